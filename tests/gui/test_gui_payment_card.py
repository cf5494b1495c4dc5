"""The card to pay from: which payment comes first, what is noted, what is printed, how it is drawn again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import page_samples as samples
import pytest
import shiboken6
from PySide6.QtCore import QDate, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from citizen_inbox.documents.document import identify
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.cards.paid import PaidDialog, PaidWish
from citizen_inbox.gui.cards.sum_question import SumQuestion
from citizen_inbox.gui.notice_page import NoticePageView
from citizen_inbox.gui.payment_paper import payment_pdf
from citizen_inbox.gui.theme import Theme
from citizen_inbox.obligations.channels import read_sum
from citizen_inbox.obligations.payment_instruments import OtherInstrument
from citizen_inbox.obligations.payments import Source, find_payments
from citizen_inbox.report.payment_words import PaymentSheet
from citizen_inbox.report.sheet_paper import sheet_paper
from citizen_inbox.translation import voice
from citizen_inbox.usecases.ocr import payments_in
from citizen_inbox.usecases.rows import FiledLine, KnownPayee, PaidLine

OTHER, THIRD = "302000000000123553", "302000000000123650"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
RECEIPT = FiledLine(5, "ricevuta.pdf", "payment-receipt", samples.NUMBER, 3, "ab", samples.AT)


@pytest.fixture
def shown(qapp):
    """Shows a page on a day; the card."""
    made = []

    def show(page, today=samples.TODAY):
        background = Background(lambda: None)
        view = NoticePageView(background, voice("en", Path()), today=lambda: today)
        view.resize(800, 1400)
        view.show()
        view.show_page(page)
        made.append((view, background))
        return view

    yield show
    for view, background in made:
        background.close()
        shiboken6.delete(view)


def fine_page(*noted: PaidLine):
    both = (samples.payment(), replace(samples.payment(4200, OTHER), due=None))
    return replace(samples.page(notice=samples.fine(), payments=both), paid=noted)


def rates_page():
    days = (date(2026, 12, 20), date(2026, 12, 20), date(2027, 3, 20))
    amounts = ((41200, samples.NUMBER), (20600, OTHER), (20600, THIRD))
    asked = tuple(replace(samples.payment(*one), due=day) for one, day in zip(amounts, days, strict=True))
    return samples.page(payments=asked)


def paid(number=samples.NUMBER, day=samples.TODAY, receipt=None):
    return PaidLine(number, samples.CREDITOR, day, 2940, receipt)


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(widget, name):
    (found,) = [one for one in widget.findChildren(QAbstractButton) if one.accessibleName() == name]
    found.click()


def names(widget):
    return [one.accessibleName() for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)]


@pytest.mark.parametrize(
    ("today", "amount", "said"),
    [
        (date(2026, 11, 24), "€29.40", "The reduced amount is enough until 24 November 2026"),
        (date(2026, 11, 25), "€42.00", "The full amount, right until 18 January 2027"),
        (date(2027, 1, 19), "€42.00", "⚠ The days for this amount ended on 18 January 2027. More is owed now"),
    ],
)
def test_a_fine_shows_what_it_costs_today(shown, today, amount, said):
    slip = shown(fine_page(), today).sheet.payment.slip
    assert amount in texts(slip)
    assert said in texts(slip)


def test_a_reduced_amount_chosen_too_late_warns(shown):
    card = shown(fine_page(), date(2026, 11, 30)).sheet.payment
    card.choose(0)
    assert "⚠ The days for the reduced amount ended on 24 November 2026" in texts(card.slip)


def test_the_whole_sum_and_instalments_are_alternatives(shown):
    card = shown(rates_page()).sheet.payment
    assert card.shown == 0
    assert "You may pay 2 instalments instead. Paying both is paying twice." in texts(card.slip)
    late = shown(rates_page(), date(2027, 1, 2)).sheet.payment
    assert late.shown == 2
    assert "Instalment 2 of 2, by 20 March 2027" in texts(late.slip)


def test_what_is_paid_says_so_and_asks_no_more(shown, qtbot):
    view = shown(fine_page(paid(receipt=RECEIPT)))
    card = view.sheet.payment
    assert "You noted €29.40 as paid on 21 November 2026." in texts(card.slip)
    assert "Decide before you pay" not in texts(card.slip)
    assert not {"I have paid …", "Pay on the web …", "Save QR"} & set(names(card.slip))
    with qtbot.waitSignal(view.receipt_wanted) as asked:
        press(card.slip, "Receipt: ricevuta.pdf …")
    assert asked.args == [5]
    with qtbot.waitSignal(view.paid_told) as told:
        press(card.slip, "Not paid after all")
    assert told.args == [7, PaidWish(samples.NUMBER, paid=False)]
    card.choose(1)
    assert "Paying this one too would be paying twice" in texts(card.slip)
    assert "Full · €42.00 · no longer asked" in names(card)[1]
    assert card.slip.plate.veiled


def test_a_reduced_amount_paid_too_late_leaves_a_doubt(shown):
    card = shown(fine_page(paid(day=date(2026, 11, 26))), date(2026, 11, 27)).sheet.payment
    assert card.shown == 1
    assert "€42.00" in texts(card.slip)
    card.choose(0)
    assert "It may count only as a part" in texts(card.slip)


def test_a_file_that_is_not_kept_cannot_be_noted(shown):
    page = fine_page()
    card = shown(replace(page, row=replace(page.row, id=0))).sheet.payment
    assert "I have paid …" not in names(card)


def test_the_code_and_what_goes_with_it_wait_behind_the_veil(shown, qapp):
    slip = shown(fine_page()).sheet.payment.slip
    assert not {"Save QR", "Pay on the web …"} & set(names(slip))
    press(slip, "Show the code")
    assert {"Save QR", "Pay on the web …"} <= set(names(slip))
    for _ in range(3):
        qapp.processEvents()
    assert slip.qr.height() == slip.qr.module * 41
    assert slip.qr.accessibleName() == "QR code to pay €29.40 to Comune di Esempio, notice 3020 0000 0000 1234 56"


def test_a_card_drawn_again_stays_as_it_was_left(shown):
    view = shown(fine_page())
    view.sheet.payment.choose(1)
    press(view.sheet.payment.slip, "Show the code")
    view.show_page(fine_page())
    card = view.sheet.payment
    assert (card.shown, card.slip.plate.veiled) == (1, False)
    view.show_page(fine_page(paid(OTHER)))
    assert (view.sheet.payment.shown, view.sheet.payment.slip.plate.veiled) == (1, True)
    page = fine_page()
    view.show_page(replace(page, row=replace(page.row, id=8)))
    assert view.sheet.payment.shown == 0


def test_other_ways_to_pay_are_named_without_a_code(shown):
    page = samples.page()
    found = (OtherInstrument("f24", {"balance": "312,00"}), OtherInstrument("mav", {"code": "12345678901234567"}))
    view = shown(replace(page, reading=replace(page.reading, instruments=found)))
    said = texts(view.sheet.payment)
    assert "F24 form" in said
    assert "Balance printed: 312,00" in said
    assert "12345678901234567" in said
    assert view.sheet.payment.findChildren(QAbstractButton) == []
    altered = replace(samples.samples()["altered"], reading=replace(samples.samples()["altered"].reading))
    altered = replace(altered, reading=replace(altered.reading, instruments=found))
    assert "F24" not in texts(shown(altered).sheet.payment)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"amount_cents": None}, "the amount that the body asks is shown before you pay"),
        ({"creditor": ""}, "It has 11 digits and is printed on the notice"),
        ({}, "the values could not all be made sure of"),
    ],
)
def test_without_a_code_it_says_how(shown, changes, said):
    asked = replace(samples.payment(drawn=False), **changes)
    slip = shown(samples.page(payments=(asked,))).sheet.payment.slip
    assert slip.qr is None
    assert said in texts(slip)
    assert "Pay on the web …" not in names(slip)


@pytest.mark.parametrize("code", ["amount-differs", "creditor-differs", "qr-is-link"])
def test_a_contradiction_is_loud_and_draws_nothing(shown, code):
    facts = {"first": "a", "second": "b", "host": "evil.example"}
    wrong = samples.payment(2940, samples.NUMBER, samples.finding(code, Outcome.REFUTED, **facts), drawn=False)
    card = shown(samples.page(payments=(samples.payment(4200, OTHER), wrong))).sheet.payment
    assert card.shown == 1
    assert "Do not pay by this notice" in texts(card.slip)
    assert card.slip.qr is None
    assert card.slip.findChildren(QAbstractButton) == []


def test_plain_digits_are_copied(shown):
    slip = shown(fine_page()).sheet.payment.slip
    press(slip, "Copy number")
    assert QGuiApplication.clipboard().text() == samples.NUMBER
    press(slip, "Copy tax code")
    assert QGuiApplication.clipboard().text() == samples.CREDITOR


def asking(slip):
    press(slip, "I have paid …")
    return slip.findChild(PaidDialog)


def test_day_sum_and_receipt_are_told(shown, qtbot, tmp_path):
    view = shown(fine_page())
    dialog = asking(view.sheet.payment.slip)
    assert (dialog.day.date(), dialog.amount.text()) == (QDate(2026, 11, 21), "29.40")
    assert dialog.day.maximumDate() == QDate(2026, 11, 21)
    dialog.day.setDate(QDate(2026, 11, 20))
    dialog.amount.setText("31,40 €")
    receipt = tmp_path / "ricevuta.eml"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(receipt))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPoint(1, 1), Qt.DropAction.CopyAction, data, left, none))
    assert dialog.receipt.text() == "ricevuta.eml"
    with qtbot.waitSignal(view.paid_told) as told:
        dialog.keep.click()
    wish = PaidWish(samples.NUMBER, paid=True, day=date(2026, 11, 20), amount_cents=3140, receipt=receipt)
    assert told.args == [7, wish]


def test_a_sum_that_is_none_is_asked_again(shown):
    dialog = asking(shown(fine_page()).sheet.payment.slip)
    dialog.amount.setText("a lot")
    dialog.keep.click()
    assert dialog.isVisible()
    assert "Write the amount like 77,90" in dialog.trouble.text()
    dialog.reject()


@pytest.mark.parametrize(
    ("text", "cents"),
    [("77,90", 7790), ("77.90", 7790), ("1.234,50", 123450), ("1,234.50", 123450), ("1234", 123400), ("€5", 500),
     ("0", None), ("0,00", None), ("-5", None), ("5,1", None), ("1e3", None), ("", None), ("٧", None)],
)  # fmt: skip
def test_sums_as_people_type_them(text, cents):
    assert read_sum(text) == cents


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_printed_page_is_dark_on_white_and_holds_the_code(qapp, scheme):
    theme = Theme(RESOURCES, scheme)
    sheet = PaymentSheet(
        "pagopa.pdf", "Payment notice", "€29.40", samples.QR, "Scan it.",
        (("Pay to", "<b>Comune</b>\u202e di Esempio"), ("Notice number", "3020 0000 0000 1234 56")), ("A caution.",),
        "The program does not pay.",
    )  # fmt: skip
    document = identify(payment_pdf(sheet), "pagopa.pdf", "1")
    assert [code.text for code in document.codes] == [samples.QR]
    assert "<b>Comune</b>[U+202E] di Esempio" in document.text.replace("\n", " ")
    assert "3020 0000 0000 1234 56" in document.text
    assert _darkest(payment_pdf(replace(sheet, rows=(), notes=("█" * 40,)))) < 60
    theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


def _darkest(content):
    """The grey of the darkest dot in the page's lower half, where only words are."""
    import pypdfium2

    with pypdfium2.PdfDocument(content) as document:
        page = document[0]
        bitmap = page.render(scale=1, grayscale=True)
        lines = bytes(bitmap.buffer)
        start = bitmap.stride * (bitmap.height * 4 // 10)
        darkest = min(lines[start : bitmap.stride * (bitmap.height * 8 // 10)])
        bitmap.close()
        page.close()
    return darkest


def test_the_page_is_saved_where_the_person_wants(shown, qtbot):
    view = shown(fine_page())
    card = view.sheet.payment
    press(card.slip, "Show the code")
    (menu,) = [one.menu() for one in card.slip.findChildren(QAbstractButton) if one.accessibleName() == "Save QR"]
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: view.sheet.findChild(QFileDialog) is not None)
    dialog = view.sheet.findChild(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == [f"pagopa-{samples.NUMBER}.pdf"]
    dialog.reject()


def test_a_payee_under_another_name_is_told_loudly_and_its_code_hidden(shown):
    facts = {"creditor": samples.CREDITOR, "name": "Comune di Altrove", "written": "Comune di Esempio"}
    said = (Finding("payee-other-name", Outcome.UNDETERMINED, facts),)
    page = replace(fine_page(), payees={samples.CREDITOR: KnownPayee("Comune di Altrove", said)})
    slip = shown(page).sheet.payment.slip
    assert "⚠ Take care: the notice calls the creditor Comune di Esempio" in texts(slip)
    assert slip.plate.veiled
    assert "The notice and the register name different payees" in texts(slip)
    unlisted = (Finding("payee-unlisted", Outcome.UNDETERMINED, {"creditor": samples.CREDITOR}),)
    slip = shown(replace(page, payees={samples.CREDITOR: KnownPayee("", unlisted)})).sheet.payment.slip
    assert "Companies that collect for public bodies may be absent from it" in texts(slip)


def test_a_rav_is_drawn_for_the_sum_that_the_person_read_on_it(shown):
    found = find_payments((Source("1", "Codice RAV: 8 0012 3456 7890 1234"),), samples.AT.date())
    card = shown(samples.page(payments=found)).sheet.payment
    assert card.slip.qr is None
    question = card.slip.findChild(SumQuestion)
    question.amount.setText("niente")
    question.draw.click()
    assert question.trouble.isVisibleTo(question)
    question.amount.setText("150,00")
    question.draw.click()
    assert card.slip.qr is not None
    assert "€150.00" in texts(card.slip)
    assert card.slip.findChild(SumQuestion) is None


def test_what_only_ocr_saw_is_marked_first_and_never_drawn(shown):
    sixteen = "3020320027000002"
    number = f"{sixteen}{int(sixteen) % 93:02d}"
    read = f"Avviso pagoPA\nCodice avviso {number}\nCodice fiscale ente 01234567897\nImporto 77,90 euro"
    scan = payments_in(read, "1", 1, samples.TODAY)
    card = shown(samples.page(payments=scan)).sheet.payment
    assert card.slip.qr is None
    said = texts(card.slip)
    assert said.index("read from a picture and its check digits hold") < said.index("€77.90")
    assert "No QR is drawn from what was read from a picture" in said
    assert "does not give every value" not in said
    assert said.count("read from a picture and its") == 1
    both = (*(replace(one, due=samples.TODAY) for one in scan), samples.payment())
    card = shown(samples.page(payments=both)).sheet.payment
    assert card.shown == 1  # what the mail tells itself comes first
    assert card.slip.qr is not None


def test_on_the_printed_sheet_what_only_ocr_saw_is_marked_too():
    read = f"Avviso pagoPA\nCodice avviso {samples.NUMBER[:16]}{int(samples.NUMBER[:16]) % 93:02d}\nImporto 77,90 euro"
    page = samples.page(notice=samples.fine(), payments=payments_in(read, "1", 1, samples.TODAY))
    body = sheet_paper(page, voice("en", Path()), samples.AT).html
    assert body.count("read from a picture and its check digits hold") == 1
    assert "read from a picture" not in sheet_paper(fine_page(), voice("en", Path()), samples.AT).html
