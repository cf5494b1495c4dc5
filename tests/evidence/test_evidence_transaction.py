"""A receipt beside its acceptance and the copy that was sent: C23 to C26."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from mailroom import AT, NOW, RECIPIENT, SENDER, outcome_of, transaction

from citizen_inbox.demo.letters.receipts import brief_copy
from citizen_inbox.demo.postman import Provider, Receipt, carried, receipt, transport, write_mail
from citizen_inbox.evidence.enclosed import Sameness
from citizen_inbox.evidence.examine import examine
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Axis, VerdictCode, axis_of
from citizen_inbox.evidence.transaction import Transaction, compare_transaction
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.daticert import Recipient
from citizen_inbox.pec.envelope import Envelope, open_envelope
from citizen_inbox.translation import voice
from citizen_inbox.wording.evidence import SENTENCES

ABOUT = transaction()
FILE = ("atto.pdf", "application/pdf", b"%PDF" + bytes(range(200)))
ENGLISH = voice("en", Path())


def sent(text: str = "Chiedo copia degli atti.", **changes: object) -> bytes:
    people = tuple(address for address, _ in ABOUT.recipients)
    fields = {"attachments": (FILE,), **changes}
    return write_mail(SENDER, people, ABOUT.subject, text, AT, ABOUT.msgid, **fields)


COPY = sent()


def opened(provider: Provider, kind: str = "avvenuta-consegna", *, minutes: float = 1, **more: object) -> Envelope:
    """A receipt; `more` changes the transaction where it has such a field, else the receipt."""
    names = set(type(ABOUT).__dataclass_fields__) - {"receipt_type"}
    about = replace(ABOUT, at=AT + timedelta(minutes=minutes))
    about = replace(about, **{name: value for name, value in more.items() if name in names})
    said: dict[str, object] = {"type": kind, "delivered_to": RECIPIENT}
    if kind == "avvenuta-consegna":
        said |= {"original": carried(COPY, ABOUT.identifier), "receipt_type": "completa"}
    said |= {name: value for name, value in more.items() if name not in names}
    return open_envelope(parse_message(receipt(provider, about, Receipt(**said), f"r.1@{provider.domain}")))


@pytest.fixture(scope="module")
def acceptance(provider_a):
    envelope = opened(provider_a, "accettazione", minutes=0, delivered_to="")
    assert envelope.daticert is not None
    return envelope.daticert


@pytest.fixture
def known(acceptance):
    return Transaction(COPY, acceptance)


def outcomes(envelope: Envelope, known: Transaction) -> dict[str, str]:
    found = compare_transaction(envelope, known)
    for finding in found:
        assert axis_of(finding.code) is Axis.CONSISTENCY
        assert "?" not in ENGLISH.finding("evidence", finding), finding
    return {finding.code: finding.outcome.value for finding in found}


AGREED = {
    "message-known": "proven",
    "acceptance-identifier": "proven",
    "acceptance-msgid": "proven",
    "acceptance-sender": "proven",
    "acceptance-subject": "proven",
    "acceptance-recipients": "proven",
    "after-acceptance": "proven",
    "sent-content": "proven",
}


def test_a_genuine_delivery_agrees_in_everything(provider_b, known):
    found = outcomes(opened(provider_b), known)
    assert found == AGREED


@pytest.mark.parametrize("kind", ["errore-consegna", "preavviso-errore-consegna"])
def test_a_notice_of_failure_agrees_with_its_acceptance(provider_b, known, kind):
    found = outcomes(opened(provider_b, kind, error="altro"), known)
    assert found == {code: value for code, value in AGREED.items() if code != "sent-content"}


@pytest.mark.parametrize("kind", ["accettazione", "non-accettazione", "presa-in-carico", "rilevazione-virus"])
def test_other_receipts_are_only_known_or_not(provider_a, known, kind):
    assert outcomes(opened(provider_a, kind), known) == {"message-known": "proven"}


def test_what_is_no_receipt_has_no_transaction(provider_a, known):
    letter = open_envelope(parse_message(transport(provider_a, ABOUT, carried(COPY, ABOUT.identifier))))
    assert compare_transaction(letter, known) == ()
    empty = open_envelope(parse_message(b"X-Ricevuta: accettazione\r\n\r\nciao"))
    assert compare_transaction(empty, known) == ()


@pytest.mark.parametrize(
    ("changes", "code", "outcome"),
    [
        ({"identifier": "opec9@pec-a.example"}, "acceptance-identifier", "undetermined"),
        ({"msgid": "<x@y.example>"}, "acceptance-msgid", "undetermined"),
        ({"sender": "luisa@pec-a.example"}, "acceptance-sender", "refuted"),
        ({"subject": "Altro"}, "acceptance-subject", "refuted"),
        ({"recipients": ((RECIPIENT, True),)}, "acceptance-recipients", "undetermined"),
        ({"recipients": (*ABOUT.recipients, ("z@z.example", True))}, "acceptance-recipients", "undetermined"),
    ],
)
def test_each_datum_of_the_acceptance(provider_b, known, changes, code, outcome):
    found = outcomes(opened(provider_b, **changes), known)
    assert {name for name, value in found.items() if value != "proven"} == {code}
    assert found[code] == outcome


def test_recipients_are_compared_without_case_and_order(provider_b, known, acceptance):
    turned = tuple(Recipient(one.address.upper(), one.certified) for one in reversed(acceptance.recipients))
    again = replace(known, acceptance=replace(acceptance, recipients=turned))
    assert outcomes(opened(provider_b), again) == AGREED


def test_a_subject_may_be_absent_in_both(provider_b, known, acceptance):
    envelope = opened(provider_b, "errore-consegna", subject="")
    again = replace(known, acceptance=replace(acceptance, subject=None))
    assert outcomes(envelope, again)["acceptance-subject"] == "proven"
    assert envelope.daticert is not None
    bare = replace(envelope, daticert=replace(envelope.daticert, subject=None))
    assert outcomes(bare, again)["acceptance-subject"] == "proven"
    assert outcomes(bare, known)["acceptance-subject"] == "refuted"


@pytest.mark.parametrize(
    ("minutes", "outcome"), [(0, "proven"), (-5, "proven"), (-5 - 1 / 60, "undetermined"), (9000, "proven")]
)
def test_no_delivery_before_its_acceptance(provider_b, known, minutes, outcome):
    envelope = opened(provider_b, minutes=minutes)
    assert outcomes(envelope, known)["after-acceptance"] == outcome
    times = next(one.facts for one in compare_transaction(envelope, known) if one.code == "after-acceptance")
    assert times["acceptance"] == "2026-10-12 10:15:00+02:00"


@pytest.mark.parametrize("who", ["receipt", "acceptance"])
def test_an_unreadable_time_is_not_compared(provider_b, known, acceptance, who):
    envelope = opened(provider_b)
    assert envelope.daticert is not None
    if who == "receipt":
        envelope = replace(envelope, daticert=replace(envelope.daticert, at=None))
    else:
        known = replace(known, acceptance=replace(acceptance, at=None))
    assert "after-acceptance" not in outcomes(envelope, known)


def test_a_message_is_known_by_its_copy_or_its_acceptance(provider_b, acceptance):
    envelope = opened(provider_b)
    assert outcomes(envelope, Transaction(COPY, None))["message-known"] == "proven"
    assert outcomes(envelope, Transaction(None, acceptance))["message-known"] == "proven"
    assert outcomes(envelope, Transaction(None, None)) == {
        "message-known": "undetermined",
        "copy-not-kept": "undetermined",
    }
    other = write_mail(SENDER, (RECIPIENT,), "x", "y", AT, "<other@pec-a.example>")
    assert outcomes(envelope, Transaction(other, None))["message-known"] == "undetermined"
    nameless = other.replace(b"Message-ID: <other@pec-a.example>\r\n", b"")
    assert outcomes(opened(provider_b, msgid=""), Transaction(nameless, None))["message-known"] == "undetermined"
    elsewhere = replace(acceptance, identifier="opec9@pec-a.example")
    assert outcomes(envelope, Transaction(None, elsewhere))["message-known"] == "undetermined"
    nothing = Transaction(None, replace(acceptance, identifier=""))
    assert outcomes(opened(provider_b, identifier=""), nothing)["message-known"] == "undetermined"


def test_another_attachment_refutes_the_receipt(provider_b, known):
    other = carried(sent(attachments=(("atto.pdf", "application/pdf", b"%PDF altro"),)), ABOUT.identifier)
    found = outcomes(opened(provider_b, original=other), known)
    assert (found["sent-content"], found["part-differs"]) == ("refuted", "refuted")
    finding = next(
        one for one in compare_transaction(opened(provider_b, original=other), known) if one.facts.get("parts")
    )
    assert finding.facts == {"same": "1", "parts": "2"}


def test_a_renamed_attachment_is_a_remark(provider_b, known):
    other = carried(sent(attachments=(("altro.pdf", *FILE[1:]),)), ABOUT.identifier)
    found = outcomes(opened(provider_b, original=other), known)
    assert (found["sent-content"], found["part-renamed"]) == ("undetermined", "undetermined")


def test_another_header_is_a_remark(provider_b, known):
    other = carried(COPY, ABOUT.identifier).replace(b"Subject: Richiesta", b"Subject: R: Richiesta")
    envelope = opened(provider_b, original=other)
    found = outcomes(envelope, known)
    assert (found["sent-content"], found["sent-fields"]) == ("proven", "undetermined")
    facts = next(one.facts for one in compare_transaction(envelope, known) if one.code == "sent-fields")
    assert facts == {"fields": "Subject"}


def test_brief_receipts_say_which_reading_matched(provider_b, known):
    brief = brief_copy(COPY, ABOUT.identifier)
    envelope = opened(provider_b, original=brief, receipt_type="breve")
    found = {one.code: one for one in compare_transaction(envelope, known)}
    assert found["sent-content"].outcome is Outcome.PROVEN
    assert found["part-hash-matches"].facts == {"part": "atto.pdf", "reading": "1"}
    assert found["part-hash-matches"].outcome is Outcome.PROVEN


def test_a_brief_digest_that_does_not_match_is_not_called_tampering(provider_b, known):
    brief = brief_copy(sent(attachments=(("atto.pdf", "application/pdf", b"%PDF altro"),)), ABOUT.identifier)
    found = outcomes(opened(provider_b, original=brief, receipt_type="breve"), known)
    assert (found["sent-content"], found["part-hash-differs"]) == ("undetermined", "undetermined")
    assert "tamper" not in SENTENCES["part-hash-differs"]
    complete = outcomes(opened(provider_b, original=brief), known)
    assert (complete["sent-content"], complete["part-hash-differs"]) == ("refuted", "refuted")


def test_synthetic_receipts_compare_nothing(provider_b, known):
    found = outcomes(opened(provider_b, original=b"", receipt_type="sintetica"), known)
    assert found == {code: value for code, value in AGREED.items() if code != "sent-content"}


@pytest.mark.parametrize("form", ["completa", "breve", ""])
def test_an_original_should_be_there(provider_b, known, form):
    found = outcomes(opened(provider_b, original=b"", receipt_type=form), known)
    assert not {"copy-not-kept", "sent-content"} & set(found)
    assert "sent-content" not in found


def test_only_so_many_parts_get_a_sentence(provider_b, known):
    extra = tuple((f"{number}.txt", "text/plain", b"%d" % number) for number in range(60))
    other = carried(sent(attachments=(FILE, *extra)), ABOUT.identifier)
    found = compare_transaction(opened(provider_b, original=other), known)
    assert sum(one.code == "part-added" for one in found) == 50
    assert next(one.facts for one in found if one.code == "sent-content") == {"same": "2", "parts": "62"}


@pytest.mark.parametrize("kind", ["accettazione", "non-accettazione", "preavviso-errore-consegna"])
def test_the_own_provider_signs_what_is_its_own(provider_a, provider_b, kind):
    learnt = Transaction(None, None, own_providers=("pec-a.example",), recipient_providers=("pec-b.example",))
    assert outcomes(opened(provider_a, kind), learnt)["own-provider"] == "proven"
    assert outcomes(opened(provider_b, kind), learnt)["own-provider"] == "undetermined"
    assert "own-provider" not in outcomes(opened(provider_a, kind), Transaction(None, None))


def test_the_recipient_s_provider_signs_the_delivery(provider_a, provider_b):
    learnt = Transaction(None, None, own_providers=("pec-a.example",), recipient_providers=("pec-b.example",))
    assert outcomes(opened(provider_b), learnt)["recipient-provider"] == "proven"
    assert outcomes(opened(provider_a), learnt)["recipient-provider"] == "undetermined"
    silent = replace(learnt, recipient_providers=())
    assert "recipient-provider" not in outcomes(opened(provider_b), silent)
    failure = outcomes(opened(provider_b, "errore-consegna"), learnt)
    assert not {"own-provider", "recipient-provider"} & set(failure)


def test_a_signer_in_capitals_is_the_same_and_two_are_none(provider_b):
    learnt = Transaction(None, None, recipient_providers=("pec-b.example",))
    raw = opened(provider_b).message.raw
    loud = raw.replace(b"From: posta-certificata@pec-b.example", b"From: posta-certificata@PEC-B.EXAMPLE", 1)
    assert outcomes(open_envelope(parse_message(loud)), learnt)["recipient-provider"] == "proven"
    doubled = b"From: x@y.example\r\n" + raw
    assert "recipient-provider" not in outcomes(open_envelope(parse_message(doubled)), learnt)


def test_every_kind_of_part_has_its_sentence():
    assert {f"part-{one.value}" for one in Sameness if one is not Sameness.SAME} <= set(SENTENCES)


@pytest.fixture(scope="module")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


def test_the_verdict_rests_on_the_transaction_where_it_is_known(provider_b, anchors, acceptance):
    other = carried(sent("Altro."), ABOUT.identifier)
    envelope = opened(provider_b, original=other)
    plain = examine(envelope, Grounds(anchors, NOW))
    assert plain.verdict.code is VerdictCode.OK_REV_UNKNOWN
    assert outcome_of(plain, "sent-content") == ""
    grounds = Grounds(anchors, NOW, transaction=Transaction(COPY, acceptance))
    assert examine(envelope, grounds).verdict.code is VerdictCode.INCONSISTENT
    assert examine(opened(provider_b), grounds).verdict.code is VerdictCode.OK_REV_UNKNOWN
    assert outcome_of(examine(opened(provider_b), grounds), "sent-content") == "proven"


def test_what_was_compared_is_told_by_its_names(provider_a, acceptance):
    envelope = opened(provider_a)
    found = {one.code: one for one in compare_transaction(envelope, Transaction(COPY, acceptance))}
    assert found["message-known"].facts == {"msgid": ABOUT.msgid.strip("<>"), "identifier": ABOUT.identifier}
    people = ", ".join(address for address, _ in ABOUT.recipients)
    assert found["acceptance-recipients"].facts == {"receipt": people, "acceptance": people}


def test_of_many_recipients_the_first_twenty_are_told(provider_a, acceptance):
    many = tuple((f"p{number:02}@many.example", True) for number in range(22))
    envelope = opened(provider_a, recipients=many)
    several = replace(acceptance, recipients=envelope.daticert.recipients)
    found = {one.code: one for one in compare_transaction(envelope, Transaction(None, several))}
    facts = found["acceptance-recipients"].facts
    assert facts["receipt"] == facts["acceptance"] == ", ".join(address for address, _ in many[:20])
