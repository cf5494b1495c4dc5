"""English sentences for the codes of: demo."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "totals": QT_TRANSLATE_NOOP(
        "demo", "{messages} messages, {right} as they were made for, {wrong} otherwise, {missing} not found."
    ),
}
