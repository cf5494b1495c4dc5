"""Bytes in; the type that they really are out, whatever their name and label say."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from citizen_inbox.documents import calendar_file, tnef
from citizen_inbox.documents.model import DocumentKind
from citizen_inbox.documents.packed import BZIP2, GZIP, TAR, XZ, is_tar
from citizen_inbox.documents.xml_tree import local_name, parse_xml

OCTETS = "application/octet-stream"
_SIGNED_DATA = re.compile(
    rb"\x30(?:[\x00-\x7f]|\x80|\x81.|\x82..|\x83.{3}|\x84.{4})\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", re.DOTALL
)
STAMPED_DATA = bytes.fromhex("2a864886f70d010910011f")
"""Identifier of TimeStampedData (RFC 5544 2)."""
STAMP_INFO = bytes.fromhex("060b2a864886f70d0109100104")
"""The whole element that names TSTInfo (RFC 3161 2.4.2)."""
TIME_STAMPS = ("application/timestamp-reply", "application/timestamped-data")
"""RFC 3161 3.4 and RFC 5955 2."""
_ARMOUR = re.compile(rb"\s{0,64}-----BEGIN (?:PKCS7|CMS|PKCS #7 SIGNED DATA)-----")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s\x00]+")
_MAGIC: tuple[tuple[bytes, DocumentKind, str], ...] = (
    (b"%PDF-", DocumentKind.PDF, "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", DocumentKind.IMAGE, "image/png"),
    (b"\xff\xd8\xff", DocumentKind.IMAGE, "image/jpeg"),
    (b"GIF87a", DocumentKind.IMAGE, "image/gif"),
    (b"GIF89a", DocumentKind.IMAGE, "image/gif"),
    (b"PK\x03\x04", DocumentKind.ARCHIVE, "application/zip"),
    (b"PK\x05\x06", DocumentKind.ARCHIVE, "application/zip"),
    (b"MZ", DocumentKind.OTHER, "application/vnd.microsoft.portable-executable"),
    (b"\x7fELF", DocumentKind.OTHER, "application/x-executable"),
    (b"\xcf\xfa\xed\xfe", DocumentKind.OTHER, "application/x-mach-binary"),
    (b"\xce\xfa\xed\xfe", DocumentKind.OTHER, "application/x-mach-binary"),
    (b"\xca\xfe\xba\xbe", DocumentKind.OTHER, "application/java-vm"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", DocumentKind.OTHER, "application/x-ms-shortcut"),
    (b"#!", DocumentKind.OTHER, "text/x-shellscript"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DocumentKind.OTHER, "application/x-ole-storage"),
    (b"{\\rtf", DocumentKind.OTHER, "text/rtf"),
    (b"II*\x00", DocumentKind.OTHER, "image/tiff"),
    (b"MM\x00*", DocumentKind.OTHER, "image/tiff"),
    (b"BM", DocumentKind.OTHER, "image/bmp"),
    (b"Rar!\x1a\x07", DocumentKind.OTHER, "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", DocumentKind.OTHER, "application/x-7z-compressed"),
    (b"\x1f\x8b", DocumentKind.ARCHIVE, GZIP),
    (b"BZh", DocumentKind.ARCHIVE, BZIP2),
    (b"\xfd7zXZ\x00", DocumentKind.ARCHIVE, XZ),
    (tnef.MAGIC, DocumentKind.ARCHIVE, tnef.MEDIA_TYPE),
    (b"MSCF", DocumentKind.OTHER, "application/vnd.ms-cab-compressed"),
)
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|script|style|table|div|span|iframe|meta|center|font|br|p)[\s>/]",
    re.IGNORECASE,
)
_HTML_ROOTS = frozenset({"html", "head", "body", "div", "table", "span", "script", "style", "p", "center", "font"})
_HEADER = re.compile(rb"([!-9;-~]{1,60}):[ \t]?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n")
_MAIL_FIELDS = frozenset(
    (b"from", b"to", b"date", b"subject", b"message-id", b"received", b"return-path", b"mime-version", b"content-type")
)
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A type by content; `text` is set for what is text."""

    kind: DocumentKind
    media_type: str
    xml_root: str = ""
    text: str = ""
    defects: tuple[str, ...] = ()


def sniff(content: bytes) -> Sniffed:
    """Tell a type by content alone. Total."""
    if not content:
        return Sniffed(DocumentKind.OTHER, OCTETS, defects=("empty",))
    if signed_data(content) is not None:
        return Sniffed(DocumentKind.SIGNED_FILE, "application/pkcs7-mime")
    for magic, kind, media_type in _MAGIC:
        if content.startswith(magic) and not (media_type == "image/bmp" and not _is_bitmap(content)):
            return Sniffed(kind, media_type)
    if stamp := time_stamp(content):
        return Sniffed(DocumentKind.OTHER, stamp)
    if is_tar(content):
        return Sniffed(DocumentKind.ARCHIVE, TAR)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return Sniffed(DocumentKind.IMAGE, "image/webp")
    if b"%PDF-" in content[:1024]:
        return Sniffed(DocumentKind.PDF, "application/pdf", defects=("pdf-leading-bytes",))
    return _textual(content)


def time_stamp(content: bytes) -> str:
    """The media type of an answer or token with a time stamp, or of a file in one, by the first bytes; "" for none."""
    answer, stamped = TIME_STAMPS
    start = content[:256] if content[:1] == b"\x30" else b""
    return stamped if STAMPED_DATA in start[:32] else answer if STAMP_INFO in start else ""


def signed_data(content: bytes) -> bytes | None:
    """The CMS SignedData (RFC 5652) in these bytes: DER or BER as it is, PEM or bare base64 decoded, else None."""
    if _SIGNED_DATA.match(content):
        return content
    armour = _ARMOUR.match(content)
    if armour is None:
        return _from_base64(content)
    end = content.find(b"-----END ", armour.end())
    return _from_base64(content[armour.end() : end]) if end >= 0 else None


def decode_text(content: bytes) -> str | None:
    """Text by byte order mark, else UTF-8, else Windows-1252 when nothing in it looks binary; None for no text."""
    for mark, charset in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return _decoded(content, charset)
    return _decoded(content, "utf-8") or _decoded(content, "cp1252")


def _decoded(content: bytes, charset: str) -> str | None:
    try:
        text = content.decode(charset)
    except UnicodeDecodeError:
        return None
    return None if _BINARY.search(text) else text


def _is_bitmap(content: bytes) -> bool:
    return len(content) > 26 and int.from_bytes(content[2:6], "little") == len(content)


def _from_base64(encoded: bytes) -> bytes | None:
    head = bytes(encoded[:200].translate(None, b" \t\r\n\x00"))[:64]
    if not head.startswith(b"M"):
        return None
    try:
        if not _SIGNED_DATA.match(binascii.a2b_base64(head[: len(head) // 4 * 4])):
            return None
        if not _BASE64.fullmatch(encoded):
            return None
        bare = encoded.translate(None, b" \t\r\n\x00").rstrip(b"=")
        return base64.b64decode(bare + b"=" * (-len(bare) % 4))
    except binascii.Error:
        return None


def _textual(content: bytes) -> Sniffed:
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        marked_up = _marked_up(content, start)
        if marked_up:
            return marked_up
    if _is_mail(start):
        return Sniffed(DocumentKind.MESSAGE, "message/rfc822")
    text = decode_text(content)
    if text is None:
        return _utf16_markup(content) or Sniffed(DocumentKind.OTHER, OCTETS)
    if _HTML.search(content[:1024]):
        return Sniffed(DocumentKind.HTML, "text/html", text=text)
    return Sniffed(
        DocumentKind.TEXT, calendar_file.MEDIA_TYPE if calendar_file.is_calendar(text) else "text/plain", text=text
    )


def _marked_up(content: bytes, start: bytes) -> Sniffed | None:
    declared = start.startswith((b"<?xml", b"<!DOCTYPE")) and not start.lower().startswith(b"<!doctype html")
    root = parse_xml(content)
    if root is None:
        text = decode_text(content) or ""
        if _HTML.search(content[:2048]):
            return Sniffed(DocumentKind.HTML, "text/html", text=text)
        return Sniffed(DocumentKind.XML, "application/xml", defects=("xml-unreadable",)) if declared else None
    name = local_name(root.tag)
    if name.lower() in {"html", "svg"} or (name.lower() in _HTML_ROOTS and not declared):
        text = decode_text(content) or ""
        return Sniffed(DocumentKind.HTML, "image/svg+xml" if name.lower() == "svg" else "text/html", text=text)
    words = "\n".join(part.strip() for part in root.itertext() if part.strip())
    return Sniffed(DocumentKind.XML, "application/xml", xml_root=name, text=words)


def _utf16_markup(content: bytes) -> Sniffed | None:
    if content[:2] not in {b"\xff\xfe", b"\xfe\xff"}:
        return None
    root = parse_xml(content)
    return Sniffed(DocumentKind.XML, "application/xml", xml_root=local_name(root.tag)) if root is not None else None


def _is_mail(start: bytes) -> bool:
    """At least three header lines at the top, two of them a mail's own."""
    position, known, lines = 0, set(), 0
    while (match := _HEADER.match(start, position)) and lines < 60:
        lines += 1
        position = match.end()
        known |= {match[1].lower()} & _MAIL_FIELDS
    return lines >= 3 and len(known) >= 2 and bool(known & {b"from", b"received", b"return-path", b"message-id"})
