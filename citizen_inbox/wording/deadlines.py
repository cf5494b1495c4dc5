"""English sentences for the codes of: deadlines."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("deadlines", "No sentence is known for this code."),
}
