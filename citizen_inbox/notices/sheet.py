"""A notice and its payments in; the plain-language sheet, line by line with the words each rests on, out.

Fixed sentences only: what it is, who writes, what they ask, by when, what may follow if nothing is done, whom to ask.
It explains and never advises.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from citizen_inbox.findings import Outcome
from citizen_inbox.notices.consequences import CONSEQUENCES
from citizen_inbox.notices.notice import Found, Notice
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.spot import Spot

QUESTIONS = ("what", "who", "asks", "when", "nothing", "paying", "contact")
"""In the order in which a sheet answers them; each worded as "question-" + code in `wording.sheet`."""
_EVENT = "effective"
_KINDS_THAT_SAY = frozenset({"send", "court", "invoice"})
"""Kinds with a sentence of their own for what follows when nothing is done and no act was recognised."""
_ASKED = {"tell-driver": "asks-driver", "send-observations": "asks-observations"}
_CONTACTS = ("office", "office_address", "telephone", "pec", "email")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One sentence of the sheet."""

    question: str
    """One of QUESTIONS."""
    code: str
    """Worded in `wording.sheet`."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Plain text, untrusted. "duty" holds a code worded as "what-" + code in `wording.deadlines`, "detail" one as
    "reference-" + code in `wording.notices`; a name that ends in "_cents" a sum in euro cents, days are ISO text."""
    spot: Spot | None = None
    """The words it rests on, None when it rests on the whole message."""
    article: str = ""
    """The law behind a general sentence; such a sentence was not read again in its source and has to be checked."""


def make_sheet(
    notice: Notice | None, payments: Sequence[PaymentNotice], verdict: Outcome, today: date
) -> tuple[SheetLine, ...]:
    """The sheet of a notice; () for mail that is none, and for a message that is refuted: nothing in it holds.

    today: the local day, which tells the next date from those that passed.
    """
    if notice is None or verdict is Outcome.REFUTED:
        return ()
    return tuple(_Sheet(notice, tuple(found for found in payments if not found.refuted), today).lines())


class _Sheet:
    """Answers one question after the other."""

    def __init__(self, notice: Notice, payments: Sequence[PaymentNotice], today: date) -> None:
        self._notice = notice
        self._payments = payments
        self._today = today
        self._act = next((act for act in notice.acts if act in CONSEQUENCES), "")

    def lines(self) -> Iterator[SheetLine]:
        yield self._what()
        yield from self._who()
        yield from self._asks()
        yield from self._when()
        yield self._nothing()
        yield from self._paying()
        yield from self._contact()

    def _what(self) -> SheetLine:
        named = self._first("act", "roll_bill", "case", "iun", "protocol")
        code = f"what-act-{self._act}" if self._act else f"what-kind-{self._notice.kind}"
        return SheetLine("what", code, spot=named.spot if named else None)

    def _who(self) -> Iterator[SheetLine]:
        if self._notice.authority:
            payee = self._first("authority", "payee")
            yield SheetLine(
                "who", "who-named", {"authority": self._notice.authority}, spot=payee.spot if payee else None
            )

    def _asks(self) -> Iterator[SheetLine]:
        sums = sorted({payment.amount_cents for payment in self._payments if payment.amount_cents})
        if len(sums) == 1:
            yield SheetLine("asks", "asks-sum", {"sum_cents": str(sums[0])}, spot=self._spot_of("amount"))
        elif sums:
            facts = {"least_cents": str(sums[0]), "most_cents": str(sums[-1])}
            yield SheetLine("asks", "asks-sums", facts, spot=self._spot_of("amount"))
        elif self._payments or any(_pays(duty) for duty in self._notice.deadlines):
            yield SheetLine("asks", "asks-sum-unknown")
        others = [_ASKED[duty.what] for duty in self._notice.deadlines if duty.what in _ASKED]
        yield from (SheetLine("asks", code) for code in dict.fromkeys(others))
        if self._act in {"richiesta-di-documenti", "questionario"}:
            yield SheetLine("asks", "asks-papers")
        elif not sums and not others and not self._payments and not self._notice.deadlines:
            yield SheetLine("asks", "asks-read")

    def _when(self) -> Iterator[SheetLine]:
        duties = [duty for duty in self._notice.deadlines if duty.what != _EVENT]
        effect = next((duty for duty in self._notice.deadlines if duty.what == _EVENT), None)
        if effect:
            code = "when-effective" if effect.due > self._today else "when-in-effect"
            yield SheetLine("when", code, {"day": effect.due.isoformat()}, article=effect.article)
        ahead = sorted((duty for duty in duties if duty.prudent >= self._today), key=lambda duty: duty.prudent)
        if ahead:
            yield _dated(ahead[0])
        if len(ahead) > 1:
            yield SheetLine("when", "when-more" if len(ahead) > 2 else "when-one-more", {"count": str(len(ahead) - 1)})
        if duties and not ahead:
            last = max(duties, key=lambda duty: duty.due)
            yield SheetLine("when", "when-passed", {"day": last.due.isoformat()}, article=last.article)
        if not duties and not effect:
            yield SheetLine("when", "when-unknown")

    def _nothing(self) -> SheetLine:
        if self._act:
            return SheetLine("nothing", f"nothing-{self._act}", article=CONSEQUENCES[self._act].article)
        if self._notice.kind in _KINDS_THAT_SAY:
            return SheetLine("nothing", f"nothing-kind-{self._notice.kind}")
        return SheetLine("nothing", "nothing-unknown")

    def _paying(self) -> Iterator[SheetLine]:
        row = CONSEQUENCES.get(self._act)
        asked = self._payments or any(_pays(duty) for duty in self._notice.deadlines)
        if row and row.paying and asked:
            yield SheetLine("paying", row.paying, article=row.paying_article)

    def _contact(self) -> Iterator[SheetLine]:
        written = [found for name in _CONTACTS if (found := self._first(name))]
        for found in written:
            facts = {"detail": found.name, "contact": found.value}
            yield SheetLine("contact", "contact-written", facts, spot=found.spot)
        yield SheetLine("contact", "contact-careful" if written else "contact-none")

    def _first(self, *names: str) -> Found | None:
        """What was found under the first of these names that has something."""
        by_name = {found.name: found for found in reversed(self._notice.found)}
        return next((by_name[name] for name in names if name in by_name), None)

    def _spot_of(self, name: str) -> Spot | None:
        found = self._first(name)
        return found.spot if found else None


def _dated(duty: Deadline) -> SheetLine:
    code = "when-prudent" if duty.prudent < duty.due else "when-next"
    code += "-presumed" if duty.presumed else ""
    return SheetLine("when", code, {"duty": duty.what, "day": duty.prudent.isoformat()}, article=duty.article)


def _pays(duty: Deadline) -> bool:
    return duty.what == "pay" or duty.what.startswith("pay-")
