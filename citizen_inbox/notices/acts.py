"""Folded words in; which act of the law they announce, and the terms that it starts, out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from citizen_inbox.notices.words import Words
from citizen_inbox.phrases import phrase


@dataclass(frozen=True, slots=True)
class Act:
    """One act that starts terms."""

    kind: str
    """The notice kind it belongs to."""
    words: str
    """Regular expression on folded text."""
    title: str
    """Its name in Italian, as a title begins."""
    rules: tuple[str, ...]
    """Rule ids of `obligations.rules`, "" for none."""


FINE_RULES = ("cds-discount", "cds-minimum", "cds-giudice-di-pace", "cds-prefect")

FINE = Act(
    "traffic_fine",
    r"sanzione amministrativa prevista dal codice della strada|\bverbale (?:di )?(?:accertamento|contestazione|"
    r"violazione|infrazione)\b.{0,80}\b(?:codice della strada|c\.? ?d\.? ?s\b)|\bviolazion\w+ (?:al|del|alle norme del)"
    r" codice della strada",
    "Violazione del Codice della Strada",
    FINE_RULES,
)
ROAD_ORDER = Act(
    "traffic_fine",
    r"\bordinanza ?- ?ingiunzione\b.{0,200}\bcodice della strada|\bordinanza ?- ?ingiunzione prefettizia",
    "Ordinanza-ingiunzione",
    ("ordinanza-pay", "ordinanza-opposition"),
)
PENALTY_ORDER = Act(
    "other", r"\bordinanza ?- ?ingiunzione\b", "Ordinanza-ingiunzione", ("ordinanza-pay", "ordinanza-opposition")
)
ASSESSMENT = Act(
    "tax_bill",
    r"\bavvis[oi] di accertamento\b|\baccertamento esecutivo\b|\bavviso di (?:rettifica|liquidazione)\b",
    "Avviso di accertamento",
    ("tax-act-pay", "tax-appeal"),
)
IRREGULARITY = Act(
    "tax_bill",
    r"\bcomunicazion[ei] (?:di |delle )?irregolarita\b|\bavviso bonario\b|\bcomunicazione (?:ex )?(?:art\.? ?)?36[- ]?"
    r"(?:bis|ter)\b|\besito del controllo automatizzato\b",
    "Comunicazione di irregolarità",
    ("avviso-bonario",),
)
ROLL_BILL = Act("collection", r"\bcartell[ae] di pagamento\b|\bcartella esattoriale\b", "Cartella di pagamento",
                ("cartella-pay", "tax-appeal"))  # fmt: skip
DEMAND = Act(
    "collection",
    r"\b(?:avviso di )?intimazione (?:di|ad) (?:pagamento|adempiere)\b|\bavviso di intimazione\b",
    "Intimazione di pagamento",
    ("intimazione-pay",),
)
PRE_MEASURE = Act(
    "collection",
    r"\bpreavviso di (?:fermo|ipoteca|iscrizione)\b|\bcomunicazione preventiva di (?:fermo|iscrizione|ipoteca)\b",
    "Preavviso di fermo o ipoteca",
    ("preavviso-fermo",),
)
DEBIT_NOTICE = Act("social_security", r"\bavvis[oi] di addebito\b", "Avviso di addebito",
                   ("inps-pay", "inps-opposition"))  # fmt: skip
INJUNCTION = Act("court", r"\bdecreto ingiuntivo\b|\bricorso per ingiunzione\b", "Decreto ingiuntivo",
                 ("decreto-ingiuntivo",))  # fmt: skip
WRIT = Act("court", r"\batto di precetto\b|\bprecetto\b", "Atto di precetto", ("precetto",))
JUDGMENT = Act("court", r"\bsentenza\b.{0,200}\btermine breve\b", "Sentenza", ("judgment-appeal",))
PRE_REFUSAL = Act(
    "registry",
    r"(?<!osservazioni al )\bpreavviso di (?:rigetto|diniego)\b|\bmotivi ostativi\b|"
    r"\b(?:articolo|art\.?) ?10 ?- ?bis\b",
    "Preavviso di rigetto",
    ("preavviso-rigetto",),
)
RESIDENCE_REFUSAL = Act(
    "registry",
    r"\b(?<!preavviso di )(?:rigetto|diniego|annullamento)\b.{0,60}\b(?:iscrizione anagrafica|residenza)\b|"
    r"\bripristino della posizione anagrafica\b",
    "Residenza: esito negativo",
    ("residence-prefect",),
)

ACTS = (
    FINE, ROAD_ORDER, PENALTY_ORDER, ASSESSMENT, IRREGULARITY, ROLL_BILL, DEMAND, PRE_MEASURE, DEBIT_NOTICE,
    INJUNCTION, WRIT, JUDGMENT, PRE_REFUSAL, RESIDENCE_REFUSAL,
)  # fmt: skip

_ABOUT = re.compile(
    r"^(?:re|r|i|fw|fwd|inoltro|consegna|accettazione)\s*:|\bosservazioni (?:al|sul|in merito al) preavviso\b|"
    r"\bsollecito\b|\bannullamento (?:in autotutela|(?:d\w+ )?(?:verbale|cartella|atto|avviso|sanzione))|"
    r"\barchiviazione\b|\bsgravio\b|\bdiscarico\b|\bquietanza\b|\b(?:ricevuta|conferma) (?:di |del )pagamento\b"
)
_BEFORE = 45
_NOT_THIS = re.compile(
    r"\b(?:seguira|seguiranno|sara|saranno|verra|verranno|emettere|notificare|eventual\w*|successiv\w+|precedent\w+|"
    r"gia (?:notificat|emess)\w+|in forza del\w*|in difetto)\b[^.]*$"
)
_DRIVER = re.compile(r"\b126 ?- ?bis\b|\bdati (?:personali )?(?:e della patente )?del conducente\b")


def announced(words: Words, kinds: tuple[str, ...] = ()) -> tuple[Act, ...]:
    """The acts that a mail announces: those of the subject, else the first named in a heading.

    An act named further down, or one that "will follow" or came before, starts nothing.
    kinds: only acts of these kinds, () for all.
    """
    allowed = [act for act in ACTS if not kinds or act.kind in kinds]
    in_subject = _found(allowed, words.subject)
    if in_subject:
        return _without_doubles(in_subject)
    return _found(allowed, words.heads, _spoken_of)[:1]


def about_an_act(subject: str) -> str:
    """The words of a folded subject by which a mail only speaks about an act (a reminder, a reply); "" when none."""
    match = _ABOUT.search(subject)
    return match.group().strip() if match else ""


def asks_for_driver(words: Words) -> bool:
    """Whether a fine asks who was driving (art. 126-bis CdS)."""
    return bool(_DRIVER.search(words.whole))


def _found(acts: list[Act], text: str, ignored: Callable[[str, int], bool] | None = None) -> tuple[Act, ...]:
    """The acts named in a text, by their first place that is not ignored."""
    places: list[tuple[int, int]] = []
    for index, act in enumerate(acts):
        if not phrase(act.words).may_match(text):
            continue
        starts = (match.start() for match in re.finditer(act.words, text))
        first = next((start for start in starts if ignored is None or not ignored(text, start)), None)
        if first is not None:
            places.append((first, index))
    return tuple(acts[index] for _, index in sorted(places))


def _spoken_of(text: str, start: int) -> bool:
    """Whether the words before say that the act is not this one: a later, an earlier or a possible one."""
    return bool(_NOT_THIS.search(text[max(0, start - _BEFORE) : start]))


def _without_doubles(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """One act for each set of terms: an order about road rules is not also another penalty order."""
    rules: dict[tuple[str, ...], Act] = {}
    for act in acts:
        rules.setdefault(act.rules, act)
    return tuple(rules.values())
