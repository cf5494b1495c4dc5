"""All statements about one notice number in; what their comparison comes to out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.payment_codes import STRICT
from citizen_inbox.obligations.payment_digits import creditor_holds, number_holds
from citizen_inbox.obligations.payment_sights import CODED, DocumentSights, Sight

_FORMS = ("text", *CODED)


def check_notice(number: str, documents: Sequence[DocumentSights], at: date) -> tuple[Finding, ...]:
    """Every finding about one number, contradictions first. `at` is today."""
    sights = [sight for found in documents for sight in found.sights if sight.number == number]
    contradictions = (
        *_number_differs(number, documents),
        *_creditor_differs(sights),
        *_amount_differs(sights, documents),
        *_amount_of_another(number, documents),
    )
    refuted = any(finding.outcome is Outcome.REFUTED for finding in contradictions)
    unsure = tuple(_creditor_unsure(sights))
    findings = (
        *contradictions,
        *unsure,
        *_number_elsewhere(number, documents),
        *_digits(number, sights),
        *_notes(sights),
        *(() if refuted or unsure else _sources(sights)),
        *_expiry(sights, at),
        *(() if refuted else _alternatives(number, documents)),
    )
    return distinct(findings)


def distinct(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each code with the same facts once, in order."""
    unique = {(finding.code, tuple(sorted(finding.facts.items()))): finding for finding in findings}
    return tuple(unique.values())


def encodable(sights: Sequence[Sight]) -> str | None:
    """The text to draw for a number that no finding refutes; None when a value is missing, unsure or wrong.

    What was decoded is given back byte for byte, except that an amount of one digit gets its second.
    """
    coded = [sight for sight in sights if sight.form in CODED]
    best = next((sight for sight in coded if sight.payload), None)
    best = best or next((sight for sight in coded if sight.amount), None) or next(iter(coded), None)
    if best is None:
        best = _printed_whole(sights)
    unsure = best is None or best.rav or "qr-version-unknown" in best.notes
    if best is None or unsure or not best.amount or not creditor_holds(best.creditor):
        return None
    if STRICT.fullmatch(best.payload):
        return best.payload
    written = f"PAGOPA|002|{best.number}|{best.creditor}|{best.amount:02d}"
    return written if STRICT.fullmatch(written) else None


def _printed_whole(sights: Sequence[Sight]) -> Sight | None:
    """A printed notice whose creditor and sum are the same wherever they are printed; else None."""
    creditors = {sight.creditor for sight in sights} - {""}
    amounts = {sight.amount for sight in sights} - {None}
    ambiguous = any(sight.amount is None and sight.amounts for sight in sights)
    if len(creditors) != 1 or len(amounts) != 1 or ambiguous or not number_holds(sights[0].number):
        return None
    first = sights[0]
    return Sight(first.document, "text", first.number, creditors.pop(), amounts.pop(), rav=any(s.rav for s in sights))


def _number_differs(number: str, documents: Sequence[DocumentSights]) -> Iterator[Finding]:
    """In one document each form has numbers that the other has not: they should be the same ones."""
    for found in documents:
        for one, other in combinations(_FORMS, 2):
            lone, lone_other = found.numbers(one) - found.numbers(other), found.numbers(other) - found.numbers(one)
            if not lone or not lone_other or number not in lone | lone_other:
                continue
            facts = _differing(one, " / ".join(sorted(lone)), other, " / ".join(sorted(lone_other)))
            yield Finding("number-differs", Outcome.REFUTED, facts)


def _creditor_differs(sights: Sequence[Sight]) -> Iterator[Finding]:
    coded = [sight for sight in sights if sight.form in CODED]
    for one, other in combinations(coded, 2):
        if one.creditor != other.creditor:
            yield Finding(
                "creditor-differs", Outcome.REFUTED, _differing(one.form, one.creditor, other.form, other.creditor)
            )
    printed = [sight for sight in sights if sight.form == "text" and sight.creditors]
    for text in printed:
        for code in coded:
            if code.creditor not in text.creditors:
                facts = _differing("text", " / ".join(text.creditors), code.form, code.creditor)
                yield Finding("creditor-differs", Outcome.REFUTED, facts)
    for one, other in combinations(printed, 2):
        if not set(one.creditors) & set(other.creditors):
            facts = _differing("text", " / ".join(one.creditors), "text", " / ".join(other.creditors))
            yield Finding("creditor-differs", Outcome.REFUTED, facts)


def _creditor_unsure(sights: Sequence[Sight]) -> Iterator[Finding]:
    """The one code of a body in the text, far from the number and without a label, is not the coded creditor's."""
    coded = {sight.creditor for sight in sights if sight.form in CODED}
    for text in sights:
        if text.form == "text" and coded and text.creditor and not text.creditors and text.creditor not in coded:
            meant = " / ".join((text.creditor, *sorted(coded)))
            yield Finding("creditor-unclear", Outcome.UNDETERMINED, {"number": text.number, "creditors": meant})


def _amount_differs(sights: Sequence[Sight], documents: Sequence[DocumentSights]) -> Iterator[Finding]:
    coded = [sight for sight in sights if sight.form in CODED and sight.amount]
    for one, other in combinations(coded, 2):
        if one.amount != other.amount:
            facts = _differing(one.form, _euro(one.amount), other.form, _euro(other.amount))
            yield Finding("amount-differs", Outcome.REFUTED, facts)
    printed = [sight for sight in sights if sight.form == "text" and sight.amounts]
    sums = {found.document: found.amounts for found in documents}
    for text in printed:
        for code in coded:
            yield from _against_text(text, code, sums.get(text.document, frozenset()))
    stated = {text.amount: text for text in printed if text.amount}
    for low, high in combinations(stated, 2):
        if low not in stated[high].amounts and high not in stated[low].amounts:
            facts = _differing("text", _euro(low), "text", _euro(high))
            yield Finding("amount-differs", Outcome.REFUTED, facts)
    if not coded and printed and not stated:
        yield Finding("amount-unclear", Outcome.UNDETERMINED, {"amounts": " / ".join(map(_euro, printed[0].amounts))})


def _amount_of_another(number: str, documents: Sequence[DocumentSights]) -> Iterator[Finding]:
    """A code asks for what its paper prints as the sum of another notice: one slip's code with another slip's sum."""
    for found in documents:
        own = {sight.amount for sight in found.sights if sight.form == "text" and sight.number == number}
        printed = {sight.amount for sight in found.sights if sight.form == "text" and sight.number != number}
        coded = [sight for sight in found.sights if sight.form in CODED and sight.number == number and sight.amount]
        for code in coded:
            stated = next(iter(own - {None}), None)
            if stated and code.amount != stated and code.amount in printed:
                facts = _differing("text", _euro(stated), code.form, _euro(code.amount))
                yield Finding("amount-differs", Outcome.REFUTED, facts)


def _number_elsewhere(number: str, documents: Sequence[DocumentSights]) -> Iterator[Finding]:
    """The message's own text names a notice, and its attachments carry the codes of other ones only."""
    inside = {sight.number for found in documents if found.document for sight in found.sights}
    coded = {sight.number for found in documents if found.document for sight in found.sights if sight.form in CODED}
    told = {sight.number for found in documents if not found.document for sight in found.sights}
    if number in told - inside and coded - told:
        others = " / ".join(sorted(coded - told))
        yield Finding("number-elsewhere", Outcome.UNDETERMINED, {"number": number, "others": others})


def _against_text(text: Sight, code: Sight, sums: frozenset[int]) -> Iterator[Finding]:
    """The text states another sum: a contradiction, unless the coded one is printed elsewhere in the document."""
    if code.amount == text.amount or (text.amount is None and code.amount in text.amounts):
        return
    stated = (text.amount,) if text.amount else text.amounts
    facts = _differing("text", " / ".join(map(_euro, stated)), code.form, _euro(code.amount))
    if code.amount in sums:
        yield Finding("amount-elsewhere", Outcome.UNDETERMINED, facts)
    else:
        yield Finding("amount-differs", Outcome.REFUTED, facts)


def _digits(number: str, sights: Sequence[Sight]) -> Iterator[Finding]:
    if not number_holds(number):
        yield Finding("check-digits-wrong", Outcome.UNDETERMINED, {"number": number})
    for creditor in dict.fromkeys(sight.creditor for sight in sights if sight.creditor):
        if not creditor_holds(creditor):
            yield Finding("creditor-code-wrong", Outcome.UNDETERMINED, {"creditor": creditor})
    if not any(sight.creditor for sight in sights):
        meant = dict.fromkeys(code for sight in sights for code in sight.creditors)
        code = "creditor-unclear" if meant else "creditor-not-found"
        yield Finding(code, Outcome.UNDETERMINED, {"number": number, "creditors": " / ".join(meant)})
    if not any(sight.amount or sight.amounts or sight.notes for sight in sights):
        yield Finding("amount-not-found", Outcome.UNDETERMINED, {"number": number})


def _notes(sights: Sequence[Sight]) -> Iterator[Finding]:
    for sight in sights:
        for note in sight.notes:
            yield Finding(note, Outcome.UNDETERMINED, {"number": sight.number, "payload": sight.payload})
    if any(sight.rav for sight in sights):
        yield Finding("rav-code", Outcome.UNDETERMINED, {"number": sights[0].number})


def _sources(sights: Sequence[Sight]) -> Iterator[Finding]:
    forms = [form for form in _FORMS if any(sight.form == form for sight in sights)]
    best = next((sight for sight in sights if sight.form in CODED), sights[0])
    facts = {"number": best.number, "creditor": best.creditor, "amount": _euro(best.amount), "forms": ", ".join(forms)}
    if len(forms) > 1:
        yield Finding("payment-sources-agree", Outcome.PROVEN, facts)
    else:
        yield Finding(f"payment-{forms[0]}-only", Outcome.UNDETERMINED, facts)


def _expiry(sights: Sequence[Sight], at: date) -> Iterator[Finding]:
    due = next((sight.due for sight in sights if sight.due), None)
    if due is None or due >= at:
        return
    code = "due-date-long-passed" if at - due > timedelta(days=365) else "due-date-passed"
    yield Finding(code, Outcome.UNDETERMINED, {"due": due.isoformat()})


def _alternatives(number: str, documents: Sequence[DocumentSights]) -> Iterator[Finding]:
    """Several notices on one paper: instalments, or the reduced and the full sum of a fine. One excludes the other."""
    for found in documents:
        numbers = list(dict.fromkeys(sight.number for sight in found.sights))
        if len(numbers) > 1 and number in numbers:
            facts = {"count": str(len(numbers)), "others": ", ".join(each for each in numbers if each != number)}
            yield Finding("payment-alternatives", Outcome.PROVEN, facts)


def _differing(first_in: str, first: str, second_in: str, second: str) -> dict[str, str]:
    return {"first": first, "second": second, "first_in": first_in, "second_in": second_in}


def _euro(cents: int | None) -> str:
    """ "1234,56", as Italian papers print it; "?" when unknown."""
    return f"{cents // 100},{cents % 100:02d}" if cents is not None else "?"
