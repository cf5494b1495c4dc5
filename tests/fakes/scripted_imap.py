"""An IMAP server of a few commands over TLS that misbehaves on cue: for what a real server never does."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from fakes.tls_identity import TlsIdentity, make_identity

Answer = Callable[["Session", bytes, str], bool]
"""A stage direction: (session, tag, command); True when it has answered itself."""

PERFORM = re.compile(r"UID FETCH ([\d,]+) \((.*)\)$")
PIECE = re.compile(r"BODY\.PEEK\[(HEADER)?\]<(\d+)\.(\d+)>")


@dataclass
class Stage:
    """What the server holds and how it behaves."""

    folders: dict[str, dict[int, bytes]] = field(default_factory=lambda: {"INBOX": {}})
    uidvalidity: int = 7
    capability: str = "IMAP4rev1 IDLE"
    password: str = "segreta-9"
    greeting: bytes = b"* OK ready\r\n"
    announced_sizes: dict[int, int] = field(default_factory=dict)
    internaldate: str = "20-Nov-2026 10:00:00 +0100"
    cut_after: int | None = None
    """Hang up after this many bytes of one connection."""
    on_command: Answer | None = None
    received: list[str] = field(default_factory=list)
    """Every command line, on all connections."""
    sent: int = 0
    """Bytes of the longest connection."""


class CutError(ConnectionError):
    """The stage direction to hang up."""


class Session:
    """One connection."""

    def __init__(self, stage: Stage, line: ssl.SSLSocket) -> None:
        self.stage = stage
        self._line = line
        self._file = line.makefile("rb")
        self._sent = 0
        self.folder: dict[int, bytes] = {}

    def send(self, data: bytes) -> None:
        """Send, up to the point where the stage says to hang up."""
        cut = self.stage.cut_after
        if cut is not None and self._sent + len(data) >= cut:
            self._line.sendall(data[: cut - self._sent])
            raise CutError
        self._line.sendall(data)
        self._sent += len(data)
        self.stage.sent = max(self.stage.sent, self._sent)

    def play(self) -> None:
        """Serve until the client leaves."""
        self.send(self.stage.greeting)
        while line := self._file.readline():
            tag, _, command = line.strip().partition(b" ")
            text = command.decode("latin-1")
            self.stage.received.append(text if not text.startswith("LOGIN") else "LOGIN")
            if self.stage.on_command and self.stage.on_command(self, tag, text):
                continue
            self._answer(tag, text)
            if text == "LOGOUT":
                return

    def ok(self, tag: bytes, *lines: bytes) -> None:
        """Untagged lines, then OK."""
        self.send(b"".join(b"* " + line + b"\r\n" for line in lines) + tag + b" OK done\r\n")

    def _answer(self, tag: bytes, command: str) -> None:
        verb = command.split(" ", 1)[0].upper()
        if verb == "CAPABILITY":
            self.ok(tag, b"CAPABILITY " + self.stage.capability.encode())
        elif verb == "LOGIN":
            good = f'"{self.stage.password}"' in command
            self.send(tag + (b" OK in\r\n" if good else b" NO [AUTHENTICATIONFAILED] Credenziali errate\r\n"))
        elif verb == "LIST":
            self.ok(tag, *(f'LIST (\\HasNoChildren) "." "{name}"'.encode() for name in self.stage.folders))
        elif verb == "EXAMINE":
            self._examine(tag, command)
        elif command == "UID SEARCH ALL":
            self.ok(tag, b"SEARCH " + b" ".join(b"%d" % uid for uid in sorted(self.folder)))
        elif match := PERFORM.match(command):
            self._fetch(tag, [int(uid) for uid in match[1].split(",")], match[2])
        elif verb == "IDLE":
            self._idle(tag)
        else:
            self.ok(tag, *([b"BYE bye"] if verb == "LOGOUT" else []))

    def _examine(self, tag: bytes, command: str) -> None:
        name = command.split(" ", 1)[1].strip('"')
        if name not in self.stage.folders:
            self.send(tag + b" NO [NONEXISTENT] no such folder\r\n")
            return
        self.folder = self.stage.folders[name]
        self.ok(
            tag,
            b"%d EXISTS" % len(self.folder),
            b"OK [UIDVALIDITY %d] valid" % self.stage.uidvalidity,
            b"OK [UIDNEXT %d] next" % (max(self.folder, default=0) + 1),
        )

    def _fetch(self, tag: bytes, uids: list[int], items: str) -> None:
        for number, uid in enumerate(sorted(self.folder), 1):
            if uid not in uids:
                continue
            raw = self.folder[uid]
            head = f"* {number} FETCH (UID {uid}"
            if "RFC822.SIZE" in items:
                size = self.stage.announced_sizes.get(uid, len(raw))
                head += f' RFC822.SIZE {size} INTERNALDATE "{self.stage.internaldate}"'
                self.send(head.encode() + b")\r\n")
                continue
            name, body = self._section(items, raw)
            self.send(f"{head} {name} {{{len(body)}}}\r\n".encode() + body + b")\r\n")
        self.ok(tag)

    def _section(self, items: str, raw: bytes) -> tuple[str, bytes]:
        piece = PIECE.match(items)
        if piece is None:
            return "BODY[]", raw
        whole = raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if piece[1] else raw
        start, length = int(piece[2]), int(piece[3])
        return f"BODY[{piece[1] or ''}]<{start}>", whole[start : start + length]

    def read_line(self) -> bytes:
        """The client's next line."""
        return self._file.readline()

    def _idle(self, tag: bytes) -> None:
        self.send(b"+ idling\r\n")
        self.read_line()
        self.ok(tag)


class ScriptedImap:
    """The server in a thread; a context manager."""

    def __init__(self, stage: Stage, identity: TlsIdentity | None = None, *, plain: bool = False) -> None:
        self.stage = stage
        self.identity = identity or make_identity("localhost")
        self.host = "localhost"
        self.user = "cittadina@pec-a.example"
        self._context = None if plain else self.identity.server_context()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._sessions: list[threading.Thread] = []
        self._lines: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def ca_pem(self) -> str:
        return self.identity.ca_pem

    @property
    def password(self) -> str:
        return self.stage.password

    def __enter__(self) -> ScriptedImap:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)
        for line in self._lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        for session in self._sessions:
            session.join(5)

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self._lines.append(line)
            session = threading.Thread(target=self._serve, args=(line,), daemon=True)
            self._sessions.append(session)
            session.start()

    def _serve(self, line: socket.socket) -> None:
        with line:
            try:
                if self._context is None:
                    line.sendall(self.stage.greeting)
                    line.recv(1)
                    return
                with self._context.wrap_socket(line, server_side=True) as secure:
                    Session(self.stage, secure).play()
            except (OSError, ValueError):
                return
