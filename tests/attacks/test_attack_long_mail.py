"""Mails made to keep the reader busy: long fields and texts take time by their length, not by its square."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.reading import read

GROUNDS = Grounds(parse_anchors(""), datetime(2026, 11, 21, 9, 0, tzinfo=UTC))


def field(name: str, value: str) -> bytes:
    return f"From: a@b.example\r\n{name}: {value}\r\n\r\ntesto\r\n".encode()


def body(text: str, kind: str = "plain", subject: str = "avviso pagoPA") -> bytes:
    return f"From: a@b.example\r\nSubject: {subject}\r\nContent-Type: text/{kind}\r\n\r\n{text}".encode()


LONG = {
    "blanks before a fold": field("Subject", f"x{' ' * 200_000}y\r\n z"),
    "tabs before a fold": field("Subject", "\t" * 200_000 + "y\r\n z"),
    "folds": field("Subject", "x\r\n " * 50_000 + "y"),
    "a notification of a notification": field("Subject", "SEND - Nuova notifica da " * 10_000),
    "its end again and again": field("Subject", "SEND - Nuova notifica da x" + " - AAAA-AAAA-AAAA-202611-A-1" * 4_000),
    "its documents": field("Subject", "SEND - Documenti relativi alla notifica " * 5_000),
    "a subject of numbers": field("Subject", "verbale n. 1/2026 " * 8_000),
    "an address without end": field("To", "x" * 200_000),
    "a quoted address without end": field("To", '"' + "x" * 200_000),
    "an address literal without end": field("To", "x@[" + "x" * 200_000),
    "addresses of quotes": field("To", '"x"@[x' * 30_000),
    "escaped quotes": field("To", '"\\' * 100_000),
    "angles": field("To", "<" * 100_000),
    "comments": field("To", "(" * 100_000),
    "references": field("References", "<" * 150_000),
    "a day without end": field("Date", "1 " * 80_000),
    "encoded words": field("Subject", "=?utf-8?q?a?= " * 8_000),
    "openings of encoded words": field("Subject", "=?" * 80_000),
    "parameters": field("Content-Type", "text/plain; " + "a*0=b; " * 20_000),
    "5,000 notice numbers": body("".join(f"codice avviso 3010{n:014} importo 1,{n % 100:02}\n" for n in range(5_000))),
    "5,000 acts": body(
        "".join(f"verbale n. {n}/2026 targa AB{n % 1000:03}CD AAAA-BBBB-CCCC-202611-A-1\n" for n in range(5_000)),
        subject="verbale di accertamento codice della strada",
    ),
    "5,000 links": body("<a href='https://cittadini.notifichedigitali.it/?aar=x'>x</a>" * 5_000, "html", "SEND"),
    "open links": body("<a href='" * 50_000, "html", "SEND"),
}


@pytest.mark.parametrize("name", LONG)
def test_a_long_mail_is_read_in_seconds(name):
    started = time.process_time()
    read(LONG[name], GROUNDS)
    assert time.process_time() - started < 5
