"""A forger with a genuine envelope in his hands: what he writes outside the signature is never shown as certified."""

from __future__ import annotations

import base64
import itertools
from dataclasses import replace

import pytest
from evidence.mailroom import KINDS, NOW, genuine, original, take_apart, transaction

from citizen_inbox.demo.numbers import body_code, notice_number
from citizen_inbox.demo.postman import Receipt, receipt, transport
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.reading import Reading, read
from citizen_inbox.usecases.recording import record_of

EVIL = b"FORGED-WORDS"


@pytest.fixture(scope="module")
def anchors(authority):
    return parse_anchors(authority.anchors_toml())


def paying() -> str:
    number, creditor = notice_number("3010000260666001"), body_code("0123456789")
    return f"Avviso di pagamento pagoPA\nCodice avviso {number}\nEnte creditore {creditor}\nImporto euro 98,40\n"


def everything_shown(reading: Reading) -> str:
    """Each text that a list row, a page, a search or a deadline takes from a reading, except the carrier's address."""
    record = record_of(reading, reading.message.raw, None)
    notice = reading.notice
    told = [reading.sender, reading.subject, reading.body.text, reading.body.untrusted_html, record.title]
    told += [record.subject, record.people, record.body, record.documents, str(reading.delivered_at)]
    told += [f"{found.untrusted_name} {found.text}" for top in reading.documents for found in top.walk()]
    told += [notice.title, notice.authority, *notice.references.values()] if notice else []
    return "\n".join(told)


def outside(mail) -> dict[str, bytes]:
    """Every place of an envelope that its signature does not cover, each with the forger's words in it."""
    whole = mail.build()
    content_type = b"Content-Type: multipart/signed;"
    field = b"\r\nContent-Type: multipart/signed"
    epilogue = b"\r\n--=_outer\r\nContent-Type: text/plain\r\n\r\n" + EVIL + b"\r\n--=_outer--\r\n"
    p7s = b'application/pkcs7-signature; name="smime.p7s"'
    return {
        "preamble": mail.build(preamble=EVIL),
        "preamble-part": mail.build(preamble=b"--=_other\r\nContent-Type: text/plain\r\n\r\n" + EVIL),
        "epilogue": whole + EVIL,
        "epilogue-part": whole + epilogue,
        "subject": mail.header(b"Subject", b"Subject: POSTA CERTIFICATA: " + EVIL).build(),
        "subjects": mail.header(b"Subject", b"Subject: " + EVIL, b"Subject: POSTA CERTIFICATA: " + EVIL).build(),
        "name": whole.replace(content_type, content_type + b" name=" + EVIL + b".pdf;", 1),
        "file": whole.replace(field, b"\r\nContent-Disposition: attachment; filename=" + EVIL + b".pdf" + field, 1),
        "signature-name": whole.replace(p7s, p7s.replace(b"smime.p7s", EVIL + b".pdf"), 1),
        "reply": mail.header(b"Reply-To", b"Reply-To: " + EVIL + b"@evil.example").build(),
        "recipients": mail.header(b"Cc", b"Cc: " + EVIL + b" <x@evil.example>").build(),
        "references": mail.header(b"X-Riferimento-Message-ID", b"X-Riferimento-Message-ID: <" + EVIL + b">").build(),
        "date": mail.header(b"Date", b"Date: Mon, 1 Jan 2035 00:00:00 +0000").build(),
    }


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_from_outside_the_signature_is_shown(provider_a, anchors, kind):
    for place, raw in outside(take_apart(genuine(kind, provider_a))).items():
        assert EVIL in raw or place == "date", place
        reading = read(raw, Grounds(anchors, NOW))
        shown = everything_shown(reading)
        assert EVIL.decode() not in shown, place
        assert "2035" not in shown or kind == "anomaly", place  # an anomaly certifies no time and says so


@pytest.mark.parametrize("kind", KINDS)
def test_the_parts_shown_lie_within_the_signed_bytes(provider_b, anchors, kind):
    reading = read(genuine(kind, provider_b), Grounds(anchors, NOW))
    signed = reading.envelope.signed
    covered = reading.message.raw[signed.content.start : signed.content.end]
    parts = (*reading.body.attachments, *reading.body.inline)
    assert reading.shown.raw in covered or reading.shown.raw == reading.message.raw
    for part in [*parts, *([reading.shown.root] if reading.shown is not reading.message else [])]:
        assert reading.shown.raw[part.start : part.end] in covered


def test_the_subject_of_a_receipt_that_certifies_none_is_not_taken_from_outside(provider_a, anchors):
    raw = receipt(provider_a, transaction(), Receipt("accettazione"), "ricevuta.78@pec-a.example")
    mail = take_apart(raw)
    message = parse_message(raw)
    part = next(found for found in message.root.walk_own() if found.media_type == "application/xml")
    xml = message.content(part)
    start, end = xml.index(b"<oggetto>"), xml.index(b"</oggetto>") + len(b"</oggetto>")
    content = mail.content.replace(raw[part.body : part.end], base64.b64encode(xml[:start] + xml[end:]))
    bare = replace(mail, content=content).signed_by(provider_a.identity)
    reading = read(bare.header(b"Subject", b"Subject: ACCETTAZIONE: " + EVIL).build(), Grounds(anchors, NOW))
    assert reading.evidence.verdict.outcome is Outcome.PROVEN
    assert reading.subject == ""


@pytest.mark.parametrize("address", ["po\u017fta-certificata@pec-a.example", "posta-certificata@pec\u2010a.example"])
def test_letters_that_unicode_folds_together_are_not_the_same_address(provider_a, anchors, address):
    mail = take_apart(genuine("transport", provider_a)).header(b"From", f"From: {address}".encode())
    assert read(mail.build(), Grounds(anchors, NOW)).evidence.verdict.outcome is Outcome.REFUTED


def test_a_kelvin_sign_in_the_authors_address_is_another_author(provider_a, anchors):
    what = transaction(sender="karl@pec-a.example")
    raw = transport(provider_a, what, original(what, sender="\u212aarl@pec-a.example"))
    found = {finding.code: finding.outcome for finding in read(raw, Grounds(anchors, NOW)).evidence.findings}
    assert found["original-sender"] is not Outcome.PROVEN


def test_a_refuted_message_draws_no_code_and_starts_no_term(provider_a, anchors):
    what = transaction(subject="Verbale di accertamento n. 77/2026 violazione al Codice della Strada")
    mail = take_apart(transport(provider_a, what, original(what, text=paying())))
    sound = read(mail.build(), Grounds(anchors, NOW))
    assert sound.payments[0].qr_text
    assert sound.deadlines
    forged = replace(mail, content=mail.content.replace(b"98,40", b"98,41"))
    for raw in (forged.build(), mail.head + mail.content, mail.header(b"From", b"From: a@b.example").build()):
        reading = read(raw, Grounds(anchors, NOW))
        assert reading.evidence.verdict.outcome is Outcome.REFUTED
        assert [payment.qr_text for payment in reading.payments] == [None] * len(reading.payments)
        assert all(payment.refuted for payment in reading.payments)
        assert reading.deadlines == ()


def test_headers_that_choose_another_reading_never_gain_a_seal(provider_a, anchors):
    """Content-Type twice, RFC 2231 against plain, OpenPGP's name, comments, quotes: seal and content stay together."""
    whole = take_apart(genuine("transport", provider_a)).build()
    forged = b"Content-Type: multipart/mixed; boundary=evil\r\n\r\n--evil\r\nContent-Type: text/plain\r\n\r\n" + EVIL
    lines = (
        b"Content-Type: multipart/mixed; boundary=evil\r\n",
        b"Content-Type: text/plain\r\n",
        b"Content-Type: multipart/alternative; boundary==_outer\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
        b"Content-Type: multipart/signed; protocol=application/pgp-signature; boundary=evil\r\n",
    )
    edits = [(line, place) for line, place in itertools.product(lines, (b"Content-Type:", b"\r\n\r\nThis is"))]
    for line, place in edits:
        new = line + place if place.startswith(b"C") else b"\r\n" + line.rstrip() + place
        raw = whole.replace(place, new, 1).replace(b"This is an S/MIME signed message", forged, 1)
        reading = read(raw, Grounds(anchors, NOW))
        if reading.evidence.verdict.outcome is Outcome.PROVEN:
            assert EVIL.decode() not in everything_shown(reading)
            assert "chiedo copia degli atti" in reading.body.text
