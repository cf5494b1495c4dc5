"""Envelopes: what the outermost layer is, which bytes are signed, and what it encloses."""

from __future__ import annotations

import base64
import shutil
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.demo import postman
from citizen_inbox.demo.authority import sign
from citizen_inbox.demo.postman import Provider, Receipt, Transaction
from citizen_inbox.mail.body import read_body
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import DEFECTS, Envelope, EnvelopeKind, open_envelope
from citizen_inbox.wording.sentences import ROOMS

AT = datetime(2026, 10, 12, 10, 15, tzinfo=timezone(timedelta(hours=2)))
TRANSACTION = Transaction(
    sender="mario.rossi@pec-a.example",
    recipients=(("protocollo@pec-b.example", True),),
    subject="Richiesta di accesso: perché no",
    at=AT,
    identifier="opec0001.20261012101500.1@pec-a.example",
    msgid="<c0ffee@pec-a.example>",
)


def original(**more: object) -> bytes:
    mail = postman.write_mail(
        TRANSACTION.sender,
        ("protocollo@pec-b.example",),
        TRANSACTION.subject,
        "Chiedo l'accesso agli atti.\n",
        AT,
        TRANSACTION.msgid,
        attachments=(("città.pdf", "application/pdf", b"%PDF-" + bytes(range(256)) * 40),),
        **more,  # type: ignore[arg-type]
    )
    return postman.carried(mail, TRANSACTION.identifier)


def opened(raw: bytes) -> Envelope:
    return open_envelope(parse_message(raw))


def transport(provider: Provider, enclosed: bytes = b"") -> bytes:
    return postman.transport(provider, TRANSACTION, enclosed or original())


def receipt(provider: Provider, kind: str, **more: str) -> bytes:
    enclosed = original() if kind == "avvenuta-consegna" else b""
    what = Receipt(kind, original=enclosed, delivered_to="protocollo@pec-b.example", **more)
    return postman.receipt(provider, TRANSACTION, what, "own@pec-a.example")


@pytest.fixture(params=["provider_a", "provider_b"])
def provider(request) -> Provider:
    found: Provider = request.getfixturevalue(request.param)
    return found


def test_transport_envelope(provider):
    envelope = opened(transport(provider))
    assert (envelope.kind, envelope.defects, envelope.daticert_count) == (EnvelopeKind.TRANSPORT, (), 1)
    assert envelope.daticert is not None
    assert (envelope.daticert.type, envelope.daticert.subject) == ("posta-certificata", TRANSACTION.subject)
    assert envelope.original is not None
    assert envelope.original.original_bytes() == original()
    assert envelope.original.message_id == TRANSACTION.identifier
    assert envelope.provider_text.startswith("--Questo è un Messaggio di Posta Certificata--")
    assert envelope.extra == ()
    assert envelope.signed is not None
    assert (envelope.signed.container.path, envelope.signed.content.path, envelope.signed.defects) == ("", "1", ())
    body = read_body(envelope.original)
    assert "accesso agli atti" in body.text
    assert [part.names[0] for part in body.attachments] == ["città.pdf"]


def test_claims_of_a_transport_envelope(provider_a):
    assert opened(transport(provider_a)).claims == (
        "X-Trasporto: posta-certificata",
        "From: posta-certificata@pec-a.example",
        "From: Per conto di",
        "Subject: POSTA CERTIFICATA:",
        "daticert.xml",
        "postacert.eml",
    )


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("accettazione", EnvelopeKind.ACCEPTANCE),
        ("non-accettazione", EnvelopeKind.NON_ACCEPTANCE),
        ("presa-in-carico", EnvelopeKind.TAKEN_IN_CHARGE),
        ("avvenuta-consegna", EnvelopeKind.DELIVERY),
        ("errore-consegna", EnvelopeKind.NON_DELIVERY),
        ("preavviso-errore-consegna", EnvelopeKind.DELIVERY_WARNING),
        ("rilevazione-virus", EnvelopeKind.VIRUS_DETECTED),
    ],
)
def test_receipts(provider, value, kind):
    envelope = opened(receipt(provider, value))
    assert (envelope.kind, envelope.kind.is_receipt) == (kind, True)
    assert envelope.daticert is not None
    assert envelope.daticert.type == value
    assert (envelope.original is not None) == (kind is EnvelopeKind.DELIVERY)


def test_anomaly_keeps_what_it_wraps_apart(provider_b):
    wrapped = transport(provider_b)
    raw = postman.anomaly(provider_b, wrapped, "a@b.example", "m@pec-b.example", "POSTA CERTIFICATA: x", AT, "own@x")
    envelope = opened(raw)
    assert (envelope.kind, envelope.daticert, envelope.daticert_count) == (EnvelopeKind.ANOMALY, None, 0)
    assert envelope.original is not None
    assert envelope.original.original_bytes() == wrapped
    assert envelope.signed is not None
    assert envelope.signed.container.path == ""


def test_text_only_layout_and_extra_parts(provider_a):
    plain = Provider(provider_a.domain, provider_a.name, provider_a.identity, postman.Style(plain_text_only=True))
    assert opened(transport(plain)).provider_text.startswith("--Questo")
    raw = transport(plain)
    extra = b'Content-Type: application/pdf; name="guida.pdf"\r\n\r\n%PDF\r\n'
    signed = opened(raw).signed
    assert signed is not None
    boundary = b"--" + signed.content.parameters["boundary"].encode()
    envelope = opened(raw.replace(boundary + b"--", boundary + b"\r\n" + extra + boundary + b"--"))
    assert [part.names for part in envelope.extra] == [("guida.pdf",)]


def with_headers(raw: bytes, *lines: bytes) -> bytes:
    return b"".join(line + b"\r\n" for line in lines) + raw


@pytest.mark.parametrize(
    ("headers", "kind", "defects"),
    [
        ([b"x-trasporto:  Posta-Certificata "], EnvelopeKind.TRANSPORT, ()),
        ([b"X-RICEVUTA: NON-accettazione"], EnvelopeKind.NON_ACCEPTANCE, ()),
        ([b"X-Ricevuta:\r\n accettazione"], EnvelopeKind.ACCEPTANCE, ()),
        ([b"X-Ricevuta: accettazione", b"x-ricevuta: accettazione"], EnvelopeKind.ORDINARY, ("kind-ambiguous",)),
        ([b"X-Ricevuta: accettazione", b"X-Trasporto: errore"], EnvelopeKind.ORDINARY, ("kind-ambiguous",)),
        ([b"X-Ricevuta: futura-ricevuta"], EnvelopeKind.ORDINARY, ("kind-unknown",)),
        ([b"X-Ricevuta: accettazione;"], EnvelopeKind.ORDINARY, ("kind-unknown",)),
        ([b"X-Ricevuta: posta-certificata"], EnvelopeKind.ORDINARY, ("kind-unknown",)),
        ([b"X-Ricevuta:"], EnvelopeKind.ORDINARY, ("kind-unknown",)),
        ([b"X-Riferimento-Message-ID: <c0ffee@pec-a.example>"], EnvelopeKind.ORDINARY, ()),
    ],
)
def test_kind_by_whole_tokens_of_one_header(headers, kind, defects):
    envelope = opened(with_headers(b"Subject: x\r\n\r\nbody", *headers))
    assert (envelope.kind, envelope.defects) == (kind, defects)


def test_headers_of_an_enclosed_message_do_not_count():
    inner = b"X-Ricevuta: avvenuta-consegna\r\n\r\nx"
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner
    envelope = opened(raw + b"\r\n--b--\r\n")
    assert (envelope.kind, envelope.original, envelope.claims) == (EnvelopeKind.ORDINARY, None, ())


def test_ordinary_mail_keeps_its_attached_pec_as_attachments(provider_a):
    envelope = opened(
        postman.write_mail(
            "a@b.example",
            ("c@d.example",),
            "Inoltro",
            "Ecco la PEC.",
            AT,
            "<x@b.example>",
            attachments=(("daticert.xml", "application/xml", b"<postacert/>"), ("postacert.eml", "text/x", b"x")),
        )
    )
    assert (envelope.kind, envelope.daticert, envelope.original) == (EnvelopeKind.ORDINARY, None, None)
    assert envelope.claims == ("daticert.xml", "postacert.eml")


def test_unsigned_copy_of_the_structure_is_still_read(provider_a):
    signed = opened(transport(provider_a)).signed
    assert signed is not None
    raw = transport(provider_a)
    envelope = opened(b"X-Trasporto: posta-certificata\r\n" + raw[signed.content.start : signed.content.end])
    assert (envelope.kind, envelope.signed, envelope.daticert_count) == (EnvelopeKind.TRANSPORT, None, 1)
    assert envelope.original is not None


def wrapped(raw: bytes, headers: bytes = b"") -> bytes:
    head, _, rest = raw.partition(b"MIME-Version")
    return (
        head + headers + b'Content-Type: multipart/mixed; boundary="list"\r\n\r\n--list\r\nMIME-Version' + rest
        + b"\r\n--list\r\nContent-Type: text/plain\r\n\r\n____ list footer\r\n--list--\r\n"
    )  # fmt: skip


def test_list_server_wrapped_the_signed_part(provider, tmp_path):
    envelope = opened(wrapped(transport(provider)))
    assert envelope.kind is EnvelopeKind.TRANSPORT
    assert envelope.signed is not None
    assert (envelope.signed.container.path, envelope.signed.defects) == ("1", ("signed-nested",))
    assert envelope.daticert is not None
    assert envelope.original is not None


def test_stripped_headers_do_not_hide_a_signed_envelope(provider_a):
    raw = transport(provider_a).replace(b"X-Trasporto: posta-certificata\r\n", b"")
    envelope = opened(raw)
    assert envelope.kind is EnvelopeKind.ORDINARY
    assert envelope.daticert is not None


def test_signature_inside_an_attached_message_is_not_this_mails(provider_a):
    inner = transport(provider_a)
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner
    assert opened(raw + b"\r\n--b--\r\n").signed is None


def test_attached_copies_of_older_certification_data_do_not_count(provider_b):
    older = b"<postacert tipo='posta-certificata'>not well formed"
    mail = postman.write_mail(
        TRANSACTION.sender,
        ("protocollo@pec-b.example",),
        TRANSACTION.subject,
        "x",
        AT,
        TRANSACTION.msgid,
        attachments=(("daticert.xml", "application/xml", older), ("smime.p7s", "application/pkcs7-signature", b"x")),
    )
    envelope = opened(transport(provider_b, mail))
    assert (envelope.daticert_count, envelope.defects) == (1, ())
    assert envelope.daticert is not None
    assert envelope.daticert.sender == TRANSACTION.sender


def test_two_certification_files_are_counted(provider_a):
    raw = transport(provider_a)
    part = opened(raw).daticert_part
    signed = opened(raw).signed
    assert part is not None
    assert signed is not None
    boundary = b"--" + signed.content.parameters["boundary"].encode() + b"\r\n"
    doubled = raw[: part.start] + raw[part.start : part.end] + b"\r\n" + boundary + raw[part.start :]
    envelope = opened(doubled)
    assert (envelope.daticert_count, envelope.defects) == (2, ("daticert-repeated",))


def test_certification_file_missing_or_unreadable(provider_a):
    raw = transport(provider_a)
    assert opened(raw.replace(b"daticert.xml", b"altronome.xml")).daticert_count == 0
    part = opened(raw).daticert_part
    assert part is not None
    broken = opened(raw[: part.body] + b"AAAA" + raw[part.end :])
    assert (broken.daticert_count, broken.daticert, broken.defects) == (1, None, ("daticert-unreadable",))


@pytest.mark.parametrize("name", [b"", b'; name="postacert.eml"', b"; name=POSTACERT.EML"])
def test_original_without_a_name_or_oddly_named(provider_a, name):
    raw = transport(provider_a)
    raw = raw.replace(b'message/rfc822; name="postacert.eml"', b"message/rfc822" + name)
    raw = raw.replace(b'Content-Disposition: inline; filename="postacert.eml"\r\n', b"")
    assert opened(raw).original is not None


def signed_with(children: bytes) -> Envelope:
    return opened(b"Content-Type: multipart/signed; boundary=s\r\n\r\n" + children + b"--s--\r\n")


def test_odd_signed_entities():
    content, p7s = b"--s\r\n\r\ntext\r\n", b"--s\r\nContent-Type: application/pkcs7-signature\r\n\r\nx\r\n"
    cases = [
        (content, ("signature-missing",)),
        (content + p7s, ()),
        (content + p7s + content, ("signed-extra-parts",)),
        (content + content, ("signature-type",)),
    ]
    for children, defects in cases:
        found = signed_with(children).signed
        assert found is not None
        assert found.defects == defects
    openpgp = content + b"--s\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n"
    assert signed_with(openpgp).signed is None
    assert signed_with(b"").signed is None


def test_phishing_marks_are_claims():
    raw = b"From: Per  conto di: a@b.example <x@y.example>\r\nSubject: [lista] posta  certificata : x\r\n\r\n"
    assert opened(raw).claims == ("From: Per conto di", "Subject: posta certificata:")
    raw = b"From: =?utf-8?q?posta-certificata=40pec=2Eexample?= <x@y.example>\r\nSubject: Re: CONSEGNA: x\r\n\r\n"
    assert opened(raw).claims == ("From: posta-certificata@pec.example",)


def test_every_code_has_a_sentence():
    assert set(ROOMS["mail"]) >= DEFECTS
    assert set(ROOMS["mail"]) >= {f"kind-{kind.value}" for kind in EnvelopeKind}


# --- the signed bytes, judged by OpenSSL -------------------------------------------------------------------------

TRAPS = {
    "plain": [],
    "folded header with a trailing blank": [b"X-Long: one \r\n two \r\n\tthree "],
    "raw 8-bit file name": [b'X-Name: file; filename="citt\xe0 \xc3\xa8.pdf"'],
    "binary encoding on a multipart": [b"Content-Transfer-Encoding: binary"],
    "trailing blank in a folded type": [],
    "long raw subject": [b"Subject: " + b"parola " * 60],
}


def verified_by_openssl(envelope: Envelope, folder: Path) -> bool:
    signed = envelope.signed
    assert signed is not None
    content, signature = folder / "content", folder / "smime.p7s"
    content.write_bytes(envelope.message.raw[signed.content.start : signed.content.end])
    signature.write_bytes(signed.signature)
    command = ["openssl", "smime", "-verify", "-noverify", "-inform", "DER", "-binary", "-in", str(signature)]
    run = subprocess.run([*command, "-content", str(content)], capture_output=True, check=False)
    return run.returncode == 0


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
@pytest.mark.parametrize("trap", TRAPS)
def test_signed_slice_verifies(provider, trap, tmp_path):
    content = postman.signed_content(provider, trap, "testo", b"<postacert/>", original())
    head, _, rest = content.partition(b"\r\n\r\n")
    if trap == "trailing blank in a folded type":
        head = head.replace(b"; boundary", b";\r\n boundary") + b" "
    content = b"\r\n".join([head, *TRAPS[trap]]) + b"\r\n\r\n" + rest
    signature = sign(content, provider.identity, AT, provider.style.digest)
    raw = postman.wrap(provider, [("X-Trasporto", "posta-certificata"), ("Message-ID", "<x@y>")], content, signature)
    envelope = opened(raw)
    assert envelope.signed is not None
    assert raw[envelope.signed.content.start : envelope.signed.content.end] == content
    assert envelope.daticert_count == 1
    assert verified_by_openssl(envelope, tmp_path)
    assert verified_by_openssl(opened(wrapped(raw)), tmp_path)
    damaged = raw.replace(base64.b64encode(b"<postacert/>"), base64.b64encode(b"<postacerT/>"))
    assert not verified_by_openssl(opened(damaged), tmp_path)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_whole_envelopes_verify(provider, tmp_path):
    for raw in (transport(provider), receipt(provider, "accettazione"), receipt(provider, "avvenuta-consegna")):
        assert verified_by_openssl(opened(raw), tmp_path)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_mutated_envelopes_never_raise(provider_a, provider_b, data):
    raw = bytearray(transport(data.draw(st.sampled_from([provider_a, provider_b]))))
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, 4000))
        raw[at : at + data.draw(st.integers(0, 60))] = data.draw(st.binary(max_size=20))
    envelope = opened(bytes(raw))
    assert set(envelope.defects) <= DEFECTS
    if envelope.signed:
        content = envelope.signed.content
        assert 0 <= content.start <= content.end <= len(raw)


@given(st.binary(max_size=300))
def test_random_bytes_never_raise(raw):
    assert opened(raw).daticert is None
