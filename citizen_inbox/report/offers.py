"""A mail's payments, what was paid of them and a day in; each with its place, standing and payee out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from citizen_inbox.obligations.choices import Part, Standing, Today, chosen, parts_of, standings, word_for
from citizen_inbox.obligations.payments import scanned
from citizen_inbox.report.payment_words import Payee, payee_of

if TYPE_CHECKING:
    from citizen_inbox.notices.notice import Notice
    from citizen_inbox.obligations.payments import PaymentNotice
    from citizen_inbox.usecases.rows import KnownPayee, PaidLine


@dataclass(frozen=True, slots=True)
class Offer:
    """One payment as it stands today."""

    payment: PaymentNotice
    part: Part
    standing: Standing
    word: Today
    payee: Payee
    paid: PaidLine | None


def offers(
    payments: Sequence[PaymentNotice],
    notice: Notice | None,
    paid: Sequence[PaidLine],
    payees: Mapping[str, KnownPayee],
    today: date,
) -> tuple[Offer, ...]:
    """Every payment, in its order. payees: what the register says of each code."""
    parts = parts_of(payments, notice.deadlines if notice else ())
    lines = [_paid_line(payment, paid) for payment in payments]
    where = standings(parts, [line.day if line else None for line in lines], today)
    return tuple(
        Offer(
            payment, parts[at], where[at], word_for(payments, parts, where, at, today), payee_of(payment, payees),
            lines[at],
        )
        for at, payment in enumerate(payments)
    )  # fmt: skip


def first_of(found: Sequence[Offer], today: date) -> int:
    """Which to show first: one that is warned of, else the one that is asked for today, by what OCR read last."""
    refuted = next((at for at, offer in enumerate(found) if offer.payment.refuted), None)
    if refuted is not None:
        return refuted
    places = [at for at, offer in enumerate(found) if not scanned(offer.payment)] or list(range(len(found)))
    first = chosen([found[at].part for at in places], [found[at].standing for at in places], today)
    return places[first] if places else 0


def _paid_line(payment: PaymentNotice, paid: Sequence[PaidLine]) -> PaidLine | None:
    if not payment.notice_number:
        return None
    return next((line for line in paid if line.notice_number == payment.notice_number), None)
