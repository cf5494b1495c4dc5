"""A forger who knows the program: spliced pieces, look-alike letters, odd MIME, false keys and false lists.

No forgery may be green, no genuine mail red, and every one is read in moderate time.
"""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms, core
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from evidence.mailroom import AT, NOW, RECIPIENT, SENDER, Signed, genuine, original, take_apart, transaction

from citizen_inbox.demo.authority import Authority, Identity, Revoked, make_crl, make_ocsp, new_key, sign
from citizen_inbox.demo.postman import Provider, Receipt, carried, receipt, transport, write_mail
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.reading import Reading, read
from citizen_inbox.usecases import browse
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.mail_files import find_in_mbox
from citizen_inbox.usecases.reader import Job, read_mail
from citizen_inbox.usecases.verifying import Verification

TEXT = b"Content-Type: text/plain\r\n\r\nPaga subito su questo conto.\r\n"
GENUINE = b"posta-certificata@pec-a.example"
START, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Lab:
    """What the forger has: genuine mail, an account with a provider, keys of his own, an imitated authority."""

    mail: Signed
    other: Signed
    """Another genuine mail of the same provider."""
    receipt: Signed
    anomaly: Signed
    provider: Provider
    rival: Provider
    authority: Authority
    fake: Authority
    own: Identity
    """A self-made leaf by the imitated authority, for the provider's address."""

    def named(self, *lines: bytes) -> bytes:
        """The genuine mail with these From fields."""
        return self.mail.header(b"From", *lines).build()

    def with_(self, *lines: bytes) -> bytes:
        """The genuine mail with more header fields in front."""
        return replace(self.mail, head=b"".join(line + b"\r\n" for line in lines) + self.mail.head).build()

    def forged(self) -> Signed:
        """The genuine mail with another text."""
        return replace(self.mail, content=self.mail.content.replace(b"messaggio", b"messagg1o"))


@pytest.fixture(scope="module")
def anchors(authority: Authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.fixture(scope="module")
def lab(authority: Authority, provider_a: Provider, provider_b: Provider) -> Lab:
    fake = Authority()
    later = transaction(subject="Tutt'altro", identifier="opec2@pec-a.example", msgid="<due@pec-a.example>")
    return Lab(
        mail=take_apart(genuine("transport", provider_a)),
        other=take_apart(genuine("transport", provider_a, AT, later)),
        receipt=take_apart(genuine("delivery", provider_a)),
        anomaly=take_apart(genuine("anomaly", provider_a)),
        provider=provider_a,
        rival=provider_b,
        authority=authority,
        fake=fake,
        own=fake.provider("pec-a.example", "GESTORE A S.p.A."),
    )


def leaf(
    authority: Authority,
    signer: Identity | None = None,
    *extensions: x509.ExtensionType,
    san: str = "posta-certificata@pec-a.example",
    organisation: str = "GESTORE A S.p.A.",
    serial: int = 77,
    key: Any = None,
    chain: tuple[x509.Certificate, ...] | None = None,
) -> Identity:
    """A certificate of any shape by the true issuer, or by somebody else."""
    key, signer = key or new_key(), signer or authority.issuer
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "IT"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, "Posta Certificata"),
        ]
    )
    issuer = signer.certificate.subject
    builder = x509.CertificateBuilder(issuer, subject, key.public_key(), serial, START, END)
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.RFC822Name(san)]), critical=False)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    made = builder.sign(signer.key, hashes.SHA256())
    return Identity(key, made, signer.chain if chain is None else chain)


def wrapped(head: bytes, kind: bytes, body: bytes) -> bytes:
    """A header and a body of some type."""
    return head + b"Content-Type: " + kind + b"\r\n\r\n" + body


def entity(mail: Signed) -> bytes:
    """The signed entity without the message's header."""
    return mail.build()[len(mail.head) :]


def outer(mail: Signed, type_line: bytes, *, more: bytes = b"", boundary: bytes = b"=_outer") -> bytes:
    """The mail with its Content-Type field written otherwise."""
    raw = entity(mail).replace(b"--=_outer", b"--" + boundary)
    return mail.head + more + type_line + b"\r\n\r\n" + raw.partition(b"\r\n\r\n")[2]


SIGNED = b'Content-Type: multipart/signed; protocol="application/pkcs7-signature"'


def evil_names() -> dict[str, Callable[[Lab], bytes]]:
    """From fields that some eye or reader takes for the provider's."""
    spellings = {
        "Cyrillic o": "pоsta-certificata@pec-a.example".encode(),
        "long s": "poſta-certificata@pec-a.example".encode(),
        "dotless i": "posta-certıficata@pec-a.example".encode(),
        "dotted capital I": "posta-certİficata@pec-a.example".encode(),
        "full-width at": "posta-certificata＠pec-a.example".encode(),
        "zero width space": "posta-certificata\u200b@pec-a.example".encode(),
        "soft hyphen": "posta\u00ad-certificata@pec-a.example".encode(),
        "right to left": "\u202eelpmaxe.a-cep@ataciftrec-atsop".encode(),
        "non-breaking hyphen": "posta\u2011certificata@pec-a.example".encode(),
        "combining": "posta-certificáta@pec-a.example".encode(),
        "NUL before the true end": b"posta-certificata@pec-a.example\0@evil.example",
        "NUL in the domain": b"posta-certificata@pec-a.example\0.evil.example",
        "two at signs": b"posta-certificata@pec-a.example@evil.example",
        "percent route": b"posta-certificata%pec-a.example@evil.example",
        "source route": b"<@evil.example:posta-certificata@pec-a.example>, <x@evil.example>",
        "route through the provider": b"<@pec-a.example:x@evil.example>",
        "punycode": b"posta-certificata@xn--pec-a-example-9za.example",
        "bang path": b"pec-a.example!posta-certificata@evil.example",
        "encoded address": b"=?utf-8?q?posta-certificata=40pec-a.example?=",
        "encoded line end": b"=?utf-8?q?x=40evil.example=0D=0AFrom=3A?= <x@evil.example>",
        "comment closes late": b"x@evil.example (<posta-certificata@pec-a.example>",
        "nested comments": b"(a (posta-certificata@pec-a.example)) x@evil.example",
        "quote swallows the address": b'"posta-certificata@pec-a.example <x@evil.example>',
        "angle in angle": b"<posta-certificata@pec-a.example <x@evil.example>>",
        "two angles": b"<posta-certificata@pec-a.example> <x@evil.example>",
        "semicolon": b"posta-certificata@pec-a.example; x@evil.example",
        "group of two": b"Gestore: posta-certificata@pec-a.example, x@evil.example;",
        "empty group before": b"undisclosed:;, posta-certificata@pec-a.example",
        "domain literal": b"posta-certificata@[pec-a.example]",
        "domain comment": b"posta-certificata@pec-a.example(.evil).evil.example",
        "trailing label": b"posta-certificata@pec-a.example.evil.example",
        "leading label": b"posta-certificata@evil.pec-a.example",
        "folded after the address": b"posta-certificata@pec-a.example\r\n .evil.example",
        "bare CR": b"posta-certificata@pec-a.example\r.evil.example",
    }
    found = {name: _from(value) for name, value in spellings.items()}
    found["From twice in other letters"] = lambda w: w.with_(b"FROM: x@evil.example")
    found["From with a blank before the colon"] = lambda w: w.with_(b"From : x@evil.example")
    found["From with a tab before the colon"] = lambda w: w.with_(b"from\t: x@evil.example")
    return found


def _from(value: bytes) -> Callable[[Lab], bytes]:
    return lambda w: w.named(b"From: " + value)


def kinds() -> dict[str, Callable[[Lab], bytes]]:
    """An ordinary mail that the provider wrapped as such (an anomaly), dressed up as a certified one."""
    values = {
        "posta-certificata": [b"X-Trasporto: posta-certificata"],
        "twice in other letters": [b"X-Trasporto: errore", b"x-trasporto: posta-certificata"],
        "twice, blank before the colon": [b"X-Trasporto: errore", b"X-TRASPORTO : posta-certificata"],
        "folded": [b"X-Trasporto:\r\n posta-certificata"],
        "folded twice": [b"X-Trasporto:\r\n \r\n posta-certificata"],
        "NUL after": [b"X-Trasporto: posta-certificata\0errore"],
        "comment": [b"X-Trasporto: posta-certificata (errore)"],
        "bare CR": [b"X-Trasporto: errore\rX-Trasporto: posta-certificata"],
        "encoded": [b"X-Trasporto: =?us-ascii?q?posta-certificata?="],
        "as receipt": [b"X-Ricevuta: avvenuta-consegna"],
        "both": [b"X-Ricevuta: avvenuta-consegna", b"X-Trasporto: posta-certificata"],
    }
    return {f"anomaly, {name}": _kind(lines) for name, lines in values.items()}


def _kind(lines: list[bytes]) -> Callable[[Lab], bytes]:
    return lambda w: w.anomaly.header(b"X-Trasporto", *lines).build()


def of_mime() -> dict[str, Callable[[Lab], bytes]]:
    """Structures that two readers cut differently, all with words that nobody signed."""
    return {
        "boundary of the inner part": lambda w: (
            w.mail.head
            + SIGNED
            + b'; boundary="'
            + w.mail.content.partition(b'boundary="')[2].partition(b'"')[0]
            + b'"\r\n\r\n'
            + entity(w.mail).partition(b"\r\n\r\n")[2]
        ),
        "empty boundary": lambda w: outer(w.forged(), SIGNED + b'; boundary=""', boundary=b""),
        "text as a first part": lambda w: w.mail.build().replace(
            b"--=_outer\r\n", b"--=_outer\r\n" + TEXT + b"\r\n--=_outer\r\n", 1
        ),
        "a second signature for another text": lambda w: w.forged().build(
            after=b"Content-Type: application/pkcs7-signature\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + base64.encodebytes(w.mail.p7s)
        ),
        "whole as message/rfc822": lambda w: wrapped(w.mail.head, b"message/rfc822", w.mail.build()),
        "whole as message/global": lambda w: wrapped(w.mail.head, b"message/global", w.mail.build()),
        "in base64": lambda w: (
            w.mail.head
            + SIGNED
            + b'; boundary="=_outer"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
            + base64.encodebytes(entity(w.mail).partition(b"\r\n\r\n")[2])
        ),
        "signature elsewhere": lambda w: (
            w.forged()
            .build()
            .replace(
                b"Content-Type: application/pkcs7-signature",
                b'Content-Type: message/external-body; access-type=URL; URL="http://evil.example/smime.p7s"',
            )
        ),
        "opaque around another text": lambda w: wrapped(
            w.mail.head,
            b"application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64",
            base64.encodebytes(sign(w.mail.content, w.provider.identity, AT, detached=False)),
        ),
        "opaque signature in the second part": lambda w: replace(
            w.forged(), p7s=sign(w.mail.content, w.provider.identity, AT, detached=False)
        ).build(),
        "headers of one, signed part of another": lambda w: replace(w.other, head=w.receipt.head).build(),
        "signature of another genuine mail": lambda w: replace(w.mail, p7s=w.other.p7s).build(),
        "certification data of another genuine mail": _other_certification,
        "a receipt as transport": lambda w: (
            w.receipt.header(b"X-Ricevuta").header(b"X-Trasporto", b"X-Trasporto: posta-certificata").build()
        ),
        "a transport as receipt": lambda w: (
            w.mail.header(b"X-Trasporto").header(b"X-Ricevuta", b"X-Ricevuta: avvenuta-consegna").build()
        ),
        "on behalf of another": lambda w: w.named(b'From: "Per conto di: sindaco@comune.example" <' + GENUINE + b">"),
        "on behalf, long s": lambda w: w.named(
            b"From: =?utf-8?q?Per_conto_di=3A_mario=2Ero=C5=BF=C5=BFi=40pec-a=2Eexample?= <" + GENUINE + b">"
        ),
    }


def _other_certification(w: Lab) -> bytes:
    def part(mail: Signed) -> bytes:
        at = mail.content.index(b'filename="daticert.xml"')
        return mail.content[at : mail.content.index(b"\r\n--", at)]

    return replace(w.mail, content=w.mail.content.replace(part(w.mail), part(w.other))).build()


def of_keys() -> dict[str, Callable[[Lab], bytes]]:
    """Signatures by keys that are not the provider's, over another text."""
    return {
        "same issuer and serial, true one first": lambda w: _twins(w, true_first=True),
        "same issuer and serial, false one first": lambda w: _twins(w, true_first=False),
        "same key identifier, true one first": lambda w: _twins(w, true_first=True, by_key=True),
        "same key identifier, false one first": lambda w: _twins(w, true_first=False, by_key=True),
        "imitated authority with its chain": lambda w: w.forged().signed_by(w.own).build(),
        "imitated authority with the true chain": lambda w: (
            w.forged().signed_by(replace(w.own, chain=w.authority.issuer.chain)).build()
        ),
        "issued by a provider's leaf": lambda w: _by(
            w, replace(w.rival.identity, chain=(w.rival.identity.certificate, w.authority.issuer.certificate))
        ),
        "issued by the root": lambda w: _by(w, replace(w.authority.root, chain=(w.authority.root.certificate,))),
        "an authority as leaf": lambda w: _by(w, None, x509.BasicConstraints(ca=True, path_length=None)),
        "for code": lambda w: _by(w, None, x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING])),
        "for time stamps": lambda w: _by(w, None, x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])),
        "trailing dot in the certificate": lambda w: _by(w, None, san="posta-certificata@pec-a.example."),
        "label before in the certificate": lambda w: _by(w, None, san="posta-certificata@x.pec-a.example"),
        "look-alike issuer name": lambda w: _by(w, _named_authority("Pratiсa PEC CA1")),
        "issuer name with a blank": lambda w: _by(w, _named_authority("Pratica PEC CA1 ")),
        "issuer name in other letters": lambda w: _by(w, _named_authority("PRATICA PEC CA1")),
        "content type of a time stamp": lambda w: replace(
            w.mail, p7s=sign(w.mail.content, w.provider.identity, AT, content_type="tst_info")
        ).build(),
        "content type other than signed": _other_content_type,
        "counter-signature as signature": _signer_in_unsigned_attributes,
        "signer of another version": lambda w: replace(
            w.mail, p7s=_edited(w.mail.p7s, "signer_infos", lambda found: found[0].__setitem__("version", "v3"))
        ).build(),
        "certificates of a stranger only": _strangers_certificates,
    }


def _by(w: Lab, signer: Identity | None, *extensions: x509.ExtensionType, **more: Any) -> bytes:
    return w.mail.signed_by(leaf(w.authority, signer, *extensions, **more)).build()


def _named_authority(name: str) -> Identity:
    from citizen_inbox.demo.authority import distinguished_name

    key, subject = new_key(), distinguished_name(name, "Autorita di Pratica")
    builder = x509.CertificateBuilder(subject, subject, key.public_key(), 3, START, END)
    made = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    certificate = made.sign(key, hashes.SHA256())
    return Identity(key, certificate, (certificate,))


def _twins(w: Lab, *, true_first: bool, by_key: bool = False) -> bytes:
    true = w.provider.identity.certificate
    same = x509.SubjectKeyIdentifier.from_public_key(true.public_key())
    signer = replace(w.fake.issuer, chain=())
    fake = leaf(w.fake, signer, same, serial=true.serial_number)
    pair = [true, fake.certificate] if true_first else [fake.certificate, true]
    ders = [one.public_bytes(Encoding.DER) for one in (*pair, w.authority.issuer.certificate)]
    plain = cms.ContentInfo.load(sign(w.forged().content, replace(fake, chain=()), AT))
    if by_key:
        chosen = cms.SignerIdentifier(
            {"subject_key_identifier": core.OctetString(same.digest)},
        )
        plain["content"]["signer_infos"][0]["sid"] = chosen
        plain["content"]["signer_infos"][0]["version"] = "v3"
    plain["content"]["certificates"] = [cms.CertificateChoices.load(der) for der in ders]
    p7s = plain.dump(force=True)
    ordered = b"".join(sorted(ders))
    assert ordered in p7s or b"".join(ders) in p7s
    return replace(w.forged(), p7s=p7s.replace(ordered, b"".join(ders))).build()


def _edited(p7s: bytes, field: str, change: Callable[[Any], None]) -> bytes:
    info = cms.ContentInfo.load(p7s)
    change(info["content"][field])
    return bytes(info.dump(force=True))


def _other_content_type(w: Lab) -> bytes:
    """signedAttrs say data, the encapsulation says compressed: the signature itself still holds."""
    data, other = bytes.fromhex("06092a864886f70d010701"), bytes.fromhex("06092a864886f70d010702")
    at = w.mail.p7s.index(data)
    return replace(w.mail, p7s=w.mail.p7s[:at] + other + w.mail.p7s[at + len(data) :]).build()


def _signer_in_unsigned_attributes(w: Lab) -> bytes:
    """The genuine signer as a counter-signature under a false one over another text."""
    false = cms.ContentInfo.load(sign(w.forged().content, w.own, AT))
    true = cms.ContentInfo.load(w.mail.p7s)
    attribute = cms.CMSAttribute({"type": "counter_signature", "values": [true["content"]["signer_infos"][0]]})
    false["content"]["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([attribute])
    false["content"]["certificates"] = [*true["content"]["certificates"], *false["content"]["certificates"]]
    return replace(w.forged(), p7s=false.dump(force=True)).build()


def _strangers_certificates(w: Lab) -> bytes:
    info = cms.ContentInfo.load(w.forged().p7s)
    info["content"]["certificates"] = cms.ContentInfo.load(sign(b"", w.own, AT))["content"]["certificates"]
    return replace(w.forged(), p7s=info.dump(force=True)).build()


FORGERIES = {**evil_names(), **kinds(), **of_mime(), **of_keys()}


def seen(raw: bytes, anchors: TrustAnchors, **more: Any) -> Reading:
    """One mail read, in moderate time."""
    start = time.process_time()
    found = read(raw, Grounds(anchors, NOW, **more))
    assert time.process_time() - start < 5
    return found


def test_there_are_enough_ideas():
    assert len(FORGERIES) >= 80


@pytest.mark.parametrize("name", FORGERIES)
def test_no_forgery_is_green(lab, anchors, name):
    found = seen(FORGERIES[name](lab), anchors)
    verdict = found.evidence.verdict
    assert verdict.outcome is not Outcome.PROVEN, verdict.code
    assert found.evidence.sighting is None or verdict.outcome is not Outcome.REFUTED


AMBIGUOUS: dict[str, Callable[[bytes], bytes]] = {
    "two boundaries": lambda raw: raw.replace(b'boundary="=_outer"', b'boundary="=_evil"; boundary="=_outer"'),
    "two boundaries, the true one first": lambda raw: raw.replace(
        b'boundary="=_outer"', b'boundary="=_outer"; boundary="=_evil"'
    ),
    "boundary continued and plain": lambda raw: raw.replace(
        b'boundary="=_outer"', b'boundary="=_evil"; boundary*0="=_ou"; boundary*1="ter"'
    ),
    "boundary with a charset": lambda raw: raw.replace(
        b'boundary="=_outer"', b"boundary=\"=_evil\"; boundary*=us-ascii''=_outer"
    ),
    "boundary as encoded word": lambda raw: raw.replace(b'"=_outer"', b'"=?us-ascii?q?=3D=5Fouter?="'),
    "boundary without quotes": lambda raw: raw.replace(b'"=_outer"', b"=_outer"),
    "boundary with an escape": lambda raw: raw.replace(b'"=_outer"', b'"=\\_outer"'),
    "boundary with a comment": lambda raw: raw.replace(b'"=_outer"', b"=_outer (=_evil)"),
    "boundary with trailing blanks": lambda raw: raw.replace(b'"=_outer"', b'"=_outer  "'),
    "comment before the type": lambda raw: raw.replace(b"multipart/signed;", b"(multipart/mixed) multipart/signed;"),
    "comment in the type": lambda raw: raw.replace(b"multipart/signed;", b"multipart/(mixed)signed;"),
    "type in other letters": lambda raw: raw.replace(b"multipart/signed;", b"MultiPart/SIGNED;"),
    "type folded": lambda raw: raw.replace(b"multipart/signed;", b"\r\n multipart/signed\r\n ;"),
    "Content-Type twice": lambda raw: raw.replace(
        b"Content-Type: multipart/signed",
        b"Content-Type: multipart/mixed; boundary==_evil\r\nContent-Type: multipart/signed",
        1,
    ),
    "Content-Type with a blank before the colon": lambda raw: raw.replace(
        b"Content-Type: multipart/signed",
        b"Content-Type : multipart/mixed; boundary==_evil\r\nContent-Type: multipart/signed",
        1,
    ),
    "bare CR before another Content-Type": lambda raw: raw.replace(
        b"Content-Type: multipart/signed",
        b"X-A: b\rContent-Type: multipart/mixed; boundary==_evil\r\nContent-Type: multipart/signed",
        1,
    ),
    "header ends at a bare CR": lambda raw: raw.replace(
        b"Content-Type: multipart/signed", b"X-A: b\r\r--=_evil\rContent-Type: multipart/signed", 1
    ),
    "delimiters with padding": lambda raw: raw.replace(b"--=_outer\r\n", b"--=_outer \t\r\n"),
    "delimiter after a bare CR": lambda raw: raw.replace(b"\r\n--=_outer--", b"\r--=_outer--"),
    "delimiters begin with the boundary": lambda raw: raw.replace(
        b"This is an S/MIME signed message", b"--=_outerx\r\n" + TEXT + b"\r\n--=_outerx--"
    ),
    "text after the end": lambda raw: raw + b"--=_evil\r\n" + TEXT + b"\r\n--=_evil--\r\n",
    "another ending": lambda raw: raw + b"--=_outer\r\n" + TEXT + b"\r\n--=_outer--\r\n",
    "no ending": lambda raw: raw.replace(b"\r\n--=_outer--\r\n", b""),
    "preamble of a signed form": lambda raw: raw.replace(
        b"This is an S/MIME signed message", b"Content-Type: text/plain\r\n\r\nPaga subito su questo conto."
    ),
    "quoted-printable at the top": lambda raw: raw.replace(
        b"Content-Type: multipart/signed",
        b"Content-Transfer-Encoding: quoted-printable\r\nContent-Type: multipart/signed",
        1,
    ),
    "signature in quoted-printable": lambda raw: raw.replace(
        b"Content-Transfer-Encoding: base64\r\n\r\nMI", b"Content-Transfer-Encoding: quoted-printable\r\n\r\nMI"
    ),
    "signature named twice": lambda raw: raw.replace(
        b'name="smime.p7s"', b'name="smime.p7s"; name*0="evil"; name*1=".html"'
    ),
}
"""Readings that differ from program to program, with words that nobody signed in what only some of them read."""


@pytest.mark.parametrize("name", AMBIGUOUS)
@pytest.mark.parametrize("kind", ["transport", "delivery"])
def test_seal_and_words_stay_together(lab, anchors, name, kind):
    """Whatever an odd structure comes to: with a seal, what is shown is what was signed."""
    mail = lab.mail if kind == "transport" else lab.receipt
    evil = b"--=_evil\r\n" + TEXT + b"\r\n--=_evil--"
    plain = mail.build()
    raw = AMBIGUOUS[name](plain)
    assert raw != plain
    for one in (raw, raw.replace(b"This is an S/MIME signed message", evil)):
        found = seen(one, anchors)
        if found.evidence.verdict.outcome is Outcome.PROVEN:
            assert found.body.text == seen(plain, anchors).body.text
            assert "Paga subito" not in found.body.text
            assert all("Paga" not in document.text for document in found.documents)


@pytest.mark.parametrize(
    "name", ["boundary without quotes", "type in other letters", "type folded", "delimiters with padding", "no ending"]
)
def test_what_the_rules_allow_is_no_forgery(lab, anchors, name):
    assert seen(AMBIGUOUS[name](lab.mail.build()), anchors).evidence.verdict.outcome is Outcome.PROVEN


NAMES = {
    "continued": b'name*0="daticert"; name*1=".xml"',
    "continued and encoded": b"name*0*=utf-8''datic%65rt; name*1=\".xml\"",
    "charset": b"name*=utf-8'it'daticert%2Exml",
    "encoded word": b'name="=?utf-8?b?ZGF0aWNlcnQueG1s?="',
    "two encoded words": b'name="=?utf-8?q?dati?= =?utf-8?q?cert=2Exml?="',
    "capitals": b'name="DATICERT.XML"',
    "blanks": b'name=" daticert.xml "',
    "no quotes": b"name=daticert.xml",
    "escaped": b'name="d\\aticert.xml"',
    "both": b"name=\"altro.xml\"; name*=utf-8''daticert.xml",
    "UTF-16": b"name*=utf-16''%FE%FF%00d%00a%00t%00i%00c%00e%00r%00t%00.%00x%00m%00l",
}


@pytest.mark.parametrize("written", NAMES.values(), ids=NAMES)
def test_a_second_certification_under_any_spelling_of_its_name_is_seen(lab, anchors, provider_a, written):
    """A provider's extra part: what some reader takes for daticert.xml counts, so that there are two."""
    edge = lab.mail.content.partition(b'boundary="')[2].partition(b'"')[0]
    xml = b"<postacert tipo='posta-certificata'/>"
    extra = b"--" + edge + b"\r\nContent-Type: application/xml; " + written + b"\r\n\r\n" + xml + b"\r\n"
    content = lab.mail.content.replace(b"--" + edge + b"\r\n", extra + b"--" + edge + b"\r\n", 1)
    found = seen(replace(lab.mail, content=content).signed_by(provider_a.identity).build(), anchors)
    assert found.envelope.daticert_count == 2
    assert found.evidence.verdict.outcome is Outcome.REFUTED


@pytest.mark.parametrize(
    "name", ["daticert.xml.txt", "xdaticert.xml", "daticert.xm", "dаticert.xml", "daticert.xml\u200b", "daticert。xml"]
)
def test_what_only_looks_like_the_certification_s_name_is_another_part(lab, anchors, provider_a, name):
    content = lab.mail.content.replace(b"daticert.xml", name.encode())
    found = seen(replace(lab.mail, content=content).signed_by(provider_a.identity).build(), anchors)
    assert found.evidence.verdict.outcome is not Outcome.PROVEN


def false_answers() -> dict[str, Callable[[Lab], tuple[str, bytes]]]:
    """Lists and answers that say "revoked" and come from nobody who may say so."""

    def entry(w: Lab) -> Revoked:
        return Revoked(w.provider.identity.certificate.serial_number, AT - timedelta(days=9))

    late = AT + timedelta(days=1)
    return {
        "imitated authority": lambda w: ("crl", make_crl(w.fake.issuer, late, [entry(w)])),
        "root": lambda w: ("crl", make_crl(w.authority.root, late, [entry(w)])),
        "another provider": lambda w: ("crl", make_crl(w.rival.identity, late, [entry(w)])),
        "the provider itself": lambda w: ("crl", make_crl(w.provider.identity, late, [entry(w)])),
        "a provider in the authority's name": lambda w: (
            "crl",
            make_crl(replace(w.authority.issuer, key=w.rival.identity.key), late, [entry(w)]),
        ),
        "the serial number without its first octet": lambda w: (
            "crl",
            w.authority.make_crl(late, [replace(entry(w), serial=entry(w).serial % 2**150)]),
        ),
        "indirect, of another issuer": lambda w: (
            "crl",
            w.authority.make_crl(
                late,
                [
                    replace(
                        entry(w),
                        extensions=(
                            (x509.CertificateIssuer([x509.DirectoryName(w.fake.root.certificate.subject)]), True),
                        ),
                    )
                ],
            ),
        ),
        "OCSP by an imitated authority": lambda w: (
            "ocsp",
            make_ocsp(w.authority.issuer.certificate, w.provider.identity.certificate, late, entry(w), w.fake.issuer),
        ),
        "OCSP by another provider": lambda w: (
            "ocsp",
            make_ocsp(
                w.authority.issuer.certificate, w.provider.identity.certificate, late, entry(w), w.rival.identity
            ),
        ),
        "OCSP about another provider": lambda w: (
            "ocsp",
            w.authority.make_ocsp(w.rival.identity.certificate, late, entry(w)),
        ),
        "a list that calls itself OCSP": lambda w: ("ocsp", make_crl(w.fake.issuer, late, [entry(w)])),
        "bytes": lambda w: ("crl", b"\x30\x84\xff\xff\xff\xff" + bytes(99)),
    }


@pytest.mark.parametrize("name", false_answers())
def test_no_false_answer_turns_a_genuine_mail_red(lab, anchors, name):
    kind, der = false_answers()[name](lab)
    false = Answer(kind, "http://evil.example/", NOW, der)
    found = seen(lab.mail.build(), anchors, answers=(false,))
    assert found.evidence.verdict.code.value in {"OK_REV_UNKNOWN", "OK"}
    true = Answer("crl", "http://ca.pratica.example/", NOW, lab.authority.make_crl(AT + timedelta(days=1)))
    for answers in ((false, true), (true, false)):
        assert seen(lab.mail.build(), anchors, answers=answers).evidence.verdict.code.value == "OK"


def test_no_false_answer_clears_a_revoked_certificate(lab, anchors):
    late = AT + timedelta(days=1)
    serial = lab.provider.identity.certificate.serial_number
    true = Answer("crl", "http://ca/", NOW, lab.authority.make_crl(late, [Revoked(serial, AT - timedelta(days=1))]))
    for issuer in (lab.fake.issuer, lab.rival.identity, replace(lab.authority.issuer, key=lab.rival.identity.key)):
        false = Answer("crl", "http://evil.example/", NOW, make_crl(issuer, late + timedelta(days=1)))
        for answers in ((false, true), (true, false)):
            assert seen(lab.mail.build(), anchors, answers=answers).evidence.verdict.code.value == "REVOKED"


ROME, WINTER = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
INSTANTS = [
    datetime(2025, 12, 31, 23, 59, 59, tzinfo=WINTER),
    datetime(2026, 1, 1, 0, 0, 0, tzinfo=WINTER),
    datetime(2026, 3, 29, 1, 59, 59, tzinfo=WINTER),
    datetime(2026, 3, 29, 3, 0, 0, tzinfo=ROME),
    datetime(2025, 10, 26, 2, 30, 0, tzinfo=ROME),
    datetime(2025, 10, 26, 2, 30, 0, tzinfo=WINTER),
    datetime(2024, 2, 29, 12, 0, 0, tzinfo=WINTER),
    datetime(2024, 1, 1, 0, 0, 0, tzinfo=UTC),
    datetime(2026, 6, 1, 0, 0, 0, tzinfo=timezone(timedelta(hours=14))),
    datetime(2026, 6, 1, 23, 59, 59, tzinfo=timezone(-timedelta(hours=12))),
]


@pytest.mark.parametrize("at", INSTANTS, ids=str)
@pytest.mark.parametrize("kind", ["transport", "delivery"])
def test_no_edge_of_the_calendar_accuses_a_genuine_mail(anchors, provider_a, at, kind):
    found = seen(genuine(kind, provider_a, at), anchors)
    refuted = [one.code for one in found.evidence.findings if one.outcome is Outcome.REFUTED]
    assert (found.evidence.verdict.outcome, refuted) == (Outcome.PROVEN, [])
    assert found.delivered_at == at


EXTRA = (
    b"Resent-From: x@evil.example\r\nResent-Sender: x@evil.example\r\nResent-Message-ID: <1@evil.example>",
    b"Sender: posta-certificata@PEC-A.example",
    b"Sender: x@evil.example",
    b"DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; b=AAAA",
    b"ARC-Seal: i=1; a=rsa-sha256; cv=fail; b=AAAA\r\nAuthentication-Results: evil.example; dkim=fail",
    b"List-Id: <lista.example>\r\nPrecedence: bulk\r\nX-Spam-Flag: YES",
    b"Received: from [127.0.0.1] by x (x); Thu, 1 Jan 1970 00:00:00 +0000",
    b"X-Trasporto-Errore: errore\r\nX-Ricevuta-Breve: si",
    b"X-Long: " + b"a" * 60_000,
    b"X-Eight-Bit: \xe8\xff\xfe",
    b"X-Nul: a\0b",
    b"Disposition-Notification-To: x@evil.example",
)


@pytest.mark.parametrize("lines", EXTRA, ids=lambda lines: lines[:20].decode("latin-1"))
def test_fields_that_others_add_on_the_way_accuse_nobody(lab, anchors, lines):
    assert seen(lab.with_(lines), anchors).evidence.verdict.outcome is Outcome.PROVEN


def test_five_thousand_recipients(anchors, provider_a):
    people = tuple((f"ufficio{number}@pec-b.example", True) for number in range(5000))
    what = transaction(recipients=people)
    found = seen(transport(provider_a, what, original(what)), anchors, owner=people[-1][0])
    assert found.evidence.verdict.outcome is Outcome.PROVEN
    assert {one.code: one.outcome for one in found.evidence.findings}["addressed-to-you"] is Outcome.PROVEN
    more = transaction(recipients=(*people, ("uno@pec-b.example", True)))
    found = seen(receipt(provider_a, more, Receipt("accettazione"), "r@pec-a.example"), anchors)
    assert found.evidence.verdict.outcome is not Outcome.REFUTED


def test_the_author_may_enclose_anything_and_gains_nothing(anchors, provider_a):
    """A person with an account: his own words, however they are shaped, stay within postacert.eml."""
    what = transaction()
    inner = original(what)
    body = inner.partition(b"\r\n\r\n")[2]
    for evil in (
        b"\r\n--=_outer\r\n" + TEXT,
        b"\r\n.\r\nFrom evil@evil.example Mon Jan  1\r\n\r\nX-Ricevuta: avvenuta-consegna\r\n",
        b"\r\nContent-Type: application/xml; name=daticert.xml\r\n\r\n<postacert/>\r\n",
        genuine("delivery", provider_a, AT, transaction(msgid="<altro@pec-a.example>")),
    ):
        found = seen(transport(provider_a, what, inner.replace(body, body + evil)), anchors)
        assert found.envelope.kind.value == "transport"
        assert found.envelope.daticert_count == 1
        assert found.evidence.verdict.outcome is Outcome.PROVEN
        assert found.sender == SENDER


def anchored(authority: Authority, role: str = "pec-issuer", until: str = "2040-01-01", key: Any = None) -> str:
    key = key or authority.issuer.key
    spki = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return (
        f'[[anchor]]\nname = "Chiave"\nrole = "{role}"\nsubject = "CN=Chiave"\nvalid_from = 2008-01-01\n'
        f'valid_to = {until}\nspki_der_base64 = "{base64.b64encode(spki).decode()}"\n'
    )


@pytest.mark.parametrize(
    ("role", "until", "expected"),
    [
        ("pec-issuer", "2040-01-01", "proven"),
        ("pec-issuer", "2026-10-12", "proven"),
        ("pec-issuer", "2026-10-11", "undetermined"),
        ("public-root", "2040-01-01", "undetermined"),
    ],
)
def test_a_key_vouches_in_its_role_and_its_days_only(lab, role, until, expected):
    anchors = parse_anchors(anchored(lab.authority, role, until))
    assert seen(lab.mail.build(), anchors).evidence.verdict.outcome.value == expected


def limited(lab: Lab, *, permitted: list[str] | None = None, excluded: list[str] | None = None) -> tuple[Identity, str]:
    """The issuer, certified anew by a pinned root with constraints on mail addresses."""

    def subtrees(bases: list[str] | None) -> list[x509.GeneralName] | None:
        return [x509.RFC822Name(base) for base in bases] if bases else None

    root, issuer = lab.authority.root, lab.authority.issuer
    builder = x509.CertificateBuilder(
        root.certificate.subject, issuer.certificate.subject, issuer.key.public_key(), 9, START, END
    ).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    limits = x509.NameConstraints(subtrees(permitted), subtrees(excluded))
    made = builder.add_extension(limits, critical=True).sign(root.key, hashes.SHA256())
    toml = anchored(lab.authority) + anchored(lab.authority, "public-root", key=root.key).replace("Chiave", "Radice")
    return Identity(issuer.key, made, (made,)), toml


@pytest.mark.parametrize(
    ("permitted", "excluded", "domain", "expected"),
    [
        (["pec-a.example"], None, "pec-a.example", "proven"),
        (["PEC-A.Example"], None, "pec-a.example", "proven"),
        (["pec-a.example"], None, "PEC-A.EXAMPLE", "proven"),
        (["pec-b.example"], None, "pec-a.example", "undetermined"),
        (["ec-a.example"], None, "pec-a.example", "undetermined"),
        ([".pec-a.example"], None, "pec-a.example", "undetermined"),
        (["pec-a.example"], None, "x.pec-a.example", "undetermined"),
        (["pec-a.example"], None, "pec-a.example.", "undetermined"),
        (["pec-a.example"], None, "pec-a.example.evil.example", "undetermined"),
        (["pec-a.example"], None, "xn--pc-a-5oa.example", "undetermined"),
        (None, ["pec-a.example"], "pec-a.example", "undetermined"),
        (None, ["PEC-A.EXAMPLE"], "pec-a.example", "undetermined"),
        (None, [".pec-a.example"], "x.pec-a.example", "undetermined"),
        (None, ["pec-a.example"], "pec-a.example.", "undetermined"),
        (None, [".pec-a.example"], "x.pec-a.example.", "undetermined"),
        (["posta-certificata@pec-a.example"], None, "pec-a.example", "proven"),
        (["altro@pec-a.example"], None, "pec-a.example", "undetermined"),
    ],
)
def test_name_constraints_hold_against_every_spelling(lab, permitted, excluded, domain, expected):
    issuer, toml = limited(lab, permitted=permitted, excluded=excluded)
    address = f"posta-certificata@{domain}"
    mail = lab.mail.header(b"From", b'From: "Per conto di: mario.rossi@pec-a.example" <' + address.encode() + b">")
    raw = mail.signed_by(leaf(lab.authority, issuer, san=address)).build()
    assert seen(raw, parse_anchors(toml)).evidence.verdict.outcome.value == expected


ONE = transaction(recipients=((RECIPIENT, True),))
FIRST, SECOND = (("atto.pdf", "application/pdf", bytes([number]) * 900) for number in (1, 2))


def copied(*files: tuple[str, str, bytes], text: str = "Ecco.") -> bytes:
    return write_mail(SENDER, (RECIPIENT,), ONE.subject, text, AT, ONE.msgid, attachments=files)


def hashed_files(raw: bytes, *digests: str) -> bytes:
    """The attachments replaced by these digests, whatever they are."""
    mark = b"--" + raw.partition(b'boundary="')[2].partition(b'"')[0]
    head, *parts = raw.split(mark)
    texts, files = parts[:1], parts[1:-1]
    assert len(files) == len(digests)
    files = [
        b'\r\nContent-Type: text/plain; name="atto.pdf.hash"\r\n\r\n' + digest.encode() + b"\r\n" for digest in digests
    ]
    return mark.join([head, *texts, *files, parts[-1]])


def sha1(content: bytes) -> str:
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


def enclosures() -> dict[str, tuple[bytes, bytes, str]]:
    """What was sent, what a delivery encloses, and the most that may be said of the two."""
    one, both = copied(FIRST), copied(FIRST, SECOND)
    digests = sha1(FIRST[2]), sha1(SECOND[2])
    return {
        "two files of one name, both right": (both, hashed_files(both, *digests), "agrees"),
        "two files of one name, one twice": (both, hashed_files(both, digests[0], digests[0]), "open"),
        "a digest of nothing": (one, hashed_files(one, sha1(b"")), "open"),
        "a digest cut to 39": (one, hashed_files(one, digests[0][:-1]), "open"),
        "a digest with words": (one, hashed_files(one, digests[0] + " autentico"), "open"),
        "a SHA-256 of the file": (one, hashed_files(one, hashlib.sha256(FIRST[2]).hexdigest()), "agrees"),
        "the digest of another file": (one, hashed_files(one, digests[1]), "open"),
        "another text beside the right digest": (
            one,
            hashed_files(copied(FIRST, text="Altro."), digests[0]),
            "differs",
        ),
        "one file left out": (both, hashed_files(one, digests[0]), "open"),
        "one file more": (one, hashed_files(both, *digests), "open"),
    }


@pytest.fixture
def box(tmp_path: Path, authority: Authority) -> Iterator[Inbox]:
    with open_inbox(Profile(places_under(tmp_path), authority.anchors_toml(), SessionSecrets(), worker=False)) as inbox:
        inbox.records.add_account(SENDER, SENDER, "h", 993, "")
        yield inbox


def keep(inbox: Inbox, *mails: bytes) -> None:
    inbox.archive.put_all(mails)
    with inbox.records.writing():
        for raw in mails:
            inbox.records.save(1, read_mail(Job(raw, inbox.anchors_toml, NOW, SENDER, NOW)))


@pytest.mark.parametrize("name", enclosures())
def test_games_with_the_digests_of_a_brief_receipt(box, provider_a, provider_b, name):
    copy, enclosed, most = enclosures()[name]
    what = Receipt(
        "avvenuta-consegna", delivered_to=RECIPIENT, original=carried(enclosed, ONE.identifier), receipt_type="breve"
    )
    later = replace(ONE, at=AT + timedelta(minutes=1))
    keep(box, copy, genuine("acceptance", provider_a, AT, ONE), receipt(provider_b, later, what, "r@pec-b.example"))
    (row,) = browse.sent(box)
    line = next(line for line in row.receipts if line.kind.value == "delivery")
    assert line.content == most
    assert line.counted is (most != "differs")
    assert (row.state == "delivered") is line.counted


def test_a_genuine_receipt_moves_no_other_transaction(box, provider_a, provider_b):
    """The person has both copies; the delivery of the first, with outer fields of the second, stays with the first."""
    two = replace(ONE, identifier="opec2@pec-a.example", msgid="<due@pec-a.example>")
    second = write_mail(SENDER, (RECIPIENT,), two.subject, "Altro.", AT, two.msgid)
    what = Receipt(
        "avvenuta-consegna", delivered_to=RECIPIENT, original=carried(copied(), ONE.identifier), receipt_type="completa"
    )
    mail = take_apart(receipt(provider_b, replace(ONE, at=AT + timedelta(minutes=1)), what, "r@pec-b.example"))
    tricks = (
        mail.header(b"X-Riferimento-Message-ID", b"X-Riferimento-Message-ID: " + two.msgid.encode()),
        mail.header(b"In-Reply-To", b"In-Reply-To: " + two.msgid.encode()),
        mail.header(b"References", b"References: " + two.msgid.encode()),
        mail.header(b"Message-ID", b"Message-ID: " + two.msgid.encode()),
        mail.header(b"Subject", b"Subject: CONSEGNA: Altro"),
    )
    accepted = [receipt(provider_a, one, Receipt("accettazione"), f"a{one.msgid[1]}@x") for one in (ONE, two)]
    keep(box, copied(), second, *accepted, *(trick.build() for trick in tricks))
    rows = {box.lists.one(row.id).message_id.strip("<>"): row for row in browse.sent(box) if row.id is not None}
    assert len(rows) == 2
    first, other = rows[ONE.msgid.strip("<>")], rows[two.msgid.strip("<>")]
    assert [line.kind.value for line in other.receipts] == ["acceptance"]
    assert other.state != "delivered"
    judgements = [line.judgement for line in first.receipts if line.kind.value == "delivery"]
    assert judgements.count("replayed") >= 2
    assert judgements.count("counted") == 1


def test_an_mbox_neither_hides_a_forgery_nor_accuses(tmp_path, lab, anchors):
    """A forged, a genuine and a genuine mail with a From line in its text, packed as mbox does."""
    line = b"From x@y.example Sat Nov 21 10:00:00 2026\r\n"
    tale = transaction(subject="Racconto")
    marked = transport(lab.provider, tale, original(tale, text="Ieri.\nFrom qui in poi.\n>From la\n"))
    packed = marked.replace(b"\r\nFrom ", b"\r\n>From ")
    mails = [lab.forged().build(), lab.mail.build(), packed, lab.named(b"From: x@evil.example")]
    path = tmp_path / "posta.mbox"
    path.write_bytes(b"".join(line + mail.rstrip(b"\r\n") + b"\r\n\r\n" for mail in mails))
    with Verification(Grounds(anchors, NOW), jobs=0) as verification:
        found = list(verification.verify_each(list(find_in_mbox(path, "posta.mbox"))))
    outcomes = [one.evidence.verdict.outcome for one in found]
    assert len(outcomes) == 4
    assert outcomes[1] is Outcome.PROVEN
    assert Outcome.PROVEN not in {outcomes[0], outcomes[3]}
    assert outcomes[2] is not Outcome.REFUTED
