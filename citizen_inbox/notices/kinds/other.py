"""Every other PEC, and ordinary mail that asks for a payment: shown as it is."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.notices.aar import about_the_service
from citizen_inbox.notices.acts import announced
from citizen_inbox.notices.drafting import draft, gather
from citizen_inbox.notices.notice import Clues, Notice, Reason, Recognition
from citizen_inbox.notices.words import read_words
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.phrases import fold


@dataclass(frozen=True, slots=True)
class Other:
    """A notice of no kind known here."""

    id: str = "other"

    def recognise(self, clues: Clues) -> Recognition | None:
        """Any PEC; ordinary mail only when it carries a payment. Messages about SEND itself belong here alone."""
        if about_the_service(fold(clues.subject)):
            return Recognition(100, (Reason("send-service"),))
        if clues.envelope.kind is EnvelopeKind.TRANSPORT:
            return Recognition(1, (Reason("certified-mail"),))
        if clues.payments:
            return Recognition(1, (Reason("payment-inside"),))
        return None

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Subject and protocol; terms only for a penalty order (ordinanza-ingiunzione, L. 689/1981)."""
        words = read_words(clues)
        acts = () if about_the_service(words.subject) else announced(words, ("other",))
        references = gather(clues, ("act", "act_date") if acts else ())
        return draft(self.id, clues, recognition, words, acts, references=references)


KIND = Other()
