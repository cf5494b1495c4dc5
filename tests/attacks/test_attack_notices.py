"""A paper written so that a program reads less than a person: nothing is drawn, or what differs is told."""

from __future__ import annotations

import time
from datetime import date

import pytest

from citizen_inbox.demo.numbers import body_code, grouped, notice_number, payment_datamatrix, payment_qr
from citizen_inbox.obligations.payments import SeenCode, Source, find_payments

TODAY = date(2026, 11, 21)
NUMBER, OTHER = notice_number("3010000260666001"), notice_number("3010000260666002")
OFFICE, THIEF = body_code("0123456789"), body_code("9876543210")
GOOD, STOLEN = payment_qr(NUMBER, OFFICE, 9840), payment_qr(NUMBER, THIEF, 9840)
MORE, ANOTHER = payment_qr(NUMBER, OFFICE, 98400), payment_qr(OTHER, OFFICE, 9840)
IBAN = "IT60X0542811101000000123456"
DEBTOR = ("RSSMRA80A01H501U", "Rossi Maria")
PRINTED = grouped(NUMBER)
FOURS = [NUMBER[:4], NUMBER[4:8], NUMBER[8:12], NUMBER[12:16], NUMBER[16:]]


def paper(*qrs: str, number=PRINTED, amount="€ 98,40", creditor=OFFICE, more="", matrices=(), before=""):
    text = (
        f"{before}Avviso di pagamento pagoPA\nCodice avviso {number}\nEnte creditore {creditor}\n"
        f"Importo {amount}\n{more}"
    )
    codes = [SeenCode("qr", each, 1) for each in qrs] + [SeenCode("datamatrix", each, 1) for each in matrices]
    return Source("1", text, tuple(codes), pages=1)


TRICKS = {
    # The creditor is printed so that it is not found, and the code pays another
    "creditor in groups": paper(STOLEN, creditor=f"{OFFICE[:4]} {OFFICE[4:8]} {OFFICE[8:]}"),
    "creditor with points": paper(STOLEN, creditor=f"{OFFICE[:4]}.{OFFICE[4:8]}.{OFFICE[8:]}"),
    "creditor sign by sign": paper(STOLEN, creditor="\u00a0".join(OFFICE)),
    "creditor behind letters": paper(STOLEN, creditor=f"IT{OFFICE}"),
    "creditor after 2,000 codes": paper(STOLEN, before="\n".join(f"{i:011d}" for i in range(2100)) + "\f"),
    # The number likewise
    "number with hyphens": paper(ANOTHER, number="-".join(FOURS)),
    "number with strokes": paper(ANOTHER, number="/".join(FOURS)),
    "number with underscores": paper(ANOTHER, number="_".join(FOURS)),
    "number in threes": paper(ANOTHER, number=" ".join(NUMBER[i : i + 3] for i in range(0, 18, 3))),
    "number in sixes": paper(ANOTHER, number=" ".join(NUMBER[i : i + 6] for i in range(0, 18, 6))),
    "number sign by sign": paper(ANOTHER, number=" ".join(NUMBER)),
    "number far apart": paper(ANOTHER, number="     ".join(FOURS)),
    "number on two lines": paper(ANOTHER, number=f"{NUMBER[:9]}\n\n{NUMBER[9:]}"),
    "number with the letter O": paper(ANOTHER, number=NUMBER.replace("0", "O")),
    "number with l for 1": paper(ANOTHER, number=NUMBER.replace("1", "l")),
    "number with invisible signs": paper(ANOTHER, number=f"{NUMBER[:4]}\u200b{NUMBER[4:]}"),
    "number after 100 others": paper(
        ANOTHER, before="".join(grouped(notice_number(f"30100002607{i:05d}")) + "\n" for i in range(101))
    ),
    # The sum likewise
    "sum after 2,000 sums": paper(MORE, before="\n".join(f"voce {i} 1,{i % 100:02d}" for i in range(2100)) + "\f"),
    "sum beyond what is read": paper(MORE, before="a " * 1_000_001),
    "sum in the English way": paper(MORE, amount="EUR 98.40"),
    "sum with an apostrophe": paper(MORE, amount="€ 1'098,40"),
    "sum in whole euros": paper(MORE, amount="€ 98,-"),
    "sum with a wide comma": paper(MORE, amount="€ 98，40"),
    "sum with a low quote": paper(MORE, amount="€ 98‚40"),
    "sum with an Arabic comma": paper(MORE, amount="€ 98٫40"),
    "sum with a blank": paper(MORE, amount="€ 98, 40"),
    "sum on two lines": paper(MORE, amount="€ 98,\n40"),
    "sum with raised cents": paper(MORE, amount="€ 98,⁴⁰"),
    # A code that scanners read and a strict reader does not
    "code with a zero byte": paper("\x00" + STOLEN),
    "code with a byte order mark": paper("\ufeff" + STOLEN),
    "code with hard blanks": paper(STOLEN.replace("|", "\u00a0|")),
    "code with wide bars": paper(STOLEN.replace("|", "｜")),
    "code in small letters": paper(STOLEN.lower()),
    "code with more fields": paper(f"{STOLEN}|x"),
    "code with two payments": paper(f"{STOLEN}\n{GOOD}"),
    "postal code in capitals": paper(
        GOOD, matrices=(payment_datamatrix(NUMBER, THIEF, 9840, "1", DEBTOR, "x").upper(),)
    ),
    # A code that leads away
    "the payment page of another payee": paper(f"https://checkout.pagopa.it/{THIEF}{NUMBER}"),
    "the payment page of another notice": paper(f"https://checkout.pagopa.it/{OFFICE}{OTHER}"),
    "the payment page without a lock": paper(f"http://checkout.pagopa.it/{THIEF}{NUMBER}"),
    "a bare number of a machine": paper("93.184.216.34/paga"),
    "a scheme of telephones": paper("intent://paga#Intent;end"),
    "a chat": paper("whatsapp://send?phone=39123"),
    "a page inside the code": paper("data:text/html,<script>1</script>"),
    "a script": paper("javascript:alert(1)"),
    "an address in capitals": paper("HTTPS://EVIL.EXAMPLE/PAGA"),
    "a Cyrillic letter": paper("https://p\u0430gopa.it/x"),
    "a transfer in small letters": paper(f"bcd\n002\n1\nSCT\n\nX\n{IBAN}\nEUR98.40"),
    "a transfer by Windows' line ends": paper(f"BCD\r\n002\r\n1\r\nSCT\r\n\r\nX\r\n{IBAN}\r\nEUR98.40"),
    "a bare account": paper(IBAN),
    "a Swiss bill": paper("SPC\n0200\n1\nCH9300762011623852957\nS\nX"),
    # Another way to pay beside a sound code
    "an account on two lines": paper(GOOD, more="IT60X05428111010000\n00123456"),
    "an account with O for 0": paper(GOOD, more="IBAN IT6OX0542811101OOOOOO123456"),
    "an account with invisible signs": paper(GOOD, more="IBAN IT60\u200bX0542811101000000123456"),
    "a card to top up": paper(GOOD, more="Ricarichi la carta Postepay 4023 6009 1234 5678"),
    "a transfer service": paper(GOOD, more="oppure con Western Union a Rossi Mario"),
    "gift cards": paper(GOOD, more="Si accettano anche gift card"),
    "hours in words": paper(GOOD, more="Paghi entro settantadue ore"),
    "hours by their letter": paper(GOOD, more="Paghi entro 24h"),
    "hours over two lines": paper(GOOD, more="entro  72\nORE"),
}


@pytest.mark.parametrize("name", TRICKS)
def test_nothing_is_drawn_and_something_is_told(name):
    found = find_payments([TRICKS[name]], TODAY)
    usual = {"payment-alternatives", "payment-text-only", "payment-qr-only", "payment-sources-agree"}
    assert {one.code for each in found for one in each.findings} - usual
    assert [one.qr_text for one in found if one.qr_text] == []


def test_a_sound_paper_is_drawn_in_every_honest_spelling():
    """Unusual groups, a name before the code, a link to the page of the same notice."""
    for source in (
        paper(GOOD),
        paper(GOOD, number=NUMBER),
        paper(GOOD, creditor=f"Comune di Prova C.F. {OFFICE}"),
        paper(GOOD, creditor=f"{OFFICE[:4]} {OFFICE[4:8]} {OFFICE[8:]}"),
        paper(GOOD, number="-".join(FOURS)),
        paper(GOOD, f"https://checkout.pagopa.it/{OFFICE}{NUMBER}"),
        paper(GOOD, more="Paga con carta, PayPal, app IO, Postepay o in banca entro 60 giorni"),
    ):
        (found,) = find_payments([source], TODAY)
        assert (found.qr_text, found.refuted) == (GOOD, False)


UNITS = (
    *(
        "codice avviso 3",
        "codice avviso 3 0",
        "codice avviso " + "3 " * 17,
        "n avviso ",
        "3 0",
        "1.1 ",
        "IT6O",
        "IT60 X ",
    ),
    *("ricarichi ", "ricarichi la ", "entro e non oltre ", "entro le prossime ", "entro 7", "western ", "gift"),
)


@pytest.mark.parametrize("unit", UNITS)
def test_texts_made_against_the_new_patterns_take_no_longer_than_they_are(unit):
    text = "avviso pagoPA " + unit * (400_000 // len(unit))
    started = time.process_time()
    find_payments([Source("1", text, (SeenCode("qr", GOOD, 1),), pages=1)], TODAY)
    assert time.process_time() - started < 6
