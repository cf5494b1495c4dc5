"""Whose an address is: exactly a body's, only like one, at its domain, or unknown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.authorities.distance import distance
from citizen_inbox.authorities.filing import MemoryRegister
from citizen_inbox.authorities.matching import Standing, judge
from citizen_inbox.authorities.register import Body, fold
from citizen_inbox.usecases.authorities import Registers, seed

TOWN = Body("c_a", "Comune di Rivalta", "", ("protocollo@pec.comune.rivalta.to.it",))
SMALL = Body("c_b", "Comune di Roro", "", ("comune.roro@postapec.it",))
TWO = Body("c_c", "Comune di San Mauro", "", ("sanmauro@cert.postapec.it", "comune.sanmauro@altrapec.it"))
NEIGHBOURS = (
    Body("c_d", "Comune di Ro", "", ("protocollo@pec.comune.ro.it",)),
    Body("c_e", "Comune di Rho", "", ("protocollo@pec.comune.rho.it",)),
)
COLLECTION = "Agenzia delle entrate-Riscossione"
KNOWN = (MemoryRegister((TOWN, SMALL, TWO, *NEIGHBOURS)), seed())


@pytest.mark.parametrize(
    ("address", "standing", "body", "how"),
    [
        ("protocollo@pec.comune.rivalta.to.it", "official", "Comune di Rivalta", ""),
        ("Protocollo@PEC.Comune.Rivalta.TO.it", "official", "Comune di Rivalta", ""),
        ("protocollo@pec.comune.ro.it", "official", "Comune di Ro", ""),
        ("protocollo@pec.comune.rho.it", "official", "Comune di Rho", ""),
        ("protocollo+x@pec.comune.rivalta.to.it", "lookalike", "Comune di Rivalta", "spelling"),
        ("protocolo@pec.comune.rivalta.to.it", "lookalike", "Comune di Rivalta", "spelling"),
        ("ufficio.anagrafe@pec.comune.rivalta.to.it", "unknown", "Comune di Rivalta", "domain"),
        ("x@cert.comune.rivalta.to.it", "unknown", "Comune di Rivalta", "domain"),
        ("x@pec.comune.rivaltа.to.it", "lookalike", "Comune di Rivalta", "signs"),
        ("x@pec.comune.rlvalta.to.it", "lookalike", "Comune di Rivalta", "signs"),
        ("x@pec.cornune.rivalta.to.it", "lookalike", "Comune di Rivalta", "signs"),
        ("x@pec.comune.ribalta.to.it", "lookalike", "Comune di Rivalta", "spelling"),
        ("x@pec.comune.rivalta.to.com", "lookalike", "Comune di Rivalta", "ending"),
        ("x@pec.comune.rivalta.to.it.evil.example", "lookalike", "Comune di Rivalta", "inside"),
        ("x@comunerivalta.pec.it", "lookalike", "Comune di Rivalta", "words"),
        ("x@comune-rivalta-pec.it", "lookalike", "Comune di Rivalta", "words"),
        ("x@pec.comunerivalta.to.it", "lookalike", "Comune di Rivalta", "order"),
        ("comune.rivalta@altrapec.it", "lookalike", "Comune di Rivalta", "provider"),
        ("comune.roro@1altrapec.it", "lookalike", "Comune di Roro", "provider"),
        ("comune.r0ro@postapec.it", "lookalike", "Comune di Roro", "signs"),
        ("comune.sanmauro@postapec.it", "lookalike", "Comune di San Mauro", "provider"),
        ("x@agenziaentrate-pec.it", "lookalike", "Agenzia delle Entrate", "order"),
        ("x@pec-inps.it", "lookalike", "INPS", "order"),
        ("x@inps-pagamenti.it", "lookalike", "INPS", "order"),
        ("x@dp.pce.agenziaentrate.it", "unknown", "Agenzia delle Entrate", "domain"),
        ("sdi01@pec.fatturapa.it.example", "lookalike", "Sistema di Interscambio", "inside"),
        ("x@pec.hotelrivalta.it", "unknown", "", ""),
        ("x@pec.ribalta.it", "unknown", "", ""),
        ("rivalta@altrapec.it", "unknown", "", ""),
        ("mario.rossi@postapec.it", "unknown", "", ""),
        ("x@cinpsy.example", "unknown", "", ""),
        ("", "unknown", "", ""),
        ("two@at@signs.it", "unknown", "", ""),
    ],
)
def test_standing(address, standing, body, how):
    found = judge(address, KNOWN)
    assert (found.standing.value, found.name or found.resembles, found.how) == (standing, body, how)
    assert bool(found.name) == (found.standing is Standing.OFFICIAL)


@pytest.mark.parametrize(
    ("address", "spoken", "standing", "body", "how"),
    [
        ("x@servizi.miaagenziaentrate4.example", "", "lookalike", "Agenzia delle Entrate", "brand"),
        ("x@inps.evil.example", "", "lookalike", "INPS", "brand"),
        ("x@legalmail.example", "avviso dell'inps", "unknown", "INPS", "named"),
        (
            "x@legalmail.example",
            "agenzia delle entrate-riscossione",
            "unknown",
            "Agenzia delle entrate-Riscossione",
            "named",
        ),
        ("x@postacert.inps.gov.it", "inps", "unknown", "INPS", "domain"),
        ("x@sede.inps.gov.it", "", "unknown", "INPS", "domain"),
        ("x@inps.interno.gov.it", "", "unknown", "", ""),
        ("x@studio.example", "buongiorno", "unknown", "", ""),
    ],
)
def test_words_and_brands_of_the_shipped_bodies(address, spoken, standing, body, how):
    writer = Registers((seed(),), None).writer(address, spoken)
    assert (writer.standing, writer.resembles, writer.how) == (standing, body, how)
    assert writer.name == ""


@given(st.text(max_size=60) | st.from_regex(r"[a-zа-я0-9.@-]{1,40}", fullmatch=True))
def test_any_text_is_judged_and_only_listed_addresses_are_official(text):
    found = judge(text, KNOWN)
    listed = {address for body in (TOWN, SMALL, TWO, *NEIGHBOURS, *seed().bodies) for address in body.addresses}
    assert (found.standing is Standing.OFFICIAL) == (fold(text) in listed)


def _slow(one: str, other: str) -> int:
    rows = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            best = min(rows[i - 1, j] + 1, rows[i, j - 1] + 1, rows[i - 1, j - 1] + (one[i - 1] != other[j - 1]))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                best = min(best, rows[i - 2, j - 2] + 1)
            rows[i, j] = best
    return rows[len(one), len(other)]


@given(st.text("abc", max_size=8), st.text("abc", max_size=8), st.integers(0, 3))
def test_distance_is_that_of_the_plain_table(one, other, limit):
    assert distance(one, other, limit) == min(_slow(one, other), limit + 1)
