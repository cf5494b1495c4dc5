"""A payment, its place among the others and its payee in; the sentences and the sheet that both faces show out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citizen_inbox.obligations.channels import cbill
from citizen_inbox.obligations.payments import format_notice_number, scanned
from citizen_inbox.usecases.rows import OTHER_NAME
from citizen_inbox.wording.sentences import ROOMS

if TYPE_CHECKING:
    from citizen_inbox.findings import Finding
    from citizen_inbox.notices.notice import Notice
    from citizen_inbox.obligations.choices import Part, Today
    from citizen_inbox.obligations.payments import PaymentNotice
    from citizen_inbox.translation import Voice
    from citizen_inbox.usecases.rows import KnownPayee, PaidLine


@dataclass(frozen=True, slots=True)
class Payee:
    """Who is paid, as far as it is known."""

    name: str
    """Official, else as written in the notice (untrusted), else ""."""
    official: bool
    called: str = ""
    """What the notice calls it (untrusted), where that is another name than the official one."""
    findings: tuple[Finding, ...] = ()
    """What the register says of it beside its name, worded in `wording.authorities`."""

    @property
    def vouched(self) -> bool:
        """Whether a register knows it, and by the name that the notice gives."""
        return self.official and all(finding.code != OTHER_NAME for finding in self.findings)


@dataclass(frozen=True, slots=True)
class PaymentSheet:
    """What one printed page says; texts in the person's language, some of them from a notice."""

    name: str
    """Of the file."""
    title: str
    lead: str
    """The sum."""
    qr_text: str
    scan: str
    rows: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    foot: str


def payee_of(payment: PaymentNotice, payees: Mapping[str, KnownPayee]) -> Payee:
    """Who is paid. payees: what the register says of each code."""
    known, written = payees.get(payment.creditor), payment.creditor_name
    said = tuple(finding for finding in known.findings if finding.code != "payee-listed") if known else ()
    if known is None or not known.name:
        return Payee(written, official=False, findings=said)
    same = written.casefold().split() == known.name.casefold().split()
    return Payee(known.name, official=True, called="" if same else written, findings=said)


def payee_words(payee: Payee, voice: Voice) -> str:
    """The name, and whether anybody checked it."""
    if not payee.name:
        return voice.say("payments", "payee-nameless")
    return f"{payee.name} ({voice.say('payments', 'payee-official' if payee.official else 'payee-unchecked')})"


def today_words(word: Today, voice: Voice) -> str:
    """What there is to say about a payment today, "" for nothing."""
    if not word.code:
        return ""
    key = f"today-{word.code}"
    lacking = [".undated"] * (word.by is None) + [".bare"] * (word.cents is None)
    key = next((f"{key}{less}" for less in lacking if f"{key}{less}" in ROOMS["payments"]), key)
    facts = {"number": str(word.number), "of": str(word.of)}
    if word.by is not None:
        facts["by"] = word.by.isoformat()
    if word.cents is not None:
        facts["amount"] = voice.euro(word.cents)
    return voice.say("payments", key, facts)


def paid_words(paid: PaidLine, voice: Voice) -> str:
    """When, and how much when that is known."""
    facts = {"day": paid.day.isoformat()}
    if paid.amount_cents is None:
        return voice.say("payments", "paid", facts)
    return voice.say("payments", "paid.sum", facts | {"amount": voice.euro(paid.amount_cents)})


def cautions(notice: Notice | None, voice: Voice) -> tuple[str, ...]:
    """What to know before paying: whether it closes an appeal, and that another sum may be asked."""
    kind = notice.kind if notice else ""
    duties = [deadline.what for deadline in notice.deadlines] if notice else []
    found = []
    if kind == "traffic_fine":
        found.append("appeal-closed")
    elif any(what.startswith(("appeal", "oppose")) for what in duties):
        found.append("appeal-maybe")
    found.append("asked-may-differ-send" if kind == "send" else "asked-may-differ")
    return tuple(voice.say("payments", code) for code in found)


def how_without_qr(payment: PaymentNotice, voice: Voice) -> str:
    """How to pay what no QR can be drawn for."""
    if scanned(payment):
        return voice.say("payments", "how-without-text")
    if not payment.creditor:
        return voice.say("payments", "how-without-payee")
    return voice.say("payments", "how-without-qr" if payment.amount_cents else "how-without-amount")


def spoken_qr(payment: PaymentNotice, payee: Payee, voice: Voice) -> str:
    """What stands for the QR where it cannot be seen."""
    facts = {
        "amount": voice.euro(payment.amount_cents or 0),
        "payee": payee.name or payment.creditor,
        "number": format_notice_number(payment.notice_number),
    }
    return voice.say("payments", "qr-spoken", facts)


def payment_rows(payment: PaymentNotice, part: Part, payee: Payee, voice: Voice) -> tuple[tuple[str, str], ...]:
    """Names and values of a payment, those that are known, as they go on paper."""
    rows = (
        ("sheet-payee", payee_words(payee, voice)),
        ("sheet-called", payee.called),
        ("sheet-creditor", payment.creditor),
        ("sheet-number", format_notice_number(payment.notice_number)),
        ("sheet-cbill", cbill(payment.creditor)),
        ("sheet-by", voice.day(part.by) if part.by else ""),
        ("sheet-reason", payment.reason),
    )
    return tuple((voice.say("payments", name), value) for name, value in rows if value)


def payment_sheet(
    payment: PaymentNotice, part: Part, payee: Payee, notes: Sequence[str], voice: Voice
) -> PaymentSheet | None:
    """The page to print; None for what must not be drawn."""
    if payment.qr_text is None or payment.amount_cents is None:
        return None
    return PaymentSheet(
        name=f"pagopa-{payment.notice_number}.pdf",
        title=voice.say("payments", "sheet-title"),
        lead=voice.euro(payment.amount_cents),
        qr_text=payment.qr_text,
        scan=voice.say("payments", "sheet-scan"),
        rows=payment_rows(payment, part, payee, voice),
        notes=tuple(note for note in notes if note),
        foot=voice.say("payments", "sheet-foot"),
    )
