"""The whole page, for every verdict and every way to pay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import page_samples as samples
import pytest
import shiboken6
import zxingcpp
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QTreeWidget,
)

from citizen_inbox.gui.background import Background
from citizen_inbox.gui.notice_page import NoticePageView
from citizen_inbox.gui.theme import Theme
from citizen_inbox.translation import voice
from citizen_inbox.usecases.rows import KnownPayee

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NAMES = tuple(samples.samples())


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def background(qapp):
    made = Background(lambda: None)
    yield made
    made.close()


@pytest.fixture
def opened():
    return []


@pytest.fixture
def view(qapp, background, opened):
    made = NoticePageView(
        background, voice("en", Path()), today=lambda: samples.TODAY, opener=lambda url: opened.append(url) or True
    )
    made.resize(800, 1200)
    made.show()
    yield made
    # Not by deleteLater: without a running loop the views of all tests would pile up, and each new theme styles them.
    shiboken6.delete(made)


def show(view, name):
    view.show_page(samples.samples()[name])
    return view.sheet


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def unfold_everything(sheet):
    for index in range(4):
        sheet.tabs.view(index)
    for button in sheet.findChildren(QAbstractButton):
        if button.isCheckable() and button is not sheet.duties.done_button and "▾" in button.text():
            button.setChecked(True)


def test_empty_page_invites(view):
    view.show_page(None)
    assert view.sheet is None
    assert "Choose a message" in texts(view)


def test_a_fine_is_explained_from_top_to_bottom(view):
    sheet = show(view, "fine")
    said = texts(sheet)
    assert sheet.heading.title.text() == "Violazione del Codice della Strada n. 4471/2026"
    assert sheet.heading.origin.text() == "Comune di Esempio · Traffic fine · protocol no. 0098812 of 19/11/2026"
    assert sheet.heading.delivered.text() == "Delivered to your PEC on 19 November 2026, 10:42:07"
    assert sheet.heading.from_line.text().startswith(f"From {samples.SENDER}")
    assert "Per conto di" in sheet.heading.from_line.text()
    assert "Verified" in said
    for expected in ("24 November 2026", "in 3 days", "Last day to pay with the 30 % discount: €29.40", "presumed"):
        assert expected in said
    assert "3020 0000 0000 1234 56" in said


@pytest.mark.parametrize(
    ("name", "word"),
    [("fine", "Verified"), ("unsigned", "Ordinary mail"), ("altered", "Altered"), ("hostile", "Verified")],
)
def test_the_verdict_is_a_word(view, name, word):
    sheet = show(view, name)
    assert sheet.verdict.word.text() == word
    assert sheet.verdict.accessibleName().startswith(word)
    assert not sheet.verdict.sentence.text().startswith("verdict-")


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_proven_is_never_green_nor_delivered(view, name):
    sheet = show(view, name)
    proven = samples.samples()[name].reading.evidence.verdict.outcome.value == "proven"
    assert (sheet.verdict.property("tone") == "success") is proven
    if not proven:
        assert not sheet.heading.delivered.text().startswith("Delivered")


def test_checks_unfold_with_what_they_prove(view):
    sheet = show(view, "fine")
    assert "What it does not prove" not in texts(sheet)
    sheet.verdict.checks.click()
    said = texts(sheet)
    assert "What this proves" in said
    assert "What it does not prove" in said
    assert "GESTORE A" in said
    assert "Worth knowing" in said
    sheet.verdict.checks.click()
    assert "What it does not prove" not in texts(sheet)


def test_leaving_the_checks_shows_their_button_again(view, qtbot, qapp):
    view.resize(700, 400)
    sheet = show(view, "fine")
    sheet.verdict.checks.click()
    qapp.processEvents()
    bar = view.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert sheet.verdict.visibleRegion().isEmpty()
    qtbot.keyClick(sheet.verdict.checks.content, Qt.Key.Key_Escape)
    assert not sheet.verdict.checks.visibleRegion().isEmpty()


def test_why_unfolds_steps_and_article(view):
    sheet = show(view, "fine")
    sheet.duties.why.click()
    said = texts(sheet)
    assert "It was delivered on 19 November 2026 at 10:42." in said
    assert "Art. 202 C.d.S." in said
    assert "not legal advice" in said


def test_done_is_told_with_the_row(view, qtbot):
    sheet = show(view, "fine")
    with qtbot.waitSignal(view.done_toggled) as told:
        sheet.duties.done_button.click()
    assert told.args == [7, True]


def test_a_refuted_payment_is_loud_and_has_no_code(view):
    sheet = show(view, "refuted")
    slip = sheet.payment.slip
    assert slip.qr is None
    said = texts(slip)
    assert "Do not pay by this notice" in said
    assert "29,40" in said
    assert "294,00" in said
    assert [button.text() for button in slip.findChildren(QAbstractButton)] == []


def test_no_code_on_a_message_that_failed_its_checks(view):
    sheet = show(view, "altered")
    assert sheet.payment.slip.qr is None
    assert sheet.payment.slip.findChildren(QAbstractButton) == []
    assert "Do nothing because of this message alone" in texts(sheet.duties)


def test_a_refuted_message_warns_before_anything_else(view, qapp):
    sheet = show(view, "altered")
    qapp.processEvents()
    assert sheet.verdict.geometry().bottom() < sheet.heading.geometry().top()
    assert sheet.payment.findChildren(QAbstractButton) == []
    assert "Ultimo" not in texts(sheet.duties)
    sheet.tabs.setCurrentIndex(1)
    attachments = sheet.tabs.view(1)
    assert "Do not pay by them" in texts(attachments)
    assert all(card.open_button.isEnabled() for card in attachments.cards)


def test_a_genuine_message_begins_with_its_title(view, qapp):
    sheet = show(view, "fine")
    qapp.processEvents()
    assert sheet.heading.geometry().bottom() < sheet.verdict.geometry().top()
    assert "Do not pay by them" not in texts(sheet.tabs.view(1))


def test_amount_and_number_stay_on_their_lines(view, qapp):
    view.resize(760, 900)
    sheet = show(view, "fine")
    qapp.processEvents()
    for label in sheet.payment.slip.findChildren(QLabel):
        if label.property("role") in {"amount", "number"}:
            assert label.height() < 2 * label.fontMetrics().lineSpacing()
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())


def test_reasons_that_unfold_out_of_sight_are_brought_there(view, qtbot):
    view.resize(800, 500)
    sheet = show(view, "fine")
    bar = view.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(0)
    sheet.duties.why.click()
    qtbot.waitUntil(lambda: bar.value() > 0)
    place = sheet.duties.why.content.mapTo(view, QPoint(0, 0))
    assert 0 < place.y() < view.height()


def test_a_copy_of_ones_own_is_no_ordinary_mail(view):
    pages = samples.samples()
    view.show_page(replace(pages["unsigned"], sent=replace(pages["sent"].sent, state="timed-out")))
    assert (view.sheet.heading.state.text(), view.sheet.heading.state.property("role")) == (
        "Not delivered in time",
        "danger",
    )
    assert view.sheet.verdict.word.text() == "Your own copy"
    assert view.sheet.verdict.property("tone") == "neutral"


def test_a_message_that_cannot_be_told_warns_before_paying(view):
    sheet = show(view, "unsigned")
    assert sheet.payment.slip.qr is not None
    assert "Ask the body before you pay" in texts(sheet.payment)


def test_an_incomplete_payment_says_why_there_is_no_code(view):
    sheet = show(view, "incomplete")
    assert sheet.payment.slip.qr is None
    assert "No QR can be drawn" in texts(sheet.payment)
    assert "3020 0000 0000 1234 56" in texts(sheet.payment)


def test_another_payment_can_be_chosen(view):
    sheet = show(view, "fine")
    assert "pay one of them only" in texts(sheet.payment)
    sheet.payment.choose(1)
    assert "€42.00" in texts(sheet.payment.slip)
    assert "3020 0000 0000 1235 53" in texts(sheet.payment)
    assert "3020 0000 0000 1234 56" not in texts(sheet.payment)


def test_checkout_opens_only_after_yes(view, opened):
    sheet = show(view, "fine")
    slip = sheet.payment.slip
    slip._ask_checkout()
    from citizen_inbox.gui.links import LinkDialog

    dialog = slip.findChild(LinkDialog)
    assert dialog.domain.text() == "pagopa.it"
    assert opened == []
    dialog.open_button.click()
    expected = f"https://checkout.pagopa.it/{samples.CREDITOR}{samples.NUMBER}"
    assert [url.toString() for url in opened] == [expected]


@pytest.mark.parametrize(("scheme", "zoom"), [("light", 100), ("dark", 100), ("dark", 200)])
def test_the_code_on_screen_can_be_scanned(view, scheme, zoom, qapp):
    theme = Theme(RESOURCES, scheme, zoom)
    show(view, "fine")
    assert zxingcpp.read_barcodes(_picture(view.sheet.payment.grab().toImage())) == []
    view.sheet.payment.slip.plate.veil.show_button.click()
    for _ in range(4):  # drawn again in the new colours and laid out, the code still shown
        qapp.processEvents()
    sheet = view.sheet
    assert view.grab().toImage().pixelColor(3, 3).lightness() < 128 or scheme == "light"
    found = zxingcpp.read_barcodes(_picture(sheet.payment.slip.qr.grab().toImage()))
    assert [code.text for code in found] == [samples.QR]
    whole = zxingcpp.read_barcodes(_picture(sheet.payment.grab().toImage()))
    assert [code.text for code in whole] == [samples.QR]
    theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


def test_a_payee_that_the_register_knows_is_named_and_its_code_shown_at_once(view):
    pages = samples.samples()
    view.show_page(replace(pages["fine"], payees={samples.CREDITOR: KnownPayee("Comune di Esempio del Registro")}))
    slip = view.sheet.payment.slip
    assert not slip.plate.veiled
    assert "Comune di Esempio del Registro (name in the register of public bodies)" in texts(slip)
    assert "Called in the notice\nComune di Esempio" in texts(slip)
    assert slip.qr.accessibleName() == (
        "QR code to pay €29.40 to Comune di Esempio del Registro, notice 3020 0000 0000 1234 56"
    )


def test_a_payee_that_no_register_knows_is_compared_first(view):
    slip = show(view, "fine").payment.slip
    assert slip.plate.veiled
    assert "Comune di Esempio (name as written in the notice, not checked)" in texts(slip)
    assert "Paying normally closes the way to an appeal" in texts(slip)
    assert "The reduced amount is enough until 24 November 2026" in texts(slip)
    slip.plate.veil.show_button.click()
    assert not slip.plate.veiled
    assert slip.qr.module >= 6


def _picture(image: QImage):
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = bytes(gray.constBits())
    rows = [lines[y * gray.bytesPerLine() :][: gray.width()] for y in range(gray.height())]
    return memoryview(b"".join(rows)).cast("B", (gray.height(), gray.width()))


@pytest.mark.parametrize("name", NAMES)
def test_every_label_is_plain_text_and_every_control_has_a_name(view, name):
    sheet = show(view, name)
    unfold_everything(sheet)
    for label in sheet.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    controls = (QAbstractButton, QTextEdit, QPlainTextEdit, QTreeWidget, QTabBar, QAbstractSpinBox)
    for kind in controls:
        for control in sheet.findChildren(kind):
            name_of = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            inner = control.objectName().startswith(("qt_", "ScrollLeftButton", "ScrollRightButton"))
            assert name_of or inner, control


def test_hostile_words_stay_words(view, qtbot):
    sheet = show(view, "hostile")
    assert sheet.heading.title.text() == '<img src="file:///etc/passwd"><b>INPS</b> [U+202E]gnp.exe'
    message = sheet.tabs.view(0)
    assert "[U+202E]abc" in message.browser.toPlainText()
    chips = [button.text() for button in message.findChildren(QAbstractButton)]
    assert "<b>x</b>[U+202E]fdp.exe\n2 B" in chips
    message.formatted.click()
    qtbot.waitUntil(lambda: "Ciao" in message.browser.toPlainText())
    assert "left out (1)" in message.note.text()


def test_a_link_of_the_message_asks_first(view, qtbot, opened):
    from citizen_inbox.gui.links import LinkDialog

    sheet = show(view, "hostile")
    message = sheet.tabs.view(0)
    message.formatted.click()
    qtbot.waitUntil(lambda: "Ciao" in message.browser.toPlainText())
    message.browser.anchorClicked.emit("https://spia.example/")
    dialog = message.findChild(LinkDialog)
    assert dialog.domain.text() == "spia.example"
    assert "shows another address" in texts(dialog)
    assert opened == []
    dialog.reject()


def test_attachments_are_a_tree_with_warnings(view):
    sheet = show(view, "fine")
    cards = sheet.tabs.view(1).cards
    assert [card.accessibleName() for card in cards] == [
        "verbale_4471_2026.pdf.p7m", "verbale_4471_2026.pdf", "avviso_pagopa.pdf", "fattura.pdf.exe",
    ]  # fmt: skip
    assert "Gino Prova" in texts(cards[0])
    assert cards[3].property("tone") == "warning"
    assert "computer can run" in texts(cards[3])


def test_a_receipt_opens_its_message(view, qtbot):
    sheet = show(view, "sent")
    proof = sheet.tabs.view(2)
    said = texts(proof)
    assert "Not counted" in said
    assert "urp@pec.example · delivered" in said
    button = next(b for b in proof.findChildren(QAbstractButton) if b.accessibleName().startswith("Open receipt"))
    with qtbot.waitSignal(view.open_message) as told:
        button.click()
    assert told.args == [31]


def test_proof_shows_certified_and_arrival_times_and_the_digest(view):
    import hashlib

    said = texts(show(view, "fine").tabs.view(2))
    assert hashlib.sha256(samples.RAW).hexdigest() in said.replace(" ", "")
    assert "19 November 2026, 10:42:07" in said
    assert "19 November 2026, 10:42:15" in said
    assert "posta-certificata@pec-a.example" in said


def test_the_original_comes_in_portions(view):
    raw = b"X-Line: a\r\n" * 60_000
    view.show_page(samples.page(raw=raw))
    source = view.sheet.tabs.view(3)
    assert len(source.text.view.toPlainText()) < 310_000
    source.text.more.click()
    source.text.more.click()
    assert source.text.more.isHidden()
    assert source.text.view.toPlainText().count("X-Line") == 60_000


def test_the_same_notice_keeps_its_tab(view):
    show(view, "fine").tabs.setCurrentIndex(2)
    view.show_page(samples.samples()["fine"])
    assert view.sheet.tabs.currentIndex() == 2
    view.show_page(samples.page(number=8))
    assert view.sheet.tabs.currentIndex() == 0


@pytest.mark.parametrize("name", NAMES)
def test_no_part_of_the_page_is_a_window_of_its_own(view, name, qapp):
    unfold_everything(show(view, name))
    assert [widget for widget in qapp.topLevelWidgets() if widget.isVisible()] == [view]


def test_no_name_of_a_file_hides_anything(view):
    sheet = show(view, "hostile")
    unfold_everything(sheet)
    for control in sheet.findChildren(QAbstractButton):
        assert "\u202e" not in control.text() + control.accessibleName()


def test_the_page_ends_with_its_content(view, qapp):
    sheet = show(view, "fine")
    for index in range(4):
        sheet.tabs.setCurrentIndex(index)
        qapp.processEvents()
        assert sheet.height() <= max(sheet.heightForWidth(sheet.width()), view.height())


def test_back_is_asked_for(view, qtbot):
    view.set_back_visible(True)
    with qtbot.waitSignal(view.back_requested):
        view._back.click()


def test_a_refused_disk_is_told_in_plain_text(view, tmp_path):
    from citizen_inbox.gui.saving import write

    assert write(b"eml", str(tmp_path / "a.eml"), view)
    assert (tmp_path / "a.eml").read_bytes() == b"eml"
    assert not write(b"eml", str(tmp_path / "no" / "a.eml"), view)
    box = view.findChild(QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()


@pytest.mark.parametrize("trouble", ["oversized", "cut-short"])
def test_a_message_that_is_not_whole_says_so(view, trouble):
    view.show_page(replace(samples.samples()["fine"], trouble=trouble))
    assert voice("en", Path()).say("failures", trouble) in texts(view.sheet)
    show(view, "fine")
    assert voice("en", Path()).say("failures", trouble) not in texts(view.sheet)
