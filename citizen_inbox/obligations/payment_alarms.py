"""A paper that speaks of a payment in; the signs that somebody tampered with it, or lures with it, out. Pure.

None of them refutes by itself. Most of them are reason enough to draw nothing (`WITHHOLDING`): the person can still
take the notice number to a counter, and a genuine notice of pagoPA shows none of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.payment_codes import link_host
from citizen_inbox.phrases import Phrase

WITHHOLDING = frozenset({
    "account-printed", "amount-elsewhere", "card-asked", "creditor-unclear", "crypto-asked", "digits-odd",
    "epc-transfer", "link-shortened", "number-elsewhere", "text-hidden", "text-overlong", "top-up-asked",
    "urgent-hours",
})  # fmt: skip
"""Findings that leave nothing to draw although they refute nothing."""
MAX_HOSTS = 5
_INVISIBLE = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069"
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_PARTED = re.compile(rf"[0-9][{_INVISIBLE}]{{1,8}}[0-9.,]")
_MIXED = re.compile(
    r"(?<![\w.,])(?=[0-9.OolI]{0,11}[OolI])(?=[OolI.]{0,11}[0-9])[0-9.OolI]{1,12},[0-9Oo]{2}(?!\w)|"
    r"(?<![\w.,])[0-9]{1,3}(?:\.[0-9]{3}){0,3},(?:[0-9][Oo]|[Oo][0-9])(?!\w)",
    re.ASCII,
)
"""A letter in the place of a figure of a sum."""
_HOURS = Phrase(
    r"\bentro\s{1,3}(?:e\s{1,3}non\s{1,3}oltre\s{1,3})?(?:le\s{1,3}prossime\s{1,3})?"
    r"(?:(\d{1,2})\s?(?:ore|h)\b|(dodici|ventiquattro|trentasei|quarantotto|settantadue)\s{1,3}ore\b)",
    re.IGNORECASE,
)
_CRYPTO = Phrase(
    r"\b(?:bitcoin|criptovalut[ae]|usdt|ethereum)\b|\bbc1[a-z0-9]{25,60}\b|\b0x[0-9a-fA-F]{40}\b", re.IGNORECASE
)
_CARD = Phrase(
    r"\b(?:cvv2?|cvc2?|codice\s+di\s+sicurezza\s+della\s+carta|dati\s+della\s+(?:sua\s+|tua\s+|vostra\s+)?carta|"
    r"numero\s+della\s+(?:sua\s+|tua\s+|vostra\s+)?carta\s+di\s+(?:credito|debito))\b",
    re.IGNORECASE,
)
_TOP_UP = Phrase(
    r"\bricaric\w{0,8}\b[^.\n]{0,30}\bpostepay\b|\bwestern\s{1,3}union\b|\bmoney\s?gram\b|\bgift\s?cards?\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]]{4,300}", re.IGNORECASE)
_SHORT = re.compile(
    r"(?<![\w.@-])((?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|cutt\.ly|rb\.gy|ow\.ly|shorturl\.at|tiny\.cc|t\.ly|v\.gd|"
    r"rebrand\.ly|buff\.ly|urly\.it|s\.id|shorter\.me|qrco\.de|me-qr\.com|l\.ead\.me)/[^\s<>\"']{1,80})",
    re.IGNORECASE,
)
_HOME = (".it", ".eu", ".com", ".org", ".net", ".sm", ".va")
"""Ends of names under which Italian bodies and their collectors have their sites."""


def plain_digits(text: str) -> str:
    """The same text, sign for sign, with the digits of every script as ASCII ones."""
    return text if text.isascii() else _OTHER_DIGIT.sub(lambda found: str(unicodedata.digit(found[0])), text)


def alarms_of(text: str, links: Iterable[str], hidden: Iterable[str], *, paged: bool) -> tuple[Finding, ...]:
    """The findings about one paper, each code and fact once. links: addresses of annotations. hidden: unseen texts.

    paged: whether it is a document and not the message's own text, in which ordinary links may stand.
    """
    return tuple(_alarms(text, tuple(links), tuple(hidden), paged=paged))


def _alarms(text: str, links: tuple[str, ...], hidden: tuple[str, ...], *, paged: bool) -> Iterator[Finding]:
    odd = not text.isascii() and (_OTHER_DIGIT.search(text) or _PARTED.search(text))
    if odd or _MIXED.search(text):
        yield Finding("digits-odd", Outcome.UNDETERMINED)
    if hidden:
        yield Finding("text-hidden", Outcome.UNDETERMINED, {"hidden": " / ".join(hidden[:MAX_HOSTS])})
    hours = _HOURS.search(text)
    if hours:
        yield Finding("urgent-hours", Outcome.UNDETERMINED, {"hours": hours[1] or hours[2]})
    for code, phrase in (("crypto-asked", _CRYPTO), ("card-asked", _CARD), ("top-up-asked", _TOP_UP)):
        if phrase.search(text):
            yield Finding(code, Outcome.UNDETERMINED)
    yield from _addresses(text, links, paged=paged)


def _addresses(text: str, links: tuple[str, ...], *, paged: bool) -> Iterator[Finding]:
    links = tuple(link for link in links if not link.lower().startswith(("mailto:", "tel:")))
    written = [match[0] for match in islice(_ADDRESS.finditer(text), 100)]
    short = [match[1] for match in islice(_SHORT.finditer("\n".join((text, *links))), 100)]
    short += [match[1] for link in links if (match := _SHORT.search(link.partition("://")[2]))]
    if short:
        yield Finding("link-shortened", Outcome.UNDETERMINED, {"host": short[0]})
    shortened = {address.partition("/")[0].lower() for address in short}
    every = dict.fromkeys(host for address in (*written, *links) if (host := link_host(address)))
    for host in [host for host in every if not host.endswith(_HOME) and host not in shortened][:MAX_HOSTS]:
        yield Finding("link-foreign", Outcome.UNDETERMINED, {"host": host})
    if paged:
        outside = dict.fromkeys(host for link in links if (host := link_host(link)) and host.endswith(_HOME))
        for host in [host for host in outside if host not in shortened][:MAX_HOSTS]:
            yield Finding("link-outside", Outcome.UNDETERMINED, {"host": host})
