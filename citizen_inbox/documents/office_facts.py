"""An office file (OOXML, OpenDocument) in; what it says of itself out. Its content is never interpreted."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass

from citizen_inbox.documents.archive_list import has_macros
from citizen_inbox.documents.xml_tree import local_name, parse_xml

_PARTS = ("docProps/core.xml", "docProps/app.xml", "meta.xml")
_MOST = 1_000_000
"""Bytes read of each part."""
_LONGEST = 500
_FIELDS = {
    "title": "title",
    "subject": "subject",
    "creator": "author",
    "initial-creator": "author",
    "lastModifiedBy": "changed_by",
    "created": "created",
    "creation-date": "created",
    "modified": "changed",
    "date": "changed",
    "Application": "program",
    "generator": "program",
    "Company": "company",
    "Pages": "pages",
    "Slides": "pages",
}
"""Local names in Dublin Core, the extended properties of OOXML and the meta of OpenDocument."""


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """What the file declares; untrusted, "" when absent."""

    title: str = ""
    subject: str = ""
    author: str = ""
    changed_by: str = ""
    created: str = ""
    """xsd:dateTime as written."""
    changed: str = ""
    program: str = ""
    company: str = ""
    pages: str = ""
    """Pages, or slides of a presentation."""
    macros: bool = False


def read_office(content: bytes) -> OfficeFacts | None:
    """The declared facts; None for what is no zip. A part that is locked, too large or broken is left out. Total."""
    found: dict[str, str] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = frozenset(archive.namelist())
            for part in _PARTS:
                if part in names:
                    _add(found, _read(archive, part))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return None
    scripts = any(name.startswith(("Basic/", "Scripts/")) for name in names)
    return OfficeFacts(**found, macros=has_macros(content) or scripts)


def _read(archive: zipfile.ZipFile, part: str) -> bytes:
    try:
        with archive.open(part) as stream:
            data = stream.read(_MOST + 1)
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, RuntimeError, EOFError):
        return b""
    return data if len(data) <= _MOST else b""


def _add(found: dict[str, str], xml: bytes) -> None:
    root = parse_xml(xml) if xml else None
    for element in root.iter() if root is not None else ():
        name = local_name(element.tag)
        field, text = _FIELDS.get(name, ""), " ".join((element.text or "").split())
        if field and text:
            found.setdefault(field, text[:_LONGEST])
        if name == "document-statistic":
            pages = next((value for key, value in element.attrib.items() if local_name(key) == "page-count"), "")
            if pages:
                found.setdefault("pages", pages[:20])
