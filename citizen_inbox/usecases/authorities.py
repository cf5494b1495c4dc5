"""The register of public bodies for a profile: taken in, asked, and turned into what a face shows of a writer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from citizen_inbox import phrases
from citizen_inbox.authorities.filing import MemoryRegister
from citizen_inbox.authorities.matching import Judgement, Standing, judge
from citizen_inbox.authorities.payees import payee_findings, payee_name
from citizen_inbox.authorities.register import Body, Source, fold, parse_seed
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.host import places
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.authorities import KeptRegister, write_register
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.rows import KnownPayee, Progress, Writer

if TYPE_CHECKING:
    from collections.abc import Callable

    from citizen_inbox.obligations.payments import PaymentNotice
    from citizen_inbox.reading import Reading
    from citizen_inbox.store.record import Stored

STALE_DAYS = 90
"""From this age on a register is said to be old."""
MOST_FOUND = 50
MAX_FILE = 256 * 1024 * 1024
_KEPT_PART = 0.5
"""An import with fewer bodies than this part of those before is not believed without force."""


_MOST_JUDGED = 20_000
_JUDGED: dict[tuple[str, str], Judgement] = {}
"""What was said of an address, by the instant at which the register was taken in."""


@dataclass(frozen=True, slots=True)
class State:
    """The register of a profile as it is now."""

    bodies: int
    addresses: int
    day: date | None
    """The latest day on which a row was brought up to date; None for the shipped bodies alone."""
    imported: date | None
    """None when nothing was imported."""
    source: str
    """Name of the file."""
    sha256: str
    """Of the file."""
    age: int | None
    """Days since `day`."""
    trouble: str = ""
    """"" or the code of a failure: the file on the disk cannot be used, and the shipped bodies alone are."""

    @property
    def stale(self) -> bool:
        """Whether it is so old that bodies may have other addresses now."""
        return self.age is not None and self.age > STALE_DAYS


@dataclass(frozen=True, slots=True)
class Change:
    """What an import changed, in bodies."""

    new: int
    gone: int
    changed: int
    rows: int
    offices: bool


def register_path(data: Path) -> Path:
    """Where a profile's register lies."""
    return data / "authorities.sqlite3"


@contextmanager
def registers(data: Path) -> Iterator[Registers]:
    """What a profile knows of public bodies: the register that was imported, if any, and the shipped bodies."""
    try:
        kept = KeptRegister(register_path(data))
    except Failure:
        yield Registers((seed(),), None)
        return
    with kept:
        yield Registers((kept, seed()), kept)


@dataclass(frozen=True, slots=True)
class Registers:
    """The registers to ask, the imported one before the shipped one."""

    sources: tuple[Source, ...]
    kept: KeptRegister | None

    def writer(self, address: str, spoken: str = "") -> Writer:
        """What they say of a certified address; spoken: title and letterhead of the mail, folded."""
        found = self._judged(address)
        day = _data_day(self.kept.facts) if self.kept else None
        shown = Writer(found.standing.value, found.name, found.resembles, found.address, found.how, day)
        if found.standing is not Standing.UNKNOWN or found.how:
            return shown
        branded = _branded(address)
        if branded is not None:
            return Writer(Standing.LOOKALIKE.value, "", branded.name, _at(branded), "brand", day)
        named = _spoken_for(spoken)
        return Writer(shown.standing, "", named.name, _at(named), "named", day) if named else shown

    def _judged(self, address: str) -> Judgement:
        """Judged once for each content of the register: lists ask for the same senders again and again."""
        known = (self.kept.facts.get("made", "") if self.kept else "", address)
        found = _JUDGED.get(known)
        if found is None:
            if len(_JUDGED) >= _MOST_JUDGED:
                _JUDGED.clear()
            found = _JUDGED[known] = judge(address, self.sources)
        return found


@lru_cache(maxsize=1)
def seed() -> MemoryRegister:
    """The bodies that ship with the program; none when the installation lost them."""
    try:
        text = (places.resources() / "authorities.toml").read_text(encoding="utf-8")
        return MemoryRegister(parse_seed(text))
    except (OSError, ValueError):
        return MemoryRegister(())


def state(data: Path) -> State:
    """What the register is, and how old."""
    try:
        with KeptRegister(register_path(data)) as kept:
            facts = kept.facts
            day, imported, since = _date(facts.get("day", "")), _date(facts.get("imported", "")), _data_day(facts)
            return State(
                bodies=int(facts.get("bodies", "0")),
                addresses=int(facts.get("addresses", "0")),
                day=day,
                imported=imported,
                source=facts.get("source", ""),
                sha256=facts.get("sha256", ""),
                age=(clock.today() - since).days if since else None,
            )
    except Failure as failure:
        known = seed().bodies
        trouble = "" if failure.code == "register-missing" else failure.code
        count = sum(len(body.addresses) for body in known)
        return State(len(known), count, None, None, "", "", None, trouble)


def find(data: Path, words: str, limit: int = MOST_FOUND) -> tuple[Body, ...]:
    """Bodies with all these words in their name, code, fiscal code or addresses, by name."""
    wanted = words.lower().split()
    with registers(data) as known:
        found = known.kept.find(wanted, limit) if known.kept else ()
    if found:
        return found
    return tuple(
        body
        for body in seed().bodies
        if all(word in " ".join((body.name, body.code, body.fiscal_code, *body.addresses)).lower() for word in wanted)
    )[:limit]


def import_file(data: Path, path: Path, report: Callable[[Progress], None], *, force: bool = False) -> Change:
    """Take in an export of the register of public bodies; the one before stays when anything is wrong.

    Failures "register-unreadable" (the file cannot be read, fact reason), "register-not-a-table", "register-columns",
    "register-no-pec", "register-empty", "register-too-large", "register-hostile", "register-shrinks" (facts before,
    now; not with `force`), "register-no-bodies" (offices before their bodies) and those of the disk.
    """
    from citizen_inbox.authorities.sheets import read_file  # the XML library; lists need none
    from citizen_inbox.usecases import confined

    report(Progress("register-reading", 0, 0))
    content = _content(path)
    with confined.refused_as("register-hostile", path=path.name):
        export = confined.ask_slow(read_file, content)
    if export.problem:
        raise Failure(f"register-{export.problem}", path=path.name)
    before = _before(data)
    bodies = _with_offices(before, export.bodies, path) if export.offices else export.bodies
    if not force and len(bodies) < len(before) * _KEPT_PART:
        raise Failure("register-shrinks", path=path.name, before=str(len(before)), now=str(len(bodies)))
    report(Progress("register-filing", 0, 0))
    day = export.day.isoformat() if export.day else ""
    facts = {
        "day": _day_before(data) if export.offices else day,
        "imported": clock.today().isoformat(),
        "made": clock.now().isoformat(),
        "source": path.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "bodies": str(len(bodies)),
        "addresses": str(sum(len(body.addresses) for body in bodies)),
    }
    write_register(register_path(data), bodies, facts)
    return _change(before, bodies, export.rows, offices=export.offices)


def writer_of(reading: Reading, known: Registers) -> Writer | None:
    """What a register says of who wrote a mail; None where nobody certified the sender or the verdict is refuted."""
    if not _certified(reading.envelope.kind, reading.evidence.verdict.outcome):
        return None
    notice = reading.notice
    spoken = f"{notice.authority} | {notice.title}" if notice else ""
    return known.writer(reading.sender, phrases.fold(f"{reading.subject} | {spoken}"))


def payees_of(payments: Iterable[PaymentNotice], writer: Writer | None, known: Registers) -> dict[str, KnownPayee]:
    """What the registers say of each creditor of some payments, by its code. writer: who wrote the mail."""
    name = writer.name if writer else ""
    whole = known.kept is not None
    return {
        one.creditor: KnownPayee(
            payee_name(one.creditor, known.sources),
            payee_findings(one.creditor, one.creditor_name, name, known.sources, whole=whole),
        )
        for one in payments
        if one.creditor
    }


def drawable(payments: Sequence[PaymentNotice], payees: Mapping[str, KnownPayee]) -> tuple[PaymentNotice, ...]:
    """The same payments; nothing is left to draw of one whose code belongs to another body than its notice names."""
    return tuple(
        replace(one, qr_text=None) if one.creditor in payees and payees[one.creditor].other_name else one
        for one in payments
    )


def stored_writer(stored: Stored, known: Registers) -> Writer | None:
    """The same of a mail as it is kept."""
    if not _certified(stored.envelope_kind, stored.outcome) or stored.mine:
        return None
    return known.writer(stored.sender, phrases.fold(f"{stored.title} | {stored.authority}"))


def _certified(kind: EnvelopeKind, outcome: Outcome) -> bool:
    return kind is EnvelopeKind.TRANSPORT and outcome is not Outcome.REFUTED


def _branded(address: str) -> Body | None:
    """A shipped body whose word stands in a foreign domain: a short one as a label of its own, a long one anywhere.

    The State's own zone (gov.it) cannot be registered by others.
    """
    domain = fold(address).rpartition("@")[2]
    if domain.endswith(".gov.it"):
        return None
    labels = set(domain.replace("-", ".").replace("_", ".").split("."))
    glued = domain.replace("-", "").replace("_", "").replace(".", "")
    for body in seed().bodies:
        if any(brand in labels or (len(brand) > 5 and brand in glued) for brand in body.brands):
            return body
    return None


def _spoken_for(spoken: str) -> Body | None:
    """A shipped body in whose name a text speaks."""
    return next((body for body in seed().bodies if body.words and phrases.phrase(body.words).search(spoken)), None)


def _at(body: Body) -> str:
    return next(iter((*body.addresses, *body.domains)), "")


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_FILE + 1)
    except OSError as error:
        raise Failure("register-unreadable", path=str(path), reason=error.strerror or type(error).__name__) from error


def _before(data: Path) -> tuple[Body, ...]:
    try:
        with KeptRegister(register_path(data)) as kept:
            return kept.bodies()
    except Failure:
        return ()


def _day_before(data: Path) -> str:
    day = state(data).day
    return day.isoformat() if day else ""


def _with_offices(before: Sequence[Body], offices: Sequence[Body], path: Path) -> tuple[Body, ...]:
    """The bodies with the addresses of their offices added; offices of unknown bodies are left out."""
    added = {body.code: body.addresses for body in offices}
    if not any(body.code in added for body in before):
        raise Failure("register-no-bodies", path=path.name)
    return tuple(
        replace(body, addresses=tuple(dict.fromkeys((*body.addresses, *added.get(body.code, ()))))) for body in before
    )


def _change(before: Sequence[Body], now: Sequence[Body], rows: int, *, offices: bool) -> Change:
    old: Mapping[str, Body] = {body.code: body for body in before}
    new: Mapping[str, Body] = {body.code: body for body in now}
    changed = sum(1 for code in old.keys() & new.keys() if _told(old[code]) != _told(new[code]))
    return Change(len(new.keys() - old.keys()), len(old.keys() - new.keys()), changed, rows, offices)


def _told(body: Body) -> tuple[str, str, frozenset[str]]:
    return body.name, body.fiscal_code, frozenset(body.addresses)


def _data_day(facts: Mapping[str, str]) -> date | None:
    """The day that the data are of, as far as the file told; else that of the import."""
    return _date(facts.get("day", "")) or _date(facts.get("imported", ""))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
