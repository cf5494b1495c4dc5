"""pagoPA text in; the QR symbol out as a matrix of modules, as SVG and as PNG bytes."""

from __future__ import annotations

import struct
import zlib

from citizen_inbox.obligations.qr_mask import best_masked

QUIET_ZONE = 4
"""Modules on each side (ISO/IEC 18004)."""
_VERSION = 4
_VERSION_4_BYTES = 62
"""What version 4 holds at level M in byte mode."""


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Modules of the symbol (True is dark), quiet zone of 4 included; level M, version 4 when it fits.

    Longer texts get the smallest version that holds them; ValueError when none does (above 2,331 bytes of UTF-8).
    """
    modules = _modules(text.encode(), 0)
    version = (len(modules) - 17) // 4
    masked = best_masked(modules, lambda mask: _modules(b"", mask, version))
    side, row = (False,) * QUIET_ZONE, (False,) * (len(masked) + 2 * QUIET_ZONE)
    return ((row,) * QUIET_ZONE) + tuple((*side, *line, *side) for line in masked) + ((row,) * QUIET_ZONE)


def qr_svg(text: str) -> str:
    """The symbol as an SVG document, dark on white, quiet zone included; one unit a module."""
    matrix = qr_matrix(text)
    size = len(matrix)
    runs = "".join(f"M{left} {y}h{width}v1h-{width}z" for y, row in enumerate(matrix) for left, width in dark_runs(row))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path fill="#000" d="{runs}"/></svg>\n'
    )


def qr_png(text: str, module: int = 6) -> bytes:
    """The symbol as a 1-bit PNG (ISO/IEC 15948), `module` pixels a module (1 to 100). ValueError outside that."""
    if not 1 <= module <= 100:
        raise ValueError(module)
    matrix = qr_matrix(text)
    size = len(matrix) * module
    rows = b"".join((b"\x00" + _packed(row, module)) * module for row in matrix)
    header = struct.pack(">IIBBBBB", size, size, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")
    )


def _modules(data: bytes, mask: int, version: int | None = None) -> tuple[tuple[bool, ...], ...]:
    """The symbol without quiet zone under one mask (0 to 7), of the smallest version from 4 when none is asked for."""
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError
    from qrcode.util import MODE_8BIT_BYTE, QRData

    wanted = _VERSION if version is None and len(data) <= _VERSION_4_BYTES else version
    symbol = qrcode.QRCode(version=wanted, error_correction=ERROR_CORRECT_M, mask_pattern=mask)
    symbol.add_data(QRData(data, mode=MODE_8BIT_BYTE), optimize=0)
    try:
        symbol.make(fit=wanted is None)
    except (DataOverflowError, ValueError) as error:
        raise ValueError(f"{len(data)} bytes fit no QR symbol") from error
    return tuple(tuple(map(bool, row)) for row in symbol.modules)


def dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Start and length of each run of dark modules."""
    runs: list[tuple[int, int]] = []
    for position, dark in enumerate(row):
        if not dark:
            continue
        if runs and sum(runs[-1]) == position:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((position, 1))
    return runs


def _packed(row: tuple[bool, ...], module: int) -> bytes:
    """One row of pixels, a bit each, white is 1, padded to whole bytes."""
    bits = "".join(("0" if dark else "1") * module for dark in row)
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
