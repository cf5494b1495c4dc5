"""Anchors as TOML, and the shipped ones."""

from __future__ import annotations

import base64
import hashlib
import tomllib
from datetime import date
from pathlib import Path

import pytest
from asn1crypto import keys

from citizen_inbox.demo.authority import Authority
from citizen_inbox.evidence.trust import parse_anchors

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SHIPPED = (RESOURCES / "trust-anchors.toml").read_text("utf-8")


def test_shipped_anchors_are_two_issuers_and_their_roots():
    anchors = parse_anchors(SHIPPED)
    assert [(found.name, found.role) for found in anchors.anchors] == [
        ("AgID CA1", "pec-issuer"),
        ("DigitPA CA1", "pec-issuer"),
        ("Actalis Authentication Root CA", "public-root"),
        ("Baltimore CyberTrust Root", "public-root"),
    ]
    agid = anchors.anchors[0]
    assert (agid.valid_from, agid.valid_to) == (date(2017, 10, 12), date(2030, 9, 22))
    assert hashlib.sha256(agid.spki).hexdigest() == "39e3c6c6f13c9620775172694d20f81edad55a8613934cdaa7c3793a6d26b86b"


def test_shipped_key_identifiers_are_those_of_the_keys():
    """subjectKeyIdentifier is the SHA-1 of the key bits (RFC 5280 4.2.1.2): a second way to name the same key."""
    for entry in tomllib.loads(SHIPPED)["anchor"]:
        spki = keys.PublicKeyInfo.load(base64.b64decode(entry["spki_der_base64"]))
        assert spki.sha1.hex() == entry["subject_key_identifier"], entry["name"]


def test_a_public_root_is_nobodys_issuer():
    anchors = parse_anchors(SHIPPED)
    issuer, _, root, _ = anchors.anchors
    assert anchors.issuer_of(issuer.spki) is issuer
    assert anchors.issuer_of(root.spki) is None
    assert anchors.issuer_of(b"") is None


def test_practice_authority_speaks_the_same_form(authority: Authority):
    anchors = parse_anchors(authority.anchors_toml())
    assert [found.name for found in anchors.anchors] == ["Pratica PEC CA1"]
    assert hash(anchors) == hash(parse_anchors(authority.anchors_toml()))


def test_provider_list_has_both_kinds_of_name():
    lines = [line.split("\t") for line in (RESOURCES / "pec-providers.tsv").read_text("utf-8").splitlines()]
    assert lines[0] == ["kind", "value", "2017-10", "2018-04", "2021-06", "2021-09", "2025-02"]
    assert {line[0] for line in lines[1:]} == {"mail-domain", "organization"}
    latest = [line[0] for line in lines[1:] if line[6:] == ["x"]]
    assert (latest.count("mail-domain"), latest.count("organization")) == (37, 29)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('\nrole = "pec-issuer"', '\nrole = "friend"'),
        ('name = "AgID CA1"\n', ""),
        ("valid_from = 2017-10-12", 'valid_from = "2017-10-12"'),
        ("valid_from = 2017-10-12", "valid_from = 2017-10-12T00:00:00Z"),
        ("valid_from = 2017-10-12", "valid_from = 2031-10-12"),
        ('spki_sha256 = "39', 'spki_sha256 = "00'),
        ("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1T", "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1!"),
        ("[[anchor]]", "[[anchor"),
    ],
)
def test_what_is_wrong_is_refused(old: str, new: str):
    assert old in SHIPPED
    with pytest.raises(ValueError, match=r".+"):
        parse_anchors(SHIPPED.replace(old, new, 1))


def test_other_shapes_are_refused():
    with pytest.raises(ValueError, match="list"):
        parse_anchors("anchor = 3")
    with pytest.raises(ValueError, match="list"):
        parse_anchors("anchor = [3]")
    assert parse_anchors("").anchors == ()
