"""CMS SignedData in BER or DER in, its content, certificates and signer records out (RFC 5652 section 5)."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from citizen_inbox.evidence.algorithms import Scheme, read_digest, read_scheme
from citizen_inbox.evidence.ber import GENERALIZED_TIME, OBJECT_IDENTIFIER, UTC_TIME, BerError, Element, Reader

MAX_CERTIFICATES = 64
MAX_SIGNERS = 32
MAX_ATTRIBUTES = 256

DATA = bytes.fromhex("2a864886f70d010701")
SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
CONTENT_TYPE = bytes.fromhex("2a864886f70d010903")
MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")
SIGNING_TIME = bytes.fromhex("2a864886f70d010905")
ALGORITHM_PROTECTION = bytes.fromhex("2a864886f70d010934")

_ARMOUR = re.compile(rb"-----BEGIN [A-Z0-9 #]{1,40}-----\s+(.*?)-----END", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SignerRecord:
    """One SignerInfo. Bytes are contents octets unless said otherwise."""

    issuer: bytes
    """Name of the certificate's issuer, DER; b"" when the certificate is named by its key identifier."""
    serial: int
    key_identifier: bytes
    digest: str
    scheme: Scheme | None
    attributes: dict[bytes, tuple[bytes, ...]] | None
    """Object identifier → its values (whole elements); None when nothing but the content was signed."""
    repeated: bool
    """An attribute occurs twice: RFC 5652 5.3 forbids it."""
    signed_forms: tuple[bytes, ...]
    """The attributes as a SET: as they stand, then (when different) in the order DER asks for."""
    signature: bytes
    protection: tuple[str, Scheme | None] | None
    """Digest and scheme named by CMS algorithm protection (RFC 6211), None when absent."""


@dataclass(frozen=True, slots=True)
class SignedData:
    """What a SignedData holds; nothing is verified yet."""

    content_type: bytes
    content: bytes | None
    """None when detached."""
    certificates: tuple[bytes, ...]
    signers: tuple[SignerRecord, ...]
    trailing: int
    """Bytes after the structure that are not zero or white space."""


def read_signed_data(data: bytes, *, with_content: bool = True) -> SignedData:
    """Read a ContentInfo that holds SignedData. Raises BerError when it is none.

    with_content: join the enclosed content; False only tells whether there is one (then `content` is b"").
    """
    reader = Reader(data)
    root = reader.root()
    fields = reader.children(root, 8)
    if root.tag != 0x30 or len(fields) < 2 or reader.contents(fields[0]) != SIGNED_DATA or fields[1].tag != 0xA0:
        raise BerError("no SignedData")
    parts = reader.children(reader.children(fields[1], 1)[0], 8)
    if len(parts) < 4 or parts[1].tag != 0x31 or parts[2].tag != 0x30 or parts[-1].tag != 0x31:
        raise BerError("no SignedData")
    content_type, content = _encapsulated(reader, parts[2], with_content=with_content)
    certificates = [part for part in parts[3:-1] if part.tag == 0xA0]
    return SignedData(
        content_type=content_type,
        content=content,
        certificates=tuple(
            reader.whole(found)
            for part in certificates
            for found in reader.children(part, MAX_CERTIFICATES)
            if found.tag == 0x30
        ),
        signers=tuple(_signer(reader, found) for found in reader.children(parts[-1], MAX_SIGNERS)),
        trailing=len(data[root.end :].strip(b"\0 \t\r\n")),
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
        reader = Reader(value)
        element = reader.root()
        text = reader.contents(element).decode("ascii").upper()
        if not text.endswith("Z"):
            return None
        if element.tag == UTC_TIME:  # RFC 5652 11.3: two digits of the year mean 1950 to 2049
            text = ("19" if int(text[:2]) >= 50 else "20") + text
        elif element.tag != GENERALIZED_TIME:
            return None
        if not text[:-1].isdigit() or len(text) not in {13, 15}:
            return None
        month, day, hour, minute = (int(text[at : at + 2]) for at in range(4, 12, 2))
        return datetime(int(text[:4]), month, day, hour, minute, int(text[12:-1] or 0), tzinfo=UTC)
    except ValueError:
        return None


def _encapsulated(reader: Reader, info: Element, *, with_content: bool) -> tuple[bytes, bytes | None]:
    fields = reader.children(info, 2)
    if not fields or fields[0].tag != OBJECT_IDENTIFIER:
        raise BerError("no content type")
    content_type = reader.contents(fields[0])
    if len(fields) < 2:
        return content_type, None
    enclosed = reader.children(fields[1], 1)
    if not with_content or not enclosed:
        return content_type, b""
    # PKCS #7 before CMS allowed any type here, and its digest then covers the contents octets (RFC 5652 5.2.1).
    is_octets = enclosed[0].tag in {0x04, 0x24}
    return content_type, reader.octets(enclosed[0]) if is_octets else reader.contents(enclosed[0])


def _signer(reader: Reader, info: Element) -> SignerRecord:
    fields = reader.children(info, 8)
    if len(fields) < 5:
        raise BerError("SignerInfo")
    issuer, serial, key_identifier = _identifier(reader.whole(fields[1]))
    rest = fields[3:]
    signed = rest.pop(0) if rest[0].tag == 0xA0 else None
    if len(rest) < 2:
        raise BerError("SignerInfo")
    attributes, repeated, forms = _attributes(reader, signed) if signed else (None, False, ())
    protection = (attributes or {}).get(ALGORITHM_PROTECTION, ())
    return SignerRecord(
        issuer=issuer,
        serial=serial,
        key_identifier=key_identifier,
        digest=_digest(reader.whole(fields[2])),
        scheme=_scheme(reader.whole(rest[0])),
        attributes=attributes,
        repeated=repeated,
        signed_forms=forms,
        signature=reader.octets(rest[1]),
        protection=_protection(protection[0]) if protection else None,
    )


@lru_cache(maxsize=32)
def _digest(identifier: bytes) -> str:
    reader = Reader(identifier)
    return read_digest(reader, reader.root())


@lru_cache(maxsize=32)
def _scheme(identifier: bytes) -> Scheme | None:
    reader = Reader(identifier)
    return read_scheme(reader, reader.root())


@lru_cache(maxsize=128)  # the few providers of a mailbox name themselves in every mail
def _identifier(whole: bytes) -> tuple[bytes, int, bytes]:
    reader = Reader(whole)
    identifier = reader.root()
    if identifier.tag in {0x80, 0xA0}:
        return b"", 0, reader.octets(identifier, implicit=True)
    issuer, serial = reader.children(identifier, 2)[:2]
    return reader.whole(issuer), int.from_bytes(reader.contents(serial), "big", signed=True), b""


def _attributes(reader: Reader, signed: Element) -> tuple[dict[bytes, tuple[bytes, ...]], bool, tuple[bytes, ...]]:
    found: dict[bytes, tuple[bytes, ...]] = {}
    elements = reader.children(signed, MAX_ATTRIBUTES)
    for element in elements:
        kind, values = reader.children(element, 2)[:2]
        found[reader.contents(kind)] = tuple(reader.whole(value) for value in reader.children(values, MAX_ATTRIBUTES))
    wholes = [reader.whole(element) for element in elements]
    as_they_stand, in_order = b"".join(wholes), b"".join(sorted(wholes))
    forms = (as_they_stand,) if as_they_stand == in_order else (as_they_stand, in_order)
    return found, len(found) < len(elements), tuple(b"\x31" + _length(len(form)) + form for form in forms)


@lru_cache(maxsize=32)
def _protection(value: bytes) -> tuple[str, Scheme | None]:
    reader = Reader(value)
    digest, scheme = "", None
    for index, field in enumerate(reader.children(reader.root(), 3)):
        if index == 0:
            digest = read_digest(reader, field)
        elif field.tag == 0xA1:
            scheme = read_scheme(reader, field)
    return digest, scheme


def _length(count: int) -> bytes:
    if count < 0x80:
        return bytes([count])
    octets = count.to_bytes((count.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(octets)]) + octets
