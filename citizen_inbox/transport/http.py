"""An address printed in a certificate in; the bytes that a web server gives for it out, within limits of size and time.

Whoever writes a certificate chooses the address, so only public hosts are asked, a name is resolved once and the
connection goes to that very number, nothing is decompressed, and a server that drips or hangs costs a fixed time.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import queue
import socket
import threading
import time
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit
from urllib.request import getproxies_environment, proxy_bypass  # noqa: TID251 - this is transport

from citizen_inbox.failures import Failure
from citizen_inbox.transport.tls import client_context

MAX_REDIRECTS = 3
MAX_URL = 2_048
_PIECE = 65_536
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_AGENT = "citizen-inbox"


@dataclass(frozen=True, slots=True)
class _Request:
    """What is asked of whoever is redirected to."""

    limit: int
    until: float
    """On the monotonic clock."""
    body: bytes | None
    content_type: str | None
    private: bool

    @property
    def left(self) -> float:
        return self.until - time.monotonic()


def fetch(
    url: str,
    *,
    limit: int,
    seconds: float,
    body: bytes | None = None,
    content_type: str | None = None,
    private: bool = False,
) -> bytes:
    """The bytes at an http or https address; with a `body` they are asked for by POST.

    limit: bytes at most. seconds: all in all, names and redirects (at most 3) included. private: let hosts of this
    computer and of the local network be asked, for tests. A proxy named in the environment (http_proxy ...) is used.

    Failures, each with the fact host: "fetch-refused" (no such kind of address, or an answer other than 200, also a
    compressed one), "fetch-failed", "fetch-timeout", "fetch-too-large", "fetch-address" (the host is not a public one).
    """
    request = _Request(limit, time.monotonic() + seconds, body, content_type, private)
    target = _target(url)
    for _ in range(MAX_REDIRECTS + 1):
        found = _ask(target, request)
        if isinstance(found, bytes):
            return found
        target = _redirected(target, found, request)
    raise Failure("fetch-refused", host=_host(target))


def _target(url: str) -> SplitResult:
    try:
        target = urlsplit(url)
        host, _ = target.hostname or "", target.port
    except ValueError as error:
        raise Failure("fetch-refused", host="") from error
    plain = url.isascii() and url.isprintable() and " " not in url and len(url) <= MAX_URL
    if target.scheme not in {"http", "https"} or not host or not plain or target.username is not None:
        raise Failure("fetch-refused", host=host)
    return target


def _redirected(target: SplitResult, location: str, request: _Request) -> SplitResult:
    """The next address; never from https to http, and never with what was to be sent."""
    found = _target(urljoin(target.geturl(), location))
    if request.body is not None or (target.scheme, found.scheme) == ("https", "http"):
        raise Failure("fetch-refused", host=_host(target))
    return found


def _ask(target: SplitResult, request: _Request) -> bytes | str:
    """The body of the answer, or where to ask instead."""
    try:
        proxy = _proxy(target)
        raw = _connect(proxy or target, request, private=request.private or proxy is not None)
        watch = _Watch(raw, request.left)
        with contextlib.closing(raw), watch, contextlib.closing(_speak(raw, target, proxy)) as connection:
            return _exchange(connection, target, request, through_proxy=proxy is not None)
    except (OSError, http.client.HTTPException, ValueError) as error:
        late = isinstance(error, TimeoutError) or request.left <= 0
        raise Failure("fetch-timeout" if late else "fetch-failed", host=_host(target)) from error


class _Watch:
    """Cuts a connection when its time is up, whatever is being read: every received byte would renew a socket's own."""

    def __init__(self, connected: socket.socket, seconds: float) -> None:
        self._end = connected.dup()  # TLS takes the descriptor of the first one away
        self._timer = threading.Timer(max(seconds, 0), self._ring)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *error: object) -> None:
        self._timer.cancel()
        self._timer.join()
        self._end.close()

    def _ring(self) -> None:
        with contextlib.suppress(OSError):  # the other side was faster
            self._end.shutdown(socket.SHUT_RDWR)


def _speak(raw: socket.socket, target: SplitResult, proxy: SplitResult | None) -> http.client.HTTPConnection:
    """A connection of the library's on our own socket; https through TLS, through a proxy after its CONNECT."""
    host, port = _host(target), _port(target)
    connection = http.client.HTTPConnection(host, port)
    connection.sock = raw
    if target.scheme == "https":
        if proxy is not None:
            _tunnel(raw, host, port)
        connection.sock = client_context().wrap_socket(raw, server_hostname=host)
    return connection


def _tunnel(raw: socket.socket, host: str, port: int) -> None:
    name = f"[{host}]" if ":" in host else host
    raw.sendall(f"CONNECT {name}:{port} HTTP/1.1\r\nHost: {name}:{port}\r\n\r\n".encode("ascii"))
    answer = b""
    while b"\r\n\r\n" not in answer:
        piece = raw.recv(1)  # not one byte more: what follows belongs to TLS
        answer += piece
        if not piece or len(answer) > _PIECE:
            raise http.client.BadStatusLine("proxy")
    if answer.split(b" ", 2)[1:2] != [b"200"]:
        raise http.client.BadStatusLine("proxy")


def _exchange(
    connection: http.client.HTTPConnection, target: SplitResult, request: _Request, *, through_proxy: bool
) -> bytes | str:
    path = (target.path or "/") + (f"?{target.query}" if target.query else "")
    if through_proxy and target.scheme == "http":
        path = f"http://{target.netloc}{path}"
    headers = {"Accept-Encoding": "identity", "User-Agent": _AGENT, "Connection": "close"}
    if request.content_type:
        headers["Content-Type"] = request.content_type
    connection.request("GET" if request.body is None else "POST", path, request.body, headers)
    with connection.getresponse() as answer:
        return _answer(answer, target, request)


def _answer(answer: http.client.HTTPResponse, target: SplitResult, request: _Request) -> bytes | str:
    location = answer.getheader("Location")
    if answer.status in {301, 302, 303, 307, 308} and location:
        return location
    encoding = answer.getheader("Content-Encoding", "identity").strip().lower()
    if answer.status != 200 or encoding not in {"", "identity"}:
        raise Failure("fetch-refused", host=_host(target))
    return _body(answer, target, request)


def _body(answer: http.client.HTTPResponse, target: SplitResult, request: _Request) -> bytes:
    announced = answer.length
    if announced is not None and announced > request.limit:
        raise Failure("fetch-too-large", host=_host(target))
    content = bytearray()
    while piece := answer.read(min(_PIECE, request.limit + 1 - len(content))):
        content += piece
        if len(content) > request.limit:
            raise Failure("fetch-too-large", host=_host(target))
    if request.left <= 0:
        raise TimeoutError  # the watch cut it: what looks like the end is none
    if announced is not None and len(content) < announced:
        raise http.client.IncompleteRead(bytes(content))
    return bytes(content)


def _connect(target: SplitResult, request: _Request, *, private: bool) -> socket.socket:
    """A connection to one of the numbers that the name has now."""
    numbers = _resolve(_host(target), _port(target), request)
    allowed = [number for number in numbers if private or is_public(number)]
    if not allowed:
        raise Failure("fetch-address", host=_host(target))
    trouble: OSError = TimeoutError()
    for number in allowed[:4]:
        if request.left <= 0:
            raise TimeoutError
        try:
            raw = socket.create_connection((number, _port(target)), timeout=request.left)
        except OSError as error:
            trouble = error
        else:
            raw.settimeout(max(request.left, 0.001))
            return raw
    raise trouble


def _resolve(host: str, port: int, request: _Request) -> list[str]:
    """The host's numbers. Asked in a thread, because no time limit reaches the system's resolver."""
    answer: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.put(list(dict.fromkeys(str(entry[4][0]) for entry in found)))
        except UnicodeError as error:  # a label that no name can have
            answer.put(OSError(str(error)))
        except OSError as error:
            answer.put(error)

    threading.Thread(target=look_up, name="resolver", daemon=True).start()
    try:
        found = answer.get(timeout=max(request.left, 0))
    except queue.Empty as error:
        raise TimeoutError from error
    if isinstance(found, OSError):
        raise found
    return found


def is_public(number: str) -> bool:
    """Whether an IP address is one of the open internet, also where IPv6 wraps an IPv4 one."""
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if address.teredo:
            return False
        address = inner or address
    return address.is_global and not address.is_multicast


def _proxy(target: SplitResult) -> SplitResult | None:
    """The proxy that the environment names for this kind of address, None without one."""
    named = getproxies_environment().get(target.scheme, "")
    if not named or proxy_bypass(_host(target)):
        return None
    found = urlsplit(named if "://" in named else f"http://{named}")
    if found.scheme != "http" or not found.hostname:
        raise Failure("fetch-failed", host=_host(target))
    return found


def _host(target: SplitResult) -> str:
    return target.hostname or ""


def _port(target: SplitResult) -> int:
    return target.port or (443 if target.scheme == "https" else 80)
