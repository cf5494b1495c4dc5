"""A CMS signature and the bytes it covers in; who signed and whether the bytes are intact out (RFC 5652, RFC 8551).

Only integrity is judged here: a self-made certificate gives an intact signature too. Trust is `evidence.chain`.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from citizen_inbox.evidence.algorithms import HASHES, Scheme, key_fits, made_by
from citizen_inbox.evidence.ber import contents_of
from citizen_inbox.evidence.certificates import Certificate, find_certificate, has_unrelated
from citizen_inbox.evidence.repeated import read_repeated
from citizen_inbox.evidence.signed_data import (
    CONTENT_TYPE,
    DATA,
    MESSAGE_DIGEST,
    SIGNING_TIME,
    Attributes,
    SignedData,
    SignerRecord,
    as_binary,
    attribute_time,
    read_signed_data,
)

MAX_SIGNATURE = 4 * 1024 * 1024
"""Bytes of a detached signature; genuine ones have 2 to 12 kB."""
MAX_SIGNED_FILE = 400 * 1024 * 1024

_HASHERS = {name: getattr(hashlib, name) for name in HASHES}
"""hashlib's own functions: `hashlib.new` looks each name up in OpenSSL's table again."""
_BARE_LINE_FEED = re.compile(rb"(?<!\r)\n")


class SignerCheck(NamedTuple):
    """One signer of a CMS. Texts are what the certificate prints: untrusted until its chain is judged."""

    name: str
    """Common name, else organisation."""
    email: str
    """First rfc822Name of the subjectAltName, "" when there is none."""
    subject: str
    issuer: str
    serial_number: str
    """The subject's serialNumber attribute, e.g. "TINIT-..."; "" when there is none."""
    valid_from: datetime
    """Aware UTC, as `valid_to`."""
    valid_to: datetime
    digest: str
    """"sha1", "sha256" ...; "" when unknown."""
    signing_time: datetime | None
    """Aware UTC, as the signer claims; None when absent or unreadable."""
    intact: bool | None
    """True: the signature covers these very bytes. None: it could not be computed."""
    reason: str
    """"intact", "digest-mismatch" (changed after signing), "signature-bad" or "not-checkable"."""
    certificate: bytes
    """DER."""
    detail: str = ""
    """Why it is "not-checkable": "digest-unsupported", "algorithm-unsupported", "algorithms-disagree",
    "key-unfit", "attributes-incomplete" or "content-type-foreign"; "" otherwise."""


@dataclass(frozen=True, slots=True)
class SignedContent:
    """An opened SignedData with its content (.p7m)."""

    content: bytes
    signers: tuple[SignerCheck, ...]
    """Signers whose certificate is enclosed; for another there is the defect "signer-certificate-missing"."""
    defects: tuple[str, ...]
    """"signer-certificate-missing", "no-signers", "trailing-bytes"."""


class DetachedCheck(NamedTuple):
    """A detached signature held against the bytes it should cover."""

    signers: tuple[SignerCheck, ...]
    certificates: tuple[bytes, ...]
    """Everything enclosed, DER, as found."""
    defects: tuple[str, ...]
    """"cms-unreadable", "cms-too-large", "content-embedded", "no-signers", "signer-certificate-missing",
    "certificate-unrelated", "trailing-bytes", "line-ends-restored"."""


def open_signed_data(data: bytes) -> SignedContent | None:
    """Open a SignedData that holds its content: DER or BER, also in PEM or base64, trailing bytes allowed.

    None when it is no SignedData or the content is elsewhere (detached). Never raises.
    """
    if len(data) > MAX_SIGNED_FILE:
        return None
    try:
        signed = read_signed_data(as_binary(data))
    except (ValueError, IndexError):
        return None
    if signed.content is None:
        return None
    signers, defects = _check_all(signed, _Covered(signed.content))
    return SignedContent(signed.content, signers, defects)


def check_signers(signed: SignedData, covered: bytes) -> tuple[tuple[SignerRecord, SignerCheck | None], ...]:
    """Every signer of a SignedData held against `covered`; None where its certificate is not enclosed. Total."""
    content = _Covered(covered)
    found = []
    for record in signed.signers:
        certificate = find_certificate(signed.certificates, record.issuer, record.serial, record.key_identifier)
        found.append((record, _check(record, certificate, signed.content_type, content) if certificate else None))
    return tuple(found)


def check_countersigner(record: SignerRecord, certificate: Certificate, countersigned: bytes) -> SignerCheck:
    """A counter-signature held against the signature value that it covers (RFC 5652 11.4). Total."""
    return _check(record, certificate, None, _Covered(countersigned))


def signed_data_kind(data: bytes) -> str:
    """What a file is by its content: "enveloping" (.p7m), "detached" (.p7s) or "" (no SignedData). Never raises."""
    try:
        signed = read_signed_data(as_binary(data), with_content=False)
    except (ValueError, IndexError):
        return ""
    return "detached" if signed.content is None else "enveloping"


def check_detached(signature: bytes, covered: bytes | memoryview) -> DetachedCheck:
    """Hold a detached signature against `covered`, the raw bytes as received. Never raises.

    Mail saved with bare line feeds is tried as it is and then with CRLF, the canonical form of RFC 8551 3.1.1.
    """
    if len(signature) > MAX_SIGNATURE:
        return DetachedCheck((), (), ("cms-too-large",))
    try:
        signed = read_repeated(signature)
    except (ValueError, IndexError):
        return DetachedCheck((), (), ("cms-unreadable",))
    if signed.content is not None:
        # A reader that believes the enclosed bytes shows one text and verifies another.
        return DetachedCheck((), signed.certificates, ("content-embedded",))
    if not signed.conforming:
        return DetachedCheck((), signed.certificates, ("cms-unreadable",))
    signers, defects = _check_all(signed, _Covered(covered))
    if signed.content_type != DATA:
        # RFC 8551 2.4.2: a mail is data. What a key signed as a time stamp or a list, it did not sign as a mail.
        return DetachedCheck(tuple(map(_foreign, signers)), signed.certificates, defects)
    if signers and has_unrelated(signed.certificates, tuple([found.certificate for found in signers])):
        defects = (*defects, "certificate-unrelated")
    if "digest-mismatch" in [found.reason for found in signers] and _BARE_LINE_FEED.search(covered):
        restored, _ = _check_all(signed, _Covered(_BARE_LINE_FEED.sub(b"\r\n", covered)))
        if all(found.intact for found in restored):
            return DetachedCheck(restored, signed.certificates, (*defects, "line-ends-restored"))
    return DetachedCheck(signers, signed.certificates, defects)


def _foreign(found: SignerCheck) -> SignerCheck:
    return found._replace(intact=None, reason="not-checkable", detail=found.detail or "content-type-foreign")


class _Covered:
    """The signed bytes; each digest of them is computed once."""

    def __init__(self, content: bytes | memoryview) -> None:
        self._content = content
        self._digests: dict[str, bytes] = {}

    def digest(self, name: str) -> bytes:
        if name not in self._digests:
            self._digests[name] = _HASHERS[name](self._content, usedforsecurity=False).digest()
        return self._digests[name]


def _check_all(signed: SignedData, covered: _Covered) -> tuple[tuple[SignerCheck, ...], tuple[str, ...]]:
    checks = []
    defects = [] if signed.signers else ["no-signers"]
    for record in signed.signers:
        certificate = find_certificate(signed.certificates, record.issuer, record.serial, record.key_identifier)
        if certificate is None:
            defects.append("signer-certificate-missing")
        else:
            checks.append(_check(record, certificate, signed.content_type, covered))
    if signed.trailing:
        defects.append("trailing-bytes")
    return tuple(checks), tuple(dict.fromkeys(defects))


def _check(
    record: SignerRecord, certificate: Certificate, content_type: bytes | None, covered: _Covered
) -> SignerCheck:
    obstacle = _obstacle(record, certificate, content_type)
    reason, detail = "not-checkable", obstacle
    if not obstacle and record.scheme is not None:
        reason = _verify(record, record.scheme, certificate, covered)
        detail = "algorithm-unsupported" if reason == "not-checkable" else ""
    return SignerCheck(
        name=certificate.name,
        email=certificate.emails[0] if certificate.emails else "",
        subject=certificate.subject,
        issuer=certificate.issuer,
        serial_number=certificate.serial_number,
        valid_from=certificate.valid_from,
        valid_to=certificate.valid_to,
        digest=record.digest,
        signing_time=_signing_time(record),
        intact=None if reason == "not-checkable" else reason == "intact",
        reason=reason,
        certificate=certificate.der,
        detail=detail,
    )


def _obstacle(record: SignerRecord, certificate: Certificate, content_type: bytes | None) -> str:
    """Why this signature must not be computed, "" when it may. content_type: None for a counter-signature."""
    if record.digest not in HASHES:
        return "digest-unsupported"  # MD5 among them: its collisions are cheap
    if record.scheme is None:
        return "algorithm-unsupported"
    if record.scheme.digest not in {"", record.digest} or not _protection_agrees(record):
        return "algorithms-disagree"
    if not key_fits(certificate.key, record.scheme):
        return "key-unfit"
    if record.attributes is None:
        return "" if content_type in {DATA, None} else "attributes-incomplete"
    return "" if _attributes_fit(record.attributes, content_type) and not record.repeated else "attributes-incomplete"


def _attributes_fit(attributes: Attributes, content_type: bytes | None) -> bool:
    """One digest and one type of content (RFC 5652 11.1). A counter-signature should name none (11.4); some do."""
    types = tuple(contents_of(found) for found in attributes.get(CONTENT_TYPE, ()))
    allowed = {(), (DATA,)} if content_type is None else {(content_type,)}
    return len(attributes.get(MESSAGE_DIGEST, ())) == 1 and types in allowed


def _protection_agrees(record: SignerRecord) -> bool:
    if record.protection is None:
        return True
    digest, scheme = record.protection
    return digest == record.digest and scheme == record.scheme


def _verify(record: SignerRecord, scheme: Scheme, certificate: Certificate, covered: _Covered) -> str:
    actual = covered.digest(record.digest)
    if record.attributes is None:
        return _REASONS[made_by(certificate.key, scheme, record.signature, record.digest, actual)]
    over_attributes: bool | None = None
    for form in record.signed_forms:
        value = _HASHERS[record.digest](form, usedforsecurity=False).digest()
        over_attributes = made_by(certificate.key, scheme, record.signature, record.digest, value)
        if over_attributes is not False:
            break
    if over_attributes and contents_of(record.attributes[MESSAGE_DIGEST][0]) != actual:
        return "digest-mismatch"
    return _REASONS[over_attributes]


_REASONS = {True: "intact", False: "signature-bad", None: "not-checkable"}


def _signing_time(record: SignerRecord) -> datetime | None:
    times = (record.attributes or {}).get(SIGNING_TIME, ())
    return attribute_time(times[0]) if len(times) == 1 else None
