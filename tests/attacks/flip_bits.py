"""Every single bit of a genuine signature turned over, one at a time: what notices it, region by region.

    python tests/attacks/flip_bits.py [--every 1]

Takes about a minute. A sample of the same runs in the suite (`test_attack_flipped_bits.py`).

What a whole run gave on 2026-11-22: 18,952 bits (DER, SHA-256) and 18,776 (BER, SHA-1), four regions with a green bit.

| region | not green | green with a remark | green, silent | why |
|---|---|---|---|---|
| issuer certificate: content | 0 | 3,893 | 763 | pinned is its key; no root vouches for its dates or number |
| issuer certificate: algorithm | 0 | 120 | 0 | not the one inside: an unreadable certificate, left aside |
| issuer certificate: signature | 0 | 40 | 2,048 | nobody can verify it without the root's key |
| the same three, their root pinned | 0 | 6,864 | 0 | the root signed every bit; a change is said |
| signer: algorithm, SHA-1 only | 103 | 0 | 1 | sha1WithRSAEncryption becomes rsaEncryption, the same beside SHA-1 |
| all others | all | 0 | 0 | |

A remark is a finding that the genuine mail does not have. A region that gains a silent bit is a regression.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat  # noqa: E402 - after the path
from evidence.mailroom import NOW, genuine  # noqa: E402

from citizen_inbox.demo.authority import Authority  # noqa: E402
from citizen_inbox.demo.postman import Provider, Style  # noqa: E402
from citizen_inbox.evidence.ber import Element, Reader  # noqa: E402
from citizen_inbox.evidence.examine import examine  # noqa: E402
from citizen_inbox.evidence.grounds import Grounds  # noqa: E402
from citizen_inbox.evidence.report import Evidence  # noqa: E402
from citizen_inbox.evidence.trust import Anchor, TrustAnchors, parse_anchors  # noqa: E402
from citizen_inbox.findings import Outcome  # noqa: E402
from citizen_inbox.mail.message import parse_message  # noqa: E402
from citizen_inbox.pec.envelope import Envelope, open_envelope  # noqa: E402

REFUSED, REMARKED, SILENT = "not green", "green with a remark", "green, silent"

STYLES = {"DER, SHA-256": Style(), "BER, SHA-1": Style(digest="sha1", indefinite_length=True)}


@dataclass(frozen=True)
class Bench:
    """One genuine envelope and what it is judged by."""

    envelope: Envelope
    grounds: Grounds

    @property
    def signature(self) -> bytes:
        """The CMS as received."""
        assert self.envelope.signed
        return self.envelope.signed.signature

    def judge(self, signature: bytes) -> Evidence:
        """The evidence of the same mail with another signature part."""
        assert self.envelope.signed
        return examine(replace(self.envelope, signed=replace(self.envelope.signed, signature=signature)), self.grounds)

    def flip(self, places: Iterable[int]) -> Iterator[tuple[int, int, str]]:
        """Place, bit and what became of it, for every bit of these bytes."""
        before = _codes(self.judge(self.signature))
        for place in places:
            for bit in range(8):
                changed = bytearray(self.signature)
                changed[place] ^= 1 << bit
                evidence = self.judge(bytes(changed))
                if evidence.verdict.outcome is not Outcome.PROVEN:
                    yield place, bit, REFUSED
                else:
                    yield place, bit, SILENT if _codes(evidence) == before else REMARKED


def _codes(evidence: Evidence) -> set[str]:
    return {finding.code for finding in evidence.findings}


def bench(authority: Authority, style: Style, *, with_root: bool) -> Bench:
    """A genuine transport envelope of a provider of this authority; with_root: its public root is pinned too."""
    identity = authority.provider("pec-a.example", "GESTORE A S.p.A.")
    provider = Provider("pec-a.example", "GESTORE A S.p.A.", identity, style)
    return Bench(
        open_envelope(parse_message(genuine("transport", provider))), Grounds(anchors(authority, with_root), NOW)
    )


def anchors(authority: Authority, with_root: bool) -> TrustAnchors:
    """The authority's issuer key, and on request its root as a public one."""
    issuer = parse_anchors(authority.anchors_toml()).anchors[0]
    key = authority.root.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    root = Anchor("root", "public-root", "root", issuer.valid_from, issuer.valid_to, key)
    return TrustAnchors((issuer, root) if with_root else (issuer,))


def regions(signature: bytes) -> dict[int, str]:
    """Where each byte belongs."""
    reader = Reader(signature)
    kind, explicit = reader.children(reader.root())
    signed = reader.children(explicit)[0]
    version, digests, content, certificates, signers = reader.children(signed)
    signer = reader.children(signers)[0]
    issuer, leaf = sorted(reader.children(certificates), key=lambda found: b"posta-cert" in reader.whole(found))
    named = {
        "version": version,
        "digest algorithms": digests,
        "content type": content,
        "ContentInfo": kind,
        **_certificate(reader, "leaf certificate", leaf),
        **_certificate(reader, "issuer certificate", issuer),
    }
    fields = ("version", "identifier", "digest", "attributes", "algorithm", "signature")
    named |= {f"signer: {name}": found for name, found in zip(fields, reader.children(signer), strict=True)}
    found = dict.fromkeys(range(len(signature)), "tags and lengths around")
    for name, element in named.items():
        found |= dict.fromkeys(range(element.start, element.end), name)
    return found


def _certificate(reader: Reader, name: str, element: Element) -> dict[str, Element]:
    body, algorithm, signature = reader.children(element)
    return {f"{name}: content": body, f"{name}: algorithm": algorithm, f"{name}: signature": signature}


def main() -> int:
    """Turn over every bit and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, help="only every n-th byte")
    parser.add_argument("--show", action="store_true", help="list the silent bits")
    chosen = parser.parse_args()
    authority = Authority()
    for name, style in STYLES.items():
        for with_root in (False, True):
            judged = bench(authority, style, with_root=with_root)
            where = regions(judged.signature)
            counts: dict[str, Counter[str]] = {region: Counter() for region in where.values()}
            for place, bit, outcome in judged.flip(range(0, len(judged.signature), chosen.every)):
                counts[where[place]][outcome] += 1
                if chosen.show and outcome == SILENT:
                    print(f"  silent: byte {place} bit {bit}, {where[place]}")
            print(f"-- {name}, {'with' if with_root else 'without'} the public root pinned")
            for region, count in counts.items():
                print(f"{region:32}" + "".join(f"{count[kind]:7}" for kind in (REFUSED, REMARKED, SILENT)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
