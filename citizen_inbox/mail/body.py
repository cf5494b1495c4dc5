"""A message in, what a person reads of it out: plain text, HTML, inline pictures, attachments."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.mail.message import Message, Part


@dataclass(frozen=True, slots=True)
class Body:
    """The readable part of a message."""

    text: str
    """Plain text; made from the HTML when the message has no text part."""
    untrusted_html: str
    """HTML as received, "" when there is none. Only `gui.safe_html` may make it showable."""
    inline: tuple[Part, ...]
    """Parts that the HTML may refer to by cid:."""
    attachments: tuple[Part, ...]
    """Everything else, in reading order, message/rfc822 parts unopened."""


def read_body(message: Message) -> Body:
    """Find text, HTML and attachments of this message (not of messages enclosed in it)."""
    raise NotImplementedError


def html_to_text(untrusted_html: str) -> str:
    """Readable plain text of an HTML body: block tags become lines, links keep their address, no scripts or styles."""
    raise NotImplementedError
