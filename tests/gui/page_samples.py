"""Hand-built pages: one for each verdict and each way to pay that the page must explain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from citizen_inbox.documents.document import Document, DocumentKind, DocumentSignature
from citizen_inbox.evidence.report import NO_SIGNATURE, Evidence, Signature, Signer, Verdict, VerdictCode
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.body import Body
from citizen_inbox.mail.message import Address, Message, Part
from citizen_inbox.notices.notice import Notice, Reason
from citizen_inbox.obligations.deadlines import Deadline, Step
from citizen_inbox.obligations.payments import EuroCents, PaymentNotice, Sighting
from citizen_inbox.pec.daticert import Daticert, Recipient
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind
from citizen_inbox.reading import Reading
from citizen_inbox.usecases.rows import NoticePage, NoticeRow, ReceiptLine, RecipientState, SentRow

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 19, 9, 42, 7, tzinfo=UTC)
SENDER = "multe@pec.comune-esempio.example"
OWNER = "anna.prova@pec.example"
NUMBER = "302000000000123456"
CREDITOR = "01234567897"
QR = f"PAGOPA|002|{NUMBER}|{CREDITOR}|2940"
RAW = b"From: posta-certificata@pec-a.example\r\nSubject: POSTA CERTIFICATA: verbale\r\n\r\nSi notifica il verbale.\r\n"


@dataclass(frozen=True)
class Letter(Message):
    """A message whose header is what a test says it is."""

    sender: str = "posta-certificata@pec-a.example"

    def addresses(self, name: str) -> tuple[Address, ...]:
        return (Address("", self.sender),) if name == "From" else ()

    @property
    def date(self) -> datetime | None:
        return AT

    @property
    def subject(self) -> str:
        return "Verbale"

    def content(self, part: Part) -> bytes:
        return self.raw[part.body : part.end]


def part(path: str = "", content_id: str = "", start: int = 0, end: int = 0) -> Part:
    return Part(path, start, start, end, (), "image/png", {}, "", "", (), content_id, ())


def letter(raw: bytes = RAW, sender: str = "posta-certificata@pec-a.example") -> Letter:
    return Letter(raw, part(end=len(raw)), (), sender)


def finding(code: str, outcome: Outcome = Outcome.PROVEN, **facts: str) -> Finding:
    return Finding(code, outcome, facts)


def evidence(code: VerdictCode, outcome: Outcome, findings: Sequence[Finding] = (), **facts: str) -> Evidence:
    signer = Signer(
        "posta-certificata@pec-a.example", "CN=Posta Certificata, O=GESTORE A S.p.A., C=IT", "CN=Pratica PEC CA1, C=IT",
        datetime(2024, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC), "Pratica PEC CA1", b"",
    )  # fmt: skip
    signed = Signature(present=True, intact=True, digest="sha256", signing_time=AT, signer=signer)
    signature = NO_SIGNATURE if code is VerdictCode.UNSIGNED else signed
    return Evidence(tuple(findings), signature, Verdict(code, outcome, tuple(facts.items())))


def genuine() -> Evidence:
    findings = (
        finding("signature"),
        finding("chain", issuer="Pratica PEC CA1"),
        finding("original-sender", original=SENDER, certified=SENDER),
        finding("original-subject", original="Verbale", certified="Verbale"),
        finding("provider-name", Outcome.UNDETERMINED, certified="GESTORE A", certificate="GESTORE A S.p.A."),
    )
    return evidence(VerdictCode.OK, Outcome.PROVEN, findings, provider="GESTORE A S.p.A.", at=AT.isoformat())


def deadline(what: str, due: date, cents: int | None = None, *, presumed: bool = False) -> Deadline:
    steps = (Step("start-delivered", {"day": "2026-11-19", "time": "10:42"}),)
    return Deadline(what, due, due, due, date(2026, 11, 19), what, "Art. 202 C.d.S.", steps, presumed, cents)


def fine() -> Notice:
    return Notice(
        "traffic_fine", "Comune di Esempio", "Violazione del Codice della Strada n. 4471/2026",
        {"protocol": "0098812", "protocol_date": "19/11/2026"}, (Reason("sender", {"sender": SENDER}),),
        (
            deadline("pay-discount", date(2026, 11, 24), 2940),
            deadline("appeal-justice-of-peace", date(2026, 12, 19)),
            deadline("pay-minimum", date(2027, 1, 18), 4200, presumed=True),
        ),
    )  # fmt: skip


def payment(cents: int = 2940, number: str = NUMBER, *findings: Finding, drawn: bool = True) -> PaymentNotice:
    qr = f"PAGOPA|002|{number}|{CREDITOR}|{cents}" if drawn else None
    return PaymentNotice(
        number, CREDITOR, "Comune di Esempio", EuroCents(cents), date(2026, 11, 24), "Verbale 4471/2026",
        (Sighting("2", "qr"), Sighting("2", "text")), findings, qr,
    )  # fmt: skip


def document(
    name: str, kind: DocumentKind, content: bytes = b"%PDF-1.4", path: str = "1", *inner: Document, **more: object
) -> Document:
    return Document(path, name, name, f"application/{kind.value}", kind, content, len(content), contains=inner, **more)


def attachments() -> tuple[Document, ...]:
    inner = document("verbale_4471_2026.pdf", DocumentKind.PDF, b"%PDF-1.4 inner", "1/1")
    signature = DocumentSignature(
        "cades", True, Outcome.UNDETERMINED, "signature-intact-issuer-unknown", "Gino Prova", AT
    )
    signed = document(
        "verbale_4471_2026.pdf.p7m", DocumentKind.SIGNED_FILE, b"0\x82", "1", inner, signatures=(signature,)
    )
    runs = document("fattura.pdf.exe", DocumentKind.OTHER, b"MZ\x90", "3", defects=("type-dangerous",))
    return (signed, document("avviso_pagopa.pdf", DocumentKind.PDF, b"%PDF-1.4", "2"), runs)


def daticert() -> Daticert:
    return Daticert(
        "posta-certificata", "nessuno", SENDER, (Recipient(OWNER, certified=True),), (SENDER,), "Verbale",
        "GESTORE A S.p.A.", AT, "19/11/2026 10:42:07 +0100", "opec1.20261119@pec-a.example", "abc@esempio.example",
        "completa", "", (), "", (),
    )  # fmt: skip


def page(
    found: Evidence | None = None, *, notice: Notice | None = None, payments: tuple[PaymentNotice, ...] = (),
    documents: tuple[Document, ...] = (), text: str = "Gentile Anna Prova,\nsi notifica il verbale in allegato.",
    html: str = "", subject: str = "Violazione del Codice della Strada n. 4471/2026", raw: bytes = RAW,
    inline: tuple[Part, ...] = (), number: int = 7, sent: SentRow | None = None,
    receipts: tuple[ReceiptLine, ...] = (), done: bool = False,
) -> NoticePage:  # fmt: skip
    found = found or genuine()
    ordinary = found.verdict.code is VerdictCode.UNSIGNED
    kind = EnvelopeKind.ORDINARY if ordinary else EnvelopeKind.TRANSPORT
    outer = letter(raw, SENDER if ordinary else "posta-certificata@pec-a.example")
    certified = None if ordinary else daticert()
    envelope = Envelope(kind, outer, (), (), None, certified, 0, None, None, None, "", (), may_hold_rem=False)
    body = Body(text, html, inline, ())
    reading = Reading(envelope, found, outer, body, documents, notice, payments, SENDER, subject, AT)
    row = NoticeRow(
        number, OWNER, kind, notice.kind if notice else "", "Comune di Esempio", SENDER,
        notice.title if notice else subject, AT, found.verdict.code.value, found.verdict.outcome, "", None, False, None,
        False, len(documents), done, False,
    )  # fmt: skip
    return NoticePage(row, reading, datetime(2026, 11, 19, 9, 42, 15, tzinfo=UTC), "INBOX", receipts, sent)


def refuted_finding() -> Finding:
    return finding("amount-differs", Outcome.REFUTED, first="29,40", second="294,00")


def samples() -> dict[str, NoticePage]:
    """The pages by name."""
    unsigned = evidence(VerdictCode.UNSIGNED, Outcome.UNDETERMINED, (finding("unsigned", Outcome.UNDETERMINED),))
    altered = evidence(
        VerdictCode.ALTERED, Outcome.REFUTED, (finding("signature", Outcome.REFUTED),), provider="GESTORE A S.p.A."
    )
    other = "302000000000123553"
    receipt = ReceiptLine(
        31, EnvelopeKind.DELIVERY, AT, "urp@pec.example", "completa", "", Outcome.PROVEN, counted=True
    )
    lost = ReceiptLine(
        32,
        EnvelopeKind.DELIVERY,
        AT,
        "urp@pec.example",
        "",
        "",
        Outcome.REFUTED,
        counted=False,
        judgement="proof-does-not-hold",
    )
    sent = SentRow(
        9, OWNER, "Istanza", AT, "delivered", (RecipientState("urp@pec.example", "delivered", AT, ""),), (receipt, lost)
    )
    return {
        "fine": page(notice=fine(), payments=(payment(), payment(4200, other)), documents=attachments()),
        "plain": page(),
        "unsigned": page(unsigned, notice=fine(), payments=(payment(),)),
        "altered": page(altered, notice=fine(), payments=(payment(),), documents=attachments()),
        "refuted": page(notice=fine(), payments=(payment(2940, NUMBER, refuted_finding(), drawn=False),)),
        "incomplete": page(notice=fine(), payments=(payment(2940, NUMBER, drawn=False),)),
        "sent": page(sent=sent, receipts=(receipt, lost), subject="Istanza di accesso"),
        "hostile": page(
            subject='<img src="file:///etc/passwd"><b>INPS</b> \u202egnp.exe', text="\u202eabc" + "x" * 5000,
            html="<b>Ciao</b><img src='http://spia.example/x.png'><a href='https://spia.example/'>www.inps.example</a>",
            documents=(document("<b>x</b>\u202efdp.exe", DocumentKind.OTHER, b"MZ"),),
        ),
    }  # fmt: skip
