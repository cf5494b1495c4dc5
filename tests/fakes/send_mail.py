"""A SEND notification as the practice provider writes it, and a mail as a server hands it over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from citizen_inbox.demo.bodies import TAXES
from citizen_inbox.demo.desk import Desk, Mail
from citizen_inbox.demo.letters.send import notification, receipt_notice


@dataclass(frozen=True)
class Arrived:
    """One mail as `Intake.add` takes it."""

    uid: int
    raw: bytes
    arrived_at: datetime
    state: str = ""


def send_mail(desk: Desk, code: str) -> Mail:
    """The mail about a notification with this IUN, without its envelope."""
    return notification(TAXES, code, "TARI", lambda: (receipt_notice(desk.to, TAXES, code, "TARI"),))
