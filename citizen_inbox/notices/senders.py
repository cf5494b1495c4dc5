"""A sender's address in; which public body's domain it stands under, or only looks like, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citizen_inbox.notices.notice import Reason
from citizen_inbox.phrases import phrase


@dataclass(frozen=True, slots=True)
class PublicBody:
    """A body with its known PEC domains (send rules 9) and the brand that imitators use."""

    name: str
    words: str
    """Regular expression on folded text by which a message speaks in its name."""
    domains: tuple[str, ...]
    brand: str


REVENUE = PublicBody(
    "Agenzia delle Entrate", r"\bagenzia delle entrate\b(?! ?- ?riscossione)", ("pce.agenziaentrate.it",),
    "agenziaentrate",
)  # fmt: skip
COLLECTION = PublicBody(
    "Agenzia delle entrate-Riscossione", r"\bagenzia delle entrate ?- ?riscossione\b",
    ("pec.agenziariscossione.gov.it",), "agenziariscossione",
)  # fmt: skip
INPS = PublicBody(
    "INPS", r"\binps\b|\bistituto nazionale (?:della )?previdenza sociale\b", ("postacert.inps.gov.it",), "inps"
)
INAIL = PublicBody("INAIL", r"\binail\b", ("postacert.inail.it", "postacert.inail.gov.it", "pec.inail.it"), "inail")
INVOICE_EXCHANGE = PublicBody("Sistema di Interscambio", r"\bsistema di interscambio\b", ("pec.fatturapa.it",),
                              "fatturapa")  # fmt: skip
JUSTICE = PublicBody("Ministero della Giustizia", r"(?!)", ("giustiziacert.it",), "giustiziacert")

BODIES = (REVENUE, COLLECTION, INPS, INAIL, INVOICE_EXCHANGE, JUSTICE)


def under(domain: str, suffixes: tuple[str, ...]) -> bool:
    """Whether a domain is one of these or below one of them; never a mere substring."""
    clean = domain.lower().rstrip(".")
    return any(clean == suffix or clean.endswith(f".{suffix}") for suffix in suffixes)


def doubts(sender: str, spoken: str) -> Iterator[Reason]:
    """Cautions about a sender: a domain made to look like a body's, or a body named by a stranger.

    spoken: folded subject and headings. Neither is an accusation: bodies do write from addresses nobody lists.
    """
    domain = sender.rpartition("@")[2].lower()
    if not domain:
        return
    for body in BODIES:
        if under(domain, body.domains):
            continue
        if resembles(domain, body.brand):
            yield Reason("sender-lookalike", {"body": body.name, "domain": domain})
        elif phrase(body.words).search(spoken):
            yield Reason("sender-unlisted", {"body": body.name, "domain": domain})


def resembles(domain: str, brand: str) -> bool:
    """Whether a domain carries a brand: a short one as a word of its own, a long one anywhere, hyphens ignored.

    The State's own zone (gov.it) cannot be registered by others.
    """
    if under(domain, ("gov.it",)):
        return False
    if len(brand) <= 5:
        return brand in re.split(r"[.\-_]", domain)
    return brand in re.sub(r"[.\-_]", "", domain)
