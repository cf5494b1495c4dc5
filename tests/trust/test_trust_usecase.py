"""Adding and removing anchors, and what becomes of the mails that were read before."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from evidence.mailroom import AT, genuine, take_apart, transaction
from trust_world import CA, END, KEYS, PINNED, START, authority, leaf, spki, table

from citizen_inbox.demo.authority import Authority, distinguished_name, new_key
from citizen_inbox.demo.postman import Provider
from citizen_inbox.evidence.trust import Anchor, TrustAnchors, parse_anchors
from citizen_inbox.failures import Failure
from citizen_inbox.transport.imap import Fetched
from citizen_inbox.usecases import browse, trust, trust_store
from citizen_inbox.usecases.anchor_files import Candidate, anchor_table, candidate
from citizen_inbox.usecases.intake import Intake, reread

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
NONE = TrustAnchors(())
OTHER = distinguished_name("Altra PEC CA", "Altra Autorita")


def made(key, *, start: datetime = START, end: datetime = END, ca: bool = True) -> bytes:
    """A self-issued certificate of any kind of key."""
    builder = x509.CertificateBuilder(OTHER, OTHER, key.public_key(), 9, start, end)
    if ca:
        builder = builder.add_extension(*CA)
    digest = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return builder.sign(key, digest).public_bytes(Encoding.DER)


def pem(der: bytes) -> bytes:
    return x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM)


WHOLE = made(KEYS["public"])


@pytest.mark.parametrize("raw", [WHOLE, pem(WHOLE), b"Bag Attributes\n" + pem(WHOLE)])
def test_a_certificate_as_der_or_pem(raw):
    found = candidate(raw, NONE, NOW)
    anchor = found.anchors[0]
    assert (anchor.name, anchor.role) == ("Altra PEC CA", "pec-issuer")
    assert (anchor.valid_from, anchor.valid_to) == (START.date(), END.date())
    assert (anchor.spki, anchor.added) == (spki("public"), False)
    assert found.fingerprint == anchor.certificate == hashlib.sha256(WHOLE).hexdigest()
    assert "CN=Altra PEC CA" in found.issuer


def test_a_list_of_anchors():
    raw = (table(PINNED) + table(replace(PINNED, role="public-root"))).encode()
    found = candidate(raw, NONE, NOW)
    assert ([one.role for one in found.anchors], found.issuer) == (["pec-issuer", "public-root"], "")
    assert found.fingerprint == hashlib.sha256(raw).hexdigest()


SHORT, LONG = new_key(1024), new_key(2048)
REFUSED = {
    "garbage": (b"garbage", "anchor-unreadable"),
    "no text": (b"\xff\xfe", "anchor-unreadable"),
    "an empty list": (b"version = 1", "anchor-unreadable"),
    "a broken list": (b"[[anchor]]", "anchor-unreadable"),
    "broken DER": (WHOLE[:-9], "anchor-unreadable"),
    "broken PEM": (b"-----BEGIN CERTIFICATE-----\nMII=A\n-----END CERTIFICATE-----", "anchor-unreadable"),
    "too large": (table(PINNED).encode() + b"#" * 1024 * 1024, "anchor-unreadable"),
    "two certificates": (pem(WHOLE) * 2, "anchor-several"),
    "a provider's certificate": (leaf(), "anchor-not-authority"),
    "nobody's authority": (made(LONG, ca=False), "anchor-not-authority"),
    "a short key": (made(SHORT), "anchor-weak"),
    "a short curve": (made(ec.generate_private_key(ec.SECP224R1())), "anchor-weak"),
    "another kind of key": (made(ed25519.Ed25519PrivateKey.generate()), "anchor-weak"),
    "expired yesterday": (made(LONG, end=datetime(2026, 11, 20, 23, tzinfo=UTC)), "anchor-expired"),
    "known": (authority(), "anchor-known"),
    "known, certified anew": (authority(start=datetime(2025, 2, 5, tzinfo=UTC)), "anchor-known"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name):
    raw, code = REFUSED[name]
    with pytest.raises(Failure) as caught:
        candidate(raw, TrustAnchors((PINNED,)), NOW)
    assert caught.value.code == code


def test_accepted_at_the_borders():
    today = datetime(2026, 11, 21, tzinfo=UTC)
    assert candidate(made(LONG, end=today), NONE, NOW).anchors[0].valid_to == today.date()
    assert candidate(made(ec.generate_private_key(ec.SECP256R1())), NONE, NOW)
    expired = REFUSED["expired yesterday"][0]
    assert candidate(expired, NONE, NOW, historical=True).anchors[0].valid_to == date(2026, 11, 20)
    fitting = table(PINNED).encode()
    assert candidate(fitting + b"#" * (1024 * 1024 - len(fitting)), NONE, NOW)
    assert candidate(authority(), TrustAnchors((replace(PINNED, role="public-root"),)), NOW)


@pytest.mark.parametrize(
    ("typed", "whole", "confirmed"),
    [
        ("ab" * 32, True, True),
        ("AB:" * 31 + "AB\n", True, True),
        ("abababab", False, True),
        (" ABAB ABAB\n", False, True),
        ("abababab", True, False),
        ("bababab", False, False),
        ("babababa", False, False),
        ("ab" * 31, True, False),
        ("", False, False),
        ("", True, False),
    ],
)
def test_confirmation(typed, whole, confirmed):
    assert Candidate((PINNED,), "", "ab" * 32).confirmed_by(typed, whole=whole) is confirmed


def test_an_anchor_survives_being_written():
    name, subject = 'Ca "1"\\\n\x7f\u202eè', "CN=\ud800'"
    odd = Anchor(name, "pec-issuer", subject, START.date(), END.date(), PINNED.spki, True, "x", "ab")
    read = parse_anchors(anchor_table(odd)).anchors[0]
    assert read == replace(odd, name='Ca "1"\\???è', subject="CN=?'")
    assert parse_anchors(anchor_table(PINNED)).anchors == (PINNED,)


def add(inbox, raw: bytes) -> Candidate:
    found = candidate(raw, inbox.anchors, NOW)
    trust.add(inbox, found, found.fingerprint, whole=True)
    return found


def test_add_and_remove(inbox):
    found = add(inbox, WHOLE)
    kept = trust.inventory(inbox.profile)
    assert [(line.anchor.name, line.origin) for line in kept.lines][2:] == [("Altra PEC CA", "added")]
    assert kept.lines[2].since == kept.lines[2].anchor.added_at != ""
    assert inbox.anchors.issuer_of(spki("public")).added
    removed = trust.remove(inbox, found.fingerprint.upper())
    assert removed.name == "Altra PEC CA"
    assert inbox.anchors.issuer_of(spki("public")) is None
    assert len(trust.inventory(inbox.profile).lines) == 2


def test_nothing_is_added_unconfirmed(inbox):
    found = candidate(WHOLE, inbox.anchors, NOW)
    with pytest.raises(Failure) as caught:
        trust.add(inbox, found, "00000000", whole=False)
    assert (caught.value.code, caught.value.facts) == ("anchor-unconfirmed", {"fingerprint": found.fingerprint})
    assert len(trust.inventory(inbox.profile).lines) == 2
    assert not trust_store.folder_of(inbox.profile.places.data).exists()


def test_whoever_adds_the_same_second_is_told(inbox):
    found = candidate(WHOLE, inbox.anchors, NOW)
    trust.add(inbox, found, found.fingerprint, whole=True)
    with pytest.raises(Failure, match="anchor-known"):
        trust.add(inbox, found, found.fingerprint, whole=True)


@pytest.mark.parametrize(
    ("which", "code"),
    [
        (PINNED.name, "anchor-not-yours"),
        (PINNED.fingerprint, "anchor-not-yours"),
        ("Nessuna", "anchor-unknown"),
        ("", "anchor-unknown"),
        ("Altra PEC CA", "anchor-several"),
    ],
)
def test_what_cannot_be_removed(inbox, which, code):
    add(inbox, WHOLE)
    add(inbox, made(LONG))
    with pytest.raises(Failure) as caught:
        trust.remove(inbox, which)
    assert caught.value.code == code
    assert len(trust.inventory(inbox.profile).lines) == 4


def test_one_of_two_is_removed_by_the_fingerprint_of_its_key(inbox):
    add(inbox, WHOLE)
    add(inbox, made(LONG))
    key = LONG.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    trust.remove(inbox, hashlib.sha256(key).hexdigest())
    assert [line.anchor.spki for line in trust.inventory(inbox.profile).lines][2:] == [spki("public")]


def test_damaged_additions_are_not_used_and_said(inbox):
    add(inbox, WHOLE)
    path = trust_store.folder_of(inbox.profile.places.data) / "added.toml"
    whole = path.read_bytes()
    for damage in (whole[:60], b"\xff" + whole, whole.replace(b"pec-issuer", b"pec-whatever")):
        path.write_bytes(damage)
        found = trust.inventory(inbox.profile)
        assert (len(found.lines), found.warnings) == (2, ("trust-added-damaged",))
    path.write_bytes(whole)
    assert trust.inventory(inbox.profile).warnings == ()


def test_a_profile_that_does_not_exist_yet_is_not_made(profile):
    assert trust.current(profile) == parse_anchors(profile.anchors_toml)
    assert not profile.places.data.exists()
    shipped = replace(profile, anchors_toml=None)
    assert [one.name for one in trust.current(shipped).of_role("pec-issuer")] == ["AgID CA1", "DigitPA CA1"]


def test_the_age_of_a_list(inbox):
    found = trust.inventory(inbox.profile)
    assert found.age(date(2026, 1, 31)) == 30
    assert replace(found, published=None).age(date(2026, 1, 31)) is None
    assert len(found.publishers) == 1


# what becomes of mail that was read before


@pytest.fixture(scope="module")
def unknown() -> Authority:
    """An authority that the list does not know."""
    return Authority("Ignota")


@pytest.fixture(scope="module")
def lost(unknown) -> Provider:
    return Provider("pec-a.example", "GESTORE A S.p.A.", unknown.provider("pec-a.example", "GESTORE A S.p.A."))


def take_in(inbox, *raws: bytes, arrived: datetime | None = NOW) -> None:
    account = next(iter(inbox.records.accounts()), None)
    number = account.id if account else inbox.records.add_account("io@pec-b.example", "io", "imap.example", 993, "")
    intake = Intake(inbox, inbox.records.account(number), inbox.records.folder(number, "INBOX", "inbox"), 1)
    first = len(inbox.lists.ids()) + 1
    intake.add([Fetched(first + place, raw, arrived, "") for place, raw in enumerate(raws)])
    intake.finish()


def codes(inbox) -> list[str]:
    return [browse.page(inbox, number).row.verdict_code for number in inbox.lists.ids()]


def again(inbox):
    return reread(inbox, lambda _: None, lambda: False)


def certificate(unknown: Authority) -> bytes:
    return unknown.issuer.certificate.public_bytes(Encoding.DER)


def test_mail_is_read_again_under_another_trust(inbox, unknown, lost):
    take_in(inbox, genuine("transport", lost))
    assert codes(inbox) == ["INTACT_UNANCHORED"]
    assert again(inbox).read == 0
    found = add(inbox, certificate(unknown))
    assert trust.read_again(inbox) == 1
    assert codes(inbox) == ["OK_REV_UNKNOWN"]
    page = browse.page(inbox, inbox.lists.ids()[0])
    finding = next(one for one in page.reading.evidence.findings if one.code == "provider-recognised")
    assert finding.facts["variant"] == "added"
    assert again(inbox).read == 0
    trust.remove(inbox, found.fingerprint)
    assert trust.read_again(inbox) == 1
    assert codes(inbox) == ["INTACT_UNANCHORED"]


def test_reading_again_counts_nobody_twice(inbox, lost):
    take_in(inbox, genuine("transport", lost), genuine("acceptance", lost))
    assert [one.count for one in inbox.records.seen_signers()] == [2]
    inbox.records.rest_on("another")
    assert inbox.records.seen_signers() == ()
    again(inbox)
    again(inbox)
    assert [(one.count, one.anchored) for one in inbox.records.seen_signers()] == [(2, False)]


def test_a_mail_is_not_its_own_witness(inbox, lost):
    take_in(inbox, genuine("transport", lost))
    page = browse.page(inbox, inbox.lists.ids()[0])
    assert "signer-first" in {one.code for one in page.reading.evidence.findings}


def test_what_did_not_come_from_a_server_is_not_remembered(inbox, lost):
    take_in(inbox, genuine("transport", lost), arrived=None)
    assert inbox.records.seen_signers() == ()


def test_a_removed_mailbox_takes_its_memory_along(inbox, lost):
    take_in(inbox, genuine("transport", lost))
    inbox.records.remove_account(inbox.records.accounts()[0].id)
    assert inbox.records.seen_signers() == ()


@pytest.mark.parametrize("forged_first", [True, False])
def test_a_forgery_is_found_out_whichever_came_first(inbox, unknown, lost, forged_first):
    """The newest mail is read first: a forgery may be there before the mails that expose it."""
    add(inbox, certificate(unknown))
    imitator = Authority("Ignota e Falsa")
    forger = Provider(lost.domain, lost.name, imitator.provider(lost.domain, lost.name))
    forged = genuine("transport", forger, what=transaction(AT, subject="Pagate subito"))
    order = [forged, genuine("transport", lost)] if forged_first else [genuine("transport", lost), forged]
    for raw in order:
        take_in(inbox, raw)
    again(inbox)
    assert sorted(codes(inbox)) == ["OK_REV_UNKNOWN", "UNTRUSTED"]
    assert [(one.anchored, one.count) for one in inbox.records.seen_signers()] == [(True, 1)]


def test_many_forgeries_do_not_make_a_signer_known(inbox, unknown, lost):
    add(inbox, certificate(unknown))
    take_in(inbox, genuine("transport", lost))
    forger = Provider(lost.domain, lost.name, Authority("Falsa").provider(lost.domain, lost.name))
    raws = [
        take_apart(genuine("transport", forger)).header(b"X-Nr", b"X-Nr: %d" % number).build() for number in range(5)
    ]
    take_in(inbox, *raws)
    again(inbox)
    assert codes(inbox).count("UNTRUSTED") == 5
    assert len(inbox.records.seen_signers()) == 1
