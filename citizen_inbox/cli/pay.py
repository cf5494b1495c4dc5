"""`pay FILE|ID`: the payments found, and the QR code as PNG or SVG."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from citizen_inbox.cli.arguments import EX_CANTCREAT, EX_NOINPUT, EX_USAGE, message_number
from citizen_inbox.cli.json_form import payment_json
from citizen_inbox.cli.mailbox import unknown_message
from citizen_inbox.cli.read import file_bytes, grounds_for, read_any
from citizen_inbox.cli.text_form import payments_lines
from citizen_inbox.cli.words import unwritable
from citizen_inbox.failures import Failure
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.obligations.qr import qr_png, qr_svg
from citizen_inbox.report.lines import json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import browse, clock
from citizen_inbox.usecases.inbox import Profile, open_inbox


def pay(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `pay` command. Exit status 0 when a code can be drawn, 1 when none can, 2 when a payment is refuted."""
    if options.qr and options.qr.suffix.lower() not in {".png", ".svg"}:
        print(voice.say("commands", "qr-form"), file=sys.stderr)
        return EX_USAGE
    found = _find(options, profile, voice)
    if found is None:
        return EX_NOINPUT
    wanted = "".join((options.number or "").split())
    chosen = tuple(one for one in found if wanted in {"", one.notice_number})
    if options.json:
        for payment in chosen:
            print(json_line(payment_json(payment)))
    else:
        print("\n".join(payments_lines(chosen, voice)) if chosen else voice.say("commands", "no-payment"))
    return _save(options.qr, chosen, voice) if options.qr and chosen else _status(chosen)


def _find(options: Namespace, profile: Profile, voice: Voice) -> tuple[PaymentNotice, ...] | None:
    number = message_number(options.what)
    if number is not None and not Path(options.what).exists():
        try:
            with open_inbox(profile) as inbox:
                return browse.page(inbox, number).reading.payments
        except Failure as failure:
            unknown_message(failure, number, voice)
            return None
    raw = file_bytes(options.what, voice)
    grounds = grounds_for(options.anchors, clock.now(), profile, voice) if raw is not None else None
    if raw is None or grounds is None:
        return None
    return read_any(raw, options.what, grounds).payments


def _status(payments: tuple[PaymentNotice, ...]) -> int:
    if any(payment.refuted for payment in payments):
        return 2
    return 0 if any(payment.qr_text for payment in payments) else 1


def _save(path: Path, payments: tuple[PaymentNotice, ...], voice: Voice) -> int:
    drawable = [one.qr_text for one in payments if one.qr_text]
    if len(drawable) != 1:
        print(voice.say("commands", "several-payments" if drawable else "no-qr"), file=sys.stderr)
        return _status(payments) or 1
    content = qr_png(drawable[0]) if path.suffix.lower() == ".png" else qr_svg(drawable[0]).encode()
    try:
        path.write_bytes(content)
    except OSError as error:
        unwritable(path, error, voice)
        return EX_CANTCREAT
    print(voice.say("commands", "qr-saved", {"path": line(str(path))}), file=sys.stderr)
    return 0
