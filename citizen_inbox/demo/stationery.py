"""A body, a subject and paragraphs in; a letter, a payment notice or a receipt notice on paper out. All fictitious."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from citizen_inbox.demo.numbers import euros, grouped, payment_datamatrix, payment_qr
from citizen_inbox.demo.paper import (
    BOLD,
    GREY,
    INK,
    PALE,
    PLAIN,
    SMALL,
    Face,
    Paper,
    datamatrix_modules,
    qr_modules,
)

LEFT, WIDE = 20.0, 170.0
"""Left margin and measure, in millimetres."""


@dataclass(frozen=True, slots=True)
class Office:
    """A fictitious body that writes letters."""

    name: str
    office: str
    address: str
    email: str
    """Its PEC address."""
    code: str
    """11-digit fiscal code."""
    town: str = "Borgo Pratica"
    cbill: str = "PR4T1"
    account: str = "1234567"
    """Postal account, "" when it has none."""


@dataclass(frozen=True, slots=True)
class Person:
    """The citizen that all letters go to, as invented as the bodies are."""

    name: str
    code: str
    street: str
    town: str
    email: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The text of a letter; a paragraph that begins with "* " is set as a list item, with "# " as a heading."""

    subject: str
    protocol: str
    """Protocol number and date as printed."""
    paragraphs: tuple[str, ...]
    signer: str
    title: str = ""
    """Printed large above the subject ("VERBALE DI ACCERTAMENTO")."""
    table: tuple[tuple[float, ...], tuple[tuple[str, ...], ...]] | None = None
    """Widths in millimetres and rows, printed after the paragraphs."""
    closing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """One sum of a payment notice with its own number."""

    label: str
    """"RATA UNICA", "1° RATA" ..."""
    when: str
    """"entro il 12/01/2027", "entro 5 giorni dalla notifica del verbale" ..."""
    number: str
    cents: int
    qr: str | None = None
    """What the QR says when it is not what the text says (hostile mail)."""


def letter(office: Office, to: Person, day: date, text: Letter) -> Paper:
    """A letter on the body's paper."""
    paper = Paper(text.subject, office.name)
    y = _head(paper, office, to, day, text.protocol)
    if text.title:
        y = paper.text(105, y, text.title, Face(13, "bold", INK), "centre") + 3
    if text.subject:
        paper.text(LEFT, y, "Oggetto:", BOLD)
        y = paper.paragraph(LEFT + 18, y, WIDE - 18, text.subject, BOLD) + 3
    for paragraph in text.paragraphs:
        y = _paragraph(paper, _room(paper, office, y, 30), paragraph)
    if text.table:
        y = _room(paper, office, y, 12 + 7 * len(text.table[1]))
        y = paper.table(LEFT, y - 2, *text.table) + 2
    for paragraph in text.closing:
        y = _paragraph(paper, _room(paper, office, y, 30), paragraph)
    y = _room(paper, office, y + 6, 28)
    paper.text(150, y, text.signer, PLAIN, "centre")
    paper.text(150, y + 5, "documento firmato digitalmente", Face(7.5, colour=GREY), "centre")
    paper.text(150, y + 8.5, "ai sensi dell'art. 24 del D.Lgs. 82/2005", Face(7.5, colour=GREY), "centre")
    _foot(paper, office)
    return paper


def _head(paper: Paper, office: Office, to: Person, day: date, protocol: str) -> float:
    paper.box(LEFT, 14, 2.2, 17, INK)
    paper.text(LEFT + 6, 19.5, office.name.upper(), Face(15, "bold", INK))
    paper.text(LEFT + 6, 25, office.office, Face(10, colour=INK))
    paper.text(LEFT + 6, 29.6, f"{office.address} · PEC {office.email}", Face(7.5, colour=GREY))
    paper.rule(LEFT, 35, WIDE, INK, 0.4)
    if protocol:
        paper.text(LEFT, 43, f"Prot. n. {protocol}", Face(9))
    paper.text(LEFT, 48, f"{office.town}, {day:%d/%m/%Y}", Face(9))
    y = paper.text(120, 50, "Al destinatario", Face(8, colour=GREY))
    y = paper.text(120, y, to.name, BOLD)
    y = paper.text(120, y, to.street)
    y = paper.text(120, y, to.town)
    y = paper.text(120, y, f"C.F. {to.code}", Face(9))
    return paper.text(120, y, f"PEC {to.email}", Face(9)) + 10


def _paragraph(paper: Paper, y: float, text: str) -> float:
    if text.startswith("# "):
        return paper.paragraph(LEFT, y + 1.5, WIDE, text[2:], Face(10, "bold", INK)) + 0.5
    if text.startswith("* "):
        paper.box(LEFT + 2, y - 2, 1.2, 1.2, INK)
        return paper.paragraph(LEFT + 6, y, WIDE - 6, text[2:]) + 1
    return paper.paragraph(LEFT, y, WIDE, text) + 2.2


def _room(paper: Paper, office: Office, y: float, needed: float) -> float:
    if y + needed < 280:
        return y
    _foot(paper, office)
    paper.new_page()
    return 25.0


def _foot(paper: Paper, office: Office) -> None:
    paper.rule(LEFT, 283, WIDE)
    line = f"{office.name} · C.F. {office.code} · {office.address}"
    paper.text(105, 287, line, Face(7, colour=GREY), "centre")
    paper.text(105, 290.3, "Documento di pratica: ente, persone e somme sono inventati", Face(6, colour=GREY), "centre")


def payment_notice(office: Office, to: Person, subject: str, slips: Sequence[Slip], *, qr_size: float = 25) -> Paper:
    """A pagoPA notice in its zones (technical guide 2.2 and 3.x): one page for each group of up to two slips."""
    paper = Paper("Avviso di pagamento", office.name)
    groups = [slips[start : start + 2] for start in range(0, len(slips), 2)]
    for index, group in enumerate(groups):
        if index:
            paper.new_page()
        y = _notice_head(paper, office, to, subject, group[0])
        for slip in group:
            y = _bank_zone(paper, office, subject, slip, y, qr_size)
            if office.account:
                y = _post_zone(paper, office, to, subject, slip, y)
    return paper


def _notice_head(paper: Paper, office: Office, to: Person, subject: str, first: Slip) -> float:
    paper.text(LEFT, 18, "AVVISO DI PAGAMENTO", Face(17, "bold", INK))
    paper.box(158, 11, 32, 9, INK)
    paper.text(174, 17, "pagoPA", Face(13, "bold", (1, 1, 1)), "centre")
    paper.paragraph(LEFT, 25, 150, subject, Face(11, "bold"))
    paper.rule(LEFT, 31, WIDE, INK, 0.5)
    paper.text(LEFT, 36, "ENTE CREDITORE", Face(7, "bold", GREY))
    paper.text(102, 36, f"Cod. Fiscale {office.code}", Face(8), "right")
    paper.text(LEFT, 41, office.name, BOLD)
    paper.text(LEFT, 45.5, office.office, SMALL)
    paper.text(110, 36, "DESTINATARIO AVVISO", Face(7, "bold", GREY))
    paper.text(190, 36, f"Cod. Fiscale {to.code}", Face(8), "right")
    paper.text(110, 41, to.name, BOLD)
    paper.text(110, 45.5, f"{to.street}, {to.town}", SMALL)
    paper.rule(LEFT, 49, WIDE)
    paper.text(LEFT, 54, "QUANTO E QUANDO PAGARE?", Face(8, "bold", INK))
    paper.text(LEFT, 62, f"{euros(first.cents)} Euro", Face(15, "bold"))
    paper.text(LEFT, 67, first.when, Face(9))
    note = "L'importo è aggiornato automaticamente dal sistema e potrebbe subire variazioni."
    paper.paragraph(LEFT, 71, 84, note, Face(6.5, colour=GREY))
    paper.text(110, 54, "DOVE PAGARE?", Face(8, "bold", INK))
    channels = "Sul sito dell'ente o con le app della banca; in banca, in posta, in tabaccheria, al bancomat."
    paper.paragraph(110, 59, 78, channels, Face(8))
    return 79.0


def _bank_zone(paper: Paper, office: Office, subject: str, slip: Slip, y: float, size: float) -> float:
    paper.box(LEFT, y, WIDE, 5.5, PALE)
    paper.text(LEFT + 2, y + 4, "BANCHE E ALTRI CANALI", Face(8, "bold", INK))
    paper.text(188, y + 4, f"{slip.label} {slip.when}", Face(8, "bold", INK), "right")
    text = slip.qr if slip.qr is not None else payment_qr(slip.number, office.code, slip.cents)
    paper.matrix(LEFT + 4, y + 10, size, qr_modules(text, version=4 if len(text) <= 62 else None))
    paper.text(LEFT + 38, y + 12, "Destinatario", Face(7, colour=GREY))
    paper.text(LEFT + 38, y + 16, "Ente Creditore", Face(7, colour=GREY))
    paper.text(LEFT + 62, y + 16, office.name, BOLD)
    paper.text(LEFT + 38, y + 20, "Oggetto del pagamento", Face(7, colour=GREY))
    paper.text(LEFT + 38, y + 24.5, subject, Face(9))
    for x, label, value in (
        (LEFT + 38, "Codice CBILL", office.cbill),
        (LEFT + 62, "Codice Avviso", grouped(slip.number)),
        (LEFT + 113, "Cod. Fiscale Ente", office.code),
    ):
        paper.text(x, y + 30.5, label, Face(7, colour=GREY))
        paper.text(x, y + 35, value, Face(10, "bold"))
    paper.text(188, y + 16, f"Euro {euros(slip.cents)}", Face(12, "bold"), "right")
    paper.text(LEFT + 62, y + 12, "vedi intestazione", Face(8))
    return y + 41


def _post_zone(paper: Paper, office: Office, to: Person, subject: str, slip: Slip, y: float) -> float:
    paper.box(LEFT, y, WIDE, 5.5, PALE)
    paper.text(LEFT + 2, y + 4, "BOLLETTINO POSTALE PA", Face(8, "bold", INK))
    paper.text(188, y + 4, f"{slip.label} {slip.when}", Face(8, "bold", INK), "right")
    text = payment_datamatrix(slip.number, office.code, slip.cents, office.account, (to.code, to.name), subject)
    paper.matrix(161, y + 9, 25, datamatrix_modules(text))
    paper.text(LEFT + 4, y + 12, f"sul C/C n. {office.account:0>12}", Face(9))
    paper.text(LEFT + 96, y + 12, f"Euro {euros(slip.cents)}", Face(12, "bold"))
    paper.text(LEFT + 4, y + 17.5, "Intestato a", Face(7, colour=GREY))
    paper.text(LEFT + 24, y + 17.5, office.name, Face(9, "bold"))
    paper.text(LEFT + 4, y + 22.5, "Destinatario", Face(7, colour=GREY))
    paper.text(LEFT + 24, y + 22.5, to.name, Face(9))
    paper.text(LEFT + 4, y + 27.5, "Oggetto", Face(7, colour=GREY))
    paper.text(LEFT + 24, y + 27.5, subject, Face(9))
    paper.text(LEFT + 4, y + 34, "Codice Avviso", Face(7, colour=GREY))
    paper.text(LEFT + 24, y + 34, grouped(slip.number), Face(10, "bold"))
    paper.text(LEFT + 82, y + 34, "Tipo", Face(7, colour=GREY))
    paper.text(LEFT + 90, y + 34, "P1", Face(10, "bold"))
    paper.text(LEFT + 98, y + 34, f"Cod. Fiscale Ente {office.code}", Face(8))
    paper.text(LEFT + 4, y + 38.5, "AUT. DB/PRAT/GEN P1 00000 DEL 01.01.2024", Face(6, colour=GREY))
    paper.dashes(LEFT, y + 42, WIDE)
    return y + 46
