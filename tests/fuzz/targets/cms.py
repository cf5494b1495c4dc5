"""Bytes of a signature, a certificate, a time stamp or an answer about revocation, shown to every reader of them."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cached_property
from random import Random

from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ReasonFlags
from fuzz import tlv
from fuzz.mutations import any_bytes, tokens_put
from fuzz.steady import practice_authority, steady

from citizen_inbox.demo.authority import Identity, Revoked, indefinite_length, sign
from citizen_inbox.demo.rem import time_stamp
from citizen_inbox.evidence import repeated
from citizen_inbox.evidence.certificate_text import chain_of, describe
from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.chain import judge_chain
from citizen_inbox.evidence.cms import (
    DetachedCheck,
    SignerCheck,
    check_detached,
    open_signed_data,
    signed_data_kind,
)
from citizen_inbox.evidence.crl import read_crl
from citizen_inbox.evidence.ocsp import read_ocsp
from citizen_inbox.evidence.statement import Statement
from citizen_inbox.evidence.time_stamp import check_time_stamp
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.signatures import cades
from citizen_inbox.signatures.stamps import open_package, open_stamped

COVERED = b"Content-Type: text/plain\r\n\r\nNotifica di un atto.\r\n"
_OTHER = COVERED.replace(b"atto", b"etto")
_AT = datetime(2026, 10, 12, 8, 15, tzinfo=UTC)
_OIDS = tuple(
    bytes.fromhex(text)
    for text in (
        *("06092a864886f70d010701", "06092a864886f70d010702", "06092a864886f70d010903", "06092a864886f70d010904"),
        *("06092a864886f70d010905", "06092a864886f70d01010b", "06092a864886f70d010101", "06092a864886f70d01010a"),
        *("06052b0e03021a", "0609608648016503040201", "0609608648016503040203", "06082a864886f70d0205"),
        *(
            "060b2a864886f70d0109100104",
            "06092a864886f70d010906",
            "060b2a864886f70d010910020e",
            "0603551d13",
            "3080",
            "0000",
        ),
    )
)


class Cms:
    """Every reader ends with an answer; only what the practice keys signed is intact, and caches change nothing."""

    name = "cms"

    @cached_property
    def _leaf(self) -> Identity:
        return practice_authority()[1].identity

    @cached_property
    def _stamps(self) -> Identity:
        with steady():
            return practice_authority()[0].time_stamping("Marche", datetime(2024, 1, 1, tzinfo=UTC))

    @cached_property
    def _anchors(self) -> TrustAnchors:
        return TrustAnchors(parse_anchors(practice_authority()[0].anchors_toml()).anchors)

    @cached_property
    def _issuer_keys(self) -> tuple[PublicKeyTypes, ...]:
        return (practice_authority()[0].issuer.key.public_key(),)

    @cached_property
    def _spkis(self) -> frozenset[bytes]:
        """The keys that nobody else has."""
        return frozenset(found.spki for found in map(_certificate, (self._leaf, self._stamps)))

    @cached_property
    def _subject(self) -> Certificate:
        """Whose revocation is asked about."""
        return _certificate(self._leaf)

    @cached_property
    def _genuine(self) -> dict[str, bytes]:
        authority = practice_authority()[0]
        revoked = Revoked(self._leaf.certificate.serial_number, _AT, ReasonFlags.key_compromise)
        signed = sign(COVERED, self._leaf, _AT)
        return {
            "detached": signed,
            "detached-ber": indefinite_length(sign(COVERED, self._leaf, _AT, "sha1")),
            "enveloping": sign(COVERED, self._leaf, _AT, detached=False),
            "nested": sign(sign(COVERED, self._leaf, _AT, detached=False), self._leaf, _AT, "sha512", detached=False),
            "base64": base64.encodebytes(sign(COVERED, self._leaf, _AT, detached=False)),
            "pem": b"-----BEGIN PKCS7-----\n" + base64.encodebytes(signed) + b"-----END PKCS7-----\n",
            "stamp": time_stamp(COVERED, self._stamps, _AT),
            "certificate": _der(self._leaf),
            "issuer": _der(authority.issuer),
            "crl-good": authority.make_crl(_AT),
            "crl-revoked": authority.make_crl(_AT, [revoked]),
            "ocsp-good": authority.make_ocsp(self._leaf.certificate, _AT),
            "ocsp-revoked": authority.make_ocsp(self._leaf.certificate, _AT, revoked),
        }

    @cached_property
    def _statements(self) -> frozenset[Statement]:
        """What the authority really said."""
        read = [self._answers(data) for name, data in self._genuine.items() if name.startswith(("crl", "ocsp"))]
        return frozenset(said for pair in read for said in pair if isinstance(said, Statement))

    def seeds(self) -> tuple[bytes, ...]:
        """One of each kind that the practice authority makes."""
        return tuple(self._genuine.values())

    def mutate(self, data: bytes, other: bytes, dice: Random) -> bytes:
        """Elements are spliced with their lengths put right; now and then plain bytes are spoiled."""
        if dice.random() < 0.75:
            return tlv.spliced(data, other, dice)
        return dice.choice((any_bytes, tokens_put(_OIDS)))(data, other, dice)

    def check(self, data: bytes) -> Iterable[str]:
        """See the class."""
        detached = check_detached(data, COVERED)
        self._check_detached(data, detached)
        codes = [*detached.defects, *_reasons(detached.signers)]
        codes += self._enveloping(data)
        codes += self._certificate(data, detached)
        codes += self._stamp(data)
        for said in self._answers(data):
            if isinstance(said, Statement):
                assert said in self._statements, f"an answer says only what the authority signed: {said}"
            codes.append(f"answer {said if isinstance(said, str) else said.revoked_at}")
        open_stamped(data)
        open_package(data)
        return codes

    def _answers(self, data: bytes) -> tuple[Statement | str, Statement | str]:
        return read_crl(data, self._subject, self._issuer_keys), read_ocsp(data, self._subject, self._issuer_keys)

    def _check_detached(self, data: bytes, found: DetachedCheck) -> None:
        _check_signers(found.signers)
        repeated._forms.clear()
        assert check_detached(data, COVERED) == found, "a signature read before changes nothing"
        if any(signer.intact for signer in found.signers):
            for signer in check_detached(data, _OTHER).signers:
                assert signer.intact is not True, "no signature is intact over other bytes"
        for signer in found.signers:
            if signer.intact and self._is_ours(signer):
                assert signer.signing_time in {_AT, None}, f"an intact time is the signed one: {signer.signing_time}"

    def _is_ours(self, signer: SignerCheck) -> bool:
        certificate = read_certificate(signer.certificate)
        return certificate is not None and certificate.spki in self._spkis

    def _enveloping(self, data: bytes) -> Iterator[str]:
        kind = signed_data_kind(data)
        yield f"is {kind}"
        opened = open_signed_data(data)
        if opened is not None:
            assert kind == "enveloping", "what holds its content is called so"
            _check_signers(opened.signers)
            for signer in opened.signers:
                if signer.intact and self._is_ours(signer):
                    assert opened.content in self._contents, "nothing is intact but what a practice key signed"
            yield from (*opened.defects, *_reasons(opened.signers))
        signed = cades.read(data)
        if signed is not None:
            for seen in cades.seen(signed, signed.content if signed.content is not None else COVERED):
                yield f"{seen.role} {seen.reason} {seen.detail} {len(seen.stamps)}"

    @cached_property
    def _contents(self) -> frozenset[bytes]:
        found = map(open_signed_data, self._genuine.values())
        return frozenset({COVERED, *(opened.content for opened in found if opened is not None)})

    def _certificate(self, data: bytes, detached: DetachedCheck) -> Iterator[str]:
        own = _der(self._leaf)
        for der in (data, *detached.certificates[:8]):
            found = read_certificate(der)
            if found is None:
                continue
            assert found.valid_from.utcoffset() == timedelta(0), "instants of a certificate are UTC"
            describe(der)
            chain = judge_chain(der, (*detached.certificates, self._genuine["issuer"]), self._anchors, _AT.date())
            trusted = chain.anchor and not chain.problem
            assert not trusted or found.parsed.tbs_certificate_bytes == self._subject.parsed.tbs_certificate_bytes, (
                "no certificate is trusted but the one that the authority made"
            )
            yield f"chain {chain.problem or 'holds'}"
        chain_of(own, detached.certificates)

    def _stamp(self, data: bytes) -> Iterator[str]:
        found = check_time_stamp(data, COVERED)
        yield f"stamp {found.problem}"
        certificate = read_certificate(found.certificate)
        if not found.problem and certificate is not None and certificate.spki in self._spkis:
            assert found.at == _AT, f"a time stamp says the time that was signed: {found.at}"
            assert check_time_stamp(data, _OTHER).problem, "no time stamp holds over other bytes"


def _check_signers(signers: tuple[SignerCheck, ...]) -> None:
    for signer in signers:
        assert signer.intact is {"intact": True, "not-checkable": None}.get(signer.reason, False), (
            "reason and result agree"
        )
        time = signer.signing_time
        assert time is None or time.utcoffset() == timedelta(0), "signing times are UTC"


def _reasons(signers: tuple[SignerCheck, ...]) -> list[str]:
    return [f"{signer.reason} {signer.detail} {signer.digest}" for signer in signers[:4]]


def _der(identity: Identity) -> bytes:
    return identity.certificate.public_bytes(Encoding.DER)


def _certificate(identity: Identity) -> Certificate:
    found = read_certificate(_der(identity))
    assert found is not None
    return found
