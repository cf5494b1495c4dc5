"""The bytes of a table in (CSV, TSV or XLSX); its rows of text, or why they are refused, out."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import IO

from lxml import etree

from citizen_inbox.authorities.export import Export, plan_of, read_export

MAX_FILE = 256 * 1024 * 1024
"""Bytes of a file; the largest export (all offices) has some 60 MB."""
MAX_UNPACKED = 768 * 1024 * 1024
MAX_STRINGS = 4_000_000
MAX_ROWS = 600_000
MAX_COLUMNS = 400
MAX_ELEMENT = 4 * 1024 * 1024
"""Bytes of XML in which a row or a text has to end: a parser keeps all of what did not."""
_CHUNK = 1 << 16
_SEPARATORS = ("\t", ";", ",", "|")
_MAIN = "{*}"
_PLACE = re.compile(r"([A-Z]{1,3})\d+")


class _Refused(Exception):
    """Why a file is not read: a value of `Export.problem`."""


def read_file(content: bytes) -> Export:
    """The export in a file, whatever its form, which the content tells.

    Beside the problems of `read_export`: "not-a-table", "too-large" (more than a register can be) and "hostile" (a
    spreadsheet that declares entities or lies about its size). Never raises on data; memory stays within a small
    multiple of the file.
    """
    if len(content) > MAX_FILE:
        return Export(problem="too-large")
    try:
        if content.startswith(b"PK\x03\x04"):
            return read_export(_capped(_xlsx_rows(content)))
        return read_export(_capped(_text_rows(content)))
    except _Refused as refused:
        return Export(problem=str(refused))
    except (zipfile.BadZipFile, zlib.error, csv.Error, etree.LxmlError, EOFError, NotImplementedError, RuntimeError,
            OSError, ValueError, KeyError, IndexError):  # fmt: skip
        return Export(problem="not-a-table")


def _capped(rows: Iterator[Sequence[str]]) -> Iterator[Sequence[str]]:
    for count, row in enumerate(rows):
        if count > MAX_ROWS or len(row) > MAX_COLUMNS:
            raise _Refused("too-large")
        yield row


def _text_rows(content: bytes) -> Iterator[Sequence[str]]:
    """Of a CSV or TSV: the separator is the one that makes a header of the register out of the first line."""
    text = _decoded(content)
    if "\x00" in text[:_CHUNK]:
        raise _Refused("not-a-table")
    first = text.split("\n", 1)[0]
    for separator in _SEPARATORS:
        header = next(csv.reader([first], delimiter=separator), [])
        if plan_of(header) is not None:
            break
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _decoded(content: bytes) -> str:
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _xlsx_rows(content: bytes) -> Iterator[Sequence[str]]:
    """Of the first sheet of a workbook (ECMA-376 part 1, 18.3 and 18.4), read as a stream, formulas by their value."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(one.file_size for one in archive.infolist()) > MAX_UNPACKED:
            raise _Refused("too-large")
        sheets = [name for name in archive.namelist() if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name)]
        if not sheets:
            raise _Refused("not-a-table")
        strings: list[str] = []
        if "xl/sharedStrings.xml" in archive.namelist():
            strings = list(_strings(archive))
        with archive.open(min(sheets, key=_sheet_number)) as part:
            yield from _sheet_rows(part, strings)


def _sheet_number(name: str) -> tuple[int, str]:
    digits = re.sub(r"\D", "", name)[:6]
    return (int(digits) if digits else 0, name)


def _strings(archive: zipfile.ZipFile) -> Iterator[str]:
    with archive.open("xl/sharedStrings.xml") as part:
        for count, entry in enumerate(_elements(part, "si")):
            if count >= MAX_STRINGS:
                raise _Refused("too-large")
            yield _text_of(entry)


def _sheet_rows(part: IO[bytes], strings: list[str]) -> Iterator[Sequence[str]]:
    for count, row in enumerate(_elements(part, "row")):
        if count > MAX_ROWS:  # empty ones count, too
            raise _Refused("too-large")
        cells: list[str] = []
        for cell in row.iterchildren(f"{_MAIN}c"):
            place = _column(cell.get("r", ""), len(cells))
            if place >= MAX_COLUMNS:
                raise _Refused("too-large")
            cells += [""] * (place - len(cells))
            cells.append(_value(cell, strings))
        if cells:
            yield cells


def _column(reference: str, following: int) -> int:
    """The place of "C7" is 2; of a cell without a reference, or before the one before, the next free one."""
    match = _PLACE.fullmatch(reference)
    if match is None:
        return following
    number = 0
    for letter in match[1]:
        number = number * 26 + ord(letter) - 64
    return max(number - 1, following)


def _value(cell: etree._Element, strings: list[str]) -> str:
    kind = cell.get("t")
    if kind == "inlineStr":
        return _text_of(cell)
    text = cell.findtext(f"{_MAIN}v") or ""
    if kind == "s":
        number = int(text)
        return strings[number] if 0 <= number < len(strings) else ""
    return text[:-2] if text.endswith(".0") else text


def _text_of(element: etree._Element) -> str:
    """The runs of a text, without the phonetic ones."""
    runs = element.iter(f"{_MAIN}t")
    return "".join(run.text or "" for run in runs if not str(run.getparent().tag).endswith("}rPh"))


class _Paced:
    """A part of a workbook that refuses to be read on when one row or text does not end."""

    def __init__(self, part: IO[bytes]) -> None:
        self._part = part
        self._since = 0

    def read(self, size: int = -1) -> bytes:
        """As a file does. _Refused after MAX_ELEMENT bytes without `reached`."""
        if self._since > MAX_ELEMENT:
            raise _Refused("too-large")
        found = self._part.read(size)
        self._since += len(found)
        return found

    def reached(self) -> None:
        """A row or a text was read whole."""
        self._since = 0


def _elements(part: IO[bytes], name: str) -> Iterator[etree._Element]:
    """Every element of a name, thrown away after its turn. A document type, which no spreadsheet has, is refused."""
    paced = _Paced(part)
    events = etree.iterparse(
        paced, events=("end",), tag=f"{_MAIN}{name}", resolve_entities=False, no_network=True, load_dtd=False,
        huge_tree=False,
    )  # fmt: skip
    first = True
    for _, element in events:
        if first and element.getroottree().docinfo.doctype:
            raise _Refused("hostile")
        first = False
        paced.reached()
        yield element
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
