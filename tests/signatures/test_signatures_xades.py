"""XML signatures in their other shapes: around what they sign, in a package, several in one document; and wrapped."""

from __future__ import annotations

import base64
import hashlib
from copy import deepcopy

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from lxml import etree
from signroom import DS, NOW, SIGNED, XADES, Room, Wanted, der, package, xades

from citizen_inbox.demo.authority import Identity
from citizen_inbox.demo.rem import sign_xml
from citizen_inbox.documents.document import identify
from citizen_inbox.documents.model import DocumentSignature
from citizen_inbox.signatures.model import Circumstances
from citizen_inbox.signatures.registry import judge_documents

XML = b"<Fattura><Importo>100</Importo></Fattura>"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
PROPERTIES = "http://uri.etsi.org/01903#SignedProperties"


def judged(room: Room, content: bytes, name: str = "atto.xml") -> tuple[DocumentSignature, ...]:
    around = Circumstances(NOW, (room.listed,), (room.crl(),))
    return judge_documents((identify(content, name, "1"),), around)[0].signatures


def digest_of(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def canonical(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", exclusive=True)


def reference(uri: str, digest: str, kind: str = "", *, transform: bool = True) -> str:
    transforms = f'<ds:Transforms><ds:Transform Algorithm="{EXCLUSIVE}"/></ds:Transforms>' if transform else ""
    kind = f' Type="{kind}"' if kind else ""
    return (
        f'<ds:Reference URI="{uri}"{kind}>{transforms}<ds:DigestMethod Algorithm="{SHA256}"/>'
        f"<ds:DigestValue>{digest}</ds:DigestValue></ds:Reference>"
    )


def signature(identity: Identity, objects: str, references: str, mark: str = "s") -> etree._Element:
    """A ds:Signature over the given references and its own signed properties."""
    certificate = der(identity)
    properties = (
        f'<ds:Object xmlns:ds="{DS}"><xades:QualifyingProperties xmlns:xades="{XADES}" Target="#{mark}">'
        f'<xades:SignedProperties Id="{mark}-p"><xades:SignedSignatureProperties>'
        f"<xades:SigningTime>{SIGNED.isoformat()}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert>"
        f'<xades:CertDigest><ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue>{digest_of(certificate)}'
        "</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2>"
        "</xades:SignedSignatureProperties></xades:SignedProperties></xades:QualifyingProperties></ds:Object>"
    )
    stated = canonical(etree.fromstring(properties).find(f".//{{{XADES}}}SignedProperties"))
    whole = (
        f'<ds:Signature xmlns:ds="{DS}" Id="{mark}"><ds:SignedInfo>'
        f'<ds:CanonicalizationMethod Algorithm="{EXCLUSIVE}"/>'
        '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>'
        f"{references}{reference(f'#{mark}-p', digest_of(stated), PROPERTIES)}</ds:SignedInfo>"
        "<ds:SignatureValue/><ds:KeyInfo><ds:X509Data><ds:X509Certificate>"
        f"{base64.b64encode(certificate).decode()}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>{objects}{properties}"
        "</ds:Signature>"
    )
    tree = etree.fromstring(whole)
    info = canonical(tree.find(f"{{{DS}}}SignedInfo"))
    value = identity.key.sign(info, padding.PKCS1v15(), hashes.SHA256())
    tree.find(f"{{{DS}}}SignatureValue").text = base64.b64encode(value).decode()
    return tree


def enveloping(identity: Identity, inner: bytes = XML) -> etree._Element:
    held = f'<ds:Object xmlns:ds="{DS}" Id="o">{inner.decode()}</ds:Object>'
    return signature(identity, held, reference("#o", digest_of(canonical(etree.fromstring(held)))))


def detached(identity: Identity, files: dict[str, bytes], mark: str = "s") -> etree._Element:
    named = "".join(reference(name, digest_of(content), transform=False) for name, content in files.items())
    return signature(identity, "", named, mark)


def asic(files: dict[str, bytes], *signatures: etree._Element) -> bytes:
    holder = etree.Element("{http://uri.etsi.org/02918/v1.2.1#}XAdESSignatures")
    holder.extend(signatures)
    return package({**files, "META-INF/signatures.xml": etree.tostring(holder)})


def test_a_signature_around_what_it_signs(room):
    tree = enveloping(room.person)
    (found,) = judged(room, etree.tostring(tree))
    assert (found.indication, found.signer) == ("TOTAL-PASSED", "Anna Esempio (SMPNNA80A41H501X)")
    (changed,) = judged(room, etree.tostring(tree).replace(b">100<", b">900<"))
    assert changed.sub_indication == "HASH_FAILURE"


def test_what_a_signature_around_leaves_unsigned_is_refused(room):
    tree = enveloping(room.person)
    tree.append(etree.fromstring(f'<ds:Object xmlns:ds="{DS}" Id="x"><Importo>900</Importo></ds:Object>'))
    (found,) = judged(room, etree.tostring(tree))
    assert (found.intact, found.indication) == (None, "INDETERMINATE")


def test_a_signature_over_nothing_but_itself_is_refused(room):
    (found,) = judged(room, etree.tostring(signature(room.person, "", "")))
    assert (found.intact, found.indication) == (None, "INDETERMINATE")


def test_a_package_signed_by_xml(room):
    files = {"atto.txt": b"Atto", "conto.txt": b"2 + 2"}
    whole = asic(files, detached(room.person, files), detached(room.second, files, "t"))
    assert [(one.indication, one.covers_whole) for one in judged(room, whole, "a.asice")] == [
        ("TOTAL-PASSED", True)
    ] * 2
    changed = asic({**files, "conto.txt": b"2 + 3"}, detached(room.person, files))
    assert [one.sub_indication for one in judged(room, changed, "a.asice")] == ["HASH_FAILURE"]
    partly = asic(files, detached(room.person, {"atto.txt": b"Atto"}))
    (found,) = judged(room, partly, "a.asice")
    assert (found.code, found.covers_whole) == ("changes-unclear", False)


@pytest.mark.parametrize("uri", ["altro.txt", "../atto.txt", "http://example.com/atto.txt", "file:///etc/passwd"])
def test_a_package_signature_reaches_for_nothing_outside(room, uri):
    made = asic({"atto.txt": b"Atto"}, detached(room.person, {uri: b"Atto"}))
    (found,) = judged(room, made, "a.asice")
    assert (found.intact, found.indication) == (None, "INDETERMINATE")


def test_two_names_alike_in_a_package_are_refused(room):
    import io
    import warnings
    import zipfile

    raw = io.BytesIO(asic({"atto.txt": b"Atto"}, detached(room.person, {"atto.txt": b"Atto"})))
    with zipfile.ZipFile(raw, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("atto.txt", b"Un altro")
    assert [one.indication for one in judged(room, raw.getvalue(), "a.asice")] == ["INDETERMINATE"]


def test_signatures_one_after_the_other(room):
    once = xades(XML, Wanted(room.person))
    twice = sign_xml(etree.tostring(once), room.second, SIGNED, seed="second")
    first, second = judged(room, etree.tostring(twice))
    assert (first.indication, first.changes) == ("TOTAL-PASSED", ("signatures",))
    assert (second.indication, second.changes) == ("TOTAL-PASSED", ())
    changed = etree.tostring(twice).replace(b">100<", b">900<")
    assert [one.sub_indication for one in judged(room, changed)] == ["HASH_FAILURE"] * 2


def test_a_wrapped_document_is_refused(room):
    """The signed original moves into a corner, another takes its place (signature wrapping)."""
    signed = xades(XML, Wanted(room.person))
    mark = signed.find(f"{{{DS}}}Signature")
    forged = etree.fromstring(b"<Fattura><Importo>900</Importo></Fattura>")
    corner = etree.SubElement(forged, "Vecchia")
    corner.append(deepcopy(signed))
    assert all(one.indication != "TOTAL-PASSED" for one in judged(room, etree.tostring(forged)))
    forged.append(deepcopy(mark))
    assert all(one.indication != "TOTAL-PASSED" for one in judged(room, etree.tostring(forged)))


@pytest.mark.parametrize("head", [b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', b"<!DOCTYPE a>"])
def test_a_document_type_is_refused(room, head):
    made = head + etree.tostring(xades(XML, Wanted(room.person)))
    assert all(one.indication == "INDETERMINATE" for one in judged(room, made))


def filtered(identity: Identity, xpath: str, kind: str = "subtract") -> etree._Element:
    """An enveloped signature that leaves the signatures out by an XPath filter, as invoices have it."""
    document = etree.fromstring(XML)
    named = reference("", digest_of(canonical(document))).replace(
        "<ds:Transforms>",
        '<ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2002/06/xmldsig-filter2">'
        f'<f:XPath xmlns:f="http://www.w3.org/2002/06/xmldsig-filter2" Filter="{kind}">{xpath}</f:XPath>'
        "</ds:Transform>",
    )
    document.append(signature(identity, "", named))
    return document


def test_the_filter_of_invoices_is_understood(room):
    made = filtered(room.person, "/descendant::ds:Signature")
    (found,) = judged(room, etree.tostring(made))
    assert found.indication == "TOTAL-PASSED"
    (changed,) = judged(room, etree.tostring(made).replace(b">100<", b">900<"))
    assert changed.sub_indication == "HASH_FAILURE"
    made.insert(0, etree.Element("Importo"))
    (added,) = judged(room, etree.tostring(made))
    assert added.sub_indication == "HASH_FAILURE"


@pytest.mark.parametrize(
    ("xpath", "kind"),
    [
        ("/descendant::Importo", "subtract"),
        ("/descendant::ds:Signature", "intersect"),
        ("/descendant::ds:Signature | /descendant::Importo", "subtract"),
        ("//ds:Signature", "subtract"),
        ("/descendant::ds:Object", "subtract"),
    ],
)
def test_other_filters_are_refused(room, xpath, kind):
    (found,) = judged(room, etree.tostring(filtered(room.person, xpath, kind)))
    assert (found.intact, found.indication) == (None, "INDETERMINATE")
