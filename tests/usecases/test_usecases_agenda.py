"""What is dated: over all mailboxes, done and paid told apart, printed days beside counted ones; and reminders."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from fakes.plain_reading import plain_mail, read_plainly

from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.choices import Role
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.record import Duty, Payment
from citizen_inbox.usecases import agenda, browse, dossiers, reminders
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.reader import InlineReader, Job

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
AT = datetime(2026, 11, 20, 9, 15, tzinfo=UTC)
COMUNE = "80012345678"


def duty(what, day, rule="r", cents=None, **more):  # noqa: ANN003 - fields of Duty
    values = {"due": day, "prudent": day, "presumed": False, "likely": None} | more
    return Duty(what=what, rule=rule, amount_cents=cents, **values)


def notice(number, cents, due=None, role=Role.UNKNOWN, *, refuted=False):
    return Payment(number, COMUNE, "Comune", cents, due, "", refuted, role.value, due)


def keep(inbox: Inbox, address: str, number: int, duties=(), payments=(), **more) -> int:  # noqa: ANN003 - fields of Record
    """Save the record of a mail with these dates; the number of the mail."""
    known = {account.address: account.id for account in inbox.records.accounts()}
    account = known.get(address) or inbox.records.add_account(address, address, "h", 993, "")
    record = InlineReader(read_plainly).submit(Job(plain_mail(number), "", AT, "", None)).result()
    with inbox.records.writing():
        return inbox.records.save(account, replace(record, duties=tuple(duties), payments=tuple(payments), **more))


def pay(inbox: Inbox, number: str, day: date = TODAY) -> None:
    sql = "INSERT INTO paid (account, notice_number, creditor, day) VALUES (1, ?, ?, ?)"
    inbox.records.connection.execute(sql, (number, COMUNE, day.isoformat()))


def instalments(first, second):
    """Two, and the whole sum."""
    one, two = notice("1", 100, first, Role.INSTALMENT), notice("2", 200, second, Role.INSTALMENT)
    return [one, two, notice("3", 300, first, Role.WHOLE)]


def settled(inbox: Inbox) -> dict[str, str]:
    return {line.rule: line.settled for line in agenda.agenda(inbox, TODAY, date(2026, 1, 1))}


def test_it_goes_over_all_mailboxes_by_the_prudent_day_within_the_days_asked_for(inbox: Inbox) -> None:
    late = duty(
        "appeal", date(2026, 12, 9), "cds-giudice-di-pace", prudent=date(2026, 11, 30), likely=date(2026, 12, 10)
    )
    keep(inbox, "a@pec.example", 1, [late, duty("pay", date(2026, 10, 1))])
    keep(inbox, "b@pec.example", 2, [duty("effective", date(2026, 11, 25), "send-pec", presumed=True)])
    lines = agenda.agenda(inbox, TODAY, TODAY)
    assert [(line.row.account, line.prudent, line.due, line.kind) for line in lines] == [
        ("b@pec.example", date(2026, 11, 25), date(2026, 11, 25), "event"),
        ("a@pec.example", date(2026, 11, 30), date(2026, 12, 9), "duty"),
    ]
    assert lines[1].article.startswith("art. 204-bis CdS")
    assert lines[1].likely == date(2026, 12, 10)
    assert [line.what for line in agenda.agenda(inbox, TODAY, date(2026, 9, 1), date(2026, 10, 1))] == ["pay"]
    assert agenda.agenda(inbox, TODAY, date(2026, 10, 2), date(2026, 11, 24)) == ()


def test_a_refuted_message_or_payment_has_no_day(inbox: Inbox) -> None:
    soon = date(2026, 11, 25)
    keep(inbox, "a@pec.example", 1, [duty("pay", soon)], outcome=Outcome.REFUTED)
    keep(inbox, "a@pec.example", 2, (), [notice("302000000000000001", 100, soon, refuted=True)])
    assert agenda.agenda(inbox, TODAY, TODAY) == ()


def test_a_printed_day_stands_beside_the_counted_one_unless_it_is_the_same(inbox: Inbox) -> None:
    day = date(2026, 12, 1)
    payments = [notice("302000000000000001", 500, day), notice("302000000000000002", 700, day + timedelta(days=30))]
    keep(inbox, "a@pec.example", 1, [duty("pay", day, "cartella-pay", 500)], payments)
    assert [(line.kind, line.rule, line.what) for line in agenda.agenda(inbox, TODAY, TODAY)] == [
        ("duty", "cartella-pay", "pay"),
        ("payment", "printed:302000000000000002", "pay-printed"),
    ]
    assert [line.kind for line in agenda.deadlines(inbox, TODAY)] == ["duty"]


def test_what_the_person_marked_is_done_in_all_its_days(inbox: Inbox) -> None:
    number = keep(
        inbox, "a@pec.example", 1, [duty("pay", date(2026, 12, 1), "x"), duty("appeal", date(2026, 12, 2), "y")]
    )
    browse.set_done(inbox, number, done=True)
    assert settled(inbox) == {"x": "done", "y": "done"}
    assert agenda.deadlines(inbox, TODAY) == ()


@pytest.mark.parametrize(
    ("paid", "day", "wanted"),
    [
        ("1", date(2026, 11, 24), {"discount": "paid", "minimum": "paid", "judge": ""}),
        ("1", date(2026, 11, 25), {"discount": "paid", "minimum": "", "judge": ""}),
        ("2", date(2026, 11, 25), {"discount": "paid", "minimum": "paid", "judge": ""}),
        ("", TODAY, {"discount": "", "minimum": "", "judge": ""}),
    ],
)
def test_a_fine_is_settled_by_the_reduced_sum_only_in_time(inbox: Inbox, paid, day, wanted) -> None:
    duties = [
        duty("pay-discount", date(2026, 11, 24), "discount", 2940),
        duty("pay-minimum", date(2027, 1, 18), "minimum", 4200),
        duty("appeal-justice-of-peace", date(2026, 12, 19), "judge"),
    ]
    keep(
        inbox,
        "a@pec.example",
        1,
        duties,
        [notice("1", 2940, date(2026, 11, 24), Role.REDUCED), notice("2", 4200, role=Role.FULL)],
    )
    if paid:
        pay(inbox, paid, day)
    assert settled(inbox) == wanted


def test_an_instalment_settles_itself_and_takes_the_place_of_the_whole_sum(inbox: Inbox) -> None:
    days = [date(2026, 12, 1), date(2027, 1, 1)]
    payments = instalments(*days)
    keep(inbox, "a@pec.example", 1, [duty("pay", date(2027, 2, 1), "bill", 300)], payments)
    pay(inbox, "1")
    assert settled(inbox) == {"bill": "paid", "printed:1": "paid", "printed:2": "", "printed:3": "paid"}
    pay(inbox, "2")
    assert set(settled(inbox).values()) == {"paid"}


def test_the_whole_settles_every_instalment(inbox: Inbox) -> None:
    day = date(2026, 12, 1)
    payments = instalments(day, day)
    keep(inbox, "a@pec.example", 1, [duty("pay", date(2027, 2, 1), "bill", 300)], payments)
    pay(inbox, "3")
    assert set(settled(inbox).values()) == {"paid"}


def test_reminders_are_given_once_of_open_duties_and_never_of_events(inbox: Inbox) -> None:
    three, five = TODAY + timedelta(days=3), TODAY + timedelta(days=5)
    keep(inbox, "a@pec.example", 1, [duty("pay", three, "x"), duty("effective", three, "send-pec")])
    keep(inbox, "a@pec.example", 2, [duty("appeal", five, "y"), duty("pay", TODAY + timedelta(days=8), "z")])
    done = keep(inbox, "b@pec.example", 3, [duty("pay", three, "x")])
    browse.set_done(inbox, done, done=True)
    news = reminders.due(inbox, NOW)
    assert [(one.line.rule, one.reminder.days_left) for one in news.now] == [("x", 3)]
    assert [(one.line.rule, one.reminder.days_left) for one in news.missed] == [("y", 5)]
    reminders.keep_shown(inbox, [one.reminder for one in news.all], NOW)
    assert reminders.due(inbox, NOW + timedelta(hours=1)).all == ()
    assert [one.line.rule for one in reminders.due(inbox, NOW + timedelta(days=1)).now] == ["z"]
    browse.set_done(inbox, done, done=False)
    assert [one.line.mail for one in reminders.due(inbox, NOW).now] != []


def test_a_rereading_brings_no_reminder_twice_and_a_removed_mailbox_leaves_none(inbox: Inbox) -> None:
    days = [duty("pay", TODAY + timedelta(days=1), "x")]
    keep(inbox, "a@pec.example", 1, days)
    given = [one.reminder for one in reminders.due(inbox, NOW).all]
    reminders.keep_shown(inbox, given, NOW)
    keep(inbox, "a@pec.example", 1, days)
    assert reminders.due(inbox, NOW).all == ()
    inbox.records.remove_account(1)
    reminders.keep_shown(inbox, given, NOW)
    assert inbox.reminders.shown(date.min) == ()


def test_nothing_is_due_when_reminders_are_off(inbox: Inbox) -> None:
    keep(inbox, "a@pec.example", 1, [duty("pay", TODAY, "x")])
    inbox.save_settings(replace(inbox.settings(), reminders_discreet=True))
    assert reminders.due(inbox, NOW).discreet
    inbox.save_settings(replace(inbox.settings(), reminders=False))
    assert reminders.due(inbox, NOW).all == ()


def delivery(inbox: Inbox, number: int, at: datetime, duties, *, key="act:80012345678:77", **more) -> int:  # noqa: ANN003 - fields of Record
    return keep(inbox, "a@pec.example", number, duties, keys=(key,), at=at, **more)


def shown(lines) -> list[tuple[int, str]]:
    return [(line.row.id, line.rule) for line in lines]


def test_an_act_that_came_twice_is_dated_once_by_its_first_proven_delivery(inbox: Inbox) -> None:
    three, nine = TODAY + timedelta(days=3), TODAY + timedelta(days=9)
    proven = {"outcome": Outcome.PROVEN, "envelope_kind": EnvelopeKind.TRANSPORT}
    second = delivery(inbox, 1, AT, [duty("pay", nine, "x"), duty("answer", nine, "y")], **proven)
    first = delivery(inbox, 2, AT - timedelta(days=6), [duty("pay", three, "x")], **proven)
    false = delivery(inbox, 3, AT - timedelta(days=9), [duty("pay", TODAY, "x")], outcome=Outcome.UNDETERMINED)
    other = delivery(inbox, 4, AT, [duty("pay", nine, "x")], key="act:80012345678:78", **proven)
    wanted = [(first, "x"), (other, "x"), (second, "y")]
    assert sorted(shown(agenda.agenda(inbox, TODAY, TODAY))) == sorted(wanted)
    assert sorted(shown(agenda.deadlines(inbox, TODAY))) == sorted(wanted)
    assert [(one.line.row.id, one.line.rule) for one in reminders.due(inbox, NOW).all] == [(first, "x")]
    assert false not in {line.row.id for line in dossiers.dossier(inbox, second).deadlines}
    assert set(shown(dossiers.dossier(inbox, second).deadlines)) == {(first, "x"), (second, "y")}


def test_a_first_delivery_whose_day_is_over_still_counts(inbox: Inbox) -> None:
    proven = {"outcome": Outcome.PROVEN, "envelope_kind": EnvelopeKind.TRANSPORT}
    delivery(inbox, 1, AT - timedelta(days=300), [duty("pay", date(2026, 2, 1), "x")], **proven)
    delivery(inbox, 2, AT, [duty("pay", TODAY + timedelta(days=3), "x")], **proven)
    assert agenda.agenda(inbox, TODAY, TODAY) == ()


def test_a_printed_day_of_a_notice_in_two_mails_stands_once(inbox: Inbox) -> None:
    day = TODAY + timedelta(days=3)
    for number in (1, 2):
        keep(inbox, "a@pec.example", number, (), [notice("302000000000000001", 500, day)])
    keep(inbox, "b@pec.example", 3, (), [notice("302000000000000001", 500, day)])
    lines = agenda.agenda(inbox, TODAY, TODAY)
    assert sorted(line.row.account for line in lines) == ["a@pec.example", "b@pec.example"]


@pytest.mark.parametrize(("likely", "last"), [(None, 2), (TODAY + timedelta(days=4), 4)])
def test_a_duty_stays_until_its_last_day_has_passed(inbox: Inbox, likely, last) -> None:
    dates = {"prudent": TODAY - timedelta(days=9), "likely": likely}
    number = keep(inbox, "a@pec.example", 1, [duty("pay", TODAY + timedelta(days=2), "x", **dates)])
    keep(inbox, "a@pec.example", 2, [duty("effective", TODAY + timedelta(days=2), "send-pec", **dates)])
    for days in range(last + 3):
        today = TODAY + timedelta(days=days)
        stays = days <= last
        found = agenda.deadlines(inbox, today)
        assert shown(found) == ([(number, "x")] if stays else [])
        assert all(line.between(today) for line in found)
        assert [row.id for row in browse.rows(inbox, "deadlines", today)] == ([number] if stays else [])
        row = next(row for row in browse.rows(inbox, "todo", today) if row.id == number)
        day = TODAY + timedelta(days=2 if days <= 2 else last)
        assert (row.next_what, row.next_due, row.next_unsafe) == (("pay", day, True) if stays else ("", None, False))
