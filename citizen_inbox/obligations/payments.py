"""Texts and decoded codes in; pagoPA payment notices out, compared with each other. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NewType, TypeVar

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.payment_checks import check_notice, encodable
from citizen_inbox.obligations.payment_links import account_findings, link_findings
from citizen_inbox.obligations.payment_sights import DocumentSights, SeenCode, Sight, Source, read_source
from citizen_inbox.spot import Spot

__all__ = [
    "EuroCents", "PaymentNotice", "SeenCode", "Sighting", "Source", "Value", "distrusted", "find_payments",
    "format_notice_number",
]  # fmt: skip

EuroCents = NewType("EuroCents", int)
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a payment was seen: `form` is "text", "qr" or "datamatrix"."""

    document: str
    form: str
    page: int = 0
    """From 1; 0 where there are no pages."""
    spot: Spot | None = None
    """The printed notice number; None for a code."""


@dataclass(frozen=True, slots=True)
class Value:
    """Where one value of a payment is printed: "number", "creditor", "amount" or "due"."""

    name: str
    spot: Spot


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
    role: str = ""
    """"reduced", "full", "whole" or "instalment" where the paper says so, else ""."""
    instalment: int = 0
    """Which one, from 1; 0 for no instalment."""
    of: int = 0
    """How many instalments the paper has, 0 for no instalment."""
    within_days: int = 0
    """Days from the notification until which it may be paid ("entro 5 giorni"), 0 when none are printed."""
    after_days: int = 0
    """Days from the notification after which it counts ("oltre 5 giorni", "dal 6° giorno"), 0 when none are printed."""
    values: tuple[Value, ...] = ()
    """Where the values are printed, in order of the texts; codes are in `found_in`."""
    debtor: str = ""
    """Fiscal code of who is asked to pay, as coded or labelled, "" when not found."""

    @property
    def refuted(self) -> bool:
        """Whether some finding forbids to pay by this code."""
        return any(finding.outcome is Outcome.REFUTED for finding in self.findings)


def find_payments(sources: Sequence[Source], at: date) -> tuple[PaymentNotice, ...]:
    """All payment notices in these sources, one per notice number, in reading order. `at` is today (for expiry).

    What a text, a QR and a DataMatrix state about one number is merged; where they disagree a finding refutes the
    notice and names both values, and nothing is left to draw. A QR that is a link where a payment is spoken of is a
    notice of its own without a number, unless a printed number stands in the same document. Total.
    """
    documents = [read_source(source) for source in sources]
    numbers = dict.fromkeys(sight.number for found in documents for sight in found.sights)
    context = any(found.speaks for found in documents)
    links = {index: link_findings(found, context=context) for index, found in enumerate(documents)}
    notices = [_notice(number, documents, links, at) for number in numbers]
    return (*notices, *_links_alone(documents, links))


def distrusted(payments: Sequence[PaymentNotice]) -> tuple[PaymentNotice, ...]:
    """The same notices out of a message that is refuted: a forger's codes agree with each other, too."""
    finding = Finding("message-refuted", Outcome.REFUTED)
    return tuple(replace(found, findings=(finding, *found.findings), qr_text=None) for found in payments)


def format_notice_number(number: str) -> str:
    """18 digits in groups of four: "3003 3200 0003 5177 43"."""
    return " ".join(number[i : i + 4] for i in range(0, len(number), 4))


def _notice(
    number: str, documents: list[DocumentSights], links: dict[int, tuple[Finding, ...]], at: date
) -> PaymentNotice:
    sights = [sight for found in documents for sight in found.sights if sight.number == number]
    findings = list(check_notice(number, documents, at))
    for index, found in enumerate(documents):
        if any(sight.number == number for sight in found.sights):
            findings += links[index]
    findings += account_findings(documents)
    coded_first = sorted(sights, key=lambda sight: sight.form == "text")
    creditor = _first(sight.creditor for sight in coded_first) or ""
    amount = _first(sight.amount for sight in coded_first)
    refuted = any(finding.outcome is Outcome.REFUTED for finding in findings)
    return PaymentNotice(
        notice_number=number,
        creditor=creditor,
        creditor_name=_first(sight.creditor_name for sight in sights) or "",
        amount_cents=EuroCents(amount) if amount else None,
        due=_first(sight.due for sight in sights),
        reason=_first(sight.reason for sight in coded_first) or "",
        found_in=tuple(dict.fromkeys(_seen(sight) for sight in sights)),
        findings=tuple(findings),
        qr_text=None if refuted else encodable(sights),
        values=tuple(Value("number", sight.spot) for sight in sights if sight.spot),
    )


def _seen(sight: Sight) -> Sighting:
    return Sighting(sight.document, sight.form, sight.page, sight.spot)


def _links_alone(documents: list[DocumentSights], links: dict[int, tuple[Finding, ...]]) -> list[PaymentNotice]:
    """Documents without a notice number whose codes call for a warning."""
    return [
        PaymentNotice("", "", "", None, None, "", (Sighting(found.document, "qr"),), links[index], None)
        for index, found in enumerate(documents)
        if links[index] and not found.sights
    ]


def _first(values: Iterable[_Value | None]) -> _Value | None:
    return next((value for value in values if value), None)
