"""A signature is taken out of what was signed, and nothing else."""

from __future__ import annotations

import pytest
from lxml import etree

from citizen_inbox.evidence.xades_compute import drop


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("<a><s/></a>", "<a/>"),
        ("<a><s/>after</a>", "<a>after</a>"),
        ("<a>before<s/>after</a>", "<a>beforeafter</a>"),
        ("<a><b/><s/>after</a>", "<a><b/>after</a>"),
        ("<a>first<b/>before<s/>after<c/></a>", "<a>first<b/>beforeafter<c/></a>"),
        ("<a>first<b/>before<s/><c/></a>", "<a>first<b/>before<c/></a>"),
    ],
)
def test_the_text_around_stays(written: str, left: str) -> None:
    root = etree.fromstring(written)
    found = root.find("s")
    assert found is not None
    drop(found)
    assert etree.tostring(root).decode() == left


def test_a_root_cannot_be_taken_out() -> None:
    root = etree.fromstring("<s>text</s>")
    drop(root)
    assert etree.tostring(root) == b"<s>text</s>"
