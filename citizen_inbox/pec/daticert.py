"""daticert.xml in, the provider's certification data out (RFC 6109 section 4.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from urllib.parse import unquote
from xml.etree.ElementTree import fromstring as plain_fromstring

from defusedxml.ElementTree import ParseError, fromstring

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_SIZE = 1024 * 1024
MAX_DEPTH = 16
MAX_RECIPIENTS = 5000

DEFECTS = frozenset(
    {
        *("daticert-encoding", "daticert-incomplete", "daticert-repeated-element", "daticert-recipient-kind"),
        *("daticert-recipients-limit", "daticert-time", "daticert-zone", "daticert-order"),
    }
)
"""Every code that a Daticert can bear; worded in `wording.mail`."""

_ORDER = (
    ("intestazione", "dati"),
    ("mittente", "destinatari", "risposte", "oggetto"),
    (
        *("gestore-emittente", "data", "identificativo", "msgid", "ricevuta", "consegna", "ricezione"),
        "errore-esteso",
    ),
)
"""Children of postacert, intestazione and dati as the DTD lists them (RFC 6109 4.4)."""

_MARKED_ENCODING = re.compile(rb"\A(<\?xml\b[^>]*?)\s+encoding\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_UTF8 = re.compile(
    rb"<(?:[a-z]|\?xml version=(['\"])1\.0\1(?: encoding=(['\"])(?i:utf-8)\2)?(?: standalone=(['\"])yes\3)?\?>)"
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_HOUR = re.compile(r"(\d{1,2}):(\d{2}):(\d{2})")
_ZONE = re.compile(r"([+-]?)(\d{2}):?(\d{2})")


@dataclass(frozen=True, slots=True, order=True)
class Recipient:
    """One `destinatari` element: `certified` is False for tipo="esterno" (ordinary mail)."""

    address: str
    certified: bool


@dataclass(frozen=True, slots=True)
class Daticert:
    """Certification data (dati di certificazione) as written by the provider; "" or None for what is absent."""

    type: str
    """postacert/@tipo, trimmed, lower case."""
    error: str
    """postacert/@errore, trimmed, lower case; "nessuno" when absent (the DTD's default)."""
    sender: str
    recipients: tuple[Recipient, ...]
    reply_to: tuple[str, ...]
    subject: str | None
    provider: str
    at: datetime | None
    """Aware, with the offset of `zona`; None when unreadable."""
    at_text: str
    """Day, hour and zone exactly as written."""
    identifier: str
    msgid: str
    """Without its outer angle brackets."""
    receipt_type: str
    delivered_to: str
    taken_in_charge: tuple[str, ...]
    error_detail: str
    defects: tuple[str, ...]


def parse_daticert(xml: bytes) -> Daticert | None:
    """Read daticert.xml; None when it is no XML, is refused (DTD, entities, over 1 MiB) or has another root.

    The XML declaration and the byte order mark decide the encoding, never the MIME charset (RFC 6109 4.3.3).
    """
    if len(xml) > MAX_SIZE:
        return None
    wide = b"\0" in xml[:4]  # UTF-16: its white space is no single byte
    root, defects = _root(xml if wide else xml.strip(b" \t\r\n\0"))
    if root is None or _local(root) != "postacert" or _too_deep(root):
        return None
    return _Reader(root, defects).read()


def same_id(a: str, b: str) -> bool:
    """Whether two message identifiers mean the same mail: brackets and percent-encoding make no difference.

    Empty identifiers equal nothing.
    """
    first, second = _bare_id(a), _bare_id(b)
    if not first or not second:
        return False
    return first == second or unquote(first) == unquote(second)


def _bare_id(identifier: str) -> str:
    text = identifier.strip()
    return text[1:-1].strip() if text.startswith("<") and text.endswith(">") else text


def _root(xml: bytes) -> tuple[Element | None, list[str]]:
    """The root element; a declared encoding that the bytes contradict gives way to UTF-8, then to cp1252."""
    found = _parse(xml)
    if found is not None:
        return found, []
    text = _MARKED_ENCODING.sub(rb"\1", xml)
    if not xml.startswith(_MARKS):
        candidates = [text, _MARKED_ENCODING.sub(rb"\1", xml.decode("cp1252", "replace").encode())]
        for candidate in candidates:
            found = _parse(candidate)
            if found is not None:
                return found, ["daticert-encoding"]
    return None, []


def _parse(xml: bytes) -> Element | None:
    """Four times as fast without the guard, where there is nothing to guard against.

    An entity needs a DTD, a DTD begins with "<!", and in UTF-8 these are always the same two bytes.
    """
    harmless = b"<!" not in xml and bool(_UTF8.match(xml))
    try:
        root: Element = plain_fromstring(xml) if harmless else fromstring(xml, forbid_dtd=True)  # noqa: S314
    except (ParseError, ValueError, LookupError):
        return None  # defusedxml's refusals are ValueErrors, an unknown encoding is a LookupError
    return root


def _local(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _too_deep(root: Element) -> bool:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


class _Reader:
    """Takes the elements of one postacert by name, in whatever order they stand."""

    def __init__(self, root: Element, defects: list[str]) -> None:
        self._root = root
        self._defects = defects
        self._grouped: dict[Element, dict[str, list[Element]]] = {}

    def read(self) -> Daticert:
        head, data = self._child(self._root, "intestazione"), self._child(self._root, "dati")
        at, at_text = self._time(self._child(data, "data"))
        found = Daticert(
            type=_token(self._root, "tipo"),
            error=_token(self._root, "errore") or "nessuno",
            sender=self._text(head, "mittente"),
            recipients=self._recipients(head),
            reply_to=tuple(text for text in map(_content, self._children(head, "risposte")) if text),
            subject=self._text(head, "oggetto") if self._children(head, "oggetto") else None,
            provider=self._text(data, "gestore-emittente"),
            at=at,
            at_text=at_text,
            identifier=_bare_id(self._text(data, "identificativo")),
            msgid=_bare_id(self._text(data, "msgid")),
            receipt_type=_token(self._child(data, "ricevuta"), "tipo"),
            delivered_to=self._text(data, "consegna"),
            taken_in_charge=tuple(map(_content, self._children(data, "ricezione"))),
            error_detail=self._text(data, "errore-esteso"),
            defects=(),
        )
        if not all(map(_in_order, (self._root, head, data), _ORDER)):
            self._note("daticert-order")
        if not all((found.type, found.sender, found.recipients, found.provider, found.at_text, found.identifier)):
            self._note("daticert-incomplete")
        return replace(found, defects=tuple(self._defects))

    def _note(self, code: str) -> None:
        if code not in self._defects:
            self._defects.append(code)

    def _children(self, parent: Element | None, name: str) -> list[Element]:
        """The children of that name; each parent is gone through once."""
        if parent is None:
            return []
        grouped = self._grouped.get(parent)
        if grouped is None:
            grouped = self._grouped[parent] = {}
            for child in parent:
                grouped.setdefault(_local(child), []).append(child)
        return grouped.get(name, [])

    def _child(self, parent: Element | None, name: str) -> Element | None:
        found = self._children(parent, name)
        if len(found) > 1:
            self._note("daticert-repeated-element")
        return found[0] if found else None

    def _text(self, parent: Element | None, name: str) -> str:
        return _content(self._child(parent, name))

    def _recipients(self, head: Element | None) -> tuple[Recipient, ...]:
        found = self._children(head, "destinatari")
        if len(found) > MAX_RECIPIENTS:
            self._note("daticert-recipients-limit")
        if any(_token(element, "tipo") not in {"", "certificato", "esterno"} for element in found):
            self._note("daticert-recipient-kind")
        return tuple(
            Recipient(_content(element), _token(element, "tipo") != "esterno") for element in found[:MAX_RECIPIENTS]
        )

    def _time(self, data: Element | None) -> tuple[datetime | None, str]:
        zone = data.get("zona", "").strip() if data is not None else ""
        day, hour = self._text(data, "giorno"), self._text(data, "ora")
        written = " ".join(text for text in (day, hour, zone) if text)
        offset = self._offset(zone)
        at = _instant(day, hour, offset) if offset else None
        if offset and at is None:
            self._note("daticert-time")
        return at, written

    def _offset(self, zone: str) -> timezone | None:
        """ "+0100", and as a defect "+01:00", "Z" and "0100"."""
        if zone.upper() == "Z":
            self._note("daticert-zone")
            return UTC
        found = _ZONE.fullmatch(zone)
        if not found or not found[1] or ":" in zone:
            self._note("daticert-zone")
        if not found or int(found[2]) > 14 or int(found[3]) > 59:
            return None
        distance = timedelta(hours=int(found[2]), minutes=int(found[3]))
        return timezone(-distance if found[1] == "-" else distance)


def _in_order(parent: Element | None, order: tuple[str, ...]) -> bool:
    """Whether the known children stand in the order of the DTD; unknown ones may stand anywhere."""
    places = [order.index(name) for name in map(_local, parent if parent is not None else ()) if name in order]
    return places == sorted(places)


def _instant(day: str, hour: str, offset: timezone) -> datetime | None:
    """The written time; nothing is guessed for 24:00:00 or second 60."""
    date, clock = _DAY.fullmatch(day), _HOUR.fullmatch(hour)
    if not date or not clock or not 1990 <= int(date[3]) <= 9000:
        return None
    try:
        return datetime(
            int(date[3]), int(date[2]), int(date[1]), int(clock[1]), int(clock[2]), int(clock[3]), tzinfo=offset
        )
    except ValueError:
        return None


def _content(element: Element | None) -> str:
    return "" if element is None else "".join(element.itertext()).strip()


def _token(element: Element | None, name: str) -> str:
    return "" if element is None else element.get(name, "").strip().lower()
