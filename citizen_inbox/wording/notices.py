"""English sentences for the codes of: notices."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("notices", "No sentence is known for this code."),
    # Kinds
    "kind-send": QT_TRANSLATE_NOOP("notices", "SEND notification"),
    "kind-traffic_fine": QT_TRANSLATE_NOOP("notices", "Traffic fine"),
    "kind-tax_bill": QT_TRANSLATE_NOOP("notices", "Taxes"),
    "kind-collection": QT_TRANSLATE_NOOP("notices", "Debt collection"),
    "kind-social_security": QT_TRANSLATE_NOOP("notices", "Social security"),
    "kind-court": QT_TRANSLATE_NOOP("notices", "Court or lawyer"),
    "kind-invoice": QT_TRANSLATE_NOOP("notices", "Invoice"),
    "kind-registry": QT_TRANSLATE_NOOP("notices", "Registry office"),
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
}
