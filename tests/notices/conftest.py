"""Hand-made clues: what the lower rooms would have found in a mail."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from citizen_inbox.documents.document import Document, DocumentKind, DrawnCode
from citizen_inbox.evidence.report import NO_SIGNATURE, Evidence, Verdict, VerdictCode
from citizen_inbox.findings import Outcome
from citizen_inbox.mail.body import Body
from citizen_inbox.mail.message import Message, Part
from citizen_inbox.notices.notice import Clues
from citizen_inbox.obligations.payments import EuroCents, PaymentNotice
from citizen_inbox.pec.daticert import Daticert
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind

ROME = ZoneInfo("Europe/Rome")
DELIVERED = datetime(2026, 3, 10, 14, 30, tzinfo=ROME)
VERDICTS = {
    Outcome.PROVEN: VerdictCode.OK,
    Outcome.UNDETERMINED: VerdictCode.INTACT_UNANCHORED,
    Outcome.REFUTED: VerdictCode.ALTERED,
}


def blank_message() -> Message:
    root = Part("", 0, 0, 0, (), "text/plain", {}, "", "", (), "", ())
    return Message(raw=b"", root=root, defects=())


def make_document(name, text="", *, content=b"x", kind=DocumentKind.PDF, qr=(), path="2", contains=()):
    codes = tuple(DrawnCode("qr", code, 1) for code in qr)
    return Document(
        path=path, untrusted_name=name, name=name, media_type="application/pdf", kind=kind, content=content,
        size=len(content), text=text, codes=codes, contains=contains,
    )  # fmt: skip


def make_payment(cents, number="300332000005177430"):
    return PaymentNotice(number, "01234567890", "Comune di Rivalta", EuroCents(cents), None, "", (), (), None)


def make_clues(
    subject="",
    text="",
    *,
    sender="protocollo@pec.comune.rivalta.example",
    documents=(),
    payments=(),
    html="",
    kind=EnvelopeKind.TRANSPORT,
    outcome=Outcome.PROVEN,
    delivered_at=DELIVERED,
    arrived_at=None,
    original=None,
    certified=True,
    msgid="",
):
    daticert = Daticert(
        type="posta-certificata", error="nessuno", sender=sender, recipients=(), reply_to=(), subject=subject,
        provider="GESTORE A", at=delivered_at if certified else None, at_text="", identifier="", msgid=msgid,
        receipt_type="completa", delivered_to="", taken_in_charge=(), error_detail="", defects=(),
    )  # fmt: skip
    envelope = Envelope(
        kind=kind, message=blank_message(), claims=(), defects=(), signed=None,
        daticert=daticert if kind is not EnvelopeKind.ORDINARY else None, daticert_count=1, daticert_part=None,
        original=original, original_part=None, provider_text="", extra=(), may_hold_rem=False,
    )  # fmt: skip
    return Clues(
        envelope=envelope,
        evidence=Evidence((), NO_SIGNATURE, Verdict(VERDICTS[outcome], outcome)),
        sender=sender,
        subject=subject,
        body=Body(text=text, untrusted_html=html, inline=(), attachments=()),
        documents=tuple(documents),
        payments=tuple(payments),
        delivered_at=delivered_at,
        arrived_at=arrived_at,
    )


@pytest.fixture
def clues():
    """A function that makes clues."""
    return make_clues


@pytest.fixture
def document():
    """A function that makes a document."""
    return make_document


@pytest.fixture
def payment():
    """A function that makes a payment of some cents."""
    return make_payment
