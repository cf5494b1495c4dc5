"""Raw bytes of a mail in, a tree of byte offsets out; nothing is copied and nothing raises on bad mail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox as written: `name` is the decoded display name (may be empty), `address` the addr-spec."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME entity as offsets into `Message.raw` (RFC 2046)."""

    path: str
    """IMAP-like: "" for the root, "1", "1.2"; the entity enclosed in a message/rfc822 part P has the path P + ".0"."""
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

    def walk(self) -> Iterator[Part]:
        """This part and everything below it, depth first in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Message:
    """A mail, or a mail enclosed in another (then `raw` is the whole outer file and `root` a part inside it)."""

    raw: bytes
    root: Part
    defects: tuple[str, ...]
    """Codes of what was wrong in the form (limits reached, broken encodings); see `wording.mail`."""

    @property
    def subject(self) -> str:
        """Decoded (RFC 2047), unfolded, white space collapsed; "" when absent."""
        return self.header("Subject")

    def header(self, name: str) -> str:
        """First field of that name (case-blind), decoded and unfolded; "" when absent. Never raises."""
        raise NotImplementedError

    def headers(self, name: str) -> tuple[str, ...]:
        """All fields of that name, decoded and unfolded, in order."""
        raise NotImplementedError

    def addresses(self, name: str) -> tuple[Address, ...]:
        """Mailboxes of an address field (From, To, Cc, Reply-To, Sender), decoded.

        RFC 5322 group syntax is never silently flattened for From: see `single_sender`.
        """
        raise NotImplementedError

    def single_sender(self) -> Address | None:
        """The one mailbox of the one From field; None when there are two, none, a group, or a defect."""
        raise NotImplementedError

    @property
    def date(self) -> datetime | None:
        """The Date field as an aware datetime with its own offset; None when absent or unreadable."""
        raise NotImplementedError

    @property
    def message_id(self) -> str:
        """Message-ID without its angle brackets; "" when absent."""
        raise NotImplementedError

    def content(self, part: Part) -> bytes:
        """The part's body with its transfer encoding undone (lenient: what can be decoded is)."""
        raise NotImplementedError

    def text(self, part: Part) -> str:
        """The part's body as text: declared charset, then UTF-8, then cp1252. Never raises."""
        raise NotImplementedError

    def enclosed(self, part: Part) -> Message | None:
        """The message inside a message/rfc822 part (transfer encoding undone if it has one), else None."""
        raise NotImplementedError

    def original_bytes(self) -> bytes:
        """The exact bytes of this message: `raw` itself, or the slice of an enclosed one."""
        return self.raw[self.root.start : self.root.end]


def parse_message(raw: bytes) -> Message:
    """Scan `raw` once. Total: any bytes give a Message, trouble goes to `defects`."""
    raise NotImplementedError
