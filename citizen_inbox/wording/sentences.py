"""A room and a code in, one English sentence out: the table that joins every room's words."""

from __future__ import annotations

from citizen_inbox.wording import (
    agenda,
    authorities,
    commands,
    deadlines,
    documents,
    dossiers,
    evidence,
    failures,
    interface,
    mail,
    notices,
    payments,
    proof,
    report,
    sheet,
    signatures,
    trust,
)
from citizen_inbox.wording.help import SENTENCES as HELP

ROOMS: dict[str, dict[str, str]] = {
    "agenda": agenda.SENTENCES,
    "commands": commands.SENTENCES,
    "help": HELP,
    "mail": mail.SENTENCES,
    "evidence": evidence.SENTENCES,
    "proof": proof.SENTENCES,
    "documents": documents.SENTENCES,
    "payments": payments.SENTENCES,
    "deadlines": deadlines.SENTENCES,
    "notices": notices.SENTENCES,
    "dossiers": dossiers.SENTENCES,
    "authorities": authorities.SENTENCES,
    "trust": trust.SENTENCES,
    "failures": failures.SENTENCES,
    "interface": interface.SENTENCES,
    "report": report.SENTENCES,
    "sheet": sheet.SENTENCES,
    "signatures": signatures.SENTENCES,
}


def sentence(room: str, code: str) -> str:
    """The English template of a code, with `{fact}` placeholders. KeyError when the room or the code is unknown."""
    return ROOMS[room][code]
