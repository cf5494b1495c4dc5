"""Fines of the Codice della Strada (D.M. Interno 18 December 2017): what they are, whose, until when."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.acts import FINE, ROAD_ORDER, Act, announced, reports
from citizen_inbox.notices.drafting import draft, gather, numbered, plain_subject
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.references import value_of
from citizen_inbox.notices.words import Profile, Words, read_words, weigh
from citizen_inbox.phrases import phrase

PROFILE = Profile(
    phrases=(
        (r"atto amministrativo relativo ad una sanzione amministrativa prevista dal codice della strada", 96),
        (r"\bviolazion\w+ (?:al|del|alle norme del|delle norme del) (?:codice della strada|c\.? ?d\.? ?s)\b", 80),
        (r"\b(?:processo )?verbale (?:di |d')?(?:accertamento|contestazione|violazione|infrazione)\b", 60),
        (r"\bcodice della strada\b|\bc\.d\.s\b", 45),
        (r"\b(?:d\.? ?lgs\.?|decreto legislativo)(?: n\.?)? ?(?:30 aprile 1992|285/(?:19)?92)", 20),
        (r"\bordinanza ?-? ?ingiunzione prefettizia\b", 50),
        (r"\bpolizia (?:locale|municipale|stradale)\b", 15),
        (r"\btarga(?:to|ta)? ?:? ?[a-z]{2} ?\d{3} ?[a-z]{2}\b", 30),
        (r"\bautovelox\b|\beccesso di velocita\b|\bztl\b|\bdivieto di sosta\b", 15),
    ),
    names=((r"\bverbale|relazione.{0,5}notific", 25),),
)
_ROAD_CODE = r"\bcodice della strada\b|\bc\. ?d\. ?s\b|\bcds\b|\b(?:30 aprile 1992|285/(?:19)?92)"
_ROAD = rf"{_ROAD_CODE}|\btarg(?:a|ato|ata)\b"
_PENALTY = r"\bverbal[ei]\b|\bviolazion[ei]\b|\bsanzion[ei]\b|\bcontravvenzion[ei]\b|\bordinanza\b|\bmult[ae]\b"


@dataclass(frozen=True, slots=True)
class TrafficFine:
    """A fine of the road code, or the order that follows it."""

    id: str = "traffic_fine"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the mandatory subject or by the words of the report; road and penalty must both be spoken of."""
        words = read_words(clues)
        if not (phrase(_ROAD).search(words.spoken) and phrase(_PENALTY).search(words.spoken)):
            return None
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Number of the report, plate, and the four terms of a fine."""
        words = read_words(clues)
        acts = announced(words, ("traffic_fine",)) or _by_the_report(words)
        if ROAD_ORDER in acts:
            acts = (ROAD_ORDER,)
        found = gather(clues, ("act", "act_date", "plate", "article", "violation_date", "violation_place"))
        title = numbered(acts[0].title, value_of(found, "act")) if acts else plain_subject(clues)
        return draft(self.id, clues, recognition, words, acts, title=title, found=found)


def _by_the_report(words: Words) -> tuple[Act, ...]:
    """A report named at the top and the road code anywhere below it are a fine too."""
    return (FINE,) if reports(words) and phrase(_ROAD_CODE).search(words.whole) else ()


KIND = TrafficFine()
