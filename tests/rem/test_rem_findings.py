"""What is said of REM evidence in a PEC: found, vouched for, qualified, stamped; and the headline stays the PEC's."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from listroom import Period, der, list_xml, service_xml, stamps_service
from lxml import etree
from remroom import AT, MSGID, NOW, RemRoom, dumped, envelope

from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import carried
from citizen_inbox.demo.rem import XADES, add_time_stamp, evidence_xml, sign_xml, time_stamp
from citizen_inbox.evidence.case import instant_text
from citizen_inbox.evidence.report import Axis, Evidence, VerdictCode, axis_of
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.evidence.trusted_list import TrustedList, read_trusted_list
from citizen_inbox.findings import Outcome
from citizen_inbox.translation import voice
from citizen_inbox.wording.rem import SENTENCES

NAME = "ContentConsignment.xml"


def outcomes(evidence: Evidence) -> dict[str, Outcome]:
    return {found.code: found.outcome for found in evidence.findings if found.code.startswith("rem-")}


def facts(evidence: Evidence, code: str) -> dict[str, str]:
    return next(dict(found.facts) for found in evidence.findings if found.code == code)


def listed(room: RemRoom, *services: str) -> TrustedList:
    return read_trusted_list(list_xml(*services))


def own_service(room: RemRoom) -> str:
    return service_xml(Period(certificates=(der(room.provider.identity),)))


def test_a_genuine_evidence_without_a_list(room: RemRoom):
    evidence = room.judged(room.mail((NAME, room.evidence())))
    assert outcomes(evidence) == {
        "rem-evidence": Outcome.PROVEN,
        "rem-signature-intact": Outcome.PROVEN,
        "rem-signer-recognised": Outcome.PROVEN,
        "rem-certificate-in-force": Outcome.PROVEN,
        "rem-qualification-unknown": Outcome.UNDETERMINED,
        "rem-time-stamp-unrecognised": Outcome.UNDETERMINED,
        "rem-message": Outcome.PROVEN,
    }
    (report,) = evidence.rem
    assert (report.signer, report.service) == ("Posta Certificata", None)
    assert facts(evidence, "rem-evidence") == {
        "event": "ContentConsignment",
        "issuer": "GESTORE A S.p.A.",
        "at": instant_text(AT),
        "name": NAME,
    }
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN


def test_a_genuine_evidence_of_a_listed_provider(room: RemRoom):
    evidence = room.judged(
        room.mail((NAME, room.evidence())), listed(room, own_service(room), stamps_service(room.stamps))
    )
    found = outcomes(evidence)
    assert found["rem-qualified"] is found["rem-time-stamp-qualified"] is Outcome.PROVEN
    assert not {"rem-qualification-unknown", "rem-not-listed", "rem-list-stale", "rem-time-stamp-unrecognised"} & set(
        found
    )
    assert evidence.rem[0].service.name == "Delivery"
    assert facts(evidence, "rem-qualified")["provider"] == "Gestore A"
    assert facts(evidence, "rem-qualified")["territory"] == "IT"


def test_a_list_vouches_for_a_signer_that_no_pin_knows(room: RemRoom):
    raw = room.mail((NAME, room.evidence()))
    found = outcomes(room.judged(raw, listed(room, own_service(room)), TrustAnchors(())))
    assert found["rem-signer-unknown"] is Outcome.UNDETERMINED
    assert found["rem-evidence"] is found["rem-qualified"] is Outcome.PROVEN
    found = outcomes(room.judged(raw, None, TrustAnchors(())))
    assert found["rem-evidence"] is Outcome.UNDETERMINED


def test_not_listed_and_stale(room: RemRoom):
    raw = room.mail((NAME, room.evidence()))
    empty = listed(room)
    found = outcomes(room.judged(raw, empty))
    assert found["rem-not-listed"] is Outcome.UNDETERMINED
    assert "rem-list-stale" not in found
    assert found["rem-evidence"] is Outcome.PROVEN
    assert "rem-list-stale" in outcomes(room.judged(raw, replace(empty, next_update=NOW - timedelta(seconds=1))))
    assert "rem-list-stale" not in outcomes(room.judged(raw, replace(empty, next_update=NOW)))
    assert "rem-list-stale" not in outcomes(room.judged(raw, replace(empty, next_update=None)))


def test_a_service_granted_later_does_not_count(room: RemRoom):
    later = service_xml(Period("2026-03-01T10:00:04Z", certificates=(der(room.provider.identity),)))
    assert "rem-not-listed" in outcomes(room.judged(room.mail((NAME, room.evidence())), listed(room, later)))
    just = service_xml(Period("2026-03-01T10:00:03Z", certificates=(der(room.provider.identity),)))
    assert "rem-qualified" in outcomes(room.judged(room.mail((NAME, room.evidence())), listed(room, just)))


def test_an_altered_evidence_is_refuted_and_the_headline_stays(room: RemRoom):
    xml = room.evidence().replace(b"Bruno Finto", b"Bruno Finte")
    evidence = room.judged(room.mail((NAME, xml)))
    assert outcomes(evidence) == {
        "rem-evidence": Outcome.UNDETERMINED,
        "rem-signature-bad": Outcome.REFUTED,
        "rem-message": Outcome.PROVEN,
    }
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN


def test_an_evidence_without_a_signature(room: RemRoom):
    found = outcomes(room.judged(room.mail((NAME, evidence_xml(room.says())))))
    assert found["rem-signature-missing"] is found["rem-evidence"] is Outcome.UNDETERMINED


def test_a_signature_that_cannot_be_checked(room: RemRoom):
    xml = room.evidence().replace(b"rsa-sha256", b"hmac-sha256")
    evidence = room.judged(room.mail((NAME, xml)))
    assert outcomes(evidence)["rem-signature-not-checkable"] is Outcome.UNDETERMINED
    assert facts(evidence, "rem-signature-not-checkable")["detail"] == "algorithm"
    assert evidence.rem[0].signer == ""


def test_the_old_form_is_shown_and_not_verified(room: RemRoom):
    old = b'<e:SubmissionAcceptanceRejection xmlns:e="http://uri.etsi.org/02640/v2#"/>'
    evidence = room.judged(room.mail(("old.xml", old)))
    assert facts(evidence, "rem-signature-not-checkable")["detail"] == "old-form"
    assert evidence.rem[0].evidence.event == "SubmissionAcceptanceRejection"


def test_a_signer_whose_certificate_was_not_in_force(room: RemRoom, authority: Authority):
    end = room.provider.identity.certificate.not_valid_after_utc
    for at, outcome in ((end, Outcome.PROVEN), (end + timedelta(seconds=1), Outcome.UNDETERMINED)):
        xml = dumped(sign_xml(evidence_xml(room.says(at=at)), room.provider.identity, at))
        found = outcomes(room.judged(room.mail((NAME, xml))))
        assert found["rem-certificate-in-force"] is found["rem-evidence"] is outcome
        assert found["rem-time-stamp-missing"] is Outcome.UNDETERMINED
    start = room.provider.identity.certificate.not_valid_before_utc
    for at, outcome in ((start, Outcome.PROVEN), (start - timedelta(seconds=1), Outcome.UNDETERMINED)):
        xml = dumped(sign_xml(evidence_xml(room.says(at=at)), room.provider.identity, at))
        assert outcomes(room.judged(room.mail((NAME, xml))))["rem-certificate-in-force"] is outcome


def with_token(room: RemRoom, token: bytes) -> bytes:
    root = room.tree()
    root.find(f".//{{{XADES}}}EncapsulatedTimeStamp").text = base64.b64encode(token).decode()
    return room.mail((NAME, dumped(root)))


def test_time_stamps_that_do_not_belong_to_the_signature(room: RemRoom):
    evidence = room.judged(with_token(room, time_stamp(b"other", room.stamps, AT)))
    assert outcomes(evidence)["rem-time-stamp-bad"] is Outcome.REFUTED
    assert evidence.verdict.code is VerdictCode.OK_REV_UNKNOWN
    assert outcomes(room.judged(with_token(room, b"x")))["rem-time-stamp-not-checkable"] is Outcome.UNDETERMINED


@pytest.mark.parametrize(
    ("later", "differs"),
    [
        (timedelta(hours=24), False),
        (timedelta(hours=24, seconds=1), True),
        (timedelta(minutes=-5), False),
        (timedelta(minutes=-5, seconds=-1), True),
    ],
)
def test_event_and_time_stamp_far_apart(room: RemRoom, later: timedelta, differs: bool):
    root = sign_xml(evidence_xml(room.says()), room.provider.identity, AT)
    add_time_stamp(root, room.stamps, AT + later)
    found = outcomes(room.judged(room.mail((NAME, dumped(root)))))
    assert ("rem-time-differs" in found) is differs
    assert "rem-time-stamp-unrecognised" in found


def test_without_an_event_time_the_signers_own_time_counts(room: RemRoom):
    root = etree.fromstring(evidence_xml(room.says()))
    for name in ("EventTime", "SubmissionTime"):
        root.remove(root.find(f"{{http://uri.etsi.org/19522/v1#}}{name}"))
    xml = dumped(sign_xml(etree.tostring(root), room.provider.identity, AT))
    evidence = room.judged(room.mail((NAME, xml)))
    assert facts(evidence, "rem-certificate-in-force")["at"] == instant_text(AT)
    assert outcomes(evidence)["rem-incomplete"] is Outcome.UNDETERMINED


def test_a_weak_digest_is_a_remark(room: RemRoom):
    xml = dumped(sign_xml(evidence_xml(room.says()), room.provider.identity, AT, "sha1"))
    evidence = room.judged(room.mail((NAME, xml)))
    assert facts(evidence, "rem-weak-digest") == {"digest": "sha1"}
    assert outcomes(evidence)["rem-weak-digest"] is Outcome.UNDETERMINED
    assert outcomes(evidence)["rem-signature-intact"] is Outcome.PROVEN
    assert "rem-weak-digest" not in outcomes(room.judged(room.mail((NAME, room.evidence()))))


def test_another_message(room: RemRoom):
    evidence = room.judged(room.mail((NAME, room.evidence(room.says(msgid="<other@casa.example>")))))
    assert outcomes(evidence)["rem-message"] is Outcome.UNDETERMINED
    assert "rem-message" not in outcomes(room.judged(room.mail((NAME, room.evidence(room.says(msgid=""))))))
    assert "rem-message" not in outcomes(room.judged(room.mail((NAME, room.evidence()), msgid="")))


def test_the_digest_of_the_original(room: RemRoom):
    original = carried(room.original(), "opec1.20260301@pec-a.example")
    whole = envelope(room.mail((NAME, b"<a/>"), original=original))
    forms = {
        "as-enclosed": original,
        "as-enclosed-with-line-end": original + b"\r\n",
        "as-enclosed-without-line-end": original.removesuffix(b"\r\n"),
        "with-part-header": whole.message.raw[whole.original_part.start : whole.original_part.end],
    }
    for cut, form in forms.items():
        xml = room.evidence(room.says(digest=hashlib.sha256(form).digest()))
        evidence = room.judged(room.mail((NAME, xml), original=original))
        assert outcomes(evidence)["rem-original"] is Outcome.PROVEN
        assert facts(evidence, "rem-original")["cut"] == cut
    xml = room.evidence(room.says(digest=b"d" * 32))
    assert outcomes(room.judged(room.mail((NAME, xml))))["rem-original"] is Outcome.UNDETERMINED
    unknown = evidence_xml(room.says(digest=b"d" * 32)).replace(b"xmlenc#sha256", b"xmlenc#other")
    assert outcomes(room.judged(room.mail((NAME, unknown))))["rem-original"] is Outcome.UNDETERMINED


def test_defects_and_false_evidence_are_said(room: RemRoom):
    evidence = room.judged(room.mail(("SubmissionRejection.xml", room.evidence()), ("b.xml", b"<b/>")))
    found = outcomes(evidence)
    assert found["rem-name-differs"] is found["rem-unreadable"] is Outcome.UNDETERMINED
    assert facts(evidence, "rem-unreadable") == {"name": "b.xml"}
    assert facts(evidence, "rem-name-differs")["name"] == "SubmissionRejection.xml"
    assert len(evidence.rem) == 1


def test_evidence_outside_is_left_aside(room: RemRoom):
    part = b"Content-Type: application/xml; name=ContentConsignment.xml\r\n\r\n" + room.evidence()
    head = b"Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n"
    evidence = room.judged(head + room.mail() + b"\r\n--o\r\n" + part + b"\r\n--o--\r\n")
    assert outcomes(evidence) == {"rem-outside": Outcome.UNDETERMINED}
    assert evidence.rem == ()


def test_evidence_in_an_altered_message_is_not_looked_at(room: RemRoom):
    raw = room.mail((NAME, room.evidence())).replace(b"Messaggio di Posta", b"Messaggio di Pasta", 1)
    evidence = room.judged(raw)
    assert evidence.verdict.outcome is Outcome.REFUTED
    assert (outcomes(evidence), evidence.rem) == ({}, ())


def test_evidence_of_a_provider_that_is_none_of_pec(room: RemRoom):
    """A delivery service of another country signs ordinary S/MIME mail: its evidence stands on its own."""
    raw = room.mail((NAME, room.evidence()))
    head, _, rest = raw.partition(b"MIME-Version: 1.0")
    assert b"X-Trasporto" in head
    plain = b"From: rem@delivery.example\r\nSubject: x\r\nMIME-Version: 1.0" + rest
    evidence = room.judged(plain, listed(room, own_service(room)), TrustAnchors(()))
    assert evidence.verdict.code is VerdictCode.UNSIGNED
    assert outcomes(evidence)["rem-qualified"] is Outcome.PROVEN


def test_every_sentence_gets_its_facts(room: RemRoom):
    english = voice("en", Path())
    stale = replace(listed(room, own_service(room), stamps_service(room.stamps)), next_update=AT)
    mails = [
        room.judged(room.mail((NAME, room.evidence()), ("c.xml", b"<c/>")), list_)
        for list_ in (None, stale, listed(room))
    ]
    mails.append(room.judged(room.mail(("SubmissionRejection.xml", evidence_xml(room.says())))))
    mails.append(room.judged(with_token(room, time_stamp(b"other", room.stamps, AT))))
    for evidence in mails:
        for finding in evidence.findings:
            if finding.code.startswith("rem-"):
                assert "?" not in english.finding("evidence", finding), finding


def test_every_finding_is_on_the_axis_it_belongs_to():
    assert axis_of("rem-evidence") is Axis.STRUCTURE
    assert axis_of("rem-signature-bad") is Axis.INTEGRITY
    assert axis_of("rem-qualified") is Axis.TRUST
    assert axis_of("rem-time-stamp-bad") is Axis.TIME
    assert axis_of("rem-message") is axis_of("rem-original") is Axis.CONSISTENCY
    on_consistency = {
        code.partition(".")[0] for code in SENTENCES if axis_of(code.partition(".")[0]) is Axis.CONSISTENCY
    }
    assert {code for code in on_consistency if not code.startswith("rem-event-")} == {"rem-message", "rem-original"}


def test_a_message_id_is_compared_without_brackets(room: RemRoom):
    evidence = room.judged(room.mail((NAME, room.evidence(room.says(msgid=MSGID.strip("<>"))))))
    assert outcomes(evidence)["rem-message"] is Outcome.PROVEN
