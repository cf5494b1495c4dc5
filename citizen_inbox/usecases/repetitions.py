"""Deliveries of the same acts in; which duties repeat those of an earlier one, and so count from that, out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from citizen_inbox.store.dossiers import Delivery
from citizen_inbox.usecases.inbox import Inbox

Repetition = tuple[int, str]
"""Number of a mail and the rule of one of its duties."""


def repetitions(inbox: Inbox, messages: Collection[int]) -> frozenset[Repetition]:
    """The duties of some mails that another mail of the same dossier, whichever, gave already."""
    found = inbox.dossiers.repeating(messages)
    groups = inbox.dossiers.components({one.message for one in found})
    together: dict[tuple[int, ...], list[Delivery]] = {}
    for one in found:
        together.setdefault(groups[one.message], []).append(one)
    return frozenset().union(*map(repeated, together.values()))


def repeated(deliveries: Iterable[Delivery]) -> frozenset[Repetition]:
    """The same among the mails of one dossier.

    A duty of an act that came twice is that of the delivery that counts, the proven one before others and then the
    earlier: of two deliveries of one SEND notification the first counts (D.P.C.M. 58/2022 art. 7).
    """
    counted: set[Repetition | tuple[str, str]] = set()
    later: set[Repetition] = set()
    for one in sorted(deliveries, key=lambda one: (not one.proven, one.at, one.message)):
        known = {rule for rule in one.rules if any((matter, rule) in counted for matter in one.matters)}
        later |= {(one.message, rule) for rule in known}
        counted |= {(matter, rule) for rule in one.rules for matter in one.matters}
    return frozenset(later)
