"""Letters of schools and universities: enrolment, fees, pupils and certificates."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.drafting import draft_plain
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.words import Profile, weigh

PROFILE = Profile(
    phrases=(
        (r"\bistituto comprensivo\b|\bistituto (?:di istruzione|tecnico|professionale)\b", 55),
        (r"\bliceo\b|\bscuola (?:dell'infanzia|primaria|secondaria|media|elementare)\b", 45),
        (r"\buniversita(?: degli studi)?\b|\bateneo\b|\bpolitecnico\b", 40),
        (r"\bsegreteria (?:studenti|didattica|scolastica)\b|\bdirigente scolastic[oa]\b", 45),
        (
            r"\biscrizion[ei] (?:scolastic\w+|all'anno (?:scolastico|accademico))\b|\banno (?:scolastico|accademico)\b",
            45,
        ),
        (r"\b(?:contributo|tass[ae]|rett[ae]) (?:scolastic\w+|universitari[ae])\b", 55),
        (r"\bmensa scolastica\b|\bretta (?:della )?mensa\b", 55),
        (r"\balunn[oaie]\b|\bstudent\w+\b|\bpagell\w+\b", 20),
        (r"\bborsa di studio\b|\bdiritto allo studio\b", 40),
    ),
    domains=("pec.istruzione.it", "istruzione.it"),
)


@dataclass(frozen=True, slots=True)
class School:
    """A letter of a school or a university."""

    id: str = "school"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the school, its office or what it asks for."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Numbers and contacts; terms only for a penalty order or a warning of refusal."""
        return draft_plain(self.id, clues, recognition, ("act", "act_date"))


KIND = School()
