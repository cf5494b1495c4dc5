"""What is kept of one mail that was read: small values, no attachment bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from citizen_inbox.evidence.continuity import Sighting
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.pec.kinds import EnvelopeKind


@dataclass(frozen=True, slots=True)
class Duty:
    """One deadline of a notice, as `obligations.deadlines.Deadline` computed it."""

    what: str
    due: date
    prudent: date
    presumed: bool
    rule: str
    amount_cents: int | None
    likely: date | None = None
    """Counted from the server's time of arrival, where that gives another day."""
    paid_on: date | None = None
    """When the last payment that meets it was made, as the person says; None in a new record and while it is open."""


@dataclass(frozen=True, slots=True)
class Payment:
    """One pagoPA notice found in a mail. `notice_number` may be "" (a code that is only a link)."""

    notice_number: str
    creditor: str
    creditor_name: str
    amount_cents: int | None
    due: date | None
    reason: str
    refuted: bool
    role: str = "unknown"
    """A value of `obligations.choices.Role`."""
    by: date | None = None
    """Its own day, printed or counted."""
    prudent: date | None = None
    """The day by which it is safe to pay it."""
    paid_on: date | None = None
    """As the person says; None in a new record and for what is not paid."""
    open: bool = True
    """False when it is paid or another one was paid in its place; True in a new record."""
    scanned: bool = False
    """Whether OCR alone saw it; never in a new record."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A file that the person put beside a mail; its bytes are in the archive."""

    id: int
    sha256: str
    size: int
    """Bytes."""
    name: str
    """Made safe by `documents.naming.safe_name`."""
    role: str
    """"act", "aar", "attestation", "payment", "payment-receipt" or "other"."""
    about: str
    """More about the role: an attestation's category, a payment notice's number; "" for nothing."""
    filed_at: datetime
    """Aware UTC, whole seconds."""


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment notice that the person says is paid, whichever mails carry it."""

    notice_number: str
    creditor: str
    """Code of the creditor, "" when the notice did not tell."""
    day: date
    amount_cents: int | None
    """What was paid, None when the person did not say."""
    receipt: int | None
    """Id of the `Filed` that shows it, None for none."""


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What a receipt's daticert.xml says; texts as written, untrusted."""

    type: str
    error: str
    error_detail: str
    delivered_to: str
    receipt_type: str
    recipients: tuple[tuple[str, bool], ...]
    """Address and whether the provider calls it certified."""
    signer: str = ""
    """Domain of the address in the signer's certificate, lower case; "" when unknown."""
    refers: tuple[str, ...] = ()
    """Outer fields: X-Riferimento-Message-ID first ("" when absent), then In-Reply-To and References."""


@dataclass(frozen=True, slots=True)
class SentCopy:
    """A mail of the person's own, as far as receipts are held against it."""

    id: int
    account: int
    sha256: str
    message_id: str
    outline: str
    """JSON of an `evidence.enclosed.Outline`, "" when none was made."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What the checks of a signed mail came to, with the certificates and answers that they rest on."""

    verdict_code: str
    outcome: Outcome
    signer: bytes
    """Certificate, DER; b"" when it could not be told."""
    enclosed: tuple[bytes, ...]
    """Every certificate of the signature, DER."""
    anchor: str
    """SHA-256 of the pinned issuer's key, "" when none was reached."""
    findings: tuple[Finding, ...]
    answers: tuple[str, ...] = ()
    """SHA-256 of the CRLs and OCSP answers used."""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that lists, deadlines, payments, tracking and search need of one mail."""

    sha256: str
    size: int
    """Bytes of the raw mail."""
    reader_version: int
    envelope_kind: EnvelopeKind
    kind: str
    """Notice kind, "" for mail that is no notice."""
    authority: str
    sender: str
    title: str
    """Notice title, else the subject."""
    subject: str
    at: datetime
    """Certified time, else Date, else arrival; aware."""
    certified_at: datetime | None
    arrived_at: datetime | None
    """The server's INTERNALDATE."""
    message_id: str
    """Message-ID of the outer message, without brackets."""
    identifier: str
    """Identifier (identificativo) in daticert.xml."""
    msgid: str
    """Message-ID of the original that daticert.xml or X-Riferimento-Message-ID names, without brackets."""
    verdict_code: str
    outcome: Outcome
    attachments: int
    trouble: str = ""
    """"" when it was read whole, else "reader-crashed", "reader-timeout", "oversized" or "cut-short"."""
    mine: bool = False
    """The person's own mail."""
    sent_to: tuple[str, ...] = ()
    """To and Cc of a mail outside any envelope."""
    people: str = ""
    """Searchable: senders and recipients."""
    body: str = ""
    """Searchable: the text that a person reads."""
    documents: str = ""
    """Searchable: text and names of the attachments."""
    duties: tuple[Duty, ...] = ()
    payments: tuple[Payment, ...] = ()
    receipt: ReceiptFacts | None = None
    sighting: Sighting | None = None
    """What the mail adds to the memory of signers."""
    proof: Proof | None = None
    """None for a mail without a signature."""
    outline: str = ""
    """JSON of an `evidence.enclosed.Outline`: of a mail outside any envelope, or of what a receipt encloses."""
    keys: tuple[str, ...] = ()
    """By what it is known to belong to a dossier: see the table `link`; without repetition."""


@dataclass(frozen=True, slots=True)
class Outdated:
    """A kept mail that a newer reader should read again."""

    account: int
    sha256: str
    arrived_at: datetime | None
    trouble: str


@dataclass(frozen=True, slots=True)
class Account:
    """One mailbox to read. The password is in the system keyring, never here."""

    id: int
    address: str
    username: str
    host: str
    port: int
    ca_pem: str
    """A certificate authority to trust for this server instead of the system's, PEM; "" for the system's."""
    used_bytes: int = 0
    quota_bytes: int = 0
    """How full the mailbox was when the server last said; 0 where it does not say."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder of an account and how far it was read (all zero when never to its end)."""

    id: int
    account: int
    name: str
    role: str
    """"inbox", "sent", "drafts", "junk", "trash" or ""."""
    excluded: bool
    uidvalidity: int
    uid_next: int
    message_count: int


@dataclass(frozen=True, slots=True)
class Stored:
    """One kept mail, as lists and pages need it; the fields are those of `Record`."""

    id: int
    account: int
    address: str
    """Mailbox address of the account."""
    moment: int
    sha256: str
    size: int
    envelope_kind: EnvelopeKind
    kind: str
    authority: str
    sender: str
    title: str
    subject: str
    at: datetime
    certified_at: datetime | None
    arrived_at: datetime | None
    message_id: str
    identifier: str
    msgid: str
    verdict_code: str
    outcome: Outcome
    attachments: int
    trouble: str
    mine: bool
    sent_to: tuple[str, ...]
    done: bool
    note: str
    duties: tuple[Duty, ...]
    payments: tuple[Payment, ...]
