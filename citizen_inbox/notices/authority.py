"""Clues in; who writes, in the message's own words, out. Never a claim that it is really them."""

from __future__ import annotations

import re

from citizen_inbox.notices.notice import Clues
from citizen_inbox.notices.references import clean, segnatura_of
from citizen_inbox.notices.words import texts

NAME_LIMIT = 90
_OFFICES = (
    r"Comune|Citt[àa] (?:di|metropolitana)|Unione (?:dei|di|delle)|Provincia|Regione|Prefettura|Questura|Agenzia|INPS|"
    r"INAIL|Istituto Nazionale|Tribunale|Giudice di Pace|Corte (?:di|d['’])|Procura|Ministero|Polizia (?:Locale|"
    r"Municipale|Stradale)|Corpo (?:di|Unico)|Camera di Commercio|Azienda|ASL|ULSS|Universit[àa]|Consorzio|Ufficio|"
    r"Ente|Servizio|Riscossion\w+|Studio [Ll]egale|Avv\.|Ordine (?:degli|dei)"
)
_LETTERHEAD = re.compile(rf"^[ \t]*((?:{_OFFICES})\b[^\n:;]{{0,80}}?)[ \t]*$", re.MULTILINE)
_LETTERHEAD_CAPITALS = re.compile(
    r"^[ \t]*((?:COMUNE|CITTÀ|CITTA'|UNIONE|PROVINCIA|REGIONE|PREFETTURA|AGENZIA|TRIBUNALE|MINISTERO|POLIZIA|UFFICIO)"
    r" [A-ZÀ-Ü' -]{2,70})[ \t]*$",
    re.MULTILINE,
)
_IN_A_SENTENCE = re.compile(
    r"\b((?:Comune di|Citt[àa] di|Unione dei Comuni|Provincia di|Regione|Prefettura di|Tribunale di|Giudice di Pace di|"
    r"Camera di Commercio di|Agenzia delle [Ee]ntrate(?:\s?-\s?Riscossione)?)(?: (?:di |del |della |dei )?"
    r"[A-ZÀ-Ü][\w'’-]+){0,4})"
)
_HEAD = 1_500


def name_authority(clues: Clues) -> str:
    """Protocol file, letterhead, a name in a sentence, the From name, else the sender's domain; one plain line."""
    signed = segnatura_of(clues)
    candidates = (
        signed.sender_name if signed else "",
        _letterhead(clues),
        _in_a_sentence(clues),
        _from_name(clues),
        clues.sender.rpartition("@")[2],
        clues.sender,
    )
    return next((name for name in (clean(candidate, NAME_LIMIT) for candidate in candidates) if name), "")


def _letterhead(clues: Clues) -> str:
    for text in texts(clues):
        head = text[:_HEAD]
        match = _LETTERHEAD.search(head) or _LETTERHEAD_CAPITALS.search(head)
        if match and not match[1].rstrip().endswith((".", ",")):
            return match[1]
    return ""


def _in_a_sentence(clues: Clues) -> str:
    for text in (clues.subject, *(text[:_HEAD] for text in texts(clues))):
        match = _IN_A_SENTENCE.search(" ".join(text.split()))
        if match:
            return match[1]
    return ""


def _from_name(clues: Clues) -> str:
    if clues.envelope.original is None:
        return ""
    senders = clues.envelope.original.addresses("From")
    return senders[0].name if senders and "@" not in senders[0].name else ""
