from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.notices.references import clean, find_references, first_values

ALL = ("iun", "act", "act_date", "roll_bill", "plate", "protocol", "protocol_date", "tax_year", "case")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verbale n. 4471/2026 del 02/03/2026", {"act": "4471/2026", "act_date": "02/03/2026"}),
        ("verbale di contestazione n° V/12-A del 2 marzo 2026.", {"act": "V/12-A", "act_date": "2 marzo 2026"}),
        ("Avviso di accertamento esecutivo TARI anno 2021 nr. 318", {"act": "318", "tax_year": "2021"}),
        ("cartella di pagamento n. 122 2026 00012345 67 000 15 rate", {"roll_bill": "122 2026 00012345 67 000"}),
        ("Cartella 12220260001234567000", {"roll_bill": "12220260001234567000"}),
        ("veicolo targa: AB123CD, rosso", {"plate": "AB123CD"}),
        ("Targato AB 123 CD", {"plate": "AB 123 CD"}),
        ("Prot. n. 0012345/2026 del 09.03.2026", {"protocol": "0012345/2026", "protocol_date": "09.03.2026"}),
        ("Protocollo generale n. 77", {"protocol": "77"}),
        ("periodo d'imposta 2019", {"tax_year": "2019"}),
        ("R.G. n. 1234/2026", {"case": "1234/2026"}),
        ("RG: 55/2025", {"case": "55/2025"}),
        ("iscritto al n. 2025/3344 R.G., il giudice", {"case": "2025/3344"}),
        ("R.G.E. 9/2026", {"case": "9/2026"}),
        ("nessun numero qui, solo parole e 2026", {}),
        ("KWKU-JHXN-HJXM-202304-U-1", {"iun": "KWKU-JHXN-HJXM-202304-U-1"}),
    ],
)
def test_as_written(clues, text, expected):
    assert first_values(find_references(clues("", text), ALL)) == expected


def test_the_subject_comes_before_the_text_and_only_asked_names_come(clues):
    found = find_references(clues("Verbale n. 1/2026", "Verbale n. 2/2026 targa AB123CD"), ("act",))
    assert first_values(found) == {"act": "1/2026"}


@pytest.mark.parametrize(
    "unit",
    ["verbale ", "verbale n. ", "1", "1 ", "a/", "R.G. n.", "prot. ", "cartella 122 ", "n. n. ", "atto aa ", "\n "],
)
def test_long_repetitions_do_not_take_long(clues, unit):
    made = clues("", unit * (60_000 // len(unit)))
    begin = time.process_time()
    find_references(made, ALL)
    assert time.process_time() - begin < 2


@given(st.text(max_size=300))
def test_clean_gives_one_short_visible_line(text):
    shown = clean(text, 40)
    assert len(shown) <= 40
    assert shown.isprintable()
    assert shown == shown.strip()
