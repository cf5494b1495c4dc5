"""A certified address and the registers in; whose it is, whose it only looks like, or that nobody knows it, out.

A body's name is given only for exactly its address (security notes a8). Everything else is a look-alike with the trick
named, or unknown and called so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from citizen_inbox.authorities.distance import distance
from citizen_inbox.authorities.likeness import asking_keys, likeness, may_be_near
from citizen_inbox.authorities.register import Owner, Source, fold
from citizen_inbox.authorities.skeleton import skeleton

_ORDER = ("signs", "inside", "ending", "order", "words", "spelling", "provider", "brand")
"""The plainest trick first: what is said when several fit."""
_MOST_NAMES = 3


class Standing(Enum):
    """What the registers say of an address."""

    OFFICIAL = "official"
    LOOKALIKE = "lookalike"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found out about one address."""

    standing: Standing
    name: str = ""
    """Official name; only with OFFICIAL."""
    resembles: str = ""
    """The body that a look-alike may be taken for, or whose domain an unlisted address is on."""
    address: str = ""
    """That body's own address (its domain where no address is known)."""
    how: str = ""
    """See `likeness.likeness`, "brand" (an office's word in a foreign domain), or "domain" (unknown, at its domain)."""


UNKNOWN = Judgement(Standing.UNKNOWN)


def judge(address: str, sources: Sequence[Source]) -> Judgement:
    """What these registers say of an address, the first that knows it before the others. Pure, never raises."""
    folded = fold(address)
    if not folded:
        return UNKNOWN
    holders = tuple(dict.fromkeys(name for source in sources for name in source.holders(folded)))
    if holders:
        return Judgement(Standing.OFFICIAL, name=" / ".join(holders[:_MOST_NAMES]))
    domain = folded.rpartition("@")[2]
    for source in sources:
        found = _at_own_domain(folded, domain, source)
        if found is not None:
            return found
    near = [found for source in sources if (found := _nearest(folded, source)) is not None]
    return min(near, key=lambda found: _ORDER.index(found.how)) if near else UNKNOWN


def _at_own_domain(address: str, domain: str, source: Source) -> Judgement | None:
    """An unlisted address at a body's own domain or below it: nobody else can have one there.

    Unless it differs by a slip from a listed address of that domain: an insider's trick, or a typing error.
    """
    place, owner = domain, source.owner(domain)
    labels = domain.split(".")
    for start in range(1, len(labels) - 1):
        if owner is not None:
            break
        place = ".".join(labels[start:])
        owner = source.owner(place)
    if owner is None:
        return None
    local = address.rpartition("@")[0]
    for listed in source.locals_of(place) if place == domain else ():
        if _slip(local, listed):
            return Judgement(Standing.LOOKALIKE, "", owner.name, f"{listed}@{place}", "spelling")
    beside = place != domain and distance(domain, owner.address.rpartition("@")[2], 1) <= 1
    standing, how = (Standing.LOOKALIKE, "spelling") if beside else (Standing.UNKNOWN, "domain")
    return Judgement(standing, "", owner.name, owner.address, how)


def _slip(local: str, listed: str) -> bool:
    """Whether two local parts differ in looks only, or by letters; a digit may be another office's number."""
    if skeleton(local) == skeleton(listed):
        return True
    if len(listed) < 6 or any(mark.isdigit() for mark in local + listed):
        return False
    return distance(local, listed, 2) <= (2 if len(listed) >= 8 else 1)


def _nearest(address: str, source: Source) -> Judgement | None:
    asked = asking_keys(address)
    found = _best(address, source.alike(asked.alike), source)
    if found is not None:
        return found
    near = (target for target, core in source.near(asked.parts) if may_be_near(asked, core))
    return _best(address, near, source)


def _best(address: str, targets: Iterable[str], source: Source) -> Judgement | None:
    """The target that an address is most plainly taken for, None when it is like none of them."""
    found: list[tuple[int, int, str, str]] = []
    for target in targets:
        how = likeness(address, target)
        if how:
            apart = distance(skeleton(address.rpartition("@")[2]), skeleton(target.rpartition("@")[2]), 9)
            found.append((_ORDER.index(how), apart, target, how))
    for _, _, target, how in sorted(found):
        owner: Owner | None = source.behind(target)
        if owner is not None:
            return Judgement(Standing.LOOKALIKE, "", owner.name, owner.address, how)
    return None
