"""One piece of registered delivery evidence (REM) and what was found about it in, a frame of the proof tab out."""

from __future__ import annotations

from citizen_inbox.evidence.rem import RemReport
from citizen_inbox.gui.cards.verdict import finding_row
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, table
from citizen_inbox.pec.rem import RemParty
from citizen_inbox.translation import Voice
from citizen_inbox.wording.sentences import ROOMS

_SHOWN = 20
"""Recipients and reasons shown; the file holds the rest."""


class RemFrame(Frame):
    """Event, times, parties, signature; "qualified" appears only where a loaded EU trusted list says so."""

    def __init__(self, report: RemReport, voice: Voice) -> None:
        super().__init__("card", self.tr("Registered delivery evidence (REM)"))
        evidence = report.evidence
        code = f"rem-event-{evidence.event}"
        event = voice.say("evidence", code) if code in ROOMS["evidence"] else evidence.event
        names = {
            self.tr("Event"): event,
            self.tr("Time of the event"): voice.instant(evidence.at) if evidence.at else "",
            self.tr("Submitted"): voice.instant(evidence.submitted_at) if evidence.submitted_at else "",
            self.tr("Issued by"): party_text(evidence.issuer),
            self.tr("Sender"): party_text(evidence.sender),
            self.tr("Recipients"): "; ".join(map(party_text, evidence.recipients[:_SHOWN])),
            self.tr("Reasons"): "; ".join(f"{one} {details}".strip() for one, details in evidence.reasons[:_SHOWN]),
            self.tr("Signer of the evidence"): report.signer,
            self.tr("Time stamp says"): self._stamp(report, voice),
            self.tr("Qualified service"): f"{report.service.provider}, {report.service.name}" if report.service else "",
            self.tr("Evidence identifier"): evidence.identifier,
            self.tr("Message identifier"): evidence.message_identifier,
            self.tr("Original Message-ID"): evidence.original_message_id,
            self.tr("File name"): evidence.untrusted_name,
        }
        codes = frozenset(
            {self.tr("Evidence identifier"), self.tr("Message identifier"), self.tr("Original Message-ID")}
        )
        rows = tuple((name, value) for name, value in names.items() if value)
        self.column.addWidget(table(rows, mono=codes))
        for finding in report.findings[1:]:
            self.column.addWidget(finding_row(finding, "evidence", voice, values=False))
        self.column.addWidget(
            PlainLabel(self.tr("This is not a PEC receipt: the law gives it effects of its own."), "small")
        )

    @staticmethod
    def _stamp(report: RemReport, voice: Voice) -> str:
        stamp = report.signature.time_stamp
        return voice.instant(stamp.at) if stamp and stamp.at and not stamp.problem else ""


def party_text(party: RemParty) -> str:
    """The name and, where it is another, the identifier."""
    return party.name if party.identifier in {"", party.name} else f"{party.name} <{party.identifier}>"
