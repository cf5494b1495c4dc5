"""Asking the authorities: with consent only, once, within limits, and what the answers change."""

from __future__ import annotations

import hashlib
import socket
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from fakes.answers_server import AnswersServer, dripping, endless, hanging_up, redirect, respond, silent, zipped

from citizen_inbox.demo.authority import Authority, Identity, Revoked, new_key
from citizen_inbox.demo.postman import Provider, Transaction, carried, transport, write_mail
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.store.proofs import KeptAnswer
from citizen_inbox.transport.http import fetch
from citizen_inbox.usecases import browse, clock, revocation, sync
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.intake import Intake, reread
from citizen_inbox.usecases.rows import Progress

SERIAL = 2**63 + 99
OWNER = "cittadina@pec-a.example"


@dataclass(frozen=True)
class Arrival:
    uid: int
    raw: bytes
    arrived_at: datetime | None
    state: str = ""


@dataclass
class World:
    """A mailbox, its provider, the provider's authority and that authority's web server."""

    inbox: Inbox
    authority: Authority
    leaf: Identity
    server: AnswersServer
    account: int
    now: datetime
    uid: int = 0

    def receive(self, at: datetime | None = None, arrived_at: datetime | None = None, subject: str = "Avviso") -> int:
        """Take a genuine mail in; its number."""
        self.uid += 1
        raw = _mail(Provider("pec-a.example", "GESTORE A S.p.A.", self.leaf), at or self.now, f"{subject} {self.uid}")
        folder = self.inbox.records.folder(self.account, "INBOX", "inbox")
        intake = Intake(self.inbox, self.inbox.records.account(self.account), folder, 1)
        intake.add([Arrival(self.uid, raw, arrived_at)])
        intake.finish()
        return max(browse.every_id(self.inbox))

    def refresh(self, **changes: object) -> revocation.RefreshOutcome:
        asking = partial(fetch, private=True)
        return revocation.refresh(self.inbox, _quiet, lambda: False, **{"fetch": asking, **changes})

    def crl(self, at: datetime, *entries: Revoked, **changes: object) -> None:
        self.server.paths["/CRL"] = self.authority.make_crl(at, entries, **changes)

    def verdict(self, message: int) -> str:
        """As the list has it, which must be what the page says."""
        listed = self.inbox.lists.one(message).verdict_code
        assert browse.page(self.inbox, message).reading.evidence.verdict.code.value == listed
        return listed


def _quiet(progress: Progress) -> None:
    pass


def _mail(provider: Provider, at: datetime, subject: str) -> bytes:
    what = Transaction(
        sender="comune@pec-a.example",
        recipients=((OWNER, True),),
        subject=subject,
        at=at,
        identifier=f"opec{subject.replace(' ', '')}.{at:%Y%m%d%H%M%S}@pec-a.example",
        msgid=f"<{subject.replace(' ', '')}@pec-a.example>",
    )
    original = write_mail(what.sender, (OWNER,), subject, "Buongiorno.\n", at, what.msgid)
    return transport(provider, what, carried(original, what.identifier))


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def key():
    return new_key()


@pytest.fixture
def world(authority, key, tmp_path, monkeypatch) -> Iterator[World]:
    now = clock.now().replace(microsecond=0)
    with AnswersServer() as server:
        with monkeypatch.context() as patch:
            patch.setattr("citizen_inbox.demo.authority.new_key", lambda: key)  # a new one takes most of a test's time
            leaf = authority.provider(
                *("pec-a.example", "GESTORE A S.p.A.", now - timedelta(days=100), now + timedelta(days=300)),
                crl_url=server.url("/CRL"),
                ocsp_url=server.url("/OCSP"),
                serial=SERIAL,
            )
        profile = Profile(places_under(tmp_path), authority.anchors_toml(), SessionSecrets(), worker=False)
        with open_inbox(profile) as inbox:
            account = inbox.records.add_account(OWNER, OWNER, "imap.pec-a.example", 993, "")
            revocation.switch(inbox, online=True)
            yield World(inbox, authority, leaf, server, account, now - timedelta(minutes=10))


def test_first_sight_is_kept_with_its_grounds(world):
    before = clock.now().replace(microsecond=0)
    proof = browse.page(world.inbox, world.receive()).proof
    assert proof
    assert before <= proof.seen_at <= clock.now()
    assert (proof.verdict_code, proof.outcome) == ("OK_REV_UNKNOWN", Outcome.PROVEN)
    assert proof.signer == world.leaf.certificate.public_bytes(Encoding.DER)
    assert proof.anchor == hashlib.sha256(world.inbox.anchors.anchors[0].spki).hexdigest()
    assert {found.code for found in proof.findings} >= {"content-intact", "provider-recognised", "revocation-unknown"}
    assert proof.answers == ()


def test_an_answer_that_comes_later_changes_the_verdict_but_not_the_proof(world):
    message = world.receive()
    assert world.verdict(message) == "OK_REV_UNKNOWN"
    world.crl(world.now + timedelta(minutes=5))
    outcome = world.refresh()
    assert (outcome.fetched, outcome.failed, outcome.changed) == (1, (), 1)
    assert world.verdict(message) == "OK"
    proof = browse.page(world.inbox, message).proof
    assert proof
    assert proof.verdict_code == "OK_REV_UNKNOWN"
    assert [(answer.kind, answer.url) for answer in proof.answers] == [("crl", world.server.url("/CRL"))]
    assert world.inbox.records.check() == ()


def test_a_mail_that_comes_after_the_answer_is_judged_by_it_at_once(world):
    world.receive()
    world.crl(world.now)
    world.refresh()
    message = world.receive()
    proof = browse.page(world.inbox, message).proof
    assert proof
    assert world.verdict(message) == proof.verdict_code == "OK"
    assert len(proof.answers) == 1


def test_the_first_answers_of_a_proof_stay_its_answers(world):
    message = world.receive()
    world.crl(world.now, next_update=world.now + timedelta(minutes=1))
    world.refresh()
    first = browse.page(world.inbox, message).proof
    world.crl(world.now + timedelta(minutes=9), Revoked(SERIAL, world.now, x509.ReasonFlags.key_compromise))
    _due(world)
    assert world.refresh().changed == 1
    proof = browse.page(world.inbox, message).proof
    assert world.verdict(message) == "REVOKED"
    assert first
    assert proof
    assert [used.sha256 for used in proof.answers] == [used.sha256 for used in first.answers]
    assert replace(proof, answers=()) == replace(first, answers=())


def _due(world: World) -> None:
    """As if the time of every answer and of every pause were over."""
    with world.inbox.records.writing():
        world.inbox.records.connection.execute("UPDATE answer SET due_at = 0, fetched_at = fetched_at - 10")
        world.inbox.records.connection.execute("UPDATE answer_failure SET tried_at = 0")


@pytest.mark.parametrize(
    ("after", "reason", "expected"),
    [
        (-1, None, "REVOKED"),
        (0, None, "REVOKED"),
        (2, x509.ReasonFlags.superseded, "REVOKED_AFTER"),
        (2, x509.ReasonFlags.key_compromise, "REVOKED"),
    ],
)
def test_a_revocation_reaches_the_mails_that_were_verified_before(world, after, reason, expected):
    message, other = world.receive(), world.receive(world.now - timedelta(days=3))
    world.crl(world.now)
    world.refresh()
    assert world.verdict(message) == world.verdict(other) == "OK"
    world.crl(world.now + timedelta(minutes=5), Revoked(SERIAL, world.now + timedelta(minutes=after), reason))
    _due(world)
    world.refresh()
    with world.inbox.records.writing():  # as if both had been taken in only now
        world.inbox.records.connection.execute("UPDATE proof SET seen_at = ?", (int(clock.now().timestamp()),))
    assert world.verdict(message) == expected
    row = next(row for row in browse.rows(world.inbox, "all", clock.today()) if row.id == message)
    assert row.outcome is (Outcome.REFUTED if expected == "REVOKED" else Outcome.UNDETERMINED)


def test_a_mail_that_was_here_before_the_revocation_stays_verified(world):
    arrived = world.now + timedelta(seconds=30)
    message = world.receive(arrived_at=arrived)
    world.crl(world.now + timedelta(minutes=5), Revoked(SERIAL, world.now + timedelta(minutes=2)))
    world.refresh()
    assert world.verdict(message) == "OK"
    evidence = browse.page(world.inbox, message).reading.evidence
    found = next(found for found in evidence.findings if found.code == "revoked-since")
    assert found.facts["seen"].startswith(f"{arrived:%Y-%m-%d %H:%M:%S}")


def test_ocsp_is_asked_where_the_list_is_not_to_be_had(world):
    message = world.receive()
    world.server.paths["/OCSP"] = world.authority.make_ocsp(world.leaf.certificate, world.now + timedelta(minutes=1))
    outcome = world.refresh()
    assert outcome.failed == (("127.0.0.1", "fetch-refused"),)
    assert outcome.fetched == 1
    assert world.server.asked == ["GET /CRL HTTP/1.1", "POST /OCSP HTTP/1.1"]
    assert world.verdict(message) == "OK"
    assert revocation.state(world.inbox).answers[0].kind == "ocsp"


def test_an_address_is_asked_once_per_life_of_its_answer(world):
    world.receive()
    world.crl(world.now)
    world.refresh()
    assert world.refresh().fetched == 0
    assert world.server.asked == ["GET /CRL HTTP/1.1"]
    line = revocation.state(world.inbox).answers[0]
    assert line.due_at == world.now + timedelta(days=1)
    assert line.size == len(world.server.paths["/CRL"])


def test_a_failed_address_rests_for_an_hour(world, monkeypatch):
    world.receive()
    world.server.paths |= {"/CRL": hanging_up, "/OCSP": hanging_up}
    assert [code for _, code in world.refresh().failed] == ["fetch-failed"] * 2
    assert world.refresh().failed == ()
    assert len(world.server.asked) == 2
    later = clock.now() + timedelta(minutes=59)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert world.refresh().failed == ()
    monkeypatch.setattr(clock, "now", lambda: later + timedelta(minutes=2))
    assert len(world.refresh().failed) == 2
    assert len(revocation.state(world.inbox).failures) == 2


def test_an_expired_list_is_kept_for_what_it_proves_and_asked_for_again(world):
    old, new = world.receive(world.now - timedelta(days=9)), world.receive()
    world.crl(world.now - timedelta(days=8), next_update=world.now - timedelta(days=7))
    before = clock.now()
    world.refresh()
    assert world.verdict(old) == "OK"
    assert world.verdict(new) == "OK_REV_UNKNOWN"
    due_at = revocation.state(world.inbox).answers[0].due_at
    assert before + timedelta(minutes=59) < due_at < clock.now() + timedelta(minutes=61)


def _forged(world: World) -> bytes:
    return Authority().make_crl(world.now + timedelta(minutes=5), [Revoked(SERIAL, world.now - timedelta(days=1))])


def _foreign(world: World) -> bytes:
    return Authority("Altra").make_crl(world.now + timedelta(minutes=5))


@pytest.mark.parametrize(
    ("behaviour", "code"),
    [
        (_forged, "answer-useless"),
        (_foreign, "answer-useless"),
        (b"<html>non trovato</html>", "answer-useless"),
        (b"", "answer-useless"),
        (respond(b"", 404), "fetch-refused"),
        (zipped(b"0" * 10_000_000), "fetch-refused"),
        (redirect("ftp://ca.example/CRL"), "fetch-refused"),
        (hanging_up, "fetch-failed"),
        (endless, "fetch-too-large"),
        (silent, "fetch-timeout"),
        (dripping, "fetch-timeout"),
    ],
)
def test_whatever_a_server_does_the_mailbox_is_unharmed(world, monkeypatch, behaviour, code):
    monkeypatch.setattr(revocation, "SECONDS", 0.5)
    monkeypatch.setattr(revocation, "CRL_LIMIT", 1_000_000)
    message = world.receive()
    made = behaviour(world) if behaviour in {_forged, _foreign} else behaviour
    world.server.paths |= {"/CRL": made}
    started = time.monotonic()
    outcome = world.refresh()
    assert time.monotonic() - started < 5
    assert outcome.failed[0] == ("127.0.0.1", code)
    assert (outcome.fetched, outcome.changed) == (0, 0)
    assert world.verdict(message) == "OK_REV_UNKNOWN"
    assert revocation.state(world.inbox).answers == ()
    assert world.inbox.records.check() == ()


def test_a_view_does_not_wait_for_a_hanging_server(world, monkeypatch):
    monkeypatch.setattr(revocation, "SECONDS", 1.5)
    message = world.receive()
    world.server.paths |= {"/CRL": silent, "/OCSP": silent}
    profile = world.inbox.profile

    def ask() -> None:
        with open_inbox(profile) as other:
            revocation.refresh(other, _quiet, lambda: False, fetch=partial(fetch, private=True))

    asking = threading.Thread(target=ask)
    asking.start()
    while not world.server.asked:
        time.sleep(0.01)
    started = time.monotonic()
    for _ in range(5):
        browse.page(world.inbox, message)
        browse.rows(world.inbox, "all", clock.today())
    browse.set_done(world.inbox, message, done=True)
    assert time.monotonic() - started < 1
    assert asking.is_alive()
    asking.join()


@pytest.fixture
def connections(monkeypatch) -> Iterator[list[object]]:
    """Every address that anything connects to or looks up."""
    seen: list[object] = []
    watching = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and event in {"socket.connect", "socket.getaddrinfo", "socket.sendto"}:
            seen.append(arguments)

    sys.addaudithook(hook)
    yield seen
    watching[0] = False


def test_nothing_connects_while_it_is_switched_off(world, connections):
    revocation.switch(world.inbox, online=False)
    world.crl(world.now)
    message = world.receive()
    browse.page(world.inbox, message)
    reread(world.inbox, _quiet, lambda: False)
    assert sync._ask_authorities(world.inbox, _quiet, lambda: False) == 0
    with pytest.raises(Failure) as caught:
        world.refresh()
    assert caught.value.code == "revocation-off"
    assert connections == []
    assert world.server.asked == []
    socket.create_connection(("127.0.0.1", world.server.port)).close()
    assert connections  # the hook does see


def test_it_is_off_unless_somebody_switched_it_on(tmp_path, authority):
    profile = Profile(places_under(tmp_path), authority.anchors_toml(), SessionSecrets(), worker=False)
    with open_inbox(profile) as inbox:
        assert not revocation.state(inbox).online
        revocation.switch(inbox, online=True)
        assert revocation.state(inbox).online
        revocation.switch(inbox, online=False)
        assert not revocation.state(inbox).online


def test_addresses_of_strangers_are_never_asked(world, tmp_path_factory):
    """The same mail where nobody pinned its issuer."""
    other = Profile(
        places_under(tmp_path_factory.mktemp("other")), Authority().anchors_toml(), SessionSecrets(), worker=False
    )
    with open_inbox(other) as inbox:
        account = inbox.records.add_account(OWNER, OWNER, "imap.pec-a.example", 993, "")
        revocation.switch(inbox, online=True)
        stranger = World(inbox, world.authority, world.leaf, world.server, account, world.now)
        stranger.receive()
        assert stranger.refresh() == revocation.RefreshOutcome(0, (), 0)
    world.receive()
    with open_inbox(replace(world.inbox.profile, anchors_toml=Authority().anchors_toml())) as inbox:
        later = replace(world, inbox=inbox)
        assert later.refresh() == revocation.RefreshOutcome(0, (), 0)  # pinned once, and no longer
    assert world.server.asked == []
    world.refresh()
    assert world.server.asked  # while it is pinned they are asked


def test_loopback_is_not_asked_without_the_switch_of_the_tests(world):
    world.receive()
    world.crl(world.now)
    outcome = revocation.refresh(world.inbox, _quiet, lambda: False)
    assert [code for _, code in outcome.failed] == ["fetch-address"] * 2
    assert world.server.asked == []


def test_after_a_sync_only_who_agreed_is_asked_for(world, monkeypatch):
    monkeypatch.setattr("citizen_inbox.transport.http.is_public", lambda number: True)
    message = world.receive()
    world.crl(world.now)
    assert sync._ask_authorities(world.inbox, _quiet, lambda: True) == 0
    assert world.server.asked == []
    assert sync._ask_authorities(world.inbox, _quiet, lambda: False) == 1
    assert world.verdict(message) == "OK"
    world.inbox.settings_path.write_text("= =")
    assert sync._ask_authorities(world.inbox, _quiet, lambda: False) == 0


def test_a_stop_is_heard(world):
    world.receive()
    world.crl(world.now)
    outcome = revocation.refresh(world.inbox, _quiet, lambda: True, fetch=partial(fetch, private=True))
    assert outcome == revocation.RefreshOutcome(0, (), 0)
    assert world.server.asked == []


def test_expired_certificates_are_not_asked_for(world, monkeypatch):
    world.receive()
    world.crl(world.now)
    later = world.now + timedelta(days=301)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert world.refresh() == revocation.RefreshOutcome(0, (), 0)
    assert world.server.asked == []


def test_old_answers_make_room_unless_a_proof_rests_on_them(world):
    message = world.receive()
    world.crl(world.now)
    world.refresh()
    assert world.verdict(message) == "OK"
    for number in range(5):
        at = datetime(2020, 1, 1 + number, tzinfo=UTC)
        made = KeptAnswer("crl", "http://ca.example/CRL", "", at, at, bytes([number]) * 1000)
        with world.inbox.records.writing():
            world.inbox.proofs.add_answer(made, 3000)
    kept = revocation.state(world.inbox).answers
    assert kept[0].url == world.server.url("/CRL")
    assert [line.fetched_at.day for line in kept][1:] == [5, 4]
    assert world.verdict(message) == "OK"


def test_a_newer_reader_judges_by_the_answers_that_are_kept(world):
    message = world.receive()
    world.crl(world.now)
    world.refresh()
    first = browse.page(world.inbox, message).proof
    with world.inbox.records.writing():
        world.inbox.records.connection.execute("UPDATE message SET reader_version = 0, verdict_code = 'UNSIGNED'")
    assert reread(world.inbox, _quiet, lambda: False).read == 1
    assert world.verdict(message) == "OK"
    assert browse.page(world.inbox, message).proof == first


def test_mail_of_the_time_before_proofs_gets_one_when_it_is_read_again(world):
    message = world.receive()
    with world.inbox.records.writing():
        world.inbox.records.connection.execute("DELETE FROM proof")
        world.inbox.records.connection.execute("UPDATE message SET reader_version = 0")
    assert browse.page(world.inbox, message).proof is None
    reread(world.inbox, _quiet, lambda: False)
    assert browse.page(world.inbox, message).proof


@pytest.mark.parametrize("harm", [lambda path: path.unlink(), lambda path: path.write_bytes(b"altro")])
def test_a_mail_whose_bytes_are_gone_keeps_its_verdict(world, harm):
    message, other = world.receive(), world.receive()
    for path in world.inbox.profile.places.data.rglob("*.eml"):
        if path.parent.name + path.stem == world.inbox.lists.one(message).sha256:
            harm(path)
    world.crl(world.now)
    assert world.refresh().changed == 1
    assert world.inbox.lists.one(message).verdict_code == "OK_REV_UNKNOWN"
    assert world.verdict(other) == "OK"


def test_a_stop_in_the_middle_is_made_up_for_in_the_next_round(world):
    message = world.receive()
    world.crl(world.now)
    stopping: list[bool] = []

    def asking(url: str, **limits: object) -> bytes:
        stopping.append(True)
        return fetch(url, private=True, **limits)

    outcome = revocation.refresh(world.inbox, _quiet, lambda: bool(stopping), fetch=asking)
    assert (outcome.fetched, outcome.changed) == (1, 0)
    assert world.inbox.lists.one(message).verdict_code == "OK_REV_UNKNOWN"
    assert world.refresh().changed == 1
    assert world.verdict(message) == "OK"


def test_only_what_the_answers_change_is_read_again(world, monkeypatch):
    world.receive()
    world.crl(world.now)
    world.refresh()
    read: list[object] = []
    submit = world.inbox.reader.submit
    monkeypatch.setattr(world.inbox.reader, "submit", lambda job: read.append(job) or submit(job))
    world.refresh()
    world.crl(world.now + timedelta(minutes=1))
    _due(world)
    assert world.refresh().fetched == 1
    assert read == []


def test_a_lifted_suspension_gives_the_verdict_back(world):
    message = world.receive()
    world.crl(world.now, Revoked(SERIAL, world.now - timedelta(days=1), x509.ReasonFlags.certificate_hold))
    world.refresh()
    assert world.verdict(message) == "REVOKED"
    world.crl(world.now + timedelta(minutes=5))
    _due(world)
    assert world.refresh().changed == 1
    assert world.verdict(message) == "OK"


def test_a_store_that_fails_is_not_taken_for_a_server_that_does(world, monkeypatch):
    world.receive()
    world.crl(world.now)

    def full(*_: object) -> None:
        raise Failure("disk-full")

    monkeypatch.setattr(type(world.inbox.proofs), "add_answer", full)
    with pytest.raises(Failure) as caught:
        world.refresh()
    assert caught.value.code == "disk-full"


def test_answers_too_large_to_travel_are_applied_after_the_sync(world, monkeypatch):
    monkeypatch.setattr("citizen_inbox.usecases.proofs.TRAVELLING", 10)
    world.receive()
    world.crl(world.now)
    world.refresh()
    message = world.receive()
    assert world.inbox.lists.one(message).verdict_code == "OK_REV_UNKNOWN"
    assert world.refresh().changed == 1
    assert world.verdict(message) == "OK"


def test_a_removed_mailbox_takes_its_proofs_along(world):
    world.receive()
    world.crl(world.now)
    world.refresh()
    world.inbox.records.remove_account(world.account)
    count = world.inbox.records.connection.execute("SELECT count(*) FROM proof").fetchone()[0]
    assert count == 0
    assert world.inbox.records.check() == ()


def test_mails_without_a_signature_have_no_proof(world):
    folder = world.inbox.records.folder(world.account, "INBOX", "inbox")
    intake = Intake(world.inbox, world.inbox.records.account(world.account), folder, 1)
    intake.add([Arrival(1, b"From: x@posta.example\r\nSubject: Ciao\r\n\r\nTesto\r\n", None)])
    intake.finish()
    assert browse.page(world.inbox, max(browse.every_id(world.inbox))).proof is None
