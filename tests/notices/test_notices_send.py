from __future__ import annotations

import base64
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from citizen_inbox.findings import Outcome
from citizen_inbox.notices.notice import Declared
from citizen_inbox.notices.registry import recognise
from citizen_inbox.pec.envelope import EnvelopeKind

ROME = ZoneInfo("Europe/Rome")
IUN = "KWKU-JHXN-HJXM-202304-U-1"
OTHER_IUN = "WRWJ-PMJY-HLRU-202501-N-1"
SUBJECT = f"SEND - Nuova notifica da Comune di Rivalta - {IUN}"
BODY = f"""Ciao,
Hai ricevuto una notifica su SEND - Servizio Notifiche Digitali.
Mittente: Comune di Rivalta
Codice IUN: {IUN}
Accedi ai documenti su SEND <https://cittadini.notifichedigitali.it/?aar=x&utm_medium=pec>
Ricevi questo avviso in qualità di persona fisica con Codice Fiscale RSSMRA80A01X000Y.
"""
NAME = f"PN_AAR-{'0a' * 16}.pdf"
ACT_NAME = f"PN_NOTIFICATION_ATTACHMENTS-{'0b' * 16}.pdf"


def aar_text(iun=IUN, about="Verbale di accertamento", code="RSSMRA80A01X000Y"):
    return (
        f"AVVISO DI AVVENUTA RICEZIONE\nComune di Rivalta\nIdentificativo Univoco Notifica:\n{iun}\n"
        f"Codice fiscale: {code}\nHai ricevuto una comunicazione a valore legale da\nComune di Rivalta con oggetto:\n"
        f"{about}\nAccedi ora ai documenti online\nConsultazione online gratuita"
    )


def qr(iun=IUN, host="cittadini.notifichedigitali.it"):
    token = base64.b64encode(f"{iun}_PF-1111_2222".encode()).decode()
    return f"https://{host}/?aar={token}"


def codes(notice):
    return [reason.code for reason in notice.because]


def dues(notice):
    return {deadline.rule: deadline.due.isoformat() for deadline in notice.deadlines}


@pytest.fixture
def aar(document):
    return document(NAME, aar_text(about="Tributi 2026"), qr=[qr()])


def test_a_notification_that_brings_only_its_notice(clues, aar):
    notice = recognise(clues(SUBJECT, BODY, documents=[aar]))
    assert (notice.kind, notice.authority, notice.title) == ("send", "Comune di Rivalta", "Tributi 2026")
    assert notice.references["iun"] == IUN
    assert dues(notice) == {"send-pec": "2026-03-17"}
    assert notice.deadlines[0].presumed
    assert {"send-subject", "iun-in-aar", "iun-in-code", "send-consistent", "send-act-unknown"} <= set(codes(notice))


def test_an_enclosed_fine_runs_from_the_day_of_effect(clues, aar, document, payment):
    act = document(ACT_NAME, "VERBALE DI ACCERTAMENTO n. 9/2026 di violazione del Codice della Strada", path="3")
    paying = [payment(2940), payment(4200, "300332000005177431")]
    notice = recognise(clues(SUBJECT, BODY, documents=[aar, act], payments=paying))
    assert dues(notice) == {
        "send-pec": "2026-03-17", "cds-discount": "2026-03-23", "cds-giudice-di-pace": "2026-04-16",
        "cds-minimum": "2026-05-16", "cds-prefect": "2026-05-16",
    }  # fmt: skip
    assert all(deadline.presumed for deadline in notice.deadlines)
    assert notice.deadlines[0].what == "effective"
    assert notice.deadlines[1].amount_cents == 2940
    assert notice.deadlines[1].steps[0].code == "start-effective"
    assert notice.references["act"] == "9/2026"
    assert next(r.facts for r in notice.because if r.code == "send-act") == {
        "act": "Violazione del Codice della Strada"
    }


def test_the_act_may_be_named_by_the_notice_of_receipt_alone(clues, document):
    aar = document(NAME, aar_text(about="Cartella di pagamento 122 2026 0001234567 000"), qr=[qr()])
    assert set(dues(recognise(clues(SUBJECT, BODY, documents=[aar])))) == {"send-pec", "cartella-pay", "tax-appeal"}


def test_a_reminder_through_send_starts_only_its_effect(clues, document):
    aar = document(NAME, aar_text(about="Sollecito cartella di pagamento 122 2026 0001234567 000"))
    notice = recognise(clues(SUBJECT, BODY, documents=[aar]))
    assert set(dues(notice)) == {"send-pec"}
    assert "not-the-act" in codes(notice)


def test_words_quoted_far_down_start_nothing(clues, aar, document):
    far = document(ACT_NAME, "Gentile utente. " * 200 + "seguirà una cartella di pagamento", path="3")
    assert set(dues(recognise(clues(SUBJECT, BODY, documents=[aar, far])))) == {"send-pec"}


def test_after_nine_in_the_evening(clues, aar):
    late = datetime(2026, 3, 10, 21, 30, tzinfo=ROME)
    assert dues(recognise(clues(SUBJECT, BODY, documents=[aar], delivered_at=late))) == {"send-pec": "2026-03-18"}


def test_arrival_on_the_other_side_of_nine_reaches_the_duties(clues, document):
    aar = document(NAME, aar_text(about="Cartella di pagamento"), qr=[qr()])
    at, arrived = datetime(2026, 3, 10, 20, 59, 59, tzinfo=ROME), datetime(2026, 3, 10, 21, 0, 9, tzinfo=ROME)
    notice = recognise(clues(SUBJECT, BODY, documents=[aar], delivered_at=at, arrived_at=arrived))
    assert notice.deadlines[0].due == date(2026, 3, 17)
    assert "arrival-differs" in [step.code for step in notice.deadlines[0].steps]
    duties = notice.deadlines[1:]
    assert duties
    assert all("effect-differs" in [step.code for step in deadline.steps] for deadline in duties)
    assert notice.deadlines[0].likely == date(2026, 3, 18)


def test_an_opening_that_was_declared_starts_the_duties(clues, document):
    aar = document(NAME, aar_text(about="Cartella di pagamento"), qr=[qr()])
    view = datetime(2026, 3, 13, 9, 12, tzinfo=ROME)
    opened = replace(clues(SUBJECT, BODY, documents=[aar]), declared=Declared(views=(view,)))
    notice = recognise(opened)
    assert dues(notice) == {"send-pec": "2026-03-13", "cartella-pay": "2026-05-12", "tax-appeal": "2026-05-12"}
    assert not [step for one in notice.deadlines for step in one.missing if step.code == "views-unknown"]
    unsaid = recognise(clues(SUBJECT, BODY, documents=[aar]))
    assert all("views-unknown" in [step.code for step in one.missing] for one in unsaid.deadlines)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"aar": aar_text(OTHER_IUN)}, "iun-contradiction"),
        ({"qr": qr(OTHER_IUN)}, "iun-contradiction"),
        ({"qr": qr(host="cittadini.uat.notifichedigitali.it")}, "send-test"),
        ({"body": BODY + "\nhttps://pagamenti-send.example/paga"}, "send-suspicious"),
        ({"html": '<a href="https://www.notifichedigitali.it@evil.example/x">SEND</a>'}, "send-suspicious"),
        ({"aar": aar_text(code="VRDLGI80A01X000Y")}, "send-fiscal-code"),
        ({"subject": SUBJECT.replace("-U-1", "-D-1")}, "iun-control"),
    ],
)
def test_parts_that_disagree_are_told(clues, document, change, code):
    file = document(NAME, change.get("aar", aar_text()), qr=[change.get("qr", qr())])
    notice = recognise(clues(
        change.get("subject", SUBJECT), change.get("body", BODY), html=change.get("html", ""), documents=[file]
    ))  # fmt: skip
    assert notice.kind == "send"
    assert code in codes(notice)
    assert "send-consistent" not in codes(notice)


def test_agreement_is_not_claimed_for_an_unproven_envelope(clues, aar):
    notice = recognise(clues(SUBJECT, BODY, documents=[aar], outcome=Outcome.UNDETERMINED))
    assert "send-consistent" not in codes(notice)
    assert dues(notice) == {"send-pec": "2026-03-17"}


@pytest.mark.parametrize(
    ("subject", "explained"),
    [
        ("SEND - Conferma la tua PEC", "send-service-code"),
        ("SEND - Domicilio digitale PEC confermato", "send-service-confirmed"),
        ("SEND - La PEC che hai inserito non è valida", "send-service-invalid"),
    ],
)
def test_messages_of_the_service_start_nothing(clues, aar, subject, explained):
    notice = recognise(clues(subject, BODY, documents=[aar]))
    assert (notice.kind, notice.deadlines) == ("other", ())
    assert codes(notice) == ["send-service", explained]


def test_documents_sent_on_request_start_nothing(clues, aar):
    notice = recognise(clues(f"SEND - Documenti relativi alla notifica {IUN}", BODY, documents=[aar]))
    assert (notice.kind, notice.references["iun"], notice.deadlines) == ("send", IUN, ())
    assert codes(notice)[0] == "send-documents"
    assert "send-documents-only" in codes(notice)


ATTESTATION = "Attestazione opponibile a terzi: {title}\nsi attesta per la notifica IUN {iun} che\nin data {on} {rest}"


@pytest.mark.parametrize(
    ("title", "what"),
    [
        ("notifica presa in carico", "ack"),
        ("notifica digitale", "delivered"),
        ("mancato recapito digitale", "failed"),
        ("avvenuto accesso", "access"),
        ("malfunzionamento e ripristino", "outage"),
        ("mancata ricezione esiti dall'addetto al recapito estero", "abroad"),
    ],
)
def test_an_attestation_is_explained_and_starts_nothing(clues, document, title, what):
    text = ATTESTATION.format(title=title, iun=IUN, on="01/12/2026 10:24", rest="è stato fatto.")
    paper = document("fatto.pdf", text, path="2.1")
    notice = recognise(clues("Le mando la carta", "Buongiorno.", documents=[paper]))
    assert (notice.kind, notice.deadlines, notice.references["iun"]) == ("send", (), IUN)
    assert f"send-attestation-{what}" in codes(notice)
    assert "send-attestation-only" in codes(notice)
    day = next(one for one in notice.found if one.name == "attested_on")
    assert (day.value, text[day.spot.start : day.spot.end], day.spot.document) == (*["01/12/2026 10:24"] * 2, "2.1")


def test_a_cancelled_notification_and_names_of_the_portal(clues, document):
    text = f"Dichiarazione annullamento notifica sulla piattaforma SEND\nIUN {IUN}"
    assert "send-attestation-cancelled" in codes(recognise(clues("x", documents=[document("a.pdf", text)])))
    name = IUN.replace("-", "") + "_RECIPIENT_ACCESS_PNLEGALFACTS0a1b.pdf"
    notice = recognise(clues("SEND", documents=[document(name)]))
    assert (notice.kind, notice.references["iun"]) == ("send", IUN)
    assert "send-attestation-access" in codes(notice)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Questa comunicazione risulterà legalmente consegnata a te 7 giorni* dopo", "send-courtesy-digital"),
        ("Se accedi entro 5 giorni dall'invio di questa email, eviterai una raccomandata", "send-courtesy-paper"),
    ],
)
def test_the_two_courtesy_messages(clues, words, code):
    subject = f"SEND - Nuova notifica da Comune di Rivalta - {IUN}"
    notice = recognise(clues(subject, words, kind=EnvelopeKind.ORDINARY))
    assert {"send-courtesy", code} <= set(codes(notice))
    assert notice.deadlines == ()


def test_a_company_and_a_subject_in_one_language(clues):
    subject = f"SEND - Neue Zustellung von Gemeinde Sonnental - {IUN}"
    notice = recognise(clues(subject, f"La tua impresa ha ricevuto una notifica su SEND. Codice IUN: {IUN}"))
    assert notice.authority == "Gemeinde Sonnental"
    assert "send-company" in codes(notice)


def test_a_courtesy_copy_has_no_effect(clues, aar):
    notice = recognise(clues(SUBJECT, BODY, documents=[aar], kind=EnvelopeKind.ORDINARY))
    assert (notice.kind, notice.deadlines) == ("send", ())
    assert {"send-courtesy", "not-proven"} <= set(codes(notice))


def test_a_refuted_envelope_has_no_dates(clues, aar):
    notice = recognise(clues(SUBJECT, BODY, documents=[aar], outcome=Outcome.REFUTED))
    assert (notice.kind, notice.deadlines) == ("send", ())
    assert "not-proven-refuted" in codes(notice)


def test_the_certified_message_id_is_compared(clues, aar):
    def made(iun):
        request = f"SEND_DIGITAL.IUN_{iun}.RECINDEX_0.SOURCE_GENERAL.REPEAT_false.ATTEMPT_0"
        return (
            "~".join(base64.b64encode(text.encode()).decode() for text in ("pn-delivery-002", request)) + "@x.example"
        )

    assert "send-message-id" in codes(recognise(clues(SUBJECT, BODY, documents=[aar], msgid=made(IUN))))
    other = recognise(clues(SUBJECT, BODY, documents=[aar], msgid=made(OTHER_IUN)))
    assert "iun-contradiction" in codes(other)


def test_an_aar_that_cannot_be_read_is_said_so(clues, document):
    assert "aar-unreadable" in codes(recognise(clues(SUBJECT, BODY, documents=[document(NAME)])))


def test_a_bilingual_subject(clues):
    notice = recognise(clues(f"SEND - Neue Zustellung von • Nuova notifica da Comune di Rivalta - {IUN}"))
    assert (notice.kind, notice.authority, notice.references["iun"]) == ("send", "Comune di Rivalta", IUN)
    assert notice.title == "Notifica da Comune di Rivalta"


def test_a_reply_about_a_notification_is_not_one(clues, aar):
    notice = recognise(clues("Re: " + SUBJECT, BODY, documents=[aar]))
    assert notice.deadlines == ()


def test_a_mention_of_send_is_not_a_notification(clues):
    assert recognise(clues("Newsletter", "Parliamo di SEND - Servizio Notifiche Digitali.")).kind == "other"
