"""The practice world of one fixed day, made once."""

from __future__ import annotations

from datetime import date

import pytest

from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import Keys, make_keys
from citizen_inbox.demo.mailbox import mailbox
from citizen_inbox.demo.message import DemoMessage

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def keys() -> Keys:
    return make_keys(TODAY)


@pytest.fixture(scope="session")
def desk(keys: Keys) -> Desk:
    return Desk(TODAY, keys)


@pytest.fixture(scope="session")
def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    return mailbox(desk)
