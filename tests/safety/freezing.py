"""Sixty mails made to keep a layout engine busy for ever; each is a name and the bytes of a file."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from itertools import cycle, islice

HEAD = "From: Mittente <a@mittente.example>\r\nTo: c@pec.example\r\nMIME-Version: 1.0\r\n"


def mail(text: str, kind: str = "html", subject: str = "Comunicazione", more: str = "") -> bytes:
    """A mail of one part."""
    head = f"{HEAD}Subject: {subject}\r\n{more}Content-Type: text/{kind}; charset=utf-8\r\n"
    return f"{head}Content-Transfer-Encoding: 8bit\r\n\r\n{text}".encode("utf-8", "surrogateescape")


def plain(text: str) -> bytes:
    """A mail of plain text."""
    return mail(text, "plain")


def nested(count: int, *tags: str) -> bytes:
    """Elements inside each other, in turn, none closed."""
    return mail("".join(f"<{tag}>x" for tag in islice(cycle(tags), count)) + "fine")


def attached(names: Iterator[str], kind: str = "application/pdf", content: str = "JVBERi0xLjQK") -> bytes:
    """A mail with attachments of these names."""
    parts = "".join(
        f'--b\r\nContent-Type: {kind}\r\nContent-Disposition: attachment; filename="{name}"\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{content}\r\n"
        for name in names
    )
    text = "--b\r\nContent-Type: text/plain\r\n\r\nVedi allegati\r\n"
    return (
        f"{HEAD}Subject: Allegati\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{text}{parts}--b--\r\n".encode()
    )


def picture(width: int, height: int) -> bytes:
    """A PNG of one colour."""
    lines = (b"\0" + bytes(3 * width)) * height
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(lines)))
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in (*chunks, (b"IEND", b""))
    )
    return b"\x89PNG\r\n\x1a\n" + body


def pictures(count: int, side: int) -> bytes:
    """A mail that shows its own pictures, each many times."""
    shown = "".join(f"<img src='cid:p{number % count}'>" for number in range(2_000))
    content = base64.encodebytes(picture(side, side)).decode()
    parts = "".join(
        f"--b\r\nContent-Type: image/png\r\nContent-ID: <p{number}>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        f"{content}\r\n"
        for number in range(count)
    )
    text = f"--b\r\nContent-Type: text/html\r\n\r\n<p>Ecco</p>{shown}\r\n"
    return f"{HEAD}Subject: x\r\nContent-Type: multipart/related; boundary=b\r\n\r\n{text}{parts}--b--\r\n".encode()


def many_letters() -> str:
    """Every letter of the basic plane: each needs a font that has it."""
    return "".join(chr(code) + " " * (code % 40 == 0) for code in range(0x21, 0xFFFE) if not 0xD800 <= code < 0xE000)


def archive(count: int) -> str:
    """A ZIP with this many long names."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for number in range(count):
            packed.writestr(f"{number}-{'n' * 200}.txt", b"x")
    return base64.encodebytes(made.getvalue()).decode()


def certified(count: int) -> bytes:
    """A mail that calls itself certified, with certification data of many recipients."""
    recipients = "".join(
        f'<destinatari tipo="certificato">r{number}@pec.example</destinatari>' for number in range(count)
    )
    data = (
        f'<?xml version="1.0"?><postacert tipo="posta-certificata" errore="nessuno"><intestazione>'
        f"<mittente>a@mittente.example</mittente>{recipients}<risposte>a@mittente.example</risposte>"
        f"<oggetto>{'o' * 20_000}</oggetto></intestazione><dati><gestore-emittente>GESTORE</gestore-emittente>"
        f'<data zona="+0100"><giorno>19/11/2026</giorno><ora>10:42:07</ora></data>'
        f"<identificativo>x</identificativo></dati></postacert>"
    )
    original = f"{HEAD}Subject: x\r\n\r\nTesto\r\n"
    return (
        f"{HEAD}Subject: POSTA CERTIFICATA: x\r\nX-Trasporto: posta-certificata\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nMessaggio\r\n"
        f"--b\r\nContent-Type: application/xml; name=daticert.xml\r\n\r\n{data}\r\n"
        f"--b\r\nContent-Type: message/rfc822; name=postacert.eml\r\n\r\n{original}\r\n--b--\r\n"
    ).encode()


def links(count: int) -> str:
    """Links to as many places."""
    return "".join(
        f"<a href='https://h{number}.example/{number}'>www.h{number}.example</a> " for number in range(count)
    )


def notices(count: int) -> str:
    """Payment notices, each with its number."""
    return "".join(f"codice avviso 3010{number:014} importo 1,{number % 100:02} euro\n" for number in range(count))


CASES: dict[str, Callable[[], bytes]] = {
    # nesting
    "tables 12 deep": lambda: nested(36, "table", "tr", "td"),
    "tables 24 deep": lambda: nested(72, "table", "tr", "td"),
    "tables 2,000 deep": lambda: nested(5_990, "table", "tr", "td"),
    "tables 50,000 deep": lambda: nested(150_000, "table", "tr", "td"),
    "divs 5,900 deep": lambda: nested(5_900, "div"),
    "divs 100,000 deep": lambda: nested(100_000, "div"),
    "quotes 5,900 deep": lambda: nested(5_900, "blockquote"),
    "lists 2,900 deep": lambda: nested(5_900, "ul", "li"),
    "numbered lists 99 deep": lambda: nested(198, "ol", "li"),
    "definitions deep": lambda: nested(5_900, "dl", "dd"),
    "bold 5,900 deep": lambda: nested(5_900, "b"),
    "inline 5,900 deep": lambda: nested(5_900, "b", "i", "u", "span", "a", "sub", "sup"),
    "tables in lists in quotes": lambda: nested(600, "table", "tr", "td", "ul", "li", "blockquote"),
    "tables 6 deep, 700 times": lambda: mail(("<table><tr><td>" * 6 + "x" + "</td></tr></table>" * 6) * 300),
    "lists 90 deep, 30 times": lambda: mail(("<ul><li>" * 45 + "x" + "</li></ul>" * 45) * 60),
    # cells
    "5,000 cells in a row": lambda: mail("<table><tr>" + "<td>x" * 5_000),
    "5,000 rows of a cell": lambda: mail("<table>" + "<tr><td>x" * 2_900),
    "70 x 70 cells of words": lambda: mail("<table>" + ("<tr>" + "<td>parola" * 70) * 70),
    "100,000 cells": lambda: mail("<table>" + ("<tr>" + "<td>x" * 100) * 1_000),
    "wide spans": lambda: mail("<table>" + "<tr><td colspan=1000 rowspan=1000>x" * 2_000),
    "1,400 tables of a cell": lambda: mail("<table><tr><td>x</table>" * 1_400),
    "cells of long words": lambda: mail("<table><tr>" + f"<td>{'x' * 900} " * 300),
    # runs
    "a word of 50 kB": lambda: mail("x" * 50_000),
    "a word of 900 kB": lambda: mail("x" * 900_000),
    "a word of 250 kB in letters of bold": lambda: mail("<b>x</b>y" * 5_900),
    "a plain word of 250 kB": lambda: plain("x" * 250_000),
    "a plain word of 5 MB": lambda: plain("x" * 5_000_000),
    "a plain line of 300 kB": lambda: plain("parola " * 42_000),
    "a line of 300 kB": lambda: mail("<p>" + "parola " * 42_000),
    "hard blanks": lambda: mail("\u00a0" * 280_000),
    "narrow blanks": lambda: plain("a\u202f" * 140_000),
    "accents on one letter": lambda: plain("a" + "\u0301" * 200_000),
    "every letter there is": lambda: plain(many_letters()),
    "every letter there is, rich": lambda: mail(many_letters().replace("<", "&lt;")),
    "joined faces": lambda: plain("\U0001f468\u200d\U0001f469\u200d\U0001f467" * 20_000),
    "a letter wrapped in tabs": lambda: plain("\t" * 280_000),
    "100,000 short lines": lambda: plain("a\n" * 140_000),
    "form feeds": lambda: plain("\x0c" * 250_000),
    # bidi
    "right to left": lambda: plain("שלום עולם " * 29_000),
    "right to left without a blank": lambda: plain("ש" * 280_000),
    "both ways in turn": lambda: mail("<p>" + "aש1ب" * 70_000),
    "overrides": lambda: plain("\u202ea\u202cb" * 70_000),
    "isolates in isolates": lambda: plain("\u2067" * 100_000 + "x" + "\u2069" * 100_000),
    # css, attributes, entities, comments
    "a style of 900 kB": lambda: mail(f"<p style='{'color:red;' * 90_000}'>x"),
    "40,000 rules": lambda: mail("<style>" + "p>p{color:red}" * 40_000 + "</style><p>x"),
    "styles of tables": lambda: mail("<table width=99999 height=99999 border=9999 cellpadding=9999><tr><td>x" * 100),
    "50,000 attributes": lambda: mail("<p " + " ".join(f"a{number}=1" for number in range(50_000)) + ">x"),
    "an attribute of 900 kB": lambda: mail(f"<p title='{'x' * 900_000}'>x"),
    "an address of 900 kB": lambda: mail(f"<a href='https://h.example/{'x' * 900_000}'>x</a>"),
    "entities": lambda: mail("&amp;" * 99_000),
    "entities that are none": lambda: mail("&x" * 99_000),
    "a comment without end": lambda: mail("<p>x<!--" + "-" * 900_000),
    "150,000 comments": lambda: mail("<!-- -->" * 110_000 + "x"),
    "a title without end": lambda: mail("<title>" * 5_000 + "x" * 400_000),
    "svg in math in svg": lambda: mail("<svg><math>" * 2_900),
    # many
    "5,000 links": lambda: mail(links(5_000)),
    "20,000 pictures on the network": lambda: mail("<img src=https://h.example/x.png alt=foto>" * 20_000),
    "2,000 own pictures": lambda: pictures(24, 1_500),
    "20,000 lines across": lambda: mail("<hr>" * 20_000),
    "20,000 paragraphs": lambda: mail("<p>x" * 20_000),
    "5,900 headings": lambda: mail("<h1>x</h1>" * 5_900),
    "20,000 addresses": lambda: mail(
        "x", more="Cc: " + ",\r\n ".join(f"a{n}@h{n}.example" for n in range(20_000)) + "\r\n"
    ),
    "a subject of 300 kB": lambda: mail("x", subject="x" * 300_000),
    "a subject of 300 kB in words": lambda: mail("x", subject="parola " * 42_000),
    "a right to left subject": lambda: mail("x", subject="\u202eש1" * 40_000),
    "a sender of 200 kB": lambda: mail("x").replace(b"Mittente <", b"n" * 200_000 + b" <"),
    "an address of 200 kB as sender": lambda: mail("x").replace(b"a@mittente", b"a" * 200_000 + b"@mittente"),
    "990 attachments": lambda: attached(f"{'n' * 60}{number}.pdf" for number in range(990)),
    "names of 100 kB": lambda: attached("n" * 100_000 + f"{number}.pdf" for number in range(9)),
    "an archive of 5,000 names": lambda: attached(iter(["a.zip"]), "application/zip", archive(5_000)),
    "5,000 certified recipients": lambda: certified(5_000),
    "3,000 payment notices": lambda: plain("Avviso pagoPA\n" + notices(3_000)),
}
