"""The texts of a mail in; the ways to pay that are no pagoPA notice (F24, RAV, MAV, postal slips) out. Pure.

They carry no payment code that an app reads, so nothing is drawn for them: they are named and explained.
Sources: the models of Agenzia delle Entrate for F24; Agenzia delle entrate-Riscossione, RAV, 2017; Gazzetta Ufficiale
of 20 May 2013, 13A04294, for the line of the TD 896 slip. MAV has no public layout: its digits are shown as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from citizen_inbox.obligations.payment_digits import RAV_CREDITOR, rav_number
from citizen_inbox.phrases import Phrase
from citizen_inbox.spot import Spot, page_at

MAX_TEXT = 2_000_000
MAX_INSTRUMENTS = 20

RAV = re.compile(r"\bRAV\b[^\d\n]{0,40}(\d(?:[ \u00a0]?\d){16,19})(?!\d)", re.ASCII)
"""A RAV code: 17 digits, 18 or 20 with what forms put before them; only at its label."""
_MAV = re.compile(r"\bMAV\b[^\d\n]{0,40}(\d(?:[ \u00a0]?\d){16,17})(?!\d)", re.ASCII)
CODELINE = re.compile(
    r"<?(\d{18})>?\s{0,6}(?:(\d{8})\+(\d{2})>\s{0,6})?(\d{12})<\s{0,6}(896|674)>|"
    r"<?(\d{1,12})<\s{0,6}(451|123)>",
    re.ASCII,
)
"""The line that machines read at the foot of a postal slip (CH8): client code, amount, account, type of document."""
_TYPE = Phrase(r"\bTD\s?(896|674|451|123)\b")
_F24 = Phrase(
    r"\bF\s?24\s+(?P<kind>semplificato|accise|elide|(?:versamenti\s+con\s+)?elementi\s+identificativi)\b|"
    r"\bF\s?24\s+(?:ordinario|precompilato|unificato|allegat[oi])\b|"
    r"\b(?:modell[oi]|mod\.|deleg(?:a|he)|tramite|mediante)\s+(?:di\s+(?:pagamento|versamento)\s+)?(?:unificato\s+)?"
    r"[\"'“«(]?F\s?24\b(?:\s+(?P<after>semplificato|accise|elide))?|"
    r"\bmodello\s+di\s+pagamento\s+unificato\b",
    re.IGNORECASE,
)
_BALANCE = Phrase(
    r"\bsaldo\s+finale\b[^\d\n]{0,30}\n?[^\d\n]{0,30}(\d{1,3}(?:[. ]\d{3})*|\d{1,9})\s?,\s?(\d\s?\d)(?!\d)",
    re.IGNORECASE,
)
_KINDS = {"semplificato": "f24-simplified", "accise": "f24-excise", "elide": "f24-elide", "": "f24"}


@dataclass(frozen=True, slots=True)
class OtherInstrument:
    """A way to pay that is no pagoPA notice, where it was found and what is printed of it."""

    kind: str
    """"f24", "f24-simplified", "f24-excise", "f24-elide", "rav", "mav", "slip-896", "slip-674", "slip-451", "slip-123":
    worded in `wording.payments` under "instrument-" and the kind."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What is printed: "balance" or "amount" (euros, "1234,56"), "code" (digits), "account"; only what is there."""
    spot: Spot | None = None


def find_instruments(documents: Iterable[tuple[str, str]]) -> tuple[OtherInstrument, ...]:
    """Every such instrument in these (path, text) pairs, one of each kind and code, at most 20. Total."""
    found: dict[tuple[str, str], OtherInstrument] = {}
    for document, text in documents:
        for one in _in_text(document, text[:MAX_TEXT]):
            key = (one.kind, one.facts.get("code", ""))
            if key not in found or (one.facts and not found[key].facts):
                found[key] = one
    kinds = {kind for kind, _ in found}
    named = [one for one in found.values() if one.kind != "f24" or one.facts or not any(k[:4] == "f24-" for k in kinds)]
    return tuple(named[:MAX_INSTRUMENTS])


def _in_text(document: str, text: str) -> Iterator[OtherInstrument]:
    def at(match: re.Match[str]) -> Spot:
        paged = "\f" in text or bool(document)
        return Spot(document, page_at(text, match.start()) if paged else 0, match.start(), match.end())

    form = _F24.search(text)
    if form:
        yield _f24(form, text, at(form))
    for match in RAV.finditer(text) if "RAV" in text else ():
        number = rav_number(match[1])
        if number:
            yield OtherInstrument("rav", {"code": number[1:], "number": number, "creditor": RAV_CREDITOR}, at(match))
    for match in _MAV.finditer(text) if "MAV" in text else ():
        yield OtherInstrument("mav", {"code": re.sub(r"\D", "", match[1])}, at(match))
    lines = list(CODELINE.finditer(text)) if "<" in text else []
    for match in lines:
        yield _slip(match, at(match))
    kind = None if lines else _TYPE.search(text)
    if kind:
        yield OtherInstrument(f"slip-{kind[1]}", {}, at(kind))


def _f24(form: re.Match[str], text: str, spot: Spot) -> OtherInstrument:
    word = " ".join((form["kind"] or form["after"] or "").lower().split())
    kind = _KINDS.get(word, "f24-elide")  # "elementi identificativi" is what ELIDE stands for
    balance = _BALANCE.search(text)
    if balance is None:
        return OtherInstrument(kind, {}, spot)
    whole, cents = (re.sub(r"\D", "", part) for part in balance.groups())
    return OtherInstrument(kind, {"balance": f"{int(whole)},{cents}"}, spot)


def _slip(match: re.Match[str], spot: Spot) -> OtherInstrument:
    code, euros, cents, account, kind, bare_account, bare_kind = match.groups()
    facts = {"account": (account or bare_account).lstrip("0") or "0"}
    if code:
        facts["code"] = code
    if euros:
        facts["amount"] = f"{int(euros)},{cents}"
    return OtherInstrument(f"slip-{kind or bare_kind}", facts, spot)
