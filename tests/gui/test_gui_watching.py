"""A mailbox that is followed: what a real server delivers appears in the window without a key pressed."""

from __future__ import annotations

import time
from functools import partial

import pytest
from guishell_fakes import FakePage

from citizen_inbox.demo.practice import Practice
from citizen_inbox.gui.application import Shipped, Sources, Window
from citizen_inbox.gui.inbox_desk import InboxDesk
from citizen_inbox.usecases import accounts, clock
from citizen_inbox.usecases.inbox import open_inbox
from citizen_inbox.usecases.profiles import passing_profile
from citizen_inbox.usecases.rows import Progress
from citizen_inbox.usecases.shipped import resources_folder
from citizen_inbox.usecases.sync import sync_account


@pytest.fixture(scope="module")
def practice():
    with Practice(clock.today()) as made:
        yield made


@pytest.fixture
def profile(tmp_path, practice):
    made = passing_profile(tmp_path, practice.anchors_toml)
    given = practice.account
    draft = accounts.AccountDraft(given.address, given.user, given.host, given.port, given.ca_pem)
    with open_inbox(made) as inbox:
        account = accounts.add_account(inbox, draft, given.password)
        sync_account(inbox, account.id, lambda progress: None, lambda: False)
    return made


@pytest.fixture
def window(qtbot, profile):
    sources = Sources(profile.places.config, InboxDesk(), partial(open_inbox, profile))
    made = Window(sources, Shipped(resources_folder(), resources_folder()), "en", make_page=lambda fittings: FakePage())
    made.stages = []
    made.main.round.progressed.connect(lambda progress: made.stages.append(progress.stage))
    qtbot.addWidget(made.main)
    made.main.show()
    made.main.start()
    yield made
    made.close()
    made.fittings.theme.deleteLater()


def test_a_receipt_that_arrives_appears_by_itself(qtbot, window, practice):
    sent = window.main.list.sent.messages
    qtbot.waitUntil(lambda: window.main.header.state_text.startswith("Updated"), timeout=15_000)
    window.main.places.choose("sent")
    qtbot.waitUntil(lambda: sent.rowCount() > 0)
    before = sum(sent.rowCount(sent.index(row, 0)) for row in range(sent.rowCount()))

    practice.deliver_awaited(clock.now())

    def shown():
        return sum(sent.rowCount(sent.index(row, 0)) for row in range(sent.rowCount()))

    qtbot.waitUntil(lambda: shown() == before + 1, timeout=20_000)
    assert window.main.round.troubles == {}
    assert Progress("connecting", 0, 0).stage in window.stages


def test_closing_ends_the_watch_promptly(qtbot, window):
    qtbot.waitUntil(lambda: window.main.header.state_text.startswith("Updated"), timeout=15_000)
    begun = time.monotonic()
    window.close()
    assert time.monotonic() - begun < 3
