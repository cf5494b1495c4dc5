from __future__ import annotations

from datetime import date

import pytest
from payment_papers import (
    CREDITOR,
    DAYS,
    DEBTOR,
    ENGLISH,
    FINE,
    FINE_BY_DAYS,
    GERMAN,
    GUIDE,
    NEWER,
    NOTICES,
    NUMBERS,
    SLOVENE,
    TODAY,
    Due,
    Layout,
    gray_pages,
    instalments,
    notice_pdf,
    read_pdf_notices,
    single,
)

from citizen_inbox.demo.numbers import notice_number
from citizen_inbox.documents.document import identify
from citizen_inbox.obligations.payments import find_payments
from citizen_inbox.reading import document_sources


@pytest.fixture(scope="module", autouse=True)
def _application(qapp):
    """Outlines are made from the desktop's fonts."""


@pytest.mark.parametrize(("layout", "slips"), NOTICES, ids=[layout.name for layout, _ in NOTICES])
def test_every_number_amount_and_day_of_a_layout_is_found(layout, slips):
    found = {one.notice_number: one for one in read_pdf_notices(notice_pdf(layout, slips))}
    assert set(found) == {slip.number for slip in slips}
    for slip in slips:
        one = found[slip.number]
        assert (one.amount_cents, one.creditor) == (slip.cents, CREDITOR)
        assert not one.refuted, one.findings
        assert one.qr_text == f"PAGOPA|002|{slip.number}|{CREDITOR}|{slip.cents}", one.findings
        if not layout.scanned:
            assert one.due == (slip.when if isinstance(slip.when, date) else None)
            assert {value.name for value in one.values} >= {"number", "creditor", "amount"}
            assert one.debtor == DEBTOR


def test_outlined_labels_are_no_text():
    text = identify(notice_pdf(Layout("x", outlined=True), single()), "a.pdf", "1").text
    assert NUMBERS[0] in "".join(text.split())
    assert not any(word in text.lower() for word in ("avviso", "codice", "rata", "ente creditore", "entro"))


def notices(layout, slips):
    return {one.notice_number: one for one in read_pdf_notices(notice_pdf(layout, slips))}


@pytest.mark.parametrize("words", [GUIDE, NEWER, GERMAN, SLOVENE, ENGLISH], ids=["2.2", "3.x", "de", "sl", "en"])
def test_instalments_and_the_single_payment_that_excludes_them(words):
    slips = instalments(3)
    found = notices(Layout("x", words), slips)
    assert [found[slip.number].role for slip in slips] == ["whole", *["instalment"] * 3]
    assert [(found[slip.number].instalment, found[slip.number].of) for slip in slips] == [
        (0, 0),
        (1, 3),
        (2, 3),
        (3, 3),
    ]
    assert all("payment-alternatives" in {one.code for one in each.findings} for each in found.values())


@pytest.mark.parametrize(("slips", "days"), [(FINE, [(5, 0), (0, 5)]), (FINE_BY_DAYS, [(5, 0), (60, 5)])])
@pytest.mark.parametrize("post", [False, True])
def test_the_two_sums_of_a_fine(slips, days, post):
    found = notices(Layout("x", NEWER, post=post), slips)
    assert [found[slip.number].role for slip in slips] == ["reduced", "full"]
    assert [(found[slip.number].within_days, found[slip.number].after_days) for slip in slips] == days
    assert all(one.due is None for one in found.values())


def test_one_notice_alone_has_no_role():
    (one,) = notices(Layout("x"), single()).values()
    assert (one.role, one.instalment, one.of) == ("", 0, 0)


def test_places_name_the_document_the_page_and_the_characters():
    content = notice_pdf(Layout("x", NEWER), instalments(4))
    document = identify(content, "Avviso.pdf", "3")
    pages = document.text.split("\f")
    for one in find_payments(document_sources((document,)), TODAY):
        texts = {value.name: document.text[value.spot.start : value.spot.end] for value in one.values}
        assert "".join(texts["number"].split()) == one.notice_number
        assert texts["creditor"] == CREDITOR
        assert texts["amount"].replace(".", "").replace(",", "") == str(one.amount_cents)
        assert texts["due"] == f"{one.due:%d/%m/%Y}"
        (number,) = [value.spot for value in one.values if value.name == "number"]
        assert number.document == "3"
        assert texts["number"] in pages[number.page - 1]
        coded = {seen.page for seen in one.found_in if seen.form == "qr"}
        assert coded == {number.page}


def test_a_set_longer_than_the_limit_is_read_up_to_it():
    slips = [Due(notice_number(f"30100002700{index:05}"), 1000 + index, "instalment 1", DAYS[0]) for index in range(44)]
    document = identify(notice_pdf(Layout("x", a_page=1), slips), "Avviso.pdf", "1")
    assert "codes-first-pages-only" in document.defects
    found = find_payments(document_sources((document,)), TODAY)
    assert [one.notice_number for one in found] == [slip.number for slip in slips]
    assert not any(one.refuted for one in found)


@pytest.mark.parametrize(("angle", "scale"), [(4.0, 2.0), (-11.0, 2.6), (25.0, 3.0)])
def test_a_photograph_of_a_notice_is_read(angle, scale):
    """Turned, sheared, unevenly lit and squeezed by JPEG."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QTransform

    width, height, rows = gray_pages(notice_pdf(Layout("x", post=True), single()), 72 * scale)[0]
    page = QImage(b"".join(rows), width, height, width, QImage.Format.Format_Grayscale8).copy()
    transform = QTransform().shear(0.04, 0.02).rotate(angle)
    skewed = page.transformed(transform, Qt.TransformationMode.SmoothTransformation).convertToFormat(
        QImage.Format.Format_RGB32
    )
    photo = QImage(skewed.width() + 80, skewed.height() + 60, QImage.Format.Format_RGB32)
    photo.fill(QColor("#75614a"))
    painter = QPainter(photo)
    painter.drawImage(
        40,
        30,
        page.convertToFormat(QImage.Format.Format_ARGB32).transformed(
            transform, Qt.TransformationMode.SmoothTransformation
        ),
    )
    light = QLinearGradient(0, 0, photo.width(), photo.height())
    light.setColorAt(0, QColor(0, 0, 0, 0))
    light.setColorAt(1, QColor(30, 20, 0, 110))
    painter.fillRect(photo.rect(), light)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert photo.save(buffer, "JPEG", 45)
    (one,) = read_pdf_notices(bytes(buffer.data()), "foto.jpg")
    assert (one.notice_number, one.amount_cents) == (NUMBERS[0], 9840)
    assert one.qr_text
