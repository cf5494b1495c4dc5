"""A newer list: taken only when everything about it is right; else the old one stays, byte for byte."""

from __future__ import annotations

import hashlib
import threading
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from trust_world import PINNED, PUBLIC, list_of, publisher_table, spki, table

from citizen_inbox.demo.authority import sign
from citizen_inbox.evidence.trust import Anchor
from citizen_inbox.failures import Failure
from citizen_inbox.usecases import trust, trust_refresh, trust_store
from citizen_inbox.usecases.inbox import open_inbox
from citizen_inbox.usecases.trust_refresh import refresh

NEW = Anchor("Nuova PEC CA2", "pec-issuer", "CN=Nuova", PINNED.valid_from, PINNED.valid_to, spki("public"))
AT = datetime(2026, 11, 1, tzinfo=UTC)
URL = "https://liste.example/anchors.toml"


def newer(publisher, version: int = 4, *more: str) -> str:
    return list_of(version, table(PINNED), table(PUBLIC), table(NEW), publisher_table(publisher.issuer), *more)


def digest(raw: bytes | str) -> str:
    return hashlib.sha256(raw if isinstance(raw, bytes) else raw.encode()).hexdigest()


@pytest.fixture
def written(tmp_path, publisher):
    """Write a list, with a publisher's signature unless another one (or none) is given."""

    def write(text: str, signature: bytes | None = None, *, signed: bool = True):
        path = tmp_path / "list.toml"
        path.write_bytes(text.encode())
        beside = tmp_path / "list.toml.p7s"
        if signed:
            beside.write_bytes(sign(text.encode(), publisher.issuer, AT) if signature is None else signature)
        return str(path)

    return write


def state(inbox) -> dict[str, bytes]:
    folder = trust_store.folder_of(inbox.profile.places.data)
    return {path.name: path.read_bytes() for path in folder.glob("*")} if folder.is_dir() else {}


def refused(inbox, source: str, code: str, **arguments: object) -> Failure:
    inbox.rest_on_trust()
    before, anchors = state(inbox), inbox.anchors
    with pytest.raises(Failure) as caught:
        refresh(inbox, source, **arguments)
    assert caught.value.code == code
    assert state(inbox) == before
    inbox.rest_on_trust()
    assert inbox.anchors == anchors
    return caught.value


def test_a_signed_list_is_taken(inbox, publisher, written):
    found = refresh(inbox, written(newer(publisher)))
    assert (found.version, found.before, found.signed_by, found.new) == (4, 3, "Chi pubblica", ("Nuova PEC CA2",))
    assert [anchor.name for anchor in inbox.anchors.anchors] == [PINNED.name, PUBLIC.name, NEW.name]
    kept = trust.inventory(inbox.profile)
    assert (kept.version, kept.source[-9:], {line.origin for line in kept.lines}) == (4, "list.toml", {"refreshed"})
    assert trust.current(inbox.profile) == inbox.anchors
    assert set(state(inbox)) == {"list.json", "floor"}


def test_the_sha256_stands_in_for_a_signature(inbox, publisher, written):
    text = newer(publisher)
    spaced = ":".join(digest(text).upper()[start : start + 2] for start in range(0, 64, 2))
    found = refresh(inbox, written(text, signed=False), sha256=spaced)
    assert (found.version, found.signed_by) == (4, "")


def test_a_wrong_sha256(inbox, publisher, written):
    text = newer(publisher)
    failure = refused(inbox, written(text), "trust-digest", sha256="0" * 64)
    assert failure.facts == {"found": digest(text)}


def test_nobody_answers_for_it(inbox, publisher, written):
    refused(inbox, written(newer(publisher), signed=False), "trust-unsigned")


@pytest.mark.parametrize("version", [0, 2, 3])
def test_no_way_back_behind_the_shipped_list(inbox, publisher, written, version):
    failure = refused(inbox, written(newer(publisher, version)), "trust-rollback")
    assert failure.facts == {"version": str(version), "floor": "3"}


def test_no_way_back_behind_an_accepted_list(inbox, publisher, written):
    refresh(inbox, written(newer(publisher, 9)))
    for version in (4, 8, 9):
        text = newer(publisher, version)
        refused(inbox, written(text), "trust-rollback")
        refused(inbox, written(text), "trust-rollback", sha256=digest(text))
    assert refresh(inbox, written(newer(publisher, 10))).before == 9


def test_a_damaged_list_gives_way_to_the_shipped_one_and_the_floor_stays(inbox, publisher, written):
    refresh(inbox, written(newer(publisher, 9)))
    path = trust_store.folder_of(inbox.profile.places.data) / "list.json"
    whole = path.read_bytes()
    falsified = whole.replace(b"Nuova", b"Falsa"), whole.replace(b'"version": 9', b'"version": 8')
    for damage in (b"", whole[:-40], b"[]", *falsified):
        path.write_bytes(damage)
        found = trust.inventory(inbox.profile)
        assert (found.version, found.warnings) == (3, ("trust-list-damaged",))
        assert refused(inbox, written(newer(publisher, 8)), "trust-rollback").facts["floor"] == "8"
        assert refresh(inbox, written(newer(publisher, 9))).before == 3
    path.write_bytes(whole)
    assert trust.inventory(inbox.profile).warnings == ()
    (path.parent / "floor").write_bytes(b"no number")
    refused(inbox, written(newer(publisher, 9)), "trust-rollback")
    assert refresh(inbox, written(newer(publisher, 10))).version == 10


def test_a_program_that_brings_a_newer_list_supersedes_the_kept_one(inbox, publisher, written):
    refresh(inbox, written(newer(publisher, 4)))
    updated = replace(inbox.profile, anchors_toml=newer(publisher, 5))
    found = trust.inventory(updated)
    assert (found.version, found.source, found.warnings) == (5, "", ())


LOSSES = {
    "an issuer": (table(PUBLIC),),
    "a root": (table(PINNED),),
    "the key": (table(replace(PINNED, spki=spki("public"))), table(PUBLIC)),
    "the role": (table(PINNED, role='"public-root"'), table(PUBLIC)),
    "its beginning": (table(PINNED, valid_from="2017-10-13"), table(PUBLIC)),
    "its past": (table(PINNED, valid_to="2025-12-31"), table(PUBLIC)),
}


@pytest.mark.parametrize("name", LOSSES)
def test_nothing_of_the_past_may_be_lost(inbox, written, name):
    text = list_of(4, *LOSSES[name], table(NEW))
    refused(inbox, written(text), "trust-loses")
    refused(inbox, written(text), "trust-loses", sha256=digest(text))


def test_an_issuer_may_be_closed_from_the_day_of_publication_and_be_lengthened(inbox, written):
    closed = list_of(4, table(PINNED, valid_to="2026-01-01"), table(PUBLIC, valid_to="2040-01-01"))
    assert refresh(inbox, written(closed)).version == 4


UNREADABLE = {
    "no TOML": "[[",
    "without a day": "version = 4\n" + table(PINNED),
    "without an issuer": list_of(4, table(PUBLIC)),
    "with somebody's own": list_of(4, table(PINNED, added="true"), table(PUBLIC)),
    "an unknown role": list_of(4, table(PINNED, role='"friend"')),
    "one key broken": list_of(4, table(PINNED), table(PUBLIC), table(NEW, spki_der_base64='"AA=="')),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_is_no_whole_list_is_refused(inbox, written, name):
    refused(inbox, written(UNREADABLE[name]), "trust-unreadable")


def test_bytes_that_are_no_text(inbox, tmp_path):
    (tmp_path / "x").write_bytes(b"\xff\xfe")
    refused(inbox, str(tmp_path / "x"), "trust-unreadable")


def test_a_list_that_cannot_be_joined_with_the_persons_own(inbox, tmp_path, written):
    key = table(PINNED).partition('spki_der_base64 = "')[2].rstrip('"\n')
    other = table(PUBLIC).partition('spki_der_base64 = "')[2].rstrip('"\n')
    days = "valid_from = 2017-10-12, valid_to = 2030-09-22"
    inline = (
        "version = 4\npublished = 2026-01-01\nanchor = [\n"
        f'{{ name = "A", role = "pec-issuer", subject = "A", {days}, spki_der_base64 = "{key}" }},\n'
        f'{{ name = "B", role = "public-root", subject = "B", {days}, spki_der_base64 = "{other}" }},\n]\n'
    )
    trust_store.keep_added(inbox.profile.places.data, table(NEW, added="true"))
    refused(inbox, written(inline), "trust-unreadable")
    trust_store.keep_added(inbox.profile.places.data, "")
    assert refresh(inbox, written(inline)).version == 4


def test_a_list_of_a_megabyte_is_the_limit(inbox, publisher, written):
    text = newer(publisher)
    fitting = text + "#" * (trust_refresh.MAX_ANCHORS - len(text.encode()))
    refused(inbox, written(fitting + "#"), "trust-too-large")
    assert refresh(inbox, written(fitting)).version == 4


def test_a_file_that_is_not_there_or_huge(inbox, tmp_path, monkeypatch):
    refused(inbox, str(tmp_path / "none"), "trust-unreadable-file")
    monkeypatch.setattr(trust_refresh, "MAX_TRUSTED_LIST", 9)
    (tmp_path / "x").write_bytes(b"0123456789")
    refused(inbox, str(tmp_path / "x"), "trust-too-large")


def _signatures(publisher, other, text: str) -> dict[str, bytes]:
    raw = text.encode()
    return {
        "of somebody else": sign(raw, other.issuer, AT),
        "of the publisher's root": sign(raw, publisher.root, AT),
        "of another list": sign(raw + b"\n", publisher.issuer, AT),
        "with SHA-1": sign(raw, publisher.issuer, AT, "sha1"),
        "with the list inside": sign(raw, publisher.issuer, AT, detached=False),
        "garbage": b"garbage",
        "over other line ends": sign(raw.replace(b"\n", b"\r\n"), publisher.issuer, AT),
    }


@pytest.mark.parametrize(
    "name",
    [
        *("of somebody else", "of the publisher's root", "of another list", "with SHA-1", "with the list inside"),
        *("garbage", "over other line ends"),
    ],
)
def test_signatures_that_do_not_count(inbox, publisher, authority, written, name):
    text = newer(publisher)
    refused(inbox, written(text, _signatures(publisher, authority, text)[name]), "trust-signature")


def test_a_list_cannot_name_its_own_publisher(inbox, authority, written, publisher):
    text = newer(publisher, 4, publisher_table(authority.issuer))
    refused(inbox, written(text, sign(text.encode(), authority.issuer, AT)), "trust-signature")
    refresh(inbox, written(text))
    text = newer(publisher, 5)
    assert refresh(inbox, written(text, sign(text.encode(), authority.issuer, AT))).version == 5


@pytest.mark.parametrize(("first", "last", "counts"), [(0, 0, True), (-1, 1, True), (1, 2, False), (-2, -1, False)])
def test_a_publisher_has_its_time(inbox, publisher, written, monkeypatch, first, last, counts):
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    monkeypatch.setattr(trust_refresh.clock, "now", lambda: now)
    days = [(now + timedelta(days=number)).date().isoformat() for number in (first, last)]
    dated = list_of(4, table(PINNED), table(PUBLIC), publisher_table(publisher.issuer, *days))
    refresh(inbox, written(dated))
    text = newer(publisher, 5)
    if counts:
        assert refresh(inbox, written(text)).signed_by == "Chi pubblica"
    else:
        refused(inbox, written(text), "trust-signature")


class Web:
    """A web server by heart."""

    def __init__(self, pages: dict[str, bytes]) -> None:
        self.pages = pages
        self.asked: list[tuple[str, int]] = []

    def __call__(self, url: str, most: int) -> bytes:
        self.asked.append((url, most))
        if url not in self.pages:
            raise Failure("fetch-refused", host="liste.example")
        return self.pages[url]


def test_from_an_address(inbox, publisher):
    text = newer(publisher)
    web = Web({URL: text.encode(), f"{URL}.p7s": sign(text.encode(), publisher.issuer, AT)})
    assert refresh(inbox, URL, fetch=web).signed_by == "Chi pubblica"
    assert [url for url, _ in web.asked] == [URL, f"{URL}.p7s"]
    assert trust.inventory(inbox.profile).source == URL


def test_from_an_address_without_signature(inbox, publisher):
    text = newer(publisher)
    web = Web({URL: text.encode()})
    refused(inbox, URL, "trust-unsigned", fetch=web)
    web.asked.clear()
    assert refresh(inbox, URL, sha256=digest(text), fetch=web).version == 4
    assert [url for url, _ in web.asked] == [URL]


def test_an_address_that_fails(inbox):
    refused(inbox, URL, "fetch-refused", fetch=Web({}))


@pytest.mark.parametrize("url", ["http://liste.example/x", "ftp://liste.example/x", "file:///etc/passwd", "HTTP://x"])
def test_only_https(inbox, url):
    web = Web({})
    refused(inbox, url, "trust-not-https", fetch=web)
    assert web.asked == []


def test_two_at_once_end_with_the_higher_version(profile, publisher, tmp_path):
    """Whoever comes second is measured by what the first left: a lower version never takes the place of a higher."""
    for _ in range(3):
        sources, ready = [], threading.Barrier(4)
        start = trust.inventory(profile).version
        for version in range(start + 1, start + 5):
            path = tmp_path / f"{version}.toml"
            path.write_text(newer(publisher, version), encoding="utf-8")
            sources.append((str(path), digest(path.read_bytes())))

        def take(source: str, sha256: str, ready: threading.Barrier = ready) -> None:
            with open_inbox(profile) as inbox:
                ready.wait(20)
                with suppress(Failure):
                    refresh(inbox, source, sha256=sha256)

        threads = [threading.Thread(target=take, args=source) for source in sources]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert trust.inventory(profile).version == start + 4


def test_a_full_disk_leaves_the_old_list(inbox, publisher, written, monkeypatch):
    refresh(inbox, written(newer(publisher, 4)))

    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("citizen_inbox.store.disk.os.fsync", full)
    refused(inbox, written(newer(publisher, 5)), "disk-full")


def test_an_eu_trusted_list_goes_its_own_way(inbox, tmp_path, monkeypatch):
    path = tmp_path / "tsl.xml"
    raw = b'<?xml version="1.0"?><tsl:TrustServiceStatusList xmlns:tsl="http://uri.etsi.org/02231/v2#"/>'
    path.write_bytes(raw)
    taken = []
    monkeypatch.setattr(trust_refresh, "_trusted_list", lambda *given: taken.append(given) or "list")
    assert refresh(inbox, str(path)) == "list"
    assert taken == [(inbox, raw, None)]
