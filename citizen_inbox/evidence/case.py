"""An envelope with a signature in; everything computed about that signature, once, out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime

from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.chain import ChainCheck, judge_chain
from citizen_inbox.evidence.cms import DetachedCheck, SignerCheck, check_detached
from citizen_inbox.evidence.comparison import ascii_lower
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Signature, Signer
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.pec.envelope import Envelope, SignedEntity

_GRAVEST_FIRST = ("digest-mismatch", "signature-bad", "not-checkable", "intact")
_REFUSED = {"cms-unreadable", "cms-too-large", "content-embedded", "signer-certificate-missing"}


@dataclass(frozen=True, slots=True)
class Case:
    """One signed message under examination."""

    envelope: Envelope
    signed: SignedEntity
    grounds: Grounds
    check: DetachedCheck
    certificate: Certificate | None
    """The signer's; with several signers the one that failed worst, of equals the one who is in From."""
    chain: ChainCheck | None
    certified_at: datetime | None
    """daticert.xml's time, else the signing time, else the Date field; aware."""
    signature: Signature

    @property
    def at(self) -> datetime:
        """ "Now", aware."""
        return self.grounds.at

    @property
    def day(self) -> date:
        """The day on which chains are judged: the certified one, UTC; today when the mail tells none."""
        return _day(self.certified_at or self.grounds.at)

    @property
    def has_signers(self) -> bool:
        """Whether there is a signature to speak of."""
        return bool(self.check.signers)

    @property
    def wrapped(self) -> bool:
        """Whether somebody (a list server) put the signed entity inside something else."""
        return self.signed.container.path != ""

    @property
    def problem(self) -> str:
        """Why the signer is no recognised provider, "" when it is one."""
        return self.chain.problem if self.chain else "certificate-unreadable"

    @property
    def reason(self) -> str:
        """The gravest reason of any signer; "not-checkable" when the signature was refused, "" when there is none."""
        if len(self.check.signers) == 1 and not self.check.defects:
            return self.check.signers[0].reason
        reasons = {found.reason for found in self.check.signers}
        if _REFUSED & set(self.check.defects):
            reasons.add("not-checkable")
        return next((reason for reason in _GRAVEST_FIRST if reason in reasons), "")


def open_case(envelope: Envelope, grounds: Grounds) -> Case | None:
    """Verify the signature of an envelope and follow its certificate; None when the mail has no signature."""
    signed = envelope.signed
    if signed is None or not signed.signature.strip():
        return None
    covered = memoryview(envelope.message.raw)[signed.content.start : signed.content.end]
    check = check_detached(signed.signature, covered)
    worst = _worst(check.signers, envelope)
    certificate = read_certificate(worst.certificate) if worst else None
    certified_at = _certified_at(envelope, worst.signing_time if worst else None)
    day = _day(certified_at or grounds.at)
    chain = judge_chain(certificate.der, check.certificates, grounds.anchors, day) if certificate else None
    return Case(
        envelope=envelope,
        signed=signed,
        grounds=grounds,
        check=check,
        certificate=certificate,
        chain=chain,
        certified_at=certified_at,
        signature=Signature(
            present=True,
            intact=worst.intact if worst else None,
            digest=worst.digest if worst else "",
            signing_time=worst.signing_time if worst else None,
            signer=_signer(certificate, chain, grounds.anchors) if certificate else None,
            enclosed=check.certificates,
        ),
    )


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


def _signer(certificate: Certificate, chain: ChainCheck | None, anchors: TrustAnchors) -> Signer:
    anchor = chain.anchor if chain and not chain.problem else ""
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
