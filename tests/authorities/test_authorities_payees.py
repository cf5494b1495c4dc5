"""Who is paid: the register's name for a code, and what does not fit it."""

from __future__ import annotations

import pytest

from citizen_inbox.authorities.filing import MemoryRegister
from citizen_inbox.authorities.payees import payee_findings, payee_name, same_body
from citizen_inbox.authorities.register import Body
from citizen_inbox.findings import Outcome
from citizen_inbox.usecases.authorities import seed
from citizen_inbox.wording.authorities import SENTENCES

TOWN = Body("c_a", "Comune di Rivalta Prova", "01234567897")
KNOWN = (MemoryRegister((TOWN,)), seed())


@pytest.mark.parametrize(
    ("creditor", "written", "writer", "whole", "codes"),
    [
        ("01234567897", "COMUNE DI RIVALTA PROVA", "Comune di Rivalta Prova", True, ["payee-listed"]),
        ("01234567897", "Rivalta Prova, Settore Entrate", "", True, ["payee-listed"]),
        ("01234567897", "", "", True, ["payee-listed"]),
        ("01234567897", "Comune di Altrove", "", True, ["payee-listed", "payee-other-name"]),
        ("01234567897", "", "Unione di Monteprova", True, ["payee-listed", "payee-other-body"]),
        ("13756881002", "Agenzia delle Entrate - Riscossione", "", False, ["payee-listed"]),
        ("09999999999", "Riscossioni Srl", "", True, ["payee-unlisted"]),
        ("09999999999", "Riscossioni Srl", "", False, []),
        ("", "", "", True, []),
    ],
)
def test_findings(creditor, written, writer, whole, codes):
    found = payee_findings(creditor, written, writer, KNOWN, whole=whole)
    assert [one.code for one in found] == codes
    assert all(one.code in SENTENCES for one in found)
    assert all((one.outcome is Outcome.PROVEN) == (one.code == "payee-listed") for one in found)


def test_names_of_codes():
    codes = ("01234567897", "", "09999999999", "80078750587")
    assert [payee_name(code, KNOWN) for code in codes] == ["Comune di Rivalta Prova", "", "", "INPS"]


def test_forms_and_order_of_a_name_do_not_matter():
    assert same_body("AMA S.p.A.", "A.M.A. SPA") or same_body("Ama Roma S.p.A.", "Roma AMA")
    assert same_body("Città di Forlì", "Comune di Forli'")
    assert not same_body("Comune di Rho", "Comune di Ro")
