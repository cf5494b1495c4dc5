"""The name of a processor in; a seccomp filter that lets a reader of hostile bytes read, compute and answer out.

What is not listed is refused with EPERM (calls newer than the list with ENOSYS, so that libraries fall back), never
with a signal: a library that merely asks goes on without.
"""

from __future__ import annotations

import struct

_ALLOW, _ERROR, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_EPERM, _ENOSYS, _ENOTTY = 1, 38, 25
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_NEW = 424
"""From here on calls have the same number on every processor, and libraries know how to do without."""
_WRITING = 0o3 | 0o100 | 0o1000 | 0o2000 | 0o20000000
"""open(2): O_ACCMODE (of which only O_RDONLY, 0, may be), O_CREAT, O_TRUNC, O_APPEND, __O_TMPFILE."""
_THREAD = 0x00010000
"""clone(2): CLONE_THREAD."""
_SET_NAME = 15
_DESCRIPTOR_COMMANDS = (0, 1, 2, 3, 1030)
"""fcntl(2): F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC; no owner and no signal, which may hit any process."""
_PROCESSOR_TIME = 0

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

_X86_64 = """
    read 0, write 1, open 2, close 3, stat 4, fstat 5, lstat 6, poll 7, lseek 8, mmap 9, mprotect 10, munmap 11,
    brk 12, rt_sigaction 13, rt_sigprocmask 14, rt_sigreturn 15, ioctl 16, pread64 17, readv 19, writev 20,
    access 21, select 23, sched_yield 24, mremap 25, madvise 28, dup 32, nanosleep 35, getpid 39, clone 56, exit 60,
    uname 63, fcntl 72, getcwd 79, readlink 89, gettimeofday 96, getrlimit 97, getrusage 98, sysinfo 99, times 100,
    getuid 102, getgid 104, geteuid 107, getegid 108, getppid 110, sigaltstack 131, prctl 157, arch_prctl 158,
    gettid 186, futex 202, sched_getaffinity 204, getdents64 217, set_tid_address 218, restart_syscall 219,
    clock_gettime 228, clock_getres 229, clock_nanosleep 230, exit_group 231, tgkill 234, openat 257, newfstatat 262,
    readlinkat 267, faccessat 269, pselect6 270, ppoll 271, set_robust_list 273, prlimit64 302, getrandom 318,
    membarrier 324, statx 332, rseq 334
"""
_AARCH64 = """
    getcwd 17, dup 23, fcntl 25, ioctl 29, faccessat 48, openat 56, close 57, getdents64 61, lseek 62, read 63,
    write 64, readv 65, writev 66, pread64 67, pselect6 72, ppoll 73, readlinkat 78, newfstatat 79, fstat 80,
    exit 93, exit_group 94, set_tid_address 96, futex 98, set_robust_list 99, nanosleep 101, clock_gettime 113,
    clock_getres 114, clock_nanosleep 115, sched_getaffinity 123, sched_yield 124, restart_syscall 128, tgkill 131,
    sigaltstack 132, rt_sigaction 134, rt_sigprocmask 135, rt_sigreturn 139, times 153, uname 160, getrusage 165,
    prctl 167, gettimeofday 169, getpid 172, getppid 173, getuid 174, geteuid 175, getgid 176, getegid 177,
    gettid 178, sysinfo 179, brk 214, munmap 215, mremap 216, clone 220, mmap 222, mprotect 226, madvise 233,
    prlimit64 261, getrandom 278, membarrier 283, statx 291, rseq 293
"""


def _numbers(table: str) -> dict[str, int]:
    pairs = (entry.split() for entry in table.split(","))
    return {name: int(number) for name, number in pairs}


_NUMBERS = {
    "x86_64": _numbers(_X86_64),
    "aarch64": _numbers(_AARCH64),
}
"""From the kernel's own tables, for the calls that may be made."""
_LOOKED_AT = ("open", "openat", "clone", "prctl", "prlimit64", "tgkill", "ioctl", "fcntl")
"""Allowed with some arguments only."""


def program(machine: str, process: int) -> bytes | None:
    """The filter's instructions (`struct sock_filter`) for `os.uname().machine`; None for an unknown processor.

    process: the id of the only process that the calls may be about.
    """
    numbers = _NUMBERS.get(machine)
    if numbers is None:
        return None
    plain = [number for name, number in numbers.items() if name not in _LOOKED_AT]
    return b"".join(
        (
            _step(_LOAD, _ARCHITECTURE),
            _step(_EQUAL, _ARCHITECTURES[machine], 1, 0),
            _step(_RETURN, _KILL),
            _step(_LOAD, _NUMBER),
            *(_if(number, _step(_RETURN, _ALLOW)) for number in plain),
            *(_if(numbers[name], _rule(name, process)) for name in _LOOKED_AT if name in numbers),
            _step(_AT_LEAST, _NEW, 0, 1),
            _step(_RETURN, _ERROR | _ENOSYS),
            _step(_RETURN, _ERROR | _EPERM),
        )
    )


def _step(code: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, when_true, when_false, value)


def _if(number: int, then: bytes) -> bytes:
    """These steps, which end in a return, when the call has this number."""
    return _step(_EQUAL, number, 0, len(then) // 8) + then


def _rule(name: str, process: int) -> bytes:
    refuse = _step(_RETURN, _ERROR | _EPERM)
    allow = _step(_RETURN, _ALLOW)
    if name == "ioctl":
        return _step(_RETURN, _ERROR | _ENOTTY)  # what a pipe or a file says to a question for a terminal
    if name in {"open", "openat"}:
        return _argument(2 if name == "openat" else 1) + _step(_ANY_BIT, _WRITING, 0, 1) + refuse + allow
    if name == "fcntl":
        return _argument(1) + b"".join(_step(_EQUAL, one, 0, 1) + allow for one in _DESCRIPTOR_COMMANDS) + refuse
    if name == "clone":
        return _argument(0) + _step(_ANY_BIT, _THREAD, 1, 0) + refuse + allow
    if name == "prctl":
        return _argument(0) + _step(_EQUAL, _SET_NAME, 1, 0) + refuse + allow
    if name == "tgkill":  # abort() of its own
        return _argument(0) + _step(_EQUAL, process, 1, 0) + refuse + allow
    return (  # prlimit64: of itself, to ask for any limit or to set that of processor time
        _argument(0)
        + (_step(_EQUAL, 0, 1, 0) + refuse)
        + (_argument(1) + _step(_EQUAL, _PROCESSOR_TIME, 0, 1) + allow)
        + (_argument(2) + _step(_EQUAL, 0, 1, 0) + refuse)
        + (_argument(2, upper=True) + _step(_EQUAL, 0, 1, 0) + refuse)
        + allow
    )


def _argument(place: int, *, upper: bool = False) -> bytes:
    """Load a half of an argument; both processors are little-endian."""
    return _step(_LOAD, _ARGUMENTS + 8 * place + (4 if upper else 0))
