"""Raw bytes of a mail in, a tree of byte offsets out; nothing is copied and nothing raises on bad mail."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import lru_cache
from itertools import chain

from citizen_inbox.mail.addresses import Address, read_addresses
from citizen_inbox.mail.content import ENCODED, decode_text, decode_transfer
from citizen_inbox.mail.fields import collapse, decode_value, unfold
from citizen_inbox.mail.part import Part
from citizen_inbox.mail.scan import scan

__all__ = ["Address", "Message", "Part", "parse_message"]

_IN_BRACKETS = re.compile(r"<([^<>]*)>")
_MAX_DATE = 200
_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r" (19[7-9]\d|20\d\d) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) ([+-][01]\d)([0-5]\d)",
    re.ASCII,
)
"""What nearly every mail has; the standard library takes four times as long, and reads the rest."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = {name: number for number, name in enumerate(_MONTHS, 1)}
_IDENTIFIER, _SUBJECT, _SENDER = "<message-id>", "<subject>", "<sender>"
"""Where what is made of these fields is kept among the decoded ones: no name of a field looks like this."""


@dataclass(frozen=True, slots=True)
class Message:
    """A mail, or a mail enclosed in another (then `raw` is the whole outer file and `root` a part inside it)."""

    raw: bytes
    root: Part
    defects: tuple[str, ...]
    """Codes of what was wrong in the form (limits reached, broken encodings); see `wording.mail`."""
    located: tuple[tuple[int, str], ...] = ()
    """The defects with the offset of the part that has them."""
    _fields: dict[str, list[bytes]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Raw values by lower-case name, filled when first asked: the checks of one mail ask twenty times."""
    _decoded: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    _mailboxes: dict[str, tuple[Address, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _dates: list[datetime | None] = field(default_factory=list, init=False, repr=False, compare=False)
    """The Date field once it was asked for."""

    def _values(self, name: str) -> list[bytes]:
        fields = self._fields
        if not fields:
            for found, value in self.root.headers:
                fields.setdefault(found.lower(), []).append(value)
        return fields.get(name.lower(), [])

    @property
    def subject(self) -> str:
        """Decoded (RFC 2047), unfolded, white space collapsed; "" when absent."""
        known = self._decoded.get(_SUBJECT)
        if known is None:
            known = self._decoded[_SUBJECT] = collapse(self.header("Subject"))
        return known

    def header(self, name: str) -> str:
        """First field of that name (case-blind), decoded and unfolded; "" when absent. Never raises."""
        found = self._decoded.get(name)
        if found is None:
            values = self._values(name)
            found = self._decoded[name] = decode_value(values[0]) if values else ""
        return found

    def headers(self, name: str) -> tuple[str, ...]:
        """All fields of that name, decoded and unfolded, in order."""
        return tuple(decode_value(value) for value in self._values(name))

    def addresses(self, name: str) -> tuple[Address, ...]:
        """Mailboxes of an address field (From, To, Cc, Reply-To, Sender), decoded.

        RFC 5322 group syntax is never silently flattened for From: see `single_sender`.
        """
        known = self._mailboxes.get(name)
        if known is None:
            found = [read_addresses(unfold(value)).mailboxes for value in self._values(name)]
            known = self._mailboxes[name] = found[0] if len(found) == 1 else tuple(chain.from_iterable(found))
        return known

    def single_sender(self) -> Address | None:
        """The one mailbox of the one From field; None when there are two, none, a group, or a defect."""
        known = self._mailboxes.get(_SENDER)
        if known is None:
            found = [read_addresses(unfold(value)) for value in self._values("From")]
            only = found[0].mailboxes if len(found) == 1 and found[0].conforming else ()
            known = self._mailboxes[_SENDER] = only if len(only) == 1 else ()
        return known[0] if known else None

    @property
    def date(self) -> datetime | None:
        """The Date field as an aware datetime with its own offset; None when absent or unreadable.

        "-0000" and a missing zone mean UTC (RFC 5322 3.3); years before 1970 or after 9000 are unreadable.
        """
        if not self._dates:
            values = self._values("Date")
            self._dates.append(_read_date(unfold(values[0])) if values else None)
        return self._dates[0]

    @property
    def message_id(self) -> str:
        """Message-ID without its angle brackets; "" when absent."""
        known = self._decoded.get(_IDENTIFIER)
        if known is None:
            values = self._values("Message-ID")
            text = unfold(values[0]) if values else ""
            found = _IN_BRACKETS.search(text)
            known = self._decoded[_IDENTIFIER] = found[1].strip() if found else text
        return known

    def read_usual_fields(self) -> None:
        """Decode what every list and every check asks for, while the header has just been gone through."""
        for name in ("To", "Cc", "From", "Sender"):
            self.addresses(name)
        for name in ("X-TipoRicevuta", "X-Riferimento-Message-ID", "X-VerificaSicurezza"):
            self.header(name)
        _ = self.subject, self.message_id, self.date, self.single_sender()

    def content(self, part: Part) -> bytes:
        """The part's body with its transfer encoding undone (lenient: what can be decoded is)."""
        return decode_transfer(self.raw[part.body : part.end], part.encoding)

    def text(self, part: Part) -> str:
        """The part's body as text: declared charset, then UTF-8, then cp1252. Line ends are LF. Never raises."""
        text = decode_text(self.content(part), part.parameters.get("charset", ""))
        return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")

    def enclosed(self, part: Part) -> Message | None:
        """The message inside a message/rfc822 part (transfer encoding undone if it has one), else None."""
        if not part.is_message:
            return None
        if part.encoding in ENCODED:
            return parse_message(self.content(part))
        if not part.children:
            return parse_message(self.raw[part.body : part.end])
        root = part.children[0]
        inside = tuple(found for found in self.located if root.start <= found[0] < root.end)
        return Message(self.raw, root, _codes(inside), inside)

    def original_bytes(self) -> bytes:
        """The exact bytes of this message: `raw` itself, or the slice of an enclosed one."""
        return self.raw[self.root.start : self.root.end]


def parse_message(raw: bytes) -> Message:
    """Scan `raw` once. Total: any bytes give a Message, trouble goes to `defects`."""
    root, located = scan(raw)
    return Message(raw, root, _codes(tuple(located)), tuple(located))


def _codes(located: tuple[tuple[int, str], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for _, code in located))


def _usual_date(usual: re.Match[str]) -> datetime | None:
    """What the groups of `_DATE` mean; None for the 31st of a short month."""
    day, month, year, hour, minute, second, hours, minutes = usual.groups()
    zone = _zone(hours, minutes)
    try:
        return datetime(int(year), _MONTH[month], int(day), int(hour), int(minute), int(second), 0, zone)
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _zone(hours: str, minutes: str) -> timezone:
    """Of "+02" and "00"; the minutes have the sign of the hours."""
    sign = -1 if hours[0] == "-" else 1
    return timezone(timedelta(hours=int(hours), minutes=sign * int(minutes)))


def _read_date(text: str) -> datetime | None:
    usual = _DATE.fullmatch(text)
    if usual:
        return _usual_date(usual)
    try:
        date = parsedate_to_datetime(text[:_MAX_DATE])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if not 1970 <= date.year <= 9000:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
