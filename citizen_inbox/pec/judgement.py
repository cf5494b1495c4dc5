"""All receipts of one mailbox in; for each whether it may move a state, and why not, out (RFC 6109 3 and 7).

A receipt counts when its signature is proven (or it came from the person's own server, which is said so) and it matches
a message that this mailbox knows. Pure. The order of arrival decides nothing but which of two equal ones is the copy.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from urllib.parse import unquote

from citizen_inbox.mail.addresses import folded_address
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.pec.tracking import ReceiptFact

CLOCKS = timedelta(minutes=5)
"""How far the clocks of two providers may be apart."""
STILL_HOSTED = timedelta(days=30)
"""How long a provider that signs under a recipient's own domain surely keeps it; domains do move."""

_OWN_PROVIDER = frozenset({EnvelopeKind.ACCEPTANCE, EnvelopeKind.NON_ACCEPTANCE, EnvelopeKind.DELIVERY_WARNING})
"""What only the sender's provider writes (RFC 6109 3.1)."""


class Proof(Enum):
    """What a receipt's signature is worth."""

    PROVEN = "proven"
    UNANCHORED = "unanchored"
    """Intact, by an issuer that this program does not know."""
    NONE = "none"


class Judgement(Enum):
    """Whether a receipt counts, or the first reason why not."""

    COUNTED = "counted"
    COUNTED_UNANCHORED = "counted-unanchored"
    PROOF = "proof-does-not-hold"
    UNRECOGNISED = "authority-not-recognised"
    SOMEBODY_ELSES = "somebody-elses"
    REPLAYED = "replayed"
    WRONG_PROVIDER = "wrong-provider"
    NOT_FOR_RECIPIENT = "not-for-recipient"
    CONTENT_DIFFERS = "content-differs"
    UNKNOWN_MESSAGE = "unknown-message"
    CONTRADICTS_ACCEPTANCE = "contradicts-acceptance"
    BEFORE_ACCEPTANCE = "before-acceptance"
    DUPLICATE = "duplicate"

    @property
    def counts(self) -> bool:
        """Whether it may move a state."""
        return self in {Judgement.COUNTED, Judgement.COUNTED_UNANCHORED}


@dataclass(frozen=True, slots=True)
class Claim:
    """One receipt as it came, before anybody believes it."""

    fact: ReceiptFact
    """Its certification data; `counted` is not looked at."""
    sender: str
    """Certified sender of the message that it reports on (mittente)."""
    proof: Proof
    fetched: bool
    """It came from the person's own server, not from a file."""
    signer: str
    """Domain of the address in the signer's certificate, lower case; "" when unknown."""
    refers: tuple[str, ...] = ()
    """Outer fields, which nobody signed: first X-Riferimento-Message-ID ("" when absent), then In-Reply-To and
    References."""
    differs: bool = False
    """A body or an attachment that it encloses is another than the copy kept."""


def judge(claims: Sequence[Claim], addresses: Collection[str], sent: Collection[str]) -> tuple[Judgement, ...]:
    """The judgement of each receipt of one mailbox, in the same order.

    addresses: of the person (the mailbox and its aliases). sent: Message-IDs of the copies kept, as `message_key` gives
    them.
    """
    bench = _Bench(claims, {folded_address(address) for address in addresses}, frozenset(sent))
    found = [bench.alone(claim) for claim in claims]
    fit = [(place, claim) for place, claim in enumerate(claims) if found[place] is None]
    fit.sort(key=lambda one: _standing(one[1]))
    book = _Book(sent)
    for place, claim in fit:  # acceptances first: they teach which messages there are
        if claim.fact.kind is EnvelopeKind.ACCEPTANCE:
            found[place] = book.accept(claim)
    for place, claim in fit:
        if claim.fact.kind is not EnvelopeKind.ACCEPTANCE:
            found[place] = book.match(claim)
    seen: set[tuple[object, ...]] = set()
    for place, claim in fit:
        if found[place] is None:
            found[place] = Judgement.DUPLICATE if _once(claim.fact) in seen else _counted(claim)
            seen.add(_once(claim.fact))
    return tuple(one or Judgement.PROOF for one in found)


def message_key(identifier: str) -> str:
    """Equal for identifiers that mean the same mail (see `pec.daticert.same_id`)."""
    return unquote(identifier.strip().removeprefix("<").removesuffix(">").strip())


class _Bench:
    """What can be said of a receipt before its acceptance is known."""

    def __init__(self, claims: Iterable[Claim], addresses: set[str], sent: frozenset[str]) -> None:
        self._addresses = addresses
        self._sent = sent
        proven = [claim for claim in claims if claim.proof is Proof.PROVEN and claim.signer]
        self._signers = {claim.signer for claim in proven}
        self._at_home: dict[str, list[datetime]] = {}
        for claim in proven:
            if claim.fact.kind is EnvelopeKind.DELIVERY and _domain(claim.fact.delivered_to) == claim.signer:
                self._at_home.setdefault(claim.signer, []).append(_when(claim.fact))
        for instants in self._at_home.values():
            instants.sort()

    def alone(self, claim: Claim) -> Judgement | None:
        """Why this receipt cannot count whatever else there is; None when it may."""
        return next((judgement for judgement, holds in self._reasons(claim) if holds), None)

    def _reasons(self, claim: Claim) -> Iterable[tuple[Judgement, bool]]:
        fact = claim.fact
        yield Judgement.PROOF, claim.proof is Proof.NONE
        yield Judgement.SOMEBODY_ELSES, folded_address(claim.sender) not in self._addresses
        yield Judgement.UNRECOGNISED, claim.proof is Proof.UNANCHORED and not self._is_expected(claim)
        yield Judgement.REPLAYED, self._points_elsewhere(claim)
        yield Judgement.WRONG_PROVIDER, self._is_foreign(claim)
        listed = {folded_address(recipient.address) for recipient in fact.recipients}
        yield Judgement.NOT_FOR_RECIPIENT, bool(fact.delivered_to) and folded_address(fact.delivered_to) not in listed
        yield Judgement.CONTENT_DIFFERS, claim.differs

    def _is_expected(self, claim: Claim) -> bool:
        """From the own server, signed under the domain of the own provider, of the recipient, or of one known."""
        near = [_domain(claim.sender), _domain(claim.fact.delivered_to)]
        if claim.fact.kind in _OWN_PROVIDER:
            near.pop()
        known = claim.signer in self._signers or any(_is_within(claim.signer, domain) for domain in near)
        return claim.fetched and known

    def _points_elsewhere(self, claim: Claim) -> bool:
        """Outer fields that name another message than the signed data do. A rewritten domain alone is no replay."""
        own = {message_key(claim.fact.msgid), message_key(claim.fact.identifier)}
        if not claim.refers or not claim.fact.msgid:
            return False
        named, *others = (message_key(one) for one in claim.refers)
        if named and named.partition("@")[0] not in {one.partition("@")[0] for one in own}:
            return True
        return any(other in self._sent and other not in own for other in others)

    def _is_foreign(self, claim: Claim) -> bool:
        """Signed by another provider than the one that must have written it, where that can be known."""
        fact = claim.fact
        if not claim.signer:
            return False
        if fact.kind in _OWN_PROVIDER:
            named, mailbox = _domain(fact.identifier), _domain(claim.sender)
            return _is_within(named, mailbox) and not _is_within(claim.signer, named)
        home = _domain(fact.delivered_to)
        if fact.kind is not EnvelopeKind.DELIVERY or _is_within(claim.signer, home):
            return False
        instants = self._at_home.get(home, [])
        place = bisect_left(instants, _when(fact))
        return any(abs(one - _when(fact)) <= STILL_HOSTED for one in instants[max(place - 1, 0) : place + 1])


class _Book:
    """The messages that this mailbox knows, by its copies and by what acceptances teach. Filled in a fixed order."""

    def __init__(self, sent: Collection[str]) -> None:
        self._sent = sent
        self._by_message: dict[str, ReceiptFact] = {}
        self._by_identifier: dict[str, ReceiptFact] = {}
        self._leading: dict[str, str] = {}

    def accept(self, claim: Claim) -> Judgement | None:
        """Learn an acceptance; of two about one message the better proven and earlier one stands."""
        fact = claim.fact
        known = self._acceptance(fact)
        if known is not None:
            return None if _agrees(fact, known) and fact.at == known.at else Judgement.CONTRADICTS_ACCEPTANCE
        for shelf, key in ((self._by_identifier, fact.identifier), (self._by_message, fact.msgid)):
            if key:
                shelf[message_key(key)] = fact
        return None

    def match(self, claim: Claim) -> Judgement | None:
        """Why a receipt that is no acceptance does not fit what is known; None when it does."""
        fact = claim.fact
        acceptance = self._acceptance(fact)
        if acceptance is not None:
            return _against(fact, acceptance)
        message, identifier = message_key(fact.msgid), message_key(fact.identifier)
        if message not in self._sent:
            refused = message or identifier if fact.kind is EnvelopeKind.NON_ACCEPTANCE else ""
            if not refused:
                return Judgement.UNKNOWN_MESSAGE
            message = refused  # what is refused has no acceptance: the refusal itself tells of the message
        leading = self._leading.setdefault(message, identifier)
        return None if identifier == leading else Judgement.CONTRADICTS_ACCEPTANCE

    def _acceptance(self, fact: ReceiptFact) -> ReceiptFact | None:
        by_identifier = self._by_identifier.get(message_key(fact.identifier))
        return by_identifier or self._by_message.get(message_key(fact.msgid))


def _against(fact: ReceiptFact, acceptance: ReceiptFact) -> Judgement | None:
    """A receipt beside the acceptance of its message."""
    if fact.kind is EnvelopeKind.NON_ACCEPTANCE or not _agrees(fact, acceptance):
        return Judgement.CONTRADICTS_ACCEPTANCE
    listed = {folded_address(recipient.address) for recipient in acceptance.recipients}
    if fact.delivered_to and folded_address(fact.delivered_to) not in listed:
        return Judgement.NOT_FOR_RECIPIENT
    if fact.at and acceptance.at and fact.at < acceptance.at - CLOCKS:
        return Judgement.BEFORE_ACCEPTANCE
    return None


def _agrees(fact: ReceiptFact, acceptance: ReceiptFact) -> bool:
    """Whether identifier, Message-ID and subject are those of the acceptance, as far as both say them."""
    pairs = (
        (message_key(fact.identifier), message_key(acceptance.identifier)),
        (message_key(fact.msgid), message_key(acceptance.msgid)),
        (" ".join(fact.subject.split()), " ".join(acceptance.subject.split())),
    )
    return all(not one or not other or one == other for one, other in pairs)


def _standing(claim: Claim) -> tuple[bool, datetime, str, str, str]:
    """Proven ones before others, then by time; equal ones stay in the order in which they came."""
    fact = claim.fact
    return claim.proof is not Proof.PROVEN, _when(fact), fact.identifier, fact.msgid, fact.subject


def _once(fact: ReceiptFact) -> tuple[object, ...]:
    return message_key(fact.identifier), fact.kind, folded_address(fact.delivered_to), fact.at


def _counted(claim: Claim) -> Judgement:
    return Judgement.COUNTED if claim.proof is Proof.PROVEN else Judgement.COUNTED_UNANCHORED


def _when(fact: ReceiptFact) -> datetime:
    return fact.at.astimezone(UTC) if fact.at else datetime.max.replace(tzinfo=UTC)


def _domain(address: str) -> str:
    return folded_address(address).rpartition("@")[2].removesuffix(">")


def _is_within(one: str, other: str) -> bool:
    """Whether two domains are the same, or one is a part of the other; a top-level domain is nobody's."""
    short, long = sorted((one, other), key=len)
    return bool(short) and (short == long or ("." in short and long.endswith(f".{short}")))
