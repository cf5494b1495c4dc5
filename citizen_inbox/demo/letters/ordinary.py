"""Mail that is no PEC: two ordinary messages, two wrapped in anomaly envelopes; and a PEC that is HTML only."""

from __future__ import annotations

from citizen_inbox.demo.bodies import UNIVERSITY
from citizen_inbox.demo.desk import Desk, Mail, identifier
from citizen_inbox.demo.message import UNDETERMINED, DemoMessage, Expected
from citizen_inbox.demo.postman import anomaly

_HTML = """<!DOCTYPE html>
<html lang="it"><head><meta charset="utf-8"><style>h1 {{ color: #123 }}</style></head>
<body><h1>Biblioteca di ateneo</h1>
<p>Gentile lettrice,</p>
<p>il prestito di <em>Manuale delle cose pratiche</em> è stato <strong>prorogato</strong> fino al {day}.</p>
<table border="1"><tr><th>Titolo</th><th>Collocazione</th></tr>
<tr><td>Manuale delle cose pratiche</td><td>MAG 12.3</td></tr></table>
<p><img src="https://traccia.example/apertura.gif?id=42" alt="" width="1" height="1">
<a href="https://biblioteca.universita.pratica.example/prestiti">I tuoi prestiti</a></p>
</body></html>
"""


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """Ordinary mail in its forms."""
    return (_friend(desk), _newsletter(desk), _anomaly(desk), _anomaly_with_bill(desk), _html_only(desk))


def _plain(desk: Desk, name: str, days_ago: int, clock: str, mail: Mail, note: str) -> DemoMessage:
    at = desk.at(days_ago, clock)
    expected = Expected("ordinary", "UNSIGNED", UNDETERMINED, note=note)
    msgid = f"<{name}.{at:%Y%m%d}@{mail.sender.partition('@')[2]}>"
    return desk.incoming(name, at, lambda: desk.original(mail, at, msgid), expected)


def _friend(desk: Desk) -> DemoMessage:
    text = "Ciao Maria,\n\nti va una pizza sabato? Porto anche le foto della gita.\n\nGiulia\n"
    mail = Mail("giulia@posta.example", "Sabato?", text)
    return _plain(desk, "friend", 1, "13:13", mail, "an ordinary mail: nothing to prove")


def _newsletter(desk: Desk) -> DemoMessage:
    text = "Le novità del mese: il mercato in piazza, il corso di scacchi, la festa di quartiere.\n"
    html = f"<html><body><h2>Le novità del mese</h2><p>{text}</p></body></html>"
    mail = Mail("redazione@quartiere.example", "Il foglio di quartiere", text, html=html)
    return _plain(desk, "newsletter", 13, "07:00", mail, "text and HTML")


def _wrapped(desk: Desk, name: str, days_ago: int, clock: str, mail: Mail, note: str) -> DemoMessage:
    at = desk.at(days_ago, clock)
    msgid = f"<{name}.{at:%Y%m%d}@{mail.sender.partition('@')[2]}>"

    def build() -> bytes:
        received = desk.original(mail, at, msgid)
        own = identifier(desk.keys.town, at, msgid)
        return anomaly(desk.keys.town, received, mail.sender, desk.to.email, mail.subject, at, own)

    return desk.incoming(name, at, build, Expected("anomaly", "ANOMALY", UNDETERMINED, note=note))


def _anomaly(desk: Desk) -> DemoMessage:
    text = "Buongiorno,\n\nle confermo l'appuntamento per la lettura del contatore.\n\nPaolo\n"
    mail = Mail("paolo@ordinaria.example", "Appuntamento", text)
    return _wrapped(desk, "anomaly", 11, "10:20", mail, "ordinary mail that the provider forwarded")


def _anomaly_with_bill(desk: Desk) -> DemoMessage:
    text = (
        "Gentile utente,\n\nrisulta un importo in sospeso. Per evitare sanzioni acceda subito alla Sua area: "
        "https://area-utente.pagamenti-rapidi.example/accesso\n\nServizio clienti\n"
    )
    mail = Mail("avvisi@pagamenti-rapidi.example", "URGENTE: importo in sospeso", text)
    return _wrapped(desk, "anomaly-bait", 8, "04:41", mail, "bait by ordinary mail, wrapped: not certified")


def _html_only(desk: Desk) -> DemoMessage:
    at = desk.at(17, "12:00:12")
    html = _HTML.format(day=f"{desk.days_ago(-20):%d/%m/%Y}")
    mail = Mail(UNIVERSITY.email, "Proroga del prestito bibliotecario", "", html=html)
    return desk.pec("html-only", desk.keys.town, at, mail, note="no text part, a tracking picture")
