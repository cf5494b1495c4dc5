"""A signer's certificate in; who it names and what its issuer promises out (ETSI EN 319 412)."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtensionOID

from citizen_inbox.evidence.ber import SEQUENCE, BerError, Reader
from citizen_inbox.evidence.certificates import Certificate, is_authority, with_tax_code

_QC_STATEMENTS = x509.ObjectIdentifier("1.3.6.1.5.5.7.1.3")
_COMPLIANCE = bytes.fromhex("04008e460101")
_DEVICE = bytes.fromhex("04008e460104")
_TYPE = bytes.fromhex("04008e460106")
_SEAL = bytes.fromhex("04008e46010602")
MIN_RSA_BITS = 2048
"""Shorter keys prove nothing for certain any more (SOG-IS: not after 2013)."""
_UNDERSTOOD = {
    *(ExtensionOID.KEY_USAGE, ExtensionOID.EXTENDED_KEY_USAGE, ExtensionOID.BASIC_CONSTRAINTS),
    *(ExtensionOID.SUBJECT_ALTERNATIVE_NAME, ExtensionOID.CERTIFICATE_POLICIES, _QC_STATEMENTS),
    *(ExtensionOID.AUTHORITY_KEY_IDENTIFIER, ExtensionOID.SUBJECT_KEY_IDENTIFIER, ExtensionOID.ISSUER_ALTERNATIVE_NAME),
    *(ExtensionOID.CRL_DISTRIBUTION_POINTS, ExtensionOID.AUTHORITY_INFORMATION_ACCESS),
}
_BITS = {
    "digital_signature": "digitalSignature",
    "content_commitment": "nonRepudiation",
    "key_encipherment": "keyEncipherment",
    "data_encipherment": "dataEncipherment",
    "key_agreement": "keyAgreement",
    "key_cert_sign": "keyCertSign",
    "crl_sign": "crlSign",
}


@dataclass(frozen=True, slots=True)
class Promises:
    """What the issuer states in the certificate."""

    qualified: bool
    """QcCompliance: issued as a qualified certificate."""
    device: bool
    """QcSSCD: the key is in a qualified device."""
    seal: bool
    """QcType seal; a signature by a person else."""
    usages: frozenset[str]
    """Key usage bits as TS 119 612 spells them; empty without the extension."""
    policies: frozenset[str]
    """Dotted identifiers."""


def signer_name(certificate: Certificate) -> str:
    """Name and fiscal code as the certificate prints them."""
    return with_tax_code(certificate.name, certificate.serial_number)


def read_promises(certificate: Certificate) -> Promises:
    """The QCStatements, key usage and policies of a certificate. Total."""
    statements = _statements(certificate)
    usages: frozenset[str] = frozenset()
    policies: frozenset[str] = frozenset()
    for found in certificate.parsed.extensions:
        if isinstance(found.value, x509.KeyUsage):
            usages = frozenset(name for bit, name in _BITS.items() if getattr(found.value, bit))
        elif isinstance(found.value, x509.CertificatePolicies):
            policies = frozenset(policy.policy_identifier.dotted_string for policy in found.value)
    seal = _SEAL in statements.get(_TYPE, b"")
    return Promises(_COMPLIANCE in statements, _DEVICE in statements, seal, usages, policies)


def may_sign_documents(certificate: Certificate, promises: Promises) -> bool:
    """Whether the key is for signing documents: non-repudiation, or signing in a qualified certificate (seals)."""
    if is_authority(certificate.parsed):
        return False
    if any(found.critical and found.oid not in _UNDERSTOOD for found in certificate.parsed.extensions):
        return False
    return "nonRepudiation" in promises.usages or ("digitalSignature" in promises.usages and promises.qualified)


def key_is_short(certificate: Certificate) -> bool:
    """Whether the key is an RSA one of less than 2048 bits."""
    return isinstance(certificate.key, rsa.RSAPublicKey) and certificate.key.key_size < MIN_RSA_BITS


def _statements(certificate: Certificate) -> dict[bytes, bytes]:
    """Identifier (contents octets) of each QCStatement, and its value as it stands (RFC 3739 3.2.6)."""
    der = next(
        (
            found.value.value
            for found in certificate.parsed.extensions
            if found.oid == _QC_STATEMENTS and isinstance(found.value, x509.UnrecognizedExtension)
        ),
        b"",
    )
    try:
        reader = Reader(der)
        fields = [reader.children(one, 2) for one in reader.fields(reader.root(), SEQUENCE, 0, 32)] if der else []
        return {reader.identifier(one[0]): reader.whole(one[1]) if len(one) > 1 else b"" for one in fields}
    except (BerError, IndexError):
        return {}
