"""The table of terms: what is lost after how long, what suspends or moves it, and which law says so. Data only.

Every article is printed to the person as it stands here. `Confidence` says how far the source was checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Confidence(Enum):
    """How far the sources of a rule were read; each value has a sentence in `wording.deadlines`."""

    READ = "rule-read"  # the source was read
    TO_CHECK = "rule-to-check"  # common practice, the source was not read again
    DISPUTED = "rule-disputed"  # courts or commentators disagree on a part of it


class Night(Enum):
    """What a delivery after 21:00 does to the start."""

    NONE = "none"
    JUDICIAL = "judicial"  # 21:00-7:00 counts as 7:00 (art. 147 c.p.c.)
    SEND = "send"  # after 21:00:00 the days run from the next day (D.L. 76/2020 art. 26)


class Unit(Enum):
    """What a term is counted in; each value is worded as "counted-" + value."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Pause:
    """Days of every year that are not counted, both ends included, as (month, day)."""

    code: str
    first: tuple[int, int]
    last: tuple[int, int]
    article: str
    since: date
    """Before this day the pause had another length, or there was none."""


AUGUST = Pause("august-skipped", (8, 1), (8, 31), "L. 742/1969 art. 1", date(2015, 1, 1))
TAX_SUMMER = Pause("tax-summer-skipped", (8, 1), (9, 4), "D.L. 193/2016 art. 7-quater c. 17", date(2017, 1, 1))


@dataclass(frozen=True, slots=True)
class Saturday:
    """Whether a last day that is a Saturday moves, and by which article."""

    moves: bool
    article: str


STAYS = Saturday(moves=False, article="art. 2963 c.c.")
TRIAL = Saturday(moves=True, article="art. 155 c. 5 c.p.c.")
TAX_OFFICE = Saturday(moves=True, article="D.L. 70/2011 art. 7 c. 1 lett. h")

START_ARTICLE = "art. 155 c. 1 c.p.c.; art. 2963 c.c."
CALENDAR_ARTICLE = "art. 155 c. 2 c.p.c.; art. 2963 c. 4 c.c."
HOLIDAY_ARTICLE = "art. 155 c. 4 c.p.c.; art. 2963 c. 3 c.c."
BACKWARD_ARTICLE = "art. 155 c. 4 e 5 c.p.c."
JUDICIAL_NIGHT_ARTICLE = "art. 147 c.p.c."
SEND_ARTICLE = "D.L. 76/2020 art. 26 c. 9"
OUTAGE_ARTICLE = "D.L. 76/2020 art. 26 c. 13"


@dataclass(frozen=True, slots=True)
class Rule:
    """One term."""

    id: str
    group: str
    """What it is looked for under, worded as "group-" + group."""
    what: str
    """Code of the duty, worded as "what-" + code."""
    count: int
    """How many units; 0 where the person says how many (`open`)."""
    article: str
    confidence: Confidence
    saturday: Saturday = STAYS
    pause: Pause | None = None
    pause_disputed: bool = False
    """The prudent date is then counted without the pause."""
    holiday_disputed: bool = False
    """The prudent date is then not moved by holidays either."""
    night: Night = Night.NONE
    event: bool = False
    """It happens by itself (SEND perfection): holidays do not move it."""
    unit: Unit = Unit.DAYS
    backward: bool = False
    """Counted back from a day that is fixed: what falls on a holiday goes to the working day before."""
    added: int = 0
    """How many of the days are a suspension that was added to the term (accertamento con adesione)."""
    since: date | None = None
    """Before this day the term had another length."""
    missing: tuple[str, ...] = ()
    """What no mail says and could change the date: codes worded in `wording.deadlines`."""
    notes: tuple[str, ...] = ()
    """What whoever counts by hand should know as well: codes of the same table."""

    @property
    def open(self) -> bool:
        """Whether the person says how long the term is."""
        return self.count == 0


_READ, _TO_CHECK, _DISPUTED = Confidence.READ, Confidence.TO_CHECK, Confidence.DISPUTED
_TAX_APPEAL = "D.Lgs. 546/1992 art. 21"
_ADESIONE = "D.Lgs. 218/1997 art. 6 c. 3, art. 12; D.L. 193/2016 art. 7-quater c. 18"
_TAX_ACT = "D.L. 78/2010 art. 29; L. 160/2019 art. 1 c. 792"
_JUSTICE = "art. 204-bis CdS; D.Lgs. 150/2011 art. 7"

_TABLE = (
    # Codice della Strada
    Rule("cds-discount", "traffic", "pay-discount", 5, "art. 202 c. 1 CdS; D.L. 69/2013 art. 20", _READ,
         since=date(2013, 8, 21), missing=("licence-suspension",)),
    Rule("cds-minimum", "traffic", "pay-minimum", 60, "art. 202 c. 1 CdS", _READ),
    Rule("cds-giudice-di-pace", "traffic", "appeal-justice-of-peace", 30, _JUSTICE, _DISPUTED, TRIAL, AUGUST,
         pause_disputed=True, missing=("abroad",)),
    Rule("cds-giudice-di-pace-abroad", "traffic", "appeal-justice-of-peace", 60, _JUSTICE, _DISPUTED, TRIAL, AUGUST,
         pause_disputed=True),
    Rule("cds-prefect", "traffic", "appeal-prefect", 60, "art. 203 CdS", _READ, notes=("saturday-appeal",)),
    Rule("cds-driver-data", "traffic", "tell-driver", 60, "art. 126-bis c. 2 CdS", _TO_CHECK,
         notes=("saturday-appeal",)),
    # Administrative penalties
    Rule("ordinanza-pay", "penalties", "pay", 30, "L. 689/1981 art. 18", _TO_CHECK),
    Rule("ordinanza-opposition", "penalties", "oppose-order", 30, "D.Lgs. 150/2011 art. 6", _DISPUTED, TRIAL, AUGUST,
         pause_disputed=True),
    # Collection
    Rule("cartella-pay", "collection", "pay", 60, "D.P.R. 602/1973 art. 25 c. 2", _TO_CHECK, TAX_OFFICE,
         notes=("box-full-collection",)),
    Rule("preavviso-fermo", "collection", "pay-before-measure", 30, "D.P.R. 602/1973 art. 86 c. 2, art. 77 c. 2-bis",
         _TO_CHECK, TAX_OFFICE, notes=("box-full-collection",)),
    Rule("intimazione-pay", "collection", "pay-before-seizure", 5, "D.P.R. 602/1973 art. 50 c. 2", _TO_CHECK,
         TAX_OFFICE, notes=("box-full-collection",)),
    # Taxes
    Rule("tax-appeal", "taxes", "appeal-tax", 60, _TAX_APPEAL, _TO_CHECK, TRIAL, AUGUST,
         missing=("appeal-by-debt", "adesione-unknown")),
    Rule("tax-appeal-adesione", "taxes", "appeal-tax", 150, f"{_TAX_APPEAL}; {_ADESIONE}", _TO_CHECK, TRIAL, AUGUST,
         added=90, missing=("adesione-in-time",)),
    Rule("tax-act-pay", "taxes", "pay", 60, _TAX_ACT, _TO_CHECK, TRIAL, AUGUST, missing=("adesione-unknown",)),
    Rule("tax-act-pay-adesione", "taxes", "pay", 150, f"{_TAX_ACT}; {_ADESIONE}", _TO_CHECK, TRIAL, AUGUST,
         added=90, missing=("adesione-in-time",)),
    Rule("local-fee-pay", "taxes", "pay", 60, "L. 160/2019 art. 1 c. 792", _TO_CHECK),
    Rule("avviso-bonario", "taxes", "pay-or-explain", 60, "D.Lgs. 462/1997 art. 2; D.Lgs. 108/2024", _TO_CHECK,
         TAX_OFFICE, TAX_SUMMER, since=date(2025, 1, 1)),
    # Social security: no August pause (L. 742/1969 art. 3)
    Rule("inps-pay", "social-security", "pay", 60, "D.L. 78/2010 art. 30", _TO_CHECK, TAX_OFFICE),
    Rule("inps-opposition", "social-security", "oppose-social-security", 40,
         "D.Lgs. 46/1999 art. 24 c. 5; L. 742/1969 art. 3", _TO_CHECK, TRIAL),
    # Courts
    Rule("decreto-ingiuntivo", "courts", "oppose-injunction", 40, "art. 641 c.p.c.", _TO_CHECK, TRIAL, AUGUST,
         night=Night.JUDICIAL, missing=("term-in-the-act",)),
    Rule("precetto", "courts", "pay-writ", 10, "art. 480 c.p.c.", _TO_CHECK, night=Night.JUDICIAL,
         missing=("term-in-the-act",)),
    Rule("judgment-appeal", "courts", "appeal-judgment", 30, "art. 325 c. 1, art. 326 c.p.c.", _TO_CHECK, TRIAL,
         AUGUST, night=Night.JUDICIAL, missing=("labour-no-pause",)),
    Rule("tar-appeal", "courts", "appeal-tar", 60, "c.p.a. art. 29, art. 54", _TO_CHECK, TRIAL, AUGUST),
    # Administrative procedure
    Rule("preavviso-rigetto", "procedure", "send-observations", 10, "L. 241/1990 art. 10-bis", _TO_CHECK),
    Rule("residence-prefect", "procedure", "appeal-residence", 30, "D.P.R. 223/1989 art. 36", _TO_CHECK),
    # SEND perfection for the recipient
    Rule("send-pec", "send", "effective", 7, SEND_ARTICLE, _READ, night=Night.SEND, event=True),
    Rule("send-undelivered", "send", "effective", 15, SEND_ARTICLE, _READ, event=True, notes=("box-full-send",)),
    Rule("send-paper", "send", "effective", 10, SEND_ARTICLE, _READ, event=True),
    Rule("send-paper-stored", "send", "effective", 20, SEND_ARTICLE, _READ, event=True),
    Rule("send-outage", "send", "outage-term", 7, OUTAGE_ARTICLE, _TO_CHECK, holiday_disputed=True,
         missing=("outage-attestation",)),
    # Counting by hand: the person says how long, these say how
    Rule("court-term", "counting", "court-term", 0, "art. 155 c.p.c.", _TO_CHECK, TRIAL, AUGUST, pause_disputed=True,
         night=Night.JUDICIAL, missing=("labour-no-pause",)),
    Rule("court-term-backward", "counting", "court-term-backward", 0, BACKWARD_ARTICLE, _TO_CHECK, TRIAL, AUGUST,
         backward=True, missing=("labour-no-pause",)),
    Rule("plain-term", "counting", "plain-term", 0, "art. 2963 c.c.", _TO_CHECK),
)  # fmt: skip

RULES: dict[str, Rule] = {rule.id: rule for rule in _TABLE}
"""Every term by its id."""
