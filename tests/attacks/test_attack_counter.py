"""Terms counted by hand on paper, in combinations that no worked example has: the command gives the same days."""

from __future__ import annotations

import json
import sys

import pytest

from citizen_inbox.__main__ import main

BY_HAND = """
2026-12-09 2026-12-09 tax-appeal-adesione --from 2026-06-10
2026-11-03 2026-11-03 avviso-bonario --from 2026-08-10
2026-11-03 2026-11-03 avviso-bonario --from 2026-07-31
2027-09-29 2027-09-29 cartella-pay --from 2027-07-31
2027-08-02 2027-07-31 cartella-pay --from 2027-06-01
2026-04-07 2026-04-07 precetto --from 2026-03-26
2027-03-30 2027-03-30 precetto --from 2027-03-18T21:30
2026-09-30 2026-08-31 cds-giudice-di-pace --from 2026-07-31
2026-09-30 2026-09-04 cds-giudice-di-pace --from 2026-08-05
2026-09-30 2026-08-31 cds-giudice-di-pace-abroad --from 2026-07-01
2028-02-29 2028-02-29 cds-discount --from 2028-02-24
2028-02-29 2028-02-29 cds-minimum --from 2027-12-31
2028-02-29 2028-02-29 plain-term --length 1m --from 2028-01-31
2029-02-28 2029-02-28 plain-term --length 1y --from 2028-02-29
2026-12-16 2026-12-16 send-undelivered --from 2026-12-01 --viewed 2026-12-20
2026-12-16 2026-12-16 cds-discount --send paper --from 2026-12-01
2026-04-07 2026-04-07 cds-discount --send pec --from 2026-03-24T23:30
2026-03-18 2026-03-18 cds-discount --send pec --from 2026-03-10T21:30 --viewed 2026-03-13T21:30
2026-03-17 2026-03-17 send-pec --from 2026-03-10T21:00:00
2026-03-18 2026-03-18 send-pec --from 2026-03-10T21:00:01
2026-09-28 2026-08-27 ordinanza-opposition --from 2026-07-28
2026-10-12 2026-10-10 decreto-ingiuntivo --from 2026-07-31T21:30
2026-07-24 2026-07-24 court-term-backward --length 20 --from 2026-09-15
2026-12-28 2026-12-28 intimazione-pay --from 2026-12-21
2026-09-14 2026-09-14 tar-appeal --from 2026-06-15
"""


@pytest.mark.parametrize("wanted", BY_HAND.strip().splitlines())
def test_the_command_counts_as_a_hand_does(wanted, monkeypatch, capsys):
    due, prudent, *words = wanted.split()
    monkeypatch.setattr(sys, "argv", ["citizen-inbox", "deadlines", "compute", *words, "--json"])
    assert main() == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["due"], found["prudent"]) == (due, prudent)
