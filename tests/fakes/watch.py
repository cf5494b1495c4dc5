"""A stretch of code in; the files that it opened outside its own folders, its connections and its processes, out.

Python's audit events see what Python opens. What Qt opens from C++ they do not: for that the kernel itself is asked
about planted files (inotify, Linux only), and a server on the loopback counts who came.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
OWN = tuple(
    str(Path(folder).resolve()) + os.sep
    for folder in (REPOSITORY, sys.prefix, sys.base_prefix, "/proc", "/usr/share", "/usr/lib", "/etc/fonts", "/dev")
)
"""Where the program and its libraries live, and what every process reads."""
OUTSIDE = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "subprocess.Popen", "os.system", "os.exec",
           "os.posix_spawn", "os.spawn", "os.startfile")  # fmt: skip
_OPEN, _ACCESS = 0x20, 0x01


@dataclass(slots=True)
class Seen:
    """What happened while we looked."""

    allowed: tuple[str, ...]
    events: list[str] = field(default_factory=list)

    def note(self, event: str, arguments: tuple[object, ...]) -> None:
        """One audit event."""
        if event in OUTSIDE:
            self.events.append(f"{event} {arguments}"[:300])
        elif event == "open" and isinstance(arguments[0], (str, bytes)):
            path = os.path.realpath(os.fsdecode(arguments[0]))
            if not path.startswith(self.allowed):
                self.events.append(f"open {path} {arguments[1]}")


_watching: list[Seen] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _watching and (event == "open" or event in OUTSIDE):
        for seen in _watching:
            seen.note(event, arguments)


sys.addaudithook(_hook)  # once in a process: hooks cannot be taken away


@contextmanager
def watched(*folders: Path) -> Iterator[Seen]:
    """Look at everything this process does from Python, in any thread; `folders` may be opened."""
    seen = Seen((*OWN, *(str(folder.resolve()) + os.sep for folder in folders)))
    _watching.append(seen)
    try:
        yield seen
    finally:
        _watching.remove(seen)


class Trap:
    """Files that nobody may open, with the kernel's word on whether somebody did."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._descriptor = self._libc.inotify_init1(os.O_NONBLOCK)
        self._names = {}
        for file in files:
            watch = self._libc.inotify_add_watch(self._descriptor, os.fsencode(file), _OPEN | _ACCESS)
            assert watch >= 0, "the kernel gives no watches"
            self._names[watch] = file.name

    def opened(self) -> set[str]:
        """The names of files that were opened since the last asking, by whatever part of the process."""
        found, head = set(), struct.Struct("iIII")
        while True:
            try:
                data = os.read(self._descriptor, 65536)
            except BlockingIOError:
                return found
            while data:
                watch, _, _, length = head.unpack_from(data)
                found.add(self._names[watch])
                data = data[head.size + length :]

    def close(self) -> None:
        """Give the watches back."""
        os.close(self._descriptor)


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """A web server on the loopback: its address, and the requests that came."""
    came: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            came.append(self.path)
            self.send_error(404)

        do_HEAD = do_POST = do_GET  # noqa: N815 - the library's names

        def log_message(self, *_):  # noqa: ANN002 - the library's
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", came
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
