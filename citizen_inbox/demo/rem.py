"""What a REM provider's machine writes: evidence in XML (EN 319 522-3), its XAdES-B-T signature, time stamps."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from asn1crypto import tsp
from cryptography.hazmat.primitives.serialization import Encoding

from citizen_inbox.demo.authority import Identity, sign

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NAMESPACE = "http://uri.etsi.org/19522/v1#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
DS = "http://www.w3.org/2000/09/xmldsig#"
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"


@dataclass(frozen=True)
class Certified:
    """What one evidence says."""

    event: str
    at: datetime
    """Aware."""
    issuer: str
    sender: tuple[str, str]
    """Address and legal name."""
    recipients: tuple[tuple[str, str], ...]
    identifier: str
    """Of the message, as the provider names it."""
    msgid: str
    """The sender's own, with angle brackets."""
    digest: bytes = b""
    """SHA-256 of the original; b"" leaves the part out."""
    reasons: tuple[tuple[str, str], ...] = ()
    qualified_names: bool = True
    """Whether the children bear the namespace; real evidence does both."""


def evidence_xml(what: Certified) -> bytes:
    """An evidence without its signature, UTF-8."""
    prefix, declared = ("ev:", "xmlns:ev") if what.qualified_names else ("", "xmlns:ev")

    def tag(name: str, content: str) -> str:
        return f"<{prefix}{name}>{content}</{prefix}{name}>"

    reasons = "".join(
        tag("EventReason", tag("Code", escape(code)) + tag("Details", escape(text))) for code, text in what.reasons
    )
    digest = base64.b64encode(what.digest).decode()
    part = tag(
        "PartInfo",
        tag("Identifier", "postacert.eml")
        + tag("ContentType", "message/rfc822")
        + f'<{prefix}DigestMethod Algorithm="{_SHA256}"/>'
        + tag("DigestValue", digest),
    )
    contents = tag("PartsInfo", part) if what.digest else ""
    seed = hashlib.sha256(f"{what.event}{what.identifier}".encode()).hexdigest()[:32]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<ev:Evidence {declared}="{NAMESPACE}" version="1">'
        + tag("EvidenceIdentifier", seed)
        + tag("ERDSEventId", f"http://uri.etsi.org/19522/Event/{what.event}")
        + (tag("EventReasons", reasons) if reasons else "")
        + tag("EventTime", what.at.isoformat())
        + tag("SubmissionTime", what.at.isoformat())
        + tag("EvidenceIssuerPolicyID", tag("PolicyID", "http://uri.etsi.org/19532/v1#/pdf/REMbaseline"))
        + tag("EvidenceIssuerDetails", _party(tag, "", what.issuer))
        + tag("SenderDetails", _party(tag, *what.sender))
        + "".join(tag("RecipientDetails", _party(tag, *found)) for found in what.recipients)
        + tag("MessageIdentifier", escape(what.identifier))
        + tag("UserContentInfo", tag("AppLayerIdentifier", escape(what.msgid)) + contents)
        + "</ev:Evidence>"
    ).encode()


def _party(tag: Callable[[str, str], str], address: str, name: str) -> str:
    saml = 'xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"'
    attribute = (
        f'<saml:Attribute {saml} Name="http://eidas.europa.eu/attributes/legalperson/LegalName" '
        f'FriendlyName="LegalName"><saml:AttributeValue>{escape(name)}</saml:AttributeValue></saml:Attribute>'
    )
    identifier = tag("Identifier", escape(address)) if address else ""
    return identifier + tag("Identity", attribute)


def sign_xml(xml: bytes, identity: Identity, at: datetime, digest: str = "sha256", seed: str = "") -> Element:
    """The document with an enveloped XAdES-B-B signature under its root, made at `at`; `seed` fills its identifiers."""
    from lxml import etree
    from signxml.algorithms import CanonicalizationMethod
    from signxml.signer import SigningSettings  # type: ignore[attr-defined]  # it is only named there
    from signxml.xades.xades import XAdESSigner

    class Signer(XAdESSigner):  # signxml takes the clock and random identifiers
        def add_signing_time(
            self, signed_signature_properties: Element, sig_root: Element, signing_settings: SigningSettings
        ) -> None:
            found = etree.SubElement(signed_signature_properties, f"{{{XADES}}}SigningTime")
            found.text = at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

        def _add_reference_to_signed_info(self, sig_root: Element, node_to_reference: Element, **attrs: str) -> None:
            if node_to_reference.tag == f"{{{DS}}}KeyInfo":
                return  # providers do not sign it
            add: Callable[..., None] = super()._add_reference_to_signed_info
            add(sig_root, node_to_reference, **attrs)
            transforms = etree.Element(f"{{{DS}}}Transforms")
            etree.SubElement(transforms, f"{{{DS}}}Transform", Algorithm=_EXCLUSIVE)
            sig_root.findall(f".//{{{DS}}}Reference")[-1].insert(0, transforms)  # signxml forgets to say so

        def check_deprecated_methods(self) -> None:
            """SHA-1 is met in old evidence."""

        def _get_token(self, length: int = 4) -> str:
            count = len(self._tokens_used)
            self._tokens_used[str(count)] = True
            return hashlib.sha256(f"{seed}{count}".encode()).hexdigest()[: 2 * length]

    signer = Signer(
        signature_algorithm=f"rsa-{digest}",
        digest_algorithm=digest,
        c14n_algorithm=CanonicalizationMethod.EXCLUSIVE_XML_CANONICALIZATION_1_0,
    )
    chain = [found.public_bytes(Encoding.PEM).decode() for found in (identity.certificate,)]
    return signer.sign(etree.fromstring(xml), key=identity.key, cert=chain, always_add_key_value=False)


def add_time_stamp(signed: Element, authority: Identity, at: datetime) -> None:
    """Put a signature time stamp (XAdES-T) into the unsigned properties of a signed document."""
    from lxml import etree

    value = signed.find(f".//{{{DS}}}SignatureValue")
    holder = signed.find(f".//{{{XADES}}}QualifyingProperties")
    covered = etree.tostring(value, method="c14n", exclusive=True)
    unsigned = etree.SubElement(holder, f"{{{XADES}}}UnsignedProperties")
    properties = etree.SubElement(unsigned, f"{{{XADES}}}UnsignedSignatureProperties")
    stamp = etree.SubElement(properties, f"{{{XADES}}}SignatureTimeStamp")
    etree.SubElement(stamp, f"{{{DS}}}CanonicalizationMethod", Algorithm=_EXCLUSIVE)
    token = etree.SubElement(stamp, f"{{{XADES}}}EncapsulatedTimeStamp")
    token.text = base64.b64encode(time_stamp(covered, authority, at)).decode()


def time_stamp(covered: bytes, authority: Identity, at: datetime) -> bytes:
    """An RFC 3161 token over SHA-256 of `covered`, DER."""
    info = tsp.TSTInfo(
        {
            "version": "v1",
            "policy": "1.3.6.1.4.1.99999.1",
            "message_imprint": {
                "hash_algorithm": {"algorithm": "sha256"},
                "hashed_message": hashlib.sha256(covered).digest(),
            },
            "serial_number": int.from_bytes(hashlib.sha256(covered).digest()[:8], "big"),
            "gen_time": at.astimezone(UTC),
        }
    )
    return sign(info.dump(), authority, at, detached=False, content_type="tst_info")


def signed_evidence(what: Certified, provider: Identity, authority: Identity) -> bytes:
    """The evidence as a provider sends it: signed, with a time stamp three seconds after the event."""
    from lxml import etree

    signed = sign_xml(evidence_xml(what), provider, what.at, seed=what.event + what.identifier)
    add_time_stamp(signed, authority, what.at + timedelta(seconds=3))
    return bytes(etree.tostring(signed, xml_declaration=True, encoding="UTF-8"))
