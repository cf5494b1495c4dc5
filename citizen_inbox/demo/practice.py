"""A day in, a running practice world out: server, mailbox, trust anchors and the outcome of every message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from citizen_inbox.demo.desk import MARIA, SENT, Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.letters.receipts import awaited_delivery
from citizen_inbox.demo.mailbox import FOLDERS, mailbox
from citizen_inbox.demo.message import DemoMessage
from citizen_inbox.demo.server import DemoServer


@dataclass(frozen=True, slots=True)
class Account:
    """What a mail program asks for to reach the practice mailbox."""

    address: str
    host: str
    port: int
    user: str
    password: str
    ca_pem: str
    """The authority of the server's TLS certificate, PEM; to be trusted for this account only."""


class Practice:
    """The practice provider of one day; use it as a context manager.

    `today` decides the date of every letter. Keys are made anew each time, the unsigned content is the same for the
    same day.
    """

    def __init__(self, today: date) -> None:
        self.today = today
        self.desk = Desk(today, make_keys(today))
        self.messages: tuple[DemoMessage, ...] = mailbox(self.desk)
        self.anchors_toml: str = self.desk.keys.authority.anchors_toml()
        """The practice authority in the form of `resources/trust-anchors.toml`: for the demo profile only."""
        self._server = DemoServer(self.messages, today=today, user=MARIA.email, folders=FOLDERS, sent=SENT)

    @property
    def account(self) -> Account:
        """How to reach the mailbox; the port is known once the server runs."""
        server = self._server
        return Account(MARIA.email, server.host, server.port, server.user, server.password, server.ca_pem)

    @cached_property
    def expected(self) -> Mapping[str, DemoMessage]:
        """Every message of the beginning by the SHA-256 (hexadecimal) of its bytes."""
        return {message.sha256: message for message in self.messages}

    def add(self, message: DemoMessage) -> None:
        """Deliver one more message while the server runs."""
        self._server.add(message)

    def deliver_awaited(self, at: datetime) -> DemoMessage:
        """Deliver the receipt that the waiting submission still lacks, certified `at` (aware), and give it back."""
        message = awaited_delivery(self.desk, at)
        self.add(message)
        return message

    def __enter__(self) -> Practice:
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stop()
