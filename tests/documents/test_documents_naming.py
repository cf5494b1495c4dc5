from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.documents.naming import safe_name

DEVICES = [
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"COM{i}" for i in range(10)),
    *(f"LPT{i}" for i in range(10)),
    "COM¹",
    "COM²",
    "LPT³",
    "CONIN$",
    "CONOUT$",
]
BIDI = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\u3164\ufe0f\U000e0041"

EXACT = [
    ("../../etc/passwd", "passwd"),
    ("..\\..\\windows\\system32\\drivers\\etc\\hosts", "hosts"),
    ("/etc/passwd", "passwd"),
    ("C:\\avviso.pdf", "avviso.pdf"),
    ("C:avviso.pdf", "C_avviso.pdf"),
    ("\\\\server\\share\\a.pdf", "a.pdf"),
    ("avviso.pdf:nascosto.exe", "avviso.pdf_nascosto.exe"),
    ("avviso.pdf::$DATA", "avviso.pdf__$DATA"),
    ("..", "documento"),
    ("...", "documento"),
    (".", "documento"),
    ("", "documento"),
    ("   ", "documento"),
    ("/", "documento"),
    ("\u202e\u200b", "documento"),
    (".htaccess", "htaccess"),
    ("avviso.pdf.", "avviso.pdf"),
    ("avviso.pdf . . ", "avviso.pdf"),
    ("  avviso.pdf", "avviso.pdf"),
    ("a\x00b.pdf", "ab.pdf"),
    ("a\r\nb.pdf", "a b.pdf"),
    ("avviso.pdf" + " " * 90 + ".exe", "avviso.pdf .exe"),
    ("fattura\u202efdp.exe", "fatturafdp.exe"),
    ("e\u0301.pdf", "é.pdf"),
    ('a<b>c"d|e?f*g.pdf', "a_b_c_d_e_f_g.pdf"),
    ("a\ud800.pdf", "a.pdf"),
    ("a\u00a0\u2003b.pdf", "a b.pdf"),
    ("con.tar.gz", "_con.tar.gz"),
    ("NUL .txt", "_NUL .txt"),
    ("console.txt", "console.txt"),
    ("COM10.txt", "COM10.txt"),
    ("verbale n. 12/2026.pdf", "2026.pdf"),
]


@pytest.mark.parametrize(("name", "safe"), EXACT)
def test_hostile_names(name, safe):
    assert safe_name(name) == safe


HOSTILE = [
    *(f"{device}{extension}" for device in DEVICES for extension in ("", ".txt", ".tar.gz", " .pdf")),
    *(f"{device.lower()}.PDF" for device in DEVICES),
    *(f"avviso{character}fdp.exe" for character in BIDI + ZERO_WIDTH),
    *(f"a{chr(code)}b.pdf" for code in (*range(32), 127, *range(0x80, 0xA0))),
    *("../" * depth + "x.pdf" for depth in range(1, 9)),
    *(f"x{end}" for end in (".", " ", "..", ". .", "\u3000", "\u00a0.")),
    "è" * 300 + ".pdf",
    "日" * 200 + ".pdf.p7m",
    "😀" * 90 + ".jpeg",
    "a" * 500,
    "." * 300,
    ".pdf" * 100,
    "x." + "y" * 300,
]


def acceptable(name):
    assert 0 < len(name.encode()) <= 120
    assert unicodedata.is_normalized("NFC", name)
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for character in name)
    assert name == name.strip(". ")
    assert name.partition(".")[0].rstrip().upper() not in DEVICES
    assert safe_name(name) == name


def test_there_are_more_than_a_hundred_hostile_names():
    assert len(HOSTILE) > 200


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_hostile_is_left(name):
    acceptable(safe_name(name))


@pytest.mark.parametrize("extension", [".pdf", ".pdf.p7m", ".xml.p7m", ".jpeg"])
def test_the_extension_survives_the_cut(extension):
    name = safe_name("ò" * 200 + extension)
    assert name.endswith("ò" + extension)
    assert len(name.encode()) > 112


def test_the_fallback_is_given_for_nothing():
    assert safe_name("\u200b", "allegato") == "allegato"


@given(st.text(max_size=200))
def test_any_name_becomes_acceptable(name):
    acceptable(safe_name(name))
