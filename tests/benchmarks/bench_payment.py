"""What opening a notice costs until its payment card can be drawn, against bare renderings of its page.

    python tests/benchmarks/bench_payment.py [--rounds 40]

Opening: the PDF's text, links and codes (`identify`), the payments compared (`find_payments`), the modules of the QR
(`qr_matrix`). Bare: PDFium opens the file and renders the first page, in gray at the 144 dpi that the reading uses and
in colour at scale 1.0 (72 dpi), nothing else. The peers run in turn, the figures are medians of the processor's time,
and only the ratios mean anything.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from citizen_inbox.demo.numbers import body_code, notice_number  # noqa: E402 - after the path
from citizen_inbox.demo.stationery import Office, Person, Slip, payment_notice  # noqa: E402
from citizen_inbox.documents.codes import FAST_SCALE  # noqa: E402
from citizen_inbox.documents.document import identify  # noqa: E402
from citizen_inbox.documents.pdf import draw, open_pdf, opened_page  # noqa: E402
from citizen_inbox.obligations.payments import find_payments  # noqa: E402
from citizen_inbox.obligations.qr import qr_matrix  # noqa: E402
from citizen_inbox.reading import document_sources  # noqa: E402

TODAY = date(2026, 11, 21)
PERSON = Person("Maria Rossi", "RSSMRA80A01H501U", "Via Inventata 1", "00000 Borgo Pratica", "maria@pec-b.example")


def notice(account: str, slips: int) -> bytes:
    """A notice of as many slips, with the postal zone when there is an account."""
    office = Office(
        "Comune di Borgo Pratica",
        "Tributi",
        "Piazza 1",
        "tributi@pec-a.example",
        body_code("0123456789"),
        account=account,
    )
    drawn = [
        Slip(f"{index}° RATA", f"entro il 16/0{index}/2027", notice_number(f"30100002606660{index:02}"), 9840 + index)
        for index in range(1, slips + 1)
    ]
    return payment_notice(office, PERSON, "TARI 2026", drawn).pdf()


def bare(content: bytes, scale: float, *, gray: bool) -> None:
    """Open the file and render its first page."""
    with open_pdf(content) as (document, _), opened_page(document, 1) as page:
        draw(page, scale, gray=gray)


def opened(content: bytes) -> None:
    """From bytes to the modules of every payment's QR."""
    found = find_payments(document_sources((identify(content, "Avviso.pdf", "1"),)), TODAY)
    drawn = [qr_matrix(one.qr_text) for one in found if one.qr_text]
    if not drawn or len(drawn) != len(found):
        raise SystemExit("a genuine notice was not drawn")


def measure(peers: dict[str, Callable[[], None]], rounds: int) -> dict[str, float]:
    """Milliseconds of each peer: median of the rounds, the peers in turn."""
    taken: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(rounds):
        for name, run in peers.items():
            gc.collect()
            start = time.process_time()
            run()
            taken[name].append((time.process_time() - start) * 1e3)
    return {name: statistics.median(times) for name, times in taken.items()}


def main() -> int:
    """Measure three notices and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=40)
    chosen = parser.parse_args()
    for name, account, slips in (
        ("one slip, QR", "", 1),
        ("one slip, QR and DataMatrix", "1234567", 1),
        ("two slips, four symbols", "1234567", 2),
    ):
        content = notice(account, slips)
        start = time.process_time()
        opened(content)
        first = (time.process_time() - start) * 1e3
        peers: dict[str, Callable[[], None]] = {
            "bare, gray at 144 dpi": partial(bare, content, FAST_SCALE, gray=True),
            "bare, colour at 72 dpi": partial(bare, content, 1.0, gray=False),
            "opened to drawn": partial(opened, content),
        }
        found = measure(peers, chosen.rounds)
        whole = found.pop("opened to drawn")
        print(f"-- {name}: {len(content) / 1e3:.1f} kB; opened to drawn {whole:.1f} ms, the first time {first:.1f} ms")
        for peer, millis in found.items():
            print(f"{peer:28}{millis:8.2f} ms   opening costs {whole / millis:5.2f} x")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
