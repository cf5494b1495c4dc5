"""`run.py`: what it says when something is missing, and when it makes an environment again."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def run():
    spec = importlib.util.spec_from_file_location("run_script", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tools(run, monkeypatch):
    """Which of apt-get and dnf this computer has, and whether the person is root."""

    def have(*names: str, root: bool = False):
        monkeypatch.setattr(run.shutil, "which", lambda name: f"/usr/bin/{name}" if name in names else None)
        monkeypatch.setattr(run, "is_root", lambda: root)

    return have


@pytest.fixture
def calls(run, monkeypatch):
    """The set-up steps that would run."""
    made = []
    monkeypatch.setattr(run, "call", lambda command, settings=None: made.append(command))
    return made


def test_an_old_python_is_refused_in_one_line(run, monkeypatch, capsys):
    monkeypatch.setattr(run, "LOWEST", (9, 9))
    assert run.main(["demo"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"Python 9.9 or newer is needed; this is {sys.version.split()[0]}."


def test_a_plain_user_gets_the_one_line_that_installs(run, tools, calls, monkeypatch, capsys):
    tools("apt-get")
    monkeypatch.setattr(run.sys, "platform", "linux")
    monkeypatch.setattr(run, "has_screen", lambda: False)
    monkeypatch.setattr(run, "loads", lambda library: library not in {"libGL.so.1", "libEGL.so.1"})
    assert run.main(["demo"]) == 1
    first, second = capsys.readouterr().err.splitlines()
    assert first == "Qt needs some system libraries. Install them once with:"
    assert second.split() == ["sudo", "apt-get", "install", "--no-install-recommends", "libgl1", "libegl1"]
    assert calls == []


def test_fedora_gets_its_own_line_and_an_unknown_system_both(run, tools):
    tools("dnf")
    with pytest.raises(run.Stop) as fedora:
        run.install(["libgl1"], ["mesa-libGL"], "Why")
    assert str(fedora.value) == "Why. Install them once with:\n  sudo dnf install mesa-libGL"
    tools()
    with pytest.raises(run.Stop) as unknown:
        run.install(["libgl1"], ["mesa-libGL"], "Why")
    assert "sudo apt-get install --no-install-recommends libgl1" in str(unknown.value)
    assert "sudo dnf install mesa-libGL" in str(unknown.value)


def test_root_on_debian_installs(run, tools, calls, monkeypatch):
    tools("apt-get", root=True)
    monkeypatch.setattr(run, "current_name", lambda package: package)
    monkeypatch.setattr(run, "services_stay_off", run.contextlib.nullcontext)
    run.install(["libgl1", "libegl1"], [], "Why")
    assert calls[0][:2] == ["apt-get", "update"]
    assert calls[1][-2:] == ["libgl1", "libegl1"]


def test_a_library_that_stays_missing_stops(run, tools, calls, monkeypatch):
    tools("apt-get", root=True)
    monkeypatch.setattr(run.sys, "platform", "linux")
    monkeypatch.setattr(run, "install", lambda debs, rpms, why: None)
    monkeypatch.setattr(run, "loads", lambda library: library != "libGL.so.1")
    with pytest.raises(run.Stop, match=r"libGL\.so\.1"):
        run.need_libraries()


def test_nothing_is_asked_of_other_systems(run, monkeypatch):
    monkeypatch.setattr(run.sys, "platform", "darwin")
    monkeypatch.setattr(run, "loads", lambda library: False)
    run.need_libraries()


def test_a_screen_needs_its_own_libraries(run, tools, monkeypatch):
    tools("apt-get")
    monkeypatch.setattr(run.sys, "platform", "linux")
    monkeypatch.setattr(run, "loads", lambda library: library != "libxcb-cursor.so.0")
    monkeypatch.setattr(run, "has_screen", lambda: False)
    run.need_libraries()
    monkeypatch.setattr(run, "has_screen", lambda: True)
    with pytest.raises(run.Stop, match="libxcb-cursor0"):
        run.need_libraries()


def test_missing_test_programs_are_said_and_do_not_stop(run, tools, monkeypatch, capsys):
    tools("apt-get")
    monkeypatch.setattr(run, "TEST_PROGRAMS", (("/nowhere/dovecot", "dovecot-imapd"),))
    run.need_test_programs()
    assert "tests will be skipped: dovecot-imapd" in capsys.readouterr().err


def test_the_loader_is_asked_for_libraries(run):
    assert run.loads("libnothing-of-this-name.so.9") is False


@pytest.fixture
def house(run, monkeypatch, tmp_path):
    """A checkout of its own with requirements."""
    (tmp_path / "packaging" / "requirements").mkdir(parents=True)
    (tmp_path / "packaging" / "requirements" / "app.txt").write_text("one==1\n")
    monkeypatch.setattr(run, "HERE", tmp_path)
    return tmp_path


def _pretend(run, monkeypatch, house):
    """Set-up steps leave the Python that they would make."""
    made = []

    def call(command, settings=None):
        made.append(command)
        if "venv" in command:
            python = house / ".venv-app" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
            python.parent.mkdir(parents=True)
            python.touch()

    monkeypatch.setattr(run, "call", call)
    return made


def test_an_environment_is_made_once_and_again_when_its_requirements_change(run, monkeypatch, house, capsys):
    made = _pretend(run, monkeypatch, house)
    python = run.environment("app")
    assert python.exists()
    assert len(made) == 2
    assert "--require-hashes" in made[1]
    assert "Setting up .venv-app" in capsys.readouterr().err

    assert run.environment("app") == python
    assert len(made) == 2
    assert capsys.readouterr().err == ""

    (house / "packaging" / "requirements" / "app.txt").write_text("one==2\n")
    run.environment("app")
    assert len(made) == 4


def test_an_environment_left_half_made_is_made_again(run, monkeypatch, house):
    made = _pretend(run, monkeypatch, house)

    def fail(command, settings=None):
        raise run.Stop("no network")

    good = run.call
    monkeypatch.setattr(run, "call", fail)
    with pytest.raises(run.Stop):
        run.environment("app")
    monkeypatch.setattr(run, "call", good)
    run.environment("app")
    assert len(made) == 2


def test_a_failing_step_shows_what_it_said(run):
    with pytest.raises(run.Stop) as stop:
        run.call([sys.executable, "-c", "import sys; print('out'); print('why', file=sys.stderr); sys.exit(3)"])
    assert "This step failed:" in str(stop.value)
    assert "out\nwhy" in str(stop.value)


def test_translations_are_compiled_when_older(run, calls, house):
    folder = house / "translations"
    folder.mkdir()
    (folder / "x.ts").write_text("")
    run.compile_translations(Path("/venv/bin/python"))
    assert calls[0][-1] == str(folder / "x.qm")
    (folder / "x.qm").write_text("")
    os.utime(folder / "x.ts", (1, 1))
    run.compile_translations(Path("/venv/bin/python"))
    assert len(calls) == 1


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["demo", "--check"], ["-m", "citizen_inbox", "demo", "--check"]),
        ([], ["-m", "citizen_inbox"]),
        (["read", "a b.eml", "--json"], ["-m", "citizen_inbox", "read", "a b.eml", "--json"]),
        (["test", "tests/mail", "-q"], ["-m", "pytest", "tests/mail", "-q"]),
    ],
)
def test_arguments_go_to_the_program_unchanged(run, monkeypatch, arguments, command):
    for step in ("need_libraries", "need_test_programs"):
        monkeypatch.setattr(run, step, lambda: None)
    monkeypatch.setattr(run, "environment", lambda name: Path(sys.executable))
    monkeypatch.setattr(run, "compile_translations", lambda python: None)
    seen = []
    monkeypatch.setattr(run, "run", lambda python, words: seen.append(words) or 7)
    assert run.main(arguments) == 7
    assert seen == [command]


def test_all_the_tests_stop_at_the_first_step_that_fails(run, monkeypatch):
    monkeypatch.setenv("CITIZEN_INBOX_FUZZ_SECONDS", "0")
    seen = []
    monkeypatch.setattr(run, "run", lambda python, words: seen.append(words[1]) or (1 if words[1] == "mypy" else 0))
    assert run.run_tests(Path("python"), []) == 1
    assert seen == ["ruff", "ruff", "mypy"]


@pytest.fixture
def steps(run, monkeypatch):
    """The steps of the tests that would run; those in `steps.failing` fail."""

    class Steps(list):
        failing = ()

    made = Steps()
    monkeypatch.setattr(run, "run", lambda python, words: made.append(words[1]) or int(words[1] in made.failing))
    return made


@pytest.fixture
def fuzzer(run, monkeypatch, tmp_path):
    """A checkout with a fuzzer that does and says what it is told."""

    def write(program: str) -> Path:
        (tmp_path / "tests" / "fuzz").mkdir(parents=True)
        (tmp_path / "tests" / "fuzz" / "__main__.py").write_text(program)
        return Path(sys.executable)

    monkeypatch.setattr(run, "HERE", tmp_path)
    return write


@pytest.mark.parametrize("status", [0, 1])
def test_all_the_tests_wait_for_the_fuzzing_beside_them_and_tell_what_it_found(
    run, monkeypatch, steps, fuzzer, capsys, status
):
    monkeypatch.setenv("CITIZEN_INBOX_FUZZ_SECONDS", "7")
    python = fuzzer(f"import sys, time; time.sleep(0.3); print(sys.argv[1:]); sys.exit({status})")
    assert run.run_tests(python, []) == status
    assert steps == ["ruff", "ruff", "mypy", "pytest"]
    assert capsys.readouterr().err == "Fuzzing (7 s for each target):\n['--seconds', '7']\n"


def test_a_step_that_fails_ends_the_fuzzing(run, steps, fuzzer):
    steps.failing = ("mypy",)
    started = time.monotonic()
    assert run.run_tests(fuzzer("import time; time.sleep(600)"), []) == 1
    assert steps == ["ruff", "ruff", "mypy"]
    assert time.monotonic() - started < 60


def test_fuzzing_takes_a_minute_a_target_and_can_be_left_out(run, monkeypatch, steps, fuzzer, capsys):
    python = fuzzer("import sys; print(sys.argv[1:])")
    monkeypatch.delenv("CITIZEN_INBOX_FUZZ_SECONDS", raising=False)
    assert run.run_tests(python, []) == 0
    assert "['--seconds', '60']" in capsys.readouterr().err
    monkeypatch.setenv("CITIZEN_INBOX_FUZZ_SECONDS", "0")
    assert run.run_tests(python, []) == 0
    assert run.run_tests(python, ["tests/mail"]) == 0
    assert capsys.readouterr().err == ""
    assert steps == ["ruff", "ruff", "mypy", "pytest"] * 2 + ["pytest"]


def test_the_program_runs_where_the_person_is_and_its_status_comes_back(run, monkeypatch, tmp_path):
    kept = {}

    def ran(command, cwd, env, check):
        kept.update(cwd=cwd, env=env)
        return subprocess.CompletedProcess(command, 66)

    monkeypatch.setattr(run.subprocess, "run", ran)
    assert run.run(Path("python"), ["-m", "citizen_inbox", "read", "x"]) == 66
    assert kept["cwd"] is None
    assert kept["env"]["CITIZEN_INBOX_PROGRAM"].endswith("run.py")
    assert kept["env"]["PYTHONPATH"].split(os.pathsep)[0] == str(ROOT)
    run.run(Path("python"), ["-m", "pytest"])
    assert kept["cwd"] == ROOT


def test_ctrl_c_is_130(run, monkeypatch):
    def interrupt(*_: object, **__: object):
        raise KeyboardInterrupt

    monkeypatch.setattr(run.subprocess, "run", interrupt)
    assert run.run(Path("python"), ["-m", "citizen_inbox"]) == 130
    monkeypatch.setattr(run, "require_python", interrupt)
    assert run.main([]) == 130
