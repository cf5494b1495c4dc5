"""`pay`: what may be paid, and a code that a phone reads back as the same text."""

from __future__ import annotations

import json

import pytest
import zxingcpp

FIRST, SECOND = "301000026001234512", "301000026001234613"


@pytest.fixture
def pay(run, mails):
    return lambda name, *options: run("pay", mails / f"{name}.eml", "--anchors", mails / "anchors.toml", *options)


def _read_png(path) -> str:
    from PySide6.QtGui import QImage

    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(bytes(image.constBits())).cast("B", (image.height(), image.bytesPerLine()))
    (code,) = zxingcpp.read_barcodes(pixels)
    return code.text


def test_every_payment_with_what_was_compared(pay):
    said = pay("fine")
    assert said.status == 0
    assert "3010 0002 6001 2345 12  €77.90  01234567897  Comune di Borgo Pratica" in said.out
    assert "[ok] Everything that states this payment in the message agrees." in said.out


def test_json_is_one_object_a_payment(pay):
    found = [json.loads(line) for line in pay("fine", "--json").lines]
    assert [one["notice_number"] for one in found] == [FIRST, SECOND]
    assert found[0]["qr"] == f"PAGOPA|002|{FIRST}|01234567897|7790"
    assert pay("friend", "--json").out == ""


def test_the_png_decodes_to_the_same_text(pay, tmp_path):
    path = tmp_path / "qr.png"
    said = pay("fine", "--number", "3010 0002 6001 2345 12", "--qr", path)
    assert said.status == 0
    assert f"QR code saved to {path}" in said.err
    assert _read_png(path) == f"PAGOPA|002|{FIRST}|01234567897|7790"


def test_the_svg_decodes_to_the_same_text(pay, tmp_path):
    pytest.importorskip("PySide6.QtSvg")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    path, drawn = tmp_path / "qr.svg", tmp_path / "drawn.png"
    assert pay("fine", "--number", SECOND, "--qr", path).status == 0
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    assert image.save(str(drawn))
    assert _read_png(drawn) == f"PAGOPA|002|{SECOND}|01234567897|10400"


def test_several_payments_ask_which(pay, tmp_path):
    path = tmp_path / "qr.png"
    said = pay("fine", "--qr", path)
    assert said.status == 1
    assert "--number" in said.err
    assert not path.exists()


@pytest.mark.parametrize("name", ["qr-redirected", "qr-link", "forged"])
def test_a_refuted_payment_draws_none(pay, tmp_path, name):
    path = tmp_path / "qr.png"
    said = pay(name, "--qr", path)
    assert said.status == 2
    assert "No code can be drawn" in said.err
    assert not path.exists()
    assert pay(name).status == 2
    assert all(json.loads(line)["qr"] is None for line in pay(name, "--json").lines)


def test_no_payment(pay, tmp_path):
    said = pay("friend", "--qr", tmp_path / "qr.png")
    assert (said.status, said.out) == (1, "No payment code found.\n")
    assert pay("fine", "--number", "1").status == 1
    assert not (tmp_path / "qr.png").exists()


def test_the_form_of_the_picture_and_where_it_goes(pay, tmp_path):
    assert pay("fine", "--number", FIRST, "--qr", tmp_path / "qr.gif").status == 64
    said = pay("fine", "--number", FIRST, "--qr", tmp_path / "nowhere" / "qr.png")
    assert said.status == 73
    assert "cannot be written: No such file or directory" in said.err


def test_a_file_that_cannot_be_read(run, tmp_path):
    assert run("pay", tmp_path / "nowhere.pdf").status == 66


def test_a_message_of_the_mailbox(mine, tmp_path):
    rows = [json.loads(line) for line in mine("list", "payments", "--json").lines]
    number = next(row["id"] for row in rows if "V/004571" in row["title"])
    path = tmp_path / "qr.png"
    assert mine("pay", number, "--number", FIRST, "--qr", path).status == 0
    assert _read_png(path) == f"PAGOPA|002|{FIRST}|01234567897|7790"
