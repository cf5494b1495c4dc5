"""CMS that two readers understand differently: odd BER, extra bytes and doubled attributes never give a seal."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from asn1crypto import cms, core
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from evidence.mailroom import NOW, genuine, take_apart
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.reading import read


@pytest.fixture(scope="module")
def anchors(authority):
    return parse_anchors(authority.anchors_toml())


@pytest.fixture(scope="module")
def mail(provider_a):
    return take_apart(genuine("transport", provider_a))


def signer_of(p7s: bytes):
    info = cms.ContentInfo.load(p7s)
    return info, info["content"]["signer_infos"][0]


def doubled_digest(p7s: bytes) -> bytes:
    info, signer = signer_of(p7s)
    attributes = list(signer["signed_attrs"])
    forged = cms.CMSAttribute({"type": "message_digest", "values": [core.OctetString(bytes(32))]})
    signer["signed_attrs"] = cms.CMSAttributes([forged, *attributes])
    return info.dump(force=True)


def other_digest_name(p7s: bytes) -> bytes:
    info, signer = signer_of(p7s)
    signer["digest_algorithm"] = {"algorithm": "sha1"}
    return info.dump(force=True)


def lone_digest(p7s: bytes) -> bytes:
    info, signer = signer_of(p7s)
    attribute = cms.CMSAttribute({"type": "message_digest", "values": [core.OctetString(bytes(32))]})
    signer["signed_attrs"] = cms.CMSAttributes([attribute])
    return info.dump(force=True)


def no_attributes(p7s: bytes) -> bytes:
    info, signer = signer_of(p7s)
    del signer["signed_attrs"]
    return info.dump(force=True)


TRICKS = {
    "doubled-digest": doubled_digest,
    "other-digest-name": other_digest_name,
    "lone-digest": lone_digest,
    "no-attributes": no_attributes,
    "huge-identifier": lambda p7s: p7s.replace(
        b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04", b"\x06\x09" + b"\xff" * 9
    ),
    "indefinite-never-ends": lambda p7s: b"\x30\x80" + p7s[4:],
    "length-of-length": lambda p7s: b"\x30\x88" + len(p7s[4:]).to_bytes(8, "big") + p7s[4:],
    "outer-shell": lambda p7s: b"\x30\x82" + len(p7s).to_bytes(2, "big") + p7s,
    "cut": lambda p7s: p7s[:-1],
    "text": lambda p7s: b"<html>" + p7s,
}


@pytest.mark.parametrize("trick", TRICKS)
def test_a_tampered_signature_over_other_words_gives_no_seal(mail, anchors, trick):
    forged = replace(mail, p7s=TRICKS[trick](mail.p7s), content=mail.content.replace(b"messaggio", b"massaggio"))
    assert forged.content != mail.content
    assert read(forged.build(), Grounds(anchors, NOW)).evidence.verdict.outcome is not Outcome.PROVEN


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_change_of_the_content_survives_any_change_of_the_signature(mail, anchors, data):
    place = data.draw(st.integers(0, len(mail.p7s) - 1))
    p7s = bytearray(mail.p7s)
    p7s[place] ^= data.draw(st.integers(1, 255))
    forged = replace(mail, p7s=bytes(p7s), content=mail.content.replace(b"messaggio", b"massaggio"))
    assert read(forged.build(), Grounds(anchors, NOW)).evidence.verdict.outcome is not Outcome.PROVEN


def test_one_flipped_bit_anywhere_in_the_signature_is_read(mail, anchors):
    """Every byte once, e.g. a certificate version that the library refuses with an error of its own."""
    for place in range(len(mail.p7s)):
        p7s = bytearray(mail.p7s)
        p7s[place] ^= 1 << (place % 8)
        read(replace(mail, p7s=bytes(p7s)).build(), Grounds(anchors, NOW))
    for version in range(256):
        p7s = mail.p7s.replace(b"\xa0\x03\x02\x01\x02\x02\x14", b"\xa0\x03\x02\x01" + bytes([version]) + b"\x02\x14")
        assert (p7s == mail.p7s) == (version == 2)
        proven = read(replace(mail, p7s=p7s).build(), Grounds(anchors, NOW)).evidence.verdict.outcome is Outcome.PROVEN
        assert proven == (version == 2)


def test_a_certificate_with_a_name_no_library_can_hold_is_unreadable(mail, anchors):
    """An attribute of the issuer's or subject's name as a BIT STRING: the library raises TypeError on it."""
    for place in (index for index in range(len(mail.p7s) - 4) if mail.p7s[index : index + 4] == b"\x13\x02IT"):
        p7s = mail.p7s[:place] + b"\x03" + mail.p7s[place + 1 :]
        p7s = p7s[: place + 2] + b"\0T" + p7s[place + 4 :]
        evidence = read(replace(mail, p7s=p7s).build(), Grounds(anchors, NOW)).evidence
        assert evidence.verdict.outcome in Outcome


def test_an_anchor_that_is_the_leaf_itself_makes_no_provider(authority, provider_a, mail):
    """Somebody who pins a provider's own key instead of its issuer gets no seal from it."""
    key = provider_a.identity.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    toml = (
        '[[anchor]]\nname = "x"\nrole = "pec-issuer"\nsubject = "x"\nvalid_from = 2000-01-01\nvalid_to = 2050-01-01\n'
        f'spki_der_base64 = "{base64.b64encode(key).decode()}"\n'
    )
    assert read(mail.build(), Grounds(parse_anchors(toml), NOW)).evidence.verdict.outcome is not Outcome.PROVEN
