"""Times and revocation as findings: each with exactly its facts, and on both sides of every limit."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from mailroom import AT, NOW, genuine, take_apart

from citizen_inbox.demo.authority import Revoked, make_crl
from citizen_inbox.demo.postman import Provider
from citizen_inbox.evidence.case import Case, instant_text, open_case
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.times import times
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import open_envelope

SERIAL = 4712
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
BEGIN, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC)
CRL_URL, ROOT_URL = "http://ca.pratica.example/CRL", "http://root.pratica.example/ARL"
IN_FORCE = {
    "at": "2026-10-12 10:15:00+02:00",
    "valid_from": "2024-01-01 00:00:00+00:00",
    "valid_to": "2026-12-31 00:00:00+00:00",
}
SUPERSEDED, LOST = x509.ReasonFlags.superseded, x509.ReasonFlags.key_compromise


@pytest.fixture(scope="module")
def signer(authority) -> Provider:
    leaf = authority.provider("pec-a.example", "GESTORE A S.p.A.", BEGIN, END, serial=SERIAL)
    return Provider("pec-a.example", "GESTORE A S.p.A.", leaf)


@pytest.fixture(scope="module")
def anchors(authority):
    spki = authority.root.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return parse_anchors(
        f'{authority.anchors_toml()}\n[[anchor]]\nname = "Radice"\nrole = "public-root"\nsubject = "CN=Radice"\n'
        f'valid_from = 2008-01-01\nvalid_to = 2040-01-01\nspki_der_base64 = "{base64.b64encode(spki).decode()}"\n'
    )


@pytest.fixture(scope="module")
def mail(signer) -> bytes:
    return genuine("transport", signer)


@pytest.fixture
def case(mail, anchors):
    """The mail as it is examined, other circumstances on demand."""

    def opened(raw: bytes = mail, at: datetime = NOW, **circumstances: object) -> Case:
        found = open_case(open_envelope(parse_message(raw)), Grounds(anchors, at, **circumstances))
        assert found
        return found

    return opened


def said(case: Case) -> dict[str, Finding]:
    findings = list(times(case))
    assert len({found.code for found in findings}) == len(findings)
    return {found.code: found for found in findings}


def claiming(case: Case, certified: datetime | None, signed: datetime | None) -> Case:
    signature = case.signature._replace(signing_time=signed)
    return case._replace(certified_at=certified, certified_text=instant_text(certified), signature=signature)


def answered(authority, at: datetime, *entries: Revoked, **changes: object) -> Answer:
    return Answer("crl", CRL_URL, NOW, authority.make_crl(at, entries, **changes))


def test_an_instant_is_written_with_seconds_and_zone():
    assert instant_text(AT) == "2026-10-12 10:15:00+02:00"
    assert instant_text(AT.replace(microsecond=7)) == "2026-10-12 10:15:00+02:00"
    assert instant_text(None) == ""


def test_what_an_ordinary_mail_gets(case):
    same = {"certified": "2026-10-12 10:15:00+02:00", "other": "2026-10-12 10:15:00+02:00"}
    utc = {**same, "other": "2026-10-12 08:15:00+00:00"}
    assert list(times(case())) == [
        Finding("certificate-in-force", Outcome.PROVEN, IN_FORCE),
        Finding("revocation-unknown", Outcome.UNDETERMINED, {"at": IN_FORCE["at"]}),
        Finding("signing-time", Outcome.PROVEN, utc),
        Finding("date-header", Outcome.PROVEN, same),
    ]


def test_a_mail_without_any_time(case):
    assert said(claiming(case(), None, None))["time-unknown"] == Finding("time-unknown", Outcome.UNDETERMINED)


@pytest.mark.parametrize(
    ("at", "outcome"),
    [(BEGIN - SECOND, "refuted"), (BEGIN, "proven"), (END, "proven"), (END + SECOND, "refuted")],
)
@pytest.mark.parametrize("both", [True, False])
def test_a_certificate_is_in_force_from_its_first_to_its_last_second(case, at, outcome, both):
    found = said(claiming(case(), at, at if both else None))
    assert found["certificate-in-force"].outcome.value == outcome
    assert found["certificate-in-force"].facts == {**IN_FORCE, "at": instant_text(at)}
    assert ("revocation-unknown" in found) is (outcome == "proven")


def test_the_time_outside_is_the_one_that_is_told(case):
    found = said(claiming(case(), AT, BEGIN - DAY))["certificate-in-force"]
    assert (found.outcome, found.facts["at"]) == (Outcome.REFUTED, "2023-12-31 00:00:00+00:00")


def test_a_certificate_has_expired_since_only_after_its_last_second(case):
    assert "certificate-expired-since" not in said(case(at=END))
    found = said(case(at=END + SECOND))["certificate-expired-since"]
    assert found == Finding("certificate-expired-since", Outcome.UNDETERMINED, IN_FORCE)
    assert "certificate-expired-since" not in said(claiming(case(at=END + SECOND), END + SECOND, None))


# revocation


def test_a_good_answer_is_told_with_where_it_came_from(case, authority):
    answer = answered(authority, AT + DAY)
    assert said(case(answers=(answer,)))["not-revoked"] == Finding(
        "not-revoked",
        Outcome.PROVEN,
        {
            "at": IN_FORCE["at"],
            "answered": "2026-10-13 08:15:00+00:00",
            "revoked_at": "",
            "reason": "",
            "url": CRL_URL,
            "answer": answer.sha256,
        },
    )


def test_a_useless_answer_is_told_beside_what_stays_unknown(case):
    found = said(case(answers=(Answer("crl", CRL_URL, NOW, b"garbage"),)))
    assert found["revocation-unknown"].facts == {"at": IN_FORCE["at"]}
    assert found["answer-unreadable"] == Finding("answer-unreadable", Outcome.UNDETERMINED, {"url": CRL_URL})


def test_a_doubtful_chain_leaves_revocation_unknown(case, authority):
    """Though the pinned key signed the certificate: its issuer's word counts only where it recognises the holder."""
    doubtful = case(answers=(answered(authority, AT + DAY),))
    assert said(doubtful._replace(problem="usage-unfit"))["revocation-unknown"] == Finding(
        "revocation-unknown", Outcome.UNDETERMINED, {"at": IN_FORCE["at"]}
    )


def test_revoked_at_the_very_second_of_the_signature(case, authority):
    answer = answered(authority, AT + DAY, Revoked(SERIAL, AT, SUPERSEDED))
    found = said(case(answers=(answer,)))
    assert found["not-revoked"] == Finding(
        "not-revoked",
        Outcome.REFUTED,
        {
            "at": IN_FORCE["at"],
            "answered": "2026-10-13 08:15:00+00:00",
            "revoked_at": "2026-10-12 08:15:00+00:00",
            "reason": "superseded",
            "url": CRL_URL,
            "answer": answer.sha256,
        },
    )


@pytest.mark.parametrize(("reason", "code"), [(SUPERSEDED, "revoked-after"), (LOST, "key-compromised")])
def test_revoked_a_second_after_the_signature(case, authority, reason, code):
    answer = answered(authority, AT + DAY, Revoked(SERIAL, AT + SECOND, reason))
    found = said(case(answers=(answer,)))[code]
    assert found.outcome is (Outcome.REFUTED if reason is LOST else Outcome.UNDETERMINED)
    assert found.facts == {
        "at": IN_FORCE["at"],
        "answered": "2026-10-13 08:15:00+00:00",
        "revoked_at": "2026-10-12 08:15:01+00:00",
        "reason": reason.value,
        "url": CRL_URL,
        "answer": answer.sha256,
    }


def test_only_a_mail_seen_before_the_loss_keeps_its_verdict(case, authority):
    lost = AT + DAY
    answers = (answered(authority, lost + DAY, Revoked(SERIAL, lost, SUPERSEDED)),)
    kept = said(case(answers=answers, arrived_at=lost - SECOND, first_seen_at=lost + DAY))["revoked-since"]
    assert kept.outcome is Outcome.PROVEN
    assert kept.facts["seen"] == "2026-10-13 10:14:59+02:00"
    assert kept.facts["revoked_at"] == "2026-10-13 08:15:00+00:00"
    assert kept.facts["reason"] == "superseded"
    late = said(case(answers=answers, arrived_at=lost, first_seen_at=None))
    assert "revoked-since" not in late
    assert "seen" not in late["revoked-after"].facts


# the issuer's own certificate


def issuer_answer(authority, *entries: Revoked) -> Answer:
    return Answer("crl", ROOT_URL, NOW, make_crl(authority.root, AT + DAY, entries))


@pytest.mark.parametrize(
    ("reason", "code", "outcome"),
    [
        (None, "issuer-not-revoked", Outcome.PROVEN),
        (SUPERSEDED, "issuer-certificate-revoked", Outcome.UNDETERMINED),
        (x509.ReasonFlags.ca_compromise, "issuer-compromised", Outcome.REFUTED),
    ],
)
def test_what_is_said_of_the_issuer(case, authority, reason, code, outcome):
    entries = [Revoked(authority.issuer.certificate.serial_number, AT + HOUR, reason)] if reason else []
    answer = issuer_answer(authority, *entries)
    assert said(case(answers=(answer,)))[code] == Finding(
        code,
        outcome,
        {
            "at": "",
            "answered": "2026-10-13 08:15:00+00:00",
            "revoked_at": "2026-10-12 09:15:00+00:00" if reason else "",
            "reason": reason.value if reason else "",
            "url": ROOT_URL,
            "answer": answer.sha256,
            "issuer": "Pratica PEC CA1",
        },
    )


def test_every_enclosed_certificate_of_the_issuer_is_looked_at(case, authority):
    """Behind one that cannot be read, another one's, and one that nobody answers for."""
    own = authority.issuer.certificate
    self_issued = (
        x509.CertificateBuilder(own.subject, own.subject, own.public_key(), 77, BEGIN, END)
        .sign(authority.issuer.key, hashes.SHA256())
        .public_bytes(Encoding.DER)
    )
    opened = case(answers=(issuer_answer(authority),))
    issuer = own.public_bytes(Encoding.DER)
    (leaf,) = set(opened.check.certificates) - {issuer}
    crowd = opened.check._replace(certificates=(b"garbage", leaf, self_issued, issuer))
    assert [found.code for found in times(opened._replace(check=crowd))].count("issuer-not-revoked") == 1
    strangers = opened.check._replace(certificates=(b"garbage", leaf, self_issued))
    assert not any(found.code.startswith("issuer-") for found in times(opened._replace(check=strangers)))


# the future, and times against each other


@pytest.mark.parametrize("which", ["certified", "signed"])
def test_a_time_is_of_the_future_when_it_is_more_than_an_hour_ahead(case, which):
    def told(at: datetime) -> dict[str, Finding]:
        earlier = AT - DAY
        return said(claiming(case(at=AT), *((at, earlier) if which == "certified" else (earlier, at))))

    assert "time-in-future" not in told(AT + HOUR)
    assert told(AT + HOUR + SECOND)["time-in-future"] == Finding(
        "time-in-future",
        Outcome.UNDETERMINED,
        {"at": "2026-10-12 11:15:01+02:00", "now": "2026-10-12 08:15:00+00:00"},
    )


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize(("over", "outcome"), [(timedelta(0), "proven"), (SECOND, "undetermined")])
def test_the_signing_time_may_be_an_hour_away(case, sign, over, outcome):
    other = (AT + sign * (HOUR + over)).astimezone(UTC)
    found = said(claiming(case(), AT, other))["signing-time"]
    assert found.outcome.value == outcome
    assert found.facts == {"certified": IN_FORCE["at"], "other": instant_text(other)}


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize(("over", "outcome"), [(timedelta(0), "proven"), (SECOND, "undetermined")])
def test_the_date_field_may_be_five_minutes_away(case, mail, sign, over, outcome):
    other = (AT + sign * (timedelta(minutes=5) + over)).astimezone(UTC)
    line = f"Date: {other:%d %b %Y %H:%M:%S} +0000".encode()
    found = said(case(take_apart(mail).header(b"Date", line).build()))["date-header"]
    assert found.outcome.value == outcome
    assert found.facts == {"certified": IN_FORCE["at"], "other": instant_text(other)}


def test_without_a_date_field_none_is_compared(case, mail):
    assert "date-header" not in said(case(take_apart(mail).header(b"Date").build()))


def test_whoever_wraps_a_mail_writes_a_date_of_their_own(case, mail):
    good = take_apart(mail).header(b"Date", b"Date: Fri, 20 Nov 2026 10:00:00 +0000")
    wrapping = b"Content-Type: multipart/mixed; boundary=w\r\n\r\n--w\r\n"
    opened = case(good.head + wrapping + good.build()[len(good.head) :] + b"\r\n--w--\r\n")
    assert opened.wrapped
    found = said(opened)
    assert "signing-time" in found
    assert "date-header" not in found


def test_a_certified_time_that_cannot_be_read_is_shown_as_written(case):
    opened = case()
    odd = replace(opened.envelope.daticert, at=None, at_text="ieri alle 9")
    found = said(opened._replace(envelope=replace(opened.envelope, daticert=odd)))
    assert found["certified-time-unreadable"] == Finding(
        "certified-time-unreadable", Outcome.UNDETERMINED, {"written": "ieri alle 9"}
    )
    assert not {"signing-time", "date-header"} & set(found)


def test_without_certification_data_no_times_are_compared(case):
    opened = case()
    found = said(opened._replace(envelope=replace(opened.envelope, daticert=None)))
    assert not {"certified-time-unreadable", "signing-time", "date-header"} & set(found)
