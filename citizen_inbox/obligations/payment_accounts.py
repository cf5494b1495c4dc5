"""The text of a document in; the bank accounts printed in it out. Pure.

pagoPA never asks for a transfer to an account: one printed beside a notice is how a forger redirects the money.
"""

from __future__ import annotations

import re
from itertools import islice

MAX_TEXT = 2_000_000
MAX_ACCOUNTS = 20
_SHAPE = re.compile(
    r"(?<![A-Za-z0-9])([A-Z]{2})[ \u00a0]?([\dO]{2}(?:[ \u00a0.\r\n-]{0,2}[A-Z0-9]){11,29})", re.ASCII | re.IGNORECASE
)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_MISREAD = str.maketrans("OIL", "011")
"""Letters that pass for figures: a forger writes them so that no program sees the account."""
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
    for match in _SHAPE.finditer(_UNSEEN.sub("", text[:MAX_TEXT])):
        written = re.sub(r"[^A-Z0-9]", "", (match[1] + match[2]).upper())
        found |= dict.fromkeys(islice(filter(_holds, _readings(written[: _LENGTHS.get(written[:2], 0)])), 1))
        if len(found) >= MAX_ACCOUNTS:
            break
    return tuple(found)


def _readings(account: str) -> tuple[str, str]:
    """As it is written, and with figures in place of the letters that pass for them."""
    head, check, sign, rest = account[:2], account[2:4], account[4:5], account[5:]
    return account, head + check.translate(_MISREAD) + sign + rest.translate(_MISREAD)


def _holds(account: str) -> bool:
    """Its length, and ISO 7064 MOD 97-10: letters count from 10."""
    if len(account) != _LENGTHS.get(account[:2], -1) or not account[2:4].isdigit():
        return False
    return int("".join(str(int(sign, 36)) for sign in account[4:] + account[:4])) % 97 == 1
