"""`pay FILE|ID`: the payments found, and the QR code as PNG or SVG."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from citizen_inbox.cli.arguments import EX_CANTCREAT, EX_NOINPUT, EX_USAGE, message_number
from citizen_inbox.cli.json_form import payment_json
from citizen_inbox.cli.mailbox import unknown_message
from citizen_inbox.cli.read import FileReading, anchors_for, file_bytes, read_any
from citizen_inbox.cli.terminal import json_line, line
from citizen_inbox.cli.text_form import payments_lines
from citizen_inbox.cli.words import unwritable
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.obligations.qr import qr_png, qr_svg
from citizen_inbox.reading import Reading
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import browse, clock
from citizen_inbox.usecases.inbox import Profile, open_inbox


@dataclass(frozen=True, slots=True)
class Found:
    """Payments and whether what they came in may be believed."""

    payments: tuple[PaymentNotice, ...]
    believable: bool

    def drawable(self, payment: PaymentNotice) -> bool:
        """Whether its QR code may be shown."""
        return self.believable and payment.qr_text is not None and not payment.refuted


def pay(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `pay` command. Exit status 0 when a code can be drawn, 1 when none can, 2 when a payment is refuted."""
    if options.qr and options.qr.suffix.lower() not in {".png", ".svg"}:
        print(voice.say("commands", "qr-form"), file=sys.stderr)
        return EX_USAGE
    found = _find(options, profile, voice)
    if found is None:
        return EX_NOINPUT
    wanted = "".join((options.number or "").split())
    chosen = Found(tuple(one for one in found.payments if wanted in {"", one.notice_number}), found.believable)
    if options.json:
        for payment in chosen.payments:
            print(json_line(payment_json(payment, believable=chosen.believable)))
    else:
        lines = payments_lines(chosen.payments, voice, believable=chosen.believable)
        print("\n".join(lines) if chosen.payments else voice.say("commands", "no-payment"))
    return _save(options.qr, chosen, voice) if options.qr and chosen.payments else _status(chosen)


def _find(options: Namespace, profile: Profile, voice: Voice) -> Found | None:
    number = message_number(options.what)
    if number is not None and not Path(options.what).exists():
        try:
            with open_inbox(profile) as inbox:
                reading = browse.page(inbox, number).reading
        except Failure as failure:
            unknown_message(failure, number, voice)
            return None
        return Found(reading.payments, _believable(reading))
    raw = file_bytes(options.what, voice)
    anchors = anchors_for(options.anchors, voice) if raw is not None else None
    if raw is None or anchors is None:
        return None
    found = read_any(raw, options.what, anchors, clock.now())
    return Found(found.payments, _believable(found))


def _believable(found: Reading | FileReading) -> bool:
    return not isinstance(found, Reading) or found.evidence.verdict.outcome is not Outcome.REFUTED


def _status(found: Found) -> int:
    if found.payments and (not found.believable or any(payment.refuted for payment in found.payments)):
        return 2
    return 0 if any(map(found.drawable, found.payments)) else 1


def _save(path: Path, found: Found, voice: Voice) -> int:
    drawable = [one.qr_text for one in found.payments if one.qr_text and found.drawable(one)]
    if len(drawable) != 1:
        print(voice.say("commands", "several-payments" if drawable else "no-qr"), file=sys.stderr)
        return _status(found) or 1
    content = qr_png(drawable[0]) if path.suffix.lower() == ".png" else qr_svg(drawable[0]).encode()
    try:
        path.write_bytes(content)
    except OSError as error:
        unwritable(path, error, voice)
        return EX_CANTCREAT
    print(voice.say("commands", "qr-saved", {"path": line(str(path))}), file=sys.stderr)
    return 0
