"""An endpoint and a password in; folders, UIDs and raw mails out. Reads only: nothing on the server is changed."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from types import TracebackType
from typing import Any, Self

from citizen_inbox.failures import Failure
from citizen_inbox.transport.refusals import (
    certificate_failure,
    login_failure,
    presented_issuer,
    refusals,
)
from citizen_inbox.transport.tls import client_context
from citizen_inbox.transport.wire import Client, has_control

TIMEOUT = 30.0
"""Seconds without a byte before a server is given up."""
BATCH_BYTES = 4 * 1024 * 1024
BATCH_MAILS = 50
PIECE = 4 * 1024 * 1024
"""A mail larger than this is asked for in pieces of this size."""
LARGEST = 100 * 1024 * 1024
"""A mail larger than this is not fetched whole: its header is kept and it is shown as oversized."""
HEADER_LIMIT = 256 * 1024
SEARCH_BLOCK = 50_000
"""UIDs asked for in one SEARCH: imaplib reads lines of at most a million bytes."""

_ROLES = {
    b"\\sent": "sent",
    b"\\drafts": "drafts",
    b"\\junk": "junk",
    b"\\trash": "trash",
}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a mailbox is read: implicit TLS only."""

    host: str
    port: int
    username: str
    ca_pem: str = ""


@dataclass(frozen=True, slots=True)
class ServerFolder:
    """One folder as LIST shows it."""

    name: str
    separator: str
    role: str
    """"inbox", "sent", "drafts", "junk", "trash" by special use (RFC 6154), else ""."""
    selectable: bool


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """What EXAMINE says of a folder. `uid_next` is 0 when the server keeps it to itself."""

    uidvalidity: int
    uid_next: int
    exists: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail from the server."""

    uid: int
    raw: bytes
    arrived_at: datetime | None
    """INTERNALDATE, aware, with the server's offset."""
    state: str = ""
    """"" when whole, "cut-short" when the server gave less than it announced, "oversized" when it is a header only."""


@dataclass(frozen=True, slots=True)
class Space:
    """Storage of a mailbox, in bytes."""

    used: int
    limit: int


class Mailbox:
    """One logged-in connection, used as a context manager by one thread. Every method raises Failure only."""

    def __init__(self, endpoint: Endpoint, password: str, *, timeout: float = TIMEOUT) -> None:
        for value in (endpoint.host, endpoint.username, password):
            if not value or has_control(value):
                raise Failure("login-unusable", host=endpoint.host)
        self._endpoint = endpoint
        self._host = endpoint.host
        self._client = _connect(endpoint, timeout)
        try:
            self._login(password)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Log out if the server still listens, and close."""
        try:
            with refusals(self._host):
                self._client.logout()
        except Failure:
            try:
                with refusals(self._host):
                    self._client.shutdown()
            except Failure:
                return  # closed already

    @property
    def commands(self) -> tuple[str, ...]:
        """Everything that was sent on this connection, without the arguments of LOGIN."""
        return self._client.commands

    @property
    def capabilities(self) -> tuple[str, ...]:
        """What the server says it can do, after login."""
        with refusals(self._host):
            return tuple(sorted(name.decode("ascii", "replace").upper() for name in self._client.capabilities()))

    def folders(self) -> tuple[ServerFolder, ...]:
        """Every folder of the mailbox."""
        with refusals(self._host):
            listed = self._client.list_folders()
            return tuple(_folder(flags, separator, name) for flags, separator, name in listed)

    def examine(self, folder: str) -> FolderStatus:
        """Open a folder read-only. Failure "folder-unusable" for a name that cannot be asked for."""
        if has_control(folder):
            raise Failure("folder-unusable", folder=folder)
        with refusals(self._host):
            reply = self._client.select_folder(folder, readonly=True)
            return FolderStatus(
                uidvalidity=int(reply.get(b"UIDVALIDITY", 0)),
                uid_next=int(reply.get(b"UIDNEXT", 0)),
                exists=int(reply.get(b"EXISTS", 0)),
            )

    def space(self) -> Space | None:
        """How full the mailbox is (RFC 9208), None where the server does not say."""
        with refusals(self._host):
            if not self._client.has_capability("QUOTA"):
                return None
            _, quotas = self._client.get_quota_root("INBOX")
        found = [one for one in quotas if str(one.resource).upper() == "STORAGE" and one.limit]
        return Space(found[0].usage * 1024, found[0].limit * 1024) if found else None

    def uids(self, exists: int) -> tuple[int, ...]:
        """UIDs of the open folder, ascending; `exists` is its size as `examine` gave it."""
        with refusals(self._host):
            if exists <= SEARCH_BLOCK:
                return tuple(sorted(set(self._client.search("ALL"))))
            found: set[int] = set()
            for start in range(1, exists + 1, SEARCH_BLOCK):
                found.update(self._client.search(f"{start}:{min(start + SEARCH_BLOCK - 1, exists)}"))
            return tuple(sorted(found))

    def batches(self, uids: Sequence[int]) -> Iterator[tuple[Fetched, ...]]:
        """The mails of the open folder in the order asked for, some at a time; those gone meanwhile are left out."""
        for start in range(0, len(uids), 500):
            heads = self._heads(uids[start : start + 500])
            for group in _groups(heads):
                yield self._small(group) if len(group) > 1 or group[0].size <= PIECE else (self._large(group[0]),)

    def idle(self, seconds: float, stopped: Callable[[], bool]) -> bool:
        """Wait in IDLE until a mail arrives or goes (True), the time is over or `stopped` says so (False).

        Failure "server-cannot-idle" where the server has no IDLE. Keep `seconds` under 29 minutes (RFC 2177).
        """
        with refusals(self._host):
            if not self._client.has_capability("IDLE"):
                raise Failure("server-cannot-idle", host=self._host)
            until = time.monotonic() + seconds
            while not stopped() and time.monotonic() < until:
                if _tells_change(self._idle_once(until, stopped)):
                    return True
            return False

    def _idle_once(self, until: float, stopped: Callable[[], bool]) -> Sequence[Sequence[object]]:
        """One IDLE, left as soon as the server says anything (also that it is still there)."""
        self._client.idle()
        while not stopped() and (left := until - time.monotonic()) > 0:
            if self._client.wait(min(1.0, left)):
                break
        _, told = self._client.idle_done()
        return tuple(told)

    def _login(self, password: str) -> None:
        import imaplib

        with refusals(self._host):
            if b"PREAUTH" in self._client.welcome.upper():  # somebody else's session, or somebody in between
                raise Failure("server-broken", host=self._host)
            try:
                if (self._endpoint.username + password).isascii():
                    self._client.login(self._endpoint.username, password)
                else:
                    self._client.plain_login(self._endpoint.username, password)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                failure = login_failure(error, self._host, self._endpoint.username)
                raise failure from None  # the library's exception may quote the command, password and all

    def _heads(self, uids: Sequence[int]) -> list[_Head]:
        with refusals(self._host):
            reply = self._client.fetch(list(uids), ["RFC822.SIZE", "INTERNALDATE"])
            return [_head(uid, reply[uid]) for uid in uids if uid in reply]

    def _small(self, group: Sequence[_Head]) -> tuple[Fetched, ...]:
        with refusals(self._host):
            reply = self._client.fetch([head.uid for head in group], ["BODY.PEEK[]"])
        return tuple(
            _fetched(head, reply[head.uid][b"BODY[]"])
            for head in group
            if isinstance(reply.get(head.uid, {}).get(b"BODY[]"), bytes)
        )

    def _large(self, head: _Head) -> Fetched:
        if head.size > LARGEST:
            raw = self._section(head.uid, f"BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>")
            return Fetched(head.uid, raw, head.arrived_at, "oversized")
        pieces: list[bytes] = []
        length = 0
        while length < head.size:
            piece = self._section(head.uid, f"BODY.PEEK[]<{length}.{PIECE}>")
            if not piece:
                break
            pieces.append(piece)
            length += len(piece)
        return _fetched(head, b"".join(pieces))

    def _section(self, uid: int, item: str) -> bytes:
        with refusals(self._host):
            reply = self._client.fetch([uid], [item]).get(uid, {})
        wanted = b"BODY[HEADER]" if "HEADER" in item else b"BODY[]"
        found = [value for key, value in reply.items() if key.startswith(wanted) and isinstance(value, bytes)]
        return found[0] if found else b""


@dataclass(frozen=True, slots=True)
class _Head:
    uid: int
    size: int
    arrived_at: datetime | None


def _connect(endpoint: Endpoint, timeout: float) -> Client:
    context = client_context(endpoint.ca_pem)
    try:
        with refusals(endpoint.host, connecting=True):
            return Client(endpoint.host, endpoint.port, context, timeout)
    except ssl.SSLCertVerificationError as error:
        issuer = presented_issuer(endpoint.host, endpoint.port, timeout)
        raise certificate_failure(error, endpoint.host, issuer) from error


def _folder(flags: Sequence[bytes], separator: bytes | None, name: str) -> ServerFolder:
    lower = {flag.lower() for flag in flags if isinstance(flag, bytes)}
    role = next((role for flag, role in _ROLES.items() if flag in lower), "")
    return ServerFolder(
        name=name,
        separator=separator.decode("ascii", "replace") if isinstance(separator, bytes) else "",
        role="inbox" if name.upper() == "INBOX" else role,
        selectable=not lower & {b"\\noselect", b"\\nonexistent"},
    )


def _head(uid: int, reply: dict[bytes, Any]) -> _Head:
    arrived = reply.get(b"INTERNALDATE")
    aware = _aware(arrived) if isinstance(arrived, datetime) else None
    return _Head(uid, int(reply.get(b"RFC822.SIZE", 0)), aware)


def _aware(arrived: datetime) -> datetime | None:
    """With the standard library's time zone: the IMAP library's own cannot be pickled."""
    offset = arrived.utcoffset()
    return None if offset is None else arrived.replace(tzinfo=timezone(offset))


def _groups(heads: Sequence[_Head]) -> Iterator[list[_Head]]:
    """Neighbours together up to the batch limits; a large mail alone."""
    group: list[_Head] = []
    total = 0
    for head in heads:
        full = len(group) >= BATCH_MAILS or total + head.size > BATCH_BYTES
        if group and full:
            yield group
            group, total = [], 0
        group.append(head)
        total += head.size
    if group:
        yield group


def _fetched(head: _Head, raw: bytes) -> Fetched:
    return Fetched(head.uid, raw, head.arrived_at, "cut-short" if len(raw) < head.size else "")


def _tells_change(responses: Sequence[Sequence[object]]) -> bool:
    return any(len(response) > 1 and response[1] in {b"EXISTS", b"EXPUNGE"} for response in responses)
