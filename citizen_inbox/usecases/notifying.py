"""Notes in; the desktop shows them, and the message behind the one that is clicked comes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """One notification. Texts are plain, short and hide nothing."""

    title: str
    text: str
    message: int
    """Number of the message that a click opens; 0 for the agenda."""


def notify(
    notes: Sequence[Note], open_word: str, shown: Callable[[], None], clicked: Callable[[int], None],
    stopped: Callable[[], bool],
) -> None:  # fmt: skip
    """Show notes on the desktop and wait until every one is closed or `stopped` says so.

    open_word: what the button says that opens the message. shown: called once, when the desktop took them all.
    clicked: hears `Note.message`. Failure "desktop-silent" where the desktop shows no notifications.
    """
    from citizen_inbox.host.desktop import Desktop  # only Linux has one, and few starts need it

    with Desktop() as desktop:
        open_notes = {desktop.show(note.title, note.text, open_word): note for note in notes}
        shown()
        while open_notes and not stopped():
            event = desktop.next_event()
            if event is not None and event.note in open_notes:
                note = open_notes[event.note]
                if event.clicked:
                    clicked(note.message)
                else:
                    del open_notes[event.note]
