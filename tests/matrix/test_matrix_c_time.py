"""Cases 36 to 42: when it was signed, and what became of the certificate."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from evidence.mailroom import AT, genuine, take_apart
from matrix.seeing import GOOD, certified_anew, certified_in, facts, outcome, sound, verdict

from citizen_inbox.demo.authority import Revoked
from citizen_inbox.demo.postman import Provider, Style
from citizen_inbox.evidence.axes import Axis
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.findings import Outcome

SERIAL = 2**63 + 4711
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def numbered(authority) -> Provider:
    """GESTORE A with a serial number that 64 signed bits cannot hold."""
    return Provider(
        "pec-a.example", "GESTORE A S.p.A.", authority.provider("pec-a.example", "GESTORE A S.p.A.", serial=SERIAL)
    )


def listing(authority, *revoked: Revoked, given: datetime = AT + DAY) -> tuple[Answer, ...]:
    """The authority's list, a day after the mail."""
    return (Answer("crl", "http://ca.pratica.example/CRL", given, authority.make_crl(given, revoked)),)


def test_case_36_a_receipt_of_2012(see, authority):
    leaf = authority.provider(
        "pec-a.example", "GESTORE A S.p.A.", datetime(2011, 1, 1, tzinfo=UTC), datetime(2013, 1, 1, tzinfo=UTC)
    )
    provider = Provider("pec-a.example", "GESTORE A S.p.A.", leaf, Style(digest="sha1"))
    found = see(genuine("acceptance", provider, datetime(2012, 6, 1, 12, 0, tzinfo=UTC)))
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.OK_EXPIRED_SINCE, Outcome.PROVEN)
    assert found.evidence.axis(Axis.TIME).value == "expired-since"
    assert found.evidence.weak
    archived = datetime(2012, 6, 2, tzinfo=UTC)
    kept = see(
        genuine("acceptance", provider, datetime(2012, 6, 1, 12, 0, tzinfo=UTC)),
        answers=listing(authority, given=archived),
    )
    assert verdict(kept) is VerdictCode.OK


def test_case_37_signed_outside_the_certificates_life(see, provider_a):
    found = see(
        take_apart(genuine("acceptance", provider_a)).signed_by(provider_a.identity, AT.replace(year=2020)).build()
    )
    assert verdict(found) is VerdictCode.CERT_NOT_VALID_AT_TIME
    assert found.evidence.verdict.outcome is Outcome.REFUTED
    assert found.evidence.axis(Axis.TIME).value == "not-valid-at-time"
    assert facts(found, "certificate-in-force")["at"].startswith("2020-10-12")


@pytest.mark.parametrize("listed", [SERIAL, SERIAL - 2**63])
def test_case_38_revoked_before_the_event(see, authority, numbered, listed):
    """Numbers are compared as numbers: the half that 63 bits would keep is another certificate's."""
    raw = genuine("acceptance", numbered)
    found = see(raw, answers=listing(authority, Revoked(listed, AT - DAY)))
    if listed == SERIAL:
        assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.REVOKED, Outcome.REFUTED)
        assert facts(found, "not-revoked")["revoked_at"].startswith("2026-10-11")
        assert found.evidence.axis(Axis.TIME).value == "revoked"
    else:
        assert verdict(found) is VerdictCode.OK


def test_case_39_revoked_after_the_event(see, authority, numbered):
    raw = genuine("acceptance", numbered)
    found = see(raw, answers=listing(authority, Revoked(SERIAL, AT + DAY / 2)))
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.REVOKED_AFTER, Outcome.UNDETERMINED)
    assert outcome(found, "revoked-after") == "undetermined"
    assert found.evidence.axis(Axis.TIME).value == "revoked-after"


def test_case_40_without_the_network(see, provider_a, authority, monkeypatch):
    """And with the authority's list at hand the plain word is reached, with no network either."""
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("nothing may be asked")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    found = see(genuine("transport", provider_a))
    assert (verdict(found), found.evidence.verdict.outcome) == (VerdictCode.OK_REV_UNKNOWN, Outcome.PROVEN)
    assert outcome(found, "revocation-unknown") == "undetermined"
    assert found.evidence.axis(Axis.TIME).value == "revocation-unknown"
    checked = see(genuine("transport", provider_a), answers=listing(authority))
    assert (verdict(checked), outcome(checked, "not-revoked")) == (VerdictCode.OK, "proven")


@pytest.mark.parametrize(
    ("zone", "utc"),
    [(b"+0200", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)), (b"+01:00", datetime(2026, 10, 25, 1, 30, tzinfo=UTC))],
)
def test_case_41_zones_and_the_night_of_the_clock_change(see, provider_a, zone, utc):
    """02:30 comes twice in that night: the zone tells which, in either spelling."""
    at = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
    mail = take_apart(genuine("acceptance", provider_a, at))
    xml = certified_in(mail.content).replace(b'zona="+0200"', b'zona="' + zone + b'"')
    mail = replace(mail, content=certified_anew(mail.content, xml)).header(b"Date", b"Date: " + _date(utc))
    found = see(mail.signed_by(provider_a.identity, utc).build())
    assert sound(found)
    assert found.delivered_at.astimezone(UTC) == utc
    assert outcome(found, "date-header") == outcome(found, "signing-time") == "proven"


def _date(utc: datetime) -> bytes:
    return f"{utc:%d %b %Y %H:%M:%S} +0000".encode()


@pytest.mark.parametrize(("minutes", "agrees"), [(5, "proven"), (6, "undetermined"), (2 * 24 * 60, "undetermined")])
def test_case_42_date_field_away_from_the_certified_time(see, provider_a, minutes, agrees):
    line = b"Date: " + _date((AT + timedelta(minutes=minutes)).astimezone(UTC))
    found = see(take_apart(genuine("acceptance", provider_a)).header(b"Date", line).build())
    assert outcome(found, "date-header") == agrees
    assert verdict(found) is GOOD
    assert set(facts(found, "date-header")) == {"certified", "other"}
