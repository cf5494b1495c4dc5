"""Certificates of every shape, lists of anchors and signatures over them, for the tests of trust."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from citizen_inbox.demo.authority import Identity, distinguished_name, key_usage, new_key
from citizen_inbox.evidence.trust import Anchor, TrustAnchors

KEYS = {name: new_key() for name in ("root", "issuer", "leaf", "stranger", "public")}
"""Made once: keys are what takes time."""
START, END = datetime(2017, 10, 12, tzinfo=UTC), datetime(2030, 9, 22, tzinfo=UTC)
DAY = date(2026, 10, 1)
ROOT = distinguished_name("Radice di Prova", "Radici S.p.A.")
ISSUER = distinguished_name("Prova PEC CA1", "Autorita di Prova")
FIRM, HOST = "GESTORE A S.p.A.", "pec-a.example"
UNKNOWN = ObjectIdentifier("1.3.6.1.4.1.55555.1")
CA = (x509.BasicConstraints(ca=True, path_length=0), True)
CERT_SIGN = (key_usage(digital_signature=False, cert_sign=True), True)
SIGNS = (key_usage(digital_signature=True, cert_sign=False), True)
MAIL = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), False)

Extension = tuple[x509.ExtensionType, bool]


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)


def spki(name: str) -> bytes:
    return KEYS[name].public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


@dataclass(frozen=True)
class Shape:
    """One certificate to be made."""

    subject: x509.Name
    issuer: x509.Name
    key: str
    signer: str
    start: datetime = START
    end: datetime = END
    extensions: tuple[Extension, ...] = ()
    digest: hashes.HashAlgorithm = field(default_factory=hashes.SHA256)

    def make(self) -> x509.Certificate:
        builder = x509.CertificateBuilder(
            self.issuer, self.subject, KEYS[self.key].public_key(), x509.random_serial_number(), self.start, self.end
        )
        for value, critical in self.extensions:
            builder = builder.add_extension(value, critical=critical)
        return builder.sign(KEYS[self.signer], self.digest)


def leaf(
    *extensions: Extension,
    host: str = HOST,
    firm: str = FIRM,
    signer: str = "issuer",
    issuer: x509.Name = ISSUER,
    plain: bool = False,
) -> bytes:
    """A provider's certificate of the right profile (unless `plain`), with more extensions."""
    name = (x509.SubjectAlternativeName([x509.RFC822Name(f"posta-certificata@{host}")]), False)
    usual = () if plain else (name, SIGNS, MAIL)
    subject = distinguished_name("Posta Certificata", firm)
    return der(Shape(subject, issuer, "leaf", signer, extensions=(*usual, *extensions)).make())


def authority(
    *extensions: Extension,
    key: str = "issuer",
    subject: x509.Name = ISSUER,
    signer: str = "root",
    start: datetime = START,
    end: datetime = END,
    plain: bool = False,
) -> bytes:
    """The issuer's certificate: of an authority (unless `plain`), signed by the root."""
    usual = () if plain else (CA, CERT_SIGN)
    return der(Shape(subject, ROOT, key, signer, start, end, (*usual, *extensions)).make())


def constraints(hosts: tuple[str, ...] = (HOST,), firms: tuple[str, ...] = (FIRM,)) -> Extension:
    """Name constraints as AgID CA1 writes them."""
    return (x509.NameConstraints([*map(x509.RFC822Name, hosts), *map(organisation, firms)], None), True)


def organisation(name: str) -> x509.DirectoryName:
    country = x509.NameAttribute(NameOID.COUNTRY_NAME, "IT")
    return x509.DirectoryName(x509.Name([country, x509.NameAttribute(NameOID.ORGANIZATION_NAME, name)]))


PINNED = Anchor("Prova PEC CA1", "pec-issuer", "CN=Prova PEC CA1", START.date(), END.date(), spki("issuer"))
PUBLIC = Anchor("Radice di Prova", "public-root", "CN=Radice", START.date(), END.date(), spki("root"))
ANCHORS = TrustAnchors((PINNED, PUBLIC))


def table(anchor: Anchor, **changes: str) -> str:
    """One anchor of a list, as TOML; changes: fields written otherwise, in TOML."""
    fields = {
        "name": f'"{anchor.name}"',
        "role": f'"{anchor.role}"',
        "subject": f'"{anchor.subject}"',
        "valid_from": anchor.valid_from.isoformat(),
        "valid_to": anchor.valid_to.isoformat(),
        "spki_der_base64": f'"{base64.b64encode(anchor.spki).decode()}"',
        **changes,
    }
    return "[[anchor]]\n" + "".join(f"{name} = {value}\n" for name, value in fields.items())


def publisher_table(identity: Identity, first: str = "2020-01-01", last: str = "2035-01-01") -> str:
    """A publisher's key, as TOML."""
    key = identity.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return (
        '[[publisher]]\nname = "Chi pubblica"\nrole = "list-signer"\n'
        f"valid_from = {first}\nvalid_to = {last}\n"
        f'spki_der_base64 = "{base64.b64encode(key).decode()}"\n'
    )


def list_of(version: int, *tables: str, published: str = "2026-01-01") -> str:
    """A list of anchors as TOML."""
    return f"version = {version}\npublished = {published}\n\n" + "\n".join(tables)
