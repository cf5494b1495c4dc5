"""Several payments of one notice in; what each is to the others, which one is meant today, and what is settled, out.

Pure: the day and what was paid are arguments.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol

from citizen_inbox.obligations.lasting import Dated
from citizen_inbox.obligations.payments import PaymentNotice


class Role(StrEnum):
    """What one payment is among those of its notice."""

    REDUCED = "reduced"
    FULL = "full"
    WHOLE = "whole"
    INSTALMENT = "instalment"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """Where one payment stands on a day; each but OPEN has a sentence in `wording.payments`."""

    OPEN = "open"
    PASSED = "passed"
    """Its own day has passed."""
    SETTLED = "settled"
    """Another one was paid in its place: paying it too would be paying twice."""
    PAID = "paid"


class Asked(Dated, Protocol):
    """As much of a deadline as is looked at."""

    @property
    def amount_cents(self) -> int | None:
        """Euro cents, None when not stated."""
        ...


_FINE = {"pay-discount": Role.REDUCED, "pay-minimum": Role.FULL}


@dataclass(frozen=True, slots=True)
class Part:
    """One payment's place."""

    role: Role
    by: date | None
    """Its own day, from the payment itself or from the duty with its amount."""
    number: int = 0
    """Which instalment, from 1."""
    of: int = 0
    prudent: date | None = None
    """The day by which it is safe to pay it, never after `by`."""


@dataclass(frozen=True, slots=True)
class Today:
    """What there is to say about one payment on a day: "today-" + code is worded in `wording.payments`."""

    code: str
    """"" when there is nothing to say; else a sentence, with others under ".bare" (no sum) and ".undated" (no day)."""
    by: date | None = None
    cents: int | None = None
    """The sum of the payment that the sentence compares this one with."""
    number: int = 0
    of: int = 0


def parts_of(payments: Sequence[PaymentNotice], deadlines: Sequence[Asked]) -> tuple[Part, ...]:
    """One Part for each payment, in their order; UNKNOWN wherever paper, sums and days do not tell."""
    duties = [_duty_of(payment, deadlines) for payment in payments]
    codes = [duty.what if duty else "" for duty in duties]
    parts = [_dated(payment, duty) for payment, duty in zip(payments, duties, strict=True)]
    if "pay-discount" in codes:
        parts = [replace(part, role=_FINE.get(code, Role.UNKNOWN)) for code, part in zip(codes, parts, strict=True)]
    else:
        parts = _by_sums([payment.amount_cents for payment in payments], parts)
    return tuple(_as_printed(part, payment) for part, payment in zip(parts, payments, strict=True))


def settled(parts: Sequence[Part], paid: Sequence[date | None]) -> tuple[bool, ...]:
    """Whether each payment needs paying no more because another one was paid.

    paid: the day on which each was paid, None for those that were not. A fine's reduced amount settles the full one
    only when it was paid within its days (art. 202 CdS): later it is a part payment.
    """
    done = [(part, day) for part, day in zip(parts, paid, strict=True) if day is not None]
    return tuple(any(_settles(other, day, part.role) for other, day in done) for part in parts)


def standings(parts: Sequence[Part], paid: Sequence[date | None], today: date) -> tuple[Standing, ...]:
    """Where each payment stands."""
    found = []
    for part, day, replaced in zip(parts, paid, settled(parts, paid), strict=True):
        if day is not None:
            found.append(Standing.PAID)
        elif replaced:
            found.append(Standing.SETTLED)
        else:
            found.append(Standing.PASSED if part.by is not None and part.by < today else Standing.OPEN)
    return tuple(found)


def chosen(parts: Sequence[Part], standing: Sequence[Standing], today: date) -> int:
    """The payment to show first: the one that is asked for today. 0 when nothing tells.

    A fine's reduced amount as long as it is safe to pay it, then the full one; of instalments the next.
    """
    order = sorted(range(len(parts)), key=lambda at: _urgency(parts[at], standing[at], today))
    return order[0] if order else 0


def asked_today(amounts: Sequence[int | None], parts: Sequence[Part], open_: Sequence[bool], today: date) -> int | None:
    """The smallest sum (cents) that still answers a demand today: no reduced amount whose days have passed.

    None when nothing is open or no sum is known. open_: whether each payment is still to be paid and may be.
    """
    left = [(amount, part) for amount, part, is_open in zip(amounts, parts, open_, strict=True) if is_open and amount]
    full = any(part.role is Role.FULL for _, part in left)
    sums = [amount for amount, part in left if not (full and part.role is Role.REDUCED and _unsafe(part, today))]
    return min(sums, default=None)


def word_for(
    payments: Sequence[PaymentNotice], parts: Sequence[Part], standing: Sequence[Standing], index: int, today: date
) -> Today:
    """What there is to say about one payment on a day."""
    part, state = parts[index], standing[index]
    if state in {Standing.PAID, Standing.SETTLED}:
        return Today("")
    if part.role is Role.REDUCED:
        return _reduced(part, _other(payments, parts, Role.FULL), today)
    if part.role is Role.FULL:
        return _full(part, state, _sibling(payments, parts, standing, today))
    if part.role is Role.WHOLE and state is Standing.OPEN:
        count = sum(other.role is Role.INSTALMENT for other in parts)
        return Today("whole", part.by, of=count)
    if part.role is Role.INSTALMENT and state is Standing.OPEN:
        return Today("instalment", part.by, _other(payments, parts, Role.WHOLE), part.number, part.of)
    if part.by is None:
        return Today("")
    return Today("passed" if state is Standing.PASSED else "by", part.by)


def _reduced(part: Part, full: int | None, today: date) -> Today:
    if part.by is None or part.prudent is None:
        return Today("discount-undated", cents=full)
    if part.by < today:
        return Today("discount-over", part.by, full)
    return Today("discount-doubtful" if part.prudent < today else "discount", part.by, full)


def _full(part: Part, state: Standing, reduced: tuple[int | None, Part] | None) -> Today:
    if reduced is not None:
        return Today("full-early", reduced[1].prudent, reduced[0])
    if part.by is None:
        return Today("full-undated")
    return Today("full-over" if state is Standing.PASSED else "full", part.by)


def _sibling(
    payments: Sequence[PaymentNotice], parts: Sequence[Part], standing: Sequence[Standing], today: date
) -> tuple[int | None, Part] | None:
    """The reduced amount that is enough today."""
    for payment, part, state in zip(payments, parts, standing, strict=True):
        if part.role is Role.REDUCED and state is Standing.OPEN and part.prudent and not _unsafe(part, today):
            return payment.amount_cents, part
    return None


def _other(payments: Sequence[PaymentNotice], parts: Sequence[Part], role: Role) -> int | None:
    return next((one.amount_cents for one, part in zip(payments, parts, strict=True) if part.role is role), None)


def _unsafe(part: Part, today: date) -> bool:
    return part.prudent is not None and part.prudent < today


def _urgency(part: Part, state: Standing, today: date) -> tuple[int, int, date]:
    rank = {Standing.OPEN: 0, Standing.PASSED: 1, Standing.SETTLED: 3, Standing.PAID: 2}[state]
    if part.role is Role.REDUCED and state is Standing.OPEN and _unsafe(part, today):
        rank = 1
    if part.role is Role.REDUCED and state is Standing.PASSED:
        rank = 2
    order = (Role.REDUCED, Role.WHOLE, Role.INSTALMENT, Role.UNKNOWN, Role.FULL).index(part.role)
    return rank, order, part.by or date.max


def _settles(done: Part, day: date, role: Role) -> bool:
    if done.role is Role.REDUCED and role is Role.FULL:
        return done.by is None or day <= done.by
    pairs = {(Role.FULL, Role.REDUCED), (Role.WHOLE, Role.INSTALMENT), (Role.INSTALMENT, Role.WHOLE)}
    return (done.role, role) in pairs


def _by_sums(amounts: Sequence[int | None], parts: list[Part]) -> list[Part]:
    """The whole sum is what the others add up to; instalments each have a day of their own."""
    whole = next((at for at, amount in enumerate(amounts) if amount and _rest(amounts, at) == amount), None)
    others = [at for at in range(len(amounts)) if at != whole]
    dated = [day for at in others if (day := parts[at].by) is not None]
    apart = len(others) > 1 and len(dated) == len(others) == len(set(dated))
    if not apart:
        return parts
    order = {at: place for place, at in enumerate(sorted(others, key=lambda at: parts[at].by or date.max), start=1)}
    return [
        replace(part, role=Role.WHOLE)
        if at == whole
        else replace(part, role=Role.INSTALMENT, number=order[at], of=len(others))
        for at, part in enumerate(parts)
    ]


def _as_printed(part: Part, payment: PaymentNotice) -> Part:
    """What the paper itself calls a payment counts before what sums and days suggest."""
    if payment.role not in set(Role):
        return part
    role = Role(payment.role)
    if role is not Role.INSTALMENT:
        return replace(part, role=role, number=0, of=0)
    return replace(part, role=role, number=payment.instalment or part.number, of=payment.of or part.of)


def _rest(amounts: Sequence[int | None], without: int) -> int | None:
    rest = [amount for at, amount in enumerate(amounts) if at != without]
    return None if len(rest) < 2 or None in rest else sum(amount for amount in rest if amount is not None)


def _dated(payment: PaymentNotice, duty: Asked | None) -> Part:
    """A payment's own printed day, else its duty's; the safe day is the earlier of both."""
    by = payment.due or (duty.due if duty else None)
    if by is None:
        return Part(Role.UNKNOWN, None)
    return Part(Role.UNKNOWN, by, prudent=min(by, duty.prudent) if duty else by)


def _duty_of(payment: PaymentNotice, deadlines: Sequence[Asked]) -> Asked | None:
    """The duty that the paper's own word for a payment names, else the one with its sum."""
    what = next((what for what, role in _FINE.items() if role == payment.role), None)
    named = [duty for duty in deadlines if duty.what == what]
    same = [duty for duty in deadlines if duty.amount_cents is not None and duty.amount_cents == payment.amount_cents]
    return next(iter((*named, *same)), None)
