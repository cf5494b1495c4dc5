"""Workbooks and tables made to fill the memory, to run for ever or to be more than text."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile

import pytest

from citizen_inbox.authorities.sheets import MAX_ROWS, read_file

HEAD = b'"Codice_IPA","Denominazione_ente","Codice_fiscale_ente","Mail1","Tipo_Mail1"\n'
OPEN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
CLOSE = b"</sheetData></worksheet>"


def workbook(inside: bytes, strings: bytes = b"") -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", OPEN + inside + CLOSE)
        if strings:
            archive.writestr("xl/sharedStrings.xml", strings)
    return whole.getvalue()


@pytest.mark.parametrize(
    "inside",
    [
        b"<row>" + b"<c/>" * 3_000_000 + b"</row>",
        b"<x/>" * 3_000_000,
        b"<row><c>" + b"<v/>" * 3_000_000 + b"</c></row>",
        b"<row/>" * (MAX_ROWS + 2),
        b"<!--" + b"x" * 12_000_000 + b"-->",
    ],
    ids=["cells", "strangers", "values", "empty rows", "a comment"],
)
def test_a_small_workbook_of_endless_parts_is_refused_early(inside):
    content = workbook(inside)
    assert len(content) < 100_000
    started = time.process_time()
    assert read_file(content).problem in {"too-large", "columns", "not-a-table"}
    assert time.process_time() - started < 30


def test_endless_texts_are_refused():
    strings = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si>' + b"<r/>" * 3_000_000
    assert read_file(workbook(b"<row/>", strings + b"</si></sst>")).problem == "too-large"


def test_a_row_of_a_million_cells_takes_little_memory():
    content = workbook(b"<row>" + b"<c/>" * 3_000_000 + b"</row>")
    tracemalloc.start()
    read_file(content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000_000


def test_entities_are_refused():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + OPEN + b"<row/>" + CLOSE
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bomb)
    assert read_file(whole.getvalue()).problem == "hostile"


@pytest.mark.parametrize(
    ("rest", "problem", "bodies"),
    [
        (
            b"".join(b'"c%d","Comune ""di"" \n ""X""","8001","p%d@pec.it","Pec"\n' % (i, i) for i in range(10_000)),
            "",
            10_000,
        ),
        (b'"c1","' + b"x,\n" * 1_000_000, "not-a-table", 0),
        (b'"' * 2_000_001, "not-a-table", 0),
        (b"," * 2_000_000, "too-large", 0),
    ],
    ids=["quotes", "an open quote", "only quotes", "only commas"],
)
def test_tables_of_quotes(rest, problem, bodies):
    started = time.process_time()
    found = read_file(HEAD + rest)
    assert (found.problem, len(found.bodies)) == (problem, bodies)
    assert time.process_time() - started < 10


def test_a_formula_is_text():
    (body,) = read_file(HEAD + b'"=1+1","=HYPERLINK(""http://x"")","80012345678","a@pec.example","Pec"\n').bodies
    assert (body.code, body.name) == ("=1+1", '=HYPERLINK("http://x")')
