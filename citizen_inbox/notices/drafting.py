"""A recognised mail and what its kind knows in; the notice out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from citizen_inbox.notices.acts import Act
from citizen_inbox.notices.authority import name_authority
from citizen_inbox.notices.duties import count
from citizen_inbox.notices.notice import Clues, Notice, Reason, Recognition
from citizen_inbox.notices.references import TITLE_LIMIT, clean, find_references, protocol_of
from citizen_inbox.notices.words import Words

_PROTOCOL = re.compile(r"^prot(?:ocollo)?\.?\s*(?:n\.?|n°)?\s*[\w./]*\d[\w./]*\s+[-–:]\s+", re.IGNORECASE)


def draft(
    kind: str,
    clues: Clues,
    recognition: Recognition,
    words: Words,
    acts: tuple[Act, ...] = (),
    *,
    title: str = "",
    authority: str = "",
    references: Mapping[str, str],
    notes: tuple[Reason, ...] = (),
) -> Notice:
    """A notice with the deadlines of its acts. title: "" for the subject. authority: "" to look for it."""
    deadlines, reasons = count(kind, clues, words, acts)
    writer = authority or name_authority(clues)
    return Notice(
        kind=kind,
        authority=writer,
        title=_without_authority(clean(title, TITLE_LIMIT) or plain_subject(clues), writer),
        references=references,
        because=(*recognition.because, *reasons, *notes),
        deadlines=deadlines,
    )


def gather(clues: Clues, names: tuple[str, ...]) -> dict[str, str]:
    """References of these names, the protocol declared by a segnatura.xml before one found in a text."""
    found = find_references(clues, (*names, "protocol", "protocol_date"))
    declared = protocol_of(clues)
    if declared:
        found.pop("protocol_date", None)
    return {**found, **declared}


def plain_subject(clues: Clues) -> str:
    """The subject as a title, without the protocol number before it."""
    subject = clean(clues.subject, TITLE_LIMIT)
    return _PROTOCOL.sub("", subject) or subject


def _without_authority(title: str, authority: str) -> str:
    """The title without the writer's name before it: it is shown beside."""
    mark = f"{authority} - "
    if not title.casefold().startswith(mark.casefold()):
        return title
    rest = title[len(mark) :]
    return rest[:1].upper() + rest[1:]


def numbered(name: str, number: str) -> str:
    """ "Avviso di addebito n. 7", or the name alone."""
    return f"{name} n. {number}" if number else name
