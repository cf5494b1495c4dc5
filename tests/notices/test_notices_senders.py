from __future__ import annotations

import pytest

from citizen_inbox.notices.senders import doubts, resembles, under


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("pce.agenziaentrate.it", True),
        ("dp.pce.agenziaentrate.it", True),
        ("PCE.AgenziaEntrate.it.", True),
        ("xpce.agenziaentrate.it", False),
        ("pce.agenziaentrate.it.evil.example", False),
        ("agenziaentrate.it", False),
        ("", False),
    ],
)
def test_a_domain_is_exact_or_a_suffix_after_a_dot(domain, expected):
    assert under(domain, ("pce.agenziaentrate.it",)) is expected


@pytest.mark.parametrize(
    ("sender", "spoken", "codes"),
    [
        ("x@pce.agenziaentrate.it", "agenzia delle entrate", []),
        ("x@agenzia-entrate-pec.example", "", ["sender-lookalike"]),
        ("x@pec-inps.example", "", ["sender-lookalike"]),
        ("x@postacert.inps.gov.it", "inps", []),
        ("x@cinpsy.example", "", []),
        ("x@legalmail.example", "avviso dell'inps", ["sender-unlisted"]),
        ("x@legalmail.example", "agenzia delle entrate-riscossione", ["sender-unlisted"]),
        ("sdi01@pec.fatturapa.it.example", "", ["sender-lookalike"]),
        ("x@studio.example", "buongiorno", []),
        ("", "inps", []),
    ],
)
def test_doubts(sender, spoken, codes):
    assert [reason.code for reason in doubts(sender, spoken)] == codes


def test_the_zone_of_the_state_is_not_suspected():
    assert not resembles("pec.inps.gov.it", "inps")
