"""Letters of the registry office (anagrafe, residenza, stato civile) and of procedures asked for by the citizen."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.acts import announced
from citizen_inbox.notices.drafting import draft, gather, plain_subject
from citizen_inbox.notices.notice import Clues, Notice, Reason, Recognition
from citizen_inbox.notices.protocol import segnatura_of
from citizen_inbox.notices.words import MOST, Profile, Words, combine, read_words, weigh
from citizen_inbox.phrases import phrase

PROFILE = Profile(
    phrases=(
        (r"\b(?:dichiarazione|cambio|trasferimento|variazione|richiesta|domanda) (?:di |della )?residenza\b", 70),
        (r"\biscrizione anagrafica\b|\bposizione anagrafica\b|\bvariazione anagrafica\b", 70),
        (r"\bresidenza\b|\banagraf\w+\b|\banpr\b", 45),
        (r"(?<!osservazioni al )\bpreavviso di (?:rigetto|diniego)\b|\bmotivi ostativi\b", 70),
        (r"\b10 ?- ?bis\b.{0,30}\b241/(?:19)?90\b", 50),
        (r"\b(?:avvio|comunicazione di avvio|conclusione) del procedimento\b", 15),
        (r"\bstato civile\b|\bufficial[ei] d'anagrafe\b|\bcarta d'identita\b", 45),
        (r"\bservizi demografici\b", 20),
    ),
)
_STAGES = (
    (r"(?<!osservazioni al )\bpreavviso di (?:rigetto|diniego)\b|\bmotivi ostativi\b", "procedure-warning"),
    (r"\b(?:avvio|comunicazione di avvio) del(?:l'accertamento| procedimento)\b", "procedure-start"),
    (r"\besito\b|\bconclusione del procedimento\b|\baccolt[ao]\b|\baccoglimento\b|\brigett\w+|\bdiniego\b",
     "procedure-outcome"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Registry:
    """A letter about residence, civil status or a request the citizen made."""

    id: str = "registry"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By words of the registry; a protocol file makes it likelier, alone it says nothing."""
        weighed = weigh(clues, PROFILE)
        signed = segnatura_of(clues)
        if weighed is None or signed is None:
            return weighed
        score = min(combine(iter((weighed.score, 20))), MOST)
        return Recognition(score, (*weighed.because, Reason("protocol-file", {"number": signed.protocol_number})))

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Protocol number; a term only for a warning of refusal or a refusal of residence."""
        words = read_words(clues)
        acts = announced(words, ("registry",))
        found = gather(clues, ())
        title = plain_subject(clues) or (acts[0].title if acts else "")
        return draft(self.id, clues, recognition, words, acts, title=title, found=found, notes=_stage(words))


def _stage(words: Words) -> tuple[Reason, ...]:
    """Where a procedure stands (L. 241/1990 art. 7, 10-bis, 2), by the first that is named."""
    spoken = f"{words.subject} | {words.heads}"
    return tuple(Reason(code) for pattern, code in _STAGES if phrase(pattern).search(spoken))[:1]


KIND = Registry()
