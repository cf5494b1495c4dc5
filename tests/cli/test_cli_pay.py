"""`pay`: what may be paid, and a code that a phone reads back as the same text."""

from __future__ import annotations

import json

import pytest
import zxingcpp

from citizen_inbox.documents.document import identify

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


def _fine(mine) -> int:
    rows = [json.loads(line) for line in mine("list", "all", "--json").lines]
    return next(row["id"] for row in rows if "V/004571" in row["title"])


def _row(mine, number):
    return next(
        row for row in (json.loads(line) for line in mine("list", "all", "--json").lines) if row["id"] == number
    )


def test_which_one_today_to_whom_and_where(pay):
    said = pay("fine")
    assert "The reduced amount is enough until" in said.out
    assert "You need not pay this much yet" in said.out
    assert "Paying normally closes the way to an appeal" in said.out
    assert "Pay to: Comune di Borgo Pratica" in said.out
    assert f"On the web: https://checkout.pagopa.it/01234567897{FIRST}" in said.out
    found = [json.loads(line) for line in pay("fine", "--json").lines]
    assert [(one["role"], one["today"], one["standing"]) for one in found] == [
        ("reduced", "discount", "open"),
        ("full", "full-early", "open"),
    ]
    assert found[0]["payee"]["official"] is False
    assert found[0]["checkout"] == f"https://checkout.pagopa.it/01234567897{FIRST}"


def test_a_refuted_payment_has_no_address(pay):
    assert all(json.loads(line)["checkout"] is None for line in pay("qr-redirected", "--json").lines)
    assert "checkout.pagopa.it" not in pay("qr-redirected").out


def test_the_page_to_print_holds_the_same_code(pay, qapp, tmp_path):
    path = tmp_path / "page.pdf"
    assert pay("fine", "--number", FIRST, "--qr", path).status == 0
    document = identify(path.read_bytes(), "page.pdf", "1")
    assert [code.text for code in document.codes] == [f"PAGOPA|002|{FIRST}|01234567897|7790"]
    text = document.text
    assert "\f" not in text.strip("\f")
    for words in ("3010 0002 6001 2345 12", "€77.90", "Comune di Borgo Pratica", "01234567897", "does not pay"):
        assert words in text
    assert pay("qr-redirected", "--qr", tmp_path / "no.pdf").status == 2
    assert not (tmp_path / "no.pdf").exists()


def test_paid_is_noted_with_its_receipt_and_taken_back(mine, tmp_path):
    number = _fine(mine)
    receipt = tmp_path / "ricevuta.pdf"
    receipt.write_bytes(b"%PDF-1.7 ricevuta")
    before = _row(mine, number)
    assert (before["amount_cents"], before["paid_on"]) == (7790, None)
    said = mine("pay", number, "--number", FIRST, "--paid", "--amount", "77,90", "--receipt", receipt, "--json")
    assert said.status == 0
    paid = json.loads(said.out)["paid"]
    assert (paid["amount_cents"], paid["receipt"]["name"]) == (7790, "ricevuta.pdf")
    after = _row(mine, number)
    assert (after["amount_cents"], after["paid_on"]) == (None, paid["day"])
    assert number not in {json.loads(line)["id"] for line in mine("list", "payments", "--json").lines}
    assert "You noted €77.90 as paid on" in mine("pay", number).out
    assert "Paying this one too would be paying twice" in mine("pay", number).out
    assert mine("pay", number, "--number", FIRST, "--unpaid").out == "No longer noted as paid.\n"
    assert mine("pay", number, "--number", FIRST, "--unpaid").out == "Nobody had noted it as paid.\n"
    assert _row(mine, number) == before


def test_what_cannot_be_noted(mine, pay, tmp_path):
    number = _fine(mine)
    assert mine("pay", number, "--paid").status == 1
    assert mine("pay", number, "--number", FIRST, "--paid", "2999-01-01").status == 64
    assert mine("pay", number, "--number", "1", "--paid").status == 64
    assert mine("pay", 999_999, "--number", FIRST, "--paid").status == 66
    assert mine("pay", number, "--number", FIRST, "--paid", "--receipt", tmp_path / "no.pdf").status == 66
    for options in (("--paid", "yesterday"), ("--amount", "5"), ("--paid", "--amount", "x"), ("--paid", "--unpaid")):
        assert mine("pay", number, "--number", FIRST, *options).status == 64
    assert pay("fine", "--paid").status == 64
    assert _row(mine, number)["paid_on"] is None


def test_a_rav_is_drawn_for_the_sum_that_is_given(run, tmp_path):
    path = tmp_path / "rav.eml"
    path.write_bytes(b"From: a@b.example\r\nSubject: x\r\n\r\nCodice RAV: 8 0012 3456 7890 1234\r\n")
    said = run("pay", path)
    assert "read the sum on the slip and give it with --sum" in said.out
    payment, instrument = (json.loads(line) for line in run("pay", path, "--sum", "150,00", "--json").lines)
    assert payment["qr"].endswith("|15000")
    assert instrument["instrument"]["kind"] == "rav"
    other = run("pay", path, "--sum", "150,00", "--number", "302000000000000000", "--json").lines
    assert [json.loads(line).get("qr") for line in other] == [None]


def test_the_register_says_who_is_paid(run, pay, mails):
    (found,) = [json.loads(line) for line in run("read", mails / "fine.eml", "--json").lines]
    assert [one["creditor"] for one in found["payees"]] == ["01234567897"]
    assert [json.loads(line)["payee"]["findings"] for line in pay("fine", "--json").lines] == [[], []]
