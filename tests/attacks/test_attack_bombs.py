"""Mails made to exhaust: each is read within seconds, keeps what it can and says what it left out."""

from __future__ import annotations

import base64
import io
import time
import zipfile
from functools import cache

import pytest

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.reading import read

HEAD = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"


def nested(count: int, kind: bytes) -> bytes:
    lines = (b"Content-Type: %s; boundary=b%d\r\n\r\n--b%d\r\n" % (kind, index, index) for index in range(count))
    return HEAD + b"".join(lines) + b"Content-Type: text/plain\r\n\r\nhi\r\n"


@cache
def bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(10):
            archive.writestr(f"{number}.txt", bytes(20_000_000))
    return base64.encodebytes(made.getvalue())


def attached(kind: bytes, name: bytes, content: bytes) -> bytes:
    return HEAD + b"Content-Type: " + kind + b"; name=" + name + b"\r\n\r\n" + content


ZIP = b"Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
BOMBS = {
    "parts": lambda: MIXED + b"--b\r\n\r\na\r\n" * 50_000,
    "files": lambda: MIXED + b"--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.4\r\n" * 20_000,
    "deep": lambda: nested(10_000, b"multipart/mixed"),
    "deep-alternative": lambda: nested(10_000, b"multipart/alternative"),
    "deep-mail": lambda: HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 10_000 + b"\r\nhi",
    "one-line": lambda: HEAD + b"\r\n" + b"a" * 8_000_000,
    "false-delimiters": lambda: MIXED + b"--b\r\n\r\n" + b"\n--bx" * 200_000,
    "one-header": lambda: HEAD + b"X: " + b"a" * 4_000_000 + b"\r\n\r\nhi",
    "headers": lambda: HEAD + b"X: a\r\n" * 200_000 + b"\r\nhi",
    "folds": lambda: HEAD + b"X: a" + b"\r\n \t " * 200_000 + b"\r\n\r\nhi",
    "addresses": lambda: b"From: " + b"a@b.example, " * 18_000 + b"\r\n\r\nhi",
    "comments": lambda: b"From: " + b"(" * 200_000 + b"\r\n\r\nhi",
    "quotes": lambda: b'From: "\\' + b'"\\' * 100_000 + b"\r\n\r\nhi",
    "words": lambda: b"Subject: " + b"=?utf-8?q?a?= " * 15_000 + b"\r\n\r\nhi",
    "parameters": lambda: HEAD + b"Content-Type: text/plain; " + b'a*0*=b; a="b' * 15_000 + b"\r\n\r\nhi",
    "utf-7": lambda: HEAD + b"Content-Type: text/plain; charset=utf-7\r\n\r\n" + b"+" * 1_000_000,
    "punycode": lambda: HEAD + b"Content-Type: text/plain; charset=punycode\r\n\r\n" + b"a-" * 200_000,
    "zips": lambda: MIXED + (b"--b\r\n" + ZIP + bomb() + b"\r\n") * 8,
    "entities": lambda: attached(
        b"application/xml",
        b"daticert.xml",
        b"<!DOCTYPE a [<!ENTITY a 'x'>"
        + b"".join(b"<!ENTITY b%d '&a;&a;&a;&a;&a;'>" % number for number in range(1000))
        + b"]><postacert>&b9;</postacert>",
    ),
    "xml-depth": lambda: attached(b"application/xml", b"segnatura.xml", b"<a>" * 100_000 + b"</a>" * 100_000),
    "ber-depth": lambda: attached(b"application/pkcs7-mime", b"a.p7m", b"\x30\x80" * 300_000),
    "armour": lambda: attached(b"application/pkcs7-mime", b"a.p7m", b"-----BEGIN PKCS7-----\n" * 100_000),
    "comments-html": lambda: HEAD + b"Content-Type: text/html\r\n\r\n" + b"<!--" * 200_000,
    "tables-html": lambda: HEAD + b"Content-Type: text/html\r\n\r\n" + b"<table><tr><td>" * 50_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_in_seconds(now, name):
    raw = BOMBS[name]()
    started = time.process_time()
    reading = read(raw, Grounds(TrustAnchors(()), now))
    assert time.process_time() - started < 5
    assert len(reading.documents) <= 1000
    assert reading.message.raw is raw
