from __future__ import annotations

import pytest

from citizen_inbox.notices.authority import name_authority


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("COMUNE DI RIVALTA DELLA ROCCA\nPolizia Locale", "Comune di Rivalta della Rocca"),
        ("Comune di Rivalta · C.F. 01234567890 · Piazza 1", "Comune di Rivalta"),
        ("Polizia Locale - Ufficio Verbali\nsaluti dal Comune di Rivalta oggi", "Comune di Rivalta"),
        ("Polizia Locale", "Polizia Locale"),
        ("INPS", "INPS"),
        ("Agenzia Riscossione di Rivalta", "Agenzia Riscossione di Rivalta"),
        ("Università di Rivalta, via Larga 3", "Università di Rivalta"),
        ("la regione è bella.\nRegione che vai, usanza che trovi.", "pec.ente.example"),
        ("Buongiorno", "pec.ente.example"),
        ("", "pec.ente.example"),
    ],
)
def test_who_writes(clues, text, expected):
    assert name_authority(clues("x", text, sender="a@pec.ente.example")) == expected


def test_the_subject_may_name_the_body(clues):
    assert name_authority(clues("Tribunale di Rivalta: avviso", "Buongiorno")) == "Tribunale di Rivalta"


def test_no_sender_no_name(clues):
    assert name_authority(clues("x", sender="")) == ""
