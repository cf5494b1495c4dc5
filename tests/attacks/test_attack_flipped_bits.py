"""One bit of a genuine signature turned over: a sample of what `flip_bits.py` does with every bit."""

from __future__ import annotations

import pytest
from attacks.flip_bits import REFUSED, REMARKED, SILENT, STYLES, Bench, bench, regions

from citizen_inbox.demo.authority import Authority

EQUIVALENT = {"signer: algorithm"}
"""sha1WithRSAEncryption is one bit away from rsaEncryption, which means the same beside a SHA-1 digest."""


@pytest.fixture(scope="module", params=STYLES)
def style(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def outcomes(judged: Bench, step: int) -> dict[str, set[str]]:
    where = regions(judged.signature)
    found: dict[str, set[str]] = {}
    for place, _, outcome in judged.flip(range(0, len(judged.signature), step)):
        found.setdefault(where[place], set()).add(outcome)
    return found


def test_without_a_root_only_the_issuers_certificate_can_hide_a_bit(authority: Authority, style: str) -> None:
    for region, found in outcomes(bench(authority, STYLES[style], with_root=False), 11).items():
        if not region.startswith("issuer certificate") and region not in EQUIVALENT:
            assert found == {REFUSED}, region


def test_with_its_root_pinned_every_bit_of_the_issuers_certificate_is_noticed(authority: Authority, style: str) -> None:
    for region, found in outcomes(bench(authority, STYLES[style], with_root=True), 13).items():
        if region.startswith("issuer certificate"):
            assert found == {REMARKED}, region
        elif region not in EQUIVALENT:
            assert found == {REFUSED}, region


def test_every_bit_of_tags_lengths_versions_and_names_is_noticed(authority: Authority, style: str) -> None:
    """What the reader itself must see: all of it, not a sample."""
    judged = bench(authority, STYLES[style], with_root=False)
    where = regions(judged.signature)
    ours = ("tags", "ContentInfo", "version", "digest", "content type", "signer: version", "signer: digest")
    places = [place for place, region in where.items() if region.startswith(ours)]
    assert len(places) > 60
    assert {outcome for _, _, outcome in judged.flip(places)} == {REFUSED}


def test_the_one_equivalent_bit_is_the_only_silent_one_outside_certificates(authority: Authority) -> None:
    silent = {}
    for name, style in STYLES.items():
        judged = bench(authority, style, with_root=False)
        where = regions(judged.signature)
        places = [place for place, region in where.items() if region in EQUIVALENT]
        silent[name] = [bit for _, bit, outcome in judged.flip(places) if outcome == SILENT]
    assert silent == {"DER, SHA-256": [], "BER, SHA-1": [2]}
