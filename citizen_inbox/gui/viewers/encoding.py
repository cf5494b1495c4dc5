"""The bytes of a text in, its characters out."""

from __future__ import annotations


def encoding_of(content: bytes) -> str:
    """The name of the encoding that `decoded` takes."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "Windows-1252"
    return "ASCII" if content.isascii() else "UTF-8"


def decoded(content: bytes) -> str:
    """Bytes as text: by byte order mark, then UTF-8, then Windows-1252. Never raises."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
