"""Signed attachments: a PDF in a .p7m, one signed twice over, one altered after signing, and an old archived letter."""

from __future__ import annotations

from dataclasses import replace

from citizen_inbox.demo.authority import indefinite_length, sign
from citizen_inbox.demo.bodies import CONDOMINIUM, TOWN, UNIVERSITY
from citizen_inbox.demo.counting import at_rome
from citizen_inbox.demo.desk import ARCHIVE, OCTETS, PDF, Attachment, Desk, Mail
from citizen_inbox.demo.keys import OLD_DAY
from citizen_inbox.demo.message import PROVEN, DemoMessage, Expected
from citizen_inbox.demo.stationery import Letter, Office, letter


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """Four messages whose attachments are signed, and one of 2019 whose provider's certificate has expired."""
    return (_once(desk), _twice(desk), _altered(desk), _old(desk))


def _once(desk: Desk) -> DemoMessage:
    at = desk.at(14, "09:44:12")

    def attachments() -> tuple[Attachment, ...]:
        content = sign(_paper(desk, UNIVERSITY, _ENROLLED), desk.keys.signer, desk.at(14, "09:30"), detached=False)
        return (("Attestazione_iscrizione.pdf.p7m", OCTETS, content),)

    text = "In allegato l'attestazione richiesta, firmata digitalmente.\n\nSegreteria studenti\n"
    mail = Mail(UNIVERSITY.email, "Attestazione di iscrizione al corso di laurea", text, attachments=attachments)
    return desk.pec("signed", desk.keys.town, at, mail, notice_kind="school", note="a PDF inside a .p7m")


def _twice(desk: Desk) -> DemoMessage:
    at = desk.at(16, "17:20:00")

    def attachments() -> tuple[Attachment, ...]:
        inner = sign(_paper(desk, CONDOMINIUM, _MINUTES), desk.keys.signer, desk.at(17, "10:00"), detached=False)
        outer = sign(inner, desk.keys.lawyer, desk.at(16, "16:00"), detached=False)
        return (("Verbale_assemblea.pdf.p7m.p7m", OCTETS, indefinite_length(outer)),)

    text = "Si trasmette il verbale dell'assemblea, firmato dal presidente e dal segretario.\n"
    mail = Mail(CONDOMINIUM.email, "Verbale dell'assemblea condominiale", text, attachments=attachments)
    return desk.pec("signed-twice", desk.keys.manager, at, mail, note="two signatures around one PDF, BER outside")


def _altered(desk: Desk) -> DemoMessage:
    at = desk.at(22, "11:00:00")

    def attachments() -> tuple[Attachment, ...]:
        signed = sign(_paper(desk, UNIVERSITY, _MARKS), desk.keys.signer, desk.at(23, "12:00"), detached=False)
        return (("Piano_di_studi.pdf.p7m", OCTETS, signed.replace(b"/Title (Piano", b"/Title (Pieno")),)

    text = "In allegato il piano di studi approvato.\n\nSegreteria studenti\n"
    mail = Mail(UNIVERSITY.email, "Piano di studi approvato", text, attachments=attachments)
    return desk.pec(
        "signed-altered",
        desk.keys.town,
        at,
        mail,
        notice_kind="school",
        note="the attachment was changed after it was signed; the PEC not",
    )


def _old(desk: Desk) -> DemoMessage:
    at = at_rome(OLD_DAY, "10:05:00")
    mail = Mail(
        TOWN.email,
        "Comunicazione avvio del procedimento - accesso agli atti",
        "Si comunica l'avvio del procedimento relativo alla Sua richiesta di accesso agli atti.\n\nURP\n",
        attachments=lambda: (("Comunicazione.pdf", PDF, letter(_COUNTER, desk.to, OLD_DAY, _STARTED).pdf()),),
    )
    expected = Expected("transport", "OK_EXPIRED_SINCE", PROVEN, "other", note="SHA-1, certificate expired since")
    return desk.incoming("old", at, lambda: desk.envelope(desk.keys.bygone, at, mail), expected, folder=ARCHIVE)


def _paper(desk: Desk, office: Office, text: Letter) -> bytes:
    return desk.once(f"paper {text.title}", lambda: letter(office, desk.to, desk.days_ago(24), text).pdf())


_COUNTER = replace(TOWN, office="Ufficio Relazioni con il Pubblico")
_ENROLLED = Letter(
    subject="Attestazione di iscrizione",
    protocol="0003321",
    title="ATTESTAZIONE DI ISCRIZIONE",
    paragraphs=(
        (
            "Si attesta che la studentessa Maria Bianchi, matricola 000123, risulta regolarmente iscritta per l'anno "
            "accademico in corso al corso di laurea magistrale in Scienze Pratiche."
        ),
    ),
    signer="La responsabile, Anna Finta",
)
_MINUTES = Letter(
    subject="Verbale dell'assemblea ordinaria",
    protocol="",
    title="VERBALE DI ASSEMBLEA",
    paragraphs=(
        (
            "L'assemblea, regolarmente costituita in seconda convocazione, approva all'unanimità il rendiconto e "
            "conferma l'amministratore."
        ),
        "Si delibera di riparare il portone e di installare una rastrelliera per biciclette nel cortile.",
    ),
    signer="Il presidente e il segretario",
)
_MARKS = Letter(
    subject="Piano di studi approvato",
    protocol="",
    title="PIANO DI STUDI",
    paragraphs=("Il consiglio di corso approva il piano di studi proposto: 120 crediti, di cui 12 a scelta.",),
    signer="La responsabile, Anna Finta",
)
_STARTED = Letter(
    subject="Avvio del procedimento di accesso agli atti",
    protocol="0002120",
    paragraphs=("Il procedimento si conclude entro trenta giorni. Il responsabile è la dott.ssa Anna Finta.",),
    signer="dott.ssa Anna Finta",
)
