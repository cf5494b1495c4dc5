"""A domain or a name in; its looks and its telling words out: what two look-alikes have in common."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = (
    # Cyrillic
    "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ѵv пn гr кk мm тt вb нh зz ьb ӏl "
    # Greek
    "αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ϲc ϳj "
    # Latin letters that do not decompose, Armenian
    "ıi ɩi ɪi ɡg øo đd ħh łl ŧt ɑa ɐa əe ɛe ʋv ɴn ʀr ꜱs ʟl օo ոn սu հh ցg զq ѡw ꮃw ſs "
    # digits and signs used as letters
    "0o 1l 3e 5s $s |l !l"
)
_LOOKS = {ord(pair[0]): pair[1:] for pair in _LETTERS.split()} | {ord("œ"): "oe", ord("æ"): "ae", ord("ß"): "ss"}
_PAIRS = (("rn", "m"), ("vv", "w"), ("i", "l"))
"""After the single letters: what two letters look like, and i like l."""

_GENERIC_WORDS = (
    "pec posta postacert postacertificata cert certificata certificato pecmail mail email pce pcert "
    "servizi servizio notifiche notifica notificazioni pagamenti pagamento avvisi avviso multe verbali sanzioni "
    "comunicazioni comunicazione protocollo segreteria ufficio uffici tributi sportello portale online web "
    "www info digitale digital italia ente enti pa gov sicuro sicura secure ufficiale official supporto assistenza "
    "cittadino cittadini login accesso area utente it com net org eu"
)
_INSTITUTION_WORDS = (
    "comune comuni citta cittametropolitana municipio provincia regione unione prefettura questura tribunale procura "
    "corte agenzia ministero istituto azienda asl ausl ulss asst universita consorzio camera ordine polizia "
    "poliziamunicipale polizialocale"
)
_ARTICLES = "di del della dei delle degli dell d"
_PROVINCES = (
    "ag al an ao ar ap at av ba bt bl bn bg bi bo bz bs br ca cl cb ce ct cz ch co cs cr kr cn en fm fe fi fg fc fr ge "
    "go gr im is aq sp lt le lc li lo lu mc mn ms mt me mi mo mb na no nu or pd pa pr pv pg pu pe pc pi pt pn pz po rg "
    "ra rc re ri rn rm ro sa ss sv si sr so su ta te tr to tp tn tv ts ud va ve vb vc vr vv vi vt"
)
_SEPARATORS = re.compile(r"[.\-_+]+")
_MOST_LABELS = 20


def _without_punycode(domain: str) -> str:
    return ".".join(_decoded(label) for label in domain.split("."))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def plain(text: str) -> str:
    """Letters as they look, in lower-case ASCII where they look like it; accents off; separators kept."""
    if text.isascii() and "xn--" not in text:
        return text.lower().translate(_LOOKS)
    opened = unicodedata.normalize("NFKD", _without_punycode(text.lower()).casefold())
    bare = "".join(letter for letter in opened if not unicodedata.combining(letter))
    return bare.translate(_LOOKS)


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """What a text looks like: two that look alike have the same one."""
    shown = plain(text)
    for pair, single in _PAIRS:
        shown = shown.replace(pair, single)
    return shown


GENERIC = frozenset(map(skeleton, _GENERIC_WORDS.split()))
INSTITUTIONS = frozenset(map(skeleton, _INSTITUTION_WORDS.split()))
ARTICLES = frozenset(map(skeleton, _ARTICLES.split()))
PROVINCES = frozenset(map(skeleton, _PROVINCES.split()))
_DROPPED = GENERIC | INSTITUTIONS | ARTICLES
_GLUED = {word for word in GENERIC | INSTITUTIONS if len(word) >= 3} | {
    f"{word}{article}" for word in map(skeleton, ("comune", "citta", "provincia", "unione")) for article in ARTICLES
}
_BY_LENGTH = sorted(_GLUED, key=len, reverse=True)
_GLUED_BEFORE = re.compile("|".join(_BY_LENGTH))
_GLUED_AFTER = re.compile("|".join(word[::-1] for word in _BY_LENGTH))
_LONG_INSTITUTIONS = re.compile("|".join(word for word in _BY_LENGTH if word in INSTITUTIONS and len(word) >= 5))
_SHORTEST_REST = 4


def words_of(domain: str) -> tuple[str, ...]:
    """The words of a domain's skeleton without its top level: parted at dots, hyphens and underscores."""
    stem = ".".join(domain.split(".")[:-1][:_MOST_LABELS]) or domain
    return tuple(word for word in _SEPARATORS.split(skeleton(stem)) if word)


@lru_cache(maxsize=4096)
def telling(domain: str) -> tuple[str, ...]:
    """The words that tell one body from another: without "pec", "comune", articles and the province where others stay.

    Words written together ("comunerivalta") are parted. () for a domain of general words only.
    """
    return telling_words(words_of(domain))


def telling_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same for words that are parted already."""
    kept = [word for word in map(_unglued, words) if word and word not in _DROPPED]
    named = [word for word in kept if word not in PROVINCES]
    return tuple(named or kept)


def together(domain: str) -> str:
    """The words of a domain but the general ones, written together, without "pec" at either end."""
    return "".join(word for word in words_of(domain) if word not in GENERIC).removeprefix("pec").removesuffix("pec")


def institutional(domain: str) -> frozenset[str]:
    """The kinds of institution that a domain names ("comune", "regione"), also glued to other words; skeletons."""
    words = words_of(domain)
    found = {word for word in words if word in INSTITUTIONS}
    found.update(name for word in words if len(word) > 5 for name in _LONG_INSTITUTIONS.findall(word))
    return frozenset(found)


def _unglued(word: str) -> str:
    for _ in range(3):
        shorter = _one_less(word)
        if shorter == word:
            return word
        word = shorter
    return word


def _one_less(word: str) -> str:
    if word in _DROPPED:
        return ""
    if match := _GLUED_BEFORE.match(word):
        rest = word[match.end() :]
        if len(rest) >= _SHORTEST_REST or rest in _DROPPED:
            return rest
    if match := _GLUED_AFTER.match(word[::-1]):
        rest = word[: -match.end()]
        if len(rest) >= _SHORTEST_REST or rest in _DROPPED:
            return rest
    return word
