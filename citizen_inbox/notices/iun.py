"""Texts of a SEND notification in; its IUN (Identificativo Univoco Notifica), checked, out."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

ALPHABET = "ADEGHJKLMNPQRTUVWXYZ"
IUN = re.compile(
    r"(?<![A-Za-z0-9-])([A-Z]{4}-[A-Z]{4}-[A-Z]{4})-(20\d{2}(?:0[1-9]|1[0-2]))-([A-Z])-([0-9A-Z])(?![A-Za-z0-9-])",
    re.ASCII,
)
AAR_LINK = re.compile(
    r"\s*https://(cittadini|imprese|login)\.(uat\.)?notifichedigitali\.it(?:/[^?\s]*)?\?(?:[^\s]*&)?aar=([^\s&]+)",
    re.IGNORECASE | re.ASCII,
)
MESSAGE_ID_MARK = "cG4tZGVsaXZlcnktMDAy~"
"""base64 of the name of SEND's sending service, first half of the Message-ID it makes."""
_TOKEN_LIMIT = 600


@dataclass(frozen=True, slots=True)
class AarLink:
    """What the link drawn on an AAR says. The token itself is an access secret and is not kept."""

    iun: str
    """"" when the token cannot be read."""
    test: bool
    """A link to the test system."""


def find_iuns(text: str) -> tuple[str, ...]:
    """Every IUN in a text, in order, without repetition."""
    return tuple(dict.fromkeys(match.group() for match in IUN.finditer(text)))


def control_letter_holds(iun: str) -> bool:
    """Whether the control letter is the one that SEND's generator would write.

    The rule (letters by their place in a 20-letter alphabet, plus the six digits, modulo 20) is known only from the
    published source code: a wrong letter is a strong sign of an invented IUN, not a proof.
    """
    match = IUN.fullmatch(iun)
    if not match:
        return False
    letters = sum(ALPHABET.find(sign) + 1 for sign in match[1] if sign != "-")
    digits = sum(int(digit) for digit in match[2])
    return ALPHABET[(letters + digits) % len(ALPHABET)] == match[3]


def read_aar_link(code: str) -> AarLink | None:
    """Read a drawn code as the link of an AAR, off line; None when it is something else. Never opens it."""
    match = AAR_LINK.match(code)
    if not match:
        return None
    token = _decode(match[3].replace("%3D", "=").replace("%3d", "=").replace("%2B", "+").replace("%2F", "/"))
    found = IUN.match(token)
    return AarLink(iun=found.group() if found else "", test=bool(match[2]))


def iun_of_message_id(message_id: str) -> str | None:
    """The IUN that SEND's sender wrote into its Message-ID; None when the Message-ID is not of that form."""
    if not message_id.startswith(MESSAGE_ID_MARK):
        return None
    request = _decode(message_id[len(MESSAGE_ID_MARK) :].partition("@")[0])
    found = IUN.search(request)
    return found.group() if found else None


def _decode(token: str) -> str:
    if len(token) > _TOKEN_LIMIT:
        return ""
    plain = token.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True).decode("ascii", "replace")
    except (binascii.Error, ValueError):
        return ""
