"""A throw-away certification authority shaped like the real one: root, PEC issuer, provider leaves.

The keys live as long as the object; nothing is written to disk. Used by the demo and by the tests.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

_HASHES: dict[str, hashes.HashAlgorithm] = {
    "md5": hashes.MD5(),
    "sha1": hashes.SHA1(),
    "sha256": hashes.SHA256(),
    "sha512": hashes.SHA512(),
}


@dataclass(frozen=True)
class Identity:
    """A private key with its certificate and the certificates to send along."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]


@dataclass(frozen=True)
class Revoked:
    """One entry of a CRL."""

    serial: int
    at: datetime
    reason: x509.ReasonFlags | None = None
    extensions: tuple[tuple[x509.ExtensionType, bool], ...] = ()


class Authority:
    """Root, PEC issuer, and the identities issued on demand."""

    def __init__(self, name: str = "Pratica", valid_from: datetime = datetime(2008, 1, 1, tzinfo=UTC)) -> None:
        self._from = valid_from
        self._to = datetime(2040, 1, 1, tzinfo=UTC)
        root_key = new_key()
        root_name = distinguished_name(f"{name} Root CA", f"Autorita di {name}")
        self.root = Identity(root_key, self._ca(root_name, root_key.public_key(), root_name, root_key), ())
        issuer_key = new_key()
        issuer_name = distinguished_name(f"{name} PEC CA1", f"Autorita di {name}")
        issuer_cert = self._ca(issuer_name, issuer_key.public_key(), root_name, root_key)
        self.issuer = Identity(issuer_key, issuer_cert, (issuer_cert,))

    def _ca(
        self, subject: x509.Name, key: rsa.RSAPublicKey, issuer: x509.Name, issuer_key: rsa.RSAPrivateKey
    ) -> x509.Certificate:
        usage = key_usage(digital_signature=False, cert_sign=True)
        return (
            _builder(subject, key, issuer, self._from, self._to)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
            .sign(issuer_key, hashes.SHA256())
        )

    def provider(
        self,
        domain: str,
        organization: str,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        *,
        crl_url: str = "",
        ocsp_url: str = "",
        serial: int = 0,
    ) -> Identity:
        """A PEC provider's leaf: O=organization, SAN posta-certificata@domain, profile of RFC 6109 5.5.

        crl_url, ocsp_url: where the leaf says that its revocation can be asked for. serial: 0 for a random one.
        """
        key = new_key()
        start = valid_from or datetime(2024, 1, 1, tzinfo=UTC)
        end = valid_to or _years(start, 3)
        address = f"posta-certificata@{domain}"
        subject = distinguished_name("Posta Certificata", organization)
        builder = (
            _builder(subject, key.public_key(), self.issuer.certificate.subject, start, end, serial)
            .add_extension(x509.SubjectAlternativeName([x509.RFC822Name(address)]), critical=False)
            .add_extension(key_usage(digital_signature=True, cert_sign=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.issuer.key.public_key()), critical=False
            )
        )
        builder = _with_addresses(builder, crl_url, ocsp_url)
        certificate = builder.sign(self.issuer.key, hashes.SHA256())
        return Identity(key, certificate, (self.issuer.certificate,))

    def person(self, name: str, organization: str, tax_code: str) -> Identity:
        """A signer of documents (CAdES), issued by the root directly: not a PEC provider."""
        key = new_key()
        subject = x509.Name(
            [
                x509.NameAttribute(NameOID.COUNTRY_NAME, "IT"),
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization),
                x509.NameAttribute(NameOID.COMMON_NAME, name),
                x509.NameAttribute(NameOID.SERIAL_NUMBER, f"TINIT-{tax_code}"),
            ]
        )
        start = datetime(2024, 1, 1, tzinfo=UTC)
        usage = key_usage(digital_signature=False, cert_sign=False, non_repudiation=True)
        certificate = (
            _builder(subject, key.public_key(), self.root.certificate.subject, start, _years(start, 6))
            .add_extension(usage, critical=True)
            .sign(self.root.key, hashes.SHA256())
        )
        return Identity(key, certificate, (self.root.certificate,))

    def make_crl(
        self,
        at: datetime,
        revoked: Sequence[Revoked] = (),
        next_update: datetime | None = None,
        extensions: Sequence[tuple[x509.ExtensionType, bool]] = (),
    ) -> bytes:
        """A CRL of the PEC issuer, in DER: given `at`, the next one due a day later; extensions with criticality."""
        return make_crl(self.issuer, at, revoked, next_update, extensions)

    def make_ocsp(
        self, certificate: x509.Certificate, at: datetime, revoked: Revoked | None = None, by: Identity | None = None
    ) -> bytes:
        """An OCSP answer in DER about one leaf; by: a delegated responder, None for the issuer itself."""
        return make_ocsp(self.issuer.certificate, certificate, at, revoked, by or self.issuer)

    def responder(self, start: datetime, *, ocsp_signing: bool = True) -> Identity:
        """A delegated OCSP responder, in force for a year; without ocsp_signing its certificate does not say so."""
        key = new_key()
        subject = distinguished_name("Risponditore", "Autorita di Pratica")
        builder = _builder(subject, key.public_key(), self.issuer.certificate.subject, start, _years(start, 1))
        usage = ExtendedKeyUsageOID.OCSP_SIGNING if ocsp_signing else ExtendedKeyUsageOID.EMAIL_PROTECTION
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        return Identity(key, builder.sign(self.issuer.key, hashes.SHA256()), ())

    def time_stamping(self, name: str, valid_from: datetime, *, fit: bool = True) -> Identity:
        """A time-stamping unit (RFC 3161 2.3), issued by the root; not fit: without the extended key usage."""
        key = new_key()
        subject = distinguished_name(name, f"Autorita di {name}")
        builder = _builder(
            subject, key.public_key(), self.root.certificate.subject, valid_from, _years(valid_from, 10)
        ).add_extension(key_usage(digital_signature=True, cert_sign=False), critical=True)
        if fit:
            usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
            builder = builder.add_extension(usage, critical=True)
        return Identity(key, builder.sign(self.root.key, hashes.SHA256()), (self.root.certificate,))

    def anchors_toml(self) -> str:
        """This authority's issuer key in the form of `resources/trust-anchors.toml`."""
        spki = self.issuer.key.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        name = self.issuer.certificate.subject.rfc4514_string().replace('"', "")
        return (
            "[[anchor]]\n"
            f'name = "{_common_name(self.issuer.certificate)}"\n'
            'role = "pec-issuer"\n'
            f'subject = "{name}"\n'
            f"valid_from = {self._from.date().isoformat()}\n"
            f"valid_to = {self._to.date().isoformat()}\n"
            f'spki_der_base64 = "{base64.b64encode(spki).decode()}"\n'
        )


def make_crl(
    issuer: Identity,
    at: datetime,
    revoked: Sequence[Revoked] = (),
    next_update: datetime | None = None,
    extensions: Sequence[tuple[x509.ExtensionType, bool]] = (),
) -> bytes:
    """A CRL of any authority; see `Authority.make_crl`."""
    builder = x509.CertificateRevocationListBuilder().issuer_name(issuer.certificate.subject)
    builder = builder.last_update(at).next_update(next_update or at + timedelta(days=1))
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    for entry in revoked:
        listed = x509.RevokedCertificateBuilder().serial_number(entry.serial).revocation_date(entry.at)
        reason = ((x509.CRLReason(entry.reason), False),) if entry.reason else ()
        for extension, critical in (*reason, *entry.extensions):
            listed = listed.add_extension(extension, critical)
        builder = builder.add_revoked_certificate(listed.build())
    return builder.sign(issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def make_ocsp(
    issuer: x509.Certificate, certificate: x509.Certificate, at: datetime, revoked: Revoked | None, by: Identity
) -> bytes:
    """An OCSP answer of any responder; see `Authority.make_ocsp`."""
    builder = ocsp.OCSPResponseBuilder().add_response(
        cert=certificate,
        issuer=issuer,
        algorithm=hashes.SHA1(),
        cert_status=ocsp.OCSPCertStatus.REVOKED if revoked else ocsp.OCSPCertStatus.GOOD,
        this_update=at,
        next_update=at + timedelta(days=1),
        revocation_time=revoked.at if revoked else None,
        revocation_reason=revoked.reason if revoked else None,
    )
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, by.certificate).certificates([by.certificate])
    return builder.sign(by.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def new_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    """A fresh RSA key."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def distinguished_name(common_name: str, organization: str) -> x509.Name:
    """C=IT, O=organization, CN=common_name."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "IT"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def key_usage(*, digital_signature: bool, cert_sign: bool, non_repudiation: bool = False) -> x509.KeyUsage:
    """A keyUsage extension with only the bits that PEC certificates use."""
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=non_repudiation,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=cert_sign,
        crl_sign=cert_sign,
        encipher_only=False,
        decipher_only=False,
    )


def sign(
    content: bytes,
    identity: Identity,
    at: datetime,
    digest: str = "sha256",
    *,
    detached: bool = True,
    content_type: str = "data",
) -> bytes:
    """A CMS SignedData (RFC 5652) in DER over `content`.

    digest: "sha1", "sha256", "sha512" or "md5". detached: leave the content out (S/MIME) or put it in (.p7m).
    content_type: "data", or "tst_info" for a time-stamp token.
    """
    signer_certificate = _as_asn1(identity.certificate)
    algorithm = algos.DigestAlgorithm({"algorithm": digest})
    signed_attributes = cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": [content_type]}),
            cms.CMSAttribute({"type": "signing_time", "values": [cms.Time({"utc_time": at.astimezone(UTC)})]}),
            cms.CMSAttribute({"type": "message_digest", "values": [_digest(content, digest)]}),
        ]
    )
    signature = identity.key.sign(signed_attributes.dump(), padding.PKCS1v15(), _HASHES[digest])
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {
                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                        {"issuer": signer_certificate.issuer, "serial_number": signer_certificate.serial_number}
                    )
                }
            ),
            "digest_algorithm": algorithm,
            "signed_attrs": signed_attributes,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": f"{digest}_rsa"}),
            "signature": signature,
        }
    )
    inner: dict[str, object] = {"content_type": content_type}
    if not detached:
        inner["content"] = core.ParsableOctetString(content) if content_type != "data" else core.OctetString(content)
    certificates = [cms.CertificateChoices({"certificate": signer_certificate})]
    certificates += [cms.CertificateChoices({"certificate": _as_asn1(found)}) for found in identity.chain]
    signed = cms.SignedData(
        {
            "version": "v1" if content_type == "data" else "v3",
            "digest_algorithms": [algorithm],
            "encap_content_info": inner if content_type == "data" else tsp.EncapsulatedContentInfo(inner),
            "certificates": certificates,
            "signer_infos": [signer],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())


def indefinite_length(der: bytes) -> bytes:
    """The same ContentInfo with BER indefinite lengths at its outer levels, as some providers write it."""
    oid = bytes(cms.ContentInfo.load(der)["content_type"].dump())
    explicit = _contents(der)[len(oid) :]
    signed = _contents(_contents(explicit))
    return b"\x30\x80" + oid + b"\xa0\x80\x30\x80" + signed + b"\x00" * 6


def _contents(der: bytes) -> bytes:
    """What follows the tag and the definite length."""
    return der[2 + (der[1] & 0x7F if der[1] & 0x80 else 0) :]


def _digest(content: bytes, digest: str) -> bytes:
    hasher = hashes.Hash(_HASHES[digest])
    hasher.update(content)
    return bytes(hasher.finalize())


def _as_asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))


def _builder(
    subject: x509.Name, key: rsa.RSAPublicKey, issuer: x509.Name, start: datetime, end: datetime, serial: int = 0
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
    )


def _with_addresses(builder: x509.CertificateBuilder, crl_url: str, ocsp_url: str) -> x509.CertificateBuilder:
    """CRL distribution point and OCSP responder, as AgID CA1 prints them into its leaves."""
    if crl_url:
        point = x509.DistributionPoint([x509.UniformResourceIdentifier(crl_url)], None, None, None)
        builder = builder.add_extension(x509.CRLDistributionPoints([point]), critical=False)
    if ocsp_url:
        where = x509.UniformResourceIdentifier(ocsp_url)
        access = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, where)
        builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    return builder


def _years(start: datetime, count: int) -> datetime:
    return start + timedelta(days=365 * count)


def _common_name(certificate: x509.Certificate) -> str:
    return str(certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)
