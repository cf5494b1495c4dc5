"""Folded words in; which act of the law they announce, and the terms that it starts, out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from citizen_inbox.notices.words import Words
from citizen_inbox.phrases import fold, phrase


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

    @property
    def id(self) -> str:
        """Its title as a code: "cartella-di-pagamento"."""
        return re.sub(r"[^a-z]+", "-", fold(self.title))


FINE_RULES = ("cds-discount", "cds-minimum", "cds-giudice-di-pace", "cds-prefect")

_CODE = r"(?:codice della strada|c\.? ?d\.? ?s\b)"
REPORT = (
    r"\b(?:processo )?verbale (?:di |d')?(?:accertamento|contestazione|violazione|infrazione)\b|"
    r"\bprocesso verbale\b(?! di constatazione)|\bverbale (?:n\.?|nr\.?|num\w*) ?[a-z/]{0,4}\d"
)
"""How a police report is called; which code it applies must be said elsewhere."""
FINE = Act(
    "traffic_fine",
    rf"sanzione amministrativa prevista dal codice della strada|\b(?:processo )?verbale\b.{{0,80}}\b{_CODE}|"
    rf"\bviolazion\w+ (?:al|del|alle norme del) {_CODE}|\b{_CODE}.{{0,40}}\bverbale\b",
    "Violazione del Codice della Strada",
    FINE_RULES,
)
ROAD_ORDER = Act(
    "traffic_fine",
    r"\bordinanza ?-? ?ingiunzione\b.{0,200}\bcodice della strada|\bordinanza ?-? ?ingiunzione prefettizia",
    "Ordinanza-ingiunzione",
    ("ordinanza-pay", "ordinanza-opposition"),
)
PENALTY_ORDER = Act(
    "other", r"\bordinanza ?-? ?ingiunzione\b", "Ordinanza-ingiunzione", ("ordinanza-pay", "ordinanza-opposition")
)
LOCAL_FEE = Act(
    "local_tax",
    r"\b(?:avviso di )?accertamento\b.{0,60}\bcanone (?:unico|patrimoniale)\b|"
    r"\bcanone (?:unico|patrimoniale)\b.{0,60}\baccertamento\b",
    "Avviso di accertamento del canone",
    ("local-fee-pay",),
)
CADASTRE = Act("tax_bill", r"\bavviso di accertamento catastale\b", "Avviso di accertamento catastale", ("tax-appeal",))
ASSESSMENT = Act(
    "tax_bill",
    r"\bavvis[oi] di accertamento\b|\baccertamento esecutivo\b|\bavviso di (?:rettifica|liquidazione)\b",
    "Avviso di accertamento",
    ("tax-act-pay", "tax-appeal"),
)
WITH_ADESIONE = frozenset({ASSESSMENT})
"""Acts that may be answered with an istanza di accertamento con adesione (D.Lgs. 218/1997 art. 6)."""
IRREGULARITY = Act(
    "tax_bill",
    r"\bcomunicazion[ei] (?:di |delle )?irregolarita\b|"
    r"\b(?:comunicazione|avviso bonario)\b.{0,60}\b36 ?-? ?(?:bis|ter)\b|"
    r"\b(?:esit[io]|comunicazione)\b.{0,40}\bcontrollo (?:automatizzato|formale)\b|"
    r"\bagenzia delle entrate\b.{0,80}\bavviso bonario\b",
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
PRE_LOCK = Act(
    "collection",
    r"\b(?:preavviso|comunicazione preventiva) di (?:iscrizione (?:di |del )?)?fermo\b",
    "Preavviso di fermo",
    ("preavviso-fermo",),
)
PRE_MORTGAGE = Act(
    "collection",
    r"\b(?:preavviso|comunicazione preventiva) di (?:ipoteca\b|iscrizione\b(?! (?:di |del )?fermo))",
    "Preavviso di ipoteca",
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
    r"\b(?:articolo|art\.?) ?10 ?- ?bis\b.{0,30}\b241\b",
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

SEIZURE = Act("court", r"\bpignoramento (?:presso|de[il]|di|immobiliare|mobiliare)\b|\batto di pignoramento\b",
              "Atto di pignoramento", ())  # fmt: skip
SUMMONS = Act("court", r"\batto di citazione\b|\bricorso in opposizione\b", "Atto di citazione", ())
DRAFT_ACT = Act("tax_bill", r"\bschema (?:di |d')(?:atto|avviso|provvedimento)\b", "Schema d'atto", ())
TAKEN_OVER = Act("collection", r"\bpresa in carico\b", "Avviso di presa in carico", ())
FISCAL_ORDER = Act("collection", r"\bingiunzione fiscale\b", "Ingiunzione fiscale", ())
DONE_LOCK = Act("collection", r"\bavvenuta iscrizione (?:di |del )?fermo\b", "Comunicazione di avvenuto fermo", ())
DONE_MORTGAGE = Act(
    "collection", r"\bavvenuta iscrizione (?:di |dell')?ipotec\w+", "Comunicazione di avvenuta ipoteca", ()
)
DONE_MEASURE = Act("collection", r"\bavvenuta iscrizione\b", "Comunicazione di avvenuta iscrizione", ())
PAPERS_ASKED = Act(
    "tax_bill", r"\brichiesta (?:di )?(?:documentazione|documenti|chiarimenti)\b", "Richiesta di documenti", ()
)
QUESTIONNAIRE = Act(
    "tax_bill",
    r"\bquestionario\b.{0,80}\b(?:fiscal\w+|redditi|accertamento|d\.? ?p\.? ?r\b|art\.? ?(?:32|51)\b|anno d'imposta)|"
    r"\binvito a (?:fornire|esibire|trasmettere|produrre) (?:dati|notizie|documenti)\b",
    "Questionario",
    (),
)

ACTS = (
    SEIZURE, SUMMONS, DRAFT_ACT, TAKEN_OVER, FISCAL_ORDER, DONE_LOCK, DONE_MORTGAGE, DONE_MEASURE, PAPERS_ASKED,
    QUESTIONNAIRE,
    FINE, ROAD_ORDER, PENALTY_ORDER, LOCAL_FEE, CADASTRE, ASSESSMENT, IRREGULARITY, ROLL_BILL, DEMAND,
    PRE_LOCK, PRE_MORTGAGE,
    DEBIT_NOTICE, INJUNCTION, WRIT, JUDGMENT, PRE_REFUSAL, RESIDENCE_REFUSAL,
)  # fmt: skip
"""The first ones have no terms that are counted here: where one is announced, the acts it speaks of start none."""

_ABOUT = re.compile(
    r"^(?:re|r|i|fw|fwd|inoltro|risposta|consegna|accettazione)\s*:|^comunicazione (?:di |della )?cancelleria|"
    r"\bosservazioni (?:al|sul|in merito al) preavviso\b|\bsollecito\b|\bpromemoria\b|\bavviso pre-?ruolo\b|"
    r"\bannullamento (?:in autotutela|(?:d\w+ )?(?:verbale|cartella|atto|avviso|sanzione))|\barchiviazione\b|"
    r"\bsgravio\b|\bdiscarico\b|\bquietanza\b|\b(?:ricevuta|conferma) (?:di |del )pagamento\b|\brate\w{1,4}zion\w+|"
    r"\bdilazion\w+|\bdefinizione agevolata\b|\bsospensione (?:legale|della riscossione)\b|^istanza\b|\briesame\b|"
    r"\briscontro\b|\bcopia (?!conforme|autentica)|\bestratto (?:conto|del|di) ?|"
    r"\bpreavviso di (?:violazione|accertamento)\b|"
    r"\bopposizione a[l']?\b|\b(?:verbale|cartella)\b.{0,60}\bnon pagat[oa]\b|\binvito al (?:ravvedimento|pagamento)\b|"
    r"\baccesso agli atti\b|\brestituzione\b|\brimborso\b|\b(?:pagamento|versamento) ricevuto\b|\bcontraddittorio\b|"
    r"\bdi cortesia\b|\b(?:ti|vi|la) inform\w+|\bconvocazione\b|\babbiamo\b|\bfoto(?:gramm|grafi)\w+"
)
_BEFORE = 80
_NOT_THIS = re.compile(
    r"\b(?:seguira|seguiranno|sara|saranno|verra|verranno|emettere\w*|notificare|eventual\w*|successiv\w+|precedent\w+|"
    r"gia (?:notificat|emess)\w+|in forza d\w+|in difetto|sollecit\w+|relativ\w+|riferi\w+|in merito|a seguito|"
    r"rate\w{1,4}zion\w+|avverso|contro|oppos\w+|schema|non e|annull\w+|sgravi\w+|premesso|elenc\w+|evitare|"
    r"copia (?!conforme|autentica)\w+|estratto)\b[^.]*$|"
    r"\bcon (?:(?:il|la|un|una|atto di) |l')?$"
)
"""Words before the name of an act by which it is another one."""
_DELIVERS = re.compile(
    r"\b(?:notific\w+|trasmett\w+|trasmission\w+|trasmess\w+|inviamo|invia|invio|allega\w*|oggetto|presente|consegna\w*)"
    r"\b[^;|]*$"
)
"""Words before the name of an act by which it is this one."""
_NO_REDUCTION = (
    r"(?<!casi in cui )(?<!qualora )(?<!quando )\bnon (?:e |sia )?(?:ammesso|consentito|previsto) (?:il )?"
    r"pagamento in (?:misura|forma) ridotta\b"
)
_NO_DISCOUNT = (
    r"\bnon (?:si applica|e (?:ammessa|applicabile|prevista|consentita)) la riduzione del (?:30|trenta)\b"
    r"(?!.{0,40}\b(?:alle|nei|per le|qualora|se|quando)\b)"
)
_DRIVER = re.compile(r"\b126 ?- ?bis\b|\bdati (?:personali )?(?:e della patente )?del conducente\b")


def announced(words: Words, kinds: tuple[str, ...] = ()) -> tuple[Act, ...]:
    """The acts that a mail announces: those of the subject, else the first that a heading has as title or delivers.

    An act named in passing, one that "will follow" or came before, starts nothing; an act without known terms comes
    alone, whatever else it names.
    kinds: only acts of these kinds, () for all; acts without terms always.
    """
    allowed = [act for act in ACTS if not kinds or act.kind in kinds or not act.rules]
    in_subject = _found(allowed, words.subject)
    if in_subject:
        silent = tuple(act for act in in_subject if not act.rules)
        return silent[:1] or _without_doubles(in_subject)
    return _found(allowed, words.heads, lambda _, start: not _announces(words, start))[:1]


def reports(words: Words) -> bool:
    """Whether a police report is announced, of whichever code."""
    found = re.finditer(REPORT, words.heads) if phrase(REPORT).may_match(words.heads) else ()
    return bool(re.search(REPORT, words.subject)) or any(_announces(words, match.start()) for match in found)


def reduced_payments(words: Words) -> tuple[bool, bool]:
    """Whether a fine may be paid at the minimum, and with the discount of the first days, as far as it says."""
    reduced = not phrase(_NO_REDUCTION).search(words.whole)
    return reduced, reduced and not phrase(_NO_DISCOUNT).search(words.whole)


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


def _announces(words: Words, start: int) -> bool:
    """Whether an act named at this place of the headings is a title or what is delivered, and not another one."""
    before = words.heads[max(0, start - _BEFORE) : start].rpartition(" | ")[2]
    if any(start in title for title in words.titles):
        return not _NOT_THIS.search(before.rpartition(". ")[2]) if len(before) < 12 else True
    return bool(_DELIVERS.search(before)) and not _NOT_THIS.search(before)


def _without_doubles(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """One act for each set of terms: an order about road rules is not also another penalty order."""
    narrower = LOCAL_FEE in acts or CADASTRE in acts
    rules: dict[tuple[str, ...], Act] = {}
    for act in acts:
        if not (narrower and act is ASSESSMENT):
            rules.setdefault(act.rules, act)
    return tuple(rules.values())
