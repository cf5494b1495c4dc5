from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.notices.acts import ACTS
from citizen_inbox.notices.consequences import CONSEQUENCES
from citizen_inbox.notices.notice import Found, Notice
from citizen_inbox.notices.registry import KINDS
from citizen_inbox.notices.sheet import QUESTIONS, make_sheet
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.report.sheet import law, sentence, source
from citizen_inbox.spot import Spot
from citizen_inbox.translation import voice
from citizen_inbox.wording.sheet import SENTENCES

TODAY = date(2026, 11, 22)
SPOT = Spot("2", 3, 10, 20)
ENGLISH = voice("en", Path())


def duty(what="pay", days=10, *, earlier=0, presumed=False, rule="cartella-pay"):
    due = TODAY + timedelta(days=days)
    return Deadline(what, due, due - timedelta(days=earlier), due, TODAY, rule, "art. 1", (), presumed)


def notice(
    *deadlines: Deadline, kind="collection", acts=("cartella-di-pagamento",), authority="Comune di Rivalta", found=()
):
    return Notice(kind, authority, "Cartella", {}, (), tuple(deadlines), tuple(found), tuple(acts))


def sheet(made, payments=(), verdict=Outcome.PROVEN):
    return make_sheet(made, payments, verdict, TODAY)


def codes(lines, question):
    return [line.code for line in lines if line.question == question]


def test_it_answers_the_questions_in_their_order(payment):
    lines = sheet(notice(duty()), [payment(48730)])
    asked = list(dict.fromkeys(line.question for line in lines))
    assert asked == list(QUESTIONS)
    assert [sentence(line, ENGLISH) for line in lines] == [
        "A bill of the collection agent (cartella): a body handed it a debt in your name to collect.",
        "By its own words: Comune di Rivalta.",
        "To pay €487.30.",
        "Next, by 2 December 2026: last day to pay.",
        "After the term interest runs, and the agent may block vehicles, register mortgages or seize.",
        "Paying may close the way to appeal: that is not the same for all acts of this kind.",
        "We found no office named in it. Look for the body's own site or number, not for one in a message.",
    ]


@pytest.mark.parametrize("act", [act.id for act in ACTS])
def test_every_act_has_its_sentences_and_its_law(act):
    lines = sheet(notice(acts=(act,)))
    assert codes(lines, "what") == [f"what-act-{act}"]
    assert codes(lines, "nothing") == [f"nothing-{act}"]
    assert all(line.code in SENTENCES for line in lines)
    assert CONSEQUENCES[act].article
    told = next(line for line in lines if line.question == "nothing")
    assert law(told, ENGLISH) == f"General rule, to be checked ({CONSEQUENCES[act].article})."


def test_no_consequence_is_kept_for_an_act_that_is_never_recognised():
    assert set(CONSEQUENCES) == {act.id for act in ACTS}


@pytest.mark.parametrize("kind", [kind.id for kind in KINDS])
def test_every_kind_without_an_act_still_says_what_it_is(kind):
    lines = sheet(notice(kind=kind, acts=()))
    assert codes(lines, "what") == [f"what-kind-{kind}"]
    assert all(line.code in SENTENCES for line in lines)
    assert codes(lines, "asks") == ["asks-read"]
    assert codes(lines, "when") == ["when-unknown"]
    assert codes(lines, "paying") == []


def test_a_refuted_message_has_no_sheet(payment):
    assert sheet(notice(duty()), [payment(100)], Outcome.REFUTED) == ()
    assert sheet(None) == ()
    assert sheet(notice(duty()), [payment(100)], Outcome.UNDETERMINED)


def test_a_refuted_payment_is_not_repeated(payment):
    false = replace(payment(100), findings=(Finding("amount-differs", Outcome.REFUTED),))
    lines = sheet(notice(acts=()), [false])
    assert codes(lines, "asks") == ["asks-read"]


def test_several_sums_are_said_as_a_span(payment):
    lines = sheet(notice(duty()), [payment(5000), payment(2940), payment(2940)])
    told = next(line for line in lines if line.question == "asks")
    assert sentence(told, ENGLISH) == "To pay: from €29.40 to €50.00, by when and how you pay."


def test_a_duty_to_pay_without_a_sum_says_that_it_was_not_read():
    assert codes(sheet(notice(duty("pay-before-measure"))), "asks") == ["asks-sum-unknown"]


def test_what_is_asked_besides_money():
    lines = sheet(notice(duty("tell-driver"), duty("send-observations"), acts=()))
    assert codes(lines, "asks") == ["asks-driver", "asks-observations"]
    assert codes(sheet(notice(acts=("richiesta-di-documenti",))), "asks") == ["asks-papers"]


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (duty(), "when-next"),
        (duty(earlier=2), "when-prudent"),
        (duty(presumed=True), "when-next-presumed"),
        (duty(earlier=2, presumed=True), "when-prudent-presumed"),
        (duty(days=0), "when-next"),
        (duty(days=-1), "when-passed"),
        (duty(days=1, earlier=2), "when-passed"),
        (duty("effective", days=1), "when-effective"),
        (duty("effective", days=0), "when-in-effect"),
        (duty("effective", days=-3), "when-in-effect"),
    ],
)
def test_by_when(made, code):
    assert codes(sheet(notice(made)), "when") == [code]


def test_the_next_date_is_the_prudent_one_and_the_others_are_counted():
    lines = sheet(notice(duty(days=30), duty(days=20, earlier=19), duty(days=-5), duty(days=40)))
    first, more = (line for line in lines if line.question == "when")
    assert first.facts == {"duty": "pay", "day": "2026-11-23"}
    assert sentence(more, ENGLISH) == "2 more dates stand below."
    assert codes(sheet(notice(duty(), duty(days=12))), "when")[1:] == ["when-one-more"]


def test_contacts_are_quoted_with_their_place_and_a_caution():
    found = [Found("telephone", "045 555 0100", SPOT), Found("office", "Ufficio Verbali", None)]
    lines = [line for line in sheet(notice(found=found)) if line.question == "contact"]
    assert [line.code for line in lines] == ["contact-written", "contact-written", "contact-careful"]
    assert lines[1].spot == SPOT
    assert sentence(lines[1], ENGLISH) == "Telephone, as it says itself: 045 555 0100"


def test_a_line_rests_on_the_words_that_were_found(payment):
    found = [Found("act", "V/1", SPOT), Found("amount", "50,00", Spot("", 0, 1, 6))]
    lines = sheet(notice(found=found), [payment(5000)])
    assert next(line.spot for line in lines if line.question == "what") == SPOT
    assert next(line.spot for line in lines if line.question == "asks") == Spot("", 0, 1, 6)


def test_where_it_stands_is_said_in_words():
    assert source(SPOT, (), ENGLISH) == "Where it says so: 2, page 3"
    assert source(Spot("2", 0, 0, 1), (), ENGLISH) == "Where it says so: 2"
    assert source(Spot("", 0, 0, 1), (), ENGLISH) == "Where it says so: the message"
    assert source(Spot("subject", 0, 0, 1), (), ENGLISH) == "Where it says so: the subject"
    assert source(None, (), ENGLISH) == ""


def test_what_a_stranger_wrote_stays_on_one_line():
    lines = sheet(notice(authority="Comune\n\u202eetsub"))
    told = next(sentence(line, ENGLISH) for line in lines if line.question == "who")
    assert "\n" not in told
    assert "\u202e" not in told


def test_what_paying_gives_up_is_told_only_where_there_is_something_to_pay(payment):
    fine = notice(kind="traffic_fine", acts=("violazione-del-codice-della-strada",))
    lines = {line.code: line for line in sheet(fine, [payment(2940)])}
    told = law(lines["paying-closes-appeal"], ENGLISH)
    assert told == "General rule, to be checked (art. 203 c. 1, art. 204-bis c. 1 CdS)."
    assert "paying-closes-appeal" not in {line.code for line in sheet(fine, ())}
    assert "paying-closes-appeal" not in {line.code for line in sheet(notice(acts=()), [payment(2940)])}
