"""Mails that blow up whoever takes MIME at its word, twenty and more kinds."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from collections.abc import Callable

HEAD = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: bomba\r\nMIME-Version: 1.0\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"


def nested(count: int, kind: bytes) -> bytes:
    """Multiparts inside each other."""
    lines = (b"Content-Type: %s; boundary=b%d\r\n\r\n--b%d\r\n" % (kind, number, number) for number in range(count))
    return HEAD + b"".join(lines) + b"Content-Type: text/plain\r\n\r\nciao\r\n"


def zipped(levels: int) -> bytes:
    """A ZIP of zeros, in ZIPs."""
    content = bytes(30_000_000)
    for _ in range(levels):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
            for number in range(4):
                packed.writestr(f"{number}.zip", content)
        content = made.getvalue()
    return base64.encodebytes(content)


def part(kind: bytes, name: bytes, content: bytes, encoding: bytes = b"base64") -> bytes:
    """One attachment."""
    head = b"--b\r\nContent-Type: %s; name=%s\r\nContent-Transfer-Encoding: %s\r\n\r\n" % (kind, name, encoding)
    return head + content + b"\r\n"


def matryoshka(levels: int) -> bytes:
    """Mails in mails, each an attachment in base64."""
    content = HEAD + b"\r\nfondo\r\n"
    for _ in range(levels):
        content = MIXED + part(b"message/rfc822", b"a.eml", base64.encodebytes(content)) + b"--b--\r\n"
    return content


BOMBS: dict[str, Callable[[], bytes]] = {
    "10,000 multiparts deep": lambda: nested(10_000, b"multipart/mixed"),
    "10,000 alternatives deep": lambda: nested(10_000, b"multipart/alternative"),
    "10,000 related deep": lambda: nested(10_000, b"multipart/related"),
    "10,000 signed deep": lambda: nested(10_000, b"multipart/signed"),
    "10,000 mails deep": lambda: HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 10_000 + b"\r\nciao",
    "12 mails in base64": lambda: matryoshka(12),
    "50,000 parts": lambda: MIXED + b"--b\r\n\r\na\r\n" * 50_000,
    "20,000 files": lambda: MIXED + part(b"application/pdf", b"a.pdf", b"%PDF-1.4", b"7bit") * 20_000,
    "200,000 headers": lambda: HEAD + b"X: a\r\n" * 200_000 + b"\r\nciao",
    "a header of 4 MB": lambda: HEAD + b"X: " + b"a" * 4_000_000 + b"\r\n\r\nciao",
    "200,000 folds": lambda: HEAD + b"X: a" + b"\r\n \t " * 200_000 + b"\r\n\r\nciao",
    "headers without end": lambda: HEAD + b"X: a\r\n" * 400_000,
    "a boundary of 100 kB": lambda: HEAD
    + b"Content-Type: multipart/mixed; boundary=%b\r\n\r\n--%b\r\n\r\nciao\r\n"
    % ((b"b" * 100_000,) * 2),
    "200,000 false boundaries": lambda: MIXED + b"--b\r\n\r\n" + b"\n--bx" * 200_000,
    "the same boundary at every level": lambda: HEAD
    + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * 5_000,
    "15,000 parameters": lambda: HEAD + b"Content-Type: text/plain; " + b'a*0*=b; a="b' * 15_000 + b"\r\n\r\nciao",
    "8,000 encoded words": lambda: HEAD + b"X: y\r\nSubject: " + b"=?utf-8?q?a?= " * 8_000 + b"\r\n\r\nciao",
    "18,000 senders": lambda: b"From: " + b"a@b.example, " * 18_000 + b"\r\nSubject: x\r\n\r\nciao",
    "200,000 comments in an address": lambda: b"From: " + b"(" * 200_000 + b"\r\nSubject: x\r\n\r\nciao",
    "20 MB of base64": lambda: MIXED + part(b"application/octet-stream", b"a.bin", b"QUFB" * 5_000_000),
    "base64 that is none": lambda: MIXED + part(b"text/plain", b"a.txt", b"=" * 3_000_000),
    "quoted-printable": lambda: HEAD
    + b"Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=41" * 1_000_000,
    "uuencode": lambda: HEAD
    + b"Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n" + b"M" * 2_000_000,
    "utf-7": lambda: HEAD + b"Content-Type: text/plain; charset=utf-7\r\n\r\n" + b"+" * 1_000_000,
    "punycode": lambda: HEAD + b"Content-Type: text/plain; charset=punycode\r\n\r\n" + b"a-" * 200_000,
    "an unknown encoding": lambda: HEAD + b"Content-Type: text/plain; charset=" + b"x" * 100_000 + b"\r\n\r\nciao",
    "a line of 8 MB": lambda: HEAD + b"\r\n" + b"a" * 8_000_000,
    "a ZIP of zeros in ZIPs": lambda: MIXED + part(b"application/zip", b"a.zip", zipped(3)),
    "nulls": lambda: HEAD + b"Content-Type: text/plain\r\n\r\n" + bytes(4_000_000),
    "gzip of zeros": lambda: MIXED
    + part(b"application/gzip", b"a.gz", base64.encodebytes(_gzip(bytes(200_000_000)))),
}  # fmt: skip


def _gzip(content: bytes) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    return packer.compress(content) + packer.flush()
