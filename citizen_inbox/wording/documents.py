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
    "office-old": QT_TRANSLATE_NOOP(
        "documents",
        "This file is in the office format of before 2007. Such files often carry harmful macros: open it only when "
        "you expected it, and do not allow macros.",
    ),
    "office-locked": QT_TRANSLATE_NOOP(
        "documents",
        "This office file is locked with a password, so that nobody could look for harm in it. Open it only when you "
        "expected it.",
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
    "invoice-type-TD01": QT_TRANSLATE_NOOP("documents", "Invoice"),
    "invoice-type-TD02": QT_TRANSLATE_NOOP("documents", "Advance payment on an invoice"),
    "invoice-type-TD03": QT_TRANSLATE_NOOP("documents", "Advance payment on a fee note"),
    "invoice-type-TD04": QT_TRANSLATE_NOOP("documents", "Credit note"),
    "invoice-type-TD05": QT_TRANSLATE_NOOP("documents", "Debit note"),
    "invoice-type-TD06": QT_TRANSLATE_NOOP("documents", "Fee note of a professional"),
    "invoice-type-TD07": QT_TRANSLATE_NOOP("documents", "Simplified invoice"),
    "invoice-type-TD08": QT_TRANSLATE_NOOP("documents", "Simplified credit note"),
    "invoice-type-TD09": QT_TRANSLATE_NOOP("documents", "Simplified debit note"),
    "invoice-type-TD10": QT_TRANSLATE_NOOP("documents", "Simplified invoice for purchases of goods within the EU"),
    "invoice-type-TD11": QT_TRANSLATE_NOOP("documents", "Simplified invoice for purchases of services within the EU"),
    "invoice-type-TD12": QT_TRANSLATE_NOOP("documents", "Summary document of several invoices"),
    "invoice-type-TD16": QT_TRANSLATE_NOOP("documents", "Integration of an invoice under domestic reverse charge"),
    "invoice-type-TD17": QT_TRANSLATE_NOOP("documents", "Integration or self-invoice for services bought abroad"),
    "invoice-type-TD18": QT_TRANSLATE_NOOP("documents", "Integration for goods bought within the EU"),
    "invoice-type-TD19": QT_TRANSLATE_NOOP("documents", "Integration or self-invoice for goods of a foreign supplier"),
    "invoice-type-TD20": QT_TRANSLATE_NOOP("documents", "Self-invoice to regularise a missing or wrong invoice"),
    "invoice-type-TD21": QT_TRANSLATE_NOOP("documents", "Self-invoice for exceeding the VAT-free ceiling"),
    "invoice-type-TD22": QT_TRANSLATE_NOOP("documents", "Taking goods out of a VAT warehouse"),
    "invoice-type-TD23": QT_TRANSLATE_NOOP("documents", "Taking goods out of a VAT warehouse, with VAT paid"),
    "invoice-type-TD24": QT_TRANSLATE_NOOP("documents", "Deferred invoice"),
    "invoice-type-TD25": QT_TRANSLATE_NOOP("documents", "Deferred invoice for goods resold through a third party"),
    "invoice-type-TD26": QT_TRANSLATE_NOOP("documents", "Sale of depreciable goods, or internal transfer"),
    "invoice-type-TD27": QT_TRANSLATE_NOOP("documents", "Invoice for own use or goods given for free"),
    "invoice-type-TD28": QT_TRANSLATE_NOOP("documents", "Purchase from San Marino with VAT"),
    "invoice-type-TD29": QT_TRANSLATE_NOOP("documents", "Report of a missing or irregular invoice"),
    "invoice-type": QT_TRANSLATE_NOOP("documents", "Invoice of a type that this program does not know"),
    "invoice-mode-MP01": QT_TRANSLATE_NOOP("documents", "cash"),
    "invoice-mode-MP02": QT_TRANSLATE_NOOP("documents", "cheque"),
    "invoice-mode-MP03": QT_TRANSLATE_NOOP("documents", "banker's draft"),
    "invoice-mode-MP04": QT_TRANSLATE_NOOP("documents", "cash at the Treasury"),
    "invoice-mode-MP05": QT_TRANSLATE_NOOP("documents", "bank transfer"),
    "invoice-mode-MP06": QT_TRANSLATE_NOOP("documents", "promissory note"),
    "invoice-mode-MP07": QT_TRANSLATE_NOOP("documents", "bank payment slip"),
    "invoice-mode-MP08": QT_TRANSLATE_NOOP("documents", "payment card"),
    "invoice-mode-MP09": QT_TRANSLATE_NOOP("documents", "direct debit (RID)"),
    "invoice-mode-MP10": QT_TRANSLATE_NOOP("documents", "direct debit (RID utenze)"),
    "invoice-mode-MP11": QT_TRANSLATE_NOOP("documents", "fast direct debit (RID veloce)"),
    "invoice-mode-MP12": QT_TRANSLATE_NOOP("documents", "collection order (RIBA)"),
    "invoice-mode-MP13": QT_TRANSLATE_NOOP("documents", "MAV slip"),
    "invoice-mode-MP14": QT_TRANSLATE_NOOP("documents", "receipt of the tax authority"),
    "invoice-mode-MP15": QT_TRANSLATE_NOOP("documents", "transfer between special accounts"),
    "invoice-mode-MP16": QT_TRANSLATE_NOOP("documents", "debit to a bank account"),
    "invoice-mode-MP17": QT_TRANSLATE_NOOP("documents", "debit to a postal account"),
    "invoice-mode-MP18": QT_TRANSLATE_NOOP("documents", "postal payment slip"),
    "invoice-mode-MP19": QT_TRANSLATE_NOOP("documents", "SEPA direct debit"),
    "invoice-mode-MP20": QT_TRANSLATE_NOOP("documents", "SEPA direct debit (CORE)"),
    "invoice-mode-MP21": QT_TRANSLATE_NOOP("documents", "SEPA direct debit (B2B)"),
    "invoice-mode-MP22": QT_TRANSLATE_NOOP("documents", "kept back from sums already collected"),
    "invoice-mode-MP23": QT_TRANSLATE_NOOP("documents", "pagoPA"),
    "invoice-nature-N1": QT_TRANSLATE_NOOP("documents", "Excluded from the taxable amount (art. 15)"),
    "invoice-nature-N2": QT_TRANSLATE_NOOP("documents", "Outside VAT"),
    "invoice-nature-N3": QT_TRANSLATE_NOOP("documents", "Not taxable"),
    "invoice-nature-N4": QT_TRANSLATE_NOOP("documents", "Exempt"),
    "invoice-nature-N5": QT_TRANSLATE_NOOP("documents", "Margin scheme, VAT not shown"),
    "invoice-nature-N6": QT_TRANSLATE_NOOP("documents", "Reverse charge: the customer accounts for the VAT"),
    "invoice-nature-N7": QT_TRANSLATE_NOOP("documents", "VAT paid in another EU country"),
    "invoice-withholding-RT01": QT_TRANSLATE_NOOP("documents", "Withholding tax, natural persons"),
    "invoice-withholding-RT02": QT_TRANSLATE_NOOP("documents", "Withholding tax, legal persons"),
    "invoice-withholding-RT03": QT_TRANSLATE_NOOP("documents", "INPS contribution"),
    "invoice-withholding-RT04": QT_TRANSLATE_NOOP("documents", "ENASARCO contribution"),
    "invoice-withholding-RT05": QT_TRANSLATE_NOOP("documents", "ENPAM contribution"),
    "invoice-withholding-RT06": QT_TRANSLATE_NOOP("documents", "Other social security contribution"),
    "invoice-payability-I": QT_TRANSLATE_NOOP("documents", "VAT due at once"),
    "invoice-payability-D": QT_TRANSLATE_NOOP("documents", "VAT due when paid"),
    "invoice-payability-S": QT_TRANSLATE_NOOP("documents", "Split payment: the customer pays the VAT to the State"),
    "registration-Segnatura": QT_TRANSLATE_NOOP(
        "documents", "The sender declares that this message was registered as no. {number} of {date}."
    ),
    "registration-SegnaturaInformatica": QT_TRANSLATE_NOOP(
        "documents", "The sender declares that this message was registered as no. {number} of {date}."
    ),
    "registration-ConfermaRicezione": QT_TRANSLATE_NOOP(
        "documents", "Your message was registered as no. {number} of {date}."
    ),
    "registration-AggiornamentoConferma": QT_TRANSLATE_NOOP(
        "documents", "The registration of your message was updated: no. {number} of {date}."
    ),
    "registration-NotificaEccezione": QT_TRANSLATE_NOOP(
        "documents", "The office found something wrong with a message and says why."
    ),
    "registration-AnnullamentoProtocollazione": QT_TRANSLATE_NOOP(
        "documents", "The registration no. {number} of {date} was cancelled."
    ),
    "registration-bare": QT_TRANSLATE_NOOP("documents", "This protocol file names no registration number."),
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
    "fence-open": QT_TRANSLATE_NOOP(
        "documents",
        "A separate process looks into these files. On this system nothing keeps it from: {missing}.",
    ),
    "fence-holds": QT_TRANSLATE_NOOP(
        "documents", "It is still ended when a file makes it fail or keeps it busy for too long."
    ),
    "fence-memory": QT_TRANSLATE_NOOP("documents", "taking all the memory"),
    "fence-writes": QT_TRANSLATE_NOOP("documents", "writing files"),
    "fence-files": QT_TRANSLATE_NOOP("documents", "reading your files"),
    "fence-calls": QT_TRANSLATE_NOOP("documents", "using the network or starting programs"),
}
