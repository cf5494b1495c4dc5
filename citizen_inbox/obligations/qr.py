"""pagoPA text in; the QR symbol out as a matrix of modules, as SVG and as PNG bytes."""

from __future__ import annotations


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Modules of the symbol (True is dark), quiet zone of 4 included; level M, version 4 when it fits."""
    raise NotImplementedError


def qr_svg(text: str) -> str:
    """The symbol as an SVG document, dark on white, quiet zone included."""
    raise NotImplementedError


def qr_png(text: str, module: int = 6) -> bytes:
    """The symbol as a 1-bit PNG, `module` pixels a module."""
    raise NotImplementedError
