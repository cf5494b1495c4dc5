"""How fast one mail is parsed, verified and read, against the standard library and against bare SHA-256 and RSA.

    python tests/benchmarks/bench_read.py [--messages 120] [--rounds 7]

The peers run in turn in the same run; the best round of each counts, and only the ratios mean anything.
"""

from __future__ import annotations

import argparse
import hashlib
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from email.parser import BytesParser
from email.policy import compat32
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "benchmarks")]

from bench_sync import corpus  # noqa: E402 - after the path
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey  # noqa: E402

from citizen_inbox.demo.authority import Authority  # noqa: E402
from citizen_inbox.demo.practice import Practice  # noqa: E402
from citizen_inbox.evidence.algorithms import Scheme, holds  # noqa: E402
from citizen_inbox.evidence.case import open_case  # noqa: E402
from citizen_inbox.evidence.certificates import find_certificate  # noqa: E402
from citizen_inbox.evidence.examine import examine  # noqa: E402
from citizen_inbox.evidence.grounds import Grounds  # noqa: E402
from citizen_inbox.evidence.signed_data import read_signed_data  # noqa: E402
from citizen_inbox.evidence.trust import parse_anchors  # noqa: E402
from citizen_inbox.mail.body import read_body  # noqa: E402
from citizen_inbox.mail.message import parse_message  # noqa: E402
from citizen_inbox.pec.envelope import Envelope, open_envelope  # noqa: E402
from citizen_inbox.reading import read  # noqa: E402
from citizen_inbox.usecases import clock  # noqa: E402

Timed = dict[str, Callable[[], object]]


def in_turn(runs: Timed, rounds: int, count: int) -> dict[str, float]:
    """Microseconds a mail of each, best round."""
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(rounds):
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            best[name] = min(best[name], time.perf_counter() - start)
    return {name: seconds / count * 1e6 for name, seconds in best.items()}


def standard_library(raw: bytes) -> int:
    """What compat32 gives of the same mail: tree, four fields, every text."""
    message = BytesParser(policy=compat32).parsebytes(raw)
    found = [str(message[name]) for name in ("From", "To", "Subject", "Date")]
    found += [str(part.get_payload(decode=True)) for part in message.walk() if part.get_content_maintype() == "text"]
    return len(found)


def ours(raw: bytes) -> int:
    """The same with the offsets tree."""
    message = parse_message(raw)
    found = [message.header(name) for name in ("From", "To", "Subject", "Date")]
    return len(found) + len(read_body(message).text)


def bare(envelope: Envelope) -> Callable[[], object]:
    """One SHA-256 of the signed bytes and one RSA verification: nobody can verify with less."""
    signed = envelope.signed
    if signed is None:
        raise SystemExit("a mail without signature")
    covered = envelope.message.raw[signed.content.start : signed.content.end]
    data = read_signed_data(signed.signature, with_content=False)
    record = data.signers[0]
    certificate = find_certificate(data.certificates, record.issuer, record.serial, record.key_identifier)
    if certificate is None or not isinstance(certificate.key, RSAPublicKey):
        raise SystemExit("not an RSA signer")
    key, form, signature, scheme = certificate.key, record.signed_forms[0], record.signature, Scheme("rsa", "")

    def verify() -> None:
        hashlib.sha256(covered).digest()
        assert holds(key, scheme, signature, "sha256", hashlib.sha256(form).digest())

    return verify


def verification(mails: list[bytes], anchors_toml: str, rounds: int) -> None:
    """Print verification and parsing against their limits."""
    anchors, at = parse_anchors(anchors_toml), clock.now()
    envelopes = [open_envelope(parse_message(raw)) for raw in mails]
    limits = [bare(envelope) for envelope in envelopes]
    found = in_turn(
        {
            "bare SHA-256 + RSA": lambda: [limit() for limit in limits],
            "signature and chain": lambda: [open_case(envelope, Grounds(anchors, at)) for envelope in envelopes],
            "whole evidence": lambda: [examine(envelope, Grounds(anchors, at)) for envelope in envelopes],
        },
        rounds,
        len(mails),
    )
    for name, micros in found.items():
        print(f"{name:24} {micros:8.0f} us   {found['bare SHA-256 + RSA'] / micros:5.2f} of the limit")
    found = in_turn(
        {"compat32": lambda: list(map(standard_library, mails)), "offsets tree": lambda: list(map(ours, mails))},
        rounds,
        len(mails),
    )
    ratio = found["compat32"] / found["offsets tree"]
    print(f"parse: {found['offsets tree']:.0f} us, compat32 {found['compat32']:.0f} us, {ratio:.1f} x")


def reading(mails: list[bytes], anchors_toml: str, rounds: int) -> None:
    """Print the median time of a whole reading by kind of mail, with and without documents."""
    anchors, at = parse_anchors(anchors_toml), clock.now()
    taken: dict[str, list[float]] = {}
    for raw in mails:
        found = read(raw, Grounds(anchors, at))
        seconds = min(in_turn({"read": lambda raw=raw: read(raw, Grounds(anchors, at))}, rounds, 1).values())
        group = f"{found.envelope.kind.value}, {'with' if found.documents else 'no'} documents"
        taken.setdefault(group, []).append(seconds)
    for group, times in sorted(taken.items()):
        print(f"read {group:36} {len(times):4}   median {statistics.median(times) / 1e3:7.2f} ms")


def main() -> int:
    """Run everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=7)
    chosen = parser.parse_args()
    authority = Authority(valid_from=clock.now() - timedelta(days=4000))
    for small in (True, False):
        mails = corpus(authority, chosen.messages, small=small)
        mean = sum(map(len, mails)) / len(mails) / 1e3
        print(f"-- {'small' if small else 'mixed'}: {len(mails)} mails, {mean:.1f} kB each")
        verification(mails, authority.anchors_toml(), chosen.rounds)
        reading(mails, authority.anchors_toml(), min(chosen.rounds, 3))
    practice = Practice(date(2026, 11, 21))
    print("-- the practice mailbox")
    reading([message.build() for message in practice.messages], practice.anchors_toml, 2)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
