"""Cases 43 to 50: certification data as providers and forgers write them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from evidence.mailroom import AT, RECIPIENT, SENDER, genuine, original, take_apart, transaction
from matrix.seeing import GOOD, certified_anew, certified_in, facts, outcome, sound, verdict

from citizen_inbox.demo.postman import Receipt, receipt, transport, write_mail
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.findings import Outcome
from citizen_inbox.usecases import browse


@pytest.fixture
def certifying(see, provider_a):
    """Read a genuine mail whose provider certified other data."""

    def certify(kind: str, change) -> object:
        mail = take_apart(genuine(kind, provider_a))
        content = certified_anew(mail.content, change(certified_in(mail.content)))
        return see(replace(mail, content=content).signed_by(provider_a.identity).build())

    return certify


def without(*names: bytes):
    pattern = rb"\s*<(" + b"|".join(names) + rb")\b[^>]*>[^<]*</\1>"
    return lambda xml: re.sub(pattern, b"", xml)


def test_case_43_optional_elements_absent(certifying, provider_a, taken_in):
    found = certifying("acceptance", without(b"oggetto", b"risposte", b"msgid"))
    daticert = found.envelope.daticert
    assert (daticert.subject, daticert.reply_to, daticert.msgid) == (None, (), "")
    assert (daticert.identifier, daticert.sender) == (transaction().identifier, SENDER)
    assert verdict(found) is GOOD
    assert outcome(found, "reference") == ""
    accepted = genuine("acceptance", provider_a)
    short = Receipt("avvenuta-consegna", delivered_to=RECIPIENT, receipt_type="sintetica")
    bare = receipt(provider_a, transaction(msgid=""), short, "r9@pec-a.example")
    (row,) = browse.sent(taken_in({"INBOX": [accepted, bare]}, SENDER))
    assert next(found.state for found in row.recipients) == "delivered"


@pytest.mark.parametrize("written", ["&lt;c0ffee@pec-a.example&gt;", "c0ffee@pec-a.example", "c0ffee%40pec-a.example"])
def test_case_44_msgid_in_three_spellings(certifying, written):
    found = certifying("transport", lambda xml: xml.replace(b"&lt;c0ffee@pec-a.example&gt;", written.encode()))
    assert sound(found)
    assert outcome(found, "reference") == outcome(found, "original-reference") == "proven"


@pytest.mark.parametrize(
    "subset",
    [
        b'<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
        b'<!DOCTYPE p [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>',
        b'<!DOCTYPE postacert SYSTEM "http://127.0.0.1:9/postacert.dtd">',
    ],
)
def test_case_45_entities_are_refused_and_nothing_is_fetched(certifying, subset, monkeypatch):
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("nothing may be fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    found = certifying("transport", lambda xml: xml.replace(b"<postacert", subset + b"\n<postacert", 1))
    assert found.envelope.daticert is None
    assert outcome(found, "certification-data") == "undetermined"
    assert verdict(found) is VerdictCode.NOT_CHECKABLE


def test_case_46_certified_type_differs_from_the_header(see, provider_a):
    mail = take_apart(genuine("delivery", provider_a)).header(b"X-Ricevuta", b"X-Ricevuta: accettazione")
    found = see(mail.build())
    assert facts(found, "type-header") == {"header": "accettazione", "certified": "avvenuta-consegna"}
    assert outcome(found, "type-header") == "refuted"
    assert verdict(found) is VerdictCode.INCONSISTENT


def test_case_47_another_author_inside(see, provider_a, provider_b):
    inner = original(transaction(sender="sindaco@comune.example"))
    found = see(transport(provider_a, transaction(), inner))
    assert facts(found, "original-sender") == {"original": "sindaco@comune.example", "certified": SENDER}
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.INCONSISTENT, Outcome.REFUTED)
    what = Receipt("avvenuta-consegna", delivered_to=RECIPIENT, original=inner, receipt_type="completa")
    delivery = see(receipt(provider_b, transaction(), what, "r1@pec-b.example"))
    assert outcome(delivery, "original-sender") == "undetermined"
    assert verdict(delivery) is GOOD


@pytest.mark.parametrize(
    ("change", "readable"),
    [
        (lambda xml: xml.replace(b"UTF-8", b"UTF-16"), True),
        (lambda xml: b"\xef\xbb\xbf" + xml, True),
        (lambda xml: xml.replace(b"UTF-8", b"ISO-8859-1").replace(b"Richiesta", "Perché".encode("latin-1")), True),
        (lambda xml: xml.decode().replace("UTF-8", "UTF-16").encode("utf-16"), True),
        (lambda xml: xml.replace(b"UTF-8", b"x-nessuna"), True),
        (lambda xml: xml[: len(xml) // 2], False),
    ],
)
def test_case_48_encodings(certifying, change, readable):
    found = certifying("acceptance", change)
    assert (found.envelope.daticert is not None) is readable
    assert outcome(found, "certification-data") == ("proven" if readable else "undetermined")
    assert verdict(found) is (GOOD if readable else VerdictCode.NOT_CHECKABLE)


def test_case_49_other_error_with_its_words(see, provider_a, provider_b, taken_in):
    """The acceptance makes the message known: a notice about an unknown one would move nothing."""
    detail = "5.1.1 - GESTORE B S.p.A. - indirizzo non valido"
    raw = receipt(provider_b, transaction(), Receipt("errore-consegna", "altro", RECIPIENT, detail), "r1@pec-b.example")
    assert sound(see(raw))
    (row,) = browse.sent(taken_in({"INBOX": [genuine("acceptance", provider_a), raw]}, SENDER))
    failed = next(found for found in row.recipients if found.address == RECIPIENT)
    assert (failed.state, failed.detail) == ("failed", detail)


def test_case_50_five_hundred_recipients(see, provider_a, taken_in):
    recipients = tuple((f"ufficio{number}@pec-b.example", number % 5 > 0) for number in range(500))
    raw = receipt(provider_a, transaction(recipients=recipients), Receipt("accettazione"), "r1@pec-a.example")
    found = see(raw)
    assert len(found.envelope.daticert.recipients) == 500
    assert sum(one.certified for one in found.envelope.daticert.recipients) == 400
    sent = write_mail(SENDER, tuple(one for one, _ in recipients), "x", "x", AT, transaction().msgid)
    (row,) = browse.sent(taken_in({"INBOX": [raw], "INBOX.inviata": [sent]}, SENDER))
    assert len(row.recipients) == 500
    assert sum(found.state == "ordinary-mail" for found in row.recipients) == 100
