"""English sentences and labels of the command line."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "sender": QT_TRANSLATE_NOOP("commands", "From"),
    "to": QT_TRANSLATE_NOOP("commands", "To"),
    "subject": QT_TRANSLATE_NOOP("commands", "Subject"),
    "delivered": QT_TRANSLATE_NOOP("commands", "Certified"),
    "dated": QT_TRANSLATE_NOOP("commands", "Date (unproven)"),
    "arrived": QT_TRANSLATE_NOOP("commands", "Arrived"),
    "kind": QT_TRANSLATE_NOOP("commands", "Kind"),
    "proof": QT_TRANSLATE_NOOP("commands", "Proof"),
    "notice": QT_TRANSLATE_NOOP("commands", "Notice"),
    "because": QT_TRANSLATE_NOOP("commands", "Recognised because"),
    "what-to-do": QT_TRANSLATE_NOOP("commands", "What to do and when"),
    "documents": QT_TRANSLATE_NOOP("commands", "Documents"),
    "payments": QT_TRANSLATE_NOOP("commands", "Payments"),
    "rem": QT_TRANSLATE_NOOP("commands", "Registered delivery evidence (REM)"),
    "checks": QT_TRANSLATE_NOOP("commands", "Checks"),
    "receipts": QT_TRANSLATE_NOOP("commands", "Receipts"),
    "column-number": QT_TRANSLATE_NOOP("commands", "No."),
    "column-received": QT_TRANSLATE_NOOP("commands", "Received"),
    "column-next": QT_TRANSLATE_NOOP("commands", "Next date"),
    "column-due": QT_TRANSLATE_NOOP("commands", "Due"),
    "column-amount": QT_TRANSLATE_NOOP("commands", "Amount"),
    "column-what": QT_TRANSLATE_NOOP("commands", "What to do"),
    "column-sent": QT_TRANSLATE_NOOP("commands", "Sent"),
    "column-state": QT_TRANSLATE_NOOP("commands", "State"),
    "text": QT_TRANSLATE_NOOP("commands", "Text"),
    "presumed": QT_TRANSLATE_NOOP("commands", "presumed"),
    "prudent": QT_TRANSLATE_NOOP("commands", "to be safe by {day}"),
    "counted": QT_TRANSLATE_NOOP("commands", "counted from {day}"),
    "revocation-on": QT_TRANSLATE_NOOP(
        "commands",
        "The program asks the authorities, over the internet, whether providers' certificates were revoked.",
    ),
    "revocation-off": QT_TRANSLATE_NOOP(
        "commands",
        "The program asks nobody whether certificates were revoked.",
    ),
    "revocation-refreshed": QT_TRANSLATE_NOOP(
        "commands",
        "New answers: {fetched}. Messages with another verdict now: {changed}.",
    ),
    "no-qr": QT_TRANSLATE_NOOP("commands", "No code can be drawn for this payment."),
    "several-payments": QT_TRANSLATE_NOOP("commands", "There are several payments: choose one with --number."),
    "qr-form": QT_TRANSLATE_NOOP("commands", "The QR code is saved as .png or .svg."),
    "unwritable": QT_TRANSLATE_NOOP("commands", "{path} cannot be written: {reason}"),
    "qr-saved": QT_TRANSLATE_NOOP("commands", "QR code saved to {path}"),
    "nothing-found": QT_TRANSLATE_NOOP("commands", "Nothing found."),
    "no-payment": QT_TRANSLATE_NOOP("commands", "No payment code found."),
    "no-accounts": QT_TRANSLATE_NOOP(
        "commands", "No mailbox yet. Add one with: citizen-inbox account add ADDRESS, or try: citizen-inbox demo"
    ),
    "password-for": QT_TRANSLATE_NOOP("commands", "Password of {address}:"),
    "account-added": QT_TRANSLATE_NOOP("commands", "Mailbox {address} added; {count} folders found."),
    "account-removed": QT_TRANSLATE_NOOP("commands", "Mailbox {address} removed; what was already downloaded stays."),
    "account-unknown": QT_TRANSLATE_NOOP("commands", "There is no mailbox {address} here."),
    "provider-unknown": QT_TRANSLATE_NOOP(
        "commands", "The provider of {address} is not known here: give its server with --host."
    ),
    "synced": QT_TRANSLATE_NOOP("commands", "{address}: {new} new, {known} already here, {damaged} damaged."),
    "sync-stopped": QT_TRANSLATE_NOOP("commands", "Stopped; the rest is fetched next time."),
    "unreadable": QT_TRANSLATE_NOOP("commands", "{path} cannot be read: {reason}"),
    "no-such-message": QT_TRANSLATE_NOOP("commands", "There is no message {id} here."),
    "legal-note": QT_TRANSLATE_NOOP(
        "commands",
        "Dates are computed from the certified time and the rules named; check them before you rely on them.",
    ),
    "no-screen": QT_TRANSLATE_NOOP(
        "commands", "There is no display here to open a window on. The commands work without one: citizen-inbox --help"
    ),
    "password-not-kept": QT_TRANSLATE_NOOP(
        "commands", "This computer has no keyring to trust, so the password is not kept: it is asked for each time."
    ),
    "demo-totals": QT_TRANSLATE_NOOP(
        "commands", "{messages} messages: {right} as made, {wrong} different, {missing} not found"
    ),
    "screenshots-written": QT_TRANSLATE_NOOP("commands", "{count} pictures written to {path}"),
}
