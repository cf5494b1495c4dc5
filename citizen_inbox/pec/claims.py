"""A message in; the marks that make it look like PEC, true or not, out."""

from __future__ import annotations

import re

from citizen_inbox.mail.fields import collapse, decode_value, unfold
from citizen_inbox.mail.message import Message, Part

PEC_FILES = ("daticert.xml", "postacert.eml")

_MAX_SHOWN = 100
_PROVIDER_MAILBOX = re.compile(r"posta-certificata@[^\s<>\"',;]+", re.IGNORECASE)
_ON_BEHALF = re.compile(r"\bper\s+conto\s+di\b", re.IGNORECASE)
_PREFIX = re.compile(
    r"(?:\[[^\]]*\] ?)?(POSTA CERTIFICATA|ANOMALIA MESSAGGIO|ACCETTAZIONE|AVVISO DI NON ACCETTAZIONE(?: PER VIRUS)?"
    r"|PRESA IN CARICO|CONSEGNA|AVVISO DI MANCATA CONSEGNA(?: PER VIRUS| PER SUP\. TEMPO MASSIMO)?"
    r"|PROBLEMA DI SICUREZZA) ?:",
    re.IGNORECASE,
)


def find_claims(message: Message) -> tuple[str, ...]:
    """Marks of PEC as "header: value" or file names, each once. Enclosed messages are not looked into."""
    claims = [
        f"{name}: {unfold(value)}"[:_MAX_SHOWN]
        for name in ("X-Trasporto", "X-Ricevuta")
        for value in message.root.values(name)
    ]
    for value in message.root.values("From"):
        written = f"{unfold(value)} {decode_value(value)}"
        claims += [f"From: {found}"[:_MAX_SHOWN] for found in _PROVIDER_MAILBOX.findall(written)]
        claims += ["From: Per conto di"] if _ON_BEHALF.search(written) else []
    prefix = _PREFIX.match(collapse(message.subject))
    claims += [f"Subject: {prefix[1]}:"] if prefix else []
    parts = tuple(message.root.walk_own())
    claims += [name for name in PEC_FILES if any(is_named(part, name) for part in parts)]
    return tuple(dict.fromkeys(claims))


def is_named(part: Part, name: str) -> bool:
    """Whether some reader could see this file name (case-blind)."""
    return any(found.strip().lower() == name for found in part.names)
