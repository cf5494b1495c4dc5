"""Letters of health bodies: missed charges (ticket), exemptions, appointments and records."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.drafting import draft_plain
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.words import Profile, weigh

PROFILE = Profile(
    phrases=(
        (r"\bazienda (?:unita )?(?:sanitaria|ospedaliera|socio ?-?sanitaria)\b|\bazienda usl\b", 55),
        (r"\bticket (?:sanitari[oi]|non pagat[oi]|per prestazion\w+)\b", 70),
        (r"\b(?:mancato|omesso) pagamento (?:del )?ticket\b", 70),
        (r"\bprestazion[ei] sanitari[ae]\b|\bprestazion[ei] specialistic\w+\b", 50),
        (r"\besenzion[ei] (?:dal )?(?:ticket|e0\d|per reddito)\b", 55),
        (r"\b(?:asl|ulss|ausl|asst|usl)\b", 40),
        (r"\bmancata disdetta\b|\bfascicolo sanitario\b|\btessera sanitaria\b", 45),
    ),
)


@dataclass(frozen=True, slots=True)
class Health:
    """A letter of a health body."""

    id: str = "health"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the body or what it is about."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Numbers and contacts; terms only for a penalty order or a warning of refusal."""
        return draft_plain(self.id, clues, recognition, ("act", "act_date", "tax_year"))


KIND = Health()
