"""A part of a mail in; how the marks of registered electronic mail (REM, ETSI EN 319 532-3) name it out."""

from __future__ import annotations

from functools import lru_cache

from citizen_inbox.mail.fields import unfold
from citizen_inbox.mail.message import Message, Part

_MARKS = ("REM-Section-Type", "X-REM-Section-Type")
_MARK = b"rem-section-type"
"""What every header with one of the marks holds, in lower case."""
_XML_TYPES = ("application/xml", "text/xml")
_MAX_SECTION = 1000


def may_hold_rem(message: Message) -> bool:
    """Whether any own part is marked as a REM section or is XML that could be evidence; enclosed mails stay closed."""
    parts = list(message.root.walk_own())
    headers = b"".join([message.raw[part.start : part.body] for part in parts])
    if _MARK in headers.lower():
        return True
    return any(_is_xml(part.media_type, part.names) and is_candidate(part) for part in parts)


def is_candidate(part: Part) -> bool:
    """Worth a look into: marked as evidence, or XML by type or name; daticert.xml is in every PEC and is none."""
    if part.is_multipart or part.is_message or "daticert.xml" in map(str.lower, part.names):
        return False
    return _is_xml(part.media_type, part.names) or section_of(part) == "xml_evidence"


def section_of(part: Part) -> str:
    """ "rem_message/original" and "original" both give "original"; "" for an unmarked part."""
    values = [value for name in _MARKS for value in part.values(name)]
    return unfold(values[0]).partition(";")[0].rpartition("/")[2].strip().lower()[:_MAX_SECTION] if values else ""


@lru_cache(maxsize=256)  # the parts of a PEC bear the same names in every mail
def _is_xml(media_type: str, names: tuple[str, ...]) -> bool:
    return media_type in _XML_TYPES or any(name.lower().endswith(".xml") for name in names)
