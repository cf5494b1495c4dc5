"""A message in, what a person reads of it out: plain text, HTML, inline pictures, attachments."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from citizen_inbox.mail.html_text import html_to_text
from citizen_inbox.mail.message import Message, Part

__all__ = ["Body", "html_to_text", "read_body", "read_part"]

LONGEST_TEXT = 2_000_000
"""Characters of text that are read of one message; nobody reads more, and every later search goes through it."""
_CID = re.compile(r"cid:([^\"'\s<>()]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Body:
    """The readable part of a message."""

    text: str
    """Plain text; made from the HTML when the message has no text part; cut at LONGEST_TEXT."""
    untrusted_html: str
    """HTML as received, "" when there is none. Only `gui.safe_html` may make it showable."""
    inline: tuple[Part, ...]
    """Parts that the HTML may refer to by cid:."""
    attachments: tuple[Part, ...]
    """Everything else, in reading order, message/rfc822 parts unopened."""


@dataclass(slots=True)
class _Passage:
    """One piece of what is read: the same words as plain text and as HTML; None for a form that was not sent."""

    plain: str | None = None
    rich: str | None = None


@dataclass(slots=True)
class _Found:
    """What was gathered from a part and everything in it, in reading order."""

    passages: list[_Passage] = field(default_factory=list)
    others: list[Part] = field(default_factory=list)

    def add(self, more: _Found) -> None:
        self.passages += more.passages
        self.others += more.others


def read_body(message: Message) -> Body:
    """Find text, HTML and attachments of this message (not of messages enclosed in it)."""
    return read_part(message, message.root)


def read_part(message: Message, part: Part) -> Body:
    """The same for one part of a message and what is in it."""
    found = _gather(message, part)
    if not found.passages and found.others == [part] and _is_readable(part):
        found = _Found([_passage(message, part)])  # the whole mail is one text that bears a file name
    texts = [_plain(passage) for passage in found.passages]
    markup = _markup(found.passages)
    shown = {unquote(name).lower() for name in _CID.findall(markup)}
    inline = [one for one in found.others if one.media_type.startswith("image/") and one.content_id.lower() in shown]
    return Body(
        text="\n\n".join(text for text in texts if text.strip())[:LONGEST_TEXT],
        untrusted_html=markup,
        inline=tuple(inline),
        attachments=tuple(one for one in found.others if one not in inline),
    )


def _is_readable(part: Part) -> bool:
    return part.media_type in {"text/plain", "text/html"}


def _gather(message: Message, part: Part) -> _Found:
    if part.is_multipart and part.children:
        if part.media_type == "multipart/alternative":
            return _alternative(message, part)
        found = _Found()
        for child in part.children:
            found.add(_gather(message, child))
        return found
    if _is_readable(part) and part.disposition != "attachment" and not part.names:
        return _Found([_passage(message, part)])
    if part.is_multipart and part.body >= part.end:
        return _Found()
    return _Found(others=[part])


def _passage(message: Message, part: Part) -> _Passage:
    text = message.text(part)
    return _Passage(rich=text) if part.media_type == "text/html" else _Passage(plain=text)


def _alternative(message: Message, part: Part) -> _Found:
    """RFC 2046 5.1.4: the same content several times. The last of each form counts; other forms are attachments."""
    found = _Found()
    plain: list[_Passage] = []
    rich: list[_Passage] = []
    for child in part.children:
        version = _gather(message, child)
        found.others += version.others
        if any(passage.rich is not None for passage in version.passages):
            rich = version.passages
        elif version.passages:
            plain = version.passages
    if not rich:
        found.passages = plain
    elif not plain:
        found.passages = rich
    else:
        text = "\n\n".join(_plain(passage) for passage in plain)
        found.passages = [_Passage(plain=text or None, rich=_markup(rich))]
    return found


def _plain(passage: _Passage) -> str:
    if passage.plain is not None and passage.plain.strip():
        return passage.plain
    return html_to_text(passage.rich) if passage.rich is not None else passage.plain or ""


def _markup(passages: list[_Passage]) -> str:
    """All passages as HTML, "" when none of them is: a plain one between rich ones must not get lost."""
    if all(passage.rich is None for passage in passages):
        return ""
    pieces = [
        passage.rich if passage.rich is not None else f"<pre>{html.escape(passage.plain or '')}</pre>"
        for passage in passages
    ]
    return "\n".join(pieces)
