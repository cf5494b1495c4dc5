from __future__ import annotations

import pytest

from citizen_inbox.notices.acts import (
    ACTS,
    ASSESSMENT,
    DEBIT_NOTICE,
    DRAFT_ACT,
    FINE,
    INJUNCTION,
    IRREGULARITY,
    LOCAL_FEE,
    PRE_REFUSAL,
    ROAD_ORDER,
    ROLL_BILL,
    TAKEN_OVER,
    WRIT,
    about_an_act,
    announced,
    asks_for_driver,
)
from citizen_inbox.notices.words import Words, read_heads
from citizen_inbox.obligations.rules import RULES
from citizen_inbox.phrases import fold


def words(subject="", head="", rest=""):
    heads, titles = read_heads([head])
    return Words(fold(subject), heads, fold(f"{head} {rest}"), (), titles)


@pytest.mark.parametrize(
    ("subject", "head", "expected"),
    [
        ("Avviso di accertamento n. 3", "cartella di pagamento", (ASSESSMENT,)),
        ("Atti", "AVVISO DI ADDEBITO\nseguirà cartella di pagamento", (DEBIT_NOTICE,)),
        ("Atti", "precetto in forza del decreto ingiuntivo n. 4", (WRIT,)),
        ("Decreto ingiuntivo e pedissequo atto di precetto", "", (INJUNCTION, WRIT)),
        ("TARI", "in caso di omissione verrà notificato avviso di accertamento", ()),
        ("TARI", "già notificata cartella di pagamento", ()),
        ("TARI", "eventuale avviso di accertamento. Si notifica avviso di accertamento n. 3", (ASSESSMENT,)),
        ("TARI", "Il presente foglio non è un avviso di accertamento", ()),
        ("Atti", "Gentile signora,\nAvviso di accertamento n. 3", (ASSESSMENT,)),
        ("Atti", "CITTÀ DI RIVALTA - AVVISO DI ACCERTAMENTO N. 3", (ASSESSMENT,)),
        ("Atti", "la sua domanda\nsull'avviso di accertamento n. 3", ()),
        ("Schema di avviso di accertamento", "", (DRAFT_ACT,)),
        ("Presa in carico dell'avviso di accertamento n. 3", "", (TAKEN_OVER,)),
        ("Avviso di accertamento canone unico 2025", "", (LOCAL_FEE,)),
        ("Avviso bonario TARI", "", ()),
        ("Avviso bonario art. 36-bis", "", (IRREGULARITY,)),
        ("Preavviso di rigetto istanza di accesso", "", (PRE_REFUSAL,)),
        ("Ordinanza - ingiunzione prefettizia", "", (ROAD_ORDER,)),
        ("Preavviso di rigetto della domanda di iscrizione anagrafica", "", (PRE_REFUSAL,)),
        ("Osservazioni al preavviso di rigetto", "", ()),
        ("Verbale di accertamento di violazione al C.d.S.", "", (FINE,)),
        ("Saluti", "", ()),
    ],
)
def test_announced(subject, head, expected):
    assert announced(words(subject, head)) == expected


def test_far_down_nothing_is_announced():
    assert announced(words("Saluti", "ciao", "cartella di pagamento")) == ()


def test_only_the_kinds_asked_for():
    made = words("Cartella di pagamento per verbale di accertamento, codice della strada")
    assert announced(made, ("collection",)) == (ROLL_BILL,)


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("R: cartella", "r:"),
        ("Sollecito di pagamento", "sollecito"),
        ("Annullamento del verbale n. 3", "annullamento del verbale"),
        ("Osservazioni al preavviso di rigetto", "osservazioni al preavviso"),
        ("Cartella di pagamento", ""),
        ("Esito del ricorso: ordinanza-ingiunzione", ""),
        ("Rigetto", ""),
    ],
)
def test_speaking_about_an_act(subject, said):
    assert about_an_act(fold(subject)) == said


def test_driver():
    assert asks_for_driver(words(rest="ai sensi dell'art. 126-bis"))
    assert not asks_for_driver(words(rest="art. 126"))


def test_every_rule_of_an_act_exists():
    assert all(rule in RULES for act in ACTS for rule in act.rules)
