"""A file put beside a mail is kept as it is, once, under a safe name, whatever is read again or removed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes.plain_reading import plain_mail, read_plainly
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.documents.naming import MAX_BYTES
from citizen_inbox.failures import Failure
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.store.archive import Archive
from citizen_inbox.store.database import open_database
from citizen_inbox.usecases import clock, filing
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.reader import Job


def keep(inbox: Inbox, number: int = 1, address: str = "a@pec.example") -> int:
    """A mail with its record; its id."""
    known = {found.address: found.id for found in inbox.records.accounts()}
    account = known.get(address) or inbox.records.add_account(address, address, "imap.example", 993, "")
    raw = plain_mail(number)
    inbox.archive.put(raw)
    record = read_plainly(Job(raw, "", clock.now(), "", None))
    with inbox.records.writing():
        return inbox.records.save(account, record)


def failure_of(code: str, call: Callable[..., object], *arguments: object) -> Failure:
    with pytest.raises(Failure) as caught:
        call(*arguments)
    assert caught.value.code == code
    return caught.value


def test_a_file_comes_back_as_it_was_put(inbox: Inbox) -> None:
    message = keep(inbox)
    line = filing.file_away(inbox, message, b"%PDF-1.7 atto", "C:\\acts\\atto\u202e.pdf", "act", "doc_2")
    assert (line.name, line.role, line.about, line.size) == ("atto.pdf", "act", "doc_2", 13)
    assert line.sha256 == hashlib.sha256(b"%PDF-1.7 atto").hexdigest()
    assert filing.filed(inbox, message) == (line,)
    assert filing.filed_content(inbox, line.id) == b"%PDF-1.7 atto"


def test_the_same_bytes_twice_are_one_file_and_the_last_word_on_them_counts(inbox: Inbox) -> None:
    message = keep(inbox)
    first = filing.file_away(inbox, message, b"x", "a.pdf", "other")
    again = filing.file_away(inbox, message, b"x", "b.pdf", "attestation", "AAR")
    assert (again.id, again.name, again.role, again.about) == (first.id, "a.pdf", "attestation", "AAR")
    assert filing.filed(inbox, message) == (again,)


def test_the_same_bytes_may_lie_beside_several_mails(inbox: Inbox) -> None:
    one, two = keep(inbox, 1), keep(inbox, 2)
    lines = [filing.file_away(inbox, message, b"x", "a.pdf", "act") for message in (one, two)]
    filing.unfile(inbox, lines[0].id)
    assert filing.filed(inbox, one) == ()
    assert filing.filed_content(inbox, lines[1].id) == b"x"


def test_a_file_stays_beside_its_mail_when_that_is_read_again(inbox: Inbox) -> None:
    message = keep(inbox)
    line = filing.file_away(inbox, message, b"x", "a.pdf", "act")
    assert keep(inbox) == message
    assert filing.filed(inbox, message) == (line,)


def test_what_cannot_be_kept_leaves_nothing_behind(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    message = keep(inbox)
    before = list(inbox.archive.names())
    monkeypatch.setattr(filing, "LIMIT", 3 * 2**20)
    big = failure_of("filed-too-large", filing.file_away, inbox, message, bytes(3 * 2**20 + 1), "a.pdf", "act")
    assert big.facts == {"name": "a.pdf", "limit": "3"}
    failure_of("filed-empty", filing.file_away, inbox, message, b"", "a.pdf", "act")
    failure_of("mail-unknown", filing.file_away, inbox, message + 1, b"x", "a.pdf", "act")
    with pytest.raises(ValueError, match="seal"):
        filing.file_away(inbox, message, b"x", "a.pdf", "seal")
    assert filing.filed(inbox, message) == ()
    assert list(inbox.archive.names()) == before


def test_the_bytes_are_on_the_disk_before_the_record_says_so(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    message = keep(inbox)

    def refuse(self: Archive, raw: bytes) -> str:
        raise Failure("disk-full", path="")

    monkeypatch.setattr(Archive, "put", refuse)
    failure_of("disk-full", filing.file_away, inbox, message, b"x", "a.pdf", "act")
    assert filing.filed(inbox, message) == ()


def test_a_lost_or_changed_file_is_told_by_its_name(inbox: Inbox) -> None:
    message = keep(inbox)
    line = filing.file_away(inbox, message, b"x", "a.pdf", "act")
    kept = inbox.profile.places.data / "archive" / line.sha256[:2] / f"{line.sha256[2:]}.eml"
    kept.write_bytes(b"y")
    assert failure_of("filed-altered", filing.filed_content, inbox, line.id).facts["name"] == "a.pdf"
    kept.unlink()
    failure_of("filed-missing", filing.filed_content, inbox, line.id)
    filing.unfile(inbox, line.id)
    failure_of("filed-unknown", filing.filed_content, inbox, line.id)
    failure_of("filed-unknown", filing.unfile, inbox, line.id)


def test_a_mailbox_that_goes_takes_its_files_along(inbox: Inbox) -> None:
    line = filing.file_away(inbox, keep(inbox), b"x", "a.pdf", "act")
    inbox.records.remove_account(inbox.records.accounts()[0].id)
    failure_of("filed-unknown", filing.filed_content, inbox, line.id)
    assert inbox.records.check() == ()


def test_a_file_put_by_one_lane_is_seen_by_another(profile: Profile) -> None:
    with open_inbox(profile) as one, open_inbox(profile) as other:
        line = filing.file_away(one, message := keep(one), b"x", "a.pdf", "act")
        assert filing.filed(other, message) == (line,)


@settings(max_examples=15)
@given(name=st.text(max_size=200), content=st.binary(min_size=1, max_size=50))
def test_any_name_becomes_a_safe_one(name: str, content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("filed")
    profile = Profile(places_under(folder), "", SessionSecrets(), read=read_plainly, worker=False)
    with open_inbox(profile) as inbox:
        line = filing.file_away(inbox, keep(inbox), content, name, "other")
        assert line.name
        assert len(line.name.encode()) <= MAX_BYTES
        assert not set(line.name) & set('\0/\\:*?"<>|')
        assert filing.filed_content(inbox, line.id) == content


def test_the_tables_are_in_every_database(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "inbox.sqlite3")
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    assert {"filed", "paid"} <= tables
