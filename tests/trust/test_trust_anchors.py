"""Lists of anchors: version, publishers, providers of a month, and every reason to refuse one."""

from __future__ import annotations

import base64
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from trust_world import PINNED, PUBLIC, list_of, publisher_table, table

from citizen_inbox.demo.authority import Authority
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SHIPPED = (RESOURCES / "trust-anchors.toml").read_text("utf-8")
LISTING = (
    '[[listing]]\nissuer = "A"\nmonth = "2021-06"\nmail_domains = ["PEC-a.example"]\norganisations = ["Uno  S.p.A."]\n'
)


def test_the_shipped_list_has_a_version_and_no_publisher_yet():
    anchors = parse_anchors(SHIPPED)
    assert (anchors.version, anchors.published, anchors.publishers) == (1, date(2026, 11, 22), ())
    assert not any(anchor.added or anchor.certificate or anchor.added_at for anchor in anchors.anchors)


def test_the_shipped_listings_are_those_of_the_provider_table():
    lines = [line.split("\t") for line in (RESOURCES / "pec-providers.tsv").read_text("utf-8").splitlines()]
    anchors = parse_anchors(SHIPPED)
    assert [found.month for found in anchors.listings] == lines[0][2:]
    for column, found in enumerate(anchors.listings, 2):
        marked = {(line[0], line[1]) for line in lines[1:] if line[column : column + 1] == ["x"]}
        assert found.mail_domains == {value for kind, value in marked if kind == "mail-domain"}
        firms = {" ".join(value.casefold().split()) for kind, value in marked if kind == "organization"}
        assert (found.issuer, found.organisations) == ("AgID CA1", firms)


def test_an_old_file_has_none_of_the_new():
    anchors = parse_anchors(table(PINNED))
    assert anchors == TrustAnchors((PINNED,), 0, None, (), ())


def test_a_person_s_own_anchor():
    text = table(PINNED, added="true", added_at='"2026-11-22T10:00:00+00:00"', certificate_sha256='"ABCD"')
    anchor = parse_anchors(text).anchors[0]
    assert (anchor.added, anchor.added_at, anchor.certificate) == (True, "2026-11-22T10:00:00+00:00", "abcd")
    assert not parse_anchors(table(PINNED, added='"yes"')).anchors[0].added


def test_a_publisher(authority: Authority):
    found = parse_anchors(list_of(3, table(PINNED), publisher_table(authority.issuer))).publishers[0]
    assert (found.name, found.valid_from, found.valid_to) == ("Chi pubblica", date(2020, 1, 1), date(2035, 1, 1))


def test_the_listing_of_a_month():
    later = LISTING.replace("2021-06", "2025-02").replace("PEC-a", "pec-b")
    anchors = parse_anchors(later + LISTING)
    assert anchors.listing("A", date(2021, 5, 31)) is None
    assert anchors.listing("B", date(2026, 1, 1)) is None
    for day, month in ((date(2021, 6, 1), "2021-06"), (date(2025, 1, 31), "2021-06"), (date(2025, 2, 1), "2025-02")):
        found = anchors.listing("A", day)
        assert found
        assert found.month == month


@pytest.mark.parametrize(
    ("address", "organisation", "listed"),
    [
        ("posta-certificata@pec-a.example", "Uno S.p.A.", True),
        ("posta-certificata@PEC-A.EXAMPLE", "UNO S.P.A.", True),
        ("posta-certificata@sub.pec-a.example", "Uno S.p.A.", False),
        ("posta-certificata@pec-a.example", "Due S.p.A.", False),
        ("pec-a.example", "Uno S.p.A.", True),
        ("", "Uno S.p.A.", False),
    ],
)
def test_who_is_listed(address, organisation, listed):
    assert parse_anchors(LISTING).listings[0].names(address, organisation) is listed


REFUSED = {
    "version": "version = -1",
    "version is no number": 'version = "1"',
    "version is no truth": "version = true",
    "published": 'published = "2026-01-01"',
    "published at an hour": "published = 2026-01-01T00:00:00",
    "publisher": "publisher = 1",
    "publisher is no table": "publisher = [1]",
    "listing": "listing = {}",
    "listing of no month": LISTING.replace("2021-06", "2021-13"),
    "listing without hosts": LISTING.replace("mail_domains", "hosts"),
    "listing of numbers": LISTING.replace('["PEC-a.example"]', "[1]"),
    "anchor name": table(PINNED, name="1"),
    "anchor role": table(PINNED, role='"list-signer"'),
    "anchor subject": table(PINNED, subject='"  "'),
    "anchor ends before it begins": table(PINNED, valid_to="2000-01-01"),
    "anchor at an hour": table(PINNED, valid_from="2000-01-01T00:00:00Z"),
    "anchor digest": table(PINNED, spki_sha256='"00"'),
    "anchor key": table(PINNED, spki_der_base64='"AAAA"'),
    "anchor key of an unknown kind": table(PINNED, spki_der_base64='"MAswBQYDKgMEAwIAAQ=="'),
    "anchor base64": table(PINNED, spki_der_base64='"*"'),
    "anchor certificate": table(PINNED, certificate_sha256="1"),
    "no TOML": "[[",
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name):
    with pytest.raises(ValueError):  # noqa: PT011 - the reason is for a developer
        parse_anchors(REFUSED[name])


@pytest.mark.parametrize("change", [("list-signer", "pec-issuer"), ("2035-01-01", "2000-01-01"), ("name", "title")])
def test_refused_publishers(authority, change):
    with pytest.raises(ValueError):  # noqa: PT011
        parse_anchors(publisher_table(authority.issuer).replace(*change))


def test_one_day_is_enough():
    day = PINNED.valid_from.isoformat()
    assert parse_anchors(table(PINNED, valid_to=day)).anchors[0].valid_to == PINNED.valid_from


@given(st.text(max_size=60) | st.sampled_from(sorted(REFUSED.values())))
def test_any_text_is_a_list_or_a_value_error(text):
    try:
        parse_anchors(text)
    except ValueError:
        return
    assert tomllib.loads(text) is not None


def test_fingerprints_are_of_keys():
    assert PINNED.fingerprint != PUBLIC.fingerprint
    assert len(PINNED.fingerprint) == 64


NAMED = {
    "version: not a whole number from 0": ("version = -1", 'version = "1"', "version = true", "version = 1.0"),
    "anchor: not a list of tables": ("anchor = 1", "anchor = [1]"),
    "publisher: not a list of tables": ("publisher = 1", "publisher = [1]"),
    "listing: not a list of tables": ("listing = {}", "listing = [1]"),
    "anchor: published is no date": ('published = "2026-01-01"', "published = 2026-01-01T00:00:00"),
    "anchor: name is missing": (table(PINNED, name="1"), table(PINNED, name='" "')),
    "anchor: subject is missing": (table(PINNED, subject='"  "'),),
    "anchor: spki_der_base64 is missing": (table(PINNED, spki_der_base64="1"),),
    "anchor: spki_sha256 is missing": (table(PINNED, spki_sha256="1"),),
    "anchor: added_at is missing": (table(PINNED, added_at="1"),),
    "anchor: certificate_sha256 is missing": (table(PINNED, certificate_sha256="1"),),
    "anchor: valid_from is no date": (table(PINNED, valid_from="2000-01-01T00:00:00Z"),),
    "anchor: valid_to is no date": (table(PINNED, valid_to='"2030-01-01"'),),
    "anchor: month is missing": (LISTING.replace("month", "year"),),
    "anchor: issuer is missing": (LISTING.replace("issuer", "by"),),
    "listing: mail_domains is no list of texts": (
        LISTING.replace("mail_domains", "hosts"),
        LISTING.replace('["PEC-a.example"]', "[1]"),
        LISTING.replace('["PEC-a.example"]', '["a.example", 1]'),
    ),
    "listing: organisations is no list of texts": (LISTING.replace('["Uno  S.p.A."]', '"Uno"'),),
    "Prova PEC CA1: unknown role list-signer": (table(PINNED, role='"list-signer"'),),
    "Prova PEC CA1: ends before it begins": (table(PINNED, valid_to="2000-01-01"),),
    "Prova PEC CA1: the key is not the one that spki_sha256 names": (table(PINNED, spki_sha256='"00"'),),
    "Prova PEC CA1: unknown kind of key": (table(PINNED, spki_der_base64='"MAswBQYDKgMEAwIAAQ=="'),),
}


@pytest.mark.parametrize("reason", NAMED)
def test_a_refusal_names_what_is_wrong(reason):
    for text in NAMED[reason]:
        with pytest.raises(ValueError, match=r".+") as caught:
            parse_anchors(text)
        assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("list-signer", "pec-issuer"), "Chi pubblica: unknown role pec-issuer"),
        (("2035-01-01", "2000-01-01"), "Chi pubblica: ends before it begins"),
        (("name", "title"), "anchor: name is missing"),
        (("role", "part"), "anchor: role is missing"),
        (("valid_from", "since"), "anchor: valid_from is no date"),
        (
            ("spki_der_base64", 'spki_sha256 = "00"\nspki_der_base64'),
            "Chi pubblica: the key is not the one that spki_sha256 names",
        ),
    ],
)
def test_a_refused_publisher_is_named(authority, change, reason):
    with pytest.raises(ValueError, match=r".+") as caught:
        parse_anchors(publisher_table(authority.issuer).replace(*change))
    assert str(caught.value) == reason


def test_a_key_may_be_written_over_several_lines_and_its_digest_in_any_case():
    encoded = base64.b64encode(PINNED.spki).decode()
    broken = f'"""\n{encoded[:64]}\n  {encoded[64:]}\n"""'
    anchor = parse_anchors(table(PINNED, spki_der_base64=broken, spki_sha256=f'"{PINNED.fingerprint.upper()}"'))
    assert anchor.anchors == (PINNED,)


def test_a_key_holds_nothing_but_base64():
    encoded = base64.b64encode(PINNED.spki).decode()
    with pytest.raises(ValueError, match="base64"):
        parse_anchors(table(PINNED, spki_der_base64=f'"{encoded[:8]}*{encoded[8:]}"'))


def test_a_list_may_have_the_version_nought():
    assert parse_anchors(f"version = 0\n{table(PINNED)}").version == 0
    assert parse_anchors(f"version = 1\n{table(PINNED)}").version == 1


def test_a_publisher_has_its_own_key(authority: Authority):
    found = parse_anchors(publisher_table(authority.issuer, "2020-01-01", "2020-01-01")).publishers
    assert [publisher.spki for publisher in found] == [
        authority.issuer.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    ]


def test_names_of_a_listing_are_kept_as_they_are_compared():
    found = parse_anchors(LISTING).listings[0]
    assert (found.issuer, found.month) == ("A", "2021-06")
    assert (found.mail_domains, found.organisations) == ({"pec-a.example"}, {"uno s.p.a."})
    assert found.names("x@y@pec-a.example", "uno \t S.P.A.")


def test_an_issuer_is_found_behind_others_and_by_its_role():
    anchors = TrustAnchors((PUBLIC, replace(PUBLIC, role="pec-issuer", name="Seconda"), PINNED))
    assert anchors.issuer_of(PINNED.spki) is PINNED
    assert anchors.issuer_of(PUBLIC.spki) is anchors.anchors[1]
    assert anchors.of_role("pec-issuer") == anchors.anchors[1:]
    assert anchors.of_role("public-root") == (PUBLIC,)
    assert anchors.of_role("") == ()
