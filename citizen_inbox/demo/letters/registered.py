"""A PEC that carries REM evidence beside its certification data, as one Italian provider sent in spring 2023."""

from __future__ import annotations

import hashlib

from citizen_inbox.demo.bodies import UNIVERSITY
from citizen_inbox.demo.desk import Desk, Mail, identifier
from citizen_inbox.demo.message import PROVEN, SOUND, DemoMessage, Expected
from citizen_inbox.demo.postman import Transaction, carried, transport
from citizen_inbox.demo.rem import Certified, signed_evidence


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """One envelope: every section marked, SubmissionAcceptance.xml signed by the provider and time-stamped."""
    expected = Expected("transport", SOUND, PROVEN, "other", note="holds evidence of registered delivery (REM)")
    return (desk.incoming("rem", desk.at(21, "09:31:44"), lambda: _build(desk), expected),)


def _build(desk: Desk) -> bytes:
    at = desk.at(21, "09:31:44")
    text = "Si comunica che il libretto delle esercitazioni può essere ritirato in segreteria.\n\nSegreteria studenti\n"
    mail = Mail(UNIVERSITY.email, "Ritiro del libretto", text)
    msgid = f"<libretto.{at:%Y%m%d}@{mail.sender.partition('@')[2]}>"
    town = desk.keys.town
    transaction = Transaction(
        sender=mail.sender,
        recipients=((desk.to.email, True),),
        subject=mail.subject,
        at=at,
        identifier=identifier(town, at, msgid),
        msgid=msgid,
    )
    submitted = desk.original(mail, at, msgid)
    agent = f"REM-UAMessageIdentifier: {msgid}\r\n".encode()
    evidence = Certified(
        event="SubmissionAcceptance",
        at=at,
        issuer=town.name,
        sender=(mail.sender, UNIVERSITY.name),
        recipients=((desk.to.email, desk.to.name),),
        identifier=transaction.identifier,
        msgid=msgid,
        digest=hashlib.sha256(submitted).digest(),
        qualified_names=False,
    )
    xml = signed_evidence(evidence, town.identity, desk.keys.stamps)
    original = agent + carried(submitted, transaction.identifier)
    return transport(town, transaction, original, (("SubmissionAcceptance.xml", xml),))
