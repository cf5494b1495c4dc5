"""A certificate revocation list and a certificate in; what the list says about it, or why it says nothing, out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.x509.oid import CRLEntryExtensionOID, ExtensionOID

from citizen_inbox.evidence.certificates import Certificate, is_authority, unwarned
from citizen_inbox.evidence.statement import UNREADABLE_ERRORS, Statement, signed_by

_KNOWN = {
    *(ExtensionOID.CRL_NUMBER, ExtensionOID.AUTHORITY_KEY_IDENTIFIER, ExtensionOID.ISSUING_DISTRIBUTION_POINT),
    *(ExtensionOID.ISSUER_ALTERNATIVE_NAME, ExtensionOID.AUTHORITY_INFORMATION_ACCESS, ExtensionOID.FRESHEST_CRL),
}
_KNOWN_OF_ENTRY = {CRLEntryExtensionOID.CRL_REASON, CRLEntryExtensionOID.INVALIDITY_DATE}
_EXPIRED_KEPT = x509.ObjectIdentifier("2.5.29.60")
"""expiredCertsOnCRL, X.509 9.5.2.7."""


def read_crl(der: bytes, certificate: Certificate, keys: Iterable[PublicKeyTypes]) -> Statement | str:
    """What a CRL (DER, RFC 5280 5) says about a certificate; keys: those of its issuer, at least one of which signed.

    Else why it cannot be used: "answer-unreadable", "answer-foreign" (another authority's, or not for this kind of
    certificate), "answer-forged" (none of the keys signed it) or "answer-unusable" (a delta, an indirect list, or a
    critical extension that is unknown here). Total.
    """
    try:
        with unwarned():
            return _read(x509.load_der_x509_crl(der), certificate, keys)
    except UNREADABLE_ERRORS:
        return "answer-unreadable"


def _read(
    crl: x509.CertificateRevocationList, certificate: Certificate, keys: Iterable[PublicKeyTypes]
) -> Statement | str:
    if crl.issuer != certificate.parsed.issuer:
        return "answer-foreign"
    digest, scheme = crl.signature_hash_algorithm, crl.signature_algorithm_parameters
    if not any(signed_by(key, crl.signature, crl.tbs_certlist_bytes, scheme, digest) for key in keys):
        return "answer-forged"
    if any(found.critical and found.oid not in _KNOWN for found in crl.extensions):
        return "answer-unusable"  # a delta list is among these: deltaCRLIndicator is always critical
    scope = next(
        (found.value for found in crl.extensions if isinstance(found.value, x509.IssuingDistributionPoint)), None
    )
    problem = _out_of_scope(scope, certificate) if scope else ""
    return problem or _statement(crl, certificate.serial, complete=not (scope and scope.only_some_reasons))


def _out_of_scope(scope: x509.IssuingDistributionPoint, certificate: Certificate) -> str:
    """RFC 5280 6.3.3 (b): the list must be the one that the certificate points to, for its kind of holder."""
    if scope.indirect_crl or scope.relative_name is not None:
        return "answer-unusable"
    if scope.only_contains_attribute_certs:
        return "answer-foreign"
    authority = is_authority(certificate.parsed)
    if (scope.only_contains_user_certs and authority) or (scope.only_contains_ca_certs and not authority):
        return "answer-foreign"
    if scope.full_name is not None and not set(_urls(scope.full_name)) & set(distribution_urls(certificate)):
        return "answer-foreign"
    return ""


def distribution_urls(certificate: Certificate) -> tuple[str, ...]:
    """The addresses of CRLs that a certificate names (RFC 5280 4.2.1.13), in order; any scheme. Total."""
    try:
        points = certificate.parsed.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except (x509.ExtensionNotFound, *UNREADABLE_ERRORS):
        return ()
    return tuple(url for point in points for url in _urls(point.full_name or ()))


def _urls(names: Iterable[x509.GeneralName]) -> list[str]:
    return [name.value for name in names if isinstance(name, x509.UniformResourceIdentifier)]


def _statement(crl: x509.CertificateRevocationList, serial: int, *, complete: bool) -> Statement | str:
    entry = crl.get_revoked_certificate_by_serial_number(serial)
    if entry is None:
        kept = next((_instant(found.value) for found in crl.extensions if found.oid == _EXPIRED_KEPT), None)
        return Statement(crl.last_update_utc, crl.next_update_utc, complete=complete, keeps_expired_from=kept)
    reason, invalid_from = "", None
    for found in entry.extensions:
        if found.critical and found.oid not in _KNOWN_OF_ENTRY:
            return "answer-unusable"
        if isinstance(found.value, x509.CRLReason):
            reason = found.value.reason.value
        elif isinstance(found.value, x509.InvalidityDate):
            invalid_from = found.value.invalidity_date_utc
    if reason == x509.ReasonFlags.remove_from_crl.value:
        return "answer-unusable"  # belongs into delta lists only: here it contradicts itself
    return Statement(crl.last_update_utc, crl.next_update_utc, entry.revocation_date_utc, reason, invalid_from)


def _instant(value: x509.ExtensionType) -> datetime | None:
    """A DER GeneralizedTime in an extension that the library does not know; None when it is none."""
    der = value.public_bytes()
    try:
        text = der[2:].decode("ascii") if der[:2] == b"\x18\x0f" and len(der) == 17 else ""
        return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
