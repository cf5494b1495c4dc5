"""Acts about taxes of towns and regions (IMU, TARI, canone unico, bollo auto): assessments, bills and letters."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.acts import announced
from citizen_inbox.notices.drafting import draft, gather, plain_subject, tax_title
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.words import Profile, read_words, weigh
from citizen_inbox.phrases import phrase

_TAX = (
    r"\bimu\b|\btari\b|\btasi\b|\btares\b|\btosap\b|\bcosap\b|\bimposta municipale propria\b|\btassa sui rifiuti\b|"
    r"\btariffa rifiuti\b|\bimposta di soggiorno\b"
)
_FEE = r"\bcanone unico\b|\bcanone patrimoniale\b"
_CAR = r"\btassa automobilistica\b|\bbollo auto\b"
_OFFICE = (
    r"\bufficio tributi\b|\b(?:servizio|settore) tributi\b|\bentrate (?:tributarie|e tributi)\b|\btributi locali\b"
)
_LOCAL = f"{_TAX}|{_FEE}|{_CAR}|{_OFFICE}"
PROFILE = Profile(
    phrases=(
        (r"\bavvis[oi] di accertamento\b|\baccertamento esecutivo\b", 75),
        (r"\bavviso di (?:liquidazione|rettifica)\b", 70),
        (r"\bavviso bonario\b|\bomess[oa] (?:versamento|pagamento|denuncia)\b", 40),
        (_TAX, 50),
        (_FEE, 45),
        (_CAR, 55),
        (_OFFICE, 30),
    ),
)


@dataclass(frozen=True, slots=True)
class LocalTax:
    """An act about a local tax."""

    id: str = "local_tax"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the name of the act; a local tax or its office must be named."""
        if not phrase(_LOCAL).search(read_words(clues).spoken):
            return None
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Number, tax and year; terms only for acts that start some."""
        words = read_words(clues)
        acts = announced(words, ("local_tax", "tax_bill"))
        found = gather(clues, ("act", "act_date", "tax_year", "plate"))
        title = tax_title(words, acts[0].title, found) if acts else plain_subject(clues)
        return draft(self.id, clues, recognition, words, acts, title=title, found=found)


KIND = LocalTax()
