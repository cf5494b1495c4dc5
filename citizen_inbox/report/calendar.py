"""Dated lines in, an iCalendar file (RFC 5545) out that calendars take in again and again without doubling anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from citizen_inbox import __version__
from citizen_inbox.obligations.reminders import STAGES
from citizen_inbox.report.lines import line, shortened
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.agenda import of_page
from citizen_inbox.usecases.rows import DeadlineLine, NoticePage

FOLD = 75
"""Octets of a content line at most, its CRLF not counted (RFC 5545 section 3.1)."""
REMIND_AT = 9
"""Hour of the day of an alarm, on the clock of whoever reads the calendar."""
LONGEST_NAME = 120
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def calendar_file(lines: Iterable[DeadlineLine], voice: Voice, at: datetime) -> bytes:
    """One all-day event for each line, on its prudent day, as UTF-8.

    at: the instant of the export, aware. The UID comes from the mail's bytes and the rule, so that the same duty has
    the same one in every export, from every mailbox and on every computer. What is done or paid becomes a cancelled
    event without alarms: left out, it would stay in a calendar that had taken it in before. No METHOD: this is a
    file to import, no invitation (RFC 5546). SEQUENCE counts the minutes of the exports, so a later one is newer.
    """
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//citizen-inbox//citizen-inbox {__version__}//EN")
    name = f"X-WR-CALNAME:{_text(voice.say('agenda', 'calendar-name'))}"
    found = [*head, "CALSCALE:GREGORIAN", name]
    for uid, one in _named(lines):
        found += _event(uid, one, voice, at)
    found.append("END:VCALENDAR")
    return b"".join(_folded(text) for text in found)


def page_calendar(page: NoticePage, voice: Voice) -> bytes:
    """The dates of the message on show as a calendar file of this instant."""
    return calendar_file(of_page(page), voice, clock.now())


def _named(lines: Iterable[DeadlineLine]) -> Iterator[tuple[str, DeadlineLine]]:
    """Every line with its UID; what several mailboxes received alike is one event."""
    known: dict[str, DeadlineLine] = {}
    for one in lines:
        uid = sha256(f"{one.mail}\n{one.rule}".encode()).hexdigest()[:40]
        if uid not in known or (known[uid].settled and not one.settled):
            known[uid] = one
    return iter(known.items())


def _event(uid: str, one: DeadlineLine, voice: Voice, at: datetime) -> list[str]:
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    summary = _text(_summary(one, voice))
    fields = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{stamp}",
        f"LAST-MODIFIED:{stamp}",
        f"SEQUENCE:{max(0, (at - _EPOCH) // timedelta(minutes=1))}",
        f"DTSTART;VALUE=DATE:{one.prudent:%Y%m%d}",
        f"DTEND;VALUE=DATE:{one.prudent + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{summary}",
        f"DESCRIPTION:{_text(_description(one, voice))}",
        f"CATEGORIES:{_text(voice.say('agenda', f'category-{one.kind}'))}",
        f"STATUS:{'CANCELLED' if one.settled else 'CONFIRMED'}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
    ]
    if one.kind != "event" and not one.settled:
        for days in STAGES:
            fields += ["BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:{_trigger(days)}", f"DESCRIPTION:{summary}",
                       "END:VALARM"]  # fmt: skip
    return [*fields, "END:VEVENT"]


def _trigger(days_before: int) -> str:
    """From the start of the event's day: REMIND_AT o'clock, so many days before."""
    if days_before == 0:
        return f"PT{REMIND_AT}H"
    days = days_before - 1
    return f"-P{f'{days}D' if days else ''}T{24 - REMIND_AT}H"


def _summary(one: DeadlineLine, voice: Voice) -> str:
    facts = {"what": voice.say("deadlines", f"what-{one.what}"), "who": _who(one)}
    return voice.say("agenda", "entry-presumed" if one.presumed else "entry", facts)


def _description(one: DeadlineLine, voice: Voice) -> str:
    def say(code: str, **facts: str) -> str:
        return voice.say("agenda", code, facts)

    due, prudent = one.due.isoformat(), one.prudent.isoformat()
    parts = [
        say("entry-from", who=_who(one)),
        say("entry-about", title=shortened(line(one.row.title), LONGEST_NAME)) if one.row.title else "",
        say("entry-amount", amount=voice.euro(one.amount_cents)) if one.amount_cents is not None else "",
        say("entry-day", day=due) if one.due == one.prudent else say("entry-prudent", prudent=prudent, due=due),
        say("entry-likely", likely=one.likely.isoformat()) if one.likely else "",
        say("entry-article", article=one.article) if one.article else "",
        say("entry-presumed-note") if one.presumed else "",
        say("entry-event") if one.kind == "event" else "",
        say("entry-printed") if one.kind == "payment" else "",
        say("entry-note"),
    ]
    return "\n".join(part for part in parts if part)


def _who(one: DeadlineLine) -> str:
    return shortened(line(one.row.named), LONGEST_NAME)


def _text(value: str) -> str:
    """A TEXT value (RFC 5545 section 3.3.11)."""
    escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(text: str) -> bytes:
    """A content line, folded where it is longer than FOLD octets, never inside a character."""
    octets = text.encode("utf-8", "replace")
    pieces: list[bytes] = []
    while len(octets) > (room := FOLD - bool(pieces)):
        while octets[room] & 0xC0 == 0x80:
            room -= 1
        pieces.append(octets[:room])
        octets = octets[room:]
    return b"\r\n ".join([*pieces, octets]) + b"\r\n"
