"""Two ends of a line to another process: questions and answers go over as a head and byte strings, uncopied."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from typing import Any

from citizen_inbox.usecases.transfer import Frame, TransferError

TOKEN = 8
"""Bytes of what says to which question an answer belongs."""
GREETING = bytes(TOKEN)
"""What a worker's first words answer to."""
_ASKING = b"question"
_COUNT = 4
"""Bytes of the number of pieces of an answer."""
_MOST = 1024**3
"""Bytes of one answer."""
_WIDE = 1024**2


@dataclass(frozen=True, slots=True)
class Line:
    """One end of two one-way pipes: megabytes take half the time that they take through the socket of a two-way one."""

    incoming: Connection
    outgoing: Connection

    def ask(self, jobs: object) -> None:
        """Hand questions over. A PickleBuffer in them arrives as bytes."""
        buffers: list[pickle.PickleBuffer] = []
        head = pickle.dumps(jobs, protocol=5, buffer_callback=buffers.append)
        self.send(_ASKING, [head, *(found.raw() for found in buffers)])

    def asked(self) -> Any:  # noqa: ANN401 - whatever the program asks
        """Such questions; for the process alone, which may believe the program. EOFError and OSError as below."""
        head, *buffers = self.receive(_ASKING, None)
        return pickle.loads(head, buffers=buffers)  # noqa: S301 - the program's own

    def send(self, token: bytes, pieces: list[Frame]) -> None:
        """Hand an answer over: to what, how many pieces, then each as it is."""
        self.outgoing.send_bytes(token + len(pieces).to_bytes(_COUNT, "big"))
        for piece in pieces:
            self.outgoing.send_bytes(piece)

    def receive(self, token: bytes, most: int | None = _MOST) -> list[bytes]:
        """The answer to that, of so many bytes at most.

        TransferError for one to something else; EOFError and OSError when the other end hung up or sent too much.
        """
        head = self.incoming.recv_bytes(TOKEN + _COUNT)
        if head[:TOKEN] != token:
            raise TransferError("an answer to another question")
        left, pieces = most, []
        for _ in range(int.from_bytes(head[TOKEN:], "big")):
            pieces.append(self.incoming.recv_bytes(left))
            left = None if left is None else left - len(pieces[-1])
        return pieces

    def close(self) -> None:
        """Hang up."""
        self.incoming.close()
        self.outgoing.close()


def pair(context: SpawnContext) -> tuple[Line, Line]:
    """Our end and that of a process still to be started."""
    (there, out), (back, here) = context.Pipe(duplex=False), context.Pipe(duplex=False)
    _widen(out)
    _widen(here)
    return Line(back, out), Line(there, here)


def _widen(pipe: Connection) -> None:
    """Let a pipe hold a megabyte where that can be asked for: a document is a few writes then instead of dozens."""
    try:
        import fcntl

        fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _WIDE)
    except (ImportError, AttributeError, OSError):
        return  # another system, or too many pipes: it stays as it is
