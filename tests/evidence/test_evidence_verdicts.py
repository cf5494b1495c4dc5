"""The headline and its facts, from cases made by hand: what each circumstance alone makes of a genuine mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from mailroom import AT, NOW, SENDER, genuine, recase, take_apart

from citizen_inbox.demo.authority import Authority, sign
from citizen_inbox.evidence import examine as examination
from citizen_inbox.evidence.axes import Axis, judge_axis
from citizen_inbox.evidence.case import Case, open_case
from citizen_inbox.evidence.examine import examine, pretends
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import AxisResult, Evidence, Signature, Verdict, VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import EnvelopeKind, open_envelope

P, U, R = Outcome.PROVEN, Outcome.UNDETERMINED, Outcome.REFUTED
ADDRESS = "posta-certificata@pec-a.example"


@pytest.fixture(scope="session")
def anchors(authority: Authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.fixture(scope="session")
def case(provider_a, anchors) -> Case:
    found = open_case(open_envelope(parse_message(genuine("transport", provider_a))), Grounds(anchors, NOW))
    assert found is not None
    return found


def judged(raw: bytes, anchors: TrustAnchors) -> Evidence:
    return examine(open_envelope(parse_message(raw)), Grounds(anchors, NOW))


PROMISED = tuple(
    Finding(code, P)
    for code in (
        *("signature-covers-all", "content-intact", "sender-address", "provider-recognised"),
        *("certificate-in-force", "certification-data"),
    )
)


def head(case: Case, *more: Finding, without: str = "") -> VerdictCode:
    """The headline of everything promised and some findings more, or without one of the promised."""
    kept = [found for found in PROMISED if found.code != without]
    return examination.headline(examination._applying(case, found := [*kept, *more], {one.code for one in found}))


@pytest.mark.parametrize(
    ("code", "outcome", "expected"),
    [
        ("revocation-unknown", U, VerdictCode.OK_REV_UNKNOWN),
        ("not-revoked", P, VerdictCode.OK),
        ("revoked-since", P, VerdictCode.OK),
        ("certificate-expired-since", U, VerdictCode.OK_EXPIRED_SINCE),
        ("revoked-after", U, VerdictCode.REVOKED_AFTER),
        ("not-revoked", R, VerdictCode.REVOKED),
        ("key-compromised", R, VerdictCode.REVOKED),
        ("issuer-compromised", R, VerdictCode.REVOKED),
        ("sender-address", R, VerdictCode.WRONG_SENDER),
        ("sender-unclear", R, VerdictCode.WRONG_SENDER),
        ("certificate-in-force", R, VerdictCode.CERT_NOT_VALID_AT_TIME),
        ("original-sender", R, VerdictCode.INCONSISTENT),
        ("original-sender", U, VerdictCode.OK_REV_UNKNOWN),
        ("signer-conflict", U, VerdictCode.UNTRUSTED),
        ("kind-unknown", U, VerdictCode.NOT_CHECKABLE),
        ("time-in-future", U, VerdictCode.NOT_CHECKABLE),
        ("time-unknown", U, VerdictCode.NOT_CHECKABLE),
        ("several-signers", U, VerdictCode.NOT_CHECKABLE),
        ("original-repeated", U, VerdictCode.NOT_CHECKABLE),
        ("original-missing", U, VerdictCode.NOT_CHECKABLE),
        ("certification-ambiguous", U, VerdictCode.NOT_CHECKABLE),
    ],
)
def test_what_one_finding_makes_of_a_genuine_mail(case, code, outcome, expected):
    assert head(case, Finding(code, outcome)) is expected


@pytest.mark.parametrize("code", [found.code for found in PROMISED])
def test_a_promise_that_was_not_proven_is_not_green(case, code):
    assert head(case) is VerdictCode.OK_REV_UNKNOWN
    assert head(case, without=code) is VerdictCode.NOT_CHECKABLE
    assert head(case, Finding(code, U), without=code) is VerdictCode.NOT_CHECKABLE


def test_a_doubt_hides_no_fault(case):
    doubt, fault = Finding("time-unknown", U), Finding("original-sender", R)
    assert head(case, doubt, fault) is VerdictCode.INCONSISTENT
    assert head(case, doubt, Finding("revoked-after", U)) is VerdictCode.REVOKED_AFTER
    assert head(case, doubt, Finding("not-revoked", P)) is VerdictCode.NOT_CHECKABLE
    assert head(case, doubt, Finding("certificate-expired-since", U)) is VerdictCode.NOT_CHECKABLE


def test_circumstances_of_the_case(case):
    anomaly = recase(case, envelope=replace(case.envelope, kind=EnvelopeKind.ANOMALY))
    assert head(anomaly) is VerdictCode.ANOMALY
    for problem, expected in (
        ("self-signed", VerdictCode.UNTRUSTED),
        ("issuer-unknown", VerdictCode.INTACT_UNANCHORED),
    ):
        assert head(recase(case, chain=replace(case.chain, problem=problem))) is expected
    container = replace(case.signed.container, path="1")
    assert head(recase(case, signed=replace(case.signed, container=container))) is VerdictCode.INTACT_UNANCHORED


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("digest-mismatch", VerdictCode.ALTERED),
        ("signature-bad", VerdictCode.SIG_BAD),
        ("not-checkable", VerdictCode.NOT_CHECKABLE),
    ],
)
def test_what_a_broken_signature_is_called(case, reason, expected):
    signers = (case.check.signers[0]._replace(reason=reason),)
    broken = recase(case, check=case.check._replace(signers=signers))
    assert head(broken, Finding("content-intact", R)) is expected


def test_the_facts_of_a_headline(provider_a, anchors, case):
    verdict = judged(genuine("transport", provider_a), anchors).verdict
    certificate = case.certificate
    assert verdict == Verdict(
        VerdictCode.OK_REV_UNKNOWN,
        P,
        (
            ("provider", "GESTORE A S.p.A."),
            ("address", ADDRESS),
            ("from", ADDRESS),
            ("sender", SENDER),
            ("at", "2026-10-12 10:15:00+02:00"),
            ("valid_from", str(certificate.valid_from)),
            ("valid_to", str(certificate.valid_to)),
            ("anchor", "Pratica PEC CA1"),
            ("issuer", certificate.issuer),
            ("level", "ANCHORED"),
        ),
    )


def test_facts_that_lack_are_empty(case):
    envelope = replace(case.envelope, daticert=None, message=parse_message(b"From: a@b.example, c@d.example\r\n\r\n"))
    bare = recase(case, envelope=envelope, certificate=None, chain=None, certified_at=None)
    names = ("provider", "address", "from", "sender", "at", "valid_from", "valid_to", "anchor", "issuer")
    facts = examination._facts(bare)
    assert tuple(name for name, _ in facts) == names
    assert {value for name, value in facts if name not in {"at", "valid_from", "valid_to"}} == {""}
    nameless = recase(case, certificate=replace(case.certificate, organisation="", emails=()))
    assert dict(examination._facts(nameless))["provider"] == "Posta Certificata"
    assert dict(examination._facts(nameless))["address"] == ""
    assert examination._signer_names(case) == ("GESTORE A S.p.A.", "Posta Certificata")
    assert examination._signer_names(bare) == ("", "")


NOTHING = Signature(present=False, intact=None, digest="", signing_time=None, signer=None)


@pytest.mark.parametrize(
    ("raw", "code", "outcome", "sender"),
    [
        (b"From: a@b.example\r\n\r\nCiao", "unsigned", U, "a@b.example"),
        (b"From: a@b.example, c@d.example\r\n\r\nCiao", "unsigned", U, "a@b.example"),
        (b"Subject: Ciao\r\n\r\n", "unsigned", U, ""),
        (b"From: a@b.example\r\nX-Trasporto: errore\r\n\r\n", "pec-claim-unsigned", R, "a@b.example"),
        (b"X-Ricevuta: accettazione\r\n\r\n", "pec-claim-unsigned", R, ""),
    ],
)
def test_mail_without_a_signature(anchors, raw, code, outcome, sender):
    facts = {"sender": sender}
    assert judged(raw, anchors) == Evidence(
        (Finding(code, outcome, facts),), NOTHING, Verdict(VerdictCode.UNSIGNED, outcome, (("sender", sender),))
    )


@pytest.mark.parametrize(
    ("line", "claims"),
    [
        (b"X-Trasporto: x", True),
        (b"X-Ricevuta: x", True),
        (b"From: POSTA-certificata@x.example", True),
        (b"From: a@b.example, posta-certificata@x.example", True),
        (b"From: posta@x.example", False),
        (b"Sender: posta-certificata@x.example", False),
    ],
)
def test_marks_that_only_a_provider_may_set(line, claims):
    assert pretends(open_envelope(parse_message(line + b"\r\n\r\n"))) is claims


def test_a_signature_that_cannot_be_read(provider_a, anchors):
    """On a PEC it may be the genuine one that this program cannot read; on ordinary mail it is nothing."""
    mail = replace(take_apart(genuine("transport", provider_a)), p7s=b"rubbish")
    evidence = judged(mail.build(), anchors)
    facts = (("sender", ADDRESS),)
    assert evidence.verdict == Verdict(VerdictCode.NOT_CHECKABLE, U, facts)
    assert evidence.findings == (
        Finding("signature-covers-all", P, {"defects": ""}),
        Finding("signature-unreadable", U),
    )
    assert (evidence.signature.present, evidence.signature.intact) == (True, None)
    plain = replace(mail, head=b"From: anna@posta.example\r\nSubject: Ciao\r\n")
    evidence = judged(plain.build(), anchors)
    assert evidence.verdict == Verdict(VerdictCode.UNSIGNED, U, (("sender", "anna@posta.example"),))
    assert evidence.findings[-1] == Finding("unsigned", U, {"sender": "anna@posta.example"})
    assert "signature-unreadable" in {found.code for found in evidence.findings}


@pytest.mark.parametrize(
    ("origin", "sender"), [(b"From: anna@posta.example\r\n", "anna@posta.example"), (b"X-From: x\r\n", "")]
)
def test_a_personal_signature_whole(authority, provider_a, anchors, origin, sender):
    person = authority.person("Anna Neri", "Comune di Esempio", "NRENNA80A41H501X")
    content = b"Content-Type: text/plain\r\n\r\nCiao!\r\n"
    mail = replace(
        take_apart(genuine("transport", provider_a)), head=origin, content=content, p7s=sign(content, person, AT)
    )
    evidence = judged(mail.build(), anchors)
    assert evidence.verdict == Verdict(VerdictCode.UNSIGNED, U, (("sender", sender),))
    first, second, *rest = evidence.findings
    assert (first.code, first.outcome, set(first.facts)) == ("personal-signature", U, {"name", "email", "issuer"})
    assert first.facts["name"] == "Anna Neri"
    assert first.facts["issuer"] != ""
    assert second == Finding("content-intact", P, {"digest": "sha256", "signer": "Anna Neri"})
    assert rest == []
    assert (evidence.signature.intact, evidence.sighting, evidence.rem) == (True, None, ())


def test_a_provider_without_headers_is_not_a_person(provider_a, anchors):
    mail = replace(take_apart(genuine("transport", provider_a)), head=b"From: anna@posta.example\r\n")
    codes = {found.code for found in judged(mail.build(), anchors).findings}
    assert "personal-signature" not in codes
    assert {"kind-unknown", "sender-address", "provider-recognised"} <= codes


def test_altered_bytes_are_compared_with_nothing(provider_a, anchors):
    raw = genuine("transport", provider_a).replace(b"messaggio", b"messagg1o", 1)
    codes = {found.code for found in judged(raw, anchors).findings}
    assert "content-intact" in codes
    assert not {"subject-prefix", "certification-data", "original-sender"} & codes


def test_results_of_one_question_whole():
    findings = (
        Finding("content-intact", P),
        Finding("weak-digest", U),
        Finding("provider-recognised", P),
        Finding("signature-not-checkable", U),
        Finding("rem-signature-bad", R),
    )
    evidence = Evidence(findings, NOTHING._replace(intact=True), Verdict(VerdictCode.OK, P))
    result = evidence.axis(Axis.INTEGRITY)
    told = (findings[0], findings[1], findings[3], findings[4])
    assert result == AxisResult(Axis.INTEGRITY, U, "not-checkable", told)
    assert (result.checked, result.remarks, result.fails, result.warnings) == (True, 1, 1, 2)
    assert (result.count(P), result.count(U), result.count(R)) == (1, 1, 1)
    assert not evidence.axis(Axis.TIME).checked
    assert evidence.weak
    assert not Evidence(findings, NOTHING._replace(intact=None), evidence.verdict).weak


def test_a_fault_in_registered_mail_is_no_fault_of_the_pec():
    findings = [Finding("content-intact", P), Finding("rem-signature-bad", R)]
    assert judge_axis(Axis.INTEGRITY, findings) == (P, "intact")
    findings.append(Finding("signature-bad", R))
    assert judge_axis(Axis.INTEGRITY, findings) == (R, "signature-bad")


def test_an_expired_certificate_and_now(provider_a, anchors):
    late = examine(
        open_envelope(parse_message(genuine("transport", provider_a))),
        Grounds(anchors, datetime(2060, 1, 1, tzinfo=UTC)),
    )
    assert late.verdict.code is VerdictCode.OK_EXPIRED_SINCE


def test_the_headers_around_a_wrapped_message_are_not_compared(provider_a, anchors):
    signed = genuine("transport", provider_a).split(b"MIME-Version", 1)[1]
    raw = (
        b"From: lista@liste.example\r\nSubject: [lista] POSTA CERTIFICATA: Richiesta\r\n"
        b'X-Trasporto: posta-certificata\r\nContent-Type: multipart/mixed; boundary="=_l"\r\n\r\n'
        b"--=_l\r\nMIME-Version" + signed + b"\r\n--=_l--\r\n"
    )
    codes = {found.code for found in judged(raw, anchors).findings}
    assert {"signature-wrapped", "content-intact", "certification-data"} <= codes
    assert not {"subject-prefix", "type-header", "sender-address"} & codes


def test_the_persons_mailbox_reaches_the_comparison(provider_a, anchors):
    envelope = open_envelope(parse_message(genuine("acceptance", provider_a)))
    evidence = examine(envelope, Grounds(anchors, NOW, owner=SENDER))
    assert Finding("your-message", P, {"owner": SENDER, "certified": SENDER}) in evidence.findings


def test_what_was_found_of_an_unreadable_signature_stays_beside_the_claim(provider_a, anchors):
    """No signer at all in a readable signature: said first, then that the mail claims to be certified."""
    case = open_case(open_envelope(parse_message(genuine("transport", provider_a))), Grounds(anchors, NOW))
    assert case is not None
    bare = recase(case, check=case.check._replace(signers=(), defects=("no-signers",)))
    evidence = examination._unsigned(bare.envelope, bare)
    assert [found.code for found in evidence.findings] == ["signature-covers-all", "no-signers", "pec-claim-unsigned"]
    assert evidence.verdict == Verdict(VerdictCode.UNSIGNED, R, (("sender", ADDRESS),))
