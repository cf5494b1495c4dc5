"""A process that will read hostile bytes in; what the system lets it do no more out.

Linux: landlock takes the file system and TCP, seccomp the system calls, resource limits memory and written files. Other
systems know only some of the limits; what holds is returned, so that nobody promises more.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from citizen_inbox.host import system_calls

MEMORY = 2 * 1024**3
"""Bytes of address space that a worker may ever have."""
_NO_NEW_PRIVILEGES, _DUMPABLE, _SECCOMP, _FILTER = 38, 4, 22, 2
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_ALL_FILES = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
"""What each version of landlock can take away from a process, as bits."""
_ALL_NETWORK, _ALL_SCOPES = 0b11, 0b11
_SYSTEM = (
    *("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache", "/usr/local/lib"),
    *("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/zoneinfo", "/dev/urandom", "/dev/null"),
)
"""Libraries, fonts that a PDF does not embed, time zones."""


@dataclass(frozen=True, slots=True)
class Fences:
    """What holds of a worker."""

    memory: bool = False
    """It cannot take more than its limit of memory."""
    writes: bool = False
    """It cannot make a file larger than nothing."""
    files: bool = False
    """It can open nothing but this program and the system's libraries and fonts."""
    calls: bool = False
    """It can neither connect, start a program, look at another process nor ask the system for anything unusual."""

    @property
    def closed(self) -> bool:
        """All of them."""
        return self.memory and self.writes and self.files and self.calls


def confine(*, every_file: bool = False, memory: int = MEMORY) -> Fences:
    """Fence this process in for good, as far as the system can. every_file: it may read any file, but write none.

    To be called once, in a process with one thread, after what it needs has been opened. Never raises.
    """
    memory_held, writes_held = _limit("RLIMIT_AS", memory), _limit("RLIMIT_FSIZE", 0)
    _limit("RLIMIT_CORE", 0)
    if not sys.platform.startswith("linux"):
        return Fences(memory_held, writes_held)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return Fences(memory_held, writes_held)
    libc.prctl(_DUMPABLE, 0, 0, 0, 0)
    files = _confine_files(libc, ("/",) if every_file else _readable())
    return Fences(memory_held, writes_held, files, _confine_calls(libc))


def allow_processor(seconds: float) -> None:
    """Let this process have so many more seconds of processor time; the system ends it after that."""
    try:
        import resource
    except ImportError:  # Windows
        return
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    wanted = int(used + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (wanted if most < 0 else min(wanted, most), most))


def _limit(name: str, value: int) -> bool:
    try:
        import resource
    except ImportError:  # Windows
        return False
    kind: int = getattr(resource, name)
    try:
        _, most = resource.getrlimit(kind)
        resource.setrlimit(kind, (value, value if most < 0 else min(value, most)))
    except (OSError, ValueError):
        return False  # macOS refuses a limit of memory; the time limit still holds
    return True


def _readable() -> tuple[str, ...]:
    """Python, the installed packages, this program and what they load later."""
    package = Path(__file__).resolve().parents[1]
    installed = [entry for entry in sys.path if entry.endswith(("site-packages", "dist-packages", "lib-dynload"))]
    names = [*installed, sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), str(package)]
    names += [str(package.parent / name) for name in ("resources", "translations")]
    names += [getattr(sys, "_MEIPASS", "")] if getattr(sys, "frozen", False) else []
    return (*_SYSTEM, *names)


class _Ruleset(ctypes.Structure):
    """`struct landlock_ruleset_attr`."""

    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


def _confine_files(libc: ctypes.CDLL, readable: Iterable[str]) -> bool:
    """Landlock: may read below these paths and nothing else of the file system; no TCP from its version 4 on."""
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    rules = _Ruleset(
        _ALL_FILES.get(version, _ALL_FILES[5]),
        _ALL_NETWORK if version >= 4 else 0,
        _ALL_SCOPES if version >= 6 else 0,
    )
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if ruleset < 0:
        return False
    try:
        allowed = [_allow(libc, ruleset, path) for path in readable if path]
        return any(allowed) and libc.syscall(_RESTRICT_SELF, ctypes.c_int(ruleset), 0) == 0
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str) -> bool:
    try:
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return False  # not on this system
    try:
        rights = _READ_FILE | (_READ_DIR if Path(path).is_dir() else 0)
        beneath = struct.pack("=Qi", rights, opened)  # `struct landlock_path_beneath_attr`, packed
        return bool(libc.syscall(_ADD_RULE, ctypes.c_int(ruleset), 1, beneath, 0) == 0)
    finally:
        os.close(opened)


class _Program(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def _confine_calls(libc: ctypes.CDLL) -> bool:
    """seccomp: of the system calls only those that reading, computing and answering need."""
    program = system_calls.program(os.uname().machine, os.getpid())
    if program is None:
        return False
    wanted = _Program(len(program) // 8, program)
    return bool(libc.prctl(_SECCOMP, _FILTER, ctypes.byref(wanted), 0, 0) == 0)
