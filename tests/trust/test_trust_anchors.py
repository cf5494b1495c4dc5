"""Lists of anchors: version, publishers, providers of a month, and every reason to refuse one."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
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
    "anchor key of an unknown kind": table(PINNED, spki_der_base64='"MA8wCAYGKgMEBQYHBQADAwABAgA="'),
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
