"""Acts that a reader of hostile bytes must not get away with, each tried for real from inside a worker.

An act returns when it succeeded and raises OSError when the system refused it.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import resource
import signal
import socket
import subprocess
import termios
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long


@dataclass(frozen=True, slots=True)
class Stage:
    """What stands ready to be hurt."""

    secret: Path
    """A file of the person's, readable by everybody."""
    folder: Path
    """A folder that anybody may write to."""
    parent: int
    """The program's process id."""
    port: int
    """A server on this computer that listens."""


def _check(result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _libc(name: str, *arguments: object) -> None:
    _check(getattr(LIBC, name)(*arguments))


def _connect(stage: Stage) -> None:
    socket.create_connection(("127.0.0.1", stage.port), 2).close()


def _connect_v6(stage: Stage) -> None:
    socket.socket(socket.AF_INET6, socket.SOCK_STREAM).close()


def _send_datagram(stage: Stage) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"x", ("127.0.0.1", stage.port))


def _listen(stage: Stage) -> None:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        line.listen()


def _unix_socket(stage: Stage) -> None:
    socket.socket(socket.AF_UNIX).close()


def _socket_pair(stage: Stage) -> None:
    for line in socket.socketpair():
        line.close()


def _ask_for_a_name(stage: Stage) -> None:
    socket.getaddrinfo("example.org", 443)


def _read_a_secret(stage: Stage) -> None:
    stage.secret.read_bytes()


def _list_a_folder(stage: Stage) -> None:
    list(stage.folder.iterdir())


def _read_passwords(stage: Stage) -> None:
    Path("/etc/passwd").read_bytes()


def _read_environment_of_the_program(stage: Stage) -> None:
    Path(f"/proc/{stage.parent}/environ").read_bytes()


def _read_memory_of_the_program(stage: Stage) -> None:
    Path(f"/proc/{stage.parent}/maps").read_bytes()


def _create(stage: Stage) -> None:
    (stage.folder / "created").touch()


def _write(stage: Stage) -> None:
    with stage.secret.open("r+b") as opened:
        opened.write(b"x")


def _append(stage: Stage) -> None:
    with stage.secret.open("ab") as opened:
        opened.write(b"x")


def _write_without_a_name(stage: Stage) -> None:
    os.close(os.open(stage.folder, os.O_TMPFILE | os.O_WRONLY))


def _write_to_memory_file(stage: Stage) -> None:
    os.close(os.memfd_create("x"))


def _delete(stage: Stage) -> None:
    stage.secret.unlink()


def _rename(stage: Stage) -> None:
    stage.secret.rename(stage.folder / "renamed")


def _make_folder(stage: Stage) -> None:
    (stage.folder / "made").mkdir()


def _link(stage: Stage) -> None:
    (stage.folder / "linked").symlink_to(stage.secret)


def _hard_link(stage: Stage) -> None:
    (stage.folder / "hard").hardlink_to(stage.secret)


def _change_rights(stage: Stage) -> None:
    stage.secret.chmod(0o777)


def _shorten(stage: Stage) -> None:
    os.truncate(stage.secret, 0)


def _execute(stage: Stage) -> None:
    os.execv("/bin/true", ["true"])


def _start_a_program(stage: Stage) -> None:
    subprocess.run(["/bin/true"], check=True)


def _fork(stage: Stage) -> None:
    if os.fork() == 0:
        os._exit(0)


def _clone_without_libc(stage: Stage) -> None:
    child = LIBC.syscall(56 if os.uname().machine == "x86_64" else 220, signal.SIGCHLD, 0, 0, 0, 0)
    if child == 0:
        os._exit(0)
    _check(child)


def _kill_the_program(stage: Stage) -> None:
    os.kill(stage.parent, 0)


def _trace_the_program(stage: Stage) -> None:
    _libc("ptrace", 16, stage.parent, 0, 0)


def _read_another_memory(stage: Stage) -> None:
    buffer = ctypes.create_string_buffer(8)
    vector = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 8)
    _libc("process_vm_readv", stage.parent, vector, 1, vector, 1, 0)


def _mount(stage: Stage) -> None:
    _libc("mount", b"none", str(stage.folder).encode(), b"tmpfs", 0, None)


def _new_namespace(stage: Stage) -> None:
    _libc("unshare", 0x10000000)


def _change_root(stage: Stage) -> None:
    os.chroot(stage.folder)


def _change_folder(stage: Stage) -> None:
    os.chdir(stage.folder)


def _change_user(stage: Stage) -> None:
    os.setuid(os.getuid())


def _lift_the_limit_of_memory(stage: Stage) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    _limited(0, resource.RLIMIT_AS, most * 2)


def _limit_the_program(stage: Stage) -> None:
    _limited(stage.parent, resource.RLIMIT_CPU, 1)


def _limited(process: int, what: int, value: int) -> None:
    try:
        resource.prlimit(process, what, (value, value))
    except ValueError as error:  # how Python words EPERM
        raise OSError(str(error)) from error


def _type_into_the_terminal(stage: Stage) -> None:
    fcntl.ioctl(0, termios.TIOCSTI, b"x")


def _own_the_signals_of_a_pipe(stage: Stage) -> None:
    for number in range(3, 40):
        try:
            flags = fcntl.fcntl(number, fcntl.F_GETFL)
        except OSError:
            continue
        fcntl.fcntl(number, fcntl.F_SETOWN, stage.parent)
        fcntl.fcntl(number, fcntl.F_SETFL, flags | os.O_ASYNC)
        return
    raise OSError("nothing is open")


def _use_what_was_inherited(stage: Stage) -> None:
    """More than the two pipes, the one that tells of the program's end, and three ways to nowhere."""
    for number in range(3):
        if os.fstat(number).st_rdev != Path(os.devnull).stat().st_rdev:
            return
    opened = 0
    for number in range(3, 4096):
        try:
            os.fstat(number)
        except OSError:
            continue
        opened += 1
    if opened <= 3:
        raise OSError("nothing more")


def _ring(stage: Stage) -> None:
    _check(LIBC.syscall(425, 8, ctypes.create_string_buffer(256)))


def _load_into_the_kernel(stage: Stage) -> None:
    _check(LIBC.syscall(321 if os.uname().machine == "x86_64" else 280, 0, ctypes.create_string_buffer(256), 128))


def _use_keys(stage: Stage) -> None:
    _check(LIBC.syscall(250 if os.uname().machine == "x86_64" else 219, 0, -3, 0, 0, 0))


def _take_memory(stage: Stage) -> None:
    try:
        bytearray(6 * 1024**3)
    except MemoryError as error:
        raise OSError("no memory") from error


def _become_visible(stage: Stage) -> None:
    _libc("prctl", 4, 1, 0, 0, 0)


def _use_another_call_table(stage: Stage) -> None:
    _check(LIBC.syscall(0x40000000 + 41, 2, 1, 0))


_TOOLS = {"_check", "_libc", "_limited"}
ACTS: dict[str, Callable[[Stage], None]] = {
    name.strip("_").replace("_", " "): act
    for name, act in tuple(globals().items())
    if name.startswith("_") and not name.startswith("__") and callable(act) and name not in _TOOLS
}


def attempt_act(job: tuple[str, Stage]) -> str:
    """ "" when the system refused the act, else what happened. Runs in a worker."""
    name, stage = job
    try:
        ACTS[name](stage)
    except OSError:
        return ""
    return f"{name}: done"


def what_must_work(job: tuple[str, Stage]) -> str:
    """What a reader needs, tried in a worker: "" when all of it works."""
    if job[0] == "hang":
        time.sleep(60)
    if job[0] == "spin":
        while True:
            pass
    if job[0] == "abort":
        os.abort()
    from zoneinfo import ZoneInfo

    import pypdfium2  # noqa: F401 - loads a library, after the fences are up

    if str(ZoneInfo("America/New_York")) != "America/New_York":
        return "time zones"
    done: list[int] = []
    thread = threading.Thread(target=lambda: done.append(1))
    thread.start()
    thread.join()
    return "" if done and os.urandom(4) and not os.environ else "threads, chance or environment"
