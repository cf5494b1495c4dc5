"""Texts and decoded codes in; pagoPA payment notices out, compared with each other. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NewType, TypeVar

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.payment_alarms import WITHHOLDING
from citizen_inbox.obligations.payment_checks import check_notice, distinct, encodable
from citizen_inbox.obligations.payment_codes import STRICT
from citizen_inbox.obligations.payment_links import account_findings, link_findings
from citizen_inbox.obligations.payment_roles import RoleOf, roles
from citizen_inbox.obligations.payment_sights import DocumentSights, SeenCode, Sight, Source, Value, read_source
from citizen_inbox.spot import Spot

__all__ = [
    "SCANNED",
    "EuroCents",
    "PaymentNotice",
    "SeenCode",
    "Sighting",
    "Source",
    "Value",
    "asks_for_sum",
    "confirmed",
    "distrusted",
    "find_payments",
    "format_notice_number",
    "scanned",
    "uncertified",
]  # fmt: skip

EuroCents = NewType("EuroCents", int)
_Value = TypeVar("_Value")
SCANNED = "ocr-read"
"""Code of the finding that marks what OCR read from a picture, see `usecases.ocr`."""


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
    places = _roles(documents)
    notices = [_notice(number, documents, links, places.get(number, RoleOf()), at) for number in numbers]
    return (*_with_their_papers(notices), *_impossible(documents), *_links_alone(documents, links))


def distrusted(payments: Sequence[PaymentNotice]) -> tuple[PaymentNotice, ...]:
    """The same notices out of a message that is refuted: a forger's codes agree with each other, too."""
    finding = Finding("message-refuted", Outcome.REFUTED)
    return tuple(replace(found, findings=(finding, *found.findings), qr_text=None) for found in payments)


def uncertified(payments: Sequence[PaymentNotice]) -> tuple[PaymentNotice, ...]:
    """The same notices out of ordinary e-mail that a provider only passed on (busta di anomalia)."""
    finding = Finding("anomaly-carries-notice", Outcome.UNDETERMINED)
    return tuple(replace(found, findings=(finding, *found.findings)) for found in payments)


def scanned(payment: PaymentNotice) -> bool:
    """Whether only OCR saw it, so that every value may be misread."""
    return any(finding.code == SCANNED for finding in payment.findings)


def asks_for_sum(payment: PaymentNotice) -> bool:
    """Whether it is a RAV that `confirmed` can make drawable, once the person read its sum on the slip."""
    codes = {finding.code for finding in payment.findings}
    drawable = bool(payment.notice_number and payment.creditor) and not payment.refuted and not codes & WITHHOLDING
    return drawable and "rav-code" in codes and payment.qr_text is None


def confirmed(rav: PaymentNotice, cents: int) -> PaymentNotice:
    """A RAV notice with the sum that the person read on the slip and confirmed, ready to be drawn.

    The two last check digits of a RAV tie code and sum, but how is not published: only the person can confirm it. Any
    other notice, a sum that cannot be written (1 to 99,999,999,999 cents), or a doubt leaves it as it was.
    """
    text = f"PAGOPA|002|{rav.notice_number}|{rav.creditor}|{cents:02d}" if cents > 0 else ""
    if not asks_for_sum(rav) or not STRICT.fullmatch(text):
        return rav
    return replace(rav, amount_cents=EuroCents(cents), qr_text=text)


def format_notice_number(number: str) -> str:
    """18 digits in groups of four: "3003 3200 0003 5177 43"."""
    return " ".join(number[i : i + 4] for i in range(0, len(number), 4))


def _notice(
    number: str,
    documents: list[DocumentSights],
    links: dict[int, tuple[Finding, ...]],
    role: RoleOf,
    at: date,
) -> PaymentNotice:
    sights = [sight for found in documents for sight in found.sights if sight.number == number]
    findings = list(check_notice(number, documents, at))
    for index, found in enumerate(documents):
        if any(sight.number == number for sight in found.sights):
            findings += links[index]
    findings += account_findings(documents)
    findings += [alarm for found in documents for alarm in found.alarms]
    coded_first = sorted(sights, key=lambda sight: sight.form == "text")
    creditor = _first(sight.creditor for sight in coded_first) or ""
    amount = _first(sight.amount for sight in coded_first)
    called = next((sight.called for sight in sights if sight.called and sight.form == "text"), None)
    withheld = any(one.outcome is Outcome.REFUTED or one.code in WITHHOLDING for one in findings)
    return PaymentNotice(
        notice_number=number,
        creditor=creditor,
        creditor_name=_first(sight.creditor_name for sight in sights) or "",
        amount_cents=EuroCents(amount) if amount else None,
        due=_first(sight.due for sight in sights),
        reason=_first(sight.reason for sight in coded_first) or "",
        found_in=tuple(dict.fromkeys(_seen(sight) for sight in sights)),
        findings=distinct(findings),
        qr_text=None if withheld else encodable(sights),
        within_days=called.within if called else 0,
        after_days=called.after if called else 0,
        role=role.role,
        instalment=role.instalment,
        of=role.of,
        values=tuple(value for sight in sights for value in sight.values),
        debtor=_first(sight.debtor for sight in coded_first) or "",
    )


def _seen(sight: Sight) -> Sighting:
    return Sighting(sight.document, sight.form, sight.page, sight.values[0].spot if sight.values else None)


def _roles(documents: list[DocumentSights]) -> dict[str, RoleOf]:
    """By number, from the first paper that names it."""
    found: dict[str, RoleOf] = {}
    for document in reversed(documents):
        called = {sight.number: sight.called for sight in document.sights if sight.called}
        found |= roles(called)
    return found


def _with_their_papers(notices: list[PaymentNotice]) -> list[PaymentNotice]:
    """A notice on the same paper as a refuted one is not paid either: who altered one may have altered both."""
    papers = {seen.document for one in notices if one.refuted for seen in one.found_in if seen.document}
    finding = Finding("paper-refuted", Outcome.REFUTED)
    return [
        one
        if one.refuted or not any(seen.document in papers for seen in one.found_in)
        else replace(one, findings=(finding, *one.findings), qr_text=None)
        for one in notices
    ]


def _impossible(documents: list[DocumentSights]) -> list[PaymentNotice]:
    """Numbers that a paper without a payment code calls a notice's although their check digits fail."""
    found = []
    known = {sight.number for document in documents for sight in document.sights}
    for document in documents:
        for number in dict.fromkeys(document.impossible if not document.sights else ()):
            if number in known:
                continue
            finding = Finding("number-impossible", Outcome.REFUTED, {"number": number})
            seen = (Sighting(document.document, "text"),)
            found.append(PaymentNotice("", "", "", None, None, "", seen, (finding, *document.alarms), None))
    return found


def _links_alone(documents: list[DocumentSights], links: dict[int, tuple[Finding, ...]]) -> list[PaymentNotice]:
    """Documents without a notice number whose codes call for a warning."""
    return [
        PaymentNotice("", "", "", None, None, "", (Sighting(found.document, "qr"),), links[index], None)
        for index, found in enumerate(documents)
        if links[index] and not found.sights and not found.impossible
    ]


def _first(values: Iterable[_Value | None]) -> _Value | None:
    return next((value for value in values if value), None)
