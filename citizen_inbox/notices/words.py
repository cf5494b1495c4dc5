"""Clues in; the words that kinds search, folded to plain lower case, and how much they weigh, out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from citizen_inbox.notices.notice import Clues, Reason, Recognition
from citizen_inbox.notices.passages import DOCUMENT_LIMIT, Passage, passages, texts
from citizen_inbox.notices.senders import under
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.phrases import fold, phrase
from citizen_inbox.spot import SUBJECT, Spot

HEAD = 1_200
"""Characters at the start of a text that count as its heading."""
ENOUGH = 30
ENOUGH_ORDINARY = 45
"""Ordinary mail must say more plainly what it pretends to be."""
MOST = 98
REASONS_LIMIT = 6

_OWN_LETTER = re.compile(
    r"(?:istanza|richiesta|ricorso|opposizione|osservazioni|reclamo|domanda|memori[ae]|controdeduzioni|trasmissione)\b"
)
"""How people begin what they write themselves; the copy in their Sent folder is ordinary mail."""
_EVERYDAY = re.compile(
    r"(?:newsletter|circolare|webinar|corso|convegno|seminario|rassegna|news|preventivo|offerta|gara|bando|procedura "
    r"(?:negoziata|aperta|ristretta)|(?:avviso di )?convocazione (?:di |dell[ao'] ?|del )?(?:assemblea|consiglio))\b"
)
"""How subjects begin that name acts only to talk about them."""


@dataclass(frozen=True, slots=True)
class Words:
    """The searchable text of a mail, folded by `fold`."""

    subject: str
    heads: str
    """Beginnings of the body and of each document, joined."""
    whole: str
    names: tuple[str, ...]
    """File names, opened ones included, lower case; untrusted."""
    titles: tuple[range, ...] = ()
    """Where in `heads` a title may begin: at a line with a capital, anywhere in a line of capitals."""
    spoken: str = field(init=False)
    """Subject and whole in one: letters that are missing here stand nowhere."""

    def __post_init__(self) -> None:
        """Join once: every phrase of every kind asks."""
        object.__setattr__(self, "spoken", f"{self.subject} | {self.heads if not self.whole else self.whole}")


@dataclass(frozen=True, slots=True)
class Profile:
    """What makes a mail look like one kind of notice; weights are per cent of certainty."""

    phrases: tuple[tuple[str, int], ...]
    """Regular expressions on folded text, with their weight in a subject; less in a heading, little elsewhere."""
    domains: tuple[str, ...] = ()
    """Sender domains, exact or as suffix after a dot."""
    names: tuple[tuple[str, int], ...] = ()
    """Regular expressions on file names, with their weight."""


def read_heads(written: Iterable[str]) -> tuple[str, tuple[range, ...]]:
    """`heads` and `titles` of texts as written."""
    heads, titles = "", []
    for text in written:
        heads += " | " if heads else ""
        start = end = len(heads)
        for line in text[: 4 * HEAD].splitlines():
            folded = fold(line)
            if not folded:
                continue
            at = end + (end > start)
            if line.isupper():
                titles.append(range(at, at + len(folded)))
            elif at == start or line.lstrip()[:1].isupper():
                titles.append(range(at, at + 1))
            heads += folded if at == end else f" {folded}"
            end = len(heads)
            if end >= start + HEAD:
                break
        heads = heads[: start + HEAD]
    return heads, tuple(titles)


def read_words(clues: Clues) -> Words:
    """Everything that recognition looks at, folded once."""
    return clues.once("words", _read_words)


def _read_words(clues: Clues) -> Words:
    written = texts(clues)
    heads, titles = read_heads(written)
    names = [found.untrusted_name.lower() for document in clues.documents for found in document.walk()]
    return Words(
        subject=fold(clues.subject),
        heads=heads,
        whole=" | ".join(map(fold, written)),
        names=tuple(names[:DOCUMENT_LIMIT]),
        titles=titles,
    )


def weigh(clues: Clues, profile: Profile) -> Recognition | None:
    """How much a mail looks like a profile: independent signs added up; None when they are too few."""
    words = read_words(clues)
    ordinary = clues.envelope.kind is not EnvelopeKind.TRANSPORT
    if _EVERYDAY.match(words.subject) or (ordinary and _OWN_LETTER.match(words.subject)):
        return None
    signs = _without_echoes(sorted(_signs(clues, words, profile), key=lambda sign: -sign[0]))
    score = combine(weight for weight, _ in signs)
    enough = ENOUGH_ORDINARY if ordinary else ENOUGH
    if score < enough:
        return None
    return Recognition(min(score, MOST), tuple(reason for _, reason in signs[:REASONS_LIMIT]))


def _without_echoes(signs: list[tuple[int, Reason]]) -> list[tuple[int, Reason]]:
    """Words inside words already counted say nothing more."""
    kept: list[tuple[int, Reason]] = []
    for weight, reason in signs:
        said = reason.facts.get("words")
        if not said or not any(said in other.facts.get("words", "") for _, other in kept):
            kept.append((weight, reason))
    return kept


def located(clues: Clues, reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """The same reasons, those that quote words with the place of these words where it can be told."""
    return tuple(replace(one, spot=_place(clues, one)) if "words" in one.facts else one for one in reasons)


def _place(clues: Clues, reason: Reason) -> Spot | None:
    words = reason.facts["words"]
    for passage, folded in clues.once("folded", _folded_passages):
        if (passage.document == SUBJECT) != (reason.code == "subject-has"):
            continue
        at = folded.find(words)
        # Folding may change the number of signs (a ligature, "ß"): then the place is not known by counting.
        if at >= 0 and fold(passage.flat[at : at + len(words)]) == words:
            return passage.spot(at, at + len(words))
    return None


def _folded_passages(clues: Clues) -> tuple[tuple[Passage, str], ...]:
    return tuple((passage, fold(passage.flat)) for passage in passages(clues))


def combine(weights: Iterator[int]) -> int:
    """Per cent of certainty of several independent signs."""
    doubt = 1.0
    for weight in weights:
        doubt *= 1 - weight / 100
    return round(100 * (1 - doubt))


def _signs(clues: Clues, words: Words, profile: Profile) -> Iterator[tuple[int, Reason]]:
    for pattern, weight in profile.phrases:
        yield from _sighting(words, pattern, weight)
    domain = clues.sender.rpartition("@")[2]
    if under(domain, profile.domains):
        yield 45, Reason("sender-domain", {"domain": domain})
    for pattern, weight in profile.names:
        named = next((name for name in words.names if re.search(pattern, name)), None)
        if named:
            yield weight, Reason("attachment-named", {"name": named})


def _sighting(words: Words, pattern: str, weight: int) -> Iterator[tuple[int, Reason]]:
    """The best place where a phrase stands."""
    wanted = phrase(pattern)
    if not wanted.may_match(words.spoken):
        return
    places = [(words.subject, weight, "subject-has"), (words.heads, weight * 6 // 10, "text-says")]
    if words.whole != words.heads:
        places.append((words.whole, weight * 2 // 10, "text-mentions"))
    for text, worth, code in places:
        match = wanted.search(text)
        if match:
            yield worth, Reason(code, {"words": match.group().strip()})
            return
