"""What the citizen sent and every receipt that came back: delivered, failed, waiting, warned, refused, brief, short."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from citizen_inbox.demo.bodies import COLLECTION, PENSIONS, POLICE, TAXES, TOWN, UNIVERSITY
from citizen_inbox.demo.desk import INBOX, PDF, RECEIPTS, SENT, Attachment, Desk, identifier
from citizen_inbox.demo.letters.fine import older_fine
from citizen_inbox.demo.message import PROVEN, SOUND, UNDETERMINED, DemoMessage, Expected
from citizen_inbox.demo.numbers import token
from citizen_inbox.demo.postman import Provider, Receipt, Transaction, carried, receipt, write_mail
from citizen_inbox.demo.stationery import Letter, letter

KINDS = {
    "accettazione": "acceptance",
    "non-accettazione": "non-acceptance",
    "presa-in-carico": "taken-in-charge",
    "avvenuta-consegna": "delivery",
    "errore-consegna": "non-delivery",
    "preavviso-errore-consegna": "delivery-warning",
    "rilevazione-virus": "virus-detected",
}
"""Values of X-Ricevuta and of `EnvelopeKind`."""

_SECURITY = (("X-VerificaSicurezza", "errore"),)
_TWELVE = (
    "il messaggio non è stato consegnato nelle prime dodici ore dal suo invio. Non escludendo che questo possa "
    "avvenire in seguito si ritiene utile considerare che l'invio potrebbe non andare a buon fine"
)
_TWENTY_FOUR = "il messaggio non è stato consegnato nelle prime ventiquattro ore dal suo invio"


@dataclass(frozen=True)
class Submission:
    """One message that the citizen sent."""

    name: str
    at: datetime
    subject: str
    text: str
    recipients: tuple[tuple[str, bool], ...]
    receipt_type: str = "completa"
    attachments: Callable[[], tuple[Attachment, ...]] = tuple
    answers: str = ""
    """Message-ID of the mail that it answers, "" for none."""


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """Twelve submissions, each with its copy in the Sent folder and its receipts."""
    fates = (
        *(_delivered, _failed, _waiting, _warned, _timed_out, _brief, _short, _refused, _virus, _virus_later, _mixed),
        _answered,
    )
    return tuple(message for fate in fates for message in fate(desk))


def _delivered(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _to(desk, "access", 12, "16:02:10", "Richiesta di accesso agli atti", TOWN.email)
    town, manager = desk.keys.town, desk.keys.manager
    return (
        _copy(desk, sent, "delivered"),
        _accepted(desk, sent),
        _receipt(desk, sent, manager, 3, Receipt("presa-in-carico"), "technical: no state changes"),
        _receipt(desk, sent, manager, 9, _complete(desk, sent, TOWN.email), "delivered, with a full copy"),
        _receipt(
            desk,
            sent,
            town,
            20,
            Receipt(
                "rilevazione-virus", "virus", TOWN.email, "5.7.1 - Città Posta S.p.A. - virus", extra_headers=_FROM
            ),
            "meant for providers: no state changes",
        ),
    )


_FROM = (("X-Mittente", TOWN.email),)


def _answered(desk: Desk) -> tuple[DemoMessage, ...]:
    """What the citizen wrote back to the police about the older fine."""
    fine, number = older_fine(desk)
    subject = f"Re: Verbale n. {number} - richiesta di copia delle fotografie"
    sent = replace(_to(desk, "reply", 33, "18:12:40", subject, POLICE.email), answers=fine)
    return (
        _copy(desk, sent, "an answer to a notice, delivered"),
        _accepted(desk, sent),
        _receipt(desk, sent, desk.keys.manager, 7, _complete(desk, sent, POLICE.email), "an answer that arrived"),
    )


def _failed(desk: Desk) -> tuple[DemoMessage, ...]:
    wrong = "protocolo@pec.comune.borgopratica.example"
    sent = _to(desk, "wrong", 19, "11:30:00", "Segnalazione lampione guasto", wrong)
    detail = "5.1.1 - Gestore Certificato S.r.l. - indirizzo non valido"
    error = Receipt("errore-consegna", "no-dest", wrong, detail)
    return (
        _copy(desk, sent, "failed: no such mailbox"),
        _accepted(desk, sent),
        _receipt(desk, sent, desk.keys.manager, 31, error, "not delivered"),
    )


def awaited_delivery(desk: Desk, at: datetime) -> DemoMessage:
    """The delivery receipt that the waiting submission lacks; not part of the mailbox at its beginning.

    It comes to INBOX, which is what a server tells of at once (IDLE); the filing into another folder comes later.
    """
    sent = _waiting_submission(desk)
    after = int((at - _transaction(desk, sent).at).total_seconds())
    arriving = _receipt(desk, sent, desk.keys.manager, after, _complete(desk, sent, TOWN.email), "arrives at last")
    return replace(arriving, folder=INBOX)


def _waiting(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _waiting_submission(desk)
    return (_copy(desk, sent, "still waiting"), _accepted(desk, sent))


def _waiting_submission(desk: Desk) -> Submission:
    return _to(desk, "waiting", 1, "17:40:25", "Osservazioni al preavviso di rigetto", TOWN.email)


def _warned(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _to(desk, "twelve", 1, "08:10:00", "Richiesta di rateizzazione", COLLECTION.email)
    return (
        _copy(desk, sent, "warned after twelve hours"),
        _accepted(desk, sent),
        _receipt(desk, sent, desk.keys.town, 12 * 3600 + 41, _late(COLLECTION.email, "4.4.1", _TWELVE), "12 hours"),
    )


def _timed_out(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _to(desk, "twentyfour", 4, "09:00:00", "Richiesta di estratto contributivo", PENSIONS.email)
    town = desk.keys.town
    return (
        _copy(desk, sent, "given up after twenty-four hours"),
        _accepted(desk, sent),
        _receipt(desk, sent, town, 12 * 3600 + 40, _late(PENSIONS.email, "4.4.1", _TWELVE), "12 hours"),
        _receipt(desk, sent, town, 24 * 3600 + 60, _late(PENSIONS.email, "5.4.1", _TWENTY_FOUR), "24 hours"),
    )


def _brief(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _to(desk, "brief", 30, "10:00:00", "Istanza di annullamento in autotutela", TAXES.email, "breve")
    sent = replace(sent, attachments=lambda: (("Istanza.pdf", PDF, desk.once("istanza", lambda: _request(desk))),))
    copy = brief_copy(_original(sent), _transaction(desk, sent).identifier)
    what = Receipt("avvenuta-consegna", delivered_to=TAXES.email, original=copy, receipt_type="breve")
    return (
        _copy(desk, sent, "delivered, brief receipt asked"),
        _accepted(desk, sent),
        _receipt(desk, sent, desk.keys.town, 14, what, "brief: hashes stand for the attachments"),
    )


def _short(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _to(desk, "short", 44, "15:15:00", "Conferma di presenza", UNIVERSITY.email, "sintetica")
    what = Receipt("avvenuta-consegna", delivered_to=UNIVERSITY.email, receipt_type="sintetica")
    return (
        _copy(desk, sent, "delivered, short receipt asked"),
        _accepted(desk, sent),
        _receipt(desk, sent, desk.keys.nation, 11, what, "short: certification data only"),
    )


def _refused(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _to(desk, "refused", 50, "19:00:00", "Prova di invio", TOWN.email)
    what = Receipt("non-accettazione", "altro", error_detail="5.3.4 - Città Posta S.p.A. - dimensione non ammessa")
    return (_copy(desk, sent, "refused at the door"), _receipt(desk, sent, desk.keys.town, 2, what, "not accepted"))


def _virus(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _to(desk, "infected", 52, "19:20:00", "Documenti", TOWN.email)
    detail = "5.7.1 - Città Posta S.p.A. - presenza di un virus nel messaggio"
    what = Receipt("non-accettazione", "virus", error_detail=detail, extra_headers=_SECURITY)
    return (_copy(desk, sent, "refused for a virus"), _receipt(desk, sent, desk.keys.town, 2, what, "virus"))


def _virus_later(desk: Desk) -> tuple[DemoMessage, ...]:
    sent = _to(desk, "infected-later", 53, "09:20:00", "Documenti integrativi", PENSIONS.email)
    detail = "5.5.1, Città Posta S.p.A., presenza di un virus nel messaggio"
    what = Receipt("errore-consegna", "virus", PENSIONS.email, detail, extra_headers=_SECURITY)
    return (
        _copy(desk, sent, "stopped for a virus on its way"),
        _accepted(desk, sent),
        _receipt(desk, sent, desk.keys.town, 90, what, "virus found by the recipient's provider"),
    )


def _mixed(desk: Desk) -> tuple[DemoMessage, ...]:
    lost, friend = "verbali@pec.comune.borgopratica.example", "giulia@posta.example"
    sent = Submission(
        "three",
        desk.at(21, "18:44:00"),
        "Comunicazione dei dati del conducente",
        "Buongiorno,\n\ntrasmetto i dati richiesti.\n\nMaria Bianchi\n",
        ((POLICE.email, True), (lost, True), (friend, False)),
    )
    manager = desk.keys.manager
    error = Receipt("errore-consegna", "altro", lost, "5.1.1 - Gestore Certificato S.r.l. - indirizzo non valido")
    return (
        _copy(desk, sent, "three recipients, three fates"),
        _accepted(desk, sent),
        _receipt(desk, sent, manager, 16, _complete(desk, sent, POLICE.email), "delivered to one of three"),
        _receipt(desk, sent, manager, 18, error, "failed for one of three"),
    )


def _to(
    desk: Desk, name: str, days_ago: int, clock: str, subject: str, to: str, receipt_type: str = "completa"
) -> Submission:
    text = f"Buongiorno,\n\ninvio quanto in oggetto: {subject.lower()}.\n\nCordiali saluti\nMaria Bianchi\n"
    return Submission(name, desk.at(days_ago, clock), subject, text, ((to, True),), receipt_type)


def _late(to: str, status: str, text: str) -> Receipt:
    return Receipt("preavviso-errore-consegna", "altro", to, f"{status} - Città Posta S.p.A. - {text}")


def _complete(desk: Desk, sent: Submission, to: str) -> Receipt:
    original = carried(_original(sent), _transaction(desk, sent).identifier)
    return Receipt("avvenuta-consegna", delivered_to=to, original=original, receipt_type="completa")


def _original(sent: Submission) -> bytes:
    headers: tuple[tuple[str, str], ...] = (
        () if sent.receipt_type == "completa" else (("X-TipoRicevuta", sent.receipt_type),)
    )
    if sent.answers:
        headers += (("In-Reply-To", sent.answers),)
    return write_mail(
        "maria.bianchi@pec-citta.example",
        tuple(address for address, _ in sent.recipients),
        sent.subject,
        sent.text,
        sent.at,
        _msgid(sent),
        attachments=sent.attachments(),
        headers=headers,
    )


def _msgid(sent: Submission) -> str:
    return f"<{token(f'{sent.name}{sent.at:%Y%m%d}', 20)}@posta.bianchi.example>"


def _transaction(desk: Desk, sent: Submission) -> Transaction:
    msgid = _msgid(sent)
    return Transaction(
        sender=desk.to.email,
        recipients=sent.recipients,
        subject=sent.subject,
        at=sent.at + timedelta(seconds=3),
        identifier=identifier(desk.keys.town, sent.at, msgid),
        msgid=msgid,
        receipt_type=sent.receipt_type,
    )


def _copy(desk: Desk, sent: Submission, note: str) -> DemoMessage:
    expected = Expected("ordinary", "UNSIGNED", UNDETERMINED, note=note)
    return DemoMessage(
        f"sent-{sent.name}",
        SENT,
        sent.at + timedelta(seconds=4),
        lambda: desk.once(f"sent-{sent.name}", lambda: _original(sent)),
        expected,
        ("\\Seen",),
    )


def _accepted(desk: Desk, sent: Submission) -> DemoMessage:
    return _receipt(desk, sent, desk.keys.town, 0, Receipt("accettazione"), "accepted")


def _receipt(desk: Desk, sent: Submission, provider: Provider, after: int, what: Receipt, note: str) -> DemoMessage:
    """A receipt written `after` seconds from the acceptance."""
    transaction = _transaction(desk, sent)
    at = transaction.at + timedelta(seconds=after)
    own = identifier(provider, at, f"{what.type}{what.delivered_to}{sent.name}")
    return desk.incoming(
        f"{sent.name}-{KINDS[what.type]}-{after}",
        at,
        lambda: receipt(provider, replace(transaction, at=at), what, own),
        Expected(KINDS[what.type], SOUND, PROVEN, note=note),
        RECEIPTS,
    )


def brief_copy(original: bytes, pec_id: str) -> bytes:
    """The original as a brief receipt encloses it: each attachment replaced by its SHA-1 (RFC 6109 3.3.2.2)."""
    head, _, body = carried(original, pec_id).partition(b"\r\n\r\n")
    boundary = re.search(rb'boundary="([^"]+)"', head)
    if boundary is None:
        return head + b"\r\n\r\n" + body
    delimiter = b"--" + boundary[1]
    parts = body.split(delimiter)
    return head + b"\r\n\r\n" + delimiter.join(_hashed(part) for part in parts)


def _hashed(part: bytes) -> bytes:
    name = re.search(rb'filename="([^"]+)"', part)
    if name is None:
        return part
    content = base64.b64decode(part.partition(b"\r\n\r\n")[2])
    label = name[1].decode() + ".hash"
    return (
        f'\r\nContent-Type: text/plain; name="{label}"\r\nContent-Disposition: attachment; filename="{label}"\r\n\r\n'
        f"{hashlib.sha1(content, usedforsecurity=False).hexdigest()}\r\n"
    ).encode()


def _request(desk: Desk) -> bytes:
    text = Letter(
        subject="Istanza di annullamento in autotutela",
        protocol="",
        paragraphs=("La sottoscritta Maria Bianchi chiede l'annullamento dell'atto per errore di persona.",),
        signer="Maria Bianchi",
    )
    return letter(TAXES, desk.to, desk.days_ago(30), text).pdf()
