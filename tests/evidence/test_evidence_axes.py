"""Six questions, each with its own answer: by the findings alone, whatever the headline says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import citizen_inbox.evidence
from citizen_inbox.evidence import axes
from citizen_inbox.evidence.axes import NOT_JUDGED, Axis, axis_of, judge_axis
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
