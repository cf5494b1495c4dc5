from __future__ import annotations

import logging
from dataclasses import dataclass

import pytest

from citizen_inbox.notices.notice import Notice, Reason, Recognition
from citizen_inbox.notices.registry import KINDS, OTHER, best_of


@dataclass(frozen=True)
class Scripted:
    id: str
    score: int | None
    breaks: str = ""

    def recognise(self, clues):
        if self.breaks == "recognise":
            raise ValueError(clues.subject)
        return None if self.score is None else Recognition(self.score, (Reason("text-says", {"words": "x"}),))

    def read(self, clues, recognition):
        if self.breaks == "read":
            raise ValueError(clues.subject)
        return Notice(self.id, "", "", {}, recognition.because)


def test_the_surest_kind_wins(clues):
    assert best_of((Scripted("a", 40), Scripted("b", 70), OTHER), clues("x")).kind == "b"


def test_a_tie_goes_to_other(clues):
    assert best_of((Scripted("a", 70), Scripted("b", 70), Scripted("c", 10), OTHER), clues("x")).kind == "other"


def test_a_lower_tie_does_not_matter(clues):
    assert best_of((Scripted("a", 20), Scripted("b", 20), Scripted("c", 30), OTHER), clues("x")).kind == "c"


@pytest.mark.parametrize("breaks", ["recognise", "read"])
def test_a_kind_that_breaks_is_skipped_and_logged_without_content(clues, caplog, breaks):
    with caplog.at_level(logging.ERROR):
        notice = best_of((Scripted("broken", 99, breaks), Scripted("a", 40), OTHER), clues("segreto"))
    assert notice.kind == "a"
    assert "broken" in caplog.text
    assert "ValueError" in caplog.text
    assert "segreto" not in caplog.text


def test_every_kind_has_its_own_name_and_other_is_last():
    assert [kind.id for kind in KINDS] == [
        "send", "traffic_fine", "tax_bill", "local_tax", "collection", "social_security", "court", "invoice",
        "registry", "chamber", "school", "health", "other",
    ]  # fmt: skip
