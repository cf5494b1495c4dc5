"""Algorithm identifiers at their edges: each refusal and its reason, and every digest with every kind of key."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from test_evidence_algorithms import DIGEST, EC, MASK, MGF1, NULL, PSS, SALT, SHA256, TRAILER, identifier, pss, tlv
from test_evidence_algorithms import digest_of as read_digest_of
from test_evidence_algorithms import scheme_of as read_scheme_of

from citizen_inbox.demo.authority import new_key
from citizen_inbox.evidence.algorithms import HASHES, Scheme, holds, key_fits
from citizen_inbox.evidence.ber import BerError

RSA_SHA256 = "2a864886f70d01010b"


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return new_key()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (identifier(RSA_SHA256, tlv(4)), "parameters"),
        (identifier(RSA_SHA256, tlv(5, b"\0")), "parameters"),
        (identifier(EC, tlv(4, b"x")), "parameters"),
        (identifier(RSA_SHA256, NULL, NULL), "too many elements"),
        (tlv(0x30), "too few elements"),
        (tlv(0x31, tlv(6, b"\x55")), "another tag"),
        (tlv(0x30, tlv(4, b"\x55")), "no object identifier"),
        (identifier(PSS, NULL), "another tag"),
        (pss(SALT, MASK), "RSASSA-PSS-params"),
        (pss(SALT, SALT), "RSASSA-PSS-params"),
        (pss(tlv(0x80, b"x")), "not constructed"),
        (pss(tlv(0xA4, NULL)), "RSASSA-PSS-params"),
        (pss(tlv(0x30, NULL)), "RSASSA-PSS-params"),
        (pss(tlv(0xA2)), "too few elements"),
        (pss(tlv(0xA2, NULL, NULL)), "too many elements"),
        (pss(tlv(0xA2, NULL)), "no integer"),
        (pss(tlv(0xA3, NULL)), "no integer"),
        (pss(DIGEST, MASK, SALT, TRAILER, tlv(0xA4, NULL)), "too many elements"),
        (pss(tlv(0xA0, identifier(SHA256, tlv(4)))), "parameters"),
        (pss(tlv(0xA1, identifier(MGF1, identifier(SHA256, tlv(4))))), "parameters"),
        (pss(tlv(0xA1, tlv(0x31, tlv(6, bytes.fromhex(MGF1))))), "another tag"),
        (pss(tlv(0xA1, identifier(MGF1, NULL))), "another tag"),
    ],
)
def test_each_refusal_has_its_own_reason(data: bytes, reason: str) -> None:
    with pytest.raises(BerError) as caught:
        read_scheme_of(data)
    assert str(caught.value) == reason


def test_a_digest_is_refused_for_its_own_reason() -> None:
    for data, reason in {
        identifier(SHA256, tlv(4)): "parameters",
        identifier(SHA256, NULL, NULL): "too many elements",
        tlv(0x31, tlv(6, b"\x55")): "another tag",
        tlv(0x30): "too few elements",
    }.items():
        with pytest.raises(BerError) as caught:
            read_digest_of(data)
        assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ((), Scheme("pss", "sha1", 20, "sha1")),
        ((DIGEST,), Scheme("pss", "sha256", 20, "sha1")),
        ((MASK,), Scheme("pss", "sha1", 20, "sha256")),
        ((SALT,), Scheme("pss", "sha1", 32, "sha1")),
        ((TRAILER,), Scheme("pss", "sha1", 20, "sha1")),
        ((DIGEST, SALT), Scheme("pss", "sha256", 32, "sha1")),
        ((MASK, TRAILER), Scheme("pss", "sha1", 20, "sha256")),
        ((tlv(0xA3, tlv(2, b"\0")),), None),
        ((tlv(0xA2, tlv(2, b"\x02\x00")),), Scheme("pss", "sha1", 512, "sha1")),
        ((tlv(0xA2, tlv(2, b"\x02\x01")),), None),
        ((tlv(0xA2, tlv(2, b"\0")),), Scheme("pss", "sha1", 0, "sha1")),
        ((tlv(0xA2, tlv(2, b"\xff")),), None),
    ],
)
def test_each_field_of_pss_has_its_own_default(fields: tuple[bytes, ...], expected: Scheme | None) -> None:
    assert read_scheme_of(pss(*fields)) == expected


def test_a_mask_function_that_is_not_mgf1() -> None:
    assert read_scheme_of(pss(tlv(0xA1, identifier("55", identifier(SHA256))))) is None
    assert read_scheme_of(pss(tlv(0xA1, identifier("55", NULL)))) is None
    assert read_scheme_of(pss(tlv(0xA1, identifier(MGF1)))) is None


def test_a_curve_is_named_by_the_plain_identifier_only() -> None:
    assert read_scheme_of(identifier(EC, tlv(6, b"\x2a"))) == Scheme("ecdsa", "")
    for known in ("2a8648ce3d040302", RSA_SHA256, "2a864886f70d010101"):
        with pytest.raises(BerError):
            read_scheme_of(identifier(known, tlv(6, b"\x2a")))


@pytest.mark.parametrize("name", HASHES)
def test_every_digest_with_every_kind_of_key(key: rsa.RSAPrivateKey, name: str) -> None:
    text = b"Buongiorno"
    value, kind = hashlib.new(name, text).digest(), HASHES[name]
    other = "sha256" if name != "sha256" else "sha512"
    curve = ec.generate_private_key(ec.SECP384R1())
    made = {
        Scheme("rsa", name): (key, key.sign(text, padding.PKCS1v15(), kind)),
        Scheme("rsa", ""): (key, key.sign(text, padding.PKCS1v15(), kind)),
        Scheme("pss", name, 0, name): (key, key.sign(text, padding.PSS(padding.MGF1(kind), 0), kind)),
        Scheme("pss", name, 17, other): (key, key.sign(text, padding.PSS(padding.MGF1(HASHES[other]), 17), kind)),
        Scheme("ecdsa", name): (curve, curve.sign(text, ec.ECDSA(kind))),
    }
    for scheme, (signer, signature) in made.items():
        assert holds(signer.public_key(), scheme, signature, name, value) is True
        assert holds(signer.public_key(), scheme, signature, name, bytes(len(value))) is False
        assert holds(signer.public_key(), scheme, bytes(len(signature)), name, value) is False
        assert holds(signer.public_key(), scheme, signature, other, value) is None
        assert holds(signer.public_key(), scheme, signature, "md5", value) is None


def test_a_signature_of_one_scheme_is_none_of_another(key: rsa.RSAPrivateKey) -> None:
    value = hashlib.sha256(b"text").digest()
    plain = key.sign(b"text", padding.PKCS1v15(), hashes.SHA256())
    assert holds(key.public_key(), Scheme("rsa", "sha256"), plain, "sha256", value) is True
    assert holds(key.public_key(), Scheme("pss", "sha256", 32, "sha256"), plain, "sha256", value) is False
    assert holds(key.public_key(), Scheme("ecdsa", "sha256"), plain, "sha256", value) is None


def test_a_salt_that_the_key_has_no_room_for_does_not_hold() -> None:
    small = new_key(1024).public_key()
    value = hashlib.sha512(b"text").digest()
    assert holds(small, Scheme("pss", "sha512", 512, "sha512"), bytes(128), "sha512", value) is not True


@pytest.mark.parametrize(
    ("curve", "fits"),
    [(ec.SECP192R1(), False), (ec.SECP224R1(), True), (ec.SECP256R1(), True), (ec.SECP521R1(), True)],
)
def test_bounds_of_curves(curve: ec.EllipticCurve, fits: bool) -> None:
    found = ec.generate_private_key(curve).public_key()
    assert key_fits(found, Scheme("ecdsa", "sha256")) is fits
    assert not key_fits(found, Scheme("rsa", "sha256"))
    assert not key_fits(found, Scheme("pss", "sha256", 32, "sha256"))
