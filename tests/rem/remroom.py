"""Signed REM evidence and the mail it comes in, on the throw-away PKI."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from lxml import etree

from citizen_inbox.demo.authority import Authority, Identity
from citizen_inbox.demo.postman import Provider, Transaction, carried, transport, write_mail
from citizen_inbox.demo.rem import Certified, signed_evidence
from citizen_inbox.evidence.examine import examine
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Evidence
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.evidence.trusted_list import TrustedList
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import Envelope, open_envelope

AT = datetime(2026, 3, 1, 10, 0, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
MSGID = "<mail.1@casa.example>"
SENDER = ("anna@pec-a.example", "Anna Esempio")
RECIPIENTS = (("bruno@pec-b.example", "Bruno Finto"), ("carla@pec-b.example", "Carla Prova"))


@dataclass(frozen=True)
class RemRoom:
    """A provider, its time-stamping authority, and what they write."""

    authority: Authority
    provider: Provider
    stamps: Identity

    @property
    def anchors(self) -> TrustAnchors:
        return parse_anchors(self.authority.anchors_toml())

    def says(self, event: str = "ContentConsignment", **changes: object) -> Certified:
        plain = Certified(event, AT, "GESTORE A S.p.A.", SENDER, RECIPIENTS, "opec1.20260301@pec-a.example", MSGID)
        return replace(plain, **changes)

    def evidence(self, what: Certified | None = None) -> bytes:
        return signed_evidence(what or self.says(), self.provider.identity, self.stamps)

    def tree(self, what: Certified | None = None) -> etree._Element:
        return etree.fromstring(self.evidence(what))

    def original(self) -> bytes:
        return write_mail(SENDER[0], (RECIPIENTS[0][0],), "Prova", "Testo\r\n", AT, MSGID)

    def mail(self, *evidence: tuple[str, bytes], original: bytes = b"", msgid: str = MSGID) -> bytes:
        """A transport envelope with these evidence files in its signed content."""
        transaction = Transaction(
            SENDER[0], ((RECIPIENTS[0][0], True),), "Prova", AT, "opec1.20260301@pec-a.example", msgid
        )
        agent = b"REM-UAMessageIdentifier: " + MSGID.encode() + b"\r\n"
        inner = original or agent + carried(self.original(), transaction.identifier)
        return transport(self.provider, transaction, inner, evidence)

    def judged(self, raw: bytes, listed: TrustedList | None = None, anchors: TrustAnchors | None = None) -> Evidence:
        keys = self.anchors if anchors is None else anchors
        return examine(envelope(raw), Grounds(keys, NOW, trusted_list=listed))


def envelope(raw: bytes) -> Envelope:
    return open_envelope(parse_message(raw))


def dumped(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
