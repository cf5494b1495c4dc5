from __future__ import annotations

import io
import struct
import time
import zipfile

import pytest
from documents_papers import zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.documents.archive_list import list_archive
from citizen_inbox.documents.budget import Budget
from citizen_inbox.documents.document import DocumentKind, identify


def test_a_plain_archive():
    listing = list_archive(zipped(("a.txt", b"uno"), ("b/c.txt", b"due"), ("b/", b"")), Budget())
    assert [(entry.untrusted_name, entry.content) for entry in listing.entries] == [
        ("a.txt", b"uno"),
        ("b/c.txt", b"due"),
    ]
    assert listing.defects == ()


def test_a_bomb_is_stopped_by_its_ratio_and_leaves_the_rest():
    packed = zipped(("bomba.txt", b"\x00" * 30_000_000), ("nota.txt", b"ciao"))
    started = time.monotonic()
    found = identify(packed, "a.zip", "1")
    assert time.monotonic() - started < 2
    bomb, note = found.contains
    assert (bomb.content, bomb.defects) == (b"", ("limit-reached",))
    assert note.text == "ciao"
    assert "limit-reached" in found.defects


def test_the_total_is_counted_over_all_entries():
    budget = Budget(inflated=25_000)
    listing = list_archive(zipped(*((f"{i}.txt", bytes(range(256)) * 40) for i in range(5))), budget)
    assert [entry.content is not None for entry in listing.entries] == [True, True, False, False, False]


def test_declared_sizes_are_not_believed():
    packed = bytearray(zipped(("a.txt", b"x" * 5_000_000)))
    at = packed.rfind(b"PK\x01\x02") + 24
    packed[at : at + 4] = struct.pack("<I", 10)
    (entry,) = list_archive(bytes(packed), Budget()).entries
    assert entry.content is None
    assert set(entry.defects) <= {"limit-reached", "archive-entry-damaged"}


def test_three_zips_deep_stops_after_two():
    inner = zipped(("a.txt", b"ciao"))
    two = zipped(("uno.zip", inner))
    three = zipped(("due.zip", two))
    assert [each.text for each in identify(two, "x.zip", "1").walk()][-1] == "ciao"
    last = identify(three, "x.zip", "1").walk()[-1]
    assert (last.kind, last.contains) == (DocumentKind.ARCHIVE, ())
    assert "limit-reached" in last.defects


def test_overlapping_entries_are_only_listed():
    packed = bytearray(zipped(("a.txt", b"uno" * 100), ("b.txt", b"due" * 100), method=zipfile.ZIP_STORED))
    second = packed.rfind(b"PK\x01\x02")
    packed[second + 42 : second + 46] = struct.pack("<I", 0)
    listing = list_archive(bytes(packed), Budget())
    assert "archive-overlap" in listing.defects
    assert all(entry.content is None for entry in listing.entries)


@pytest.mark.parametrize("name", ["../../x.txt", "/etc/x.txt", "C:\\x.txt", "a/../../x.txt", "\\\\server\\x.txt"])
def test_names_never_leave(name):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("placeholder")
        info.filename = name
        archive.writestr(info, b"ciao")
    found = identify(out.getvalue(), "a.zip", "1")
    assert found.contains[0].name == "x.txt"
    assert "archive-unsafe-names" in found.defects


def test_links_encryption_and_odd_methods_are_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.pdf")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, b"/etc/passwd")
    (entry,) = list_archive(out.getvalue(), Budget()).entries
    assert entry.defects == ("archive-link",)
    locked = bytearray(zipped(("a.txt", b"ciao")))
    locked[locked.rfind(b"PK\x01\x02") + 8] |= 1
    assert list_archive(bytes(locked), Budget()).entries[0].defects == ("archive-encrypted",)
    lzma = zipped(("a.txt", b"ciao"), method=zipfile.ZIP_LZMA)
    assert list_archive(lzma, Budget()).entries[0].defects == ("archive-method-unknown",)


def test_dangerous_names_of_unopened_entries_are_told():
    locked = bytearray(zipped(("fattura.pdf.exe", b"MZ")))
    locked[locked.rfind(b"PK\x01\x02") + 8] |= 1
    (entry,) = identify(bytes(locked), "a.zip", "1").contains
    assert set(entry.defects) == {"archive-encrypted", "type-dangerous"}
    assert entry.sha256 == ""


def test_many_entries_are_listed_up_to_the_limit():
    packed = zipped(*((f"{i}", b"") for i in range(10_050)), method=zipfile.ZIP_STORED)
    started = time.monotonic()
    listing = list_archive(packed, Budget())
    assert len(listing.entries) == 10_000
    assert listing.defects == ("limit-reached",)
    assert time.monotonic() - started < 5


def test_a_directory_of_a_million_names_is_not_even_read():
    started = time.monotonic()
    assert list_archive(b"PK\x03\x04" + b"PK\x01\x02" * 1_000_000, Budget()).defects == ("limit-reached",)
    assert time.monotonic() - started < 1


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_damaged_archives_never_raise(data):
    packed = bytearray(zipped(("a.txt", b"uno" * 50), ("b.txt", b"due")))
    for _ in range(data.draw(st.integers(1, 6))):
        packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    list_archive(bytes(packed), Budget())
