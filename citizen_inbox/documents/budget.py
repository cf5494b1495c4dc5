"""The limits of opening one attachment with everything in it: one budget for the whole tree, not one per level."""

from __future__ import annotations

from dataclasses import dataclass, replace

MAX_INFLATED = 200_000_000
MAX_RATIO = 200
MAX_ENTRIES = 10_000
MAX_OPENED = 1_000
MAX_SIGNED_LEVELS = 8
MAX_ARCHIVE_LEVELS = 2
MAX_MESSAGE_LEVELS = 4
MAX_PDF_PAGES = 2_000
MAX_CODE_PAGES = 40
MAX_CAREFUL_PAGES = 12
MAX_TEXT = 5_000_000


@dataclass(slots=True)
class Budget:
    """What is left for this tree; every opener takes from it before it works. Not shared between threads."""

    inflated: int = MAX_INFLATED
    """Bytes that may still be decompressed."""
    entries: int = MAX_ENTRIES
    """Archive entries that may still be listed."""
    opened: int = MAX_OPENED
    """Documents that may still be opened."""
    pdf_pages: int = MAX_PDF_PAGES
    """PDF pages whose text may still be read."""
    code_pages: int = MAX_CODE_PAGES
    """Pages and images that may still be searched for codes."""
    careful_pages: int = MAX_CAREFUL_PAGES
    """Pages that may still be searched twice, slowly."""

    def take_document(self) -> bool:
        """Whether one more document may be opened."""
        self.opened -= 1
        return self.opened >= 0


@dataclass(frozen=True, slots=True)
class Depth:
    """How deep in the tree a document stands, for each kind of wrapping."""

    signed: int = 0
    archives: int = 0
    messages: int = 0

    def in_signed(self) -> Depth | None:
        """One signature deeper, None past 8."""
        return replace(self, signed=self.signed + 1) if self.signed < MAX_SIGNED_LEVELS else None

    def in_archive(self) -> Depth | None:
        """One archive deeper, None past 2."""
        return replace(self, archives=self.archives + 1) if self.archives < MAX_ARCHIVE_LEVELS else None

    def in_message(self) -> Depth | None:
        """One message deeper, None past 4."""
        return replace(self, messages=self.messages + 1) if self.messages < MAX_MESSAGE_LEVELS else None
