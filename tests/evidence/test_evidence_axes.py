"""Six questions, each with its own answer: by the findings alone, whatever the headline says."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from mailroom import genuine, judged, outcome_of, take_apart

import citizen_inbox.evidence
from citizen_inbox.demo.authority import Identity, distinguished_name, new_key
from citizen_inbox.evidence import axes
from citizen_inbox.evidence.axes import NOT_JUDGED, Axis, axis_of, judge_axis
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Finding, Outcome

SOURCES = Path(citizen_inbox.evidence.__file__).parent
P, U, R = Outcome.PROVEN, Outcome.UNDETERMINED, Outcome.REFUTED


def findings(*said: tuple[str, Outcome]) -> list[Finding]:
    return [Finding(code, outcome) for code, outcome in said]


def test_every_code_written_anywhere_has_its_question():
    """A new finding must say which question it answers: nothing falls to "the data agree" by accident."""
    written = {
        found
        for source in SOURCES.glob("*.py")
        for found in re.findall(
            r'(?:Finding|_compare|_identifiers|reference)\(\s*"([a-z-]+)"', source.read_text("utf-8")
        )
    }
    assert {"content-intact", "reference", "original-reference", "date-header"} <= written
    assert written <= set(axes._AXIS_OF)


def test_no_code_stands_under_two_questions():
    listed = [code for codes in axes._AXES.values() for code in codes]
    assert len(listed) == len(set(listed))
    assert set(axes._AXES) == set(Axis)


@pytest.mark.parametrize(
    ("axis", "said", "outcome", "value"),
    [
        (Axis.STRUCTURE, [("signature-covers-all", P)], P, "ok"),
        (Axis.STRUCTURE, [("signature-covers-all", P), ("anomaly", U)], P, "ok"),
        (Axis.STRUCTURE, [("signature-covers-all", R)], R, "malformed"),
        (Axis.STRUCTURE, [("signature-covers-all", P), ("kind-unknown", U)], U, "malformed"),
        (Axis.STRUCTURE, [("signature-covers-all", P), ("no-signers", U)], U, "unsigned"),
        (Axis.STRUCTURE, [("signature-wrapped", U)], U, "wrapped"),
        (Axis.STRUCTURE, [("unsigned", U)], U, "unsigned"),
        (Axis.STRUCTURE, [("pec-claim-unsigned", R)], R, "unsigned"),
        (Axis.INTEGRITY, [("content-intact", P), ("weak-digest", U)], P, "intact"),
        (Axis.INTEGRITY, [("content-intact", R)], R, "altered"),
        (Axis.INTEGRITY, [("signature-bad", R)], R, "signature-bad"),
        (Axis.INTEGRITY, [("signature-not-checkable", U)], U, "not-checkable"),
        (Axis.IDENTITY, [("sender-address", P), ("sender-field", U)], P, "same"),
        (Axis.IDENTITY, [("sender-address", P), ("on-behalf", R)], R, "differs"),
        (Axis.IDENTITY, [("sender-address", R)], R, "differs"),
        (Axis.IDENTITY, [("sender-unclear", R)], R, "unclear"),
        (Axis.TRUST, [("provider-recognised", P)], P, "ANCHORED"),
        (Axis.TRUST, [("issuer-unknown", U)], U, "SELF_CONSISTENT"),
        (Axis.TRUST, [("issuer-public", U)], U, "SELF_CONSISTENT"),
        (Axis.TRUST, [("issuer-unknown", U), ("signer-known", P)], U, "KNOWN_SIGNER"),
        (Axis.TRUST, [("self-signed", U)], U, "UNTRUSTED"),
        (Axis.TRUST, [("certificate-unreadable", U)], U, "UNTRUSTED"),
        (Axis.TIME, [("certificate-in-force", P)], P, "current"),
        (Axis.TIME, [("certificate-in-force", P), ("revocation-unknown", U)], P, "revocation-unknown"),
        (Axis.TIME, [("certificate-in-force", P), ("certificate-expired-since", U)], P, "expired-since"),
        (Axis.TIME, [("certificate-in-force", R)], R, "not-valid-at-time"),
        (Axis.TIME, [("certificate-in-force", P), ("time-in-future", U)], U, "unknown"),
        (Axis.TIME, [("time-unknown", U)], U, "unknown"),
        (Axis.TIME, [("certificate-in-force", P), ("not-revoked", R)], R, "revoked"),
        (Axis.TIME, [("certificate-in-force", P), ("not-revoked", P)], P, "current"),
        (Axis.TIME, [("certificate-in-force", P), ("revoked-after", U)], U, "revoked-after"),
        (Axis.TRUST, [("provider-recognised", P), ("signer-conflict", U)], U, "UNTRUSTED"),
        (Axis.CONSISTENCY, [("certification-data", P)], P, "agree"),
        (Axis.CONSISTENCY, [("certification-data", P), ("reference", U)], U, "remarks"),
        (Axis.CONSISTENCY, [("certification-data", R), ("reference", U)], R, "contradict"),
        (Axis.CONSISTENCY, [("certification-data", P), ("provider-name", U)], P, "agree"),
        (Axis.CONSISTENCY, [("provider-name", U), ("reference", U)], U, "remarks"),
        (Axis.CONSISTENCY, [("provider-name", R)], R, "contradict"),
    ],
)
def test_an_axis_goes_by_its_findings(axis, said, outcome, value):
    assert judge_axis(axis, findings(*said)) == (outcome, value)


@pytest.mark.parametrize("axis", Axis)
def test_without_findings_nothing_is_claimed(axis):
    assert judge_axis(axis, ()) == (U, NOT_JUDGED)


def test_unknown_codes_prove_nothing():
    assert judge_axis(Axis.TRUST, findings(("neverheard", P))) == (U, NOT_JUDGED)
    assert axis_of("neverheard") is Axis.CONSISTENCY


def test_results_count_faults_and_remarks(provider_a, authority):
    anchors = parse_anchors(authority.anchors_toml())
    mail = take_apart(genuine("transport", provider_a)).header(b"Subject", b"Subject: Altro")
    mail = mail.header(b"From", b'From: "Per conto di: x@y.example" <Posta-certificata@pec-a.example>')
    evidence = judged(mail.build(), anchors)
    identity, consistency = evidence.axis(Axis.IDENTITY), evidence.axis(Axis.CONSISTENCY)
    assert (identity.value, identity.fails, identity.warnings) == ("differs", 1, 1)
    assert (consistency.value, consistency.fails, consistency.warnings) == ("remarks", 0, 1)
    assert {found.code for found in identity.findings} == {"sender-address", "sender-case", "on-behalf"}
    assert sum(len(evidence.axis(axis).findings) for axis in Axis) == len(evidence.findings)


def test_a_mail_that_is_no_pec_answers_only_one_question():
    evidence = judged(b"From: a@b.example\r\n\r\nCiao\r\n", TrustAnchors(()))
    values = {axis: evidence.axis(axis).value for axis in Axis}
    assert values == {axis: "unsigned" if axis is Axis.STRUCTURE else NOT_JUDGED for axis in Axis}
    assert not evidence.weak


@pytest.mark.parametrize(("bits", "weak"), [(1024, True), (2047, True), (2048, False)])
def test_a_short_key_is_an_add_on_and_no_headline(provider_a, authority, bits, weak):
    anchors = parse_anchors(authority.anchors_toml())
    key = new_key(bits)
    start, end = datetime(2024, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    name = distinguished_name("Posta Certificata", "GESTORE A S.p.A.")
    address = x509.SubjectAlternativeName([x509.RFC822Name("posta-certificata@pec-a.example")])
    certificate = (
        x509.CertificateBuilder(authority.issuer.certificate.subject, name, key.public_key(), 9, start, end)
        .add_extension(address, critical=False)
        .sign(authority.issuer.key, hashes.SHA256())
    )
    identity = Identity(key, certificate, (authority.issuer.certificate,))
    evidence = judged(take_apart(genuine("transport", provider_a)).signed_by(identity).build(), anchors)
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN
    assert evidence.weak is weak
    assert (Finding("weak-key", U, {"bits": str(bits)}) in evidence.findings) is weak


def test_an_altered_mail_is_not_merely_weak(provider_b, authority):
    raw = genuine("transport", provider_b)
    anchors = parse_anchors(authority.anchors_toml())
    assert judged(raw, anchors).weak
    assert not judged(raw.replace(b"messaggio", b"messagg1o", 1), anchors).weak


def test_an_issuer_that_is_not_enclosed_is_noted(provider_a, authority):
    anchors = parse_anchors(authority.anchors_toml())
    alone = Identity(provider_a.identity.key, provider_a.identity.certificate, ())
    evidence = judged(take_apart(genuine("transport", provider_a)).signed_by(alone).build(), anchors)
    assert outcome_of(evidence, "issuer-certificate-absent") == "undetermined"
    assert evidence.axis(Axis.TRUST).value == "ANCHORED"
