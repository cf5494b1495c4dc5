"""Who and what a message is taken to be from and about: certified first, never from a heading that nobody signed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from evidence.mailroom import AT, genuine, original, transaction

from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind, open_envelope
from citizen_inbox.pec.letterhead import certified_at, sender_of, subject_of


def opened(raw: bytes) -> Envelope:
    return open_envelope(parse_message(raw))


def heading(envelope: Envelope) -> tuple[str, str, object]:
    return sender_of(envelope), subject_of(envelope), certified_at(envelope)


@pytest.mark.parametrize("kind", ["transport", "acceptance", "delivery"])
def test_a_pec_message_shows_what_is_certified(provider_a, kind):
    envelope = opened(genuine(kind, provider_a).replace(b"Richiesta di accesso", b"Altro", 1))
    assert heading(envelope) == ("mario.rossi@pec-a.example", "Richiesta di accesso agli atti", AT)


def test_an_anomaly_shows_the_mail_inside(provider_a):
    assert heading(opened(genuine("anomaly", provider_a))) == ("tizio@posta.example", "Offerta", None)


def test_an_ordinary_mail_shows_its_own_fields():
    envelope = opened(original(transaction()))
    assert heading(envelope) == ("mario.rossi@pec-a.example", "Richiesta di accesso agli atti", None)
    assert heading(opened(b"")) == ("", "", None)


def test_certification_data_count_only_for_pec(provider_a):
    envelope = replace(opened(genuine("transport", provider_a)), kind=EnvelopeKind.ORDINARY)
    assert certified_at(envelope) is None
    assert sender_of(replace(envelope, original=None)) == provider_a.address
    assert subject_of(envelope) == "Richiesta di accesso agli atti"
    assert subject_of(replace(envelope, original=None, daticert=None)).startswith("POSTA CERTIFICATA: ")


def test_without_a_certified_subject_the_enclosed_one_then_none(provider_a):
    envelope = opened(genuine("transport", provider_a))
    silent = replace(envelope, daticert=replace(envelope.daticert, subject=None))
    assert subject_of(silent) == "Richiesta di accesso agli atti"
    assert subject_of(replace(silent, original=None)) == ""
    assert subject_of(replace(silent, original=None, daticert=None)).startswith("POSTA CERTIFICATA: ")
    assert subject_of(replace(envelope, daticert=replace(envelope.daticert, subject=""))) == ""
    assert certified_at(replace(envelope, daticert=replace(envelope.daticert, at=None))) is None
