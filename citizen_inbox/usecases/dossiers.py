"""A mail in; everything that is kept about the same act, in time order, out. And a downloaded file put into it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from citizen_inbox.documents.document import Document, identify
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.notices.legal_facts import SendFile, read_kept, recognise_file
from citizen_inbox.notices.send_steps import Item, Present, checklist, present_in
from citizen_inbox.pec.judgement import message_key
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.dossiers import MATTERS, Delivery
from citizen_inbox.store.record import Stored
from citizen_inbox.usecases import authorities, browse, clock, filing
from citizen_inbox.usecases import sent as sent_mail
from citizen_inbox.usecases.agenda import lines_of
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.receipts import judged
from citizen_inbox.usecases.repetitions import repeated
from citizen_inbox.usecases.rows import (
    DeadlineLine,
    Dossier,
    FiledLine,
    NoticeRow,
    PaymentLine,
    ReceiptLine,
)

_ACTS = ("act:", "case:")
_IUN = "iun:"


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that the person wants to put into a dossier, looked at before anything is kept."""

    name: str
    """Untrusted."""
    content: bytes
    found: SendFile
    iun: str
    """The notification that the dossier is about, "" for another act."""

    @property
    def another(self) -> str:
        """The notification that it names instead, "" when it does not."""
        return self.found.iuns[0] if self.iun and self.found.names_another(self.iun) else ""


def dossier(inbox: Inbox, message: int) -> Dossier:
    """Everything about the act of one mail, found from any of its mails or from a receipt of one. Failure
    "mail-unknown"."""
    asked = inbox.lists.one(message)
    start = _reported_on(inbox, asked) or asked.id
    members = sorted((inbox.lists.one(one) for one in inbox.dossiers.members(start)), key=_by_time)
    keys = inbox.dossiers.keys([one.id for one in members])
    today = clock.today()
    others = sorted(map(inbox.lists.one, inbox.dossiers.imitations([one.id for one in members])), key=_by_time)
    with authorities.registers(inbox.profile.places.data) as known:
        rows = {one.id: replace(browse.known_row(one, today, known), dossier=len(members)) for one in members}
        imitations = tuple(browse.known_row(one, today, known) for one in others)
    named = sorted({key for each in keys.values() for key in each})
    leading = leading_mail(members, keys)
    declared = inbox.dossiers.declared(leading.account, leading.sha256)
    return Dossier(
        id=min(rows),
        title=leading.title,
        kind=leading.kind,
        authority=leading.authority,
        iun=next((key.removeprefix(_IUN) for key in sorted(keys[leading.id]) + named if key.startswith(_IUN)), ""),
        acts=tuple(dict.fromkeys(key.rpartition(":")[2] for key in named if key.startswith(_ACTS))),
        messages=tuple(rows.values()),
        imitations=imitations,
        receipts=_receipts(inbox, members),
        deadlines=_deadlines(members, keys, rows),
        payments=_payments(members, rows),
        files=_files(inbox, members),
        notes=tuple((one.id, one.note) for one in members if one.note),
        views=declared.views,
        declared=declared.days,
        undelivered=declared.undelivered,
        leading=leading.id,
    )


def leading_mail(members: Sequence[Stored], keys: Mapping[int, Collection[str]]) -> Stored:
    """The mail whose delivery counts: a proven PEC before others, a notice before plain mail, then the earliest.

    Of two deliveries of one SEND notification the earliest successful one counts (D.P.C.M. 58/2022 art. 7).
    """
    return min(
        members,
        key=lambda one: (
            one.mine,
            one.outcome is not Outcome.PROVEN or one.envelope_kind is not EnvelopeKind.TRANSPORT,
            not any(key.startswith(_IUN) for key in keys.get(one.id, ())),
            one.kind in {"", "other"},
            *_by_time(one),
        ),
    )


def offer(inbox: Inbox, message: int, content: bytes, untrusted_name: str) -> Offered:
    """Look at a file before it is kept. Failure "mail-unknown"."""
    found = recognise_file(identify(content, untrusted_name, "1"))
    return Offered(untrusted_name, content, found, dossier(inbox, message).iun)


def take(inbox: Inbox, message: int, offered: Offered, *, anyway: bool = False) -> FiledLine:
    """Keep an offered file beside the leading mail of a dossier. Failures of `filing.file_away`, and
    "filed-another" (facts name, iun, other) for one that names another notification, unless `anyway`."""
    if offered.another and not anyway:
        raise Failure("filed-another", name=offered.name, iun=offered.iun, other=offered.another)
    found = dossier(inbox, message)
    role, about = offered.found.role.value, offered.found.kept
    return filing.file_away(inbox, found.leading, offered.content, offered.name, role, about)


def send_items(documents: Sequence[Document], files: Sequence[FiledLine]) -> tuple[Item, ...]:
    """What of a SEND notification is here, in its mail and in its dossier, and what is still to be downloaded."""
    filed = [Present(one.role, read_kept(one.about)[0], one.name, filed=True) for one in files]
    return checklist((*present_in(documents), *filed))


def _reported_on(inbox: Inbox, asked: Stored) -> int | None:
    """The copy of the sent message that a receipt is about, None for other mail or where no copy is kept."""
    if not asked.envelope_kind.is_receipt:
        return None
    receipt = next(one for one in judged(inbox, asked.account) if one.stored.id == asked.id)
    copies = inbox.lists.sent_copies(asked.account)
    return next((copy.id for copy in copies if message_key(copy.message_id) == receipt.about), None)


def _by_time(one: Stored) -> tuple[object, ...]:
    return one.at, one.id


def _receipts(inbox: Inbox, members: Sequence[Stored]) -> tuple[ReceiptLine, ...]:
    found = [line for one in members if one.mine for line in sent_mail.sent_of(inbox, one).receipts]
    return tuple(sorted(found, key=lambda line: (line.at, line.id)))


def _deadlines(
    members: Sequence[Stored], keys: Mapping[int, Collection[str]], rows: Mapping[int, NoticeRow]
) -> tuple[DeadlineLine, ...]:
    later = repeated(
        Delivery(
            one.id,
            one.outcome is Outcome.PROVEN,
            one.at,
            frozenset(key for key in keys[one.id] if key.startswith(MATTERS)),
            frozenset(duty.rule for duty in one.duties),
        )
        for one in members
    )
    lines = [line for one in members for line in lines_of(one, rows[one.id]) if (one.id, line.rule) not in later]
    return tuple(sorted((line for line in lines if line.kind != "payment"), key=_by_day))


def _by_day(line: DeadlineLine) -> tuple[object, ...]:
    return line.prudent, line.due, line.row.id


def _payments(members: Sequence[Stored], rows: Mapping[int, NoticeRow]) -> tuple[PaymentLine, ...]:
    """Each notice once, as the first mail that carries it says, or the first in whose mailbox it is paid."""
    found: dict[tuple[str, str], PaymentLine] = {}
    for line in (line for one in members for line in browse.payment_lines(one, rows[one.id])):
        known = found.setdefault((line.notice_number, line.creditor), line)
        if known.paid_on is None and line.paid_on is not None:
            found[line.notice_number, line.creditor] = replace(known, paid_on=line.paid_on, open=line.open)
    return tuple(found.values())


def _files(inbox: Inbox, members: Sequence[Stored]) -> tuple[FiledLine, ...]:
    lines = [line for one in members for line in filing.filed(inbox, one.id)]
    return tuple(sorted(lines, key=lambda line: (line.filed_at, line.id)))
