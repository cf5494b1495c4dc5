"""Each comparison of the unsigned headers with the certification data: when it applies, and all that it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from citizen_inbox.evidence.outer_headers import TYPES, compare_headers, reference
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.daticert import Daticert, Recipient
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind, open_envelope

P, U, R = Outcome.PROVEN, Outcome.UNDETERMINED, Outcome.REFUTED
TRANSPORT = "X-Trasporto: posta-certificata"
ACCEPTANCE = "X-Ricevuta: accettazione"
REFUSAL = "X-Ricevuta: non-accettazione"
FROM = 'From: "Per conto di: anna@pec-a.example" <posta-certificata@pec-a.example>'

DATICERT = Daticert(
    type="posta-certificata",
    error="nessuno",
    sender="anna@pec-a.example",
    recipients=(Recipient("bruno@pec-b.example", certified=True),),
    reply_to=(),
    subject="Richiesta",
    provider="GESTORE A S.p.A.",
    at=datetime(2026, 10, 12, 8, 15, tzinfo=UTC),
    at_text="12/10/2026 08:15:00 +0000",
    identifier="opec1@pec-a.example",
    msgid="c0ffee@pec-a.example",
    receipt_type="completa",
    delivered_to="",
    taken_in_charge=(),
    error_detail="",
    defects=(),
)


def envelope(*lines: str, certified: Daticert | None = DATICERT) -> Envelope:
    """A mail of these header lines with this certification data."""
    raw = "".join(f"{line}\r\n" for line in lines) + "\r\nTesto\r\n"
    return replace(open_envelope(parse_message(raw.encode())), daticert=certified)


def said(code: str, mail: Envelope) -> Finding | None:
    """The one finding of this code, None when the comparison did not apply."""
    found = [finding for finding in compare_headers(mail) if finding.code == code]
    assert len(found) <= 1
    return found[0] if found else None


def test_a_genuine_transport_in_the_order_of_reading():
    mail = envelope(
        *(TRANSPORT, FROM, "Subject: POSTA CERTIFICATA: Richiesta", "Sender: posta-certificata@pec-a.example"),
        *("Message-ID: <opec1@pec-a.example>", "X-Riferimento-Message-ID: <c0ffee@pec-a.example>"),
        "X-TipoRicevuta: completa",
    )
    assert compare_headers(mail) == (
        Finding("subject-prefix", P, {"subject": "POSTA CERTIFICATA: Richiesta", "expected": "POSTA CERTIFICATA:"}),
        Finding(
            "sender-field", P, {"sender": "posta-certificata@pec-a.example", "from": "posta-certificata@pec-a.example"}
        ),
        Finding("type-header", P, {"header": "posta-certificata", "certified": "posta-certificata"}),
        Finding("subject-certified", P, {"header": "Richiesta", "certified": "Richiesta"}),
        Finding("on-behalf", P, {"header": "Per conto di: anna@pec-a.example", "certified": "anna@pec-a.example"}),
        Finding("message-identifier", P, {"header": "opec1@pec-a.example", "certified": "opec1@pec-a.example"}),
        Finding("reference", P, {"header": "<c0ffee@pec-a.example>", "certified": "c0ffee@pec-a.example"}),
        Finding("receipt-type", P, {"header": "completa", "certified": "completa"}),
    )


def test_a_genuine_acceptance_in_the_order_of_reading():
    mail = envelope(
        *(ACCEPTANCE, FROM, "Subject: ACCETTAZIONE: Richiesta", "Message-ID: <r1@pec-a.example>"),
        *("X-Riferimento-Message-ID: <c0ffee@pec-a.example>", "X-TipoRicevuta: completa"),
        certified=replace(DATICERT, type="accettazione"),
    )
    assert compare_headers(mail) == (
        Finding("subject-prefix", P, {"subject": "ACCETTAZIONE: Richiesta", "expected": "ACCETTAZIONE:"}),
        Finding("type-header", P, {"header": "accettazione", "certified": "accettazione"}),
        Finding("subject-certified", P, {"header": "Richiesta", "certified": "Richiesta"}),
        Finding("receipt-identifier", P, {"header": "r1@pec-a.example", "certified": "opec1@pec-a.example"}),
        Finding("reference", P, {"header": "<c0ffee@pec-a.example>", "certified": "c0ffee@pec-a.example"}),
    )


def test_an_ordinary_mail_is_compared_with_next_to_nothing():
    ordinary = envelope(FROM, "Subject: Ciao", "Message-ID: <1@posta.example>", "X-TipoRicevuta: breve")
    assert [found.code for found in compare_headers(ordinary)] == ["reference-absent"]
    assert compare_headers(envelope(FROM, "Subject: Ciao", certified=None)) == ()


@pytest.mark.parametrize(
    ("subject", "outcome"),
    [
        ("POSTA CERTIFICATA: x", P),
        ("posta  certificata: x", P),
        ("POSTA CERTIFICATA x", U),
        ("Re: POSTA CERTIFICATA: x", U),
        ("", U),
    ],
)
def test_the_prefix_of_the_subject(subject, outcome):
    found = said("subject-prefix", envelope(TRANSPORT, f"Subject: {subject}"))
    facts = {"subject": " ".join(subject.split()), "expected": "POSTA CERTIFICATA:"}
    assert found == Finding("subject-prefix", outcome, facts)


def test_either_prefix_of_a_refusal_will_do_and_the_first_is_expected():
    for prefix in ("AVVISO DI NON ACCETTAZIONE:", "AVVISO DI NON ACCETTAZIONE PER VIRUS:"):
        mail = envelope(REFUSAL, f"Subject: {prefix} Richiesta")
        expected = {"subject": f"{prefix} Richiesta", "expected": "AVVISO DI NON ACCETTAZIONE:"}
        assert said("subject-prefix", mail) == Finding("subject-prefix", P, expected)
        assert said("subject-certified", mail) == Finding(
            "subject-certified", P, {"header": "Richiesta", "certified": "Richiesta"}
        )


@pytest.mark.parametrize(
    ("senders", "origin", "outcome", "told"),
    [
        (["Sender: POSTA-certificata@pec-a.example"], FROM, P, "posta-certificata@pec-a.example"),
        (["Sender: altri@pec-a.example"], FROM, U, "posta-certificata@pec-a.example"),
        (
            ["Sender: posta-certificata@pec-a.example", "Sender: altri@pec-a.example"],
            FROM,
            U,
            "posta-certificata@pec-a.example",
        ),
        (["Sender: a@b.example"], "From: a@b.example, c@d.example", U, ""),
    ],
)
def test_the_sender_field(senders, origin, outcome, told):
    found = said("sender-field", envelope(TRANSPORT, origin, *senders))
    first = senders[0].removeprefix("Sender: ")
    assert found == Finding("sender-field", outcome, {"sender": first, "from": told})


@pytest.mark.parametrize(
    ("certified", "outcome"),
    [("posta-certificata", P), (" Posta-Certificata ", P), ("accettazione", R), ("", R)],
)
def test_header_and_certified_type(certified, outcome):
    found = said("type-header", envelope(TRANSPORT, certified=replace(DATICERT, type=certified)))
    assert found == Finding("type-header", outcome, {"header": "posta-certificata", "certified": certified})


def test_only_kinds_with_a_certified_type_are_compared_in_it():
    assert said("type-header", envelope("X-Trasporto: errore")) is None
    assert EnvelopeKind.ANOMALY not in TYPES


@pytest.mark.parametrize(
    ("subject", "certified", "outcome", "rest"),
    [
        ("POSTA CERTIFICATA: Richiesta", "Richiesta", P, "Richiesta"),
        ("Posta certificata:  Richiesta  di atti", "Richiesta di\tatti", P, "Richiesta di atti"),
        ("POSTA CERTIFICATA: POSTA CERTIFICATA: x", "POSTA CERTIFICATA: x", P, "POSTA CERTIFICATA: x"),
        ("POSTA CERTIFICATA: POSTA CERTIFICATA: x", "x", U, "POSTA CERTIFICATA: x"),
        ("POSTA CERTIFICATA:", None, P, ""),
        ("POSTA CERTIFICATA: Altro", None, U, "Altro"),
    ],
)
def test_what_follows_the_prefix_is_the_certified_subject(subject, certified, outcome, rest):
    found = said(
        "subject-certified", envelope(TRANSPORT, f"Subject: {subject}", certified=replace(DATICERT, subject=certified))
    )
    assert found == Finding("subject-certified", outcome, {"header": rest, "certified": certified or ""})


def test_a_subject_without_prefix_is_not_compared_again():
    assert said("subject-certified", envelope(TRANSPORT, "Subject: Richiesta")) is None
    assert said("subject-certified", envelope("Subject: POSTA CERTIFICATA: Richiesta")) is None


@pytest.mark.parametrize(
    ("name", "certified", "outcome"),
    [
        ("per  CONTO di: Anna@pec-a.example", "anna@pec-a.example", P),
        ("Per conto di: Anna Neri", "anna neri", P),
        ("Anna <anna@pec-a.example>", "anna@pec-a.example", P),
        ("anna@pec-a.example e anna@pec-a.example", "anna@pec-a.example", P),
        ("anna@pec-a.example e sindaco@comune.example", "anna@pec-a.example", R),
        ("Per conto di: sindaco@comune.example", "anna@pec-a.example", R),
        ("Per conto di: sindaco@comune.example", "illeggibile", U),
        ("Anna Neri", "anna@pec-a.example", U),
        ("", "anna@pec-a.example", U),
    ],
)
def test_who_stands_in_the_display_name(name, certified, outcome):
    mail = envelope(
        TRANSPORT, f'From: "{name}" <posta-certificata@pec-a.example>', certified=replace(DATICERT, sender=certified)
    )
    assert said("on-behalf", mail) == Finding(
        "on-behalf", outcome, {"header": " ".join(name.split()), "certified": certified}
    )


def test_only_one_from_of_a_transport_speaks_for_somebody():
    assert said("on-behalf", envelope(ACCEPTANCE, FROM)) is None
    assert said("on-behalf", envelope(TRANSPORT, "From: a@b.example, c@d.example")) is None


@pytest.mark.parametrize(
    ("line", "outcome", "header"),
    [
        ("Message-ID: <opec1@pec-a.example>", P, "opec1@pec-a.example"),
        ("Message-ID: <altro@pec-a.example>", U, "altro@pec-a.example"),
        ("X-Altro: 1", U, ""),
    ],
)
def test_the_identifier_of_a_transport_is_its_message_id(line, outcome, header):
    found = said("message-identifier", envelope(TRANSPORT, line))
    assert found == Finding("message-identifier", outcome, {"header": header, "certified": "opec1@pec-a.example"})
    assert said("receipt-identifier", envelope(TRANSPORT, line)) is None


def test_a_receipt_must_not_bear_the_identifier_of_its_message():
    same = said("receipt-identifier", envelope(ACCEPTANCE, "Message-ID: <opec1@pec-a.example>"))
    facts = {"header": "opec1@pec-a.example", "certified": "opec1@pec-a.example"}
    assert same == Finding("receipt-identifier", U, facts)
    assert said("receipt-identifier", envelope(ACCEPTANCE)) is None
    assert said("message-identifier", envelope(ACCEPTANCE, "Message-ID: <opec1@pec-a.example>")) is None


@pytest.mark.parametrize(
    ("written", "code", "outcome"),
    [
        ("<c0ffee@pec-a.example>", "reference", P),
        ("<c0ffee@interno.example>", "reference-rewritten", U),
        ("<altro@pec-a.example>", "reference", U),
        ("", "reference-absent", U),
    ],
)
def test_a_reference_agrees_is_rewritten_differs_or_lacks(written, code, outcome):
    certified = "c0ffee@pec-a.example"
    assert reference("reference", written, certified) == Finding(
        code, outcome, {"header": written, "certified": certified}
    )
    mail = envelope(TRANSPORT, *([f"X-Riferimento-Message-ID: {written}"] if written else []))
    assert said(code, mail) == reference("reference", written, certified)
    elsewhere = reference("original-reference", written, certified, "original")
    assert elsewhere == Finding(f"original-{code}", outcome, {"original": written, "certified": certified})


def test_nothing_is_compared_with_a_message_id_that_was_not_certified():
    mail = envelope(TRANSPORT, "X-Riferimento-Message-ID: <c0ffee@x.example>", certified=replace(DATICERT, msgid=""))
    assert not [found for found in compare_headers(mail) if found.code.startswith("reference")]


@pytest.mark.parametrize(
    ("written", "certified", "outcome"),
    [("breve", "breve", P), (" Breve ", " BREVE ", P), ("breve", "completa", U)],
)
def test_the_receipt_asked_for(written, certified, outcome):
    mail = envelope(TRANSPORT, f"X-TipoRicevuta: {written}", certified=replace(DATICERT, receipt_type=certified))
    assert said("receipt-type", mail) == Finding("receipt-type", outcome, {"header": "breve", "certified": certified})


def test_the_receipt_asked_for_counts_where_both_tell_it_and_only_in_a_transport():
    assert said("receipt-type", envelope(TRANSPORT)) is None
    untold = replace(DATICERT, receipt_type="")
    assert said("receipt-type", envelope(TRANSPORT, "X-TipoRicevuta: breve", certified=untold)) is None
    assert said("receipt-type", envelope(ACCEPTANCE, "X-TipoRicevuta: completa")) is None


VIRUS = "Subject: Avviso di non accettazione per virus: Richiesta"


@pytest.mark.parametrize(
    ("lines", "error", "outcome", "header"),
    [
        (["X-VerificaSicurezza: errore"], "virus", P, "errore"),
        (["X-VerificaSicurezza:  ERRORE"], "altro", U, "errore"),
        (["X-VerificaSicurezza: nessuno", VIRUS], "virus", P, "nessuno"),
        ([VIRUS], "virus", P, "AVVISO DI NON ACCETTAZIONE PER VIRUS: RICHIESTA"),
        ([VIRUS], "altro", U, "AVVISO DI NON ACCETTAZIONE PER VIRUS: RICHIESTA"),
    ],
)
def test_a_mark_of_a_virus_against_the_certified_error(lines, error, outcome, header):
    found = said("virus-mark", envelope(REFUSAL, *lines, certified=replace(DATICERT, error=error)))
    assert found == Finding("virus-mark", outcome, {"header": header, "certified": error})


@pytest.mark.parametrize(
    "lines",
    [
        [REFUSAL, "Subject: AVVISO DI NON ACCETTAZIONE: VIRUS"],
        [REFUSAL, "X-VerificaSicurezza: nessuno"],
        [TRANSPORT, VIRUS],
        [VIRUS],
    ],
)
def test_without_a_mark_of_a_virus_nothing_is_said(lines):
    assert said("virus-mark", envelope(*lines, certified=replace(DATICERT, error="virus"))) is None
