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
    "signature-valid": QT_TRANSLATE_NOOP(
        "documents",
        "Valid qualified signature: the document has not changed, and the certificate was in force.",
    ),
    "seal-valid": QT_TRANSLATE_NOOP(
        "documents",
        "Valid qualified seal: the document has not changed, and the certificate was in force.",
    ),
    "signature-valid-advanced": QT_TRANSLATE_NOOP(
        "documents",
        "Valid signature with a qualified certificate. That its key is in a qualified device is not said.",
    ),
    "signature-valid-not-qualified": QT_TRANSLATE_NOOP(
        "documents",
        "Valid signature of a listed issuer, but not a qualified one.",
    ),
    "time-stamp-valid": QT_TRANSLATE_NOOP(
        "documents",
        "Valid qualified time stamp: the file existed at that time as it is now.",
    ),
    "changed-after-signing": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but the document was changed after it was signed.",
    ),
    "changes-forms": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact. Fields of the document were filled in or changed after it was signed.",
    ),
    "changes-unclear": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but it does not cover everything in the file.",
    ),
    "signature-form-unfit": QT_TRANSLATE_NOOP(
        "documents",
        "This signature is not made as its standard demands, so it does not count as one.",
    ),
    "signature-other-certificate": QT_TRANSLATE_NOOP(
        "documents",
        "This signature does not hold: the signer named another certificate than the one it comes with.",
    ),
    "signature-not-yet-valid": QT_TRANSLATE_NOOP(
        "documents",
        "The signer's certificate was not valid yet when the document was signed.",
    ),
    "signature-expired": QT_TRANSLATE_NOOP(
        "documents",
        "The signer's certificate had expired when the document was signed.",
    ),
    "signature-revoked": QT_TRANSLATE_NOOP(
        "documents",
        "The signer's certificate had been revoked when the document was signed.",
    ),
    "signature-content-absent": QT_TRANSLATE_NOOP(
        "documents",
        "The file that this signature is for is not here, so it could not be checked.",
    ),
    "signature-short-key": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but its key is too short to be considered safe.",
    ),
    "signature-usage-unfit": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but its certificate was not issued for signing documents.",
    ),
    "signature-intact-no-list": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact. Whether its issuer is recognised cannot be told: no EU trusted list is loaded.",
    ),
    "signature-issuer-not-listed": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but its issuer is not in the EU trusted lists that are loaded.",
    ),
    "signature-service-withdrawn": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but its issuer was not in good standing at that time.",
    ),
    "signature-list-stale": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but the EU trusted list that is loaded is out of date.",
    ),
    "signature-expired-no-proof": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but its certificate has expired and no time stamp shows that it was signed before.",
    ),
    "signature-revoked-no-proof": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but its certificate was revoked and no time stamp shows that it was signed before.",
    ),
    "signature-authority-revoked": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but a certificate of its issuer was revoked.",
    ),
    "signature-revocation-unknown": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact and its issuer is recognised. Whether the certificate was revoked is not known.",
    ),
    "time-stamp-bad": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but a time stamp that came along does not hold.",
    ),
    "time-stamp-unrecognised": QT_TRANSLATE_NOOP(
        "documents",
        "The time stamp is intact, but its authority is not in the EU trusted lists that are loaded.",
    ),
    "signature-time-in-future": QT_TRANSLATE_NOOP(
        "documents",
        "The signature is intact, but the time that the signer states cannot be right.",
    ),
}
