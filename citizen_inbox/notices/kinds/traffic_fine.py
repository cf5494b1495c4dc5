"""Fines of the Codice della Strada (D.M. Interno 18 December 2017): what they are, whose, until when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citizen_inbox.notices.acts import FINE, ROAD_ORDER, Act, announced
from citizen_inbox.notices.drafting import draft, gather, numbered, plain_subject
from citizen_inbox.notices.notice import Clues, Notice, Recognition
from citizen_inbox.notices.words import Profile, Words, read_words, weigh

PROFILE = Profile(
    phrases=(
        (r"atto amministrativo relativo ad una sanzione amministrativa prevista dal codice della strada", 96),
        (r"\bviolazion\w+ (?:al|del|delle norme del) codice della strada\b", 80),
        (r"\bverbale (?:di )?(?:accertamento|contestazione|violazione|infrazione)\b", 60),
        (r"\bcodice della strada\b", 45),
        (r"\b(?:d\.? ?lgs\.?|decreto legislativo)(?: n\.?)? ?(?:30 aprile 1992|285/(?:19)?92)", 20),
        (r"\bpolizia (?:locale|municipale|stradale)\b", 15),
        (r"\btarga(?:to|ta)? ?:? ?[a-z]{2} ?\d{3} ?[a-z]{2}\b", 30),
        (r"\bautovelox\b|\beccesso di velocita\b|\bztl\b|\bdivieto di sosta\b", 15),
    ),
    names=((r"\bverbale|relazione.{0,5}notific", 25),),
)


@dataclass(frozen=True, slots=True)
class TrafficFine:
    """A fine of the road code, or the order that follows it."""

    id: str = "traffic_fine"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By the mandatory subject or by the words of the report."""
        return weigh(clues, PROFILE)

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Number of the report, plate, and the four terms of a fine."""
        words = read_words(clues)
        acts = announced(words, ("traffic_fine",)) or _by_the_report(words)
        if ROAD_ORDER in acts:
            acts = (ROAD_ORDER,)
        references = gather(clues, ("act", "act_date", "plate"))
        title = numbered(acts[0].title, references.get("act", "")) if acts else plain_subject(clues)
        return draft(self.id, clues, recognition, words, acts, title=title, references=references)


def _by_the_report(words: Words) -> tuple[Act, ...]:
    """A report named at the top and the road code anywhere below it are a fine too."""
    report = re.search(r"\bverbale (?:di )?(?:accertamento|contestazione|violazione|infrazione)\b", words.heads)
    return (FINE,) if report and re.search(r"\bcodice della strada\b", words.whole) else ()


KIND = TrafficFine()
