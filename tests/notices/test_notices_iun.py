from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.notices.iun import (
    MESSAGE_ID_MARK,
    control_letter_holds,
    find_iuns,
    iun_of_message_id,
    read_aar_link,
)

IUN = "KWKU-JHXN-HJXM-202304-U-1"


def token(iun=IUN):
    text = f"{iun}_PF-11111111-2222-3333-4444-555555555555_66666666-7777-8888-9999-000000000000"
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize("iun", ["WRWJ-PMJY-HLRU-202501-N-1", IUN, "TGWR-ZJQN-JMAR-202209-A-1"])
def test_control_letter_of_published_codes(iun):
    assert control_letter_holds(iun)
    wrong = "D" if iun[-3] != "D" else "E"
    assert not control_letter_holds(f"{iun[:-3]}{wrong}-1")


def test_letters_outside_the_alphabet_count_nothing():
    assert control_letter_holds("ABCD-EFGH-ILMN-202201-N-1")
    assert not control_letter_holds("ABCD")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"SEND - Nuova notifica da Comune - {IUN}", (IUN,)),
        (f"IUN_{IUN}.RECINDEX_0 {IUN}", (IUN,)),
        ("KWKU-JHXN-HJXM-202313-U-1", ()),
        (f"X{IUN}", ()),
        (f"{IUN}-9", ()),
        (IUN.lower(), ()),
    ],
)
def test_find(text, expected):
    assert find_iuns(text) == expected


@pytest.mark.parametrize("host", ["cittadini", "imprese", "login", "CITTADINI"])
def test_drawn_link_is_read_off_line(host):
    link = read_aar_link(f"https://{host}.notifichedigitali.it/?aar={token()}")
    assert link is not None
    assert (link.iun, link.test) == (IUN, False)
    assert "6666" not in repr(link)


def test_drawn_link_variants():
    assert read_aar_link(f"https://cittadini.uat.notifichedigitali.it/?aar={token()}").test
    encoded = token().replace("=", "%3D").replace("+", "%2B").replace("/", "%2F")
    assert read_aar_link(f"https://cittadini.notifichedigitali.it/x?utm=1&aar={encoded}").iun == IUN
    assert read_aar_link("https://cittadini.notifichedigitali.it/?aar=%%%").iun == ""
    for foreign in (
        f"https://cittadini.notifichedigitali.it.example.com/?aar={token()}",
        f"http://cittadini.notifichedigitali.it/?aar={token()}",
        f"https://x@evil.example/?aar={token()}",
        "PAGOPA|002|300332000005177430|01234567890|4200",
    ):
        assert read_aar_link(foreign) is None


def test_message_id():
    request = f"SEND_DIGITAL.IUN_{IUN}.RECINDEX_0.SOURCE_GENERAL.REPEAT_false.ATTEMPT_0"
    made = f"{MESSAGE_ID_MARK}{base64.b64encode(request.encode()).decode()}@pagopa.it"
    assert iun_of_message_id(made) == IUN
    assert iun_of_message_id("abc@pec.example") is None
    assert iun_of_message_id(f"{MESSAGE_ID_MARK}###@pagopa.it") is None
    assert base64.b64decode(MESSAGE_ID_MARK.rstrip("~")) == b"pn-delivery-002"


@given(st.text(max_size=300))
def test_any_text_is_bearable(text):
    find_iuns(text)
    read_aar_link(f"https://cittadini.notifichedigitali.it/?aar={text}")
    iun_of_message_id(MESSAGE_ID_MARK + text)
    control_letter_holds(text)
