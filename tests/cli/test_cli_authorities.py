"""The register of public bodies on the command line."""

from __future__ import annotations

import json
from dataclasses import astuple

import pytest

HEADER = "Codice_IPA,Denominazione_ente,Codice_fiscale_ente,Mail1,Tipo_Mail1,Data_aggiornamento"
EXPORT = f"{HEADER}\nc_a,Comune di Rivalta,01234567897,protocollo@pec.comune.rivalta.to.it,Pec,2026-11-01\n"


@pytest.fixture
def ask(run, tmp_path):
    """Run `authorities` in a profile of its own."""
    return lambda *words: astuple(run("--profile", tmp_path / "profile", "authorities", *words))


def test_a_register_is_imported_asked_and_described(ask, tmp_path):
    file = tmp_path / "enti.csv"
    file.write_text(EXPORT, encoding="utf-8")
    status, out, _ = ask("import", str(file))
    assert status == 0
    assert "1 rows read: 1 new bodies, 0 gone, 0 changed." in out
    state = json.loads(ask("status", "--json")[1])
    assert (state["bodies"], state["day"], state["stale"]) == (1, "2026-11-01", state["age_days"] > 90)
    status, out, _ = ask("find", "rivalta", "--json")
    assert status == 0
    assert json.loads(out)["addresses"] == ["protocollo@pec.comune.rivalta.to.it"]
    status, out, _ = ask("find", "x@comune-rivalta-pec.it")
    assert status == 0
    assert "looks like one of Comune di Rivalta" in out
    assert "In the register: protocollo@pec.comune.rivalta.to.it" in out
    assert ask("find", "nessuno@altrove.example")[0] == 1


def test_without_a_register_the_shipped_bodies_answer(ask):
    status, out, _ = ask("status")
    assert status == 0
    assert "No register of public bodies was imported" in out
    status, out, _ = ask("find", "protocollo@pec.agenziariscossione.gov.it", "--json")
    assert status == 0
    assert json.loads(out)["writer"]["standing"] == "official"


def test_a_file_that_is_no_register_is_refused(ask, tmp_path):
    file = tmp_path / "page.html"
    file.write_text("<html></html>", encoding="utf-8")
    status, _, err = ask("import", str(file))
    assert status == 69
    assert "does not have the columns" in err
    assert ask("import", str(tmp_path / "none"))[0] == 66
