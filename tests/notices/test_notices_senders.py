from __future__ import annotations

import pytest

from citizen_inbox.notices.senders import under


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("pce.agenziaentrate.it", True),
        ("dp.pce.agenziaentrate.it", True),
        ("PCE.AgenziaEntrate.it.", True),
        ("xpce.agenziaentrate.it", False),
        ("pce.agenziaentrate.it.evil.example", False),
        ("agenziaentrate.it", False),
        ("", False),
    ],
)
def test_a_domain_is_exact_or_a_suffix_after_a_dot(domain, expected):
    assert under(domain, ("pce.agenziaentrate.it",)) is expected
