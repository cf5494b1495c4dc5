"""A file name from a mail in; a name that any system can write and that hides nothing out."""

from __future__ import annotations

import re
import unicodedata

MAX_BYTES = 120
_RESERVED_CHARACTERS = re.compile(r'[<>:"/\\|?*]')
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"]
    + [port + digit for port in ("COM", "LPT") for digit in "0123456789¹²³"]
)
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc") | frozenset(
    chr(code)
    for start, end in ((0x180B, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
    for code in range(start, end + 1)
)
_DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_EXTENSION = re.compile(r"((?:\.[A-Za-z0-9]{1,8})?\.(?:p7m|p7s|tsd)|\.[A-Za-z0-9]{1,12})$", re.ASCII | re.IGNORECASE)


def safe_name(untrusted_name: str, fallback: str = "documento") -> str:
    """A file name for every system: at most 120 bytes of UTF-8 (NFC), the same when made safe again.

    Path parts, control, bidi and invisible characters go, what Windows refuses becomes "_", reserved device names
    get a "_" before them, the extension (two of them for a signed file: ".pdf.p7m") survives the cut.
    """
    last = re.split(r"[/\\]", untrusted_name.rstrip("/\\ "))[-1]
    visible = "".join(map(_kept, unicodedata.normalize("NFC", last)))
    plain = unicodedata.normalize("NFC", visible)
    name = _trimmed(_RESERVED_CHARACTERS.sub("_", plain))
    name = _shortened(_guarded(name))
    return name or fallback


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Zs" or character in "\t\r\n":
        return " "
    if category in _DROPPED_CATEGORIES or character in _INVISIBLE:
        return ""
    return character


def _trimmed(name: str) -> str:
    """No dot or blank at either end, blanks only single: runs of them push an extension out of sight."""
    return re.sub(" +", " ", name).strip(". ")


def _guarded(name: str) -> str:
    device = name.partition(".")[0].rstrip(" ").upper()
    return f"_{name}" if device in _DEVICES else name


def _shortened(name: str) -> str:
    if len(name.encode()) <= MAX_BYTES:
        return name
    extension = match[1] if (match := _EXTENSION.search(name)) else ""
    stem = name[: len(name) - len(extension)].encode()[: MAX_BYTES - len(extension)]
    return _trimmed(stem.decode(errors="ignore")) + extension


def numbered_name(name: str, number: int) -> str:
    """The same safe name with a number before its extension, "act (2).pdf.p7m"; still at most 120 bytes."""
    extension = match[1] if (match := _EXTENSION.search(name)) else ""
    mark = f" ({number})"
    stem = name[: len(name) - len(extension)].encode()[: MAX_BYTES - len(extension) - len(mark)]
    return stem.decode(errors="ignore").rstrip(". ") + mark + extension


def collision_key(name: str) -> str:
    """Names with the same key are one file on some system: Windows and macOS forget case, macOS how accents are
    composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
