"""English sentences for the codes of: documents."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("documents", "No sentence is known for this code."),
    "empty": QT_TRANSLATE_NOOP("documents", "This file is empty."),
    "type-disguised": QT_TRANSLATE_NOOP(
        "documents",
        "This file is not what its name or label says. Be careful before you open it.",
    ),
    "type-dangerous": QT_TRANSLATE_NOOP(
        "documents",
        "This is a kind of file that a computer can run. Do not open it unless you are sure of it.",
    ),
    "has-macros": QT_TRANSLATE_NOOP(
        "documents",
        "This office file contains macros, small programs that run when you allow them. Do not allow them.",
    ),
    "limit-reached": QT_TRANSLATE_NOOP(
        "documents",
        "This file is too large or too deeply packed to be opened whole. What is shown may be only a part of it.",
    ),
    "xml-unreadable": QT_TRANSLATE_NOOP("documents", "This XML file could not be read."),
    "pdf-leading-bytes": QT_TRANSLATE_NOOP(
        "documents",
        "Something stands before the beginning of this PDF. Another program may show something else.",
    ),
    "pdf-unreadable": QT_TRANSLATE_NOOP(
        "documents",
        "This PDF could not be read. You can still save it and open it with another program.",
    ),
    "pdf-encrypted": QT_TRANSLATE_NOOP(
        "documents",
        "This PDF is locked with a password, so nothing in it could be checked.",
    ),
    "pdf-page-unreadable": QT_TRANSLATE_NOOP("documents", "Some pages of this PDF could not be read."),
    "pdf-attachment-unreadable": QT_TRANSLATE_NOOP("documents", "A file inside this PDF could not be read."),
    "pdf-signature-not-checked": QT_TRANSLATE_NOOP(
        "documents",
        "This PDF holds a digital signature that this version of the program does not check.",
    ),
    "codes-first-pages-only": QT_TRANSLATE_NOOP(
        "documents",
        "Only the first pages of this attachment were searched for payment codes.",
    ),
    "image-codes-not-read": QT_TRANSLATE_NOOP("documents", "This picture could not be searched for payment codes."),
    "signature-without-content": QT_TRANSLATE_NOOP(
        "documents",
        "This file holds only a signature. The document that was signed is elsewhere.",
    ),
    "trailing-bytes": QT_TRANSLATE_NOOP(
        "documents",
        "Something stands after the end of the signed file. It is not covered by the signature.",
    ),
    "cms-no-signers": QT_TRANSLATE_NOOP("documents", "This file looks signed, but nobody signed it."),
    "cms-signer-certificate-missing": QT_TRANSLATE_NOOP(
        "documents",
        "The certificate of a signer is missing, so that signature could not be checked.",
    ),
    "archive-unreadable": QT_TRANSLATE_NOOP("documents", "This archive could not be opened."),
    "archive-overlap": QT_TRANSLATE_NOOP(
        "documents",
        "Files in this archive share the same bytes, a known trick. They were not opened.",
    ),
    "archive-unsafe-names": QT_TRANSLATE_NOOP(
        "documents",
        "Names in this archive point outside it. They were made harmless.",
    ),
    "archive-encrypted": QT_TRANSLATE_NOOP(
        "documents",
        "This file is locked with a password inside its archive and could not be checked.",
    ),
    "archive-method-unknown": QT_TRANSLATE_NOOP(
        "documents",
        "This file is compressed in a way that this program does not open.",
    ),
    "archive-link": QT_TRANSLATE_NOOP(
        "documents",
        "This is no file but a link to another place. It was not followed.",
    ),
    "archive-entry-damaged": QT_TRANSLATE_NOOP("documents", "This file is damaged inside its archive."),
    "signature-intact-issuer-unknown": QT_TRANSLATE_NOOP(
        "documents",
        "The document has not changed since it was signed. Whether the signer's certificate comes "
        "from a recognised authority was not checked.",
    ),
    "signature-weak-digest": QT_TRANSLATE_NOOP(
        "documents",
        "The signature uses an old method that is no longer considered safe.",
    ),
    "signature-not-checkable": QT_TRANSLATE_NOOP("documents", "This signature could not be checked."),
    "signature-certificate-not-valid-then": QT_TRANSLATE_NOOP(
        "documents",
        "The signer's certificate was not valid at the time the signer states.",
    ),
    "document-altered": QT_TRANSLATE_NOOP("documents", "This document was changed after it was signed."),
    "signature-bad": QT_TRANSLATE_NOOP(
        "documents",
        "This signature does not hold: it was not made with the certificate it comes with.",
    ),
}
