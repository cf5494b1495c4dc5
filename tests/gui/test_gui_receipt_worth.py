"""What a receipt is worth stands beside it, in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from page_samples import samples
from PySide6.QtWidgets import QLabel

from citizen_inbox.gui.proof_view import ProofView
from citizen_inbox.pec.judgement import Judgement
from citizen_inbox.translation import voice

ENGLISH = voice("en", Path())


def texts(view: ProofView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


@pytest.mark.parametrize("judgement", list(Judgement))
def test_every_judgement_is_said_unless_it_simply_counts(qapp, judgement):
    page = samples()["sent"]
    line = replace(page.receipts[0], judgement=judgement.value, counted=judgement.counts)
    said = texts(ProofView(replace(page, receipts=(line,)), ENGLISH))
    sentence = ENGLISH.say("mail", f"judgement-{judgement.value}")
    assert (sentence in said) == (judgement is not Judgement.COUNTED)


@pytest.mark.parametrize("content", ["agrees", "differs", "open", "not-kept"])
def test_the_page_of_a_receipt_says_what_it_is_worth(qapp, content):
    page = samples()["plain"]
    line = replace(samples()["sent"].receipts[0], content=content, readings=(1, 4))
    said = texts(ProofView(replace(page, receipt=line), ENGLISH))
    assert ENGLISH.say("mail", "judgement-counted") in said
    assert ENGLISH.say("mail", f"content-{content}") in said
    assert "Digests match (way 1, 4 of 10)." in said
    assert ENGLISH.say("mail", "judgement-counted") not in texts(ProofView(page, ENGLISH))
