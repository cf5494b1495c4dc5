"""Every target by its name."""

from __future__ import annotations

from fuzz.harness import Harness
from fuzz.targets.cms import Cms
from fuzz.targets.daticert import CertificationData
from fuzz.targets.html import Html
from fuzz.targets.mime import Mime
from fuzz.targets.names import Names
from fuzz.targets.payments import Payments

HARNESSES: dict[str, Harness] = {
    found.name: found for found in (Mime(), Cms(), CertificationData(), Html(), Names(), Payments())
}
