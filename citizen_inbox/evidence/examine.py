"""An envelope, trust anchors and an instant in; the evidence out. Pure."""

from __future__ import annotations

from datetime import datetime

from citizen_inbox.evidence.report import Evidence
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.pec.envelope import Envelope


def examine(envelope: Envelope, anchors: TrustAnchors, at: datetime, owner: str = "") -> Evidence:
    """Check signature, chain, times, identity and certification data of an envelope.

    `at` is "now" (aware): the chain is judged at the certified time, `at` only tells whether the certificate has
    expired since. `owner` is the mailbox that received the message, "" when unknown. Total.
    """
    raise NotImplementedError
