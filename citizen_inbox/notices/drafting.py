"""A recognised mail and what its kind knows in; the notice out."""

from __future__ import annotations

import re

from citizen_inbox.notices.acts import Act, announced
from citizen_inbox.notices.authority import name_authority
from citizen_inbox.notices.contacts import find_contacts
from citizen_inbox.notices.duties import count
from citizen_inbox.notices.notice import Clues, Found, Notice, Reason, Recognition
from citizen_inbox.notices.protocol import protocol_doubts, protocol_of
from citizen_inbox.notices.references import TITLE_LIMIT, clean, find_references, first_values, value_of
from citizen_inbox.notices.words import Words, located, read_words

_PROTOCOL = re.compile(r"^prot(?:ocollo)?\.?\s*(?:n\.?|n°)?\s*[\w./]*\d[\w./]*\s+[-–:]\s+", re.IGNORECASE)

_TAX = re.compile(r"\b(imu|tari|tasi|irpef|iva|irap)\b")


def draft(
    kind: str,
    clues: Clues,
    recognition: Recognition,
    words: Words,
    acts: tuple[Act, ...] = (),
    *,
    title: str = "",
    authority: str = "",
    found: tuple[Found, ...] = (),
    notes: tuple[Reason, ...] = (),
) -> Notice:
    """A notice with the deadlines of its acts. title: "" for the subject. authority: "" to look for it."""
    deadlines, reasons = count(kind, clues, words, acts)
    writer = authority or name_authority(clues)
    return Notice(
        kind=kind,
        authority=writer,
        title=_without_authority(clean(title, TITLE_LIMIT) or plain_subject(clues), writer),
        references=first_values(found),
        found=found,
        because=(*located(clues, recognition.because), *reasons, *notes, *protocol_doubts(clues)),
        deadlines=deadlines,
        acts=tuple(dict.fromkeys(act.id for act in acts)),
    )


def draft_plain(kind: str, clues: Clues, recognition: Recognition, names: tuple[str, ...]) -> Notice:
    """A notice of a body that has no acts of its own here: only those that any body may send start terms."""
    words = read_words(clues)
    acts = announced(words, ("other", "registry"))
    return draft(kind, clues, recognition, words, acts, found=gather(clues, names))


def gather(clues: Clues, names: tuple[str, ...]) -> tuple[Found, ...]:
    """What a kind's names find, then what every notice may hold: protocol, totals, office and contacts.

    The protocol declared by a segnatura.xml goes before one found in a text.
    """
    own = find_references(clues, names)
    declared = protocol_of(clues)
    protocol = declared or find_references(clues, ("protocol", "protocol_date"))
    return (*own, *protocol, *find_references(clues, ("amount",)), *find_contacts(clues))


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


def tax_title(words: Words, name: str, found: tuple[Found, ...]) -> str:
    """An act about taxes with its tax, year and number: "Avviso di accertamento IMU 2021 n. 318"."""
    tax = _TAX.search(words.subject) or _TAX.search(words.heads)
    named = " ".join(filter(None, (name, tax[1].upper() if tax else "", value_of(found, "tax_year"))))
    return numbered(named, value_of(found, "act"))
