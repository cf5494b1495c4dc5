"""What `pec.rem` finds in a message and reads in an evidence; cases 82 to 85 of the PEC reference."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from remroom import AT, MSGID, RemRoom, envelope

from citizen_inbox.demo.rem import evidence_xml
from citizen_inbox.pec import rem
from citizen_inbox.pec.rem import EVENTS, NAMESPACE, OLD_NAMESPACE, RemParty, find_rem, read_evidence
from citizen_inbox.wording.evidence import SENTENCES


def written(inside: str, namespace: str = NAMESPACE, root: str = "Evidence") -> bytes:
    return f'<e:{root} xmlns:e="{namespace}">{inside}</e:{root}>'.encode()


@pytest.mark.parametrize("qualified", [True, False], ids=["case-82", "case-83"])
def test_events_times_and_parties_whether_or_not_the_children_are_qualified(room: RemRoom, qualified: bool):
    what = room.says(qualified_names=qualified, digest=b"d" * 32, reasons=(("RC08", "casella piena"),))
    found = find_rem(envelope(room.mail(("ContentConsignment.xml", room.evidence(what)))))
    assert found is not None
    (evidence,) = found.evidences
    assert evidence.event == "ContentConsignment"
    assert evidence.at == evidence.submitted_at == AT
    assert evidence.issuer == RemParty("", (("LegalName", "GESTORE A S.p.A."),))
    assert evidence.issuer.name == "GESTORE A S.p.A."
    assert (evidence.sender.identifier, evidence.sender.name) == ("anna@pec-a.example", "Anna Esempio")
    assert [one.identifier for one in evidence.recipients] == ["bruno@pec-b.example", "carla@pec-b.example"]
    assert evidence.reasons == (("RC08", "casella piena"),)
    assert evidence.policies == ("http://uri.etsi.org/19532/v1#/pdf/REMbaseline",)
    assert evidence.message_identifier == "opec1.20260301@pec-a.example"
    assert evidence.original_message_id == MSGID.strip("<>")
    (content,) = evidence.contents
    assert (content.identifier, content.content_type, content.digest) == ("postacert.eml", "message/rfc822", b"d" * 32)
    assert content.digest_method == "http://www.w3.org/2001/04/xmlenc#sha256"
    assert evidence.identifier
    assert not evidence.old
    assert evidence.defects == ()


def test_case_84_an_unknown_event_is_shown_as_written(room: RemRoom):
    assert read_evidence(evidence_xml(room.says("Teleportation"))).event == "Teleportation"
    assert "rem-event-Teleportation" not in SENTENCES


@pytest.mark.parametrize(
    ("uri", "event"),
    [("http://x.example/a/b/", "b"), ("urn#Relay", "Relay"), ("Bare", "Bare"), ("", ""), ("http://x/#a/b", "b")],
)
def test_the_last_segment_of_the_event(uri: str, event: str):
    assert read_evidence(written(f"<ERDSEventId>{uri}</ERDSEventId>")).event == event


def test_case_85_the_content_wins_over_the_file_name(room: RemRoom):
    xml = evidence_xml(room.says("ContentConsignmentFailure"))
    found = read_evidence(xml, "ContentConsignment.xml")
    assert found.event == "ContentConsignmentFailure"
    assert found.defects == ("rem-name-differs",)
    assert read_evidence(xml, "ContentConsignmentFailure.xml").defects == ()
    assert read_evidence(xml, "evidenza.xml").defects == ()
    assert read_evidence(xml, "ContentConsignment").defects == ("rem-name-differs",)


def test_every_event_has_words():
    assert len(EVENTS) == len(set(EVENTS)) == 22
    assert {f"rem-event-{event}" for event in EVENTS} == {key for key in SENTENCES if key.startswith("rem-event-")}
    assert set(SENTENCES) >= rem.DEFECTS


def test_sections_and_the_agents_identifier(room: RemRoom):
    found = find_rem(
        envelope(room.mail(("SubmissionAcceptance.xml", room.evidence(room.says("SubmissionAcceptance")))))
    )
    assert [section for _, section in found.sections] == ["introduction", "extension", "original", "xml_evidence"]
    assert found.agent_identifier == MSGID.strip("<>")
    assert found.evidences[0].path == found.sections[-1][0]
    assert found.evidences[0].untrusted_name == "SubmissionAcceptance.xml"
    assert (found.unreadable, found.outside) == ((), 0)


def test_the_older_header_name_and_plain_values_are_understood(room: RemRoom):
    raw = room.mail(("a.xml", room.evidence())).replace(b"REM-Section-Type: rem_message/", b"X-REM-Section-Type: ")
    assert find_rem(envelope(raw)).sections[0][1] == "introduction"


def test_most_messages_hold_no_rem(room: RemRoom):
    assert find_rem(envelope(room.mail())) is None
    assert find_rem(envelope(b"Subject: x\r\n\r\ny")) is None


def test_marked_sections_alone_are_enough(room: RemRoom):
    raw = room.mail().replace(
        b"Content-Type: message/rfc822", b"REM-Section-Type: original\r\nContent-Type: message/rfc822"
    )
    found = find_rem(envelope(raw))
    assert (found.evidences, found.agent_identifier) == ((), MSGID.strip("<>"))
    assert [section for _, section in found.sections] == ["original"]


def test_the_agents_identifier_is_empty_without_an_original(room: RemRoom):
    raw = room.mail(("a.xml", room.evidence())).replace(b"REM-UAMessageIdentifier", b"X-Other")
    assert find_rem(envelope(raw)).agent_identifier == ""
    raw = raw.replace(b"message/rfc822", b"text/plain").replace(b"postacert.eml", b"a.txt")
    assert find_rem(envelope(raw)).agent_identifier == ""


def test_what_is_marked_as_evidence_and_is_none(room: RemRoom):
    found = find_rem(envelope(room.mail(("SubmissionAcceptance.xml", b"<a/>"))))
    assert found.unreadable == ("SubmissionAcceptance.xml",)
    assert found.evidences == ()


def test_evidence_is_found_by_content_and_by_name(room: RemRoom):
    raw = room.mail(("a.xml", room.evidence())).replace(b"REM-Section-Type", b"X-Nothing-Here-At-All")
    assert len(find_rem(envelope(raw)).evidences) == 1
    assert (
        len(
            find_rem(envelope(raw.replace(b"application/xml; charset", b"application/octet-stream; charset"))).evidences
        )
        == 1
    )
    hidden = raw.replace(b"application/xml; charset", b"application/octet-stream; charset").replace(b"a.xml", b"a.bin")
    assert find_rem(envelope(hidden)) is None


def test_other_xml_inside_is_no_evidence(room: RemRoom):
    raw = room.mail(("a.xml", b"<a/>")).replace(b"rem_message/xml_evidence", b"rem_message/other")
    found = find_rem(envelope(raw))
    assert (found.evidences, found.unreadable) == ((), ())


def test_evidence_outside_the_signed_content_does_not_count(room: RemRoom):
    part = b"Content-Type: application/xml; name=ContentConsignment.xml\r\n\r\n" + room.evidence()
    raw = (
        b"Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n"
        + room.mail()
        + b"\r\n--o\r\n"
        + part
        + b"\r\n--o--\r\n"
    )
    found = find_rem(envelope(raw))
    assert found.evidences == ()
    assert found.outside == 1


def test_evidence_of_an_unsigned_message_does_not_count(room: RemRoom):
    raw = b"Content-Type: application/xml\r\n\r\n" + room.evidence()
    found = find_rem(envelope(raw))
    assert (found.evidences, found.outside) == ((), 1)


def test_evidence_that_the_sender_attached_stays_closed(room: RemRoom):
    attached = (
        b"Content-Type: application/xml; name=ContentConsignment.xml\r\nMIME-Version: 1.0\r\n\r\n" + room.evidence()
    )
    assert find_rem(envelope(room.mail(original=attached))) is None


def test_only_so_many_are_read(room: RemRoom):
    xml = evidence_xml(room.says())
    found = find_rem(envelope(room.mail(*[(f"{index}.xml", xml) for index in range(rem.MAX_EVIDENCES + 2)])))
    assert len(found.evidences) == rem.MAX_EVIDENCES


def test_the_old_form_is_recognised(room: RemRoom):
    found = read_evidence(
        written("<EventTime>2012-01-01T00:00:00Z</EventTime>", OLD_NAMESPACE, "SubmissionAcceptanceRejection")
    )
    assert found.old
    assert found.event == "SubmissionAcceptanceRejection"
    assert found.at == datetime(2012, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"no xml",
        b"<Evidence/>",
        b'<Evidence xmlns="http://uri.etsi.org/19522/v2#"/>',
        f'<Other xmlns="{NAMESPACE}"/>'.encode(),
        f'<!DOCTYPE Evidence><Evidence xmlns="{NAMESPACE}"/>'.encode(),
        f'<?xml version="1.0" encoding="no-such"?><Evidence xmlns="{NAMESPACE}"/>'.encode(),
    ],
)
def test_what_is_no_evidence(xml: bytes):
    assert read_evidence(xml) is None


def test_billion_laughs_are_refused():
    bomb = '<!DOCTYPE e [<!ENTITY a "ha">' + "".join(f'<!ENTITY a{i} "{"&a;" * 10}">' for i in range(9)) + "]>"
    assert read_evidence(bomb.encode() + written("&a8;")) is None


def test_size_and_depth_are_bounded():
    padding = rem.MAX_SIZE - len(written(""))
    assert read_evidence(written(" " * padding)) is not None
    assert read_evidence(written(" " * (padding + 1))) is None
    deep = rem.MAX_DEPTH - 1
    assert read_evidence(written("<a>" * deep + "</a>" * deep)) is not None
    assert read_evidence(written("<a>" * (deep + 1) + "</a>" * (deep + 1))) is None


def test_parties_and_texts_are_bounded():
    party = "<RecipientDetails><Identifier>a@b.example</Identifier></RecipientDetails>"
    found = read_evidence(written(party * rem.MAX_PARTIES))
    assert len(found.recipients) == rem.MAX_PARTIES
    assert "rem-limit" not in found.defects
    found = read_evidence(written(party * (rem.MAX_PARTIES + 1)))
    assert len(found.recipients) == rem.MAX_PARTIES
    assert "rem-limit" in found.defects
    assert (
        len(read_evidence(written(f"<EvidenceIdentifier>{'x' * 5000}</EvidenceIdentifier>")).identifier) == rem.MAX_TEXT
    )


ROME = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2023-03-01T10:00:00Z", datetime(2023, 3, 1, 10, tzinfo=UTC)),
        ("2023-03-01T10:00:00+02:00", datetime(2023, 3, 1, 10, tzinfo=ROME)),
        ("2023-03-01T10:00:00.5Z", datetime(2023, 3, 1, 10, 0, 0, 500000, tzinfo=UTC)),
        ("2023-03-01T10:00:00.123456789Z", datetime(2023, 3, 1, 10, 0, 0, 123456, tzinfo=UTC)),
        ("2023-03-01T10:00:00", None),
        ("2023-13-01T10:00:00Z", None),
        ("01/03/2023", None),
        ("x2023-03-01T10:00:00Z", None),
    ],
)
def test_times(text: str, at: datetime | None):
    found = read_evidence(written(f"<EventTime>{text}</EventTime><SubmissionTime>{text}</SubmissionTime>"))
    assert found.at == found.submitted_at == at
    assert found.defects.count("rem-time") == (at is None)


WHOLE = (
    "<EvidenceIdentifier>1</EvidenceIdentifier>",
    "<ERDSEventId>x/RelayFailure</ERDSEventId>",
    "<EventTime>2023-03-01T10:00:00Z</EventTime>",
    "<RecipientDetails>a@b.example</RecipientDetails>",
)


def test_what_must_be_there():
    assert read_evidence(written("".join(WHOLE))).defects == ()
    for missing in WHOLE:
        assert read_evidence(written("".join(one for one in WHOLE if one != missing))).defects == ("rem-incomplete",)


def test_absent_things_are_empty():
    found = read_evidence(written(""))
    assert found.issuer == found.sender == RemParty("", ())
    assert found.issuer.name == ""
    assert (found.at, found.submitted_at, found.recipients, found.contents, found.policies) == (None, None, (), (), ())
    assert (found.message_identifier, found.original_message_id, found.identifier) == ("", "", "")


def test_parties_in_other_words():
    attribute = '<Attribute Name="BirthDate"><AttributeValue>1990</AttributeValue></Attribute>'
    found = read_evidence(
        written(f"<SenderDetails><ElectronicAddress>a@b.example</ElectronicAddress>{attribute}</SenderDetails>")
    )
    assert found.sender == RemParty("a@b.example", (("BirthDate", "1990"),))
    assert found.sender.name == "a@b.example"
    assert read_evidence(written("<SenderDetails> just\n text </SenderDetails>")).sender.identifier == "just text"
    nameless = "<SenderDetails><Attribute><AttributeValue>x</AttributeValue></Attribute></SenderDetails>"
    assert read_evidence(written(nameless)).sender == RemParty("", (("", "x"),))


def test_digests_in_other_words():
    info = "<PartInfo><DigestMethod>sha-256</DigestMethod><DigestValue>%</DigestValue></PartInfo><PartInfo/>"
    first, second = read_evidence(written(f"<UserContentInfo>{info}</UserContentInfo>")).contents
    assert (first.digest_method, first.digest) == ("sha-256", b"")
    assert (second.digest_method, second.digest, second.identifier) == ("", b"", "")


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes):
    assert read_evidence(data) is None


@given(
    st.lists(
        st.sampled_from([*WHOLE, "<SenderDetails/>", "<MessageIdentifier>&lt;a</MessageIdentifier>", "x", "<!--y-->"])
    )
)
def test_any_children(children: list[str]):
    found = read_evidence(written("".join(children)))
    assert found is not None
    assert set(found.defects) <= rem.DEFECTS
