"""Clues in, the best recognised notice out."""

from __future__ import annotations

from citizen_inbox.notices.notice import Clues, Notice


def recognise(clues: Clues) -> Notice | None:
    """The notice of the kind with the highest score; `other` for an unrecognised PEC from outside; None for receipts
    and for ordinary mail that asks nothing. A kind that raises is logged and skipped."""
    raise NotImplementedError
