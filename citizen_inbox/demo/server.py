"""Messages in, a real IMAPS server on the loopback interface out: the practice mailbox, kept in memory by pymap."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
import threading
from argparse import Namespace
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID
from proxyprotocol.noop import ProxyProtocolNoop
from proxyprotocol.sock import SocketInfoLocal
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxSet
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.listtree import ListEntry, ListTree
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials.flag import Flag
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

from citizen_inbox.demo.authority import distinguished_name, key_usage, new_key
from citizen_inbox.demo.message import DemoMessage

HOST = "127.0.0.1"
_PATIENCE = 10.0
"""Seconds to wait for the server's thread to start or to answer."""
_GOOD_BYE = 0.2
"""Seconds that a client has to end the TLS session before its connection is cut."""


class DemoServer:
    """An IMAPS server on a free port of 127.0.0.1, with one mailbox.

    `ca_pem` (PEM text) is the only authority that signs its certificate. `start` and `stop` may be called once each;
    it is a context manager too. Raises RuntimeError when the server does not come up.
    """

    def __init__(
        self,
        messages: Iterable[DemoMessage],
        *,
        today: date,
        user: str,
        folders: Sequence[str] = ("INBOX",),
        sent: str = "",
        password: str = "pratica",  # noqa: S107 - a practice mailbox on loopback keeps no secret
    ) -> None:
        """`sent`: the folder announced as the one of sent mail (RFC 6154), "" for none."""
        self.host = HOST
        self.port = 0
        self.user = user
        self.password = password
        self.ca_pem, self._certificate, self._key = _tls_certificate(today)
        self._messages = tuple(messages)
        self._folders = tuple(folders)
        self._mailboxes: MailboxSet = _Mailboxes(sent)
        self._thread = threading.Thread(target=self._run, name="demo-imap", daemon=True)
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None

    def start(self) -> DemoServer:
        """Listen; comes back when clients can connect."""
        self._thread.start()
        self._ready.wait(_PATIENCE)
        if self._failure or not self.port:
            raise RuntimeError("the practice server did not start") from self._failure
        return self

    def stop(self) -> None:
        """Close every connection and wait for the thread. Does nothing when it never started."""
        if self._loop and self._end and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
            self._thread.join(_PATIENCE)

    def add(self, message: DemoMessage) -> None:
        """Deliver one more message; clients in IDLE are told at once."""
        if self._loop is None:
            raise RuntimeError("the practice server is not running")
        asyncio.run_coroutine_threadsafe(self._deliver(message), self._loop).result(_PATIENCE)

    def __enter__(self) -> DemoServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:  # noqa: BLE001 - handed to the thread that called start
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        for folder in self._folders:
            if folder != "INBOX":
                await self._mailboxes.add_mailbox(folder)
        for message in self._messages:
            await self._deliver(message)
        async with self._listening() as server:
            self.port = server.sockets[0].getsockname()[1]
            self._ready.set()
            await self._end.wait()

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[asyncio.Server]:
        config = _config(self.user, self.password)
        login = Login(config)
        login.users_dict[self.user] = UserMetadata(config, self.user, password=self.password)
        config.set_cache[self.user] = (self._mailboxes, FilterSet())
        clients = _Clients(IMAPServer(login, config))
        server = await asyncio.start_server(
            clients.welcome,
            self.host,
            0,
            ssl=_server_context(self._certificate, self._key),
            ssl_shutdown_timeout=_GOOD_BYE,
            limit=2**20,
        )
        try:
            yield server
        finally:
            server.close()
            await clients.close()

    async def _deliver(self, message: DemoMessage) -> None:
        mailbox = await self._mailboxes.get_mailbox(message.folder)
        flags = frozenset(Flag(flag.encode()) for flag in message.flags)
        await mailbox.append(AppendMessage(message.build(), message.at, flags), recent=True)


class _Clients:
    """The open connections, each served by a task of ours, so that stopping leaves none behind."""

    def __init__(self, serve: IMAPServer) -> None:
        self._serve = serve
        self._open: set[asyncio.Task[None]] = set()

    def welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a new connection; plain function, since asyncio complains of its own tasks when they are cancelled."""
        task = asyncio.get_running_loop().create_task(self._attend(reader, writer))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def close(self) -> None:
        """End every conversation."""
        pending = tuple(self._open)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)

    async def _attend(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._serve(reader, writer, SocketInfoLocal(writer, unique_id=uuid4().bytes))
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            return  # the client went away, or the server stops
        finally:
            await _closed(writer)


async def _closed(writer: asyncio.StreamWriter) -> None:
    """Close and wait until the socket is gone: at once, or after `_GOOD_BYE` when the client does not answer."""
    writer.close()
    with suppress(OSError, TimeoutError):
        await asyncio.wait_for(asyncio.shield(writer.wait_closed()), 5 * _GOOD_BYE)


class _Config(Config):
    """pymap's configuration without the machine's name in the greeting (asking for it may take seconds)."""

    @property
    def greeting(self) -> bytes:
        return b"Practice mailbox ready"

    @property
    def login_capability(self) -> Sequence[bytes]:
        return [*super().login_capability, b"SPECIAL-USE"]


class _Mailboxes(MailboxSet):
    """Folders with a dot between their names, as most PEC providers have them, and one marked as sent mail."""

    def __init__(self, sent: str) -> None:
        super().__init__()
        self._sent = sent

    @property
    def delimiter(self) -> str:
        return "."

    async def list_mailboxes(self) -> ListTree:
        return _Folders(self.delimiter, self._sent).update("INBOX", *self._set)


class _Folders(ListTree):
    __slots__ = ["_sent"]

    def __init__(self, delimiter: str, sent: str) -> None:
        super().__init__(delimiter)
        self._sent = sent

    def list_matching(self, ref_name: str, filter_: str) -> Iterable[ListEntry]:
        for entry in super().list_matching(ref_name, filter_):
            if entry.name == self._sent:
                yield _SentFolder(entry.name, entry.exists, entry.marked, entry.has_children)
            else:
                yield entry


class _SentFolder(ListEntry):
    @property
    def attributes(self) -> Sequence[bytes]:
        return [*super().attributes, b"Sent"]


def _config(user: str, password: str) -> _Config:
    return _Config(
        Namespace(passlib_cfg=None, proxy_protocol=None),
        host=HOST,
        port=0,
        demo_data=False,
        demo_user=user,
        demo_password=password,
        tls_enabled=False,  # TLS is there from the first byte; pymap means STARTTLS
        secure_auth=False,
        proxy_protocol=ProxyProtocolNoop(),
        hash_context=Cleartext(),
        cpu_subsystem=Subsystem.for_asyncio(),
        ssl_context=ssl.create_default_context(ssl.Purpose.CLIENT_AUTH),
    )


def _server_context(certificate: bytes, key: bytes) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    with TemporaryDirectory() as folder:
        chain = Path(folder) / "server.pem"  # the ssl module reads keys from files only
        chain.write_bytes(key + certificate)
        context.load_cert_chain(chain)
    return context


def _tls_certificate(today: date) -> tuple[str, bytes, bytes]:
    """An authority for TLS (PEM text), and a certificate for 127.0.0.1 and localhost with its key (PEM)."""
    start = datetime.combine(today, datetime.min.time(), UTC) - timedelta(days=2)
    end = start + timedelta(days=30)
    root_key, key = new_key(), new_key()
    root_name = distinguished_name("Pratica TLS", "Autorita di Pratica")

    def builder(subject: x509.Name, public: rsa.RSAPublicKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(root_name)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(start)
            .not_valid_after(end)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False)
        )

    root = (
        builder(root_name, root_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(key_usage(digital_signature=False, cert_sign=True), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    names = [x509.IPAddress(ipaddress.ip_address(HOST)), x509.DNSName("localhost")]
    leaf = (
        builder(distinguished_name("localhost", "Pratica"), key.public_key())
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(key_usage(digital_signature=True, cert_sign=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return root.public_bytes(pem).decode(), leaf.public_bytes(pem), private
