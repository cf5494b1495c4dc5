"""Which mails hang together, and what the person declares about them."""

from __future__ import annotations

import itertools
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.findings import Outcome
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store import dossiers as dossiers_module
from citizen_inbox.store.dossiers import MOST_MEMBERS, MOST_SHARING, Dossiers
from citizen_inbox.store.record import Record
from citizen_inbox.store.records import Records

AT = datetime(2026, 11, 20, 9, tzinfo=UTC)


def record(number: int, *keys: str, kind=EnvelopeKind.TRANSPORT, outcome=Outcome.PROVEN, mine=False) -> Record:
    return Record(
        sha256=f"{number:064x}", size=1, reader_version=1, envelope_kind=kind, kind="", authority="", sender="",
        title="", subject="", at=AT + timedelta(minutes=number), certified_at=None, arrived_at=None, message_id="",
        identifier="", msgid="", verdict_code="OK", outcome=outcome, attachments=0, mine=mine, keys=keys,
    )  # fmt: skip


class World:
    def __init__(self, path: Path) -> None:
        self.records = Records(path)
        self.account = self.records.add_account("a@pec.example", "a", "h", 993, "")
        self.dossiers = Dossiers(self.records.connection, path)

    def keep(self, *made: Record, account: int | None = None) -> list[int]:
        with self.records.writing():
            return [self.records.save(account or self.account, one) for one in made]


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path / "inbox.sqlite3")
    yield made
    made.records.close()


def test_keys_join_over_others_and_over_mailboxes(world):
    other = world.records.add_account("b@pec.example", "b", "h", 993, "")
    first, second = world.keep(record(1, "iun:A"), record(2, "iun:A", "act:x:9"))
    (third,) = world.keep(record(3, "act:x:9", "message:1"), account=other)
    (alone,) = world.keep(record(4, "act:x:10"))
    for member in (first, second, third):
        assert world.dossiers.members(member) == (first, second, third)
    assert world.dossiers.members(alone) == (alone,)
    assert world.dossiers.components((third, alone)) == {third: (first, second, third), alone: (alone,)}
    assert world.dossiers.components(()) == {}


def test_a_refuted_mail_joins_nothing_and_is_shown_apart(world):
    genuine, forged = world.keep(
        record(1, "iun:A", "message:1"), record(2, "named:iun:A", "message:1", outcome=Outcome.REFUTED)
    )
    assert world.dossiers.members(genuine) == (genuine,)
    assert world.dossiers.members(forged) == (forged,)
    assert world.dossiers.imitations((genuine,)) == (forged,)
    assert world.dossiers.imitations((forged,)) == ()


def test_receipts_are_not_members(world):
    sent, receipt = world.keep(
        record(1, "message:1", mine=True, kind=EnvelopeKind.ORDINARY),
        record(2, "message:1", kind=EnvelopeKind.DELIVERY),
    )
    assert world.dossiers.members(sent) == (sent,)
    assert world.dossiers.members(receipt) == (receipt,)


def test_uncertified_mail_cannot_tie_two_acts_together(world):
    ordinary = EnvelopeKind.ORDINARY
    one, two, tie, courtesy = world.keep(
        record(1, "iun:A", "act:x:1"),
        record(2, "iun:B", "act:x:2"),
        record(3, "iun:A", "iun:B", kind=ordinary, outcome=Outcome.UNDETERMINED),
        record(4, "iun:A", "act:x:2", kind=ordinary, outcome=Outcome.UNDETERMINED),
    )
    assert world.dossiers.members(one) == (one, courtesy)
    assert world.dossiers.members(two) == (two,)
    assert world.dossiers.members(tie) == (tie,)


def test_a_hub_joins_nothing(world):
    many = world.keep(*(record(number, "message:list") for number in range(MOST_SHARING + 1)))
    assert world.dossiers.members(many[0]) == (many[0],)
    few = world.keep(*(record(1000 + number, "message:few") for number in range(MOST_SHARING)))
    assert world.dossiers.members(few[-1]) == tuple(few)


def test_an_endless_thread_is_cut_to_the_numbers_of_acts(world):
    chain = [record(n, f"message:{n}", f"message:{n + 1}", *(["iun:A"] if n in {7, 150} else []))
             for n in range(MOST_MEMBERS + 30)]  # fmt: skip
    kept = world.keep(*chain)
    assert world.dossiers.members(kept[7]) == (kept[7], kept[150])
    assert world.dossiers.members(kept[8]) == (kept[8],)
    assert world.dossiers.components(kept[7:9]) == {kept[7]: (kept[7], kept[150]), kept[8]: (kept[8],)}


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    made = World(tmp_path_factory.mktemp("shared") / "inbox.sqlite3")
    yield made, itertools.count()
    made.records.close()


@given(links=st.lists(st.sets(st.integers(0, 12), max_size=3), min_size=1, max_size=20))
def test_components_are_those_of_a_plain_search(shared, links):
    world, turns = shared
    turn = next(turns)
    kept = world.keep(*(record(turn * 100 + n, *(f"act:{turn}:{key}" for key in keys)) for n, keys in enumerate(links)))
    expected = {}
    for start, message in enumerate(kept):
        reached, keys = {start}, set(links[start])
        while grown := {n for n, each in enumerate(links) if each & keys} - reached:
            reached |= grown
            keys = keys.union(*(links[n] for n in grown))
        expected[message] = tuple(sorted(kept[n] for n in reached))
    assert world.dossiers.components(kept) == expected
    assert all(world.dossiers.members(message) == expected[message] for message in kept)


def test_views_and_days_count_for_the_mails_of_the_same_notification(world):
    shas = [f"{number:064x}" for number in range(4)]
    world.keep(
        record(0, "iun:A"), record(1, "iun:A", "act:x:1"), record(2, "act:x:1"),
        record(3, "iun:A", outcome=Outcome.REFUTED),
    )  # fmt: skip
    world.dossiers.add_viewing(world.account, shas[0], AT + timedelta(hours=2))
    world.dossiers.add_viewing(world.account, shas[0], AT)
    world.dossiers.add_viewing(world.account, shas[0], AT)
    world.dossiers.declare([(world.account, shas[2])], "adesione", date(2026, 12, 1))
    assert world.dossiers.declared(world.account, shas[0]).views == (AT, AT + timedelta(hours=2))
    other = world.dossiers.declared(world.account, shas[1])
    assert (other.views, other.days) == ((AT, AT + timedelta(hours=2)), (("adesione", date(2026, 12, 1)),))
    assert world.dossiers.declared(world.account, shas[2]).views == ()
    world.dossiers.forget_viewings([(world.account, shas[0])])
    world.dossiers.declare([(world.account, shas[1]), (world.account, shas[2])], "adesione", None)
    nothing = world.dossiers.declared(world.account, shas[1])
    assert (nothing.views, nothing.days) == ((), ())


def test_many_rows_are_asked_in_few_questions(world, monkeypatch):
    kept = world.keep(*(record(n, f"act:x:{n // 2}", f"message:{n}") for n in range(200)))
    asked = []
    real = dossiers_module.Dossiers._asked
    monkeypatch.setattr(
        dossiers_module.Dossiers, "_asked", lambda self, sql, values: (asked.append(sql), real(self, sql, values))[1]
    )
    found = world.dossiers.components(kept)
    assert {len(each) for each in found.values()} == {2}
    assert len(asked) < 10


def test_keys_that_become_one_when_kept_are_kept_once(world):
    (kept,) = world.keep(record(1, "message:a\ud800", "message:a?"))
    assert world.dossiers.keys((kept,)) == {kept: {"message:a?"}}


def test_the_tables_are_those_of_the_schema(world):
    with pytest.raises(sqlite3.IntegrityError):
        world.records.connection.execute("INSERT INTO viewing VALUES (99, 'x', 1)")
