"""Acts about the State's taxes (Agenzia delle Entrate): assessments, irregularity letters, questionnaires."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.acts import IRREGULARITY, Act, announced
from citizen_inbox.notices.drafting import draft, gather, plain_subject, tax_title
from citizen_inbox.notices.notice import Clues, Notice, Reason, Recognition
from citizen_inbox.notices.words import Profile, Words, read_words, weigh
from citizen_inbox.phrases import phrase

PROFILE = Profile(
    phrases=(
        (r"\bavvis[oi] di accertamento\b|\baccertamento esecutivo\b", 76),
        (r"\bavviso di (?:liquidazione|rettifica)\b", 71),
        (r"\bcomunicazion[ei] (?:di |delle )?irregolarita\b", 80),
        (r"\bavviso bonario\b", 60),
        (r"\badempimento spontaneo\b|\bravvedimento operoso\b", 40),
        (r"\b(?:36|54)[- ]?(?:bis|ter)\b|\bcontrollo (?:automatizzato|formale)\b", 50),
        (r"\bquestionario\b.{0,80}\b(?:fiscal\w+|redditi|accertamento|d\.? ?p\.? ?r|art\.? ?(?:32|51)|imposta)\b", 45),
        (r"\bschema d'atto\b|\baccertamento con adesione\b|\binvito al contraddittorio\b", 40),
        (r"\birpef\b|\bimposta di registro\b|\bdichiarazione dei redditi\b|\bmodello (?:redditi|730)\b", 40),
        (r"\bagenzia delle entrate\b(?! ?- ?riscossione)", 35),
    ),
    domains=("pce.agenziaentrate.it",),
)
_FORMAL = r"\b36 ?-? ?ter\b|\bcontrollo formale\b"
_AUTOMATIC = r"\b(?:36|54) ?-? ?bis\b|\bcontrollo automatizzato\b"


@dataclass(frozen=True, slots=True)
class TaxBill:
    """An act about the State's taxes."""

    id: str = "tax_bill"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the name of the act and of the tax, or by the domain of the Revenue Agency."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Number, tax and year; terms only for acts that start some; of irregularities, by which control."""
        words = read_words(clues)
        acts = announced(words, ("tax_bill",))
        found = gather(clues, ("act", "act_date", "tax_year"))
        title = tax_title(words, acts[0].title, found) if acts else plain_subject(clues)
        return draft(self.id, clues, recognition, words, acts, title=title, found=found, notes=_control(words, acts))


def _control(words: Words, acts: tuple[Act, ...]) -> tuple[Reason, ...]:
    """By which control an irregularity was found (D.P.R. 600/1973 art. 36-bis and 36-ter)."""
    if IRREGULARITY not in acts:
        return ()
    formal, automatic = (bool(phrase(pattern).search(words.spoken)) for pattern in (_FORMAL, _AUTOMATIC))
    if formal == automatic:
        return ()
    return (Reason("irregularity-formal" if formal else "irregularity-automatic"),)


KIND = TaxBill()
