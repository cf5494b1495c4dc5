"""Trusted lists: what is read from one, who may sign it, and which service a certificate belongs to."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st
from listroom import (
    ISSUED,
    WITHDRAWN,
    Period,
    der,
    list_xml,
    pointer_xml,
    service_xml,
    signed_list,
    stamps_service,
)
from remroom import AT, RemRoom

from citizen_inbox.demo.authority import Authority, Identity
from citizen_inbox.evidence import trusted_list
from citizen_inbox.evidence.trusted_list import (
    DELIVERY,
    GRANTED,
    TIME_STAMPS,
    check_trusted_list,
    read_trusted_list,
    service_for,
)


@pytest.fixture(scope="module")
def operator(authority: Authority) -> Identity:
    """Who signs the lists."""
    return authority.person("Operatore", "Elenco di Prova", "PRT")


def test_what_a_list_says(room: RemRoom, operator: Identity):
    own = der(room.provider.identity)
    xml = list_xml(service_xml(Period(certificates=(own,))), stamps_service(room.stamps))
    check = check_trusted_list(signed_list(xml, operator), (der(operator),))
    assert check.problem == ""
    found = check.found
    assert (found.territory, found.sequence, found.issued_at) == ("IT", 7, ISSUED)
    assert found.next_update == datetime(2027, 3, 1, tzinfo=UTC)
    assert found.signer == hashlib.sha256(der(operator)).hexdigest()
    first, second = found.services
    assert (first.provider, first.name, first.type, first.status) == ("Gestore A", "Delivery", DELIVERY[1], GRANTED)
    assert (first.since, first.until, first.certificates) == (datetime(2024, 1, 1, tzinfo=UTC), None, (own,))
    assert second.type == TIME_STAMPS[0]
    assert found.pointers == ()


def test_the_list_of_the_lists_points_at_the_others(operator: Identity):
    pointers = pointer_xml("IT", der(operator)) + pointer_xml("de", b"x") + pointer_xml("IT", b"y", der(operator))
    found = read_trusted_list(list_xml(territory="EU", pointers=pointers))
    assert [(one.territory, one.location) for one in found.pointers][:2] == [
        ("IT", "https://liste.example/IT.xml"),
        ("DE", "https://liste.example/de.xml"),
    ]
    assert found.signers_of("IT") == (der(operator), b"y")
    assert found.signers_of("FR") == ()


def test_only_services_that_matter_are_kept(room: RemRoom):
    other = Period(type="http://uri.etsi.org/TrstSvc/Svctype/CA/PKC")
    assert read_trusted_list(list_xml(service_xml(other))).services == ()
    was = read_trusted_list(list_xml(service_xml(other, Period()))).services
    assert [one.type for one in was] == [other.type, DELIVERY[1]]


def test_periods_follow_each_other_and_inherit_the_identity(room: RemRoom):
    own = der(room.provider.identity)
    periods = (
        Period("2026-01-01T00:00:00Z", WITHDRAWN, certificates=(own,)),
        Period("2022-01-01T00:00:00Z"),
        Period("2024-01-01T00:00:00+02:00", certificates=(b"z",)),
    )
    found = read_trusted_list(list_xml(service_xml(*periods))).services
    assert [one.since.year for one in found] == [2026, 2023, 2022]
    assert [one.until for one in found] == [None, found[0].since, found[1].since]
    assert [one.certificates for one in found] == [(own,), (b"z",), (own,)]
    assert found[1].since == datetime(2023, 12, 31, 22, tzinfo=UTC)


def test_granted_at_the_time_and_not_before_or_after(room: RemRoom):
    own = der(room.provider.identity)
    periods = (
        Period("2026-01-01T00:00:00Z", WITHDRAWN, certificates=(own,)),
        Period("2024-01-01T00:00:00Z"),
        Period("2023-01-01T00:00:00Z", WITHDRAWN),
    )
    listed = read_trusted_list(list_xml(service_xml(*periods)))
    second = timedelta(seconds=1)
    start, end = datetime(2024, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
    for at, granted in ((start - second, False), (start, True), (end - second, True), (end, False)):
        assert bool(service_for((own,), listed, at, DELIVERY)) is granted
    assert service_for((own,), listed, start, TIME_STAMPS) is None


def test_a_service_named_by_its_authority(room: RemRoom, authority: Authority):
    own, issuer, root = (
        der(room.provider.identity),
        der(authority.issuer),
        authority.root.certificate.public_bytes(Encoding.DER),
    )
    by_issuer = read_trusted_list(list_xml(service_xml(Period(certificates=(issuer,)))))
    assert service_for((own,), by_issuer, AT, DELIVERY) is not None
    assert service_for((own, issuer), by_issuer, AT, DELIVERY) is not None
    by_root = read_trusted_list(list_xml(service_xml(Period(certificates=(root,)))))
    assert service_for((own, issuer), by_root, AT, DELIVERY) is not None
    assert service_for((own,), by_root, AT, DELIVERY) is None


def test_certificates_that_merely_come_along_do_not_count(room: RemRoom, authority: Authority, provider_b):
    listed = read_trusted_list(list_xml(service_xml(Period(certificates=(der(provider_b.identity),)))))
    assert service_for((der(room.provider.identity), der(provider_b.identity)), listed, AT, DELIVERY) is None
    stranger = Authority("Altra")
    foreign = der(stranger.provider("x.example", "X"))
    by_issuer = read_trusted_list(
        list_xml(service_xml(Period(certificates=(der(authority.issuer), b"no certificate"))))
    )
    assert service_for((foreign, der(authority.issuer)), by_issuer, AT, DELIVERY) is None
    assert service_for((), by_issuer, AT, DELIVERY) is None
    assert service_for((b"broken", der(room.provider.identity)), by_issuer, AT, DELIVERY) is None


def test_a_leaf_issues_nothing(room: RemRoom, provider_b, authority: Authority):
    person = authority.person("Anna", "Ditta", "A")
    listed = read_trusted_list(list_xml(service_xml(Period(certificates=(der(person),)))))
    assert service_for((der(room.provider.identity),), listed, AT, DELIVERY) is None


def test_signatures_that_do_not_hold(room: RemRoom, operator: Identity):
    xml = list_xml(service_xml(Period(certificates=(der(room.provider.identity),))))
    signed = signed_list(xml, operator)
    signers = (der(operator),)
    assert check_trusted_list(xml, signers).problem == "signature-missing"
    assert check_trusted_list(xml, signers).found.signer == ""
    assert check_trusted_list(signed.replace(b"granted", b"Granted"), signers).problem == "signature-bad"
    assert check_trusted_list(signed.replace(b"rsa-sha256", b"hmac-sha256"), signers).problem == (
        "signature-not-checkable"
    )
    assert check_trusted_list(signed, (der(room.provider.identity),)).problem == "signer-unknown"
    assert check_trusted_list(signed, ()).problem == "signer-unknown"
    assert check_trusted_list(signed, None).problem == ""


def test_the_signer_must_be_in_force_on_the_day_of_the_list(operator: Identity):
    start, end = operator.certificate.not_valid_before_utc, operator.certificate.not_valid_after_utc
    second = timedelta(seconds=1)
    for at, problem in (
        (start - second, "signer-not-in-force"),
        (start, ""),
        (end, ""),
        (end + second, "signer-not-in-force"),
    ):
        signed = signed_list(list_xml(issued=at.isoformat()), operator)
        assert check_trusted_list(signed, (der(operator),)).problem == problem


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<TrustServiceStatusList/>",
        b"<!DOCTYPE a><a/>",
        list_xml(territory="ITA"),
        list_xml(territory="I1"),
        list_xml(territory=""),
        list_xml(sequence="x"),
        list_xml(issued="x"),
        list_xml(issued="0001-01-01T00:00:00+14:00"),
        list_xml(next_update="soon"),
        list_xml(service_xml(Period(since=""))),
        list_xml(territory="EU").replace(b"EUlistofthelists", b"EUgeneric"),
        list_xml().replace(b"EUgeneric", b"EUlistofthelists"),
        list_xml().replace(b"SchemeInformation", b"Other"),
        list_xml("<TSPService/>"),
    ],
)
def test_what_is_no_list(xml: bytes):
    assert read_trusted_list(xml) is None
    assert check_trusted_list(xml, None) == trusted_list.ListCheck(None, "unreadable")


def test_a_closed_list_and_times_without_a_zone():
    assert read_trusted_list(list_xml(next_update="")).next_update is None
    assert read_trusted_list(list_xml(issued="2026-10-01T00:00:00")).issued_at == ISSUED
    assert read_trusted_list(list_xml(territory="it")).territory == "IT"


def test_names_in_other_languages_and_none():
    period = Period(certificates=(b"c",))
    italian = list_xml(service_xml(period)).replace(b'xml:lang="en"', b'xml:lang="fr"')
    assert read_trusted_list(italian).services[0].name == "Recapito"
    none = list_xml(service_xml(period)).replace(b"ServiceName>", b"Nothing>").replace(b"TSPName>", b"Nothing>")
    assert (read_trusted_list(none).services[0].name, read_trusted_list(none).services[0].provider) == ("", "")


def test_identities_that_are_none_are_left_out():
    xml = list_xml(service_xml(Period(certificates=(b"c", b"c"))))
    assert read_trusted_list(xml).services[0].certificates == (b"c",)
    broken = xml.replace(base64.b64encode(b"c"), b"*", 1)
    assert read_trusted_list(broken).services[0].certificates == (b"c",)
    empty = xml.replace(base64.b64encode(b"c"), b"")
    assert read_trusted_list(empty).services[0].certificates == ()


def test_size_is_bounded(monkeypatch):
    xml = list_xml()
    monkeypatch.setattr(trusted_list, "MAX_SIZE", len(xml))
    assert read_trusted_list(xml) is not None
    monkeypatch.setattr(trusted_list, "MAX_SIZE", len(xml) - 1)
    assert read_trusted_list(xml) is None


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes):
    assert read_trusted_list(data) is None
