"""The forgery matrix: every trick on every kind of mail by two providers; none may get a seal.

The genuine half is in test_evidence_genuine.py.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtendedKeyUsageOID
from mailroom import AT, KINDS, SENDER, Signed, genuine, judged, outcome_of, take_apart

from citizen_inbox.demo.authority import Authority, Identity, distinguished_name, key_usage, new_key, sign
from citizen_inbox.demo.postman import Provider
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.translation import voice

SMS = b"Content-Type: text/plain\r\n\r\nPaga subito su questo conto.\r\n"


@dataclass(frozen=True)
class Workshop:
    """What a forger has at hand."""

    kind: str
    mail: Signed
    other: Signed
    """A genuine mail of the same kind by the same provider about something else."""
    provider: Provider
    rival: Provider
    authority: Authority
    look_alike: Authority
    person: Identity
    odd: dict[str, Identity]
    """Identities by the true issuer with something wrong about them."""


@pytest.fixture(scope="session")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.fixture(scope="session")
def look_alike() -> Authority:
    return Authority()


@pytest.fixture(scope="session")
def person(authority) -> Identity:
    return authority.person("Anna Neri", "Comune di Esempio", "NRENNA80A41H501X")


@pytest.fixture(scope="session")
def rogue_key():
    return new_key()


def issued(authority: Authority, key, domain: str, **odd: Any) -> Identity:
    """A leaf by the true issuer, with one thing out of order."""
    name = distinguished_name("Posta Certificata", "GESTORE A S.p.A.")
    start, end = odd.get("start", datetime(2024, 1, 1, tzinfo=UTC)), odd.get("end", datetime(2027, 1, 1, tzinfo=UTC))
    issuer = odd.get("issuer", authority.issuer.certificate.subject)
    builder = x509.CertificateBuilder(issuer, name, key.public_key(), odd.get("serial", 1000), start, end)
    if odd.get("san", True):
        address = x509.RFC822Name(f"posta-certificata@{domain}")
        builder = builder.add_extension(x509.SubjectAlternativeName([address]), critical=False)
    builder = builder.add_extension(
        odd.get("usage", key_usage(digital_signature=True, cert_sign=False)), critical=True
    ).add_extension(x509.ExtendedKeyUsage([odd.get("eku", ExtendedKeyUsageOID.EMAIL_PROTECTION)]), critical=False)
    signer = odd.get("signer", authority.issuer.key)
    return Identity(key, builder.sign(signer, hashes.SHA256()), (authority.issuer.certificate,))


@pytest.fixture(scope="session")
def odd(authority, rogue_key) -> dict[str, dict[str, Identity]]:
    def of(domain: str) -> dict[str, Identity]:
        name = distinguished_name("Posta Certificata", "GESTORE A S.p.A.")
        return {
            "self-signed": issued(authority, rogue_key, domain, issuer=name, signer=rogue_key),
            "expired": issued(authority, rogue_key, domain, serial=2, end=datetime(2026, 10, 12, tzinfo=UTC)),
            "early": issued(authority, rogue_key, domain, serial=3, start=datetime(2026, 10, 13, tzinfo=UTC)),
            "server": issued(authority, rogue_key, domain, serial=4, eku=ExtendedKeyUsageOID.SERVER_AUTH),
            "no-san": issued(authority, rogue_key, domain, serial=5, san=False),
            "authority": issued(
                authority, rogue_key, domain, serial=6, usage=key_usage(digital_signature=False, cert_sign=True)
            ),
        }

    return {domain: of(domain) for domain in ("pec-a.example", "pec-b.example")}


@pytest.fixture(scope="session")
def workshop(authority, look_alike, person, odd, provider_a, provider_b):
    """Builds the workshop for a kind and a provider, each once."""
    built: dict[tuple[str, str], Workshop] = {}

    def build(kind: str, which: str) -> Workshop:
        if (kind, which) not in built:
            provider, rival = (provider_a, provider_b) if which == "a" else (provider_b, provider_a)
            mail = take_apart(genuine(kind, provider))
            other = take_apart(genuine(kind, provider, AT - timedelta(days=1)))
            built[kind, which] = Workshop(
                kind, mail, other, provider, rival, authority, look_alike, person, odd[provider.domain]
            )
        return built[kind, which]

    return build


def flip_body(w: Workshop) -> bytes:
    return replace(w.mail, content=w.mail.content.replace(b"messaggio", b"messagg1o", 1)).build()


def flip_last_byte(w: Workshop) -> bytes:
    return replace(w.mail, content=w.mail.content[:-6] + b"X" + w.mail.content[-5:]).build()


def flip_signature(w: Workshop) -> bytes:
    return replace(w.mail, p7s=w.mail.p7s[:-30] + bytes([w.mail.p7s[-30] ^ 4]) + w.mail.p7s[-29:]).build()


def flip_type(w: Workshop) -> bytes:
    kind = b"X-Ricevuta: non-accettazione" if w.kind != "anomaly" else b"X-Trasporto: posta-certificata"
    return w.mail.header(b"X-Trasporto").header(b"X-Ricevuta", kind).build()


def drop_type(w: Workshop) -> bytes:
    return w.mail.header(b"X-Trasporto").header(b"X-Ricevuta").build()


def double_type(w: Workshop) -> bytes:
    return w.mail.header(b"X-Ricevuta", b"X-Ricevuta: accettazione", b"X-Ricevuta: avvenuta-consegna").build()


def unknown_type(w: Workshop) -> bytes:
    return w.mail.header(b"X-Trasporto").header(b"X-Ricevuta", b"X-Ricevuta: futura-ricevuta").build()


def remove_signature(w: Workshop) -> bytes:
    return w.mail.head + w.mail.content


def empty_signature(w: Workshop) -> bytes:
    return replace(w.mail, p7s=b"").build()


def garbage_signature(w: Workshop) -> bytes:
    return replace(w.mail, p7s=b"0\x82\x01\x00garbage").build()


def foreign_signature(w: Workshop) -> bytes:
    return replace(w.mail, p7s=w.other.p7s).build()


def foreign_content(w: Workshop) -> bytes:
    """Headers of one genuine mail on the signed content of a mail by another provider."""
    return replace(take_apart(genuine(w.kind, w.rival)), head=w.mail.head).build()


def made_by(name: str) -> Callable[[Workshop], bytes]:
    return lambda w: w.mail.signed_by(w.odd[name]).build()


def by_look_alike(w: Workshop) -> bytes:
    return w.mail.signed_by(w.look_alike.provider(w.provider.domain, w.provider.name)).build()


def by_rival(w: Workshop) -> bytes:
    return w.mail.signed_by(w.rival.identity).build()


def by_person(w: Workshop) -> bytes:
    return w.mail.signed_by(w.person).build()


def sender(*lines: bytes) -> Callable[[Workshop], bytes]:
    def forge(w: Workshop) -> bytes:
        address = w.provider.address.encode()
        return w.mail.header(b"From", *(line.replace(b"PROVIDER", address) for line in lines)).build()

    return forge


def resent(w: Workshop) -> bytes:
    mail = w.mail.header(b"From", b"From: posta-certificata@gestore.evil.example")
    address = w.provider.address.encode()
    return mail.header(b"Sender", b"Sender: " + address).header(b"Resent-From", b"Resent-From: " + address).build()


def embedded_content(w: Workshop) -> bytes:
    forged = replace(w.mail, content=w.mail.content.replace(b"messaggio", b"messagg1o", 1))
    return replace(forged, p7s=sign(w.mail.content, w.provider.identity, AT, detached=False)).build()


def no_signer(w: Workshop) -> bytes:
    info = cms.ContentInfo.load(sign(w.mail.content, w.provider.identity, AT))
    info["content"]["signer_infos"] = []
    return replace(w.mail, p7s=info.dump(force=True)).build()


def two_signers(w: Workshop) -> bytes:
    first, second = (
        cms.ContentInfo.load(sign(w.mail.content, identity, AT)) for identity in (w.provider.identity, w.person)
    )
    for field in ("signer_infos", "certificates"):
        first["content"][field] = [*first["content"][field], *second["content"][field]]
    return replace(w.mail, p7s=first.dump(force=True)).build()


def one_good_and_one_bad_signer(w: Workshop) -> bytes:
    first, second = (
        cms.ContentInfo.load(sign(content, identity, AT))
        for content, identity in ((w.mail.content, w.provider.identity), (b"other", w.rival.identity))
    )
    for field in ("signer_infos", "certificates"):
        first["content"][field] = [*first["content"][field], *second["content"][field]]
    return replace(w.mail, p7s=first.dump(force=True)).build()


def no_certificates(w: Workshop) -> bytes:
    info = cms.ContentInfo.load(sign(w.mail.content, w.provider.identity, AT))
    info["content"]["certificates"] = []
    return replace(w.mail, p7s=info.dump(force=True)).build()


def inside(kind: bytes, *, first: bool = True, text: bytes = SMS) -> Callable[[Workshop], bytes]:
    """The whole signed entity inside a multipart, with a forger's text before or after."""

    def forge(w: Workshop) -> bytes:
        signed = w.mail.build()[len(w.mail.head) :]
        parts = [text, signed] if first else [signed, text]
        body = b"".join(b"--=_forger\r\n" + part + b"\r\n" for part in parts)
        return (
            w.mail.head
            + b"Content-Type: multipart/"
            + kind
            + b'; boundary="=_forger"\r\n\r\n'
            + body
            + b"--=_forger--\r\n"
        )

    return forge


def attached(w: Workshop) -> bytes:
    enclosed = b"Content-Type: message/rfc822\r\n\r\n" + w.mail.build()
    body = b"".join(b"--=_forger\r\n" + part + b"\r\n" for part in (SMS, enclosed))
    return w.mail.head + b'Content-Type: multipart/mixed; boundary="=_forger"\r\n\r\n' + body + b"--=_forger--\r\n"


def third_part(w: Workshop) -> bytes:
    return w.mail.build(after=SMS)


def swapped_children(w: Workshop) -> bytes:
    """An unsigned first child, the genuine signed mail as the second."""
    raw = w.mail.build()
    return raw.replace(b"--=_outer\r\n", b"--=_outer\r\n" + SMS + b"\r\n--=_outer\r\n", 1)


def md5(w: Workshop) -> bytes:
    return w.mail.signed_by(w.provider.identity, digest="md5").build()


def from_the_future(w: Workshop) -> bytes:
    """Certified and signed for a day that has not come, within the certificate's life."""
    late = datetime(2026, 12, 20, 9, 0, tzinfo=UTC)
    return take_apart(genuine(w.kind, w.provider, late)).build()


def signed_in_the_future(w: Workshop) -> bytes:
    return w.mail.signed_by(w.provider.identity, datetime(2026, 12, 1, tzinfo=UTC)).build()


def signed_before_the_certificate(w: Workshop) -> bytes:
    return w.mail.signed_by(w.provider.identity, datetime(2020, 1, 1, tzinfo=UTC)).build()


def recoded_by_a_gateway(w: Workshop) -> bytes:
    content = (
        w.mail.content.replace(b"quoted-printable", b"8bit").replace(b"=C3=A8", "è".encode()).replace(b"=E8", b"\xe8")
    )
    return replace(w.mail, content=content).build()


def trimmed_by_a_gateway(w: Workshop) -> bytes:
    return replace(w.mail, content=w.mail.content.rstrip(b"\r\n")).build()


def algorithms_disagree(w: Workshop) -> bytes:
    """SHA-512 announced for the signature, another algorithm for the digest, and used for both."""
    info = cms.ContentInfo.load(w.mail.p7s)
    info["content"]["signer_infos"][0]["signature_algorithm"]["algorithm"] = "sha512_rsa"
    return replace(w.mail, p7s=info.dump(force=True)).build()


def by_look_alike_serial(w: Workshop) -> bytes:
    """An imitated authority gives its leaf the true one's serial number."""
    serial = w.provider.identity.certificate.serial_number
    fake = issued(w.look_alike, w.odd["self-signed"].key, w.provider.domain, serial=serial)
    return w.mail.signed_by(fake).build()


def altered_line_feeds(w: Workshop) -> bytes:
    return flip_body(w).replace(b"\r\n", b"\n")


def second_envelope(w: Workshop) -> bytes:
    """Another genuine signed entity as a third part: one valid signature does not speak for its neighbour."""
    other = w.other.build()
    return w.mail.build(after=other[len(w.other.head) :].replace(b"=_outer", b"=_inner"))


FORGERIES: dict[str, Callable[[Workshop], bytes]] = {
    "body byte flipped": flip_body,
    "last byte flipped": flip_last_byte,
    "signature byte flipped": flip_signature,
    "type header flipped": flip_type,
    "type header dropped": drop_type,
    "type header doubled": double_type,
    "type header unknown": unknown_type,
    "signature removed": remove_signature,
    "signature empty": empty_signature,
    "signature garbage": garbage_signature,
    "signature of another mail": foreign_signature,
    "headers on another's content": foreign_content,
    "self-signed with the provider's name": made_by("self-signed"),
    "look-alike authority": by_look_alike,
    "another provider": by_rival,
    "a person": by_person,
    "certificate without address": made_by("no-san"),
    "certificate expired at signing": made_by("expired"),
    "certificate not yet valid": made_by("early"),
    "certificate for servers": made_by("server"),
    "certificate of an authority": made_by("authority"),
    "two From fields": sender(b"From: PROVIDER", b"From: evil@evil.example"),
    "From with two addresses": sender(b"From: PROVIDER, evil@evil.example"),
    "display name is the provider's address": sender(b'From: "PROVIDER" <evil@evil.example>'),
    "From in a comment": sender(b"From: evil@evil.example (PROVIDER)"),
    "From empty": sender(b"From: "),
    "From missing": sender(),
    "From as a group": sender(b"From: Per conto di: evil@evil.example <PROVIDER>"),
    "From of a sub-domain": sender(b"From: PROVIDER.evil.example"),
    "From with an encoded address": sender(b"From: =?utf-8?q?PROVIDER?= <evil@evil.example>"),
    "Sender and Resent-From tricks": resent,
    "content embedded": embedded_content,
    "no signer": no_signer,
    "two signers": two_signers,
    "one good and one bad signer": one_good_and_one_bad_signer,
    "no certificates": no_certificates,
    "text before": inside(b"mixed"),
    "text after": inside(b"mixed", first=False),
    "in related": inside(b"related"),
    "in alternative": inside(b"alternative", first=False),
    "in an attachment": attached,
    "third part": third_part,
    "unsigned first child": swapped_children,
    "MD5": md5,
    "dated in the future": from_the_future,
    "signing time in the future": signed_in_the_future,
    "signed before the certificate": signed_before_the_certificate,
    "recoded by a gateway": recoded_by_a_gateway,
    "trimmed by a gateway": trimmed_by_a_gateway,
    "algorithms disagree": algorithms_disagree,
    "certificate with the provider's serial number": by_look_alike_serial,
    "altered and saved with line feeds": altered_line_feeds,
    "a second envelope in the epilogue": second_envelope,
}


REASONS: dict[str, tuple[VerdictCode, str]] = {
    "body byte flipped": (VerdictCode.ALTERED, "content-intact refuted"),
    "last byte flipped": (VerdictCode.ALTERED, "content-intact refuted"),
    "signature byte flipped": (VerdictCode.SIG_BAD, "signature-bad refuted"),
    "type header flipped": (VerdictCode.INCONSISTENT, "type-header refuted"),
    "type header dropped": (VerdictCode.NOT_CHECKABLE, "kind-unknown undetermined"),
    "type header doubled": (VerdictCode.INCONSISTENT, "kind-ambiguous refuted"),
    "type header unknown": (VerdictCode.NOT_CHECKABLE, "kind-unknown undetermined"),
    "signature removed": (VerdictCode.UNSIGNED, "pec-claim-unsigned refuted"),
    "signature empty": (VerdictCode.UNSIGNED, "pec-claim-unsigned refuted"),
    "signature garbage": (VerdictCode.NOT_CHECKABLE, "signature-unreadable undetermined"),
    "signature of another mail": (VerdictCode.ALTERED, "content-intact refuted"),
    "headers on another's content": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "self-signed with the provider's name": (VerdictCode.UNTRUSTED, "self-signed undetermined"),
    "look-alike authority": (VerdictCode.UNTRUSTED, "issuer-imitated undetermined"),
    "another provider": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "a person": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "certificate without address": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "certificate expired at signing": (VerdictCode.CERT_NOT_VALID_AT_TIME, "certificate-in-force refuted"),
    "certificate not yet valid": (VerdictCode.CERT_NOT_VALID_AT_TIME, "certificate-in-force refuted"),
    "certificate for servers": (VerdictCode.UNTRUSTED, "usage-unfit undetermined"),
    "certificate of an authority": (VerdictCode.UNTRUSTED, "usage-unfit undetermined"),
    "two From fields": (VerdictCode.WRONG_SENDER, "sender-unclear refuted"),
    "From with two addresses": (VerdictCode.WRONG_SENDER, "sender-unclear refuted"),
    "display name is the provider's address": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "From in a comment": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "From empty": (VerdictCode.WRONG_SENDER, "sender-unclear refuted"),
    "From missing": (VerdictCode.WRONG_SENDER, "sender-unclear refuted"),
    "From as a group": (VerdictCode.WRONG_SENDER, "sender-unclear refuted"),
    "From of a sub-domain": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "From with an encoded address": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "Sender and Resent-From tricks": (VerdictCode.WRONG_SENDER, "sender-address refuted"),
    "content embedded": (VerdictCode.NOT_CHECKABLE, "content-embedded undetermined"),
    "no signer": (VerdictCode.UNSIGNED, "pec-claim-unsigned refuted"),
    "two signers": (VerdictCode.NOT_CHECKABLE, "several-signers undetermined"),
    "one good and one bad signer": (VerdictCode.ALTERED, "content-intact refuted"),
    "no certificates": (VerdictCode.NOT_CHECKABLE, "signer-certificate-missing undetermined"),
    "text before": (VerdictCode.INTACT_UNANCHORED, "signature-wrapped undetermined"),
    "text after": (VerdictCode.INTACT_UNANCHORED, "signature-wrapped undetermined"),
    "in related": (VerdictCode.INTACT_UNANCHORED, "signature-wrapped undetermined"),
    "in alternative": (VerdictCode.INTACT_UNANCHORED, "signature-wrapped undetermined"),
    "in an attachment": (VerdictCode.UNSIGNED, "pec-claim-unsigned refuted"),
    "third part": (VerdictCode.INCONSISTENT, "signature-covers-all refuted"),
    "unsigned first child": (VerdictCode.NOT_CHECKABLE, "signature-covers-all refuted"),
    "MD5": (VerdictCode.NOT_CHECKABLE, "signature-not-checkable undetermined"),
    "dated in the future": (VerdictCode.NOT_CHECKABLE, "time-in-future undetermined"),
    "signing time in the future": (VerdictCode.NOT_CHECKABLE, "time-in-future undetermined"),
    "signed before the certificate": (VerdictCode.CERT_NOT_VALID_AT_TIME, "certificate-in-force refuted"),
    "recoded by a gateway": (VerdictCode.ALTERED, "content-intact refuted"),
    "trimmed by a gateway": (VerdictCode.ALTERED, "content-intact refuted"),
    "algorithms disagree": (VerdictCode.NOT_CHECKABLE, "signature-not-checkable undetermined"),
    "certificate with the provider's serial number": (VerdictCode.UNTRUSTED, "issuer-imitated undetermined"),
    "altered and saved with line feeds": (VerdictCode.ALTERED, "content-intact refuted"),
    "a second envelope in the epilogue": (VerdictCode.INCONSISTENT, "signature-covers-all refuted"),
}
"""The headline of each trick, and the finding with its outcome that says why."""
_BEFORE_ANOMALY = {
    "body byte flipped",
    "last byte flipped",
    "signature byte flipped",
    "type header flipped",
    "type header dropped",
    "type header doubled",
    "type header unknown",
    "signature removed",
    "signature empty",
    "signature garbage",
    "signature of another mail",
    "content embedded",
    "no signer",
    "one good and one bad signer",
    "no certificates",
    "in an attachment",
    "unsigned first child",
    "MD5",
    "recoded by a gateway",
    "trimmed by a gateway",
    "algorithms disagree",
    "altered and saved with line feeds",
}
"""Tricks whose headline comes before the one of an anomaly."""


@pytest.mark.parametrize("which", ["a", "b"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("trick", FORGERIES)
def test_no_forgery_gets_a_seal_and_each_is_called_by_its_name(workshop, anchors, trick, kind, which):
    forged = FORGERIES[trick](workshop(kind, which))
    evidence = judged(forged, anchors)
    assert evidence.verdict.outcome is not Outcome.PROVEN, evidence.verdict
    headline, reason = REASONS[trick]
    code, said = reason.split()
    if kind == "anomaly" and trick == "type header flipped":
        code = "certification-data"  # an anomaly has none, and the header now promises some
    if kind == "anomaly" and trick not in _BEFORE_ANOMALY:
        headline = VerdictCode.ANOMALY
    assert (evidence.verdict.code, outcome_of(evidence, code)) == (headline, said)
    assert judged(forged, TrustAnchors(())).verdict.outcome is not Outcome.PROVEN


def test_the_forgeries_are_many_and_each_has_its_reason():
    assert set(FORGERIES) == set(REASONS)
    assert len(FORGERIES) * len(KINDS) * 2 >= 400


def test_an_unsigned_pretender_is_refuted(workshop, anchors):
    evidence = judged(remove_signature(workshop("delivery", "a")), anchors)
    assert (evidence.verdict.code, evidence.verdict.outcome) == (VerdictCode.UNSIGNED, Outcome.REFUTED)
    assert outcome_of(evidence, "pec-claim-unsigned") == "refuted"
    assert not evidence.signature.present


def test_a_forged_name_beside_the_providers_address(workshop, anchors):
    """The outer From is not signed: the certified sender counts, and another address beside it is a lie."""
    forge = sender(b'From: "Per conto di: sindaco@comune.example" <PROVIDER>')
    evidence = judged(forge(workshop("transport", "a")), anchors)
    assert evidence.verdict.code is VerdictCode.INCONSISTENT
    finding = next(found for found in evidence.findings if found.code == "on-behalf")
    assert dict(finding.facts) == {"header": "Per conto di: sindaco@comune.example", "certified": SENDER}


def test_a_second_address_beside_the_certified_one(workshop, anchors):
    forge = sender(b'From: "Per conto di: mario.rossi@pec-a.example sindaco@comune.example" <PROVIDER>')
    assert judged(forge(workshop("transport", "a")), anchors).verdict.code is VerdictCode.INCONSISTENT


def test_a_gateways_change_is_told_apart_from_a_bad_signature(workshop, anchors):
    evidence = judged(recoded_by_a_gateway(workshop("transport", "a")), anchors)
    assert outcome_of(evidence, "content-intact") == "refuted"
    assert outcome_of(evidence, "provider-recognised") == "proven"
    assert evidence.verdict.code is VerdictCode.ALTERED
    said = voice("en", Path()).verdict("ALTERED", Outcome.REFUTED, dict(evidence.verdict.facts))
    assert "or a mail system on its way did" in said  # nobody is accused: a gateway leaves the same traces as a forger
    assert not re.search("forge|fake|fraud", said, re.IGNORECASE)


def test_base64_of_the_practice_signature_is_what_the_mail_carries(workshop):
    work = workshop("transport", "a")
    assert base64.b64encode(work.mail.p7s)[:60] in work.mail.build()
