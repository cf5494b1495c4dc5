"""Taking the register in: every form of the export, what is refused, what stays, and what changed."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
import townroom
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.authorities import sheets
from citizen_inbox.authorities.sheets import read_file
from citizen_inbox.failures import Failure
from citizen_inbox.usecases import authorities

TABLE = townroom.rows(40)
WHOLE = read_file(townroom.as_csv(TABLE))


def _import(tmp_path, content, name="enti.csv", *, force=False):
    file = tmp_path / name
    file.write_bytes(content)
    return authorities.import_file(tmp_path / "data", file, lambda progress: None, force=force)


@pytest.mark.parametrize(
    "content",
    [
        townroom.as_csv(TABLE, ";"),
        townroom.as_csv(TABLE, "\t"),
        townroom.as_csv(TABLE, quote=True),
        townroom.as_csv(TABLE, encoding="utf-8-sig"),
        townroom.as_csv(TABLE, encoding="cp1252"),
        townroom.as_csv(TABLE, encoding="utf-16"),
        townroom.as_xlsx(TABLE),
        townroom.as_xlsx(TABLE, shared=False),
        townroom.as_csv([list(reversed(row)) for row in TABLE]),
    ],
    ids=["semicolon", "tabs", "quoted", "bom", "windows", "utf-16", "xlsx", "xlsx-inline", "columns-turned-round"],
)
def test_every_form_gives_the_same_bodies(content):
    export = read_file(content)
    assert export.problem == ""
    assert {body.code: body for body in export.bodies} == {body.code: body for body in WHOLE.bodies} or {
        body.code: frozenset(body.addresses) for body in export.bodies
    } == {body.code: frozenset(body.addresses) for body in WHOLE.bodies}
    assert (export.rows, export.day) == (40, WHOLE.day)


def test_only_certified_addresses_are_taken():
    town = WHOLE.bodies[0]
    assert town.name.startswith("Comune di ")
    assert town.fiscal_code == "10000000000"
    assert len(town.addresses) == 4
    assert not any(".example" in address for body in WHOLE.bodies for address in body.addresses)


def test_accents_and_zeros_of_a_windows_spreadsheet_survive():
    table = [["Codice_IPA", "Denominazione_ente", "Codice_fiscale_ente", "Mail1", "Tipo_Mail1"]]
    table.append(["C_X", "Città di Prà", "1234567897", " Protocollo@PEC.Comune.Example ", "Pec"])
    (body,) = read_file(townroom.as_csv(table, ";", "cp1252")).bodies
    assert (body.code, body.name, body.fiscal_code) == ("c_x", "Città di Prà", "01234567897")
    assert body.addresses == ("protocollo@pec.comune.example",)


def test_the_older_export_is_read():
    table = [
        ["cod_amm", "des_amm", "Comune", "Cf", "mail1", "tipo_mail1", "mail2", "tipo_mail2"],
        ["c_a", "Comune di Aprova", "Aprova", "00000000018", "a@pec.example", "pec", "null", "null"],
        ["c_b", "Comune di Bprova", "Bprova", "null", "b@mail.example", "altro", "b@pec.example", "CEC-PAC"],
    ]
    first, second = read_file(townroom.as_csv(table, "\t")).bodies
    assert first.addresses == ("a@pec.example",)
    assert (second.fiscal_code, second.addresses) == ("", ("b@pec.example",))


def test_a_days_of_every_spelling():
    for written, day in (
        ("2026-03-01", date(2026, 3, 1)),
        ("01/03/2026", date(2026, 3, 1)),
        ("46082", date(2026, 3, 1)),
    ):
        table = [["Codice_IPA", "Denominazione_ente", "Mail1", "Tipo_Mail1", "Data_aggiornamento"]]
        table.append(["c", "Comune", "a@pec.example", "Pec", written])
        assert read_file(townroom.as_csv(table)).day == day


def test_offices_add_their_addresses_to_bodies_that_are_known(tmp_path):
    offices = [["Codice_IPA", "Denominazione_ente", "Codice_uni_aoo", "Denominazione_aoo", "Mail1", "Tipo_Mail1"]]
    offices += [
        ["c_0", "x", "A1", "Polizia", "vigili@pec.example", "Pec"],
        ["c_none", "y", "A2", "", "z@pec.example", "Pec"],
    ]
    with pytest.raises(Failure, match="register-no-bodies"):
        _import(tmp_path, townroom.as_csv(offices), "aoo.csv")
    _import(tmp_path, townroom.as_csv(TABLE))
    change = _import(tmp_path, townroom.as_xlsx(offices), "aoo.xlsx")
    assert (change.new, change.gone, change.changed, change.offices) == (0, 0, 1, True)
    (body,) = authorities.find(tmp_path / "data", "vigili@pec.example")
    assert body.code == "c_0"
    assert len(body.addresses) == 5
    assert authorities.state(tmp_path / "data").day == WHOLE.day


def test_what_an_import_changed_is_counted(tmp_path):
    assert _import(tmp_path, townroom.as_csv(TABLE)).new == 40
    other = [list(row) for row in TABLE[:-1]]
    other[1][1] = "Comune di Altronome"
    other.append(["c_new", *TABLE[-1][1:]])
    change = _import(tmp_path, townroom.as_csv(other))
    assert (change.new, change.gone, change.changed, change.rows) == (1, 1, 1, 40)


def test_the_state_tells_the_day_and_age(tmp_path):
    data = tmp_path / "data"
    before = authorities.state(data)
    assert before.imported is None
    assert before.bodies == len(authorities.seed().bodies) > 0
    _import(tmp_path, townroom.as_csv(TABLE))
    state = authorities.state(data)
    assert (state.bodies, state.day, state.source) == (40, WHOLE.day, "enti.csv")
    assert len(state.sha256) == 64
    assert state.age is not None


def test_an_old_register_is_stale(tmp_path):
    old = [[*row[:-1], "Data_aggiornamento" if row is TABLE[0] else "2020-01-31"] for row in TABLE]
    _import(tmp_path, townroom.as_csv(old))
    assert authorities.state(tmp_path / "data").stale


BAD = {
    "register-not-a-table": [b"PK\x03\x04 broken", b"\x00\x01\x02" * 50, townroom.as_xlsx(TABLE)[:-200]],
    "register-columns": [b"", b"a,b,c\n1,2,3\n", b"<html><body>Manutenzione</body></html>",
                         townroom.as_csv([row[:17] for row in TABLE])],
    "register-empty": [townroom.as_csv(TABLE[:1]), townroom.as_xlsx(TABLE[:1])],
    "register-no-pec": [townroom.as_csv(TABLE).replace(b",Pec", b",Altro")],
    "register-shrinks": [townroom.as_csv(TABLE[:19])],
    "register-hostile": [
        townroom.as_xlsx(TABLE, prolog='<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("code", "content"), [(code, one) for code, many in BAD.items() for one in many])
def test_a_bad_file_leaves_the_register_as_it_was(tmp_path, code, content):
    _import(tmp_path, townroom.as_csv(TABLE))
    before = authorities.register_path(tmp_path / "data").read_bytes()
    with pytest.raises(Failure) as caught:
        _import(tmp_path, content, "new")
    assert caught.value.code == code
    assert authorities.register_path(tmp_path / "data").read_bytes() == before
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["authorities.sqlite3"]


def test_a_smaller_register_is_taken_by_force(tmp_path):
    _import(tmp_path, townroom.as_csv(TABLE))
    assert _import(tmp_path, townroom.as_csv(TABLE[:19]), force=True).gone == 22


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(Failure) as caught:
        authorities.import_file(tmp_path, tmp_path / "none.csv", lambda progress: None)
    assert caught.value.code == "register-unreadable"


def test_a_spreadsheet_that_unpacks_to_too_much_is_refused_at_once(monkeypatch):
    monkeypatch.setattr(sheets, "MAX_UNPACKED", 1_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 2_000_000)
    assert read_file(out.getvalue()).problem == "too-large"


@pytest.mark.parametrize(
    "sheet",
    [
        "<row r='1'><c r='XFD1' t='inlineStr'><is><t>x</t></is></c></row>",
        "<row r='1'>" + "<c t='inlineStr'><is><t>x</t></is></c>" * 500 + "</row>",
    ],
)
def test_a_sheet_wider_than_any_register_is_refused(sheet):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{sheet}</sheetData></worksheet>")
    assert read_file(out.getvalue()).problem == "too-large"


def test_more_rows_than_any_register_has(monkeypatch):
    monkeypatch.setattr(sheets, "MAX_ROWS", 10)
    assert read_file(townroom.as_csv(TABLE)).problem == "too-large"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300) | st.integers(0, 4_000).map(lambda cut: townroom.as_xlsx(TABLE[:5])[:cut] + b"\xff\x00"))
def test_any_bytes_give_an_answer(content):
    assert isinstance(read_file(content).problem, str)


def test_a_damaged_register_is_said_and_the_shipped_bodies_stay(tmp_path):
    authorities.register_path(tmp_path).write_bytes(b"SQLite format 3\x00" + b"\x00" * 200)
    assert authorities.state(tmp_path).trouble == "register-damaged"
    with authorities.registers(tmp_path) as known:
        assert known.kept is None
        assert known.writer("protocollo@pec.agenziariscossione.gov.it").standing == "official"


def test_what_is_said_of_a_sender_follows_the_register(tmp_path):
    address = WHOLE.bodies[0].addresses[0]
    with authorities.registers(tmp_path / "data") as known:
        assert known.writer(address).standing == "unknown"
    _import(tmp_path, townroom.as_csv(TABLE))
    with authorities.registers(tmp_path / "data") as known:
        writer = known.writer(address)
    assert (writer.standing, writer.name, writer.day) == ("official", WHOLE.bodies[0].name, WHOLE.day)
