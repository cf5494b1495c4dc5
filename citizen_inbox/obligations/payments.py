"""Texts and decoded codes in; pagoPA payment notices out, compared with each other. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NewType

from citizen_inbox.findings import Finding, Outcome

EuroCents = NewType("EuroCents", int)


@dataclass(frozen=True, slots=True)
class Source:
    """One place to look for payments: a document's text and the codes drawn in it."""

    document: str
    """Path of the document, "" for the message text."""
    text: str
    qr_texts: tuple[str, ...] = ()
    datamatrix_texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a payment was seen: `form` is "text", "qr" or "datamatrix"."""

    document: str
    form: str


@dataclass(frozen=True, slots=True)
class PaymentNotice:
    """One pagoPA notice (avviso di pagamento)."""

    notice_number: str
    """18 digits; "" when only a finding exists (a QR that is a link)."""
    creditor: str
    """11 digits, "" when not found."""
    creditor_name: str
    amount_cents: EuroCents | None
    due: date | None
    reason: str
    """Causale, "" when not found."""
    found_in: tuple[Sighting, ...]
    findings: tuple[Finding, ...]
    qr_text: str | None
    """What to encode; None when it must not be drawn (a finding refutes it, or a field is missing)."""

    @property
    def refuted(self) -> bool:
        """Whether some finding forbids to pay by this code."""
        return any(finding.outcome is Outcome.REFUTED for finding in self.findings)


def find_payments(sources: Sequence[Source], at: date) -> tuple[PaymentNotice, ...]:
    """All payment notices in these sources, one per notice number, in reading order. `at` is today (for expiry)."""
    raise NotImplementedError


def format_notice_number(number: str) -> str:
    """18 digits in groups of four: "3003 3200 0003 5177 43"."""
    return " ".join(number[i : i + 4] for i in range(0, len(number), 4))
