"""A receipt and what is known of the message it reports on in; findings about how they agree out. Pure.

What is known is the acceptance that counted, the copy that was sent, and which providers signed for whom before. Each
function is one cross-check of RFC 6109 and gives nothing where it does not apply.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from citizen_inbox.evidence.comparison import same_address, same_identifier, same_text
from citizen_inbox.evidence.enclosed import AGREES, ComparedPart, Comparison, Sameness, compare, outline
from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding, Outcome
from citizen_inbox.mail.addresses import ascii_lower, folded_address
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.daticert import Daticert
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind

CLOCKS = timedelta(minutes=5)
"""How far the clocks of two providers may be apart."""

_LATER = frozenset({EnvelopeKind.DELIVERY, EnvelopeKind.NON_DELIVERY, EnvelopeKind.DELIVERY_WARNING})
"""What comes after an acceptance."""
_OWN_PROVIDER = frozenset({EnvelopeKind.ACCEPTANCE, EnvelopeKind.NON_ACCEPTANCE, EnvelopeKind.DELIVERY_WARNING})
"""What only the sender's provider writes (RFC 6109 3.1)."""
_WITH_ORIGINAL = frozenset({"completa", "breve", ""})
"""Forms of a delivery receipt that enclose the message; without a form it is the complete one."""

_MOST_PARTS = 50
"""So many parts get a sentence of their own; all of them count in the sum."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """One sent message as this mailbox knows it."""

    sent: bytes | None
    """The raw copy that was kept, None when there is none."""
    acceptance: Daticert | None
    """Certification data of a counted acceptance, None when there is none."""
    own_providers: tuple[str, ...] = ()
    """Domains of the providers that signed acceptances for this mailbox, lower case; empty when none is known."""
    recipient_providers: tuple[str, ...] = ()
    """Domains of the providers that signed deliveries for the domain of this receipt's recipient."""


def compare_transaction(envelope: Envelope, transaction: Transaction) -> tuple[Finding, ...]:
    """Every comparison that applies to this receipt, in the order of reading; nothing for what is no receipt."""
    daticert = envelope.daticert
    if daticert is None or not envelope.kind.is_receipt:
        return ()
    found = [_known(daticert, transaction)]
    if transaction.acceptance and envelope.kind in _LATER:
        found += _against_acceptance(daticert, transaction.acceptance)
    if envelope.kind is EnvelopeKind.DELIVERY and daticert.receipt_type in _WITH_ORIGINAL:
        found += _against_copy(envelope, transaction.sent)
    found += _provider(envelope, transaction)
    return tuple(found)


def _known(daticert: Daticert, transaction: Transaction) -> Finding:
    """Whether the message is one that this mailbox sent, by its own copy or by its acceptance."""
    copy = parse_message(transaction.sent).message_id if transaction.sent is not None else ""
    facts = {"msgid": daticert.msgid, "identifier": daticert.identifier}
    if copy and same_identifier(copy, daticert.msgid):
        return Finding("message-known", PROVEN, facts)
    accepted = transaction.acceptance
    if accepted and daticert.identifier and same_identifier(accepted.identifier, daticert.identifier):
        return Finding("message-known", PROVEN, facts)
    return Finding("message-known", UNDETERMINED, facts)


def _against_acceptance(daticert: Daticert, acceptance: Daticert) -> list[Finding]:
    """The same five data as in the acceptance, and a time that is not before it."""
    found = [
        _compare("acceptance-identifier", daticert.identifier, acceptance.identifier, same_identifier),
        _compare("acceptance-msgid", daticert.msgid, acceptance.msgid, same_identifier),
        _compare("acceptance-sender", daticert.sender, acceptance.sender, same_address, REFUTED),
        _compare("acceptance-subject", daticert.subject or "", acceptance.subject or "", same_text, REFUTED),
        _recipients(daticert, acceptance),
    ]
    if daticert.at and acceptance.at:
        late = daticert.at >= acceptance.at - CLOCKS
        facts = {"receipt": _instant(daticert.at), "acceptance": _instant(acceptance.at)}
        found.append(Finding("after-acceptance", PROVEN if late else UNDETERMINED, facts))
    return found


def _recipients(daticert: Daticert, acceptance: Daticert) -> Finding:
    mine, theirs = ({folded_address(one.address) for one in found.recipients} for found in (daticert, acceptance))
    facts = {
        "receipt": ", ".join(one.address for one in daticert.recipients[:20]),
        "acceptance": ", ".join(one.address for one in acceptance.recipients[:20]),
    }
    return Finding("acceptance-recipients", PROVEN if mine == theirs else UNDETERMINED, facts)


def _against_copy(envelope: Envelope, sent: bytes | None) -> list[Finding]:
    """The enclosed message beside the copy that was kept, part by part."""
    if envelope.original is None:
        return []  # that a copy is missing is said by what the receipt shows of itself
    if sent is None:
        return [Finding("copy-not-kept", UNDETERMINED)]
    brief = envelope.daticert is not None and envelope.daticert.receipt_type == "breve"
    compared = compare(outline(parse_message(sent), hashed=True), outline(envelope.original), brief=brief)
    found = [_content(compared)]
    told = [part for part in compared.parts if part.sameness is not Sameness.SAME]
    found += [_part(part, brief=brief) for part in told[:_MOST_PARTS]]
    if compared.fields:
        found.append(Finding("sent-fields", UNDETERMINED, {"fields": ", ".join(compared.fields)}))
    return found


def _content(compared: Comparison) -> Finding:
    """All parts together. Only what is another body or attachment for certain refutes."""
    same = sum(part.sameness in AGREES for part in compared.parts)
    facts = {"same": str(same), "parts": str(len(compared.parts))}
    if compared.contradicts:
        return Finding("sent-content", REFUTED, facts)
    return Finding("sent-content", PROVEN if compared.agrees else UNDETERMINED, facts)


def _part(part: ComparedPart, *, brief: bool) -> Finding:
    facts = {"part": part.name, "reading": str(part.reading)}
    if part.sameness in AGREES:
        return Finding(f"part-{part.sameness.value}", PROVEN, facts)
    grave = Comparison((part,), (), brief).contradicts
    return Finding(f"part-{part.sameness.value}", REFUTED if grave else UNDETERMINED, facts)


def _provider(envelope: Envelope, transaction: Transaction) -> list[Finding]:
    """Whether the provider that signs is the one that signed before in the same part. Only ever a remark."""
    if envelope.kind in _OWN_PROVIDER:
        code, known = "own-provider", transaction.own_providers
    elif envelope.kind is EnvelopeKind.DELIVERY:
        code, known = "recipient-provider", transaction.recipient_providers
    else:
        return []
    origin = envelope.message.single_sender()
    signer = ascii_lower(origin.address.rpartition("@")[2]) if origin else ""
    if not known or not signer:
        return []
    facts = {"signer": signer, "known": ", ".join(known)}
    return [Finding(code, PROVEN if signer in known else UNDETERMINED, facts)]


def _compare(
    code: str,
    receipt: str,
    acceptance: str,
    same: Callable[[str, str], bool],
    otherwise: Outcome = UNDETERMINED,
) -> Finding:
    facts = {"receipt": receipt, "acceptance": acceptance}
    return Finding(code, PROVEN if same(receipt, acceptance) else otherwise, facts)


def _instant(instant: datetime) -> str:
    return instant.isoformat(sep=" ", timespec="seconds")
