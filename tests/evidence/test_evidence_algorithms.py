"""Algorithm identifiers read strictly, and what a key may be asked to verify."""

from __future__ import annotations

import hashlib

import pytest
from asn1crypto import algos
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

from citizen_inbox.evidence.algorithms import (
    DIGESTS,
    HASHES,
    MAX_RSA_BITS,
    MIN_RSA_BITS,
    Scheme,
    holds,
    key_fits,
    read_digest,
    read_scheme,
)
from citizen_inbox.evidence.ber import BerError, Reader

PSS = "2a864886f70d01010a"
MGF1 = "2a864886f70d010108"
SHA256 = "608648016503040201"
EC = "2a8648ce3d0201"
NULL = b"\x05\x00"


def tlv(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return bytes([tag, len(body)]) + body


def identifier(contents: str, *parameters: bytes, tag: int = 0x30) -> bytes:
    return tlv(tag, tlv(6, bytes.fromhex(contents)), *parameters)


def scheme_of(data: bytes, **how: int) -> Scheme | None:
    reader = Reader(data)
    return read_scheme(reader, reader.root(), **how)


def digest_of(data: bytes) -> str:
    reader = Reader(data)
    return read_digest(reader, reader.root())


@pytest.mark.parametrize("name", ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"])
def test_digests_as_asn1crypto_writes_them(name: str) -> None:
    written = algos.DigestAlgorithm({"algorithm": name})
    assert digest_of(written.dump()) == name
    assert digest_of(tlv(0x30, written["algorithm"].dump())) == name
    assert name in DIGESTS.values()


def test_an_unknown_digest_has_no_name_whatever_its_parameters() -> None:
    assert digest_of(identifier("55", tlv(4, b"x"))) == ""


@pytest.mark.parametrize(
    "name",
    [
        *("rsassa_pkcs1v15", "md5_rsa", "sha1_rsa", "sha224_rsa", "sha256_rsa", "sha384_rsa", "sha512_rsa"),
        *("sha1_ecdsa", "sha224_ecdsa", "sha256_ecdsa", "sha384_ecdsa", "sha512_ecdsa"),
    ],
)
@pytest.mark.parametrize("parameters", [b"", NULL])
def test_schemes_as_asn1crypto_names_them(name: str, parameters: bytes) -> None:
    oid = algos.SignedDigestAlgorithm({"algorithm": name})["algorithm"].dump()
    digest = "" if name == "rsassa_pkcs1v15" else name.partition("_")[0]
    assert scheme_of(tlv(0x30, oid, parameters)) == Scheme("ecdsa" if name.endswith("ecdsa") else "rsa", digest)


def test_an_unknown_scheme_is_none_and_a_known_one_with_parameters_refused() -> None:
    assert scheme_of(identifier("55", tlv(4, b"x"))) is None
    for parameters in (tlv(4), tlv(5, b"\0"), tlv(0x30), tlv(6, b"\x55")):
        with pytest.raises(BerError):
            scheme_of(identifier("2a864886f70d01010b", parameters))


def test_a_plain_curve_identifier_may_name_its_curve() -> None:
    assert scheme_of(identifier(EC)) == scheme_of(identifier(EC, NULL)) == Scheme("ecdsa", "")
    assert scheme_of(identifier(EC, tlv(6, b"\x2a"))) == Scheme("ecdsa", "")
    with pytest.raises(BerError):
        scheme_of(identifier(EC, tlv(4, b"x")))


def test_an_implicit_tag_stands_for_the_sequence() -> None:
    data = identifier("2a864886f70d01010b", NULL, tag=0xA1)
    assert scheme_of(data, tag=0xA1) == Scheme("rsa", "sha256")
    with pytest.raises(BerError):
        scheme_of(data)


def pss(*fields: bytes) -> bytes:
    return identifier(PSS, tlv(0x30, *fields))


DIGEST = tlv(0xA0, identifier(SHA256, NULL))
MASK = tlv(0xA1, identifier(MGF1, identifier(SHA256)))
SALT = tlv(0xA2, tlv(2, b"\x20"))
TRAILER = tlv(0xA3, tlv(2, b"\x01"))


def test_pss_parameters_and_their_defaults() -> None:
    assert scheme_of(identifier(PSS)) == scheme_of(pss()) == Scheme("pss", "sha1", 20, "sha1")
    assert scheme_of(pss(DIGEST, MASK, SALT, TRAILER)) == Scheme("pss", "sha256", 32, "sha256")
    assert scheme_of(pss(MASK)) == Scheme("pss", "sha1", 20, "sha256")


@pytest.mark.parametrize(
    "field",
    [
        tlv(0xA0, identifier("55")),
        tlv(0xA1, identifier("55", identifier(SHA256))),
        tlv(0xA1, identifier(MGF1)),
        tlv(0xA1, identifier(MGF1, identifier("55"))),
        tlv(0xA2, tlv(2, b"\xff")),
        tlv(0xA2, tlv(2, b"\x02\x01")),
        tlv(0xA3, tlv(2, b"\x02")),
    ],
)
def test_pss_that_is_well_written_but_not_supported(field: bytes) -> None:
    assert scheme_of(pss(field)) is None


def test_the_longest_salt() -> None:
    assert scheme_of(pss(tlv(0xA2, tlv(2, b"\x02\x00")))) == Scheme("pss", "sha1", 512, "sha1")
    assert scheme_of(pss(tlv(0xA2, tlv(2, b"\x00")))) == Scheme("pss", "sha1", 0, "sha1")


@pytest.mark.parametrize(
    "parameters",
    [
        NULL,
        tlv(0x31),
        tlv(0x30, SALT, MASK),
        tlv(0x30, SALT, SALT),
        tlv(0x30, tlv(0xA4, NULL)),
        tlv(0x30, tlv(0x80, b"x")),
        tlv(0x30, tlv(0xA2)),
        tlv(0x30, tlv(0xA2, tlv(2, b"\x20"), tlv(2, b"\x20"))),
        tlv(0x30, tlv(0xA2, tlv(4, b"\x20"))),
        tlv(0x30, tlv(0xA3, tlv(2))),
        tlv(0x30, tlv(0x30, NULL)),
    ],
)
def test_pss_that_is_badly_written_is_refused(parameters: bytes) -> None:
    with pytest.raises(BerError):
        scheme_of(identifier(PSS, parameters))


def rsa_of(bits: int) -> rsa.RSAPublicKey:
    return rsa.RSAPublicNumbers(65537, (1 << (bits - 1)) + 1).public_key()


@pytest.mark.parametrize(("bits", "fits"), [(1023, False), (1024, True), (8192, True), (8193, False)])
def test_bounds_of_rsa_keys(bits: int, fits: bool) -> None:
    assert (MIN_RSA_BITS, MAX_RSA_BITS) == (1024, 8192)
    assert key_fits(rsa_of(bits), Scheme("rsa", "sha256")) is fits
    assert key_fits(rsa_of(bits), Scheme("pss", "sha256")) is fits
    assert not key_fits(rsa_of(2048), Scheme("ecdsa", "sha256"))


def test_other_keys() -> None:
    small, usual = ec.generate_private_key(ec.SECP192R1()), ec.generate_private_key(ec.SECP224R1())
    assert not key_fits(small.public_key(), Scheme("ecdsa", "sha256"))
    assert key_fits(usual.public_key(), Scheme("ecdsa", "sha256"))
    assert not key_fits(usual.public_key(), Scheme("rsa", "sha256"))
    assert not key_fits(ed25519.Ed25519PrivateKey.generate().public_key(), Scheme("ecdsa", "sha256"))


VALUE = hashlib.sha256(b"text").digest()


def test_rsa_holds_and_does_not() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    signature = key.sign(b"text", padding.PKCS1v15(), hashes.SHA256())
    scheme = Scheme("rsa", "sha256")
    assert holds(key.public_key(), scheme, signature, "sha256", VALUE) is True
    assert holds(key.public_key(), scheme, signature[:-1] + bytes([signature[-1] ^ 1]), "sha256", VALUE) is False
    assert holds(key.public_key(), scheme, signature, "sha256", VALUE[:-1]) is None  # no digest of this length
    assert holds(key.public_key(), scheme, signature, "md5", VALUE) is None
    assert holds(key.public_key(), Scheme("ecdsa", ""), signature, "sha256", VALUE) is None


def test_pss_holds_with_its_own_salt_only() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    signature = key.sign(b"text", padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())
    assert holds(key.public_key(), Scheme("pss", "sha256", 32, "sha256"), signature, "sha256", VALUE) is True
    assert holds(key.public_key(), Scheme("pss", "sha256", 20, "sha256"), signature, "sha256", VALUE) is False
    assert holds(key.public_key(), Scheme("pss", "sha256", 32, "sha512"), signature, "sha256", VALUE) is False


def test_ecdsa_holds_and_does_not() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    signature = key.sign(b"text", ec.ECDSA(hashes.SHA256()))
    assert holds(key.public_key(), Scheme("ecdsa", ""), signature, "sha256", VALUE) is True
    assert holds(key.public_key(), Scheme("ecdsa", ""), signature, "sha256", bytes(32)) is False


def test_md5_is_no_hash_that_anything_is_verified_with() -> None:
    assert set(HASHES) == {"sha1", "sha224", "sha256", "sha384", "sha512"}
