"""`pay FILE|ID`: the payments found, which one today, the QR code or a page to print, and what is noted as paid."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from citizen_inbox.cli.arguments import EX_CANTCREAT, EX_NOINPUT, EX_USAGE, message_number
from citizen_inbox.cli.json_form import instrument_json, offer_json
from citizen_inbox.cli.mailbox import unknown_message
from citizen_inbox.cli.read import file_bytes, grounds_for, read_any, register_says
from citizen_inbox.cli.text_form import instrument_lines, payments_lines
from citizen_inbox.cli.words import tell, unwritable
from citizen_inbox.failures import Failure
from citizen_inbox.notices.notice import Notice
from citizen_inbox.obligations.channels import cbill, checkout_address
from citizen_inbox.obligations.choices import Standing
from citizen_inbox.obligations.payment_instruments import OtherInstrument
from citizen_inbox.obligations.payments import PaymentNotice, asks_for_sum, confirmed
from citizen_inbox.obligations.qr import qr_png, qr_svg
from citizen_inbox.reading import Reading
from citizen_inbox.report.lines import folded, json_line, line
from citizen_inbox.report.offers import Offer, offers
from citizen_inbox.report.payment_words import (
    PaymentSheet,
    cautions,
    how_without_qr,
    paid_words,
    payee_words,
    payment_sheet,
    today_words,
)
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import browse, clock
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.rows import KnownPayee, PaidLine

MakePdf = Callable[[PaymentSheet], bytes]


@dataclass(frozen=True, slots=True)
class _Found:
    """What a file or a message asks to be paid."""

    payments: tuple[PaymentNotice, ...]
    instruments: tuple[OtherInstrument, ...] = ()
    notice: Notice | None = None
    paid: tuple[PaidLine, ...] = ()
    payees: Mapping[str, KnownPayee] = field(default_factory=dict)


def pay(options: Namespace, profile: Profile, make_pdf: MakePdf, voice: Voice) -> int:
    """The `pay` command.

    Exit status 0 when a code can be drawn or what was told is kept, 1 when none can, 2 when a payment is refuted.
    """
    wrong = _usage(options)
    if wrong:
        print(voice.say("commands", wrong), file=sys.stderr)
        return EX_USAGE
    if options.paid or options.unpaid:
        return _note(options, profile, voice)
    found = _find(options, profile, voice)
    if found is None:
        return EX_NOINPUT
    payments = tuple(_summed(one, options) for one in found.payments)
    every = offers(payments, found.notice, found.paid, found.payees, clock.today())
    chosen = tuple(one for one in every if _wanted(options) in {"", one.payment.notice_number})
    notes = cautions(found.notice, voice)
    if options.json:
        for offer in chosen:
            print(json_line(offer_json(offer)))
        for instrument in found.instruments:
            print(json_line({"instrument": instrument_json(instrument)}))
    else:
        print("\n".join(folded(_lines(chosen, found, notes, voice))) or voice.say("commands", "no-payment"))
    if options.qr and chosen:
        return _save(options.qr, chosen, lambda offer: _content(options.qr, offer, notes, make_pdf, voice), voice)
    return _status(chosen)


def _usage(options: Namespace) -> str:
    """The code of what is wrong with the options, "" for nothing."""
    if options.qr and options.qr.suffix.lower() not in {".png", ".svg", ".pdf"}:
        return "qr-form"
    if (options.amount or options.receipt) and not options.paid:
        return "paid-needs-paid"
    noting = options.paid or options.unpaid
    return "paid-needs-message" if noting and message_number(options.what) is None else ""


def _summed(payment: PaymentNotice, options: Namespace) -> PaymentNotice:
    """A RAV with the sum that the person read on it."""
    meant = options.sum is not None and _wanted(options) in {"", payment.notice_number}
    return confirmed(payment, options.sum) if meant else payment


def _wanted(options: Namespace) -> str:
    return "".join((options.number or "").split())


def _find(options: Namespace, profile: Profile, voice: Voice) -> _Found | None:
    number = message_number(options.what)
    if number is not None and not Path(options.what).exists():
        try:
            with open_inbox(profile) as inbox:
                page = browse.page(inbox, number)
        except Failure as failure:
            unknown_message(failure, number, voice)
            return None
        return _Found(page.reading.payments, page.reading.instruments, page.reading.notice, page.paid, page.payees)
    raw = file_bytes(options.what, voice)
    grounds = grounds_for(options.anchors, clock.now(), profile, voice) if raw is not None else None
    if raw is None or grounds is None:
        return None
    found = read_any(raw, options.what, grounds, voice)
    if found is None:
        return None
    found, _, payees = register_says(found, profile)
    notice = found.notice if isinstance(found, Reading) else None
    return _Found(found.payments, found.instruments, notice, payees=payees)


def _lines(chosen: tuple[Offer, ...], found: _Found, notes: tuple[str, ...], voice: Voice) -> Iterator[str]:
    for offer in chosen:
        yield from payments_lines((offer.payment,), voice, found.payees)
        yield from (f"  {line(text)}" for text in _about(offer, voice) if text)
    if any(offer.payment.qr_text for offer in chosen):
        yield from (f"  {note}" for note in notes)
    yield from instrument_lines(found.instruments, voice)


def _about(offer: Offer, voice: Voice) -> Iterator[str]:
    """What stands below a payment that may be paid."""
    if offer.payment.refuted:
        return
    yield today_words(offer.word, voice)
    if offer.paid is not None:
        yield paid_words(offer.paid, voice)
    elif offer.standing is Standing.SETTLED:
        yield voice.say("payments", "settled")
    yield f"{voice.say('payments', 'sheet-payee')}: {payee_words(offer.payee, voice)}"
    if code := cbill(offer.payment.creditor):
        yield f"{voice.say('commands', 'cbill')}: {code}"
    if asks_for_sum(offer.payment):
        yield voice.say("commands", "rav-sum")
    elif offer.payment.qr_text is None:
        yield how_without_qr(offer.payment, voice)
    elif address := checkout_address(offer.payment):
        yield f"{voice.say('commands', 'checkout')}: {address}"


def _status(chosen: tuple[Offer, ...]) -> int:
    if any(offer.payment.refuted for offer in chosen):
        return 2
    return 0 if any(offer.payment.qr_text for offer in chosen) else 1


def _content(path: Path, offer: Offer, notes: tuple[str, ...], make_pdf: MakePdf, voice: Voice) -> bytes:
    text = offer.payment.qr_text or ""
    suffix = path.suffix.lower()
    if suffix == ".png":
        return qr_png(text)
    if suffix == ".svg":
        return qr_svg(text).encode()
    words = (today_words(offer.word, voice), *notes)
    sheet = payment_sheet(offer.payment, offer.part, offer.payee, words, voice)
    return make_pdf(sheet) if sheet else b""


def _save(path: Path, chosen: tuple[Offer, ...], content: Callable[[Offer], bytes], voice: Voice) -> int:
    drawable = [offer for offer in chosen if offer.payment.qr_text]
    if len(drawable) != 1:
        print(voice.say("commands", "several-payments" if drawable else "no-qr"), file=sys.stderr)
        return _status(chosen) or 1
    try:
        path.write_bytes(content(drawable[0]))
    except OSError as error:
        unwritable(path, error, voice)
        return EX_CANTCREAT
    print(voice.say("commands", "qr-saved", {"path": line(str(path))}), file=sys.stderr)
    return 0


def _note(options: Namespace, profile: Profile, voice: Voice) -> int:
    """Keep what the person says about one payment of a message."""
    message = int(options.what)
    receipt = None
    if options.receipt:
        content = file_bytes(str(options.receipt), voice)
        if content is None:
            return EX_NOINPUT
        receipt = (content, options.receipt.name)
    with open_inbox(profile) as inbox:
        try:
            number = _one_number(inbox, message, _wanted(options))
            if not number:
                print(voice.say("commands", "several-payments"), file=sys.stderr)
                return 1
            told = _keep(inbox, message, number, options, receipt, voice)
        except Failure as failure:
            return _refused(failure, message, voice)
    print(told)
    return 0


def _keep(
    inbox: Inbox, message: int, number: str, options: Namespace, receipt: tuple[bytes, str] | None, voice: Voice
) -> str:
    from citizen_inbox.usecases import payments

    if options.unpaid:
        return voice.say("commands", "unpaid" if payments.mark_unpaid(inbox, message, number) else "not-paid")
    day: date = clock.today() if options.paid is True else options.paid
    paid = payments.mark_paid(inbox, message, number, day, options.amount, receipt)
    if options.json:
        every = browse.page(inbox, message)
        found = offers(every.reading.payments, every.reading.notice, every.paid, every.payees, clock.today())
        return "\n".join(json_line(offer_json(one)) for one in found if one.payment.notice_number == number)
    return paid_words(paid, voice)


def _one_number(inbox: Inbox, message: int, wanted: str) -> str:
    """The payment that is meant: the one named, else the only one there is; "" when several could be."""
    if wanted:
        return wanted
    from citizen_inbox.usecases import payments

    asked = payments.notice_numbers(inbox, message)
    return asked[0] if len(asked) == 1 else ""


def _refused(failure: Failure, message: int, voice: Voice) -> int:
    if failure.code == "mail-unknown":
        return unknown_message(failure, message, voice)
    if failure.code in {"payment-unknown", "payment-refuted", "paid-in-future", "paid-amount"}:
        tell(failure, voice)
        return EX_USAGE if failure.code != "payment-refuted" else 2
    raise failure
