"""The name of a fact in, the word that stands before its value out."""

from __future__ import annotations

from collections.abc import Mapping

from citizen_inbox.translation import Voice
from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

NAMES: dict[str, str] = {
    "account": QT_TRANSLATE_NOOP("facts", "Account"),
    "amount": QT_TRANSLATE_NOOP("facts", "Amount"),
    "amounts": QT_TRANSLATE_NOOP("facts", "Amounts"),
    "at": QT_TRANSLATE_NOOP("facts", "Time"),
    "bits": QT_TRANSLATE_NOOP("facts", "Key length"),
    "certificate": QT_TRANSLATE_NOOP("facts", "In the certificate"),
    "certified": QT_TRANSLATE_NOOP("facts", "Certified"),
    "count": QT_TRANSLATE_NOOP("facts", "How many"),
    "creditor": QT_TRANSLATE_NOOP("facts", "Creditor"),
    "days": QT_TRANSLATE_NOOP("facts", "Days"),
    "detail": QT_TRANSLATE_NOOP("facts", "In detail"),
    "digest": QT_TRANSLATE_NOOP("facts", "Digest"),
    "due": QT_TRANSLATE_NOOP("facts", "Due"),
    "email": QT_TRANSLATE_NOOP("facts", "Address"),
    "error": QT_TRANSLATE_NOOP("facts", "Error"),
    "expected": QT_TRANSLATE_NOOP("facts", "Expected"),
    "first": QT_TRANSLATE_NOOP("facts", "In one place"),
    "from": QT_TRANSLATE_NOOP("facts", "From"),
    "header": QT_TRANSLATE_NOOP("facts", "In the header"),
    "host": QT_TRANSLATE_NOOP("facts", "Site"),
    "issuer": QT_TRANSLATE_NOOP("facts", "Issuer"),
    "name": QT_TRANSLATE_NOOP("facts", "Name"),
    "number": QT_TRANSLATE_NOOP("facts", "Notice number"),
    "original": QT_TRANSLATE_NOOP("facts", "In the message"),
    "other": QT_TRANSLATE_NOOP("facts", "Other"),
    "others": QT_TRANSLATE_NOOP("facts", "Others"),
    "owner": QT_TRANSLATE_NOOP("facts", "Your mailbox"),
    "payload": QT_TRANSLATE_NOOP("facts", "Content of the code"),
    "recipient": QT_TRANSLATE_NOOP("facts", "Recipient"),
    "second": QT_TRANSLATE_NOOP("facts", "In another"),
    "sender": QT_TRANSLATE_NOOP("facts", "Sender"),
    "signer": QT_TRANSLATE_NOOP("facts", "Signer"),
    "signers": QT_TRANSLATE_NOOP("facts", "Signers"),
    "subject": QT_TRANSLATE_NOOP("facts", "Subject"),
    "to": QT_TRANSLATE_NOOP("facts", "To"),
    "type": QT_TRANSLATE_NOOP("facts", "Kind"),
    "valid_from": QT_TRANSLATE_NOOP("facts", "Valid from"),
    "valid_to": QT_TRANSLATE_NOOP("facts", "Valid to"),
}


def named_facts(facts: Mapping[str, str], voice: Voice) -> tuple[tuple[str, str], ...]:
    """Facts under readable names, empty ones left out; a name without a word of its own shows as it is."""
    return tuple(
        (voice.text("facts", NAMES[name]) if name in NAMES else name.replace("_", " "), value)
        for name, value in facts.items()
        if value
    )
