"""English sentences of the command `trust`: whose keys prove a PEC provider, and what changing them means."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "role-pec-issuer": QT_TRANSLATE_NOOP("trust", "certifies PEC providers"),
    "role-public-root": QT_TRANSLATE_NOOP("trust", "certifies anybody: only confirms the others"),
    "origin-shipped": QT_TRANSLATE_NOOP("trust", "came with the program"),
    "origin-refreshed": QT_TRANSLATE_NOOP("trust", "came with a newer list"),
    "origin-added": QT_TRANSLATE_NOOP("trust", "added by you"),
    "valid": QT_TRANSLATE_NOOP("trust", "valid from {first} to {last}"),
    "valid-ended": QT_TRANSLATE_NOOP("trust", "valid from {first} to {last}, kept for old mail"),
    "subject": QT_TRANSLATE_NOOP("trust", "Subject"),
    "issuer": QT_TRANSLATE_NOOP("trust", "Issued by"),
    "validity": QT_TRANSLATE_NOOP("trust", "Validity"),
    "role": QT_TRANSLATE_NOOP("trust", "Role"),
    "origin": QT_TRANSLATE_NOOP("trust", "Origin"),
    "key": QT_TRANSLATE_NOOP("trust", "SHA-256 of the key"),
    "certificate": QT_TRANSLATE_NOOP("trust", "SHA-256 of the certificate"),
    "file": QT_TRANSLATE_NOOP("trust", "SHA-256 of the file"),
    "list-version": QT_TRANSLATE_NOOP("trust", "List of keys, version {version}, published on {day}."),
    "list-plain": QT_TRANSLATE_NOOP("trust", "List of keys without a date."),
    "list-source": QT_TRANSLATE_NOOP("trust", "Taken in on {at} from {source}."),
    "list-old": QT_TRANSLATE_NOOP("trust", "It is {days} days old: look for a newer one."),
    "no-publisher": QT_TRANSLATE_NOOP(
        "trust", "It names nobody who may sign a newer list: a newer one is taken only with its SHA-256."
    ),
    "publisher": QT_TRANSLATE_NOOP("trust", "May sign a newer list: {key}"),
    "trusted-list": QT_TRANSLATE_NOOP("trust", "EU trusted list {territory}, number {sequence}, issued on {at}."),
    "trusted-list-stale": QT_TRANSLATE_NOOP(
        "trust",
        "EU trusted list {territory}, number {sequence}, issued on {at}: a newer one should be out, refresh it.",
    ),
    "meaning": QT_TRANSLATE_NOOP(
        "trust",
        "If you add it, this program will call everybody whom {name} certifies a PEC provider, and show their "
        "messages as verified. Add it only if you are sure who holds this key.",
    ),
    "confirm": QT_TRANSLATE_NOOP(
        "trust",
        "To add it, type the last 8 digits of the fingerprint that you have from another source ({fingerprint}):",
    ),
    "confirm-elsewhere": QT_TRANSLATE_NOOP(
        "trust",
        "Nothing was added. To add it, repeat the command with --fingerprint and the whole fingerprint, which you "
        "have from another source.",
    ),
    "added": QT_TRANSLATE_NOOP("trust", "{name} is trusted from now on in this profile."),
    "removed": QT_TRANSLATE_NOOP("trust", "{name} is no longer trusted in this profile."),
    "refreshed": QT_TRANSLATE_NOOP("trust", "Version {version} of the list is in use, in place of {before}."),
    "refreshed-signed": QT_TRANSLATE_NOOP("trust", "Signed by {name}."),
    "refreshed-digest": QT_TRANSLATE_NOOP("trust", "Taken on your word, by its SHA-256."),
    "refreshed-new": QT_TRANSLATE_NOOP("trust", "New: {name}"),
    "refreshed-list": QT_TRANSLATE_NOOP("trust", "EU trusted list {territory}, number {sequence}, is in use."),
    "read-again": QT_TRANSLATE_NOOP("trust", "Messages read again: {count}"),
}
