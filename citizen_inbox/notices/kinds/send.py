"""SEND (Servizio Notifiche Digitali, D.L. 76/2020 art. 26): when a notification takes effect and what it brings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from citizen_inbox.documents.document import Document
from citizen_inbox.findings import Outcome
from citizen_inbox.notices.aar import Aar, find_aar, find_fiscal_code
from citizen_inbox.notices.acts import Act, about_an_act, announced
from citizen_inbox.notices.authority import NAME_LIMIT, name_authority
from citizen_inbox.notices.drafting import gather, plain_subject
from citizen_inbox.notices.duties import cautions, in_order, rules_of, run
from citizen_inbox.notices.iun import control_letter_holds, find_iuns, iun_of_message_id
from citizen_inbox.notices.legal_facts import Fact, SendFile, find_attestation
from citizen_inbox.notices.links import link_hosts
from citizen_inbox.notices.notice import Clues, Found, Notice, Reason, Recognition
from citizen_inbox.notices.passages import passages
from citizen_inbox.notices.proof import start_of
from citizen_inbox.notices.references import VALUE_LIMIT, clean, find_references, first_values
from citizen_inbox.notices.send_signs import HOSTS, elsewhere
from citizen_inbox.notices.send_steps import undelivered
from citizen_inbox.notices.send_subjects import DOCUMENTS_SUBJECT, LONGEST_SUBJECT, SUBJECT, service_message
from citizen_inbox.notices.words import Words, combine, read_heads, read_words
from citizen_inbox.obligations.deadlines import Deadline, Start, effective_on, from_effect
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.phrases import fold, phrase

_BODY_WORDS = re.compile(r"\bricevuto una notifica su send\b|\bsend - servizio notifiche digitali\b")
_LABEL = "codice iun"
_COMPANY = "la tua impresa ha ricevuto una notifica"
_COURTESY_DIGITAL = r"\blegalmente consegnata a (?:te|lei) 7 giorni\b"
_COURTESY_PAPER = r"\beviterai una raccomandata\b"
ENOUGH = 30
_ATTESTED: dict[str, str] = {
    Fact.SENDER_ACK: "ack",
    Fact.DIGITAL_DELIVERY: "delivered",
    Fact.DIGITAL_FAILURE: "failed",
    Fact.RECIPIENT_ACCESS: "access",
    Fact.ANALOG_DELIVERY: "paper",
    Fact.ANALOG_OUTCOME: "paper",
    Fact.ANALOG_FAILURE_DELIVERY: "deposited",
    Fact.ABROAD_UNANSWERED: "abroad",
    Fact.NOTIFICATION_CANCELLED: "cancelled",
    Fact.MALFUNCTION: "outage",
}
"""Endings of the reasons that say what an attestation attests; the others are "other"."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The pieces of a SEND mail that must agree with each other."""

    sender: str
    subject_iun: str
    message_iun: str | None
    body_iun: str
    documents_iun: str
    """Of a mail with the documents that the help desk of SEND sends on request."""
    aar: Aar | None
    attestation: tuple[Document, SendFile] | None
    hosts: tuple[str, ...]
    words: Words

    @property
    def iuns(self) -> tuple[str, ...]:
        """Every IUN named, each once, in the order subject, body, AAR, drawn code, Message-ID."""
        aar = (self.aar.iun, self.aar.link.iun if self.aar.link else "") if self.aar else ()
        attested = self.attestation[1].iuns[:1] if self.attestation else ()
        named = (self.subject_iun, self.documents_iun, self.body_iun, *aar, self.message_iun or "", *attested)
        return tuple(dict.fromkeys(filter(None, named)))

    @property
    def silent(self) -> Reason | None:
        """Why it notifies nothing although it is about a notification."""
        if self.documents_iun:
            return Reason("send-documents-only")
        if self.attestation and not self.subject_iun:
            return Reason("send-attestation-only")
        return None

    @property
    def foreign(self) -> tuple[str, ...]:
        """Hosts of links that are not SEND's own."""
        return tuple(host for host in self.hosts if host not in HOSTS)


@dataclass(frozen=True, slots=True)
class Send:
    """A notification through SEND or its courtesy copy."""

    id: str = "send"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By subject, AAR, drawn code and body; contradictions between them are told, never hidden."""
        parts = _parts(clues)
        if service_message(parts.words.subject):
            return None
        signs = list(_signs(parts))
        score = combine(weight for weight, _ in signs)
        if score < ENOUGH:
            return None
        return Recognition(max(score, 1), tuple(reason for _, reason in signs))

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """When it takes effect, and the terms of the act it brings, counted from that day."""
        parts = _parts(clues)
        acts, words = _acts_inside(clues, parts)
        deadlines, reasons = _deadlines(clues, parts, acts, words)
        sender = parts.aar.sender if parts.aar and parts.aar.sender else parts.sender
        about = parts.aar.about if parts.aar else ""
        found = _found(clues, parts)
        return Notice(
            kind=self.id,
            authority=clean(sender, NAME_LIMIT) or name_authority(clues),
            title=about or (f"Notifica da {sender}" if sender else plain_subject(clues)),
            references=first_values(found),
            because=(*recognition.because, *_judgement(clues, parts), *reasons),
            deadlines=deadlines,
            found=found,
        )


def _found(clues: Clues, parts: Parts) -> tuple[Found, ...]:
    """The IUNs, those of drawn codes and identifiers without a place; the attested day; what the act says."""
    written = {one.value: one for one in find_references(clues, ("iun",))}
    iuns = [written.pop(iun, Found("iun", iun, None)) for iun in parts.iuns]
    attested = _attested(clues, parts.attestation)
    gathered = gather(clues, ("act", "act_date", "plate", "roll_bill", "tax_year"))
    return (*iuns, *written.values(), *attested, *gathered)


def _attested(clues: Clues, attestation: tuple[Document, SendFile] | None) -> tuple[Found, ...]:
    if attestation is None or attestation[1].on is None:
        return ()
    path, (start, end) = attestation[0].path, attestation[1].on
    passage = next((one for one in passages(clues) if one.document == path and len(one.written) >= end), None)
    if passage is None:
        return ()
    return (Found("attested_on", clean(passage.written[start:end], VALUE_LIMIT), passage.spot_written(start, end)),)


def _parts(clues: Clues) -> Parts:
    title = " ".join(clues.subject.split())
    sane = title if len(title) <= LONGEST_SUBJECT else ""
    subject, documents = SUBJECT.fullmatch(sane), DOCUMENTS_SUBJECT.fullmatch(sane)
    words = read_words(clues)
    return Parts(
        sender=clean(subject[1], NAME_LIMIT) if subject else "",
        subject_iun=subject[2] if subject else "",
        message_iun=next((iun for iun in map(iun_of_message_id, _message_ids(clues)) if iun), None),
        body_iun=next(iter(find_iuns(clues.body.text)), ""),
        documents_iun=documents[1] if documents else "",
        aar=find_aar(clues.documents),
        attestation=find_attestation(clues.documents),
        hosts=link_hosts(clues.body),
        words=words,
    )


def _message_ids(clues: Clues) -> Iterator[str]:
    """The client's Message-ID: certified in daticert.xml; in the original providers put their own in its place."""
    if clues.envelope.daticert:
        yield clues.envelope.daticert.msgid
    if clues.envelope.original:
        yield clues.envelope.original.header("X-Riferimento-Message-ID").strip("<> ")
        yield clues.envelope.original.message_id


def _signs(parts: Parts) -> Iterator[tuple[int, Reason]]:
    if parts.subject_iun:
        yield 90, Reason("send-subject", {"iun": parts.subject_iun})
    if parts.documents_iun:
        yield 90, Reason("send-documents", {"iun": parts.documents_iun})
    if parts.attestation:
        attested = parts.attestation[1]
        yield 60 if attested.iuns else 30, Reason(_what_is_attested(attested), {"iun": next(iter(attested.iuns), "-")})
    if parts.aar:
        read = Reason("iun-in-aar", {"iun": parts.aar.iun}) if parts.aar.iun else Reason("aar-unreadable")
        yield 60 if parts.aar.named else 50, read
        if parts.aar.link and parts.aar.link.iun:
            yield 60, Reason("iun-in-code", {"iun": parts.aar.link.iun})
    if parts.message_iun:
        yield 40, Reason("send-message-id")
    if _BODY_WORDS.search(parts.words.whole) and (parts.body_iun or parts.subject_iun):
        yield 60 if _LABEL in parts.words.whole else 40, Reason("send-words")


def _what_is_attested(attested: SendFile) -> str:
    if attested.about == Fact.DIGITAL_DELIVERY and not attested.titled:
        return "send-attestation-digital"
    return f"send-attestation-{_ATTESTED.get(attested.about, 'other')}"


def _judgement(clues: Clues, parts: Parts) -> Iterator[Reason]:
    """Whether the pieces agree; agreement proves nothing about who sent them."""
    if clues.envelope.kind is not EnvelopeKind.TRANSPORT:
        yield Reason("send-courtesy")
        yield from _courtesy(parts.words)
    if _COMPANY in parts.words.whole:
        yield Reason("send-company")
    doubts = tuple(_doubts(clues, parts))
    yield from doubts
    agreed = parts.subject_iun and parts.aar and parts.aar.iun and parts.aar.link and parts.aar.link.iun
    if agreed and not doubts and clues.evidence.verdict.outcome is Outcome.PROVEN:
        yield Reason("send-consistent", {"iun": parts.subject_iun})


def _courtesy(words: Words) -> Iterator[Reason]:
    """Which of the two courtesy messages it is: before a PEC, or before paper."""
    if phrase(_COURTESY_DIGITAL).search(words.whole):
        yield Reason("send-courtesy-digital")
    elif phrase(_COURTESY_PAPER).search(words.whole):
        yield Reason("send-courtesy-paper")


def _doubts(clues: Clues, parts: Parts) -> Iterator[Reason]:
    if len(parts.iuns) > 1:
        yield Reason("iun-contradiction", {"first": parts.iuns[0], "second": parts.iuns[1]})
    for iun in parts.iuns:
        if not control_letter_holds(iun):
            yield Reason("iun-control", {"iun": iun})
    for host in parts.foreign[:3]:
        yield Reason("send-suspicious", {"host": clean(host, NAME_LIMIT)})
    if parts.aar:
        yield from elsewhere(parts.aar.document)
    if parts.aar and parts.aar.link and parts.aar.link.test:
        yield Reason("send-test")
    told = find_fiscal_code(clues.body.text)
    if parts.aar and told and parts.aar.fiscal_code and told != parts.aar.fiscal_code:
        yield Reason("send-fiscal-code")


def _acts_inside(clues: Clues, parts: Parts) -> tuple[tuple[Act, ...], Words]:
    """What the attached acts, or failing them the words of the AAR, say that was notified."""
    aar = parts.aar.document.path if parts.aar else None
    documents = [found for top in clues.documents for found in top.walk() if found.path != aar]
    heads, titles = read_heads(document.text for document in documents if document.text)
    words = Words(fold(parts.aar.about) if parts.aar else "", heads, parts.words.whole, (), titles)
    return announced(replace(words, whole="")), words


def _deadlines(
    clues: Clues, parts: Parts, acts: tuple[Act, ...], words: Words
) -> tuple[tuple[Deadline, ...], tuple[Reason, ...]]:
    if parts.silent:
        return (), (parts.silent,)
    about = about_an_act(parts.words.subject)
    if about:
        return (), (Reason("not-the-act", {"words": about}),)
    start, reasons = start_of(clues)
    effect = _effect(clues, parts, start)
    if effect is None:
        return (), reasons
    rules = rules_of(acts, words)
    reminder = about_an_act(words.subject)
    if rules and reminder:
        return (effect,), (*reasons, Reason("not-the-act", {"words": reminder}))
    if not rules:
        return (effect,), (*reasons, Reason("send-act-unknown"))
    duties, notes = run(clues, acts, rules, from_effect(effect))
    inside = Reason("send-act", {"act": acts[0].title})
    return in_order((effect, *duties)), (*reasons, inside, *cautions(rules), *notes)


def _effect(clues: Clues, parts: Parts, start: Start | None) -> Deadline | None:
    """When it takes effect: from this delivery, or from the failed one that the person declared.

    Where both are known the earlier stays the safe day, and that by this delivery stands beside.
    """
    views, deposited = clues.declared.views, clues.declared.undelivered_at
    by_pec = effective_on(start.at, views, start.arrived_at) if start else None
    refuted = clues.evidence.verdict.outcome is Outcome.REFUTED
    if deposited is None or refuted or parts.foreign:
        return by_pec
    failed = undelivered(deposited, views)
    if by_pec is None:
        return failed
    other = by_pec.due if by_pec.due != failed.due else None
    return replace(failed, prudent=min(failed.prudent, by_pec.prudent), likely=other)


KIND = Send()
