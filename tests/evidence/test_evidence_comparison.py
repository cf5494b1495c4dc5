"""Spellings that mean the same, and some that must not."""

from __future__ import annotations

import pytest

from citizen_inbox.evidence.comparison import (
    addresses_in,
    is_address,
    resembles,
    same_address,
    same_identifier,
    same_local_part,
    same_text,
)
from citizen_inbox.mail.addresses import ascii_lower


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mario.Rossi@PEC-a.example", "mario.rossi@pec-a.example", True),
        ("<a@b.example>", "a@b.example", True),
        ("a@b .example", "a@b.example", True),
        ("a@b.example>", "a@b.example", True),
        ("aa@b.example", "a@b.example", False),
        ("", "", False),
    ],
)
def test_addresses(one, other, same):
    assert same_address(one, other) is same


@pytest.mark.parametrize("written", ["c0ffee$1@host", "<c0ffee$1@host>", " <c0ffee$1@host> ", "c0ffee%241@host"])
def test_identifiers_with_brackets_and_percent_signs(written):
    assert same_identifier(written, "<c0ffee$1@host>")


def test_other_identifier():
    assert not same_identifier("<a@b>", "<a@c>")


def test_addresses_in_a_display_name():
    assert addresses_in("Per conto di: mario@pec-a.example") == ("mario@pec-a.example",)
    assert addresses_in('Per conto di: "\\"a@b.example\\"\t<a@b.example>') == ("a@b.example", "a@b.example")
    assert addresses_in("Per conto di: Mario Rossi") == ()
    assert addresses_in("Per conto di: o'neri@pec-a.example") == ("o'neri@pec-a.example",)
    assert addresses_in("Per conto di: 'mario@pec-a.example'") == ("mario@pec-a.example",)


def test_is_address():
    assert is_address("<a@b.example>")
    assert not is_address("a@b. example")


def test_texts_collapse():
    assert same_text("Richiesta  di\t accesso ", "Richiesta di accesso")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ARUBA PEC S.p.A.", "Aruba Pec SpA", True),
        ("Sogei SpA", "SOGEI - Società Generale d'Informatica S.p.A.", True),
        ("GESTORE A S.p.A.", "GESTORE B S.p.A.", False),
        ("S.p.A.", "GESTORE B S.p.A.", False),
        ("", "GESTORE", False),
    ],
)
def test_company_names(one, other, same):
    assert resembles(one, other) is same


@pytest.mark.parametrize(
    ("text", "lower"),
    [
        ("Mario@PEC-A.Example", "mario@pec-a.example"),
        ("Perché@X.example", "perché@x.example"),
        ("PERCHÉ", "perchÉ"),
        ("\u212aiosk", "\u212aiosk"),
        ("\u017fpA", "\u017fpa"),
    ],
)
def test_lower_case_as_mail_hosts_know_it(text, lower):
    assert ascii_lower(text) == lower


def test_no_letter_is_taken_for_another():
    assert not same_address("\u212aiosk@b.example", "kiosk@b.example")
    assert not same_address("a@b.example", "c@b.example")


def test_only_the_quotes_around_an_address_are_dropped():
    assert addresses_in("'Xavier@pec-a.exampleX'") == ("Xavier@pec-a.exampleX",)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("<a@b@one>", "a@b@two", True),
        ("<a@b@one>", "a@c@two", False),
        ("one", "one", False),
    ],
)
def test_identifiers_are_parted_at_their_last_at(one, other, same):
    assert same_local_part(one, other) is same
