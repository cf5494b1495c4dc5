#!/usr/bin/env python3
"""Set everything up and run: `run.py demo`, `run.py test`, or any arguments of the program itself.

Needs nothing but Python 3.11 or newer. The environments live beside this file (.venv-app, .venv-test) and are made
again when the locked requirements or the Python version change. Everything said here goes to standard error, so the
program's own output stays clean.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOWEST = (3, 11)

# What Qt links to even without a screen, and what a real X11 window needs on top: file, Debian package, Fedora package.
LIBRARIES = (
    ("libGL.so.1", "libgl1", "mesa-libGL"),
    ("libEGL.so.1", "libegl1", "mesa-libEGL"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
)
SCREEN_LIBRARIES = (
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
)
# Programs that the tests talk to; without them their tests are skipped and say so.
TEST_PROGRAMS = (
    ("/usr/sbin/dovecot", "dovecot-imapd"),
    ("/usr/lib/dovecot/lmtp", "dovecot-lmtpd"),
    ("/usr/bin/openssl", "openssl"),
)


class Stop(Exception):
    """The set-up cannot go on; the text says what the person can do."""


def main(arguments: list[str]) -> int:
    """Prepare what `arguments` need and run them. Returns the exit status."""
    try:
        require_python()
        testing = arguments[:1] == ["test"]
        need_libraries()
        if testing:
            need_test_programs()
        python = environment("test" if testing else "app")
        compile_translations(python)
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130
    return run_tests(python, arguments[1:]) if testing else run(python, ["-m", "citizen_inbox", *arguments])


def require_python() -> None:
    """Refuse an old Python in one line."""
    if sys.version_info < LOWEST:
        raise Stop(f"Python {LOWEST[0]}.{LOWEST[1]} or newer is needed; this is {sys.version.split()[0]}.")


def need_libraries() -> None:
    """Find the system libraries of Qt on Linux; install them as root on Debian, else say how."""
    if not sys.platform.startswith("linux"):
        return
    wanted = LIBRARIES + (SCREEN_LIBRARIES if has_screen() else ())
    missing = [entry for entry in wanted if not loads(entry[0])]
    if missing:
        install([deb for _, deb, _ in missing], [rpm for _, _, rpm in missing], "Qt needs some system libraries")
        still = [entry[0] for entry in missing if not loads(entry[0])]
        if still:
            raise Stop(f"These libraries are still missing: {', '.join(still)}")


def need_test_programs() -> None:
    """Install what the tests talk to where that is possible; never stop for it."""
    missing = [package for path, package in TEST_PROGRAMS if not Path(path).exists()]
    if missing and sys.platform.startswith("linux") and is_root() and shutil.which("apt-get"):
        install(missing, [], "The tests talk to a real mail server")
    elif missing:
        say(f"Not installed, their tests will be skipped: {', '.join(missing)}")


def has_screen() -> bool:
    """Whether a graphical session is there to open a window in."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def loads(library: str) -> bool:
    """Whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_root() -> bool:
    """Whether this process may install packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def install(debs: list[str], rpms: list[str], why: str) -> None:
    """Install Debian packages as root; otherwise stop with the line that does it."""
    if not (is_root() and shutil.which("apt-get")):
        lines = [f"{why}. Install them once with:"]
        if shutil.which("apt-get") or not shutil.which("dnf"):
            lines.append(f"  sudo apt-get install --no-install-recommends {' '.join(debs)}")
        if rpms and not shutil.which("apt-get"):
            lines.append(f"  sudo dnf install {' '.join(rpms)}")
        raise Stop("\n".join(lines))
    say(f"{why}: installing {' '.join(debs)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    call(["apt-get", "update", "-qq"], quiet)
    with services_stay_off():
        call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *map(current_name, debs)], quiet)


def current_name(package: str) -> str:
    """The package's name on this release (Debian 13 renamed libglib2.0-0)."""
    renamed = f"{package}t64"
    known = subprocess.run(["apt-cache", "show", renamed], capture_output=True, check=False)
    return renamed if known.returncode == 0 and known.stdout else package


@contextlib.contextmanager
def services_stay_off() -> Iterator[None]:
    """Keep apt from starting a mail server on this machine."""
    policy = Path("/usr/sbin/policy-rc.d")
    if policy.exists():
        yield
        return
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)
    try:
        yield
    finally:
        policy.unlink()


def environment(name: str) -> Path:
    """The Python of an up-to-date virtual environment for "app" or "test"."""
    requirements = HERE / "packaging" / "requirements" / f"{name}.txt"
    folder = HERE / f".venv-{name}"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "stamp"
    wanted = hashlib.sha256(requirements.read_bytes() + sys.version.encode() + str(folder).encode()).hexdigest()
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return python
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        install(["python3-venv"], ["python3"], "Python's venv module is missing")
    say(f"Setting up {folder.name} (once, about half a minute) ...")
    shutil.rmtree(folder, ignore_errors=True)
    call([sys.executable, "-m", "venv", str(folder)])
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input"]
    call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(requirements)])
    stamp.write_text(wanted)
    return python


def compile_translations(python: Path) -> None:
    """Compile translations/*.ts that are newer than their .qm."""
    for source in sorted((HERE / "translations").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            tool = python.with_name("pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease")
            call([str(tool), "-silent", str(source), "-qm", str(target)])


def run_tests(python: Path, arguments: list[str]) -> int:
    """Lint, types, the test suite and beside them the fuzzing; with arguments only pytest with them."""
    if arguments:
        return run(python, ["-m", "pytest", *arguments])
    with fuzzing(python) as finish:
        for step in (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"], ["pytest"]):
            status = run(python, ["-m", *step])
            if status:
                return status
        return finish()


@contextlib.contextmanager
def fuzzing(python: Path) -> Iterator[Callable[[], int]]:
    """Fuzz on another core while the tests run on theirs. Gives what waits for its end and returns its status.

    CITIZEN_INBOX_FUZZ_SECONDS: for each target, 60 when it is not set, 0 for none. Its report comes after everything.
    """
    seconds = os.environ.get("CITIZEN_INBOX_FUZZ_SECONDS", "60")
    if seconds == "0":
        yield lambda: 0
        return
    with tempfile.TemporaryFile("w+", encoding="utf-8") as report:
        command = [str(python), "-m", "tests.fuzz", "--seconds", seconds]
        fuzzer = subprocess.Popen(command, cwd=HERE, env=surroundings(), stdout=report, stderr=subprocess.STDOUT)
        try:
            yield fuzzer.wait
        finally:
            fuzzer.terminate()
            fuzzer.wait()
            report.seek(0)
            say(f"Fuzzing ({seconds} s for each target):\n{report.read().rstrip()}")


def surroundings() -> dict[str, str]:
    """The environment of what runs here: this checkout is found, and Qt needs no screen where there is none."""
    settings = dict(os.environ)
    if sys.platform.startswith("linux") and not has_screen():
        settings.setdefault("QT_QPA_PLATFORM", "offscreen")
    paths = [str(HERE), *filter(None, [settings.get("PYTHONPATH")])]
    settings["PYTHONPATH"] = os.pathsep.join(paths)
    return settings


def run(python: Path, arguments: list[str]) -> int:
    """Run the environment's Python here."""
    settings = surroundings()
    folder = HERE if arguments[:2] != ["-m", "citizen_inbox"] else None
    if folder is None:
        settings["CITIZEN_INBOX_PROGRAM"] = "py run.py" if os.name == "nt" else "python3 run.py"
    with contextlib.suppress(KeyboardInterrupt):
        return subprocess.run([str(python), *arguments], cwd=folder, env=settings, check=False).returncode
    return 130


def call(command: list[str], settings: dict[str, str] | None = None) -> None:
    """Run a set-up step; its output is shown only when it fails."""
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(f"This step failed: {' '.join(command)}\n{done.stdout[-2000:]}{done.stderr[-4000:]}")


def say(text: str) -> None:
    """Tell the person, beside the program's output."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
