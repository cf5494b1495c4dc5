"""The memory of signers: what it says, what feeds it, and that a forger can neither use nor spoil it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from evidence.mailroom import AT, NOW, genuine, take_apart

from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import Provider
from citizen_inbox.evidence.continuity import KNOWN_SPAN, SeenSigner, Sighting
from citizen_inbox.evidence.examine import examine
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Axis, Evidence, VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import open_envelope

ADDRESS = "posta-certificata@pec-a.example"
EARLIER = datetime(2026, 1, 1, 8, tzinfo=UTC)
NOBODY = TrustAnchors(())


@pytest.fixture(scope="module")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.fixture(scope="module")
def stranger() -> Provider:
    """Well formed, in the name of provider A, under an authority that nobody pinned."""
    identity = Authority("Ignota").provider("pec-a.example", "GESTORE A S.p.A.")
    return Provider("pec-a.example", "GESTORE A S.p.A.", identity)


def judged(raw: bytes, anchors: TrustAnchors, *seen: SeenSigner, arrived: datetime | None = NOW) -> Evidence:
    return examine(open_envelope(parse_message(raw)), Grounds(anchors, NOW, arrived_at=arrived, seen_signers=seen))


def of(evidence: Evidence) -> list[tuple[str, Outcome]]:
    return [(found.code, found.outcome) for found in evidence.findings if found.code.startswith("signer-")]


def seen(provider: Provider, **changes: object) -> SeenSigner:
    """What earlier mails of a provider left behind."""
    mine = judged(genuine("transport", provider), NOBODY).sighting
    base = SeenSigner(mine.address, mine.key, mine.issuer, False, EARLIER, EARLIER + KNOWN_SPAN, 3)
    return replace(base, **changes)


def level(evidence: Evidence) -> str:
    return dict(evidence.verdict.facts)["level"]


def test_the_first_mail(provider_a, anchors):
    found = judged(genuine("transport", provider_a), anchors)
    assert of(found) == [("signer-first", Outcome.UNDETERMINED)]
    assert (found.verdict.code, level(found)) == (VerdictCode.OK_REV_UNKNOWN, "ANCHORED")
    assert [one.code for one in found.on(Axis.TRUST)] == ["provider-recognised", "signer-first"]


def test_of_a_file_nothing_is_said_where_there_is_no_memory(provider_a, anchors):
    found = judged(genuine("transport", provider_a), anchors, arrived=None)
    assert of(found) == []
    assert found.sighting is None


def test_another_address_is_no_memory(provider_a, anchors):
    other = seen(provider_a, address="posta-certificata@pec-z.example")
    assert of(judged(genuine("transport", provider_a), anchors, other)) == [("signer-first", Outcome.UNDETERMINED)]


def test_a_known_recognised_signer(provider_a, anchors):
    found = judged(genuine("transport", provider_a), anchors, seen(provider_a, anchored=True, count=1))
    assert of(found) == [("signer-known", Outcome.PROVEN)]
    facts = next(one.facts for one in found.findings if one.code == "signer-known")
    assert facts == {"address": ADDRESS, "count": "1", "since": "2026-01-01"}


@pytest.mark.parametrize("changes", [{"key": "0" * 64, "anchored": True}, {"anchored": False}])
def test_a_new_key_of_a_recognised_provider_is_a_remark(provider_a, anchors, changes):
    found = judged(genuine("transport", provider_a), anchors, seen(provider_a, **changes))
    assert of(found) == [("signer-new", Outcome.UNDETERMINED)]
    assert found.verdict.code is VerdictCode.OK_REV_UNKNOWN


def test_an_unrecognised_signer_in_the_name_of_a_recognised_one(provider_a, stranger, anchors):
    found = judged(genuine("transport", stranger), anchors, seen(provider_a, anchored=True))
    assert of(found) == [("signer-conflict", Outcome.UNDETERMINED)]
    assert (found.verdict.code, level(found), found.sighting) == (VerdictCode.UNTRUSTED, "UNTRUSTED", None)


def test_a_copied_issuer_name_excuses_no_conflict(provider_a, stranger, anchors):
    memory = replace(seen(stranger), key="1" * 64, anchored=True)
    both = (seen(stranger), memory)
    assert judged(genuine("transport", stranger), anchors, *both).verdict.code is VerdictCode.UNTRUSTED


@pytest.mark.parametrize(
    ("changes", "code", "grade"),
    [
        ({}, "signer-known", "KNOWN_SIGNER"),
        ({"count": 2}, "signer-seen", "SELF_CONSISTENT"),
        ({"last_at": EARLIER + KNOWN_SPAN - timedelta(seconds=1)}, "signer-seen", "SELF_CONSISTENT"),
        ({"key": "2" * 64}, "signer-new", "SELF_CONSISTENT"),
        ({"issuer": "2" * 64}, "signer-changed", "SELF_CONSISTENT"),
        ({"issuer": "2" * 64, "key": "2" * 64}, "signer-changed", "SELF_CONSISTENT"),
    ],
)
def test_signers_whom_nobody_vouches_for(stranger, anchors, changes, code, grade):
    found = judged(genuine("transport", stranger), anchors, seen(stranger, **changes))
    assert of(found) == [(code, Outcome.UNDETERMINED)]
    assert (found.verdict.code, level(found)) == (VerdictCode.INTACT_UNANCHORED, grade)


def test_a_signer_once_contradicted_is_not_known(stranger, anchors):
    found = judged(genuine("transport", stranger), anchors, seen(stranger), seen(stranger, issuer="3" * 64))
    assert (of(found), level(found)) == ([("signer-seen", Outcome.UNDETERMINED)], "SELF_CONSISTENT")


def test_a_second_key_of_the_same_issuer_does_not_contradict(stranger, anchors):
    found = judged(genuine("transport", stranger), anchors, seen(stranger, key="4" * 64), seen(stranger))
    assert level(found) == "KNOWN_SIGNER"


def test_what_feeds_the_memory(provider_a, stranger, anchors):
    certificate = provider_a.identity.certificate
    mine = judged(genuine("transport", provider_a), anchors).sighting
    assert (mine.address, mine.anchored, mine.at) == (ADDRESS, True, AT)
    assert mine.issuer == hashlib.sha256(certificate.issuer.public_bytes()).hexdigest()
    strangers = judged(genuine("transport", stranger), anchors).sighting
    assert (strangers.address, strangers.anchored) == (ADDRESS, False)
    assert strangers.key != mine.key
    for kind in ("acceptance", "delivery", "anomaly"):
        assert judged(genuine(kind, provider_a), anchors).sighting == mine


def test_an_anomaly_of_a_stranger_feeds_nothing(stranger, anchors):
    assert judged(genuine("anomaly", stranger), anchors).sighting is None


@pytest.mark.parametrize("change", [{"issuer": "5" * 64}, {"anchored": True}])
def test_who_comes_later_does_not_push_out_who_was_first(stranger, anchors, change):
    assert judged(genuine("transport", stranger), anchors, seen(stranger, **change)).sighting is None


def test_a_new_key_of_the_same_unknown_issuer_is_remembered(stranger, anchors):
    assert judged(genuine("transport", stranger), anchors, seen(stranger, key="6" * 64)).sighting is not None


def _forgeries(provider: Provider, stranger: Provider) -> dict[str, bytes]:
    good = take_apart(genuine("transport", provider))
    other = b'From: "Per conto di: mario.rossi@pec-a.example" <posta-certificata@pec-z.example>'
    two = b"From: <posta-certificata@pec-a.example>, <posta-certificata@pec-z.example>"
    subject = b"Subject: POSTA CERTIFICATA: altro"
    late = provider.identity.certificate.not_valid_after_utc + timedelta(days=1)
    return {
        "another From": good.header(b"From", other).build(),
        "two From": good.header(b"From", two).build(),
        "an unsigned part": good.build(after=b"Content-Type: text/plain\r\n\r\nPagate qui\r\n"),
        "both kinds of header": good.header(b"X-Ricevuta", b"X-Ricevuta: accettazione").build(),
        "altered": replace(good, content=good.content.replace(b"copia", b"soldi")).build(),
        "a stranger's signature, altered": replace(
            good.signed_by(stranger.identity), content=good.content.replace(b"copia", b"soldi")
        ).build(),
        "after the certificate's end": genuine("transport", provider, late),
        "unsigned": good.header(b"Subject", subject).head + b"Content-Type: text/plain\r\n\r\nciao\r\n",
        "wrapped": b"From: lista@example.org\r\nContent-Type: multipart/mixed; boundary=w\r\n\r\n--w\r\n"
        + good.build()[len(good.head) :]
        + b"--w\r\nContent-Type: text/plain\r\n\r\nfooter\r\n--w--\r\n",
    }


@pytest.mark.parametrize(
    "name",
    [
        *("another From", "two From", "an unsigned part", "both kinds of header", "altered"),
        *("a stranger's signature, altered", "after the certificate's end", "unsigned", "wrapped"),
    ],
)
def test_forgeries_feed_nothing(provider_a, stranger, anchors, name):
    found = judged(_forgeries(provider_a, stranger)[name], anchors)
    assert found.sighting is None
    assert found.verdict.outcome is not Outcome.PROVEN


def test_a_forged_address_in_a_home_made_certificate_feeds_nothing(authority, anchors):
    """Self-signed, imitated issuer: intact, From = certificate, and still nobody."""
    imitation = Authority()  # the same names, other keys
    forger = Provider("pec-a.example", "GESTORE A S.p.A.", imitation.provider("pec-a.example", "GESTORE A S.p.A."))
    found = judged(genuine("transport", forger), anchors)
    assert (found.verdict.code, level(found), found.sighting) == (VerdictCode.UNTRUSTED, "UNTRUSTED", None)
    assert of(found) == [("signer-first", Outcome.UNDETERMINED)]


def test_the_address_is_compared_without_case(provider_a, anchors):
    good = take_apart(genuine("transport", provider_a))
    loud = good.header(b"From", b'From: "Per conto di: mario.rossi@pec-a.example" <POSTA-Certificata@PEC-A.example>')
    assert judged(loud.build(), anchors).sighting.address == ADDRESS


def facts(evidence: Evidence) -> dict[str, dict[str, str]]:
    return {found.code: dict(found.facts) for found in evidence.findings if found.code.startswith("signer-")}


def test_what_is_told_of_a_recognised_signer(provider_a, anchors):
    raw = genuine("transport", provider_a)
    assert facts(judged(raw, anchors)) == {"signer-first": {"address": ADDRESS}}
    other = seen(provider_a, key="0" * 64, anchored=True)
    assert facts(judged(raw, anchors, other)) == {"signer-new": {"address": ADDRESS}}
    same = seen(provider_a, anchored=True, count=12, first_at=EARLIER + timedelta(days=40))
    assert facts(judged(raw, anchors, other, same)) == {
        "signer-known": {"address": ADDRESS, "count": "12", "since": "2026-02-10"}
    }


def test_what_is_told_of_a_signer_nobody_vouches_for(stranger, anchors):
    """Always of the earlier signer that the words are about: the recognised, the same, or else the first."""
    raw = genuine("transport", stranger)
    mine, other = seen(stranger, count=3), seen(stranger, key="7" * 64, count=5)
    pinned = seen(stranger, key="8" * 64, anchored=True, count=9)
    told = {"address": ADDRESS, "since": "2026-01-01"}
    assert facts(judged(raw, anchors, other, mine, pinned)) == {"signer-conflict": {**told, "count": "9"}}
    assert facts(judged(raw, anchors, other, mine)) == {"signer-known": {**told, "count": "3"}}
    assert facts(judged(raw, anchors, other)) == {"signer-new": {**told, "count": "5"}}
    foreign = replace(other, issuer="7" * 64)
    assert facts(judged(raw, anchors, foreign)) == {"signer-changed": {**told, "count": "5"}}
    assert facts(judged(raw, anchors, foreign, other)) == {"signer-new": {**told, "count": "5"}}
    assert facts(judged(raw, anchors, replace(mine, count=2))) == {"signer-seen": {**told, "count": "2"}}


def test_a_sighting_names_the_key_of_the_certificate(stranger, anchors):
    certificate = stranger.identity.certificate
    spki = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert judged(genuine("transport", stranger), anchors).sighting == Sighting(
        address=ADDRESS,
        key=hashlib.sha256(spki).hexdigest(),
        issuer=hashlib.sha256(certificate.issuer.public_bytes()).hexdigest(),
        anchored=False,
        at=AT,
    )
