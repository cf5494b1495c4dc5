"""What a trusted list makes of a certificate: status at the time, history, purposes, qualifiers of devices."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from signroom import NOW, STAMPED, WITHDRAWN, Room, Wanted, cades, past

from citizen_inbox.documents.document import identify
from citizen_inbox.documents.model import DocumentSignature
from citizen_inbox.evidence.list_qualifiers import Criteria
from citizen_inbox.evidence.trusted_list import GRANTED, TrustedList
from citizen_inbox.signatures.chain import EIDAS, in_good_standing
from citizen_inbox.signatures.model import Circumstances

SIE = "http://uri.etsi.org/TrstSvc/SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#"
INFO = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt"
SUPERVISED = "http://uri.etsi.org/TrstSvc/eSigDir-1999-93-EC-TrustedList/Svcstatus/undersupervision"


def judged(room: Room, wanted: Wanted, listed: TrustedList, now: datetime = NOW) -> DocumentSignature:
    from citizen_inbox.signatures.registry import judge_documents

    around = Circumstances(now, (listed,), (room.crl(at=now),))
    return judge_documents((identify(cades(b"x", wanted), "a.p7m", "1"),), around)[0].signatures[0]


def purposes(*names: str) -> str:
    return "".join(
        f"<Extension><AdditionalServiceInformation><URI>{INFO}/{name}</URI></AdditionalServiceInformation></Extension>"
        for name in names
    )


def qualified(uri: str, criteria: str) -> str:
    return (
        f'<Extension><sie:Qualifications xmlns:sie="{SIE}"><sie:QualificationElement><sie:Qualifiers>'
        f'<sie:Qualifier uri="http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/{uri}"/></sie:Qualifiers>{criteria}'
        "</sie:QualificationElement></sie:Qualifications></Extension>"
    )


def usage(name: str, value: str = "true", assertion: str = "all") -> str:
    return (
        f'<sie:CriteriaList assert="{assertion}"><sie:KeyUsage><sie:KeyUsageBit name="{name}">{value}'
        "</sie:KeyUsageBit></sie:KeyUsage></sie:CriteriaList>"
    )


def compliant(room: Room, *, device: bool) -> Wanted:
    from signroom import _DEVICE, _QUALIFIED

    statement = (_QUALIFIED, _DEVICE) if device else (_QUALIFIED,)
    return Wanted(room.signer("Anna Esempio", "SMPNNA80A41H501X", statement=statement), stamp=room.stamps)


@pytest.mark.parametrize(
    ("device", "extension", "expected"),
    [
        (True, purposes("ForeSignatures"), "signature"),
        (True, purposes("ForeSeals"), ""),
        (True, purposes("ForeSignatures", "ForeSeals"), "signature"),
        (False, purposes("ForeSignatures"), "certificate"),
        (False, qualified("QCWithQSCD", usage("nonRepudiation")), "signature"),
        (False, qualified("QCWithSSCD", usage("nonRepudiation", "false")), "certificate"),
        (False, qualified("QCWithSSCD", usage("digitalSignature", assertion="none")), "signature"),
        (True, qualified("QCNoQSCD", usage("nonRepudiation")), "certificate"),
        (True, qualified("NotQualified", usage("nonRepudiation")), ""),
        (True, qualified("NotQualified", usage("keyCertSign", assertion="atLeastOne")), "signature"),
        (True, qualified("QCForESeal", usage("nonRepudiation")), "seal"),
    ],
)
def test_the_list_has_the_last_word(device, extension, expected, room):
    found = judged(room, compliant(room, device=device), room.national(extension=extension))
    assert (found.indication, found.qualification) == ("TOTAL-PASSED", expected)
    assert found.qualified is bool(expected)
    codes = {"signature": "signature-valid", "seal": "seal-valid", "certificate": "signature-valid-advanced"}
    assert found.code == codes.get(expected, "signature-valid-not-qualified")


def test_a_service_that_ended_after_the_signature_still_counts_for_it(room):
    listed = room.national(WITHDRAWN, since="2026-06-01T00:00:00Z", history=past(GRANTED, "2016-07-01T00:00:00Z"))
    stamped = judged(room, Wanted(room.person, stamp=room.stamps), listed)
    assert (stamped.indication, stamped.at) == ("TOTAL-PASSED", STAMPED)
    plain = judged(room, Wanted(room.person), listed)
    assert plain.code == "signature-service-withdrawn"


@pytest.mark.parametrize(
    ("status", "at", "expected"),
    [
        (GRANTED, NOW, True),
        (WITHDRAWN, NOW, False),
        (SUPERVISED, datetime(2014, 5, 1, tzinfo=UTC), True),
        (SUPERVISED, EIDAS, False),
    ],
)
def test_words_of_the_time_before_eidas(status, at, expected, room):
    from dataclasses import replace

    service = replace(room.listed.services[0], status=status)
    assert in_good_standing(service, at) is expected


@pytest.mark.parametrize(
    ("criteria", "met"),
    [
        (Criteria("all"), False),
        (Criteria("all", policies=(frozenset({"1.2"}),)), True),
        (Criteria("all", policies=(frozenset({"1.2", "1.9"}),)), False),
        (Criteria("atLeastOne", policies=(frozenset({"1.9"}), frozenset({"1.3"}))), True),
        (Criteria("none", policies=(frozenset({"1.9"}),)), True),
        (Criteria("none", unknown=True), False),
        (Criteria("all", policies=(frozenset({"1.2"}),), unknown=True), False),
        (Criteria("all", inner=(Criteria("none", usages=((("crlSign", True),),)),)), True),
        (Criteria("some", policies=(frozenset({"1.2"}),)), False),
    ],
)
def test_criteria_of_qualifiers(criteria, met):
    assert criteria.met(frozenset({"1.2", "1.3"}), frozenset({"nonRepudiation"})) is met
