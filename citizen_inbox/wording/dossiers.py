"""English sentences for the codes of: dossiers."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("dossiers", "No sentence is known for this code."),
    # Labels
    "title": QT_TRANSLATE_NOOP("dossiers", "Dossier"),
    "messages": QT_TRANSLATE_NOOP("dossiers", "Messages"),
    "receipts": QT_TRANSLATE_NOOP("dossiers", "Receipts of what you sent"),
    "imitations": QT_TRANSLATE_NOOP("dossiers", "Suspicious: they name the same act, and are no part of it"),
    "deadlines": QT_TRANSLATE_NOOP("dossiers", "Dates"),
    "payments": QT_TRANSLATE_NOOP("dossiers", "Payments"),
    "files": QT_TRANSLATE_NOOP("dossiers", "Files that you put here"),
    "missing": QT_TRANSLATE_NOOP("dossiers", "What is here, and what is still to be downloaded"),
    "declared": QT_TRANSLATE_NOOP("dossiers", "What you declared"),
    "notes": QT_TRANSLATE_NOOP("dossiers", "Your notes"),
    "acts": QT_TRANSLATE_NOOP("dossiers", "Numbers of the act"),
    # Roles of files
    "role-act": QT_TRANSLATE_NOOP("dossiers", "Act or document"),
    "role-aar": QT_TRANSLATE_NOOP("dossiers", "Notice of receipt (AAR)"),
    "role-attestation": QT_TRANSLATE_NOOP("dossiers", "Attestation"),
    "role-payment": QT_TRANSLATE_NOOP("dossiers", "Payment form"),
    "role-payment-receipt": QT_TRANSLATE_NOOP("dossiers", "Receipt of a payment"),
    "role-other": QT_TRANSLATE_NOOP("dossiers", "Other file"),
    # The checklist
    "item-aar": QT_TRANSLATE_NOOP("dossiers", "Notice of receipt (AAR)"),
    "item-act": QT_TRANSLATE_NOOP("dossiers", "The acts themselves"),
    "item-payment": QT_TRANSLATE_NOOP("dossiers", "Payment forms"),
    "item-fact-SENDER_ACK": QT_TRANSLATE_NOOP("dossiers", "Attestation: the notification was taken in charge"),
    "item-fact-DIGITAL_DELIVERY": QT_TRANSLATE_NOOP("dossiers", "Attestation: digital notification"),
    "item-fact-DIGITAL_FAILURE": QT_TRANSLATE_NOOP("dossiers", "Attestation: digital delivery failed (AMR)"),
    "item-fact-RECIPIENT_ACCESS": QT_TRANSLATE_NOOP("dossiers", "Attestation: access by you or a delegate"),
    "item-fact-PEC_RECEIPT": QT_TRANSLATE_NOOP("dossiers", "PEC receipts of the delivery"),
    "item-fact-ANALOG_DELIVERY": QT_TRANSLATE_NOOP("dossiers", "Receipt of the registered letter"),
    "item-fact-ANALOG_FAILURE_DELIVERY": QT_TRANSLATE_NOOP("dossiers", "Deposit of the notice of receipt"),
    "item-fact-NOTIFICATION_CANCELLED": QT_TRANSLATE_NOOP("dossiers", "Declaration: the notification is cancelled"),
    "item-fact-MALFUNCTION": QT_TRANSLATE_NOOP("dossiers", "Attestation: malfunction of SEND and its end"),
    "item-fact-ABROAD_UNANSWERED": QT_TRANSLATE_NOOP("dossiers", "Attestation: nothing was heard of a delivery abroad"),
    "item-fact-ANALOG_OUTCOME": QT_TRANSLATE_NOOP(
        "dossiers", "Declaration: when the outcome of the delivery on paper was made available"
    ),
    "state-in-mail": QT_TRANSLATE_NOOP("dossiers", "attached to the PEC"),
    "state-filed": QT_TRANSLATE_NOOP("dossiers", "in your dossier"),
    "state-missing": QT_TRANSLATE_NOOP("dossiers", "still to be downloaded"),
    # What was declared
    "viewed": QT_TRANSLATE_NOOP("dossiers", "Opened on SEND: {at}"),
    "viewed-later": QT_TRANSLATE_NOOP("dossiers", "Opened again: {at} (the first time counts)"),
    "declared-undelivered": QT_TRANSLATE_NOOP(
        "dossiers", "Digital delivery failed, the notice of it (AMR) was deposited: {at}"
    ),
    "declared-adesione": QT_TRANSLATE_NOOP("dossiers", "Istanza di accertamento con adesione filed: {day}"),
    # Payments
    "paid": QT_TRANSLATE_NOOP("dossiers", "paid on {day}, as you said"),
    "not-paid": QT_TRANSLATE_NOOP("dossiers", "not marked as paid"),
    "payment-refuted": QT_TRANSLATE_NOOP("dossiers", "suspicious: do not pay"),
    # Downloading
    "until": QT_TRANSLATE_NOOP(
        "dossiers",
        "SEND keeps the acts ready until {until}: 120 days from {effective}, the presumed day of effect. "
        "The notice of receipt (AAR) stays for ten years.",
    ),
    "until-left": QT_TRANSLATE_NOOP("dossiers", "{days} days left to download"),
    "until-last": QT_TRANSLATE_NOOP("dossiers", "Today is the last day to download"),
    "until-over": QT_TRANSLATE_NOOP("dossiers", "The 120 days are over: the acts may be gone from SEND"),
    # A SEND mail as a whole
    "standing-verified": QT_TRANSLATE_NOOP(
        "dossiers",
        "The PEC is proven, and its subject, notice of receipt and QR code name the same notification. "
        "Which office wrote it is not proven by that.",
    ),
    "standing-incomplete": QT_TRANSLATE_NOOP(
        "dossiers", "It has the form of a SEND notification, but not every part that should agree could be compared."
    ),
    "standing-courtesy": QT_TRANSLATE_NOOP(
        "dossiers",
        "This is at most a courtesy message: it has no legal effect. The PEC or the registered letter has it.",
    ),
    "standing-suspicious": QT_TRANSLATE_NOOP(
        "dossiers", "It looks like SEND, but something contradicts it. Open no link and pay nothing because of it."
    ),
    # Files that were added
    "added": QT_TRANSLATE_NOOP("dossiers", "{name}: {role}, added"),
    "offer-viewed": QT_TRANSLATE_NOOP(
        "dossiers",
        "It says that the notification was opened on {at}. If that is right, declare it: the dates may change.",
    ),
    "offer-amr-declare": QT_TRANSLATE_NOOP("dossiers", "If that is right, count from it: --declare undelivered={at}"),
    "offer-amr": QT_TRANSLATE_NOOP(
        "dossiers",
        "It says that digital delivery failed and the notice was deposited on {at}. By that the notification takes "
        "effect on {day} (15th day), unless it was opened before.",
    ),
    "filed-amr": QT_TRANSLATE_NOOP(
        "dossiers",
        "An attestation in your dossier says that digital delivery failed, deposited on {at}: by that it takes effect "
        "on {day}. It is not counted here by itself; its signature was not verified.",
    ),
    "not-verified": QT_TRANSLATE_NOOP(
        "dossiers", "What an attestation says was read from its text; its signature was not verified here."
    ),
    # What to know
    "know-what": QT_TRANSLATE_NOOP(
        "dossiers",
        "SEND is the State's service for notifications with legal effect. The PEC brings the notice of receipt (AAR) "
        "and mostly the acts; all of it is also on the site, with SPID or CIE.",
    ),
    "know-cost": QT_TRANSLATE_NOOP(
        "dossiers",
        "A digital notification costs at most €2. The office may add it when you pay: the amount printed on the notice "
        "can be lower than what you are asked.",
    ),
    "know-delegate": QT_TRANSLATE_NOOP(
        "dossiers",
        "On SEND you can name a delegate who reads for you. When the delegate opens the notification, it takes effect "
        "as if you had opened it.",
    ),
    "know-unread": QT_TRANSLATE_NOOP(
        "dossiers",
        "It takes effect even when nobody opens it. Paying, or collecting papers at a pick-up point, does not make it "
        "take effect.",
    ),
    "know-downtime": QT_TRANSLATE_NOOP(
        "dossiers",
        "If a certified malfunction of SEND kept you from it on the last day of a term, the term may move to the 7th "
        "day after the notice that it works again. No date here takes that into account: keep the attestation.",
    ),
    "know-unsure": QT_TRANSLATE_NOOP(
        "dossiers",
        "The rules of SEND shown here come from its published manuals and programs. The date is presumed: this program "
        "cannot see whether it was opened elsewhere.",
    ),
    # Text messages
    "sms-link": QT_TRANSLATE_NOOP(
        "dossiers", "A link to {host}: genuine text messages of SEND have no link. Do not open it."
    ),
    "sms-another": QT_TRANSLATE_NOOP("dossiers", "It names another notification: {iun}."),
    "sms-nothing": QT_TRANSLATE_NOOP(
        "dossiers",
        "Nothing speaks against it: it names the notification and has no link. That does not prove who sent it.",
    ),
    "sms-no-iun": QT_TRANSLATE_NOOP("dossiers", "It names no notification code (IUN), as a genuine one would."),
    "iun-control": QT_TRANSLATE_NOOP(
        "dossiers", "The control letter of {iun} is not the one SEND would write. It may be invented."
    ),
    "payment-scanned": QT_TRANSLATE_NOOP("dossiers", "read from a scan by OCR"),
}
