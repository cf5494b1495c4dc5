#!/usr/bin/env python3
"""Build the packages: `python3 packaging/build.py` makes dist/citizen-inbox/ (PyInstaller) and, on Linux, a .deb.

The environment is made by run.py's rules from packaging/requirements (hash-locked). A warning of the freezer about a
missing library is an error: a package that lacks one starts on the build machine and nowhere else.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
APP = "citizen-inbox"

# libGL and libEGL belong to the graphics driver and are never bundled; the rest is what Qt asks of the system.
DEPENDS = (
    "libgl1, libegl1, libxkbcommon0, libglib2.0-0 | libglib2.0-0t64, libfontconfig1, libdbus-1-3, libx11-6, "
    "libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0"
)

# Qt's GTK theme is left out of the package (see citizen-inbox.spec), so what it wants is not missed.
LEFT_OUT = ("libqgtk3",)


def main() -> int:
    """Freeze, prove the frozen program, and pack it."""
    sys.path.insert(0, str(ROOT))
    import run

    try:
        run.require_python()
        run.need_libraries()
        python = run.environment("package")
        run.compile_translations(python)
        folder = freeze(python)
        self_test(folder)
        print(folder)
        if sys.platform.startswith("linux") and shutil.which("dpkg-deb"):
            print(debian_package(folder))
    except run.Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


def freeze(python: Path) -> Path:
    """Run PyInstaller; returns the folder of the frozen program. Raises SystemExit on a missing library."""
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--distpath", str(DIST), "--workpath", str(BUILD)]
    done = subprocess.run(
        [*command, str(HERE / "citizen-inbox.spec")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    log = done.stdout + done.stderr
    found = set(re.findall(r"WARNING: Library not found: .*|.*could not resolve.*", log))
    missing = sorted(line for line in found if not any(name in line for name in LEFT_OUT))
    if done.returncode or missing:
        sys.stderr.write("\n".join(missing) or log[-6000:])
        raise SystemExit(1)
    return DIST / APP


def self_test(folder: Path) -> None:
    """The frozen program proves its fonts, PDF, crypto, keyring and translations."""
    program = folder / (f"{APP}.exe" if sys.platform == "win32" else APP)
    done = subprocess.run([str(program), "--self-test"], capture_output=True, text=True, check=False)
    print(done.stdout.rstrip())
    if done.returncode:
        raise SystemExit(f"the frozen program failed its self-test\n{done.stderr}")


def debian_package(folder: Path) -> Path:
    """A .deb that installs the folder under /opt with a launcher, a menu entry and a manual page."""
    version = _version()
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "opt" / APP, symlinks=True)
    _put(tree / "usr/share/applications" / f"{APP}.desktop", (HERE / "debian/citizen-inbox.desktop").read_text())
    _put(tree / f"usr/share/doc/{APP}/copyright", (HERE / "debian/copyright").read_text())
    _put(tree / "usr/share/man/man1" / f"{APP}.1", (HERE / "debian/citizen-inbox.1").read_text())
    icons = tree / "usr/share/icons/hicolor/scalable/apps"
    icons.mkdir(parents=True)
    shutil.copy(ROOT / "resources/icons/app.svg", icons / f"{APP}.svg")
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / APP).symlink_to(f"/opt/{APP}/{APP}")
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    control = (HERE / "debian/control.in").read_text()
    facts = {"version": version, "architecture": architecture.strip(), "size": str(size), "depends": DEPENDS}
    _put(tree / "DEBIAN/control", control.format(**facts))
    target = DIST / f"{APP}_{version}_{architecture.strip()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(tree), str(target)], check=True)
    return target


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _version() -> str:
    text = (ROOT / "citizen_inbox/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    if not found:
        raise SystemExit("no version in citizen_inbox/__init__.py")
    return found[1]


if __name__ == "__main__":
    sys.exit(main())
