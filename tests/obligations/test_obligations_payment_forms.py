from __future__ import annotations

from datetime import date

import pytest

from citizen_inbox.obligations.payment_sums import amounts_of
from citizen_inbox.obligations.payment_text import printed_payments

NUMBER = "3003 3200 0003 5177 43"
HEAD = f"Ente creditore 01234567890\nCodice avviso {NUMBER}\n"


def only(text):
    (found,) = printed_payments(text)
    return found


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("Importo € 1.234,56", 123456),
        ("Importo €\u00a01.234,56", 123456),
        ("Euro 1234,56", 123456),
        ("EUR 29,40", 2940),
        ("29,40 €", 2940),
        ("29.40 €", 2940),
        ("29.40 euro", 2940),
        ("EUR 1.234.567,89", 123456789),
        ("€ 1'234,56", 123456),
        ("€ 1 234,56", 123456),
        ("1\u202f234,56 €", 123456),
        ("€ 42", 4200),
        ("€ 42,-", 4200),
        ("42 euro", 4200),
        ("€ 1.234", 123400),
        ("1.234 €", 123400),
        ("Rata 1 234,56", 23456),
        ("5 Euro 42,00", 4200),
        ("42", None),
        ("art. 142.50 c. 8", None),
        ("anno 2026 euro-zona, veicolo Euro 6", None),
    ],
)
def test_sums_in_many_forms(written, cents):
    assert only(f"{HEAD}{written}\n").amount == cents


def test_whole_euros_count_only_where_no_sum_has_cents():
    assert amounts_of("Spese 5 euro, totale 42,00 euro") == {4200}
    assert amounts_of("Spese 5 euro, totale 42 euro") == {500, 4200}
    assert amounts_of("10 e lode, 12/2026, 5") == frozenset()


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("entro e non oltre il 5 dicembre 2026", date(2026, 12, 5)),
        ("entro il 1° dicembre 2026", date(2026, 12, 1)),
        ("entro il 16 dic. 2026", date(2026, 12, 16)),
        ("entro il 16/12/26", date(2026, 12, 16)),
        ("scadenza: 16.12.2026", date(2026, 12, 16)),
        ("Data scadenza\n16/12/2026", date(2026, 12, 16)),
        ("entro la data del 16/12/2026", date(2026, 12, 16)),
        ("entro il giorno 16-12-2026", date(2026, 12, 16)),
        ("entro lunedì 14 dicembre 2026", date(2026, 12, 14)),
        ("entro e non oltre 16/12/2026", date(2026, 12, 16)),
        ("entro il 31 dicembre p.v.", None),
        ("entro 60 giorni dal 01/12/2026", None),
        ("entro il 31/11/2026", None),
        ("prot. 16/12/26", None),
        ("verbale del 2 marzo 2026", None),
        ("entro il 16/12/26/4", None),
    ],
)
def test_days_in_many_forms(written, day):
    assert only(f"{HEAD}Importo Euro 42,00 da versare in banca, alla posta o con le app\n{written}\n").due == day


@pytest.mark.parametrize(
    "written",
    [
        NUMBER,
        NUMBER.replace(" ", ""),
        NUMBER.replace(" ", "\u00a0"),
        NUMBER.replace(" ", "  "),
        "3003 3200 0003\n5177 43",
        "3003 3200 0003 \r\n    5177 43",
    ],
)
def test_numbers_broken_over_lines(written):
    assert only(f"Codice avviso {written}\nEuro 42,00\n").number == "300332000003517743"


def test_instalments_in_a_table():
    numbers = [f"{base}{base % 93:02}" for base in (3003320000035177, 3003320000035178, 3003320000035179)]
    days = ("16/06/2026", "16 settembre 2026", "16/12/26")
    rows = [
        f"Rata {index} entro il {day} € 1.0{index}0,50 {number}"
        for index, (day, number) in enumerate(zip(days, numbers, strict=True), 1)
    ]
    found = printed_payments("AVVISO DI PAGAMENTO\n" + "\n".join(rows))
    assert [payment.number for payment in found] == numbers
    assert [payment.amount for payment in found] == [101050, 102050, 103050]
    assert [payment.due for payment in found] == [date(2026, 6, 16), date(2026, 9, 16), date(2026, 12, 16)]
