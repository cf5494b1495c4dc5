"""Tar, compressed files and winmail.dat are listed within limits; bombs and damage cost little and raise nothing."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.documents.budget import Budget
from citizen_inbox.documents.document import DocumentKind, identify
from citizen_inbox.documents.packed import BZIP2, GZIP, TAR, XZ, list_packed
from citizen_inbox.documents.tnef import MAGIC, list_tnef

PACKERS = {GZIP: gzip.compress, BZIP2: bz2.compress, XZ: lzma.compress}


def tar(*files: tuple[str, bytes], links: tuple[str, ...] = ()) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in files:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for name in links:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(info)
    return out.getvalue()


def attribute(level: int, identifier: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, identifier, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def padded(data: bytes) -> bytes:
    return struct.pack("<I", len(data)) + data + b"\0" * (-len(data) % 4)


def tnef() -> bytes:
    """A winmail.dat with a text and two files, one with a long name among its properties."""
    name = "Contratto di affitto firmato.pdf\0".encode("utf-16-le")
    named = struct.pack("<HH", 0x03, 0x8001) + b"g" * 16 + struct.pack("<II", 1, 4) + b"a\0b\0" + b"\0" * 4
    properties = struct.pack("<I", 2) + named + struct.pack("<HHI", 0x1F, 0x3707, 1) + padded(name)
    parts = (
        attribute(1, 0x0002800C, b"Buongiorno\0"),
        attribute(2, 0x00069002, b"\0" * 14),
        attribute(2, 0x00018010, b"CONTRA~1.PDF\0"),
        attribute(2, 0x0006800F, b"%PDF-1.4 x"),
        attribute(2, 0x00069005, properties),
        attribute(2, 0x00069002, b"\0" * 14),
        attribute(2, 0x00018010, b"nota.txt\0"),
        attribute(2, 0x0006800F, b"ciao"),
    )
    return MAGIC + b"\x01\0" + b"".join(parts)


@pytest.mark.parametrize("packer", PACKERS)
def test_compressed_tars_are_listed(packer):
    content = PACKERS[packer](tar(("a/b.txt", b"ciao"), ("../c.pdf", b"%PDF-1.4"), links=("l",)))
    document = identify(content, "atti.tgz", "1")
    assert (document.kind, document.media_type) == (DocumentKind.ARCHIVE, packer)
    assert [one.name for one in document.contains] == ["b.txt", "c.pdf", "l"]
    assert document.contains[0].text == "ciao"
    assert document.contains[1].kind is DocumentKind.PDF
    assert document.contains[2].defects == ("archive-link",)
    assert "archive-unsafe-names" in document.defects


def test_a_bare_tar_and_a_single_compressed_file():
    assert identify(tar(("a.txt", b"x")), "a.tar", "1").contains[0].name == "a.txt"
    (only,) = identify(gzip.compress(b"uno"), "lettera.txt.gz", "1").contains
    assert (only.name, only.text, only.path) == ("lettera.txt", "uno", "1/1")


@pytest.mark.parametrize("packer", PACKERS)
def test_a_bomb_stops_at_its_ratio(packer):
    budget = Budget()
    (entry,) = list_packed(PACKERS[packer](b"\0" * 60_000_000), packer, "a.gz", budget).entries
    assert entry.defects == ("limit-reached",)
    assert entry.content is None
    assert budget.inflated > 150_000_000


def test_many_headers_and_huge_sizes_are_limited():
    budget = Budget(entries=10)
    listing = list_packed(tar(*((f"{n}", b"") for n in range(50))), TAR, "a.tar", budget)
    assert (len(listing.entries), listing.defects) == (10, ("limit-reached",))
    info = tarfile.TarInfo("huge")
    info.size = 8_000_000_000
    (entry,) = list_packed(info.tobuf() + b"\0" * 1024, TAR, "a.tar", Budget()).entries
    assert entry.content is None


@pytest.mark.parametrize("packer", PACKERS)
def test_damage_is_told(packer):
    whole = PACKERS[packer](b"ciao" * 100)
    (entry,) = list_packed(whole[:-6] if packer != GZIP else whole[:15], packer, "a", Budget()).entries
    assert entry.defects == ("archive-entry-damaged",)


@given(st.binary(max_size=600), st.sampled_from([TAR, *PACKERS]))
def test_any_bytes_are_survived(junk, media_type):
    start = tar(("a", b"b"))[:300]
    for content in (junk, start + junk, gzip.compress(start + junk)):
        list_packed(content, media_type, "x", Budget())


def test_winmail_dat_gives_its_files():
    document = identify(tnef(), "winmail.dat", "3")
    assert document.kind is DocumentKind.ARCHIVE
    assert [(one.name, one.path) for one in document.contains] == [
        ("message.txt", "3/1"), ("Contratto di affitto firmato.pdf", "3/2"), ("nota.txt", "3/3"),
    ]  # fmt: skip
    assert document.contains[1].kind is DocumentKind.PDF
    assert document.contains[2].content == b"ciao"


def test_a_winmail_dat_that_ends_early_gives_what_came_before():
    listing = list_tnef(tnef()[:-4], Budget())
    assert listing.defects == ("archive-unreadable",)
    assert [entry.untrusted_name for entry in listing.entries][1] == "Contratto di affitto firmato.pdf"


@given(st.binary(max_size=200), st.integers(0, 330))
def test_any_winmail_dat_is_survived(junk, place):
    whole = tnef()
    for content in (MAGIC + junk, whole[:place] + junk + whole[place + len(junk) :]):
        list_tnef(content, Budget())


def test_a_long_list_of_attributes_is_cut():
    listing = list_tnef(MAGIC + b"\0\0" + attribute(2, 0x00069002, b"") * 30_000, Budget(entries=5))
    assert len(listing.entries) == 5
    assert listing.defects == ("archive-unreadable", "limit-reached")
