"""The page of a mail and the calculator: the same days for the same instants, and no day for nonsense."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.numbers import iun
from citizen_inbox.demo.postman import Transaction, carried, transport, write_mail
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.notices.notice import Declared
from citizen_inbox.obligations.calendar import local
from citizen_inbox.reading import read
from citizen_inbox.usecases.calculator import Moment, Question, calculate

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DESK = Desk(NOW.date(), make_keys(NOW.date()))
ANCHORS = parse_anchors(DESK.keys.authority.anchors_toml())
CODE = iun("giorni", "202611")
SUBJECTS = {
    "Atto amministrativo relativo ad una sanzione amministrativa prevista dal codice della strada": "Verbale n. 1/2026",
    "Cartella di pagamento n. 12345678901234567": "CARTELLA DI PAGAMENTO",
    "Avviso di accertamento n. 1234/2026": "AVVISO DI ACCERTAMENTO",
    "Comunicazione di irregolarità n. 1234567": "COMUNICAZIONE DI IRREGOLARITA' art. 36-bis",
    "Avviso di addebito n. 12345 INPS": "AVVISO DI ADDEBITO",
    "Decreto ingiuntivo n. 123/2026 - notificazione ai sensi della legge n. 53 del 1994": "DECRETO INGIUNTIVO",
    "Atto di precetto - notificazione ai sensi della legge n. 53 del 1994": "ATTO DI PRECETTO",
    f"SEND - Nuova notifica da Comune di Rivalta - {CODE}": "Hai ricevuto una notifica su SEND. Codice IUN " + CODE,
}
EDGES = (
    datetime(2026, 3, 29, 1, 59, 59, tzinfo=ROME), datetime(2026, 3, 29, 3, 0, tzinfo=ROME),
    datetime(2026, 10, 25, 2, 30, tzinfo=ROME), datetime(2026, 10, 25, 2, 30, tzinfo=ROME, fold=1),
    datetime(2026, 7, 31, 21, 0, 0, tzinfo=ROME), datetime(2026, 7, 31, 21, 0, 1, tzinfo=ROME),
    datetime(2026, 7, 31, 23, 59, 59, tzinfo=ROME), datetime(2026, 8, 1, 0, 0, tzinfo=ROME),
    datetime(2026, 8, 31, 23, 0, tzinfo=ROME), datetime(2026, 9, 4, 23, 59, tzinfo=ROME),
    datetime(2026, 2, 28, 12, 0, tzinfo=ROME), datetime(2025, 12, 31, 23, 59, 59, tzinfo=ROME),
    datetime(2026, 4, 4, 21, 30, tzinfo=ROME), datetime(2026, 9, 29, 6, 59, tzinfo=ROME),
)  # fmt: skip
INSTANTS = st.sampled_from(EDGES) | st.builds(
    lambda seconds: EDGES[0] + timedelta(seconds=seconds), st.integers(-60 * 86_400, 200 * 86_400)
)


def deliver(subject: str, at: datetime, arrived: datetime | None = None, views: tuple[datetime, ...] = ()):
    at = at.replace(microsecond=0).astimezone(UTC)
    inner = write_mail(
        "a@pec.example", ("b@pec.example",), subject, SUBJECTS.get(subject, "testo"), at, "<1@pec.example>"
    )
    what = Transaction("a@pec.example", (("b@pec.example", True),), subject, at, "<i@pec.example>", "<1@pec.example>")
    raw = transport(DESK.keys.nation, what, carried(inner, what.identifier))
    return read(raw, Grounds(ANCHORS, NOW, arrived_at=arrived), Declared(views=views))


def counted(rule: str, at: datetime, views: tuple[datetime, ...] = ()):
    moments = tuple(Moment(view, timed=True) for view in views)
    return calculate(Question(rule, Moment(at, timed=True), moments)).deadline


@settings(max_examples=120)
@given(st.sampled_from(sorted(SUBJECTS)), INSTANTS, st.integers(0, 9 * 24 * 60))
def test_page_and_calculator_agree_to_the_day(subject, at, minutes):
    at = at.replace(microsecond=0)
    views = (at.astimezone(UTC) + timedelta(minutes=minutes),) if subject.startswith("SEND") and minutes % 2 else ()
    reading = deliver(subject, at, views=views)
    assert reading.deadlines, subject
    for found in reading.deadlines:
        sum_ = counted(found.rule, at, views)
        assert (found.due, found.prudent, found.raw) == (sum_.due, sum_.prudent, sum_.raw)
        assert found.likely is None


@settings(max_examples=60)
@given(st.sampled_from(sorted(SUBJECTS)), INSTANTS, st.integers(-3 * 24 * 60, 3 * 24 * 60))
def test_two_clocks_never_give_a_later_safe_day_nor_a_certain_one(subject, at, minutes):
    at = at.replace(microsecond=0)
    arrived = at.astimezone(UTC) + timedelta(minutes=minutes)
    for found in deliver(subject, at, arrived).deadlines:
        one, other = counted(found.rule, at), counted(found.rule, arrived)
        assert found.due == one.due
        assert found.prudent == (
            min(one.prudent, other.prudent) if one.counted_from != other.counted_from else one.prudent
        )
        assert found.presumed or one.counted_from == other.counted_from
        assert found.likely == (other.due if other.due != one.due else None)


@pytest.mark.parametrize("year", [1, 1969, 1999, 2004, 2200, 9999])
@pytest.mark.parametrize("subject", sorted(SUBJECTS)[::3])
def test_a_year_that_cannot_be_starts_no_term(subject, year):
    date_line = f"Sun, 15 Nov {year:04} 10:00:00 +0000"
    raw = deliver(subject, EDGES[0]).message.raw
    reading = read(raw.replace(b"Date: ", b"Date: " + date_line.encode() + b"\r\nX-Was: "), Grounds(ANCHORS, NOW))
    assert all(2004 < found.due.year < 2200 for found in reading.deadlines)


@pytest.mark.parametrize(
    "arrived", [date(1, 1, 2), date(1970, 1, 1), date(2004, 12, 31), date(2200, 1, 1), date(9999, 12, 30)]
)
def test_a_mailbox_clock_that_cannot_be_moves_nothing(arrived):
    at = EDGES[4]
    for subject in SUBJECTS:
        for found in deliver(subject, at, datetime(arrived.year, arrived.month, arrived.day, 12, tzinfo=UTC)).deadlines:
            assert found.likely is None
            assert found.due == counted(found.rule, at).due


@pytest.mark.parametrize(
    "at", [datetime(1, 1, 1, tzinfo=UTC), datetime(1900, 1, 1, tzinfo=UTC), datetime(9998, 12, 31, 23, 59, tzinfo=UTC)]
)
def test_a_computer_clock_that_cannot_be_raises_nothing(at):
    raw = deliver(next(iter(SUBJECTS)), EDGES[4]).message.raw
    assert read(raw, Grounds(ANCHORS, at)).envelope is not None


def test_a_mailbox_clock_years_behind_is_told():
    """A mail moved to another server keeps no day of arrival: the safe day may be early, never late."""
    at = EDGES[4]
    for days in (-3000, -400, 400, 3000):
        for found in deliver(sorted(SUBJECTS)[1], at, at + timedelta(days=days)).deadlines:
            assert found.prudent <= counted(found.rule, at).prudent
            assert found.presumed
            assert local(at).date() == found.counted_from or found.rule in {
                "decreto-ingiuntivo",
                "precetto",
                "send-pec",
            }
