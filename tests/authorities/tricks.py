"""Genuine certified addresses in; the look-alikes that forgers would make of them, out. The tricks are named."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Trick = Callable[[str, random.Random], str]
_CYRILLIC = {"a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "i": "і"}
_SIGNS = {"o": "0", "l": "1", "i": "l", "m": "rn", "s": "5", "e": "3"}


def _at_domain(change: Callable[[str, random.Random], str]) -> Trick:
    def trick(address: str, dice: random.Random) -> str:
        local, _, domain = address.rpartition("@")
        return f"{local}@{change(domain, dice)}"

    return trick


def _stem(domain: str) -> tuple[str, str]:
    stem, _, top = domain.rpartition(".")
    return stem, top


def _telling_label(domain: str) -> str:
    """The longest label: what a reader looks at."""
    return max(domain.split(".")[:-1], key=len)


def _changed_letter(domain: str, dice: random.Random) -> str:
    place = dice.choice([n for n, mark in enumerate(_stem(domain)[0]) if mark.isalpha()])
    return domain[:place] + dice.choice("bdfghkqvz".replace(domain[place], "")) + domain[place + 1 :]


def _lost_letter(domain: str, dice: random.Random) -> str:
    label = _telling_label(domain)
    place = dice.randrange(1, len(label))
    return domain.replace(label, label[:place] + label[place + 1 :], 1)


def _doubled_letter(domain: str, dice: random.Random) -> str:
    label = _telling_label(domain)
    place = dice.randrange(len(label))
    return domain.replace(label, label[: place + 1] + label[place:], 1)


def _swapped_letters(domain: str, dice: random.Random) -> str:
    label = _telling_label(domain)
    places = [n for n in range(len(label) - 1) if label[n] != label[n + 1]]
    n = dice.choice(places)
    return domain.replace(label, label[:n] + label[n + 1] + label[n] + label[n + 2 :], 1)


def _two_slips(domain: str, dice: random.Random) -> str:
    label = _telling_label(domain)
    if len(label) < 7:
        return _swapped_letters(domain, dice)
    return _changed_letter(_doubled_letter(domain, dice), dice)


def _letters_of(table: dict[str, str]) -> Callable[[str, random.Random], str]:
    def change(domain: str, dice: random.Random) -> str:
        label = _telling_label(domain)
        usable = [mark for mark in dict.fromkeys(label) if mark in table]
        if not usable:
            return domain.replace(label, label + "s", 1)
        mark = dice.choice(usable)
        return domain.replace(label, label.replace(mark, table[mark], 1), 1)

    return change


def _punycode(domain: str, dice: random.Random) -> str:
    looks = _letters_of(_CYRILLIC)(domain, dice)
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii") for label in looks.split(".")
    )


def _accent(domain: str, dice: random.Random) -> str:
    return _letters_of({"a": "à", "e": "ė", "i": "ì", "o": "ö", "u": "ú"})(domain, dice)


def _without_pec(domain: str) -> str:
    return re.sub(r"^pec\.", "", domain)


TRICKS: dict[str, Trick] = {
    "changed letter": _at_domain(_changed_letter),
    "lost letter": _at_domain(_lost_letter),
    "doubled letter": _at_domain(_doubled_letter),
    "swapped letters": _at_domain(_swapped_letters),
    "two slips": _at_domain(_two_slips),
    "signs for letters": _at_domain(_letters_of(_SIGNS)),
    "cyrillic letters": _at_domain(_letters_of(_CYRILLIC)),
    "punycode": _at_domain(_punycode),
    "accents": _at_domain(_accent),
    "inside another domain": _at_domain(lambda domain, dice: f"{domain}.{dice.choice(['evil.example', 'posta.com'])}"),
    "below another domain": _at_domain(
        lambda domain, dice: f"{domain.replace('.', '-')}.{dice.choice(['xyz', 'com'])}"
    ),
    "hyphen pec": _at_domain(lambda domain, dice: "{}-pec.{}".format(*_stem(_without_pec(domain)))),
    "pec hyphen": _at_domain(lambda domain, dice: f"pec-{_without_pec(domain)}"),
    "hyphens for dots": _at_domain(
        lambda domain, dice: "{}.{}".format(_stem(domain)[0].replace(".", "-"), _stem(domain)[1])
    ),
    "written together": _at_domain(
        lambda domain, dice: "{}.pec.{}".format(_stem(_without_pec(domain))[0].replace(".", ""), _stem(domain)[1])
    ),
    "labels turned round": _at_domain(lambda domain, dice: ".".join([*reversed(domain.split(".")[:-1]), "it"])),
    "other ending": _at_domain(
        lambda domain, dice: f"{_stem(domain)[0]}.{dice.choice(['com', 'net', 'eu', 'org', 'info'])}"
    ),
    "added word": _at_domain(
        lambda domain, dice: (
            f"{dice.choice(['notifiche', 'pagamenti', 'servizi', 'posta', 'cert'])}-{_without_pec(domain)}"
        )
    ),
    "added word after": _at_domain(
        lambda domain, dice: "{}-{}.{}".format(
            _stem(domain)[0], dice.choice(["notifiche", "pagamenti", "servizi", "online"]), _stem(domain)[1]
        )
    ),
    "accented and added": _at_domain(lambda domain, dice: f"pec-{_accent(_without_pec(domain), dice)}"),
}
