"""What every viewer is: a document in, a widget out; and what it is given to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.gui.background import Background
from citizen_inbox.translation import Voice


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a viewer may use."""

    background: Background
    voice: Voice
    show: Callable[[Document], QWidget]
    """Makes the viewer of another document: what is in a signed file or an archive."""
    link: Callable[[str, str, QWidget], object]
    """Asks the person about a link: address and shown text (untrusted), and the widget it was in."""
    depth: int = 0
    """How many messages this view stands in, inside each other."""
    mail: int = 0
    """Id of the kept mail that brought the document; 0 for a file that was only opened, or what is in another mail."""
    learned: Callable[[], None] = lambda: None
    """Called when more was found out about that mail than its page shows."""


class Viewer(Protocol):
    """One way to show a document, one file here, one instance in `registry.VIEWERS`."""

    def priority(self, document: Document) -> float:
        """How well it shows this document: 0 not at all, 1 made for it."""
        ...

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """A fresh view of the document. It opens nothing outside itself and never raises on bad content."""
        ...
