"""An attached mail in, its headers and words out: what is shown of mails too deep inside each other."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.mail.body import read_body
from citizen_inbox.mail.message import parse_message

_FIELDS = ("From", "To", "Cc", "Date", "Subject")


@dataclass(frozen=True, slots=True)
class Letter:
    """An attached mail as it is shown."""

    fields: tuple[tuple[str, str], ...]
    """Name and value of a header, untrusted."""
    text: str


def read_letter(content: bytes) -> Letter:
    """Read an attached mail. Total."""
    message = parse_message(content)
    fields = tuple((name, message.header(name)) for name in _FIELDS if message.header(name))
    return Letter(fields, read_body(message).text)
