"""EU trusted lists that the person gives or refreshes in; those worth relying on kept in the profile, and out.

A list is taken when its signature holds and its signer may sign it: for the list of the lists (LOTL) one of the
certificates that came with the program, for a country's list one that a kept LOTL names. Without a LOTL the person can
vouch for a file by its SHA-256, got elsewhere. Whatever is wrong, the list kept before stays.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from citizen_inbox.evidence.trusted_list import (
    LIST_OF_LISTS,
    MAX_SIZE,
    TrustedList,
    check_trusted_list,
    read_trusted_list,
)
from citizen_inbox.failures import Failure
from citizen_inbox.store.disk import disk_failure, replace_file
from citizen_inbox.usecases import confined

_TERRITORY = re.compile(r"[A-Za-z]{2,12}")
"""What a file may be named by."""
HOME = "IT"
"""Whose list is looked into when several are kept."""
STALE_AFTER = timedelta(days=190)
"""A list without a next update is stale so long after its day: TS 119 612 5.3.15 allows six months."""

_ROOT = re.compile(rb"<(?:[A-Za-z][\w.-]*:)?TrustServiceStatusList[\s>]", re.ASCII)


@dataclass(frozen=True, slots=True)
class KeptList:
    """One list of the profile, for showing."""

    territory: str
    sequence: int
    issued_at: datetime
    next_update: datetime | None
    services: int
    """Qualified or once qualified services of delivery, time stamps and certificates in it."""
    stale: bool


def is_trusted_list(raw: bytes) -> bool:
    """Whether a file says that it is a trusted list; `take` judges it."""
    return _ROOT.search(raw[:65_536]) is not None


def take(folder: Path, raw: bytes, *, sha256: str | None = None, lotl_signers: tuple[bytes, ...] = ()) -> TrustedList:
    """Check a list and keep it in `folder` (the profile's "trust") in place of an older one.

    sha256: hex digest of this very file that the person got from somebody trusted; spaces and colons are allowed.
    lotl_signers: certificates (DER) that may sign the list of the lists, those shipped with the program when empty.
    Failures "trusted-list-unreadable", "trusted-list-digest", "trusted-list-broken" (fact problem),
    "trusted-list-signer" (facts territory, sha256), "trusted-list-unvouched" (the same), "trusted-list-older"
    (facts territory, sequence, kept), and those of the disk. The list kept before is then untouched.
    """
    digest = hashlib.sha256(raw).hexdigest()
    if sha256 is not None and "".join(sha256.replace(":", "").split()).lower() != digest:
        raise Failure("trusted-list-digest", sha256=digest)
    with confined.refused_as("trusted-list-unreadable"):
        claimed = confined.ask_trust(read_trusted_list, raw)
    if claimed is None or not _TERRITORY.fullmatch(claimed.territory):
        raise Failure("trusted-list-unreadable")
    signers = None if sha256 is not None else _signers(folder, claimed.territory, lotl_signers)
    if signers == ():
        raise Failure("trusted-list-unvouched", territory=claimed.territory, sha256=digest)
    with confined.refused_as("trusted-list-unreadable"):
        check = confined.ask_trust(check_trusted_list, raw, signers)
    if check.found is None or check.problem:
        code = "trusted-list-signer" if check.problem == "signer-unknown" else "trusted-list-broken"
        raise Failure(code, problem=check.problem, territory=claimed.territory, sha256=digest)
    kept = _kept(_path(folder, claimed.territory))
    if kept is not None and kept.sequence > claimed.sequence:
        raise Failure(
            "trusted-list-older", territory=claimed.territory, sequence=str(claimed.sequence), kept=str(kept.sequence)
        )
    with disk_failure(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(_path(folder, claimed.territory), raw)
    return check.found


def loaded(folder: Path) -> TrustedList | None:
    """The list to look providers up in: Italy's, else the first of another country; None when none is kept."""
    return next(iter(all_loaded(folder)), None)


def all_loaded(folder: Path) -> tuple[TrustedList, ...]:
    """Every country's list that is kept, Italy's first: documents are signed under any of them."""
    national = sorted((path for path in _files(folder) if path.stem != LIST_OF_LISTS), key=_home_first)
    return tuple(found for path in national if (found := _kept(path)))


def _home_first(path: Path) -> tuple[bool, str]:
    return path.stem != HOME, path.stem


def trust_folder(data: Path) -> Path:
    """Where the lists of a profile lie under its data folder."""
    return data / "trust"


def kept(folder: Path, now: datetime) -> tuple[KeptList, ...]:
    """Every list of the profile, the list of the lists too, by territory; `now` (aware) tells which are stale."""
    found = [one for path in _files(folder) if (one := _kept(path))]
    return tuple(
        KeptList(
            one.territory, one.sequence, one.issued_at, one.next_update, len(one.services), stale=is_stale(one, now)
        )
        for one in found
    )


def is_stale(found: TrustedList, now: datetime) -> bool:
    """Whether a list should have been replaced by now (aware)."""
    return (found.next_update or found.issued_at + STALE_AFTER) < now


def location(folder: Path, territory: str) -> str:
    """Where the kept list of the lists says that a country's list lies; "" when it does not say."""
    lotl = _kept(_path(folder, LIST_OF_LISTS))
    pointers = lotl.pointers if lotl else ()
    return next((found.location for found in pointers if found.territory == territory.upper() and found.location), "")


def _signers(folder: Path, territory: str, lotl_signers: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """Who may sign a territory's list; the kept LOTL names the successors of its own signers, too."""
    lotl = _kept(_path(folder, LIST_OF_LISTS))
    named = lotl.signers_of(territory) if lotl else ()
    return (*(lotl_signers or shipped_signers()), *named) if territory == LIST_OF_LISTS else named


def shipped_signers() -> tuple[bytes, ...]:
    """The certificates (DER) of the signers of the LOTL that pyHanko carries, as published in the Official Journal."""
    from importlib.resources import files

    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import load_pem_x509_certificates

    # pyHanko's own function would import its whole PDF machinery for a second.
    text = files("pyhanko") / "sign" / "validation" / "qualified" / "lotl-certs" / "latest.cert.pem"
    return tuple(found.public_bytes(Encoding.DER) for found in load_pem_x509_certificates(text.read_bytes()))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("[A-Z][A-Z].xml"))


def _path(folder: Path, territory: str) -> Path:
    return folder / f"{territory}.xml"


def _kept(path: Path) -> TrustedList | None:
    """A kept list; its signature was checked when it was taken. None when there is none or it was damaged since."""
    try:
        state = path.stat()
    except OSError:
        return None
    with confined.RefusalIgnored():
        return _read(path, state.st_mtime_ns, state.st_size)
    return None


@lru_cache(maxsize=32)  # reading five megabytes anew for every page would show
def _read(path: Path, _changed: int, size: int) -> TrustedList | None:
    try:
        return confined.ask_trust(read_trusted_list, path.read_bytes()) if size <= MAX_SIZE else None
    except OSError:
        return None
