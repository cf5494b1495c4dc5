"""An XML file with a XAdES signature in; who signed it and whether it is intact out (ETSI EN 319 132-1).

signxml computes; what may be computed is decided here first: one signature that covers the whole document and its own
signed properties, no transform but "leave the signature out" and canonicalisation, nothing fetched, no shared secrets.
Only integrity is judged: a self-made certificate gives an intact signature too. Trust is `evidence.chain`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote

from cryptography.hazmat.primitives.asymmetric import ec, rsa

from citizen_inbox.evidence.algorithms import MAX_RSA_BITS, MIN_RSA_BITS
from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.time_stamp import TimeStampCheck, check_time_stamp
from citizen_inbox.evidence.xades_compute import DIGESTS, FILTER, METHODS, compute

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_CERTIFICATES = 16
MAX_REFERENCES = 3

_DS = "{http://www.w3.org/2000/09/xmldsig#}"
_XADES = "{http://uri.etsi.org/01903/v1.3.2#}"
_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties"
_ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
_C14N_1_0 = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
_C14N = {
    form + comments
    for form in (_C14N_1_0, "http://www.w3.org/2006/12/xml-c14n11")
    for comments in ("", "#WithComments")
} | {_EXCLUSIVE, _EXCLUSIVE + "WithComments"}


class _Refused(ValueError):  # never leaves this module; its text is the `detail`
    pass


@dataclass(frozen=True, slots=True)
class XadesCheck:
    """One XML signature. Texts are what the certificate prints: untrusted until its chain is judged."""

    reason: str
    """"intact", "digest-mismatch" (changed after signing), "signature-bad", "not-checkable" or "missing"."""
    detail: str = ""
    """Why it is "not-checkable": "xml-refused", "several-signatures", "references", "transforms", "algorithm",
    "certificate", "key-unfit" or "properties"; "" otherwise."""
    digest: str = ""
    """The weakest digest met, "sha1", "sha256" ...; "" when unknown."""
    certificate: bytes = b""
    """The signer's, DER; b"" when there is none to speak of."""
    enclosed: tuple[bytes, ...] = ()
    """Every certificate beside the signature, DER."""
    signing_time: datetime | None = None
    """Aware UTC, as the signer claims."""
    time_stamp: TimeStampCheck | None = None
    """The first signature time stamp (XAdES-T), None when there is none."""


def check_xades(xml: bytes, max_size: int) -> XadesCheck:
    """Verify the one enveloped signature of a document of at most `max_size` bytes. Never raises."""
    try:
        root = parse(xml, max_size)
        signature = _only_signature(root)
    except _Refused as refusal:
        return XadesCheck("not-checkable", str(refusal))
    return XadesCheck("missing") if signature is None else check_signature(root, signature)


def check_signature(root: Element, signature: Element, beside: Mapping[str, bytes] | None = None) -> XadesCheck:
    """Verify one signature of a parsed document: the root itself, or right under the root. Never raises.

    Enveloped it must cover the whole document; enveloping, its own ds:Object. beside: files that it must cover instead,
    by the name that its references use (a signature in a package, EN 319 162-1).
    """
    try:
        references = _references(root, signature, beside)
        properties = _signed_properties(signature)
        certificate, enclosed = _certificates(signature, properties)
        digest = _algorithms(signature, references, certificate)
        value = _one(signature, f"{_DS}SignatureValue", "algorithm")
    except _Refused as refusal:
        return XadesCheck("not-checkable", str(refusal))
    place = 0 if signature is root else root.findall(f"{_DS}Signature").index(signature)
    reason, detail = compute(root, place, certificate, len(references), beside)
    return XadesCheck(
        reason=reason,
        detail=detail,
        digest=digest,
        certificate=certificate.der,
        enclosed=enclosed,
        signing_time=_signing_time(properties),
        time_stamp=_time_stamp(signature, value),
    )


def parse(xml: bytes, max_size: int) -> Element:
    """The root of a document without a DOCTYPE. Raises ValueError ("xml-refused") for anything else."""
    from lxml import etree

    if len(xml) > max_size:
        raise _Refused("xml-refused")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _Refused("xml-refused") from error
    if root.getroottree().docinfo.doctype:
        raise _Refused("xml-refused")
    return root


def _only_signature(root: Element) -> Element | None:
    """The signature right under the root; None without any. A second one, wherever, could be shown for the first."""
    found = list(root.iter(f"{_DS}Signature"))
    if len(found) > 1 or (found and found[0].getparent() is not root):
        raise _Refused("several-signatures")
    return found[0] if found else None


def _references(root: Element, signature: Element, beside: Mapping[str, bytes] | None) -> list[Element]:
    """The references, once it is sure that they mean what is to be signed, the signed properties, and at most the key.

    What is to be signed: the whole document, each ds:Object of a signature that envelops, or the files beside.
    """
    info = _one(signature, f"{_DS}SignedInfo", "references")
    references: list[Element] = info.findall(f"{_DS}Reference")
    if len(references) > MAX_REFERENCES + len(beside or ()):
        raise _Refused("references")
    inside = [found for found in references if not _names_file(found, beside)]
    targets = [_checked_target(root, signature, found) for found in inside]
    wanted = [_signed_properties(signature)]
    if beside is not None:
        if len(inside) == len(references):
            raise _Refused("references")
    elif signature is root:
        properties = f"{_XADES}QualifyingProperties"
        wanted += [found for found in root.findall(f"{_DS}Object") if found.find(properties) is None]
    else:
        wanted.append(root)
    key_info = signature.find(f"{_DS}KeyInfo")
    if any(targets.count(found) != 1 for found in wanted) or any(found not in [*wanted, key_info] for found in targets):
        raise _Refused("references")
    if beside is None and len(wanted) < 2:
        raise _Refused("references")
    return references


def _names_file(reference: Element, beside: Mapping[str, bytes] | None) -> bool:
    """Whether a reference means a file of the package, byte for byte."""
    uri = reference.get("URI")
    if beside is None or not uri or uri.startswith("#"):
        return False
    if unquote(uri) not in beside or reference.find(f"{_DS}Transforms") is not None:
        raise _Refused("references")
    return True


def _checked_target(root: Element, signature: Element, reference: Element) -> Element:
    target = _target(root, reference.get("URI"))
    elements = reference.findall(f"{_DS}Transforms/{_DS}Transform")
    transforms = {_ENVELOPED if _leaves_signatures_out(found) else found.get("Algorithm") for found in elements}
    enveloped = target is root and signature is not root
    if not transforms <= (_C14N | {_ENVELOPED} if enveloped else _C14N):
        raise _Refused("transforms")
    if enveloped and _ENVELOPED not in transforms:
        raise _Refused("transforms")
    if target.tag == f"{_XADES}SignedProperties" and reference.get("Type") != _PROPERTIES:
        raise _Refused("references")
    return target


def _leaves_signatures_out(transform: Element) -> bool:
    """The one XPath filter that is met in invoices: everything but the signatures (XPath Filter 2.0)."""
    if transform.get("Algorithm") != FILTER or len(transform) != 1:
        return False
    expression = transform[0]
    prefix, _, name = "".join((expression.text or "").split()).removeprefix("/descendant::").rpartition(":")
    known = expression.nsmap.get(prefix) == _DS.strip("{}") and name == "Signature"
    return known and expression.get("Filter") == "subtract" and (expression.text or "").strip().startswith("/desc")


def _target(root: Element, uri: str | None) -> Element:
    """What a same-document reference means; an identifier that two elements bear means nothing."""
    if uri == "":
        return root
    if uri is None or not uri.startswith("#") or "(" in uri:
        raise _Refused("references")
    found = [element for element in root.iter("*") if uri[1:] in _identifiers(element)]
    if len(found) != 1:
        raise _Refused("references")
    return found[0]


def _identifiers(element: Element) -> list[str]:
    return [value for name, value in element.items() if name.rpartition("}")[2].lower() == "id"]


def _signed_properties(signature: Element) -> Element:
    path = f"{_DS}Object/{_XADES}QualifyingProperties/{_XADES}SignedProperties"
    return _one(signature, path, "properties")


def _one(parent: Element, path: str, refusal: str) -> Element:
    found: list[Element] = parent.findall(path)
    if len(found) != 1:
        raise _Refused(refusal)
    return found[0]


def _certificates(signature: Element, properties: Element) -> tuple[Certificate, tuple[bytes, ...]]:
    """The certificate whose digest is among the signed properties, and all that came along."""
    texts = [found.text or "" for found in signature.iterfind(f"{_DS}KeyInfo/{_DS}X509Data/{_DS}X509Certificate")]
    enclosed = tuple(dict.fromkeys(der for text in texts[:MAX_CERTIFICATES] if (der := _binary(text))))
    reference = _signing_certificate(properties)
    method = reference.find(f"{_DS}DigestMethod")
    digest = DIGESTS.get(method.get("Algorithm") or "" if method is not None else "")
    value = _binary(reference.findtext(f"{_DS}DigestValue") or "")
    for der in enclosed:
        if digest and hashlib.new(digest, der, usedforsecurity=False).digest() == value:
            certificate = read_certificate(der)
            if certificate:
                return certificate, enclosed
    raise _Refused("certificate")


def _signing_certificate(properties: Element) -> Element:
    """The CertDigest of the first certificate in SigningCertificateV2, else in SigningCertificate."""
    signed = _one(properties, f"{_XADES}SignedSignatureProperties", "properties")
    for name in ("SigningCertificateV2", "SigningCertificate"):
        found = signed.find(f"{_XADES}{name}/{_XADES}Cert/{_XADES}CertDigest")
        if found is not None:
            return found
    raise _Refused("certificate")


def _algorithms(signature: Element, references: list[Element], certificate: Certificate) -> str:
    """The weakest digest, once every algorithm is one that proves something."""
    info = _one(signature, f"{_DS}SignedInfo", "references")
    method = _one(info, f"{_DS}SignatureMethod", "algorithm").get("Algorithm") or ""
    if method not in METHODS or _one(info, f"{_DS}CanonicalizationMethod", "algorithm").get("Algorithm") not in _C14N:
        raise _Refused("algorithm")
    digests = [METHODS[method]]
    for reference in references:
        found = _one(reference, f"{_DS}DigestMethod", "algorithm").get("Algorithm") or ""
        if found not in DIGESTS:
            raise _Refused("algorithm")
        digests.append(DIGESTS[found])
    key = certificate.key
    strong = isinstance(key, rsa.RSAPublicKey) and MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS
    strong = strong if "rsa" in method else isinstance(key, ec.EllipticCurvePublicKey) and key.key_size >= 224
    if not strong:
        raise _Refused("key-unfit")
    return min(digests, key=list(DIGESTS.values()).index)


def _signing_time(properties: Element) -> datetime | None:
    text = properties.findtext(f"{_XADES}SignedSignatureProperties/{_XADES}SigningTime") or ""
    try:
        found = datetime.fromisoformat(text.strip())
        return found.astimezone(UTC) if found.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _time_stamp(signature: Element, value: Element) -> TimeStampCheck | None:
    """The first SignatureTimeStamp, held against the canonical form of SignatureValue (EN 319 132-1 5.3)."""
    path = f"{_DS}Object/{_XADES}QualifyingProperties/{_XADES}UnsignedProperties/{_XADES}UnsignedSignatureProperties"
    stamp = signature.find(f"{path}/{_XADES}SignatureTimeStamp")
    if stamp is None:
        return None
    method = stamp.find(f"{_DS}CanonicalizationMethod")
    algorithm = _C14N_1_0 if method is None else method.get("Algorithm") or ""
    token = _binary(stamp.findtext(f"{_XADES}EncapsulatedTimeStamp") or "")
    covered = canonical(value, algorithm) if algorithm in _C14N else None
    return check_time_stamp(token, covered) if covered else TimeStampCheck("not-checkable", None, "", b"", ())


def canonical(element: Element, algorithm: str) -> bytes | None:
    """The canonical form of one element with the namespaces in scope for it; None for a relative namespace name."""
    from lxml import etree

    exclusive, comments = algorithm.startswith(_EXCLUSIVE), algorithm.endswith("WithComments")
    try:
        form: bytes = etree.tostring(element, method="c14n", exclusive=exclusive, with_comments=comments)
    except etree.LxmlError:
        return None
    return form


def _binary(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""
