"""Bytes of a part's body in; the bytes or the text that they stand for out (RFC 2045 section 6), as far as readable."""

from __future__ import annotations

import binascii
import codecs
import re

ENCODED = frozenset({"base64", "quoted-printable", "x-uuencode", "uuencode", "x-uue", "uue"})
"""Transfer encodings that hide the bytes; all others (7bit, 8bit, binary, unknown ones) leave them as they are."""

_NOT_TEXT = frozenset({"unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined"})
"""Python codecs that no mail means: they run code points through escapes or take quadratic time."""
_ALIASES = {
    "ascii": "us-ascii",
    "ansi": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "ks_c_5601-1987": "cp949",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-sjis": "cp932",
}
_CHARSET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:()+-]{0,39}")
_C1 = re.compile(rb"[\x80-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BASE64_JUNK = re.compile(rb"[^A-Za-z0-9+/=]+")
_BASE64_TEXT = re.compile(rb"[A-Za-z0-9+/=\s]*")
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\n]*\n", re.MULTILINE)


def decode_transfer(body: bytes, encoding: str) -> bytes:
    """Undo a Content-Transfer-Encoding (lower case); unknown encodings give the body as it is. Never raises."""
    if encoding == "base64":
        return decode_base64(body)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding in ENCODED:
        return _decode_uu(body)
    return body


def decode_base64(body: bytes) -> bytes:
    """What can be decoded of some base64 text; joined runs are all decoded, a footer in clear text is left out."""
    text = body.rstrip()
    padding = text.find(b"=")
    if padding < 0 or padding >= len(text) - 2:
        try:
            return binascii.a2b_base64(text)
        except binascii.Error:
            return _base64_run(_BASE64_JUNK.sub(b"", text))
    end = padding + len(text[padding : padding + 2]) - len(text[padding : padding + 2].lstrip(b"="))
    first, rest = text[:end], text[end:]
    if not _BASE64_TEXT.fullmatch(rest):
        return _base64_run(_BASE64_JUNK.sub(b"", first))
    runs = re.split(rb"=+", _BASE64_JUNK.sub(b"", text))
    return b"".join(_base64_run(run) for run in runs)


def _base64_run(run: bytes) -> bytes:
    run = run.split(b"=", 1)[0]
    whole = run[: len(run) - 1] if len(run) % 4 == 1 else run
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


def _decode_uu(body: bytes) -> bytes:
    begin = _UU_BEGIN.search(body)
    decoded = []
    for line in body[begin.end() if begin else 0 :].splitlines():
        if line.strip() in {b"", b"end", b"`"}:
            if line.strip() == b"end":
                break
            continue
        decoded.append(_uu_line(line))
    return b"".join(decoded)


def _uu_line(line: bytes) -> bytes:
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        # Some encoders pad the line with garbage: the first character says how many characters count.
        length = (((line[0] - 32) & 63) * 4 + 5) // 3
        try:
            return binascii.a2b_uu(line[:length])
        except binascii.Error:
            return b""


def decode_text(content: bytes, charset: str) -> str:
    """Text of some bytes: the declared charset, then UTF-8, then cp1252 with replacement characters. Never raises."""
    name = _charset(charset)
    if name in {"iso-8859-1", "latin-1", "latin1"} and _C1.search(content):
        name = "cp1252"  # nobody writes C1 control characters; many mailers mislabel cp1252
    for candidate in (name, "utf-8"):
        if not candidate:
            continue
        try:
            return _SURROGATES.sub("\ufffd", content.decode(candidate))
        except (LookupError, ValueError):
            continue
    return content.decode("cp1252", "replace")


def _charset(charset: str) -> str:
    found = _CHARSET.search(charset)
    if not found:
        return ""
    name = found.group().lower()
    name = _ALIASES.get(name, name)
    if name == "utf-8":
        return name
    try:
        return "" if codecs.lookup(name).name.replace("_", "-") in _NOT_TEXT else name
    except (LookupError, ValueError):
        return ""
