"""A few digits in, the numbers that official papers carry out: notice numbers, payment codes, IUNs, amounts."""

from __future__ import annotations

import hashlib
import random

_IUN_LETTERS = "ADEGHJKLMNPQRTUVWXYZ"
_IUN_REFUSED = {"UV", "VU", "HN", "NH", "LJ"}


def body_code(first_ten: str) -> str:
    """An 11-digit fiscal code: ten digits and the check digit (rule of the partita IVA)."""
    total = 0
    for position, char in enumerate(first_ten):
        digit = int(char) * (1 + position % 2)
        total += digit - 9 if digit > 9 else digit
    return first_ten + str(-total % 10)


def notice_number(first_sixteen: str) -> str:
    """An 18-digit notice number: 16 digits and their remainder modulo 93 (aux digit 0, 2 or 3)."""
    return f"{first_sixteen}{int(first_sixteen) % 93:02d}"


def payment_qr(notice: str, creditor: str, cents: int) -> str:
    """The text of a pagoPA QR (technical guide to the payment notice, annex 2)."""
    return f"PAGOPA|002|{notice}|{creditor}|{cents:02d}"


def payment_datamatrix(notice: str, creditor: str, cents: int, account: str, debtor: tuple[str, str], why: str) -> str:
    """The 256 characters of the postal DataMatrix. debtor: fiscal code and name; text beyond its field is cut."""
    code, name = debtor
    codeline = f"18{notice}12{account:0>12}10{cents:010d}3896"
    name, why = (text.upper().encode("ascii", "replace").decode() for text in (name, why))
    return f"codfase=NBPA;{codeline}1P1{creditor:<11}{code:<16}{name[:40]:<40}{why[:110]:<110}{'':12}A"


def iun(seed: str, year_month: str) -> str:
    """A IUN (identificativo univoco notifica) with a valid control letter. year_month: six digits."""
    draw = random.Random(f"{seed}{year_month}")  # noqa: S311 - a fixture, not a secret
    groups = ["".join(_iun_group(draw)) for _ in range(3)]
    total = sum(_IUN_LETTERS.index(letter) + 1 for letter in "".join(groups)) + sum(map(int, year_month))
    return f"{'-'.join(groups)}-{year_month}-{_IUN_LETTERS[total % 20]}-1"


def _iun_group(draw: random.Random) -> list[str]:
    letters: list[str] = []
    while len(letters) < 4:
        letter = draw.choice(_IUN_LETTERS)
        if not letters or (letters[-1] != letter and letters[-1] + letter not in _IUN_REFUSED):
            letters.append(letter)
    return letters


def euros(cents: int) -> str:
    """An amount as papers print it: "1.020,99"."""
    whole = f"{cents // 100:,}".replace(",", ".")
    return f"{whole},{cents % 100:02d}"


def grouped(notice: str) -> str:
    """A notice number as papers print it: "3003 3200 0003 5177 43"."""
    return " ".join(notice[start : start + 4] for start in range(0, len(notice), 4))


def token(seed: str, length: int = 32) -> str:
    """Lower case hexadecimal digits that depend on `seed` only; at most 64."""
    return hashlib.sha256(seed.encode()).hexdigest()[:length]
