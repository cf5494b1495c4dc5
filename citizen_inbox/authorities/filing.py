"""Bodies in; whose domain is whose, and what look-alikes are compared with, out; with a register kept in memory."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from citizen_inbox.authorities.likeness import target_keys
from citizen_inbox.authorities.register import Body, Owner
from citizen_inbox.authorities.skeleton import PROVINCES, institutional, skeleton, telling

SHARED_BY = 3
"""From how many bodies on a domain belongs to none of them: mail providers, and the schools' own domain."""
_STATE = (".gov.it", ".edu.it")
_TOWN = re.compile(r"(?:comune|provincia)\.[^.]+\.([a-z]{2})\.it")
"""Names that the registry of .it keeps for the town or province itself."""


@dataclass(frozen=True, slots=True)
class Filing:
    """How bodies are looked up; numbers are places in the sequence that was filed."""

    own: Mapping[str, int]
    """Domains on which only this body can have an address."""
    targets: Mapping[str, int]
    """What a look-alike may resemble: own domains of addresses, and addresses on shared domains."""


def file_bodies(bodies: Sequence[Body]) -> Filing:
    """Tell own domains from shared ones.

    A domain is own when fewer than three bodies use it and it names the body, names a kind of institution or lies in
    the State's zone: the only body at a small provider does not own that provider's domain.
    """
    users: defaultdict[str, list[int]] = defaultdict(list)
    own: dict[str, int] = {}
    for number, body in enumerate(bodies):
        for domain in dict.fromkeys(address.rpartition("@")[2] for address in body.addresses):
            users[domain].append(number)
        own.update(dict.fromkeys(body.domains, number))
    for domain, numbers in users.items():
        if domain not in own and len(numbers) < SHARED_BY and _names(domain, [bodies[one] for one in numbers]):
            own[domain] = numbers[0]
    targets = dict(own)
    for number, body in enumerate(bodies):
        shared = (address for address in body.addresses if address.rpartition("@")[2] not in own)
        targets.update(dict.fromkeys(shared, number))
    return Filing({**_parents(own, users), **own}, targets)


def _names(domain: str, bodies: Sequence[Body]) -> bool:
    if domain.endswith(_STATE) or institutional(domain):
        return True
    core = "".join(telling(domain))
    return len(core) >= 2 and any(core in skeleton(body.name.replace(" ", "")) for body in bodies)


def _parents(own: Mapping[str, int], users: Mapping[str, Sequence[int]]) -> dict[str, int]:
    """Domains right above an own one on which nobody else can have a name."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for domain, number in own.items():
        parent = domain.partition(".")[2]
        town = _TOWN.fullmatch(parent)
        if (town and town[1] in PROVINCES) or parent.endswith(_STATE):
            found[parent].add(number)
    return {parent: min(numbers) for parent, numbers in found.items() if len(numbers) == 1 and parent not in users}


class MemoryRegister:
    """A few bodies held in memory: the shipped ones, and those of tests. A `register.Source`."""

    def __init__(self, bodies: Sequence[Body]) -> None:
        self.bodies = tuple(bodies)
        self._filing = file_bodies(self.bodies)
        self._holders: defaultdict[str, list[str]] = defaultdict(list)
        self._locals: defaultdict[str, list[str]] = defaultdict(list)
        self._alike: defaultdict[str, list[str]] = defaultdict(list)
        self._near: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for body in self.bodies:
            for address in body.addresses:
                self._holders[address].append(body.name)
                self._locals[address.rpartition("@")[2]].append(address.rpartition("@")[0])
        for target in self._filing.targets:
            keys = target_keys(target)
            for key in keys.alike:
                self._alike[key].append(target)
            for key in keys.parts:
                self._near[key].append((target, keys.cores[0]))

    def holders(self, address: str) -> tuple[str, ...]:
        """See `register.Source`."""
        return tuple(self._holders.get(address, ()))

    def owner(self, domain: str) -> Owner | None:
        """See `register.Source`."""
        number = self._filing.own.get(domain)
        return None if number is None else _owner(self.bodies[number], domain)

    def locals_of(self, domain: str) -> tuple[str, ...]:
        """See `register.Source`."""
        return tuple(self._locals.get(domain, ()))

    def alike(self, keys: Iterable[str]) -> tuple[str, ...]:
        """See `register.Source`."""
        return tuple(dict.fromkeys(target for key in keys for target in self._alike.get(key, ())))

    def near(self, keys: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """See `register.Source`."""
        return tuple(dict.fromkeys(found for key in keys for found in self._near.get(key, ())))

    def behind(self, target: str) -> Owner | None:
        """See `register.Source`."""
        number = self._filing.targets.get(target)
        if number is None:
            return None
        body = self.bodies[number]
        return Owner(body.name, target) if "@" in target else _owner(body, target)

    def named(self, fiscal_code: str) -> str:
        """See `register.Source`."""
        return next((body.name for body in self.bodies if fiscal_code and body.fiscal_code == fiscal_code), "")


def _owner(body: Body, domain: str) -> Owner:
    """With the body's address at that domain, else any of it, else the domain."""
    at_home = (address for address in body.addresses if address.rpartition("@")[2] == domain)
    return Owner(body.name, next(at_home, next(iter(body.addresses), domain)))
