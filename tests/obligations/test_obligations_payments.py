from __future__ import annotations

import ast
import itertools
import re
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.findings import Outcome
from citizen_inbox.obligations import payments
from citizen_inbox.obligations.payment_codes import STRICT
from citizen_inbox.obligations.payment_digits import creditor_holds, number_holds
from citizen_inbox.obligations.payments import (
    SeenCode,
    Source,
    confirmed,
    distrusted,
    find_payments,
    format_notice_number,
    uncertified,
)
from citizen_inbox.wording.payments import SENTENCES

TODAY = date(2026, 11, 21)
NUMBER, OTHER_NUMBER = "302032002700000251", "300332000003517743"
CREDITOR, OTHER_CREDITOR = "01234567897", "80078750587"


def qr(number=NUMBER, creditor=CREDITOR, amount="15000"):
    return f"PAGOPA|002|{number}|{creditor}|{amount}"


def datamatrix(number=NUMBER, creditor=CREDITOR, cents=15000):
    head = f"codfase=NBPA;18{number}1200000000950610{cents:010d}38961P1"
    return f"{head}{creditor:11}{'RSSMRA80A01H501U':16}{'ROSSI MARIA':40}{'TARI 2026':110}{'':12}A"


def labelled(number=NUMBER, creditor=CREDITOR, euro="150,00", due="30/11/2026"):
    return (
        "AVVISO DI PAGAMENTO\nOggetto del pagamento TARI 2026\nEnte Creditore Comune di Prova\n"
        f"Cod. Fiscale Ente Creditore {creditor}\nDestinatario RSSMRA80A01H501U\n"
        f"RATA UNICA entro il {due}\nImporto {euro} Euro\nCodice CBILL 8G580\n"
        f"Codice Avviso {format_notice_number(number)}\n"
    )


def outlined(number=NUMBER, creditor=CREDITOR, euro="150,00"):
    """Only values: labels are drawings. The order is that of a real notice's zones."""
    spaced = format_notice_number(number)
    return (
        f"Violazione C.d.S. verbale 123/2026\n{creditor}\nNNMNNM80A01H501G\nCOMUNE DI PROVA\nANONIMO ANONIMO\n"
        f"{euro}\n30/11/2026\n{euro}\n8G580\n{spaced}\n{creditor}\n9506\n{euro}\nCOMUNE DI PROVA\n"
        f"AUT. DB/SISB/GEN P1 00000 DEL 09.12.2019\n{spaced}\nP1\n{creditor}\n"
    )


def source(document, text, qrs=(), matrices=()):
    codes = [SeenCode("qr", each, 1) for each in qrs] + [SeenCode("datamatrix", each, 1) for each in matrices]
    return Source(document, text, tuple(codes), pages=1)


def find(text="", qrs=(), matrices=(), document="2"):
    found = find_payments([source(document, text, qrs, matrices)], TODAY)
    for notice in found:
        for finding in notice.findings:
            assert SENTENCES[finding.code].format_map(finding.facts)
        if notice.qr_text is not None:
            assert STRICT.fullmatch(notice.qr_text)
            assert not notice.refuted
    return found


def codes(notice):
    return {finding.code for finding in notice.findings}


@pytest.mark.parametrize(
    ("number", "holds"),
    [
        ("302032002700000251", True),
        ("300332000003517743", True),
        ("300715700000000032", True),
        ("001340000013900808", True),
        ("001000000000000141", True),
        ("200000000000000103", True),
        ("399000000000012387", True),
        ("300000000000000003", True),
        ("302001310000041456", False),
        ("399000012345678900", False),
        ("300332000003517744", False),
        ("100000000000000099", True),
        ("400000000000000000", False),
        ("30203200270000025", False),
        ("3020320027000002511", False),
    ],
)
def test_check_digits_of_notice_numbers(number, holds):
    assert number_holds(number) is holds


@pytest.mark.parametrize(
    ("code", "holds"),
    [
        ("15376371009", True),
        ("13756881002", True),
        ("06363391001", True),
        ("80078750587", True),
        ("01307110484", True),
        ("01234567897", True),
        ("12345678901", False),
        ("77777777777", False),
        ("00000000000", False),
        ("0123456789", False),
        ("０1234567897", False),
    ],
)
def test_check_digits_of_creditors(code, holds):
    assert creditor_holds(code) is holds


@pytest.mark.parametrize("text", [labelled(), outlined()])
@pytest.mark.parametrize("spelling", [" ", "", "\u00a0", "\u2009", ".", "\n"])
def test_a_printed_notice_in_every_spelling(text, spelling):
    spelled = text.replace(format_notice_number(NUMBER), spelling.join(format_notice_number(NUMBER).split(" ")))
    (notice,) = find(spelled)
    assert (notice.notice_number, notice.creditor, notice.amount_cents) == (NUMBER, CREDITOR, 15000)
    assert notice.due == date(2026, 11, 30)
    assert notice.qr_text == qr()
    assert codes(notice) == {"payment-text-only"}


def test_labels_give_name_and_reason():
    (notice,) = find(labelled())
    assert (notice.creditor_name, notice.reason) == ("Comune di Prova", "TARI 2026")


@pytest.mark.parametrize("page", [labelled, outlined])
def test_all_sources_agree(page):
    (notice,) = find(page(), [qr()], [datamatrix()])
    assert notice.qr_text == qr()
    (agree,) = [finding for finding in notice.findings if finding.code == "payment-sources-agree"]
    assert agree.outcome is Outcome.PROVEN
    assert agree.facts["forms"] == "text, qr, datamatrix"
    assert {sight.form for sight in notice.found_in} == {"text", "qr", "datamatrix"}
    assert len(notice.findings) == 1


def everywhere(field, value):
    return {"text": {field: value}, "qr": {field: value}, "datamatrix": {field: value}}


CHANGES = [
    (
        "amount",
        "amount-differs",
        {"text": {"euro": "250,00"}, "qr": {"amount": "25000"}, "datamatrix": {"cents": 25000}},
    ),
    ("creditor", "creditor-differs", everywhere("creditor", OTHER_CREDITOR)),
    ("bad creditor", "creditor-differs", everywhere("creditor", "01234567898")),
    ("number", "number-differs", everywhere("number", OTHER_NUMBER)),
    ("bad number", "number-differs", everywhere("number", "302032002700000252")),
]


@pytest.mark.parametrize("page", [labelled, outlined])
@pytest.mark.parametrize(("field", "code", "options"), CHANGES)
@pytest.mark.parametrize(
    ("present", "altered"),
    [
        (present, altered)
        for present in (("text", "qr"), ("text", "datamatrix"), ("qr", "datamatrix"), ("text", "qr", "datamatrix"))
        for altered in present
    ],
)
def test_each_altered_field_is_refuted_and_nothing_is_drawn(page, field, code, options, altered, present):
    makers = {"text": page, "qr": qr, "datamatrix": datamatrix}
    made = {form: makers[form](**(options[form] if form == altered else {})) for form in present}
    found = find(
        made.get("text", ""), [made["qr"]] if "qr" in made else [], [made["datamatrix"]] if "datamatrix" in made else []
    )
    assert found
    for notice in found:
        assert notice.refuted, field
        assert notice.qr_text is None
        assert code in codes(notice)
        assert "payment-sources-agree" not in codes(notice)
    differing = next(finding for finding in found[0].findings if finding.code == code)
    assert differing.facts["first"] != differing.facts["second"]


def test_the_mail_and_its_attachment_are_compared():
    mail = Source("", "Le inviamo l'avviso 3020 3200 2700 0002 51 di euro 250,00")
    (notice,) = find_payments([mail, source("2", "", (qr(),))], TODAY)
    assert "amount-differs" in codes(notice)
    assert notice.qr_text is None
    agreeing = Source("", "Le inviamo l'avviso 3020 3200 2700 0002 51 di euro 150,00")
    (notice,) = find_payments([agreeing, source("2", "", (qr(),))], TODAY)
    assert "payment-sources-agree" in codes(notice)
    assert [sight.document for sight in notice.found_in] == ["", "2"]


def test_the_address_of_a_notice_before_its_code_hinders_no_drawing():
    address = source("", "pagoPA", [f"https://checkout.pagopa.it/{CREDITOR}{NUMBER}"])
    paper = source("2", labelled(), (), [datamatrix()])
    for order in ([address, paper], [paper, address]):
        (notice,) = find_payments(order, TODAY)
        assert notice.qr_text == qr()


def test_two_codes_with_one_number_and_other_values():
    (notice,) = find("", [qr(), qr(amount="25000")])
    assert "amount-differs" in codes(notice)
    (notice,) = find("", [qr(), qr(creditor=OTHER_CREDITOR)])
    assert "creditor-differs" in codes(notice)
    (notice,) = find("", [qr(), qr(), qr(amount="0000015000")])
    assert not notice.refuted


@pytest.mark.parametrize(
    ("payload", "drawn"),
    [
        (qr(), qr()),
        (qr(amount="0000015000"), qr(amount="0000015000")),
        (f"  {qr()}\r\n", qr()),
        (qr(amount="5"), qr(amount="05")),
        (qr(amount="05"), qr(amount="05")),
        (qr(amount="99999999999"), qr(amount="99999999999")),
        (qr() + "|extra", qr()),
        (qr().lower(), qr()),
        (qr(amount="0"), None),
        (qr(creditor="12345678901"), None),
        (qr(creditor="00000000000"), None),
        (qr().replace("|002|", "|003|"), None),
        (qr(number="302032002700000252"), qr(number="302032002700000252")),
    ],
)
def test_what_is_drawn_is_what_was_decoded(payload, drawn):
    (notice,) = find("", [payload])
    assert notice.qr_text == drawn


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (qr(number="302032002700000252"), "check-digits-wrong"),
        (qr(creditor="12345678901"), "creditor-code-wrong"),
        (qr(amount="0"), "amount-not-stated"),
        (qr(amount="10000000000"), "amount-eleven-digits"),
        (qr() + "|x", "qr-extra-fields"),
        (qr().lower(), "qr-not-standard"),
        (qr().replace("|002|", "|004|"), "qr-version-unknown"),
        (qr(), "payment-qr-only"),
    ],
)
def test_notes_on_a_code_are_undetermined(payload, code):
    (notice,) = find("", [payload])
    (finding,) = [finding for finding in notice.findings if finding.code == code]
    assert finding.outcome is Outcome.UNDETERMINED


@pytest.mark.parametrize(
    "text",
    [
        qr(amount=""),
        qr(amount="123456789012"),
        qr(number="402032002700000251"),
        qr(number="30203200270000025"),
        qr(creditor="0123456789"),
        "PAGOPA|002",
        "PAGOPA",
        "",
        "ciao",
        "1234567890",
    ],
)
def test_no_payment_at_all(text):
    assert find("AVVISO DI PAGAMENTO pagoPA", [text]) == ()


def test_other_datamatrix_codes_are_ignored_silently():
    for text in ("\x00\x01seal", "https://evil.example", datamatrix()[:70], datamatrix().replace("NBPA", "NBPX"), ""):
        assert find("AVVISO DI PAGAMENTO", (), [text]) == ()
    (notice,) = find("", (), [datamatrix()])
    assert codes(notice) == {"payment-datamatrix-only"}
    assert (notice.reason, notice.qr_text) == ("TARI 2026", qr())


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://pagopa-multe.example/paga", "pagopa-multe.example"),
        ("HTTP://EVIL.EXAMPLE", "evil.example"),
        ("https://pagopa.gov.it@evil.example/x", "evil.example"),
        ("https:\\\\evil.example\\x", "evil.example"),
        ("www.evil.example", "www.evil.example"),
        ("evil.example/paga", "evil.example"),
        ("https://pаgopa.gov.it/", "xn--pgopa-4ve.gov.it"),
        ("https://checkout.pagopa.it.evil.example/", "checkout.pagopa.it.evil.example"),
        ("http://checkout.pagopa.it/", "checkout.pagopa.it"),
        ("javascript:alert(1)", "?"),
        ("https://[bad", "?"),
    ],
)
def test_a_link_instead_of_a_payment_code_is_refuted_with_its_host(link, host):
    (notice,) = find("Inquadra il QR per pagare con pagoPA", [link])
    (finding,) = notice.findings
    assert (finding.code, finding.outcome, finding.facts) == ("qr-is-link", Outcome.REFUTED, {"host": host})
    assert (notice.notice_number, notice.qr_text) == ("", None)


def test_a_link_beside_a_printed_number_forbids_to_draw():
    (notice,) = find(labelled(), ["https://evil.example/paga"])
    assert notice.notice_number == NUMBER
    assert "qr-is-link" in codes(notice)
    assert notice.qr_text is None


def test_a_link_beside_a_payment_code_is_only_told():
    (notice,) = find(labelled(), [qr(), "https://comune.example/verbale"])
    assert not notice.refuted
    assert "qr-link-beside" in codes(notice)


@pytest.mark.parametrize(
    "link",
    ["https://cittadini.notifichedigitali.it/?aar=QUJD", "https://www.pagopa.gov.it/", "tel:0612345678", "WIFI:S:a;;"],
)
def test_official_links_give_no_alarm(link):
    assert find("AVVISO DI AVVENUTA RICEZIONE pagoPA", [link]) == ()


def test_a_link_on_another_paper_gives_no_alarm():
    assert find("Programma del concerto in piazza", ["https://evil.example"]) == ()
    mail = Source("", "In allegato il suo avviso pagoPA")
    (notice,) = find_payments([mail, source("2", "", ("https://evil.example",))], TODAY)
    assert "qr-is-link" in codes(notice)
    assert find_payments([mail, source("2", "Programma", ("https://evil.example",))], TODAY) == ()


def test_a_link_in_an_act_that_asks_no_payment_is_only_told():
    (notice,) = find("AVVISO DI ACCERTAMENTO. Copia conforme: inquadra il codice", ["https://copie.example/a1"])
    (finding,) = notice.findings
    assert (finding.code, finding.outcome) == ("qr-link-unclear", Outcome.UNDETERMINED)
    assert finding.facts == {"host": "copie.example"}


def test_a_bank_transfer_code_is_suspicious():
    code = "BCD\n002\n1\nSCT\n\nTruffa\nIT60X0542811101000000123456\nEUR150"
    (notice,) = find("Avviso pagoPA", [code])
    (finding,) = notice.findings
    assert (finding.code, finding.outcome) == ("epc-transfer", Outcome.REFUTED)
    assert finding.facts["account"] == "IT60X0542811101000000123456"
    assert find("Gentile socio, la quota", [code]) == ()
    (beside,) = find(labelled(), [qr(), code])
    (told,) = [finding for finding in beside.findings if finding.code == "epc-transfer"]
    assert (told.outcome, beside.qr_text) == (Outcome.UNDETERMINED, None)


@pytest.mark.parametrize(
    "text",
    [
        "numero 402032002700000251",
        "IBAN IT60 X054 2811 1010 0000 0123 456",
        "Conto 0123 4567 8901 2345 67",
        "codice 30203200270000025199",
        "123456789012345678",
        "3020 3200 2700 0002 512",
    ],
)
def test_other_digits_in_a_text_are_no_payment(text):
    assert find(text) == ()


@pytest.mark.parametrize("number", ["302032002700000252", "300332000003517744"])
def test_a_labelled_number_with_wrong_check_digits_is_refuted(number):
    (notice,) = find(labelled(number=number))
    assert (notice.notice_number, notice.qr_text) == ("", None)
    assert [finding.facts for finding in notice.findings] == [{"number": number}]
    assert codes(notice) == {"number-impossible"}
    assert find(outlined(number=number)) == ()


def test_a_text_without_all_values_draws_nothing():
    (notice,) = find(f"Codice avviso {NUMBER} importo 150,00")
    assert (notice.qr_text, "creditor-not-found" in codes(notice)) == (None, True)
    (notice,) = find(f"Codice avviso {NUMBER} ente creditore {CREDITOR}")
    assert (notice.qr_text, "amount-not-found" in codes(notice)) == (None, True)
    (notice,) = find(labelled(creditor="01234567898"))
    assert (notice.qr_text, "creditor-code-wrong" in codes(notice)) == (None, True)


@pytest.mark.parametrize(
    "text",
    [
        f"avviso n.{NUMBER}, importo €.150,00, creditore C.F.{CREDITOR}.",
        f"Avviso pagoPA ({NUMBER}) di 150,00; ente creditore: {CREDITOR}, entro il 30/11/2026.",
        f"pagoPA\n3020  3200  2700  0002  51\n€ 150.00\n{CREDITOR}",
        f"Rechnung: Zahlungskodex {NUMBER} Betrag 150,00 St. Nr. der Körperschaft {CREDITOR}",
        f"Plačilni nalog {NUMBER} Znesek 150,00 Številka upnika {CREDITOR}",
    ],
)
def test_values_between_the_signs_of_a_sentence(text):
    (notice,) = find(text)
    assert (notice.notice_number, notice.creditor, notice.amount_cents) == (NUMBER, CREDITOR, 15000)
    assert notice.qr_text == qr()


def test_a_debtor_company_is_never_taken_for_the_creditor():
    text = f"Cod. Fiscale Ente {CREDITOR}\nDestinatario Ditta Prova Cod. Fiscale {OTHER_CREDITOR}\n150,00\n{NUMBER}"
    (notice,) = find(text)
    assert (notice.creditor, notice.qr_text) == (CREDITOR, qr())
    (notice,) = find(text, [qr()])
    assert not notice.refuted
    (notice,) = find(f"pagoPA {OTHER_CREDITOR}\n150,00\n{NUMBER}\nsaluti {'.' * 200} {CREDITOR}")
    assert (notice.creditor, notice.qr_text) == ("", None)
    assert "creditor-unclear" in codes(notice)


def test_a_code_for_another_creditor_than_the_only_one_in_the_text_draws_nothing():
    """Far from the number and without a label it may be anybody's code: no contradiction, but no agreement either."""
    text = f"pagoPA {NUMBER} importo 150,00 Euro\n{'parole ' * 30}\n{OTHER_CREDITOR}\n"
    (alone,) = find(text)
    assert alone.qr_text == qr(creditor=OTHER_CREDITOR)
    (notice,) = find(text, [qr()])
    assert (notice.qr_text, notice.refuted) == (None, False)
    assert codes(notice) == {"creditor-unclear"}
    (same,) = find(text, [qr(creditor=OTHER_CREDITOR)])
    assert (same.qr_text, codes(same)) == (qr(creditor=OTHER_CREDITOR), {"payment-sources-agree"})


def test_two_sums_without_order_draw_nothing():
    (notice,) = find(f"pagoPA {CREDITOR} spesa 100,00\n\navviso {NUMBER}\n\nmora 12,00")
    assert (notice.amount_cents, notice.qr_text) == (None, None)
    assert "amount-unclear" in codes(notice)


NUMBERS = ["302032002700000251", "300332000003517743", "300715700000000032"]


def test_instalments_are_alternatives_with_their_own_values():
    sums = ["100,00", "50,00", "60,00"]
    days = ["30/11/2026", "15/12/2026", "15/01/2027"]
    text = f"AVVISO DI PAGAMENTO\nCod. Fiscale Ente {CREDITOR}\n" + "".join(
        f"Rata {i} entro il {day}\nImporto {euro}\nCod. Avviso {format_notice_number(number)}\n"
        for i, (number, euro, day) in enumerate(zip(NUMBERS, sums, days, strict=True), 1)
    )
    qrs = [qr(number, amount=euro.replace(",", "")) for number, euro in zip(NUMBERS, sums, strict=True)]
    for found in (find(text, qrs), find(text)):
        assert [notice.notice_number for notice in found] == NUMBERS
        assert [notice.amount_cents for notice in found] == [10000, 5000, 6000]
        assert [notice.due for notice in found] == [date(2026, 11, 30), date(2026, 12, 15), date(2027, 1, 15)]
        assert [notice.qr_text for notice in found] == qrs
        assert all("payment-alternatives" in codes(notice) for notice in found)
        assert not any(notice.refuted for notice in found)


def test_a_fine_with_the_number_before_its_sum():
    text = (
        f"Verbale, avviso pagoPA. Ente creditore {CREDITOR}\nentro 5 giorni\nCodice avviso {NUMBERS[0]} importo 29,40\n"
        f"dal 6 al 60 giorno\nCodice avviso {NUMBERS[1]} importo 42,00\n"
    )
    found = find(text)
    assert [(notice.notice_number, notice.amount_cents) for notice in found] == [(NUMBERS[0], 2940), (NUMBERS[1], 4200)]


def test_a_fine_whose_text_lists_other_sums_is_not_refuted():
    text = f"Sanzione di euro 200,00 ridotta. Avviso pagoPA {NUMBER} di euro 150,00 a favore di {CREDITOR}; spese 12,50"
    (notice,) = find(text, [qr()])
    assert not notice.refuted
    assert notice.qr_text == qr()


def test_expiry_is_told_but_forbids_nothing():
    (notice,) = find(labelled(due="20/11/2026"))
    assert "due-date-passed" in codes(notice)
    assert notice.qr_text == qr()
    (notice,) = find(labelled(due="20/10/2025"))
    assert "due-date-long-passed" in codes(notice)
    (notice,) = find(labelled(due="21/11/2026"))
    assert codes(notice) == {"payment-text-only"}


def test_a_rav_is_recognised_only_with_its_label_and_never_drawn():
    (notice,) = find("Importo 150,00 Codice RAV: 8 0012 3456 7890 1234")
    assert notice.notice_number == "1" + "80012345678901234"
    assert "rav-code" in codes(notice)
    assert notice.qr_text is None
    assert find("Importo 150,00 Codice 80012345678901234") == ()
    assert find("Codice RAV 70012345678901234") == ()


@pytest.mark.parametrize(("cents", "written"), [(15000, "15000"), (5, "05"), (99_999_999_999, "99999999999")])
def test_a_rav_is_drawn_when_its_sum_is_confirmed(cents, written):
    (notice,) = find("Importo 150,00 Codice RAV: 8 0012 3456 7890 1234")
    assert (notice.creditor, notice.qr_text) == ("13756881002", None)
    sure = confirmed(notice, cents)
    assert (sure.qr_text, sure.amount_cents) == (f"PAGOPA|002|180012345678901234|13756881002|{written}", cents)


@pytest.mark.parametrize("cents", [0, -1, 100_000_000_000])
def test_a_sum_that_cannot_be_written_confirms_nothing(cents):
    (notice,) = find("Importo 150,00 Codice RAV: 8 0012 3456 7890 1234")
    assert confirmed(notice, cents) == notice


def test_only_a_rav_without_doubt_is_confirmed():
    (notice,) = find(f"Codice avviso {NUMBER} importo 150,00")
    assert confirmed(notice, 100) == notice
    (notice,) = find("Codice RAV: 8 0012 3456 7890 1234, pagoPA, paghi su IT60X0542811101000000123456")
    assert confirmed(notice, 100) == notice
    (notice,) = distrusted(find("Codice RAV: 8 0012 3456 7890 1234"))
    assert confirmed(notice, 100) == notice


def test_a_postal_slip_is_no_notice_even_if_its_digits_hold():
    line = f"<{NUMBER}>  00000150+00>  000012345678<  896>"
    assert find(f"Bollettino\n{line}\nIBAN no {CREDITOR}") == ()
    (notice,) = find(f"{labelled()}\n{line}")
    assert notice.notice_number == NUMBER


def test_an_ordinary_mail_passed_on_by_a_provider_is_told():
    (notice,) = uncertified(find(labelled()))
    assert "anomaly-carries-notice" in codes(notice)


def test_a_debtor_is_told_and_an_invented_one_too():
    assert find(labelled())[0].debtor == "RSSMRA80A01H501U"
    assert find(outlined())[0].debtor == "NNMNNM80A01H501G"
    assert find("", (), [datamatrix()])[0].debtor == "RSSMRA80A01H501U"
    assert find(labelled() + "BSCMTT83A12L719R")[0].debtor == ""


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("entro 72 ore", "urgent-hours"),
        ("invii i dati della Sua carta", "card-asked"),
        ("con criptovalute", "crypto-asked"),
        ("su https://tinyurl.com/abc", "link-shortened"),
        ("su http://comune-multe.example.ru/paga", "link-foreign"),
        ("https://www.pagopa.gov.it/ e https://www.comune.example.it/pagare", None),
        ("entro 24 giorni, lo sportello apre 8 ore", None),
        ("carta intestata, carta d'identità, 10,00 O 12,00", None),
        ("Via O. Lolli 10, int. 1l, prot. O.1", None),
    ],
)
def test_lures_are_told_and_plain_words_are_not(more, code):
    (notice,) = find(f"{labelled()}\n{more}", [qr()])
    usual = {"payment-sources-agree"}
    assert codes(notice) - usual == ({code} if code else set())
    assert (notice.qr_text is None) == (code is not None and code != "link-foreign")


def test_links_of_a_paper_that_leave_pagopa_are_told():
    links = (
        "https://www.comune.example.it/x",
        "https://checkout.pagopa.it/",
        "https://bit.ly/x",
        "mailto:a@b.example.it",
    )
    (notice,) = find_payments([Source("1", labelled(), (SeenCode("qr", qr(), 1),), links, 1)], TODAY)
    assert codes(notice) == {"payment-sources-agree", "link-outside", "link-shortened"}


def test_a_number_without_check_digits_needs_its_label():
    assert find(f"Pratica 180012345678901234 euro 10,00 {CREDITOR}") == ()
    (notice,) = find(f"Codice avviso 180012345678901234 euro 10,00 {CREDITOR}")
    assert notice.notice_number == "180012345678901234"


def test_long_texts_end_in_time():
    bombs = [
        "1.234,56 " * 40_000,
        "3020 3200 2700 0002 51 01234567897 1,00 " * 8_000,
        "3020 " * 60_000,
        "0" * 300_000,
        "Codice avviso " * 20_000,
        "entro il 01/01/2026 " * 16_000,
        "oggetto pagamento " * 18_000,
        " " * 380_000,
        "ente creditore " * 20_000,
        "RAV " * 80_000,
        "\n" * 380_000,
        "1." * 180_000,
        "1 " * 180_000,
        "1O" * 180_000,
        "O" * 380_000,
        "rata 1 " * 50_000,
        "entro 5 giorni " * 25_000,
        "1 rata unica 3020 3200 2700 0002 51 " * 8_000,
        "bc1" * 120_000,
        "http://a" * 40_000,
        "bit.ly/" * 50_000,
        "1\u200b" * 180_000,
        "\uff11" * 380_000,
        "\f" * 380_000,
        "<1" * 180_000,
        "ABCDEF80A01H501 " * 20_000,
    ]
    for bomb in bombs:
        started = time.process_time()
        find("pagoPA " + bomb)
        assert time.process_time() - started < 1.5, bomb[:30]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.text(), st.lists(st.text(), max_size=3), st.lists(st.text(), max_size=3)), max_size=3))
def test_any_text_is_survived(parts):
    for notice in find_payments([source(str(i), *part) for i, part in enumerate(parts)], TODAY):
        assert notice.notice_number or notice.findings


FRAGMENTS = [
    NUMBER,
    OTHER_NUMBER,
    format_notice_number(NUMBER),
    CREDITOR,
    OTHER_CREDITOR,
    "150,00",
    "€ 1.020,99",
    "\n",
    " ",
    "entro il 30/11/2026",
    "pagoPA",
    "Codice avviso",
    "RAV",
    "ente creditore",
    "99/99/2026",
]
CODES = [qr(), qr(OTHER_NUMBER), qr(amount="7"), qr(creditor=OTHER_CREDITOR), "https://evil.example", "BCD", "", "x"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25), st.lists(st.sampled_from(CODES), max_size=4))
def test_any_mixture_keeps_the_rules(fragments, qrs):
    found = find(" ".join(fragments), qrs)
    numbers = [notice.notice_number for notice in found if notice.notice_number]
    assert len(numbers) == len(set(numbers))
    for notice in found:
        decoded = {(text.split("|")[2], text.split("|")[4]) for text in qrs if text.startswith("PAGOPA")}
        if notice.qr_text and any(number == notice.notice_number for number, _ in decoded):
            _, _, number, _, amount = notice.qr_text.split("|")
            assert (number, amount.lstrip("0")) in {(each, cents.lstrip("0")) for each, cents in decoded}


def test_order_is_that_of_reading():
    orders = []
    for order in itertools.permutations(NUMBERS):
        text = "\n".join(f"pagoPA {number} 10,00 {CREDITOR}" for number in order)
        orders.append(tuple(notice.notice_number for notice in find(text)) == order)
    assert all(orders)


def test_every_code_has_its_sentence():
    written = set()
    for path in Path(payments.__file__).parent.glob("payment*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        literals = {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        written |= {text for text in literals if re.fullmatch(r"[a-z]+(-[a-z]+)+", text)}
    assert len(written) > 15
    assert written - set(SENTENCES) == set()
    assert {f"payment-{form}-only" for form in ("text", "qr", "datamatrix")} <= set(SENTENCES)
