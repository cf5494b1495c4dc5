"""The text of a decoded symbol in; the payment, the link or nothing that it means out. Pure.

Sources: "L'avviso di pagamento pagoPA", Allegato 2 "Codice QR"; the layout of the postal DataMatrix (Bollettino PA).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from citizen_inbox.obligations.payment_accounts import printed_accounts

STRICT = re.compile(r"PAGOPA\|002\|[0-3][0-9]{17}\|[0-9]{11}\|[0-9]{2,11}", re.ASCII)
"""What is written. Apps want at least two digits of amount."""
_LENIENT = re.compile(
    r"PAGOPA\|([0-9]{3})\|([0-3][0-9]{17})\|([0-9]{11})\|([0-9]{1,11})([|\s].*)?", re.ASCII | re.DOTALL | re.I
)
"""What is read: one-digit amounts, blanks around, a lower-case tag and more fields are all met."""
_CHECKOUT = re.compile(r"https?://checkout\.pagopa\.it/([0-9]{11})([0-3][0-9]{17})/?", re.ASCII | re.I)
"""The address of pagoPA's page for one notice names creditor and notice as a code does, and no sum."""
_DATAMATRIX = re.compile(r"codfase=NBPA;18([0-9]{18})12[0-9]{12}10([0-9]{10})3[0-9]{3}1P1([0-9]{11})", re.ASCII | re.I)
_LINK = re.compile(
    r"\s*(?:[a-z][a-z0-9+.-]{1,20}:|//|www\.|(?:(?:[a-z0-9-]{1,63}\.){1,20}[a-z]{2,24}|(?:\d{1,3}\.){3}\d{1,3})"
    r"(?:[/?#:]|\s*$))",
    re.I,
)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{1,20}:", re.I)
_OFFICIAL = ("pagopa.gov.it", "pagopa.it", "notifichedigitali.it")
_NO_LINK = ("begin:", "mecard:", "wifi:", "geo:", "tel:", "smsto:")


@dataclass(frozen=True, slots=True)
class CodedPayment:
    """What a pagoPA symbol states."""

    number: str
    creditor: str
    amount: int
    """Euro cents; 0 means that none is stated."""
    payload: str
    """The five fields as decoded, blanks around removed; "" for a DataMatrix or an unknown version."""
    notes: tuple[str, ...] = ()
    """Codes of departures from the standard."""
    reason: str = ""
    """Causale (DataMatrix only)."""
    debtor: str = ""
    """Fiscal code of the debtor (DataMatrix only)."""


def read_qr(text: str) -> CodedPayment | None:
    """A pagoPA payment from the text of a QR code, read as leniently as any scanner might; None for anything else."""
    plain = _plain(text)
    checkout = _CHECKOUT.fullmatch(plain)
    if checkout:
        return CodedPayment(checkout[2], checkout[1], 0, "")
    match = _LENIENT.fullmatch(plain)
    if not match:
        return None
    version, number, creditor, amount, more = match.groups()
    notes = ["qr-version-unknown"] if version != "002" else []
    notes += ["qr-extra-fields"] if more is not None else []
    notes += ["qr-not-standard"] if not text.strip().startswith("PAGOPA") else []
    notes += ["amount-eleven-digits"] if len(amount) == 11 else []
    payload = "" if version != "002" else f"PAGOPA|002|{number}|{creditor}|{amount}"
    return CodedPayment(number, creditor, int(amount), payload, tuple(notes))


def _plain(text: str) -> str:
    """A code's text without signs that nobody sees, wide forms as plain ones, no blanks around."""
    shown = "".join(sign for sign in text if sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cf"})
    return re.sub(r"[^\S\n\r]+(?=\|)|(?<=\|)\s+", "", unicodedata.normalize("NFKC", shown)).strip()


def read_datamatrix(text: str) -> CodedPayment | None:
    """A payment from the DataMatrix of a Bollettino Postale PA, by offsets; None (silently) for any other."""
    match = _DATAMATRIX.match(text)
    if not match or match[1][0] not in "0123":
        return None
    return CodedPayment(
        match[1], match[3], int(match[2]), "", reason=" ".join(text[133:243].split()), debtor=text[77:93].strip()
    )


def link_host(text: str) -> str | None:
    """The host that a QR text leads to ("?" when it names none); None when it is no link or leads to pagoPA or SEND.

    Written as the browser would go: invisible signs and user parts are dropped, a backslash is a slash, other scripts
    become punycode.
    """
    bare = "".join(sign for sign in text if unicodedata.category(sign) not in {"Cc", "Cf"}).strip()
    if not _LINK.match(bare) or bare.lower().startswith(_NO_LINK):
        return None
    whole = bare.replace("\\", "/")
    if not _SCHEME.match(whole) or re.match(r"[^/:]+\.[a-z]+:\d", whole, re.I):
        whole = "https://" + whole.lstrip("/")
    try:
        parts = urlsplit(whole)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return "?"
    official = any(host == suffix or host.endswith("." + suffix) for suffix in _OFFICIAL)
    if official and parts.scheme.lower() == "https":
        return None
    return _ascii(host) or "?"


def transfer_account(text: str) -> str | None:
    """The account of a bank transfer code, "?" when it names none; None for others.

    EPC069 ("BCD" in its first line), or any code that holds an IBAN.
    """
    lines = text.lstrip().splitlines()
    account = next(iter(printed_accounts(text)), "")
    if not lines or lines[0].strip().upper() != "BCD":
        return account or None
    return lines[6].strip() if len(lines) > 6 and lines[6].strip() else "?"


def _ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host.encode("ascii", "backslashreplace").decode("ascii")
