"""What a verdict rests on beside the bytes of the mail: keys, clock, mailbox, and what was learnt elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from citizen_inbox.evidence.continuity import SeenSigner
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.transaction import Transaction
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.evidence.trusted_list import TrustedList


@dataclass(frozen=True, slots=True)
class Grounds:
    """The circumstances of one examination. Frozen, so that one verdict can be repeated years later from the same."""

    anchors: TrustAnchors
    at: datetime
    """"Now", aware: chains are judged at the certified time, this only tells what has expired since."""
    owner: str = ""
    """Mailbox that received the mail, "" when unknown."""
    arrived_at: datetime | None = None
    """The server's INTERNALDATE, aware; None for a mail that did not come from the person's own server."""
    first_seen_at: datetime | None = None
    """When this program first took the mail in, by its own proof record, aware; None when it is new."""
    answers: tuple[Answer, ...] = ()
    """CRLs and OCSP answers at hand; nothing here asks the network."""
    seen_signers: tuple[SeenSigner, ...] = ()
    """Who signed for provider addresses before."""
    transaction: Transaction | None = None
    """What is known of the message that a receipt reports on; None when nothing was looked up."""
    trusted_list: TrustedList | None = None
    """An EU trusted list that the person loaded."""
