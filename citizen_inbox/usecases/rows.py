"""What a list line, a page and a sent message show: the values that usecases hand to the faces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.lasting import last_day
from citizen_inbox.pec.kinds import EnvelopeKind

if TYPE_CHECKING:
    from citizen_inbox.reading import Reading
    from citizen_inbox.usecases.first_sight import FirstSight


OTHER_NAME = "payee-other-name"
"""The finding that a notice calls the payee by a name that does not resemble the register's."""
SHOWN = 34
"""Letters of an address that even a narrow list shows."""


@dataclass(frozen=True, slots=True)
class Writer:
    """What the register of public bodies says of the address that wrote."""

    standing: str
    """A value of `authorities.matching.Standing`: "official", "lookalike", "unknown"."""
    name: str
    """The body's official name: only when its address is exactly this one, else ""."""
    resembles: str = ""
    """The body that a look-alike address may be taken for, "" otherwise."""
    address: str = ""
    """That body's own address."""
    how: str = ""
    """By what it may be taken for that body ("spelling", "signs", "order" ...), or why the body is named although the
    address is unknown ("domain", "named"); worded in `wording.authorities`."""
    day: date | None = None
    """Of the data of the register that was asked; None when only the shipped bodies were."""


@dataclass(frozen=True, slots=True)
class KnownPayee:
    """What the register of public bodies says of a payee's code."""

    name: str
    """Official name, "" when the register does not have the code."""
    findings: tuple[Finding, ...] = ()
    """Worded in `wording.authorities`; see `authorities.payees`."""

    @property
    def other_name(self) -> bool:
        """Whether the notice calls the creditor by a name that does not resemble the register's."""
        return any(finding.code == OTHER_NAME for finding in self.findings)


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One line of the list."""

    id: int
    account: str
    """Mailbox address."""
    envelope_kind: EnvelopeKind
    kind: str
    """Notice kind ("traffic_fine" ...), "" for mail that is no notice."""
    authority: str
    sender: str
    title: str
    """Notice title, else the subject."""
    at: datetime
    """Certified time (or Date), aware."""
    verdict_code: str
    outcome: Outcome
    next_what: str
    """Code of the next duty that is open and not yet passed by any reading, "" when none."""
    next_due: date | None
    """Its safe day; once that has passed, the day by another reading."""
    next_presumed: bool
    amount_cents: int | None
    """The smallest sum that still answers what the notice demands today; None when nothing is open."""
    payment_refuted: bool
    attachments: int
    done: bool
    """The person marked it as dealt with."""
    damaged: bool
    """It could not be read whole (kept as received)."""
    snippet: str = ""
    """Where a search found it, plain text."""
    snippet_scanned: bool = False
    """Whether OCR read that text from a scan."""
    writer: Writer | None = None
    """None for mail that nobody certified the sender of."""
    paid_on: date | None = None
    """When the last of its payments was paid, as the person says; None as long as one is open."""
    next_unsafe: bool = False
    """The safe day of what comes next has passed."""
    dossier: int = 1
    """How many mails are about the same act, this one among them."""

    @property
    def named(self) -> str:
        """Who it is from: the register's name, a look-alike's bare address, else what the message says (untrusted).

        A long address loses its beginning: lists cut the end, and there stands whose domain it is.
        """
        if self.writer is not None and self.writer.standing == "lookalike":
            return self.sender if len(self.sender) <= SHOWN else f"…{self.sender[1 - SHOWN :]}"
        official = self.writer.name if self.writer is not None else ""
        return official or self.authority or self.sender


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the left pane: id "todo", "all", "deadlines", "payments", "sent", "archive" or "authority:NAME"."""

    id: str
    name: str
    """"" for the fixed places (the face words them), the authority's name otherwise."""
    count: int


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One receipt under a sent message."""

    id: int
    """Message id of the receipt."""
    kind: EnvelopeKind
    at: datetime
    delivered_to: str
    receipt_type: str
    error_detail: str
    outcome: Outcome
    counted: bool
    """Whether it may change the state (pec rules 4.2)."""
    judgement: str = "counted"
    """Why it counts or not: a value of `pec.judgement.Judgement`, worded in `wording.mail`."""
    content: str = ""
    """How what it encloses compares with the copy kept: "agrees", "differs", "open" or "not-kept"; "" when it encloses
    nothing by its form."""
    readings: tuple[int, ...] = ()
    """Which ways of counting a digest (1 to 10) gave those of a brief receipt."""


@dataclass(frozen=True, slots=True)
class RecipientState:
    """How far one recipient's copy got; `state` is a value of `pec.tracking.RecipientStatus`."""

    address: str
    state: str
    at: datetime | None
    detail: str


@dataclass(frozen=True, slots=True)
class SentRow:
    """One message that the citizen sent, with its receipts folded in."""

    id: int | None
    """Message id of the copy in the Sent folder; None when only receipts are known."""
    account: str
    subject: str
    at: datetime
    state: str
    """Aggregate: a value of `pec.tracking.SubmissionStatus`."""
    recipients: tuple[RecipientState, ...]
    receipts: tuple[ReceiptLine, ...]


@dataclass(frozen=True, slots=True)
class FiledLine:
    """A file that the person put beside a mail."""

    id: int
    name: str
    """Safe for every system; the person's own file's, so untrusted all the same."""
    role: str
    """A value of `usecases.filing.ROLES`."""
    about: str
    """More about the role: an attestation's category, a payment notice's number; "" for nothing."""
    size: int
    """Bytes."""
    sha256: str
    """Of the bytes, lower case hex."""
    filed_at: datetime
    """Aware UTC."""


@dataclass(frozen=True, slots=True)
class PaidLine:
    """A payment notice that the person says is paid."""

    notice_number: str
    creditor: str
    """11 digits, "" when the notice did not tell."""
    day: date
    amount_cents: int | None
    """None when neither the notice nor the person said."""
    receipt: FiledLine | None = None
    """The file that shows it."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that is kept about one act."""

    id: int
    """The smallest number of its mails: the same whichever of them was asked about."""
    title: str
    kind: str
    """Notice kind, "" for mail that is no notice."""
    authority: str
    iun: str
    """"" for an act that did not come through SEND."""
    acts: tuple[str, ...]
    """Numbers by which mails are joined, as keys write them."""
    messages: tuple[NoticeRow, ...]
    """In time order; a receipt is none of them."""
    imitations: tuple[NoticeRow, ...]
    """Mails that name the same act and are not believed. They are no part of it."""
    receipts: tuple[ReceiptLine, ...]
    """About the mails that the person sent, in time order."""
    deadlines: tuple[DeadlineLine, ...]
    """Each duty once: that of the earliest proven delivery; by their prudent day."""
    payments: tuple[PaymentLine, ...]
    """Each notice once, however many mails carry it."""
    files: tuple[FiledLine, ...]
    notes: tuple[tuple[int, str], ...]
    """The person's words about a mail, with its number."""
    views: tuple[datetime, ...] = ()
    """When the person says that it was opened on SEND; aware UTC, the earliest first and the only one that counts."""
    declared: tuple[tuple[str, date], ...] = ()
    """Other days that the person declared: ("adesione", day)."""
    undelivered: datetime | None = None
    """When SEND deposited the notice of failed delivery (AMR), as the person declared; aware."""
    leading: int = 0
    """The mail whose delivery counts: what is filed or declared about the dossier is kept beside it."""


@dataclass(frozen=True, slots=True)
class NoticePage:
    """Everything a page shows."""

    row: NoticeRow
    reading: Reading
    arrived_at: datetime | None
    """INTERNALDATE."""
    folder: str
    receipts: tuple[ReceiptLine, ...]
    sent: SentRow | None
    """Set when the page is of a message that the citizen sent."""
    receipt: ReceiptLine | None = None
    """Set when the page is of a receipt: what it is worth."""
    trouble: str = ""
    """"" when the mail came and was read whole, else a code worded in `wording.failures`."""
    proof: FirstSight | None = None
    """None for a mail without a signature, and for a file that was only opened."""
    payees: Mapping[str, KnownPayee] = field(default_factory=dict)
    """What the register says of each payee's code (11 digits)."""
    paid: tuple[PaidLine, ...] = ()
    """Which of its payments the person says are paid."""
    dossier: Dossier | None = None
    """What else is kept about the same act; None for a file that was only opened."""
    dated: tuple[DeadlineLine, ...] = ()
    """Its dated things as the agenda has them: what an earlier delivery gave already with that one's row and days."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One report of a running job: `stage` is a code ("connecting", "fetching", "reading" ...), worded by the face."""

    stage: str
    done: int
    total: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """What a sync did."""

    account: str
    new: int
    known: int
    damaged: int
    folders: tuple[str, ...]
    skipped_folders: tuple[str, ...]
    stopped: bool
    changed: int = 0
    """Mails kept before whose verdict changed, because an authority was asked about revocation."""


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """One dated thing of one mail, for a list of days and for calendars; `prudent` is its day."""

    row: NoticeRow
    what: str
    """Code of the duty, worded in `wording.deadlines` as "what-" + code."""
    due: date
    prudent: date
    presumed: bool
    rule: str
    """Rule id; "printed:" + notice number for a day printed on a payment notice."""
    amount_cents: int | None
    likely: date | None = None
    """The final date counted from the server's time of arrival, where that is another one than `due`."""
    article: str = ""
    """Legal source; "" for a printed day."""
    kind: str = "duty"
    """"duty", "event" (it happens by itself, nothing is lost on that day) or "payment" (a day printed on a notice)."""
    settled: str = ""
    """"done" (the person marked the mail), "paid" (what meets it is paid, as the person says), else ""."""
    paid_on: date | None = None
    """When what meets it was paid; None while it is open, or where another payment stands in for this one."""
    account: int = 0
    """Number of the mailbox."""
    mail: str = ""
    """SHA-256 of the raw mail, lower-case hexadecimal."""

    @property
    def last(self) -> date:
        """The last day on which it may still be done in time by any reading."""
        return last_day(self)

    def between(self, today: date) -> bool:
        """Whether the safe day has passed and the last one has not."""
        return self.prudent < today <= self.last


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """One pagoPA notice of one mail."""

    row: NoticeRow
    notice_number: str
    creditor: str
    creditor_name: str
    amount_cents: int | None
    due: date | None
    reason: str
    refuted: bool
    paid_on: date | None = None
    """The day on which the person says that it was paid."""
    open: bool = True
    """False when it is paid, or another one was paid in its place."""
    scanned: bool = False
    """Whether only OCR saw it: sum and day are not told then."""
