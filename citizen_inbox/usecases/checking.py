"""A report's record in; what has become of every mail in it, found and verified again, out."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from citizen_inbox.usecases.mail_files import MailFile, PassedOver, find_in_mbox, find_mails
from citizen_inbox.usecases.reports import Record
from citizen_inbox.usecases.verifying import Checked, Result, Verification


@dataclass(frozen=True, slots=True)
class Rechecked:
    """One mail of a report, compared."""

    entry: Mapping[str, Any]
    """As the record has it: untrusted."""
    state: str
    """"same", "changed" (same bytes, another verdict), "altered" (other bytes), "missing" or "unjudged"."""
    now: Checked | None
    """The evidence of today; None where the bytes are not those of then."""
    found_as: str
    """Where it was found, when that is not where the record says; else ""."""


class Checker:
    """Finds the mails of reports again; `extras` are those that no report named."""

    def __init__(self, verification: Verification, search: Path | None) -> None:
        """`search`: a folder in which to look for files that are not where the record says."""
        self._verification = verification
        self._by_size: dict[int, list[MailFile]] = {}
        self._used: set[tuple[Path, int]] = set()
        if search is not None:
            with TemporaryDirectory() as spool:
                for found in find_mails((search,), Path(spool)):
                    if isinstance(found, MailFile):
                        self._by_size.setdefault(found.size, []).append(found)

    def check(self, record: Record, folder: Path) -> Iterator[Rechecked]:
        """Every mail of a record that was read from `folder`, in its order."""
        entries: Sequence[Mapping[str, Any]] = record["mails"]
        places = [self._find(entry, folder) for entry in entries]
        there = [place for place in places if isinstance(place, MailFile)]
        judged = iter(self._verification.match(list(self._verification.verify_each(there))))
        for entry, place in zip(entries, places, strict=True):
            if isinstance(place, MailFile):
                yield self._compared(entry, place, next(judged), folder)
            else:
                yield Rechecked(entry, place, None, "")

    def extras(self) -> list[MailFile]:
        """The mails of the searched folder that no record named so far, in order of their names."""
        known = (one for found in self._by_size.values() for one in found)
        left = [one for one in known if (one.path.resolve(), one.offset) not in self._used]
        return sorted(left, key=lambda one: (one.name, one.number))

    def _compared(self, entry: Mapping[str, Any], place: MailFile, now: Result, folder: Path) -> Rechecked:
        named = _named(entry, folder)
        found_as = "" if named is not None and place.path == named else place.name
        if isinstance(now, PassedOver):
            return Rechecked(entry, "unjudged", None, found_as)
        if now.sha256 != entry["sha256"]:
            return Rechecked(entry, "altered", None, found_as)  # changed while this was running
        verdict, before = now.evidence.verdict, entry["verdict"]
        same = (verdict.code.value, verdict.outcome.value) == (before["code"], before["outcome"])
        return Rechecked(entry, "same" if same else "changed", now, found_as)

    def _find(self, entry: Mapping[str, Any], folder: Path) -> MailFile | str:
        """Where the bytes of the record are; else "altered" or "missing"."""
        named = _named(entry, folder)
        there = named is not None and _is_file(named)
        candidates = _in_place(entry, named) if there and named is not None else iter(())
        found = next((one for one in candidates if _holds(one, entry)), None)
        if found is None:
            found = next((one for one in self._by_size.get(entry["size"], ()) if _holds(one, entry)), None)
        if there and named is not None:
            self._used.add((named.resolve(), entry["offset"]))
        if found is None:
            return "altered" if there else "missing"
        self._used.add((found.path.resolve(), found.offset))
        return found


def _named(entry: Mapping[str, Any], folder: Path) -> Path | None:
    """The file that a record names, seen from the report's folder; None when it names none that may be opened.

    A record is a stranger's text: no absolute path, drive or host is followed.
    """
    way = entry["path"]
    if not way or "\\" in way or ":" in way or "\0" in way or PurePosixPath(way).is_absolute():
        return None
    return folder / PurePosixPath(way)


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def _in_place(entry: Mapping[str, Any], path: Path) -> Iterator[MailFile]:
    """The mail where the record says, then (an mbox may have been packed) the others of its size in the same file."""
    name = str(path)
    if not entry["message"]:
        yield MailFile(name, path, path.stat().st_size)
        return
    yield MailFile(name, path, entry["size"], entry["offset"], entry["message"])
    try:
        yield from (one for one in find_in_mbox(path, name) if one.size == entry["size"])
    except OSError:
        return


def _holds(mail: MailFile, entry: Mapping[str, Any]) -> bool:
    """Whether these are the bytes of the record."""
    if mail.size != entry["size"]:
        return False
    try:
        return bool(hashlib.sha256(mail.read()).hexdigest() == entry["sha256"])
    except (OSError, OverflowError):
        return False
