"""Findings about REM evidence whole, with the facts that fill their sentences."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from listroom import Period, der, list_xml, service_xml, stamps_service
from remroom import AT, MSGID, NOW, RemRoom, dumped, envelope

from citizen_inbox.demo.postman import carried
from citizen_inbox.demo.rem import add_time_stamp, evidence_xml, sign_xml, time_stamp
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.rem import RemReport, examine_rem
from citizen_inbox.evidence.time_stamp import MAX_TOKEN, check_time_stamp
from citizen_inbox.evidence.times import instant_text
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.evidence.trusted_list import TrustedList, check_trusted_list, read_trusted_list
from citizen_inbox.evidence.xades import MAX_CERTIFICATES, XadesCheck, check_xades
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.pec.rem import MAX_SIZE, find_rem

P, U, R = Outcome.PROVEN, Outcome.UNDETERMINED, Outcome.REFUTED
NAME = "ContentConsignment.xml"
EVENT = {"event": "ContentConsignment", "issuer": "GESTORE A S.p.A.", "at": instant_text(AT), "name": NAME}
STAMPED = {"at": instant_text(AT + timedelta(seconds=3)), "authority": "Marche di Prova", "detail": ""}


def report(
    room: RemRoom, raw: bytes, listed: TrustedList | None = None, anchors: TrustAnchors | None = None
) -> RemReport:
    """The one report on the one evidence of a mail."""
    whole = envelope(raw)
    grounds = Grounds(room.anchors if anchors is None else anchors, NOW, trusted_list=listed)
    message = find_rem(whole)
    assert message is not None
    (found,), remarks = examine_rem(message, whole, grounds, (der(room.authority.issuer),))
    assert remarks == ()
    return found


def in_force(room: RemRoom, at: datetime, outcome: Outcome = P) -> Finding:
    certificate = room.provider.identity.certificate
    times = {
        "at": instant_text(at),
        "from": instant_text(certificate.not_valid_before_utc),
        "to": instant_text(certificate.not_valid_after_utc),
    }
    return Finding("rem-certificate-in-force", outcome, times)


def known(room: RemRoom) -> tuple[dict[str, str], dict[str, str]]:
    """Facts about a recognised signer, and about one that no pinned key knows."""
    (issuer,) = {found.facts["issuer"] for found in report(room, room.mail((NAME, room.evidence()))).findings
                 if found.code == "rem-signer-recognised"}  # fmt: skip
    facts = {"signer": "GESTORE A S.p.A.", "issuer": issuer}
    return {**facts, "anchor": "Pratica PEC CA1"}, facts


MESSAGE = Finding("rem-message", P, {"evidence": MSGID.strip("<>"), "certified": MSGID.strip("<>")})


def test_a_genuine_evidence_in_the_order_of_reading(room: RemRoom):
    found = report(room, room.mail((NAME, room.evidence())))
    assert found.findings == (
        Finding("rem-evidence", P, EVENT),
        Finding("rem-signature-intact", P, {"event": "ContentConsignment", "detail": "intact"}),
        Finding("rem-signer-recognised", P, known(room)[0]),
        in_force(room, AT + timedelta(seconds=3)),
        Finding("rem-qualification-unknown", U, {"signer": "GESTORE A S.p.A."}),
        Finding("rem-time-stamp-unrecognised", U, STAMPED),
        MESSAGE,
    )
    assert (found.signer, found.service, found.signature.reason) == ("Posta Certificata", None, "intact")
    assert known(room)[0]["issuer"] != ""


def test_a_listed_provider_and_a_listed_clock_in_the_order_of_reading(room: RemRoom):
    own = service_xml(Period(certificates=(der(room.provider.identity),)))
    listed = read_trusted_list(list_xml(own, stamps_service(room.stamps), next_update="2026-11-01T00:00:00Z"))
    found = report(room, room.mail((NAME, room.evidence())), listed, TrustAnchors(()))
    about = {"signer": "GESTORE A S.p.A.", "territory": "IT", "issued": instant_text(listed.issued_at)}
    assert found.findings == (
        Finding("rem-evidence", P, EVENT),
        Finding("rem-signature-intact", P, {"event": "ContentConsignment", "detail": "intact"}),
        Finding("rem-signer-unknown", U, known(room)[1]),
        in_force(room, AT + timedelta(seconds=3)),
        Finding("rem-qualified", P, {**about, "provider": "Gestore A", "service": "Delivery"}),
        Finding("rem-list-stale", U, {"territory": "IT", "until": instant_text(listed.next_update)}),
        Finding("rem-time-stamp-qualified", P, {**STAMPED, "provider": "Gestore A"}),
        MESSAGE,
    )
    assert found.service is not None
    assert found.service.name == "Delivery"


def test_a_list_without_the_signer(room: RemRoom):
    listed = read_trusted_list(list_xml())
    found = report(room, room.mail((NAME, room.evidence())), listed)
    facts = {"signer": "GESTORE A S.p.A.", "territory": "IT", "issued": instant_text(listed.issued_at)}
    assert Finding("rem-not-listed", U, facts) in found.findings
    assert Finding("rem-time-stamp-unrecognised", U, STAMPED) in found.findings


def test_a_service_named_by_the_issuer_that_came_with_the_mail(room: RemRoom):
    root = der_of_root(room)
    listed = read_trusted_list(list_xml(service_xml(Period(certificates=(root,)))))
    assert report(room, room.mail((NAME, room.evidence())), listed).service is not None


def der_of_root(room: RemRoom) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return room.authority.root.certificate.public_bytes(Encoding.DER)


def signature_said(room: RemRoom, xml: bytes) -> tuple[Finding, ...]:
    return report(room, room.mail((NAME, xml))).findings


@pytest.mark.parametrize(
    ("old", "new", "code", "outcome", "detail"),
    [
        (b"Bruno Finto", b"Bruno Finte", "rem-signature-bad", R, "digest-mismatch"),
        (b"rsa-sha256", b"hmac-sha256", "rem-signature-not-checkable", U, "algorithm"),
    ],
)
def test_signatures_that_are_not_intact(room: RemRoom, old, new, code, outcome, detail):
    assert signature_said(room, room.evidence().replace(old, new)) == (
        Finding("rem-evidence", U, EVENT),
        Finding(code, outcome, {"event": "ContentConsignment", "detail": detail}),
        MESSAGE,
    )


def test_no_signature_and_the_old_form(room: RemRoom):
    assert signature_said(room, evidence_xml(room.says())) == (
        Finding("rem-evidence", U, EVENT),
        Finding("rem-signature-missing", U, {"event": "ContentConsignment", "detail": "missing"}),
        MESSAGE,
    )
    old = report(
        room, room.mail(("old.xml", b'<e:SubmissionAcceptanceRejection xmlns:e="http://uri.etsi.org/02640/v2#"/>'))
    )
    assert old.signature == XadesCheck("not-checkable", "old-form")
    facts = {"event": "SubmissionAcceptanceRejection", "detail": "old-form"}
    assert Finding("rem-signature-not-checkable", U, facts) in old.findings


def test_a_time_stamp_of_something_else_and_a_late_one(room: RemRoom):
    import base64

    xml = room.evidence()
    start = xml.index(b"EncapsulatedTimeStamp>") + len(b"EncapsulatedTimeStamp>")
    end = xml.index(b"</", start)

    def stamped(token: bytes) -> tuple[Finding, ...]:
        return signature_said(room, xml[:start] + base64.b64encode(token) + xml[end:])

    broken = {"at": instant_text(AT), "authority": "Marche di Prova", "detail": "imprint-differs"}
    found = stamped(time_stamp(b"other", room.stamps, AT))
    assert Finding("rem-time-stamp-bad", R, broken) in found
    assert in_force(room, AT) in found  # the event's own time: the stamp proves none
    unreadable = {"at": instant_text(None), "authority": "", "detail": "unreadable"}
    assert Finding("rem-time-stamp-not-checkable", U, unreadable) in stamped(b"x")
    late = AT + timedelta(hours=25)
    root = sign_xml(evidence_xml(room.says()), room.provider.identity, AT)
    add_time_stamp(root, room.stamps, late)
    differs = Finding("rem-time-differs", U, {"event": instant_text(AT), "stamp": instant_text(late)})
    assert differs in signature_said(room, dumped(root))
    assert in_force(room, late) in signature_said(room, dumped(root))


def test_without_a_time_stamp_the_event_counts(room: RemRoom):
    found = signature_said(room, dumped(sign_xml(evidence_xml(room.says()), room.provider.identity, NOW)))
    assert in_force(room, AT) in found
    assert Finding("rem-time-stamp-missing", U) in found


def test_evidence_about_another_message(room: RemRoom):
    found = report(room, room.mail((NAME, room.evidence(room.says(msgid="<other@casa.example>")))))
    facts = {"evidence": "other@casa.example", "certified": MSGID.strip("<>")}
    assert found.findings[-1] == Finding("rem-message", U, facts)


def test_no_way_of_cutting_gives_the_digest(room: RemRoom):
    found = report(room, room.mail((NAME, room.evidence(room.says(digest=b"d" * 32)))))
    assert found.findings[-1] == Finding("rem-original", U, {"cut": ""})
    original = carried(room.original(), "opec1.20260301@pec-a.example")
    xml = room.evidence(room.says(digest=hashlib.sha256(original).digest()))
    found = report(room, room.mail((NAME, xml), original=original))
    assert found.findings[-1] == Finding("rem-original", P, {"cut": "as-enclosed"})


@pytest.mark.parametrize("method", ["xmldsig#sha1", "xmldsig-more#sha384", "xmlenc#sha512"])
def test_other_digests_of_the_original(room: RemRoom, method: str):
    original = carried(room.original(), "opec1.20260301@pec-a.example")
    name = method.partition("#")[2]
    digest = hashlib.new(name, original).digest()
    year = "2000/09" if name == "sha1" else "2001/04"
    xml = evidence_xml(room.says(digest=digest)).replace(
        b"http://www.w3.org/2001/04/xmlenc#sha256", f"http://www.w3.org/{year}/{method}".encode()
    )
    found = report(room, room.mail((NAME, xml), original=original))
    assert found.findings[-1] == Finding("rem-original", P, {"cut": "as-enclosed"})


def test_what_is_no_evidence_is_told_beside_the_reports(room: RemRoom):
    whole = envelope(room.mail((NAME, room.evidence()), ("b.xml", b"<b/>"), ("c.xml", b"<c/>")))
    message = find_rem(whole)
    assert message is not None
    grounds = Grounds(room.anchors, NOW)
    reports, remarks = examine_rem(replace(message, outside=2), whole, grounds, ())
    assert len(reports) == 1
    assert remarks == (
        Finding("rem-unreadable", U, {"name": "b.xml"}),
        Finding("rem-unreadable", U, {"name": "c.xml"}),
        Finding("rem-outside", U, {"count": "2"}),
    )


# Signatures, tokens and lists at their limits


def test_sixteen_certificates_are_looked_at(room: RemRoom, provider_b):
    """The signer's must be among the first sixteen that are enclosed."""
    import base64

    own, other = (base64.b64encode(der(identity)) for identity in (room.provider.identity, provider_b.identity))
    whole = room.evidence()
    start = whole.rindex(b"<", 0, whole.index(own[:40]))
    end = whole.index(b"X509Certificate>", whole.index(own[-40:]) - 200) + 200
    opening = whole[start : whole.index(b">", start) + 1]
    closing = opening.replace(b"<", b"</")
    assert start < end
    for beside, reason in ((MAX_CERTIFICATES - 1, "intact"), (MAX_CERTIFICATES, "not-checkable")):
        xml = whole[:start] + (opening + other + closing) * beside + whole[start:]
        assert check_xades(xml, MAX_SIZE).reason == reason


def test_a_token_as_large_as_allowed(room: RemRoom):
    token = time_stamp(b"x", room.stamps, AT)
    filled = token + b"\x00" * (MAX_TOKEN - len(token))
    assert check_time_stamp(filled, b"x").problem == ""
    assert check_time_stamp(filled + b"\x00", b"x").problem == "unreadable"


def test_a_token_with_something_behind_it_keeps_its_time_and_names_nobody(room: RemRoom):
    check = check_time_stamp(time_stamp(b"x", room.stamps, AT) + b"trailing", b"x")
    assert (check.problem, check.at, check.authority, check.certificate) == ("not-checkable", AT, "", b"")
    assert der(room.stamps) in check.enclosed


def test_what_a_token_says(room: RemRoom):
    check = check_time_stamp(time_stamp(b"x", room.stamps, AT), b"y")
    assert (check.problem, check.at, check.authority) == ("imprint-differs", AT, "Marche di Prova")
    assert check.at is not None
    assert check.at.tzinfo is UTC
    assert (check.certificate, der(room.stamps) in check.enclosed) == (der(room.stamps), True)


def test_a_broken_list_still_names_its_territory(room: RemRoom):
    signed = dumped(sign_xml(list_xml(), room.provider.identity, AT))
    check = check_trusted_list(signed.replace(b"EUgeneric", b"EUgenerix"), None)
    assert (check.problem, check.found and check.found.territory) == ("signature-bad", "IT")
    assert check.found is not None
    assert check.found.signer == hashlib.sha256(der(room.provider.identity)).hexdigest()
    unknown = check_trusted_list(signed, (der(room.stamps),))
    assert (unknown.problem, unknown.found and unknown.found.sequence) == ("signer-unknown", 7)
