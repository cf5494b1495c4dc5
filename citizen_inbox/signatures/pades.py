"""A PDF in; each signature of each revision, what it covers and what came after it out (ETSI EN 319 142-1).

The CMS and its digest are computed by our own reader over the bytes that /ByteRange names. pyHanko tells only what
changed between revisions; what it calls form filling is not believed to be harmless: shadow attacks look like that.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.time_stamp import TimeStampCheck, check_time_stamp
from citizen_inbox.signatures import cades
from citizen_inbox.signatures.model import MAX_SIGNATURES, MAX_SIZE, Beside, Seen
from citizen_inbox.signatures.stamps import stamp_seen
from citizen_inbox.signatures.values import embedded

if TYPE_CHECKING:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_DETACHED = {"/ETSI.CAdES.detached", "/adbe.pkcs7.detached"}
_DIGESTED = "/adbe.pkcs7.sha1"
_STAMP = "/ETSI.RFC3161"
_PAGES = "Root.Pages"
"""How pyHanko names the tree of pages in what it finds suspicious."""
_MOST_CHANGES = 20
MAX_STREAM = 4 * 1024 * 1024
"""Bytes of one CRL or OCSP answer in a document's security store."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One signature of a PDF."""

    seen: Seen
    end: int
    """How far into the file it reaches; 0 when that cannot be told."""
    stamp: TimeStampCheck | None = None


class Pades:
    """Signatures inside PDF files."""

    def fits(self, content: bytes, untrusted_name: str) -> bool:
        """A PDF with the range of bytes that a signature must state in the clear (ISO 32000-2 12.8.1)."""
        return b"%PDF-" in content[:1024] and b"/ByteRange" in content

    def read(self, content: bytes, beside: Beside) -> tuple[Seen, ...]:
        """Every signature, the shortest reach first: the order of their revisions."""
        if len(content) > MAX_SIZE:
            return (Seen("pades", "not-checkable", "too-large"),)
        try:
            return _read(content)
        except Exception:  # noqa: BLE001 - pyHanko raises some twenty kinds on malformed files, assertions among them
            return (Seen("pades", "not-checkable", "pdf-unreadable"),)


def _read(content: bytes) -> tuple[Seen, ...]:
    from pyhanko.pdf_utils.reader import PdfFileReader

    _hush()
    reader = PdfFileReader(BytesIO(content), strict=False)
    if reader.encrypted:
        return (Seen("pades", "not-checkable", "pdf-encrypted"),)
    fields = _signature_fields(reader)
    answers = _security_store(reader)
    places = [_place(reader, content, name, field, {one for one, _ in fields}) for name, field in fields]
    places.sort(key=lambda place: place.end)
    return tuple(_with_later_stamps(place, places, answers) for place in places)


@cache
def _hush() -> None:
    """pyHanko logs what it finds suspicious; without a handler Python would write that to the terminal."""
    logging.getLogger("pyhanko").addHandler(logging.NullHandler())


def _signature_fields(reader: Any) -> list[tuple[str, Any]]:  # noqa: ANN401 - pyHanko's readers are not typed through
    from pyhanko.sign.fields import enumerate_sig_fields

    filled = enumerate_sig_fields(reader, filled_status=True)
    return [(name, field) for _, (name, _, field) in zip(range(MAX_SIGNATURES), filled, strict=False)]


def _place(reader: Any, content: bytes, name: str, field: Any, names: set[str]) -> _Place:  # noqa: ANN401 - as above
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

    try:
        found = EmbeddedPdfSignature(reader, field, name)
        form = str(found.sig_object.get("/SubFilter", ""))
        covered = _covered(content, found)
    except Exception:  # noqa: BLE001 - as in `read`: one malformed signature must not hide the others
        return _Place(Seen("pades", "not-checkable", "pdf-signature-unreadable"), 0)
    if covered is None:
        return _Place(Seen("pades", "not-checkable", "byte-range", covers_whole=False, changes=("unclear",)), 0)
    if form == _STAMP:
        stamp = check_time_stamp(found.pkcs7_content.rstrip(b"\0"), covered)
        seen = stamp_seen(stamp, "pades")
    else:
        seen, stamp = _signer(found.pkcs7_content, covered, form), None
        seen = seen if seen.claimed_at else replace(seen, claimed_at=_stated(found))
    whole, changes, changed = _changes(found, names, content)
    end = int(found.byte_range[2]) + int(found.byte_range[3])
    apart = end if seen.reason == "intact" and not whole and _ends_there(content, end) else 0
    return _Place(replace(seen, covers_whole=whole, changes=changes, changed=changed, signed_bytes=apart), end, stamp)


def _ends_there(content: bytes, end: int) -> bool:
    """Whether a revision ends where the signature does, so that the file up to there is a PDF of its own."""
    return content[max(0, end - 64) : end].rstrip(b"\0 \t\r\n").endswith(b"%%EOF")


def _covered(content: bytes, found: EmbeddedPdfSignature) -> bytes | None:
    """The bytes that /ByteRange names, when all it leaves out is this signature; else None (ISO 32000-2 12.8.1)."""
    numbers = [int(number) for number in found.byte_range]
    if len(numbers) != 4 or numbers[0] != 0 or min(numbers) < 0:
        return None
    _, first, second, length = numbers
    if not 0 < first < second or second + length > len(content):
        return None
    gap = content[first:second]
    if gap[:1] != b"<" or gap[-1:] != b">" or _unhex(gap[1:-1]) != bytes(found.pkcs7_content):
        return None
    return content[:first] + content[second : second + length]


def _stated(found: EmbeddedPdfSignature) -> datetime | None:
    """The /M of the signature, which it covers: where PAdES has the signer's time (EN 319 142-1 6.3)."""
    try:
        at = found.self_reported_timestamp
    except Exception:  # noqa: BLE001 - as in `read`
        return None
    return at.astimezone(UTC) if at is not None and at.tzinfo else None


def _unhex(digits: bytes) -> bytes | None:
    try:
        return bytes.fromhex(digits.decode("ascii"))
    except ValueError:
        return None


def _signer(cms: bytes, covered: bytes, form: str) -> Seen:
    signed = cades.read(cms)
    if signed is None:
        return Seen("pades", "not-checkable", "unreadable")
    if len(signed.signers) != 1:  # EN 319 142-1 5.3 (b)
        return Seen("pades", "not-checkable", "several-signers")
    if form == _DIGESTED and signed.content is not None:
        return _digested(signed.content, covered, cades.seen(signed, signed.content, "pades")[0])
    if form not in _DETACHED:
        return Seen("pades", "not-checkable", "form-unknown")
    if signed.content is not None:
        return Seen("pades", "not-checkable", "content-embedded")
    return cades.seen(signed, covered, "pades")[0]


def _digested(digest: bytes, covered: bytes, found: Seen) -> Seen:
    """An old form: what was signed is the SHA-1 of the bytes (ISO 32000-1 12.8.3.3.1)."""
    found = replace(found, digest="sha1")
    if found.reason == "intact" and hashlib.sha1(covered, usedforsecurity=False).digest() != digest:
        return replace(found, reason="digest-mismatch")
    return found


def _changes(
    found: EmbeddedPdfSignature, names: set[str], content: bytes
) -> tuple[bool, tuple[str, ...], tuple[str, ...]]:
    """Whether the whole file is covered, what came after signing, and the form fields that changed."""
    from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    start, length = int(found.byte_range[2]), int(found.byte_range[3])
    if start + length == len(content):
        return True, (), ()
    if not content[-64:].rstrip(b"\0 \t\r\n").endswith(b"%%EOF"):
        return False, ("unclear",), ()  # what stands after the last revision belongs to none
    try:
        found.compute_integrity_info()  # type: ignore[no-untyped-call]  # pyHanko's
        integrity: dict[str, Any] = found.summarise_integrity_info()
    except Exception:  # noqa: BLE001 - as in `read`
        return False, ("unclear",), ()
    result, irregular = integrity["diff_result"], found.reader.xrefs.hybrid_xrefs_present
    if integrity["coverage"] != SignatureCoverageLevel.ENTIRE_REVISION or irregular:
        return False, ("unclear",), ()
    if not isinstance(result, DiffResult) or not integrity["docmdp_ok"]:
        # pyHanko explains what it knows; what it cannot explain is an alarm only where it surely touches the pages.
        sure = isinstance(result, DiffResult) or _PAGES in str(result)
        return False, ("other" if sure else "unclear",), ()
    if result.modification_level <= ModificationLevel.LTA_UPDATES:
        return False, ("archival",), ()
    if _only_signed(found):
        return False, ("signatures",), ()
    return False, ("forms",), tuple(sorted(result.changed_form_fields - names))[:_MOST_CHANGES]


def _only_signed(found: EmbeddedPdfSignature) -> bool:
    """Whether what came after is further signatures and nothing else: no look of any other field may change.

    pyHanko counts a field's new appearance as form filling even when the field's value stays: a shadow attack.
    """
    from pyhanko.sign import diff_analysis as known

    try:
        rules = [known.SigFieldCreationRule(), known.SigFieldModificationRule()]  # type: ignore[no-untyped-call]  # theirs
        common = known.DEFAULT_DIFF_POLICY.global_rules
        policy = known.StandardDiffPolicy(common, form_rule=known.FormUpdatingRule(field_rules=rules))
        return isinstance(found.evaluate_modifications(policy), known.DiffResult)
    except Exception:  # noqa: BLE001 - as in `read`
        return False


def _with_later_stamps(place: _Place, places: list[_Place], answers: tuple[Answer, ...]) -> Seen:
    """A time stamp over a later state of the document covers every signature before it (EN 319 142-1 5.5)."""
    later = [one.stamp for one in places if one.stamp and one is not place and one.end > place.end > 0]
    return replace(place.seen, stamps=(*place.seen.stamps, *later), answers=(*place.seen.answers, *answers))


def _security_store(reader: Any) -> tuple[Answer, ...]:  # noqa: ANN401 - as above
    """The CRLs and OCSP answers of /DSS, those of each signature (/VRI) being among them (EN 319 142-1 5.4.2)."""
    try:
        store = reader.root["/DSS"]
        return (*embedded("crl", _streams(store, "/CRLs")), *embedded("ocsp", _streams(store, "/OCSPs")))
    except Exception:  # noqa: BLE001 - as in `read`: most documents have none
        return ()


def _streams(store: Any, key: str) -> list[bytes]:  # noqa: ANN401 - as above
    found = [one.get_object().data for one in store.get(key, ())][:64]
    return [data for data in found if len(data) <= MAX_STREAM]
