"""CMS signatures at their edges: all that is said of a signer, which obstacle comes first, limits at and one over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from asn1crypto import cms as asn1_cms
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.serialization import Encoding
from test_evidence_signed_data import SHA256, SHA256_RSA, Parts, SignerParts, algorithm, attribute, oid, tlv

from citizen_inbox.demo.authority import Authority, Identity, distinguished_name, sign
from citizen_inbox.evidence.ber import BerError, contents_of
from citizen_inbox.evidence.cms import (
    MAX_SIGNATURE,
    SignerCheck,
    check_detached,
    open_signed_data,
    signed_data_kind,
)
from citizen_inbox.evidence.signed_data import CONTENT_TYPE, DATA, MESSAGE_DIGEST, SIGNED_DATA, SIGNING_TIME

AT = datetime(2026, 10, 1, 8, 30, tzinfo=UTC)
CONTENT = b"Content-Type: text/plain\r\n\r\nBuongiorno,\r\nin allegato la richiesta.\r\n"
MD5 = bytes.fromhex("2a864886f70d0205")
RSA = bytes.fromhex("2a864886f70d010101")
SHA512 = bytes.fromhex("608648016503040203")
SHA512_RSA = bytes.fromhex("2a864886f70d01010d")
SHA256_ECDSA = bytes.fromhex("2a8648ce3d040302")
PROTECTION = bytes.fromhex("2a864886f70d010934")
UNKNOWN = b"\x55\x01"


@pytest.fixture(scope="module")
def leaf(authority: Authority) -> Identity:
    return authority.provider("pec-a.example", "GESTORE A S.p.A.")


@pytest.fixture(scope="module")
def person(authority: Authority) -> Identity:
    return authority.person("Anna Neri", "Comune di Esempio", "NRENNA80A41H501X")


def der(identity: Identity) -> bytes:
    return identity.certificate.public_bytes(Encoding.DER)


def digest_of(content: bytes, kind: hashes.HashAlgorithm | None = None) -> bytes:
    hashing = hashes.Hash(kind or hashes.SHA256())
    hashing.update(content)
    return hashing.finalize()


def signer_of(who: Identity, *attributes: bytes, covered: bytes = CONTENT, **parts: bytes) -> bytes:
    """A SignerInfo by hand, signed by `who` over these attributes, or over the content when there are none."""
    named = asn1_x509.Certificate.load(der(who))
    identifier = tlv(0x30, named.issuer.dump(), tlv(2, named["tbs_certificate"]["serial_number"].contents))
    over = tlv(0x31, *attributes) if attributes else covered
    made = SignerParts(
        identifier=identifier,
        attributes=tlv(0xA0, *attributes) if attributes else b"",
        signature=tlv(4, who.key.sign(over, padding.PKCS1v15(), hashes.SHA256())),
    )
    return replace(made, **parts).build()


def signed_by(who: Identity, *signers: bytes, **parts: bytes) -> bytes:
    digests = tlv(0x31, *[algorithm(kind) for kind in (SHA256, SHA512, MD5, UNKNOWN)])
    made = Parts(certificates=tlv(0xA0, der(who)), digests=digests, signers=tlv(0x31, *signers))
    return replace(made, **parts).build()


TYPE = attribute(CONTENT_TYPE, oid(DATA))
DIGEST = attribute(MESSAGE_DIGEST, tlv(4, digest_of(CONTENT)))
TIME = attribute(SIGNING_TIME, tlv(0x17, b"261001083000Z"))


def only(data: bytes, covered: bytes = CONTENT) -> SignerCheck:
    (found,) = check_detached(data, covered).signers
    return found


def test_all_that_is_said_of_a_signer(person: Identity) -> None:
    certificate = person.certificate
    assert only(sign(CONTENT, person, AT)) == SignerCheck(
        name="Anna Neri",
        email="",
        subject="C=IT, O=Comune di Esempio, CN=Anna Neri, serialNumber=TINIT-NRENNA80A41H501X",
        issuer="C=IT, O=Autorita di Pratica, CN=Pratica Root CA",
        serial_number="TINIT-NRENNA80A41H501X",
        valid_from=certificate.not_valid_before_utc,
        valid_to=certificate.not_valid_after_utc,
        digest="sha256",
        signing_time=AT,
        intact=True,
        reason="intact",
        certificate=der(person),
        detail="",
    )


def test_a_signer_made_by_hand_is_intact(leaf: Identity) -> None:
    found = only(signed_by(leaf, signer_of(leaf, TYPE, DIGEST, TIME)))
    assert (found.intact, found.reason, found.detail, found.signing_time) == (True, "intact", "", AT)
    assert found.email == "posta-certificata@pec-a.example"


@pytest.mark.parametrize(
    "attributes",
    [
        (TYPE,),
        (DIGEST,),
        (TIME,),
        (TYPE, TYPE, DIGEST),
        (TYPE, DIGEST, DIGEST),
        (TYPE, DIGEST, TIME, TIME),
        (attribute(CONTENT_TYPE, oid(DATA), oid(DATA)), DIGEST),
        (TYPE, attribute(MESSAGE_DIGEST, *[tlv(4, digest_of(CONTENT))] * 2)),
        (attribute(CONTENT_TYPE, oid(SIGNED_DATA)), DIGEST),
        (attribute(CONTENT_TYPE, oid(DATA + b"\x01")), DIGEST),
    ],
)
def test_attributes_that_do_not_say_what_was_signed(leaf: Identity, attributes: tuple[bytes, ...]) -> None:
    found = only(signed_by(leaf, signer_of(leaf, *attributes)))
    assert (found.intact, found.reason, found.detail) == (None, "not-checkable", "attributes-incomplete")


def test_without_attributes_only_plain_data_can_be_signed(leaf: Identity) -> None:
    """RFC 5652 5.3: another content type asks for signed attributes."""
    assert only(signed_by(leaf, signer_of(leaf))).reason == "intact"
    other = signed_by(leaf, signer_of(leaf), content=tlv(0x30, oid(SIGNED_DATA)), version=tlv(2, b"\x03"))
    found = only(other)
    assert (found.intact, found.detail) == (None, "attributes-incomplete")


def test_another_content_type_that_the_attributes_name(leaf: Identity) -> None:
    named = attribute(CONTENT_TYPE, oid(SIGNED_DATA))
    parts = {"content": tlv(0x30, oid(SIGNED_DATA)), "version": tlv(2, b"\x03")}
    agreeing = only(signed_by(leaf, signer_of(leaf, named, DIGEST), **parts))  # sound, but over no mail
    assert (agreeing.intact, agreeing.detail) == (None, "content-type-foreign")
    assert only(signed_by(leaf, signer_of(leaf, TYPE, DIGEST), **parts)).detail == "attributes-incomplete"


@pytest.mark.parametrize(
    ("digest", "scheme", "detail"),
    [
        (MD5, SHA512_RSA, "digest-unsupported"),
        (UNKNOWN, UNKNOWN, "digest-unsupported"),
        (SHA256, UNKNOWN, "algorithm-unsupported"),
        (SHA256, SHA512_RSA, "algorithms-disagree"),
        (SHA256, bytes.fromhex("2a8648ce3d040304"), "algorithms-disagree"),
        (SHA256, SHA256_ECDSA, "key-unfit"),
        (SHA256, RSA, ""),
        (SHA256, SHA256_RSA, ""),
    ],
)
def test_each_obstacle_and_which_comes_first(leaf: Identity, digest: bytes, scheme: bytes, detail: str) -> None:
    algorithms = {"digest": algorithm(digest), "scheme": algorithm(scheme)}
    found = only(signed_by(leaf, signer_of(leaf, TYPE, DIGEST, **algorithms)))
    assert found.detail == detail
    assert (found.intact, found.reason) == ((None, "not-checkable") if detail else (True, "intact"))
    incomplete = only(signed_by(leaf, signer_of(leaf, DIGEST, **algorithms)))
    assert incomplete.detail == (detail or "attributes-incomplete")


def test_algorithm_protection_that_disagrees(leaf: Identity) -> None:
    def protected(digest: bytes, scheme: bytes) -> SignerCheck:
        named = tlv(0x30, algorithm(digest), tlv(0xA1, oid(scheme), b"\x05\x00"))
        return only(signed_by(leaf, signer_of(leaf, TYPE, DIGEST, attribute(PROTECTION, named))))

    assert protected(SHA256, SHA256_RSA).intact
    for digest, scheme in ((SHA512, SHA256_RSA), (SHA256, SHA512_RSA), (SHA512, SHA512_RSA), (SHA256, SHA256_ECDSA)):
        assert protected(digest, scheme).detail == "algorithms-disagree"


@pytest.mark.parametrize("values", [(), (b"\x17\x0d261001083000Z",) * 2, (b"\x17\x0d261301083000Z",), (b"\x05\x00",)])
def test_a_signing_time_is_one_readable_time(leaf: Identity, values: tuple[bytes, ...]) -> None:
    attributes = (TYPE, DIGEST, attribute(SIGNING_TIME, *values)) if values else (TYPE, DIGEST)
    found = only(signed_by(leaf, signer_of(leaf, *attributes)))
    assert (found.intact, found.signing_time) == (True, None)


def test_a_digest_in_other_encodings_is_the_same_digest(leaf: Identity) -> None:
    """Long and indefinite lengths are BER; what counts is the contents."""
    for value in (b"\x04\x81\x20" + digest_of(CONTENT), b"\x04\x82\x00\x20" + digest_of(CONTENT)):
        assert only(signed_by(leaf, signer_of(leaf, TYPE, attribute(MESSAGE_DIGEST, value)))).reason == "intact"
    for value in (tlv(4, digest_of(CONTENT)[:-1]), tlv(4, digest_of(CONTENT) + b"\0"), tlv(4), tlv(4, bytes(126))):
        found = only(signed_by(leaf, signer_of(leaf, TYPE, attribute(MESSAGE_DIGEST, value))))
        assert (found.intact, found.reason, found.detail) == (False, "digest-mismatch", "")


def test_attributes_signed_as_they_stand_or_in_order(leaf: Identity) -> None:
    """Some devices sign the attributes in the order in which they send them, DER or not (RFC 5652 5.4)."""
    in_order = sorted((TYPE, DIGEST, TIME))
    backwards = in_order[::-1]
    assert only(signed_by(leaf, signer_of(leaf, *backwards))).intact
    signature = leaf.key.sign(tlv(0x31, *in_order), padding.PKCS1v15(), hashes.SHA256())
    for order in (in_order, backwards):
        assert only(signed_by(leaf, signer_of(leaf, *order, signature=tlv(4, signature)))).intact
    signature = leaf.key.sign(tlv(0x31, *backwards), padding.PKCS1v15(), hashes.SHA256())
    found = only(signed_by(leaf, signer_of(leaf, *in_order, signature=tlv(4, signature))))
    assert (found.intact, found.reason) == (False, "signature-bad")


def test_a_bad_signature_is_named_before_another_digest(leaf: Identity) -> None:
    """Without a good signature the attributes are anybody's: their digest says nothing."""
    data = signed_by(leaf, signer_of(leaf, TYPE, DIGEST, signature=tlv(4, bytes(256))))
    assert only(data).reason == "signature-bad"
    assert only(data, CONTENT + b"x").reason == "signature-bad"


def test_a_signature_that_is_no_pair_of_numbers(person: Identity) -> None:
    """A signature of another form than its scheme asks for is a bad one, not one that could not be looked at."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = distinguished_name("Prova", "Prova")
    start, end = datetime(2025, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
    certificate = x509.CertificateBuilder(name, name, key.public_key(), 77, start, end).sign(key, hashes.SHA256())
    identifier = tlv(0x30, name.public_bytes(), tlv(2, b"\x4d"))
    changes = {"identifier": identifier, "scheme": algorithm(SHA256_ECDSA)}
    good = tlv(4, key.sign(tlv(0x31, TYPE, DIGEST), ec.ECDSA(hashes.SHA256())))
    enclosed = tlv(0xA0, certificate.public_bytes(Encoding.DER))
    signer = signer_of(person, TYPE, DIGEST, signature=good, **changes)
    assert only(signed_by(person, signer, certificates=enclosed)).intact
    bad = signer_of(person, TYPE, DIGEST, signature=tlv(4, b"no pair"), **changes)
    assert only(signed_by(person, bad, certificates=enclosed)).reason == "signature-bad"


def test_what_the_library_cannot_compute_is_not_checkable(leaf: Identity, monkeypatch: pytest.MonkeyPatch) -> None:
    """For example SHA-1 switched off by the computer's policy."""
    monkeypatch.setattr("citizen_inbox.evidence.cms.made_by", lambda *_: None)
    for signer in (signer_of(leaf, TYPE, DIGEST), signer_of(leaf)):
        found = only(signed_by(leaf, signer))
        assert (found.intact, found.reason, found.detail) == (None, "not-checkable", "algorithm-unsupported")


def test_the_largest_detached_signature(leaf: Identity) -> None:
    data = sign(CONTENT, leaf, AT)
    assert check_detached(data.ljust(MAX_SIGNATURE, b"\0"), CONTENT).signers[0].intact
    check = check_detached(data.ljust(MAX_SIGNATURE + 1, b"\0"), CONTENT)
    assert (check.signers, check.certificates, check.defects) == ((), (), ("cms-too-large",))


def test_what_is_enclosed_is_told_whatever_the_verdict(leaf: Identity, authority: Authority) -> None:
    enclosed = (authority.issuer.certificate.public_bytes(Encoding.DER), der(leaf))
    assert check_detached(sign(CONTENT, leaf, AT), CONTENT).certificates == enclosed
    assert check_detached(sign(CONTENT, leaf, AT), CONTENT.replace(b"\r", b"")).certificates == enclosed
    assert check_detached(sign(CONTENT, leaf, AT, detached=False), CONTENT).certificates == enclosed
    info = asn1_cms.ContentInfo.load(sign(CONTENT, leaf, AT))
    info["content"]["version"] = "v3"
    assert check_detached(info.dump(force=True), CONTENT).certificates == enclosed
    check = check_detached(b"nothing", CONTENT)
    assert (check.signers, check.certificates, check.defects) == ((), (), ("cms-unreadable",))


def test_defects_are_named_once_and_in_order(leaf: Identity, person: Identity) -> None:
    strangers = [signer_of(person, TYPE, DIGEST)] * 2
    check = check_detached(signed_by(leaf, *strangers) + b"x", CONTENT)
    assert (check.signers, check.defects) == ((), ("signer-certificate-missing", "trailing-bytes"))
    check = check_detached(signed_by(leaf, *strangers, signer_of(leaf, TYPE, DIGEST)), CONTENT)
    assert [found.intact for found in check.signers] == [True]
    assert check.defects == ("signer-certificate-missing",)
    check = check_detached(signed_by(leaf) + b"x", CONTENT)
    assert (check.signers, check.defects) == ((), ("no-signers", "trailing-bytes"))


def test_a_stray_certificate_and_restored_line_ends_are_both_said(leaf: Identity, person: Identity) -> None:
    enclosed = tlv(0xA0, der(leaf), der(person))
    data = signed_by(leaf, signer_of(leaf, TYPE, DIGEST), certificates=enclosed)
    assert check_detached(data, CONTENT).defects == ("certificate-unrelated",)
    check = check_detached(data, CONTENT.replace(b"\r\n", b"\n"))
    assert check.defects == ("certificate-unrelated", "line-ends-restored")
    assert check.signers[0].intact
    both = signed_by(leaf, signer_of(leaf, TYPE, DIGEST), signer_of(person, TYPE, DIGEST), certificates=enclosed)
    assert check_detached(both, CONTENT).defects == ()


def test_line_ends_are_restored_for_all_signers_or_for_none(leaf: Identity, person: Identity) -> None:
    enclosed = tlv(0xA0, der(leaf), der(person))
    bare = CONTENT.replace(b"\r\n", b"\n")
    as_it_is = attribute(MESSAGE_DIGEST, tlv(4, digest_of(bare)))
    data = signed_by(leaf, signer_of(leaf, TYPE, DIGEST), signer_of(person, TYPE, as_it_is), certificates=enclosed)
    check = check_detached(data, bare)
    assert [found.reason for found in check.signers] == ["digest-mismatch", "intact"]
    assert check.defects == ()
    bad = signer_of(person, TYPE, DIGEST, signature=tlv(4, bytes(256)))
    check = check_detached(signed_by(leaf, signer_of(leaf, TYPE, DIGEST), bad, certificates=enclosed), bare)
    assert [found.reason for found in check.signers] == ["digest-mismatch", "signature-bad"]
    assert check.defects == ()


def test_line_ends_are_left_alone_when_the_signature_is_bad(leaf: Identity) -> None:
    data = signed_by(leaf, signer_of(leaf), content=tlv(0x30, oid(DATA)))
    check = check_detached(data, CONTENT.replace(b"\r\n", b"\n"))
    assert (check.signers[0].reason, check.defects) == ("signature-bad", ())


def test_only_line_feeds_without_a_carriage_return_are_bare(leaf: Identity) -> None:
    mixed = CONTENT.replace(b"Buongiorno,\r\n", b"Buongiorno,\n")
    check = check_detached(sign(CONTENT, leaf, AT), mixed)
    assert (check.signers[0].intact, check.defects) == (True, ("line-ends-restored",))


def test_an_opened_file_tells_its_defects(leaf: Identity, person: Identity) -> None:
    content = tlv(0x30, oid(DATA), tlv(0xA0, tlv(4, CONTENT)))
    for signers, defects in {
        (signer_of(leaf, TYPE, DIGEST),): (),
        (signer_of(person, TYPE, DIGEST),): ("signer-certificate-missing",),
        (): ("no-signers",),
    }.items():
        opened = open_signed_data(signed_by(leaf, *signers, content=content))
        assert opened is not None
        assert (opened.content, opened.defects) == (CONTENT, defects)
    opened = open_signed_data(signed_by(leaf, content=content) + b"x")
    assert opened is not None
    assert opened.defects == ("no-signers", "trailing-bytes")


def test_an_empty_file_may_be_signed(leaf: Identity) -> None:
    data = sign(b"", leaf, AT, detached=False)
    opened = open_signed_data(data)
    assert opened is not None
    assert (opened.content, opened.signers[0].intact) == (b"", True)
    assert signed_data_kind(data) == "enveloping"


@pytest.mark.parametrize(
    ("whole", "contents"),
    [
        (b"\x04\x00", b""),
        (b"\x04\x01x", b"x"),
        (b"\x30\x02\x05\x00", b"\x05\x00"),
        (b"\x04\x7f" + bytes(127), bytes(127)),
        (b"\x04\x81\x80" + bytes(128), bytes(128)),
        (b"\x24\x80\x04\x7c" + bytes(124) + b"\0\0", b"\x04\x7c" + bytes(124)),
        (b"\x24\x80\x04\x01x\0\0", b"\x04\x01x"),
        (b"\x04\x01xy", b"x"),
    ],
)
def test_the_contents_of_a_value_in_every_form_of_length(whole: bytes, contents: bytes) -> None:
    assert contents_of(whole) == contents


@pytest.mark.parametrize("whole", [b"", b"\x04", b"\x04\x02x", b"\x1f\x00", b"\x1f\x01x", b"\x3f\x00"])
def test_a_value_that_is_no_element_is_refused(whole: bytes) -> None:
    with pytest.raises(BerError):
        contents_of(whole)
