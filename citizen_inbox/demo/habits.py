"""An empty practice profile in; what its owner did before today, out: a register taken in, a bill paid, a paper filed.

The mails need not be there yet: what is kept of a mail is kept by its digest.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from citizen_inbox.demo.bodies import HEALTH
from citizen_inbox.demo.counting import at_rome
from citizen_inbox.demo.desk import MARIA, Desk
from citizen_inbox.demo.letters.public_bodies import MISSED_CHARGE, MISSED_CHARGE_CENTS
from citizen_inbox.demo.letters.send_papers import taken_in_charge
from citizen_inbox.demo.message import DemoMessage
from citizen_inbox.demo.numbers import euros, grouped
from citizen_inbox.demo.paper import BOLD, GREY, INK, Face, Paper
from citizen_inbox.demo.practice import Practice
from citizen_inbox.demo.register import FILE_NAME, bodies_export
from citizen_inbox.demo.stationery import LEFT, WIDE
from citizen_inbox.store.record import Filed, Paid
from citizen_inbox.usecases.authorities import Change, import_file
from citizen_inbox.usecases.inbox import Inbox

_PAID_AGO = 4


def take_register(data: Path, practice: Practice) -> Change:
    """The practice's own register of bodies, imported into a profile's folder `data` as a person imports one."""
    data.mkdir(parents=True, exist_ok=True)
    file = data / FILE_NAME
    file.write_bytes(bodies_export(practice.today))
    return import_file(data, file, lambda progress: None)


def live_in(inbox: Inbox, account: int, practice: Practice) -> None:
    """One payment noted with its receipt, and one attestation filed beside its notification."""
    named = {message.name: message for message in practice.messages}
    paper, name = taken_in_charge(practice.desk)
    _file(inbox, account, named["send"], (paper, name), ("attestation", "SENDER_ACK"), practice)
    receipt = (_receipt(practice.desk), "Ricevuta_pagamento_ticket.pdf")
    kept = _file(inbox, account, named["health"], receipt, ("payment-receipt", MISSED_CHARGE), practice)
    day = practice.today - timedelta(days=_PAID_AGO)
    inbox.filing.pay(account, Paid(MISSED_CHARGE, HEALTH.code, day, MISSED_CHARGE_CENTS, kept.id))


def _file(
    inbox: Inbox,
    account: int,
    mail: DemoMessage,
    paper: tuple[bytes, str],
    role: tuple[str, str],
    practice: Practice,
) -> Filed:
    content, name = paper
    at = at_rome(practice.today - timedelta(days=_PAID_AGO), "18:20")
    filed = Filed(0, inbox.archive.put(content), len(content), name, *role, at)
    return inbox.filing.file(account, mail.sha256, filed)


def _receipt(desk: Desk) -> bytes:
    made = Paper("Ricevuta di pagamento", "Banca di Pratica")
    made.text(LEFT, 24, "Banca di Pratica", Face(11, "bold", INK))
    y = made.text(LEFT, 40, "Ricevuta di pagamento pagoPA", Face(15, "bold", INK)) + 4
    for label, value in (
        ("Ente creditore", f"{HEALTH.name} ({HEALTH.code})"),
        ("Codice avviso", grouped(MISSED_CHARGE)),
        ("Importo", f"{euros(MISSED_CHARGE_CENTS)} €"),
        ("Pagato il", f"{desk.days_ago(_PAID_AGO):%d/%m/%Y}"),
        ("Pagato da", MARIA.name),
    ):
        made.text(LEFT, y, label, Face(9, colour=GREY))
        y = made.text(LEFT + 40, y, value, BOLD) + 1
    made.paragraph(LEFT, 270, WIDE, "Documento di pratica: ente, persona e codici sono inventati")
    return made.pdf()
