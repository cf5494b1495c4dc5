from __future__ import annotations

import os
import random
import xml.etree.ElementTree as ET
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.demo.numbers import body_code
from citizen_inbox.documents.codes import codes_of_picture
from citizen_inbox.obligations.payments import SeenCode, Source, find_payments
from citizen_inbox.obligations.qr import qr_matrix, qr_png, qr_svg

TEXT = "PAGOPA|002|302032002700000251|01234567897|15000"
PAYLOADS = st.builds(
    "PAGOPA|002|{}|{}|{}".format,
    st.from_regex(r"[0-3][0-9]{17}", fullmatch=True),
    st.from_regex(r"[0-9]{11}", fullmatch=True),
    st.from_regex(r"[0-9]{2,11}", fullmatch=True),
)


def test_the_symbol_is_version_4_with_its_quiet_zone():
    matrix = qr_matrix(TEXT)
    assert len(matrix) == 33 + 8
    assert all(len(row) == 41 for row in matrix)
    assert not any(matrix[i][j] for i in (0, 1, 2, 3, 37, 38, 39, 40) for j in range(41))
    assert matrix[4][4:11] == (True,) * 7
    assert len(qr_matrix("x" * 62)) == 41


def test_longer_texts_get_a_larger_symbol_and_too_long_ones_are_refused():
    assert len(qr_matrix("x" * 63)) > 41
    with pytest.raises(ValueError, match="3000"):
        qr_matrix("x" * 3000)


def test_level_and_symbol_are_what_a_reader_sees():
    zxingcpp = pytest.importorskip("zxingcpp")
    matrix = qr_matrix(TEXT)
    size = len(matrix) * 3
    gray = bytes(0 if dark else 255 for row in matrix for _ in range(3) for dark in row for _ in range(3))
    (code,) = zxingcpp.read_barcodes(zxingcpp.ImageView(gray, size, size, zxingcpp.ImageFormat.Lum))
    assert (code.text, code.ec_level) == (TEXT, "M")


@settings(max_examples=150, deadline=None)
@given(PAYLOADS)
def test_what_is_drawn_is_read_back(text):
    assert [code.text for code in codes_of_picture(qr_png(text, 4)).codes] == [text]


def test_random_payloads_drawn_and_rendered_are_read_back_bit_by_bit():
    """One thousand; `CITIZEN_INBOX_PAYLOADS=10000` draws more, others in every run."""
    count = int(os.environ.get("CITIZEN_INBOX_PAYLOADS", "0"))
    source = random.Random(17) if not count else random.SystemRandom()
    for _ in range(count or 1000):
        number = f"{source.randrange(4)}{source.randrange(10**15):015d}"
        number += f"{int(number) % 93:02d}"
        creditor = body_code(f"{source.randrange(1, 10**10):010d}")
        amount = f"{source.randrange(10, 10 ** source.randint(2, 11)):0{source.choice((2, 2, 10))}d}"
        text = f"PAGOPA|002|{number}|{creditor}|{amount}"
        (code,) = codes_of_picture(qr_png(text, source.choice((3, 4, 6)))).codes
        assert code.text == text
        (notice,) = find_payments((Source("1", "", (SeenCode("qr", code.text),)),), date(2026, 11, 21))
        assert notice.qr_text == text


@pytest.mark.parametrize("amount", ["0", "00", "00000000000"])
def test_no_symbol_is_drawn_for_nothing(amount):
    text = f"PAGOPA|002|302032002700000251|01234567897|{amount}"
    (notice,) = find_payments((Source("1", "", (SeenCode("qr", text),)),), date(2026, 11, 21))
    assert (notice.qr_text, notice.amount_cents) == (None, None)


def test_the_svg_covers_the_same_modules():
    matrix = qr_matrix(TEXT)
    root = ET.fromstring(qr_svg(TEXT))
    assert root.get("viewBox") == "0 0 41 41"
    path = root[1].get("d") or ""
    dark = set()
    for run in path.split("M")[1:]:
        start, rest = run.split("h", 1)
        left, top = map(int, start.split())
        dark |= {(left + i, top) for i in range(int(rest.split("v")[0]))}
    assert dark == {(x, y) for y, row in enumerate(matrix) for x, module in enumerate(row) if module}


def test_modules_of_a_png_are_within_reason():
    assert qr_png(TEXT, 1)[:8] == b"\x89PNG\r\n\x1a\n"
    for module in (0, 101):
        with pytest.raises(ValueError, match=str(module)):
            qr_png(TEXT, module)
