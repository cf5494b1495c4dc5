"""Every signed sample of the suite judged by OpenSSL too, integrity only; each difference has its kept reason."""

from __future__ import annotations

import fnmatch
import shutil
import subprocess
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from mailroom import KINDS, genuine, judged, transaction
from test_evidence_forgeries import FORGERIES, look_alike, odd, person, rogue_key, workshop
from test_evidence_genuine import ALL, STYLES, SUBJECTS, TIMES

from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.mailbox import mailbox
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import open_envelope

__all__ = ["look_alike", "odd", "person", "rogue_key", "workshop"]

OPENSSL = shutil.which("openssl")
HERE = Path(__file__).parent
NO_ANCHORS = TrustAnchors(())
"""Integrity needs none."""


@dataclass(frozen=True)
class Sample:
    """One mail of the suite as both engines see it."""

    name: str
    ours: str
    """Value of the axis of integrity, "unsigned" without a signature."""
    openssl: str
    """"intact" or "refused"."""

    @property
    def differs(self) -> bool:
        return (self.ours == "intact") is not (self.openssl == "intact")


@pytest.fixture(scope="module")
def mails(provider_a, provider_b, workshop) -> dict[str, bytes]:
    """Every signed mail that the suite makes or keeps, by a name."""
    found: dict[str, bytes] = {}
    for which, provider in (("a", provider_a), ("b", provider_b)):
        for kind in (*ALL, "anomaly"):
            for style in STYLES:
                found[f"genuine/style/{style}/{kind}/{which}"] = genuine(kind, replace(provider, style=STYLES[style]))
            found[f"genuine/line feeds/{kind}/{which}"] = genuine(kind, provider).replace(b"\r\n", b"\n")
        for kind in KINDS:
            found |= {
                f"forged/{name}/{kind}/{which}": trick(workshop(kind, which)) for name, trick in FORGERIES.items()
            }
    for subject, when in ((subject, when) for subject in SUBJECTS for when in TIMES):
        what = transaction(TIMES[when], subject=SUBJECTS[subject])
        found[f"genuine/text/{subject}/{when}"] = genuine("transport", provider_a, TIMES[when], what)
    found |= {f"golden/{path.stem}": path.read_bytes() for path in (HERE.parent / "golden").glob("*.eml")}
    today = date(2026, 11, 21)
    found |= {f"demo/{message.name}": message.build() for message in mailbox(Desk(today, make_keys(today)))}
    return found


_LOOP = """for folder in */; do
  if "$0" cms -verify -binary -noverify -inform DER -in "$folder/p7s" -content "$folder/content" -out out 2>err
  then echo "$folder intact"; else echo "$folder refused"; fi
done"""


def _signed(raw: bytes) -> tuple[bytes, bytes] | None:
    """Signature and the bytes it should cover, as they lie between the delimiters; None without a signed entity."""
    found = open_envelope(parse_message(raw)).signed
    return (found.signature, raw[found.content.start : found.content.end]) if found else None


def _openssl(pairs: Iterable[tuple[bytes, bytes]], folder: Path) -> list[str]:
    """What OpenSSL says of each; one shell for all, as starting costs."""
    for number, (signature, content) in enumerate(pairs):
        place = folder / f"{number:05}"
        place.mkdir()
        (place / "p7s").write_bytes(signature)
        (place / "content").write_bytes(content)
    command = ["/bin/sh", "-c", _LOOP, str(OPENSSL)]
    said = subprocess.run(command, cwd=folder, capture_output=True, check=True, text=True).stdout
    return [line.split()[1] for line in said.splitlines()]


@pytest.fixture(scope="module")
def samples(mails, tmp_path_factory) -> list[Sample]:
    if OPENSSL is None:
        pytest.skip("openssl is not installed")
    signed = {name: pair for name, raw in mails.items() if (pair := _signed(raw))}
    pairs = list(dict.fromkeys(signed.values()))  # tricks with headers share what is signed
    theirs = dict(zip(pairs, _openssl(pairs, tmp_path_factory.mktemp("engines")), strict=True))
    return [Sample(name, _ours(mails[name]), theirs[pair]) for name, pair in signed.items()]


def _ours(raw: bytes) -> str:
    evidence = judged(raw, NO_ANCHORS)
    reasons = {None: "not-checkable", True: "intact", False: "refused"}
    return reasons[evidence.signature.intact] if evidence.signature.present else "unsigned"


def kept() -> Iterator[tuple[str, str, str, str]]:
    entries = tomllib.loads((HERE / "two_engines.toml").read_text(encoding="utf-8"))["difference"]
    for entry in entries:
        yield entry["samples"], entry["ours"], entry["openssl"], entry["reason"]


def test_there_are_enough_samples_and_both_outcomes_occur(samples):
    assert len(samples) > 600
    by_outcome = {said: sum(one.openssl == said for one in samples) for said in ("intact", "refused")}
    assert min(by_outcome.values()) > 60, by_outcome


def test_every_difference_is_explained(samples):
    def explained(one: Sample) -> bool:
        return any(
            fnmatch.fnmatch(one.name, pattern) and (one.ours, one.openssl) == (ours, openssl)
            for pattern, ours, openssl, _ in kept()
        )

    assert [one for one in samples if one.differs and not explained(one)] == []


def test_every_explanation_still_has_its_difference(samples):
    for pattern, ours, openssl, reason in kept():
        meant = [one for one in samples if fnmatch.fnmatch(one.name, pattern)]
        assert meant, pattern
        assert all((one.ours, one.openssl) == (ours, openssl) and one.differs for one in meant), (pattern, meant)
        assert len(reason) > 40
