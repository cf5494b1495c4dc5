"""What is known of one attachment: the values that this room gives, without any reading."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from citizen_inbox.findings import Finding, Outcome


class DocumentKind(Enum):
    """What a document is by its content."""

    PDF = "pdf"
    SIGNED_FILE = "signed-file"  # CMS SignedData with content: .p7m
    MESSAGE = "message"
    ARCHIVE = "archive"
    IMAGE = "image"
    TEXT = "text"
    HTML = "html"
    XML = "xml"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DrawnCode:
    """A QR or DataMatrix decoded from a rendered PDF page or an image."""

    form: str
    """"qr" or "datamatrix"."""
    text: str
    page: int
    """From 1; 0 for an image."""


@dataclass(frozen=True, slots=True)
class DocumentSignature:
    """One signer of a document.

    What a page is read with fills the first six fields; `signatures` judges the rest when the document is shown.
    Texts are what the certificate prints: untrusted until the chain is judged.
    """

    format: str
    """"cades", "pades", "xades" or "time-stamp"."""
    intact: bool | None
    outcome: Outcome
    code: str
    """e.g. "signature-intact-issuer-unknown", "document-altered"; worded in `wording.documents`."""
    signer: str
    at: datetime | None
    """Signing time: proven by a time stamp, else as the signer claims; see `time_kind`."""
    organisation: str = ""
    """For whom the signer signs, as the certificate prints it."""
    indication: str = ""
    """"TOTAL-PASSED", "TOTAL-FAILED" or "INDETERMINATE" (ETSI EN 319 102-1); "" before it was judged."""
    sub_indication: str = ""
    """e.g. "HASH_FAILURE", "NO_CERTIFICATE_CHAIN_FOUND"; "" when there is none."""
    qualified: bool | None = None
    """Whether the certificate was qualified at the time, by a trusted list; None when that cannot be told."""
    qualification: str = ""
    """"signature" or "seal" on a qualified device, "certificate" when the device is not known to be one; else ""."""
    time_kind: str = ""
    """"time-stamp" (qualified), "claimed" or ""."""
    reference_at: datetime | None = None
    """When the certified mail brought it: shown beside, never computed with."""
    authority: str = ""
    """Provider and service that issued the certificate, by the trusted list; "" when not found."""
    list_territory: str = ""
    list_issued: datetime | None = None
    """Of the trusted list that it was found in."""
    revocation: str = ""
    """"good", "revoked", "unknown"; "" when it was not looked for."""
    covers_whole: bool | None = None
    """Whether the signature covers the file to its last byte; None where that is no question."""
    changes: tuple[str, ...] = ()
    """What came after signing: "archival", "signatures", "forms", "other", "unclear"; worded as "change-..."."""
    signed_bytes: int = 0
    """Length of the file as it was signed, where it can be shown apart because more was added later; else 0."""
    over: tuple[str, ...] = ()
    """Untrusted names of the files beside it that a time stamp holds over."""
    role: str = "signer"
    """"signer", "counter-signer" or "time-stamp"."""
    checks: tuple[Finding, ...] = ()
    """Each check with its values; worded in `wording.signatures`."""
    certificate: bytes = b""
    """The signer's, DER."""
    enclosed: tuple[bytes, ...] = ()
    """Every certificate that came along, DER."""


@dataclass(frozen=True, slots=True)
class Document:
    """One attachment or what was found inside one."""

    path: str
    """Where it came from: MIME path, then "/" and an index for each level opened (p7m, zip, eml)."""
    untrusted_name: str
    name: str
    """Safe to show and to write: see `safe_name`."""
    media_type: str
    """By content, not by declaration."""
    kind: DocumentKind
    content: bytes
    size: int
    """Bytes; for an archive entry that was only listed, the listed size with `content` empty."""
    text: str = ""
    codes: tuple[DrawnCode, ...] = ()
    signatures: tuple[DocumentSignature, ...] = ()
    contains: tuple[Document, ...] = ()
    defects: tuple[str, ...] = ()
    """Codes worded in `wording.documents` ("type-disguised", "limit-reached", "pdf-unreadable" ...)."""
    xml_root: str = ""
    """Local name of an XML document's root ("FatturaElettronica", "Segnatura", "postacert" ...), else ""."""
    pages: int = 0
    """Pages of a PDF, 0 for anything else."""
    links: tuple[str, ...] = ()
    """Addresses that a PDF's link annotations lead to, untrusted, never to be opened unasked."""
    hidden: tuple[str, ...] = ()
    """Numbers and sums in a PDF's text that nobody sees on its pages."""

    @property
    def sha256(self) -> str:
        """Hex digest of the content; "" for an entry that was only listed."""
        return hashlib.sha256(self.content).hexdigest() if self.content or not self.size else ""

    def walk(self) -> tuple[Document, ...]:
        """This document and everything in it, depth first."""
        inner = tuple(found for child in self.contains for found in child.walk())
        return (self, *inner)
