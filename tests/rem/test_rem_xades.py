"""XAdES signatures and their time stamps: genuine ones, and the ways to cheat a verifier of XML signatures."""

from __future__ import annotations

import base64
import copy
import hashlib
import subprocess
import sys
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from remroom import AT, RemRoom, dumped

from citizen_inbox.demo.authority import Authority, Identity, new_key, sign
from citizen_inbox.demo.rem import DS, XADES, add_time_stamp, evidence_xml, sign_xml, time_stamp
from citizen_inbox.evidence import xades
from citizen_inbox.evidence.time_stamp import MAX_TOKEN, TimeStampCheck, check_time_stamp
from citizen_inbox.evidence.xades import XadesCheck, check_xades
from citizen_inbox.pec.rem import MAX_SIZE

EV = "{http://uri.etsi.org/19522/v1#}"


def judged(root: etree._Element) -> XadesCheck:
    return check_xades(dumped(root), MAX_SIZE)


def found(root: etree._Element, name: str) -> etree._Element:
    space = XADES if name in {"SignedProperties", "QualifyingProperties", "Cert", "CertDigest"} else DS
    return root.find(f".//{{{space}}}{name}")


def refused(root: etree._Element) -> str:
    check = judged(root)
    assert check.reason == "not-checkable"
    assert (check.certificate, check.time_stamp) == (b"", None)
    return check.detail


def der(identity: Identity) -> bytes:
    return identity.certificate.public_bytes(Encoding.DER)


def test_a_genuine_evidence(room: RemRoom):
    check = judged(room.tree())
    assert (check.reason, check.detail, check.digest) == ("intact", "", "sha256")
    assert check.certificate == der(room.provider.identity)
    assert check.enclosed == (check.certificate,)
    assert check.signing_time == AT
    assert check.time_stamp.problem == ""
    assert check.time_stamp.at == AT + timedelta(seconds=3)
    assert check.time_stamp.authority == "Marche di Prova"
    assert check.time_stamp.certificate == der(room.stamps)
    assert check.time_stamp.certificate in check.time_stamp.enclosed


@pytest.mark.parametrize("digest", ["sha384", "sha512"])
def test_other_digests(room: RemRoom, digest: str):
    check = judged(sign_xml(evidence_xml(room.says()), room.provider.identity, AT, digest))
    assert (check.reason, check.digest, check.time_stamp) == ("intact", digest, None)


def test_one_weak_digest_is_the_digest(room: RemRoom):
    root = room.tree()
    found(root, "DigestMethod").set("Algorithm", "http://www.w3.org/2000/09/xmldsig#sha1")
    assert judged(root).digest == "sha1"


def test_an_altered_event_time(room: RemRoom):
    root = room.tree()
    root.find(f"{EV}EventTime").text = "2020-01-01T00:00:00Z"
    assert judged(root).reason == "digest-mismatch"


def test_a_fitted_digest_breaks_the_signature(room: RemRoom):
    root = room.tree()
    found(root, "DigestValue").text = base64.b64encode(hashlib.sha256(b"other").digest()).decode()
    assert judged(root).reason == "signature-bad"


def test_altered_signed_properties(room: RemRoom):
    root = room.tree()
    root.find(f".//{{{XADES}}}SigningTime").text = "2020-01-01T00:00:00Z"
    assert judged(root).reason == "digest-mismatch"


def test_a_swapped_certificate(room: RemRoom, provider_b):
    root = room.tree()
    other = base64.b64encode(der(provider_b.identity)).decode()
    found(root, "X509Certificate").text = other
    assert refused(root) == "certificate"
    root = room.tree()
    found(root, "CertDigest").find(f"{{{DS}}}DigestValue").text = base64.b64encode(
        hashlib.sha256(der(provider_b.identity)).digest()
    ).decode()
    found(root, "X509Certificate").text = other
    assert judged(root).reason == "signature-bad"


def test_the_certificate_is_chosen_by_its_signed_digest(room: RemRoom, provider_b):
    root = room.tree()
    first = etree.Element(f"{{{DS}}}X509Certificate")
    first.text = base64.b64encode(der(provider_b.identity)).decode()
    found(root, "X509Data").insert(0, first)
    check = judged(root)
    assert check.reason == "intact"
    assert check.certificate == der(room.provider.identity)
    assert check.enclosed == (der(provider_b.identity), der(room.provider.identity))


def test_a_key_value_beside_the_certificate_decides_nothing(room: RemRoom):
    root = room.tree()
    etree.SubElement(found(root, "KeyInfo"), f"{{{DS}}}KeyValue")
    assert judged(root).reason == "intact"


def test_no_signature(room: RemRoom):
    assert check_xades(evidence_xml(room.says()), MAX_SIZE) == XadesCheck("missing")


def test_two_signatures(room: RemRoom):
    root = room.tree()
    root.append(copy.deepcopy(found(root, "Signature")))
    assert refused(root) == "several-signatures"


def test_wrapping_the_signed_document(room: RemRoom):
    """The signed evidence moves inside another one: what is shown would not be what is signed."""
    outer = etree.fromstring(evidence_xml(room.says("ContentConsignment")))
    outer.append(room.tree(room.says("SubmissionRejection")))
    assert refused(outer) == "several-signatures"


def test_wrapping_by_identifier(room: RemRoom):
    """The signature moves to a forged root, and its reference to the genuine element kept inside."""
    genuine = etree.fromstring(evidence_xml(room.says("SubmissionRejection")).replace(b' version="1"', b' Id="e1"'))
    signed = sign_xml(etree.tostring(genuine), room.provider.identity, AT)
    assert judged(signed).reason == "intact"
    forged = etree.fromstring(evidence_xml(room.says("ContentConsignment")))
    signature = found(signed, "Signature")
    forged.append(signature)
    forged.append(signed)
    assert refused(forged) in {"references", "transforms"}


def test_an_identifier_borne_twice(room: RemRoom):
    xml = evidence_xml(room.says()).replace(b' version="1"', b' Id="e1"')
    signed = sign_xml(xml, room.provider.identity, AT)
    found(signed, "SignedProperties").set("ID", "e1")
    assert refused(signed) == "references"


@pytest.mark.parametrize(
    "uri", ["http://x.example/a.xml", "file:///etc/passwd", "#nobody", "#xpointer(/)", "a", None], ids=str
)
def test_references_elsewhere(room: RemRoom, uri: str | None):
    root = room.tree()
    reference = found(root, "Reference")
    reference.attrib.pop("URI")
    if uri is not None:
        reference.set("URI", uri)
    assert refused(root) == "references"


def test_too_few_and_too_many_references(room: RemRoom):
    for index in (0, 1):
        root = room.tree()
        reference = found(root, "SignedInfo").findall(f"{{{DS}}}Reference")[index]
        reference.getparent().remove(reference)
        assert refused(root) == "references"
    root = room.tree()
    found(root, "SignedInfo").append(copy.deepcopy(found(root, "Reference")))
    assert refused(root) == "references"
    for _ in range(9):
        found(root, "SignedInfo").append(copy.deepcopy(found(root, "Reference")))
    assert refused(root) == "references"


def test_a_reference_to_the_key_is_allowed_and_to_anything_else_not(room: RemRoom):
    for name, detail in (("KeyInfo", "signature-bad"), ("SignatureValue", "references")):
        root = room.tree()
        third = copy.deepcopy(found(root, "SignedInfo").findall(f"{{{DS}}}Reference")[1])
        third.attrib.pop("Type")
        found(root, name).set("Id", "third")
        third.set("URI", "#third")
        found(root, "SignedInfo").append(third)
        check = judged(root)
        assert detail in {check.reason, check.detail}


def test_the_type_of_the_properties_reference(room: RemRoom):
    root = room.tree()
    found(root, "SignedInfo").findall(f"{{{DS}}}Reference")[1].set("Type", "x")
    assert refused(root) == "references"


@pytest.mark.parametrize(
    "algorithm",
    [
        "http://www.w3.org/TR/1999/REC-xpath-19991116",
        "http://www.w3.org/2002/06/xmldsig-filter2",
        "http://www.w3.org/TR/1999/REC-xslt-19991116",
        "http://www.w3.org/2000/09/xmldsig#base64",
    ],
)
def test_transforms_that_choose_what_is_signed(room: RemRoom, algorithm: str):
    for index in (0, 1):
        root = room.tree()
        transforms = found(root, "SignedInfo").findall(f"{{{DS}}}Reference/{{{DS}}}Transforms")[index]
        etree.SubElement(transforms, f"{{{DS}}}Transform", Algorithm=algorithm)
        assert refused(root) == "transforms"


def test_the_enveloped_transform_belongs_to_the_document_only(room: RemRoom):
    root = room.tree()
    first, second = found(root, "SignedInfo").findall(f"{{{DS}}}Reference/{{{DS}}}Transforms")
    second.append(first[0])
    assert refused(root) == "transforms"
    root = room.tree()
    transforms = found(root, "Transforms")
    transforms.remove(transforms[0])
    assert refused(root) == "transforms"


@pytest.mark.parametrize(
    "method",
    [
        "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
        "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
        "",
    ],
)
def test_methods_that_prove_nothing(room: RemRoom, method: str):
    root = room.tree()
    found(root, "SignatureMethod").set("Algorithm", method)
    assert refused(root) == "algorithm"


def test_an_hmac_keyed_with_the_public_certificate(room: RemRoom):
    import hmac

    root = room.tree()
    found(root, "SignatureMethod").set("Algorithm", "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256")
    info = etree.tostring(found(root, "SignedInfo"), method="c14n", exclusive=True)
    key = der(room.provider.identity)
    found(root, "SignatureValue").text = base64.b64encode(hmac.digest(key, info, "sha256")).decode()
    assert refused(root) == "algorithm"


@pytest.mark.parametrize("name", ["CanonicalizationMethod", "SignatureMethod"])
def test_missing_and_unknown_algorithms(room: RemRoom, name: str):
    root = room.tree()
    found(root, name).set("Algorithm", "urn:x")
    assert refused(root) == "algorithm"
    found(root, name).attrib.pop("Algorithm")
    assert refused(root) == "algorithm"
    element = found(root, name)
    element.getparent().remove(element)
    assert refused(root) == "algorithm"


def test_a_weak_digest_in_a_reference(room: RemRoom):
    root = room.tree()
    found(root, "DigestMethod").set("Algorithm", "http://www.w3.org/2001/04/xmldsig-more#md5")
    assert refused(root) == "algorithm"
    found(root, "DigestMethod").attrib.pop("Algorithm")
    assert refused(root) == "algorithm"


def test_pieces_that_lack(room: RemRoom):
    details = {
        "SignatureValue": "algorithm",
        "SignedInfo": "references",
        "SignedProperties": "references",
        "QualifyingProperties": "references",
        "KeyInfo": "certificate",
        "X509Certificate": "certificate",
        "CertDigest": "certificate",
    }
    for name, detail in details.items():
        root = room.tree()
        element = found(root, name)
        element.getparent().remove(element)
        assert refused(root) == detail, name
    root = room.tree()
    signed = root.find(f".//{{{XADES}}}SignedSignatureProperties")
    signed.getparent().remove(signed)
    assert refused(root) == "properties"
    for name in ("DigestMethod", "DigestValue"):
        root = room.tree()
        element = found(root, "CertDigest").find(f"{{{DS}}}{name}")
        element.getparent().remove(element)
        assert refused(root) == "certificate"
    root = room.tree()
    found(root, "CertDigest").find(f"{{{DS}}}DigestMethod").attrib.pop("Algorithm")
    assert refused(root) == "certificate"


def test_a_certificate_that_is_none(room: RemRoom):
    root = room.tree()
    found(root, "X509Certificate").text = base64.b64encode(b"no certificate").decode()
    digest = base64.b64encode(hashlib.sha256(b"no certificate").digest()).decode()
    found(root, "CertDigest").find(f"{{{DS}}}DigestValue").text = digest
    assert refused(root) == "certificate"
    found(root, "X509Certificate").text = "***"
    assert refused(root) == "certificate"
    found(root, "X509Certificate").text = None
    assert refused(root) == "certificate"


def test_the_older_signing_certificate_is_read_too(room: RemRoom):
    root = room.tree()
    root.find(f".//{{{XADES}}}SigningCertificateV2").tag = f"{{{XADES}}}SigningCertificate"
    assert judged(root).reason == "digest-mismatch"  # found, and what was changed is noticed


def test_a_value_that_is_no_base64(room: RemRoom):
    root = room.tree()
    found(root, "SignatureValue").text = "A"
    check = judged(root)
    assert (check.reason, check.detail) == ("not-checkable", "xml-refused")


def test_keys_too_weak_or_of_another_kind(room: RemRoom, authority: Authority):
    weak = new_key(1024)
    for key, method in ((weak, "rsa"), (ec.generate_private_key(ec.SECP256R1()), "ecdsa")):
        name = x509.Name([])
        certificate = (
            x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
            .serial_number(1).not_valid_before(AT).not_valid_after(AT + timedelta(days=1)).sign(key, hashes.SHA256())
        )  # fmt: skip
        identity = Identity(key, certificate, ())
        root = sign_xml(evidence_xml(room.says()), identity, AT) if method == "rsa" else room.tree()
        if method == "rsa":
            assert judged(root).reason == "intact"  # 1024 bits is the least
        else:
            raw = certificate.public_bytes(Encoding.DER)
            found(root, "X509Certificate").text = base64.b64encode(raw).decode()
            value = base64.b64encode(hashlib.sha256(raw).digest()).decode()
            found(root, "CertDigest").find(f"{{{DS}}}DigestValue").text = value
            assert refused(root) == "key-unfit"
            found(root, "SignatureMethod").set("Algorithm", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256")
            assert judged(root).reason == "signature-bad"
    root = room.tree()
    found(root, "SignatureMethod").set("Algorithm", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256")
    assert refused(root) == "key-unfit"


@pytest.mark.parametrize(
    "xml", [b"", b"<a", b"\x00", b"<!DOCTYPE a><a/>", b'<!DOCTYPE a SYSTEM "http://x.example/a"><a/>']
)
def test_xml_that_is_refused(xml: bytes):
    assert check_xades(xml, MAX_SIZE) == XadesCheck("not-checkable", "xml-refused")


def test_size_is_bounded():
    assert check_xades(b"<a/>", 4).reason == "missing"
    assert check_xades(b"<a/>", 3) == XadesCheck("not-checkable", "xml-refused")


def test_an_entity_bomb_and_a_file_are_refused_before_anything_is_read(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("s")
    levels = "".join(f'<!ENTITY a{index} "{f"&a{index - 1};" * 10}">' for index in range(1, 9))
    bomb = f'<!DOCTYPE a [<!ENTITY a0 "{"h" * 1000}">{levels}]><a>&a8;</a>'.encode()
    file = b'<!DOCTYPE a [<!ENTITY x SYSTEM "' + secret.as_uri().encode() + b'">]><a>&x;</a>'
    for xml in (bomb, file):
        assert check_xades(xml, MAX_SIZE).detail == "xml-refused"


@pytest.mark.parametrize("text", ["", "never", "2026-03-01T10:00:00", "0001-01-01T00:00:00+14:00"])
def test_a_signing_time_that_says_nothing(room: RemRoom, text: str):
    root = room.tree()
    root.find(f".//{{{XADES}}}SigningTime").text = text
    assert judged(root).signing_time is None


def test_canonical_forms_of_a_part_keep_the_namespaces_in_scope():
    part = etree.fromstring('<a xmlns="urn:d" xmlns:u="urn:u"><b x="1"><!--c--></b>tail</a>')[0]
    assert xades.canonical(part, "http://www.w3.org/2001/10/xml-exc-c14n#") == b'<b xmlns="urn:d" x="1"></b>'
    inclusive = b'<b xmlns="urn:d" xmlns:u="urn:u" x="1"></b>'
    assert xades.canonical(part, "http://www.w3.org/TR/2001/REC-xml-c14n-20010315") == inclusive
    with_comments = xades.canonical(part, "http://www.w3.org/2001/10/xml-exc-c14n#WithComments")
    assert with_comments == b'<b xmlns="urn:d" x="1"><!--c--></b>'


def test_namespaces_without_a_canonical_form(room: RemRoom):
    """Relative namespace names (Canonical XML 1.0, 1.3) make the library give up; that is no crash."""
    inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
    whole = room.evidence()
    start = whole.replace(b"<ds:SignatureValue", b'<ds:SignatureValue xmlns:x="relative/"')
    info = whole.replace(b"<ds:SignedInfo", b'<ds:SignedInfo xmlns:x="relative/" x:y="1"')
    part = etree.fromstring('<a xmlns="relative/"><b/></a>')[0]
    assert xades.canonical(part, inclusive) is None
    check = check_xades(info, MAX_SIZE)
    assert (check.reason, check.detail) == ("not-checkable", "xml-refused")
    check = check_xades(start.replace(b"<ds:SignatureValue xml", b'<ds:SignatureValue x:y="1" xml'), MAX_SIZE)
    assert check.time_stamp.problem == "not-checkable"


# Time stamps


def stamped(room: RemRoom, token: bytes, algorithm: str | None = None) -> TimeStampCheck:
    root = room.tree()
    root.find(f".//{{{XADES}}}EncapsulatedTimeStamp").text = base64.b64encode(token).decode()
    if algorithm is not None:
        root.find(f".//{{{XADES}}}SignatureTimeStamp/{{{DS}}}CanonicalizationMethod").set("Algorithm", algorithm)
    return judged(root).time_stamp


def test_a_time_stamp_over_something_else(room: RemRoom):
    check = stamped(room, time_stamp(b"other", room.stamps, AT))
    assert (check.problem, check.at) == ("imprint-differs", AT)


def test_a_time_stamp_moved_from_another_evidence(room: RemRoom):
    other = room.tree(room.says("SubmissionRejection"))
    token = base64.b64decode(other.find(f".//{{{XADES}}}EncapsulatedTimeStamp").text)
    assert stamped(room, token).problem == "imprint-differs"


def test_the_canonicalisation_of_the_time_stamp_counts(room: RemRoom):
    token = base64.b64decode(room.tree().find(f".//{{{XADES}}}EncapsulatedTimeStamp").text)
    inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
    assert stamped(room, token, inclusive).problem == "imprint-differs"
    assert stamped(room, token, "http://www.w3.org/TR/1999/REC-xpath-19991116").problem == "not-checkable"
    assert stamped(room, token, "").problem == "not-checkable"


def test_without_a_method_the_default_is_inclusive(room: RemRoom):
    root = sign_xml(evidence_xml(room.says()), room.provider.identity, AT)
    add_time_stamp(root, room.stamps, AT)
    stamp = root.find(f".//{{{XADES}}}SignatureTimeStamp")
    stamp.remove(stamp[0])
    value = etree.tostring(found(root, "SignatureValue"), method="c14n")
    stamp[0].text = base64.b64encode(time_stamp(value, room.stamps, AT)).decode()
    assert judged(etree.fromstring(etree.tostring(root))).time_stamp.problem in {"", "imprint-differs"}
    assert judged(root).reason == "intact"


def test_an_empty_time_stamp(room: RemRoom):
    assert stamped(room, b"") == TimeStampCheck("unreadable", None, "", b"", ())


def test_a_sound_token(room: RemRoom):
    check = check_time_stamp(time_stamp(b"x", room.stamps, AT), b"x")
    assert (check.problem, check.at, check.authority) == ("", AT, "Marche di Prova")
    assert check_time_stamp(time_stamp(b"x", room.stamps, AT), b"y").problem == "imprint-differs"


def test_a_token_without_content_or_of_another_type(room: RemRoom):
    unreadable = TimeStampCheck("unreadable", None, "", b"", ())
    token = time_stamp(b"x", room.stamps, AT)
    assert check_time_stamp(sign(b"x", room.stamps, AT), b"x") == unreadable
    assert check_time_stamp(sign(b"x", room.stamps, AT, detached=False), b"x") == unreadable
    no_info = sign(b"\x30\x03\x02\x01\x05", room.stamps, AT, detached=False, content_type="tst_info")
    assert check_time_stamp(no_info, b"x") == unreadable
    assert check_time_stamp(token[:-40], b"x") == unreadable
    assert check_time_stamp(b"", b"") == unreadable


def test_size_of_a_token_is_bounded(room: RemRoom):
    assert check_time_stamp(b"\x30" * (MAX_TOKEN + 1), b"").problem == "unreadable"


def test_a_changed_token(room: RemRoom):
    token = bytearray(time_stamp(b"x", room.stamps, AT))
    token[-1] ^= 1
    assert check_time_stamp(bytes(token), b"x").problem == "signature-bad"


def test_a_token_that_cannot_be_computed(room: RemRoom):
    from asn1crypto import tsp

    weak = tsp.TSTInfo(
        {
            "version": "v1",
            "policy": "1.2.3",
            "message_imprint": {"hash_algorithm": {"algorithm": "md5"}, "hashed_message": hashlib.md5(b"x").digest()},
            "serial_number": 1,
            "gen_time": AT,
        }
    ).dump()
    token = sign(weak, room.stamps, AT, detached=False, content_type="tst_info")
    assert check_time_stamp(token, b"x").problem == "not-checkable"
    md5_signed = sign(weak, room.stamps, AT, "md5", detached=False, content_type="tst_info")
    assert check_time_stamp(md5_signed, b"x").problem == "not-checkable"
    assert check_time_stamp(time_stamp(b"x", room.stamps, AT) + b"trailing", b"x").problem == "not-checkable"


def test_certificates_not_made_for_time_stamps(room: RemRoom, authority: Authority):
    plain = authority.time_stamping("Altro", room.stamps.certificate.not_valid_before_utc, fit=False)
    assert check_time_stamp(time_stamp(b"x", plain, AT), b"x").problem == "certificate-unfit"
    assert check_time_stamp(time_stamp(b"x", room.provider.identity, AT), b"x").problem == "certificate-unfit"


def test_the_certificate_must_be_in_force_at_the_time(room: RemRoom):
    start, end = room.stamps.certificate.not_valid_before_utc, room.stamps.certificate.not_valid_after_utc
    second = timedelta(seconds=1)
    for at, problem in (
        (start, ""),
        (start - second, "certificate-not-in-force"),
        (end, ""),
        (end + second, "certificate-not-in-force"),
    ):
        assert check_time_stamp(time_stamp(b"x", room.stamps, at), b"x").problem == problem


@settings(max_examples=30)
@given(data=st.data())
def test_any_damage_to_a_token(room: RemRoom, data):
    token = bytearray(time_stamp(b"x", room.stamps, AT))
    place = data.draw(st.integers(0, len(token) - 1))
    token[place] ^= data.draw(st.integers(1, 255))
    assert isinstance(check_time_stamp(bytes(token), b"x"), TimeStampCheck)


@settings(max_examples=30)
@given(data=st.data())
def test_any_damage_to_an_evidence_is_noticed(room: RemRoom, data):
    whole = ROOM_XML.setdefault("xml", room.evidence())
    # The start tag of ds:Signature itself is covered by nothing, and says nothing.
    spans = ((b"<ev:", b"<ds:Signature "), (b"<ds:SignedInfo", b"<ds:SignatureValue"))
    start, end = data.draw(st.sampled_from([tuple(map(whole.index, span)) for span in spans]))
    xml = bytearray(whole)
    place = data.draw(st.integers(start, end - 1))
    xml[place] ^= data.draw(st.integers(1, 127))
    assert check_xades(bytes(xml), MAX_SIZE).reason != "intact" or bytes(xml).split() == whole.split()


ROOM_XML: dict[str, bytes] = {}


def test_nothing_loads_the_library_that_breaks_on_debian(room: RemRoom, tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(room.evidence())
    program = (
        "import sys, pathlib; from citizen_inbox.evidence import examine, rem; assert 'lxml' not in sys.modules;"
        "assert 'signxml' not in sys.modules; assert 'pyhanko' not in sys.modules;"
        "from citizen_inbox.evidence.xades import check_xades;"
        "assert check_xades(pathlib.Path(sys.argv[1]).read_bytes(), 1 << 20).reason == 'intact';"
        "assert not [name for name in sys.modules if name.startswith('oscrypto')]"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True, timeout=60)
