"""The real desk over a profile in a temporary folder."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from citizen_inbox.documents.document import Document
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.cards.paid import PaidWish
from citizen_inbox.gui.inbox_desk import InboxDesk
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.record import Payment, Record
from citizen_inbox.usecases import payments, trust_store
from citizen_inbox.usecases.accounts import AccountDraft
from citizen_inbox.usecases.anchor_files import anchor_table
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.profiles import passing_profile
from citizen_inbox.usecases.shipped import anchors_text

NUMBER = "302000000000123456"
MAIL = b"From: luca.verdi@posta.example\r\nTo: bianca.neri@pec.example\r\nSubject: <b>Ciao</b>\r\n\r\nTesto.\r\n"


@pytest.fixture
def inbox(tmp_path):
    with Inbox(passing_profile(tmp_path, anchors_text())) as opened:
        yield opened


@pytest.fixture
def desk():
    return InboxDesk()


def test_a_mail_file_becomes_a_page_that_is_kept_nowhere(desk, inbox, tmp_path, now):
    path = tmp_path / "lettera.EML"
    path.write_bytes(MAIL)
    page = desk.open_file(inbox, path, now)
    assert (page.row.id, page.row.title, page.row.sender) == (0, "<b>Ciao</b>", "luca.verdi@posta.example")
    assert desk.rows(inbox, "all", now.date(), 10, 0) == ()


def test_another_file_becomes_a_document(desk, inbox, tmp_path, now):
    path = tmp_path / "nota.xml"
    path.write_bytes(b"<nota/>")
    assert isinstance(desk.open_file(inbox, path, now), Document)


def test_a_file_that_is_gone_is_a_failure(desk, inbox, tmp_path, now):
    with pytest.raises(Failure, match="file-unreadable"):
        desk.open_file(inbox, tmp_path / "nessuno.eml", now)


def test_a_known_mailbox_only_gets_its_new_password(desk, inbox):
    draft = AccountDraft("bianca.neri@pec.example", "bianca.neri@pec.example", "imaps.pec.example")
    desk.add_account(inbox, draft, "vecchia")
    desk.add_account(inbox, draft, "nuova")
    assert [account.address for account in desk.accounts(inbox)] == ["bianca.neri@pec.example"]
    assert inbox.secrets.password("bianca.neri@pec.example") == "nuova"


def test_a_shipped_provider_is_found_by_its_domain(desk):
    preset = desk.preset_for("bianca.neri@legalmail.it")
    assert preset is not None
    assert preset.host
    assert desk.preset_for("bianca.neri@neri.example") is None


def test_every_trusted_key_says_where_it_comes_from(desk, inbox, authority):
    assert {line.origin for line in desk.anchors(inbox)} == {"shipped"}
    own = trust_store.parsed(authority.anchors_toml()).anchors[0]
    trust_store.keep_added(inbox.profile.places.data, anchor_table(replace(own, added=True, added_at="2026-11-20")))
    assert [line.name for line in desk.anchors(inbox) if line.origin == "added"] == [own.name]


def test_reminders_are_on_with_names_until_the_person_says_otherwise(desk, inbox, now):
    assert desk.reminder_choices(inbox) == (True, False)
    desk.set_reminder_choices(inbox, True, True)
    assert desk.reminder_choices(inbox) == (True, True)
    assert desk.reminders(inbox, now).discreet
    desk.set_reminder_choices(inbox, False, True)
    assert desk.reminders(inbox, now).all == ()
    desk.reminders_shown(inbox, (), now)
    assert desk.agenda(inbox, now.date(), now.date()) == ()


def test_a_payment_is_noted_with_a_receipt_from_the_disk(desk, inbox, tmp_path):
    account = inbox.records.add_account("a@pec.example", "a", "imap.example", 993, "")
    with inbox.records.writing():
        message = inbox.records.save(account, asking(NUMBER))
    receipt = tmp_path / "ricevuta.pdf"
    receipt.write_bytes(b"%PDF-1.7")
    wish = PaidWish(NUMBER, paid=True, day=date(2026, 1, 5), amount_cents=3000, receipt=receipt)
    desk.set_paid(inbox, message, wish)
    (row,) = desk.rows(inbox, "all", date(2026, 1, 6), 10, 0)
    assert (row.paid_on, row.amount_cents) == (date(2026, 1, 5), None)
    (line,) = payments.paid_of(inbox, inbox.lists.one(message))
    assert desk.receipt(inbox, line.receipt.id) == ("ricevuta.pdf", b"%PDF-1.7")
    desk.set_paid(inbox, message, PaidWish(NUMBER, paid=False))
    assert desk.rows(inbox, "all", date(2026, 1, 6), 10, 0)[0].paid_on is None
    with pytest.raises(Failure, match="file-unreadable"):
        desk.set_paid(inbox, message, replace(wish, receipt=tmp_path / "nowhere.pdf"))


def asking(number):
    """The record of a mail that asks for a payment."""
    at = datetime(2026, 1, 2, 10, 0, tzinfo=UTC)
    asked = Payment(number, "01234567897", "Comune", 2940, None, "Multa", False)
    return Record(
        "ab" * 32, 1, 1, EnvelopeKind.TRANSPORT, "traffic_fine", "Comune", "a@b.example", "Verbale", "Verbale", at, at,
        at, "m@b.example", "", "", "OK", Outcome.PROVEN, 0, payments=(asked,),
    )  # fmt: skip
