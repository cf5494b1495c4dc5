"""Records, positions and decisions survive rereading; lists and search give them back in order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.store.lists import LOST_DAYS, RECENT_DAYS, Lists
from citizen_inbox.store.record import Duty, Payment, ReceiptFacts, Record
from citizen_inbox.store.records import Records
from citizen_inbox.store.search import Found, fts_query, snippet, words_of

TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def record(number: int, **changes: Any) -> Record:
    plain = Record(
        sha256=hashlib.sha256(str(number).encode()).hexdigest(),
        size=100,
        reader_version=1,
        envelope_kind=EnvelopeKind.TRANSPORT,
        kind="other",
        authority="Comune di Prova",
        sender="protocollo@comune.example",
        title=f"Avviso {number}",
        subject=f"Oggetto {number}",
        at=NOON + timedelta(minutes=number),
        certified_at=None,
        arrived_at=None,
        message_id=f"m{number}@comune.example",
        identifier="",
        msgid="",
        verdict_code="OK",
        outcome=Outcome.PROVEN,
        attachments=0,
        body=f"Corpo del messaggio {number}",
    )
    return replace(plain, **changes)


def duty(due: date, what: str = "pay-discount") -> Duty:
    return Duty(what, due, due, presumed=False, rule="cds-discount", amount_cents=2870)


def payment(due: date | None = None, *, refuted: bool = False) -> Payment:
    return Payment("300332000003517743", "01234567890", "Comune", 2870, due, "Multa", refuted)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = Records(tmp_path / "inbox.sqlite3")
    yield opened
    assert opened.check() == ()
    opened.close()


@pytest.fixture
def account(records: Records) -> int:
    return records.add_account("cittadina@pec-a.example", "cittadina", "imap.pec-a.example", 993, "")


@pytest.fixture
def lists(records: Records) -> Lists:
    return Lists(records.connection, Path())


def save(records: Records, account: int, *given: Record) -> list[int]:
    with records.writing():
        return [records.save(account, one) for one in given]


def titles(lists: Lists, place: str) -> list[str]:
    return [stored.title for stored in lists.place(place, TODAY)]


def test_an_account_is_kept_once(records: Records, account: int) -> None:
    with pytest.raises(Failure) as caught:
        records.add_account("cittadina@pec-a.example", "x", "y", 993, "")
    assert caught.value.code == "account-exists"
    with pytest.raises(Failure) as caught:
        records.account(99)
    assert caught.value.code == "account-unknown"


def test_everything_of_a_record_comes_back(records: Records, account: int, lists: Lists) -> None:
    given = record(
        1,
        certified_at=NOON,
        arrived_at=NOON - timedelta(seconds=1),
        duties=(duty(TODAY),),
        payments=(payment(TODAY), payment(refuted=True)),
        trouble="cut-short",
    )
    (message,) = save(records, account, given)
    stored = lists.one(message)
    for field in ("sha256", "size", "envelope_kind", "title", "at", "certified_at", "arrived_at", "outcome", "trouble"):
        assert getattr(stored, field) == getattr(given, field)
    assert stored.duties == given.duties
    assert stored.payments == given.payments
    assert stored.address == "cittadina@pec-a.example"


def test_the_same_mail_is_never_doubled_and_a_decision_never_lost(records: Records, account: int, lists: Lists) -> None:
    (first,) = save(records, account, record(1, duties=(duty(TODAY),)))
    records.decide(first, done=True)
    records.decide(first, note="pagata in posta")
    (again,) = save(records, account, record(1, title="Riletto", body="nuovo testo", reader_version=2))
    assert again == first
    stored = lists.one(first)
    assert (stored.done, stored.note, stored.title, stored.duties) == (True, "pagata in posta", "Riletto", ())
    assert lists.search("corpo") == ()
    assert [found.id for found, _ in lists.search("nuovo")] == [first]
    assert records.outdated(2) == ()
    assert len(records.outdated(3)) == 1


def test_decisions_of_unknown_mails_are_refused(records: Records) -> None:
    with pytest.raises(Failure) as caught:
        records.decide(5, done=True)
    assert caught.value.code == "mail-unknown"


def test_removing_an_account_removes_its_words(records: Records, account: int, lists: Lists) -> None:
    save(records, account, record(1))
    other = records.add_account("altro@pec-b.example", "x", "y", 993, "")
    save(records, other, record(1), record(2))
    records.remove_account(account)
    assert [stored.account for stored, _ in lists.search("corpo")] == [other, other]


def test_the_same_second_and_impossible_dates_have_their_place(records: Records, account: int, lists: Lists) -> None:
    far = record(3, at=datetime(9999, 12, 31, tzinfo=UTC))
    old = record(4, at=datetime(1, 1, 1, tzinfo=UTC))
    save(records, account, record(1, at=NOON), record(2, at=NOON), far, old)
    found = titles(lists, "all")
    assert found[0] == "Avviso 3"
    assert found[-1] == "Avviso 4"
    assert sorted(found[1:3]) == ["Avviso 1", "Avviso 2"]


def test_to_do_goes_by_the_day_on_which_something_is_lost(records: Records, account: int, lists: Lists) -> None:
    day = timedelta(days=1)
    save(
        records,
        account,
        record(1, duties=(duty(TODAY + 9 * day),)),
        record(2, duties=(duty(TODAY - 3 * day), duty(TODAY + 2 * day))),
        record(3, payments=(payment(TODAY + 5 * day),)),
        record(4, payments=(payment(),)),
        record(5, outcome=Outcome.REFUTED),
        record(6, duties=(duty(TODAY - 3 * day),)),
        record(7, duties=(duty(TODAY - (LOST_DAYS + 1) * day),)),
        record(8, payments=(payment(),), at=NOON - (RECENT_DAYS + 2) * day),
        record(9),
        record(10, duties=(duty(TODAY),), envelope_kind=EnvelopeKind.DELIVERY),
        record(11, duties=(duty(TODAY),), mine=True),
    )
    (done,) = save(records, account, record(12, duties=(duty(TODAY),)))
    records.decide(done, done=True)
    assert titles(lists, "todo") == [f"Avviso {n}" for n in (2, 3, 1, 6, 5, 4)]
    assert titles(lists, "deadlines") == ["Avviso 2", "Avviso 1"]
    assert titles(lists, "archive") == ["Avviso 12"]
    assert titles(lists, "sent") == ["Avviso 11"]
    assert "Avviso 10" not in titles(lists, "all")
    assert lists.count("todo", TODAY) == 6
    assert [stored.title for stored in lists.place("todo", TODAY, limit=2, offset=1)] == ["Avviso 3", "Avviso 1"]
    assert lists.authorities() == (("Comune di Prova", 10),)


def test_receipts_are_found_by_what_they_report_on(records: Records, account: int, lists: Lists) -> None:
    facts = ReceiptFacts(
        "avvenuta-consegna", "nessuno", "", "b@pec-b.example", "completa", (("b@pec-b.example", True),)
    )
    about = {"envelope_kind": EnvelopeKind.DELIVERY, "msgid": "x@y", "receipt": facts}
    save(records, account, record(1, **about), record(2, **(about | {"msgid": "other@y"})))
    ((stored, told),) = lists.receipts(account, "x@y")
    assert (stored.title, told) == ("Avviso 1", facts)
    assert len(lists.receipts()) == 2


def test_lone_surrogates_from_mail_can_be_kept(records: Records, account: int, lists: Lists) -> None:
    (message,) = save(records, account, record(1, title="a\udcff\0b", body="\ud800 parola", sender="\udc80"))
    assert lists.one(message).title == "a?\0b"
    assert len(lists.search("parola")) == 1


def test_positions_in_a_folder(records: Records, account: int, lists: Lists) -> None:
    folder = records.folder(account, "INBOX", "inbox")
    (one, two) = save(records, account, record(1), record(2))
    with records.writing():
        records.place(folder, 7, 1, one)
        records.place(folder, 7, 2, two)
        records.mark_gone(folder.id, 7, [1])
        records.finish_folder(folder.id, 7, 3, 1)
    assert records.known_uids(folder.id, 7) == {2}
    assert records.folders(account)[0].uid_next == 3
    assert lists.located(one)[0].gone
    with records.writing():
        records.place(folder, 8, 1, two)
        records.finish_folder(folder.id, 8, 2, 1)
    assert records.known_uids(folder.id, 7) == frozenset()
    assert records.known_uids(folder.id, 8) == {1}
    assert records.folder(account, "INBOX", "inbox").id == folder.id


def test_a_mail_in_a_sent_folder_is_the_persons_own(records: Records, account: int, lists: Lists) -> None:
    folder = records.folder(account, "Sent", "sent")
    (message,) = save(records, account, record(1))
    with records.writing():
        records.place(folder, 1, 1, message)
    assert lists.one(message).mine
    save(records, account, record(1, reader_version=2))
    assert lists.one(message).mine


def test_search_is_newest_first_blind_to_accents_and_finds_beginnings(
    records: Records, account: int, lists: Lists
) -> None:
    save(
        records,
        account,
        record(1, body="Perché la società non ha pagato"),
        record(2, body="società di riscossione", documents="cartella numero 55"),
        record(3, people="Élodie Ferré"),
    )
    assert [stored.title for stored, _ in lists.search("SOCIETA")] == ["Avviso 2", "Avviso 1"]
    assert [stored.title for stored, _ in lists.search("societa risco")] == ["Avviso 2"]
    assert lists.search("risco societa") == ()
    assert [stored.title for stored, _ in lists.search("elodie")] == ["Avviso 3"]
    assert lists.search("cartel")[0][1] == Found("cartella numero 55")
    assert lists.search("   ,;  ") == ()
    assert len(lists.search("avviso", limit=2)) == 2
    assert lists.search("avviso", limit=2, offset=2)[0][0].title == "Avviso 1"


@settings(max_examples=1000, deadline=None)
@given(typed=st.text(max_size=60) | st.text(alphabet="\"*:^()-+ NEAROT{}\\\0'a", max_size=30))
def test_nothing_typed_is_an_error(typed: str) -> None:
    global _shared  # noqa: PLW0603 - one database for a thousand examples
    if _shared is None:
        import sqlite3

        _shared = sqlite3.connect(":memory:", check_same_thread=False)
        _shared.execute("CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2')")
        _shared.execute("INSERT INTO search (body) VALUES ('una parola')")
    query = fts_query(typed)
    if query:
        _shared.execute("SELECT rowid FROM search WHERE search MATCH ?", (query,)).fetchall()
    assert bool(query) == bool(words_of(typed))


_shared: Any = None


def test_a_snippet_is_cut_around_the_word() -> None:
    text = "inizio " * 40 + "la Società paga " + "fine " * 60
    cut = snippet((text,), "societa")
    assert "la Società paga" in cut
    assert cut.startswith("… ")
    assert cut.endswith(" …")
    assert len(cut) < 180
    assert snippet(("x" * 5000 + "parola" + "y" * 5000,), "parola")
    assert snippet(("niente",), "parola") == ""


@given(st.text(max_size=400), st.text(max_size=20))
def test_a_snippet_never_fails(text: str, typed: str) -> None:
    assert len(snippet((text,), typed)) <= 170
