"""An XML file in; its signatures, each as computed, out (ETSI EN 319 132-1). What may be computed: `evidence.xades`."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

from citizen_inbox.evidence.xades import XadesCheck, check_signature, parse
from citizen_inbox.evidence.xades_compute import drop
from citizen_inbox.signatures.model import MAX_SIGNATURES, Beside, Seen

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_XML = 20 * 1024 * 1024
"""Bytes of one signed XML file; invoices have 5 MB at most."""
_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"
_NAMESPACE = b"http://www.w3.org/2000/09/xmldsig#"


class Xades:
    """XML files with signatures inside: enveloped under the root, or a signature that envelops what it signs."""

    def fits(self, content: bytes, untrusted_name: str) -> bool:
        """Something like XML that names XML signatures."""
        return content[:256].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _NAMESPACE in content

    def read(self, content: bytes, beside: Beside) -> tuple[Seen, ...]:
        """Every signature, in the order of the document."""
        return read(content)


def read(content: bytes, beside: dict[str, bytes] | None = None) -> tuple[Seen, ...]:
    """Every signature of an XML file. beside: files of the same package that references may name; None for none."""
    try:
        root = parse(content, MAX_XML)
    except ValueError:
        return (Seen("xades", "not-checkable", "xml-refused"),)
    found = [root] if root.tag == _SIGNATURE else list(root.iterchildren(_SIGNATURE))
    everywhere = sum(1 for _ in root.iter(_SIGNATURE))
    if everywhere == 0:
        return ()
    if len(found) != everywhere or everywhere > MAX_SIGNATURES:
        # One inside another, or deep in the document: which part it means is a question for its author.
        return (Seen("xades", "not-checkable", "several-signatures"),)
    return tuple(_check(root, place, beside) for place in range(len(found)))


def _check(root: Element, place: int, beside: dict[str, bytes] | None) -> Seen:
    """One signature, in the document as it was when it was put in: without those after it."""
    if root.tag == _SIGNATURE:
        return _seen(check_signature(root, root, beside))
    copy = deepcopy(root)
    signatures = list(copy.iterchildren(_SIGNATURE))
    for later in signatures[place + 1 :]:
        drop(later)
    found = _seen(check_signature(copy, signatures[place], beside))
    return replace(found, changes=("signatures",)) if beside is None and len(signatures) > place + 1 else found


def _seen(check: XadesCheck) -> Seen:
    stamp = check.time_stamp
    return Seen(
        format="xades",
        reason=check.reason,
        detail=check.detail,
        digest=check.digest,
        certificate=check.certificate,
        enclosed=check.enclosed,
        claimed_at=check.signing_time,
        named=True if check.certificate else None,
        stamps=(stamp,) if stamp else (),
    )
