"""English sentences for the codes of: notices."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("notices", "No sentence is known for this code."),
    # Kinds
    "kind-send": QT_TRANSLATE_NOOP("notices", "SEND notification"),
    "kind-traffic_fine": QT_TRANSLATE_NOOP("notices", "Traffic fine"),
    "kind-tax_bill": QT_TRANSLATE_NOOP("notices", "Taxes"),
    "kind-local_tax": QT_TRANSLATE_NOOP("notices", "Local tax"),
    "kind-collection": QT_TRANSLATE_NOOP("notices", "Debt collection"),
    "kind-social_security": QT_TRANSLATE_NOOP("notices", "Social security"),
    "kind-court": QT_TRANSLATE_NOOP("notices", "Court or lawyer"),
    "kind-invoice": QT_TRANSLATE_NOOP("notices", "Invoice"),
    "kind-registry": QT_TRANSLATE_NOOP("notices", "Registry office"),
    "kind-chamber": QT_TRANSLATE_NOOP("notices", "Chamber of commerce"),
    "kind-school": QT_TRANSLATE_NOOP("notices", "School or university"),
    "kind-health": QT_TRANSLATE_NOOP("notices", "Health service"),
    "kind-other": QT_TRANSLATE_NOOP("notices", "Other official mail"),
    # References
    "reference-iun": QT_TRANSLATE_NOOP("notices", "IUN (notification code)"),
    "reference-act": QT_TRANSLATE_NOOP("notices", "Act number"),
    "reference-act_date": QT_TRANSLATE_NOOP("notices", "Date of the act"),
    "reference-roll_bill": QT_TRANSLATE_NOOP("notices", "Number of the bill (cartella)"),
    "reference-plate": QT_TRANSLATE_NOOP("notices", "Number plate"),
    "reference-protocol": QT_TRANSLATE_NOOP("notices", "Protocol number"),
    "reference-protocol_date": QT_TRANSLATE_NOOP("notices", "Protocol date"),
    "reference-tax_year": QT_TRANSLATE_NOOP("notices", "Tax year"),
    "reference-case": QT_TRANSLATE_NOOP("notices", "Case number (R.G.)"),
    "reference-invoice": QT_TRANSLATE_NOOP("notices", "Invoice number"),
    "reference-invoice_date": QT_TRANSLATE_NOOP("notices", "Invoice date"),
    "reference-invoice_file": QT_TRANSLATE_NOOP("notices", "Invoice file"),
    "reference-exchange_id": QT_TRANSLATE_NOOP("notices", "Number at the invoice exchange (SdI)"),
    "reference-attested_on": QT_TRANSLATE_NOOP("notices", "Attested day"),
    "reference-article": QT_TRANSLATE_NOOP("notices", "Article broken, as the report says"),
    "reference-violation_date": QT_TRANSLATE_NOOP("notices", "Day of the violation"),
    "reference-violation_place": QT_TRANSLATE_NOOP("notices", "Place of the violation"),
    "reference-amount": QT_TRANSLATE_NOOP("notices", "Total"),
    "reference-payee": QT_TRANSLATE_NOOP("notices", "Payee"),
    "reference-office": QT_TRANSLATE_NOOP("notices", "Office"),
    "reference-office_address": QT_TRANSLATE_NOOP("notices", "Address of the office"),
    "reference-official": QT_TRANSLATE_NOOP("notices", "Responsible official"),
    "reference-telephone": QT_TRANSLATE_NOOP("notices", "Telephone"),
    "reference-pec": QT_TRANSLATE_NOOP("notices", "PEC address"),
    "reference-email": QT_TRANSLATE_NOOP("notices", "E-mail address"),
    "reference-court": QT_TRANSLATE_NOOP("notices", "Court"),
    "reference-judge": QT_TRANSLATE_NOOP("notices", "Judge"),
    "protocol-unreadable": QT_TRANSLATE_NOOP("notices", "A protocol file “{name}” is there but cannot be read."),
    "protocol-file-missing": QT_TRANSLATE_NOOP(
        "notices", "The protocol file lists “{name}”, which is not among the attachments."
    ),
    "protocol-digest-differs": QT_TRANSLATE_NOOP(
        "notices", "The file “{name}” is not the one that the protocol file describes: its fingerprint differs."
    ),
    "declared-in-file": QT_TRANSLATE_NOOP("notices", "As the protocol file declares it; nothing proves it."),
    # Why it was recognised
    "subject-has": QT_TRANSLATE_NOOP("notices", "The subject says “{words}”."),
    "text-says": QT_TRANSLATE_NOOP("notices", "The message or an attachment begins with “{words}”."),
    "text-mentions": QT_TRANSLATE_NOOP("notices", "The message or an attachment mentions “{words}”."),
    "sender-domain": QT_TRANSLATE_NOOP("notices", "The sender writes from {domain}, a domain known for such notices."),
    "sender-exchange": QT_TRANSLATE_NOOP(
        "notices", "The sender has the form of the State's invoice exchange: {address}."
    ),
    "attachment-named": QT_TRANSLATE_NOOP("notices", "An attachment is called “{name}”."),
    "invoice-inside": QT_TRANSLATE_NOOP("notices", "It carries an electronic invoice of “{supplier}”."),
    "exchange-notice": QT_TRANSLATE_NOOP(
        "notices", "A file is a notice of the State's invoice exchange ({code}): “{name}”."
    ),
    "exchange-code-differs": QT_TRANSLATE_NOOP(
        "notices", "Take care: a file is named like a notice {named} but holds a notice {code}."
    ),
    "protocol-file": QT_TRANSLATE_NOOP("notices", "A protocol file declares the number {number}."),
    "certified-mail": QT_TRANSLATE_NOOP("notices", "It is certified mail (PEC) of a kind not known here."),
    "payment-inside": QT_TRANSLATE_NOOP("notices", "It carries a payment notice."),
    # SEND
    "send-subject": QT_TRANSLATE_NOOP("notices", "The subject has the form of a SEND notification, with IUN {iun}."),
    "iun-in-aar": QT_TRANSLATE_NOOP("notices", "A notice of receipt (AAR) is attached, with IUN {iun}."),
    "aar-unreadable": QT_TRANSLATE_NOOP(
        "notices", "A file has the name of a notice of receipt (AAR), but no IUN could be read in it."
    ),
    "iun-in-code": QT_TRANSLATE_NOOP("notices", "The QR code of the notice of receipt holds IUN {iun}."),
    "send-message-id": QT_TRANSLATE_NOOP("notices", "The message identifier has the form that SEND uses."),
    "send-words": QT_TRANSLATE_NOOP("notices", "The text is that of a SEND notification."),
    "send-consistent": QT_TRANSLATE_NOOP(
        "notices",
        "Subject, notice of receipt and QR code name the same IUN {iun}. "
        "They agree with each other; that does not prove who wrote them.",
    ),
    "send-service": QT_TRANSLATE_NOOP(
        "notices", "It is a message about the SEND service. It notifies nothing and starts no terms."
    ),
    "send-courtesy": QT_TRANSLATE_NOOP(
        "notices", "It did not come by certified mail: at most it is a courtesy copy, without legal effect."
    ),
    "send-act": QT_TRANSLATE_NOOP(
        "notices", "It brings: {act}. Its terms are counted from the day the notification takes effect."
    ),
    "send-act-unknown": QT_TRANSLATE_NOOP(
        "notices",
        "The act itself was not recognised here: it may have terms of its own. "
        "Read it; opening it on SEND makes the notification take effect at that moment.",
    ),
    "send-suspicious": QT_TRANSLATE_NOOP(
        "notices",
        "Suspicious: a link leads to {host}, which is not a SEND site. Do not open it and do not pay from it.",
    ),
    "send-code-elsewhere": QT_TRANSLATE_NOOP(
        "notices",
        "Suspicious: the QR code of the notice of receipt leads to {host}, which is not a SEND site. Do not scan it.",
    ),
    "send-test": QT_TRANSLATE_NOOP("notices", "Suspicious: the QR code leads to the test system of SEND."),
    "send-fiscal-code": QT_TRANSLATE_NOOP(
        "notices", "Suspicious: the message and the notice of receipt name different fiscal codes."
    ),
    "iun-contradiction": QT_TRANSLATE_NOOP(
        "notices", "Suspicious: its parts name different notifications, {first} and {second}."
    ),
    "iun-control": QT_TRANSLATE_NOOP(
        "notices", "Take care: the control letter of IUN {iun} is not the one SEND would write. It may be invented."
    ),
    # Why there are no dates, or uncertain ones
    "not-proven": QT_TRANSLATE_NOOP("notices", "No dates are counted from it: nothing proves when you received it."),
    "not-proven-ordinary": QT_TRANSLATE_NOOP("notices", "It is ordinary mail, not certified mail (PEC)."),
    "not-proven-anomaly": QT_TRANSLATE_NOOP(
        "notices", "It is ordinary mail that your provider wrapped, not certified mail from its sender."
    ),
    "not-proven-refuted": QT_TRANSLATE_NOOP("notices", "The check of the certified envelope failed."),
    "proof-incomplete": QT_TRANSLATE_NOOP(
        "notices", "The envelope could not be proven wholly: the dates below are presumed."
    ),
    "time-not-certified": QT_TRANSLATE_NOOP(
        "notices", "The certified time could not be read: the dates below are presumed."
    ),
    "date-implausible": QT_TRANSLATE_NOOP("notices", "No dates are counted: the year {year} cannot be right."),
    "not-the-act": QT_TRANSLATE_NOOP(
        "notices",
        "The subject says “{words}”: it speaks about an act but does not seem to be the act. "
        "No dates are counted from it; look for the act itself.",
    ),
    "adesione-counted": QT_TRANSLATE_NOOP(
        "notices",
        "You said that you asked for an accertamento con adesione on {day}: 90 days are added. "
        "A municipality allows it only by its own rules.",
    ),
    "adesione-out-of-time": QT_TRANSLATE_NOOP(
        "notices",
        "You said that you asked for an accertamento con adesione on {day}: that is not between the delivery and "
        "{last}, so no days are added.",
    ),
    "appeal-depends": QT_TRANSLATE_NOOP(
        "notices",
        "Where and until when you can appeal depends on what the debt is for. "
        "The date shown is that for taxes: for fines and contributions it can be earlier.",
    ),
    "judgment-depends": QT_TRANSLATE_NOOP(
        "notices", "The date to appeal is that for a judgment of a first judge: ask a lawyer at once."
    ),
    "act-not-recognised": QT_TRANSLATE_NOOP(
        "notices", "No dates are counted: no act that starts a term was recognised. Read it: it may set one itself."
    ),
    "court-read-the-act": QT_TRANSLATE_NOOP(
        "notices", "No dates are counted: the act may set some itself. Read it, and ask a lawyer if unsure."
    ),
    "invoice-due": QT_TRANSLATE_NOOP(
        "notices", "The day to pay is the one the supplier wrote in the invoice; the law sets none here."
    ),
    # What the message or its papers mean
    "send-service-code": QT_TRANSLATE_NOOP(
        "notices",
        "It carries a code to confirm an address. If you did not ask for it, somebody may be entering your "
        "address: do not pass the code on.",
    ),
    "send-service-confirmed": QT_TRANSLATE_NOOP(
        "notices", "It says that this address was added to SEND. If you did not do that, look at your contacts there."
    ),
    "send-service-invalid": QT_TRANSLATE_NOOP(
        "notices", "It says that an address entered on SEND does not work: notifications would not reach it."
    ),
    "send-documents": QT_TRANSLATE_NOOP(
        "notices", "The subject is that of documents sent by the help desk of SEND, about IUN {iun}."
    ),
    "send-documents-only": QT_TRANSLATE_NOOP(
        "notices", "Its day is not the day the notification takes effect: no dates are counted from it."
    ),
    "send-attestation-ack": QT_TRANSLATE_NOOP(
        "notices", "An attestation says that SEND took the notification in charge ({iun})."
    ),
    "send-attestation-delivered": QT_TRANSLATE_NOOP(
        "notices", "An attestation says that the notification was delivered digitally ({iun})."
    ),
    "send-attestation-failed": QT_TRANSLATE_NOOP(
        "notices",
        "An attestation says that digital delivery failed (AMR, {iun}): the notification waits on SEND and "
        "takes effect without reaching this mailbox.",
    ),
    "send-attestation-digital": QT_TRANSLATE_NOOP(
        "notices", "A file has the name of an attestation about digital delivery ({iun})."
    ),
    "send-attestation-access": QT_TRANSLATE_NOOP(
        "notices",
        "An attestation says that somebody opened the notification ({iun}); that day need not be the one it "
        "takes effect.",
    ),
    "send-attestation-deposited": QT_TRANSLATE_NOOP(
        "notices",
        "An attestation says that the notice of receipt was left on the platform, nobody being found ({iun}).",
    ),
    "send-attestation-paper": QT_TRANSLATE_NOOP("notices", "An attestation is about the delivery on paper ({iun})."),
    "send-attestation-abroad": QT_TRANSLATE_NOOP(
        "notices", "An attestation says that nothing was heard of a delivery abroad ({iun})."
    ),
    "send-attestation-cancelled": QT_TRANSLATE_NOOP(
        "notices", "A declaration says that the sender cancelled the notification ({iun})."
    ),
    "send-attestation-outage": QT_TRANSLATE_NOOP(
        "notices", "An attestation says from when until when SEND did not work: terms that ended then may have moved."
    ),
    "send-attestation-other": QT_TRANSLATE_NOOP("notices", "A file has the name of an attestation of SEND ({iun})."),
    "send-attestation-only": QT_TRANSLATE_NOOP(
        "notices",
        "An attestation is not the notification: no dates are counted from it. Keep it with the notification "
        "of the same IUN.",
    ),
    "send-courtesy-digital": QT_TRANSLATE_NOOP(
        "notices",
        "It announces that the notification comes to your PEC address, where it takes effect seven days after "
        "delivery.",
    ),
    "send-courtesy-paper": QT_TRANSLATE_NOOP(
        "notices",
        "It announces a registered letter unless the notification is opened within five days; opening it "
        "makes it take effect.",
    ),
    "send-company": QT_TRANSLATE_NOOP("notices", "It is addressed to a company."),
    "irregularity-automatic": QT_TRANSLATE_NOOP(
        "notices", "The irregularity was found by the automatic control (art. 36-bis)."
    ),
    "irregularity-formal": QT_TRANSLATE_NOOP(
        "notices", "The irregularity was found by the formal control of documents (art. 36-ter)."
    ),
    "procedure-start": QT_TRANSLATE_NOOP("notices", "It announces that a procedure begins; you may take part in it."),
    "procedure-warning": QT_TRANSLATE_NOOP(
        "notices", "It warns that a request may be refused and says why; you may answer before it is decided."
    ),
    "procedure-outcome": QT_TRANSLATE_NOOP("notices", "It tells how a procedure ended."),
    "court-deposit": QT_TRANSLATE_NOOP(
        "notices", "It answers a filing made with a court: it says how the court's system took it."
    ),
    "court-lawyer": QT_TRANSLATE_NOOP("notices", "A lawyer serves it directly by certified mail (L. 53/1994)."),
    "court-bailiff": QT_TRANSLATE_NOOP("notices", "A bailiff serves it by certified mail (art. 149-bis c.p.c.)."),
    "court-service": QT_TRANSLATE_NOOP("notices", "The court's office serves it by certified mail (D.L. 179/2012)."),
    "court-communication": QT_TRANSLATE_NOOP(
        "notices", "The court's office tells the parties of a case something (D.L. 179/2012)."
    ),
    "exchange-MT": QT_TRANSLATE_NOOP("notices", "The file says how the exchange handed the invoice over."),
    "exchange-RC": QT_TRANSLATE_NOOP("notices", "The exchange delivered the invoice to its customer."),
    "exchange-MC": QT_TRANSLATE_NOOP(
        "notices",
        "The exchange could not deliver the invoice; it can be found in the customer's area on the site of "
        "the Revenue Agency.",
    ),
    "exchange-NS": QT_TRANSLATE_NOOP("notices", "The exchange threw the invoice out: it counts as not issued."),
    "exchange-NE": QT_TRANSLATE_NOOP("notices", "The customer, a public body, answered about the invoice."),
    "exchange-NE-refused": QT_TRANSLATE_NOOP("notices", "The customer, a public body, refused the invoice."),
    "exchange-DT": QT_TRANSLATE_NOOP(
        "notices",
        "The customer, a public body, did not answer in time: it can no longer refuse the invoice through the "
        "exchange.",
    ),
    "exchange-AT": QT_TRANSLATE_NOOP(
        "notices", "The exchange could not deliver the invoice and attests that it was sent."
    ),
    "exchange-SE": QT_TRANSLATE_NOOP("notices", "The exchange threw out a customer's answer about an invoice."),
    "exchange-EC": QT_TRANSLATE_NOOP("notices", "It is a customer's answer about an invoice."),
    "exchange-error": QT_TRANSLATE_NOOP("notices", "Error {code}: {text}"),
}
