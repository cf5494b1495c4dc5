from __future__ import annotations

import random

import pytest
import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_8BIT_BYTE, QRData, lost_point

from citizen_inbox.obligations.qr import QUIET_ZONE, qr_matrix
from citizen_inbox.obligations.qr_mask import _packed, penalty


def drawn(text, mask=None, version=4):
    symbol = qrcode.QRCode(version=version, error_correction=ERROR_CORRECT_M, mask_pattern=mask, border=QUIET_ZONE)
    symbol.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE), optimize=0)
    symbol.make(fit=False)
    return symbol


@pytest.mark.parametrize("mask", range(8))
def test_a_symbol_gets_the_points_that_the_library_gives(mask):
    source = random.Random(mask)
    for _ in range(20):
        modules = drawn(f"PAGOPA|002|{source.randrange(4 * 10**17):018d}|01234567897|150", mask).modules
        assert penalty(*_packed(modules), len(modules)) == lost_point(modules)


def test_a_symbol_is_drawn_with_the_fewest_points():
    source = random.Random(5)
    for _ in range(20):
        text = f"PAGOPA|002|{source.randrange(4 * 10**17):018d}|01234567897|{source.randrange(10, 10**11)}"
        made = tuple(tuple(row[QUIET_ZONE:-QUIET_ZONE]) for row in qr_matrix(text)[QUIET_ZONE:-QUIET_ZONE])
        masked = [tuple(tuple(map(bool, row)) for row in drawn(text, mask).modules) for mask in range(8)]
        assert made in masked
        assert lost_point(made) == min(map(lost_point, masked))


def test_larger_symbols_are_masked_too():
    text = "x" * 400
    made = tuple(tuple(row[QUIET_ZONE:-QUIET_ZONE]) for row in qr_matrix(text)[QUIET_ZONE:-QUIET_ZONE])
    version = (len(made) - 17) // 4
    assert lost_point(made) == min(lost_point(drawn(text, mask, version).modules) for mask in range(8))
