"""Two domains or addresses in; by what trick one passes for the other, and the keys that bring them together, out.

Every target of a register is filed under a few keys when it is taken in; a stranger's keys, asked later, find the
handful of targets that are worth comparing. Two slips leave two of four parts of a word whole, so pairs of parts with
their places are keys (the pigeonhole behind Pass-Join); short words are filed with a letter left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from citizen_inbox.authorities.distance import distance
from citizen_inbox.authorities.skeleton import (
    GENERIC,
    INSTITUTIONS,
    PROVINCES,
    institutional,
    skeleton,
    telling,
    telling_words,
    together,
    words_of,
)

SHORT = 5
"""Words up to this length may differ by one letter only, longer ones by two."""
_PARTS = 4
_BRAND = 9
"""From this length on the telling words alone, without "comune" and the like, tell a body."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What a target is filed under, or asked for by."""

    alike: tuple[str, ...]
    """Of those that have the same looks or the same telling words."""
    parts: tuple[str, ...]
    """Of those whose telling words may be two slips apart; many share one, so `core` is compared first."""
    cores: tuple[str, ...]
    """The longest telling word of a target; of who asks, each of them and all written together."""


def target_keys(target: str) -> Keys:
    """What a domain of a body, or its address on a shared domain ("a:" before the keys), is filed under.

    An address whose local part names an institution is filed as if that were a domain, too.
    """
    local, at, _ = target.rpartition("@")
    as_domain = _as_domain(local) if at else target
    words = telling(as_domain)
    core = max(words, key=len, default="")
    alike, parts = _joined_keys(words), tuple(_parts(core)) if core else ()
    if at:
        both = bool(institutional(as_domain))
        alike = (*(f"a:{key}" for key in alike), *(alike if both else ()))
        parts = (*(f"a:{key}" for key in parts), *(parts if both else ()))
    glued = () if at else ("g:" + together(target),)
    return Keys(("s:" + skeleton(target), *glued, *alike), parts, (core,))


def asking_keys(address: str) -> Keys:
    """The keys under which targets that an address may be taken for are filed."""
    local, _, domain = address.rpartition("@")
    alike = ["s:" + skeleton(address), "g:" + together(domain)]
    for window in _windows(domain):
        alike += ["s:" + skeleton(window), *_joined_keys(telling(window))]
    for word in words_of(domain):
        alike += [f"j:{end}" for end in _ends(word)]
    readings = readings_of(domain)
    own = telling(_as_domain(local))
    names = [*readings, own] if institutional(_as_domain(local)) else list(readings)
    alike += [key for words in names for key in _joined_keys(words)] + [f"a:{key}" for key in _joined_keys(own)]
    parts = [key for core in _cores(names) for key in _asked_parts(core)]
    parts += [f"a:{key}" for core in _cores([own]) for key in _asked_parts(core)]
    cores = tuple(dict.fromkeys((*_cores(names), *_cores([own]))))
    return Keys(tuple(dict.fromkeys(alike)), tuple(dict.fromkeys(parts)), cores)


def _cores(readings: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(core for words in readings for core in (*words, "".join(words)) if core))


def may_be_near(asked: Keys, core: str) -> bool:
    """Whether a target with this core, found by a part of it, is worth a closer look."""
    return any(distance(mine, core, 2) <= 2 for mine in asked.cores)


def likeness(address: str, target: str) -> str:
    """By what an address may be taken for a target (a domain, or an address on a shared one); "" for not at all.

    "signs" other letters that look the same, "ending" another top level, "inside" the true domain used as part of
    another, "order" the same words otherwise arranged, "words" words added or left out, "spelling" up to two letters,
    "provider" the same name at another provider.
    """
    if "@" in target:
        return _like_address(address, target)
    local, _, domain = address.rpartition("@")
    found = _like_domain(domain, target)
    if not found and institutional(_as_domain(local)) and _like_domain(_as_domain(local), target) in _SAME_NAME:
        return "provider"
    return found


_SAME_NAME = frozenset({"signs", "ending", "order", "words"})


@lru_cache(maxsize=1024)
def readings_of(domain: str) -> tuple[tuple[str, ...], ...]:
    """The telling words of a domain, as they stand and with slips in "pec", "comune" and the like forgiven."""
    strict = telling(domain)
    forgiven = telling_words(_forgiven(domain))
    return (strict, forgiven) if forgiven != strict else (strict,)


def _like_domain(domain: str, target: str) -> str:
    look, theirs = skeleton(domain), skeleton(target)
    if look == theirs:
        return "signs"
    if look.rpartition(".")[0] == theirs.rpartition(".")[0]:
        return "ending"
    if _inside(theirs, look):
        return "inside"
    core = "".join(telling(target))
    kin = _kin(domain, target, core)
    same = _same_words(domain, target) if kin else ""
    if same:
        return same
    if distance(look, theirs, _limit(core)) <= _limit(core):
        return "spelling"
    near = _near_limit(target, core)
    if kin and any(distance("".join(words), core, near) <= near for words in readings_of(domain)):
        return "spelling"
    return "inside" if _kept_inside(domain, target, core) else ""


def _like_address(address: str, target: str) -> str:
    local, _, domain = address.rpartition("@")
    name, _, provider = target.rpartition("@")
    if skeleton(address) == skeleton(target):
        return "signs"
    mine, theirs = "".join(telling(_as_domain(local))), "".join(telling(_as_domain(name)))
    if len(theirs) < 4:
        return "spelling" if distance(skeleton(address), skeleton(target), 1) <= 1 else ""
    limit = _limit(theirs)
    if domain == provider or distance(skeleton(domain), skeleton(provider), 2) <= 2:
        close = distance(skeleton(local), skeleton(name), limit) <= limit
        return "spelling" if close else ("order" if mine == theirs else "")
    known = institutional(_as_domain(name))
    if mine == theirs and (skeleton(local) == skeleton(name) or known & institutional(_as_domain(local))):
        return "provider"
    whole = "".join(telling(domain))
    return "words" if known & institutional(domain) and whole == theirs else ""


def _same_words(domain: str, target: str) -> str:
    theirs = telling(target)
    if together(domain) == together(target):
        return "order"
    for words in readings_of(domain):
        if words and ("".join(words) == "".join(theirs) or sorted(words) == sorted(theirs)):
            arranged = sorted(words_of(domain)) == sorted(words_of(target))
            return "order" if arranged else "words"
    return ""


def _kin(domain: str, target: str, core: str) -> bool:
    """Whether equal telling words mean the same body, not a shop named after the same town."""
    theirs = institutional(target)
    named = institutional(domain) | (set(_forgiven(domain)) & INSTITUTIONS)
    if theirs:
        return bool(theirs & named) or len(core) >= _BRAND
    return len(core) >= 4 or bool(set(words_of(domain)) & GENERIC)


def _limit(core: str) -> int:
    return 1 if len(core) <= SHORT - 1 else 2


def _near_limit(target: str, core: str) -> int:
    if institutional(target):
        return _limit(core) if len(core) > 2 else 0
    return 2 if len(core) >= 8 else int(len(core) >= SHORT)


def _inside(theirs: str, look: str) -> bool:
    """Whether one domain stands whole inside another that is not below it."""
    place = f".{look}.".replace("-", ".")
    return f".{theirs.replace('-', '.')}." in place[:-1]


def _kept_inside(domain: str, target: str, core: str) -> bool:
    """Whether some labels of a domain, with a top level among them, carry the target's words."""
    if len(core) < 4:
        return False
    return any(
        window != domain and telling(window) == telling(target) and _kin(window, target, core)
        for window in _windows(domain)
    )


def _windows(domain: str) -> Iterator[str]:
    """The domain, and every run of its labels that ends with "it" before the end."""
    yield domain
    labels = domain.replace("-it.", ".it.").split(".")[:12]
    for end in range(2, len(labels)):
        if labels[end - 1] in {"it", "gov", "com"}:
            for start in range(min(end - 1, 6)):
                yield ".".join(labels[start:end])


def _forgiven(domain: str) -> tuple[str, ...]:
    """The words of a domain, slips in general words put right."""
    return tuple(map(_put_right, words_of(domain)))


@lru_cache(maxsize=8192)
def _put_right(word: str) -> str:
    if word in GENERIC or word in INSTITUTIONS or word in PROVINCES:
        return word
    for known in (*_SHORT_GENERIC, *(_LONG_GENERIC if len(word) >= SHORT - 1 else ())):
        limit = 2 if len(known) > 7 else 1
        if distance(word, known, limit) <= limit:
            return known
    return word


_SHORT_GENERIC = tuple(map(skeleton, ("pec", "cert", "posta")))
_LONG_GENERIC = tuple(sorted(word for word in GENERIC | INSTITUTIONS if len(word) >= SHORT))


def _joined_keys(words: tuple[str, ...]) -> tuple[str, ...]:
    if not words:
        return ()
    joined = f"j:{''.join(words)}"
    return (joined,) if len(words) == 1 else (joined, f"o:{'.'.join(sorted(words))}")


def _parts(core: str) -> Iterator[str]:
    """The keys of a word that others may come near to."""
    if len(core) <= SHORT:
        yield from _shortened(core)
        return
    for number, (first, second) in enumerate(_cuts(len(core))):
        yield f"p:{len(core)}:{number}:{core[slice(*first)]}.{core[slice(*second)]}"


def _asked_parts(core: str) -> Iterator[str]:
    """The keys of every word that may be within two letters of this one."""
    if len(core) <= SHORT + 2:
        yield from _shortened(core)
    for length in range(max(len(core) - 2, SHORT + 1), len(core) + 3):
        for number, ((a, b), (c, d)) in enumerate(_cuts(length)):
            for before, after in _SHIFTS[len(core) - length]:
                if a + before >= 0 and d + after <= len(core):
                    yield f"p:{length}:{number}:{core[a + before : b + before]}.{core[c + after : d + after]}"


_SHIFTS = {
    longer: tuple(
        (before, after)
        for before in range(-2, 3)
        for after in range(-2, 3)
        if abs(before) + abs(after - before) + abs(longer - after) <= 2
    )
    for longer in range(-2, 3)
}
"""By how many letters two parts can have moved in a word that is so much longer, by two slips."""


@lru_cache(maxsize=256)
def _cuts(length: int) -> tuple[tuple[tuple[int, int], tuple[int, int]], ...]:
    """Where each two of the parts of a word begin and end."""
    edges = [length * part // _PARTS for part in range(_PARTS + 1)]
    return tuple(combinations(pairwise(edges), 2))


def _shortened(core: str) -> Iterable[str]:
    """The word itself and with each of its letters left out."""
    yield f"d:{core}"
    for place in range(len(core)):
        yield f"d:{core[:place]}{core[place + 1 :]}"


def _ends(word: str) -> Iterator[str]:
    """The ends of a long word, which may be several written together."""
    if len(word) >= 8:
        yield from (word[place:] for place in range(2, len(word) - 3))


def _as_domain(local: str) -> str:
    return f"{local}.x"
