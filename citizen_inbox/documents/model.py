"""What is known of one attachment: the values that this room gives, without any reading."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from citizen_inbox.findings import Outcome


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
    """One signer of a document."""

    format: str
    """"cades", later "pades", "xades"."""
    intact: bool | None
    outcome: Outcome
    code: str
    """e.g. "signature-intact-issuer-unknown", "document-altered"; worded in `wording.documents`."""
    signer: str
    at: datetime | None
    """Claimed signing time."""


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
