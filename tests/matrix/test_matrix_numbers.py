"""All 95 numbers of the matrix are there, each once: as a test, or with its reason in the table."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
GROUPS = {
    "a": range(1, 19),
    "b": range(19, 36),
    "c": range(36, 43),
    "d": range(43, 51),
    "e": range(51, 67),
    "f": range(67, 73),
    "g": range(73, 82),
    "h": range(82, 86),
    "i": range(86, 91),
    "j": range(91, 96),
}


def numbered() -> list[int]:
    return [
        int(number)
        for path in sorted(HERE.glob("test_matrix_?_*.py"))
        for number in re.findall(r"^def test_case_(\d\d)_", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]


def listed() -> dict[int, str]:
    table = (HERE / "README.md").read_text(encoding="utf-8")
    return {int(number): reason for number, reason in re.findall(r"^\| (\d+) \|.*\| (.+) \|$", table, re.MULTILINE)}


def test_every_number_is_a_test_or_has_its_reason():
    assert sorted([*numbered(), *listed()]) == list(range(1, 96))
    assert all(len(reason) > 10 for reason in listed().values())


def test_every_case_stands_in_the_file_of_its_group():
    for path in HERE.glob("test_matrix_?_*.py"):
        numbers = map(int, re.findall(r"^def test_case_(\d\d)_", path.read_text(encoding="utf-8"), re.MULTILINE))
        assert set(numbers) <= set(GROUPS[path.name[len("test_matrix_")]]), path.name
