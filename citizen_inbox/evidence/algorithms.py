"""Algorithm identifiers of a signature in; which digest and scheme they mean, and whether the signature holds, out."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed

from citizen_inbox.evidence.ber import BerError, Element, Reader

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

DIGESTS = {
    bytes.fromhex("2a864886f70d0205"): "md5",
    bytes.fromhex("2b0e03021a"): "sha1",
    bytes.fromhex("608648016503040204"): "sha224",
    bytes.fromhex("608648016503040201"): "sha256",
    bytes.fromhex("608648016503040202"): "sha384",
    bytes.fromhex("608648016503040203"): "sha512",
}
"""Object identifiers (contents octets) of digests, RFC 8017 and FIPS 180."""

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
    """Name of the digest of an AlgorithmIdentifier, "" when it is none we know. Raises BerError."""
    return DIGESTS.get(reader.contents(_parts(reader, identifier)[0]), "")


def read_scheme(reader: Reader, identifier: Element) -> Scheme | None:
    """The signature scheme of an AlgorithmIdentifier, None when it is none we know. Raises BerError."""
    parts = _parts(reader, identifier)
    oid = reader.contents(parts[0])
    if oid == _PSS:
        return _read_pss(reader, parts[1] if len(parts) > 1 else None)
    known = _SIGNATURES.get(oid)
    return Scheme(*known) if known else None


def _read_pss(reader: Reader, parameters: Element | None) -> Scheme | None:
    """RSASSA-PSS-params (RFC 4055 3.1); every field has a default."""
    digest, mask, salt, trailer = "sha1", "sha1", 20, 1
    for field in reader.children(parameters) if parameters and parameters.constructed else ():
        value = reader.children(field, 1)[0]
        if field.tag == 0xA0:
            digest = read_digest(reader, value)
        elif field.tag == 0xA1:
            function, inner = _parts(reader, value)[:2]
            mask = read_digest(reader, inner) if reader.contents(function) == _MGF1 else ""
        elif field.tag == 0xA2:
            salt = int.from_bytes(reader.contents(value), "big")
        elif field.tag == 0xA3:
            trailer = int.from_bytes(reader.contents(value), "big")
    if not digest or not mask or trailer != 1 or salt > 512:
        return None
    return Scheme("pss", digest, salt, mask)


def _parts(reader: Reader, identifier: Element) -> list[Element]:
    parts = reader.children(identifier, 2)
    if not parts:
        raise BerError("empty AlgorithmIdentifier")
    return parts


def key_fits(key: PublicKeyTypes, scheme: Scheme) -> bool:
    """Whether the key is of the scheme's family and neither too short to prove anything nor absurdly long."""
    if isinstance(key, rsa.RSAPublicKey):
        return scheme.family in {"rsa", "pss"} and MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS
    return isinstance(key, ec.EllipticCurvePublicKey) and scheme.family == "ecdsa" and key.key_size >= 224


def holds(key: PublicKeyTypes, scheme: Scheme, signature: bytes, digest: str, value: bytes) -> bool | None:
    """Whether `signature` over the digest value `value` was made by `key`; None when that cannot be computed."""
    algorithm = HASHES.get(digest)
    if algorithm is None or not key_fits(key, scheme):
        return None
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, value, _padding(scheme), Prehashed(algorithm))
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, value, ec.ECDSA(Prehashed(algorithm)))
    except InvalidSignature:
        return False
    except (UnsupportedAlgorithm, ValueError, OverflowError):
        return None  # e.g. SHA-1 switched off by this computer's crypto policy
    return True


def _padding(scheme: Scheme) -> padding.PKCS1v15 | padding.PSS:
    if scheme.family == "pss":
        return padding.PSS(padding.MGF1(HASHES[scheme.mask_digest]), scheme.salt_length)
    return padding.PKCS1v15()
