"""An envelope with a signature in; everything computed about that signature, once, out."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric import rsa

from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.chain import ChainCheck, judge_chain
from citizen_inbox.evidence.cms import DetachedCheck, SignerCheck, check_detached
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Signature, Signer
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.mail.addresses import ascii_lower
from citizen_inbox.pec.envelope import Envelope, SignedEntity

_GRAVEST_FIRST = ("digest-mismatch", "signature-bad", "not-checkable", "intact")
_REFUSED = {"cms-unreadable", "cms-too-large", "content-embedded", "signer-certificate-missing"}


class Standing(NamedTuple):
    """What is known of a signer whatever the mail says: worked out once a certificate and day."""

    certificate: Certificate
    chain: ChainCheck
    signer: Signer
    rsa_bits: int
    """Size of its key, 0 of one of another family."""
    key: str
    """SHA-256 of its SubjectPublicKeyInfo, lower case hex."""
    issuer: str
    """SHA-256 of the DER name of its issuer, lower case hex."""
    addresses: frozenset[str]
    """The certificate's, ASCII letters in lower case."""
    valid_from: str
    """As text, as `valid_to`; see `instant_text`."""
    valid_to: str


class Case(NamedTuple):
    """One signed message under examination."""

    envelope: Envelope
    signed: SignedEntity
    grounds: Grounds
    check: DetachedCheck
    standing: Standing | None
    """The signer's; with several signers of the one that failed worst, of equals of the one who is in From. None
    without a readable certificate."""
    certificate: Certificate | None
    """The signer's."""
    chain: ChainCheck | None
    """Where the signer's certificate leads."""
    certified_at: datetime | None
    """daticert.xml's time, else the signing time, else the Date field; aware."""
    certified_text: str
    """The same as text, "" for None."""
    signature: Signature
    wrapped: bool
    """Whether somebody (a list server) put the signed entity inside something else."""
    problem: str
    """Why the signer is no recognised provider, "" when it is one."""
    reason: str
    """The gravest reason of any signer; "not-checkable" when the signature was refused, "" when there is none."""

    @property
    def day(self) -> date:
        """The day on which chains are judged: the certified one, UTC; today when the mail tells none."""
        return _day(self.certified_at or self.grounds.at)

    @property
    def has_signers(self) -> bool:
        """Whether there is a signature to speak of."""
        return bool(self.check.signers)


def open_case(envelope: Envelope, grounds: Grounds) -> Case | None:
    """Verify the signature of an envelope and follow its certificate; None when the mail has no signature."""
    signed = envelope.signed
    if signed is None or not signed.signature.strip():
        return None
    covered = memoryview(envelope.message.raw)[signed.content.start : signed.content.end]
    check = check_detached(signed.signature, covered)
    worst = _worst(check.signers, envelope)
    certified_at = _certified_at(envelope, worst.signing_time if worst else None)
    day = _day(certified_at or grounds.at)
    standing = _standing(worst.certificate, check.certificates, grounds.anchors, day) if worst else None
    return Case(
        envelope=envelope,
        signed=signed,
        grounds=grounds,
        check=check,
        standing=standing,
        certificate=standing.certificate if standing else None,
        chain=standing.chain if standing else None,
        certified_at=certified_at,
        certified_text=instant_text(certified_at),
        signature=Signature(
            present=True,
            intact=worst.intact if worst else None,
            digest=worst.digest if worst else "",
            signing_time=worst.signing_time if worst else None,
            signer=standing.signer if standing else None,
            enclosed=check.certificates,
        ),
        wrapped=signed.container.path != "",
        problem=standing.chain.problem if standing else "certificate-unreadable",
        reason=_reason(check),
    )


def instant_text(instant: datetime | None) -> str:
    """ISO 8601 with seconds and offset, "" for None: what a fact holds and a face may word in its language."""
    return instant.isoformat(" ", "seconds") if instant else ""


def _reason(check: DetachedCheck) -> str:
    if len(check.signers) == 1 and not check.defects:
        return check.signers[0].reason
    reasons = {found.reason for found in check.signers}
    if _REFUSED & set(check.defects):
        reasons.add("not-checkable")
    return next((reason for reason in _GRAVEST_FIRST if reason in reasons), "")


def _worst(signers: tuple[SignerCheck, ...], envelope: Envelope) -> SignerCheck | None:
    """The signer whose part decides: never by the order in which a SET OF happens to be written."""
    if len(signers) < 2:
        return signers[0] if signers else None
    origin = envelope.message.single_sender()
    address = ascii_lower(origin.address) if origin else ""

    def order(found: SignerCheck) -> tuple[int, bool, bytes]:
        return _GRAVEST_FIRST.index(found.reason), ascii_lower(found.email) != address, found.certificate

    return min(signers, key=order)


def _certified_at(envelope: Envelope, signing_time: datetime | None) -> datetime | None:
    if envelope.daticert and envelope.daticert.at:
        return envelope.daticert.at
    return signing_time or envelope.message.date


def _day(instant: datetime) -> date:
    return instant.astimezone(UTC).date()  # every reader of times keeps away from the ends of the calendar


@lru_cache(maxsize=256)  # by exact bytes: signers are few, and a mailbox is read in the order of its days
def _standing(leaf: bytes, enclosed: tuple[bytes, ...], anchors: TrustAnchors, day: date) -> Standing | None:
    certificate, chain = read_certificate(leaf), judge_chain(leaf, enclosed, anchors, day)
    return _describe(certificate, chain, anchors) if certificate else None


def _describe(certificate: Certificate, chain: ChainCheck, anchors: TrustAnchors) -> Standing:
    return Standing(
        certificate=certificate,
        chain=chain,
        signer=_signer(certificate, chain, anchors),
        rsa_bits=certificate.key.key_size if isinstance(certificate.key, rsa.RSAPublicKey) else 0,
        key=hashlib.sha256(certificate.spki).hexdigest(),
        issuer=hashlib.sha256(certificate.issuer_name).hexdigest(),
        addresses=frozenset(map(ascii_lower, certificate.emails)),
        valid_from=instant_text(certificate.valid_from),
        valid_to=instant_text(certificate.valid_to),
    )


def _signer(certificate: Certificate, chain: ChainCheck, anchors: TrustAnchors) -> Signer:
    anchor = chain.anchor if not chain.problem else ""
    keys = [found.spki for found in anchors.of_role("pec-issuer") if found.name == anchor]
    return Signer(
        email=certificate.emails[0] if certificate.emails else "",
        subject=certificate.subject,
        issuer=certificate.issuer,
        valid_from=certificate.valid_from,
        valid_to=certificate.valid_to,
        anchor=anchor,
        certificate=certificate.der,
        anchor_key=hashlib.sha256(keys[0]).hexdigest() if keys else "",
    )
