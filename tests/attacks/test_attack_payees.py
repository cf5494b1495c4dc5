"""A code of another body under a body's printed name: told by the register, and nothing is drawn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.numbers import grouped, notice_number
from citizen_inbox.demo.postman import Transaction, carried, transport, write_mail
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.reading import read
from citizen_inbox.usecases import authorities

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
NUMBER = notice_number("3010000260666001")
COLLECTOR = "13756881002"
"""The collection agency, which every register knows."""


@pytest.fixture(scope="module")
def receive():
    desk = Desk(NOW.date(), make_keys(NOW.date()))
    anchors = parse_anchors(desk.keys.authority.anchors_toml())

    def get(text: str):
        at = NOW - timedelta(days=2)
        inner = write_mail("a@pec.example", ("b@pec.example",), "Avviso", text, at, "<1@pec.example>")
        what = Transaction(
            "a@pec.example", (("b@pec.example", True),), "Avviso", at, "<i@pec.example>", "<1@pec.example>"
        )
        raw = transport(desk.keys.nation, what, carried(inner, what.identifier))
        return read(raw, Grounds(anchors, NOW))

    return get


def text_of(name: str) -> str:
    return (
        f"Avviso di pagamento pagoPA\nEnte creditore: {name}\nCodice fiscale ente creditore {COLLECTOR}\n"
        f"Codice avviso {grouped(NUMBER)}\nImporto euro 98,40\n"
    )


@pytest.mark.parametrize(
    ("name", "drawn", "code"),
    [
        ("Agenzia delle entrate-Riscossione", True, "payee-listed"),
        ("Comune di Rivalta", False, "payee-other-name"),
        ("Polizia Locale di Borgo Alto", False, "payee-other-name"),
    ],
)
def test_a_name_with_another_body_s_code_is_told_and_leaves_nothing_to_draw(receive, tmp_path, name, drawn, code):
    reading = receive(text_of(name))
    assert [one.qr_text is not None for one in reading.payments] == [True]
    with authorities.registers(tmp_path) as known:
        payees = authorities.payees_of(reading.payments, None, known)
    (payment,) = authorities.drawable(reading.payments, payees)
    assert code in {finding.code for finding in payees[payment.creditor].findings}
    assert (payment.qr_text is not None) is drawn
