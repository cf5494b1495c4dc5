"""An XML signature whose form was found fit in; whether it and its digests hold, as signxml computes them, out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from cryptography.exceptions import UnsupportedAlgorithm

from citizen_inbox.evidence.certificates import Certificate

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

FILTER = "http://www.w3.org/2002/06/xmldsig-filter2"
"""XPath Filter 2.0; only "without any signature" is believed, see `evidence.xades`."""

_DS = "{http://www.w3.org/2000/09/xmldsig#}"
DIGESTS = {
    "http://www.w3.org/2000/09/xmldsig#sha1": "sha1",
    "http://www.w3.org/2001/04/xmldsig-more#sha224": "sha224",
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}
METHODS = {
    "http://www.w3.org/2000/09/xmldsig#rsa-sha1": "sha1",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1": "sha1",
    **{
        f"http://www.w3.org/2001/04/xmldsig-more#{family}-{digest}": digest
        for family in ("rsa", "ecdsa")
        for digest in ("sha256", "sha384", "sha512")
    },
    **{
        f"http://www.w3.org/2007/05/xmldsig-more#{digest}-rsa-MGF1": digest for digest in ("sha256", "sha384", "sha512")
    },
}


def compute(
    root: Element, place: int, certificate: Certificate, count: int, beside: Mapping[str, bytes] | None
) -> tuple[str, str]:
    """Reason and detail of a signature whose form was found fit; place: among those right under the root, from 0."""
    from lxml.etree import LxmlError
    from signxml.algorithms import CanonicalizationMethod, DigestAlgorithm, SignatureMethod
    from signxml.exceptions import InvalidDigest, InvalidSignature
    from signxml.verifier import SignatureConfiguration, XMLVerifier

    config = SignatureConfiguration(
        location="./",
        expect_references=count,
        signature_methods=frozenset(map(SignatureMethod, METHODS)),
        digest_algorithms=frozenset(map(DigestAlgorithm, DIGESTS)),
        ignore_ambiguous_key_info=True,  # the key is the certificate's, whatever else KeyInfo says
        default_reference_c14n_method=CanonicalizationMethod.CANONICAL_XML_1_0,  # XML-DSig 4.4.3.2
        verification_time=certificate.valid_from,  # its validity is judged elsewhere, at the time that counts
    )

    class Verifier(XMLVerifier):  # signxml takes the first signature that it meets, and knows no XPath filter
        def _get_signature(self, root: Element) -> Element:
            return root if root.tag == f"{_DS}Signature" else root.findall(f"{_DS}Signature")[place]

        def _apply_transforms(self, payload: Any, *, transforms_node: Any, signature: Any) -> Any:  # noqa: ANN401 - its own
            transforms = () if transforms_node is None else transforms_node.iter(f"{_DS}Transform")
            if any(found.get("Algorithm") == FILTER for found in transforms):
                for found in list(payload.iter(f"{_DS}Signature")):
                    drop(found)
            return super()._apply_transforms(payload, transforms_node=transforms_node, signature=signature)

    files = None if beside is None else (lambda uri: beside.get(unquote(uri)))
    try:
        Verifier().verify(
            root, x509_cert=certificate.parsed, validate_schema=False, expect_config=config, uri_resolver=files
        )
    except InvalidDigest:
        return "digest-mismatch", ""
    except InvalidSignature:
        return "signature-bad", ""
    except (ValueError, TypeError, UnsupportedAlgorithm, LxmlError):  # some namespaces have no canonical form
        return "not-checkable", "xml-refused"
    return "intact", ""


def drop(element: Element) -> None:
    """Take an element out of its document and leave the text after it in."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail:
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
