"""The table of what may follow when nobody answers an act, and what paying it gives up, with the law that says so.

Data only. Each row is a general sentence about such acts, never about one person's case; all follow common practice and
were not read again in their source, so the sheet says that they have to be checked.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Consequence:
    """What is generally so for one act."""

    act: str
    """`acts.Act.id`; its sentences are "what-act-" and "nothing-" + this code in `wording.sheet`."""
    article: str
    """Where the law says what follows when nothing is done; "" when no single article does."""
    paying: str = ""
    """Code of what paying gives up, "" when nothing is known."""
    paying_article: str = ""


_TABLE = (
    Consequence("violazione-del-codice-della-strada", "art. 203 c. 3 CdS", "paying-closes-appeal",
                "art. 203 c. 1, art. 204-bis c. 1 CdS"),
    Consequence("ordinanza-ingiunzione", "L. 689/1981 art. 18, art. 27", "paying-unclear"),
    Consequence("avviso-di-accertamento-del-canone", "L. 160/2019 art. 1 c. 792", "paying-unclear"),
    Consequence("avviso-di-accertamento-catastale", "D.Lgs. 546/1992 art. 21"),
    Consequence("avviso-di-accertamento", "D.L. 78/2010 art. 29; L. 160/2019 art. 1 c. 792", "paying-may-accept",
                "D.Lgs. 218/1997 art. 15"),
    Consequence("comunicazione-di-irregolarita", "D.Lgs. 462/1997 art. 2"),
    Consequence("cartella-di-pagamento", "D.P.R. 602/1973 art. 30, art. 50, art. 77, art. 86", "paying-unclear"),
    Consequence("intimazione-di-pagamento", "D.P.R. 602/1973 art. 50", "paying-unclear"),
    Consequence("preavviso-di-fermo", "D.P.R. 602/1973 art. 86", "paying-unclear"),
    Consequence("preavviso-di-ipoteca", "D.P.R. 602/1973 art. 77", "paying-unclear"),
    Consequence("avviso-di-addebito", "D.L. 78/2010 art. 30", "paying-unclear"),
    Consequence("decreto-ingiuntivo", "art. 647 c.p.c.", "paying-unclear"),
    Consequence("atto-di-precetto", "art. 480 c.p.c.", "paying-unclear"),
    Consequence("sentenza", "art. 324, art. 325 c.p.c."),
    Consequence("preavviso-di-rigetto", "L. 241/1990 art. 10-bis"),
    Consequence("residenza-esito-negativo", "D.P.R. 223/1989 art. 36"),
    Consequence("atto-di-pignoramento", "art. 492 c.p.c."),
    Consequence("atto-di-citazione", "art. 171, art. 291 c.p.c."),
    Consequence("schema-d-atto", "L. 212/2000 art. 6-bis"),
    Consequence("avviso-di-presa-in-carico", "D.L. 78/2010 art. 29"),
    Consequence("ingiunzione-fiscale", "R.D. 639/1910 art. 2", "paying-unclear"),
    Consequence("comunicazione-di-avvenuta-iscrizione", "D.P.R. 602/1973 art. 77, art. 86"),
    Consequence("comunicazione-di-avvenuto-fermo", "D.P.R. 602/1973 art. 86"),
    Consequence("comunicazione-di-avvenuta-ipoteca", "D.P.R. 602/1973 art. 77"),
    Consequence("questionario", "D.P.R. 600/1973 art. 32; D.Lgs. 471/1997 art. 11"),
    Consequence("richiesta-di-documenti", "D.P.R. 600/1973 art. 32"),
)  # fmt: skip

CONSEQUENCES: dict[str, Consequence] = {row.act: row for row in _TABLE}
"""Every row by its act."""
