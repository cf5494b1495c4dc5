"""The fictitious bodies that write to the citizen, each with its paper and its PEC address."""

from __future__ import annotations

from citizen_inbox.demo.numbers import body_code
from citizen_inbox.demo.stationery import Office

_TOWN_HALL = "Piazza della Prova 1, 00100 Borgo Pratica (PR)"

TOWN = Office(
    "Comune di Borgo Pratica",
    "Settore Affari Generali e Servizi Demografici",
    _TOWN_HALL,
    "protocollo@pec.comune.borgopratica.example",
    body_code("0123456789"),
)
POLICE = Office(
    "Comune di Borgo Pratica",
    "Corpo di Polizia Locale - Ufficio Verbali",
    _TOWN_HALL,
    "polizialocale@pec.comune.borgopratica.example",
    body_code("0123456789"),
)
TAXES = Office(
    "Comune di Borgo Pratica",
    "Settore Entrate e Tributi",
    _TOWN_HALL,
    "tributi@pec.comune.borgopratica.example",
    body_code("0123456789"),
)
REGION = Office(
    "Regione Pratica",
    "Direzione Tributi - Tassa automobilistica",
    "Viale dei Modelli 100, 00100 Borgo Pratica (PR)",
    "tassaauto@pec.regione.pratica.example",
    body_code("0234567890"),
    cbill="PR4T2",
    account="",
)
COLLECTION = Office(
    "Agenzia Riscossione di Pratica",
    "Direzione territoriale - Notifiche",
    "Via del Ruolo 7, 00100 Borgo Pratica (PR)",
    "notifiche@riscossione.pratica.example",
    body_code("0345678901"),
    cbill="PR4T3",
    account="7654321",
)
PENSIONS = Office(
    "Istituto Previdenza di Pratica",
    "Sede provinciale di Borgo Pratica",
    "Viale del Contributo 21, 00100 Borgo Pratica (PR)",
    "avvisi@previdenza.pratica.example",
    body_code("0456789012"),
    cbill="PR4T4",
    account="",
)
COURT = Office(
    "Tribunale di Pratica",
    "Prima Sezione Civile",
    "Piazza della Giustizia 3, 00100 Borgo Pratica (PR)",
    "tribunale.pratica@civile.ptel.giustizia.example",
    body_code("0567890123"),
    account="",
)
LAWYER = Office(
    "Studio Legale Esempio",
    "avv. Carlo Esempio - Foro di Pratica",
    "Corso del Codice 44, 00100 Borgo Pratica (PR)",
    "carlo.esempio@pec.ordineavvocati.pratica.example",
    body_code("0678901234"),
    account="",
)
SHOP = Office(
    "Officina Due Ruote S.r.l.",
    "Vendita e riparazione biciclette",
    "Via dei Raggi 8, 00100 Borgo Pratica (PR)",
    "amministrazione@pec.dueruote.example",
    body_code("0789012345"),
    account="",
)
UNIVERSITY = Office(
    "Università di Pratica",
    "Segreteria studenti",
    "Via del Sapere 2, 00100 Borgo Pratica (PR)",
    "segreteria@pec.universita.pratica.example",
    body_code("0890123456"),
    account="",
)
CONDOMINIUM = Office(
    "Condominio Via degli Esempi 12",
    "amm. rag. Ugo Millesimi",
    "Via degli Esempi 12, 00100 Borgo Pratica (PR)",
    "amministrazione@pec.condominio.example",
    body_code("0901234567"),
    account="",
)
REVENUE = Office(
    "Agenzia Entrate di Pratica",
    "Direzione provinciale - Ufficio Controlli",
    "Via delle Imposte 9, 00100 Borgo Pratica (PR)",
    "dp.pratica@pec.entrate.pratica.example",
    body_code("0912345678"),
    cbill="PR4T5",
    account="",
)
INSURANCE = Office(
    "Istituto Infortuni di Pratica",
    "Sede di Borgo Pratica - Ufficio Premi",
    "Viale del Lavoro 12, 00100 Borgo Pratica (PR)",
    "borgopratica@infortuni.pratica.example",
    body_code("0923456789"),
    cbill="PR4T6",
    account="",
)
CHAMBER = Office(
    "Camera di Commercio di Pratica",
    "Ufficio Diritto Annuale",
    "Corso dei Mercanti 5, 00100 Borgo Pratica (PR)",
    "diritto.annuale@legalmail.camera.pratica.example",
    body_code("0934567890"),
    cbill="PR4T7",
    account="",
)
SCHOOL = Office(
    "Istituto Comprensivo Borgo Pratica",
    "Segreteria didattica",
    "Via dei Banchi 3, 00100 Borgo Pratica (PR)",
    "segreteria@pec.scuola.pratica.example",
    body_code("0945678901"),
    account="",
)
HEALTH = Office(
    "Azienda Sanitaria di Pratica",
    "Ufficio Recupero Ticket",
    "Via della Salute 30, 00100 Borgo Pratica (PR)",
    "ticket@pec.sanita.pratica.example",
    body_code("0956789012"),
    cbill="PR4T8",
    account="",
)
VALLEY = Office(
    "Gemeinde Übungstal",
    "Steueramt - Ufficio Tributi",
    "Piazza Maggiore 2, 39000 Vallepratica (PR)",
    "gemeinde@pec.uebungstal.example",
    body_code("0967890123"),
    town="Vallepratica",
    account="",
)
SEND_ADDRESS = "notifiche@send.pratica.example"
EXCHANGE_ADDRESS = "sdi01@fatturapa.example"
