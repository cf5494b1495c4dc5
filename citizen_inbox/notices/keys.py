"""A read mail in; the keys that two mails about one matter share, out.

A key says "the same matter", never "the same sender": dossiers group by it, nothing is believed because of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citizen_inbox.notices.iun import IUN
from citizen_inbox.notices.notice import Notice
from citizen_inbox.notices.send_signs import SUSPICIOUS
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.pec.envelope import Envelope
from citizen_inbox.pec.letterhead import sender_of
from citizen_inbox.phrases import fold

SPECIFIC = 5
"""Letters and digits that a number must have at least: shorter ones recur within one body."""
MESSAGES_LIMIT = 40
"""Message identifiers read of one mail; the last of a long thread are the nearest."""
KEY_LIMIT = 300

_MESSAGE_ID = re.compile(r"<([^<>\s]{3,250})>")
_MANY_BODIES = frozenset({"send"})
"""Kinds whose mailbox writes for many bodies: there the address tells nothing of whose act it is."""


def keys_of(
    envelope: Envelope, notice: Notice | None, payments: Sequence[PaymentNotice], *, refuted: bool = False
) -> tuple[str, ...]:
    """Keys of one mail, each once, in a fixed order; two mails that share one belong to one matter. Pure, total.

    "iun:<IUN>"; "act:<whose>:<number>" for acts, cartelle and cases ("case:..."), once by the authority's name and
    once by the sender's address, the number in capital letters and digits only; "notice:<18 digits>" of pagoPA;
    "message:<id>" of the message and of those that it answers (RFC 5322 3.6.4), of a PEC both the envelope's and the
    original's, and the one certified in daticert.xml.

    refuted: the proof of the mail failed. It then gives its own Message-ID alone, so that a forger who copies a
    number or a thread does not slip into a genuine matter.
    """
    if refuted:
        return tuple(f"message:{found}" for found in _ids(envelope.message.header("Message-ID")))[:1]
    found = [*_of_notice(envelope, notice)] if notice else []
    found += [f"notice:{each.notice_number}" for each in payments if each.notice_number and not each.refuted]
    found += [f"message:{each}" for each in _messages(envelope)]
    return tuple(dict.fromkeys(key[:KEY_LIMIT] for key in found))


def normal_number(written: str) -> str:
    """A number as a key: its letters and digits, capital; "" when it is too short to be anybody's own."""
    plain = "".join(sign for sign in fold(written).upper() if sign.isalnum())
    return plain if len(plain) >= SPECIFIC and any(sign.isdigit() for sign in plain) else ""


def _of_notice(envelope: Envelope, notice: Notice) -> Iterator[str]:
    iun = notice.references.get("iun", "")
    if IUN.fullmatch(iun) and not any(reason.code in SUSPICIOUS for reason in notice.because):
        yield f"iun:{iun}"
    owners = ["".join(sign for sign in fold(notice.authority) if sign.isalnum())]
    if notice.kind not in _MANY_BODIES:
        owners.append(sender_of(envelope).lower())
    for name, word in (("act", "act"), ("roll_bill", "act"), ("case", "case")):
        number = normal_number(notice.references.get(name, ""))
        if number:
            yield from (f"{word}:{owner}:{number}" for owner in dict.fromkeys(owners) if owner)


def _messages(envelope: Envelope) -> Iterator[str]:
    """Own identifiers first, then those answered, nearest first."""
    letters = [envelope.message] if envelope.original is None else [envelope.original, envelope.message]
    if envelope.daticert:
        yield from _ids(f"<{envelope.daticert.msgid.strip().strip('<>')}>")
    for name in ("Message-ID", "X-Riferimento-Message-ID", "In-Reply-To", "References"):
        for letter in letters:
            found = _ids(letter.header(name))
            yield from found[-1 : -MESSAGES_LIMIT - 1 : -1]


def _ids(field: str) -> list[str]:
    return _MESSAGE_ID.findall(field[:20_000])
