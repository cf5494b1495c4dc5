"""Digits in; whether they may be a notice number, a creditor's code, a RAV code out. Pure arithmetic."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[0-3][0-9]{17}", re.ASCII)
_ELEVEN = re.compile(r"[0-9]{11}", re.ASCII)

RAV_CREDITOR = "13756881002"
"""Agenzia delle entrate-Riscossione, whose slips carry RAV codes."""


def number_holds(number: str) -> bool:
    """Whether 18 digits have the check digits of a notice number: the first 16 modulo 93 (SACI 1.3.1, section 2).

    Numbers with auxiliary digit 1 have none and always hold.
    """
    if not _NUMBER.fullmatch(number):
        return False
    return number[0] == "1" or int(number[:16]) % 93 == int(number[16:])


def creditor_holds(code: str) -> bool:
    """Whether 11 digits have the check digit of an Italian VAT number, used for public bodies too; zeros do not."""
    if not _ELEVEN.fullmatch(code) or not int(code):
        return False
    digits = [int(digit) for digit in code]
    doubled = [2 * digit - (9 if digit > 4 else 0) for digit in digits[1:10:2]]
    return (10 - (sum(digits[:10:2]) + sum(doubled)) % 10) % 10 == digits[10]


def rav_number(code: str) -> str | None:
    """The notice number of a RAV code of 17 digits, or with what forms put before them (18 or 20); else None.

    Source: Agenzia delle entrate-Riscossione, RAV, 2017. The first five digits run from 80000 to 99999.
    """
    digits = re.sub(r"\D", "", code, flags=re.ASCII)
    if len(digits) not in {17, 18, 20} or (len(digits) == 18 and digits[0] != "0"):
        return None
    return "1" + digits[-17:] if digits[-17] in "89" else None
