"""A part that was sent in, every digest that a brief receipt may show for it out, and which of them it shows.

The rules say both "on base64 encoded parts" and "on the entire content of the part" (RFC 6109 3.3.2.2), so that several
readings are honest. None of them matching proves nothing: the rules warn that encoding a part again breaks its digest.
"""

from __future__ import annotations

import hashlib
import re

SUFFIX = ".hash"
"""What a brief receipt appends to the name of every part that it replaced."""

_STATED = re.compile(rb"\s*([0-9A-Fa-f]{64}|[0-9A-Fa-f]{40})\s*")
_LINE_END = re.compile(rb"\r\n|\r|\n")


def readings(encoded: bytes, decoded: bytes) -> tuple[str, ...]:
    """Ten digests of one part, lower case hexadecimal, in the order of their numbers: 1 to 5 SHA-1, 6 to 10 SHA-256.

    encoded: the body as it stands in the mail; decoded: with its transfer encoding undone. Of each five: the decoded
    content; the encoded body with CRLF and no line end after it; the same with one; with LF and none; without any.
    """
    lines = _LINE_END.split(encoded.rstrip(b"\r\n"))
    crlf = b"\r\n".join(lines)
    inputs = (decoded, crlf, crlf + b"\r\n", b"\n".join(lines), b"".join(lines))
    sha1 = tuple(hashlib.sha1(one, usedforsecurity=False).hexdigest() for one in inputs)
    return sha1 + tuple(hashlib.sha256(one).hexdigest() for one in inputs)


def stated_digest(body: bytes) -> str:
    """The digest that a replacing part shows, lower case; "" when it shows anything else."""
    found = _STATED.fullmatch(body)
    return found[1].decode().lower() if found else ""


def matched(stated: str, known: tuple[str, ...]) -> int:
    """The number (from 1) of the first reading that gives the stated digest, 0 when none does."""
    return known.index(stated) + 1 if stated in known else 0
