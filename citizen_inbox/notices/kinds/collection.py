"""Acts of the collection agent (cartella di pagamento, intimazione, preavviso di fermo o ipoteca)."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.acts import ROLL_BILL, announced
from citizen_inbox.notices.drafting import draft, gather, numbered, plain_subject
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.references import value_of
from citizen_inbox.notices.words import Profile, read_words, weigh

PROFILE = Profile(
    phrases=(
        (r"\bcartell[ae] di pagamento\b|\bcartella esattoriale\b", 85),
        (r"\b(?:avviso di )?intimazione (?:di|ad) (?:pagamento|adempiere)\b|\bavviso di intimazione\b", 85),
        (r"\bpreavviso di (?:fermo|ipoteca|iscrizione)\b|\bcomunicazione preventiva di\b", 85),
        (r"\bavvenuta iscrizione (?:di |del |dell')?(?:fermo|ipotec\w+)", 85),
        (r"\bfermo amministrativo\b|\biscrizione ipotecaria\b", 40),
        (r"\bingiunzione (?:di pagamento|fiscale)\b", 90),
        (r"\bpignoramento\b.{0,60}\b72 ?-? ?bis\b", 95),
        (r"\b(?:avviso|comunicazione) di presa in carico\b", 92),
        (r"\bagente della riscossione\b|\bagenzia delle entrate ?- ?riscossione\b", 35),
        (r"\briscossione coattiva\b|\biscrizione a ruolo\b|\bestratto di ruolo\b", 25),
    ),
    domains=("pec.agenziariscossione.gov.it",),
    names=((r"cartella|intimazione|preavviso", 20),),
)


@dataclass(frozen=True, slots=True)
class Collection:
    """An act of the collection agent."""

    id: str = "collection"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the name of the act or the agent's domain."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Number of the bill, and the term to pay; the term to appeal is that of taxes."""
        words = read_words(clues)
        acts = announced(words, ("collection",))
        found = gather(clues, ("roll_bill", "act", "act_date", "tax_year"))
        title = plain_subject(clues)
        if acts and acts[0] is ROLL_BILL:
            found = tuple(one for one in found if one.name != "act")
            title = f"{acts[0].title} {value_of(found, 'roll_bill')}"
        elif acts:
            title = numbered(acts[0].title, value_of(found, "act"))
        return draft(self.id, clues, recognition, words, acts, title=title, found=found)


KIND = Collection()
