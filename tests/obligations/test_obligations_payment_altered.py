"""Three hundred altered notices, in PDFs and in mails' texts: each is told, and none leaves a code to pay by.

What is altered is what a forger must alter to be paid: the creditor, the sum, the number, the code, or the way to pay.
The same layouts unaltered are in `test_obligations_payment_layouts`: none of them is refuted.
"""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace

import pytest
from payment_papers import (
    CREDITOR,
    FINE,
    GERMAN,
    GUIDE,
    NEWER,
    NOTICES,
    NUMBERS,
    OTHER_CREDITOR,
    TODAY,
    Layout,
    instalments,
    notice_pdf,
    read_pdf_notices,
    single,
)
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from citizen_inbox.demo.numbers import grouped, notice_number, payment_datamatrix, payment_qr
from citizen_inbox.documents.document import identify
from citizen_inbox.obligations.payments import SeenCode, Source, find_payments
from citizen_inbox.reading import document_sources

IBAN = "IT60X0542811101000000123456"
STRANGER = notice_number("3010000999999999")
EPC = f"BCD\n002\n1\nSCT\n\nComune di Prova\n{IBAN}\nEUR98.40"
LAYOUTS = (
    Layout("guide 2.2"),
    Layout("3.x", NEWER, post=True),
    Layout("outlined", outlined=True, post=True),
    Layout("german", GERMAN),
    Layout("turned", GUIDE, turned=90, post=True),
)
SLIPS = (single(), instalments(2), FINE)


def postal(number, creditor, cents):
    return payment_datamatrix(number, creditor, cents, "1234567", ("RSSMRA80A01H501U", "Rossi Maria"), "TARI 2026")


def odd(text):
    return "".join(chr(0xFF10 + int(sign)) if sign.isdigit() else sign for sign in text)


def swapped(number):
    return number[:9] + number[10] + number[9] + number[11:]


def slip_changes(slip, layout):
    """Name and altered slip: everything that one slip's text and codes can be made to say."""
    euros = f"{slip.cents * 3 // 100},{slip.cents * 3 % 100:02}"
    yield "other creditor in the QR", replace(slip, qr=payment_qr(slip.number, OTHER_CREDITOR, slip.cents))
    yield "bad creditor in the QR", replace(slip, qr=payment_qr(slip.number, "01234567898", slip.cents))
    yield "ten times the sum in the QR", replace(slip, qr=payment_qr(slip.number, CREDITOR, slip.cents * 10))
    yield "a cent more in the QR", replace(slip, qr=payment_qr(slip.number, CREDITOR, slip.cents + 1))
    yield "another number in the QR", replace(slip, qr=payment_qr(STRANGER, CREDITOR, slip.cents))
    yield "two digits swapped in the QR", replace(slip, qr=payment_qr(swapped(slip.number), CREDITOR, slip.cents))
    yield "a QR that is a link", replace(slip, qr="https://pagopa-multe.example/paga")
    yield "a QR that is a link to a look-alike", replace(slip, qr="https://checkout.pagopa.it.evil.example/x")
    yield "a QR that is a transfer", replace(slip, qr=EPC)
    yield "two QRs, another creditor", replace(slip, more=(payment_qr(slip.number, OTHER_CREDITOR, slip.cents),))
    yield "two QRs, another sum", replace(slip, more=(payment_qr(slip.number, CREDITOR, slip.cents * 2),))
    yield "another sum in the text", replace(slip, printed=euros)
    yield "another number in the text", replace(slip, printed_number=grouped(STRANGER))
    yield "digits swapped in the text", replace(slip, printed_number=grouped(swapped(slip.number)))
    if layout.post:
        yield (
            "another creditor in the DataMatrix",
            replace(slip, datamatrix=postal(slip.number, OTHER_CREDITOR, slip.cents)),
        )
        yield "another sum in the DataMatrix", replace(slip, datamatrix=postal(slip.number, CREDITOR, slip.cents * 5))
        yield "another number in the DataMatrix", replace(slip, datamatrix=postal(STRANGER, CREDITOR, slip.cents))


LINES = {
    "an account": f"Il versamento va fatto con bonifico su {IBAN}",
    "an account in groups": "Paghi su IT60 X054 2811 1010 0000 0123 456 intestato al Comune",
    "72 hours": "Paghi entro 72 ore per evitare il raddoppio della sanzione",
    "a shortened link": "Paghi subito: https://bit.ly/3xMulta",
    "a card": "Inserisca il numero della carta di credito e il CVV",
    "a crypto currency": "Pagamento anche in bitcoin: bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh",
}


def papers():
    """Every altered paper with its name: PDF bytes."""
    for layout in LAYOUTS:
        for slips in SLIPS:
            at = len(slips) - 1
            for name, changed in slip_changes(slips[at], layout):
                yield f"{layout.name}, {len(slips)}: {name}", layout, (*slips[:at], changed)
    for layout in LAYOUTS[:2]:
        for name, line in LINES.items():
            yield f"{layout.name}: {name}", replace(layout, lines=(line,)), single()
    for layout in (LAYOUTS[0], LAYOUTS[1], replace(LAYOUTS[0], words=NEWER)):
        one, two = FINE
        codes = (payment_qr(one.number, CREDITOR, two.cents), payment_qr(two.number, CREDITOR, one.cents))
        yield (
            f"{layout.name}: the sums of two codes exchanged",
            layout,
            (
                replace(one, qr=codes[0], datamatrix=postal(one.number, CREDITOR, two.cents)),
                replace(two, qr=codes[1], datamatrix=postal(two.number, CREDITOR, one.cents)),
            ),
        )
        slips = instalments(2)
        yield (
            f"{layout.name}: an instalment's code with the whole sum",
            layout,
            (
                *slips[:2],
                replace(slips[2], qr=payment_qr(slips[2].number, CREDITOR, slips[0].cents)),
            ),
        )


ALTERED = {name: (layout, slips) for name, layout, slips in papers()}


def body(creditor=CREDITOR, amount="98,40", number=None, more=""):
    number = number or grouped(NUMBERS[0])
    return (
        f"Le inviamo l'avviso di pagamento pagoPA, codice avviso {number}, importo euro {amount}, "
        f"ente creditore {creditor}.\n{more}\n"
    )


CODE = payment_qr(NUMBERS[0], CREDITOR, 9840)
BODIES = {
    "another sum": body(amount="984,00"),
    "another creditor": body(creditor=OTHER_CREDITOR),
    "foreign digits in the sum": body(amount=odd("984,00")),
    "foreign digits in the creditor": body(creditor=odd(OTHER_CREDITOR)),
    "foreign digits, same values": body(amount=odd("98,40")),
    "letters for digits": body(amount="9B,40 (98,4O)"),
    "a letter in the sum": body(amount="1O8,40"),
    "invisible signs in the sum": body(amount="9\u200b8,40"),
    "another number": body(number=grouped(STRANGER)),
    "a number that cannot be": body(number=grouped(swapped(NUMBERS[0]))),
    **{name: body(more=line) for name, line in LINES.items()},
}


@pytest.fixture(scope="module", autouse=True)
def _application(qapp):
    """Outlines are made from the desktop's fonts."""


def flagged(found) -> bool:
    """Whether something that a careful person would stop at is told, beside what every notice says."""
    usual = {"payment-alternatives", "payment-text-only", "payment-qr-only", "payment-sources-agree"}
    return any({one.code for one in each.findings} - usual for each in found)


@pytest.mark.parametrize("name", ALTERED)
def test_an_altered_paper_is_told_and_leaves_nothing_to_pay_by(name):
    layout, slips = ALTERED[name]
    found = read_pdf_notices(notice_pdf(layout, slips))
    assert found
    assert flagged(found)
    assert [one.qr_text for one in found] == [None] * len(found)


@pytest.mark.parametrize("text", BODIES.values(), ids=list(BODIES))
@pytest.mark.parametrize("attached", [False, True])
def test_an_altered_message_is_told_and_leaves_nothing_to_pay_by(text, attached):
    sources = [Source("", text)]
    if attached:
        sources.append(Source("2", body(), (SeenCode("qr", CODE, 1),), pages=1))
    found = find_payments(sources, TODAY)
    if not attached and text in {BODIES["another sum"], BODIES["another creditor"], BODIES["another number"]}:
        return  # nothing is left to compare it with: that is another notice
    assert flagged(found)
    altered = [
        one
        for one in found
        if one.notice_number in {"", NUMBERS[0], STRANGER}
        and "text" in {s.form for s in one.found_in if not s.document}
    ]
    assert altered
    assert [one.qr_text for one in altered] == [None] * len(altered)


def drawn_over(content, commands):
    """More drawing at the end of the first page."""
    writer = PdfWriter()
    page = writer.add_page(PdfReader(io.BytesIO(content)).pages[0])
    stream = DecodedStreamObject()
    stream.set_data(page.get_contents().get_data() + b"\nQ\n" + commands.encode("latin-1"))
    stream.set_data(b"q\n" + page.get_contents().get_data() + b"\nQ\n" + commands.encode("latin-1"))
    page[NameObject("/Contents")] = writer._add_object(stream)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


AMOUNT_AT = (82 * 72 / 25.4, (297 - 80) * 72 / 25.4)
"""Where the sum of the first slip is printed, in points."""
X, Y = AMOUNT_AT
OVER = f"BT /bold 12 Tf 0 g {X:.1f} {Y:.1f} Td (Euro 984,00) Tj ET"
HIDING = {
    "invisible letters": f"BT /bold 12 Tf 3 Tr {X:.1f} {Y - 30:.1f} Td (Euro 984,00) Tj ET",
    "white letters": f"BT /bold 12 Tf 1 g {X:.1f} {Y - 30:.1f} Td (Euro 984,00) Tj ET",
    "letters of no size": f"BT /bold 0.3 Tf 0 g {X:.1f} {Y - 30:.1f} Td (Euro 984,00) Tj ET",
    "letters outside the page": "BT /bold 12 Tf 0 g 20 -300 Td (Euro 984,00) Tj ET",
    "one sum over the other": OVER,
    "a box over the sum": f"1 g {X - 2:.1f} {Y - 4:.1f} 120 18 re f {OVER}",
    "a box over it, the new sum beside": f"1 g {X - 2:.1f} {Y - 4:.1f} 120 18 re f",
}


@pytest.mark.parametrize("commands", HIDING.values(), ids=list(HIDING))
@pytest.mark.parametrize("layout", [Layout("guide 2.2"), Layout("3.x", NEWER), Layout("outlined", outlined=True)])
@pytest.mark.parametrize("cents", [9840, 98400])
def test_what_is_printed_unseen_is_told(layout, commands, cents):
    """Whether the code agrees with what is seen or with what is hidden."""
    (slip,) = single(qr=payment_qr(NUMBERS[0], CREDITOR, cents))
    content = drawn_over(notice_pdf(layout, (slip,)), commands)
    document = identify(content, "Avviso.pdf", "1")
    (found,) = find_payments(document_sources((document,)), TODAY)
    assert "text-hidden" in {one.code for one in found.findings}
    assert found.qr_text is None


def test_there_are_three_hundred():
    hidden = len(HIDING) * 3 * 2
    assert len(ALTERED) + 2 * len(BODIES) - 3 + hidden >= 300
    assert Counter(name.split(": ")[1] for name in ALTERED)["other creditor in the QR"] == len(LAYOUTS) * len(SLIPS)


@pytest.mark.parametrize(("layout", "slips"), NOTICES, ids=[layout.name for layout, _ in NOTICES])
def test_genuine_papers_hide_nothing(layout, slips):
    document = identify(notice_pdf(layout, slips), "Avviso.pdf", "1")
    assert document.hidden == ()
