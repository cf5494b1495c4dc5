"""A creditor, who wrote and the registers in; what they say of who is paid, out (pagopa rules 10, rows 6 to 8)."""

from __future__ import annotations

from collections.abc import Sequence

from citizen_inbox.authorities.distance import distance
from citizen_inbox.authorities.register import Source
from citizen_inbox.authorities.skeleton import skeleton, telling_words
from citizen_inbox.findings import Finding, Outcome


def payee_name(creditor: str, sources: Sequence[Source]) -> str:
    """Official name of the body with this fiscal code, "" when no register has it."""
    names = (source.named(creditor) for source in sources if creditor)
    return next((name for name in names if name), "")


def payee_findings(
    creditor: str, written: str, writer: str, sources: Sequence[Source], *, whole: bool
) -> tuple[Finding, ...]:
    """What the registers say of a creditor.

    creditor: 11 digits, "" for none. written: the creditor's name in the notice, "" for none. writer: official name of
    the body whose certified address wrote, "" when that is not known. whole: whether a whole register was taken in;
    without one an absent code says nothing.

    "payee-unlisted" and "payee-other-name" warn; "payee-other-body" is only a remark: concessionaires and unions of
    towns write for bodies.
    """
    if not creditor:
        return ()
    name = payee_name(creditor, sources)
    if not name:
        return (Finding("payee-unlisted", Outcome.UNDETERMINED, {"creditor": creditor}),) if whole else ()
    found = [Finding("payee-listed", Outcome.PROVEN, {"creditor": creditor, "name": name})]
    if written and not same_body(written, name):
        facts = {"creditor": creditor, "name": name, "written": written}
        found.append(Finding("payee-other-name", Outcome.UNDETERMINED, facts))
    if writer and not same_body(writer, name):
        found.append(Finding("payee-other-body", Outcome.UNDETERMINED, {"name": name, "writer": writer}))
    return tuple(found)


def same_body(one: str, other: str) -> bool:
    """Whether two names may be those of one body: case, accents, order, legal forms and general words aside."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return skeleton(one).split() == skeleton(other).split()
    if first <= second or second <= first:
        return True
    shared = {word for word in first if any(distance(word, near, 1) <= 1 for near in second if len(near) >= 5)}
    return len(shared) * 2 > min(len(first), len(second)) and len(shared) * 3 >= max(len(first), len(second))


def _words(name: str) -> frozenset[str]:
    parted = "".join(mark if mark.isalnum() else " " for mark in skeleton(name)).split()
    return frozenset(word for word in telling_words(tuple(parted)) if len(word) > 1 and word not in _FORMS)


_FORM_WORDS = "spa srl scpa scarl soc coop in house settore direzione dipartimento"
_FORMS = frozenset(map(skeleton, _FORM_WORDS.split()))
