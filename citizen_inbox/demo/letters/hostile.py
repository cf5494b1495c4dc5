"""Mail that wants to be believed: forged, altered, contradictory, re-aimed payments, look-alikes, forged receipts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from citizen_inbox.demo.bodies import COLLECTION, POLICE, SEND_ADDRESS, TAXES, TOWN
from citizen_inbox.demo.desk import PDF, Desk, Mail
from citizen_inbox.demo.keys import in_the_name_of
from citizen_inbox.demo.letters.fine import SUBJECT
from citizen_inbox.demo.message import REFUTED, SOUND, UNDETERMINED, DemoMessage, Expected
from citizen_inbox.demo.numbers import body_code, euros, notice_number, payment_qr
from citizen_inbox.demo.postman import Receipt, Transaction, daticert
from citizen_inbox.demo.stationery import Slip, payment_notice


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """Twelve ways to be wrong."""
    makers = (
        _forged,
        _altered,
        _broken,
        _contradicting,
        _wrong_sender,
        _selfmade,
        _unknown_authority,
        _redirected_qr,
        _link_qr,
        _look_alike,
        _forged_receipt,
        _false_send,
    )
    return tuple(make(desk) for make in makers)


def _fine(desk: Desk, number: str, cents: int) -> Mail:
    slip = Slip("RATA UNICA", "entro 5 giorni dalla notifica del verbale", notice_number(number), cents)
    subject = f"Verbale n. V/{number[-6:]}"
    return Mail(
        POLICE.email,
        f"{SUBJECT} - {subject}",
        f"Si notifica il verbale. Importo da pagare {euros(cents)} euro con l'avviso allegato.\n\nPolizia Locale\n",
        attachments=lambda: (("Avviso_pagoPA.pdf", PDF, payment_notice(POLICE, desk.to, subject, (slip,)).pdf()),),
    )


def _forged(desk: Desk) -> DemoMessage:
    """Everything copied from a real envelope but the provider's signature."""
    at = desk.at(3, "11:45:00")

    def build() -> bytes:
        genuine = desk.envelope(desk.keys.town, at, _fine(desk, "3010000260666001", 9840))
        head, _, body = genuine.partition(b"\r\n\r\n")
        start = body.index(b"Content-Type: multipart/mixed")
        signature = body.rindex(b"\r\n--", 0, body.rindex(b"Content-Type: application/pkcs7-signature"))
        lines = head.split(b"\r\n")
        kept = [line for line in lines if not line.startswith((b"Content-Type:", b"MIME-Version:"))]
        return b"\r\n".join((*kept, b"MIME-Version: 1.0")) + b"\r\n" + body[start:signature] + b"\r\n"

    expected = Expected(
        "transport",
        "UNSIGNED",
        REFUTED,
        "traffic_fine",
        payment_refuted=True,
        note="a forged PEC: all marks, no signature; no term runs from it",
    )
    return desk.incoming("forged", at, build, expected)


def _altered(desk: Desk) -> DemoMessage:
    at = desk.at(5, "09:09:09")
    mail = Mail(
        TAXES.email,
        "Rimborso di imposta: coordinate per l'accredito",
        "Le verrà accreditato il rimborso sul conto IT00 X000 0000 0000 0000 0000 001.\n",
    )

    def build() -> bytes:
        return desk.envelope(desk.keys.town, at, mail).replace(b"0000 0000 0000 001.", b"0000 0000 0000 999.")

    expected = Expected("transport", "ALTERED", REFUTED, "other", note="an account number changed after signing")
    return desk.incoming("altered", at, build, expected)


def _broken(desk: Desk) -> DemoMessage:
    """Signed with another key under the provider's certificate."""
    at = desk.at(27, "14:00:00")
    mail = Mail(TOWN.email, "Convocazione", "È convocata presso gli uffici comunali.\n")

    def build() -> bytes:
        key = replace(desk.keys.town.identity, key=desk.keys.selfmade.identity.key)
        return desk.envelope(replace(desk.keys.town, identity=key), at, mail)

    expected = Expected("transport", "SIG_BAD", REFUTED, "other", note="the signature is not the certificate's")
    return desk.incoming("signature-bad", at, build, expected)


def _contradicting(desk: Desk) -> DemoMessage:
    """daticert names the town, the enclosed original comes from somebody else."""
    at = desk.at(4, "18:18:18")
    mail = Mail(
        "ufficio.tributi@pec-qualunque.example",
        "Sollecito di pagamento",
        "Il pagamento va eseguito con bonifico entro domani.\n",
    )
    expected = Expected(
        "transport", "INCONSISTENT", REFUTED, "other", note="certification data contradict the enclosed original"
    )
    return desk.incoming(
        "contradicting", at, lambda: desk.envelope(desk.keys.manager, at, mail, certified=TAXES.email), expected
    )


def _wrong_sender(desk: Desk) -> DemoMessage:
    """Signed by a real provider that is not the one in From."""
    at = desk.at(31, "10:10:10")
    provider = in_the_name_of(desk.keys.town, desk.keys.nation)
    mail = Mail(TOWN.email, "Aggiornamento dei Suoi dati", "La preghiamo di aggiornare i Suoi dati.\n")
    expected = Expected("transport", "WRONG_SENDER", REFUTED, "other", note="signed by another provider")
    return desk.incoming("wrong-sender", at, lambda: desk.envelope(provider, at, mail), expected)


def _selfmade(desk: Desk) -> DemoMessage:
    at = desk.at(2, "20:02:00")
    mail = Mail(
        "comunicazioni@pec-sicura.example", "Verifica della casella", "La sua casella scade oggi: confermi i dati.\n"
    )
    expected = Expected("transport", "UNTRUSTED", UNDETERMINED, "other", note="a provider that certified itself")
    return desk.incoming("selfmade", at, lambda: desk.envelope(desk.keys.selfmade, at, mail), expected)


def _unknown_authority(desk: Desk) -> DemoMessage:
    at = desk.at(60, "08:00:00")
    mail = Mail("info@pec-smarrita.example", "Offerta di servizi", "Le proponiamo i nostri servizi.\n")
    expected = Expected(
        "transport", "INTACT_UNANCHORED", UNDETERMINED, "other", note="well signed, by nobody that is known"
    )
    return desk.incoming("unanchored", at, lambda: desk.envelope(desk.keys.unknown, at, mail), expected)


def _redirected_qr(desk: Desk) -> DemoMessage:
    """The QR pays somebody else, more."""
    qr = payment_qr(notice_number("3990000260700700"), body_code("0999999999"), 19900)
    slip = Slip("RATA UNICA", _until(desk, 29), notice_number("3010000260700700"), 9900, qr=qr)
    note = "the QR pays another creditor than the text"
    return _bad_payment(desk, "qr-redirected", desk.at(1, "09:50:00"), slip, note)


def _link_qr(desk: Desk) -> DemoMessage:
    """The QR opens a page."""
    qr = "https://pagamento-avvisi.example/paga?id=42"
    slip = Slip("RATA UNICA", _until(desk, 15), notice_number("3010000260700701"), 8800, qr=qr)
    return _bad_payment(desk, "qr-link", desk.at(15, "09:51:00"), slip, "the QR on a payment page is a link")


def _until(desk: Desk, days: int) -> str:
    return f"entro il {desk.days_ago(-days):%d/%m/%Y}"


def _bad_payment(desk: Desk, name: str, at: datetime, slip: Slip, note: str) -> DemoMessage:
    office = replace(TAXES, account="")
    subject = f"TARI {at.year} - Avviso di pagamento"
    mail = Mail(
        "entrate@pec.servizi-tributari.example",
        f"Comune di Borgo Pratica - {subject}",
        f"Si trasmette l'avviso di pagamento della tassa sui rifiuti (TARI) per l'anno {at.year}.\n",
        attachments=lambda: (("Avviso_pagoPA.pdf", PDF, payment_notice(office, desk.to, subject, (slip,)).pdf()),),
    )
    expected = Expected("transport", SOUND, REFUTED, "local_tax", payment_refuted=True, note=note)
    return desk.incoming(name, at, lambda: desk.envelope(desk.keys.nation, at, mail), expected)


def _look_alike(desk: Desk) -> DemoMessage:
    """A PEC box anybody can buy, with a name one letter away."""
    at = desk.at(10, "17:17:17")
    text = (
        "Gentile contribuente,\n\nil nuovo indirizzo per i pagamenti del Comune di Borgo Pratica è quello da cui "
        "scriviamo. Aggiorni la Sua rubrica.\n"
    )
    mail = Mail("tributi@pec.comune.borgoprat1ca.example", "Comune di Borgo Pratica - nuovi recapiti", text)
    return desk.pec("look-alike", desk.keys.nation, at, mail, note="a sound PEC from a box one letter away")


def _forged_receipt(desk: Desk) -> DemoMessage:
    """A stranger's PEC whose original pretends to be a delivery receipt."""
    at = desk.at(1, "19:19:19")
    sender = "consegne@pec-qualunque.example"
    mail = Mail(
        sender,
        "CONSEGNA: Richiesta di rateizzazione",
        "Il messaggio è stato consegnato nella casella di destinazione.\n",
        headers=(("X-Ricevuta", "avvenuta-consegna"),),
        attachments=lambda: (("daticert.xml", "application/xml", _false_daticert(desk, at)),),
    )
    return desk.pec("receipt-forged", desk.keys.manager, at, mail, note="a receipt written by a stranger: no receipt")


def _false_daticert(desk: Desk, at: datetime) -> bytes:
    transaction = Transaction(
        sender=desk.to.email,
        recipients=((COLLECTION.email, True),),
        subject="Richiesta di rateizzazione",
        at=at,
        identifier="opec00000.20260101000000.0000001.51.1@pec-gestore.example",
        msgid="<invented@posta.bianchi.example>",
    )
    what = Receipt("avvenuta-consegna", delivered_to=COLLECTION.email, receipt_type="completa")
    return daticert(desk.keys.manager, transaction, what)


def _false_send(desk: Desk) -> DemoMessage:
    """An ordinary mail in the clothes of SEND: wrong control letter, foreign link."""
    at = desk.at(2, "05:31:00")
    code = "PJYX-LAWT-TVJM-202611-A-1"
    link = "https://cittadini.notifichedigita1i.example/accedi"
    html = (
        f"<html><body><p>Ciao,</p><p>Hai ricevuto una notifica su SEND.</p><p>Codice IUN: {code}</p>"
        f"<p><a href='{link}'>Accedi ai documenti su SEND</a></p></body></html>"
    )
    mail = Mail(SEND_ADDRESS, f"SEND - Nuova notifica da Comune di Borgo Pratica - {code}", "", html=html)
    expected = Expected("ordinary", "UNSIGNED", UNDETERMINED, "send", note="ordinary mail dressed as SEND")
    return desk.incoming("false-send", at, lambda: desk.original(mail, at, "<ab12@posta-rapida.example>"), expected)
