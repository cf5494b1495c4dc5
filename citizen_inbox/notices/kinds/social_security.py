"""Acts of INPS and INAIL: the debit notice (avviso di addebito) and other letters."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.acts import announced
from citizen_inbox.notices.drafting import draft, gather, numbered, plain_subject
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.references import value_of
from citizen_inbox.notices.words import Profile, read_words, weigh

PROFILE = Profile(
    phrases=(
        (r"\bavvis[oi] di addebito\b", 88),
        (r"\bdomanda di (?:assegno|pensione|prestazione|indennita|disoccupazione)\b", 40),
        (r"\bistituto (?:nazionale )?(?:di |della )?previdenza\b", 40),
        (r"\bcontribut\w+ previdenzial\w+\b|\bprevidenza sociale\b", 45),
        (r"\binps\b|\bistituto nazionale (?:della )?previdenza sociale\b", 40),
        (r"\binail\b|\bistituto nazionale assicurazione\b|\binfortuni sul lavoro\b", 40),
        (r"\bgestione (?:separata|artigiani|commercianti)\b", 35),
        (r"\bpensione\b|\bindebito\b|\bnaspi\b|\bassegno unico\b", 20),
    ),
    domains=("postacert.inps.gov.it", "postacert.inail.it", "postacert.inail.gov.it", "pec.inail.it"),
)


@dataclass(frozen=True, slots=True)
class SocialSecurity:
    """An act of a social security body."""

    id: str = "social_security"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the name of the act or of the body, or by its domain."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Number and the two terms of a debit notice; other letters have none known here."""
        words = read_words(clues)
        acts = announced(words, ("social_security",))
        found = gather(clues, ("act", "act_date", "tax_year"))
        title = numbered(acts[0].title, value_of(found, "act")) if acts else plain_subject(clues)
        return draft(self.id, clues, recognition, words, acts, title=title, found=found)


KIND = SocialSecurity()
