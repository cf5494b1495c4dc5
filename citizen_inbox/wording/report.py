"""English sentences for the codes of: report (what a saved verification says on paper)."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("report", "Verification report"),
    "lead": QT_TRANSLATE_NOOP(
        "report", "{total} mails were examined: {proven} verified, {undetermined} not verified, {refuted} contradicted."
    ),
    "lead-one": QT_TRANSLATE_NOOP("report", "One mail was examined."),
    "page": QT_TRANSLATE_NOOP("report", "Page {page} of {pages}"),
    "header": QT_TRANSLATE_NOOP("report", "citizen-inbox {version}, {made}"),
    # Headings
    "heading-result": QT_TRANSLATE_NOOP("report", "Result"),
    "heading-circumstances": QT_TRANSLATE_NOOP("report", "How it was examined"),
    "heading-details": QT_TRANSLATE_NOOP("report", "Mail by mail"),
    "heading-details-unproven": QT_TRANSLATE_NOOP("report", "Mails that were not verified, one by one"),
    "heading-passed-over": QT_TRANSLATE_NOOP("report", "Not judged"),
    "heading-certificates": QT_TRANSLATE_NOOP("report", "Certificates in the mails"),
    "heading-keys": QT_TRANSLATE_NOOP("report", "Keys that were trusted"),
    "heading-limits": QT_TRANSLATE_NOOP("report", "What this proves, and what it does not"),
    "heading-checks": QT_TRANSLATE_NOOP("report", "Checks"),
    "heading-explained": QT_TRANSLATE_NOOP("report", "What the checks prove, one by one"),
    # Labels
    "check": QT_TRANSLATE_NOOP("report", "Check"),
    "proves": QT_TRANSLATE_NOOP("report", "What this proves"),
    "limits": QT_TRANSLATE_NOOP("report", "What it does not prove"),
    "number": QT_TRANSLATE_NOOP("report", "No."),
    "verdict": QT_TRANSLATE_NOOP("report", "Verdict"),
    "mail": QT_TRANSLATE_NOOP("report", "Mail"),
    "file": QT_TRANSLATE_NOOP("report", "File"),
    "place-in-mbox": QT_TRANSLATE_NOOP("report", "{file}, mail {number}"),
    "digest": QT_TRANSLATE_NOOP("report", "SHA-256"),
    "size": QT_TRANSLATE_NOOP("report", "Size"),
    "bytes": QT_TRANSLATE_NOOP("report", "{count} bytes"),
    "kind": QT_TRANSLATE_NOOP("report", "Kind"),
    "message-id": QT_TRANSLATE_NOOP("report", "Message-ID"),
    "subject": QT_TRANSLATE_NOOP("report", "Subject"),
    "no-subject": QT_TRANSLATE_NOOP("report", "(no subject)"),
    "sender": QT_TRANSLATE_NOOP("report", "From"),
    "recipients": QT_TRANSLATE_NOOP("report", "To"),
    "and-more": QT_TRANSLATE_NOOP("report", "and {count} more"),
    "certified": QT_TRANSLATE_NOOP("report", "Certified time"),
    "dated": QT_TRANSLATE_NOOP("report", "Date (unproven)"),
    "provider": QT_TRANSLATE_NOOP("report", "Provider"),
    "signature": QT_TRANSLATE_NOOP("report", "Signature"),
    "signature-of": QT_TRANSLATE_NOOP("report", "{digest}, dated {at}, certificate {certificate} (see below)"),
    "together-with": QT_TRANSLATE_NOOP("report", "Judged together with"),
    "with-acceptance": QT_TRANSLATE_NOOP("report", "the acceptance in this batch"),
    "with-sent": QT_TRANSLATE_NOOP("report", "the sent mail in this batch"),
    "program": QT_TRANSLATE_NOOP("report", "Program"),
    "made": QT_TRANSLATE_NOOP("report", "Made"),
    "judged": QT_TRANSLATE_NOOP("report", "Judged as of"),
    "network": QT_TRANSLATE_NOOP("report", "Network"),
    "network-none": QT_TRANSLATE_NOOP("report", "None was used. Stored answers about revocation at hand: {count}."),
    "key-list": QT_TRANSLATE_NOOP("report", "Trusted keys"),
    "key-list-of": QT_TRANSLATE_NOOP("report", "{count} (SHA-256 of the list: {digest})"),
    "trusted-list": QT_TRANSLATE_NOOP("report", "EU trusted list"),
    "trusted-list-of": QT_TRANSLATE_NOOP("report", "{territory}, number {sequence}"),
    "why": QT_TRANSLATE_NOOP("report", "Why"),
    "issuer": QT_TRANSLATE_NOOP("report", "Issued by"),
    "serial": QT_TRANSLATE_NOOP("report", "Serial number"),
    "validity": QT_TRANSLATE_NOOP("report", "Valid"),
    "from-to": QT_TRANSLATE_NOOP("report", "{from} to {to}"),
    "authority": QT_TRANSLATE_NOOP("report", "Authority"),
    "key": QT_TRANSLATE_NOOP("report", "SHA-256 of the key"),
    "role-pec-issuer": QT_TRANSLATE_NOOP("report", "certifies PEC providers"),
    "role-public-root": QT_TRANSLATE_NOOP("report", "public authority; never enough for a provider"),
    "outcome-proven": QT_TRANSLATE_NOOP("report", "yes"),
    "outcome-undetermined": QT_TRANSLATE_NOOP("report", "note"),
    "outcome-refuted": QT_TRANSLATE_NOOP("report", "no"),
    # Limits
    "limit-original": QT_TRANSLATE_NOOP(
        "report",
        "The evidence is the signed mail file, not this report: keep the files as they are, unopened by other "
        "programs that save them anew. A print or a PDF of a mail proves nothing.",
    ),
    "limit-who": QT_TRANSLATE_NOOP(
        "report",
        "A verified PEC message shows which provider signed it, when according to that provider, and that nothing "
        "changed since. It does not show who the person behind the mailbox is, nor that the content is true.",
    ),
    "limit-delivery": QT_TRANSLATE_NOOP(
        "report",
        "A delivery receipt shows that the message was made available in the mailbox, not that anybody read it. A "
        "receipt that is not here is no proof that something was not delivered.",
    ),
    "limit-revocation": QT_TRANSLATE_NOOP(
        "report",
        "Where a check says so, it is not known whether a certificate had been revoked. The time is the provider's "
        "own statement.",
    ),
    "limit-mbox": QT_TRANSLATE_NOOP(
        "report",
        "Mails that lay in an mbox file may have been changed by that format. One that does not fit its signature "
        "is therefore called not checkable, and accuses nobody.",
    ),
    "limit-law": QT_TRANSLATE_NOOP(
        "report", "What follows in law depends on the act and the procedure. This report does not say it."
    ),
    "limit-again": QT_TRANSLATE_NOOP(
        "report",
        "The record enclosed in this report lists every file with its SHA-256, every check and every certificate. "
        "The command “citizen-inbox check” compares it with the files and verifies them again. The record bears a "
        "digest against accidental damage; it is no signature, and this report is signed by nobody.",
    ),
}
