"""`dossier ID`: one act from its first message to the last file, as text or JSON; files and declarations go in."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from datetime import date

from citizen_inbox.cli.arguments import EX_NOINPUT, UNDELIVERED
from citizen_inbox.cli.list_form import deadline_json, deadlines_lines, row_json, row_lines
from citizen_inbox.cli.mailbox import unknown_message
from citizen_inbox.cli.read import file_bytes
from citizen_inbox.cli.text_form import receipt_line
from citizen_inbox.cli.words import tell
from citizen_inbox.failures import Failure
from citizen_inbox.notices.legal_facts import Fact
from citizen_inbox.notices.send_steps import Countdown, Item, countdown, undelivered
from citizen_inbox.obligations.payments import format_notice_number
from citizen_inbox.report.evidence_json import instant
from citizen_inbox.report.lines import columns, folded, json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import browse, clock, declarations, dossiers
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.rows import Dossier, PaymentLine

FORMAT = "citizen-inbox/dossier/1"
REFUSED = 2
"""Exit status when a file was not added because it names another notification."""


def dossier(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `dossier` command. Exit status 66 for an unknown number or an unreadable file, 2 for a refused file."""
    with open_inbox(profile) as inbox:
        try:
            found = dossiers.dossier(inbox, options.id)
        except Failure as failure:
            return unknown_message(failure, options.id, voice)
        _declare(options, inbox)
        status = _add(options, inbox, voice)
        found = dossiers.dossier(inbox, options.id)
        items, time = _send_state(inbox, found)
        if options.json:
            print(json_line(dossier_json(found, items, time)))
        else:
            for text in folded(dossier_lines(found, items, time, voice)):
                print(text)
    return status


def _declare(options: Namespace, inbox: Inbox) -> None:
    if options.viewed is not None:
        declarations.declare_viewed(inbox, options.id, options.viewed)
    if options.not_viewed:
        declarations.forget_views(inbox, options.id)
    if options.declare is not None:
        what, day = options.declare
        if what == UNDELIVERED:
            declarations.declare_undelivered(inbox, options.id, day)
        else:
            declarations.declare_day(inbox, options.id, what, day)
    if options.note is not None:
        browse.set_note(inbox, options.id, options.note)


def _add(options: Namespace, inbox: Inbox, voice: Voice) -> int:
    status = 0
    for path in options.add:
        content = file_bytes(str(path), voice)
        if content is None:
            status = EX_NOINPUT
            continue
        offered = dossiers.offer(inbox, options.id, content, path.name)
        try:
            filed = dossiers.take(inbox, options.id, offered, anyway=options.force)
        except Failure as failure:
            if failure.code != "filed-another":
                raise
            tell(failure, voice)
            status = status or REFUSED
            continue
        facts = {"name": line(filed.name), "role": voice.say("dossiers", f"role-{filed.role}")}
        print(voice.say("dossiers", "added", facts), file=sys.stderr)
        for text in _told(offered, voice):
            print(f"  {text}", file=sys.stderr)
    return status


def _told(offered: dossiers.Offered, voice: Voice) -> Iterator[str]:
    """What an attestation that was added says of the dates."""
    found = offered.found
    if found.at is None:
        return
    if found.about == Fact.RECIPIENT_ACCESS:
        yield voice.say("dossiers", "offer-viewed", {"at": voice.instant(found.at)})
    if found.about == Fact.DIGITAL_FAILURE:
        day = undelivered(found.at).due
        yield voice.say("dossiers", "offer-amr", {"at": voice.instant(found.at), "day": voice.day(day)})
        yield voice.say("dossiers", "offer-amr-declare", {"at": instant(found.at) or ""})
    yield voice.say("dossiers", "not-verified")


def _send_state(inbox: Inbox, found: Dossier) -> tuple[tuple[Item, ...], Countdown | None]:
    """What is here of a SEND notification, and how long the rest can be fetched; nothing for another act."""
    if not found.iun:
        return (), None
    try:
        reading = browse.page(inbox, found.leading).reading
    except Failure as failure:
        if failure.code not in {"mail-missing", "mail-altered", "mail-unreadable"}:
            raise
        return dossiers.send_items((), found.files), None
    return dossiers.send_items(reading.documents, found.files), countdown(reading.deadlines, clock.today())


def dossier_lines(found: Dossier, items: Iterable[Item], time: Countdown | None, voice: Voice) -> Iterator[str]:
    """The whole dossier for a terminal."""
    yield f"{voice.say('dossiers', 'title')} {found.id}  {line(found.authority)}  {line(found.title)}".rstrip()
    if found.iun:
        yield f"  {voice.say('notices', 'reference-iun')}: {found.iun}"
    if found.acts:
        yield f"  {voice.say('dossiers', 'acts')}: {line(', '.join(found.acts))}"
    yield from _block("messages", row_lines(found.messages, voice), voice)
    yield from _block("imitations", row_lines(found.imitations, voice), voice)
    yield from _block("receipts", (receipt_line(one, voice) for one in found.receipts), voice)
    yield from _block("deadlines", deadlines_lines(found.deadlines, voice), voice)
    yield from _block("payments", (_payment_line(one, voice) for one in found.payments), voice)
    yield from _block("declared", _declared_lines(found, voice), voice)
    yield from _block("missing", _item_lines(items, voice), voice)
    if time is not None:
        days = {"until": voice.day(time.until), "effective": voice.day(time.effective)}
        yield f"    {voice.say('dossiers', 'until', days)} {time_left(time, voice)}"
    yield from _block("files", _file_lines(found, voice), voice)
    yield from _block("notes", (f"[{number}] {line(note)}" for number, note in found.notes), voice)
    if found.deadlines:
        yield voice.say("commands", "legal-note")


def time_left(time: Countdown, voice: Voice) -> str:
    """How much of the 120 days is left, in words."""
    code = "until-over" if time.days_left < 0 else "until-last" if time.days_left == 0 else "until-left"
    return voice.say("dossiers", code, {"days": str(time.days_left)})


def _block(code: str, lines: Iterable[str], voice: Voice) -> Iterator[str]:
    found = list(lines)
    if found:
        yield f"  {voice.say('dossiers', code)}:"
        yield from (f"    {text}" for text in found)


def _payment_line(one: PaymentLine, voice: Voice) -> str:
    said = "payment-refuted" if one.refuted else "paid" if one.paid_on else "not-paid"
    parts = (
        format_notice_number(one.notice_number) if one.notice_number else "",
        voice.euro(one.amount_cents) if one.amount_cents is not None else "",
        line(one.creditor_name or one.creditor),
        voice.say("dossiers", said, {"day": voice.day(one.paid_on) if one.paid_on else ""}),
        voice.say("dossiers", "payment-scanned") if one.scanned else "",
    )
    return "  ".join(part for part in parts if part)


def _declared_lines(found: Dossier, voice: Voice) -> Iterator[str]:
    for place, at in enumerate(found.views):
        yield voice.say("dossiers", "viewed-later" if place else "viewed", {"at": voice.instant(at)})
    if found.undelivered:
        yield voice.say("dossiers", "declared-undelivered", {"at": voice.instant(found.undelivered)})
    for what, day in found.declared:
        yield voice.say("dossiers", f"declared-{what}", {"day": voice.day(day)})


def _item_lines(items: Iterable[Item], voice: Voice) -> Iterator[str]:
    rows = [
        (
            voice.say("dossiers", f"item-{one.code}"),
            voice.say("dossiers", f"state-{one.state}"),
            line(", ".join(one.names)),
        )
        for one in items
    ]
    return columns(rows, (0, 0, 0), fit=False)


def _file_lines(found: Dossier, voice: Voice) -> Iterator[str]:
    rows = [
        (one.sha256, voice.size(one.size), voice.say("dossiers", f"role-{one.role}"), line(one.name))
        for one in found.files
    ]
    return columns(rows, (0, 0, 0, 0), right=(1,), fit=False)


def dossier_json(found: Dossier, items: Iterable[Item], time: Countdown | None) -> dict[str, object]:
    """The same as JSON, format "citizen-inbox/dossier/1"."""
    return {
        "format": FORMAT,
        "id": found.id,
        "title": found.title,
        "kind": found.kind or None,
        "authority": found.authority or None,
        "iun": found.iun or None,
        "acts": list(found.acts),
        "messages": [row_json(row) for row in found.messages],
        "imitations": [row_json(row) for row in found.imitations],
        "receipts": [
            {"id": one.id, "kind": one.kind.value, "at": instant(one.at), "counted": one.counted}
            for one in found.receipts
        ],
        "deadlines": [deadline_json(one) for one in found.deadlines],
        "payments": [_payment_json(one) for one in found.payments],
        "viewed": [instant(at) for at in found.views],
        "declared": {what: day.isoformat() for what, day in found.declared}
        | ({UNDELIVERED: instant(found.undelivered)} if found.undelivered else {}),
        "checklist": [{"item": one.code, "state": one.state.value, "names": list(one.names)} for one in items],
        "download_until": _day(time.until) if time else None,
        "files": [
            {
                "id": one.id, "name": one.name, "role": one.role, "about": one.about or None, "size": one.size,
                "sha256": one.sha256, "filed_at": instant(one.filed_at),
            }
            for one in found.files
        ],
        "notes": [{"id": number, "note": note} for number, note in found.notes],
    }  # fmt: skip


def _payment_json(one: PaymentLine) -> dict[str, object]:
    return {
        "id": one.row.id,
        "notice_number": one.notice_number or None,
        "creditor": one.creditor or None,
        "amount_cents": one.amount_cents,
        "due": _day(one.due) if one.due else None,
        "refuted": one.refuted,
        "scanned": one.scanned,
        "paid_on": _day(one.paid_on) if one.paid_on else None,
    }


def _day(day: date) -> str:
    return day.isoformat()
