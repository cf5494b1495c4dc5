"""Acts about taxes (Agenzia delle Entrate, IMU, TARI): assessments and irregularity letters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citizen_inbox.notices.acts import announced
from citizen_inbox.notices.drafting import draft, gather, numbered, plain_subject
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.words import Profile, Words, read_words, weigh

PROFILE = Profile(
    phrases=(
        (r"\bavvis[oi] di accertamento\b|\baccertamento esecutivo\b", 75),
        (r"\bavviso di (?:liquidazione|rettifica)\b", 70),
        (r"\bcomunicazion[ei] (?:di |delle )?irregolarita\b", 80),
        (r"\bavviso bonario\b", 60),
        (r"\badempimento spontaneo\b|\bravvedimento operoso\b", 40),
        (r"\bcanone unico\b|\bcanone patrimoniale\b", 40),
        (r"\b(?:36|54)[- ]?(?:bis|ter)\b|\bcontrollo (?:automatizzato|formale)\b", 50),
        (r"\bimu\b|\btari\b|\btasi\b|\bimposta municipale propria\b|\btassa sui rifiuti\b", 50),
        (r"\btassa automobilistica\b|\bbollo auto\b", 55),
        (r"\birpef\b|\bimposta di registro\b|\bdichiarazione dei redditi\b", 30),
        (r"\bagenzia delle entrate\b(?! ?- ?riscossione)", 25),
        (r"\bufficio tributi\b|\bservizio tributi\b|\bentrate tributarie\b", 30),
    ),
    domains=("pce.agenziaentrate.it",),
)
_TAX = re.compile(r"\b(imu|tari|tasi|irpef|iva|irap)\b")


@dataclass(frozen=True, slots=True)
class TaxBill:
    """An act about taxes."""

    id: str = "tax_bill"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the name of the act and of the tax, or by the domain of the tax agency."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Number, tax and year; terms only for acts that start some."""
        words = read_words(clues)
        acts = announced(words, ("tax_bill",))
        references = gather(clues, ("act", "act_date", "tax_year"))
        title = _title(words, acts[0].title, references) if acts else plain_subject(clues)
        return draft(self.id, clues, recognition, words, acts, title=title, references=references)


def _title(words: Words, name: str, references: dict[str, str]) -> str:
    tax = _TAX.search(words.subject) or _TAX.search(words.heads)
    named = " ".join(filter(None, (name, tax[1].upper() if tax else "", references.get("tax_year", ""))))
    return numbered(named, references.get("act", ""))


KIND = TaxBill()
