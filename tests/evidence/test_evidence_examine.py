"""What the evidence says about each single contradiction, claim and circumstance."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from asn1crypto import cms
from hypothesis import given, settings
from hypothesis import strategies as st
from mailroom import AT, NOW, RECIPIENT, SENDER, genuine, judged, original, outcome_of, take_apart, transaction

from citizen_inbox.demo.authority import sign
from citizen_inbox.demo.postman import Receipt, daticert, receipt, signed_content, transport, write_mail
from citizen_inbox.evidence.report import OUTCOMES, Axis, VerdictCode, axis_of, headline
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome


@pytest.fixture(scope="session")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.fixture
def envelope(provider_a):
    """A transport whose signed content can be edited and is signed anew: the provider itself contradicts itself."""

    def edit(kind: str = "transport", old: bytes = b"", new: bytes = b"", **changes: object) -> bytes:
        if old or new:
            mail = take_apart(genuine(kind, provider_a))
            assert old in mail.content
            return replace(mail, content=mail.content.replace(old, new)).signed_by(provider_a.identity).build()
        what = transaction()
        return transport(provider_a, what, original(replace(what, **changes)))

    return edit


def test_another_author_inside_is_refuted(envelope, anchors):
    evidence = judged(envelope(sender="sindaco@comune.example"), anchors)
    assert outcome_of(evidence, "original-sender") == "refuted"
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.INCONSISTENT, Outcome.REFUTED)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"subject": "Altro oggetto"}, "original-subject"),
        ({"recipients": (("altri@pec-b.example", True),)}, "original-recipients"),
        ({"identifier": "opec9@pec-a.example"}, "original-identifier"),
        ({"msgid": "<altro@pec-a.example>"}, "original-reference"),
    ],
)
def test_other_differences_inside_are_remarks(envelope, anchors, changes, code):
    evidence = judged(envelope(**changes), anchors)
    assert outcome_of(evidence, code) == "undetermined"
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN


@pytest.mark.parametrize(
    ("name", "line", "code"),
    [
        (b"Subject", b"Subject: POSTA CERTIFICATA: Altro", "subject-certified"),
        (b"Subject", b"Subject: [lista] POSTA CERTIFICATA: Richiesta", "subject-prefix"),
        (b"Message-ID", b"Message-ID: <altro@pec-a.example>", "message-identifier"),
        (b"X-Riferimento-Message-ID", b"X-Riferimento-Message-ID: <altro@x.example>", "reference"),
        (b"X-TipoRicevuta", b"X-TipoRicevuta: breve", "receipt-type"),
        (b"Sender", b"Sender: altri@pec-a.example", "sender-field"),
        (b"Date", b"Date: Wed, 14 Oct 2026 10:15:00 +0200", "date-header"),
        (b"X-VerificaSicurezza", b"X-VerificaSicurezza: errore", "virus-mark"),
    ],
)
def test_unsigned_headers_that_differ_are_remarks(provider_a, anchors, name, line, code):
    mail = take_apart(genuine("transport", provider_a)).header(name, line)
    evidence = judged(mail.build(), anchors)
    assert outcome_of(evidence, code) == "undetermined"
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN


def test_missing_certification_data(provider_a, anchors):
    mail = take_apart(genuine("acceptance", provider_a))
    content = mail.content.replace(b"daticert.xml", b"altro.xml")
    evidence = judged(replace(mail, content=content).signed_by(provider_a.identity).build(), anchors)
    assert outcome_of(evidence, "certification-data") == "refuted"
    assert evidence.verdict.code is VerdictCode.INCONSISTENT


def test_unreadable_certification_data_prove_nothing_either_way(provider_a, anchors):
    mail = take_apart(genuine("acceptance", provider_a))
    content = re.sub(rb"(filename=\"daticert.xml\"\r\n\r\n)[A-Za-z0-9+/=\r\n]+", rb"\1bm8geG1s", mail.content)
    assert content != mail.content
    evidence = judged(replace(mail, content=content).signed_by(provider_a.identity).build(), anchors)
    assert outcome_of(evidence, "certification-data") == "undetermined"
    assert evidence.verdict.code is VerdictCode.NOT_CHECKABLE


def test_two_originals_are_a_doubt(provider_a, anchors):
    mail = take_apart(genuine("transport", provider_a))
    start = mail.content.index(b'Content-Type: message/rfc822; name="postacert.eml"')
    boundary = mail.content[mail.content.rindex(b"\r\n--", 0, start) + 2 : start]
    end = mail.content.index(b"\r\n" + boundary.rstrip(), start)
    second = mail.content[start:end].replace(b"chiedo copia", b"nego copia") + b"\r\n" + boundary
    content = mail.content[:start] + second + mail.content[start:]
    evidence = judged(replace(mail, content=content).signed_by(provider_a.identity).build(), anchors)
    assert outcome_of(evidence, "original-repeated") == "undetermined"
    assert evidence.verdict.code is VerdictCode.NOT_CHECKABLE


def test_header_and_certified_type_differ(provider_a, anchors):
    mail = take_apart(genuine("delivery", provider_a)).header(b"X-Ricevuta", b"X-Ricevuta: accettazione")
    evidence = judged(mail.build(), anchors)
    finding = next(found for found in evidence.findings if found.code == "type-header")
    assert dict(finding.facts) == {"header": "accettazione", "certified": "avvenuta-consegna"}
    assert evidence.verdict.code is VerdictCode.INCONSISTENT


@pytest.mark.parametrize(
    ("kind", "owner", "code", "outcome"),
    [
        ("transport", RECIPIENT.upper(), "addressed-to-you", "proven"),
        ("transport", "io@pec-b.example", "addressed-to-you", "undetermined"),
        ("acceptance", SENDER, "your-message", "proven"),
        ("acceptance", "io@pec-b.example", "your-message", "undetermined"),
        ("acceptance", "", "your-message", ""),
    ],
)
def test_the_persons_own_mailbox(provider_a, anchors, kind, owner, code, outcome):
    evidence = judged(genuine(kind, provider_a), anchors, owner=owner)
    assert outcome_of(evidence, code) == outcome
    assert evidence.verdict.outcome is Outcome.PROVEN


def test_delivery_to_somebody_else_and_to_ordinary_mail(provider_b, anchors):
    for address, code in (
        ("ignoto@pec-b.example", "recipient-listed"),
        ("ufficio@ordinaria.example", "recipient-kind"),
    ):
        what = Receipt("avvenuta-consegna", delivered_to=address, receipt_type="sintetica")
        evidence = judged(receipt(provider_b, transaction(), what, "r@pec-b.example"), anchors)
        assert outcome_of(evidence, code) == "undetermined"
        assert evidence.verdict.outcome is Outcome.PROVEN


def test_error_that_does_not_go_with_the_type(provider_b, anchors):
    raw = receipt(provider_b, transaction(), Receipt("accettazione", "no-dest"), "r@pec-b.example")
    assert outcome_of(judged(raw, anchors), "error-type") == "undetermined"


def test_provider_that_calls_itself_otherwise(provider_a, anchors):
    raw = genuine("acceptance", replace(provider_a, name="Poste di Fantasia"))
    evidence = judged(raw, anchors)
    assert outcome_of(evidence, "provider-name") == "undetermined"
    assert evidence.verdict.outcome is Outcome.PROVEN


def test_signing_time_far_from_the_certified_one(provider_a, anchors):
    mail = take_apart(genuine("acceptance", provider_a)).signed_by(provider_a.identity, AT + timedelta(hours=2))
    assert outcome_of(judged(mail.build(), anchors), "signing-time") == "undetermined"


@pytest.mark.parametrize("day", [b"01/01/0001", b"31/12/9999", b"99/99/9999", b""])
def test_an_impossible_certified_day_is_said_and_breaks_nothing(provider_a, anchors, day):
    xml = daticert(provider_a, transaction(), Receipt("accettazione")).replace(b"12/10/2026", day)
    content = signed_content(provider_a, "seed", "Ricevuta", xml, b"")
    mail = replace(take_apart(genuine("acceptance", provider_a)), content=content).signed_by(provider_a.identity)
    evidence = judged(mail.build(), anchors)
    finding = next(found for found in evidence.findings if found.code == "certified-time-unreadable")
    assert day.decode() in finding.facts["written"]
    assert dict(evidence.verdict.facts)["at"] == "2026-10-12 08:15:00+00:00"


def test_a_clock_a_little_slow_is_no_doubt(provider_a, anchors):
    raw = genuine("acceptance", provider_a)
    assert judged(raw, anchors, AT - timedelta(minutes=50)).verdict.code is VerdictCode.OK_REV_UNKNOWN
    assert judged(raw, anchors, AT - timedelta(days=400)).verdict.code is VerdictCode.NOT_CHECKABLE


def test_now_does_not_change_what_is_proven(provider_a, anchors):
    """The chain is judged at the certified time; only the words change once the certificate has expired."""
    raw = genuine("transport", provider_a)
    later = judged(raw, anchors, datetime(2060, 1, 1, tzinfo=UTC))
    assert (later.verdict.code, later.verdict.outcome) == (VerdictCode.OK_EXPIRED_SINCE, Outcome.PROVEN)


def test_an_anchor_out_of_its_time_proves_nothing(provider_a, anchors):
    from datetime import date

    past = TrustAnchors((replace(anchors.anchors[0], valid_to=date(2018, 1, 14)),))
    evidence = judged(genuine("transport", provider_a), past)
    assert evidence.verdict.code is VerdictCode.UNTRUSTED
    assert outcome_of(evidence, "issuer-not-in-force") == "undetermined"


def ordinary(**headers: str) -> bytes:
    return write_mail(
        headers.pop("sender", "tizio@posta.example"), (SENDER,), "Ciao", "Ciao!", AT, "<1@posta.example>",
        headers=tuple((name.replace("_", "-"), value) for name, value in headers.items()),
    )  # fmt: skip


def test_ordinary_mail_is_unsigned_and_accused_of_nothing(anchors):
    evidence = judged(ordinary(), anchors)
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.UNSIGNED, Outcome.UNDETERMINED)


@pytest.mark.parametrize(
    "claim",
    [
        {"X_Trasporto": "posta-certificata"},
        {"X_Ricevuta": "avvenuta-consegna"},
        {"sender": "posta-certificata@pec-a.example"},
        {"sender": '"Per conto di: x@y.example" <Posta-Certificata@pec-a.example>'},
    ],
)
def test_ordinary_mail_that_pretends_to_be_pec_is_refuted(anchors, claim):
    evidence = judged(ordinary(**claim), anchors)
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.UNSIGNED, Outcome.REFUTED)
    assert outcome_of(evidence, "pec-claim-unsigned") == "refuted"


def test_a_forwarded_pec_accuses_nobody(provider_a, anchors):
    raw = write_mail(
        "tizio@posta.example", (SENDER,), "POSTA CERTIFICATA: Richiesta", "vedi sotto", AT, "<2@posta.example>",
        attachments=(("postacert.eml", "application/octet-stream", genuine("transport", provider_a)),),
    )  # fmt: skip
    evidence = judged(raw, anchors)
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.UNSIGNED, Outcome.UNDETERMINED)


def test_a_personal_signature_is_no_pec(authority, provider_a, anchors):
    person = authority.person("Anna Neri", "Comune di Esempio", "NRENNA80A41H501X")
    mail = take_apart(genuine("transport", provider_a))
    head = b"From: anna@posta.example\r\nSubject: Ciao\r\nDate: Mon, 12 Oct 2026 10:15:00 +0200\r\n"
    content = b"Content-Type: text/plain\r\n\r\nCiao!\r\n"
    raw = replace(mail, head=head, content=content, p7s=sign(content, person, AT)).build()
    evidence = judged(raw, anchors)
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.UNSIGNED, Outcome.UNDETERMINED)
    finding = next(found for found in evidence.findings if found.code == "personal-signature")
    assert finding.facts["name"] == "Anna Neri"
    assert evidence.signature.intact


def test_wrapped_by_a_list_server(provider_a, anchors):
    """Valid, but wrapped: the good inner signature is said, the unsigned words around it get no seal."""
    signed = genuine("transport", provider_a).split(b"MIME-Version", 1)[1]
    footer = b"Content-Type: text/plain\r\n\r\n-- \r\nLista di esempio\r\n"
    raw = (
        b"From: lista@liste.example\r\nSubject: [lista] POSTA CERTIFICATA: Richiesta\r\n"
        b'X-Trasporto: posta-certificata\r\nContent-Type: multipart/mixed; boundary="=_l"\r\n\r\n'
        b"--=_l\r\nMIME-Version" + signed + b"\r\n--=_l\r\n" + footer + b"\r\n--=_l--\r\n"
    )
    evidence = judged(raw, anchors)
    assert outcome_of(evidence, "signature-wrapped") == "undetermined"
    assert outcome_of(evidence, "content-intact") == "proven"
    assert outcome_of(evidence, "sender-address") == ""
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.INTACT_UNANCHORED, Outcome.UNDETERMINED)


def test_micalg_is_only_a_label(provider_a, anchors):
    raw = genuine("acceptance", provider_a).replace(b'micalg="sha-256"', b"micalg=sha1")
    evidence = judged(raw, anchors)
    assert outcome_of(evidence, "micalg-differs") == "undetermined"
    assert evidence.verdict.outcome is Outcome.PROVEN


@pytest.mark.parametrize("label", [b'"sha1"', b"sha1", b"sha-1", b'"sha-1"'])
def test_spellings_of_micalg(provider_b, anchors, label):
    raw = genuine("acceptance", provider_b).replace(b'micalg="sha1"', b"micalg=" + label)
    assert outcome_of(judged(raw, anchors), "micalg-differs") == ""


def test_facts_name_the_provider_the_address_and_the_time(provider_a, anchors):
    facts = dict(judged(genuine("transport", provider_a), anchors).verdict.facts)
    assert facts["provider"] == "GESTORE A S.p.A."
    assert facts["address"] == "posta-certificata@pec-a.example"
    assert facts["sender"] == SENDER
    assert facts["at"] == "2026-10-12 10:15:00+02:00"
    assert facts["anchor"] == "Pratica PEC CA1"


def test_headline_follows_the_order_of_precedence():
    assert headline(()) is VerdictCode.OK_REV_UNKNOWN
    assert headline({VerdictCode.OK_EXPIRED_SINCE, VerdictCode.INCONSISTENT}) is VerdictCode.INCONSISTENT
    assert headline({VerdictCode.WRONG_SENDER, VerdictCode.ANOMALY}) is VerdictCode.ANOMALY
    assert headline({VerdictCode.ALTERED, VerdictCode.ANOMALY}) is VerdictCode.ALTERED
    assert set(OUTCOMES) == set(VerdictCode)


def test_axes_keep_the_questions_apart(provider_a, anchors):
    evidence = judged(genuine("transport", provider_a), anchors, owner=RECIPIENT)
    assert {axis for axis in Axis if list(evidence.on(axis))} == set(Axis)
    assert sum(len(list(evidence.on(axis))) for axis in Axis) == len(evidence.findings)
    assert axis_of("provider-recognised") is Axis.TRUST


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_mangled_mail_never_raises_and_a_changed_content_never_passes(provider_a, anchors, data):
    raw = bytearray(genuine("transport", provider_a))
    start = raw.index(b"messaggio")
    raw[start + 6] ^= 1
    for _ in range(data.draw(st.integers(0, 4))):
        position = data.draw(st.integers(0, len(raw) - 1))
        raw[position : position + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=8))
    assert judged(bytes(raw), anchors, NOW, RECIPIENT).verdict.outcome is not Outcome.PROVEN


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=600))
def test_any_bytes_are_judged(anchors, data):
    assert judged(data, anchors).verdict.outcome is not Outcome.PROVEN


def test_of_two_signers_the_one_in_from_is_named_in_either_order(provider_a, provider_b, anchors):
    mail = take_apart(genuine("transport", provider_a))
    first, second = (cms.ContentInfo.load(sign(mail.content, one.identity, AT)) for one in (provider_a, provider_b))
    for field in ("signer_infos", "certificates"):
        first["content"][field] = [*first["content"][field], *second["content"][field]]
    p7s = first.dump(force=True)
    one, other = (found.dump() for found in cms.ContentInfo.load(p7s)["content"]["signer_infos"])
    for written in (p7s, p7s.replace(one + other, other + one)):
        both = replace(mail, p7s=written)
        evidence = judged(both.build(), anchors)
        assert evidence.signature.signer.email == "posta-certificata@pec-a.example"
        assert evidence.verdict.code is VerdictCode.NOT_CHECKABLE
        unsaid = judged(both.header(b"From").build(), anchors)
        assert unsaid.verdict.code is VerdictCode.WRONG_SENDER
        assert outcome_of(unsaid, "sender-unclear") == "refuted"
