"""Attachments in; what a protocol file (segnatura.xml) declares about them, and where they differ from it, out."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator

from citizen_inbox.documents.document import Document
from citizen_inbox.documents.segnatura import Segnatura, read_segnatura
from citizen_inbox.notices.notice import Clues, Found, Reason
from citizen_inbox.notices.references import VALUE_LIMIT, clean, place_of

_XML_LIMIT = 1_000_000
_DOUBTS_LIMIT = 3
_NAME = "segnatura.xml"


def protocol_of(clues: Clues) -> tuple[Found, ...]:
    """Number and date of registration declared by a segnatura.xml, () when there is none.

    They are declared in the file, which nobody signed in its first two generations: a note says so. They have a spot
    when the file, or else another text, holds the same letters.
    """
    named = _declared(clues)
    if named is None or not named[1].protocol_number:
        return ()
    path, signed = named
    note = (Reason("declared-in-file"),)
    values = (("protocol", signed.protocol_number), ("protocol_date", signed.protocol_date))
    return tuple(
        Found(name, clean(value, VALUE_LIMIT), place_of(clues, value, path), note) for name, value in values if value
    )


def segnatura_of(clues: Clues) -> Segnatura | None:
    """The first protocol file among the attachments."""
    named = _declared(clues)
    return named[1] if named else None


def _declared(clues: Clues) -> tuple[str, Segnatura] | None:
    return clues.once("segnatura", lambda known: next(_segnature(known), None))


def _segnature(clues: Clues) -> Iterator[tuple[str, Segnatura]]:
    for document in clues.documents:
        for found in document.walk():
            if found.untrusted_name.lower().endswith(".xml") and 0 < len(found.content) < _XML_LIMIT:
                signed = read_segnatura(found.content)
                if signed is not None:
                    yield found.path, signed


def protocol_doubts(clues: Clues) -> tuple[Reason, ...]:
    """Where the enclosed files are not those that the protocol file lists; a file that cannot be read.

    Bodies change files after they registered them more often than forgers do: remarks, no accusation.
    """
    named = _declared(clues)
    if named is None:
        return tuple(_unreadable(clues))[:1]
    doubts = (*_missing(clues, named[1]), *_differing(clues, named[1]))
    return doubts[:_DOUBTS_LIMIT]


def _unreadable(clues: Clues) -> Iterator[Reason]:
    for document in _walk(clues):
        if document.untrusted_name.lower() == _NAME and document.content:
            yield Reason("protocol-unreadable", {"name": clean(document.untrusted_name, VALUE_LIMIT)})


def _missing(clues: Clues, signed: Segnatura) -> Iterator[Reason]:
    present = {document.untrusted_name.strip().casefold() for document in _walk(clues)}
    for name in dict.fromkeys(signed.enclosed):
        if name.strip().casefold() not in present:
            yield Reason("protocol-file-missing", {"name": clean(name, VALUE_LIMIT)})


def _differing(clues: Clues, signed: Segnatura) -> Iterator[Reason]:
    """Generation 3 gives the SHA-256 of each file (AgID guidelines on documents, annex 6)."""
    for name, told in signed.digests:
        wanted = _hexadecimal(told)
        same = [one for one in _walk(clues) if one.untrusted_name.strip().casefold() == name.strip().casefold()]
        if wanted and same and wanted not in {one.sha256 for one in same}:
            yield Reason("protocol-digest-differs", {"name": clean(name, VALUE_LIMIT)})


def _hexadecimal(told: str) -> str:
    try:
        return base64.b64decode(told, validate=True).hex()
    except (binascii.Error, ValueError):
        return ""


def _walk(clues: Clues) -> Iterator[Document]:
    for top in clues.documents:
        yield from top.walk()
