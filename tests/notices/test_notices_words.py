from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.notices.passages import TEXT_LIMIT, TOTAL_LIMIT, texts
from citizen_inbox.notices.registry import recognise
from citizen_inbox.notices.words import Profile, combine, read_words, weigh
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.phrases import fold

PROFILE = Profile(phrases=((r"\bcartella di pagamento\b", 80), (r"\bcartella\b", 50)), domains=("body.example",))


def test_fold():
    assert fold("  L’IRREGOLARITÀ\n\tè – qui\u00ad ") == "l'irregolarita e - qui"


@given(st.text(max_size=200))
def test_fold_is_stable_and_single_spaced(text):
    once = fold(text)
    assert "  " not in once
    assert once == once.strip()


def test_where_words_stand_makes_their_weight(clues):
    subject = weigh(clues("Cartella di pagamento"), PROFILE)
    heading = weigh(clues("x", "Cartella di pagamento"), PROFILE)
    assert (subject.score, heading.score) == (80, 48)
    assert [r.code for r in subject.because] == ["subject-has"]
    assert [r.code for r in heading.because] == ["text-says"]
    assert weigh(clues("x", "a " * 2000 + "cartella di pagamento"), PROFILE) is None


def test_words_inside_words_are_counted_once(clues):
    assert [r.facts["words"] for r in weigh(clues("Cartella di pagamento"), PROFILE).because] == [
        "cartella di pagamento"
    ]


def test_a_domain_adds_to_the_words(clues):
    assert weigh(clues("Cartella di pagamento", sender="a@pec.body.example"), PROFILE).score == 89
    assert weigh(clues("x", sender="a@body.example"), PROFILE).because[0].code == "sender-domain"
    assert weigh(clues("x", sender="a@nobody.example"), PROFILE) is None


def test_ordinary_mail_must_say_more_and_own_letters_say_nothing(clues):
    profile = Profile(phrases=((r"\bcartella\b", 40),))
    assert weigh(clues("cartella"), profile) is not None
    assert weigh(clues("cartella", kind=EnvelopeKind.ORDINARY), profile) is None
    assert weigh(clues("Ricorso contro cartella di pagamento", kind=EnvelopeKind.ORDINARY), PROFILE) is None


def test_combine():
    assert combine(iter(())) == 0
    assert combine(iter((50, 50))) == 75
    assert combine(iter((100, 1))) == 100


def test_reading_is_limited(clues, document):
    many = [document(f"{n}.pdf", "a" * (TEXT_LIMIT + 10), path=str(n)) for n in range(20)]
    found = texts(clues("x", "body", documents=many))
    assert sum(map(len, found)) <= TOTAL_LIMIT
    assert max(map(len, found)) == TEXT_LIMIT
    assert len(read_words(clues("x", documents=many * 9)).names) == 40


@pytest.mark.parametrize(
    "unit", ["verbale di accertamento ", "ordinanza-ingiunzione ", "sentenza ", "r.g. ", "COMUNE DI A ", "href=", "à"]
)
def test_long_repetitions_do_not_take_long(clues, document, unit):
    text = unit * (TEXT_LIMIT // len(unit))
    made = clues(unit * 20, text, html=text, documents=[document("a.pdf", text), document("b.pdf", text, path="3")])
    begin = time.process_time()
    assert recognise(made) is not None
    assert time.process_time() - begin < 5
