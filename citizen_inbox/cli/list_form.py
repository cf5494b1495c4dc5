"""Rows of the usecases in; aligned lists for a terminal, or their JSON lines, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from citizen_inbox.cli.json_form import writer_json
from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.report.evidence_json import instant
from citizen_inbox.report.lines import MARKS, columns, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.rows import DeadlineLine, NoticeRow, SentRow

AUTHORITY, TITLE, ADDRESS = 34, 52, 60
"""Widest columns, in letters."""

ROW_NAMES = (
    *("column-number", "proof", "column-received", "sender", "subject"),
    *("column-next", "column-amount", "column-what"),
)
DEADLINE_NAMES = ("column-due", "column-amount", "column-number", "column-what", "sender", "subject")
SENT_NAMES = ("column-number", "column-sent", "subject", "column-state")
"""What the columns of the three lists are called."""


def row_lines(rows: Sequence[NoticeRow], voice: Voice, *, head: bool = False) -> Iterator[str]:
    """A list: number, proof, day, who, what, next day, sum, next step; a search's finding place below its row.

    `head`: begin with a line that names the columns, as people want and programs do not.
    """
    cells = [_row_cells(row, voice) for row in rows]
    widest = (0, 0, 0, AUTHORITY, TITLE, 0, 0, 0)
    names = _names(voice, *ROW_NAMES) if head else ()
    lines = columns(cells, widest, right=(0, 5, 6), head=names)
    yield from islice(lines, bool(rows and head))
    for row, text in zip(rows, lines, strict=True):
        yield text
        if row.snippet:
            mark = f"{voice.say('interface', 'snippet-scanned')} " if row.snippet_scanned else ""
            yield f"        {mark}{line(row.snippet)}"


def deadlines_lines(lines: Sequence[DeadlineLine], voice: Voice, *, head: bool = False) -> Iterator[str]:
    """A calendar: day, sum, the number of the message, what, who and what of whom; `head` as in `row_lines`."""
    today = clock.today()
    cells = [_deadline_cells(one, today, voice) for one in lines]
    names = _names(voice, *DEADLINE_NAMES) if head else ()
    return columns(cells, (0, 0, 0, 0, AUTHORITY, TITLE), right=(0, 1, 2), head=names)


def sent_lines(rows: Sequence[SentRow], voice: Voice, *, head: bool = False) -> Iterator[str]:
    """Sent messages, each with its recipients' states below it; `head` as in `row_lines`."""
    cells = [_sent_cells(row, voice) for row in rows]
    names = _names(voice, *SENT_NAMES) if head else ()
    lines = columns(cells, (0, 0, 0, 0), right=(0,), head=names)
    yield from islice(lines, bool(rows and head))
    for row, text in zip(rows, lines, strict=True):
        yield text
        states = [
            (
                line(one.address),
                voice.say("mail", f"status-{one.state}"),
                voice.instant(one.at) if one.at else "",
                line(one.detail),
            )
            for one in row.recipients
        ]
        yield from (f"        {text}" for text in columns(states, (ADDRESS, 0, 0, 0), fit=False))


def row_json(row: NoticeRow) -> dict[str, object]:
    """One row of a list as JSON."""
    return {
        "id": row.id,
        "account": row.account,
        "kind": row.envelope_kind.value,
        "notice": row.kind or None,
        "authority": row.authority or None,
        "sender": row.sender,
        "writer": writer_json(row.writer),
        "title": row.title,
        "at": instant(row.at),
        "verdict": {"code": row.verdict_code, "outcome": row.outcome.value},
        "next": {
            "what": row.next_what,
            "due": row.next_due.isoformat(),
            "presumed": row.next_presumed,
            "safe_day_passed": row.next_unsafe,
        }
        if row.next_due
        else None,
        "amount_cents": row.amount_cents,
        "paid_on": row.paid_on.isoformat() if row.paid_on else None,
        "payment_refuted": row.payment_refuted,
        "done": row.done,
        "damaged": row.damaged,
        "dossier": row.dossier,
    }


def deadline_json(one: DeadlineLine) -> dict[str, object]:
    """One duty as JSON."""
    return {
        "id": one.row.id,
        "title": one.row.title,
        "authority": one.row.authority,
        "writer": writer_json(one.row.writer),
        "what": one.what,
        "due": one.due.isoformat(),
        "prudent": one.prudent.isoformat(),
        "likely": one.likely.isoformat() if one.likely else None,
        "presumed": one.presumed,
        "rule": one.rule,
        "article": one.article or None,
        "amount_cents": one.amount_cents,
        "safe_day_passed": one.between(clock.today()),
        "paid_on": one.paid_on.isoformat() if one.paid_on else None,
    }


def sent_json(row: SentRow) -> dict[str, object]:
    """One sent message as JSON."""
    return {
        "id": row.id,
        "account": row.account,
        "subject": row.subject,
        "at": instant(row.at),
        "state": row.state,
        "recipients": [
            {"address": one.address, "state": one.state, "at": instant(one.at), "detail": one.detail}
            for one in row.recipients
        ],
        "receipts": [
            {
                "id": one.id,
                "kind": one.kind.value,
                "at": instant(one.at),
                "counted": one.counted,
                "judgement": one.judgement,
                "content": one.content,
                "readings": list(one.readings),
            }
            for one in row.receipts
        ],
    }


def _names(voice: Voice, *codes: str) -> tuple[str, ...]:
    return tuple(voice.say("commands", code) for code in codes)


def _row_cells(row: NoticeRow, voice: Voice) -> tuple[str, ...]:
    outcome = Outcome.REFUTED if row.payment_refuted else row.outcome
    received = row.at.astimezone(ROME).date()
    return (
        f"{row.id:>4}",
        MARKS[outcome],
        received.isoformat(),
        line(row.named),
        line(row.title),
        _near_day(row.next_due, received, voice) if row.next_due else "",
        voice.euro(row.amount_cents) if row.amount_cents is not None and outcome is not Outcome.REFUTED else "",
        voice.say("deadlines", f"what-{row.next_what}") if row.next_due else "",
    )


def _deadline_cells(one: DeadlineLine, today: date, voice: Voice) -> tuple[str, ...]:
    notes = [voice.say("commands", "presumed")] if one.presumed else []
    if one.prudent < one.last:
        code = "safe-day-passed" if one.between(today) else "prudent"
        notes.append(voice.say("commands", code, {"day": voice.day(one.prudent)}))
    if one.paid_on:
        notes.append(voice.say("dossiers", "paid", {"day": voice.day(one.paid_on)}))
    what = voice.say("deadlines", f"what-{one.what}")
    return (
        voice.day(one.due),
        voice.euro(one.amount_cents) if one.amount_cents is not None else "",
        f"[{one.row.id}]",
        f"{what} ({'; '.join(notes)})" if notes else what,
        line(one.row.named),
        line(one.row.title),
    )


def _sent_cells(row: SentRow, voice: Voice) -> tuple[str, ...]:
    number = str(row.id) if row.id is not None else ""
    day = row.at.astimezone(ROME).date().isoformat()
    return (f"{number:>4}", day, line(row.subject), voice.say("mail", f"status-{row.state}"))


def _near_day(day: date, since: date, voice: Voice) -> str:
    """A day without its year where that is the year in which the message came."""
    return voice.short_day(day) if day.year == since.year else f"{voice.short_day(day)} {day.year}"
