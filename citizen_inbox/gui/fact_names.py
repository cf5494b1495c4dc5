"""The name of a fact in, the word that stands before its value out."""

from __future__ import annotations

from collections.abc import Mapping

from citizen_inbox.translation import Voice
from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

NAMES: dict[str, str] = {
    "acceptance": QT_TRANSLATE_NOOP("facts", "In the acceptance"),
    "account": QT_TRANSLATE_NOOP("facts", "Account"),
    "address": QT_TRANSLATE_NOOP("facts", "Address"),
    "amount": QT_TRANSLATE_NOOP("facts", "Amount"),
    "amounts": QT_TRANSLATE_NOOP("facts", "Amounts"),
    "anchor": QT_TRANSLATE_NOOP("facts", "Authority"),
    "answered": QT_TRANSLATE_NOOP("facts", "Answered"),
    "at": QT_TRANSLATE_NOOP("facts", "Time"),
    "bits": QT_TRANSLATE_NOOP("facts", "Key length"),
    "certificate": QT_TRANSLATE_NOOP("facts", "In the certificate"),
    "certified": QT_TRANSLATE_NOOP("facts", "Certified"),
    "count": QT_TRANSLATE_NOOP("facts", "How many"),
    "creditor": QT_TRANSLATE_NOOP("facts", "Creditor"),
    "days": QT_TRANSLATE_NOOP("facts", "Days"),
    "defects": QT_TRANSLATE_NOOP("facts", "What is wrong"),
    "detail": QT_TRANSLATE_NOOP("facts", "In detail"),
    "digest": QT_TRANSLATE_NOOP("facts", "Digest"),
    "due": QT_TRANSLATE_NOOP("facts", "Due"),
    "email": QT_TRANSLATE_NOOP("facts", "Address"),
    "error": QT_TRANSLATE_NOOP("facts", "Error"),
    "expected": QT_TRANSLATE_NOOP("facts", "Expected"),
    "first": QT_TRANSLATE_NOOP("facts", "In one place"),
    "first_in": QT_TRANSLATE_NOOP("facts", "Found in"),
    "forms": QT_TRANSLATE_NOOP("facts", "Found in"),
    "from": QT_TRANSLATE_NOOP("facts", "From"),
    "header": QT_TRANSLATE_NOOP("facts", "In the header"),
    "host": QT_TRANSLATE_NOOP("facts", "Site"),
    "issuer": QT_TRANSLATE_NOOP("facts", "Issuer"),
    "kind": QT_TRANSLATE_NOOP("facts", "Kind"),
    "known": QT_TRANSLATE_NOOP("facts", "So far"),
    "missing": QT_TRANSLATE_NOOP("facts", "Missing"),
    "month": QT_TRANSLATE_NOOP("facts", "Month"),
    "name": QT_TRANSLATE_NOOP("facts", "Name"),
    "number": QT_TRANSLATE_NOOP("facts", "Notice number"),
    "original": QT_TRANSLATE_NOOP("facts", "In the message"),
    "other": QT_TRANSLATE_NOOP("facts", "Other"),
    "others": QT_TRANSLATE_NOOP("facts", "Others"),
    "owner": QT_TRANSLATE_NOOP("facts", "Your mailbox"),
    "part": QT_TRANSLATE_NOOP("facts", "Part"),
    "payload": QT_TRANSLATE_NOOP("facts", "Content of the code"),
    "provider": QT_TRANSLATE_NOOP("facts", "Provider"),
    "receipt": QT_TRANSLATE_NOOP("facts", "In the receipt"),
    "recipient": QT_TRANSLATE_NOOP("facts", "Recipient"),
    "revoked_at": QT_TRANSLATE_NOOP("facts", "Revoked on"),
    "second": QT_TRANSLATE_NOOP("facts", "In another"),
    "second_in": QT_TRANSLATE_NOOP("facts", "Found in"),
    "seen": QT_TRANSLATE_NOOP("facts", "Seen"),
    "sender": QT_TRANSLATE_NOOP("facts", "Sender"),
    "signer": QT_TRANSLATE_NOOP("facts", "Signer"),
    "signers": QT_TRANSLATE_NOOP("facts", "Signers"),
    "since": QT_TRANSLATE_NOOP("facts", "Since"),
    "subject": QT_TRANSLATE_NOOP("facts", "Subject"),
    "to": QT_TRANSLATE_NOOP("facts", "To"),
    "type": QT_TRANSLATE_NOOP("facts", "Kind"),
    "unexpected": QT_TRANSLATE_NOOP("facts", "Not expected"),
    "valid_from": QT_TRANSLATE_NOOP("facts", "Valid from"),
    "valid_to": QT_TRANSLATE_NOOP("facts", "Valid to"),
}
PLACES: dict[str, str] = {
    "text": QT_TRANSLATE_NOOP("facts", "the text"),
    "qr": QT_TRANSLATE_NOOP("facts", "the QR code"),
    "datamatrix": QT_TRANSLATE_NOOP("facts", "the DataMatrix code"),
}
"""Where a payment was seen (`obligations.payments.Sighting`)."""
_PLACED = frozenset({"first_in", "second_in", "forms"})
_ORDER = ("first", "first_in", "second", "second_in")


def named_facts(facts: Mapping[str, str], voice: Voice) -> tuple[tuple[str, str], ...]:
    """Facts under readable names, empty ones left out; a name without a word of its own shows as it is."""
    names = [*(name for name in _ORDER if name in facts), *(name for name in facts if name not in _ORDER)]
    return tuple(
        (
            voice.text("facts", NAMES[name]) if name in NAMES else name.replace("_", " "),
            _value(name, facts[name], voice),
        )
        for name in names
        if facts[name]
    )


def _value(name: str, value: str, voice: Voice) -> str:
    if name not in _PLACED:
        return value
    return ", ".join(voice.text("facts", PLACES[code]) if code in PLACES else code for code in value.split(", "))
