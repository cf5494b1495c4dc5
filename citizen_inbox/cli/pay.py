"""`pay FILE|ID`: the payments found, and the QR code as PNG or SVG."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from citizen_inbox.cli.arguments import EX_NOINPUT, EX_USAGE
from citizen_inbox.cli.json_form import payment_json
from citizen_inbox.cli.read import file_bytes, read_any
from citizen_inbox.cli.text_form import payment_lines
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.obligations.qr import qr_png, qr_svg
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import browse, clock, shipped
from citizen_inbox.usecases.inbox import Profile, open_inbox


def pay(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `pay` command. Exit status 0 when a code can be drawn, 1 when none can, 2 when a payment is refuted."""
    payments = _payments(options, profile, voice)
    if payments is None:
        return EX_NOINPUT
    chosen = [one for one in payments if not options.number or one.notice_number == options.number.replace(" ", "")]
    if not chosen:
        print(voice.say("commands", "no-payment"))
        return 1
    for payment in chosen:
        text = json.dumps(payment_json(payment), ensure_ascii=False) if options.json else None
        print(text or "\n".join(payment_lines(payment, voice)))
    if options.qr:
        return _save(options.qr, chosen, voice)
    if any(payment.refuted for payment in chosen):
        return 2
    return 0 if any(payment.qr_text for payment in chosen) else 1


def _payments(options: Namespace, profile: Profile, voice: Voice) -> tuple[PaymentNotice, ...] | None:
    if options.what.isdigit() and not Path(options.what).exists():
        with open_inbox(profile) as inbox:
            return browse.page(inbox, int(options.what)).reading.payments
    raw = file_bytes(options.what, voice)
    if raw is None:
        return None
    anchors = shipped.anchors_from(options.anchors) if options.anchors else shipped.anchors()
    return read_any(raw, options.what, anchors, clock.now()).payments


def _save(path: Path, payments: list[PaymentNotice], voice: Voice) -> int:
    drawable = [one.qr_text for one in payments if one.qr_text and not one.refuted]
    if len(drawable) != 1:
        code = "no-qr" if not drawable else "several-payments"
        print(voice.say("commands", code), file=sys.stderr)
        return 2 if any(one.refuted for one in payments) else 1
    if path.suffix.lower() not in {".png", ".svg"}:
        print(voice.say("commands", "qr-form"), file=sys.stderr)
        return EX_USAGE
    content = qr_png(drawable[0]) if path.suffix.lower() == ".png" else qr_svg(drawable[0]).encode()
    try:
        path.write_bytes(content)
    except OSError as error:
        facts = {"path": str(path), "reason": error.strerror or type(error).__name__}
        print(voice.say("commands", "unwritable", facts), file=sys.stderr)
        return 73
    print(voice.say("commands", "qr-saved", {"path": str(path)}), file=sys.stderr)
    return 0
