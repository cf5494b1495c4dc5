"""Algorithm identifiers of a signature in; which digest and scheme they mean, and whether the signature holds, out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed

from citizen_inbox.evidence.ber import NULL, OBJECT_IDENTIFIER, SEQUENCE, BerError, Element, Reader

MIN_RSA_BITS = 1024
"""Shorter keys were within reach of factoring long ago: what they signed is never accepted."""
MAX_RSA_BITS = 8192
"""Longer keys only cost time; no Italian authority issues them."""

HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - providers signed with SHA-1 until 2024; accepted with a finding
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
_PREHASHED = {name: Prehashed(algorithm) for name, algorithm in HASHES.items()}
_PKCS1 = padding.PKCS1v15()

DIGESTS = {
    bytes.fromhex("2a864886f70d0205"): "md5",
    bytes.fromhex("2b0e03021a"): "sha1",
    bytes.fromhex("608648016503040204"): "sha224",
    bytes.fromhex("608648016503040201"): "sha256",
    bytes.fromhex("608648016503040202"): "sha384",
    bytes.fromhex("608648016503040203"): "sha512",
}
"""Object identifiers (contents octets) of digests, RFC 8017 and FIPS 180."""

_MAX_SALT = 512

_RSA = bytes.fromhex("2a864886f70d010101")
_PSS = bytes.fromhex("2a864886f70d01010a")
_MGF1 = bytes.fromhex("2a864886f70d010108")
_EC = bytes.fromhex("2a8648ce3d0201")
_SIGNATURES = {
    _RSA: ("rsa", ""),
    bytes.fromhex("2a864886f70d010104"): ("rsa", "md5"),
    bytes.fromhex("2a864886f70d010105"): ("rsa", "sha1"),
    bytes.fromhex("2b0e03021d"): ("rsa", "sha1"),
    bytes.fromhex("2a864886f70d01010e"): ("rsa", "sha224"),
    bytes.fromhex("2a864886f70d01010b"): ("rsa", "sha256"),
    bytes.fromhex("2a864886f70d01010c"): ("rsa", "sha384"),
    bytes.fromhex("2a864886f70d01010d"): ("rsa", "sha512"),
    _EC: ("ecdsa", ""),
    bytes.fromhex("2a8648ce3d0401"): ("ecdsa", "sha1"),
    bytes.fromhex("2a8648ce3d040301"): ("ecdsa", "sha224"),
    bytes.fromhex("2a8648ce3d040302"): ("ecdsa", "sha256"),
    bytes.fromhex("2a8648ce3d040303"): ("ecdsa", "sha384"),
    bytes.fromhex("2a8648ce3d040304"): ("ecdsa", "sha512"),
}


@dataclass(frozen=True, slots=True)
class Scheme:
    """How a signature was made."""

    family: str
    """"rsa" (PKCS #1 v1.5), "pss" or "ecdsa"."""
    digest: str
    """Digest that the identifier names, "" when it names none (rsaEncryption)."""
    salt_length: int = 0
    mask_digest: str = ""


def read_digest(reader: Reader, identifier: Element) -> str:
    """Name of the digest of an AlgorithmIdentifier, "" when it is none we know.

    Parameters of a known one are absent or NULL (RFC 5754 2, RFC 3370 2). Raises BerError on anything else.
    """
    oid, parameters = _parts(reader, identifier, SEQUENCE)
    name = DIGESTS.get(oid, "")
    if name:
        _absent_or_null(parameters)
    return name


def read_scheme(reader: Reader, identifier: Element, tag: int = SEQUENCE) -> Scheme | None:
    """The signature scheme of an AlgorithmIdentifier, None when it is none we know. Raises BerError.

    tag: SEQUENCE, or the context tag that stands for it. Parameters of PKCS #1 v1.5 and of ECDSA are absent or NULL.
    """
    oid, parameters = _parts(reader, identifier, tag)
    if oid == _PSS:
        return _read_pss(reader, parameters)
    known = _SIGNATURES.get(oid)
    if known is None:
        return None
    if oid != _EC or parameters is None or parameters.tag != OBJECT_IDENTIFIER:  # some name the curve once more
        _absent_or_null(parameters)
    return Scheme(*known)


def _read_pss(reader: Reader, parameters: Element | None) -> Scheme | None:
    """RSASSA-PSS-params (RFC 4055 3.1): up to four fields in order, each with a default."""
    digest, mask, salt, trailer = "sha1", "sha1", 20, 1
    last = 0
    for field in reader.fields(parameters, SEQUENCE, 0, 4) if parameters else ():
        if field.tag <= last:
            raise BerError("RSASSA-PSS-params")
        last = field.tag
        value = reader.fields(field, field.tag, 1, 1)[0]
        if field.tag == 0xA0:
            digest = read_digest(reader, value)
        elif field.tag == 0xA1:
            mask = _read_mask(reader, value)
        elif field.tag == 0xA2:
            salt = reader.integer(value)
        elif field.tag == 0xA3:
            trailer = reader.integer(value)
        else:
            raise BerError("RSASSA-PSS-params")
    if not digest or not mask or trailer != 1 or not 0 <= salt <= _MAX_SALT:
        return None
    return Scheme("pss", digest, salt, mask)


def _read_mask(reader: Reader, identifier: Element) -> str:
    """The digest of a mask generation function MGF1, "" for another function."""
    oid, parameters = _parts(reader, identifier, SEQUENCE)
    return read_digest(reader, parameters) if oid == _MGF1 and parameters else ""


def _parts(reader: Reader, identifier: Element, tag: int) -> tuple[bytes, Element | None]:
    """Object identifier and parameters of an AlgorithmIdentifier (RFC 5280 4.1.1.2)."""
    kind, *parameters = reader.fields(identifier, tag, 1, 2)
    return reader.identifier(kind), parameters[0] if parameters else None


def _absent_or_null(parameters: Element | None) -> None:
    if parameters is not None and (parameters.tag != NULL or parameters.body != parameters.body_end):
        raise BerError("parameters")


def key_fits(key: PublicKeyTypes, scheme: Scheme) -> bool:
    """Whether the key is of the scheme's family and neither too short to prove anything nor absurdly long."""
    if isinstance(key, rsa.RSAPublicKey):
        return scheme.family in {"rsa", "pss"} and MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS
    return isinstance(key, ec.EllipticCurvePublicKey) and scheme.family == "ecdsa" and key.key_size >= 224


def holds(key: PublicKeyTypes, scheme: Scheme, signature: bytes, digest: str, value: bytes) -> bool | None:
    """Whether `signature` over the digest value `value` was made by `key`; None when that cannot be computed."""
    return made_by(key, scheme, signature, digest, value) if digest in HASHES and key_fits(key, scheme) else None


def made_by(key: PublicKeyTypes, scheme: Scheme, signature: bytes, digest: str, value: bytes) -> bool | None:
    """As `holds`, of a key that fits the scheme (see `key_fits`) and one of `HASHES`."""
    try:
        if scheme.family == "ecdsa":
            cast("ec.EllipticCurvePublicKey", key).verify(signature, value, ec.ECDSA(_PREHASHED[digest]))
        else:
            cast("rsa.RSAPublicKey", key).verify(signature, value, _padding(scheme), _PREHASHED[digest])
    except InvalidSignature:
        return False
    except (UnsupportedAlgorithm, ValueError, OverflowError):
        return None  # e.g. SHA-1 switched off by this computer's crypto policy
    return True


def _padding(scheme: Scheme) -> padding.PKCS1v15 | padding.PSS:
    if scheme.family == "pss":
        return padding.PSS(padding.MGF1(HASHES[scheme.mask_digest]), scheme.salt_length)
    return _PKCS1
