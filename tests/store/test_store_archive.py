"""Raw mails are kept once, whole, privately, and never changed."""

from __future__ import annotations

import errno
import hashlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.failures import Failure
from citizen_inbox.store.archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive")


@given(raws=st.lists(st.binary(max_size=200), max_size=8))
def test_what_goes_in_comes_out(raws: list[bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    archive = Archive(tmp_path_factory.mktemp("archive"))
    names = archive.put_all(raws)
    assert [archive.get(name) for name in names] == raws
    assert list(archive.names()) == sorted({hashlib.sha256(raw).hexdigest() for raw in raws})


def test_a_mail_is_written_once(archive: Archive, tmp_path: Path) -> None:
    name = archive.put(b"uno")
    (path,) = tmp_path.rglob("*.eml")
    before = path.stat().st_ino
    assert archive.put(b"uno") == name
    assert path.stat().st_ino == before
    assert path.relative_to(tmp_path / "archive").as_posix() == f"{name[:2]}/{name[2:]}.eml"


def test_only_the_owner_can_read(archive: Archive, tmp_path: Path) -> None:
    archive.put(b"privato")
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "archive").rglob("*") if path.is_file()}
    folders = {path.stat().st_mode & 0o777 for path in (tmp_path / "archive").rglob("*") if path.is_dir()}
    assert (modes, folders) == ({0o600}, {0o700})


def test_an_altered_or_missing_mail_is_told(archive: Archive, tmp_path: Path) -> None:
    name = archive.put(b"originale")
    (path,) = tmp_path.rglob("*.eml")
    path.write_bytes(b"Originale")
    with pytest.raises(Failure) as caught:
        archive.get(name)
    assert caught.value.code == "mail-altered"
    assert archive.get(name, verify=False) == b"Originale"
    path.unlink()
    with pytest.raises(Failure) as caught:
        archive.get(name)
    assert caught.value.code == "mail-missing"


def test_a_file_cut_by_the_disk_is_written_again(archive: Archive, tmp_path: Path) -> None:
    name = archive.put(b"intero")
    (path,) = tmp_path.rglob("*.eml")
    path.write_bytes(b"int")
    archive.put(b"intero")
    assert archive.get(name) == b"intero"


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63])
def test_only_a_hash_names_a_mail(archive: Archive, name: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        archive.get(name)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EIO, "disk-error"),
        (errno.EROFS, "disk-readonly"),
    ],
)
@pytest.mark.parametrize("call", ["write", "fsync", "open"])
def test_a_refusing_disk_leaves_no_half_mail(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, call: str
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(number, os.strerror(number))

    archive.put(b"prima")
    with monkeypatch.context() as patched:
        patched.setattr(os, call, refuse)
        with pytest.raises(Failure) as caught:
            archive.put(b"dopo")
    assert caught.value.code == code
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".eml"]
    archive.put(b"dopo")
    assert len(list(archive.names())) == 2


def test_what_a_kill_left_behind_is_swept_away(archive: Archive, tmp_path: Path) -> None:
    name = archive.put(b"uno")
    left = tmp_path / "archive" / name[:2] / ".abc.123.part"
    left.write_bytes(b"u")
    old = datetime(2026, 1, 1, tzinfo=UTC)
    os.utime(left, (old.timestamp(), old.timestamp()))
    assert archive.sweep(old) == 0
    assert archive.sweep(old + timedelta(days=1)) == 1
    assert not left.exists()
    assert list(archive.names()) == [name]


def test_sweeping_minds_no_writer_that_gets_ready_meanwhile(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every mailbox sweeps when it starts, while the others write."""
    name = archive.put(b"una mail")
    left = next(tmp_path.rglob(f"{name[2:]}.eml")).with_name(".x.1-1.part")
    left.write_bytes(b"half")
    stat = Path.stat

    def renamed(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path == left:
            raise FileNotFoundError(path)
        return stat(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", renamed)
    assert archive.sweep(datetime(2100, 1, 1, tzinfo=UTC)) == 0
