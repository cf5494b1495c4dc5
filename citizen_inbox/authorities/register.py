"""Public bodies and their addresses: the values that a register holds, and what matching asks of one."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from citizen_inbox.mail.addresses import folded_address

LONGEST = 254
"""Characters of an address (RFC 5321, 4.5.3.1.3 as corrected)."""


@dataclass(frozen=True, slots=True)
class Body:
    """One public body."""

    code: str
    """IPA code ("c_f205"), lower case; in the shipped seed a name of our own."""
    name: str
    """Official name, as the register writes it."""
    fiscal_code: str = ""
    """11 digits (16 characters for a few), "" when not known."""
    addresses: tuple[str, ...] = ()
    """Certified addresses, folded by `fold`."""
    domains: tuple[str, ...] = ()
    """Domains known to be its own beside those of its addresses, lower case."""
    words: str = ""
    """Regular expression on folded text by which a message speaks in its name; "" for none."""
    brands: tuple[str, ...] = ()
    """Words of its domain that imitators use: a short one as a label of its own, a long one anywhere."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who stands behind a domain or an address."""

    name: str
    address: str
    """One certified address of it, or the domain where no address is known."""


class Source(Protocol):
    """A register that can be asked; names and addresses are given and returned folded."""

    def holders(self, address: str) -> tuple[str, ...]:
        """Names of the bodies with exactly this certified address."""
        ...

    def owner(self, domain: str) -> Owner | None:
        """The body whose own domain this is, None for unknown domains and for those that many bodies share."""
        ...

    def locals_of(self, domain: str) -> tuple[str, ...]:
        """Local parts of the certified addresses at a domain that is a body's own."""
        ...

    def alike(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Targets (own domains, and addresses on shared domains) filed under one of these `likeness.Keys.alike`."""
        ...

    def near(self, keys: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Targets filed under one of these `likeness.Keys.parts`, each with its core."""
        ...

    def behind(self, target: str) -> Owner | None:
        """Who stands behind a domain or an address that `alike` or `near` gave."""
        ...

    def named(self, fiscal_code: str) -> str:
        """Official name of the body with this fiscal code, "" when there is none."""
        ...


def fold(address: str) -> str:
    """An address as certified mail compares it: NFC, both parts in lower case; "" for what is none.

    PEC providers give addresses out without regard to case. Nothing is taken off a local part: sub-addresses
    ("name+tag") are addresses of their own.
    """
    text = unicodedata.normalize("NFC", address.strip())
    local, at, domain = folded_address(text).rpartition("@")
    domain = domain.rstrip(".").lower()
    if not local or not at or "@" in local or "." not in domain or len(text) > LONGEST:
        return ""
    if any(mark.isspace() or unicodedata.category(mark) in {"Cc", "Cf", "Cs"} for mark in text):
        return ""
    return f"{local.lower()}@{domain}"


def parse_seed(toml: str) -> tuple[Body, ...]:
    """The shipped bodies from a TOML text. ValueError (tomllib's, or of a missing name) when it is none."""
    return tuple(
        Body(
            code=str(entry.get("code", "")),
            name=str(entry.get("name", "")),
            fiscal_code=str(entry.get("fiscal_code", "")),
            addresses=tuple(fold(str(address)) for address in entry.get("addresses", ())),
            domains=tuple(str(domain) for domain in entry.get("domains", ())),
            words=str(entry.get("words", "")),
            brands=tuple(str(brand) for brand in entry.get("brands", ())),
        )
        for entry in tomllib.loads(toml).get("body", ())
    )
