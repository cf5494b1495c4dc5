"""CMS SignedData in BER or DER in, its content, certificates and signer records out (RFC 5652 section 5).

The reader is strict: every tag, order and count of what RFC 5652 names is checked, so that no byte of a signature is
passed over unread. Lengths may be of any form that BER knows, because providers write indefinite ones.
"""

from __future__ import annotations

import base64
import binascii
import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from citizen_inbox.evidence.algorithms import Scheme, read_digest, read_scheme
from citizen_inbox.evidence.ber import (
    CONSTRUCTED_OCTET_STRING,
    GENERALIZED_TIME,
    OBJECT_IDENTIFIER,
    OCTET_STRING,
    SEQUENCE,
    SET,
    UTC_TIME,
    BerError,
    Element,
    Reader,
    contents_of,
)

MAX_CERTIFICATES = 64
MAX_SIGNERS = 32
MAX_ATTRIBUTES = 256

DATA = bytes.fromhex("2a864886f70d010701")
SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
CONTENT_TYPE = bytes.fromhex("2a864886f70d010903")
MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")
SIGNING_TIME = bytes.fromhex("2a864886f70d010905")
ALGORITHM_PROTECTION = bytes.fromhex("2a864886f70d010934")

_EXPLICIT = 0xA0
_CERTIFICATES, _REVOCATION = 0xA0, 0xA1
_CERTIFICATE_VERSIONS = {SEQUENCE: 1, 0xA0: 1, 0xA1: 3, 0xA2: 4, 0xA3: 5}
"""The choices of a CertificateSet, and the version of SignedData that each calls for (RFC 5652 5.1)."""
_OTHER_REVOCATION = 0xA1
_KEY_IDENTIFIER = {0x80, 0xA0}
_SIGNED_ATTRIBUTES, _UNSIGNED_ATTRIBUTES = 0xA0, 0xA1
_PROTECTED_SCHEME = 0xA1

Attributes = dict[bytes, tuple[bytes, ...]]
"""Object identifier (contents octets) to its values (whole elements)."""

_ARMOUR = re.compile(rb"-----BEGIN [A-Z0-9 #]{1,40}-----\s+(.*?)-----END", re.DOTALL)


class SignerRecord(NamedTuple):  # tuples, as all that is made anew for every mail: a third of the time
    """One SignerInfo. Bytes are contents octets unless said otherwise."""

    version: int
    issuer: bytes
    """Name of the certificate's issuer, DER; b"" when the certificate is named by its key identifier."""
    serial: int
    key_identifier: bytes
    digest: str
    scheme: Scheme | None
    attributes: Attributes | None
    """Object identifier → its values (whole elements); None when nothing but the content was signed."""
    repeated: bool
    """An attribute occurs twice: RFC 5652 5.3 forbids it."""
    signed_forms: tuple[bytes, ...]
    """The attributes as a SET: as they stand, then (when different) in the order DER asks for."""
    signature: bytes
    protection: tuple[str, Scheme | None] | None
    """Digest and scheme named by CMS algorithm protection (RFC 6211), None when absent."""
    unsigned: Attributes | None = None
    """What was added after signing (time stamps, counter-signatures): covered by nothing here; None when absent."""

    @property
    def expected_version(self) -> int:
        """The version that goes with how the certificate is named (RFC 5652 5.3)."""
        return 3 if self.key_identifier else 1


class SignedData(NamedTuple):
    """What a SignedData holds; nothing is verified yet."""

    content_type: bytes
    content: bytes | None
    """None when detached."""
    conforming: bool
    """Versions are those of RFC 5652 5.1 and 5.3, and every signer's digest is announced. PKCS #7 files often fail."""
    certificates: tuple[bytes, ...]
    """X.509 certificates, DER; attribute certificates are left out."""
    signers: tuple[SignerRecord, ...]
    trailing: int
    """Bytes after the structure that are not zero or white space."""
    revocation: tuple[bytes, ...] = ()
    """RevocationInfoChoices as whole elements: CRLs, or other kinds under the tag [1]."""


def read_signer(whole: bytes) -> SignerRecord:
    """One SignerInfo that stands alone, as a counter-signature does (RFC 5652 11.4). Raises BerError."""
    reader = Reader(whole)
    return _signer(reader, reader.root())


def read_signed_data(data: bytes, *, with_content: bool = True) -> SignedData:
    """Read a ContentInfo that holds SignedData. Raises BerError when it is none, or not exactly one.

    with_content: join the enclosed content; False only tells whether there is one (then `content` is b"").
    """
    reader = Reader(data)
    root = reader.root()
    kind, explicit = reader.fields(root, SEQUENCE, 2, 2)
    if reader.identifier(kind) != SIGNED_DATA:
        raise BerError("no SignedData")
    version, digests, info, *others = reader.fields(reader.fields(explicit, _EXPLICIT, 1, 1)[0], SEQUENCE, 4, 6)
    signers = [_signer(reader, found) for found in reader.fields(others.pop(), SET, 0, MAX_SIGNERS)]
    enclosed = _certificates(reader.whole(others.pop(0))) if others and others[0].tag == _CERTIFICATES else _NONE
    revocation = _revocation(reader.whole(others.pop(0))) if others else ()
    if others:
        raise BerError("unknown element")
    content_type, content = _encapsulated(reader, info, with_content=with_content)
    announced = _digests(reader.whole(digests))
    lowest = 3 if content_type != DATA or any(found.version == 3 for found in signers) else 1
    other = any(found[0] == _OTHER_REVOCATION for found in revocation)
    expected = 5 if other else max(lowest, enclosed.version)
    return SignedData(
        content_type=content_type,
        content=content,
        conforming=reader.integer(version) == expected
        and all(found.digest in announced and found.version == found.expected_version for found in signers),
        certificates=enclosed.certificates,
        signers=tuple(signers),
        trailing=0 if root.end == len(data) else len(data[root.end :].strip(b"\0 \t\r\n")),
        revocation=revocation,
    )


def as_binary(data: bytes) -> bytes:
    """The same bytes, with PEM armour or bare base64 undone (both are met in .p7m files)."""
    if data[:1] == b"\x30":
        return data
    start = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"-----BEGIN"):
        armoured = _ARMOUR.search(data)
        text = armoured[1] if armoured else b""
    elif start.startswith((b"MI", b"MD")):
        text = data
    else:
        return data
    try:
        return base64.b64decode(text.lstrip(b"\xef\xbb\xbf"), validate=False)
    except binascii.Error:
        return data


def attribute_time(value: bytes) -> datetime | None:
    """UTCTime or GeneralizedTime (whole element) as an aware UTC instant; None when unreadable."""
    try:
        text = contents_of(value).decode("ascii").upper()
        if value[0] == UTC_TIME:  # RFC 5652 11.3: two digits of the year mean 1950 to 2049
            text = ("19" if int(text[:2]) >= 50 else "20") + text
        elif value[0] != GENERALIZED_TIME:
            return None
        digits = text[:-1]
        if text[-1] != "Z" or not digits.isdigit() or len(digits) not in {12, 14}:
            return None
        numbers = (int(digits[4:6]), int(digits[6:8]), int(digits[8:10]), int(digits[10:12]), int(digits[12:] or 0))
        return datetime(int(digits[:4]), *numbers, tzinfo=UTC)
    except (ValueError, IndexError):
        return None


def _encapsulated(reader: Reader, info: Element, *, with_content: bool) -> tuple[bytes, bytes | None]:
    kind, *explicit = reader.fields(info, SEQUENCE, 1, 2)
    content_type = reader.identifier(kind)
    if not explicit:
        return content_type, None
    enclosed = reader.fields(explicit[0], _EXPLICIT, 1, 1)[0]
    if not with_content:
        return content_type, b""
    # PKCS #7 before CMS allowed any type here, and its digest then covers the contents octets (RFC 5652 5.2.1).
    is_octets = enclosed.tag in {OCTET_STRING, CONSTRUCTED_OCTET_STRING}
    return content_type, reader.octets(enclosed) if is_octets else reader.contents(enclosed)


def _signer(reader: Reader, info: Element) -> SignerRecord:
    fields = reader.fields(info, SEQUENCE, 5, 7)
    head = _signer_head(reader.data[info.body : fields[2].end])
    rest = fields[3:]
    signed = rest.pop(0) if rest[0].tag == _SIGNED_ATTRIBUTES else None
    if not 2 <= len(rest) <= 3:
        raise BerError("SignerInfo")
    added = _attributes(reader, rest[2], _UNSIGNED_ATTRIBUTES)[0] if len(rest) == 3 else None
    found, wholes = _attributes(reader, signed, _SIGNED_ATTRIBUTES) if signed else (None, ())
    return SignerRecord(
        version=head.version,
        issuer=head.issuer,
        serial=head.serial,
        key_identifier=head.key_identifier,
        digest=head.digest,
        scheme=_scheme(reader.whole(rest[0])),
        attributes=found,
        repeated=found is not None and len(found) < len(wholes),
        signed_forms=_signed_forms(wholes) if wholes else (),
        signature=reader.octets(rest[1]),
        protection=_protection(found[ALGORITHM_PROTECTION]) if found and ALGORITHM_PROTECTION in found else None,
        unsigned=added,
    )


class _Head(NamedTuple):
    """What a SignerInfo begins with: the same in every mail of one provider."""

    version: int
    issuer: bytes
    serial: int
    key_identifier: bytes
    digest: str


@lru_cache(maxsize=128)
def _signer_head(run: bytes) -> _Head:
    """Version, SignerIdentifier and digest algorithm, three elements in a row (RFC 5652 5.3)."""
    reader = Reader(run)
    version = reader.element(0, len(run))
    identifier = reader.element(version.end, len(run))
    digest = read_digest(reader, reader.element(identifier.end, len(run)))
    if identifier.tag in _KEY_IDENTIFIER:
        return _Head(reader.integer(version), b"", 0, reader.octets(identifier, implicit=True), digest)
    issuer, serial = reader.fields(identifier, SEQUENCE, 2, 2)
    if issuer.tag != SEQUENCE:
        raise BerError("no name")
    return _Head(reader.integer(version), reader.whole(issuer), reader.integer(serial), b"", digest)


class _Enclosed(NamedTuple):
    """A CertificateSet, and the version of SignedData that it calls for."""

    certificates: tuple[bytes, ...]
    version: int


_NONE = _Enclosed((), 1)


@lru_cache(maxsize=128)  # the same pair of certificates comes with every mail of one provider
def _certificates(whole: bytes) -> _Enclosed:
    """CertificateSet (RFC 5652 10.2.3): certificates, PKCS #6 ones, attribute certificates, others."""
    reader = Reader(whole)
    found = reader.fields(reader.root(), _CERTIFICATES, 0, MAX_CERTIFICATES)
    if any(one.tag not in _CERTIFICATE_VERSIONS for one in found):
        raise BerError("no certificate")
    version = max((_CERTIFICATE_VERSIONS[one.tag] for one in found), default=1)
    return _Enclosed(tuple(reader.whole(one) for one in found if one.tag == SEQUENCE), version)


@lru_cache(maxsize=16)
def _revocation(whole: bytes) -> tuple[bytes, ...]:
    """RevocationInfoChoices (RFC 5652 10.2.1), each as a whole element."""
    reader = Reader(whole)
    found = reader.fields(reader.root(), _REVOCATION, 0, MAX_CERTIFICATES)
    if any(one.tag not in {SEQUENCE, _OTHER_REVOCATION} for one in found):
        raise BerError("no revocation information")
    return tuple(reader.whole(one) for one in found)


@lru_cache(maxsize=32)
def _digests(whole: bytes) -> frozenset[str]:
    reader = Reader(whole)
    return frozenset(read_digest(reader, found) for found in reader.fields(reader.root(), SET, 0, MAX_SIGNERS))


@lru_cache(maxsize=32)
def _scheme(identifier: bytes) -> Scheme | None:
    reader = Reader(identifier)
    return read_scheme(reader, reader.root())


def _attributes(reader: Reader, parent: Element, tag: int) -> tuple[Attributes, tuple[bytes, ...]]:
    """Object identifier → values, and the attributes as whole elements in the order found."""
    wholes = tuple([reader.data[one.start : one.end] for one in reader.fields(parent, tag, 1, MAX_ATTRIBUTES)])
    return dict([_attribute(whole) for whole in wholes]), wholes


def _attribute(whole: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    """One Attribute: an object identifier and a SET of values, whole elements (RFC 5652 5.3).

    Digest and time, which differ in every mail, are short and have one value: they are read where they stand.
    """
    size = len(whole)
    if 8 < size == whole[1] + 2 < 0x82 and whole[2] == OBJECT_IDENTIFIER and 0 < whole[3] < size - 8:
        at = whole[3] + 4
        simple = whole[at] == SET and whole[at + 1] == size - at - 2 and whole[at + 3] == size - at - 4
        if simple and whole[0] == SEQUENCE and whole[at - 1] < 0x80 and whole[at + 2] & 0x1F != 0x1F:
            return whole[4:at], (whole[at + 2 :],)
    return _long_attribute(whole)


@lru_cache(maxsize=128)  # the others are the same in mail after mail
def _long_attribute(whole: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    reader = Reader(whole)
    kind, values = reader.fields(reader.root(), SEQUENCE, 2, 2)
    found = reader.fields(values, SET, 1, MAX_ATTRIBUTES)
    return reader.identifier(kind), tuple([whole[one.start : one.end] for one in found])


def _signed_forms(wholes: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """What the signature may cover: a SET of the attributes as they stand, and in the order that DER asks for."""
    as_they_stand, in_order = b"".join(wholes), b"".join(sorted(wholes))
    head = b"\x31" + _length(len(as_they_stand))
    return (head + as_they_stand,) if as_they_stand == in_order else (head + as_they_stand, head + in_order)


@lru_cache(maxsize=32)
def _protection(values: tuple[bytes, ...]) -> tuple[str, Scheme | None]:
    """Digest and scheme of CMSAlgorithmProtection (RFC 6211 2); ("", None), which agrees with nothing, without them."""
    if len(values) != 1:
        return "", None
    reader = Reader(values[0])
    digest, *others = reader.fields(reader.root(), SEQUENCE, 2, 2)
    scheme = read_scheme(reader, others[0], _PROTECTED_SCHEME) if others[0].tag == _PROTECTED_SCHEME else None
    return read_digest(reader, digest), scheme


def _length(count: int) -> bytes:
    if count < 0x80:
        return bytes([count])
    octets = count.to_bytes((count.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(octets)]) + octets
