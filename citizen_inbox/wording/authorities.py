"""English sentences about who wrote: what the register of public bodies says, and about the register itself."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # What is said of a sender
    "official": QT_TRANSLATE_NOOP("authorities", "{name}: this address is theirs in the register of public bodies."),
    "official-short": QT_TRANSLATE_NOOP("authorities", "in the register of public bodies"),
    "unknown": QT_TRANSLATE_NOOP("authorities", "Not in the register of public bodies ({day})."),
    "unknown-seed": QT_TRANSLATE_NOOP(
        "authorities", "Not among the few public bodies that the program knows: no register was imported."
    ),
    "unknown-domain": QT_TRANSLATE_NOOP(
        "authorities",
        "This address is not in the register of public bodies, but its domain belongs to {resembles}. Offices do write "
        "from addresses that no register lists.",
    ),
    "unknown-named": QT_TRANSLATE_NOOP(
        "authorities",
        "The message names {resembles}, but this address is not known as theirs. That alone does not make it false: "
        "check before you pay.",
    ),
    "lookalike": QT_TRANSLATE_NOOP(
        "authorities",
        "Suspicious: this address looks like one of {resembles} but is not theirs. {why} Do not pay and do not answer "
        "before you have asked them in another way.",
    ),
    "address-here": QT_TRANSLATE_NOOP("authorities", "This message"),
    "address-there": QT_TRANSLATE_NOOP("authorities", "In the register"),
    # Why one address may be taken for another
    "how-signs": QT_TRANSLATE_NOOP("authorities", "It is spelled with letters that look the same."),
    "how-spelling": QT_TRANSLATE_NOOP("authorities", "It differs by a letter or two."),
    "how-ending": QT_TRANSLATE_NOOP("authorities", "It ends in another way."),
    "how-inside": QT_TRANSLATE_NOOP("authorities", "It holds their domain, but belongs to another one."),
    "how-order": QT_TRANSLATE_NOOP("authorities", "It has the same words, arranged in another way."),
    "how-words": QT_TRANSLATE_NOOP("authorities", "It has the same name with words added or left out."),
    "how-provider": QT_TRANSLATE_NOOP("authorities", "It has the same name at another provider."),
    "how-brand": QT_TRANSLATE_NOOP("authorities", "It carries their name in a domain that is not known as theirs."),
    # The register itself
    "state": QT_TRANSLATE_NOOP("authorities", "Register of public bodies: {bodies} bodies, {addresses} addresses."),
    "state-day": QT_TRANSLATE_NOOP("authorities", "Its data are of {day}, {age} days ago."),
    "state-imported": QT_TRANSLATE_NOOP("authorities", "Imported on {day} from {source}."),
    "state-sha256": QT_TRANSLATE_NOOP("authorities", "SHA-256 of the file: {sha256}"),
    "state-stale": QT_TRANSLATE_NOOP(
        "authorities", "It is more than three months old: bodies may have other addresses now. Import a newer file."
    ),
    "state-seed": QT_TRANSLATE_NOOP(
        "authorities",
        "No register of public bodies was imported. The program knows {bodies} bodies by itself.",
    ),
    "state-how": QT_TRANSLATE_NOOP(
        "authorities",
        'Download the open data "enti" of the Index of public administrations (indicepa.gov.it) as CSV or XLSX, and '
        "import the file.",
    ),
    "imported": QT_TRANSLATE_NOOP("authorities", "{rows} rows read: {new} new bodies, {gone} gone, {changed} changed."),
    "nothing-found": QT_TRANSLATE_NOOP("authorities", "No public body was found for this."),
    "fiscal-code": QT_TRANSLATE_NOOP("authorities", "fiscal code {code}"),
    # Who is paid
    "payee-listed": QT_TRANSLATE_NOOP("authorities", "The register names the creditor {creditor}: {name}."),
    "payee-unlisted": QT_TRANSLATE_NOOP(
        "authorities",
        "The creditor {creditor} is not in the register of public bodies. Companies that collect for public bodies may "
        "be absent from it: ask the body that you owe before you pay.",
    ),
    "payee-other-name": QT_TRANSLATE_NOOP(
        "authorities",
        "Take care: the notice calls the creditor {written}, but the register names {creditor} as {name}.",
    ),
    "payee-other-body": QT_TRANSLATE_NOOP(
        "authorities",
        "The message comes from {writer}, and the payment goes to {name}. That happens when one body collects for "
        "another.",
    ),
}
