"""Acts of courts, lawyers and bailiffs (L. 53/1994, D.L. 179/2012, art. 149-bis c.p.c.) and answers to filings.

Terms are counted only for the few acts that name themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from citizen_inbox.notices.acts import announced
from citizen_inbox.notices.contacts import find_court
from citizen_inbox.notices.drafting import draft, gather, numbered, plain_subject
from citizen_inbox.notices.notice import Clues, Found, Notice, Reason, Recognition
from citizen_inbox.notices.references import value_of
from citizen_inbox.notices.words import Profile, Words, read_words, weigh
from citizen_inbox.phrases import phrase

_LAWYER = (
    r"\bnotific\w+ (?:in proprio )?(?:ai sensi|ex|a norma)(?: e per gli effetti)?\b.{0,40}\bl(?:egge|\.) ?"
    r"(?:n\.? ?)?(?:21 gennaio 1994,? ?n\.? ?53|53 ?(?:/|del(?: 21 gennaio)?) ?(?:19)?94)"
)
_DEPOSIT = r"\baccettazione deposito\b|\besito (?:controlli automatici|intervento manuale)\b|\bdeposito telematico\b"
_WAYS = (
    (_DEPOSIT, "court-deposit"),
    (_LAWYER, "court-lawyer"),
    (r"\b149 ?- ?bis c\.? ?p\.? ?c|\bunep\b|\bufficiale giudiziario\b", "court-bailiff"),
    (r"\bnotificazione ai sensi del d\.? ?l\.? ?179/(?:20)?12\b", "court-service"),
    (r"^comunicazione \d|\bcomunicazione di cancelleria\b|\bbiglietto di cancelleria\b", "court-communication"),
)
PROFILE = Profile(
    phrases=(
        (_LAWYER, 97),
        (r"\bnotificazione ai sensi del d\.? ?l\.? ?179/(?:20)?12\b", 97),
        (r"\baccettazione deposito telematico\b", 90),
        (r"\besito (?:controlli automatici|intervento manuale) deposito\b", 90),
        (r"\bdecreto ingiuntivo\b|\batto di precetto\b|\batto di citazione\b|\bpignoramento\b", 80),
        (r"\b(?:comunicazione|notificazione) di cancelleria\b|\bcancelleria\b", 50),
        (r"\btribunale (?:di|ordinario)\b|\bcorte d'appello\b|\bcorte di cassazione\b|\bunep\b", 45),
        (r"\brelata di notifica\b|\b149 ?- ?bis c\.? ?p\.? ?c", 35),
        (r"\br\.? ?g\.? ?(?:n\.? ?)?\d{1,6} ?/ ?\d{4}\b", 30),
        (r"\bsentenza\b|\bordinanza del giudice\b|\bavv(?:ocato|\.)\b", 20),
    ),
    domains=("giustiziacert.it",),
    names=((r"^comunicazione\.xml$|^indicebusta\.xml$", 60), (r"\brelata\b|\brelata[_ -]", 35)),
)


@dataclass(frozen=True, slots=True)
class Court:
    """An act of a court, of a bailiff or of a lawyer."""

    id: str = "court"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the mandatory subject, the domain of justice or the name of the act."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Case number; a term only for what is named, otherwise a reason says that none is counted."""
        words = read_words(clues)
        acts = announced(words, ("court",))
        found = (*gather(clues, ("case", "act", "act_date")), *find_court(clues))
        notes = [Reason(code) for code in _ways(words)]
        if not any(act.rules for act in acts):
            notes.append(Reason("court-read-the-act"))
        title = numbered(acts[0].title, value_of(found, "act")) if acts else _title(clues, words, found)
        return draft(self.id, clues, recognition, words, acts, title=title, found=found, notes=tuple(notes))


def _ways(words: Words) -> Iterator[str]:
    """By which way of the trial it came (D.L. 179/2012, L. 53/1994, art. 149-bis c.p.c.); the first that is named."""
    spoken = f"{words.subject} | {words.heads}"
    yield from islice((code for pattern, code in _WAYS if phrase(pattern).search(spoken)), 1)


def _title(clues: Clues, words: Words, found: tuple[Found, ...]) -> str:
    case = value_of(found, "case")
    if re.search(_LAWYER, words.subject):
        return "Notificazione di un avvocato (L. 53/1994)"
    if case and case not in clues.subject:
        return f"{plain_subject(clues)} - R.G. {case}"
    return plain_subject(clues)


KIND = Court()
