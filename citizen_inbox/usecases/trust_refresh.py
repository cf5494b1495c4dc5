"""A newer list of anchors from a file or an https address in; the same list kept, or the reason why the old one stays.

A list is taken only when it parses wholly, has a higher version than any before, loses nothing of the present one, and
somebody answers for it: a publisher's key of the present list, or the person, who gives the SHA-256 learnt elsewhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from citizen_inbox.failures import Failure
from citizen_inbox.usecases import clock, confined, trust_store
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.trusted_lists import is_trusted_list, take

if TYPE_CHECKING:
    from citizen_inbox.evidence.trust import TrustAnchors
    from citizen_inbox.evidence.trusted_list import TrustedList

MAX_ANCHORS = 1024 * 1024
"""Bytes of a list of anchors; the shipped one has 13 kB."""
MAX_TRUSTED_LIST = 32 * 1024 * 1024
"""Bytes of an EU trusted list; the Italian one has some megabytes."""
MAX_SIGNATURE = 64 * 1024
SECONDS = 30.0

_STRONG = {"sha256", "sha384", "sha512"}

Fetch = Callable[[str, int], bytes]
"""An https address and the most bytes; the bytes there. Failures "fetch-..."."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """A list that was taken in."""

    version: int
    before: int
    signed_by: str
    """Name of the publisher, "" when the person answered with the SHA-256."""
    new: tuple[str, ...]
    """Names of anchors that the list before did not have."""


def fetch_https(url: str, most: int) -> bytes:
    """What lies at an https address. Failures "fetch-..." of `transport.http`."""
    from citizen_inbox.transport.http import fetch  # a file needs no wire

    return fetch(url, limit=most, seconds=SECONDS)


def refresh(
    inbox: Inbox, source: str, *, sha256: str | None = None, fetch: Fetch = fetch_https
) -> Refreshed | TrustedList:
    """Take in a newer list of anchors, or an EU trusted list, which is told by its content.

    Failures: "trust-not-https", "trust-unreadable-file", "trust-digest" (not what `sha256` says), "trust-unreadable",
    "trust-too-large", "trust-rollback" (facts version, floor), "trust-loses" (fact name), "trust-unsigned",
    "trust-signature", those of `fetch` and of the disk. After any of them the list in use is what it was.
    """
    raw = _content(source, MAX_TRUSTED_LIST, fetch)
    if sha256 is not None and hashlib.sha256(raw).hexdigest() != "".join(sha256.lower().replace(":", " ").split()):
        raise Failure("trust-digest", found=hashlib.sha256(raw).hexdigest())
    if is_trusted_list(raw):
        return _trusted_list(inbox, raw, sha256)
    if len(raw) > MAX_ANCHORS:
        raise Failure("trust-too-large")
    text, offered = _readable(raw)
    signature = b"" if sha256 is not None else _signature(source, fetch)
    data, at = inbox.profile.places.data, clock.now()
    with inbox.records.writing():  # one at a time, whichever process or lane asks
        kept = trust_store.load(data, inbox.profile.anchors_toml)
        present = trust_store.parsed(kept.base)
        _check_newer(offered, present, kept.floor)
        _check_nothing_lost(offered, present)
        _check_additions(text, kept.added)
        publisher = "" if sha256 is not None else _publisher(raw, signature, present, at)
        trust_store.keep_list(
            data, trust_store.NewerList(offered.version, text, source, at.isoformat(timespec="seconds"))
        )
    inbox.rest_on_trust()
    known = {found.spki for found in present.anchors}
    new = tuple(found.name for found in offered.anchors if found.spki not in known)
    return Refreshed(offered.version, present.version, publisher, new)


def _content(source: str, most: int, fetch: Fetch) -> bytes:
    if "://" in source:
        if not source.lower().startswith("https://"):
            raise Failure("trust-not-https", url=source)
        return fetch(source, most)
    try:
        with Path(source).open("rb") as file:
            raw = file.read(most + 1)
    except OSError as error:
        raise Failure("trust-unreadable-file", path=source) from error
    if len(raw) > most:
        raise Failure("trust-too-large")
    return raw


def _signature(source: str, fetch: Fetch) -> bytes:
    """The detached signature beside a list, b"" when there is none to be had."""
    try:
        return _content(f"{source}.p7s", MAX_SIGNATURE, fetch)
    except Failure:
        return b""


def _readable(raw: bytes) -> tuple[str, TrustAnchors]:
    try:
        text = raw.decode("utf-8")
        offered = trust_store.parsed(text)
    except ValueError as error:
        raise Failure("trust-unreadable") from error
    if not offered.of_role("pec-issuer") or offered.published is None or any(one.added for one in offered.anchors):
        raise Failure("trust-unreadable")
    return text, offered


def _check_newer(offered: TrustAnchors, present: TrustAnchors, floor: int) -> None:
    """Newer than the highest ever accepted; that one itself only where it was lost meanwhile."""
    lost = present.version < floor
    highest = max(floor, present.version)
    if offered.version < highest or (offered.version == highest and not lost):
        raise Failure("trust-rollback", version=str(offered.version), floor=str(highest - lost))


def _check_nothing_lost(offered: TrustAnchors, present: TrustAnchors) -> None:
    """Every key stays, in its role and for its past: old mail must stay provable.

    An anchor may be closed earlier than was planned, but not before the day on which the new list was published.
    """
    for anchor in present.anchors:
        same = [found for found in offered.anchors if (found.spki, found.role) == (anchor.spki, anchor.role)]
        last = min(anchor.valid_to, offered.published or anchor.valid_to)
        if not any(found.valid_from <= anchor.valid_from and found.valid_to >= last for found in same):
            raise Failure("trust-loses", name=anchor.name)


def _check_additions(text: str, added: str) -> None:
    """The person's own anchors are joined to the list as text: that must give one list still."""
    try:
        trust_store.parsed(f"{text}\n{added}")
    except ValueError as error:
        raise Failure("trust-unreadable") from error


def _publisher(raw: bytes, signature: bytes, present: TrustAnchors, at: datetime) -> str:
    """Name of the publisher whose key signed the list; every signer must be one, in force today."""
    from citizen_inbox.evidence.certificates import read_certificate
    from citizen_inbox.evidence.cms import check_detached

    if not signature:
        raise Failure("trust-unsigned")
    with confined.refused_as("trust-signature"):
        check = confined.ask_trust(check_detached, signature, raw)
    today = at.astimezone(UTC).date()
    allowed = {one.spki: one.name for one in present.publishers if one.valid_from <= today <= one.valid_to}
    names = []
    for signer in check.signers:
        certificate = read_certificate(signer.certificate)
        sound = certificate is not None and signer.intact and signer.digest in _STRONG
        names.append(allowed.get(certificate.spki, "") if certificate and sound else "")
    if check.defects or not names or "" in names:
        raise Failure("trust-signature")
    return names[0]


def _trusted_list(inbox: Inbox, raw: bytes, sha256: str | None) -> TrustedList:
    return take(trust_store.folder_of(inbox.profile.places.data), raw, sha256=sha256)
