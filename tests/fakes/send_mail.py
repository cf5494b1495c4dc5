"""A SEND notification with its receipt notice, as the practice provider writes it."""

from __future__ import annotations

from citizen_inbox.demo.bodies import TAXES
from citizen_inbox.demo.desk import Desk, Mail
from citizen_inbox.demo.letters.send import notification, receipt_notice


def send_mail(desk: Desk, code: str) -> Mail:
    """The mail about a notification with this IUN, without its envelope."""
    return notification(TAXES, code, "TARI", lambda: (receipt_notice(desk.to, TAXES, code, "TARI"),))
