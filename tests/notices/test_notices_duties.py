"""What the person declared, and what stays open, reaches the duties of a notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from citizen_inbox.notices.notice import Declared
from citizen_inbox.notices.registry import recognise

ASSESSMENT = "Avviso di accertamento IMU n. 12/2026"
ASKED = date(2026, 4, 1)


def told(found, asked_on=ASKED):
    return recognise(replace(found, declared=Declared(adesione_on=asked_on)))


def dues(notice):
    return {deadline.rule: deadline.due.isoformat() for deadline in notice.deadlines}


def missing(notice, rule):
    return [step.code for deadline in notice.deadlines if deadline.rule == rule for step in deadline.missing]


def test_adesione_adds_ninety_days_to_both_duties_of_an_assessment(clues):
    found = clues(ASSESSMENT)
    assert dues(recognise(found)) == {"tax-act-pay": "2026-05-11", "tax-appeal": "2026-05-11"}
    notice = told(found)
    assert dues(notice) == {"tax-act-pay-adesione": "2026-09-07", "tax-appeal-adesione": "2026-09-07"}
    assert "adesione-counted" in [reason.code for reason in notice.because]


@pytest.mark.parametrize(
    ("asked_on", "code"),
    [
        (date(2026, 3, 9), "adesione-out-of-time"),
        (date(2026, 3, 10), "adesione-counted"),
        (date(2026, 5, 9), "adesione-counted"),
        (date(2026, 5, 12), "adesione-out-of-time"),
    ],
)
def test_adesione_counts_only_when_asked_for_in_time(clues, asked_on, code):
    notice = told(clues(ASSESSMENT), asked_on)
    assert [reason.code for reason in notice.because if reason.code.startswith("adesione")] == [code]
    assert ("tax-appeal-adesione" in dues(notice)) is (code == "adesione-counted")


@pytest.mark.parametrize(
    "subject",
    [
        "Cartella di pagamento n. 122 2026 00048811 73",
        "Comunicazione di irregolarità art. 36-bis",
        "Avviso di accertamento catastale",
        "Verbale di violazione del Codice della Strada n. 4471/2026",
    ],
)
def test_adesione_is_nothing_for_acts_that_do_not_allow_it(clues, subject):
    plain, notice = recognise(clues(subject)), told(clues(subject))
    assert dues(notice) == dues(plain) != {}
    assert notice.because == plain.because


def test_an_act_raises_only_its_own_questions(clues):
    assessment = recognise(clues(ASSESSMENT))
    assert "adesione-unknown" in missing(assessment, "tax-appeal")
    assert "appeal-by-debt" not in missing(assessment, "tax-appeal")
    bill = recognise(clues("Cartella di pagamento n. 122 2026 00048811 73"))
    assert "appeal-by-debt" in missing(bill, "tax-appeal")
    assert "adesione-unknown" not in missing(bill, "tax-appeal")


def test_a_mail_without_its_time_of_arrival_says_so(clues):
    found = clues(ASSESSMENT)
    assert "start-not-certified" in missing(recognise(found), "tax-appeal")
    arrived = replace(found, arrived_at=found.delivered_at)
    assert "start-not-certified" not in missing(recognise(arrived), "tax-appeal")
