"""A throw-away PKI shaped like the European one: qualified authorities, their national list, and who signs what."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property

from asn1crypto import algos, cms, core, ocsp, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from lxml import etree

from citizen_inbox.demo.authority import Identity, Revoked, key_usage, make_crl, make_ocsp, new_key
from citizen_inbox.demo.rem import sign_xml
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.trusted_list import CERTIFICATES, GRANTED, TIME_STAMPS, TrustedList, check_trusted_list

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SIGNED = datetime(2026, 3, 1, 10, 0, tzinfo=UTC)
STAMPED = SIGNED + timedelta(minutes=2)
FROM, TO = datetime(2025, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
WITHDRAWN = GRANTED.replace("granted", "withdrawn")
DS = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
QC = x509.ObjectIdentifier("1.3.6.1.5.5.7.1.3")
_QUALIFIED = bytes.fromhex("300806060 4008e460101".replace(" ", ""))
_DEVICE = bytes.fromhex("3008060604008e460104")
_HASHES: dict[str, hashes.HashAlgorithm] = {"sha1": hashes.SHA1(), "sha256": hashes.SHA256(), "sha512": hashes.SHA512()}


def der(identity: Identity) -> bytes:
    return identity.certificate.public_bytes(Encoding.DER)


def statements(*each: bytes) -> x509.UnrecognizedExtension:
    body = b"".join(each)
    return x509.UnrecognizedExtension(QC, b"\x30" + bytes([len(body)]) + body)


class Room:
    """Keys are made once; certificates as often as a case wants."""

    def __init__(self) -> None:
        self.keys = [new_key() for _ in range(4)]
        self.ca = self._authority("Certificatore Qualificato di Prova", new_key())
        self.stranger_ca = self._authority("Certificatore Ignoto", new_key())
        self.person = self.signer("Anna Esempio", "SMPNNA80A41H501X")
        self.second = self.signer("Bruno Finto", "FNTBRN75B02F205Y", key=1)
        self.stamps = self._stamping("Marca di Prova", self.ca, 2)
        self.stranger_stamps = self._stamping("Marca Ignota", self.stranger_ca, 2)
        self.operator = self._operator()

    def _authority(self, name: str, key: rsa.RSAPrivateKey) -> Identity:
        subject = _name(name, "Certificatore di Prova S.p.A.")
        builder = _certificate(
            subject, key.public_key(), subject, datetime(2015, 1, 1, tzinfo=UTC), TO + timedelta(3000)
        )
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        builder = builder.add_extension(key_usage(digital_signature=False, cert_sign=True), critical=True)
        return Identity(key, builder.sign(key, hashes.SHA256()), ())

    def signer(
        self,
        name: str,
        tax_code: str,
        *,
        key: int = 0,
        issuer: Identity | None = None,
        start: datetime = FROM,
        end: datetime = TO,
        statement: tuple[bytes, ...] = (_QUALIFIED, _DEVICE),
        authentication: bool = False,
    ) -> Identity:
        """A person with a certificate of the qualified authority, or of another."""
        issuer = issuer or self.ca
        subject = _name(name, "Ufficio di Prova", f"TINIT-{tax_code}")
        mine = self.keys[key]
        builder = _certificate(subject, mine.public_key(), issuer.certificate.subject, start, end)
        usage = key_usage(digital_signature=authentication, cert_sign=False, non_repudiation=not authentication)
        builder = builder.add_extension(usage, critical=True)
        if authentication:
            builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
        elif statement:
            builder = builder.add_extension(statements(*statement), critical=False)
        return Identity(mine, builder.sign(issuer.key, hashes.SHA256()), (issuer.certificate,))

    def _stamping(self, name: str, issuer: Identity, key: int) -> Identity:
        mine = self.keys[key]
        builder = _certificate(_name(name, "Marche"), mine.public_key(), issuer.certificate.subject, FROM, TO)
        builder = builder.add_extension(key_usage(digital_signature=True, cert_sign=False), critical=True)
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        return Identity(mine, builder.sign(issuer.key, hashes.SHA256()), ())

    def _operator(self) -> Identity:
        key = self.keys[3]
        name = _name("Gestore della lista", "AgID di Prova")
        return Identity(key, _certificate(name, key.public_key(), name, FROM, TO).sign(key, hashes.SHA256()), ())

    def crl(self, *revoked: Revoked, at: datetime = NOW - timedelta(hours=2)) -> Answer:
        return Answer("crl", "", at, make_crl(self.ca, at, revoked))

    def ocsp(self, identity: Identity, at: datetime) -> bytes:
        return make_ocsp(self.ca.certificate, identity.certificate, at, None, self.ca)

    @cached_property
    def listed(self) -> TrustedList:
        """The national list, whose own signature holds."""
        return self.national()

    def national(self, status: str = GRANTED, **dates: str) -> TrustedList:
        check = check_trusted_list(self.list_xml(status, **dates), [der(self.operator)])
        assert check.found is not None
        assert check.problem == ""
        return check.found

    def list_xml(
        self,
        status: str = GRANTED,
        *,
        since: str = "2016-07-01T00:00:00Z",
        next_update: str = "2027-03-01T00:00:00Z",
        extension: str = "",
        history: str = "",
    ) -> bytes:
        services = _service(CERTIFICATES[0], der(self.ca), status, since, extension, history)
        services += _service(TIME_STAMPS[0], der(self.stamps), GRANTED, "2016-07-01T00:00:00Z")
        return signed_list(_list("IT", services, next_update), self.operator)


def _service(kind: str, certificate: bytes, status: str, since: str, extension: str = "", history: str = "") -> str:
    identity = base64.b64encode(certificate).decode()
    if not extension and kind == CERTIFICATES[0]:
        uri = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/ForeSignatures"
        extension = (
            f"<Extension><AdditionalServiceInformation><URI>{uri}</URI></AdditionalServiceInformation></Extension>"
        )
    return (
        f"<TSPService><ServiceInformation><ServiceTypeIdentifier>{kind}</ServiceTypeIdentifier>"
        '<ServiceName><Name xml:lang="en">Qualified service</Name></ServiceName><ServiceDigitalIdentity><DigitalId>'
        f"<X509Certificate>{identity}</X509Certificate></DigitalId></ServiceDigitalIdentity>"
        f"<ServiceStatus>{status}</ServiceStatus><StatusStartingTime>{since}</StatusStartingTime>"
        f"<ServiceInformationExtensions>{extension}</ServiceInformationExtensions></ServiceInformation>"
        f"<ServiceHistory>{history}</ServiceHistory></TSPService>"
    )


def past(status: str, since: str) -> str:
    """An earlier period of the service that issues certificates."""
    return (
        f"<ServiceHistoryInstance><ServiceTypeIdentifier>{CERTIFICATES[0]}</ServiceTypeIdentifier>"
        f"<ServiceName><Name>Before</Name></ServiceName><ServiceStatus>{status}</ServiceStatus>"
        f"<StatusStartingTime>{since}</StatusStartingTime></ServiceHistoryInstance>"
    )


def _list(territory: str, services: str, next_update: str) -> bytes:
    return (
        '<TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#"><SchemeInformation>'
        "<TSLSequenceNumber>7</TSLSequenceNumber>"
        "<TSLType>http://uri.etsi.org/TrstSvc/TrustedList/TSLType/EUgeneric</TSLType>"
        f"<SchemeTerritory>{territory}</SchemeTerritory><ListIssueDateTime>2026-10-01T00:00:00Z</ListIssueDateTime>"
        f"<NextUpdate><dateTime>{next_update}</dateTime></NextUpdate></SchemeInformation><TrustServiceProviderList>"
        '<TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="en">Certificatore S.p.A.</Name></TSPName>'
        f"</TSPInformation><TSPServices>{services}</TSPServices></TrustServiceProvider></TrustServiceProviderList>"
        "</TrustServiceStatusList>"
    ).encode()


def signed_list(xml: bytes, operator: Identity) -> bytes:
    return etree.tostring(sign_xml(xml, operator, datetime(2026, 10, 1, tzinfo=UTC)))


@dataclass(frozen=True)
class Wanted:
    """How a signature is to be made, and what is to be wrong with it."""

    identity: Identity
    at: datetime = SIGNED
    timed: bool = True
    """Whether the signed attributes tell the time."""
    digest: str = "sha256"
    stamp: Identity | None = None
    stamp_at: datetime = STAMPED
    stamp_bad: bool = False
    named: str = "right"
    """"right", "wrong" or "absent"."""
    scheme_digest: str = ""
    """Another digest in the signature algorithm than in the digest algorithm."""
    responses: tuple[bytes, ...] = ()
    """OCSP answers to enclose."""
    counter: Identity | None = None
    counter_bad: bool = False


def signer_info(content: bytes, wanted: Wanted, *, counter: bool = False) -> cms.SignerInfo:
    """One SignerInfo over content; counter: over another's signature value."""
    certificate = _asn1(wanted.identity.certificate)
    attributes = [] if counter else [cms.CMSAttribute({"type": "content_type", "values": ["data"]})]
    if wanted.timed:
        attributes.append(cms.CMSAttribute({"type": "signing_time", "values": [cms.Time({"utc_time": wanted.at})]}))
    digest = hashlib.new(wanted.digest, content).digest()
    attributes.append(cms.CMSAttribute({"type": "message_digest", "values": [digest]}))
    if wanted.named != "absent":
        named = certificate.dump() if wanted.named == "right" else certificate.dump() + b"!"
        identifier = tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(named).digest()})
        value = tsp.SigningCertificateV2({"certs": [identifier]})
        attributes.append(cms.CMSAttribute({"type": "signing_certificate_v2", "values": [value]}))
    signed = cms.CMSAttributes(attributes)
    scheme = wanted.scheme_digest or wanted.digest
    signature = wanted.identity.key.sign(signed.dump(), padding.PKCS1v15(), _HASHES[scheme])
    info = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {
                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                    )
                }
            ),
            "digest_algorithm": algos.DigestAlgorithm({"algorithm": wanted.digest}),
            "signed_attrs": signed,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": f"{scheme}_rsa"}),
            "signature": signature,
        }
    )
    added = []
    if wanted.stamp:
        token = stamp_token(signature + (b"!" if wanted.stamp_bad else b""), wanted.stamp, wanted.stamp_at)
        added.append(cms.CMSAttribute({"type": "signature_time_stamp_token", "values": [cms.ContentInfo.load(token)]}))
    if wanted.counter:
        over = signature + (b"!" if wanted.counter_bad else b"")
        added.append(
            cms.CMSAttribute(
                {"type": "counter_signature", "values": [signer_info(over, Wanted(wanted.counter), counter=True)]}
            )
        )
    if added:
        info["unsigned_attrs"] = cms.CMSAttributes(added)
    return info


def cades(content: bytes, *wanted: Wanted, detached: bool = False) -> bytes:
    """A CMS with one signer for each that is wanted."""
    infos = [signer_info(content, one) for one in wanted]
    inner: dict[str, object] = {"content_type": "data"}
    if not detached:
        inner["content"] = core.OctetString(content)
    identities = [one.identity for one in wanted] + [one.counter for one in wanted if one.counter]
    certificates = {der(one): one.certificate for one in identities}
    certificates |= {found.public_bytes(Encoding.DER): found for one in identities for found in one.chain}
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [
                algos.DigestAlgorithm({"algorithm": name}) for name in {one.digest for one in wanted}
            ],
            "encap_content_info": inner,
            "certificates": [cms.CertificateChoices({"certificate": _asn1(one)}) for one in certificates.values()],
            "signer_infos": infos,
        }
    )
    responses = [found for one in wanted for found in one.responses]
    if responses:
        signed["version"] = "v5"
        signed["crls"] = [
            cms.RevocationInfoChoice(
                {
                    "other": cms.OtherRevocationInfoFormat(
                        {"other_rev_info_format": "1.3.6.1.5.5.7.16.2", "other_rev_info": ocsp.OCSPResponse.load(found)}
                    )
                }
            )
            for found in responses
        ]
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())


def stamp_token(covered: bytes, authority: Identity, at: datetime) -> bytes:
    """An RFC 3161 token."""
    from citizen_inbox.demo.authority import sign

    info = tsp.TSTInfo(
        {
            "version": "v1",
            "policy": "1.2.3.4",
            "message_imprint": tsp.MessageImprint(
                {
                    "hash_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
                    "hashed_message": hashlib.sha256(covered).digest(),
                }
            ),
            "serial_number": 7,
            "gen_time": at,
        }
    )
    return sign(info.dump(), authority, at, detached=False, content_type="tst_info")


def stamped_data(content: bytes, *tokens: bytes) -> bytes:
    """An RFC 5544 TimeStampedData with its content."""
    from citizen_inbox.signatures.values import der as element

    evidence = b"".join(element(0x30, token) for token in tokens)
    body = b"\x02\x01\x01" + element(0x04, content) + element(0xA0, element(0x30, evidence))
    return element(0x30, bytes.fromhex("060b2a864886f70d010910011f") + element(0xA0, element(0x30, body)))


def stamp_reply(token: bytes) -> bytes:
    """An RFC 3161 TimeStampResp."""
    from citizen_inbox.signatures.values import der as element

    return element(0x30, b"\x30\x03\x02\x01\x00" + token)


def xades(xml: bytes, wanted: Wanted) -> etree._Element:
    """An enveloped XAdES signature, with a time stamp where wanted."""
    tree = sign_xml(xml, wanted.identity, wanted.at, wanted.digest)
    if wanted.stamp:
        add_stamp(tree, wanted)
    return tree


def add_stamp(tree: etree._Element, wanted: Wanted) -> None:
    from citizen_inbox.evidence.xades import canonical

    value = tree.find(f".//{{{DS}}}SignatureValue")
    covered = canonical(value, "http://www.w3.org/TR/2001/REC-xml-c14n-20010315") + (b"!" if wanted.stamp_bad else b"")
    token = stamp_token(covered, wanted.stamp, wanted.stamp_at)
    properties = tree.find(f".//{{{XADES}}}QualifyingProperties")
    unsigned = etree.SubElement(properties, f"{{{XADES}}}UnsignedProperties")
    holder = etree.SubElement(
        etree.SubElement(unsigned, f"{{{XADES}}}UnsignedSignatureProperties"), f"{{{XADES}}}SignatureTimeStamp"
    )
    etree.SubElement(holder, f"{{{XADES}}}EncapsulatedTimeStamp").text = base64.b64encode(token).decode()


def package(files: dict[str, bytes]) -> bytes:
    """An ASiC container."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def manifest(signature: str, files: dict[str, bytes]) -> bytes:
    """An ASiCManifest that names a signature and digests of files."""
    references = "".join(
        f'<asic:DataObjectReference URI="{name}"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
        f"<ds:DigestValue>{base64.b64encode(hashlib.sha256(content).digest()).decode()}</ds:DigestValue>"
        "</asic:DataObjectReference>"
        for name, content in files.items()
    )
    return (
        f'<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="{DS}">'
        f'<asic:SigReference URI="{signature}"/>{references}</asic:ASiCManifest>'
    ).encode()


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


def _name(common: str, organisation: str, serial: str = "") -> x509.Name:
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "IT"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        x509.NameAttribute(NameOID.COMMON_NAME, common),
    ]
    return x509.Name([*parts, *([x509.NameAttribute(NameOID.SERIAL_NUMBER, serial)] if serial else [])])


def _certificate(
    subject: x509.Name, key: rsa.RSAPublicKey, issuer: x509.Name, start: datetime, end: datetime
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
    return builder.serial_number(x509.random_serial_number()).not_valid_before(start).not_valid_after(end)
