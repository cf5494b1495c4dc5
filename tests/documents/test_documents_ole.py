"""Old office files are known by their streams, tell what they declare, and are not called free of macros lightly."""

from __future__ import annotations

import struct
import time
from datetime import UTC, datetime

import pytest
from compound_papers import compound, sheets, summary
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.documents.document import identify
from citizen_inbox.documents.office_facts import OfficeFacts
from citizen_inbox.documents.ole import MOST_STREAM, open_compound
from citizen_inbox.documents.ole_facts import ole_defects, ole_type, read_ole
from citizen_inbox.usecases.handing import risks

SUMMARY, MORE = "\x05SummaryInformation", "\x05DocumentSummaryInformation"
CREATED = datetime(2003, 5, 6, 7, 8, 9, tzinfo=UTC)
FACTS = {
    SUMMARY: summary(
        {
            2: "Bando già scaduto",
            4: "Ufficio",
            8: "Luca",
            12: datetime(2003, 5, 6, 7, 8, 9, tzinfo=UTC),
            14: 7,
            18: "Scrivi",
        }
    ),
    MORE: summary({15: "Comune Prova"}),
}
LETTER = compound({"WordDocument": b"x" * 5000, **FACTS})
PROJECT = b"\x1f\x00\xff\x03\x14\x00\x00\x00\x02\x00\x00\x04\x0c\x00\x00\x00\x05\x00\x00\x00%b\x02\x00\x00\x00"


@pytest.mark.parametrize(
    ("stream", "media_type"),
    [
        ("WordDocument", "application/msword"),
        ("Workbook", "application/vnd.ms-excel"),
        ("Book", "application/vnd.ms-excel"),
        ("PowerPoint Document", "application/vnd.ms-powerpoint"),
        ("__properties_version1.0", "application/x-ole-storage"),
    ],
)
def test_the_type_is_told_by_the_streams(stream, media_type):
    content = compound({stream: b"x" * 100})
    assert ole_type(content) == media_type
    document = identify(content, "atto.doc", "1")
    assert document.media_type == media_type
    old = () if media_type == "application/x-ole-storage" else ("office-old",)
    assert document.defects == old
    assert risks(document) == old


def test_what_the_file_declares():
    assert read_ole(LETTER) == OfficeFacts(
        title="Bando già scaduto",
        author="Ufficio",
        changed_by="Luca",
        created="2003-05-06T07:08:09Z",
        pages="7",
        program="Scrivi",
        company="Comune Prova",
    )
    cyrillic = compound({"WordDocument": b"x", SUMMARY: summary({2: "Приказ"}, 1251)})
    assert read_ole(cyrillic) == OfficeFacts(title="Приказ")
    assert read_ole(compound({"WordDocument": b"x", SUMMARY: summary({2: "È"}, 65001)})) == OfficeFacts(title="È")
    assert read_ole(b"PK\x03\x04") is None


@pytest.mark.parametrize(
    "content",
    [
        compound({"WordDocument": b"x"}, ("Macros", "VBA")),
        compound({"Workbook": sheets(0)}, ("_VBA_PROJECT_CUR",)),
        compound({"Workbook": sheets(0, 1)}),
        compound({"Book": sheets(1).ljust(6000, b"\0")}),
        compound({"PowerPoint Document": PROJECT % b"\x01\x00\x00\x00"}),
    ],
)
def test_macros_are_noted(content):
    assert "has-macros" in ole_defects(content)
    assert read_ole(content).macros


@pytest.mark.parametrize(
    "content",
    [
        LETTER,
        compound({"Workbook": sheets(0, 2)}),
        compound({"PowerPoint Document": PROJECT % b"\x00\x00\x00\x00"}),
    ],
)
def test_files_without_macros_are_old_and_no_more(content):
    assert ole_defects(content) == ("office-old",)


def test_a_locked_file_says_so():
    assert ole_defects(compound({"EncryptedPackage": b"x" * 200, "EncryptionInfo": b"y"})) == ("office-locked",)


def test_streams_of_both_sizes_come_back_whole():
    long, short = bytes(range(256)) * 40, b"breve" * 100
    found = open_compound(compound({"lungo": long, "a": b"1", "breve": short}))
    assert (found.stream("lungo"), found.stream("breve"), found.stream("a")) == (long, short, b"1")
    assert found.stream("nessuno") == b""
    assert found.stream("lungo", 10) == long[:10]


def test_a_name_does_not_make_an_office_file():
    document = identify(b"MZ" + bytes(100), "atto.doc", "1")
    assert "office-old" not in document.defects
    assert "type-dangerous" in document.defects
    assert "type-disguised" in identify(LETTER, "atto.pdf", "1").defects


def test_chains_that_bite_their_tail_end_soon():
    content = bytearray(compound({"WordDocument": b"x" * 2_000_000}))
    at = len(content) - 512 * (-(-(len(content) // 512) // 128))
    for place in range(at, len(content), 4):
        struct.pack_into("<I", content, place, 0)
    began = time.monotonic()
    ole_type(bytes(content))
    read_ole(bytes(content))
    assert time.monotonic() - began < 1.0


def test_no_stream_is_read_beyond_its_limit():
    found = open_compound(compound({"WordDocument": b"x" * (MOST_STREAM + 5000)}))
    assert len(found.stream("WordDocument")) == MOST_STREAM


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_damaged_files_never_raise(data):
    broken = bytearray(LETTER)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.one_of(st.integers(0, 511), st.integers(0, len(broken) - 1)))
        broken[place] = data.draw(st.integers(0, 255))
    raw = bytes(broken[: data.draw(st.integers(8, len(broken)))])
    ole_type(raw)
    ole_defects(raw)
    read_ole(raw)
