"""A fraudster with pagoPA's codes: whatever disagrees, or is not certain, leaves no QR without a word about it."""

from __future__ import annotations

import time
from datetime import date

import pytest
from evidence.mailroom import AT

from citizen_inbox.demo.numbers import body_code, notice_number, payment_datamatrix, payment_qr
from citizen_inbox.demo.paper import sample_page
from citizen_inbox.demo.postman import write_mail
from citizen_inbox.documents.document import identify
from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.payment_accounts import printed_accounts
from citizen_inbox.obligations.payments import SeenCode, Source, find_payments
from citizen_inbox.reading import document_sources

TODAY = date(2026, 11, 21)
NUMBER, OTHER = notice_number("3010000260666001"), notice_number("3010000260666002")
OFFICE, THIEF = body_code("0123456789"), body_code("9876543210")
IBAN = "IT60X0542811101000000123456"
TEXT = f"Avviso di pagamento pagoPA\nCodice avviso {NUMBER}\nEnte creditore {OFFICE}\nImporto € 98,40\n"
CODE = payment_qr(NUMBER, OFFICE, 9840)


def source(document, text, qrs=(), matrices=()):
    codes = [SeenCode("qr", each, 1) for each in qrs] + [SeenCode("datamatrix", each, 1) for each in matrices]
    return Source(document, text, tuple(codes), pages=1)


def only(*sources: Source):
    found = find_payments(sources, TODAY)
    assert len(found) == 1
    return found[0]


def codes(payment) -> set[str]:
    return {finding.code for finding in payment.findings}


def test_the_untouched_notice_is_drawn_as_it_came():
    assert only(source("1", TEXT, (CODE,))).qr_text == CODE


@pytest.mark.parametrize(
    ("sources", "code"),
    [
        ((source("1", TEXT, (payment_qr(NUMBER, OFFICE, 9841),)),), "amount-differs"),
        ((source("1", TEXT, (payment_qr(NUMBER, THIEF, 9840),)),), "creditor-differs"),
        ((source("1", TEXT, (CODE, payment_qr(NUMBER, OFFICE, 19840))),), "amount-differs"),
        ((source("1", TEXT, (CODE, payment_qr(NUMBER, THIEF, 9840))),), "creditor-differs"),
        ((source("1", TEXT), source("2", "", (payment_qr(NUMBER, THIEF, 9840),))), "creditor-differs"),
        ((source("", TEXT.replace(OFFICE, THIEF)), source("1", "", (CODE,))), "creditor-differs"),
        ((source("", f"Pagare € 12,00 codice avviso {NUMBER}"), source("1", "", (CODE,))), "amount-differs"),
        ((source("1", TEXT, ("ht\ttps://evil.example/",)),), "qr-is-link"),
        ((source("1", TEXT, ("\u200bhttps://evil.example/",)),), "qr-is-link"),
        ((source("1", TEXT, ("https://pagopa.gov.it@evil.example/",)),), "qr-is-link"),
        ((source("1", TEXT, ("https:\\\\evil.example\\pagopa.gov.it",)),), "qr-is-link"),
        ((source("1", TEXT, ("https://pagop\u0430.gov.it/",)),), "qr-is-link"),
        ((source("1", TEXT, ("bitcoin:1abc",)),), "qr-is-link"),
    ],
)
def test_one_field_that_differs_refutes(sources, code):
    payment = only(*sources)
    assert code in codes(payment)
    assert payment.refuted
    assert payment.qr_text is None


def test_another_number_in_the_code_refutes_both():
    for payment in find_payments((source("1", TEXT, (payment_qr(OTHER, OFFICE, 9840),)),), TODAY):
        assert payment.qr_text is None


def test_a_postal_code_that_differs_refutes():
    postal = payment_datamatrix(NUMBER, OFFICE, 19840, "000012345678", ("RSSMRA80A01H501U", "Mario Rossi"), "x")
    assert only(source("1", TEXT, (CODE,), (postal,))).qr_text is None


@pytest.mark.parametrize("amount", ["-9840", "", "98.40", "0x2670", "000000009840", "９８４０", "9840 ", "00", "0"])
def test_amounts_that_are_none_are_never_encoded(amount):
    payment = only(source("1", TEXT.replace("€ 98,40", "-"), (f"PAGOPA|002|{NUMBER}|{OFFICE}|{amount}", CODE[:-4])))
    assert payment.qr_text in {None, CODE}


@pytest.mark.parametrize("body", ["", "Paghi con bonifico su IT60 X054 2811 1010 0000 0123 456."])
def test_an_account_beside_a_notice_is_pointed_out(body):
    attached = TEXT if body else f"{TEXT}\nIBAN {IBAN}"
    payment = only(source("", body), source("1", attached, (CODE,)))
    told = {finding.code: finding for finding in payment.findings}
    assert told["account-printed"].outcome is Outcome.UNDETERMINED
    assert told["account-printed"].facts == {"account": IBAN}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"su {IBAN},", (IBAN,)),
        (IBAN.lower(), (IBAN,)),
        ("IT61X0542811101000000123456", ()),
        ("DE89 3704 0044 0532 0130 00 intestato", ("DE89370400440532013000",)),
        ("QR12345678901234567890", ()),
        (f"X{IBAN}", ()),
        ("LT12 1000 0111 0100 1000 A CASA", ("LT121000011101001000",)),
    ],
)
def test_accounts_are_known_by_their_check_digits(text, found):
    assert printed_accounts(text) == found


UNITS = (
    *("1", "0 ", "1.", "1,1", "1.111,", "€1,111.", "3003 ", f"{NUMBER[:16]} ", "12/12/20", "entro il ", "scadenza "),
    *("codice avviso ", "ente creditore ", "importo ", "RAV 1 ", "RAV " + "1 " * 21, "IT60 ", "A", "\u00a0", " ", "\n"),
    *("causale: ", "avviso di pagamento ", "verbale di accertamento n. 1/", "prot. n. 1 ", "cartella n. 1 1 1 "),
)


@pytest.mark.parametrize("unit", UNITS)
def test_texts_made_against_the_patterns_take_no_longer_than_they_are(unit):
    text = "avviso pagoPA " + unit * (400_000 // len(unit))
    started = time.process_time()
    find_payments((source("1", text, (CODE,)),), TODAY)
    assert time.process_time() - started < 4  # a pattern that goes back over its steps would need minutes


def test_a_code_in_a_mail_attached_to_a_mail_is_compared_too():
    paper = sample_page(payment_qr(NUMBER, THIEF, 9840))
    inner = write_mail(
        "a@b.example",
        ("c@d.example",),
        "x",
        "y",
        AT,
        "<1@b.example>",
        attachments=(("avviso.pdf", "application/pdf", paper),),
    )
    document = identify(inner, "inner.eml", "1", "message/rfc822")
    payment = only(source("", TEXT), *document_sources((document,)))
    assert "creditor-differs" in codes(payment)
    assert payment.qr_text is None
