"""What the program says of each practice message in; lines that compare it with what the message was made for, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date

from citizen_inbox.demo.message import DemoMessage, Expected
from citizen_inbox.demo.numbers import euros
from citizen_inbox.reading import Reading

_WIDTHS = (2, 36, 16, 22, 12, 15, 10, 10)


@dataclass(frozen=True, slots=True)
class Got:
    """What a reading says, in the codes of `Expected`."""

    kind: str
    verdict_code: str
    outcome: str
    notice_kind: str
    amount_cents: int | None
    next_due: date | None
    payment_refuted: bool
    references: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that is not what the message was made for, both as text."""

    field: str
    expected: str
    got: str


@dataclass(frozen=True, slots=True)
class Result:
    """One message checked. `got` is None when the message was not found in the mailbox."""

    message: DemoMessage
    got: Got | None

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Where the outcome is another one than expected."""
        if self.got is None:
            return ()
        return compare(self.message.expected, self.got)

    @property
    def right(self) -> bool:
        """Whether the message was found and got the outcome that it was made for."""
        return self.got is not None and not self.differences


@dataclass(frozen=True, slots=True)
class Totals:
    """The last line of a check."""

    messages: int
    right: int
    wrong: int
    missing: int

    @property
    def passed(self) -> bool:
        """Whether every message got the outcome that it was made for."""
        return self.messages == self.right


def got(reading: Reading, today: date) -> Got:
    """What matters of a reading: the smallest sum that may be paid, the first deadline not yet past."""
    payable = [found.amount_cents for found in reading.payments if not found.refuted and found.amount_cents is not None]
    ahead = [deadline.due for deadline in reading.deadlines if deadline.due >= today]
    return Got(
        kind=reading.envelope.kind.value,
        verdict_code=reading.evidence.verdict.code.value,
        outcome=reading.outcome.value,
        notice_kind=reading.notice.kind if reading.notice else "",
        amount_cents=min(payable, default=None),
        next_due=min(ahead, default=None),
        payment_refuted=any(found.refuted for found in reading.payments),
        references=dict(reading.notice.references) if reading.notice else {},
    )


def compare(expected: Expected, found: Got) -> tuple[Difference, ...]:
    """Every field of `Got` that differs, and every expected reference that was not found as it stands."""
    plain = (each.name for each in fields(Got) if each.name != "references")
    told = [(name, getattr(expected, name), getattr(found, name)) for name in plain]
    told += [(name, value, found.references.get(name)) for name, value in expected.references]
    return tuple(Difference(name, _text(one), _text(other)) for name, one, other in told if one != other)


def check(messages: Sequence[DemoMessage], found: Mapping[str, Got]) -> tuple[Result, ...]:
    """Results in the order of `messages`; `found` is by the SHA-256 (hexadecimal) of the raw bytes."""
    return tuple(Result(message, found.get(message.sha256)) for message in messages)


def totals(results: Iterable[Result]) -> Totals:
    """How many messages got the outcome that they were made for."""
    states = [("missing" if result.got is None else "right" if result.right else "wrong") for result in results]
    return Totals(len(states), states.count("right"), states.count("wrong"), states.count("missing"))


def format_line(result: Result) -> str:
    """One line of codes and numbers: mark, name, kind, verdict, outcome, notice, amount, next date, differences."""
    found = result.got
    mark = "ok" if result.right else "!!"
    if found is None:
        return f"{mark:2} {result.message.name:36} -"
    amount = "x" if found.payment_refuted else "-" if found.amount_cents is None else euros(found.amount_cents)
    cells = (
        mark,
        result.message.name,
        found.kind,
        found.verdict_code,
        found.outcome,
        found.notice_kind or "-",
        f"{amount:>10}",
        found.next_due.isoformat() if found.next_due else "-",
    )
    line = " ".join(f"{cell:{width}}" for cell, width in zip(cells, _WIDTHS, strict=True))
    wrong = "; ".join(f"{each.field}: {each.got} != {each.expected}" for each in result.differences)
    return f"{line} {wrong}".rstrip()


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "-" if value in {None, ""} else str(value)
