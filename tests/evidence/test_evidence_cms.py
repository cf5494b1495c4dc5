"""CMS signatures: what is intact, what is altered, what cannot be checked; OpenSSL as the second judge."""

from __future__ import annotations

import base64
import shutil
import subprocess
from datetime import UTC, datetime

import pytest
from asn1crypto import algos, cms, core, x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.demo.authority import Authority, Identity, indefinite_length, new_key, sign
from citizen_inbox.evidence.algorithms import Scheme, key_fits
from citizen_inbox.evidence.cms import (
    MAX_SIGNATURE,
    check_detached,
    open_signed_data,
    signed_data_kind,
)
from citizen_inbox.evidence.signed_data import attribute_time

AT = datetime(2026, 10, 1, 8, 30, tzinfo=UTC)
CONTENT = b"Content-Type: text/plain\r\n\r\nBuongiorno,\r\nin allegato la richiesta.\r\n"
OPENSSL = shutil.which("openssl")


@pytest.fixture(scope="module")
def leaf(authority: Authority) -> Identity:
    return authority.provider("pec-a.example", "GESTORE A S.p.A.")


@pytest.fixture(scope="module")
def person(authority: Authority) -> Identity:
    return authority.person("Anna Neri", "Comune di Esempio", "NRENNA80A41H501X")


def only(check):
    assert len(check.signers) == 1
    return check.signers[0]


def edited(der: bytes, **fields: object) -> bytes:
    """The CMS with fields of its first SignerInfo replaced."""
    info = cms.ContentInfo.load(der)
    for name, value in fields.items():
        info["content"]["signer_infos"][0][name] = value
    return info.dump(force=True)


def resigned(der: bytes, key, scheme, pad, digest, **fields: object) -> bytes:
    """The CMS signed anew over its own attributes after its fields were replaced."""
    info = cms.ContentInfo.load(edited(der, **fields))
    signer = info["content"]["signer_infos"][0]
    attributes = b"\x31" + signer["signed_attrs"].dump(force=True)[1:]
    args = (pad, digest) if pad else (ec.ECDSA(digest),)
    signer["signature"] = key.sign(attributes, *args)
    signer["signature_algorithm"] = scheme
    return info.dump(force=True)


@pytest.mark.parametrize("digest", ["sha1", "sha256", "sha512"])
@pytest.mark.parametrize("form", [bytes, indefinite_length])
def test_genuine_signature_is_intact(leaf, digest, form):
    signer = only(check_detached(form(sign(CONTENT, leaf, AT, digest)), CONTENT))
    assert (signer.intact, signer.reason, signer.digest) == (True, "intact", digest)
    assert signer.signing_time == AT
    assert signer.email == "posta-certificata@pec-a.example"


def test_changed_content_is_altered_and_not_a_bad_signature(leaf):
    signer = only(check_detached(sign(CONTENT, leaf, AT), CONTENT.replace(b"richiesta", b"rinuncia!")))
    assert (signer.intact, signer.reason) == (False, "digest-mismatch")


def test_changed_signature_is_bad(leaf):
    der = bytearray(sign(CONTENT, leaf, AT))
    der[-20] ^= 1
    signer = only(check_detached(bytes(der), CONTENT))
    assert (signer.intact, signer.reason) == (False, "signature-bad")


def test_changed_signed_attributes_are_a_bad_signature(leaf):
    der = sign(CONTENT, leaf, AT)
    assert only(check_detached(der.replace(b"261001083000Z", b"251001083000Z"), CONTENT)).reason == "signature-bad"


def test_bare_line_feeds_are_restored_and_said(leaf):
    check = check_detached(sign(CONTENT, leaf, AT), CONTENT.replace(b"\r\n", b"\n"))
    assert only(check).intact
    assert check.defects == ("line-ends-restored",)


def test_restored_line_ends_do_not_excuse_a_change(leaf):
    check = check_detached(sign(CONTENT, leaf, AT), CONTENT.replace(b"\r\n", b"\n").replace(b"B", b"b"))
    assert only(check).reason == "digest-mismatch"
    assert check.defects == ()


def test_content_that_was_signed_with_bare_line_feeds_is_tried_as_it_is(leaf):
    content = b"a\nb\r\nc\n"
    check = check_detached(sign(content, leaf, AT), content)
    assert only(check).intact
    assert check.defects == ()


def test_embedded_content_is_refused(leaf):
    check = check_detached(sign(CONTENT, leaf, AT, detached=False), CONTENT)
    assert check.signers == ()
    assert check.defects == ("content-embedded",)


def test_no_signer_infos(leaf):
    info = cms.ContentInfo.load(sign(CONTENT, leaf, AT))
    info["content"]["signer_infos"] = []
    check = check_detached(info.dump(force=True), CONTENT)
    assert check.signers == ()
    assert check.defects == ("no-signers",)


def test_md5_is_never_checked(leaf):
    signer = only(check_detached(sign(CONTENT, leaf, AT, "md5"), CONTENT))
    assert (signer.intact, signer.reason, signer.detail) == (None, "not-checkable", "digest-unsupported")


def test_digest_and_signature_algorithm_must_agree(leaf):
    der = edited(sign(CONTENT, leaf, AT), signature_algorithm=algos.SignedDigestAlgorithm({"algorithm": "sha512_rsa"}))
    signer = only(check_detached(der, CONTENT))
    assert (signer.intact, signer.detail) == (None, "algorithms-disagree")


def test_plain_rsa_identifier_takes_the_digest_of_the_signer(leaf):
    scheme = algos.SignedDigestAlgorithm({"algorithm": "rsassa_pkcs1v15"})
    assert only(check_detached(edited(sign(CONTENT, leaf, AT), signature_algorithm=scheme), CONTENT)).intact


def pss(digest: str, mask: str, salt: int) -> algos.SignedDigestAlgorithm:
    return algos.SignedDigestAlgorithm(
        {
            "algorithm": "rsassa_pss",
            "parameters": algos.RSASSAPSSParams(
                {
                    "hash_algorithm": {"algorithm": digest},
                    "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": {"algorithm": mask}},
                    "salt_length": salt,
                }
            ),
        }
    )


def test_pss(leaf):
    pad = padding.PSS(padding.MGF1(hashes.SHA256()), 32)
    der = resigned(sign(CONTENT, leaf, AT), leaf.key, pss("sha256", "sha256", 32), pad, hashes.SHA256())
    assert only(check_detached(der, CONTENT)).intact
    assert only(check_detached(der, CONTENT + b"x")).reason == "digest-mismatch"


def test_pss_with_another_digest_than_the_signer_disagrees(leaf):
    pad = padding.PSS(padding.MGF1(hashes.SHA512()), 32)
    der = resigned(sign(CONTENT, leaf, AT), leaf.key, pss("sha512", "sha512", 32), pad, hashes.SHA512())
    assert only(check_detached(der, CONTENT)).detail == "algorithms-disagree"


def with_certificate(der: bytes, certificate) -> bytes:
    """The CMS with this certificate instead of the signer's own."""
    info = cms.ContentInfo.load(der)
    found = x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    info["content"]["certificates"] = [cms.CertificateChoices({"certificate": found})]
    signer = info["content"]["signer_infos"][0]
    signer["sid"] = cms.SignerIdentifier(
        {"issuer_and_serial_number": {"issuer": found.issuer, "serial_number": found.serial_number}}
    )
    return info.dump(force=True)


def self_signed(key, digest=None):
    from cryptography import x509 as cx

    from citizen_inbox.demo.authority import distinguished_name

    name = distinguished_name("Prova", "Prova")
    start, end = datetime(2025, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
    builder = cx.CertificateBuilder(name, name, key.public_key(), 77, start, end)
    return builder.sign(key, digest or hashes.SHA256())


def test_ecdsa(leaf):
    key = ec.generate_private_key(ec.SECP256R1())
    der = with_certificate(sign(CONTENT, leaf, AT), self_signed(key))
    scheme = algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"})
    der = resigned(der, key, scheme, None, hashes.SHA256())
    assert only(check_detached(der, CONTENT)).intact


def test_a_short_rsa_key_is_never_accepted(leaf):
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    der = with_certificate(sign(CONTENT, leaf, AT), self_signed(key))
    scheme = algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa"})
    der = resigned(der, key, scheme, padding.PKCS1v15(), hashes.SHA256())
    assert only(check_detached(der, CONTENT)).intact
    short = rsa.RSAPublicNumbers(65537, (1 << 767) + 1).public_key()
    assert key_fits(key.public_key(), Scheme("rsa", "sha256"))
    assert not key_fits(short, Scheme("rsa", "sha256"))
    assert not key_fits(key.public_key(), Scheme("ecdsa", "sha256"))


def test_signer_named_by_key_identifier(leaf):
    ski = x509.Certificate.load(leaf.certificate.public_bytes(serialization.Encoding.DER)).key_identifier
    sid = cms.SignerIdentifier({"subject_key_identifier": core.OctetString(ski)})
    info = cms.ContentInfo.load(edited(sign(CONTENT, leaf, AT), sid=sid, version="v3"))
    info["content"]["version"] = "v3"
    assert only(check_detached(info.dump(force=True), CONTENT)).intact


def test_the_certificate_is_chosen_by_identifier_and_not_by_position(authority, leaf):
    info = cms.ContentInfo.load(sign(CONTENT, leaf, AT))
    certificates = list(info["content"]["certificates"])
    info["content"]["certificates"] = list(reversed(certificates))
    assert only(check_detached(info.dump(force=True), CONTENT)).email == "posta-certificata@pec-a.example"


def test_missing_certificate(leaf):
    info = cms.ContentInfo.load(sign(CONTENT, leaf, AT))
    info["content"]["certificates"] = []
    check = check_detached(info.dump(force=True), CONTENT)
    assert (check.signers, check.defects) == ((), ("signer-certificate-missing",))


@pytest.mark.parametrize("left_out", ["content_type", "message_digest"])
def test_signed_attributes_need_content_type_and_digest(leaf, left_out):
    signer = cms.ContentInfo.load(sign(CONTENT, leaf, AT))["content"]["signer_infos"][0]
    kept = [found for found in signer["signed_attrs"] if found["type"].native != left_out]
    der = resigned(
        sign(CONTENT, leaf, AT),
        leaf.key,
        algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa"}),
        padding.PKCS1v15(),
        hashes.SHA256(),
        signed_attrs=cms.CMSAttributes(kept),
    )
    assert only(check_detached(der, CONTENT)).detail == "attributes-incomplete"


def test_signature_without_signed_attributes_covers_the_content_directly(leaf):
    info = cms.ContentInfo.load(sign(CONTENT, leaf, AT))
    old = info["content"]["signer_infos"][0]
    fields = {name: old[name] for name in ("version", "sid", "digest_algorithm", "signature_algorithm")}
    fields["signature"] = leaf.key.sign(CONTENT, padding.PKCS1v15(), hashes.SHA256())
    info["content"]["signer_infos"] = [cms.SignerInfo(fields)]
    der = info.dump(force=True)
    assert only(check_detached(der, CONTENT)).intact
    assert only(check_detached(der, CONTENT + b"x")).reason == "signature-bad"


def test_two_signers_are_both_checked(authority, leaf, person):
    first, second = (cms.ContentInfo.load(sign(CONTENT, who, AT)) for who in (leaf, person))
    second["content"]["signer_infos"][0]["signature"] = b"\x00" * 256
    first["content"]["signer_infos"] = [*first["content"]["signer_infos"], *second["content"]["signer_infos"]]
    first["content"]["certificates"] = [*first["content"]["certificates"], *second["content"]["certificates"]]
    reasons = sorted(found.reason for found in check_detached(first.dump(force=True), CONTENT).signers)
    assert reasons == ["intact", "signature-bad"]


def test_garbage_and_size_are_defects():
    assert check_detached(b"not a signature", CONTENT).defects == ("cms-unreadable",)
    assert check_detached(b"\x30" * (MAX_SIGNATURE + 1), CONTENT).defects == ("cms-too-large",)


def test_trailing_zeros_are_no_defect_but_other_bytes_are(leaf):
    der = sign(CONTENT, leaf, AT)
    assert check_detached(der + b"\0\0\r\n", CONTENT).defects == ()
    assert check_detached(der + b"x", CONTENT).defects == ("trailing-bytes",)


def chunked(der: bytes, content: bytes, size: int) -> bytes:
    """The enveloping CMS with indefinite lengths and its content in pieces, as signing devices write it."""
    pieces = b"".join(core.OctetString(content[i : i + size]).dump() for i in range(0, len(content), size))
    info = cms.ContentInfo.load(der)["content"]
    rest = b"".join(info[name].dump() for name in ("certificates", "signer_infos"))
    return (
        b"\x30\x80" + cms.ContentType("signed_data").dump() + b"\xa0\x80\x30\x80"
        + info["version"].dump() + info["digest_algorithms"].dump()
        + b"\x30\x80" + cms.ContentType("data").dump() + b"\xa0\x80\x24\x80" + pieces + b"\x00\x00" * 3
        + rest + b"\x00\x00" * 3
    )  # fmt: skip


@pytest.mark.parametrize(
    "wrap",
    [
        bytes,
        lambda der: chunked(der, CONTENT, 7),
        lambda der: der + b"\0" * 20,
        base64.encodebytes,
        lambda der: b"-----BEGIN PKCS7-----\n" + base64.encodebytes(der) + b"-----END PKCS7-----\n",
    ],
    ids=["der", "ber-chunks", "trailing", "base64", "pem"],
)
def test_signed_file_opens_in_every_form(person, wrap):
    opened = open_signed_data(wrap(sign(CONTENT, person, AT, detached=False)))
    assert opened is not None
    assert opened.content == CONTENT
    signer = opened.signers[0]
    assert (signer.name, signer.serial_number) == ("Anna Neri", "TINIT-NRENNA80A41H501X")
    assert (signer.intact, signer.signing_time) == (True, AT)


def test_altered_signed_file_is_opened_and_says_so(person):
    opened = open_signed_data(sign(CONTENT, person, AT, detached=False).replace(b"richiesta", b"rinuncia!"))
    assert opened is not None
    assert b"rinuncia!" in opened.content
    assert (opened.signers[0].intact, opened.signers[0].reason) == (False, "digest-mismatch")


def test_kind_of_signed_data(leaf):
    assert signed_data_kind(sign(CONTENT, leaf, AT)) == "detached"
    assert signed_data_kind(sign(CONTENT, leaf, AT, detached=False)) == "enveloping"
    assert signed_data_kind(b"%PDF-1.7") == ""
    assert open_signed_data(sign(CONTENT, leaf, AT)) is None
    assert open_signed_data(b"%PDF-1.7") is None


@pytest.fixture(scope="module")
def genuine(leaf) -> bytes:
    return sign(CONTENT, leaf, AT)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_mutated_signatures_never_raise_and_never_pass(genuine, data):
    """Any change that leaves the signer's record intact elsewhere may pass; a change of the content never does."""
    position = data.draw(st.integers(0, len(genuine) - 1))
    mutated = bytearray(genuine)
    mutated[position : position + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    check = check_detached(bytes(mutated), CONTENT + b"!")
    assert not any(found.intact for found in check.signers)
    open_signed_data(bytes(mutated))


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=400))
def test_any_bytes_never_raise(data):
    assert check_detached(data, CONTENT).signers == ()
    assert open_signed_data(data) is None


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize("digest", ["sha1", "sha256", "sha512"])
@pytest.mark.parametrize("form", [bytes, indefinite_length])
@pytest.mark.parametrize("change", [b"", b"!"])
def test_openssl_agrees(leaf, tmp_path, digest, form, change):
    p7s, content = tmp_path / "p7s", tmp_path / "content"
    p7s.write_bytes(form(sign(CONTENT, leaf, AT, digest)))
    content.write_bytes(CONTENT + change)
    command = [OPENSSL, "cms", "-verify", "-binary", "-noverify", "-inform", "DER", "-in", p7s, "-content", content]
    judged = subprocess.run([*command, "-out", tmp_path / "out"], capture_output=True, check=False)
    assert (judged.returncode == 0) is only(check_detached(p7s.read_bytes(), content.read_bytes())).intact


def test_an_unreadable_signing_time_is_no_time(leaf):
    der = sign(CONTENT, leaf, AT).replace(b"261001083000Z", b"269901083000Z")
    assert only(check_detached(der, CONTENT)).signing_time is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"\x17\x0d261001083000Z", AT),
        (b"\x17\x0b2610010830Z", AT),
        (b"\x17\x0d991231235959Z", datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (b"\x18\x0f20261001083000Z", AT),
        (b"\x18\x0f99991231235960Z", None),
        (b"\x18\x1120261001083000.1Z", None),
        (b"\x17\x11261001083000+0100", None),
        (b"\x17\x0d26-001083000Z", None),
        (b"\x04\x0d261001083000Z", None),
        (b"\x17", None),
    ],
)
def test_times_of_attributes(value, expected):
    assert attribute_time(value) == expected


def test_new_key_is_of_the_asked_size():
    assert new_key(1024).key_size == 1024


def test_a_signed_file_beyond_the_limit_stays_closed(leaf, monkeypatch):
    der = sign(CONTENT, leaf, AT, detached=False)
    monkeypatch.setattr("citizen_inbox.evidence.cms.MAX_SIGNED_FILE", len(der))
    assert open_signed_data(der) is not None
    monkeypatch.setattr("citizen_inbox.evidence.cms.MAX_SIGNED_FILE", len(der) - 1)
    assert open_signed_data(der) is None


def test_an_unknown_signature_algorithm_is_not_checkable(leaf):
    scheme = algos.SignedDigestAlgorithm({"algorithm": "ed25519"})
    signer = only(check_detached(edited(sign(CONTENT, leaf, AT), signature_algorithm=scheme), CONTENT))
    assert (signer.intact, signer.detail) == (None, "algorithm-unsupported")


def test_a_key_of_another_family_than_the_algorithm_is_unfit(leaf):
    scheme = algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"})
    signer = only(check_detached(edited(sign(CONTENT, leaf, AT), signature_algorithm=scheme), CONTENT))
    assert (signer.intact, signer.detail) == (None, "key-unfit")


def with_attribute(der: bytes, leaf: Identity, kind: str, value: bytes) -> bytes:
    """The CMS signed anew with one more attribute, or another value of one that it has."""
    attributes = cms.ContentInfo.load(der)["content"]["signer_infos"][0]["signed_attrs"]
    kept = [found for found in attributes if found["type"].dotted != kind]
    oid = core.ObjectIdentifier(kind).dump()
    body = oid + bytes([0x31]) + length(len(value)) + value
    raw = bytes([0x30]) + length(len(body)) + body
    joined = b"".join(sorted([raw, *(found.dump() for found in kept)]))
    changed = cms.CMSAttributes.load(b"\x31" + length(len(joined)) + joined)
    pad, scheme = padding.PKCS1v15(), algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa"})
    return resigned(der, leaf.key, scheme, pad, hashes.SHA256(), signed_attrs=changed)


def length(size: int) -> bytes:
    return bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")


@pytest.mark.parametrize(
    ("digest", "scheme", "agrees"),
    [
        ("sha256", "sha256_rsa", True),
        ("sha1", "sha256_rsa", False),
        ("sha256", "sha512_rsa", False),
        ("sha256", "rsassa_pkcs1v15", False),
    ],
)
def test_algorithm_protection_must_name_the_algorithms_used(leaf, digest, scheme, agrees):
    named = algos.SignedDigestAlgorithm({"algorithm": scheme}).dump()
    body = algos.DigestAlgorithm({"algorithm": digest}).dump() + b"\xa1" + named[1:]
    value = b"\x30" + length(len(body)) + body
    signer = only(
        check_detached(with_attribute(sign(CONTENT, leaf, AT), leaf, "1.2.840.113549.1.9.52", value), CONTENT)
    )
    assert (signer.intact, signer.detail) == ((True, "") if agrees else (None, "algorithms-disagree"))


@pytest.mark.parametrize("size", [31, 125, 126, 127, 128, 200])
def test_a_digest_of_another_length_is_a_mismatch(leaf, size):
    value = core.OctetString(bytes(size)).dump()
    signer = only(check_detached(with_attribute(sign(CONTENT, leaf, AT), leaf, "1.2.840.113549.1.9.4", value), CONTENT))
    assert (signer.intact, signer.reason) == (False, "digest-mismatch")


def test_covered_bytes_may_be_a_view(leaf):
    der = sign(CONTENT, leaf, AT)
    assert only(check_detached(der, memoryview(b"--" + CONTENT)[2:])).intact
    check = check_detached(der, memoryview(CONTENT.replace(b"\r\n", b"\n")))
    assert only(check).intact
    assert check.defects == ("line-ends-restored",)


def test_an_embedded_content_is_named_before_a_wrong_version(leaf):
    info = cms.ContentInfo.load(sign(CONTENT, leaf, AT, detached=False))
    info["content"]["version"] = "v3"
    assert check_detached(info.dump(force=True), CONTENT).defects == ("content-embedded",)


@pytest.mark.parametrize("content", [CONTENT, CONTENT + b"!"])
def test_what_was_signed_as_something_else_is_no_signature_of_a_mail(leaf, content):
    """RFC 8551 2.4.2. Not "altered" either: nobody said that this was signed as a mail."""
    signer = only(check_detached(sign(CONTENT, leaf, AT, content_type="tst_info"), content))
    assert (signer.reason, signer.intact, signer.detail) == ("not-checkable", None, "content-type-foreign")


def test_an_obstacle_of_its_own_is_told_before_the_foreign_content(leaf):
    signer = only(check_detached(sign(CONTENT, leaf, AT, "md5", content_type="tst_info"), CONTENT))
    assert (signer.reason, signer.detail) == ("not-checkable", "digest-unsupported")
