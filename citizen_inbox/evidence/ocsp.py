"""An OCSP answer and a certificate in; what the answer says about it, or why it says nothing, out (RFC 6960)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import ocsp
from cryptography.x509.oid import (
    AuthorityInformationAccessOID,
    ExtendedKeyUsageOID,
    OCSPExtensionOID,
    SignatureAlgorithmOID,
)

from citizen_inbox.evidence.ber import Reader
from citizen_inbox.evidence.certificates import Certificate, unwarned
from citizen_inbox.evidence.statement import UNREADABLE_ERRORS, Statement, issued_by, signed_by

_KNOWN = {OCSPExtensionOID.NONCE}
_RESPONDERS = 8
"""Certificates of an answer that are tried."""


def read_ocsp(der: bytes, certificate: Certificate, keys: Iterable[PublicKeyTypes]) -> Statement | str:
    """What an OCSP response (DER) says about a certificate; keys: those of its issuer.

    Signed by one of these keys, or by a responder whose certificate one of them issued for OCSP signing and that was
    valid when the answer was made. Else why it cannot be used: "answer-unreadable", "answer-foreign" (about another
    certificate), "answer-forged", or "answer-unusable" (an error, "unknown", several answers in one, or a critical
    extension unknown here). Total.
    """
    try:
        with unwarned():
            return _read(ocsp.load_der_ocsp_response(der), certificate, tuple(keys))
    except UNREADABLE_ERRORS:
        return "answer-unreadable"


def ocsp_request(certificate: Certificate, issuer_key: PublicKeyTypes) -> bytes:
    """The request (DER) that asks about one certificate: SHA-1 identifiers, which every responder knows (RFC 5019)."""
    spki = issuer_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    name = hashlib.sha1(certificate.issuer_name, usedforsecurity=False).digest()
    key = hashlib.sha1(_key_bits(spki), usedforsecurity=False).digest()
    builder = ocsp.OCSPRequestBuilder().add_certificate_by_hash(name, key, certificate.serial, SHA1())  # noqa: S303 - an identifier
    return builder.build().public_bytes(Encoding.DER)


def responder_urls(certificate: Certificate) -> tuple[str, ...]:
    """The addresses of OCSP responders that a certificate names (RFC 5280 4.2.2.1); any scheme. Total."""
    try:
        access = certificate.parsed.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except (x509.ExtensionNotFound, *UNREADABLE_ERRORS):
        return ()
    return tuple(
        found.access_location.value
        for found in access
        if found.access_method == AuthorityInformationAccessOID.OCSP
        and isinstance(found.access_location, x509.UniformResourceIdentifier)
    )


def _read(answer: ocsp.OCSPResponse, certificate: Certificate, keys: tuple[PublicKeyTypes, ...]) -> Statement | str:
    if answer.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
        return "answer-unusable"
    singles = list(answer.responses)
    if len(singles) != 1:
        return "answer-unusable"
    single = singles[0]
    asked = [key for key in keys if _is_about(single, certificate, key)]
    if not asked:
        return "answer-foreign"
    if not any(_vouched(answer, certificate, key) for key in asked):
        return "answer-forged"
    extensions = (*answer.extensions, *answer.single_extensions)
    if any(found.critical and found.oid not in _KNOWN for found in extensions):
        return "answer-unusable"
    return _statement(single)


def _is_about(single: ocsp.OCSPSingleResponse, certificate: Certificate, key: PublicKeyTypes) -> bool:
    digest = single.hash_algorithm.name
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return (
        single.serial_number == certificate.serial
        and single.issuer_name_hash == hashlib.new(digest, certificate.issuer_name, usedforsecurity=False).digest()
        and single.issuer_key_hash == hashlib.new(digest, _key_bits(spki), usedforsecurity=False).digest()
    )


def _key_bits(spki: bytes) -> bytes:
    """The subjectPublicKey of a SubjectPublicKeyInfo without its count of unused bits (RFC 6960 4.1.1)."""
    reader = Reader(spki)
    return reader.contents(reader.children(reader.root(), 2)[1])[1:]


def _vouched(answer: ocsp.OCSPResponse, certificate: Certificate, key: PublicKeyTypes) -> bool:
    if _signed(answer, key):
        return True
    return any(
        _may_answer(found, certificate, key, answer) and _signed(answer, found.public_key())
        for found in answer.certificates[:_RESPONDERS]
    )


def _may_answer(
    responder: x509.Certificate, certificate: Certificate, key: PublicKeyTypes, answer: ocsp.OCSPResponse
) -> bool:
    """RFC 6960 4.2.2.2: issued by the very authority, for OCSP signing, and valid when the answer was made."""
    if responder.issuer != certificate.parsed.issuer or not issued_by(responder, key):
        return False
    if not responder.not_valid_before_utc <= answer.produced_at_utc <= responder.not_valid_after_utc:
        return False
    try:
        usages = responder.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return False
    return ExtendedKeyUsageOID.OCSP_SIGNING in usages


def _signed(answer: ocsp.OCSPResponse, key: PublicKeyTypes) -> bool:
    if answer.signature_algorithm_oid == SignatureAlgorithmOID.RSASSA_PSS:
        return False  # the library does not tell its parameters
    digest = answer.signature_hash_algorithm
    scheme = padding.PKCS1v15() if isinstance(key, rsa.RSAPublicKey) else ec.ECDSA(digest or SHA256())
    return signed_by(key, answer.signature, answer.tbs_response_bytes, scheme, digest)


def _statement(single: ocsp.OCSPSingleResponse) -> Statement | str:
    if single.certificate_status is ocsp.OCSPCertStatus.GOOD:
        return Statement(single.this_update_utc, single.next_update_utc)
    if single.certificate_status is ocsp.OCSPCertStatus.UNKNOWN:
        return "answer-unusable"
    reason = single.revocation_reason.value if single.revocation_reason else ""
    return Statement(single.this_update_utc, single.next_update_utc, single.revocation_time_utc, reason)
