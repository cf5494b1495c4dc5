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
    "writer": QT_TRANSLATE_NOOP("commands", "Who writes"),
    "because": QT_TRANSLATE_NOOP("commands", "Recognised because"),
    "what-to-do": QT_TRANSLATE_NOOP("commands", "What to do and when"),
    "details": QT_TRANSLATE_NOOP("commands", "Details found"),
    "details-message": QT_TRANSLATE_NOOP("commands", "message"),
    "details-subject": QT_TRANSLATE_NOOP("commands", "subject"),
    "details-page": QT_TRANSLATE_NOOP("commands", "{document}, page {page}"),
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
    "rav-sum": QT_TRANSLATE_NOOP(
        "commands", "This is a RAV: read the sum on the slip and give it with --sum, then the QR can be drawn."
    ),
    "safe-day-passed": QT_TRANSLATE_NOOP("commands", "safe day passed: {day}"),
    "likely": QT_TRANSLATE_NOOP("commands", "by your mailbox's clock {day}"),
    "not-known": QT_TRANSLATE_NOOP("commands", "What is not known and could change these dates"),
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
    "calendar-saved": QT_TRANSLATE_NOOP(
        "commands", "Calendar with {count} entries saved to {path}. Import it again to bring a calendar up to date."
    ),
    "calendar-or-json": QT_TRANSLATE_NOOP("commands", "Printing takes either --ics - or --json, not both."),
    "no-qr": QT_TRANSLATE_NOOP("commands", "No code can be drawn for this payment."),
    "several-payments": QT_TRANSLATE_NOOP("commands", "There are several payments: choose one with --number."),
    "qr-form": QT_TRANSLATE_NOOP("commands", "The QR code is saved as .png, .svg or .pdf."),
    "unwritable": QT_TRANSLATE_NOOP("commands", "{path} cannot be written: {reason}"),
    "qr-saved": QT_TRANSLATE_NOOP("commands", "QR code saved to {path}"),
    "checkout": QT_TRANSLATE_NOOP("commands", "On the web"),
    "cbill": QT_TRANSLATE_NOOP("commands", "CBILL code"),
    "paid-needs-message": QT_TRANSLATE_NOOP(
        "commands", "Only a payment of a message in the list can be noted as paid: give its number."
    ),
    "paid-needs-paid": QT_TRANSLATE_NOOP("commands", "--amount and --receipt go with --paid."),
    "not-paid": QT_TRANSLATE_NOOP("commands", "Nobody had noted it as paid."),
    "unpaid": QT_TRANSLATE_NOOP("commands", "No longer noted as paid."),
    "nothing-found": QT_TRANSLATE_NOOP("commands", "Nothing found."),
    "balance": QT_TRANSLATE_NOOP("commands", "Balance"),
    "account": QT_TRANSLATE_NOOP("commands", "Account"),
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
    "no-documents": QT_TRANSLATE_NOOP("commands", "Nothing is attached."),
    "no-such-document": QT_TRANSLATE_NOOP("commands", "There is no document at {path} in this message."),
    "documents-saved": QT_TRANSLATE_NOOP("commands", "Documents saved: {count}, to {path}"),
    "document-pages": QT_TRANSLATE_NOOP("commands", "pages: {count}"),
    "unreadable": QT_TRANSLATE_NOOP("commands", "{path} cannot be read: {reason}"),
    "refused": QT_TRANSLATE_NOOP(
        "commands", "{path} cannot be read safely: looking into it took too long, too much memory, or failed."
    ),
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
    "column-verdict": QT_TRANSLATE_NOOP("commands", "Verdict"),
    "column-date": QT_TRANSLATE_NOOP("commands", "Date"),
    "column-provider": QT_TRANSLATE_NOOP("commands", "Provider"),
    "column-file": QT_TRANSLATE_NOOP("commands", "File"),
    "verify-totals": QT_TRANSLATE_NOOP(
        "commands", "{total} mails: {proven} verified, {undetermined} not verified, {refuted} contradicted."
    ),
    "verify-passed-over": QT_TRANSLATE_NOOP("commands", "{count} not judged:"),
    "verify-mbox": QT_TRANSLATE_NOOP(
        "commands",
        "{count} of them lay in mbox files, a format that can change the bytes of a mail: a mail that does not fit "
        "there is called not checkable, not altered.",
    ),
    "verify-progress": QT_TRANSLATE_NOOP("commands", "Verifying: {count}"),
    "verify-nothing": QT_TRANSLATE_NOOP("commands", "No mail was found here."),
    "sheet-saved": QT_TRANSLATE_NOOP("commands", "Sheet saved to {path}"),
    "report-saved": QT_TRANSLATE_NOOP("commands", "Report saved to {path}"),
    # Why something was not judged
    "passed-not-mail": QT_TRANSLATE_NOOP("commands", "no mail"),
    "passed-signed-document": QT_TRANSLATE_NOOP("commands", "a signed document, no mail: see the command read"),
    "passed-link": QT_TRANSLATE_NOOP("commands", "a link, which is not followed"),
    "passed-special": QT_TRANSLATE_NOOP("commands", "no ordinary file"),
    "passed-empty": QT_TRANSLATE_NOOP("commands", "empty"),
    "passed-too-large": QT_TRANSLATE_NOOP("commands", "larger than 150 MiB, so it was not read"),
    "passed-unreadable": QT_TRANSLATE_NOOP("commands", "cannot be read: {detail}"),
    "passed-reader-crashed": QT_TRANSLATE_NOOP("commands", "could not be judged: it is damaged or made to do harm"),
    "passed-reader-timeout": QT_TRANSLATE_NOOP("commands", "took too long to judge"),
    # What a report, checked again, comes to
    "check-report": QT_TRANSLATE_NOOP("commands", "Report {path}, made on {made} by version {version}"),
    "check-same": QT_TRANSLATE_NOOP("commands", "same bytes, same verdict"),
    "check-changed": QT_TRANSLATE_NOOP("commands", "same bytes, another verdict: {before} then, {after} now"),
    "check-altered": QT_TRANSLATE_NOOP("commands", "the file has other bytes than then"),
    "check-missing": QT_TRANSLATE_NOOP("commands", "the file was not found"),
    "check-extra": QT_TRANSLATE_NOOP("commands", "not in the report"),
    "check-unjudged": QT_TRANSLATE_NOOP("commands", "the file is there but could not be judged"),
    "check-why-version": QT_TRANSLATE_NOOP("commands", "another version of the program judged it: {before}, {after}"),
    "check-why-keys": QT_TRANSLATE_NOOP("commands", "the trusted keys are others than then"),
    "check-why-gone": QT_TRANSLATE_NOOP("commands", "no longer found: {sentence}"),
    "check-why-new": QT_TRANSLATE_NOOP("commands", "now found: {sentence}"),
    "check-moved": QT_TRANSLATE_NOOP("commands", "found as {path}"),
    "check-totals": QT_TRANSLATE_NOOP(
        "commands",
        "{total} mails: {same} unchanged, {changed} judged otherwise, {altered} with other bytes, {missing} missing.",
    ),
    "check-no-reports": QT_TRANSLATE_NOOP("commands", "There is no report in {path}: its mails were verified instead."),
    "check-digest": QT_TRANSLATE_NOOP(
        "commands",
        "The record in the report is undamaged. That is no signature: whoever can change the report can change "
        "its record too. What counts are the mails and their own signatures.",
    ),
}
