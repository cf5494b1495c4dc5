"""A document's QR codes that are no payment in; the warnings that they call for out. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.payment_sights import DocumentSights


def link_findings(found: DocumentSights, *, context: bool) -> tuple[Finding, ...]:
    """Links and bank transfers where a payment notice is spoken of; () for any other paper.

    context: whether anything in the mail speaks of pagoPA; it counts for a document that has no text, a scan.
    Beside the payment codes, or in an act that speaks of no payment, a link may be honest (a page of the office, a copy
    to compare), so it refutes nothing there. Where a notice of the paper has no QR of its own, the link stands for it.
    """
    payment = found.speaks or bool(found.sights) or (context and not found.has_text)
    if not payment and not found.is_notice:
        return ()
    stated = found.numbers("text") | found.numbers("datamatrix")
    has_payment_code = bool(found.numbers("qr")) and stated <= found.numbers("qr")
    refutes = payment and not has_payment_code
    outcome = Outcome.REFUTED if refutes else Outcome.UNDETERMINED
    code = "qr-is-link" if refutes else "qr-link-beside" if has_payment_code else "qr-link-unclear"
    links = [Finding(code, outcome, {"host": host}) for host in found.hosts]
    transfers = [Finding("epc-transfer", outcome, {"account": account}) for account in found.accounts]
    return (*links, *transfers)


def account_findings(documents: Sequence[DocumentSights]) -> tuple[Finding, ...]:
    """Accounts printed in the message's own text, or where a payment is spoken of: a caution, for some are honest."""
    near = (found for found in documents if found.speaks or found.sights or not found.document)
    accounts = dict.fromkeys(account for found in near for account in found.printed_accounts)
    return tuple(Finding("account-printed", Outcome.UNDETERMINED, {"account": account}) for account in accounts)
