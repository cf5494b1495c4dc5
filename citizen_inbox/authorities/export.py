"""Rows of an open-data export of public bodies in; the bodies with their certified addresses, or why it is none, out.

The columns are those of the IndicePA data sets, by name and in any order: "enti" (Codice_IPA, Denominazione_ente,
Codice_fiscale_ente, Mail1, Tipo_Mail1 ... Data_aggiornamento), "aoo" and "unita-organizzative" (Codice_IPA,
Codice_uni_aoo or Codice_uni_uo, Mail1 ...), and the older "amministrazioni", "aoo", "ou" and "pec" (cod_amm, des_amm,
Cf, mail1, tipo_mail1 ...).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from citizen_inbox.authorities.register import Body, fold

_COLUMNS = {
    "code": ("codiceipa", "codamm"),
    "name": ("denominazioneente", "desamm"),
    "fiscal": ("codicefiscaleente", "cf"),
    "office": ("codiceuniaoo", "codiceuniuo", "codaoo", "codou", "tipo"),
    "updated": ("dataaggiornamento",),
}
_MAIL = re.compile(r"(tipo)?mail(\d?)")
_CERTIFIED = frozenset({"pec", "cecpac"})
_NOTHING = frozenset({"", "null", "none", "nan", "n/a", "-"})
_LONGEST_CELL = 1_000
_FIRST_SERIAL = date(1899, 12, 30)
"""Day 0 of a spreadsheet's dates."""


@dataclass(frozen=True, slots=True)
class Export:
    """What a file of the register holds."""

    bodies: tuple[Body, ...] = ()
    """One for each code; in a file of offices with their addresses only, and the name where the file has it."""
    offices: bool = False
    """Whether the rows are offices, whose addresses are added to bodies that are known."""
    day: date | None = None
    """The latest day on which a row was brought up to date; None when the file does not tell."""
    rows: int = 0
    problem: str = ""
    """"" or why nothing can be taken from it: "columns" (not those of the register), "no-pec" (no certified address),
    "empty" (no rows)."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where the columns are."""

    places: dict[str, int]
    mails: tuple[tuple[int, int], ...]
    """Places of an address and of its type."""


def read_export(rows: Iterable[Sequence[str]]) -> Export:
    """Read a table whose first row names the columns. Never raises on data."""
    lines = iter(rows)
    plan = plan_of(next(lines, ()))
    if plan is None:
        return Export(problem="columns")
    offices = "office" in plan.places
    named: dict[str, tuple[str, str, dict[str, None]]] = {}
    count, latest = 0, None
    for cells in lines:
        code = _cell(cells, plan.places["code"]).lower()
        if not code:
            continue
        count += 1
        name = _cell(cells, plan.places.get("name", -1))
        fiscal = _fiscal(_cell(cells, plan.places.get("fiscal", -1)))
        held = named.setdefault(code, (name, fiscal, {}))
        held[2].update(dict.fromkeys(_addresses(cells, plan)))
        day = _day(_cell(cells, plan.places.get("updated", -1)))
        latest = day if day and (latest is None or day > latest) else latest
    bodies = tuple(Body(code, name, fiscal, tuple(addresses)) for code, (name, fiscal, addresses) in named.items())
    problem = "" if any(body.addresses for body in bodies) else ("no-pec" if count else "empty")
    return Export(bodies, offices, latest, count, problem)


def plan_of(header: Sequence[str]) -> _Plan | None:
    """Where the columns of the register are, None when the header is not one of its own."""
    names = {re.sub(r"[^a-z0-9]", "", name.lower()): place for place, name in reversed(list(enumerate(header)))}
    places = {wanted: names[known] for wanted, spellings in _COLUMNS.items() for known in spellings if known in names}
    numbers = sorted({match[2] for name in names if (match := _MAIL.fullmatch(name)) and not match[1]})
    mails = tuple((names[f"mail{one}"], names[f"tipomail{one}"]) for one in numbers if f"tipomail{one}" in names)
    wanted = {"code"} if "office" in places else {"code", "name"}
    return _Plan(places, mails) if mails and wanted <= places.keys() else None


def _addresses(cells: Sequence[str], plan: _Plan) -> Iterator[str]:
    for address, kind in plan.mails:
        if re.sub(r"[^a-z]", "", _cell(cells, kind).lower()) in _CERTIFIED:
            folded = fold(_cell(cells, address))
            if folded:
                yield folded


def _cell(cells: Sequence[str], place: int) -> str:
    if not 0 <= place < len(cells):
        return ""
    text = " ".join(cells[place][:_LONGEST_CELL].split())
    return "" if text.lower() in _NOTHING else text


def _fiscal(text: str) -> str:
    """A spreadsheet drops the zeros before a number."""
    return text.zfill(11) if text.isascii() and text.isdigit() and 8 <= len(text) < 11 else text.upper()


def _day(text: str) -> date | None:
    """A day written 2026-03-01, 01/03/2026 or as a spreadsheet's number."""
    try:
        if match := re.match(r"(\d{4})-(\d\d)-(\d\d)", text):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if match := re.match(r"(\d\d?)/(\d\d?)/(\d{4})", text):
            return date(int(match[3]), int(match[2]), int(match[1]))
        if match := re.fullmatch(r"([3-6]\d{4})(?:\.\d+)?", text):
            return _FIRST_SERIAL + timedelta(days=int(match[1]))
    except ValueError:
        return None
    return None
