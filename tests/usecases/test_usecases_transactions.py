"""Receipts on their way from the store to a page: which message, which copy, which acceptance they belong to."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from citizen_inbox.cli.list_form import sent_json
from citizen_inbox.cli.text_form import receipt_line
from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.letters.receipts import brief_copy
from citizen_inbox.demo.postman import Provider, Receipt, Transaction, carried, receipt, write_mail
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.words import Words
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.record import ReceiptFacts, Record
from citizen_inbox.translation import voice
from citizen_inbox.usecases import browse, clock
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.reader import Job, read_mail

AT = datetime(2026, 11, 20, 10, 15, tzinfo=timezone(timedelta(hours=1)))
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
OWNER, OFFICE = "mario@pec-a.example", "protocollo@pec-b.example"
ABOUT = Transaction(OWNER, ((OFFICE, True),), "Istanza", AT, "opec1@pec-a.example", "<c0ffee@client.example>")
FILE = ("istanza.pdf", "application/pdf", b"%PDF" + bytes(range(256)))
COPY = write_mail(OWNER, (OFFICE,), "Istanza", "Ecco.", AT, ABOUT.msgid, attachments=(FILE,))
ENGLISH = voice("en", Path())


@pytest.fixture
def mailbox(tmp_path: Path, authority: Authority) -> Iterator[Inbox]:
    with open_inbox(Profile(places_under(tmp_path), authority.anchors_toml(), SessionSecrets(), worker=False)) as inbox:
        inbox.records.add_account(OWNER, OWNER, "h", 993, "")
        yield inbox


@pytest.fixture(autouse=True)
def at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def keep(inbox: Inbox, *mails: bytes, fetched: bool = True) -> list[int]:
    inbox.archive.put_all(mails)
    job = [Job(raw, inbox.anchors_toml, NOW, OWNER, NOW if fetched else None) for raw in mails]
    with inbox.records.writing():
        return [inbox.records.save(1, read_mail(one)) for one in job]


def accepted(provider: Provider, about: Transaction = ABOUT) -> bytes:
    return receipt(provider, about, Receipt("accettazione"), "r.1@pec-a.example")


def delivered(provider: Provider, about: Transaction = ABOUT, **more: object) -> bytes:
    said = {"original": carried(COPY, about.identifier), "receipt_type": "completa", **more}
    later = replace(about, at=AT + timedelta(minutes=1))
    return receipt(provider, later, Receipt("avvenuta-consegna", delivered_to=OFFICE, **said), "r.2@pec-b.example")


def codes(inbox: Inbox, message: int) -> dict[str, str]:
    return {one.code: one.outcome.value for one in browse.page(inbox, message).reading.evidence.findings}


def test_a_page_of_a_receipt_holds_it_against_copy_and_acceptance(mailbox, provider_a, provider_b):
    _, first, second = keep(mailbox, COPY, accepted(provider_a), delivered(provider_b))
    page = browse.page(mailbox, second)
    assert page.receipt is not None
    assert (page.receipt.judgement, page.receipt.content, page.receipts) == ("counted", "agrees", ())
    found = codes(mailbox, second)
    assert {"sent-content", "acceptance-subject", "after-acceptance", "message-known"} <= set(found)
    assert "undetermined" not in {found[code] for code in ("sent-content", "acceptance-subject", "after-acceptance")}
    assert codes(mailbox, first)["message-known"] == "proven"
    assert browse.page(mailbox, 1).receipt is None


def test_another_content_refutes_the_page_and_moves_nothing(mailbox, provider_a, provider_b):
    other = carried(COPY.replace(b"Ecco.", b"Altro."), ABOUT.identifier)
    *_, second = keep(mailbox, COPY, accepted(provider_a), delivered(provider_b, original=other))
    page = browse.page(mailbox, second)
    assert page.reading.evidence.verdict.code is VerdictCode.INCONSISTENT
    assert page.receipt is not None
    assert (page.receipt.judgement, page.receipt.content) == ("content-differs", "differs")
    (row,) = browse.sent(mailbox)
    assert row.state == "accepted"


def test_of_two_copies_the_fitting_one_is_compared(mailbox, provider_a, provider_b):
    bare = write_mail(OWNER, (OFFICE,), "Istanza", "Ecco.", AT, ABOUT.msgid)
    *_, second = keep(mailbox, bare, COPY, accepted(provider_a), delivered(provider_b))
    page = browse.page(mailbox, second)
    assert page.receipt is not None
    assert page.receipt.content == "agrees"
    assert codes(mailbox, second)["sent-content"] == "proven"


def test_another_mail_under_the_same_message_id_has_no_share_in_the_receipts(mailbox, provider_a, provider_b):
    """A copy changed later, filed as newer: what was delivered is the first, and only that one is called delivered."""
    later = COPY.replace(b"Ecco.", b"Altro.").replace(b"10:15:00", b"11:15:00")
    assert later.count(b"11:15:00") == 1
    first, second, *_ = keep(mailbox, COPY, later, accepted(provider_a), delivered(provider_b))
    rows = {row.id: row for row in browse.sent(mailbox)}
    assert rows[first].state == "delivered"
    assert rows[second].state in {"submitted", "no-acceptance-yet"}
    assert rows[second].receipts == ()
    assert len(browse.page(mailbox, first).receipts) == 2
    assert browse.page(mailbox, second).receipts == ()
    assert browse.page(mailbox, second).sent.state != "delivered"


def test_the_same_mail_filed_twice_shares_its_receipts(mailbox, provider_a, provider_b):
    filed = b"Received: from x by y\r\n" + COPY
    first, second, *_ = keep(mailbox, COPY, filed, accepted(provider_a), delivered(provider_b))
    assert len(browse.page(mailbox, first).receipts) == len(browse.page(mailbox, second).receipts) == 2
    assert [row.state for row in browse.sent(mailbox)].count("delivered") == 1


def test_a_brief_receipt_says_which_reading_matched(mailbox, provider_a, provider_b):
    brief = brief_copy(COPY, ABOUT.identifier)
    keep(mailbox, COPY, accepted(provider_a), delivered(provider_b, original=brief, receipt_type="breve"))
    (row,) = browse.sent(mailbox)
    line = row.receipts[-1]
    assert (line.judgement, line.content, line.readings) == ("counted", "agrees", (1,))
    assert "way 1 of 10" in receipt_line(line, ENGLISH)
    told = sent_json(row)["receipts"]
    assert isinstance(told, list)
    assert {"judgement": "counted", "content": "agrees", "readings": [1]}.items() <= told[-1].items()


def test_a_wrong_digest_is_open_and_still_counts(mailbox, provider_a, provider_b):
    changed = COPY.replace(b"JVBER", b"JVBES")
    brief = brief_copy(changed, ABOUT.identifier)
    keep(mailbox, COPY, accepted(provider_a), delivered(provider_b, original=brief, receipt_type="breve"))
    (row,) = browse.sent(mailbox)
    assert (row.state, row.receipts[-1].content, row.receipts[-1].readings) == ("delivered", "open", ())


def test_without_a_copy_the_acceptance_makes_the_message_known(mailbox, provider_a, provider_b):
    _, second = keep(mailbox, accepted(provider_a), delivered(provider_b))
    (row,) = browse.sent(mailbox)
    assert (row.id, row.state) == (None, "delivered")
    assert "no copy kept" in Words(ENGLISH).state_line(row)
    page = browse.page(mailbox, second)
    assert page.receipt is not None
    assert page.receipt.content == "not-kept"
    assert codes(mailbox, second)["copy-not-kept"] == "undetermined"
    assert codes(mailbox, second)["message-known"] == "proven"


def test_a_delivery_of_nothing_known_is_listed_and_says_so(mailbox, provider_b):
    (only,) = keep(mailbox, delivered(provider_b))
    (row,) = browse.sent(mailbox)
    assert (row.id, row.state, [line.judgement for line in row.receipts]) == (None, "unmatched", ["unknown-message"])
    assert all(state.state != "delivered" for state in row.recipients)
    assert "(not counted)" in Words(ENGLISH).receipt(row.receipts[0])
    assert codes(mailbox, only)["message-known"] == "undetermined"


def test_a_receipt_without_message_id_follows_its_acceptance(mailbox, provider_a, provider_b):
    bare = replace(ABOUT, msgid="")
    keep(mailbox, COPY, accepted(provider_a), delivered(provider_b, bare))
    (row,) = browse.sent(mailbox)
    assert [line.judgement for line in row.receipts] == ["counted", "counted"]
    assert row.state == "delivered"


@pytest.mark.parametrize("fetched", [True, False])
def test_an_unanchored_delivery_counts_from_the_server_alone(mailbox, provider_a, fetched):
    other = Authority("Altra")
    unknown = Provider("pec-b.example", "GESTORE B S.p.A.", other.provider("pec-b.example", "GESTORE B S.p.A."))
    keep(mailbox, COPY, accepted(provider_a))
    (number,) = keep(mailbox, delivered(unknown), fetched=fetched)
    (row,) = browse.sent(mailbox)
    line = next(line for line in row.receipts if line.id == number)
    expected = ("counted-unanchored", "delivered") if fetched else ("authority-not-recognised", "accepted")
    assert (line.judgement, row.state) == expected
    assert line.outcome is Outcome.UNDETERMINED
    assert "not recognised" in receipt_line(line, ENGLISH)


def test_a_lost_file_leaves_the_rest_of_the_page(mailbox, provider_a, provider_b, tmp_path):
    import hashlib

    *_, second = keep(mailbox, COPY, accepted(provider_a), delivered(provider_b))
    name = hashlib.sha256(COPY).hexdigest()
    for found in tmp_path.rglob(f"*{name[2:]}*"):
        found.unlink()
    found_codes = codes(mailbox, second)
    assert found_codes["copy-not-kept"] == "undetermined"
    assert found_codes["acceptance-subject"] == "proven"


def test_who_signed_before_is_remarked(mailbox, provider_a, provider_b):
    again = replace(ABOUT, identifier="opec2@pec-a.example", msgid="<two@client.example>")
    *_, second = keep(
        mailbox, accepted(provider_a), delivered(provider_b), accepted(provider_a, again), delivered(provider_b, again)
    )
    assert codes(mailbox, second)["recipient-provider"] == "proven"


def test_reading_again_keeps_one_outline(mailbox, provider_a, provider_b):
    keep(mailbox, COPY, accepted(provider_a), delivered(provider_b))
    keep(mailbox, COPY, accepted(provider_a), delivered(provider_b))
    (row,) = browse.sent(mailbox)
    assert [line.content for line in row.receipts] == ["", "agrees"]
    assert len(mailbox.lists.sent_copies()) == len(mailbox.lists.receipt_outlines()) == 1
    assert mailbox.lists.sent_copies(2) == ()
    assert mailbox.lists.receipt_outlines(2) == {}


def test_ten_thousand_mails_are_judged_at_once(mailbox, provider_a, provider_b):
    job = [
        Job(raw, mailbox.anchors_toml, NOW, OWNER, NOW) for raw in (COPY, accepted(provider_a), delivered(provider_b))
    ]
    copy, acceptance, delivery = map(read_mail, job)
    with mailbox.records.writing():
        for number in range(3333):
            for kind, record in zip("cad", (copy, acceptance, delivery), strict=True):
                mailbox.records.save(1, _numbered(record, number, kind))
    start = time.process_time()
    rows = browse.sent(mailbox)
    spent = time.process_time() - start
    assert len(rows) == 3333
    assert {row.state for row in rows} == {"delivered"}
    assert {line.content for row in rows for line in row.receipts} == {"", "agrees"}
    assert spent < 5


def _numbered(record: Record, number: int, kind: str) -> Record:
    sha256 = f"{number:05x}{kind}".ljust(64, "0")
    changes: dict[str, object] = {"sha256": sha256, "at": record.at + timedelta(seconds=number)}
    if kind == "c":
        changes["message_id"] = f"m{number}@client.example"
    else:
        assert isinstance(record.receipt, ReceiptFacts)
        assert record.envelope_kind in {EnvelopeKind.ACCEPTANCE, EnvelopeKind.DELIVERY}
        changes |= {"msgid": f"m{number}@client.example", "identifier": f"opec{number}@pec-a.example"}
        changes["receipt"] = replace(record.receipt, refers=())
    return replace(record, **changes)  # type: ignore[arg-type]
