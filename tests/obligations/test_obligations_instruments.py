from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.obligations.payment_instruments import MAX_INSTRUMENTS, find_instruments
from citizen_inbox.spot import Spot
from citizen_inbox.wording.payments import SENTENCES

RAV = "80012345678901234"


def found(*texts: str):
    every = find_instruments([(str(index), text) for index, text in enumerate(texts, 1)])
    for one in every:
        assert SENTENCES[f"instrument-{one.kind}"].format_map(one.facts)
        assert "".join(str(value) for value in one.facts.values()).isascii()
    return every


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("MODELLO DI PAGAMENTO UNIFICATO\nDELEGA IRREVOCABILE A:", "f24"),
        ("Il versamento si esegue con modello F24 precompilato", "f24"),
        ("da pagare tramite F24 entro 60 giorni", "f24"),
        ("Modello di pagamento F24 semplificato", "f24-simplified"),
        ("MOD. F24 ACCISE", "f24-excise"),
        ("F24 ELIDE", "f24-elide"),
        ("F24 Versamenti con elementi identificativi", "f24-elide"),
        ("mod. F 24 elide", "f24-elide"),
        ("Bollettino TD 674 allegato", "slip-674"),
        ("Tipo TD451", "slip-451"),
        ("TD 123", "slip-123"),
    ],
)
def test_forms_are_known_by_their_names(text, kind):
    (one,) = found(text)
    assert one.kind == kind
    assert one.spot is not None
    assert one.spot.document == "1"
    assert text[one.spot.start : one.spot.end]


@pytest.mark.parametrize(
    "text", ["stanza F24", "F240", "volo AF24 del 3", "MAV", "RAV4 grigia", "TD 8961", "LTD 896", ""]
)
def test_other_words_are_no_form(text):
    assert found(text) == ()


@pytest.mark.parametrize(
    ("printed", "balance"),
    [
        ("SALDO FINALE\nEURO + 1.234,56", "1234,56"),
        ("SALDO FINALE EURO 1 234 , 5 6", "1234,56"),
        ("saldo finale € 98,40", "98,40"),
        ("SALDO FINALE EURO +", None),
    ],
)
def test_the_balance_of_a_form_is_told(printed, balance):
    (one,) = found(f"MODELLO DI PAGAMENTO UNIFICATO mod. F24\n{printed}")
    assert one.facts.get("balance") == balance


def test_a_named_form_is_told_once_and_the_plain_word_beside_it_not():
    every = found("Paghi con modello F24.", "F24 semplificato\nSALDO FINALE EURO 10,00")
    assert [(one.kind, one.facts) for one in every] == [("f24-simplified", {"balance": "10,00"})]


def test_the_page_is_told():
    (one,) = found("pagina uno\fpagina due\fMOD. F24")
    assert one.spot == Spot("1", 3, 22, 30)
    (one,) = find_instruments([("", "paghi con modello F24")])
    assert one.spot is not None
    assert one.spot.page == 0


@pytest.mark.parametrize("code", [RAV, "0" + RAV, "123" + RAV, "8001 2345 6789 0123 4"])
def test_a_rav_becomes_the_number_of_its_collector(code):
    (one,) = found(f"Codice RAV: {code}")
    assert one.kind == "rav"
    assert one.facts == {"code": RAV, "number": "1" + RAV, "creditor": "13756881002"}


def test_a_mav_is_shown_by_its_code():
    (one,) = found("Bollettino MAV n. 0123 4567 8901 2345 67")
    assert (one.kind, one.facts) == ("mav", {"code": "012345678901234567"})


@pytest.mark.parametrize(
    ("line", "kind", "facts"),
    [
        (
            "<302032002700000251>  00000150+25>  000012345678<  896>",
            "slip-896",
            {"account": "12345678", "code": "302032002700000251", "amount": "150,25"},
        ),
        (
            "<302032002700000251>               000012345678<  674>",
            "slip-674",
            {"account": "12345678", "code": "302032002700000251"},
        ),
        ("000012345678<  451>", "slip-451", {"account": "12345678"}),
        ("000000000000<  123>", "slip-123", {"account": "0"}),
    ],
)
def test_the_line_for_machines_of_a_postal_slip(line, kind, facts):
    (one,) = found(line.replace("674>", "674>") if "674" not in kind else line.replace("               ", " " * 6))
    assert (one.kind, dict(one.facts)) == (kind, facts)


def test_a_flood_ends_in_time_and_within_limits():
    numbers = " ".join(f"RAV 8{index:016d}" for index in range(3000))
    started = time.process_time()
    assert len(found(numbers)) == MAX_INSTRUMENTS
    for unit in ("RAV 1 ", "MAV " + "1 " * 18, "<1", "F24 ", "saldo finale ", "1" * 18 + "> ", "TD ", "modello "):
        found(unit * (200_000 // len(unit)))
    assert time.process_time() - started < 4


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.text(), st.sampled_from(["F24 ", "saldo finale ", "1", "RAV ", "<", ">", "896>"]))))
def test_any_text_is_survived(parts):
    found("".join(parts))
