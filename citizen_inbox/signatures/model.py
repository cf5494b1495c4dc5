"""What every format tells the judge, and what the judge judges by: the values that this room gives on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.time_stamp import TimeStampCheck
from citizen_inbox.evidence.trusted_list import TrustedList

MAX_NESTING = 8
"""Signed files inside signed files that are opened."""
MAX_SIGNATURES = 64
"""Signatures of one document that are judged."""
MAX_SIZE = 200 * 1024 * 1024
"""Bytes of a document whose signatures are checked."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The grounds of one judgement, frozen as `evidence.Grounds`: the same again gives the same."""

    at: datetime
    """"Now", aware."""
    lists: tuple[TrustedList, ...] = ()
    """The national trusted lists that the person loaded."""
    answers: tuple[Answer, ...] = ()
    """CRLs and OCSP answers at hand beside those in the document."""
    reference_at: datetime | None = None
    """When certified mail brought the document, aware; None for a file."""
    stamps: tuple[TimeStampCheck, ...] = ()
    """Time stamps that hold over all of the document, or of a file that it came in (.tsd, a .tsr beside it)."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One signature as its format shows it: computed, but nobody is believed yet."""

    format: str
    """"cades", "pades", "xades" or "time-stamp"."""
    reason: str
    """"intact", "digest-mismatch", "signature-bad" or "not-checkable"."""
    detail: str = ""
    """Why it is not checkable, as the reader of the format says; "" otherwise."""
    digest: str = ""
    """The weakest digest, "sha1", "sha256" ..."""
    certificate: bytes = b""
    """The signer's, DER; b"" when it is not enclosed."""
    enclosed: tuple[bytes, ...] = ()
    """Every certificate that came along, DER."""
    claimed_at: datetime | None = None
    """As the signer claims, aware."""
    named: bool | None = None
    """Whether the signature names this very certificate (signingCertificate); None when it names none."""
    stamps: tuple[TimeStampCheck, ...] = ()
    """Time stamps over the signature, or over a later state of the whole document."""
    answers: tuple[Answer, ...] = ()
    """CRLs and OCSP answers in the document."""
    covers_whole: bool | None = None
    changes: tuple[str, ...] = ()
    """As in `DocumentSignature`."""
    changed: tuple[str, ...] = ()
    """Names of form fields that changed after signing, untrusted."""
    signed_bytes: int = 0
    """As in `DocumentSignature`."""
    role: str = "signer"


@dataclass(frozen=True, slots=True)
class Beside:
    """The files that came along, for a signature that stands in a file of its own."""

    named: bytes | None = None
    """The one that the signature's file name names ("atto.pdf" of "atto.pdf.p7s")."""
    others: tuple[bytes, ...] = ()


NOTHING_BESIDE = Beside()


class Format(Protocol):
    """One format of signatures: one file here, one instance in `registry.FORMATS`."""

    def fits(self, content: bytes, untrusted_name: str) -> bool:
        """Whether such signatures may be in the bytes; a cheap look. Never raises."""
        ...

    def read(self, content: bytes, beside: Beside) -> tuple[Seen, ...]:
        """Every signature in the bytes. beside: the files that came along. Never raises on bad bytes."""
        ...
