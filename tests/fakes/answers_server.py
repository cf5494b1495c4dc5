"""A web server on loopback that gives answers about revocation, good and bad ones: a real one, in threads."""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Self

Behaviour = Callable[[socket.socket, "AnswersServer"], None]


class AnswersServer:
    """Serves what `paths` says; a context manager. Every request line is kept in `asked`."""

    def __init__(self, paths: dict[str, bytes | Behaviour] | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.paths: dict[str, bytes | Behaviour] = paths or {}
        self.asked: list[str] = []
        self.bodies: list[bytes] = []
        self.sent = 0
        """Bytes that the endless ones got rid of."""
        self.stopping = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *error: object) -> None:
        self.stopping.set()
        with socket.create_connection(("127.0.0.1", self.port)):
            pass  # wakes the listener
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self.stopping.is_set():
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(1)
        with contextlib.suppress(OSError):  # the client has had enough: what these tests are about
            connection = self._tls.wrap_socket(connection, server_side=True) if self._tls else connection
            with connection:
                head, body = self._request(connection)
                line = head.split(b"\r\n", 1)[0].decode("latin-1")
                self.asked.append(line)
                self.bodies.append(body)
                behaviour = self.paths.get(line.split(" ")[1], respond(b"", 404))
                (respond(behaviour) if isinstance(behaviour, bytes) else behaviour)(connection, self)

    def _request(self, connection: socket.socket) -> tuple[bytes, bytes]:
        got = b""
        while b"\r\n\r\n" not in got:
            piece = connection.recv(4096)
            if not piece:
                raise ConnectionError
            got += piece
        head, _, body = got.partition(b"\r\n\r\n")
        length = next(
            (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
        )
        while len(body) < length:
            body += connection.recv(4096)
        return head, body


def respond(body: bytes, status: int = 200, *fields: str, length: int | None = None) -> Behaviour:
    """A whole answer; `length` is what it claims, when that is not the truth."""

    def behave(connection: socket.socket, server: AnswersServer) -> None:
        claimed = len(body) if length is None else length
        head = "\r\n".join([f"HTTP/1.1 {status} X", f"Content-Length: {claimed}", *fields])
        connection.sendall(head.encode() + b"\r\n\r\n" + body)

    return behave


def redirect(location: str, status: int = 302) -> Behaviour:
    """Sends elsewhere."""
    return respond(b"", status, f"Location: {location}")


def zipped(body: bytes) -> Behaviour:
    """Compressed, though nobody asked for it."""
    return respond(gzip.compress(body), 200, "Content-Encoding: gzip")


def silent(connection: socket.socket, server: AnswersServer) -> None:
    """Accepts, reads, and says nothing."""
    server.stopping.wait(30)


def dripping(connection: socket.socket, server: AnswersServer) -> None:
    """A header, then one byte every tenth of a second, for ever."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not server.stopping.wait(0.1):
        connection.sendall(b"0")


def dripping_header(connection: socket.socket, server: AnswersServer) -> None:
    """Never comes to the end of its header."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not server.stopping.wait(0.1):
        connection.sendall(b"X")


def continuing(connection: socket.socket, server: AnswersServer) -> None:
    """Says to go on, and on."""
    while not server.stopping.is_set():
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)


def endless(connection: socket.socket, server: AnswersServer) -> None:
    """As many bytes as one takes, no length announced."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while not server.stopping.is_set():
        server.sent += connection.send(b"0" * 65_536)


def endless_chunks(connection: socket.socket, server: AnswersServer) -> None:
    """The same in chunks."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not server.stopping.is_set():
        server.sent += connection.send(b"10000\r\n" + b"0" * 65_536 + b"\r\n")


def hanging_up(connection: socket.socket, server: AnswersServer) -> None:
    """Closes without a word."""


def babbling(connection: socket.socket, server: AnswersServer) -> None:
    """No HTTP at all."""
    connection.sendall(b"* OK IMAP4rev1\r\n" * 10)
