"""Two spellings of an address, identifier, subject or name in; whether they mean the same out."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from citizen_inbox.mail.addresses import folded_address
from citizen_inbox.mail.fields import collapse

_ADDRESS = re.compile(r"[^\s<>\"\\,;:()\[\]@]{1,255}@[^\s<>\"\\,;:()\[\]@]{1,255}")
_LEGAL_FORMS = {"spa", "srl", "unipersonale", "societa", "società", "per", "azioni"}


def same_address(one: str, other: str) -> bool:
    """Equal without regard to case, blanks and outer angle brackets.

    Blanks are dropped because providers passed addresses with a blank in the domain through.
    """
    return bool(one) and (one == other or _bare_address(one) == _bare_address(other))


def is_address(text: str) -> bool:
    """Whether the text is one plain address and nothing else."""
    return bool(_ADDRESS.fullmatch(text.strip().removeprefix("<").removesuffix(">")))


def addresses_in(text: str) -> tuple[str, ...]:
    """Everything in a free text that a person would read as an address."""
    return tuple(found.strip("'") for found in _ADDRESS.findall(text))


def same_identifier(one: str, other: str) -> bool:
    """Equal Message-IDs: without outer brackets and blanks, then once more with percent signs decoded."""
    if one == other:
        return True
    first, second = _bare_identifier(one), _bare_identifier(other)
    return first == second or unquote(first) == unquote(second)


def same_local_part(one: str, other: str) -> bool:
    """Whether two Message-IDs agree before their last @ and differ only after it."""
    first, second = (unquote(_bare_identifier(found)).rpartition("@")[0] for found in (one, other))
    return bool(first) and first == second


def same_text(one: str, other: str) -> bool:
    """Equal after white space is collapsed: folding may have added some."""
    return one == other or collapse(one) == collapse(other)


def resembles(one: str, other: str) -> bool:
    """Whether two company names may mean the same firm: punctuation and legal form dropped, one inside the other."""
    first, second = _firm(one), _firm(other)
    return bool(first and second) and (first in second or second in first)


def _bare_address(text: str) -> str:
    return folded_address(text).removeprefix("<").removesuffix(">")


def _bare_identifier(text: str) -> str:
    return "".join(text.split()).removeprefix("<").removesuffix(">")


@lru_cache(maxsize=256)  # the same few firms in mail after mail
def _firm(name: str) -> str:
    words = re.sub(r"[^\w\s]", "", name.casefold()).split()
    return "".join(word for word in words if word not in _LEGAL_FORMS)
