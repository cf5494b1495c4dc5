"""What OCR read is searched with its mail, shown for payment with its mark, and outlives every new reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from fakes.plain_reading import plain_mail, read_plainly

from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.store.record import Payment
from citizen_inbox.usecases import browse, clock, scans
from citizen_inbox.usecases import payments as notes
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.ocr import Scan
from citizen_inbox.usecases.reader import Job

SIXTEEN = "3020320027000002"
NUMBER = f"{SIXTEEN}{int(SIXTEEN) % 93:02d}"
PRINTED = " ".join(NUMBER[at : at + 4] for at in range(0, 18, 4))
NOTICE = f"Avviso di pagamento pagoPA\nCodice avviso {PRINTED}\nCodice fiscale ente 01234567897\nImporto 77,90 euro"
SCAN = Scan("1.2", b"%PDF scan", (1, 2), 4.0, "ab" * 32)


def record(number: int, **changes: object):
    found = read_plainly(Job(plain_mail(number), "", clock.now(), "", None))
    return replace(found, at=clock.now(), **changes)


def take(inbox: Inbox, number: int = 1, **changes: object) -> int:
    known = inbox.records.accounts()
    account = known[0].id if known else inbox.records.add_account("a@pec.example", "a", "imap.example", 993, "")
    inbox.archive.put(plain_mail(number))
    with inbox.records.writing():
        return inbox.records.save(account, record(number, **changes))


def again(inbox: Inbox, number: int = 1, **changes: object) -> None:
    """Read by a newer program."""
    with inbox.records.writing():
        inbox.records.save(inbox.records.accounts()[0].id, record(number, **changes))


def test_words_of_a_scan_find_the_mail_and_are_marked(inbox: Inbox) -> None:
    message = take(inbox)
    take(inbox, 2)
    assert browse.search(inbox, "pignoramento") == ()
    assert scans.keep(inbox, message, SCAN, {1: "Avviso di pignoramento", 2: "presso terzi"}) is False
    (row,) = browse.search(inbox, "pignoramento terzi")
    assert (row.id, row.snippet_scanned, row.snippet) == (message, True, "Avviso di pignoramento presso terzi")
    (mixed,) = browse.search(inbox, "pignoramento numero")
    assert (mixed.id, mixed.snippet_scanned) == (message, False)
    assert "pignoramento" not in mixed.snippet


def test_what_was_read_outlives_a_new_reading(inbox: Inbox) -> None:
    message = take(inbox)
    scans.keep(inbox, message, SCAN, {1: NOTICE})
    again(inbox, body="anders")
    assert [row.id for row in browse.search(inbox, "pagopa")] == [message]
    assert scans.kept_of(inbox, message, SCAN) == {1: NOTICE}
    assert notes.notice_numbers(inbox, message) == (NUMBER,)


def test_pages_read_later_join_those_read_before(inbox: Inbox) -> None:
    message = take(inbox)
    scans.keep(inbox, message, SCAN, {2: "seconda"})
    scans.keep(inbox, message, SCAN, {1: "prima"})
    assert scans.kept_of(inbox, message, SCAN) == {1: "prima", 2: "seconda"}
    (kept,) = inbox.scans.of(1, inbox.lists.one(message).sha256)
    assert (kept.text, kept.pages, kept.document) == ("prima\fseconda", (1, 2), "1.2")
    assert len(browse.search(inbox, "prima seconda")) == 1


def test_a_number_from_a_scan_is_to_be_paid_marked_and_never_drawn(inbox: Inbox) -> None:
    message = take(inbox)
    assert scans.keep(inbox, message, SCAN, {1: NOTICE}) is True
    assert scans.keep(inbox, message, SCAN, {1: NOTICE}) is False  # nothing new
    (payment,) = browse.page(inbox, message).reading.payments
    assert (payment.notice_number, payment.amount_cents, payment.qr_text) == (NUMBER, 7790, None)
    assert payment.findings[0].code == "ocr-read"
    (kept,) = inbox.lists.one(message).payments
    assert (kept.scanned, kept.amount_cents, kept.due, kept.refuted) == (True, None, None, False)
    (line,) = browse.payments(inbox)
    assert (line.notice_number, line.scanned) == (NUMBER, True)
    notes.mark_paid(inbox, message, NUMBER, clock.today(), 7790)
    assert [one.notice_number for one in browse.page(inbox, message).paid] == [NUMBER]


def test_what_the_mail_tells_itself_is_not_told_twice(inbox: Inbox) -> None:
    own = Payment(NUMBER, "01234567897", "Comune", 7790, date(2027, 1, 31), "Multa", False)
    message = take(inbox, payments=(own,))
    assert scans.keep(inbox, message, SCAN, {1: NOTICE}) is False
    assert [one.scanned for one in inbox.lists.one(message).payments] == [False]
    again(inbox)
    assert inbox.lists.one(message).payments == ()


def test_a_newer_reading_that_sees_the_number_takes_it_over(inbox: Inbox) -> None:
    message = take(inbox)
    scans.keep(inbox, message, SCAN, {1: NOTICE})
    again(inbox, payments=(Payment(NUMBER, "", "", 7790, None, "", False),))
    assert [(one.scanned, one.amount_cents) for one in inbox.lists.one(message).payments] == [(False, 7790)]


def test_a_misread_number_is_no_payment(inbox: Inbox) -> None:
    message = take(inbox)
    assert scans.keep(inbox, message, SCAN, {1: NOTICE.replace(PRINTED, PRINTED[:-1] + "8")}) is False
    assert inbox.lists.one(message).payments == ()
    assert browse.page(inbox, message).reading.payments == ()


@pytest.mark.parametrize("first", [True, False])
def test_a_refuted_mail_refutes_what_its_scans_ask(inbox: Inbox, first: bool) -> None:
    message = take(inbox, outcome=Outcome.REFUTED if first else Outcome.PROVEN)
    scans.keep(inbox, message, SCAN, {1: NOTICE})
    again(inbox, outcome=Outcome.REFUTED)
    assert [one.refuted for one in inbox.lists.one(message).payments] == [True]
    again(inbox)
    assert [one.refuted for one in inbox.lists.one(message).payments] == [False]


def test_a_reading_of_a_refuted_mail_says_so_of_its_scans(inbox: Inbox) -> None:
    message = take(inbox)
    scans.keep(inbox, message, SCAN, {1: NOTICE})
    reading = browse.page(inbox, message).reading
    kept = inbox.scans.of(1, inbox.lists.one(message).sha256)
    verdict = replace(reading.evidence.verdict, outcome=Outcome.REFUTED)
    forged = replace(reading, payments=(), evidence=replace(reading.evidence, verdict=verdict))
    (payment,) = scans.with_scanned(forged, kept, clock.today()).payments
    assert payment.refuted
    assert [finding.code for finding in payment.findings[:2]] == ["message-refuted", "ocr-read"]


def test_a_mailbox_takes_its_scans_with_it(inbox: Inbox) -> None:
    scans.keep(inbox, take(inbox), SCAN, {1: NOTICE})
    inbox.records.remove_account(1)
    connection = inbox.records.connection
    for question in ("SELECT 1 FROM scan", "SELECT 1 FROM payment", "SELECT 1 FROM search"):
        assert connection.execute(question).fetchall() == []
    with pytest.raises(Failure) as caught:
        scans.keep(inbox, 1, SCAN, {1: "x"})
    assert caught.value.code == "mail-unknown"
