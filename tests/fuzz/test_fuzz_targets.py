"""Every target on its kept inputs, its seeds and some changed ones; the engine on a target that breaks its rules."""

from __future__ import annotations

import subprocess
from pathlib import Path
from random import Random

import pytest
from fuzz import engine, tlv
from fuzz.__main__ import TARGETS, main
from fuzz.registry import HARNESSES
from fuzz.steady import practice_authority, steady_key

KEPT = Path(__file__).parent / "kept"
CHANGED = 200


def told(run: engine.Run) -> list[str]:
    return [f"{broken.rule}: {broken.details} {broken.data[:300]!r}" for broken in run.found.values()]


def test_every_target_has_a_name_that_the_command_knows():
    assert tuple(HARNESSES) == TARGETS
    assert {path.name for path in KEPT.iterdir()} <= set(TARGETS)


@pytest.mark.parametrize("path", sorted(KEPT.glob("*/*")), ids=lambda path: f"{path.parent.name}-{path.name}")
def test_an_input_that_once_broke_a_rule_keeps_it_now(path):
    assert engine.judge(HARNESSES[path.parent.name], path.read_bytes())[1] is None


@pytest.mark.parametrize("target", TARGETS)
def test_seeds_and_changed_ones_keep_the_rules(target):
    run = engine.fuzz(HARNESSES[target], seconds=60, seed=7, most=CHANGED)
    assert told(run) == []
    assert run.inputs == CHANGED + len(HARNESSES[target].seeds())
    assert len(run.outcomes) > 20


def test_inputs_follow_from_the_seed():
    harness = HARNESSES["names"]
    first, again, other = (engine.fuzz(harness, 60, seed, most=30) for seed in (1, 1, 2))
    assert first.outcomes == again.outcomes != other.outcomes


def test_the_practice_world_is_the_same_in_every_run():
    assert f"{steady_key(0).private_numbers().p:x}".endswith("57013f926a6b")
    assert [provider.identity.certificate.serial_number for provider in practice_authority()[1:]] == [
        1_000_005,
        1_000_006,
    ]


class Breaking:
    """A target whose rules are easily broken."""

    name = "breaking"

    def __init__(self, check) -> None:
        self.check = check

    def seeds(self) -> tuple[bytes, ...]:
        return (b"genuine",)

    def mutate(self, data: bytes, other: bytes, dice: Random) -> bytes:
        return data + bytes([dice.randrange(65, 91)])


def refuse_x(data: bytes) -> list[str]:
    assert b"X" not in data, f"there is no X: {len(data)}"
    return [str(len(data))]


def test_a_broken_rule_is_found_minimised_and_told_once():
    run = engine.fuzz(Breaking(refuse_x), 60, 1, most=300)
    assert [(broken.rule, broken.details, broken.data) for broken in run.found.values()] == [
        ("there is no X", "1", b"X")
    ]
    assert len(run.outcomes) > 10


def test_an_exception_is_a_finding_and_says_where():
    run = engine.fuzz(Breaking(lambda data: {}[data]), 60, 1, most=1)
    (broken,) = run.found.values()
    assert broken.rule.startswith("nothing raises, but KeyError came out of test_fuzz_targets.py")
    assert broken.data == b""


def test_a_slow_input_and_one_that_hangs_are_findings(monkeypatch):
    monkeypatch.setattr(engine, "MOST_SECONDS", 0.02)
    monkeypatch.setattr(engine, "_HANGS_AFTER", 0.2)
    monkeypatch.setattr(engine, "_MINIMISE_SECONDS", 0.0)
    slow = engine.fuzz(Breaking(lambda data: [str(sum(range(3_000_000)))]), 60, 1, most=0)
    assert list(slow.found) == ["an input takes less than 0 s of processor time"]

    def hang(data: bytes) -> list[str]:
        while data:
            data += b""
        return []

    assert list(engine.fuzz(Breaking(hang), 60, 1, most=0).found) == ["an input ends within 0 seconds"]


def test_memory_that_one_input_takes_is_measured(monkeypatch):
    monkeypatch.setattr(engine, "MOST_GROWTH", 1 << 20)
    monkeypatch.setattr(engine, "_MINIMISE_SECONDS", 0.0)
    room = engine.peak_memory()
    if not room:
        pytest.skip("this system does not tell")
    run = engine.fuzz(Breaking(lambda data: [str(len(b"x" * (room + (300 << 20))))]), 60, 1, most=0)
    assert list(run.found) == ["an input takes less than 256 MB of memory"]


def test_a_kept_input_is_named_by_its_target_and_content(tmp_path):
    path = engine.keep(engine.Broken("rule", "", b"X"), "html", tmp_path / "new")
    assert path.read_bytes() == b"X"
    assert path == engine.keep(engine.Broken("other", "", b"X"), "html", tmp_path / "new")


def test_spliced_elements_have_lengths_that_fit():
    data = bytes.fromhex("3009020101a304040201ff") + b"\x30\x80\x04\x01a\x00\x00"
    assert b"".join(node.dump() for node in tlv.read(data) or ()) == data
    dice, seen = Random(1), set()
    for _ in range(300):
        changed = tlv.spliced(data, data, dice)
        seen.add(changed)
        assert tlv.spliced(changed, data, dice)
    assert len(seen) > 100
    assert tlv.spliced(b"no BER", data, dice) == b"no BER"


def test_a_process_that_dies_is_a_finding_and_its_last_input_is_kept(tmp_path, monkeypatch, capsys):
    def die(command, cwd, check, timeout):
        Path(command[command.index("--inside") + 1]).write_bytes(b"X")
        return subprocess.CompletedProcess(command, -11)

    monkeypatch.setattr(subprocess, "run", die)
    assert main(["--target", "cms", "--keep", str(tmp_path)]) == 1
    assert "cms: the process ends by itself: it ended with -11" in capsys.readouterr().out
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"X"]


def test_the_command_runs_a_target_and_its_status_tells_of_findings(tmp_path, capfd):
    assert main(["--target", "cms", "--seconds", "0", "--keep", str(tmp_path)]) == 0
    said = capfd.readouterr().out
    assert said.startswith("cms ")
    assert "findings: 0" in said
