"""Genuine mail in all the shapes that real providers give it: no false alarm in any of them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from mailroom import AT, NOW, RECIPIENT, SENDER, genuine, judged, original, outcome_of, take_apart, transaction

from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import Provider, Receipt, Style, receipt, transport
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome

ALL = ("transport", "acceptance", "delivery", "non-delivery")
STYLES = {
    "sha256": Style(),
    "sha1": Style(digest="sha1"),
    "sha512": Style(digest="sha512"),
    "postacert first": Style(postacert_first=True),
    "indefinite length": Style(indefinite_length=True),
    "x-pkcs7": Style(x_pkcs7=True),
    "plain text": Style(plain_text_only=True),
    "all at once": Style("sha1", postacert_first=True, indefinite_length=True, x_pkcs7=True, plain_text_only=True),
}
SUBJECTS = {
    "plain": "Richiesta di accesso agli atti",
    "accents": "Perché è così: diritto d'accesso",
    "long": "Comunicazione di avvio del procedimento " * 6,
    "prefix": "POSTA CERTIFICATA: Fw: CONSEGNA: altro",
    "markup": 'A & B <c> "d"',
    "empty": "",
    "dashes": "--=_outer -- prova",
}
TIMES = {
    "summer": AT,
    "winter": datetime(2026, 1, 15, 23, 59, 59, tzinfo=timezone(timedelta(hours=1))),
    "clock change": datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1))),
    "utc": datetime(2026, 3, 1, 0, 0, tzinfo=UTC),
    "today": NOW,
}


@pytest.fixture(scope="session")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


def assert_genuine(raw: bytes, anchors: TrustAnchors, code: VerdictCode = VerdictCode.OK_REV_UNKNOWN):
    evidence = judged(raw, anchors)
    assert (evidence.verdict.code, evidence.verdict.outcome) == (code, Outcome.PROVEN), evidence.findings
    assert [found for found in evidence.findings if found.outcome is Outcome.REFUTED] == []
    unexpected = {found.code for found in evidence.findings if found.outcome is Outcome.UNDETERMINED}
    assert unexpected <= {"revocation-unknown", "weak-digest", "certificate-expired-since", "micalg-differs"}


@pytest.mark.parametrize("which", ["a", "b"])
@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("style", STYLES)
def test_styles(provider_a, provider_b, anchors, style, kind, which):
    provider = replace(provider_a if which == "a" else provider_b, style=STYLES[style])
    assert_genuine(genuine(kind, provider), anchors)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("when", TIMES)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_subjects_and_times(provider_a, anchors, subject, when, kind):
    what = transaction(TIMES[when], subject=SUBJECTS[subject])
    assert_genuine(genuine(kind, provider_a, TIMES[when], what), anchors)


@pytest.mark.parametrize("which", ["a", "b"])
def test_anomaly_is_what_it_is(provider_a, provider_b, anchors, which):
    evidence = judged(genuine("anomaly", provider_a if which == "a" else provider_b), anchors)
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.ANOMALY, Outcome.UNDETERMINED)
    assert all(found.outcome is not Outcome.REFUTED for found in evidence.findings)


def test_anomaly_around_a_bounced_transport_stays_an_anomaly(provider_a, provider_b, anchors):
    from citizen_inbox.demo.postman import anomaly

    inner = genuine("transport", provider_a)
    raw = anomaly(provider_b, inner, SENDER, RECIPIENT, "POSTA CERTIFICATA: R: x", AT, "anomalia.2@pec-b.example")
    assert judged(raw, anchors).verdict.code is VerdictCode.ANOMALY


@pytest.mark.parametrize("kind", ALL)
def test_saved_with_bare_line_feeds(provider_a, anchors, kind):
    evidence = judged(genuine(kind, provider_a).replace(b"\r\n", b"\n"), anchors)
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN
    assert outcome_of(evidence, "line-ends-restored") == "undetermined"


def test_preamble_and_epilogue_are_nobodys_words(provider_a, anchors):
    mail = take_apart(genuine("transport", provider_a))
    for preamble in (b"", b"This is a S/MIME signed message", b"qualunque cosa"):
        assert_genuine(mail.build(preamble=preamble) + b"\r\nun poscritto\r\n", anchors)


def test_odd_case_of_header_names_and_values(provider_a, anchors):
    mail = take_apart(genuine("transport", provider_a)).header(b"X-Trasporto", b"x-trasporto:   Posta-Certificata ")
    assert_genuine(mail.header(b"X-TipoRicevuta", b"X-Tiporicevuta: completa").build(), anchors)


def test_from_folded_between_name_and_address(provider_a, anchors):
    line = b'From: "Per conto di: mario.rossi@pec-a.example"\r\n <posta-certificata@PEC-A.example>'
    assert_genuine(take_apart(genuine("transport", provider_a)).header(b"From", line).build(), anchors)


SENDER_LINES = [
    b'"Per conto di: \\"mario.rossi@pec-a.example\\"\t<mario.rossi@pec-a.example>" <posta-certificata@pec-a.example>',
    b'"Per conto di: mario.rossi@pec-a.example"\r\n\t<posta-certificata@pec-a.example>',
    b"=?utf-8?Q?Per_conto_di=3A_mario=2Erossi=40pec-a=2Eexample?= <posta-certificata@pec-a.example>",
    b'"=?utf-8?Q?Per_conto_di=3A_mario=2Erossi=40pec-a=2Eexample?=" <posta-certificata@pec-a.example>',
    b'"Per conto di: Perch\xe9 mario.rossi@pec-a.example" <posta-certificata@pec-a.example> ',
]


@pytest.mark.parametrize("line", SENDER_LINES)
def test_ways_to_write_the_senders_field(provider_a, anchors, line):
    mail = take_apart(genuine("transport", provider_a)).header(b"From", b"From: " + line)
    assert_genuine(mail.build(), anchors)


@pytest.mark.parametrize(
    "address", ["mario.rossi@pec-a .example", "mario.rossi@pec-a.example>", "Mario.O'Rossi@PEC-A.example"]
)
@pytest.mark.parametrize("written", ["{}", "Mario Rossi <{}>", '"{}" <{}>'])
def test_odd_addresses_that_providers_passed_through(provider_a, anchors, address, written):
    what = transaction(sender=address)
    enclosed = original(transaction())
    odd = enclosed.replace(f"From: {SENDER}".encode(), f"From: {written.format(address, address)}".encode(), 1)
    assert odd != enclosed
    assert_genuine(transport(provider_a, what, odd), anchors)


def test_many_recipients_and_no_msgid(provider_a, anchors):
    recipients = tuple((f"ufficio{number}@pec-b.example", number % 3 > 0) for number in range(500))
    what = transaction(recipients=recipients, msgid="")
    assert_genuine(transport(provider_a, what, original(what)), anchors)


def test_original_with_a_boundary_that_begins_like_the_outer_one(provider_a, anchors):
    what = transaction()
    enclosed = original(what, attachments=(("a.txt", "text/plain", b"--=_outer-2\r\n--=_outerx\r\n"),))
    mail = take_apart(transport(provider_a, what, enclosed))
    assert_genuine(mail.build(), anchors)


def test_attached_old_certification_data_do_not_count(provider_a, anchors):
    """A sender may attach daticert.xml, smime.p7s and a whole older PEC: only what the provider put counts."""
    what = transaction()
    old = genuine("acceptance", provider_a)
    enclosed = original(
        what,
        attachments=(
            ("daticert.xml", "application/xml", b"<postacert tipo='accettazione'>&broken"),
            ("smime.p7s", "application/pkcs7-signature", b"nonsense"),
            ("vecchia.eml", "application/octet-stream", old),
        ),
    )
    assert_genuine(transport(provider_a, what, enclosed), anchors)


def test_a_genuine_receipt_enclosed_in_a_transport_is_only_content(provider_a, provider_b, anchors):
    forged = b"X-Ricevuta: avvenuta-consegna\r\n" + original(transaction())
    evidence = judged(transport(provider_a, transaction(), forged), anchors)
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN


def test_receipt_of_long_ago(authority: Authority, anchors):
    """A receipt of 2012 by a certificate of 2011 to 2013: proven then, and said to be of then."""
    leaf = authority.provider(
        "pec-a.example", "GESTORE A S.p.A.", datetime(2011, 1, 1, tzinfo=UTC), datetime(2013, 1, 1, tzinfo=UTC)
    )
    provider = Provider("pec-a.example", "GESTORE A S.p.A.", leaf, Style(digest="sha1"))
    then = datetime(2012, 6, 1, 12, 0, tzinfo=UTC)
    assert_genuine(genuine("acceptance", provider, then), anchors, VerdictCode.OK_EXPIRED_SINCE)
    facts = dict(judged(genuine("acceptance", provider, then), anchors).verdict.facts)
    assert facts["valid_to"].startswith("2013-01-01")
    assert facts["at"].startswith("2012-06-01")


def test_extra_parts_by_the_provider(provider_a, anchors):
    mail = take_apart(genuine("acceptance", provider_a))
    closing = mail.content.rindex(b"--\r\n")
    boundary = mail.content[mail.content.rindex(b"\r\n--", 0, closing) + 2 : closing]
    extra = boundary + b'\r\nContent-Type: application/pdf; name="info.pdf"\r\n\r\n%PDF-1.4\r\n' + boundary + b"--\r\n"
    content = mail.content[: mail.content.rindex(boundary)] + extra
    assert_genuine(replace(mail, content=content).signed_by(provider_a.identity).build(), anchors)


def test_nothing_of_it_is_proven_without_anchors(provider_a):
    evidence = judged(genuine("transport", provider_a), TrustAnchors(()))
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.INTACT_UNANCHORED, Outcome.UNDETERMINED)
    assert evidence.signature.intact
    assert evidence.signature.signer is not None
    assert evidence.signature.signer.anchor == ""


def test_a_delivery_with_its_errors_and_types(provider_b, anchors):
    for error, detail in (("altro", "5.1.1 - GESTORE B - indirizzo non valido"), ("virus", "5.5.1, GESTORE B, virus")):
        what = Receipt("errore-consegna", error, RECIPIENT, detail)
        assert_genuine(receipt(provider_b, transaction(), what, "r1@pec-b.example"), anchors)


def test_the_pinned_key_that_was_reached_is_told(provider_a, authority, anchors):
    signer = judged(genuine("transport", provider_a), anchors).signature.signer
    assert signer is not None
    key = authority.issuer.certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert signer.anchor_key == hashlib.sha256(key).hexdigest()
    stranger = parse_anchors(Authority("Altra").anchors_toml())
    unknown = judged(genuine("transport", provider_a), stranger).signature.signer
    assert unknown is not None
    assert unknown.anchor_key == ""
