"""The cross-checks of the rules one by one: both values are told, and a fault is told from a remark."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mailroom import AT, NOW, RECIPIENT, SENDER, genuine, judged, original, outcome_of, take_apart, transaction

from citizen_inbox.demo.postman import Receipt, anomaly, daticert, receipt, signed_content, transport, write_mail
from citizen_inbox.evidence.certification_form import certification_form
from citizen_inbox.evidence.comparison import same_local_part
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.pec.daticert import parse_daticert
from citizen_inbox.pec.envelope import EnvelopeKind


@pytest.fixture(scope="session")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


def facts(evidence, code: str) -> dict[str, str]:
    return dict(next(found.facts for found in evidence.findings if found.code == code))


def certified(provider, kind: str, change, enclosed: bytes = b"") -> bytes:
    """A genuine mail of this kind whose provider certified something else."""
    types = {"transport": "posta-certificata", "acceptance": "accettazione", "delivery": "avvenuta-consegna"}
    form = "completa" if kind != "acceptance" else ""
    what = Receipt(types[kind], delivered_to=RECIPIENT if kind == "delivery" else "", receipt_type=form)
    xml = change(daticert(provider, transaction(), what))
    content = signed_content(provider, "seed", "Testo", xml, enclosed)
    return replace(take_apart(genuine(kind, provider)), content=content).signed_by(provider.identity).build()


MUTATIONS = {
    "subject": (b"Subject", b"Subject: POSTA CERTIFICATA: Altro", "subject-certified", "undetermined"),
    "prefix": (b"Subject", b"Subject: CONSEGNA: Richiesta di accesso agli atti", "subject-prefix", "undetermined"),
    "Message-ID": (b"Message-ID", b"Message-ID: <altro@pec-a.example>", "message-identifier", "undetermined"),
    "reference": (b"X-Riferimento-Message-ID", b"X-Riferimento-Message-ID: <x@y.example>", "reference", "undetermined"),
    "no reference": (b"X-Riferimento-Message-ID", b"X-Altro: 1", "reference-absent", "undetermined"),
    "rewritten": (
        b"X-Riferimento-Message-ID",
        b"X-Riferimento-Message-ID: <c0ffee@interno.example>",
        "reference-rewritten",
        "undetermined",
    ),
    "receipt type": (b"X-TipoRicevuta", b"X-TipoRicevuta: breve", "receipt-type", "undetermined"),
    "Sender": (b"Sender", b"Sender: altri@pec-a.example", "sender-field", "undetermined"),
    "Date": (b"Date", b"Date: Wed, 14 Oct 2026 10:15:00 +0200", "date-header", "undetermined"),
    "virus": (b"X-VerificaSicurezza", b"X-VerificaSicurezza: errore", "virus-mark", "undetermined"),
    "type": (b"X-Trasporto", b"X-Ricevuta: accettazione", "type-header", "refuted"),
    "name": (
        b"From",
        b'From: "Per conto di: sindaco@comune.example" <posta-certificata@pec-a.example>',
        "on-behalf",
        "refuted",
    ),
    "no name": (b"From", b"From: posta-certificata@pec-a.example", "on-behalf", "undetermined"),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_header_that_differs_is_named_with_both_values(provider_a, anchors, mutation):
    name, line, code, outcome = MUTATIONS[mutation]
    mail = take_apart(genuine("transport", provider_a)).header(name, line)
    evidence = judged(mail.build(), anchors)
    assert outcome_of(evidence, code) == outcome
    assert len(facts(evidence, code)) >= 2
    expected = VerdictCode.INCONSISTENT if outcome == "refuted" else VerdictCode.OK_REV_UNKNOWN
    assert evidence.verdict.code is expected


@pytest.mark.parametrize(
    ("field", "header", "code", "outcome"),
    [
        ("Message-ID: <opec0001.20261012101500.1@pec-a.example>", "Message-ID: <1@x.example>",
         "original-identifier", ""),
        ("X-Riferimento-Message-ID: <c0ffee@pec-a.example>", "X-Riferimento-Message-ID: <c0ffee@x.example>",
         "original-reference-rewritten", ""),
        ("X-Riferimento-Message-ID: <c0ffee@pec-a.example>", "X-Riferimento-Message-ID: <te@pec-a.example>",
         "original-reference", ""),
        ("Subject: Richiesta", "Subject: Diniego", "original-subject", ""),
        ("Subject: Richiesta", "X-TipoRicevuta: breve\r\nSubject: Richiesta", "original-receipt-type", ""),
        ("To: protocollo", "To: altri", "original-recipients", ""),
        ("From: mario.rossi", "From: luigi.verdi", "original-sender", "refuted"),
        ("From: mario.rossi", "X-From: mario.rossi", "original-sender", ""),
    ],
)  # fmt: skip
def test_every_difference_inside_is_named(provider_a, anchors, field, header, code, outcome):
    inner = original(transaction())
    changed = inner.replace(field.encode(), header.encode(), 1)
    assert changed != inner
    evidence = judged(transport(provider_a, transaction(), changed), anchors)
    assert outcome_of(evidence, code) == (outcome or "undetermined")
    assert set(facts(evidence, code)) == {"original", "certified"}
    assert (evidence.verdict.outcome is Outcome.REFUTED) is (outcome == "refuted")


@pytest.mark.parametrize("asked", ["breve", "completa", " Completa "])
def test_the_receipt_asked_for_inside_outside_and_certified(provider_a, anchors, asked):
    inner = b"X-TipoRicevuta: " + asked.encode() + b"\r\n" + original(transaction())
    evidence = judged(transport(provider_a, transaction(), inner), anchors)
    agrees = asked.strip().lower() == "completa"
    assert outcome_of(evidence, "original-receipt-type") == ("proven" if agrees else "undetermined")
    assert outcome_of(evidence, "receipt-type") == "proven"


def test_a_receipt_has_an_identifier_of_its_own(provider_a, anchors):
    mail = take_apart(genuine("acceptance", provider_a))
    own = facts(judged(mail.build(), anchors), "receipt-identifier")
    assert own == {"header": "ricevuta.77@pec-a.example", "certified": transaction().identifier}
    assert outcome_of(judged(mail.build(), anchors), "receipt-identifier") == "proven"
    same = mail.header(b"Message-ID", f"Message-ID: <{transaction().identifier}>".encode())
    assert outcome_of(judged(same.build(), anchors), "receipt-identifier") == "undetermined"
    assert outcome_of(judged(mail.header(b"Message-ID").build(), anchors), "receipt-identifier") == ""


@pytest.mark.parametrize(("error", "outcome"), [("virus", "proven"), ("altro", "undetermined")])
@pytest.mark.parametrize("mark", [(), (("X-VerificaSicurezza", "errore"),)])
def test_what_headers_say_about_a_virus(provider_a, anchors, error, outcome, mark):
    what = Receipt("non-accettazione", error, error_detail="5.7.1", extra_headers=mark)
    raw = receipt(provider_a, transaction(), what, "r@pec-a.example")
    expected = outcome if mark or error == "virus" else ""
    assert outcome_of(judged(raw, anchors), "virus-mark") == expected
    assert outcome_of(judged(raw, anchors), "error-type") == "proven"


@pytest.mark.parametrize("error", ["nessuno", "altro", "virus", "strano"])
def test_notices_of_lateness_are_free_in_their_error(provider_a, anchors, error):
    what = Receipt("preavviso-errore-consegna", error, RECIPIENT, "5.4.1")
    raw = receipt(provider_a, transaction(), what, "r@pec-a.example")
    assert facts(judged(raw, anchors), "error-type") == {"type": "preavviso-errore-consegna", "error": error}
    assert outcome_of(judged(raw, anchors), "error-type") == "proven"


def test_an_anomaly_with_certification_data_is_odd(provider_a, anchors):
    spam = write_mail("tizio@posta.example", (SENDER,), "Offerta", "Compra!", AT, "<spam@posta.example>")
    raw = anomaly(provider_a, spam, "tizio@posta.example", SENDER, "Offerta", AT, "a.1@pec-a.example")
    assert outcome_of(judged(raw, anchors), "certification-unexpected") == ""
    xml = daticert(provider_a, transaction(), Receipt("posta-certificata"))
    content = signed_content(provider_a, "seed", "Testo", xml, spam)
    odd = replace(take_apart(raw), content=content).signed_by(provider_a.identity).build()
    evidence = judged(odd, anchors)
    assert facts(evidence, "certification-unexpected") == {"count": "1", "expected": "0"}
    assert evidence.verdict.code is VerdictCode.ANOMALY


def test_a_transport_without_its_original_proves_nothing(provider_a, anchors):
    evidence = judged(certified(provider_a, "transport", lambda xml: xml), anchors)
    assert outcome_of(evidence, "original-missing") == "undetermined"
    assert evidence.verdict.code is VerdictCode.NOT_CHECKABLE


@pytest.mark.parametrize(
    ("form", "outcome"), [("completa", "undetermined"), ("breve", "undetermined"), ("sintetica", "")]
)
def test_a_delivery_without_its_copy_is_a_remark(provider_b, anchors, form, outcome):
    what = Receipt("avvenuta-consegna", delivered_to=RECIPIENT, receipt_type=form)
    evidence = judged(receipt(provider_b, transaction(), what, "r@pec-b.example"), anchors)
    assert outcome_of(evidence, "copy-missing") == outcome
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN


def test_something_certified_twice_is_a_doubt(provider_a, anchors):
    one = b"<mittente>mario.rossi@pec-a.example</mittente>"
    raw = certified(provider_a, "acceptance", lambda xml: xml.replace(one, one + b"<mittente>x@y.example</mittente>"))
    evidence = judged(raw, anchors)
    assert outcome_of(evidence, "certification-ambiguous") == "undetermined"
    assert evidence.verdict.code is VerdictCode.NOT_CHECKABLE


def test_another_order_is_a_remark(provider_a, anchors):
    def swap(xml: bytes) -> bytes:
        start, end = xml.index(b"<risposte>"), xml.index(b"</intestazione>")
        reply, _, subject = xml[start:end].partition(b"\n")
        return xml[:start] + subject.strip() + b"\n" + reply + b"\n" + xml[end:]

    evidence = judged(certified(provider_a, "acceptance", swap), anchors)
    assert outcome_of(evidence, "certification-order") == "undetermined"
    assert outcome_of(evidence, "certification-elements") == "proven"
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN


FULL = (
    b"<postacert tipo='accettazione' errore='nessuno'><intestazione><mittente>a@b.example</mittente>"
    b"<destinatari>c@d.example</destinatari><risposte/></intestazione><dati><gestore-emittente>G</gestore-emittente>"
    b"<data zona='+0100'><giorno>12/01/2026</giorno><ora>10:15:00</ora></data><identificativo>1@b.example"
    b"</identificativo>%b</dati></postacert>"
)
FORM = b"<ricevuta tipo='completa'/>"
TO, TAKEN, ERROR = (
    b"<consegna>c@d.example</consegna>",
    b"<ricezione>c@d.example</ricezione>",
    b"<errore-esteso>5</errore-esteso>",
)


@pytest.mark.parametrize(
    ("kind", "needed", "strange"),
    [
        (EnvelopeKind.TRANSPORT, {"ricevuta"}, {"consegna", "ricezione", "errore-esteso"}),
        (EnvelopeKind.ACCEPTANCE, set(), {"consegna", "ricezione", "errore-esteso"}),
        (EnvelopeKind.NON_ACCEPTANCE, set(), {"ricevuta", "consegna", "ricezione"}),
        (EnvelopeKind.TAKEN_IN_CHARGE, {"ricezione"}, {"ricevuta", "consegna", "errore-esteso"}),
        (EnvelopeKind.DELIVERY, {"ricevuta", "consegna"}, {"ricezione", "errore-esteso"}),
        (EnvelopeKind.NON_DELIVERY, {"consegna"}, {"ricezione"}),
        (EnvelopeKind.DELIVERY_WARNING, {"consegna"}, {"ricevuta", "ricezione"}),
        (EnvelopeKind.VIRUS_DETECTED, {"consegna"}, {"ricevuta", "ricezione"}),
        (EnvelopeKind.ORDINARY, set(), set()),
    ],
)
def test_elements_that_each_kind_needs_and_should_not_have(kind, needed, strange):
    bare = parse_daticert(FULL % b"")
    full = parse_daticert(FULL % (FORM + TO + TAKEN + ERROR))
    assert bare is not None
    assert full is not None

    def told(data, fact: str) -> set[str]:
        (found,) = certification_form(kind, data)
        return set(found.facts[fact].split(", ")) - {"-"}

    assert (told(bare, "missing"), told(bare, "unexpected")) == (needed, set())
    assert (told(full, "missing"), told(full, "unexpected")) == (set(), strange)


def test_what_every_kind_needs():
    empty = parse_daticert(b"<postacert/>")
    assert empty is not None
    (found,) = certification_form(EnvelopeKind.ACCEPTANCE, empty)
    assert found.outcome is Outcome.UNDETERMINED
    assert found.facts["missing"] == "mittente, destinatari, gestore-emittente, data, identificativo"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("<a@b.example>", "a@c.example", True),
        ("a%40x@b", "a@x@c", True),
        ("<a@b>", "<c@b>", False),
        ("a", "a", False),
        ("@b", "@c", False),
    ],
)
def test_left_parts_of_identifiers(one, other, same):
    assert same_local_part(one, other) is same


def test_both_lists_of_recipients_are_told(provider_a, anchors):
    listed = f"{RECIPIENT}, ufficio@ordinaria.example"
    evidence = judged(genuine("transport", provider_a), anchors, NOW, "io@pec-b.example")
    assert facts(evidence, "addressed-to-you") == {"owner": "io@pec-b.example", "certified": listed}
    assert facts(evidence, "original-recipients") == {"original": listed, "certified": listed}
    delivery = judged(genuine("delivery", provider_a), anchors)
    assert facts(delivery, "recipient-listed") == {"recipient": RECIPIENT, "certified": listed}
    assert facts(delivery, "recipient-kind") == {"recipient": RECIPIENT, "kind": "certificato"}
