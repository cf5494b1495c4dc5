"""The receipts of a mailbox and the copies of what it sent in; each receipt with its judgement and its message out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from citizen_inbox.evidence.enclosed import ComparedPart, Comparison, Outline, compare, read_outline
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.transaction import Transaction
from citizen_inbox.failures import Failure
from citizen_inbox.pec.daticert import Daticert, Recipient
from citizen_inbox.pec.judgement import Claim, Judgement, Proof, judge, message_key
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.pec.tracking import ReceiptFact
from citizen_inbox.store.record import ReceiptFacts, SentCopy, Stored
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import ReceiptLine

_PROVEN = frozenset(code.value for code in (VerdictCode.OK, VerdictCode.OK_REV_UNKNOWN, VerdictCode.OK_EXPIRED_SINCE))
_UNREADABLE = frozenset({"mail-missing", "mail-altered"})

AGREES, DIFFERS, OPEN, NOT_KEPT = "agrees", "differs", "open", "not-kept"
"""What a delivery receipt with the original comes to beside the copy kept; "" for the other receipts."""


@dataclass(frozen=True, slots=True)
class JudgedReceipt:
    """One receipt kept, and what it is worth."""

    stored: Stored
    fact: ReceiptFact
    signer: str
    """Domain that signed, "" when unknown."""
    judgement: Judgement
    comparison: Comparison | None
    """With the copy that fits best; None without a copy, or for a receipt that encloses nothing."""
    about: str
    """Key of the message that it reports on (`message_key`), or "#" and its own number when it names none."""
    copies: frozenset[int] = frozenset()
    """Of several copies under one Message-ID those whose content it encloses; empty where nothing tells them apart."""

    def line(self) -> ReceiptLine:
        """The receipt as shown."""
        return ReceiptLine(
            id=self.stored.id,
            kind=self.stored.envelope_kind,
            at=self.stored.at,
            delivered_to=self.fact.delivered_to,
            receipt_type=self.fact.receipt_type,
            error_detail=self.fact.error_detail,
            outcome=self.stored.outcome,
            counted=self.judgement.counts,
            judgement=self.judgement.value,
            content=self._content(),
            readings=tuple(sorted({part.reading for part in self._parts() if part.reading})),
        )

    def _parts(self) -> tuple[ComparedPart, ...]:
        return self.comparison.parts if self.comparison else ()

    def _content(self) -> str:
        if self.fact.kind is not EnvelopeKind.DELIVERY or self.fact.receipt_type == "sintetica":
            return ""
        if self.comparison is None:
            return NOT_KEPT
        if self.comparison.contradicts:
            return DIFFERS
        return AGREES if self.comparison.agrees else OPEN


class SentCopies:
    """The copies of what was sent, by account and Message-ID; outlines are read when they are needed."""

    def __init__(self, copies: Iterable[SentCopy]) -> None:
        self._copies: dict[tuple[int, str], list[SentCopy]] = {}
        for copy in copies:
            self._copies.setdefault((copy.account, message_key(copy.message_id)), []).append(copy)
        self._outlines: dict[int, Outline] = {}

    def keys(self, account: int) -> frozenset[str]:
        """Of all messages with a copy in this mailbox."""
        return frozenset(key for owner, key in self._copies if owner == account)

    def compare(self, account: int, about: str, enclosed: str, *, brief: bool) -> tuple[SentCopy, Comparison] | None:
        """The copy that fits best what a receipt encloses, None when there is none with an outline."""
        known = [copy for copy in self._copies.get((account, about), ()) if copy.outline]
        if not known or not enclosed:
            return None
        found = read_outline(enclosed)
        compared = [(copy, compare(self._outline(copy), found, brief=brief)) for copy in known]
        return min(compared, key=lambda one: (one[1].contradicts, not one[1].agrees))

    def agreeing(self, account: int, about: str, enclosed: str, *, brief: bool) -> frozenset[int]:
        """Which of several copies under one Message-ID a receipt encloses; empty for a single one, or for none."""
        known = [copy for copy in self._copies.get((account, about), ()) if copy.outline]
        if len(known) < 2 or not enclosed:
            return frozenset()
        found = read_outline(enclosed)
        return frozenset(copy.id for copy in known if compare(self._outline(copy), found, brief=brief).agrees)

    def first(self, account: int, about: str) -> SentCopy | None:
        """The oldest copy of a message."""
        return next(iter(self._copies.get((account, about), ())), None)

    def _outline(self, copy: SentCopy) -> Outline:
        if copy.id not in self._outlines:
            self._outlines[copy.id] = read_outline(copy.outline)
        return self._outlines[copy.id]


def judged(inbox: Inbox, account: int | None = None) -> tuple[JudgedReceipt, ...]:
    """Every receipt kept, of one mailbox or all, oldest first."""
    told = inbox.lists.receipts(account)
    copies = SentCopies(inbox.lists.sent_copies(account))
    outlines = inbox.lists.receipt_outlines(account)
    by_account: dict[int, list[tuple[Stored, ReceiptFacts]]] = {}
    for one in told:
        by_account.setdefault(one[0].account, []).append(one)
    found = {
        receipt.stored.id: receipt
        for owner, own in by_account.items()
        for receipt in _judged(owner, own, copies, outlines)
    }
    return tuple(found[stored.id] for stored, _ in told)


def _judged(
    account: int, told: Sequence[tuple[Stored, ReceiptFacts]], copies: SentCopies, outlines: dict[int, str]
) -> list[JudgedReceipt]:
    told = sorted(told, key=lambda one: one[0].id)  # of two equal ones the second to come is the copy
    compared: dict[int, Comparison] = {}
    agreeing: dict[int, frozenset[int]] = {}
    for stored, facts in told:
        brief, about, enclosed = facts.receipt_type == "breve", message_key(stored.msgid), outlines.get(stored.id, "")
        found = copies.compare(account, about, enclosed, brief=brief)
        if found:
            compared[stored.id] = found[1]
            agreeing[stored.id] = copies.agreeing(account, about, enclosed, brief=brief)
    claims = [_claim(stored, facts, compared.get(stored.id)) for stored, facts in told]
    addresses = {stored.address for stored, _ in told}
    judgements = judge(claims, addresses, copies.keys(account))
    rows = list(zip(told, claims, judgements, strict=True))
    learnt = {
        message_key(claim.fact.identifier): message_key(claim.fact.msgid)
        for _, claim, judgement in rows
        if judgement.counts and claim.fact.kind is EnvelopeKind.ACCEPTANCE and claim.fact.identifier
    }
    return [
        JudgedReceipt(
            stored=stored,
            fact=replace(claim.fact, counted=judgement.counts),
            signer=facts.signer,
            judgement=judgement,
            comparison=compared.get(stored.id),
            about=_about(claim.fact, learnt) or f"#{stored.id}",
            copies=agreeing.get(stored.id, frozenset()),
        )
        for (stored, facts), claim, judgement in rows
    ]


def _about(fact: ReceiptFact, learnt: dict[str, str]) -> str:
    """Which message: by its Message-ID, else by the identifier, where an acceptance taught whose it is."""
    own = message_key(fact.identifier)
    return message_key(fact.msgid) or learnt.get(own, "") or own


def _claim(stored: Stored, facts: ReceiptFacts, comparison: Comparison | None) -> Claim:
    return Claim(
        fact=ReceiptFact(
            kind=stored.envelope_kind,
            identifier=stored.identifier,
            msgid=stored.msgid,
            subject=stored.subject,
            recipients=tuple(Recipient(address, certified) for address, certified in facts.recipients),
            delivered_to=facts.delivered_to,
            error=facts.error,
            error_detail=facts.error_detail,
            receipt_type=facts.receipt_type,
            at=stored.certified_at,
            counted=False,
        ),
        sender=stored.sender,
        proof=_proof(stored),
        fetched=stored.arrived_at is not None,
        signer=facts.signer,
        refers=facts.refers,
        differs=comparison is not None and comparison.contradicts,
    )


def _proof(stored: Stored) -> Proof:
    if stored.trouble:
        return Proof.NONE
    if stored.verdict_code in _PROVEN:
        return Proof.PROVEN
    return Proof.UNANCHORED if stored.verdict_code == VerdictCode.INTACT_UNANCHORED.value else Proof.NONE


def one_judged(inbox: Inbox, stored: Stored) -> tuple[JudgedReceipt | None, Transaction | None]:
    """A receipt with its judgement, and what its proof is held against; None twice for other mail."""
    if not stored.envelope_kind.is_receipt:
        return None, None
    everything = judged(inbox, stored.account)
    own = next((receipt for receipt in everything if receipt.stored.id == stored.id), None)
    return own, _transaction(inbox, own, everything) if own else None


def _transaction(inbox: Inbox, own: JudgedReceipt, everything: Sequence[JudgedReceipt]) -> Transaction:
    kind = EnvelopeKind.ACCEPTANCE
    others = [one for one in everything if one is not own and one.judgement is Judgement.COUNTED and one.signer]
    domain = _domain(own.fact.delivered_to)
    deliveries = [one for one in others if one.fact.kind is EnvelopeKind.DELIVERY]
    return Transaction(
        sent=_copy(inbox, own),
        acceptance=_acceptance(inbox, own, [one for one in everything if one.fact.kind is kind]),
        own_providers=_distinct(one.signer for one in others if one.fact.kind is kind),
        recipient_providers=_distinct(one.signer for one in deliveries if _domain(one.fact.delivered_to) == domain),
    )


def _copy(inbox: Inbox, own: JudgedReceipt) -> bytes | None:
    copies = SentCopies(inbox.lists.sent_copies(own.stored.account))
    enclosed = inbox.lists.receipt_outlines(own.stored.account).get(own.stored.id, "")
    fitting = copies.compare(own.stored.account, own.about, enclosed, brief=own.fact.receipt_type == "breve")
    copy = fitting[0] if fitting else copies.first(own.stored.account, own.about)
    return _raw(inbox, copy.sha256) if copy else None


def _acceptance(inbox: Inbox, own: JudgedReceipt, acceptances: Iterable[JudgedReceipt]) -> Daticert | None:
    from citizen_inbox.pec.envelope import read_daticert  # only a page needs the readers
    from citizen_inbox.usecases import confined

    named = message_key(own.fact.identifier)
    fitting = [
        one
        for one in acceptances
        if one.judgement.counts and (one.about == own.about or message_key(one.fact.identifier) == named)
    ]
    raw = _raw(inbox, fitting[0].stored.sha256) if fitting else None
    with confined.RefusalIgnored():
        return confined.ask_mail(read_daticert, raw) if raw is not None else None
    return None


def _raw(inbox: Inbox, sha256: str) -> bytes | None:
    """A kept mail; None when its file is gone, which the page of that mail itself will tell."""
    try:
        return inbox.archive.get(sha256)
    except Failure as failure:
        if failure.code in _UNREADABLE:
            return None
        raise


def _domain(address: str) -> str:
    return address.strip().rpartition("@")[2].lower()


def _distinct(domains: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(domains))
