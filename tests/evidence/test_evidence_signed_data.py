"""The strict reader of SignedData: what RFC 5652 orders, element by element, and asn1crypto as the oracle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from asn1crypto import cms
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.demo.authority import Authority, Identity, indefinite_length, sign
from citizen_inbox.evidence.algorithms import Scheme
from citizen_inbox.evidence.ber import BerError
from citizen_inbox.evidence.cms import check_detached, open_signed_data
from citizen_inbox.evidence.signed_data import (
    DATA,
    MESSAGE_DIGEST,
    SIGNED_DATA,
    SIGNING_TIME,
    SignedData,
    as_binary,
    read_signed_data,
)

AT = datetime(2026, 10, 1, 8, 30, tzinfo=UTC)
CONTENT = b"Content-Type: text/plain\r\n\r\nBuongiorno.\r\n"
SHA256 = bytes.fromhex("608648016503040201")
SHA256_RSA = bytes.fromhex("2a864886f70d01010b")
PROTECTION = bytes.fromhex("2a864886f70d010934")


def tlv(tag: int, *parts: bytes) -> bytes:
    """One element in DER."""
    body = b"".join(parts)
    size = len(body)
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag]) + (bytes([size]) if size < 128 else bytes([0x80 | len(octets)]) + octets) + body


def oid(contents: bytes) -> bytes:
    return tlv(6, contents)


def algorithm(contents: bytes, *parameters: bytes) -> bytes:
    return tlv(0x30, oid(contents), *(parameters or (b"\x05\x00",)))


def attribute(kind: bytes, *values: bytes) -> bytes:
    return tlv(0x30, oid(kind), tlv(0x31, *values))


NAME = tlv(0x30, tlv(0x31, tlv(0x30, oid(b"\x55\x04\x06"), tlv(0x13, b"IT"))))
ISSUER_AND_SERIAL = tlv(0x30, NAME, tlv(2, b"\x07"))
ATTRIBUTES = (attribute(MESSAGE_DIGEST, tlv(4, bytes(32))), attribute(SIGNING_TIME, tlv(0x17, b"261001083000Z")))


@dataclass(frozen=True)
class SignerParts:
    """A SignerInfo in its elements."""

    version: bytes = tlv(2, b"\x01")
    identifier: bytes = ISSUER_AND_SERIAL
    digest: bytes = field(default_factory=lambda: algorithm(SHA256))
    attributes: bytes = field(default_factory=lambda: tlv(0xA0, *ATTRIBUTES))
    scheme: bytes = field(default_factory=lambda: algorithm(SHA256_RSA))
    signature: bytes = tlv(4, b"signature")
    unsigned: bytes = b""

    def build(self) -> bytes:
        return tlv(
            0x30,
            self.version,
            self.identifier,
            self.digest,
            self.attributes,
            self.scheme,
            self.signature,
            self.unsigned,
        )


@dataclass(frozen=True)
class Parts:
    """A ContentInfo in its elements."""

    kind: bytes = field(default_factory=lambda: oid(SIGNED_DATA))
    version: bytes = tlv(2, b"\x01")
    digests: bytes = field(default_factory=lambda: tlv(0x31, algorithm(SHA256)))
    content: bytes = field(default_factory=lambda: tlv(0x30, oid(DATA)))
    certificates: bytes = tlv(0xA0, tlv(0x30, b"\x05\x00"))
    revocation: bytes = b""
    signers: bytes = field(default_factory=lambda: tlv(0x31, SignerParts().build()))
    after: bytes = b""

    def build(self) -> bytes:
        signed = tlv(
            0x30,
            *(self.version, self.digests, self.content, self.certificates, self.revocation, self.signers, self.after),
        )
        return tlv(0x30, self.kind, tlv(0xA0, signed))


def read(parts: Parts) -> SignedData:
    return read_signed_data(parts.build())


def with_signer(**changes: bytes) -> Parts:
    return Parts(signers=tlv(0x31, replace(SignerParts(), **changes).build()))


def test_the_hand_made_signature_reads_as_it_was_made() -> None:
    signed = read(Parts())
    (signer,) = signed.signers
    assert (signed.content_type, signed.content, signed.conforming, signed.trailing) == (DATA, None, True, 0)
    assert signed.certificates == (tlv(0x30, b"\x05\x00"),)
    assert (signer.version, signer.issuer, signer.serial, signer.key_identifier) == (1, NAME, 7, b"")
    assert (signer.digest, signer.scheme, signer.signature) == ("sha256", Scheme("rsa", "sha256"), b"signature")
    assert signer.attributes == {MESSAGE_DIGEST: (tlv(4, bytes(32)),), SIGNING_TIME: (tlv(0x17, b"261001083000Z"),)}
    assert (signer.repeated, signer.protection) == (False, None)
    as_found = tlv(0x31, *ATTRIBUTES)
    assert signer.signed_forms == (as_found, tlv(0x31, *sorted(ATTRIBUTES)))


REFUSED: dict[str, Parts] = {
    "another content type": Parts(kind=oid(DATA)),
    "content type that is no identifier": Parts(kind=tlv(4, SIGNED_DATA)),
    "version that is no integer": Parts(version=tlv(4, b"\x01")),
    "version without octets": Parts(version=tlv(2)),
    "digests as a sequence": Parts(digests=tlv(0x30, algorithm(SHA256))),
    "digest that is no algorithm": Parts(digests=tlv(0x31, tlv(0x31, oid(SHA256)))),
    "empty algorithm": Parts(digests=tlv(0x31, tlv(0x30))),
    "algorithm of three": Parts(digests=tlv(0x31, algorithm(SHA256, b"\x05\x00", b"\x05\x00"))),
    "digest with parameters": Parts(digests=tlv(0x31, algorithm(SHA256, tlv(4, b"x")))),
    "NULL that is not empty": Parts(digests=tlv(0x31, algorithm(SHA256, tlv(5, b"x")))),
    "identifier that never ends": Parts(content=tlv(0x30, oid(DATA[:-1] + b"\x81"))),
    "empty identifier": Parts(content=tlv(0x30, oid(b""))),
    "content info as a set": Parts(content=tlv(0x31, oid(DATA))),
    "content info of three": Parts(content=tlv(0x30, oid(DATA), tlv(0xA0, tlv(4, b"x")), b"\x05\x00")),
    "content under another tag": Parts(content=tlv(0x30, oid(DATA), tlv(0xA1, tlv(4, b"x")))),
    "content wrapper without content": Parts(content=tlv(0x30, oid(DATA), tlv(0xA0))),
    "two contents": Parts(content=tlv(0x30, oid(DATA), tlv(0xA0, tlv(4, b"x"), tlv(4, b"y")))),
    "certificates under an unknown tag": Parts(certificates=tlv(0xA2, tlv(0x30))),
    "certificate of an unknown kind": Parts(certificates=tlv(0xA0, tlv(0x31))),
    "certificate of tag 4": Parts(certificates=tlv(0xA0, tlv(0xA4))),
    "revocation before certificates": Parts(certificates=tlv(0xA1), revocation=tlv(0xA0)),
    "revocation of an unknown kind": Parts(revocation=tlv(0xA1, tlv(0xA0))),
    "something after the signers": Parts(after=tlv(0x31)),
    "signers as a sequence": Parts(signers=tlv(0x30, SignerParts().build())),
    "signer as a set": Parts(signers=tlv(0x31, tlv(0x31, SignerParts().build()[4:]))),
    "signer version that is no integer": with_signer(version=tlv(1, b"\x01")),
    "issuer that is no name": with_signer(identifier=tlv(0x30, tlv(0x31), tlv(2, b"\x07"))),
    "serial number that is no integer": with_signer(identifier=tlv(0x30, NAME, tlv(3, b"\x07"))),
    "identifier of three": with_signer(identifier=tlv(0x30, NAME, tlv(2, b"\x07"), tlv(2, b"\x07"))),
    "identifier as a set": with_signer(identifier=tlv(0x31, NAME, tlv(2, b"\x07"))),
    "key identifier under another tag": with_signer(identifier=tlv(0x81, b"key")),
    "empty attributes": with_signer(attributes=tlv(0xA0)),
    "attributes under another tag": with_signer(attributes=tlv(0xA2, *ATTRIBUTES)),
    "attribute as a set": with_signer(attributes=tlv(0xA0, tlv(0x31, oid(SIGNING_TIME), tlv(0x31, b"\x05\x00")))),
    "attribute of a sequence": with_signer(attributes=tlv(0xA0, tlv(0x30, oid(SIGNING_TIME), tlv(0x30, b"\x05\x00")))),
    "attribute without values": with_signer(attributes=tlv(0xA0, attribute(SIGNING_TIME))),
    "attribute of three": with_signer(
        attributes=tlv(0xA0, tlv(0x30, oid(SIGNING_TIME), tlv(0x31, b"\x05\x00"), b"\x05\x00"))
    ),
    "attribute without an identifier": with_signer(
        attributes=tlv(0xA0, tlv(0x30, tlv(4, SIGNING_TIME), tlv(0x31, b"\x05\x00")))
    ),
    "attribute with an empty identifier": with_signer(attributes=tlv(0xA0, attribute(b"", b"\x05\x00"))),
    "attribute with an endless identifier": with_signer(attributes=tlv(0xA0, attribute(b"\x81", b"\x05\x00"))),
    "value with a long tag": with_signer(attributes=tlv(0xA0, attribute(SIGNING_TIME, b"\x1f\x00"))),
    "value that is cut": with_signer(attributes=tlv(0xA0, attribute(SIGNING_TIME, b"\x04\x05x"))),
    "signature that is no octet string": with_signer(signature=tlv(3, b"\0signature")),
    "signature of bits inside": with_signer(signature=tlv(0x24, tlv(3, b"\0signature"))),
    "scheme with parameters": with_signer(scheme=algorithm(SHA256_RSA, tlv(0x30))),
    "unsigned attributes under another tag": with_signer(unsigned=tlv(0xA2, *ATTRIBUTES)),
    "empty unsigned attributes": with_signer(unsigned=tlv(0xA1)),
    "unsigned attributes that are none": with_signer(unsigned=tlv(0xA1, b"\x05\x00")),
    "nothing but attributes": with_signer(scheme=b"", signature=b"", unsigned=b"", version=tlv(2, b"\x01") * 2),
    "no attributes and two more": with_signer(attributes=b"", unsigned=tlv(0xA1, *ATTRIBUTES) * 2),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_rfc_5652_does_not_allow_is_refused(case: str) -> None:
    with pytest.raises(BerError):
        read(REFUSED[case])
    assert check_detached(REFUSED[case].build(), CONTENT).defects == ("cms-unreadable",)
    assert open_signed_data(REFUSED[case].build()) is None


@pytest.mark.parametrize("data", [b"\x31" + Parts().build()[1:], tlv(0x30, oid(SIGNED_DATA)), b"", b"\x30\x00"])
def test_what_is_no_content_info_is_refused(data: bytes) -> None:
    with pytest.raises(BerError):
        read_signed_data(data)


def test_a_signed_data_of_too_few_elements_is_refused() -> None:
    for count in range(4):
        with pytest.raises(BerError):
            read_signed_data(tlv(0x30, oid(SIGNED_DATA), tlv(0xA0, tlv(0x30, *[b"\x31\x00"] * count))))
    bare = tlv(0x30, tlv(2, b"\x01"), tlv(0x31), tlv(0x30, oid(DATA)), tlv(0x31))
    assert read_signed_data(tlv(0x30, oid(SIGNED_DATA), tlv(0xA0, bare))) == SignedData(DATA, None, True, (), (), 0)


def v3(**changes: bytes) -> bytes:
    return tlv(0x31, replace(SignerParts(version=tlv(2, b"\x03"), identifier=tlv(0x80, b"key")), **changes).build())


VERSIONS: dict[str, tuple[Parts, int]] = {
    "plain": (Parts(), 1),
    "no certificates": (Parts(certificates=b""), 1),
    "another content type": (Parts(content=tlv(0x30, oid(SIGNED_DATA))), 3),
    "signer by key identifier": (Parts(signers=v3()), 3),
    "PKCS #6 certificate": (Parts(certificates=tlv(0xA0, tlv(0xA0))), 1),
    "attribute certificate 1": (Parts(certificates=tlv(0xA0, tlv(0xA1))), 3),
    "attribute certificate 2": (Parts(certificates=tlv(0xA0, tlv(0x30), tlv(0xA2))), 4),
    "other certificate": (Parts(certificates=tlv(0xA0, tlv(0xA3), tlv(0xA2))), 5),
    "revocation list": (Parts(revocation=tlv(0xA1, tlv(0x30))), 1),
    "other revocation": (Parts(revocation=tlv(0xA1, tlv(0x30), tlv(0xA1))), 5),
}


@pytest.mark.parametrize("case", VERSIONS)
def test_the_version_is_the_one_that_the_contents_call_for(case: str) -> None:
    parts, expected = VERSIONS[case]
    fits = [read(replace(parts, version=tlv(2, bytes([version])))).conforming for version in range(7)]
    assert [version for version, fit in enumerate(fits) if fit] == [expected]


def test_the_version_of_a_signer_goes_with_its_identifier() -> None:
    assert not read(with_signer(version=tlv(2, b"\x03"))).conforming
    wrong = replace(Parts(version=tlv(2, b"\x03")), signers=v3(version=tlv(2, b"\x01")))
    assert not read(wrong).conforming
    assert not read(replace(wrong, version=tlv(2, b"\x01"))).conforming


def test_the_digest_of_a_signer_is_announced() -> None:
    sha512 = bytes.fromhex("608648016503040203")
    assert not read(Parts(digests=tlv(0x31, algorithm(sha512)))).conforming
    assert not read(Parts(digests=tlv(0x31))).conforming
    assert read(Parts(digests=tlv(0x31, algorithm(sha512), algorithm(SHA256)))).conforming


def test_a_detached_signature_that_does_not_conform_is_unreadable_but_a_file_opens(
    authority: Authority,
) -> None:
    """PKCS #7 writers put version 1 everywhere; a person must still get at the document inside."""
    who = authority.person("Anna Neri", "Comune di Esempio", "NRENNA80A41H501X")
    info = cms.ContentInfo.load(sign(CONTENT, who, AT))
    info["content"]["version"] = "v3"
    assert check_detached(info.dump(force=True), CONTENT).defects == ("cms-unreadable",)
    info = cms.ContentInfo.load(sign(CONTENT, who, AT, detached=False))
    info["content"]["version"] = "v3"
    opened = open_signed_data(info.dump(force=True))
    assert opened is not None
    assert (opened.content, opened.signers[0].intact) == (CONTENT, True)


def test_attribute_certificates_are_no_certificates() -> None:
    parts = Parts(certificates=tlv(0xA0, tlv(0xA2, b"\x05\x00"), tlv(0x30), tlv(0xA3)))
    assert read(parts).certificates == (tlv(0x30),)


def test_key_identifier_in_one_piece_or_in_pieces() -> None:
    for identifier in (tlv(0x80, b"abcd"), tlv(0xA0, tlv(4, b"ab"), tlv(4, b"cd"))):
        (signer,) = read(Parts(signers=v3(identifier=identifier))).signers
        assert (signer.issuer, signer.serial, signer.key_identifier, signer.version) == (b"", 0, b"abcd", 3)


def test_signature_in_pieces() -> None:
    (signer,) = read(with_signer(signature=tlv(0x24, tlv(4, b"sig"), tlv(4, b"nature")))).signers
    assert signer.signature == b"signature"


def test_no_attributes_at_all() -> None:
    (signer,) = read(with_signer(attributes=b"")).signers
    assert (signer.attributes, signer.repeated, signer.signed_forms) == (None, False, ())


def test_unsigned_attributes_are_read_and_not_believed() -> None:
    (signer,) = read(with_signer(unsigned=tlv(0xA1, attribute(PROTECTION, b"\x05\x00")))).signers
    assert signer.protection is None
    assert set(signer.attributes or {}) == {MESSAGE_DIGEST, SIGNING_TIME}


def test_attributes_in_order_have_one_form() -> None:
    (signer,) = read(with_signer(attributes=tlv(0xA0, *sorted(ATTRIBUTES)))).signers
    assert signer.signed_forms == (tlv(0x31, *sorted(ATTRIBUTES)),)


@pytest.mark.parametrize("size", [1, 70, 99, 100, 101, 102, 103, 104, 105, 130, 300])
def test_attributes_short_and_long_read_alike(size: int) -> None:
    """Around the sizes at which a length takes a second octet."""
    kind, value = b"\x55\x01", tlv(4, bytes(size))
    (signer,) = read(with_signer(attributes=tlv(0xA0, attribute(kind, value)))).signers
    assert signer.attributes == {kind: (value,)}
    (signer,) = read(with_signer(attributes=tlv(0xA0, attribute(kind, value, value)))).signers
    assert signer.attributes == {kind: (value, value)}


def test_an_attribute_with_an_indefinite_value_is_read() -> None:
    value = b"\x30\x80\x05\x00\x00\x00"
    (signer,) = read(with_signer(attributes=tlv(0xA0, attribute(SIGNING_TIME, value)))).signers
    assert signer.attributes == {SIGNING_TIME: (value,)}


def test_repeated_attributes_are_told() -> None:
    (signer,) = read(with_signer(attributes=tlv(0xA0, ATTRIBUTES[0], *ATTRIBUTES))).signers
    assert signer.repeated


RSA_SHA256 = ("sha256", Scheme("rsa", "sha256"))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([tlv(0x30, algorithm(SHA256), tlv(0xA1, oid(SHA256_RSA), b"\x05\x00"))], RSA_SHA256),
        ([tlv(0x30, algorithm(SHA256), tlv(0xA1, oid(SHA256_RSA)))], RSA_SHA256),
        ([tlv(0x30, algorithm(SHA256), tlv(0xA2, oid(SHA256_RSA)))], ("sha256", None)),
        ([tlv(0x30, algorithm(SHA256), tlv(0xA1, oid(SHA256_RSA)))] * 2, ("", None)),
    ],
)
def test_algorithm_protection(values: list[bytes], expected: tuple[str, Scheme | None]) -> None:
    (signer,) = read(with_signer(attributes=tlv(0xA0, attribute(PROTECTION, *values)))).signers
    assert signer.protection == expected


@pytest.mark.parametrize("value", [b"\x05\x00", tlv(0x30, algorithm(SHA256)), tlv(0x31, algorithm(SHA256) * 2)])
def test_algorithm_protection_that_is_none_is_refused(value: bytes) -> None:
    with pytest.raises(BerError):
        read(with_signer(attributes=tlv(0xA0, attribute(PROTECTION, value))))


def test_content_of_another_type_is_its_contents() -> None:
    """PKCS #7 signed any type, over what is inside it."""
    parts = Parts(content=tlv(0x30, oid(DATA), tlv(0xA0, tlv(0x30, b"\x05\x00"))))
    assert read(parts).content == b"\x05\x00"
    assert read_signed_data(parts.build(), with_content=False).content == b""


@pytest.mark.parametrize(("tail", "count"), [(b"", 0), (b"\0\0\r\n\t ", 0), (b"\0x\0", 1), (b"xy\n", 2)])
def test_bytes_behind(tail: bytes, count: int) -> None:
    assert read_signed_data(Parts().build() + tail).trailing == count


@pytest.mark.parametrize("limit", [(Parts(digests=tlv(0x31, *[algorithm(SHA256)] * 33)))])
def test_limits(limit: Parts) -> None:
    with pytest.raises(BerError):
        read(limit)
    assert read(Parts(digests=tlv(0x31, *[algorithm(SHA256)] * 32))).conforming


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"-----BEGIN PKCS7-----\nMAA=\n-----END PKCS7-----\n", b"\x30\x00"),
        (b"\xef\xbb\xbf-----BEGIN PKCS7-----\nMAA=\n-----END PKCS7-----\n", b"\x30\x00"),
        (b"-----BEGIN PKCS7-----\nMAA=\n", b""),
        (b"\xef\xbb\xbf \r\nMIAA\n", b"\x30\x80\x00"),
        (b"MDAw", b"\x30\x30\x30"),
        (b"MIA", b"MIA"),
        (b"%PDF-1.7", b"%PDF-1.7"),
        (b"\x30\x00", b"\x30\x00"),
    ],
)
def test_armour(text: bytes, expected: bytes) -> None:
    assert as_binary(text) == expected


@pytest.fixture(scope="module")
def leaf(authority: Authority) -> Identity:
    return authority.provider("pec-a.example", "GESTORE A S.p.A.")


@pytest.fixture(scope="module", params=["der", "ber", "enveloping"])
def genuine(request: pytest.FixtureRequest, leaf: Identity) -> bytes:
    forms: dict[str, Callable[[], bytes]] = {
        "der": lambda: sign(CONTENT, leaf, AT),
        "ber": lambda: indefinite_length(sign(CONTENT, leaf, AT, "sha1")),
        "enveloping": lambda: sign(CONTENT, leaf, AT, detached=False),
    }
    return forms[request.param]()


def ours(data: bytes) -> tuple[object, ...]:
    signed = read_signed_data(data)
    signers = []
    for one in signed.signers:
        attributes = sorted((kind, values) for kind, values in (one.attributes or {}).items())
        signers.append((one.version, one.serial, one.issuer, one.digest, one.signature, attributes))
    return signed.content_type, signed.content, signed.certificates, signers


def theirs(data: bytes) -> tuple[object, ...]:
    """The same values as asn1crypto reads them."""
    signed = cms.ContentInfo.load(data)["content"]
    inner = signed["encap_content_info"]
    content = inner["content"].native if inner["content"].native is not None else None
    signers = []
    for one in signed["signer_infos"]:
        named = one["sid"].chosen
        attributes = sorted(
            (found["type"].contents, tuple(value.dump() for value in found["values"])) for found in one["signed_attrs"]
        )
        digest = one["digest_algorithm"]["algorithm"].native
        known = digest if digest in {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"} else ""
        version = int.from_bytes(one["version"].contents, "big", signed=True)
        serial, issuer = named["serial_number"].native, named["issuer"].dump()
        signers.append((version, serial, issuer, known, one["signature"].native, attributes))
    certificates = tuple(found.chosen.dump() for found in signed["certificates"] if found.name == "certificate")
    return inner["content_type"].contents, content, certificates, signers


def test_asn1crypto_reads_the_same_of_genuine_signatures(genuine: bytes) -> None:
    assert ours(genuine) == theirs(genuine)


@settings(max_examples=300, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), length=st.integers(1, 3), put=st.binary(max_size=3))
def test_what_is_accepted_of_a_changed_signature_reads_the_same_in_asn1crypto(
    genuine: bytes, place: float, length: int, put: bytes
) -> None:
    """The reader may refuse more than asn1crypto; what it does accept never means something else to it."""
    at = int(place * len(genuine))
    changed = genuine[:at] + put + genuine[at + length :]
    try:
        found = ours(changed)
    except BerError:
        return
    assert found == theirs(changed)
