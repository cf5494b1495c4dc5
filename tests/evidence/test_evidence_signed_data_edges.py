"""SignedData at its edges: each refusal and its reason, limits at and one over, the short ways against the long."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_evidence_signed_data import (
    ATTRIBUTES,
    ISSUER_AND_SERIAL,
    NAME,
    REFUSED,
    SHA256,
    SHA256_RSA,
    Parts,
    SignerParts,
    algorithm,
    attribute,
    oid,
    read,
    tlv,
    v3,
    with_signer,
)

from citizen_inbox.evidence.ber import BerError
from citizen_inbox.evidence.cms import open_signed_data, signed_data_kind
from citizen_inbox.evidence.signed_data import (
    DATA,
    MAX_ATTRIBUTES,
    MAX_CERTIFICATES,
    MAX_SIGNERS,
    MESSAGE_DIGEST,
    SIGNED_DATA,
    SIGNING_TIME,
    _attribute,
    _long_attribute,
    as_binary,
    attribute_time,
    read_signed_data,
)

NULL = b"\x05\x00"

REASONS = {
    "no SignedData": ["another content type"],
    "no object identifier": [
        "content type that is no identifier",
        "identifier that never ends",
        "empty identifier",
        "attribute without an identifier",
        "attribute with an empty identifier",
        "attribute with an endless identifier",
    ],
    "no integer": [
        "version that is no integer",
        "version without octets",
        "signer version that is no integer",
        "serial number that is no integer",
    ],
    "another tag": [
        "digests as a sequence",
        "digest that is no algorithm",
        "content info as a set",
        "content under another tag",
        "certificates under an unknown tag",
        "signers as a sequence",
        "signer as a set",
        "identifier as a set",
        "key identifier under another tag",
        "attributes under another tag",
        "attribute as a set",
        "attribute of a sequence",
        "unsigned attributes under another tag",
        "unsigned attributes that are none",
    ],
    "too few elements": [
        "empty algorithm",
        "content wrapper without content",
        "empty attributes",
        "attribute without values",
        "empty unsigned attributes",
    ],
    "too many elements": [
        "algorithm of three",
        "content info of three",
        "two contents",
        "identifier of three",
        "attribute of three",
    ],
    "parameters": ["digest with parameters", "NULL that is not empty", "scheme with parameters"],
    "no certificate": ["certificate of an unknown kind", "certificate of tag 4"],
    "no revocation information": ["revocation of an unknown kind"],
    "unknown element": ["revocation before certificates"],
    "no name": ["issuer that is no name"],
    "SignerInfo": ["no attributes and two more"],
    "long tag": ["value with a long tag"],
    "truncated": ["value that is cut"],
    "no octet string": ["signature that is no octet string"],
    "no octet string inside an octet string": ["signature of bits inside"],
}


@pytest.mark.parametrize(("reason", "case"), [(reason, case) for reason, cases in REASONS.items() for case in cases])
def test_each_refusal_has_its_own_reason(reason: str, case: str) -> None:
    with pytest.raises(BerError) as caught:
        read(REFUSED[case])
    assert str(caught.value) == reason


def signed_of(*elements: bytes) -> bytes:
    return tlv(0x30, oid(SIGNED_DATA), tlv(0xA0, tlv(0x30, *elements)))


PLAIN = (tlv(2, b"\x01"), tlv(0x31, algorithm(SHA256)), tlv(0x30, oid(DATA)))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (tlv(0x31, oid(SIGNED_DATA), tlv(0xA0, tlv(0x30))), "another tag"),
        (tlv(0x30, oid(SIGNED_DATA)), "too few elements"),
        (tlv(0x30, oid(SIGNED_DATA), tlv(0xA0, tlv(0x30)), NULL), "too many elements"),
        (tlv(0x30, oid(SIGNED_DATA), tlv(0xA1, tlv(0x30))), "another tag"),
        (tlv(0x30, oid(SIGNED_DATA), tlv(0xA0)), "too few elements"),
        (tlv(0x30, oid(SIGNED_DATA), tlv(0xA0, tlv(0x30), tlv(0x30))), "too many elements"),
        (tlv(0x30, oid(SIGNED_DATA), tlv(0xA0, tlv(0x31))), "another tag"),
        (signed_of(*PLAIN), "too few elements"),
        (signed_of(*PLAIN, tlv(0xA0), tlv(0xA1), NULL, tlv(0x31)), "too many elements"),
        (signed_of(*PLAIN, tlv(0xA0), NULL, tlv(0x31)), "another tag"),
        (signed_of(*PLAIN, tlv(0xA1), tlv(0xA1), tlv(0x31)), "unknown element"),
    ],
)
def test_the_frame_of_a_signed_data(data: bytes, reason: str) -> None:
    with pytest.raises(BerError) as caught:
        read_signed_data(data)
    assert str(caught.value) == reason


HEAD = (tlv(2, b"\x01"), ISSUER_AND_SERIAL, algorithm(SHA256))
TAIL = (algorithm(SHA256_RSA), tlv(4, b"signature"))
SIGNED, UNSIGNED = tlv(0xA0, *ATTRIBUTES), tlv(0xA1, *ATTRIBUTES)


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ((*HEAD, TAIL[0]), "too few elements"),
        ((*HEAD, SIGNED, TAIL[0]), "SignerInfo"),
        ((*HEAD, SIGNED, *TAIL, UNSIGNED, UNSIGNED), "too many elements"),
        ((*HEAD, *TAIL, UNSIGNED, UNSIGNED), "SignerInfo"),
        ((*HEAD, *TAIL, SIGNED), "another tag"),
    ],
)
def test_the_frame_of_a_signer(elements: tuple[bytes, ...], reason: str) -> None:
    with pytest.raises(BerError) as caught:
        read(Parts(signers=tlv(0x31, tlv(0x30, *elements))))
    assert str(caught.value) == reason


@pytest.mark.parametrize("elements", [(*HEAD, *TAIL), (*HEAD, *TAIL, UNSIGNED), (*HEAD, SIGNED, *TAIL, UNSIGNED)])
def test_a_signer_with_and_without_attributes(elements: tuple[bytes, ...]) -> None:
    (signer,) = read(Parts(signers=tlv(0x31, tlv(0x30, *elements)))).signers
    assert (signer.issuer, signer.serial, signer.signature) == (NAME, 7, b"signature")
    assert (signer.attributes is not None) == (SIGNED in elements)


def many(kind: str, count: int) -> Parts:
    """A SignedData with this many of one thing."""
    attributes = [attribute(bytes([0x55, number >> 7 | 0x80, number & 0x7F]), NULL) for number in range(count)]
    return {
        "certificates": lambda: Parts(certificates=tlv(0xA0, *[tlv(0x30)] * count)),
        "revocation": lambda: Parts(revocation=tlv(0xA1, *[tlv(0x30)] * count)),
        "digests": lambda: Parts(digests=tlv(0x31, *[algorithm(SHA256)] * count)),
        "signers": lambda: Parts(signers=tlv(0x31, *[SignerParts().build()] * count)),
        "attributes": lambda: with_signer(attributes=tlv(0xA0, *attributes)),
        "unsigned attributes": lambda: with_signer(unsigned=tlv(0xA1, *attributes)),
        "values": lambda: with_signer(attributes=tlv(0xA0, attribute(SIGNING_TIME, *[NULL] * count))),
    }[kind]()


@pytest.mark.parametrize(
    ("kind", "most"),
    [
        ("certificates", MAX_CERTIFICATES),
        ("revocation", MAX_CERTIFICATES),
        ("digests", MAX_SIGNERS),
        ("signers", MAX_SIGNERS),
        ("attributes", MAX_ATTRIBUTES),
        ("unsigned attributes", MAX_ATTRIBUTES),
        ("values", MAX_ATTRIBUTES),
    ],
)
def test_as_many_as_allowed_and_one_more(kind: str, most: int) -> None:
    assert read(many(kind, most)).conforming
    with pytest.raises(BerError) as caught:
        read(many(kind, most + 1))
    assert str(caught.value) == "too many elements"


def test_sets_may_be_empty() -> None:
    signed = read(Parts(signers=tlv(0x31), certificates=tlv(0xA0), revocation=tlv(0xA1)))
    assert (signed.signers, signed.certificates, signed.conforming) == ((), (), True)


def test_all_signers_must_conform() -> None:
    """One whose version does not go with its identifier, or whose digest is not announced, is enough."""
    good, other = SignerParts().build(), SignerParts(digest=algorithm(bytes.fromhex("608648016503040203"))).build()
    named = v3()[2:] if v3()[1] < 0x80 else v3()[3:]
    assert read(Parts(signers=tlv(0x31, good, good))).conforming
    assert not read(Parts(signers=tlv(0x31, good, other))).conforming
    assert not read(Parts(signers=tlv(0x31, good, named))).conforming
    assert read(Parts(version=tlv(2, b"\x03"), signers=tlv(0x31, good, named))).conforming


def test_an_unknown_digest_is_announced_like_any_other() -> None:
    unknown = algorithm(b"\x55\x01")
    parts = Parts(digests=tlv(0x31, unknown), signers=tlv(0x31, SignerParts(digest=unknown).build()))
    signed = read(parts)
    assert (signed.conforming, signed.signers[0].digest) == (True, "")


def test_the_kind_is_told_without_joining_the_content() -> None:
    """What lies inside is looked at when it is opened."""
    data = Parts(content=tlv(0x30, oid(DATA), tlv(0xA0, tlv(0x24, NULL)))).build()
    assert signed_data_kind(data) == "enveloping"
    assert open_signed_data(data) is None
    assert read_signed_data(data, with_content=False).content == b""
    with pytest.raises(BerError):
        read_signed_data(data)


@pytest.mark.parametrize("content", [tlv(4, b"text"), tlv(0x24, tlv(4, b"te"), tlv(4, b"xt")), tlv(0x13, b"text")])
def test_content_in_one_piece_in_pieces_and_of_another_type(content: bytes) -> None:
    assert read(Parts(content=tlv(0x30, oid(DATA), tlv(0xA0, content)))).content == b"text"


@pytest.mark.parametrize("total", [126, 127, 128, 129, 255, 256, 257, 65_535, 65_536])
def test_signed_forms_of_every_length_are_der(total: int) -> None:
    """The signature covers a SET that is never sent: its length must be written as DER writes it."""
    small = attribute(SIGNING_TIME, NULL)
    fill = total - len(small) - 13
    large = attribute(MESSAGE_DIGEST, tlv(4, bytes(fill)))
    while len(large) + len(small) > total:
        fill -= 1
        large = attribute(MESSAGE_DIGEST, tlv(4, bytes(fill)))
    assert total - 3 <= len(small) + len(large) <= total
    (signer,) = read(with_signer(attributes=tlv(0xA0, large, small))).signers
    assert signer.signed_forms == (tlv(0x31, large, small), tlv(0x31, small, large))
    (signer,) = read(with_signer(attributes=tlv(0xA0, small, large))).signers
    assert signer.signed_forms == (tlv(0x31, small, large),)


def both_ways(whole: bytes) -> list[object]:
    """What the short and the long way make of one attribute."""
    found: list[object] = []
    for way in (_attribute, _long_attribute):
        try:
            found.append(way(whole))
        except (BerError, IndexError):
            found.append("refused")
    return found


SHORT = attribute(b"\x55\x04\x03", tlv(4, b"text"))


@pytest.mark.parametrize("place", range(len(SHORT)))
def test_every_octet_of_a_short_attribute_counts_the_same_on_both_ways(place: int) -> None:
    for value in range(256):
        short, long = both_ways(SHORT[:place] + bytes([value]) + SHORT[place + 1 :])
        assert short == long


@given(kind=st.binary(max_size=4), values=st.lists(st.binary(max_size=60), max_size=3), cut=st.integers(0, 3))
def test_short_attributes_are_read_like_long_ones(kind: bytes, values: list[bytes], cut: int) -> None:
    whole = attribute(kind, *[tlv(4, value) for value in values])
    short, long = both_ways(whole[: len(whole) - cut])
    assert short == long


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"\x17\x0d500101000000Z", datetime(1950, 1, 1, tzinfo=UTC)),
        (b"\x17\x0d491231235958Z", datetime(2049, 12, 31, 23, 59, 58, tzinfo=UTC)),
        (b"\x17\x0d261102030405z", datetime(2026, 11, 2, 3, 4, 5, tzinfo=UTC)),
        (b"\x18\x0f19491102030405Z", datetime(1949, 11, 2, 3, 4, 5, tzinfo=UTC)),
        (b"\x18\x0d202611020304Z", datetime(2026, 11, 2, 3, 4, tzinfo=UTC)),
        (b"\x18\x0f20261102030405ZZZ", datetime(2026, 11, 2, 3, 4, 5, tzinfo=UTC)),
        (b"\x18\x0f20261102030405+", None),
        (b"\x18\x0f202611020304050", None),
        (b"\x18\x0e2026110203040Z", None),
        (b"\x18\x0b2026110203Z", None),
        (b"\x18\x102026110203040506Z", None),
        (b"\x18\x0f20261302030405Z", None),
        (b"\x18\x0f20261102030\xe95Z", None),
        (b"\x18\x00", None),
        (b"\x17\x00", None),
        (b"\x17\x01Z", None),
        (b"\x18\x01Z", None),
        (b"", None),
    ],
)
def test_times_at_their_edges(value: bytes, expected: datetime | None) -> None:
    assert attribute_time(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b" " * 62 + b"MDAw", b"000"),
        (b" " * 63 + b"MDAw", b" " * 63 + b"MDAw"),
        (b"XXXXMDAw", b"XXXXMDAw"),
        (b"\t\r\n MDAw\r\nMDAw\r\n", b"000000"),
        (b"\xef\xbb\xbfMDAw", b"000"),
        (b"MD", b"MD"),
        (b"-----BEGIN\nMDAw", b""),
        (b"-----BEGIN PKCS7-----\r\nMD\r\nAw\r\n-----END PKCS7-----\r\nMDAw", b"000"),
        (b"before\n-----BEGIN PKCS7-----\nMDAw\n-----END PKCS7-----\n", None),
        (b"-----BEGIN PKCS7-----\nM\n-----END PKCS7-----\n", None),
        (b"", b""),
    ],
)
def test_armour_at_its_edges(text: bytes, expected: bytes | None) -> None:
    assert as_binary(text) == (text if expected is None else expected)


def test_what_is_binary_already_is_the_same_object() -> None:
    data = b"\x30\x80" + bytes(2)
    assert as_binary(data) is data
