"""The text of a document in; the bank accounts printed in it out. Pure.

pagoPA never asks for a transfer to an account: one printed beside a notice is how a forger redirects the money.
"""

from __future__ import annotations

import re

MAX_TEXT = 2_000_000
MAX_ACCOUNTS = 20
_SHAPE = re.compile(
    r"(?<![A-Za-z0-9])([A-Z]{2})[ \u00a0]?(\d{2}(?:[ \u00a0.-]?[A-Z0-9]){11,29})", re.ASCII | re.IGNORECASE
)
_LENGTHS = {
    **dict.fromkeys(("BE",), 16), **dict.fromkeys(("NL", "DK", "FI", "NO"), 18), **dict.fromkeys(("SI",), 19),
    **dict.fromkeys(("AT", "EE", "LT", "LU"), 20), **dict.fromkeys(("CH", "HR", "LI", "LV"), 21),
    **dict.fromkeys(("BG", "DE", "GB", "IE", "VA"), 22), **dict.fromkeys(("AD", "CZ", "ES", "RO", "SE", "SK"), 24),
    **dict.fromkeys(("PT",), 25), **dict.fromkeys(("FR", "GR", "IT", "MC", "SM"), 27),
    **dict.fromkeys(("CY", "HU", "PL"), 28), **dict.fromkeys(("MT",), 31),
}  # fmt: skip
"""Characters of an IBAN in the countries of SEPA (IBAN registry)."""


def printed_accounts(text: str) -> tuple[str, ...]:
    """Every IBAN in the text whose check digits hold, without blanks, in order of its first place; at most 20."""
    found: dict[str, None] = {}
    for match in _SHAPE.finditer(text[:MAX_TEXT]):
        written = re.sub(r"[^A-Z0-9]", "", (match[1] + match[2]).upper())
        account = written[: _LENGTHS.get(written[:2], 0)]
        if account and len(account) == _LENGTHS[account[:2]] and _holds(account):
            found[account] = None
        if len(found) >= MAX_ACCOUNTS:
            break
    return tuple(found)


def _holds(account: str) -> bool:
    """ISO 7064 MOD 97-10: letters count from 10."""
    return int("".join(str(int(sign, 36)) for sign in account[4:] + account[:4])) % 97 == 1
