"""A calendar file (iCalendar, RFC 5545) in; what, when, where and who of its events out. Nothing is added anywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

MEDIA_TYPE = "text/calendar"
MOST_EVENTS = 200
_MOST_TEXT = 2_000_000
_MOST_PEOPLE = 100
_LONGEST = 4_000
_ROME = ZoneInfo("Europe/Rome")
_ROMAN = frozenset({"europe/rome", "w. europe standard time"})
_FOLD = re.compile(r"\r?\n[ \t]")
_PROPERTY = re.compile(
    r'([A-Za-z0-9-]{1,60})((?:;[A-Za-z0-9-]{1,60}=(?:"[^"\r\n]*"|[^";:,\r\n]*)(?:,[^;:\r\n]*)?)*):(.*)'
)
_PARAMETER = re.compile(r';([A-Za-z0-9-]{1,60})=("[^"]*"|[^;]*)')
_MOMENT = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?", re.ASCII)
_ESCAPE = re.compile(r"\\([\\;,nN])")
_MAILTO = re.compile(r"^mailto:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """When something begins or ends."""

    day: date
    at: datetime | None = None
    """Aware when the zone is known (UTC, Rome), naive when not; None for whole days."""
    zone: str = ""
    """TZID as written when it is not known here; untrusted."""


@dataclass(frozen=True, slots=True)
class Event:
    """One VEVENT; untrusted, "" when absent."""

    summary: str
    begins: Moment | None
    ends: Moment | None
    """As written: for whole days the day after the last."""
    place: str
    organiser: str
    people: tuple[str, ...]
    description: str
    repeats: bool
    status: str
    """STATUS in upper case ("CANCELLED" ...)."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The events of a file."""

    method: str
    """METHOD in upper case: "REQUEST" is an invitation, "CANCEL" takes one back."""
    events: tuple[Event, ...]
    cut: bool


@dataclass(slots=True)
class _Draft:
    values: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)


def is_calendar(text: str) -> bool:
    """Whether a text is an iCalendar file by its first line."""
    return text[:40].lstrip("\ufeff \t\r\n").upper().startswith("BEGIN:VCALENDAR")


def read_calendar(text: str) -> CalendarFile | None:
    """The events in order, None for what is no calendar. A line that cannot be read is passed over. Total."""
    if not is_calendar(text):
        return None
    drafts: list[_Draft] = []
    method, inside, cut = "", [], len(text) > _MOST_TEXT
    for line in _FOLD.sub("", text[:_MOST_TEXT]).splitlines():
        match = _PROPERTY.fullmatch(line[: 4 * _LONGEST])
        if match is None:
            continue
        name, value = match[1].upper(), match[3]
        if name == "BEGIN":
            inside.append(value.strip().upper())
            if inside[-1] == "VEVENT":
                drafts.append(_Draft())
        elif name == "END":
            inside = inside[:-1]
        elif name == "METHOD" and inside[1:] == []:
            method = value.strip().upper()[:20]
        elif inside[-1:] == ["VEVENT"]:
            _take(drafts[-1], name, match[2], value)
        if len(inside) > 20 or len(drafts) > MOST_EVENTS:
            cut = True
            break
    return CalendarFile(method, tuple(map(_event, drafts[:MOST_EVENTS])), cut)


def _take(draft: _Draft, name: str, parameters: str, value: str) -> None:
    known = {key.upper(): given.strip('"') for key, given in _PARAMETER.findall(parameters)}
    if name == "ATTENDEE":
        if len(draft.people) < _MOST_PEOPLE:
            draft.people.append(_person(value, known))
    else:
        draft.values.setdefault(name, (value[:_LONGEST], known))


def _event(draft: _Draft) -> Event:
    organiser, parameters = draft.values.get("ORGANIZER", ("", {}))
    return Event(
        summary=_text(draft, "SUMMARY"),
        begins=_moment(draft, "DTSTART"),
        ends=_moment(draft, "DTEND"),
        place=_text(draft, "LOCATION"),
        organiser=_person(organiser, parameters),
        people=tuple(draft.people),
        description=_text(draft, "DESCRIPTION"),
        repeats="RRULE" in draft.values or "RDATE" in draft.values,
        status=_text(draft, "STATUS").upper()[:20],
    )


def _text(draft: _Draft, name: str) -> str:
    value = draft.values.get(name, ("", {}))[0]
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _person(value: str, parameters: dict[str, str]) -> str:
    address = _MAILTO.sub("", value.strip())
    name = parameters.get("CN", "").strip()
    return (f"{name} <{address}>" if name and name != address else address)[:300]


def _moment(draft: _Draft, name: str) -> Moment | None:
    value, parameters = draft.values.get(name, ("", {}))
    match = _MOMENT.fullmatch(value.strip())
    if match is None:
        return None
    try:
        day = date.fromisoformat(match[1])
        if not match[2]:
            return Moment(day)
        at = datetime.strptime(match[1] + match[2], "%Y%m%d%H%M%S")  # noqa: DTZ007 - its zone follows
    except ValueError:
        return None
    zone = parameters.get("TZID", "")
    if match[3]:
        return Moment(day, at.replace(tzinfo=UTC))
    return Moment(day, at.replace(tzinfo=_ROME)) if zone.lower() in _ROMAN else Moment(day, at, zone[:100])
