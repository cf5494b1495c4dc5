"""The text of an address field in; its mailboxes, and whether it conforms, out (RFC 5322 3.4).

Reading is lenient, so that every address that a provider let through can be shown; `conforming` is strict, so that
nothing is built on a field that two readers could understand differently.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass, field
from functools import lru_cache

from citizen_inbox.mail.fields import ENCODED_WORD, collapse, decode_words

_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


def folded_address(address: str) -> str:
    """What two spellings of one address have in common: no blanks, which providers let through, and lower case."""
    return ascii_lower("".join(address.split()))


def ascii_lower(text: str) -> str:
    """Lower case as mail hosts know it: a long s or a Kelvin sign, which Unicode folds to s and k, stay strangers."""
    return text.lower() if text.isascii() else text.translate(_LOWER)


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox as written: `name` is the decoded display name (may be empty), `address` the addr-spec."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class AddressList:
    """The mailboxes of one field; `conforming` is False after a group or anything that RFC 5322 does not allow."""

    mailboxes: tuple[Address, ...]
    conforming: bool


_OFTEN_REPEATED = 400

_TOKEN = re.compile(
    rf"(?P<space>\s+)|(?P<word>{ENCODED_WORD})"
    r'|(?P<quoted>"(?:[^"\\]|\\.)*")'
    r'|(?P<angle><(?:"(?:[^"\\]|\\.)*"|[^<>"])*>)'
    r'|(?P<pair>\\.)|(?P<text>[^\s"<>(),:;\\=]+)|(?P<special>.)',
    re.DOTALL,
)
_ATOM = r'[^\s@<>()\[\],:;"\\]'
_SPEC = re.compile(rf'(?:(?<!\\)"(?:[^"\\]|\\.)*"|(?<!{_ATOM}){_ATOM}+)@(?:{_ATOM}+|\[[^\]\s]*\])')
"""A local part is tried from its first sign only."""
_ESCAPE = re.compile(r"\\(.)")
_COMMENT = re.compile(r"[()\\]")


@dataclass(slots=True)
class _Element:
    """One mailbox while it is being read."""

    written: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    angles: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    odd: bool = False

    def add(self, written: str, shown: str, *, odd: bool = False) -> None:
        self.written.append(written)
        self.shown.append(shown)
        self.odd = self.odd or odd or bool(self.angles and written.strip())


class _Reader:
    """Goes through one field once, token by token."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._mailboxes: list[Address] = []
        self._conforming = True
        self._comments = True
        self._element = _Element()

    def read(self) -> AddressList:
        position = 0
        while match := _TOKEN.match(self._text, position):
            position = match.end()
            if match.lastgroup == "special":
                position = self._special(match[0], position)
            else:
                self._plain(match.lastgroup or "text", match[0])
        self._flush()
        return AddressList(tuple(self._mailboxes), self._conforming)

    def _plain(self, kind: str, mark: str) -> None:
        element = self._element
        if kind == "angle":
            element.odd = element.odd or bool(element.angles)
            element.angles.append(mark[1:-1].strip())
        elif kind == "quoted":
            element.add(mark, _ESCAPE.sub(r"\1", mark[1:-1]))
        elif kind == "pair":
            element.add(mark[1], mark[1], odd=True)
        else:
            element.add(mark, mark)

    def _special(self, mark: str, position: int) -> int:
        if mark == "(" and self._comments:
            end = _comment_end(self._text, position)
            if end:
                self._element.comments.append(self._text[position : end - 1])
                return end
            self._comments = False
        if mark == ",":
            self._flush()
        elif mark in ":;":
            self._group(mark)
        else:
            self._element.add(mark, mark, odd=mark != "=")
        return position

    def _group(self, mark: str) -> None:
        self._conforming = False
        if mark == ";":
            self._flush()
        elif not self._element.angles:
            self._element = _Element()

    def _flush(self) -> None:
        element, self._element = self._element, _Element()
        written = collapse("".join(element.written))
        if not written and not element.angles:
            return
        address, name, odd = _mailbox(element, written)
        self._conforming = self._conforming and not odd and bool(_SPEC.fullmatch(address))
        if "@" in address:
            self._mailboxes.append(Address(collapse(decode_words(name)), address))


def read_addresses(text: str) -> AddressList:
    """The mailboxes of an unfolded but undecoded field value. Never raises."""
    return _read_again(text) if len(text) <= _OFTEN_REPEATED else _Reader(text).read()


@lru_cache(maxsize=256)
def _read_again(text: str) -> AddressList:
    """One mail's reading asks for the same few fields a dozen times, and many mails come from one sender."""
    return _Reader(text).read()


def _mailbox(element: _Element, written: str) -> tuple[str, str, bool]:
    """Address, name, and whether something about them is not as RFC 5322 wants it."""
    comment = _ESCAPE.sub(r"\1", " ".join(element.comments))
    if element.angles:
        name = collapse("".join(element.shown))
        address = collapse(element.angles[0])
        route = address.startswith("@") and ":" in address
        unquoted = "@" in "".join(piece for piece in element.written if piece[:1] != '"' and piece[:2] != "=?")
        odd = element.odd or route or unquoted
        return address.rpartition(":")[2] if route else address, name or comment, odd
    if "<" in written or ">" in written:
        before, _, after = written.rpartition("<")
        return after.strip(" >"), before.strip(' "'), True
    return written, comment, element.odd


def _comment_end(text: str, position: int) -> int:
    """The offset after the comment whose "(" stands just before `position`; 0 when it never ends."""
    depth = 1
    while found := _COMMENT.search(text, position):
        position = found.end()
        if found[0] == "\\":
            position += 1
        else:
            depth += 1 if found[0] == "(" else -1
        if not depth:
            return position
    return 0
