"""Clues in, the best recognised notice out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from citizen_inbox.notices.kinds import (
    chamber,
    collection,
    court,
    health,
    invoice,
    local_tax,
    other,
    registry,
    school,
    send,
    social_security,
    tax_bill,
    traffic_fine,
)
from citizen_inbox.notices.notice import Clues, Notice, NoticeKind, Recognition

log = logging.getLogger(__name__)

OTHER: NoticeKind = other.KIND
KINDS: tuple[NoticeKind, ...] = (
    send.KIND,
    traffic_fine.KIND,
    tax_bill.KIND,
    local_tax.KIND,
    collection.KIND,
    social_security.KIND,
    court.KIND,
    invoice.KIND,
    registry.KIND,
    chamber.KIND,
    school.KIND,
    health.KIND,
    OTHER,
)
"""Every kind of notice. A new kind is a file in `kinds` and a line here."""

_Result = TypeVar("_Result")


def recognise(clues: Clues) -> Notice | None:
    """The notice of the kind with the highest score; `other` for an unrecognised PEC from outside; None for receipts
    and for ordinary mail that asks nothing. A kind that raises is logged and skipped."""
    return best_of(KINDS, clues)


def best_of(kinds: Sequence[NoticeKind], clues: Clues) -> Notice | None:
    """The notice of the surest of these kinds; two that are equally sure leave it to `other`."""
    if clues.envelope.kind.is_receipt:
        return None
    found = [(kind, seen) for kind in kinds if (seen := _try(kind, partial(kind.recognise, clues)))]
    found.sort(key=lambda pair: -pair[1].score)
    if len(found) > 1 and found[0][1].score == found[1][1].score:
        found = [pair for pair in found if pair[0] is OTHER]
    for kind, seen in found:
        notice = _read(kind, clues, seen)
        if notice is not None:
            return notice
    return None


def _read(kind: NoticeKind, clues: Clues, seen: Recognition) -> Notice | None:
    return _try(kind, partial(kind.read, clues, seen))


def _try(kind: NoticeKind, ask: Callable[[], _Result]) -> _Result | None:
    """One kind's mistake must not hide the others' answers; the log names the kind and never the content."""
    try:
        return ask()
    except Exception as mistake:  # noqa: BLE001 - the one licensed broad except of the core, see the docstring
        log.error("notice kind %s failed: %s", kind.id, type(mistake).__name__)  # noqa: TRY400 - no content in logs
        return None
