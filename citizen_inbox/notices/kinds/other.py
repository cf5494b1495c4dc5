"""Every other PEC, and ordinary mail that asks for a payment: shown as it is."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.acts import announced
from citizen_inbox.notices.drafting import draft, gather
from citizen_inbox.notices.notice import Clues, Notice, Reason, Recognition
from citizen_inbox.notices.send_subjects import service_message
from citizen_inbox.notices.words import read_words
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.phrases import fold


@dataclass(frozen=True, slots=True)
class Other:
    """A notice of no kind known here."""

    id: str = "other"

    def recognise(self, clues: Clues) -> Recognition | None:
        """Any PEC; ordinary mail only when it carries a payment. Messages about SEND itself belong here alone."""
        service = service_message(fold(clues.subject))
        if service:
            return Recognition(100, (Reason("send-service"), Reason(service)))
        if clues.envelope.kind is EnvelopeKind.TRANSPORT:
            return Recognition(1, (Reason("certified-mail"),))
        if clues.payments:
            return Recognition(1, (Reason("payment-inside"),))
        return None

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Subject and protocol; terms only for a penalty order (ordinanza-ingiunzione, L. 689/1981)."""
        words = read_words(clues)
        acts = () if service_message(words.subject) else announced(words, ("other",))
        found = gather(clues, ("act", "act_date") if acts else ())
        return draft(self.id, clues, recognition, words, acts, found=found)


KIND = Other()
