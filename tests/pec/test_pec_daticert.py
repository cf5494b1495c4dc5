"""Certification data: what providers write, and what they should not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.pec.daticert import DEFECTS, MAX_RECIPIENTS, Daticert, Recipient, parse_daticert, same_id
from citizen_inbox.wording.sentences import ROOMS

HEAD = """<intestazione>
    <mittente>mario.rossi@pec-a.example</mittente>
    <destinatari tipo="certificato">protocollo@pec-b.example</destinatari>
    <destinatari tipo="esterno">ufficio@ordinaria.example</destinatari>
    <destinatari>terzo@pec-c.example</destinatari>
    <risposte>mario.rossi@pec-a.example</risposte>
    <oggetto>Richiesta di accesso agli atti: perché</oggetto>
  </intestazione>"""
DATA = """<dati>
    <gestore-emittente>GESTORE A S.p.A.</gestore-emittente>
    <data zona="+0200"><giorno>12/10/2026</giorno><ora>10:15:00</ora></data>
    <identificativo>opec0001.20261012101500.1@pec-a.example</identificativo>
    <msgid>&lt;c0ffee@pec-a.example&gt;</msgid>
    <ricevuta tipo="completa"/>
    <consegna>protocollo@pec-b.example</consegna>
    <ricezione>uno@pec-b.example</ricezione><ricezione>due@pec-b.example</ricezione>
    <errore-esteso>5.1.1 - GESTORE B - indirizzo non valido</errore-esteso>
  </dati>"""
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def document(head: str = HEAD, data: str = DATA, declaration: str = DECLARATION, root: str = "postacert") -> str:
    return f'{declaration}<{root} tipo="avvenuta-consegna" errore="altro">\n  {head}\n  {data}\n</{root}>\n'


def parsed(text: str | bytes) -> Daticert:
    found = parse_daticert(text.encode() if isinstance(text, str) else text)
    assert found is not None
    return found


def test_every_field_is_read():
    found = parsed(document())
    assert found.at is not None
    assert found.at.utcoffset() == timedelta(hours=2)
    assert found == Daticert(
        type="avvenuta-consegna",
        error="altro",
        sender="mario.rossi@pec-a.example",
        recipients=(
            Recipient("protocollo@pec-b.example", certified=True),
            Recipient("ufficio@ordinaria.example", certified=False),
            Recipient("terzo@pec-c.example", certified=True),
        ),
        reply_to=("mario.rossi@pec-a.example",),
        subject="Richiesta di accesso agli atti: perché",
        provider="GESTORE A S.p.A.",
        at=datetime(2026, 10, 12, 8, 15, tzinfo=UTC),
        at_text="12/10/2026 10:15:00 +0200",
        identifier="opec0001.20261012101500.1@pec-a.example",
        msgid="c0ffee@pec-a.example",
        receipt_type="completa",
        delivered_to="protocollo@pec-b.example",
        taken_in_charge=("uno@pec-b.example", "due@pec-b.example"),
        error_detail="5.1.1 - GESTORE B - indirizzo non valido",
        defects=(),
    )


def test_optional_fields_may_be_absent():
    head = HEAD.replace("<oggetto>Richiesta di accesso agli atti: perché</oggetto>", "")
    head = head.replace("<risposte>mario.rossi@pec-a.example</risposte>", "")
    data = DATA.replace("<msgid>&lt;c0ffee@pec-a.example&gt;</msgid>", "")
    found = parsed(document(head, data).replace(' errore="altro"', ""))
    assert (found.subject, found.reply_to, found.msgid, found.error) == (None, (), "", "nessuno")
    assert found.defects == ()


def test_empty_and_repeated_replies():
    reply = "<risposte>mario.rossi@pec-a.example</risposte>"
    assert parsed(document(HEAD.replace(reply, "<risposte/>"))).reply_to == ()
    assert len(parsed(document(HEAD.replace(reply, reply * 2))).reply_to) == 2


def test_other_order_unknown_elements_and_crlf():
    text = document(DATA, HEAD.replace("<mittente>", "<estensione a='b'><x/></estensione><mittente>"))
    found = parsed(text.replace("\n", "\r\n") + "\r\n")
    assert found.defects == ("daticert-order",)
    assert replace(found, defects=()) == parsed(document())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("<mittente>mario.rossi@pec-a.example</mittente>", "<risposte>mario.rossi@pec-a.example</risposte>"),
        ('<ricevuta tipo="completa"/>', "<gestore-emittente>GESTORE A S.p.A.</gestore-emittente>"),
    ],
)
def test_elements_that_changed_places_are_a_remark(first, second):
    text = document().replace(first, "\0").replace(second, first).replace("\0", second)
    assert parsed(text).defects == ("daticert-order",)
    assert parsed(text).sender == "mario.rossi@pec-a.example"


def test_mandatory_fields_missing_are_told():
    assert parsed("<postacert/>").defects == ("daticert-zone", "daticert-incomplete")


def test_element_said_twice():
    found = parsed(document(HEAD.replace("</mittente>", "</mittente><mittente>altro@x.example</mittente>")))
    assert (found.sender, found.defects) == ("mario.rossi@pec-a.example", ("daticert-repeated-element",))


@pytest.mark.parametrize(
    ("zone", "hours", "defects"),
    [
        ("+0100", 1, ()),
        ("-0330", -3.5, ()),
        ("+01:00", 1, ("daticert-zone",)),
        ("Z", 0, ("daticert-zone",)),
        ("0100", 1, ("daticert-zone",)),
    ],
)
def test_zone_forms(zone, hours, defects):
    found = parsed(document().replace('zona="+0200"', f'zona="{zone}"'))
    assert found.at is not None
    assert (found.at.utcoffset(), found.defects) == (timedelta(hours=hours), defects)


@pytest.mark.parametrize(
    ("old", "new", "defect"),
    [
        ("10:15:00", "24:00:00", "daticert-time"),
        ("10:15:00", "10:15:60", "daticert-time"),
        ("12/10/2026", "31/02/2026", "daticert-time"),
        ("12/10/2026", "2026-10-12", "daticert-time"),
        ("12/10/2026", "12/10/0001", "daticert-time"),
        ('zona="+0200"', 'zona="+9900"', ""),
        ('zona="+0200"', "", "daticert-zone"),
        ('zona="+0200"', 'zona="CET"', "daticert-zone"),
    ],
)
def test_impossible_times_are_shown_as_written(old, new, defect):
    found = parsed(document().replace(old, new))
    assert found.at is None
    assert found.at_text
    assert (new.partition('"')[2].rstrip('"') or "10") in found.at_text or old not in document()
    assert not defect or defect in found.defects


def test_change_of_summer_time_sorts_by_utc():
    summer = parsed(document().replace("12/10/2026", "25/10/2026").replace("10:15:00", "02:50:00")).at
    winter = parsed(
        document().replace("12/10/2026", "25/10/2026").replace("10:15:00", "02:10:00").replace("+0200", "+01:00")
    ).at
    assert summer is not None
    assert winter is not None
    assert summer < winter


@pytest.mark.parametrize(
    ("encoded", "defects"),
    [
        (document().encode(), ()),
        (b"\xef\xbb\xbf" + document().encode(), ()),
        (document(declaration="").encode(), ()),
        (b"\n  " + document().encode() + b"\r\n\0", ()),
        (document(declaration='<?xml version="1.0" encoding="ISO-8859-1"?>').encode("iso-8859-1"), ()),
        (document(declaration="<?xml version='1.0' encoding='windows-1252'?>").encode("cp1252"), ()),
        (document(declaration='<?xml version="1.0" encoding="UTF-16"?>').encode("utf-16"), ()),
        (document(declaration='<?xml version="1.0" encoding="UTF-16"?>').encode(), ("daticert-encoding",)),
        (document(declaration='<?xml version="1.0" encoding="made-up"?>').encode(), ("daticert-encoding",)),
        (document().encode("cp1252"), ("daticert-encoding",)),
    ],
)
def test_encodings(encoded, defects):
    found = parsed(encoded)
    assert replace(found, defects=()) == parsed(document())
    assert found.defects == defects


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    "refused",
    [
        b"",
        b"no xml",
        b"\x00\x01\x02",
        document(root="altro").encode(),
        document().encode()[:-20],
        (DECLARATION + LAUGHS + document(declaration="").replace("mario", "&b;")).encode(),
        (DECLARATION + EXTERNAL + document(declaration="").replace("mario", "&a;")).encode(),
        (DECLARATION + '<!DOCTYPE postacert SYSTEM "http://x.example/p.dtd">' + document(declaration="")).encode(),
        document().encode() + b" " * 1024 * 1024,
        b"<postacert>" * 20 + b"</postacert>" * 20,
        b"<postacert>" + b"<a>" * 60_000 + b"</a>" * 60_000 + b"</postacert>",
    ],
)
def test_refused(refused):
    assert parse_daticert(refused) is None


def test_many_recipients():
    one = '<destinatari tipo="esterno">a@b.example</destinatari>'
    found = parsed(document(HEAD.replace("<risposte>", one * 497 + "<risposte>")))
    assert len(found.recipients) == 500
    assert sum(recipient.certified for recipient in found.recipients) == 2
    limited = parsed(document(HEAD.replace("<risposte>", one * MAX_RECIPIENTS + "<risposte>")))
    assert (len(limited.recipients), limited.defects) == (MAX_RECIPIENTS, ("daticert-recipients-limit",))


def test_unknown_kind_of_recipient_is_told():
    assert parsed(document().replace("esterno", "speciale")).defects == ("daticert-recipient-kind",)


def test_same_identifier_in_every_spelling():
    assert same_id("<a$1@b>", " a$1@b ")
    assert same_id("a%241%40b", "<a$1@b>")
    assert not same_id("a@b", "A@b")
    assert not same_id("", "")
    assert not same_id("<>", "<>")
    assert not same_id("a@b", "c@b")


def test_every_defect_has_a_sentence():
    assert set(ROOMS["mail"]) >= DEFECTS


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_mutated_bytes_never_raise(data):
    raw = bytearray(document().encode())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
        if not raw:
            break
    found = parse_daticert(bytes(raw))
    assert found is None or set(found.defects) <= DEFECTS


@given(st.binary(max_size=200))
def test_random_bytes_never_raise(raw):
    assert parse_daticert(raw) is None


def test_a_defect_is_told_once_however_often_it_occurs():
    sender = "<mittente>mario.rossi@pec-a.example</mittente>"
    identifier = "<identificativo>opec0001.20261012101500.1@pec-a.example</identificativo>"
    found = parsed(document().replace(sender, sender * 2).replace(identifier, identifier * 2))
    assert found.defects == ("daticert-repeated-element",)
    assert found.sender == "mario.rossi@pec-a.example"


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"])
def test_broken_xml_behind_a_mark_is_none(mark):
    assert parse_daticert(mark + document().encode()[:300]) is None


_ENTITY = '<!DOCTYPE postacert [<!ENTITY a "x">]><postacert tipo="accettazione"/>'


@pytest.mark.parametrize(
    "xml",
    [
        _ENTITY.encode(),
        f'<?xml version="1.0" encoding="UTF-8"?>{_ENTITY}'.encode(),
        f'<?xml version="1.0" encoding="UTF-16"?>{_ENTITY}'.encode("utf-16"),
        b'<?xml version="1.0" encoding="cp037"?>' + _ENTITY.encode("cp037"),
        b'<?xml version="1.0" encoding="UTF-7"?>' + _ENTITY.encode("utf-7"),
    ],
)
def test_a_declaration_is_refused_however_it_is_written(xml):
    assert parse_daticert(xml) is None
