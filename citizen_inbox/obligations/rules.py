"""The table of terms: what is lost after how many days, what suspends or moves it, and which law says so. Data only.

Every article is printed to the person as it stands here. `Confidence` says how far the source was checked.
"""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Pause:
    """Days of every year that are not counted, both ends included, as (month, day)."""

    code: str
    first: tuple[int, int]
    last: tuple[int, int]
    article: str


AUGUST = Pause("august-skipped", (8, 1), (8, 31), "L. 742/1969 art. 1")
TAX_SUMMER = Pause("tax-summer-skipped", (8, 1), (9, 4), "D.L. 193/2016 art. 7-quater c. 17")


@dataclass(frozen=True, slots=True)
class Saturday:
    """Whether a last day that is a Saturday moves on, and by which article."""

    moves: bool
    article: str


STAYS = Saturday(moves=False, article="art. 2963 c.c.")
TRIAL = Saturday(moves=True, article="art. 155 c. 5 c.p.c.")
TAX_OFFICE = Saturday(moves=True, article="D.L. 70/2011 art. 7 c. 1 lett. h")

START_ARTICLE = "art. 155 c. 1 c.p.c.; art. 2963 c.c."
HOLIDAY_ARTICLE = "art. 155 c. 4 c.p.c.; art. 2963 c. 3 c.c."
JUDICIAL_NIGHT_ARTICLE = "art. 147 c.p.c."
SEND_ARTICLE = "D.L. 76/2020 art. 26 c. 9"


@dataclass(frozen=True, slots=True)
class Rule:
    """One term."""

    id: str
    what: str
    """Code of the duty, worded as "what-" + code."""
    days: int
    article: str
    confidence: Confidence
    saturday: Saturday = STAYS
    pause: Pause | None = None
    pause_disputed: bool = False
    """The prudent date is then counted without the pause."""
    night: Night = Night.NONE
    event: bool = False
    """It happens by itself (SEND perfection): holidays do not move it."""


_READ, _TO_CHECK, _DISPUTED = Confidence.READ, Confidence.TO_CHECK, Confidence.DISPUTED
_TAX_APPEAL = "D.Lgs. 546/1992 art. 21"

_TABLE = (
    # Codice della Strada
    Rule("cds-discount", "pay-discount", 5, "art. 202 c. 1 CdS; D.L. 69/2013 art. 20", _READ),
    Rule("cds-minimum", "pay-minimum", 60, "art. 202 c. 1 CdS", _READ),
    Rule("cds-giudice-di-pace", "appeal-justice-of-peace", 30, "art. 204-bis CdS; D.Lgs. 150/2011 art. 7", _DISPUTED,
         TRIAL, AUGUST, pause_disputed=True),
    Rule("cds-prefect", "appeal-prefect", 60, "art. 203 CdS", _READ),
    Rule("cds-driver-data", "tell-driver", 60, "art. 126-bis c. 2 CdS", _TO_CHECK),
    # Administrative penalties
    Rule("ordinanza-pay", "pay", 30, "L. 689/1981 art. 18", _TO_CHECK),
    Rule("ordinanza-opposition", "oppose-order", 30, "D.Lgs. 150/2011 art. 6", _DISPUTED, TRIAL, AUGUST,
         pause_disputed=True),
    # Collection
    Rule("cartella-pay", "pay", 60, "D.P.R. 602/1973 art. 25 c. 2", _TO_CHECK, TAX_OFFICE),
    Rule("preavviso-fermo", "pay-before-measure", 30, "D.P.R. 602/1973 art. 86 c. 2, art. 77 c. 2-bis", _TO_CHECK,
         TAX_OFFICE),
    Rule("intimazione-pay", "pay-before-seizure", 5, "D.P.R. 602/1973 art. 50 c. 2", _TO_CHECK, TAX_OFFICE),
    # Taxes
    Rule("tax-appeal", "appeal-tax", 60, _TAX_APPEAL, _TO_CHECK, TRIAL, AUGUST),
    Rule("tax-appeal-adesione", "appeal-tax", 150,
         f"{_TAX_APPEAL}; D.Lgs. 218/1997 art. 6 c. 3, art. 12; D.L. 193/2016 art. 7-quater c. 18", _TO_CHECK, TRIAL,
         AUGUST),
    Rule("tax-act-pay", "pay", 60, "D.L. 78/2010 art. 29; L. 160/2019 art. 1 c. 792", _TO_CHECK, TRIAL, AUGUST),
    Rule("local-fee-pay", "pay", 60, "L. 160/2019 art. 1 c. 792", _TO_CHECK),
    Rule("avviso-bonario", "pay-or-explain", 60, "D.Lgs. 462/1997 art. 2; D.Lgs. 108/2024", _TO_CHECK, TAX_OFFICE,
         TAX_SUMMER),
    # Social security: no August pause (L. 742/1969 art. 3)
    Rule("inps-pay", "pay", 60, "D.L. 78/2010 art. 30", _TO_CHECK, TAX_OFFICE),
    Rule("inps-opposition", "oppose-social-security", 40, "D.Lgs. 46/1999 art. 24 c. 5; L. 742/1969 art. 3", _TO_CHECK,
         TRIAL),
    # Courts
    Rule("decreto-ingiuntivo", "oppose-injunction", 40, "art. 641 c.p.c.", _TO_CHECK, TRIAL, AUGUST,
         night=Night.JUDICIAL),
    Rule("precetto", "pay-writ", 10, "art. 480 c.p.c.", _TO_CHECK, night=Night.JUDICIAL),
    Rule("judgment-appeal", "appeal-judgment", 30, "art. 325 c. 1, art. 326 c.p.c.", _TO_CHECK, TRIAL, AUGUST,
         night=Night.JUDICIAL),
    Rule("tar-appeal", "appeal-tar", 60, "c.p.a. art. 29, art. 54", _TO_CHECK, TRIAL, AUGUST),
    # Administrative procedure
    Rule("preavviso-rigetto", "send-observations", 10, "L. 241/1990 art. 10-bis", _TO_CHECK),
    Rule("residence-prefect", "appeal-residence", 30, "D.P.R. 223/1989 art. 36", _TO_CHECK),
    # SEND perfection for the recipient
    Rule("send-pec", "effective", 7, SEND_ARTICLE, _READ, night=Night.SEND, event=True),
    Rule("send-undelivered", "effective", 15, SEND_ARTICLE, _READ, event=True),
    Rule("send-paper", "effective", 10, SEND_ARTICLE, _READ, event=True),
    Rule("send-paper-stored", "effective", 20, SEND_ARTICLE, _READ, event=True),
)  # fmt: skip

RULES: dict[str, Rule] = {rule.id: rule for rule in _TABLE}
"""Every term by its id."""
