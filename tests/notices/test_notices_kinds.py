from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.notices.registry import KINDS, recognise
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.wording.sentences import ROOMS, sentence

ROME = ZoneInfo("Europe/Rome")
FINE_SUBJECT = "Atto amministrativo relativo ad una sanzione amministrativa prevista dal Codice della Strada"
FINE_TEXT = """Comune di Rivalta
Polizia Locale

VERBALE DI ACCERTAMENTO n. 4471/2026 del 02/03/2026
Veicolo targato GA 123 ZZ, violazione dell'art. 142 c. 8 del Codice della Strada.
In mancanza di pagamento seguirà iscrizione a ruolo e cartella di pagamento.
"""


def codes(notice):
    return [reason.code for reason in notice.because]


def dues(notice):
    return {deadline.rule: deadline.due.isoformat() for deadline in notice.deadlines}


def test_a_fine_with_its_four_terms(clues, document):
    notice = recognise(clues(FINE_SUBJECT, "Si notifica il verbale allegato.", documents=[
        document("Verbale_4471.pdf", FINE_TEXT)]))  # fmt: skip
    assert notice.kind == "traffic_fine"
    assert notice.title == "Violazione del Codice della Strada n. 4471/2026"
    assert notice.authority == "Comune di Rivalta"
    assert notice.references == {
        "act": "4471/2026", "act_date": "02/03/2026", "plate": "GA 123 ZZ", "article": "142 c. 8",
    }  # fmt: skip
    assert dues(notice) == {
        "cds-discount": "2026-03-16",
        "cds-giudice-di-pace": "2026-04-09",
        "cds-minimum": "2026-05-09",
        "cds-prefect": "2026-05-09",
    }
    assert [d.due for d in notice.deadlines] == sorted(d.due for d in notice.deadlines)
    assert codes(notice)[0] == "subject-has"
    assert not any(deadline.presumed for deadline in notice.deadlines)


def test_a_fine_that_asks_for_the_driver(clues, document):
    text = FINE_TEXT + "\nAi sensi dell'art. 126-bis comunicare i dati personali e della patente del conducente."
    notice = recognise(clues(FINE_SUBJECT, documents=[document("verbale.pdf", text)]))
    assert dues(notice)["cds-driver-data"] == "2026-05-09"


def test_amounts_go_to_their_duties(clues, payment):
    two = recognise(clues(FINE_SUBJECT, payments=[payment(4200), payment(2940, "300332000005177431")]))
    assert {d.rule: d.amount_cents for d in two.deadlines} == {
        "cds-discount": 2940, "cds-minimum": 4200, "cds-giudice-di-pace": None, "cds-prefect": None,
    }  # fmt: skip
    one = recognise(clues(FINE_SUBJECT, payments=[payment(4200)]))
    assert {d.amount_cents for d in one.deadlines} == {None}
    bill = recognise(clues("Cartella di pagamento n. 122 2026 0001234567 000", payments=[payment(51234)]))
    assert {d.rule: d.amount_cents for d in bill.deadlines} == {"cartella-pay": 51234, "tax-appeal": None}


def test_a_bill_that_may_be_paid_in_instalments_shows_its_whole(clues, payment):
    parts = [payment(20600), payment(41200, "300332000005177431"), payment(20600, "300332000005177432")]
    whole = recognise(clues("Avviso di accertamento IMU n. 3", payments=parts))
    assert {d.rule: d.amount_cents for d in whole.deadlines} == {"tax-act-pay": 41200, "tax-appeal": None}
    for unclear in (parts[:2], [parts[0], parts[2]]):
        notice = recognise(clues("Avviso di accertamento IMU n. 3", payments=unclear))
        assert {deadline.amount_cents for deadline in notice.deadlines} == {None}


def test_a_refuted_payment_gives_no_amount(clues):
    false = PaymentNotice("3", "1", "", 4200, None, "", (), (Finding("x", Outcome.REFUTED),), None)
    notice = recognise(clues("Cartella di pagamento", payments=[false]))
    assert {deadline.amount_cents for deadline in notice.deadlines} == {None}


@pytest.mark.parametrize(
    ("subject", "text", "kind", "title", "rules"),
    [
        (
            "Notifica cartella di pagamento n. 122 2026 0001234567 000", "", "collection",
            "Cartella di pagamento 122 2026 0001234567 000", {"cartella-pay", "tax-appeal"},
        ),
        ("Intimazione di pagamento n. 5567", "", "collection", "Intimazione di pagamento n. 5567", {"intimazione-pay"}),
        ("Preavviso di fermo amministrativo n. 81/2026", "", "collection", "Preavviso di fermo n. 81/2026",
         {"preavviso-fermo"}),
        ("Avviso di accertamento esecutivo IMU anno 2021 n. 318/2026", "", "local_tax",
         "Avviso di accertamento IMU 2021 n. 318/2026", {"tax-act-pay", "tax-appeal"}),
        ("Comunicazione di irregolarità n. 0012345", "art. 36-bis", "tax_bill",
         "Comunicazione di irregolarità n. 0012345", {"avviso-bonario"}),
        ("TARI 2026 - avviso di pagamento", "Ufficio tributi", "local_tax", "TARI 2026 - avviso di pagamento", set()),
        ("Avviso di addebito n. 368 2026 00012345 67 000", "Ente di previdenza", "social_security",
         "Avviso di addebito n. 368 2026 00012345 67 000", {"inps-pay", "inps-opposition"}),
        ("Notificazione ai sensi della legge n. 53 del 1994", "decreto ingiuntivo n. 812/2026 R.G. 1500/2026", "court",
         "Decreto ingiuntivo n. 812/2026", {"decreto-ingiuntivo"}),
        ("Notificazione ai sensi della legge n. 53 del 1994", "atto di precetto in forza del decreto ingiuntivo n. 5",
         "court", None, {"precetto"}),
        ("TRIBUNALE DI RIVALTA Notificazione ai sensi del D.L. 179/2012", "R.G. 77/2026", "court", None, set()),
        ("Esito della dichiarazione di residenza", "Servizi demografici", "registry",
         "Esito della dichiarazione di residenza", set()),
        ("Residenza: preavviso di rigetto ai sensi dell'art. 10-bis L. 241/1990", "", "registry", None,
         {"preavviso-rigetto"}),
        ("Provvedimento di rigetto della iscrizione anagrafica", "", "registry", None, {"residence-prefect"}),
        ("Ordinanza-ingiunzione n. 12/2026", "", "other", "Ordinanza-ingiunzione n. 12/2026",
         {"ordinanza-pay", "ordinanza-opposition"}),
        ("Ordinanza-ingiunzione n. 12/2026 - Codice della Strada", "", "traffic_fine",
         "Ordinanza-ingiunzione n. 12/2026", {"ordinanza-pay", "ordinanza-opposition"}),
        ("Convocazione assemblea", "Ci vediamo martedì.", "other", "Convocazione assemblea", set()),
    ],
)  # fmt: skip
def test_kinds_by_their_words(clues, subject, text, kind, title, rules):
    notice = recognise(clues(subject, text))
    assert notice.kind == kind
    assert title is None or notice.title == title
    assert set(dues(notice)) == rules


@pytest.mark.parametrize(
    ("sender", "kind"),
    [
        ("dp.rivalta@pce.agenziaentrate.it", "tax_bill"),
        ("notifica.acc.lazio@pec.agenziariscossione.gov.it", "collection"),
        ("direzione@postacert.inps.gov.it", "social_security"),
        ("tribunale.rivalta@civile.ptel.giustiziacert.it", "court"),
        ("x@postacert.inps.gov.it.example", "other"),
        ("x@xpce.agenziaentrate.it", "other"),
    ],
)
def test_kinds_by_their_sender(clues, sender, kind):
    notice = recognise(clues("Comunicazione", "Si trasmette.", sender=sender))
    assert notice.kind == kind
    if kind != "other":
        assert notice.because[0].code == "sender-domain"
        assert notice.deadlines == ()


def test_court_without_a_known_act_says_so(clues):
    notice = recognise(clues("Notificazione ai sensi della legge n. 53 del 1994", "atto di citazione R.G. 12/2026"))
    assert "court-read-the-act" in codes(notice)
    assert notice.references["case"] == "12/2026"


def test_judicial_night(clues):
    late = datetime(2026, 5, 12, 22, 15, tzinfo=ROME)
    notice = recognise(clues("Notificazione ai sensi della legge 53/1994: atto di precetto", delivered_at=late))
    assert notice.deadlines[0].counted_from == date(2026, 5, 13)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"outcome": Outcome.REFUTED}, "not-proven-refuted"),
        ({"kind": EnvelopeKind.ORDINARY}, "not-proven-ordinary"),
        ({"kind": EnvelopeKind.ANOMALY}, "not-proven-anomaly"),
    ],
)
def test_what_is_not_proven_keeps_its_kind_without_dates(clues, change, reason):
    notice = recognise(clues(FINE_SUBJECT, FINE_TEXT, **change))
    assert notice.kind == "traffic_fine"
    assert notice.deadlines == ()
    assert codes(notice)[-2:] == ["not-proven", reason]


@pytest.mark.parametrize(
    ("change", "reason"),
    [({"outcome": Outcome.UNDETERMINED}, "proof-incomplete"), ({"certified": False}, "time-not-certified")],
)
def test_what_cannot_be_told_has_presumed_dates(clues, change, reason):
    notice = recognise(clues(FINE_SUBJECT, **change))
    assert all(deadline.presumed for deadline in notice.deadlines)
    assert len(notice.deadlines) == 4
    assert reason in codes(notice)


def test_arrival_after_midnight_is_explained(clues):
    at = datetime(2026, 3, 10, 23, 59, 58, tzinfo=ROME)
    notice = recognise(clues(FINE_SUBJECT, delivered_at=at, arrived_at=datetime(2026, 3, 11, 0, 0, 3, tzinfo=ROME)))
    assert all(deadline.presumed for deadline in notice.deadlines)
    assert all("arrival-differs" in [step.code for step in deadline.steps] for deadline in notice.deadlines)


@pytest.mark.parametrize("year", [1, 1970, 9999])
def test_an_impossible_clock_starts_nothing(clues, year):
    notice = recognise(clues(FINE_SUBJECT, delivered_at=datetime(year, 12, 31, 23, 0, tzinfo=ROME)))
    assert notice.deadlines == ()
    assert "date-implausible" in codes(notice)


@pytest.mark.parametrize(
    "subject",
    [
        "Sollecito cartella di pagamento n. 122 2026 0001234567 000",
        "Re: Avviso di accertamento n. 7",
        "Fwd: cartella di pagamento",
        "Annullamento in autotutela avviso di accertamento n. 7",
        "Ricevuta di pagamento cartella di pagamento",
    ],
)
def test_speaking_about_an_act_is_not_the_act(clues, subject):
    notice = recognise(clues(subject))
    assert notice.kind in {"collection", "tax_bill"}
    assert notice.deadlines == ()
    assert "not-the-act" in codes(notice)


@pytest.mark.parametrize("kind", [kind for kind in EnvelopeKind if kind.is_receipt])
def test_receipts_are_no_notices(clues, kind):
    assert recognise(clues(FINE_SUBJECT, kind=kind)) is None


def test_ordinary_mail(clues, payment):
    assert recognise(clues("Auguri", "Ciao, buon Natale!", kind=EnvelopeKind.ORDINARY)) is None
    news = "La rassegna della settimana: che cosa fare quando arriva una cartella di pagamento. " * 3
    assert recognise(clues("Rassegna", "Cari lettori. " * 200 + news, kind=EnvelopeKind.ORDINARY)) is None
    asking = recognise(clues("Mensa", "Da pagare.", kind=EnvelopeKind.ORDINARY, payments=[payment(900)]))
    assert (asking.kind, asking.deadlines) == ("other", ())


INVOICE = b"""<?xml version="1.0" encoding="UTF-8"?>
<p:FatturaElettronica versione="FPR12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
<FatturaElettronicaHeader><CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese>
<IdCodice>01234567890</IdCodice></IdFiscaleIVA><Anagrafica><Denominazione>Alfa Srl</Denominazione></Anagrafica>
</DatiAnagrafici></CedentePrestatore></FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali>
<DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2026-03-01</Data>
<Numero>17/A</Numero></DatiGeneraliDocumento></DatiGenerali></FatturaElettronicaBody></p:FatturaElettronica>"""


def test_an_invoice_of_the_exchange(clues, document):
    inner = document("IT01234567890_00017.xml", content=INVOICE, kind=DocumentKind.XML, path="2/1")
    files = [
        document("IT01234567890_00017.xml.p7m", kind=DocumentKind.SIGNED_FILE, contains=(inner,)),
        document("IT01234567890_00017_MT_001.xml", content=b"<x/>", kind=DocumentKind.XML, path="3"),
    ]
    notice = recognise(clues("Invio File 123", sender="sdi05@pec.fatturapa.it", documents=files))
    assert (notice.kind, notice.title, notice.authority) == ("invoice", "Fattura n. 17/A di Alfa Srl", "Alfa Srl")
    assert notice.references == {"invoice": "17/A", "invoice_date": "2026-03-01", "payee": "Alfa Srl"}
    assert notice.deadlines == ()
    assert {"invoice-inside", "sender-exchange"} <= set(codes(notice))
    false = recognise(clues("Invio File 123", sender="sdi05@pec.fatturapa.it.example", documents=files))
    assert "sender-exchange" not in codes(false)


SEGNATURA = b"""<?xml version="1.0"?><Segnatura><Intestazione><Identificatore>
<CodiceAmministrazione>c_x</CodiceAmministrazione>
<CodiceAOO>AOO</CodiceAOO><CodiceRegistro>P</CodiceRegistro><NumeroRegistrazione>0012345</NumeroRegistrazione>
<DataRegistrazione>2026-03-09</DataRegistrazione></Identificatore><Origine><Mittente><Amministrazione>
<Denominazione>Comune di Belfiore</Denominazione></Amministrazione></Mittente></Origine><Oggetto>x</Oggetto>
</Intestazione></Segnatura>"""


def test_the_protocol_file_names_number_date_and_office(clues, document):
    signed = document("Segnatura.xml", content=SEGNATURA, kind=DocumentKind.XML)
    notice = recognise(clues("Cambio di residenza", "Prot. n. 99 del 01/01/2026", documents=[signed]))
    assert (notice.kind, notice.authority) == ("registry", "Comune di Belfiore")
    assert notice.references == {"protocol": "0012345", "protocol_date": "2026-03-09"}
    assert "protocol-file" in codes(notice)
    assert recognise(clues("Convocazione", documents=[signed])).kind == "other"


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Rinnovo permesso ZTL", "Polizia Locale\nIl permesso scade.", "other"),
        ("TARI 2026", "Ufficio tributi. In difetto verrà emesso avviso di accertamento.", "local_tax"),
        ("Estratto di ruolo", "Agente della riscossione. Elenco: precedente cartella di pagamento.", "collection"),
    ],
)
def test_letters_that_only_mention_acts_start_nothing(clues, subject, text, kind):
    notice = recognise(clues(subject, text))
    assert (notice.kind, notice.deadlines) == (kind, ())
    assert ("act-not-recognised" in codes(notice)) is (kind != "other")


def test_a_fine_without_the_mandatory_subject(clues, document):
    notice = recognise(clues("Notifica verbale", documents=[document("v.pdf", FINE_TEXT)]))
    assert notice.kind == "traffic_fine"
    assert len(notice.deadlines) == 4


def test_titles_leave_out_protocol_and_writer(clues):
    assert recognise(clues("Prot. N. 0021544/2026 - Cambio di residenza")).title == "Cambio di residenza"
    assert recognise(clues("Comune di Rivalta - nuovi orari")).title == "Nuovi orari"


def test_hostile_words_stay_one_plain_line(clues):
    notice = recognise(clues("Avviso\u202e di\r\naccertamento\u200b n. 1/2026 " + "x" * 500, "\x00"))
    assert "\u202e" not in notice.title
    assert "\n" not in notice.title
    assert len(notice.title) <= 160


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(subject=st.text(max_size=120), text=st.text(max_size=400), sender=st.text(max_size=40))
def test_any_pec_gives_a_worded_notice(clues, subject, text, sender):
    notice = recognise(clues(subject, text, sender=sender))
    assert notice is not None
    for reason in notice.because:
        assert sentence("notices", reason.code).format_map(reason.facts)


def test_every_kind_and_reference_is_worded():
    for kind in KINDS:
        assert f"kind-{kind.id}" in ROOMS["notices"]
