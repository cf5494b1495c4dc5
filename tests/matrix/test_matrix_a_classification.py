"""Cases 1 to 18: what a message is, by its outermost layer only."""

from __future__ import annotations

import time
from dataclasses import replace

from evidence.mailroom import AT, NOW, RECIPIENT, SENDER, genuine, original, take_apart, transaction
from matrix.seeing import GOOD, facts, outcome, sound, verdict

from citizen_inbox.demo.postman import Receipt, Style, anomaly, receipt, transport, write_mail
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.findings import Outcome
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.usecases import browse


def test_case_01_transport_plain_layout(see, authority, provider_a):
    raw = genuine("transport", provider_a)
    fresh = Answer("crl", "http://ca.pratica.example/CRL", NOW, authority.make_crl(NOW))
    checked = see(raw, owner=RECIPIENT, answers=(fresh,))
    assert (verdict(checked), checked.evidence.verdict.outcome) == (VerdictCode.OK, Outcome.PROVEN)
    found = see(raw, owner=RECIPIENT)
    assert sound(found)
    assert found.envelope.kind is EnvelopeKind.TRANSPORT
    assert found.evidence.signature.digest == "sha256"


def test_case_02_transport_daticert_after_postacert(see, provider_a):
    raw = genuine("transport", replace(provider_a, style=Style(postacert_first=True)))
    assert raw.index(b"postacert.eml") < raw.index(b"daticert.xml")
    assert sound(see(raw))


def test_case_03_transport_plain_text_only(see, provider_a):
    raw = genuine("transport", replace(provider_a, style=Style(plain_text_only=True)))
    assert b"multipart/alternative" not in raw
    assert sound(see(raw))


def test_case_04_transport_extra_provider_part(see, provider_a):
    mail = take_apart(genuine("transport", provider_a))
    boundary = mail.content[: mail.content.index(b"\r\n")].partition(b'boundary="')[2].rstrip(b'"')
    extra = b'--%b\r\nContent-Type: application/pdf; name="avvertenze.pdf"\r\n\r\n%%PDF-1.4\r\n--%b--\r\n' % (
        boundary,
        boundary,
    )
    content = mail.content.replace(b"--" + boundary + b"--\r\n", extra)
    found = see(replace(mail, content=content).signed_by(provider_a.identity).build())
    assert sound(found)
    assert [part.names for part in found.envelope.extra] == [("avvertenze.pdf",)]


def test_case_05_odd_case_of_header_names_and_values(see, provider_a):
    mail = take_apart(genuine("transport", provider_a)).header(b"X-Trasporto", b"x-trasporto: Posta-Certificata ")
    found = see(mail.header(b"X-TipoRicevuta", b"X-Tiporicevuta: Completa").build())
    assert sound(found)
    assert found.envelope.kind is EnvelopeKind.TRANSPORT
    assert outcome(found, "receipt-type") == "proven"


def test_case_06_subject_encoded_and_folded(see, provider_a):
    what = transaction(subject="perché")
    line = b"Subject: =?iso-8859-1?Q?POSTA_CERTIFICATA:?=\r\n =?iso-8859-1?Q?_perch=E9?="
    found = see(take_apart(genuine("transport", provider_a, AT, what)).header(b"Subject", line).build())
    assert sound(found)
    assert (found.message.subject, found.subject) == ("POSTA CERTIFICATA: perché", "perché")
    assert outcome(found, "subject-prefix") == "proven"
    assert outcome(found, "subject-certified") == "proven"


def test_case_07_doubled_prefix_loses_one(see, provider_a):
    raw = genuine("transport", provider_a, AT, transaction(subject="POSTA CERTIFICATA: x"))
    assert b"Subject: POSTA CERTIFICATA: POSTA CERTIFICATA: x" in raw
    found = see(raw)
    assert sound(found)
    assert facts(found, "subject-certified") == {"header": "POSTA CERTIFICATA: x", "certified": "POSTA CERTIFICATA: x"}


def test_case_08_two_type_headers_are_malformed(see, provider_a, taken_in):
    lines = (b"X-Ricevuta: avvenuta-consegna", b"X-Ricevuta: avvenuta-consegna")
    raw = take_apart(genuine("delivery", provider_a)).header(b"X-Ricevuta", *lines).build()
    found = see(raw)
    assert "kind-ambiguous" in found.envelope.defects
    assert outcome(found, "kind-ambiguous") == "refuted"
    assert verdict(found) is VerdictCode.INCONSISTENT
    rows = browse.sent(taken_in({"INBOX": [raw]}, SENDER))
    assert all(row.state != "delivered" and row.receipts == () for row in rows)


def test_case_09_future_receipt_is_an_unknown_notice(see, provider_a):
    raw = take_apart(genuine("delivery", provider_a)).header(b"X-Ricevuta", b"X-Ricevuta: futura-ricevuta").build()
    found = see(raw)
    assert "kind-unknown" in found.envelope.defects
    assert outcome(found, "kind-unknown") == "undetermined"
    assert verdict(found) is VerdictCode.NOT_CHECKABLE


def test_case_10_non_acceptance_is_no_acceptance(see, provider_a, taken_in):
    what = Receipt("non-accettazione", "altro", error_detail="5.3.4 - troppo grande")
    raw = receipt(provider_a, transaction(), what, "r1@pec-a.example")
    found = see(raw)
    assert sound(found)
    assert found.envelope.kind is EnvelopeKind.NON_ACCEPTANCE
    (row,) = browse.sent(taken_in({"INBOX": [raw]}, SENDER))
    assert row.state == "not-accepted"


def test_case_11_unsigned_receipt_changes_no_state(see, provider_a, taken_in):
    mail = take_apart(genuine("delivery", provider_a))
    raw = mail.head + mail.content
    found = see(raw)
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.UNSIGNED, Outcome.REFUTED)
    assert all(row.state != "delivered" for row in browse.sent(taken_in({"INBOX": [raw]}, SENDER)))


def test_case_12_anomaly_around_ordinary_mail(see, provider_a):
    found = see(genuine("anomaly", provider_a))
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.ANOMALY, Outcome.UNDETERMINED)
    assert (found.envelope.daticert, found.envelope.daticert_count) == (None, 0)


def test_case_13_anomaly_around_a_transport(see, provider_a, provider_b):
    inner = genuine("transport", provider_a)
    raw = anomaly(provider_b, inner, SENDER, RECIPIENT, "POSTA CERTIFICATA: R: x", AT, "anomalia.2@pec-b.example")
    found = see(raw)
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.ANOMALY, Outcome.UNDETERMINED)
    assert found.envelope.daticert is None
    assert found.envelope.original is not None
    assert found.envelope.original.header("X-Trasporto") == "posta-certificata"


def test_case_14_forged_receipt_inside_a_transport(see, provider_a, taken_in):
    raw = transport(provider_a, transaction(), b"X-Ricevuta: avvenuta-consegna\r\n" + original(transaction()))
    found = see(raw)
    assert (found.envelope.kind, verdict(found)) == (EnvelopeKind.TRANSPORT, GOOD)
    assert browse.sent(taken_in({"INBOX": [raw]}, SENDER)) == ()


def test_case_15_ordinary_mail(see):
    found = see(write_mail("tizio@posta.example", (SENDER,), "Ciao", "Ciao!", AT, "<1@posta.example>"))
    assert found.envelope.kind is EnvelopeKind.ORDINARY
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.UNSIGNED, Outcome.UNDETERMINED)


def test_case_16_mime_bomb_is_read_within_its_limits(taken_in):
    head = b"From: a@b.example\r\nSubject: bomba\r\nMIME-Version: 1.0\r\n"
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(40))
    wide = b"Content-Type: multipart/mixed; boundary=w\r\n\r\n" + b"--w\r\n\r\nx\r\n" * 5000
    start = time.monotonic()
    inbox = taken_in({"INBOX": [head + deep + wide]}, SENDER)
    assert time.monotonic() - start < 10
    (row,) = browse.rows(inbox, "all", AT.date())
    page = browse.page(inbox, row.id)
    assert row.title == "bomba"
    assert any("limit" in defect for defect in page.reading.message.defects)


def test_case_17_missing_daticert_in_an_acceptance(see, provider_a, resigned):
    found = see(resigned(genuine("acceptance", provider_a), (b"daticert.xml", b"altro.xml")))
    assert facts(found, "certification-data") == {"count": "0", "expected": "1"}
    assert outcome(found, "certification-data") == "refuted"
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.INCONSISTENT, Outcome.REFUTED)


def test_case_18_taken_in_charge_changes_no_state(see, provider_b, taken_in):
    what = transaction()
    raw = receipt(provider_b, what, Receipt("presa-in-carico"), "p1@pec-b.example")
    found = see(raw)
    assert found.envelope.kind is EnvelopeKind.TAKEN_IN_CHARGE
    assert found.evidence.verdict.outcome is Outcome.PROVEN
    sent = write_mail(SENDER, (RECIPIENT,), what.subject, "x", AT, what.msgid)
    (row,) = browse.sent(taken_in({"INBOX": [raw], "INBOX.inviata": [sent]}, SENDER))
    assert row.state not in {"accepted", "delivered"}
