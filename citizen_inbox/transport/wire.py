"""imapclient with a fence: only commands that change nothing on the server, no unbounded literal, no control bytes."""

from __future__ import annotations

import re
import select
import ssl
from collections import deque

from imapclient import IMAPClient
from imapclient.tls import IMAP4_TLS

LITERAL_LIMIT = 24 * 1024 * 1024
"""Bytes of one literal; bodies are asked for in smaller pieces than this."""

READ_ONLY = frozenset(
    (
        *("CAPABILITY", "LOGIN", "AUTHENTICATE", "LOGOUT", "NOOP", "ID", "ENABLE", "LIST", "NAMESPACE"),
        *("GETQUOTAROOT", "EXAMINE", "UID SEARCH", "UID FETCH", "IDLE", "UNSELECT"),
    )
)
_COMMAND = re.compile(rb"[A-P]{4}\d+ ((?:UID )?[A-Za-z]+)([^\r\n]*)")
_PEEKS = re.compile(
    r" [\d,]+ \((?:(?:RFC822\.SIZE|INTERNALDATE|BODY\.PEEK\[(?:HEADER)?\](?:<\d+\.\d+>)?) ?)+\)", re.IGNORECASE
)
"""What may be fetched: everything else (BODY[], RFC822, BINARY[]) would mark a mail as read."""
_SECRETIVE = frozenset({"LOGIN", "AUTHENTICATE"})


class Forbidden(RuntimeError):
    """Something in this program tried to send a command that may change a mailbox: a mistake of ours, never shown."""


class Wire(IMAP4_TLS):  # type: ignore[misc] # imapclient ships no types
    """The connection itself: refuses to send what could change the mailbox, and keeps the log that tests read."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext, timeout: float) -> None:
        self.commands: deque[str] = deque(maxlen=10_000)
        super().__init__(host, port, context, timeout)

    def send(self, data: bytes) -> None:
        """Send one line or a piece of one. Forbidden for a command outside `READ_ONLY` (a bug of ours)."""
        command = _COMMAND.match(data)
        if command:
            verb = command[1].decode().upper()
            rest = command[2].decode("latin-1")
            if verb not in READ_ONLY or (verb == "UID FETCH" and not _PEEKS.fullmatch(rest)):
                raise Forbidden(verb)
            self.commands.append(verb if verb in _SECRETIVE else f"{verb}{rest}"[:200])
        super().send(data)

    def read(self, size: int) -> bytes:
        """Read a literal of at most `LITERAL_LIMIT` bytes; more ends the connection."""
        if size > LITERAL_LIMIT:
            raise self.abort("literal too large")
        data: bytes = super().read(size)
        return data

    def wait(self, seconds: float) -> bool:
        """Whether the server has said something within `seconds`; nothing of it is taken out of the buffer.

        The library's own waiting reads lines without blocking and loses the beginning of one that comes in pieces.
        """
        patience = self.sock.gettimeout()
        self.sock.settimeout(0)
        try:
            there = bool(self.file.peek(1))
        except (BlockingIOError, ssl.SSLWantReadError):
            return bool(select.select([self.sock], [], [], seconds)[0])
        finally:
            self.sock.settimeout(patience)
        if not there:
            raise self.abort("the server closed the connection")
        return True

    def _log(self, line: str) -> None:
        """imaplib keeps the last lines, the LOGIN line with its password among them: keep none."""


class Client(IMAPClient):  # type: ignore[misc] # imapclient ships no types
    """imapclient on a `Wire`."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext, timeout: float) -> None:
        super().__init__(host, port=port, ssl=True, ssl_context=context, timeout=timeout)
        self.normalise_times = False  # keep the offset that the server wrote
        self._imap.debug = 0  # imapclient formats every line for its log otherwise

    def _create_IMAP4(self) -> Wire:  # noqa: N802 - imapclient's name
        return Wire(self.host, self.port, self.ssl_context, self._timeout.connect)

    def wait(self, seconds: float) -> bool:
        """Whether the server has said something within `seconds`; it stays to be read."""
        return bool(self._imap.wait(seconds))

    @property
    def commands(self) -> tuple[str, ...]:
        """What was sent, oldest first, without the arguments of LOGIN."""
        return tuple(self._imap.commands)


def has_control(text: str) -> bool:
    """Whether a text could end an IMAP line or a string before its time (M14)."""
    return any(ord(letter) < 32 or ord(letter) == 127 for letter in text)
