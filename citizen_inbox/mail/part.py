"""One MIME entity as byte offsets: the value that the scan gives and that every reader of a mail walks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MESSAGE_TYPES = frozenset({"message/rfc822", "message/global"})


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME entity as offsets into `Message.raw` (RFC 2046)."""

    path: str
    """IMAP-like: "" for the root, "1", "1.2"; the entity enclosed in a message/rfc822 part P has the path P + ".0"
    ("0" when that part is the root)."""
    start: int
    """First byte of the part's header."""
    body: int
    """First byte after the empty line that ends the header."""
    end: int
    """First byte after the part; the line end before a delimiter belongs to the delimiter (RFC 2046 5.1.1)."""
    headers: tuple[tuple[str, bytes], ...]
    """Names as received and raw values (folds kept, outer white space kept)."""
    media_type: str
    """Lower case, "text/plain" when absent or unreadable."""
    parameters: Mapping[str, str]
    """Content-Type parameters, names in lower case, values decoded (RFC 2231, RFC 2047 in quotes)."""
    encoding: str
    """Content-Transfer-Encoding in lower case, "" when absent."""
    disposition: str
    """"inline", "attachment" or ""."""
    names: tuple[str, ...]
    """Every file name that some reader could see (filename, name; each decoding), best first; untrusted."""
    content_id: str
    children: tuple[Part, ...]
    """Parts of a multipart; for a message/rfc822 part the root of the enclosed message as the only child."""

    @property
    def is_message(self) -> bool:
        """Whether this part encloses a whole message (message/rfc822, message/global)."""
        return self.media_type in MESSAGE_TYPES

    @property
    def is_multipart(self) -> bool:
        """Whether this part is a container of parts."""
        return self.media_type.startswith("multipart/")

    def values(self, name: str) -> list[bytes]:
        """Raw values of all fields of that name (case-blind), in order."""
        wanted, length = name.lower(), len(name)
        return [value for found, value in self.headers if len(found) == length and found.lower() == wanted]

    def walk(self) -> Iterator[Part]:
        """This part and everything below it, depth first in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def walk_own(self) -> Iterator[Part]:
        """Like `walk`, but messages enclosed in this one stay closed."""
        waiting = [self]
        while waiting:
            part = waiting.pop()
            yield part
            if part.children and part.media_type not in MESSAGE_TYPES:
                waiting.extend(reversed(part.children))
