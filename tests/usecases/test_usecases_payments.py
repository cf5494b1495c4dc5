"""What the person says is paid is paid in every mail that carries it, and closes what it stands for in the lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from fakes.plain_reading import plain_mail, read_plainly
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.failures import Failure
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.obligations.choices import Part, Role, settled
from citizen_inbox.store.record import Duty, Payment
from citizen_inbox.usecases import agenda, browse, clock, filing
from citizen_inbox.usecases import payments as notes
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.reader import Job

TODAY = clock.today()
DAY = timedelta(days=1)
SOON, LATER = TODAY + 3 * DAY, TODAY + 50 * DAY
REDUCED, FULL, WHOLE = "302000000000123456", "302000000000123553", "302000000000123650"
CREDITOR = "01234567897"


def asked(number: str, cents: int, role: Role = Role.UNKNOWN, by: date | None = None, **changes: object) -> Payment:
    plain = Payment(number, CREDITOR, "Comune", cents, None, "Multa", False, role.value, by, by)
    return replace(plain, **changes)


def duty(what: str, due: date, cents: int | None = None) -> Duty:
    return Duty(what, due, due, False, what, cents)


FINE = (
    (asked(REDUCED, 2940, Role.REDUCED, SOON), asked(FULL, 4200, Role.FULL, LATER)),
    (
        duty("pay-discount", SOON, 2940),
        duty("appeal-justice-of-peace", TODAY + 30 * DAY),
        duty("pay-minimum", LATER, 4200),
    ),
)
RATES = (
    (
        asked(WHOLE, 41200, Role.WHOLE, SOON),
        asked(REDUCED, 20600, Role.INSTALMENT, SOON, due=SOON),
        asked(FULL, 20600, Role.INSTALMENT, LATER, due=LATER),
    ),
    (duty("pay", SOON, 41200),),
)


def keep(inbox: Inbox, payments: tuple[Payment, ...], duties: tuple[Duty, ...] = (), number: int = 1) -> int:
    """A mail that asks for money; its id."""
    known = inbox.records.accounts()
    account = known[0].id if known else inbox.records.add_account("a@pec.example", "a", "imap.example", 993, "")
    raw = plain_mail(number)
    inbox.archive.put(raw)
    record = replace(read_plainly(Job(raw, "", clock.now(), "", None)), payments=payments, duties=duties)
    record = replace(record, at=clock.now())
    with inbox.records.writing():
        return inbox.records.save(account, record)


def row(inbox: Inbox, message: int):
    return next(found for found in browse.rows(inbox, "all", TODAY) if found.id == message)


def places(inbox: Inbox) -> dict[str, int]:
    return {place.id: place.count for place in browse.places(inbox, TODAY)}


def failure_of(code: str, call: Callable[..., object], *arguments: object) -> Failure:
    with pytest.raises(Failure) as caught:
        call(*arguments)
    assert caught.value.code == code
    return caught.value


def test_paying_the_reduced_amount_in_time_closes_the_fine_but_not_the_appeal(inbox: Inbox) -> None:
    message = keep(inbox, *FINE)
    assert (row(inbox, message).amount_cents, row(inbox, message).next_what) == (2940, "pay-discount")
    paid = notes.mark_paid(inbox, message, REDUCED, TODAY)
    assert (paid.day, paid.amount_cents, paid.receipt) == (TODAY, 2940, None)
    found = row(inbox, message)
    assert (found.amount_cents, found.paid_on, found.next_what) == (None, TODAY, "appeal-justice-of-peace")
    assert places(inbox)["payments"] == 0
    assert browse.payments(inbox) == ()
    assert [line.what for line in agenda.deadlines(inbox, TODAY)] == ["appeal-justice-of-peace"]
    assert notes.mark_unpaid(inbox, message, REDUCED)
    assert not notes.mark_unpaid(inbox, message, REDUCED)
    assert (row(inbox, message).amount_cents, row(inbox, message).paid_on) == (2940, None)
    assert places(inbox)["payments"] == 1


def test_after_the_discount_the_list_asks_for_the_full_amount(inbox: Inbox) -> None:
    past = (asked(REDUCED, 2940, Role.REDUCED, TODAY - DAY), FINE[0][1])
    assert row(inbox, keep(inbox, past)).amount_cents == 4200


def test_the_reduced_amount_paid_too_late_leaves_the_rest_open(inbox: Inbox) -> None:
    past = (asked(REDUCED, 2940, Role.REDUCED, TODAY - 2 * DAY), FINE[0][1])
    message = keep(inbox, past, (duty("pay-minimum", LATER, 4200),))
    notes.mark_paid(inbox, message, REDUCED, TODAY)
    found = row(inbox, message)
    assert (found.amount_cents, found.paid_on, found.next_what) == (4200, None, "pay-minimum")
    assert places(inbox)["payments"] == 1


def test_instalments_close_the_whole_sum_one_after_the_other(inbox: Inbox) -> None:
    message = keep(inbox, *RATES)
    notes.mark_paid(inbox, message, REDUCED, TODAY)
    found = row(inbox, message)
    assert (found.amount_cents, found.paid_on, found.next_what, found.next_due) == (20600, None, "pay", LATER)
    notes.mark_paid(inbox, message, FULL, TODAY)
    assert (row(inbox, message).paid_on, row(inbox, message).next_what) == (TODAY, "")
    assert (places(inbox)["payments"], places(inbox)["deadlines"]) == (0, 0)


def test_the_whole_sum_closes_its_instalments(inbox: Inbox) -> None:
    message = keep(inbox, *RATES)
    notes.mark_paid(inbox, message, WHOLE, TODAY)
    assert (row(inbox, message).paid_on, row(inbox, message).amount_cents) == (TODAY, None)


def test_a_reminder_of_the_same_notice_is_paid_too_also_without_its_payee(inbox: Inbox) -> None:
    first = keep(inbox, (asked(REDUCED, 2940),), number=1)
    second = keep(inbox, (asked(REDUCED, 2940, creditor=""),), number=2)
    other = keep(inbox, (asked(REDUCED, 2940, creditor="15376371009"),), number=3)
    notes.mark_paid(inbox, first, REDUCED, TODAY)
    assert [row(inbox, one).paid_on for one in (first, second, other)] == [TODAY, TODAY, None]
    assert browse.payments(inbox)[0].row.id == other
    assert notes.mark_unpaid(inbox, second, REDUCED)
    assert row(inbox, first).paid_on is None


def test_the_receipt_lies_beside_the_mail_and_outlives_the_note(inbox: Inbox) -> None:
    message = keep(inbox, (asked(REDUCED, 2940),))
    paid = notes.mark_paid(inbox, message, REDUCED, TODAY - DAY, 3000, (b"%PDF-1.7", "../ricevuta.pdf"))
    assert paid.receipt is not None
    assert (paid.receipt.name, paid.receipt.role, paid.receipt.about) == ("ricevuta.pdf", "payment-receipt", REDUCED)
    assert filing.filed_content(inbox, paid.receipt.id) == b"%PDF-1.7"
    again = notes.mark_paid(inbox, message, REDUCED, TODAY)
    assert (again.day, again.amount_cents, again.receipt) == (TODAY, 2940, paid.receipt)
    notes.mark_unpaid(inbox, message, REDUCED)
    assert filing.filed(inbox, message) == (paid.receipt,)


def test_a_receipt_taken_away_leaves_the_payment_paid(inbox: Inbox) -> None:
    message = keep(inbox, (asked(REDUCED, 2940),))
    paid = notes.mark_paid(inbox, message, REDUCED, TODAY, None, (b"x", "r.pdf"))
    assert paid.receipt is not None
    filing.unfile(inbox, paid.receipt.id)
    (left,) = notes.paid_of(inbox, inbox.lists.one(message))
    assert (left.day, left.receipt) == (TODAY, None)


def test_reading_again_does_not_forget_what_is_paid(inbox: Inbox) -> None:
    message = keep(inbox, (asked(REDUCED, 2940),))
    notes.mark_paid(inbox, message, REDUCED, TODAY)
    assert keep(inbox, (asked(REDUCED, 2940),)) == message
    assert row(inbox, message).paid_on == TODAY


def test_a_payment_that_is_warned_of_is_never_paid(inbox: Inbox) -> None:
    genuine = keep(inbox, (asked(REDUCED, 2940),), number=1)
    forged = keep(inbox, (asked(REDUCED, 9940, refuted=True),), number=2)
    failure_of("payment-refuted", notes.mark_paid, inbox, forged, REDUCED, TODAY)
    notes.mark_paid(inbox, genuine, REDUCED, TODAY)
    assert row(inbox, forged).paid_on is None
    assert [line.row.id for line in browse.payments(inbox)] == [forged]


def test_what_cannot_be_is_refused(inbox: Inbox) -> None:
    message = keep(inbox, (asked(REDUCED, 2940), asked("", 1)))
    failure_of("payment-unknown", notes.mark_paid, inbox, message, FULL, TODAY)
    failure_of("payment-unknown", notes.mark_paid, inbox, message, "", TODAY)
    failure_of("payment-unknown", notes.mark_unpaid, inbox, message, FULL)
    failure_of("paid-in-future", notes.mark_paid, inbox, message, REDUCED, TODAY + DAY)
    failure_of("paid-amount", notes.mark_paid, inbox, message, REDUCED, TODAY, 0)
    failure_of("mail-unknown", notes.mark_paid, inbox, message + 1, REDUCED, TODAY)
    assert row(inbox, message).amount_cents == 1


_NUMBERS = (REDUCED, FULL, WHOLE)
_CHOICE = st.tuples(
    st.sampled_from(Role), st.none() | st.sampled_from((TODAY - 3 * DAY, TODAY)), st.none() | st.integers(0, 6)
)


@settings(max_examples=40)
@given(choices=st.lists(_CHOICE, min_size=1, max_size=3))
def test_lists_and_the_card_agree_on_what_is_open(
    choices: list[tuple[Role, date | None, int | None]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    given_ = [asked(number, 100, role, by) for number, (role, by, _) in zip(_NUMBERS, choices, strict=False)]
    days = [None if ago is None else TODAY - ago * DAY for _, _, ago in choices]
    parts = [Part(role, by, prudent=by) for role, by, _ in choices]
    profile = Profile(places_under(tmp_path_factory.mktemp("paid")), "", SessionSecrets(), read_plainly, worker=False)
    with open_inbox(profile) as inbox:
        message = keep(inbox, tuple(given_))
        for one, day in zip(given_, days, strict=True):
            if day is not None:
                notes.mark_paid(inbox, message, one.notice_number, day)
        stored = inbox.lists.one(message).payments
        assert [one.paid_on for one in stored] == days
        closed = [day is not None or replaced for day, replaced in zip(days, settled(parts, days), strict=True)]
        assert [not one.open for one in stored] == closed
        assert places(inbox)["payments"] == (not all(closed))
