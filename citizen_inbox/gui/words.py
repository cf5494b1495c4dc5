"""Rows and codes in; the few words that fit on a list line out, in the person's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticeRow, Place, Progress, ReceiptLine, SentRow
from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP
from citizen_inbox.wording.sentences import ROOMS

SOON_DAYS = 5
MOST_CHIPS = 3
"""In one row of a list: with more of them none is read."""
MONTH_DAYS = 31

PLACES: dict[str, str] = {
    "todo": QT_TRANSLATE_NOOP("shell", "To do"),
    "all": QT_TRANSLATE_NOOP("shell", "All notices"),
    "deadlines": QT_TRANSLATE_NOOP("shell", "Deadlines"),
    "payments": QT_TRANSLATE_NOOP("shell", "Payments"),
    "sent": QT_TRANSLATE_NOOP("shell", "Sent and receipts"),
    "archive": QT_TRANSLATE_NOOP("shell", "Archive"),
}
KINDS: dict[str, str] = {
    "send": QT_TRANSLATE_NOOP("shell", "SEND notification"),
    "traffic_fine": QT_TRANSLATE_NOOP("shell", "Traffic fine"),
    "tax_bill": QT_TRANSLATE_NOOP("shell", "State tax"),
    "local_tax": QT_TRANSLATE_NOOP("shell", "Local tax"),
    "collection": QT_TRANSLATE_NOOP("shell", "Tax collection"),
    "social_security": QT_TRANSLATE_NOOP("shell", "Social security"),
    "court": QT_TRANSLATE_NOOP("shell", "Court"),
    "invoice": QT_TRANSLATE_NOOP("shell", "Invoice"),
    "registry": QT_TRANSLATE_NOOP("shell", "Registry office"),
    "chamber": QT_TRANSLATE_NOOP("shell", "Chamber of commerce"),
    "school": QT_TRANSLATE_NOOP("shell", "School"),
    "health": QT_TRANSLATE_NOOP("shell", "Health service"),
    "other": QT_TRANSLATE_NOOP("shell", "Communication"),
    "": QT_TRANSLATE_NOOP("shell", "Message"),
}
DUTIES: dict[str, str] = {
    "pay-discount": QT_TRANSLATE_NOOP("shell", "Pay less {when}"),
    "pay": QT_TRANSLATE_NOOP("shell", "Pay {when}"),
    "appeal": QT_TRANSLATE_NOOP("shell", "Appeal {when}"),
    "answer": QT_TRANSLATE_NOOP("shell", "Answer {when}"),
    "effective": QT_TRANSLATE_NOOP("shell", "Takes effect {when}"),
    "download": QT_TRANSLATE_NOOP("shell", "Download {when}"),
    "": QT_TRANSLATE_NOOP("shell", "To do {when}"),
}
"""By the first words of the duty's code; the page words the whole duty."""
WHEN: dict[str, str] = {
    "by": QT_TRANSLATE_NOOP("shell", "by {day}"),
    "on": QT_TRANSLATE_NOOP("shell", "on {day}"),
    "today": QT_TRANSLATE_NOOP("shell", "today"),
    "tomorrow": QT_TRANSLATE_NOOP("shell", "by tomorrow"),
    "presumed": QT_TRANSLATE_NOOP("shell", "{duty} (presumed)"),
    "presumed-short": QT_TRANSLATE_NOOP("shell", "{duty} (?)"),
    "unsafe": QT_TRANSLATE_NOOP("shell", "{duty}: safe day passed"),
}
VERDICTS: dict[str, str] = {
    "UNSIGNED": QT_TRANSLATE_NOOP("shell", "Not certified"),
    "NOT_CHECKABLE": QT_TRANSLATE_NOOP("shell", "Cannot be checked"),
    "ALTERED": QT_TRANSLATE_NOOP("shell", "Altered"),
    "WRONG_SENDER": QT_TRANSLATE_NOOP("shell", "False sender"),
    "ANOMALY": QT_TRANSLATE_NOOP("shell", "Sender not certified"),
    "INTACT_UNANCHORED": QT_TRANSLATE_NOOP("shell", "Provider unknown"),
}
REFUTED: dict[str, str] = {"UNSIGNED": QT_TRANSLATE_NOOP("shell", "False PEC")}
"""What a code is called when it refutes what the message says of itself; the others go by VERDICTS."""
OUTCOMES: dict[Outcome, str] = {
    Outcome.PROVEN: QT_TRANSLATE_NOOP("shell", "Verified"),
    Outcome.UNDETERMINED: QT_TRANSLATE_NOOP("shell", "Not proven"),
    Outcome.REFUTED: QT_TRANSLATE_NOOP("shell", "Do not trust"),
}
GROUPS: dict[str, str] = {
    "late": QT_TRANSLATE_NOOP("shell", "Past"),
    "soon": QT_TRANSLATE_NOOP("shell", "Within 5 days"),
    "month": QT_TRANSLATE_NOOP("shell", "Within a month"),
    "later": QT_TRANSLATE_NOOP("shell", "Later"),
    "none": QT_TRANSLATE_NOOP("shell", "No deadline"),
}
ROW: dict[str, str] = {
    "done": QT_TRANSLATE_NOOP("shell", "Done"),
    "damaged": QT_TRANSLATE_NOOP("shell", "Damaged"),
    "paid": QT_TRANSLATE_NOOP("shell", "Paid {day}"),
    "lookalike": QT_TRANSLATE_NOOP("shell", "Look-alike sender"),
    "false-payment": QT_TRANSLATE_NOOP("shell", "Do not pay: codes disagree"),
    "distrusted-payment": QT_TRANSLATE_NOOP("shell", "Do not pay"),
    "nameless": QT_TRANSLATE_NOOP("shell", "(no subject)"),
    "spoken": QT_TRANSLATE_NOOP("shell", "{authority}, {kind}, {day}. {title}. {chips}."),
    "attachments": QT_TRANSLATE_NOOP("shell", "Attachments: {count}"),
    "dossier": QT_TRANSLATE_NOOP("shell", "One of {count} on this act"),
    "more": QT_TRANSLATE_NOOP("shell", "{first} and {count} more"),
}
STATES: dict[str, tuple[str, str, str]] = {
    "delivered": (QT_TRANSLATE_NOOP("shell", "Delivered"), "success", "check-circle"),
    "partly-delivered": (QT_TRANSLATE_NOOP("shell", "Delivered to some"), "warning", "hourglass"),
    "accepted": (QT_TRANSLATE_NOOP("shell", "Accepted, on its way"), "neutral", "hourglass"),
    "in-transit": (QT_TRANSLATE_NOOP("shell", "On its way"), "neutral", "hourglass"),
    "submitted": (QT_TRANSLATE_NOOP("shell", "Sent, no receipt yet"), "neutral", "hourglass"),
    "no-acceptance-yet": (QT_TRANSLATE_NOOP("shell", "Not accepted yet"), "warning", "clock"),
    "waiting": (QT_TRANSLATE_NOOP("shell", "No receipt yet"), "neutral", "hourglass"),
    "delayed": (QT_TRANSLATE_NOOP("shell", "Delayed"), "warning", "clock"),
    "no-receipt-seen": (QT_TRANSLATE_NOOP("shell", "No delivery receipt"), "warning", "warning"),
    "timed-out": (QT_TRANSLATE_NOOP("shell", "Not delivered in time"), "danger", "error"),
    "not-accepted": (QT_TRANSLATE_NOOP("shell", "Not accepted"), "danger", "error"),
    "failed": (QT_TRANSLATE_NOOP("shell", "Not delivered"), "danger", "error"),
    "failed-virus": (QT_TRANSLATE_NOOP("shell", "Stopped: virus"), "danger", "error"),
    "ordinary-mail": (QT_TRANSLATE_NOOP("shell", "Sent to ordinary mail: no receipt"), "neutral", "mail"),
    "sent-ordinary": (QT_TRANSLATE_NOOP("shell", "Sent to ordinary mail: no receipt"), "neutral", "mail"),
    "unmatched": (QT_TRANSLATE_NOOP("shell", "Receipts without a message"), "warning", "warning"),
    "conflict-delivered": (QT_TRANSLATE_NOOP("shell", "Receipts disagree"), "warning", "warning"),
    "": (QT_TRANSLATE_NOOP("shell", "State unknown"), "neutral", "help-circle"),
}
RECEIPTS: dict[EnvelopeKind, tuple[str, str]] = {
    EnvelopeKind.ACCEPTANCE: (QT_TRANSLATE_NOOP("shell", "Accepted by your provider"), "accepted {time}"),
    EnvelopeKind.NON_ACCEPTANCE: (QT_TRANSLATE_NOOP("shell", "Refused by your provider"), "refused {time}"),
    EnvelopeKind.TAKEN_IN_CHARGE: (QT_TRANSLATE_NOOP("shell", "Taken over by the recipient's provider"), ""),
    EnvelopeKind.DELIVERY: (QT_TRANSLATE_NOOP("shell", "Delivered to {to}"), "delivered {time}"),
    EnvelopeKind.NON_DELIVERY: (QT_TRANSLATE_NOOP("shell", "Not delivered to {to}"), "not delivered {time}"),
    EnvelopeKind.DELIVERY_WARNING: (QT_TRANSLATE_NOOP("shell", "Delivery delayed to {to}"), "delayed {time}"),
    EnvelopeKind.VIRUS_DETECTED: (QT_TRANSLATE_NOOP("shell", "Stopped for a virus, to {to}"), "stopped {time}"),
}
_MARKED_STATES = (
    QT_TRANSLATE_NOOP("shell", "accepted {time}"),
    QT_TRANSLATE_NOOP("shell", "refused {time}"),
    QT_TRANSLATE_NOOP("shell", "delivered {time}"),
    QT_TRANSLATE_NOOP("shell", "not delivered {time}"),
    QT_TRANSLATE_NOOP("shell", "delayed {time}"),
    QT_TRANSLATE_NOOP("shell", "stopped {time}"),
    QT_TRANSLATE_NOOP("shell", "{text} (not proven)"),
    QT_TRANSLATE_NOOP("shell", "{text} (not counted)"),
    QT_TRANSLATE_NOOP("shell", "{text} (authority not recognised)"),
    QT_TRANSLATE_NOOP("shell", "no copy kept"),
)
_NOTES = {
    "counted": "",
    "counted-unanchored": "{text} (authority not recognised)",
    "proof-does-not-hold": "{text} (not proven)",
    "authority-not-recognised": "{text} (not proven)",
}
FAILURES: dict[str, str] = {
    "unexpected": QT_TRANSLATE_NOOP("shell", "The program made a mistake ({kind}). Your mail is safe where it was."),
    "file-unreadable": QT_TRANSLATE_NOOP("shell", "The file {name} cannot be read."),
    "file-too-large": QT_TRANSLATE_NOOP("shell", "The file {name} is too large to be opened here."),
    "": QT_TRANSLATE_NOOP("shell", "This did not work ({code})."),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """A short word on a coloured ground with an icon: `tone` is success, warning, danger or neutral."""

    text: str
    tone: str
    icon: str
    short: str = ""
    """What to paint where the whole text would need a line of its own; never what is spoken."""


@dataclass(frozen=True, slots=True)
class Words:
    """What lists say, in one language."""

    voice: Voice

    def text(self, english: str) -> str:
        """A marked string of this module."""
        return self.voice.text("shell", english)

    def place(self, place: Place) -> str:
        """A place's name; an authority's own name is untrusted text."""
        return self.text(PLACES[place.id]) if place.id in PLACES else place.name

    def kind(self, code: str) -> str:
        """ "Traffic fine"."""
        return self.text(KINDS.get(code, KINDS["other"]))

    def chips(self, row: NoticeRow, today: date) -> tuple[Chip, ...]:
        """The next duty, the amount, the verdict and what is odd, in reading order."""
        return self._chips(row, today)

    def spoken(self, row: NoticeRow, untrusted_title: str, today: date) -> str:
        """What a screen reader says for a row: who, what, by when, verdict."""
        parts = [chip.text for chip in self.chips(row, today)]
        if row.attachments:
            parts.append(self.text(ROW["attachments"]).format(count=row.attachments))
        return self.text(ROW["spoken"]).format(
            authority=who(row),
            kind=self.kind(row.kind),
            day=self.voice.day(row.at.astimezone(ROME).date()),
            title=untrusted_title,
            chips=", ".join(parts),
        )

    def group(self, row: NoticeRow, today: date, *, by_due: bool) -> str:
        """The heading a row stands under."""
        if by_due:
            return self.text(GROUPS[due_group(row.next_due, today)])
        month = self.voice.day(row.at.astimezone(ROME).date()).split(" ", 1)[1]
        return month[:1].upper() + month[1:]

    def verdict(self, row: NoticeRow) -> Chip:
        """The verdict in a word; the colour comes from the outcome alone."""
        word = self.text(VERDICTS.get(row.verdict_code, OUTCOMES[row.outcome]))
        if row.outcome is Outcome.PROVEN:
            return Chip(self.text(OUTCOMES[row.outcome]), "success", "check-circle")
        refuted = row.outcome is Outcome.REFUTED
        if refuted and row.verdict_code in REFUTED:
            word = self.text(REFUTED[row.verdict_code])
        return Chip(word, "danger" if refuted else "neutral", "error" if refuted else "help-circle")

    def state(self, code: str) -> Chip:
        """A sent message's or a recipient's state."""
        text, tone, icon = STATES.get(code.lower().replace("_", "-"), STATES[""])
        return Chip(self.text(text), tone, icon)

    def state_line(self, row: SentRow) -> str:
        """ "delivered 10:16 - accepted 10:15", from the receipts whose proof counts; the last delivery when several.

        The latest comes first: where there is no room, it is the beginning of the story that is cut.
        """
        last: dict[str, str] = {}
        for receipt in sorted(row.receipts, key=lambda line: line.at):
            short = RECEIPTS.get(receipt.kind, ("", ""))[1]
            if receipt.counted and short:
                last.pop(short, None)
                last[short] = self.text(short).format(time=self.moment(receipt.at, row.at))
        told = [*reversed(last.values())]
        return " – ".join(told if row.id is not None else [*told, self.text("no copy kept")])

    def receipt(self, line: ReceiptLine) -> str:
        """One receipt in a line; its addressee is untrusted text."""
        sentence = self.text(RECEIPTS.get(line.kind, (STATES[""][0], ""))[0]).format(to=line.delivered_to or "?")
        note = _NOTES.get(line.judgement, "{text} (not counted)")
        return self.text(note).format(text=sentence) if note else sentence

    def moment(self, at: datetime, reference: datetime) -> str:
        """ "10:16", with the day when it is another day than the reference's."""
        local = at.astimezone(ROME)
        if local.date() == reference.astimezone(ROME).date():
            return f"{local:%H:%M}"
        return f"{self.voice.short_day(local.date())} {local:%H:%M}"

    def recipients(self, row: SentRow) -> str:
        """ "tributi@pec.example and 2 more"; untrusted text."""
        if not row.recipients:
            return row.account
        first, rest = row.recipients[0].address, len(row.recipients) - 1
        return self.text(ROW["more"]).format(first=first, count=rest) if rest else first

    def space(self, count: int) -> str:
        """Bytes of a mailbox, "1,2 GB"."""
        if count < 1_000_000_000:
            return self.voice.size(count)
        text = f"{count / 1_000_000_000:.1f}\u00a0GB"
        return text.replace(".", ",") if self.voice.language == "it" else text

    def stage(self, progress: Progress) -> str:
        """What a running job does."""
        code = f"stage-{progress.stage}"
        known = code if code in ROOMS["interface"] else "stage-unknown"
        return self.voice.say("interface", known, {"done": str(progress.done), "total": str(progress.total)})

    def failure(self, failure: Failure) -> str:
        """A failure in plain words, its facts filled in as plain text."""
        if failure.code in ROOMS["failures"]:
            said = self.voice.say("failures", failure.code, failure.facts)
            advice = ROOMS["failures"].get(f"{failure.code}.advice", "{")
            return said if "{" in advice else f"{said} {self.voice.say('failures', failure.code + '.advice')}"
        known: Mapping[str, str] = {"code": failure.code, "kind": "?", "name": "?", **failure.facts}
        return self.text(FAILURES.get(failure.code, FAILURES[""])).format_map(dict(known))

    def _chips(self, row: NoticeRow, today: date) -> tuple[Chip, ...]:
        told = (
            Chip(self.text(ROW["done"]), "neutral", "check") if row.done else self._duty(row, today),
            self._amount(row),
            self._warning(row),
            self._lookalike(row),
            self.verdict(row),
            Chip(self.text(ROW["damaged"]), "warning", "warning") if row.damaged else None,
        )
        chips = tuple(chip for chip in told if chip is not None)
        if row.dossier < 2 or len(chips) >= MOST_CHIPS:
            return chips
        return (*chips, Chip(self.text(ROW["dossier"]).format(count=row.dossier), "neutral", ""))

    def _amount(self, row: NoticeRow) -> Chip | None:
        if row.paid_on is not None and row.outcome is not Outcome.REFUTED:
            return Chip(self.text(ROW["paid"]).format(day=self.voice.short_day(row.paid_on)), "neutral", "check")
        if row.amount_cents is None or row.payment_refuted or row.outcome is Outcome.REFUTED:
            return None  # a sum looks like something to pay
        return Chip(self.voice.euro(row.amount_cents), "neutral", "")

    def _warning(self, row: NoticeRow) -> Chip | None:
        if row.outcome is Outcome.REFUTED and (row.payment_refuted or row.amount_cents is not None):
            return Chip(self.text(ROW["distrusted-payment"]), "danger", "error")
        return Chip(self.text(ROW["false-payment"]), "danger", "error") if row.payment_refuted else None

    def _lookalike(self, row: NoticeRow) -> Chip | None:
        found = row.writer is not None and row.writer.standing == "lookalike"
        return Chip(self.text(ROW["lookalike"]), "danger", "error") if found else None

    def _duty(self, row: NoticeRow, today: date) -> Chip | None:
        if row.next_due is None or row.outcome is Outcome.REFUTED:
            return None  # who acts on a false message in time has lost all the same
        what = "" if row.payment_refuted and row.next_what.startswith("pay") else row.next_what
        text = self.text(_duty_template(what)).format(when=self._when(row.next_what, row.next_due, today))
        doubt, short = "unsafe" if row.next_unsafe else "presumed" if row.next_presumed else "", ""
        if doubt:
            text, short = (self.text(WHEN[key]).format(duty=text) for key in (doubt, "presumed-short"))
        left = (row.next_due - today).days
        soon, tone = left <= SOON_DAYS or row.next_unsafe, "warning" if left <= MONTH_DAYS else "neutral"
        return Chip(text, "danger", "clock", short) if soon else Chip(text, tone, "calendar", short)

    def _when(self, what: str, due: date, today: date) -> str:
        left = (due - today).days
        if left == 0:
            return self.text(WHEN["today"])
        if left == 1 and what != "effective":
            return self.text(WHEN["tomorrow"])
        return self.text(WHEN["on" if what == "effective" else "by"]).format(day=self.voice.short_day(due))


def due_group(due: date | None, today: date) -> str:
    """The key in GROUPS of a due day."""
    if due is None:
        return "none"
    left = (due - today).days
    if left < 0:
        return "late"
    if left <= SOON_DAYS:
        return "soon"
    return "month" if left <= MONTH_DAYS else "later"


def _duty_template(what: str) -> str:
    return next((text for start, text in DUTIES.items() if start and what.startswith(start)), DUTIES[""])


def who(row: NoticeRow) -> str:
    """Who a list names, an official name with a tick."""
    return f"{row.named} ✓" if row.writer is not None and row.writer.name else row.named
