"""A day in, the throw-away keys of the practice world out: an authority, its providers, signers, strangers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from citizen_inbox.demo.authority import Authority, Identity, distinguished_name, key_usage, new_key
from citizen_inbox.demo.postman import Provider, Style

OLD_DAY = date(2019, 3, 12)
"""The day of the oldest message: its provider's certificate has expired since."""


_PLAIN = Style()


@dataclass(frozen=True)
class Keys:
    """Every signer that writes to the practice mailbox. Made once; the mailbox of a day follows from it exactly."""

    authority: Authority
    town: Provider
    """The citizen's own provider: SHA-256, DER, daticert first."""
    manager: Provider
    """SHA-1, BER indefinite length, postacert first, x-pkcs7."""
    nation: Provider
    """SHA-256, plain text only."""
    bygone: Provider
    """The citizen's provider in 2019, SHA-1, certificate expired since."""
    unknown: Provider
    """Well formed, under an authority that nobody pinned."""
    selfmade: Provider
    """Its certificate is signed with its own key."""
    signer: Identity
    """Signs documents (CAdES) for the bodies."""
    lawyer: Identity
    stamps: Identity
    """The time-stamping authority of REM evidence."""


def make_keys(today: date) -> Keys:
    """New keys; certificates of today's providers run from two years before `today` for three years."""
    authority = Authority()
    start = datetime.combine(today, datetime.min.time(), UTC) - timedelta(days=2 * 365)
    manager = Style(digest="sha1", postacert_first=True, indefinite_length=True, x_pkcs7=True)

    def provider(domain: str, name: str, style: Style = _PLAIN, since: datetime = start) -> Provider:
        return Provider(domain, name, authority.provider(domain, name, since), style)

    town = provider("pec-citta.example", "Città Posta S.p.A.")
    stranger = Authority("Ignota")
    lost = "Posta Smarrita S.r.l."
    return Keys(
        authority=authority,
        town=town,
        manager=provider("pec-gestore.example", "Gestore Certificato S.r.l.", manager),
        nation=provider("pec-nazionale.example", "Posta Nazionale di Pratica S.p.A.", Style(plain_text_only=True)),
        bygone=provider(
            "pec-citta.example", town.name, Style(digest="sha1", x_pkcs7=True), datetime(2018, 1, 8, tzinfo=UTC)
        ),
        unknown=Provider("pec-smarrita.example", lost, stranger.provider("pec-smarrita.example", lost, start)),
        selfmade=Provider("pec-sicura.example", "Pec Sicura", _selfmade("pec-sicura.example", "Pec Sicura", start)),
        signer=authority.person("Anna Finta", "Comune di Borgo Pratica", "FNTNNA75A41H501Q"),
        stamps=authority.time_stamping("Marche Temporali di Pratica", start),
        lawyer=authority.person("Carlo Esempio", "Studio Legale Esempio", "SMPCRL70A01H501I"),
    )


def in_the_name_of(victim: Provider, signer: Provider) -> Provider:
    """A provider that writes `victim`'s address on what `signer` signs."""
    return replace(victim, identity=signer.identity)


def _selfmade(domain: str, organization: str, start: datetime) -> Identity:
    key = new_key()
    name = distinguished_name("Posta Certificata", organization)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=3 * 365))
        .add_extension(x509.SubjectAlternativeName([x509.RFC822Name(f"posta-certificata@{domain}")]), critical=False)
        .add_extension(key_usage(digital_signature=True, cert_sign=False), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Identity(key, certificate, ())
