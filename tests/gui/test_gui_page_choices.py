"""What several payments of one notice are to each other."""

from __future__ import annotations

from datetime import date

from citizen_inbox.gui.cards.choices import Part, Role, parts_of
from citizen_inbox.obligations.payments import PaymentNotice

FIRST, SECOND = date(2026, 12, 17), date(2027, 3, 17)


class Duty:
    """As much of a Deadline as is asked."""

    def __init__(self, what, due, amount_cents) -> None:
        self.what, self.due, self.amount_cents = what, due, amount_cents


def payment(cents, due=None):
    return PaymentNotice("302000000012345678", "01234567897", "", cents, due, "", (), (), None)


def test_a_fine_has_a_reduced_and_a_full_amount():
    duties = (Duty("pay-discount", FIRST, 7790), Duty("pay-minimum", SECOND, 10400))
    assert parts_of((payment(7790), payment(10400)), duties) == (Part(Role.REDUCED, FIRST), Part(Role.FULL, SECOND))


def test_instalments_add_up_to_the_whole_sum():
    found = parts_of((payment(41200, FIRST), payment(20600, SECOND), payment(20600, FIRST)), ())
    assert found == (
        Part(Role.WHOLE, FIRST),
        Part(Role.INSTALMENT, SECOND, 2, 2),
        Part(Role.INSTALMENT, FIRST, 1, 2),
    )


def test_sums_and_days_that_do_not_tell_stay_unknown():
    assert parts_of((payment(9900, FIRST), payment(19900)), ()) == (Part(Role.UNKNOWN, FIRST), Part(Role.UNKNOWN, None))
    assert {part.role for part in parts_of((payment(100, FIRST), payment(100, FIRST)), ())} == {Role.UNKNOWN}
