"""Short questions to a reading, for the numbered cases."""

from __future__ import annotations

import base64
import re

from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.findings import Outcome
from citizen_inbox.reading import Reading

GOOD = VerdictCode.OK_REV_UNKNOWN
"""The cases' OK without an answer about revocation."""


def verdict(reading: Reading) -> VerdictCode:
    """The headline."""
    return reading.evidence.verdict.code


def outcome(reading: Reading, code: str) -> str:
    """The outcome of a finding, "" when it was not made."""
    return next((found.outcome.value for found in reading.evidence.findings if found.code == code), "")


def facts(reading: Reading, code: str) -> dict[str, str]:
    """The values that a finding compared."""
    return dict(next(found.facts for found in reading.evidence.findings if found.code == code))


def sound(reading: Reading) -> bool:
    """Green, and nothing refuted."""
    refuted = [found for found in reading.evidence.findings if found.outcome is Outcome.REFUTED]
    return verdict(reading) is GOOD and reading.evidence.verdict.outcome is Outcome.PROVEN and not refuted


_XML_PART = re.compile(rb'(filename="daticert.xml"\r\n\r\n)([A-Za-z0-9+/=\r\n]+?)(?=\r\n--)')


def certified_anew(content: bytes, xml: bytes) -> bytes:
    """Signed content with another daticert.xml in it."""
    lines = base64.encodebytes(xml).replace(b"\n", b"\r\n").rstrip()
    changed, count = _XML_PART.subn(lambda found: found[1] + lines, content)
    assert count == 1
    return changed


def certified_in(content: bytes) -> bytes:
    """The daticert.xml in signed content."""
    found = _XML_PART.search(content)
    assert found is not None
    return base64.b64decode(found[2])
