"""What several payments of one notice are to each other, which is asked for today, and what paying one settles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.obligations.channels import cbill, checkout_address
from citizen_inbox.obligations.choices import (
    Part,
    Role,
    Standing,
    Today,
    asked_today,
    chosen,
    parts_of,
    settled,
    standings,
    word_for,
)
from citizen_inbox.obligations.payments import PaymentNotice

FIRST, SECOND = date(2026, 12, 17), date(2027, 3, 17)
DAY = timedelta(days=1)
FINE = (
    Part(Role.REDUCED, FIRST, prudent=FIRST - DAY),
    Part(Role.FULL, SECOND, prudent=SECOND),
)
RATES = (
    Part(Role.WHOLE, FIRST, prudent=FIRST),
    Part(Role.INSTALMENT, FIRST, 1, 2, FIRST),
    Part(Role.INSTALMENT, SECOND, 2, 2, SECOND),
)


@dataclass
class Duty:
    """As much of a Deadline as is asked."""

    what: str
    due: date
    amount_cents: int | None
    earlier: int = 0

    @property
    def prudent(self):
        return self.due - self.earlier * DAY


def payment(cents, due=None, number="302000000012345678", creditor="01234567897"):
    return PaymentNotice(number, creditor, "", cents, due, "", (), (), None)


FINE_PAYMENTS = (payment(7790), payment(10400))
RATE_PAYMENTS = (payment(41200), payment(20600), payment(20600))


def test_a_fine_has_a_reduced_and_a_full_amount():
    duties = (Duty("pay-discount", FIRST, 7790, 1), Duty("pay-minimum", SECOND, 10400))
    assert parts_of(FINE_PAYMENTS, duties) == FINE


def test_instalments_add_up_to_the_whole_sum():
    found = parts_of((payment(41200, FIRST), payment(20600, SECOND), payment(20600, FIRST)), ())
    assert found == (RATES[0], RATES[2], RATES[1])


def test_sums_and_days_that_do_not_tell_stay_unknown():
    found = parts_of((payment(9900, FIRST), payment(19900)), ())
    assert found == (Part(Role.UNKNOWN, FIRST, prudent=FIRST), Part(Role.UNKNOWN, None))
    assert {part.role for part in parts_of((payment(100, FIRST), payment(100, FIRST)), ())} == {Role.UNKNOWN}


def test_what_the_paper_says_counts_before_sums():
    duties = (Duty("pay-discount", FIRST, None, 1), Duty("pay-minimum", SECOND, None))
    reduced, full = (replace(payment(cents), role=role) for cents, role in ((7790, "reduced"), (10400, "full")))
    assert parts_of((full, reduced), duties) == (FINE[1], FINE[0])
    second = replace(payment(20600, SECOND), role="instalment", instalment=2, of=3)
    assert parts_of((second,), ()) == (Part(Role.INSTALMENT, SECOND, 2, 3, SECOND),)
    assert parts_of((replace(second, role="strange"),), ())[0].role is Role.UNKNOWN


@pytest.mark.parametrize(
    ("today", "index", "amount", "reduced", "full"),
    [
        (FIRST - 2 * DAY, 0, 7790, "discount", "full-early"),
        (FIRST - DAY, 0, 7790, "discount", "full-early"),
        (FIRST, 1, 10400, "discount-doubtful", "full"),
        (FIRST + DAY, 1, 10400, "discount-over", "full"),
        (SECOND, 1, 10400, "discount-over", "full"),
        (SECOND + DAY, 1, 10400, "discount-over", "full-over"),
    ],
)
def test_a_fine_asks_for_less_as_long_as_that_is_safe(today, index, amount, reduced, full):
    unpaid = (None, None)
    found = standings(FINE, unpaid, today)
    assert chosen(FINE, found, today) == index
    assert asked_today((7790, 10400), FINE, (True, True), today) == amount
    words = [word_for(FINE_PAYMENTS, FINE, found, at, today) for at in (0, 1)]
    assert [word.code for word in words] == [reduced, full]
    assert words[0].cents == 10400


def test_before_its_last_safe_day_the_full_amount_names_the_reduced_one():
    today = FIRST - 2 * DAY
    found = standings(FINE, (None, None), today)
    assert word_for(FINE_PAYMENTS, FINE, found, 1, today) == Today("full-early", FIRST - DAY, 7790)


def test_the_reduced_amount_settles_a_fine_only_in_time():
    assert settled(FINE, (FIRST, None)) == (False, True)
    assert settled(FINE, (FIRST + DAY, None)) == (False, False)
    assert settled(FINE, (None, FIRST)) == (True, False)
    assert standings(FINE, (FIRST, None), SECOND + DAY) == (Standing.PAID, Standing.SETTLED)
    undated = (Part(Role.REDUCED, None), Part(Role.FULL, None))
    assert settled(undated, (FIRST, None)) == (False, True)


def test_the_whole_sum_and_its_instalments_settle_each_other():
    assert settled(RATES, (FIRST, None, None)) == (False, True, True)
    assert settled(RATES, (None, FIRST, None)) == (True, False, False)
    found = standings(RATES, (None, FIRST, None), FIRST)
    assert found == (Standing.SETTLED, Standing.PAID, Standing.OPEN)
    assert chosen(RATES, found, FIRST) == 2


def test_the_whole_sum_comes_first_and_an_instalment_that_is_left_after_its_day():
    assert chosen(RATES, standings(RATES, (None,) * 3, FIRST), FIRST) == 0
    late = standings(RATES, (None,) * 3, FIRST + DAY)
    assert late == (Standing.PASSED, Standing.PASSED, Standing.OPEN)
    assert chosen(RATES, late, FIRST + DAY) == 2
    assert word_for(RATE_PAYMENTS, RATES, late, 0, FIRST + DAY) == Today("passed", FIRST)
    assert word_for(RATE_PAYMENTS, RATES, late, 2, FIRST + DAY) == Today("instalment", SECOND, 41200, 2, 2)


def test_a_single_payment_has_its_day_or_none():
    part = Part(Role.UNKNOWN, FIRST, prudent=FIRST)
    for today, code in ((FIRST, "by"), (FIRST + DAY, "passed")):
        found = standings((part,), (None,), today)
        assert word_for((payment(100),), (part,), found, 0, today).code == code
    bare = Part(Role.UNKNOWN, None)
    assert word_for((payment(100),), (bare,), (Standing.OPEN,), 0, FIRST) == Today("")
    assert word_for((payment(100),), (part,), (Standing.PAID,), 0, FIRST) == Today("")


def test_without_days_nothing_is_promised():
    undated = (Part(Role.REDUCED, None), Part(Role.FULL, None))
    found = standings(undated, (None, None), FIRST)
    codes = [word_for(FINE_PAYMENTS, undated, found, at, FIRST).code for at in (0, 1)]
    assert codes == ["discount-undated", "full-undated"]


_PARTS = st.builds(
    Part,
    st.sampled_from(Role),
    st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    prudent=st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)


@given(st.lists(st.tuples(_PARTS, st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))), max_size=5), st.dates())
def test_any_mixture_is_answered(given_parts, today):
    parts, paid = [part for part, _ in given_parts], [day for _, day in given_parts]
    found = standings(parts, paid, today)
    index = chosen(parts, found, today)
    asked = [payment(100 + at) for at in range(len(parts))]
    assert [state is Standing.PAID for state in found] == [day is not None for day in paid]
    if Standing.OPEN in found and all(part.role is not Role.REDUCED for part in parts):
        assert found[index] is Standing.OPEN
    for at in range(len(parts)):
        assert isinstance(word_for(asked, parts, found, at, today), Today)
    open_ = [state in {Standing.OPEN, Standing.PASSED} for state in found]
    amount = asked_today([one.amount_cents for one in asked], parts, open_, today)
    assert (amount is None) == (not any(open_))


def test_checkout_is_one_host_and_29_digits():
    assert checkout_address(payment(1)) == "https://checkout.pagopa.it/01234567897302000000012345678"
    for number, creditor in (
        ("", "01234567897"),
        ("302000000012345678", ""),
        ("402000000012345678", "01234567897"),
        ("302000000012345678", "../../evil."),
        ("3020000000123456781", "0123456789"),
        ("٣02000000012345678", "01234567897"),
    ):
        assert checkout_address(payment(1, None, number, creditor)) == ""


def test_only_codes_that_a_source_names():
    assert cbill("13756881002") == "AJZ8Z"
    assert cbill("01234567897") == ""
