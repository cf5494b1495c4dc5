"""Every comparison within the signed content: when it applies, and the whole of what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from citizen_inbox.evidence.certified_content import compare_content
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.daticert import Daticert, Recipient
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind, open_envelope

P, U, R = Outcome.PROVEN, Outcome.UNDETERMINED, Outcome.REFUTED
FIRM, CERTIFICATE_NAME = "Gestore A SpA", "Posta Certificata"
ANNA, BRUNO, CARLA = "anna@pec-a.example", "bruno@pec-b.example", "carla@posta.example"

DATICERT = Daticert(
    type="posta-certificata",
    error="nessuno",
    sender=ANNA,
    recipients=(Recipient(BRUNO, certified=True), Recipient(CARLA, certified=False)),
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
DELIVERED = replace(DATICERT, type="avvenuta-consegna", delivered_to=BRUNO)
ORIGINAL = (
    f"From: Anna <{ANNA}>",
    f"To: {BRUNO}",
    f"Cc: {CARLA}",
    "Subject: Richiesta",
    "Message-ID: <opec1@pec-a.example>",
    "X-Riferimento-Message-ID: <c0ffee@pec-a.example>",
    "X-TipoRicevuta: completa",
)
BLANK = open_envelope(parse_message(b"\r\n"))


def mail(*lines: str):
    """A message of these header lines."""
    return parse_message(("".join(f"{line}\r\n" for line in lines) + "\r\nTesto\r\n").encode())


def envelope(
    kind: EnvelopeKind = EnvelopeKind.TRANSPORT, certified: Daticert | None = DATICERT, **changes: object
) -> Envelope:
    """An envelope of this kind with this certification data, as `open_envelope` would give it."""
    whole = replace(BLANK, kind=kind, daticert=certified, daticert_count=1 if certified else 0)
    return replace(whole, **changes)


def with_original(*lines: str, kind: EnvelopeKind = EnvelopeKind.TRANSPORT, **certified: object) -> Envelope:
    base = DATICERT if kind is EnvelopeKind.TRANSPORT else DELIVERED
    return envelope(kind, replace(base, **certified), original=mail(*(lines or ORIGINAL)))


def compare(whole: Envelope, organisation: str = FIRM, signer: str = CERTIFICATE_NAME, owner: str = ""):
    return compare_content(whole, organisation, signer, owner)


def said(code: str, whole: Envelope, **grounds: str) -> Finding | None:
    """The one finding of this code, None when the comparison did not apply."""
    found = [finding for finding in compare(whole, **grounds) if finding.code == code]
    assert len(found) <= 1
    return found[0] if found else None


def changed(old: str, new: str) -> tuple[str, ...]:
    """The lines of the original with one of them changed."""
    assert sum(old in line for line in ORIGINAL) == 1
    return tuple(line.replace(old, new) for line in ORIGINAL)


def both(value: str) -> dict[str, str]:
    return {"original": value, "certified": value}


def test_a_genuine_transport_in_the_order_of_reading():
    assert compare(with_original(), owner=BRUNO) == (
        Finding("certification-data", P, {"count": "1", "expected": "1"}),
        Finding("certification-elements", P, {"missing": "-", "unexpected": "-"}),
        Finding("provider-name", P, {"certified": "GESTORE A S.p.A.", "certificate": FIRM}),
        Finding("error-type", P, {"type": "posta-certificata", "error": "nessuno"}),
        Finding("addressed-to-you", P, {"owner": BRUNO, "certified": f"{BRUNO}, {CARLA}"}),
        Finding("original-sender", P, both(ANNA)),
        Finding("original-identifier", P, both("opec1@pec-a.example")),
        Finding("original-reference", P, {"original": "<c0ffee@pec-a.example>", "certified": "c0ffee@pec-a.example"}),
        Finding("original-recipients", P, both(f"{BRUNO}, {CARLA}")),
        Finding("original-subject", P, both("Richiesta")),
        Finding("original-receipt-type", P, both("completa")),
    )


def test_a_genuine_delivery_in_the_order_of_reading():
    assert compare(with_original(kind=EnvelopeKind.DELIVERY), owner=ANNA) == (
        Finding("certification-data", P, {"count": "1", "expected": "1"}),
        Finding("certification-elements", P, {"missing": "-", "unexpected": "-"}),
        Finding("provider-name", P, {"certified": "GESTORE A S.p.A.", "certificate": FIRM}),
        Finding("error-type", P, {"type": "avvenuta-consegna", "error": "nessuno"}),
        Finding("your-message", P, {"owner": ANNA, "certified": ANNA}),
        Finding("recipient-listed", P, {"recipient": BRUNO, "certified": f"{BRUNO}, {CARLA}"}),
        Finding("recipient-kind", P, {"recipient": BRUNO, "kind": "certificato"}),
        Finding("original-sender", P, both(ANNA)),
        Finding("original-identifier", P, both("opec1@pec-a.example")),
        Finding("original-reference", P, {"original": "<c0ffee@pec-a.example>", "certified": "c0ffee@pec-a.example"}),
        Finding("original-recipients", P, both(f"{BRUNO}, {CARLA}")),
    )


@pytest.mark.parametrize(
    ("kind", "certified", "count", "expected"),
    [
        (EnvelopeKind.ORDINARY, None, 0, None),
        (EnvelopeKind.ORDINARY, None, 2, None),
        (EnvelopeKind.ORDINARY, DATICERT, 1, Finding("certification-data", P, {"count": "1", "expected": "1"})),
        (EnvelopeKind.ANOMALY, None, 0, None),
        (
            EnvelopeKind.ANOMALY, DATICERT, 1,
            Finding("certification-unexpected", U, {"count": "1", "expected": "0"}),
        ),
        (EnvelopeKind.TRANSPORT, None, 0, Finding("certification-data", R, {"count": "0", "expected": "1"})),
        (EnvelopeKind.TRANSPORT, DATICERT, 2, Finding("certification-data", R, {"count": "2", "expected": "1"})),
        (EnvelopeKind.TRANSPORT, None, 1, Finding("certification-data", U, {"count": "1", "expected": "1"})),
    ],
)  # fmt: skip
def test_how_many_certifications_there_must_be(kind, certified, count, expected):
    whole = envelope(kind, certified, daticert_count=count)
    found = [
        finding for finding in compare(whole) if finding.code in {"certification-data", "certification-unexpected"}
    ]
    assert found == ([expected] if expected else [])


def test_an_anomaly_is_compared_with_nothing_certified():
    odd = envelope(EnvelopeKind.ANOMALY, DATICERT, original=mail(*ORIGINAL))
    assert [found.code for found in compare(odd, owner=BRUNO)] == ["certification-unexpected"]


PRESENCE = {"original-unexpected", "original-missing", "copy-missing", "original-repeated"}


@pytest.mark.parametrize(
    ("kind", "form", "enclosed", "expected"),
    [
        (EnvelopeKind.TRANSPORT, "completa", True, []),
        (EnvelopeKind.TRANSPORT, "completa", False, ["original-missing"]),
        (EnvelopeKind.ANOMALY, "", True, []),
        (EnvelopeKind.ANOMALY, "", False, ["original-missing"]),
        (EnvelopeKind.ACCEPTANCE, "", True, []),
        (EnvelopeKind.ACCEPTANCE, "completa", False, []),
        (EnvelopeKind.DELIVERY, "completa", True, []),
        (EnvelopeKind.DELIVERY, "completa", False, ["copy-missing"]),
        (EnvelopeKind.DELIVERY, "breve", False, ["copy-missing"]),
        (EnvelopeKind.DELIVERY, "sintetica", False, []),
        (EnvelopeKind.NON_ACCEPTANCE, "", True, ["original-unexpected"]),
        (EnvelopeKind.NON_ACCEPTANCE, "", False, []),
        (EnvelopeKind.DELIVERY_WARNING, "", True, ["original-unexpected"]),
        (EnvelopeKind.VIRUS_DETECTED, "", True, ["original-unexpected"]),
    ],
)
def test_where_the_original_belongs(kind, form, enclosed, expected):
    whole = envelope(kind, replace(DATICERT, receipt_type=form), original=mail(*ORIGINAL) if enclosed else None)
    assert [found for found in compare(whole) if found.code in PRESENCE] == [Finding(code, U) for code in expected]
    repeated = compare(replace(whole, defects=("original-repeated",)))
    told = [found for found in repeated if found.code in PRESENCE]
    assert told == [Finding(code, U) for code in (*expected, "original-repeated")]


def test_a_delivery_without_data_asks_for_no_copy():
    whole = envelope(EnvelopeKind.DELIVERY, None)
    assert compare(whole) == (Finding("certification-data", R, {"count": "0", "expected": "1"}),)


@pytest.mark.parametrize(
    ("organisation", "signer", "outcome", "shown"),
    [
        (FIRM, "x", P, FIRM),
        ("Poste di Fantasia", "Gestore A", P, "Poste di Fantasia"),
        ("", "Gestore A", P, "Gestore A"),
        ("Poste di Fantasia", "Posta Certificata", U, "Poste di Fantasia"),
        ("", "", U, ""),
    ],
)
def test_the_name_of_the_provider_against_the_certificate(organisation, signer, outcome, shown):
    found = said("provider-name", envelope(), organisation=organisation, signer=signer)
    assert found == Finding("provider-name", outcome, {"certified": "GESTORE A S.p.A.", "certificate": shown})


@pytest.mark.parametrize(
    ("kind", "error", "outcome"),
    [
        ("posta-certificata", "nessuno", P),
        ("accettazione", "nessuno", P),
        ("accettazione", "no-dest", U),
        ("errore-consegna", "no-dest", P),
        ("errore-consegna", "no-dominio", P),
        ("errore-consegna", "nessuno", U),
        ("non-accettazione", "virus", P),
        ("rilevazione-virus", "altro", P),
        ("accettazione", "strano", U),
        ("preavviso-errore-consegna", "strano", P),
    ],
)
def test_which_error_goes_with_which_type(kind, error, outcome):
    found = said("error-type", envelope(certified=replace(DATICERT, type=kind, error=error)))
    assert found == Finding("error-type", outcome, {"type": kind, "error": error})


@pytest.mark.parametrize(("owner", "outcome"), [(BRUNO.upper(), P), (CARLA, P), ("io@pec-b.example", U)])
def test_whether_a_transport_is_for_the_person(owner, outcome):
    facts = {"owner": owner, "certified": f"{BRUNO}, {CARLA}"}
    assert said("addressed-to-you", envelope(), owner=owner) == Finding("addressed-to-you", outcome, facts)
    assert said("your-message", envelope(), owner=owner) is None


@pytest.mark.parametrize(("owner", "outcome"), [(ANNA.upper(), P), ("io@pec-a.example", U)])
def test_whether_a_receipt_is_for_the_person(owner, outcome):
    receipt = envelope(EnvelopeKind.ACCEPTANCE)
    assert said("your-message", receipt, owner=owner) == Finding(
        "your-message", outcome, {"owner": owner, "certified": ANNA}
    )
    assert said("addressed-to-you", receipt, owner=owner) is None


def test_without_a_known_mailbox_nobody_is_addressed():
    assert said("addressed-to-you", envelope()) is None
    assert said("your-message", envelope(EnvelopeKind.ACCEPTANCE)) is None


@pytest.mark.parametrize("kind", [EnvelopeKind.DELIVERY, EnvelopeKind.NON_DELIVERY, EnvelopeKind.DELIVERY_WARNING])
@pytest.mark.parametrize(("one", "outcome"), [(BRUNO, P), (BRUNO.upper(), P), ("ignoto@pec-b.example", U)])
def test_the_one_recipient_is_among_the_certified(kind, one, outcome):
    found = said("recipient-listed", envelope(kind, replace(DATICERT, delivered_to=one)))
    assert found == Finding("recipient-listed", outcome, {"recipient": one, "certified": f"{BRUNO}, {CARLA}"})


@pytest.mark.parametrize(
    ("kind", "one", "expected"),
    [
        (EnvelopeKind.DELIVERY, BRUNO, ("certificato", P)),
        (EnvelopeKind.DELIVERY, CARLA, ("esterno", U)),
        (EnvelopeKind.DELIVERY, "ignoto@pec-b.example", None),
        (EnvelopeKind.NON_DELIVERY, BRUNO, None),
    ],
)
def test_certified_mail_is_delivered_to_certified_mailboxes(kind, one, expected):
    found = said("recipient-kind", envelope(kind, replace(DATICERT, delivered_to=one)))
    told = expected and Finding("recipient-kind", expected[1], {"recipient": one, "kind": expected[0]})
    assert found == told


@pytest.mark.parametrize(
    ("kind", "one"), [(EnvelopeKind.DELIVERY, ""), (EnvelopeKind.TRANSPORT, BRUNO), (EnvelopeKind.ACCEPTANCE, BRUNO)]
)
def test_only_notices_about_one_recipient_are_held_against_the_list(kind, one):
    whole = envelope(kind, replace(DATICERT, delivered_to=one))
    assert said("recipient-listed", whole) is None
    assert said("recipient-kind", whole) is None


def test_a_fact_shows_twenty_addresses_and_all_are_compared():
    many = [f"p{number}@pec-b.example" for number in range(21)]
    recipients = tuple(Recipient(address, certified=True) for address in many)
    shown = ", ".join(many[:20])
    whole = with_original(*changed(BRUNO, ", ".join(many)), recipients=recipients)
    assert said("addressed-to-you", whole, owner=many[20]) == Finding(
        "addressed-to-you", P, {"owner": many[20], "certified": shown}
    )
    assert said("original-recipients", whole) == Finding(
        "original-recipients", U, {"original": shown, "certified": shown}
    )


@pytest.mark.parametrize("kind", [EnvelopeKind.TRANSPORT, EnvelopeKind.DELIVERY])
@pytest.mark.parametrize(
    ("line", "certified", "outcome", "shown"),
    [
        (f"From: {ANNA.upper()}", ANNA, P, ANNA.upper()),
        ("From: sindaco@comune.example", ANNA, R, "sindaco@comune.example"),
        (f"From: {ANNA}, sindaco@comune.example", ANNA, R, f"{ANNA}, sindaco@comune.example"),
        ("From: sindaco@comune.example", "illeggibile", U, "sindaco@comune.example"),
        ("X-From: x", ANNA, U, ""),
    ],
)
def test_another_author_inside(kind, line, certified, outcome, shown):
    whole = with_original(line, *ORIGINAL[1:], kind=kind, sender=certified)
    expected = U if outcome is R and kind is EnvelopeKind.DELIVERY else outcome
    assert said("original-sender", whole) == Finding(
        "original-sender", expected, {"original": shown, "certified": certified}
    )


def test_an_author_that_cannot_be_read_as_an_address_accuses_nobody():
    found = said("original-sender", with_original("From: anna", *ORIGINAL[1:]))
    assert found is not None
    assert found.outcome is U


def test_another_identifier_inside():
    found = said("original-identifier", with_original(*changed("<opec1@pec-a.example>", "<altro@x.example>")))
    facts = {"original": "altro@x.example", "certified": "opec1@pec-a.example"}
    assert found == Finding("original-identifier", U, facts)


def test_another_reference_inside():
    def told(new: str, code: str) -> Finding | None:
        return said(code, with_original(*changed("<c0ffee@pec-a.example>", new)))

    certified = "c0ffee@pec-a.example"
    assert told("<te@x.example>", "original-reference") == Finding(
        "original-reference", U, {"original": "<te@x.example>", "certified": certified}
    )
    assert told("<c0ffee@x.example>", "original-reference-rewritten") == Finding(
        "original-reference-rewritten", U, {"original": "<c0ffee@x.example>", "certified": certified}
    )


def test_a_reference_is_compared_where_both_tell_it():
    assert said("original-reference", with_original(msgid="")) is None
    without = with_original(*(line for line in ORIGINAL if "Riferimento" not in line))
    assert not [found for found in compare(without) if found.code.startswith("original-reference")]


@pytest.mark.parametrize(
    ("to", "outcome", "shown"),
    [
        (f"To: {BRUNO.upper()}", P, f"{BRUNO.upper()}, {CARLA}"),
        ("To: altri@pec-b.example", U, f"altri@pec-b.example, {CARLA}"),
        (f"To: {BRUNO}, altri@pec-b.example", U, f"{BRUNO}, altri@pec-b.example, {CARLA}"),
        ("X-To: niente", U, CARLA),
    ],
)
def test_recipients_inside_and_certified(to, outcome, shown):
    found = said("original-recipients", with_original(ORIGINAL[0], to, *ORIGINAL[2:]))
    assert found == Finding("original-recipients", outcome, {"original": shown, "certified": f"{BRUNO}, {CARLA}"})


def test_blanks_in_a_certified_address_are_overlooked():
    recipients = (Recipient("bruno@pec-b .example", certified=True), Recipient(CARLA, certified=True))
    found = said("original-recipients", with_original(recipients=recipients))
    assert found is not None
    assert found.outcome is P


@pytest.mark.parametrize(("subject", "outcome"), [("Richiesta", P), ("Richiesta ", P), ("Diniego", U), (None, U)])
def test_the_subject_inside(subject, outcome):
    found = said("original-subject", with_original(subject=subject))
    assert found == Finding("original-subject", outcome, {"original": "Richiesta", "certified": subject or ""})
    bare = said("original-subject", with_original(*changed("Subject: Richiesta", "Subject:"), subject=None))
    assert bare == Finding("original-subject", P, both(""))


@pytest.mark.parametrize(
    ("asked", "certified", "outcome"), [(" Completa", "completa", P), ("breve", "breve", P), ("breve", "completa", U)]
)
def test_the_receipt_asked_for_inside(asked, certified, outcome):
    whole = with_original(*changed("Ricevuta: completa", f"Ricevuta: {asked}"), receipt_type=certified)
    facts = {"original": asked.strip().lower(), "certified": certified}
    assert said("original-receipt-type", whole) == Finding("original-receipt-type", outcome, facts)


def test_the_receipt_asked_for_is_compared_where_both_tell_it():
    assert said("original-receipt-type", with_original(receipt_type="")) is None
    assert said("original-receipt-type", with_original(*ORIGINAL[:-1])) is None


def test_only_transports_and_deliveries_are_held_against_their_original():
    whole = replace(with_original(), kind=EnvelopeKind.ACCEPTANCE)
    assert not [found for found in compare(whole) if found.code.startswith("original-")]
