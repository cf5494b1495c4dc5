"""A zip package with signatures in its META-INF in; each, held against the files it names, out (EN 319 162-1)."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import unquote

from citizen_inbox.documents.archive_list import list_archive
from citizen_inbox.documents.budget import Budget
from citizen_inbox.evidence.time_stamp import check_time_stamp
from citizen_inbox.evidence.xades import parse
from citizen_inbox.signatures import cades, xades
from citizen_inbox.signatures.model import MAX_SIGNATURES, MAX_SIZE, Beside, Seen
from citizen_inbox.signatures.stamps import stamp_seen

_FOLDER = "META-INF/"
_MANIFEST = re.compile(r"META-INF/ASiC\w*Manifest[^/]*\.xml", re.IGNORECASE)
"""Of signatures, of time stamps and of what is kept for long."""
_ASIC = "{http://uri.etsi.org/02918/v1.2.1#}"
_DS = "{http://www.w3.org/2000/09/xmldsig#}"
_DIGESTS = {
    "http://www.w3.org/2000/09/xmldsig#sha1": "sha1",
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}
MAX_MANIFEST = 1024 * 1024
MOST_MANIFESTS = 32


class Asic:
    """ASiC-S and ASiC-E packages."""

    def fits(self, content: bytes, untrusted_name: str) -> bool:
        """A zip that names its META-INF folder and a signature or time stamp in it."""
        if not content.startswith(b"PK\x03\x04") or b"META-INF/" not in content:
            return False
        return any(name in content for name in (b"META-INF/sig", b"META-INF/timestamp", b".p7s", b".tst"))

    def read(self, content: bytes, beside: Beside) -> tuple[Seen, ...]:
        """Every signature of the package; files that one leaves uncovered are its "unclear" change."""
        if len(content) > MAX_SIZE:
            return (Seen("xades", "not-checkable", "too-large"),)
        entries = list_archive(content, Budget()).entries
        names = [entry.untrusted_name for entry in entries]
        if len(set(names)) != len(names):
            return (Seen("xades", "not-checkable", "names-repeated"),)
        files = {entry.untrusted_name: entry.content for entry in entries if entry.content is not None}
        data = {name: found for name, found in files.items() if not name.startswith(_FOLDER) and name != "mimetype"}
        data = {name: found for name, found in data.items() if not name.endswith("/")}
        found = [one for name in sorted(files) if name.startswith(_FOLDER) for one in _signed(name, files, data)]
        return tuple(found[:MAX_SIGNATURES])


def _signed(name: str, files: Mapping[str, bytes], data: Mapping[str, bytes]) -> tuple[Seen, ...]:
    lower, raw = name.lower(), files[name]
    if lower.endswith(".xml") and "signatures" in lower:
        return _by_xml(raw, data)
    if lower.endswith(".p7s"):
        return _by_cms(name, raw, files, data)
    if lower.endswith(".tst"):
        covered, whole = _covered(name, files, data)
        stamps = () if covered is None else (stamp_seen(check_time_stamp(raw, covered), "time-stamp"),)
        return tuple(_with_coverage(one, whole=whole) for one in stamps)
    return ()


def _by_xml(raw: bytes, data: Mapping[str, bytes]) -> tuple[Seen, ...]:
    named = _named_files(raw)
    return tuple(_with_coverage(one, whole=set(data) <= named) for one in xades.read(raw, dict(data)))


def _named_files(raw: bytes) -> set[str]:
    """What every signature of the file names: a document that one of them leaves out is not whole."""
    try:
        root = parse(raw, xades.MAX_XML)
    except ValueError:
        return set()
    signatures = [root] if root.tag == f"{_DS}Signature" else list(root.iterchildren(f"{_DS}Signature"))
    sets = [
        {unquote(one.get("URI") or "") for one in found.iterfind(f"{_DS}SignedInfo/{_DS}Reference")}
        for found in signatures
    ]
    return set.intersection(*sets) if sets else set()


def _by_cms(name: str, raw: bytes, files: Mapping[str, bytes], data: Mapping[str, bytes]) -> tuple[Seen, ...]:
    signed = cades.read(raw)
    if signed is None:
        return (Seen("cades", "not-checkable", "unreadable"),)
    covered, whole = _covered(name, files, data)
    embedded = signed.content is not None and signed.content != covered
    if covered is None or embedded:
        # What it encloses may be intact, but it is none of the files that a person sees.
        detail = "content-elsewhere" if embedded else "content-absent"
        return tuple(replace(one, reason="not-checkable", detail=detail) for one in cades.seen(signed, b""))
    return tuple(_with_coverage(one, whole=whole) for one in cades.seen(signed, covered))


def _covered(name: str, files: Mapping[str, bytes], data: Mapping[str, bytes]) -> tuple[bytes | None, bool]:
    """What a detached signature signs: the manifest that names it, else the only file; and whether that is all.

    A manifest whose digests do not fit the documents covers nothing: b"" then, which no signature is over. None when
    a file is not here, or a digest is of a kind that is not known.
    """
    manifests = [one for one in sorted(files) if _MANIFEST.fullmatch(one)]
    for manifest in manifests[:MOST_MANIFESTS]:
        found = _manifest(files[manifest])
        if found is None or found[0] != name:
            continue
        digests = found[1]
        if any(one not in files or method not in _DIGESTS for one, (method, _) in digests.items()):
            return None, False
        changed = [one for one, (method, value) in digests.items() if _digest(files[one], method) != value]
        if changed and not set(changed) & set(data):
            return None, False  # only signatures were extended since: that alters no document
        return (b"" if changed else files[manifest]), set(data) <= set(digests)
    return (next(iter(data.values())), True) if len(data) == 1 and not manifests else (None, False)


def _manifest(raw: bytes) -> tuple[str, dict[str, tuple[str, str]]] | None:
    """The signature that a manifest belongs to, and method and digest (base64) of each file; None when unreadable."""
    try:
        root = parse(raw, MAX_MANIFEST)
    except ValueError:
        return None
    reference = root.find(f"{_ASIC}SigReference")
    digests = {
        unquote(one.get("URI") or ""): (
            next((found.get("Algorithm") or "" for found in one.iterfind(f"{_DS}DigestMethod")), ""),
            "".join((one.findtext(f"{_DS}DigestValue") or "").split()),
        )
        for one in root.iterfind(f"{_ASIC}DataObjectReference")
    }
    return None if reference is None or not digests else (unquote(reference.get("URI") or ""), digests)


def _digest(content: bytes, method: str) -> str:
    return base64.b64encode(hashlib.new(_DIGESTS[method], content, usedforsecurity=False).digest()).decode()


def _with_coverage(found: Seen, *, whole: bool) -> Seen:
    return replace(found, covers_whole=whole, changes=found.changes if whole else (*found.changes, "unclear"))
