"""A day, keys and a mail in; the PEC that reaches the citizen out: every letter is sent through here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from citizen_inbox.demo.counting import ROME, at_rome
from citizen_inbox.demo.keys import Keys
from citizen_inbox.demo.message import PROVEN, SOUND, DemoMessage, Expected
from citizen_inbox.demo.numbers import token
from citizen_inbox.demo.postman import Provider, Transaction, carried, transport, write_mail
from citizen_inbox.demo.stationery import Person

MARIA = Person(
    "Maria Bianchi",
    "BNCMRA85M41H501A",
    "Via degli Esempi 12",
    "00100 Borgo Pratica (PR)",
    "maria.bianchi@pec-citta.example",
)
INBOX, RECEIPTS, SENT, ARCHIVE = "INBOX", "INBOX.Ricevute", "INBOX.Inviata", "Archive"

Attachment = tuple[str, str, bytes]
"""File name, media type, content."""
PDF = "application/pdf"
OCTETS = "application/octet-stream"


@dataclass(frozen=True)
class Mail:
    """What a sender writes before any provider touches it."""

    sender: str
    subject: str
    text: str
    html: str = ""
    attachments: Callable[[], tuple[Attachment, ...]] = tuple
    """Made when the message is built."""
    headers: tuple[tuple[str, str], ...] = ()
    message_id: str = ""
    """With brackets; made from the subject when empty."""


@dataclass(frozen=True)
class Desk:
    """Where the letters of one day are written: `today` decides every date in them."""

    today: date
    keys: Keys
    to: Person = MARIA
    _made: dict[str, bytes] = field(default_factory=dict, repr=False)

    def days_ago(self, days: int) -> date:
        """The day so many days before today."""
        return self.today - timedelta(days=days)

    def at(self, days_ago: int, clock: str) -> datetime:
        """An instant in Rome, `clock` as "10:24" or "10:24:07"."""
        return at_rome(self.days_ago(days_ago), clock)

    def once(self, name: str, make: Callable[[], bytes]) -> bytes:
        """The bytes called `name`, made at the first asking."""
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def pec(
        self,
        name: str,
        provider: Provider,
        at: datetime,
        mail: Mail,
        *,
        notice_kind: str = "other",
        amount_cents: int | None = None,
        next_due: date | None = None,
        references: tuple[tuple[str, str], ...] = (),
        note: str = "",
    ) -> DemoMessage:
        """A sound PEC in the inbox, expected to be proven."""
        expected = Expected(
            "transport", SOUND, PROVEN, notice_kind, amount_cents, next_due, references=references, note=note
        )
        return self.incoming(name, at, lambda: self.envelope(provider, at, mail), expected)

    def incoming(
        self, name: str, at: datetime, build: Callable[[], bytes], expected: Expected, folder: str = INBOX
    ) -> DemoMessage:
        """A message in the inbox, read when it is older than four days."""
        arrived = at + timedelta(seconds=7)
        flags = ("\\Seen",) if arrived.date() < self.days_ago(4) else ()
        return DemoMessage(name, folder, arrived, lambda: self.once(name, build), expected, flags)

    def envelope(self, provider: Provider, at: datetime, mail: Mail, *, certified: str = "") -> bytes:
        """The busta di trasporto of a mail to the citizen; `certified`: the sender that the provider certifies."""
        msgid = mail.message_id or message_id(mail.subject, mail.sender)
        original = self.original(mail, at, msgid)
        transaction = Transaction(
            sender=certified or mail.sender,
            recipients=((self.to.email, True),),
            subject=mail.subject,
            at=at,
            identifier=identifier(provider, at, msgid),
            msgid=msgid,
            receipt_type=dict(mail.headers).get("X-TipoRicevuta", "completa"),
        )
        return transport(provider, transaction, carried(original, transaction.identifier))

    def original(self, mail: Mail, at: datetime, msgid: str) -> bytes:
        """The mail as its sender submitted it."""
        return write_mail(
            mail.sender,
            (self.to.email,),
            mail.subject,
            mail.text,
            at - timedelta(seconds=4),
            msgid,
            html=mail.html,
            attachments=mail.attachments(),
            headers=mail.headers,
        )


def message_id(subject: str, sender: str) -> str:
    """The Message-ID, with brackets, that a sender's mail gets by itself."""
    return f"<{token(subject + sender, 16)}@{sender.partition('@')[2]}>"


def identifier(provider: Provider, at: datetime, seed: str) -> str:
    """A provider's identifier of a message, in the fashion of that provider."""
    digits = token(provider.domain + seed)
    local = at.astimezone(ROME)
    if provider.style.indefinite_length:
        groups = "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:24]))
        return f"{groups.upper()}.posta-certificata@{provider.domain}"
    prefix = "jpec" if provider.style.plain_text_only else "opec"
    return f"{prefix}{digits[:5]}.{local:%Y%m%d%H%M%S}.{int(digits[5:10], 16):07d}.51.1@{provider.domain}"
