from __future__ import annotations

import errno
import itertools
import os
import random
import re
import stat
import sys
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from citizen_inbox.documents.document import Document, DocumentKind, safe_name
from citizen_inbox.documents.naming import MAX_BYTES, collision_key, numbered_name
from citizen_inbox.failures import Failure
from citizen_inbox.host import quarantine
from citizen_inbox.usecases import saving
from citizen_inbox.usecases.handing import Handed, risks
from citizen_inbox.usecases.saving import Names, save_all, save_as, save_document

_DEVICE = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|(COM|LPT)[0-9¹²³])", re.IGNORECASE)
_FLAGS_THAT_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_watched: list[Callable[[str, int], None]] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _watched and event == "open" and isinstance(arguments[0], str | bytes) and isinstance(arguments[2], int):
        _watched[-1](os.fsdecode(arguments[0]), arguments[2])


sys.addaudithook(_hook)  # for good: there is no way to take one out


@contextmanager
def _writes() -> Iterator[list[str]]:
    """Every name that is opened for writing meanwhile."""
    seen: list[str] = []
    _watched.append(lambda name, flags: seen.append(name) if flags & _FLAGS_THAT_WRITE else None)
    try:
        yield seen
    finally:
        _watched.pop()


def _hostile() -> list[str]:
    """500 names as a sender who means harm would choose them, the same in every run."""
    parts = ["../", "..\\", "/etc/", "C:\\", "C:", "\\\\host\\share\\", "//host/", "./", "....//", "~/", "%2e%2e/"]
    stems = [
        *("passwd", "CON", "nul", "Lpt1", "COM¹", "CONIN$", "aux .tar", "NUL .txt", ".bashrc", ".", "..", "", " "),
        *(
            "a" * 300,
            "è" * 200,
            "😀" * 80,
            "a\x00b",
            "a\nb",
            "fattura\u202efdp.exe\u202c",
            "\u200batto\u200d",
            "e\u0301",
        ),
        *('atto<>:"|?*', "atto::$DATA", "atto.pdf:nascosto.exe", "atto" + " " * 200, "-rf", "$(id)", "`id`", "\ud800"),
    ]
    ends = [
        "",
        ".pdf",
        ".pdf.p7m",
        ".exe",
        ".pdf.exe",
        ".",
        " ",
        "..",
        ".lnk",
        ".p7m.",
        ".txt\u202e",
        ":$DATA",
        "/",
        "\\",
    ]
    every = [f"{part}{stem}{end}" for part, stem, end in itertools.product(["", *parts], stems, ends)]
    return random.Random(20).sample(every, 500)


HOSTILE = _hostile()


def _fits_linux(name: str) -> bool:
    return 0 < len(name.encode()) <= 255 and not set(name) & {"/", "\0"} and name not in {".", ".."}


def _fits_macos(name: str) -> bool:
    return _fits_linux(name) and ":" not in name and len(unicodedata.normalize("NFD", name).encode("utf-16-le")) <= 510


def _fits_windows(name: str) -> bool:
    stem = name.partition(".")[0].rstrip(" ")
    bad = set('<>:"/\\|?*') | {chr(code) for code in range(32)}
    return _fits_linux(name) and not set(name) & bad and name[-1] not in ". " and not _DEVICE.fullmatch(stem)


def _document(name: str, content: bytes = b"%PDF-1.4", **more: object) -> Document:
    facts: dict[str, object] = {"path": "1", "media_type": "application/pdf", "kind": DocumentKind.PDF} | more
    return Document(untrusted_name=name, name=safe_name(name), content=content, size=len(content), **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize("fits", [_fits_linux, _fits_macos, _fits_windows])
def test_every_hostile_name_becomes_one_that_this_system_takes(fits: Callable[[str], bool]):
    names = Names()
    given = [names.take(name) for name in HOSTILE]
    assert [name for name in given if not fits(name)] == []
    assert len({collision_key(name) for name in given}) == len(HOSTILE) == 500
    assert max(len(name.encode()) for name in given) <= MAX_BYTES


def test_500_hostile_names_write_in_the_folder_only_and_over_nothing(tmp_path: Path):
    folder = tmp_path / "chosen"
    folder.mkdir()
    mine = {name: f"mine {name}".encode() for name in {safe_name(name) for name in HOSTILE[:100]}}
    for name, content in mine.items():
        (folder / name).write_bytes(content)
    before = set(tmp_path.iterdir())
    with _writes() as seen:
        saved = [save_document(str(at).encode(), name, folder) for at, name in enumerate(HOSTILE)]
    assert all((folder / name).read_bytes() == content for name, content in mine.items())
    assert [one.path.read_bytes() for one in saved] == [str(at).encode() for at in range(500)]
    assert [one.path.name for one in saved] == [one.names[0] for one in saved]  # shown = written
    assert len(list(folder.iterdir())) == 500 + len(mine)
    assert set(tmp_path.iterdir()) == before
    assert all(os.sep not in name or Path(name).parent == folder for name in seen)
    assert {stat.S_IMODE(one.path.stat().st_mode) for one in saved} == {0o600}


def test_500_hostile_names_in_an_archive_stay_names(tmp_path: Path):
    target = tmp_path / "all.zip"
    with _writes() as seen:
        saved = save_all([_document(name, str(at).encode()) for at, name in enumerate(HOSTILE)], target)
    assert set(seen) == {"all.zip"}
    with zipfile.ZipFile(target) as archive:
        assert tuple(archive.namelist()) == saved.names
        assert [archive.read(name) for name in saved.names] == [str(at).encode() for at in range(500)]
    assert all(_fits_windows(name) for name in saved.names)
    again = save_all([_document(name, str(at).encode()) for at, name in enumerate(HOSTILE)], target)
    assert again.path.name == "all (2).zip"
    assert again.path.read_bytes() == target.read_bytes()


@pytest.mark.parametrize(
    ("name", "number", "expected"),
    [
        ("atto.pdf", 2, "atto (2).pdf"),
        ("atto.pdf.p7m", 3, "atto (3).pdf.p7m"),
        ("atto", 2, "atto (2)"),
        ("a" * 116 + ".pdf", 12, "a" * 111 + " (12).pdf"),
        ("è" * 58 + ".pdf", 2, "è" * 56 + " (2).pdf"),
    ],
)
def test_a_number_stands_before_the_extension(name: str, number: int, expected: str):
    assert numbered_name(name, number) == expected
    assert len(expected.encode()) <= MAX_BYTES
    assert safe_name(expected) == expected


def test_a_link_with_the_name_is_not_followed(tmp_path: Path):
    folder, outside = tmp_path / "chosen", tmp_path / "outside.pdf"
    folder.mkdir()
    (folder / "atto.pdf").symlink_to(outside)
    assert save_document(b"x", "atto.pdf", folder).names == ("atto (2).pdf",)
    assert not outside.exists()


def test_the_name_that_the_person_chose_is_kept_and_nothing_is_overwritten(tmp_path: Path):
    chosen = tmp_path / "La mia cartella n. 3 .pdf"
    assert save_as(b"one", chosen).path == chosen
    assert save_as(b"two", chosen).path.name == "La mia cartella n. 3 (2).pdf"
    assert chosen.read_bytes() == b"one"


def test_same_names_get_numbers_also_when_only_case_differs():
    names = Names()
    assert [names.take(name) for name in ("Atto.pdf", "ATTO.PDF", "atto.pdf", "è.txt", "e\u0300.txt")] == [
        "Atto.pdf",
        "ATTO (2).PDF",
        "atto (3).pdf",
        "è.txt",
        "è (2).txt",
    ]


@pytest.mark.parametrize("kind", ["missing", "file"])
def test_what_is_no_folder_is_refused(tmp_path: Path, kind: str):
    folder = tmp_path / "chosen"
    if kind == "file":
        folder.write_bytes(b"")
    with pytest.raises(Failure) as caught:
        save_document(b"x", "a.pdf", folder)
    assert caught.value.code == "save-folder"


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "save-full"), (errno.EACCES, "save-readonly"), (errno.EIO, "save-error")],
)
def test_a_disk_that_refuses_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
):
    def refuse(descriptor: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(saving.os, "fsync", refuse)
    for save in (
        lambda: save_document(b"x", "a.pdf", tmp_path),
        lambda: save_all([_document("a.pdf")], tmp_path / "all.zip"),
    ):
        with pytest.raises(Failure) as caught:
            save()
        assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_synced_does_not_spoil_a_saved_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(path: Path) -> None:
        raise OSError(errno.EINVAL, "no")

    monkeypatch.setattr(saving, "sync_folder", refuse)
    assert save_document(b"x", "a.pdf", tmp_path).path.read_bytes() == b"x"


def test_saving_all_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path):
    documents = [_document(f"{at}.pdf") for at in range(4)]
    told: list[tuple[int, int]] = []
    save_all(documents, tmp_path, lambda done, total: told.append((done, total)), lambda: len(told) == 2)
    assert told == [(1, 4), (2, 4)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.pdf", "1.pdf"]
    with pytest.raises(Failure) as caught:
        save_all(documents, tmp_path / "all.zip", stopped=lambda: True)
    assert caught.value.code == "save-stopped"
    assert not (tmp_path / "all.zip").exists()


def test_what_was_only_listed_is_left_out(tmp_path: Path):
    listed = Document("1/1", "x.bin", "x.bin", "", DocumentKind.OTHER, b"", 10)
    assert save_all([listed, _document("a.pdf")], tmp_path).names == ("a.pdf",)
    with pytest.raises(Failure) as caught:
        save_all([listed], tmp_path)
    assert caught.value.code == "save-nothing"


def test_windows_gets_the_mark_of_the_web_without_an_address(tmp_path: Path):
    path = tmp_path / "atto.pdf"
    path.write_bytes(b"x")
    assert quarantine.mark_foreign(path, "win32")
    assert (tmp_path / "atto.pdf:Zone.Identifier").read_bytes() == b"[ZoneTransfer]\r\nZoneId=3\r\n"


def test_macos_gets_its_quarantine_flag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    calls: list[tuple[object, ...]] = []

    class System:
        class Call:
            argtypes: tuple[object, ...] = ()

            def __call__(self, *arguments: object) -> int:
                calls.append(arguments)
                return 0

        setxattr = Call()

    monkeypatch.setattr(quarantine.ctypes, "CDLL", lambda name, use_errno: System())
    path = tmp_path / "atto.pdf"
    path.write_bytes(b"x")
    assert quarantine.mark_foreign(path, "darwin")
    target, name, value, size, position, options = calls[0]
    assert (target, name, position, options) == (os.fsencode(path), b"com.apple.quarantine", 0, 0)
    assert re.fullmatch(rb"0083;[0-9a-f]+;Citizen Inbox;", value)
    assert size == len(value)


@pytest.mark.skipif(not hasattr(os, "listxattr"), reason="only Linux lists extended attributes here")
def test_linux_says_nothing_of_where_a_file_came_from(tmp_path: Path):
    saved = save_document(b"x", "atto.pdf", tmp_path)
    assert [name for name in os.listxattr(saved.path) if name.startswith("user.")] == []
    assert not quarantine.mark_foreign(saved.path, "linux")


def test_a_handed_copy_is_private_read_only_and_gone_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    handed = Handed()
    first, second = _document("atto.pdf", b"one"), _document("atto.pdf", b"two")
    path, other = handed.copy(first), handed.copy(second)
    assert path.name == other.name == "atto.pdf"
    assert (path.read_bytes(), other.read_bytes()) == (b"one", b"two")
    assert handed.copy(first) == path
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (path.parent, path.parent.parent)} == {0o700}
    handed.clear()
    assert list(tmp_path.iterdir()) == []


def test_the_danger_of_what_is_inside_counts():
    inner = _document("virus.exe", defects=("type-dangerous",))
    assert risks(_document("a.zip", contains=(inner,))) == ("type-dangerous",)
    assert risks(_document("a.pdf", defects=("limit-reached",))) == ()
