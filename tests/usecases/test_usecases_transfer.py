"""The form in which a worker answers: everything it may say comes back equal, and nothing else comes back at all."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.usecases.transfer import TransferError, bytes_in, decode, encode

ROME = ZoneInfo("Europe/Rome")

PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters()),
    st.binary(max_size=300),
    st.dates(),
    st.times(),
    st.timedeltas(),
    st.decimals(min_value=-(10**12), max_value=10**12, places=4),
    st.datetimes(timezones=st.sampled_from([UTC, ROME, timezone(timedelta(hours=-3))])),
    st.datetimes(),
    st.sampled_from(Outcome),
)
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(st.text(max_size=5), inner, max_size=4),
        st.builds(Finding, st.text(max_size=9), st.sampled_from(Outcome), st.dictionaries(st.text(), st.text())),
        st.builds(PageImage, st.integers(), st.integers(), st.integers(), st.binary(max_size=20)),
        st.sets(st.integers(-(2**60), 2**60), max_size=4).map(frozenset),
    ),
    max_leaves=20,
)


@given(VALUES)
def test_what_goes_in_comes_out(value: object) -> None:
    found = decode(encode(value))
    assert found == value
    assert type(found) is type(value)


def test_instants_keep_their_zone_and_the_second_hour_of_the_long_night() -> None:
    late = datetime(2026, 10, 25, 2, 30, tzinfo=ROME, fold=1)
    found = decode(encode((late, datetime(2026, 1, 1, tzinfo=UTC))))
    assert found[0].fold == 1
    assert found[0].tzinfo is ROME
    assert found[0].utcoffset() == timedelta(hours=1)
    assert found[1].tzinfo is UTC


def test_what_the_reader_has_is_named_and_not_sent() -> None:
    raw = b"Subject: hello\r\n\r\n" + bytes(1_000_000)
    message = parse_message(raw)
    sent = encode(message, (raw,))
    assert sum(map(len, sent)) < 2_000
    found = decode(sent, (raw,))
    assert found == message
    assert found.raw is raw
    assert found.subject == "hello"  # its memory of decoded fields is its own
    assert bytes_in((1, (raw, message), "x")) == (raw, *bytes_in(message))


def test_one_object_stays_one() -> None:
    part = parse_message(b"Subject: a\r\n\r\nb").root
    first, (second,) = decode(encode((part, [part])))
    assert first is second


@dataclass(frozen=True)
class _Foreign:
    """Looks like one of ours, and is made outside."""

    text: str = ""


@pytest.mark.parametrize("value", [_Foreign(), object(), print, Path, 1j, {1: {2: _Foreign()}}])
def test_what_has_no_form_is_refused(value: object) -> None:
    with pytest.raises(TransferError):
        encode(value)


def written(names: list[str], form: object, *frames: bytes) -> list[bytes]:
    """As `encode` would write it, whatever it is."""
    return [json.dumps([names, form]).encode(), *frames]


class _Runs:
    """What a pickle would call."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (exec, ("import os; os._exit(7)",))


FINDING = "citizen_inbox.findings:Finding"
PAIR = "citizen_inbox.mail.addresses:Address"


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [b""],
        [b"\x00" * 7],
        [b"\xff" * 64],
        [pickle.dumps(_Runs())],
        written(["os:system"], ["o", 0, "true"]),
        written(["builtins:eval"], ["o", 0, "1"]),
        written(["citizen_inbox.usecases.worker:Worker"], ["o", 0]),
        written(["citizen_inbox.gui.pieces:QLabel"], ["o", 0]),
        written(["citizen_inbox.nowhere:Finding"], ["o", 0]),
        written(["citizen_inbox.findings:worst"], ["o", 0]),
        written(["citizen_inbox.findings:Finding.__class__"], ["o", 0]),
        written(["citizen_inbox:Finding"], ["o", 0]),
        written(["citizen_inbox.usecases.transfer:Path"], ["o", 0]),
        written([FINDING], ["o", 0, "a"]),
        written([FINDING], ["o", 0, "a", "b", "c", "d"]),
        written([FINDING], ["o", -1, "a", "b", "c"]),
        written([FINDING], ["o", 9, "a", "b", "c"]),
        written([FINDING], ["e", 0, "PROVEN"]),
        written(["citizen_inbox.findings:Outcome"], ["e", 0, "NOT"]),
        written(["citizen_inbox.findings:Outcome"], ["e", 0, "__class__"]),
        written([], ["r", 0]),
        written([], ["r", -1]),
        written([], ["b", 0]),
        written([], ["b", -1], b"x"),
        written([], ["b", True], b"x", b"y"),
        written([], ["?", 0]),
        written([], [["t"], 0]),
        written([], ["i", "yesterday", "", 0]),
        written([], ["i", "2026-01-01T00:00:00", "../../etc/passwd", 0]),
        written([], ["n", "one"]),
        written([], {"a": 1}),
        written([], ["t", {"a": 1}]),
        [written([], 12)[0][:-1]],
        written([], float("inf")),
        written([], ["n", "1E+50000000"]),
        written([], ["n", "NaN"]),
        written([], ["s", 2**61 - 1]),
        written([], ["d", [["l"], 1]]),
        written([], ["s", ["t", ["l", 1]]]),
        written([PAIR], ["t", *(["o", 0, *([["r", n - 1]] * 2 if n else [1, 2])] for n in range(60))]),
        [b"1"],
        [b"[" * 9_000],
    ],
)
def test_what_no_worker_of_ours_writes_is_refused(pieces: list[bytes]) -> None:
    with pytest.raises(TransferError):
        decode(pieces)


@given(st.binary(max_size=200), st.integers(0, 400))
def test_damage_is_refused_or_still_a_value(noise: bytes, at: int) -> None:
    whole, *frames = encode(
        (Finding("a", Outcome.PROVEN, {"b": "c"}), b"1234", date(2026, 1, 1), time(1), Decimal("1.5"))
    )
    for data in (noise, whole[:at], whole[:at] + noise + whole[at + len(noise) :]):
        try:
            decode([data, *frames])
        except TransferError:
            continue


def test_mappings_that_cannot_change_stay_so() -> None:
    assert type(decode(encode(MappingProxyType({"a": 1})))) is MappingProxyType
