"""How fast one envelope is verified with all checks, against the bare operations that nobody can do without.

    python tests/benchmarks/bench_verify.py [--messages 200] [--rounds 9]

Bare: SHA-256 of the signed content, SHA-256 of the signed attributes, one RSA-2048 verification. The peers run in
turn, the figures are medians of the rounds, and only the ratios mean anything. Every round reads mails afresh, so
nothing remembered about a mail helps; what is remembered about a provider (certificates, chain) does, as in a mailbox.
Each mail is prepared, opened and then timed before the next one is, as the program reads a mailbox: for every peer its
bytes have just been gone through, and nothing else. Times are of the wall: leave the machine alone meanwhile.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from asn1crypto import cms  # noqa: E402 - after the path
from cryptography import x509  # noqa: E402
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15  # noqa: E402
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey  # noqa: E402
from cryptography.hazmat.primitives.hashes import SHA256  # noqa: E402

from citizen_inbox.demo.authority import Authority  # noqa: E402
from citizen_inbox.demo.postman import Provider, Transaction, carried, transport, write_mail  # noqa: E402
from citizen_inbox.evidence.cms import check_detached  # noqa: E402
from citizen_inbox.evidence.examine import examine  # noqa: E402
from citizen_inbox.evidence.grounds import Grounds  # noqa: E402
from citizen_inbox.evidence.signed_data import read_signed_data  # noqa: E402
from citizen_inbox.evidence.trust import parse_anchors  # noqa: E402
from citizen_inbox.findings import Outcome  # noqa: E402
from citizen_inbox.mail.message import parse_message  # noqa: E402
from citizen_inbox.pec.envelope import Envelope, open_envelope  # noqa: E402

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
OWNER = "protocollo@pec-b.example"
PROCESSES = 10
"""Mails a round that openssl judges: a process each takes milliseconds."""

Peer = tuple[Callable[[bytes], Any], Callable[[Any], object]]
"""What is done to a raw mail before the clock runs, and what is timed."""


def corpus(authority: Authority, count: int, attachment: int) -> list[bytes]:
    """Transport envelopes of two providers with a PDF of so many random bytes; none when 0."""
    dice = random.Random(11)
    names = ("pec-a.example", "pec-b.example")
    providers = [Provider(name, f"GESTORE {name}", authority.provider(name, f"GESTORE {name}")) for name in names]
    found = []
    for number in range(count):
        provider, at = providers[number % 2], NOW - timedelta(minutes=37 * number + 5)
        what = Transaction(
            sender=f"mario.rossi{number % 9}@{provider.domain}",
            recipients=((OWNER, True),),
            subject=f"Comunicazione n. {number}",
            at=at,
            identifier=f"opec{number:05}.20261121.1@{provider.domain}",
            msgid=f"<c0ffee{number}@{provider.domain}>",
        )
        pdf = (("avviso.pdf", "application/pdf", b"%PDF-1.7\n" + dice.randbytes(attachment)),) if attachment else ()
        text = "Buongiorno,\nin allegato la comunicazione.\n"
        mail = write_mail(what.sender, (OWNER,), what.subject, text, at, what.msgid, attachments=pdf)
        found.append(transport(provider, what, carried(mail, what.identifier)))
    return found


def opened(raw: bytes) -> Envelope:
    """The envelope of a mail, made anew."""
    return open_envelope(parse_message(raw))


def pieces(raw: bytes) -> tuple[bytes, bytes]:
    """The signature and the bytes that it covers."""
    signed = opened(raw).signed
    if signed is None:
        raise SystemExit("a mail without signature")
    return signed.signature, raw[signed.content.start : signed.content.end]


def bare(raw: bytes) -> tuple[RSAPublicKey, bytes, bytes, bytes]:
    """Key, signature, signed attributes and content of a mail, ready for the bare operations."""
    signature, content = pieces(raw)
    record = read_signed_data(signature, with_content=False).signers[0]
    (signer,) = check_detached(signature, content).signers
    key = x509.load_der_x509_certificate(signer.certificate).public_key()
    if not isinstance(key, RSAPublicKey):
        raise SystemExit("not an RSA signer")
    return key, record.signature, record.signed_forms[0], content


def bare_operations(ready: tuple[RSAPublicKey, bytes, bytes, bytes]) -> None:
    """Two digests and one RSA verification."""
    key, signature, attributes, content = ready
    hashlib.sha256(content).digest()
    key.verify(signature, attributes, PKCS1v15(), SHA256())


_KEYS: dict[bytes, RSAPublicKey] = {}


def general_library(ready: tuple[bytes, bytes]) -> None:
    """The same integrity with asn1crypto and cryptography, the key cached by certificate, no other check."""
    der, content = ready
    signed = cms.ContentInfo.load(der)["content"]
    signer = signed["signer_infos"][0]
    named = signer["sid"].chosen
    for choice in signed["certificates"]:
        found = choice.chosen
        if found.issuer == named["issuer"] and found.serial_number == named["serial_number"].native:
            certificate = found.dump()
    if certificate not in _KEYS:
        key = x509.load_der_x509_certificate(certificate).public_key()
        assert isinstance(key, RSAPublicKey)
        _KEYS[certificate] = key
    attributes = signer["signed_attrs"]
    digest = next(found["values"][0].native for found in attributes if found["type"].native == "message_digest")
    _KEYS[certificate].verify(signer["signature"].native, attributes.untag().dump(), PKCS1v15(), SHA256())
    assert hashlib.sha256(content).digest() == digest


def openssl(folder: Path) -> Peer:
    """A process of `openssl cms -verify` each; its chain and dates are left out."""

    def ready(raw: bytes) -> Path:
        der, content = pieces(raw)
        base = folder / hashlib.sha256(raw).hexdigest()[:16]
        base.with_suffix(".p7s").write_bytes(der)
        base.with_suffix(".bin").write_bytes(content)
        return base

    def run(base: Path) -> None:
        files = ["-in", str(base.with_suffix(".p7s")), "-content", str(base.with_suffix(".bin")), "-out", "/dev/null"]
        command = ["openssl", "cms", "-verify", "-binary", "-noverify", "-inform", "DER", *files]
        subprocess.run(command, check=True, capture_output=True)

    return ready, run


def peers(grounds: Grounds, folder: Path) -> dict[str, Peer]:
    """Everything that is timed, by name."""
    found: dict[str, Peer] = {
        "bare SHA-256 + RSA": (bare, bare_operations),
        "integrity only": (pieces, lambda ready: check_detached(*ready)),
        "asn1crypto + cryptography": (pieces, general_library),
        "all checks": (opened, lambda ready: proven(ready, grounds)),
        "opening and all checks": (parse_message, lambda ready: proven(open_envelope(ready), grounds)),
        "parsing, opening, all": (lambda raw: raw, lambda ready: proven(opened(ready), grounds)),
    }
    if shutil.which("openssl"):
        found["openssl cms, a process"] = openssl(folder)
    return found


def proven(envelope: Envelope, grounds: Grounds) -> None:
    """Examine, and make sure that it was worth timing."""
    if examine(envelope, grounds).verdict.outcome is not Outcome.PROVEN:
        raise SystemExit("a genuine mail was not proven")


def measure(mails: list[bytes], found: dict[str, Peer], rounds: int) -> dict[str, float]:
    """Microseconds a mail of each peer: median of the rounds, the peers in turn."""
    taken: dict[str, list[float]] = {name: [] for name in found}
    for _ in range(rounds):
        for name, (prepare, run) in found.items():
            chosen = mails[:PROCESSES] if name.startswith("openssl") else mails
            clock = time.perf_counter_ns  # the processor's own clock is a system call, which empties its caches
            gc.collect()
            gc.freeze()  # what the peers before have left is not this one's garbage
            spent = 0
            for raw in chosen:
                ready = prepare(raw)
                opened(raw)
                start = clock()
                run(ready)
                spent += clock() - start
            taken[name].append(spent / len(chosen) / 1e3)
            gc.unfreeze()
    return {name: statistics.median(times) for name, times in taken.items()}


def main() -> int:
    """Measure both corpora and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args()
    authority = Authority()
    grounds = Grounds(parse_anchors(authority.anchors_toml()), NOW, owner=OWNER)
    with tempfile.TemporaryDirectory() as folder:
        for attachment in (63_000, 1_500):
            mails = corpus(authority, chosen.messages, attachment)
            mean = sum(map(len, mails)) / len(mails) / 1e3
            print(f"-- {len(mails)} envelopes, {mean:.1f} kB each, {chosen.rounds} rounds")
            found = measure(mails, peers(grounds, Path(folder)), chosen.rounds)
            limit = found["bare SHA-256 + RSA"]
            for name, micros in found.items():
                print(f"{name:28}{micros:10.1f} us   {limit / micros:6.3f} of the bare operations")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
