"""Several payments of one notice in; what each is to the others out: reduced, full, whole sum or instalment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.payments import PaymentNotice


class Role(StrEnum):
    """What one payment is among those of its notice."""

    REDUCED = "reduced"
    FULL = "full"
    WHOLE = "whole"
    INSTALMENT = "instalment"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Part:
    """One payment's place."""

    role: Role
    by: date | None
    """Its own day, from the payment itself or from the duty with its amount."""
    number: int = 0
    """Which instalment, from 1."""
    of: int = 0


def parts_of(payments: Sequence[PaymentNotice], deadlines: Sequence[Deadline]) -> tuple[Part, ...]:
    """One Part for each payment, in their order; UNKNOWN wherever the sums and days do not tell."""
    duties = [_duty_of(payment, deadlines) for payment in payments]
    days = [payment.due or (duty.due if duty else None) for payment, duty in zip(payments, duties, strict=True)]
    codes = [duty.what if duty else "" for duty in duties]
    if "pay-discount" in codes:
        roles = {"pay-discount": Role.REDUCED, "pay-minimum": Role.FULL}
        return tuple(Part(roles.get(code, Role.UNKNOWN), day) for code, day in zip(codes, days, strict=True))
    return _by_sums([payment.amount_cents for payment in payments], days)


def _by_sums(amounts: Sequence[int | None], days: Sequence[date | None]) -> tuple[Part, ...]:
    """The whole sum is what the others add up to; instalments each have a day of their own."""
    whole = next((at for at, amount in enumerate(amounts) if amount and _rest(amounts, at) == amount), None)
    others = [at for at in range(len(amounts)) if at != whole]
    dated = [day for at in others if (day := days[at]) is not None]
    apart = len(others) > 1 and len(dated) == len(others) == len(set(dated))
    if not apart:
        return tuple(Part(Role.UNKNOWN, day) for day in days)
    order = {at: place for place, at in enumerate(sorted(others, key=lambda at: days[at] or date.max), start=1)}
    return tuple(
        Part(Role.WHOLE, day) if at == whole else Part(Role.INSTALMENT, day, order[at], len(others))
        for at, day in enumerate(days)
    )


def _rest(amounts: Sequence[int | None], without: int) -> int | None:
    rest = [amount for at, amount in enumerate(amounts) if at != without]
    return None if len(rest) < 2 or None in rest else sum(amount for amount in rest if amount is not None)


def _duty_of(payment: PaymentNotice, deadlines: Sequence[Deadline]) -> Deadline | None:
    same = [duty for duty in deadlines if duty.amount_cents is not None and duty.amount_cents == payment.amount_cents]
    return same[0] if same else None
