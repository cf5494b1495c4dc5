"""Genuine PEC messages taken apart so that forgers can put them together again."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone

from citizen_inbox.demo.authority import sign
from citizen_inbox.demo.postman import (
    Provider,
    Receipt,
    Transaction,
    anomaly,
    carried,
    receipt,
    transport,
    write_mail,
)
from citizen_inbox.evidence import case as cases
from citizen_inbox.evidence.case import Case
from citizen_inbox.evidence.examine import examine
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Evidence
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import open_envelope

ROME_SUMMER = timezone(timedelta(hours=2))
AT = datetime(2026, 10, 12, 10, 15, tzinfo=ROME_SUMMER)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=ROME_SUMMER)
SENDER = "mario.rossi@pec-a.example"
RECIPIENT = "protocollo@pec-b.example"
KINDS = ("transport", "anomaly", "acceptance", "delivery")


@dataclass(frozen=True)
class Signed:
    """One signed mail in its pieces."""

    head: bytes
    """Outer header without the Content-Type."""
    content: bytes
    """What is signed."""
    p7s: bytes

    def build(self, after: bytes = b"", preamble: bytes = b"This is an S/MIME signed message") -> bytes:
        """The mail as bytes; `after` is a third part."""
        mark = b"--=_outer"
        parts = [self.content, _p7s_part(self.p7s)] + ([after] if after else [])
        body = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts)
        return (
            self.head
            + b'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg="sha-256";\r\n'
            + b' boundary="=_outer"\r\n\r\n'
            + preamble + b"\r\n\r\n" + body + mark + b"--\r\n"
        )  # fmt: skip

    def header(self, name: bytes, *lines: bytes) -> Signed:
        """The same with every field of that name replaced by these lines."""
        kept = [line for line in _fields(self.head) if not line.lower().startswith(name.lower() + b":")]
        return replace(self, head=b"".join([*kept, *(line + b"\r\n" for line in lines)]))

    def signed_by(self, identity, at: datetime = AT, digest: str = "sha256") -> Signed:
        """The same content with another signature."""
        return replace(self, p7s=sign(self.content, identity, at, digest))


def take_apart(raw: bytes) -> Signed:
    """The pieces of a mail that is multipart/signed at the top."""
    message = parse_message(raw)
    content, signature = message.root.children
    head = raw[message.root.start : message.root.body].rstrip(b"\r\n") + b"\r\n"
    kept = [line for line in _fields(head) if not line.lower().startswith(b"content-type:")]
    return Signed(b"".join(kept), raw[content.start : content.end], message.content(signature))


def transaction(at: datetime = AT, **changes: object) -> Transaction:
    """The practice transaction of these tests."""
    base = Transaction(
        sender=SENDER,
        recipients=((RECIPIENT, True), ("ufficio@ordinaria.example", False)),
        subject="Richiesta di accesso agli atti",
        at=at,
        identifier="opec0001.20261012101500.1@pec-a.example",
        msgid="<c0ffee@pec-a.example>",
    )
    return replace(base, **changes)


def original(what: Transaction, **changes: object) -> bytes:
    """The mail that the sender wrote, as it travels."""
    fields = {
        "sender": what.sender,
        "recipients": tuple(address for address, _ in what.recipients),
        "subject": what.subject,
        "text": "Buongiorno,\nchiedo copia degli atti.\n",
        "at": what.at,
        "message_id": what.msgid or "<none@pec-a.example>",
        **changes,
    }
    return carried(write_mail(**fields), what.identifier)


def genuine(kind: str, provider: Provider, at: datetime = AT, what: Transaction | None = None) -> bytes:
    """A genuine mail of one kind."""
    what = what or transaction(at)
    if kind == "transport":
        return transport(provider, what, original(what))
    if kind == "anomaly":
        spam = write_mail("tizio@posta.example", (SENDER,), "Offerta", "Compra!", at, "<spam@posta.example>")
        return anomaly(provider, spam, "tizio@posta.example", SENDER, "Offerta", at, f"anomalia.1@{provider.domain}")
    own = f"ricevuta.77@{provider.domain}"
    if kind == "delivery":
        enclosed = Receipt(
            "avvenuta-consegna", delivered_to=RECIPIENT, original=original(what), receipt_type="completa"
        )
        return receipt(provider, what, enclosed, own)
    if kind == "acceptance":
        return receipt(provider, what, Receipt("accettazione"), own)
    detail = "5.1.1 - GESTORE B S.p.A. - indirizzo non valido"
    return receipt(provider, what, Receipt("errore-consegna", "no-dest", RECIPIENT, detail), own)


def judged(raw: bytes, anchors: TrustAnchors, at: datetime = NOW, owner: str = "") -> Evidence:
    """The evidence of a mail."""
    return examine(open_envelope(parse_message(raw)), Grounds(anchors, at, owner))


def recase(case: Case, **changes: object) -> Case:
    """The same case with something found otherwise, and all that follows from it. None: no readable certificate."""
    certificate = changes.pop("certificate", case.certificate)
    chain = changes.pop("chain", case.chain)
    made = case._replace(**changes)
    standing = cases._describe(certificate, chain, made.grounds.anchors) if certificate else None
    return made._replace(
        standing=standing,
        certificate=certificate,
        chain=standing.chain if standing else None,
        wrapped=made.signed.container.path != "",
        problem=standing.chain.problem if standing else "certificate-unreadable",
        reason=cases._reason(made.check),
    )


def outcome_of(evidence: Evidence, code: str) -> str:
    """The outcome of one finding, "" when it was not made."""
    return next((found.outcome.value for found in evidence.findings if found.code == code), "")


def _fields(head: bytes) -> list[bytes]:
    """Header fields with their folds."""
    fields: list[bytes] = []
    for line in head.splitlines(keepends=True):
        if line[:1] in b" \t" and fields:
            fields[-1] += line
        else:
            fields.append(line)
    return fields


def _p7s_part(p7s: bytes) -> bytes:
    return (
        b'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        + base64.encodebytes(p7s).replace(b"\n", b"\r\n").rstrip()
    )
