"""A mail's subject in; whether SEND writes it to notify, to bring documents or about itself, out.

Source: subjects of the published templates of SEND.
"""

from __future__ import annotations

import re

from citizen_inbox.notices.iun import IUN

SUBJECT = re.compile(
    r"(?:POSTA CERTIFICATA:\s*)?SEND - .*\b(?:Nuova notifica da|Neue Zustellung von|Nouvelle notification de|"
    rf"Nova obvestila od)\s+(?!•)(.+) - ({IUN.pattern})\s*"
)
"""The languages of the published templates; a bilingual subject has the Italian words, too."""
LONGEST_SUBJECT = 1_000
"""Characters; these expressions try every place of a longer one again and again."""
DOCUMENTS_SUBJECT = re.compile(
    rf"(?:POSTA CERTIFICATA:\s*)?SEND - Documenti relativi alla notifica\b.{{0,20}}?({IUN.pattern})\s*", re.IGNORECASE
)
_SERVICE = (
    ("send - conferma la tua pec", "send-service-code"),
    ("send - domicilio digitale pec confermato", "send-service-confirmed"),
    ("send - la pec che hai inserito non e valida", "send-service-invalid"),
)
"""Beginnings of folded subjects about SEND itself, with the reason that explains each."""


def service_message(subject: str) -> str:
    """The reason that explains a message about SEND itself, which notifies nothing; "" for any other folded subject."""
    return next((code for start, code in _SERVICE if subject.startswith(start)), "")
