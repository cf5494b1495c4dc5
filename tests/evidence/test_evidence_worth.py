"""What the checks of one question come to, and that every check is explained without promising too much."""

from __future__ import annotations

import re

import pytest
from mailroom import KINDS, genuine, judged, take_apart

from citizen_inbox.evidence import report
from citizen_inbox.evidence.axes import _AXES
from citizen_inbox.evidence.report import NO_SIGNATURE, Axis, Evidence, Verdict, VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.wording.evidence import SENTENCES as FINDINGS
from citizen_inbox.wording.proof import SENTENCES, Worth, explained, of_message, of_verdict

NO_CODE = re.compile(r"^(word|verdict|axis|proves)-|^unknown$|\.")
CODES = sorted({code for codes in _AXES.values() for code in codes} | {c for c in FINDINGS if not NO_CODE.match(c)})
NEVER = (
    r"recipient (has )?read",
    r"\breally is\b",
    r"legally valid|legal value|valid notification",
    r"(term|deadline) (expires|ends|runs out) on",
    r"\bguarantee",
    r"has been notified",
    r"european PEC|qualified",
)
NO_RECEIPT = re.compile(r"deliver|accept|receipt|made available|certifies", re.IGNORECASE)


def one(code: str, outcome: Outcome) -> Finding:
    return Finding(code, outcome, {})


def answer(axis: Axis, *findings: Finding):
    return Evidence(findings, NO_SIGNATURE, Verdict(VerdictCode.OK, Outcome.PROVEN)).axis(axis)


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("code", CODES)
def test_every_check_is_explained(code, outcome):
    axis = report.axis_of(code)
    proves, limits = explained(code, axis.value, outcome.value)
    assert proves.startswith("proves-")
    assert limits.startswith("limits-")
    assert SENTENCES[proves]
    assert SENTENCES[limits]


@pytest.mark.parametrize("axis", Axis)
def test_a_code_without_texts_gets_those_of_its_question(axis):
    for outcome in Outcome:
        end = "" if outcome is Outcome.PROVEN else f".{outcome.value}"
        assert explained("brand-new", axis.value, outcome.value) == (
            f"proves-axis-{axis.value}{end}",
            f"limits-axis-{axis.value}",
        )


def test_a_check_that_failed_is_never_praised_by_the_text_of_success():
    assert explained("content-intact", "integrity", "proven")[0] == "proves-content-intact"
    assert explained("content-intact", "integrity", "refuted")[0] == "proves-content-intact.refuted"
    assert explained("content-intact", "integrity", "undetermined")[0] == ("proves-axis-integrity.undetermined")
    assert explained("sender-field", "identity", "undetermined")[0] == "proves-axis-identity.undetermined"
    assert explained("weak-digest", "integrity", "undetermined") == ("proves-weak-digest", "limits-weak-digest")


@pytest.mark.parametrize("code", VerdictCode)
def test_every_headline_is_explained(code):
    for outcome in Outcome:
        proves, limits = of_verdict(code.value, outcome.value)
        assert proves.startswith(f"proves-verdict-{code.value}")
        assert limits.startswith(f"limits-verdict-{code.value}")
    assert of_verdict("UNSIGNED", "refuted")[0] == "proves-verdict-UNSIGNED.refuted"


@pytest.mark.parametrize("key", sorted(SENTENCES))
def test_nothing_is_promised_that_pec_cannot_give(key):
    for phrase in NEVER:
        assert not re.search(phrase, SENTENCES[key], re.IGNORECASE), phrase


@pytest.mark.parametrize(
    "key", sorted(key for key in SENTENCES if re.search("UNSIGNED|ANOMALY|-unsigned|-anomaly|personal", key))
)
def test_ordinary_mail_gets_no_words_of_a_receipt(key):
    if key.startswith("proves-"):
        assert not NO_RECEIPT.search(SENTENCES[key])


def test_every_key_can_be_reached():
    reached = {key for code in VerdictCode for outcome in Outcome for key in of_verdict(code.value, outcome.value)}
    for code in [*CODES, "brand-new"]:
        for axis in Axis if code == "brand-new" else [report.axis_of(code)]:
            reached |= {key for outcome in Outcome for key in explained(code, axis.value, outcome.value)}
    for kind in EnvelopeKind:
        worth = of_message(kind.value, "OK", "proven")
        reached |= {*worth.proves, *worth.limits, worth.law}
    assert set(SENTENCES) - reached == {"proves-own", "limits-own"}


CERTIFIED = [kind for kind in EnvelopeKind if kind not in {EnvelopeKind.ORDINARY, EnvelopeKind.ANOMALY}]


@pytest.mark.parametrize("kind", CERTIFIED)
def test_a_proven_message_is_worth_what_its_kind_and_its_headline_say(kind):
    worth = of_message(kind.value, "OK", "proven")
    assert worth.proves == (f"proves-kind-{kind.value}", "proves-verdict-OK")
    assert worth.limits == (f"limits-kind-{kind.value}", "limits-verdict-OK")
    assert worth.law in {"", f"law-{kind.value}"}
    assert "{provider}" in SENTENCES[worth.proves[0]]


@pytest.mark.parametrize("kind", EnvelopeKind)
@pytest.mark.parametrize(
    ("code", "outcome"), [("ALTERED", "refuted"), ("NOT_CHECKABLE", "undetermined"), ("UNSIGNED", "refuted")]
)
def test_an_unproven_message_is_worth_no_word_of_its_kind(kind, code, outcome):
    proves, limits = of_verdict(code, outcome)
    assert of_message(kind.value, code, outcome) == Worth((proves,), (limits,), "")


def test_a_delivery_is_worth_a_law():
    assert of_message("delivery", "OK", "proven").law == "law-delivery"
    assert of_message("taken-in-charge", "OK", "proven").law == ""


def test_the_law_is_quoted_for_no_mail_that_is_not_certified():
    assert {"law-ordinary", "law-anomaly"}.isdisjoint(SENTENCES)


def test_a_question_is_answered_by_its_own_check():
    proven = one("content-intact", Outcome.PROVEN)
    assert answer(Axis.INTEGRITY, proven).outcome is Outcome.PROVEN
    assert answer(Axis.INTEGRITY, proven, one("weak-digest", Outcome.UNDETERMINED)).outcome is Outcome.PROVEN
    assert answer(Axis.INTEGRITY, one("weak-digest", Outcome.UNDETERMINED)).outcome is Outcome.UNDETERMINED
    assert answer(Axis.INTEGRITY, one("micalg-differs", Outcome.PROVEN)).outcome is Outcome.UNDETERMINED
    assert answer(Axis.INTEGRITY, proven, one("signature-bad", Outcome.REFUTED)).outcome is Outcome.REFUTED
    assert answer(Axis.INTEGRITY, proven, one("signature-not-checkable", Outcome.UNDETERMINED)).outcome is (
        Outcome.UNDETERMINED
    )
    in_force = one("certificate-in-force", Outcome.PROVEN)
    assert answer(Axis.TIME, in_force, one("revocation-unknown", Outcome.UNDETERMINED)).outcome is Outcome.PROVEN
    assert answer(Axis.TIME, in_force, one("time-in-future", Outcome.UNDETERMINED)).outcome is Outcome.UNDETERMINED
    assert answer(Axis.TIME, proven).outcome is Outcome.UNDETERMINED


def test_what_was_not_checked_is_said_so():
    nothing = answer(Axis.TRUST, one("content-intact", Outcome.PROVEN))
    assert not nothing.checked
    assert nothing.outcome is Outcome.UNDETERMINED
    something = answer(Axis.INTEGRITY, one("content-intact", Outcome.PROVEN), one("weak-key", Outcome.UNDETERMINED))
    assert something.checked
    assert [something.count(outcome) for outcome in Outcome] == [1, 0, 0]
    assert something.remarks == 1
    assert nothing.remarks == 0
    left_open = answer(Axis.TIME, one("revocation-unknown", Outcome.UNDETERMINED), one("weak-key", Outcome.PROVEN))
    assert (left_open.count(Outcome.UNDETERMINED), left_open.remarks) == (1, 0)
    assert answer(Axis.INTEGRITY, one("weak-digest", Outcome.REFUTED)).remarks == 0


def test_all_six_in_their_order_and_every_finding_once():
    findings = tuple(one(code, Outcome.PROVEN) for code in CODES)
    evidence = Evidence(findings, NO_SIGNATURE, Verdict(VerdictCode.OK, Outcome.PROVEN))
    found = [evidence.axis(axis) for axis in Axis]
    assert [answer.axis for answer in found] == list(Axis)
    assert sorted(finding.code for answer in found for finding in answer.findings) == CODES


@pytest.fixture(scope="session")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "anomaly"])
def test_all_questions_of_genuine_mail_are_answered(provider_a, anchors, kind):
    evidence = judged(genuine(kind, provider_a), anchors)
    by_axis = {axis: evidence.axis(axis).outcome for axis in Axis}
    assert by_axis[Axis.INTEGRITY] is by_axis[Axis.TRUST] is by_axis[Axis.TIME] is Outcome.PROVEN


def test_a_changed_letter_is_contradicted_under_unchanged(provider_a, anchors):
    raw = take_apart(genuine("transport", provider_a)).build().replace(b"Content-", b"content-", 3)
    by_axis = {axis: judged(raw, anchors).axis(axis).outcome for axis in Axis}
    assert by_axis[Axis.INTEGRITY] is Outcome.REFUTED


def test_enclosed_certificates_are_kept_as_they_came(provider_a, anchors):
    evidence = judged(genuine("transport", provider_a), anchors)
    assert len(evidence.signature.enclosed) == 2
    assert evidence.signature.signer.certificate in evidence.signature.enclosed
