"""Invented public bodies in the form of the open-data exports: towns, schools, companies and orders."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

HEADER = [
    "Codice_IPA",
    "Denominazione_ente",
    "Codice_fiscale_ente",
    "Tipologia",
    "Codice_Categoria",
    "Codice_natura",
    "Ente_in_liquidazione",
    "Codice_MIUR",
    "Codice_ISTAT",
    "Acronimo",
    "Nome_responsabile",
    "Cognome_responsabile",
    "Titolo_responsabile",
    "Codice_comune_ISTAT",
    "Codice_catastale_comune",
    "CAP",
    "Indirizzo",
    "Mail1",
    "Tipo_Mail1",
    "Mail2",
    "Tipo_Mail2",
    "Mail3",
    "Tipo_Mail3",
    "Mail4",
    "Tipo_Mail4",
    "Mail5",
    "Tipo_Mail5",
    "Sito_istituzionale",
    "Url_facebook",
    "Url_linkedin",
    "Url_twitter",
    "Url_youtube",
    "Data_aggiornamento",
]
_BEGIN_WORDS = (
    "al ar bel ber bor bre cal cam car cas cast cer cla col cor cre dol fal fer fon for gal gar gio gra gros lam "
    "lan lar ler mal man mar mas mel mer mon mor nar ner nov ol or pal par pas pel per piz pol pon por pra quar ral "
    "rav rob roc ron sal san sar scal ser sol sor spin stel tar tel ter tol tor tra tre val var ven ver vil vol zam "
    "zer"
)
_BEGIN = _BEGIN_WORDS.split()
_MIDDLE_WORDS = (
    "a e i o la le li lo ma me mi na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo bi ca ce chi da di du "
    "fe fi ga ghe gna go lli mbi nde ndo ngi ppe rba rdi rga rme rna rsi rta sca ssa sti tta zza"
)
_MIDDLE = _MIDDLE_WORDS.split()
_END_WORDS = (
    "te to tto no na nno lla llo ra ro rra ria rio go ga ggio glia gnano sco sca scia so sso zzo zza ve vo bio cco"
)
_END = _END_WORDS.split()
_PROVINCES_WORDS = "to mi ro bs bg na sa ct ag ve vr pd ud tn bz ge sv fi pi si rm vt lt fr ba le ta cs rc"
_PROVINCES = _PROVINCES_WORDS.split()


def names(count: int, seed: int = 5) -> list[str]:
    """Invented names of towns, none twice."""
    dice = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        middle = "".join(dice.choice(_MIDDLE) for _ in range(dice.choice((0, 1, 1, 1, 2))))
        found[dice.choice(_BEGIN) + middle + dice.choice(_END)] = None
    return list(found)


def rows(count: int = 300, seed: int = 5) -> list[list[str]]:
    """The export, header first."""
    dice = random.Random(seed)
    found = [list(HEADER)]
    for number, name in enumerate(names(count, seed)):
        official, mails = _body(number, name, dice.choice(_PROVINCES))
        line = [
            f"c_{number}",
            official,
            f"{10_000_000_000 + number}",
            "Pubbliche Amministrazioni",
            "L6",
            "2430",
            "N",
            "",
        ]
        line += [str(number), "", "Anna", "Prova", "Sindaco", f"{number:06}", "A000", "00100", f"Via Prova, {number}"]
        for place in range(5):
            if place < len(mails):
                line += [mails[place], "Pec"]
            else:
                line += [f"info{number}@{name}.example", "Altro"] if place == 4 else ["", ""]
        line += [f"www.{name}.example", "", "", "", "", f"2026-{1 + number % 9:02}-{1 + number % 28:02}"]
        found.append(line)
    return found


def _body(number: int, name: str, province: str) -> tuple[str, list[str]]:
    if number % 10 < 5:
        domain = f"pec.comune.{name}.{province}.it" if number % 2 else f"comune.{name}.{province}.legalpec.it"
        mails = [f"protocollo@{domain}", f"tributi@{domain}", f"polizia.locale@{domain}", f"comune.{name}@postapec.it"]
        return f"Comune di {name.title()}", mails
    if number % 10 < 8:
        return f"Istituto Comprensivo {name.title()}", [f"{province}ic8{number:05}@pec.scuole.it"]
    if number % 10 < 9:
        return f"Azienda {name.title()} S.p.A.", [f"info@pec.{name}.it", f"gare@pec.{name}.it", f"{name}@postapec.it"]
    return f"Ordine degli Ingegneri di {name.title()}", [f"ordine.{name}@ordinipec.eu"]


def as_csv(
    table: Iterable[Sequence[str]], separator: str = ",", encoding: str = "utf-8", *, quote: bool = False
) -> bytes:
    """The table as text."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL).writerows(table)
    return out.getvalue().encode(encoding)


def as_xlsx(table: Iterable[Sequence[str]], *, shared: bool = True, prolog: str = "") -> bytes:
    """The table as a small workbook; empty cells are left out, as spreadsheets do."""
    texts: dict[str, int] = {}
    lines = []
    for number, row in enumerate(table, start=1):
        cells = []
        for place, text in enumerate(row):
            if not text:
                continue
            where = f"{_letters(place)}{number}"
            if shared:
                cells.append(f'<c r="{where}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>')
            else:
                cells.append(f'<c r="{where}" t="inlineStr"><is><t>{escape(text)}</t></is></c>')
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    data = f"<sheetData>{''.join(lines)}</sheetData>"
    sheet = f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<worksheet {main}>{data}</worksheet>'
    strings = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        if shared:
            archive.writestr("xl/sharedStrings.xml", f"<sst {main}>{strings}</sst>")
    return out.getvalue()


def _letters(place: int) -> str:
    found, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found
