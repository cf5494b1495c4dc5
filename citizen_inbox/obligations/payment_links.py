"""A document's QR codes that are no payment in; the warnings that they call for out. Pure."""

from __future__ import annotations

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.payment_sights import DocumentSights


def link_findings(found: DocumentSights, *, context: bool) -> tuple[Finding, ...]:
    """Links and bank transfers where a payment notice is spoken of; () for any other paper.

    context: whether anything in the mail speaks of pagoPA; it counts for a document that has no text, a scan.
    Beside a real payment code a link may be an honest extra (a page of the office), so it refutes nothing there.
    """
    if not (found.speaks or (context and not found.has_text)):
        return ()
    has_payment_code = any(sight.form != "text" for sight in found.sights)
    links = [
        Finding("qr-link-beside", Outcome.UNDETERMINED, {"host": host})
        if has_payment_code
        else Finding("qr-is-link", Outcome.REFUTED, {"host": host})
        for host in found.hosts
    ]
    transfers = [Finding("epc-transfer", Outcome.UNDETERMINED, {"account": account}) for account in found.accounts]
    return (*links, *transfers)
