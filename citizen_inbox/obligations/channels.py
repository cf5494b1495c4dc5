"""A payment notice in; the numbers and the one address by which it is paid out. Pure; nothing is ever paid here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line reads sums without reading notices
    from citizen_inbox.obligations.payments import PaymentNotice

CHECKOUT_HOST = "checkout.pagopa.it"
_CREDITOR = re.compile(r"[0-9]{11}", re.ASCII)
_NUMBER = re.compile(r"[0-3][0-9]{17}", re.ASCII)
_SUM = re.compile(r"(\d{1,3}(?:[.,' ]\d{3}){1,2}|\d{1,9})(?:[.,](\d{2}))?", re.ASCII)
_CBILL = {"13756881002": "AJZ8Z"}
"""Codes that a primary source names: Agenzia delle entrate-Riscossione (its RAV guide for payment providers, 2017)."""


def checkout_address(payment: PaymentNotice) -> str:
    """The page of pagoPA's Checkout for a notice: creditor, then notice number (29 digits); "" unless both are whole.

    Only digits and the fixed host are in it, whatever the notice says.
    """
    whole = _CREDITOR.fullmatch(payment.creditor) and _NUMBER.fullmatch(payment.notice_number)
    return f"https://{CHECKOUT_HOST}/{payment.creditor}{payment.notice_number}" if whole else ""


def cbill(creditor: str) -> str:
    """The CBILL code of a creditor (11 digits) for home banking, "" where it is not known."""
    return _CBILL.get(creditor, "")


def read_sum(text: str) -> int | None:
    """Euro cents of a sum as a person types it, "77,90", "77.90", "1.234,50" or "77"; None for anything else or 0."""
    found = _SUM.fullmatch(text.replace("€", "").strip())
    if found is None:
        return None
    cents = int(re.sub(r"\D", "", found[1])) * 100 + int(found[2] or 0)
    return cents or None
