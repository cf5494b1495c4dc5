"""English sentences for the codes of: interface (stages of a running job, advice about a provider)."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("interface", "No sentence is known for this code."),
    # Stages of a running job
    "stage-connecting": QT_TRANSLATE_NOOP("interface", "Connecting"),
    "stage-listing": QT_TRANSLATE_NOOP("interface", "Looking for news"),
    "stage-fetching": QT_TRANSLATE_NOOP("interface", "Receiving {done} of {total}"),
    "stage-reading": QT_TRANSLATE_NOOP("interface", "Checking {done} of {total}"),
    "stage-revocation": QT_TRANSLATE_NOOP("interface", "Asking whether certificates were revoked"),
    "stage-waiting": QT_TRANSLATE_NOOP("interface", "Waiting for news"),
    "stage-register-reading": QT_TRANSLATE_NOOP("interface", "Reading the file"),
    "stage-register-filing": QT_TRANSLATE_NOOP("interface", "Filing the public bodies"),
    "stage-unknown": QT_TRANSLATE_NOOP("interface", "Working"),
    # Advice about a provider: the notes of resources/provider-presets.toml
    "imap-can-be-off": QT_TRANSLATE_NOOP(
        "interface",
        "Access by mail programs (IMAP) may be switched off: switch it on in the settings of the provider's website.",
    ),
    "program-password-three-months": QT_TRANSLATE_NOOP(
        "interface",
        "With two-step login, make a password for mail programs on the provider's website. It lasts three months.",
    ),
    "program-password-ninety-days": QT_TRANSLATE_NOOP(
        "interface",
        "The password for mail programs has to be renewed on the provider's website every ninety days.",
    ),
    "user-id-not-address": QT_TRANSLATE_NOOP(
        "interface",
        "The user name is the identifier that the provider gave you, not your PEC address.",
    ),
    "special-characters-in-password": QT_TRANSLATE_NOOP(
        "interface",
        "Some special characters in the password keep mail programs out: if a correct password is refused, change it.",
    ),
    "separate-credentials": QT_TRANSLATE_NOOP(
        "interface",
        "Mail programs use a user name and a password of their own, which the provider gave you separately.",
    ),
    "sources-disagree": QT_TRANSLATE_NOOP(
        "interface",
        "The published server names differ: compare this one with the help pages of your provider.",
    ),
    "snippet-scanned": QT_TRANSLATE_NOOP("interface", "From a scan (OCR):"),
}
