"""A real IMAP server for the tests of this room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fakes.dovecot import Dovecot, available


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    """A fresh Dovecot with an empty mailbox."""
    if not available():
        pytest.skip("Debian's dovecot-imapd is not installed (apt-get install dovecot-imapd dovecot-lmtpd)")
    with Dovecot() as server:
        yield server
