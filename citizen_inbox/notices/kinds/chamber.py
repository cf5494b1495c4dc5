"""Letters of chambers of commerce: the yearly fee (diritto annuale), the business register and its office."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.drafting import draft_plain
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.words import Profile, weigh

PROFILE = Profile(
    phrases=(
        (r"\bdiritto annuale\b", 70),
        (r"\bcamer[ae] di commercio\b|\bcciaa\b|\bc\.c\.i\.a\.a\b", 55),
        (r"\bregistro (?:delle )?imprese\b", 50),
        (r"\bcancellazione d'ufficio\b|\bconservatore del registro\b", 40),
        (r"\brea\b|\br\.e\.a\b|\bconto corrente camerale\b|\bcassetto digitale dell'imprenditore\b", 25),
        (r"\bdomicilio digitale (?:dell'impresa|d'ufficio)\b", 35),
    ),
    domains=("legalmail.camcom.it",),
)


@dataclass(frozen=True, slots=True)
class Chamber:
    """A letter of a chamber of commerce."""

    id: str = "chamber"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the fee, the register or the chambers' domain."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Numbers and contacts; terms only for a penalty order or a warning of refusal."""
        return draft_plain(self.id, clues, recognition, ("act", "act_date", "tax_year"))


KIND = Chamber()
