"""Clues in; who writes, in the message's own words, out. Never a claim that it is really them."""

from __future__ import annotations

import re

from citizen_inbox.notices.notice import Clues
from citizen_inbox.notices.passages import texts
from citizen_inbox.notices.protocol import segnatura_of
from citizen_inbox.notices.references import clean

NAME_LIMIT = 90
_HEAD = 1_500
_BODIES = (
    r"Comune di|Citt[àa]['’]? (?:di|metropolitana)|Unione (?:dei|di|delle)|Comunit[àa] montana|Provincia|Regione|"
    r"Prefettura|Questura|Agenzia|INPS|INAIL|Istituto|Tribunale|Giudice di Pace|Corte (?:di|d['’])|Procura|Ministero|"
    r"Camera di Commercio|Azienda (?:Sanitaria|USL|Ospedaliera)|ASL|ULSS|Universit[àa]['’]?|Consorzio|"
    r"Ordine (?:degli|dei)"
)
_OFFICES = r"Polizia (?:Locale|Municipale|Stradale)|Corpo (?:di|Unico)|Ufficio|Settore|Servizio|Studio Legale|Avv\."
_LETTERHEADS = tuple(
    re.compile(rf"^[ \t]*((?:{names})(?![\w])[^\n:;]{{0,80}}?)[ \t]*$", re.MULTILINE | re.IGNORECASE)
    for names in (_BODIES, _OFFICES)
)
_IN_A_SENTENCE = re.compile(
    r"\b((?:Comune di|Citt[àa] di|Unione dei Comuni|Provincia di|Regione|Prefettura di|Tribunale(?: [Oo]rdinario)? di|"
    r"Giudice di Pace di|Camera di Commercio di)(?: (?:di |del |della |dei )?[A-ZÀ-Ü][\w'’-]+){1,4}|"
    r"Agenzia delle [Ee]ntrate(?:\s?-\s?Riscossione)?)"
)
_REST = re.compile(r"\s*(?: [·|•]|,|\s-\s|\s–\s|\bC\.?\s?F\.?\b|\bP\.?\s?IVA\b|\b[Tt]el\.|\d{5}\b).*$")
_SMALL_WORDS = frozenset({"di", "del", "della", "dei", "delle", "degli", "d'", "e", "per", "la", "il", "in"})


def name_authority(clues: Clues) -> str:
    """Protocol file, letterhead, a name in a sentence, the From name, else the sender's domain; one plain line.

    A body goes before its offices, and the same body always gets the same name: lists are grouped by it.
    """
    signed = segnatura_of(clues)
    candidates = (
        signed.sender_name if signed else "",
        _letterhead(clues, 0),
        _in_a_sentence(clues),
        _letterhead(clues, 1),
        _from_name(clues),
        clues.sender.rpartition("@")[2],
        clues.sender,
    )
    return next((name for name in (clean(candidate, NAME_LIMIT) for candidate in candidates) if name), "")


def _letterhead(clues: Clues, rank: int) -> str:
    """The first line that begins with a body's (0) or an office's (1) name and is no sentence."""
    for text in texts(clues):
        for match in _LETTERHEADS[rank].finditer(text[:_HEAD]):
            name = _REST.sub("", match[1]).strip()
            if _is_name(name) and not match[1].rstrip().endswith("."):
                return _lowered(name)
    return ""


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= 9 and words[0][:1].isupper() and not words[-1][:1].islower()


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


def _lowered(name: str) -> str:
    """ "COMUNE DI RIVALTA" as "Comune di Rivalta"; short capitals (INPS) and mixed case stay."""
    if not name.isupper() or " " not in name:
        return name
    words = name.lower().split()
    return " ".join(word if word in _SMALL_WORDS and index else word.capitalize() for index, word in enumerate(words))
