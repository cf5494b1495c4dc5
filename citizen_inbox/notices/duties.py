"""Clues and acts in; the deadlines they start, with what is to be paid by each, out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from citizen_inbox.notices.acts import ROLL_BILL, WITH_ADESIONE, Act, about_an_act, asks_for_driver, reduced_payments
from citizen_inbox.notices.notice import Clues, Reason
from citizen_inbox.notices.proof import start_of
from citizen_inbox.notices.words import Words
from citizen_inbox.obligations.calendar import local
from citizen_inbox.obligations.deadlines import Deadline, Start, compute
from citizen_inbox.obligations.rules import RULES

_STARTS_TERMS = frozenset({"traffic_fine", "tax_bill", "local_tax", "collection", "social_security"})
"""Kinds whose letters usually start a term: when none is counted the person is told."""
_PAY = frozenset({"pay", "pay-or-explain", "pay-before-measure", "pay-before-seizure"})


def count(
    kind: str, clues: Clues, words: Words, acts: Iterable[Act]
) -> tuple[tuple[Deadline, ...], tuple[Reason, ...]]:
    """The deadlines of some acts delivered by this mail, earliest first, and why there are none or why to doubt."""
    wanted = tuple(acts)
    rules = rules_of(wanted, words)
    if not rules:
        return (), (Reason("act-not-recognised"),) if kind in _STARTS_TERMS else ()
    about = about_an_act(words.subject)
    if about:
        return (), (Reason("not-the-act", {"words": about}),)
    start, reasons = start_of(clues)
    if start is None:
        return (), reasons
    deadlines, notes = run(clues, wanted, rules, start)
    return deadlines, (*reasons, *cautions(rules), *notes)


def rules_of(acts: Iterable[Act], words: Words) -> tuple[str, ...]:
    """The rules of some acts, without repetition."""
    rules = [rule for act in acts for rule in act.rules]
    if "cds-minimum" in rules and asks_for_driver(words):
        rules.append("cds-driver-data")
    if "cds-minimum" in rules:
        minimum, discount = reduced_payments(words)
        lost = {"cds-minimum": not minimum, "cds-discount": not discount}
        rules = [rule for rule in rules if not lost.get(rule)]
    return tuple(dict.fromkeys(rules))


def run(
    clues: Clues, acts: Iterable[Act], rules: tuple[str, ...], start: Start
) -> tuple[tuple[Deadline, ...], tuple[Reason, ...]]:
    """Each rule from one start, amounts put beside what is to be paid, earliest first; what was made of adesione."""
    wanted = frozenset(acts)
    longer, notes = with_adesione(clues.declared.adesione_on, wanted, rules, start)
    counted = [_fitting(compute(rule, start), wanted) for rule in longer]
    return in_order(with_amounts(clues, counted)), notes


def with_adesione(
    asked_on: date | None, acts: frozenset[Act], rules: tuple[str, ...], start: Start
) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
    """The rules with the 90 days of an accertamento con adesione that the person declared (D.Lgs. 218/1997 art. 6).

    Only for an act that allows it, and only when it was asked for on a day from the delivery to the last one of the
    plain term, the safe count of it: whoever asked later is told so and gets the plain term.
    """
    if asked_on is None or not acts & WITH_ADESIONE:
        return rules, ()
    plain = compute("tax-appeal", start)
    facts = {"day": asked_on.isoformat(), "last": plain.prudent.isoformat()}
    if not local(start.at).date() <= asked_on <= plain.prudent:
        return rules, (Reason("adesione-out-of-time", facts),)
    longer = tuple(f"{rule}-adesione" if f"{rule}-adesione" in RULES else rule for rule in rules)
    return longer, (Reason("adesione-counted", facts),)


_UNFIT = {"adesione-unknown": WITH_ADESIONE, "appeal-by-debt": frozenset({ROLL_BILL})}
"""What is not known of a term only where it comes from one of these acts."""


def _fitting(deadline: Deadline, acts: frozenset[Act]) -> Deadline:
    """A deadline without the open questions that another kind of act would raise."""
    kept = tuple(step for step in deadline.missing if acts & _UNFIT.get(step.code, acts))
    return replace(deadline, missing=kept)


def in_order(deadlines: Iterable[Deadline]) -> tuple[Deadline, ...]:
    """Earliest first."""
    return tuple(sorted(deadlines, key=lambda deadline: (deadline.due, deadline.prudent)))


def with_amounts(clues: Clues, deadlines: Iterable[Deadline]) -> list[Deadline]:
    """A fine's smaller amount goes to the discount and its larger to the minimum; the whole sum to a plain bill.

    The whole is the only amount, or the one that its instalments add up to.
    Refuted payments are never shown; amounts that are neither are left to the payments themselves.
    """
    amounts = sorted(p.amount_cents for p in clues.payments if p.amount_cents is not None and not p.refuted)
    due: dict[str, int] = {}
    if len(set(amounts)) == 2:
        due = {"pay-discount": amounts[0], "pay-minimum": amounts[-1]}
    instalments = len(amounts) >= 3 and sum(amounts[:-1]) == amounts[-1]
    if len(amounts) == 1 or instalments:
        due |= dict.fromkeys(_PAY, amounts[-1])
    return [replace(deadline, amount_cents=due.get(deadline.what)) for deadline in deadlines]


def cautions(rules: tuple[str, ...]) -> tuple[Reason, ...]:
    """What a person should know about these terms as a whole."""
    found = []
    if "cartella-pay" in rules:
        found.append(Reason("appeal-depends"))
    if "judgment-appeal" in rules:
        found.append(Reason("judgment-depends"))
    return tuple(found)
