"""Letters of SEND that came twice, by courtesy, or as imitations: one dossier, each duty once."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from fakes.send_mail import Arrived, send_mail

from citizen_inbox.demo.desk import Desk, Mail
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.numbers import iun
from citizen_inbox.failures import Failure
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.usecases import browse, clock, declarations, dossiers
from citizen_inbox.usecases.inbox import Profile, open_inbox
from citizen_inbox.usecases.intake import Intake, reread

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def desk():
    return Desk(TODAY, make_keys(TODAY))


@pytest.fixture(autouse=True)
def _today(monkeypatch, desk):
    monkeypatch.setattr(clock, "now", lambda: desk.at(0, "12:00"))
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def inbox(desk, tmp_path):
    anchors = desk.keys.authority.anchors_toml()
    with open_inbox(Profile(places_under(tmp_path), anchors, SessionSecrets(), worker=False)) as opened:
        yield opened


def mailbox(inbox, address):
    known = [one for one in inbox.records.accounts() if one.address == address]
    return known[0] if known else inbox.records.account(inbox.records.add_account(address, "m", "h", 993, ""))


def receive(inbox, *mails: tuple[bytes, datetime], address="m@pec.example") -> list[int]:
    account = mailbox(inbox, address)
    folder = inbox.records.folder(account.id, "INBOX", "inbox")
    before = set(browse.every_id(inbox))
    intake = Intake(inbox, account, folder, 1)
    first = 1 + len(inbox.records.known_uids(folder.id, 1))
    intake.add([Arrived(first + place, raw, at) for place, (raw, at) in enumerate(mails)])
    intake.finish()
    return sorted(set(browse.every_id(inbox)) - before)


def pec(desk, code, days_ago):
    at = desk.at(days_ago, "10:00:00")
    return desk.envelope(desk.keys.nation, at, send_mail(desk, code)), at


CODE = iun("due-volte", "202611")


def effects(found):
    return [(line.row.id, line.due) for line in found.deadlines if line.what == "effective"]


def test_a_second_delivery_doubles_no_duty_and_the_first_counts(inbox, desk):
    second, first = receive(inbox, pec(desk, CODE, 2), pec(desk, CODE, 10))
    found = dossiers.dossier(inbox, second)
    assert found == dossiers.dossier(inbox, first)
    assert (found.id, found.leading, found.iun) == (second, first, CODE)
    assert [row.id for row in found.messages] == [first, second]
    assert effects(found) == [(first, desk.days_ago(3))]
    assert {row.dossier for row in browse.rows(inbox, "all", TODAY)} == {2}


def test_a_view_counts_for_every_delivery_whenever_it_came(inbox, desk):
    (first,) = receive(inbox, pec(desk, CODE, 4))
    declarations.declare_viewed(inbox, first, desk.at(3, "09:00"))
    (second,) = receive(inbox, pec(desk, CODE, 1), address="altra@pec.example")
    for number in (first, second):
        assert inbox.lists.one(number).duties[0].due == desk.days_ago(3)
        assert browse.page(inbox, number).reading.deadlines[0].due == desk.days_ago(3)
    inbox.records.connection.execute("UPDATE message SET reader_version = 1")
    assert reread(inbox, lambda progress: None, lambda: False).read == 2
    assert inbox.lists.one(first).duties[0].due == desk.days_ago(3)
    declarations.forget_views(inbox, second)
    assert inbox.lists.one(first).duties[0].due == desk.days_ago(4) + timedelta(days=7)


def test_the_earliest_view_counts_and_impossible_ones_are_refused(inbox, desk):
    (number,) = receive(inbox, pec(desk, CODE, 4))
    declarations.declare_viewed(inbox, number, desk.at(1, "09:00"))
    declarations.declare_viewed(inbox, number, desk.at(2, "09:00"))
    assert dossiers.dossier(inbox, number).views[0] == desk.at(2, "09:00")
    assert inbox.lists.one(number).duties[0].due == desk.days_ago(2)
    for at, code in ((desk.at(-1, "09:00"), "viewing-in-future"), (desk.at(60, "09:00"), "viewing-too-early")):
        with pytest.raises(Failure) as refused:
            declarations.declare_viewed(inbox, number, at)
        assert refused.value.code == code


def test_courtesy_and_service_mail_join_and_imitations_do_not(inbox, desk):
    mail, at = send_mail(desk, CODE), desk.at(4, "10:00:00")
    courtesy = desk.original(mail, at, "<c@send.example>")
    called = desk.original(
        Mail("assistenza@send.example", f"SEND - Documenti relativi alla notifica {CODE}", "In allegato."), at, "<a@x>"
    )
    trap = desk.original(
        Mail("a@evil.example", f"SEND - Documenti relativi alla notifica {CODE}", "https://evil.example/paga"),
        at,
        "<b@x>",
    )
    foreign = desk.original(
        Mail(mail.sender, mail.subject, "", html="<a href='https://evil.example/'>SEND</a>"), at, "<d@x>"
    )
    real = pec(desk, CODE, 4)
    forged = real[0].replace(b"message/rfc822", b"message/rfc822; x=1", 1)
    every = [courtesy, called, trap, foreign, forged]
    numbers = receive(inbox, real, *((raw, at) for raw in every))
    found = dossiers.dossier(inbox, numbers[0])
    assert {row.id for row in found.messages} == set(numbers[:3])
    assert {row.id for row in found.imitations} == set(numbers[3:])
    assert found.leading == numbers[0]
    assert len(effects(found)) == 1
    for number in numbers[3:]:
        assert numbers[0] not in {row.id for row in dossiers.dossier(inbox, number).messages}


def test_a_false_earlier_delivery_does_not_move_the_date(inbox, desk):
    mail, at = send_mail(desk, CODE), desk.at(20, "10:00:00")
    selfmade = desk.envelope(desk.keys.selfmade, at, mail)
    numbers = receive(inbox, pec(desk, CODE, 4), (selfmade, at))
    found = dossiers.dossier(inbox, numbers[0])
    assert found.leading == numbers[0]
    assert effects(found) == [(numbers[0], desk.days_ago(4) + timedelta(days=7))]


def test_files_lie_beside_the_delivery_that_counts(inbox, desk):
    mail, at = send_mail(desk, CODE), desk.at(4, "10:00:00")
    numbers = receive(inbox, pec(desk, CODE, 4), (desk.original(mail, at, "<c@send.example>"), at))
    offered = dossiers.offer(
        inbox, numbers[1], b"%PDF-1.4 x", f"{CODE.replace('-', '')}_PNNOTIFICATIONATTACHMENTS0a.pdf"
    )
    kept = dossiers.take(inbox, numbers[1], offered)
    assert (kept.role, dossiers.dossier(inbox, numbers[0]).files) == ("act", (kept,))
    other = dossiers.offer(inbox, numbers[1], b"x", "KWKUJHXNHJXM202304U1_SENDER_ACK_PNLEGALFACTS0a.pdf")
    with pytest.raises(Failure) as refused:
        dossiers.take(inbox, numbers[1], other)
    assert refused.value.code == "filed-another"


def test_days_are_kept_for_the_act(inbox, desk):
    (number,) = receive(inbox, pec(desk, CODE, 4))
    declarations.declare_day(inbox, number, "adesione", desk.days_ago(1))
    stored = inbox.lists.one(number)
    assert declarations.declared_of(inbox, stored.account, stored.sha256).adesione_on == desk.days_ago(1)
    declarations.declare_day(inbox, number, "adesione", None)
    assert declarations.declared_of(inbox, stored.account, stored.sha256).adesione_on is None
    with pytest.raises(ValueError, match="altro"):
        declarations.declare_day(inbox, number, "altro", None)
    with pytest.raises(Failure):
        declarations.declare_day(inbox, number, "adesione", desk.days_ago(-2))


def test_a_failed_delivery_that_is_declared_counts_for_every_mail_of_the_notification(inbox, desk):
    raw, at = pec(desk, CODE, 4)
    courtesy = desk.original(send_mail(desk, CODE), at, "<c@send.example>")
    first, second = receive(inbox, (raw, at), (courtesy, at))
    deposited = desk.at(2, "10:15")
    declarations.declare_undelivered(inbox, second, deposited)
    assert dossiers.dossier(inbox, first).undelivered == deposited
    by_pec, failed = desk.days_ago(4) + timedelta(days=7), desk.days_ago(2) + timedelta(days=15)
    kept = inbox.lists.one(first).duties[0]
    assert (kept.rule, kept.due, kept.prudent, kept.likely) == ("send-undelivered", failed, by_pec, by_pec)
    (alone,) = [duty for duty in inbox.lists.one(second).duties if duty.what == "effective"]
    assert (alone.rule, alone.due, alone.prudent) == ("send-undelivered", failed, failed)
    assert effects(dossiers.dossier(inbox, second)) == [(first, failed)]
    declarations.declare_viewed(inbox, first, desk.at(1, "09:00"))
    assert inbox.lists.one(first).duties[0].due == desk.days_ago(1)
    declarations.forget_views(inbox, first)
    declarations.declare_undelivered(inbox, first, None)
    assert dossiers.dossier(inbox, second).undelivered is None
    assert (inbox.lists.one(first).duties[0].rule, inbox.lists.one(second).duties) == ("send-pec", ())


def test_an_impossible_failed_delivery_is_refused(inbox, desk):
    (number,) = receive(inbox, pec(desk, CODE, 4))
    for at, code in ((desk.at(-1, "09:00"), "declared-in-future"), (desk.at(60, "09:00"), "viewing-too-early")):
        with pytest.raises(Failure) as refused:
            declarations.declare_undelivered(inbox, number, at)
        assert refused.value.code == code
