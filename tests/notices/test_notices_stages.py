"""Within one kind: which message it is."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.notices.contacts import find_contacts, find_court
from citizen_inbox.notices.references import SOURCES, find_references
from citizen_inbox.notices.registry import recognise
from citizen_inbox.wording.sentences import sentence

EXCHANGE = "sdi05@pec.fatturapa.it"


def codes(notice):
    return [reason.code for reason in notice.because]


@pytest.mark.parametrize(
    ("subject", "text", "code"),
    [
        ("ACCETTAZIONE DEPOSITO TELEMATICO RG: 12/2026", "Tribunale di Rivalta", "court-deposit"),
        ("ESITO CONTROLLI AUTOMATICI DEPOSITO 12/2026", "Tribunale di Rivalta", "court-deposit"),
        ("Notificazione ai sensi della legge n. 53 del 1994", "", "court-lawyer"),
        ("Notificazione a mezzo PEC art. 149-bis c.p.c.", "UNEP Tribunale di Rivalta", "court-bailiff"),
        ("TRIBUNALE DI RIVALTA Notificazione ai sensi del D.L. 179/2012", "", "court-service"),
        ("COMUNICAZIONE 2026/12/CC", "Tribunale di Rivalta. Comunicazione di cancelleria.", "court-communication"),
    ],
)
def test_the_ways_of_the_trial(clues, subject, text, code):
    notice = recognise(clues(subject, text))
    assert notice.kind == "court"
    assert [one for one in codes(notice) if one.startswith("court-") and one != "court-read-the-act"] == [code]


@pytest.mark.parametrize(
    ("subject", "code"),
    [
        ("Cambio di residenza: comunicazione di avvio del procedimento", "procedure-start"),
        ("Residenza: preavviso di rigetto", "procedure-warning"),
        ("Esito della dichiarazione di residenza", "procedure-outcome"),
    ],
)
def test_the_stages_of_a_procedure(clues, subject, code):
    notice = recognise(clues(subject, "Ufficio Anagrafe"))
    assert notice.kind == "registry"
    assert [one for one in codes(notice) if one.startswith("procedure-")] == [code]


@pytest.mark.parametrize(
    ("subject", "title", "terms"),
    [
        ("Cartella di pagamento n. 122 2026 0001234567 000", "Cartella di pagamento 122 2026 0001234567 000", 2),
        ("Avviso di intimazione n. 122/2026", "Intimazione di pagamento n. 122/2026", 1),
        ("Preavviso di fermo n. 122/2026", "Preavviso di fermo n. 122/2026", 1),
        ("Comunicazione preventiva di iscrizione di fermo n. 122/2026", "Preavviso di fermo n. 122/2026", 1),
        ("Preavviso di iscrizione ipotecaria n. 122/2026", "Preavviso di ipoteca n. 122/2026", 1),
        ("Comunicazione preventiva di ipoteca n. 122/2026", "Preavviso di ipoteca n. 122/2026", 1),
        ("Comunicazione di avvenuta iscrizione di fermo n. 122/2026", "Comunicazione di avvenuto fermo n. 122/2026", 0),
        ("Comunicazione di avvenuta iscrizione ipotecaria n. 7/26", "Comunicazione di avvenuta ipoteca n. 7/26", 0),
    ],
)
def test_acts_of_collection_are_told_apart(clues, subject, title, terms):
    notice = recognise(clues(subject, "Agenzia delle entrate-Riscossione"))
    assert (notice.kind, notice.title, len(notice.deadlines)) == ("collection", title, terms)


@pytest.mark.parametrize(
    ("subject", "text", "kind", "code"),
    [
        ("Comunicazione di irregolarità", "art. 36-bis D.P.R. 600/1973", "tax_bill", "irregularity-automatic"),
        ("Comunicazione degli esiti del controllo formale", "art. 36-ter", "tax_bill", "irregularity-formal"),
        ("Comunicazione di irregolarità", "art. 36-bis e art. 36-ter", "tax_bill", None),
    ],
)
def test_irregularities_by_their_control(clues, subject, text, kind, code):
    notice = recognise(clues(subject, f"Agenzia delle Entrate. {text}"))
    assert (notice.kind, len(notice.deadlines)) == (kind, 1)
    assert [one for one in codes(notice) if one.startswith("irregularity-")] == ([code] if code else [])


@pytest.mark.parametrize(
    ("subject", "text", "kind", "terms"),
    [
        ("Questionario n. Q12/2026 ai sensi dell'art. 32 D.P.R. 600/1973", "Agenzia delle Entrate", "tax_bill", 0),
        ("Avviso di accertamento n. 71/2026", "Agenzia delle Entrate. IRPEF", "tax_bill", 2),
        ("Avviso di accertamento n. 71/2026", "Comune di Rivalta. Ufficio Tributi. IMU", "local_tax", 2),
        ("Diritto annuale 2025", "Camera di Commercio di Rivalta", "chamber", 0),
        ("Registro Imprese: preavviso di rigetto della domanda", "Camera di Commercio di Rivalta", "*", 1),
        ("Mancato pagamento ticket sanitario", "Azienda Sanitaria Locale", "health", 0),
        ("Iscrizioni scolastiche: documenti mancanti", "Istituto Comprensivo di Rivalta", "school", 0),
        ("Tasse universitarie 2026: importo", "Università degli Studi di Rivalta", "school", 0),
        ("INAIL: richiesta di premio", "assicurazione contro gli infortuni sul lavoro", "social_security", 0),
    ],
)
def test_bodies_by_what_they_write(clues, subject, text, kind, terms):
    notice = recognise(clues(subject, text))
    assert len(notice.deadlines) == terms
    assert kind in {notice.kind, "*"}


def notice_of(clues, document, root, code, inner=""):
    xml = f"<{root}><IdentificativoSdI>71</IdentificativoSdI><NomeFile>IT1_a.xml</NomeFile>{inner}</{root}>"
    name = f"IT01234567890_0000A_{code}_001.xml"
    file = document(name, xml, content=xml.encode(), kind=DocumentKind.XML, path="2.1")
    return recognise(clues("Messaggio 71", "Sistema di Interscambio", sender=EXCHANGE, documents=[file]))


@pytest.mark.parametrize(
    ("root", "code"),
    [("RicevutaConsegna", "RC"), ("NotificaMancataConsegna", "MC"), ("NotificaScarto", "NS"), ("NotificaEsito", "NE"),
     ("NotificaDecorrenzaTermini", "DT"), ("AttestazioneTrasmissioneFattura", "AT"), ("MetadatiInvioFile", "MT"),
     ("ScartoEsitoCommittente", "SE"), ("NotificaEsitoCommittente", "EC")],
)  # fmt: skip
def test_notices_of_the_exchange_are_explained(clues, document, root, code):
    notice = notice_of(clues, document, root, code)
    assert (notice.kind, notice.deadlines) == ("invoice", ())
    assert {"exchange-notice", "sender-exchange", f"exchange-{code}"} <= set(codes(notice))
    assert notice.references["invoice_file"] == "IT1_a.xml"
    place = next(one.spot for one in notice.found if one.name == "exchange_id")
    assert place.document == "2.1"


def test_an_error_a_refusal_and_a_false_name(clues, document):
    error = "<ListaErrori><Errore><Codice>00404</Codice><Descrizione>{x} doppia</Descrizione></Errore></ListaErrori>"
    notice = notice_of(clues, document, "NotificaScarto", "RC", error)
    assert "exchange-code-differs" in codes(notice)
    told = next(reason for reason in notice.because if reason.code == "exchange-error")
    assert sentence("notices", told.code).format_map(told.facts) == "Error 00404: {x} doppia"
    refused = notice_of(
        clues, document, "NotificaEsito", "NE", "<EsitoCommittente><Esito>EC02</Esito></EsitoCommittente>"
    )
    assert "exchange-NE-refused" in codes(refused)


def test_a_payee_that_must_not_be_paid_is_not_named(clues, payment):
    good = replace(payment(100), creditor_name="Comune di Rivalta")
    bad = replace(good, findings=(Finding("x", Outcome.REFUTED),))
    assert recognise(clues("x", payments=[good])).references["payee"] == "Comune di Rivalta"
    assert "payee" not in recognise(clues("x", payments=[bad])).references


def test_the_court_and_the_judge(clues):
    text = "TRIBUNALE DI RIVALTA\nil Giudice dott.ssa Eva Modello, letti gli atti, R.G. 5/2026"
    found = {one.name: one.value for one in find_court(clues("", text))}
    assert found == {"court": "TRIBUNALE DI RIVALTA", "judge": "dott.ssa Eva Modello"}


@pytest.mark.parametrize(
    "unit",
    [
        "totale ", "totale dovuto ", "somma di ", "1.", "1.111.", "alle ore 10:10 in via a", "ore 10:10, ", "tel. ",
        "tel. 1 ", "06 ", "via a 1, ", "via ", "art. 1 c. ", "art. 142 ", "a@b.", "a@", "@", "a.",
        "responsabile del procedimento ",
        "Tribunale di A", "giudice dott. A ", "Ufficio ", "Ufficio\n", "pec ", "il giorno 01/01/2026 ",
        "E-mail: x@y.zz ",
    ],
)  # fmt: skip
def test_long_repetitions_do_not_take_long(clues, unit):
    made = clues("", ("1 " + unit * (60_000 // len(unit)))[:60_000])
    begin = time.process_time()
    find_references(made, SOURCES)
    find_contacts(made)
    find_court(made)
    assert time.process_time() - begin < 2
