"""Which mails belong to one matter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.notices.keys import keys_of, normal_number
from citizen_inbox.notices.notice import Notice, Reason
from citizen_inbox.pec.envelope import open_envelope

IUN = "WRWJ-PMJY-HLRU-202501-N-1"


def envelope(headers="", sender="protocollo@pec.comune.rivalta.example"):
    return open_envelope(parse_message(f"From: {sender}\r\n{headers}\r\nx\r\n".encode()))


def notice(kind="traffic_fine", authority="Comune di Rivalta", because=(), **references: str):
    return Notice(kind, authority, "", references, tuple(Reason(code) for code in because))


def test_iun_payment_and_message_give_keys(payment):
    mail = envelope("Message-ID: <one@pec.example>\r\n")
    found = keys_of(mail, notice("send", iun=IUN), (payment(4200),))
    assert found == (f"iun:{IUN}", "notice:300332000005177430", "message:one@pec.example")


def test_an_act_is_joined_by_its_body_however_it_is_written():
    first = keys_of(envelope(), notice(act="V/312-2026"), ())
    second = keys_of(envelope(sender="vigili@pec.altrove.example"), notice(authority="COMUNE DI RIVALTA",
                                                                          act="v 312 2026"), ())  # fmt: skip
    assert first == ("act:comunedirivalta:V3122026", "act:protocollo@pec.comune.rivalta.example:V3122026")
    assert set(first) & set(second) == {"act:comunedirivalta:V3122026"}


def test_two_bodies_numbers_never_join():
    first = keys_of(envelope(), notice(act="123456/2026"), ())
    second = keys_of(envelope(sender="b@pec.example"), notice(authority="Comune di Altrove", act="123456/2026"), ())
    assert not set(first) & set(second)


def test_a_short_number_is_nobodys_own():
    assert keys_of(envelope(), notice(act="1234", roll_bill="12", case="7/26"), ()) == ()


def test_the_mailbox_of_send_does_not_own_the_acts():
    found = keys_of(envelope(sender="notifiche@pec.pagopa.example"), notice("send", act="312/2026"), ())
    assert found == ("act:comunedirivalta:3122026",)


def test_a_case_is_joined_at_its_court():
    found = keys_of(envelope(), notice("court", "Tribunale di Pratica", case="5120/2026"), ())
    assert found[0] == "case:tribunaledipratica:51202026"


@pytest.mark.parametrize("doubt", ["iun-contradiction", "iun-control", "send-suspicious", "send-fiscal-code"])
def test_an_imitation_does_not_join_by_iun(doubt):
    assert keys_of(envelope(), notice("send", iun=IUN, because=(doubt,)), ()) == ()


def test_answers_lead_to_what_they_answer():
    found = keys_of(envelope("In-Reply-To: <b@x>\r\nReferences: <a@x>\r\n <b@x>\r\n"), None, ())
    assert found == ("message:b@x", "message:a@x")


def test_a_refuted_mail_joins_nothing_but_its_own_number(payment):
    mail = envelope("Message-ID: <own@x>\r\nReferences: <genuine@x>\r\nX-Riferimento-Message-ID: <genuine@x>\r\n")
    assert keys_of(mail, notice(iun=IUN, act="312/2026"), (payment(1),), refuted=True) == ("message:own@x",)


def test_a_refuted_payment_gives_no_key(payment):
    bad = replace(payment(1), findings=(Finding("qr-differs", Outcome.REFUTED),))
    assert keys_of(envelope(), None, (bad,)) == ()


def test_a_long_thread_is_cut():
    thread = "\r\n ".join(f"<{number}@x>" for number in range(200))
    found = keys_of(envelope(f"References: {thread}\r\n"), None, ())
    assert len(found) == 40
    assert found[0] == "message:199@x"


@given(st.text(max_size=60), st.text(max_size=60), st.binary(max_size=200))
def test_any_words_and_bytes_give_bounded_keys(number, authority, raw):
    mail = open_envelope(parse_message(raw))
    for key in keys_of(mail, notice(authority=authority, act=number, roll_bill=number, iun=number), ()):
        assert key.partition(":")[0] in {"act", "message", "iun"}
        assert len(key) <= 300


@given(st.text(max_size=40))
def test_a_normal_number_is_normal(written):
    once = normal_number(written)
    assert normal_number(once) == once
