"""Cases 19 to 35: the signature, the bytes it covers, and whose it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from asn1crypto import cms
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from evidence.mailroom import AT, SENDER, genuine, original, take_apart, transaction
from matrix.seeing import GOOD, facts, outcome, sound, verdict

from citizen_inbox.demo.authority import Authority, Identity, distinguished_name, key_usage, new_key, sign
from citizen_inbox.demo.postman import Style, transport
from citizen_inbox.evidence.axes import Axis
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.findings import Outcome
from citizen_inbox.mail.message import parse_message

TEXT = b"Content-Type: text/plain\r\n\r\nParole di nessuno.\r\n"


def made(authority: Authority, *, san: bool, own: bool = False) -> Identity:
    """A leaf in the provider's name: without an address, or signed with its own key."""
    key, name = new_key(), distinguished_name("Posta Certificata", "GESTORE A S.p.A.")
    issuer = name if own else authority.issuer.certificate.subject
    start, end = datetime(2024, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder(issuer, name, key.public_key(), 4711, start, end)
    builder = builder.add_extension(key_usage(digital_signature=True, cert_sign=False), critical=True)
    if san:
        address = x509.RFC822Name("posta-certificata@pec-a.example")
        builder = builder.add_extension(x509.SubjectAlternativeName([address]), critical=False)
    return Identity(key, builder.sign(key if own else authority.issuer.key, hashes.SHA256()), ())


def test_case_19_sha1_is_intact_with_a_note(see, provider_a):
    found = see(genuine("acceptance", replace(provider_a, style=Style(digest="sha1", x_pkcs7=True))))
    assert sound(found)
    assert found.evidence.weak
    assert outcome(found, "weak-digest") == "undetermined"
    assert found.evidence.axis(Axis.INTEGRITY).value == "intact"


def test_case_20_micalg_is_a_label_only(see, provider_a):
    found = see(genuine("acceptance", provider_a).replace(b'micalg="sha-256"', b"micalg=sha1"))
    assert sound(found)
    assert facts(found, "micalg-differs") == {"label": "sha1", "digest": "sha256"}
    assert not found.evidence.weak


def test_case_21_one_byte_of_the_body_changed(see, provider_a):
    found = see(genuine("transport", provider_a).replace(b"messaggio", b"messagg1o", 1))
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.ALTERED, Outcome.REFUTED)
    assert found.evidence.axis(Axis.INTEGRITY).value == "altered"
    assert outcome(found, "signature-bad") == ""


def test_case_22_one_byte_of_the_signature_changed(see, provider_a):
    mail = take_apart(genuine("transport", provider_a))
    found = see(replace(mail, p7s=mail.p7s[:-9] + bytes([mail.p7s[-9] ^ 1]) + mail.p7s[-8:]).build())
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.SIG_BAD, Outcome.REFUTED)
    assert found.evidence.axis(Axis.INTEGRITY).value == "signature-bad"


def test_case_23_saved_with_line_feeds(see, provider_a):
    found = see(genuine("transport", provider_a).replace(b"\r\n", b"\n"))
    assert verdict(found) is GOOD
    assert outcome(found, "line-ends-restored") == "undetermined"


def test_case_24_long_folds_and_a_nested_message(see, provider_a):
    what = transaction(subject="Comunicazione di avvio del procedimento " * 8)
    inner = genuine("acceptance", provider_a)
    odd = b"X-Lungo: " + b"parola " * 12 + b" \r\n\t" + b"altra " * 12 + b" \r\n"
    enclosed = odd + original(what, attachments=(("prima.eml", "application/octet-stream", inner),))
    assert sound(see(transport(provider_a, what, enclosed)))


def test_case_25_embedded_content_is_refused(see, provider_a):
    mail = take_apart(genuine("transport", provider_a))
    p7s = sign(mail.content, provider_a.identity, AT, detached=False)
    found = see(replace(mail, content=mail.content.replace(b"messaggio", b"messagg1o"), p7s=p7s).build())
    assert verdict(found) is VerdictCode.NOT_CHECKABLE
    assert found.evidence.axis(Axis.STRUCTURE).value in {"malformed", "unsigned"}
    assert outcome(found, "content-embedded") == "undetermined"


def test_case_26_nobody_signed(see, provider_a):
    mail = take_apart(genuine("transport", provider_a))
    info = cms.ContentInfo.load(mail.p7s)
    info["content"]["signer_infos"] = []
    found = see(replace(mail, p7s=info.dump(force=True)).build())
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.UNSIGNED, Outcome.REFUTED)
    assert found.evidence.axis(Axis.STRUCTURE).value == "unsigned"


def test_case_27_two_signers(see, provider_a, provider_b):
    """In either order of the two: a SET OF has none that means anything."""
    mail = take_apart(genuine("transport", provider_a))
    first, second = (cms.ContentInfo.load(sign(mail.content, one.identity, AT)) for one in (provider_a, provider_b))
    for field in ("signer_infos", "certificates"):
        first["content"][field] = [*first["content"][field], *second["content"][field]]
    p7s = first.dump(force=True)
    one, other = (found.dump() for found in cms.ContentInfo.load(p7s)["content"]["signer_infos"])
    swapped = p7s.replace(one + other, other + one)
    assert swapped != p7s
    for written in (p7s, swapped):
        found = see(replace(mail, p7s=written).build())
        assert found.evidence.verdict.outcome is Outcome.UNDETERMINED
        assert verdict(found) is VerdictCode.NOT_CHECKABLE
        assert outcome(found, "several-signers") == "undetermined"
        assert outcome(found, "sender-address") == "proven"


def test_case_28_signed_part_is_a_second_child(see, provider_a):
    mail = take_apart(genuine("transport", provider_a))
    beside = mail.build().replace(b"--=_outer\r\n", b"--=_outer\r\n" + TEXT + b"\r\n--=_outer\r\n", 1)
    found = see(beside)
    assert outcome(found, "signature-covers-all") == "refuted"
    assert found.evidence.verdict.outcome is not Outcome.PROVEN
    signed = mail.build()[len(mail.head) :]
    body = b"".join(b"--=_l\r\n" + part + b"\r\n" for part in (TEXT, signed))
    wrapped = see(mail.head + b"Content-Type: multipart/mixed; boundary==_l\r\n\r\n" + body + b"--=_l--\r\n")
    assert outcome(wrapped, "signature-wrapped") == "undetermined"
    assert wrapped.evidence.axis(Axis.STRUCTURE).value == "wrapped"
    assert wrapped.evidence.verdict.outcome is Outcome.UNDETERMINED


def test_case_29_certificate_without_an_address(see, provider_a, authority):
    mail = take_apart(genuine("transport", provider_a)).signed_by(made(authority, san=False))
    found = see(mail.build())
    assert verdict(found) is VerdictCode.WRONG_SENDER
    assert facts(found, "sender-address") == {"from": "posta-certificata@pec-a.example", "certificate": ""}


def test_case_30_certificate_for_another_address(see, provider_a, provider_b):
    found = see(take_apart(genuine("transport", provider_a)).signed_by(provider_b.identity).build())
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.WRONG_SENDER, Outcome.REFUTED)
    assert facts(found, "sender-address")["certificate"] == "posta-certificata@pec-b.example"


def test_case_31_unquoted_on_behalf_is_no_address(see, provider_a):
    line = b"From: Per conto di: comune@pec.example <posta-certificata@pec-a.example>"
    raw = take_apart(genuine("transport", provider_a)).header(b"From", line).build()
    found = see(raw)
    assert parse_message(raw).single_sender() is None
    assert outcome(found, "sender-unclear") == "refuted"
    assert found.sender == SENDER
    assert verdict(found) is VerdictCode.WRONG_SENDER


@pytest.mark.parametrize(
    "lines",
    [
        (b"From: posta-certificata@pec-a.example, comune@pec.example",),
        (b"From: posta-certificata@pec-a.example", b"From: comune@pec.example"),
    ],
)
def test_case_32_two_senders(see, provider_a, lines):
    mail = take_apart(genuine("transport", provider_a))
    found = see(mail.header(b"From", *lines).build())
    assert verdict(found) is VerdictCode.WRONG_SENDER
    assert found.evidence.axis(Axis.IDENTITY).value == "unclear"
    other = see(mail.header(b"Sender", b"Sender: comune@pec.example").build())
    assert outcome(other, "sender-field") == "undetermined"
    assert facts(other, "sender-field") == {"sender": "comune@pec.example", "from": "posta-certificata@pec-a.example"}


def test_case_33_case_of_the_domain_makes_no_difference(see, provider_a):
    mail = take_apart(genuine("acceptance", provider_a))
    found = see(mail.header(b"From", b"From: posta-certificata@PEC-A.Example").build())
    assert sound(found)
    assert outcome(found, "sender-case") == ""
    other = see(mail.header(b"From", b"From: Posta-Certificata@pec-a.example").build())
    assert sound(other)
    assert outcome(other, "sender-case") == "undetermined"


def test_case_34_a_drawn_seal_changes_nothing(see, provider_a):
    seal = '<div style="position:fixed;top:0;background:green">Firma del gestore verificata</div>'
    plain = see(transport(provider_a, transaction(), original(transaction())))
    drawn = see(transport(provider_a, transaction(), original(transaction(), html=seal)))
    assert verdict(drawn) is verdict(plain)
    forged = transport(provider_a, transaction(), original(transaction(), html=seal)).replace(b"chiedo", b"chiedi", 1)
    assert verdict(see(forged)) is VerdictCode.ALTERED


def test_case_35_self_signed_and_unknown_issuer(see, provider_a, authority):
    mail = take_apart(genuine("transport", provider_a))
    own = see(mail.signed_by(made(authority, san=True, own=True)).build())
    assert (verdict(own), own.evidence.verdict.outcome) == (VerdictCode.UNTRUSTED, Outcome.UNDETERMINED)
    assert own.evidence.axis(Axis.TRUST).value == "UNTRUSTED"
    stranger = Authority("Altrove").provider("pec-a.example", "GESTORE A S.p.A.")
    unknown = see(mail.signed_by(stranger).build())
    assert verdict(unknown) is VerdictCode.INTACT_UNANCHORED
    assert unknown.evidence.verdict.outcome is Outcome.UNDETERMINED
    assert unknown.evidence.axis(Axis.TRUST).value == "SELF_CONSISTENT"
