"""`show ID --sheet OUT`: the sheet holds the same sentences as the screen, on paper and as a page."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from citizen_inbox.usecases import browse
from citizen_inbox.usecases.inbox import open_inbox
from citizen_inbox.usecases.profiles import passing_profile
from citizen_inbox.wording.sheet import SENTENCES


@pytest.fixture
def number(synced, practice):
    """Id of a practice message by its name."""

    def call(name: str) -> int:
        wanted = next(message.sha256 for message in practice.messages if message.name == name)
        profile = replace(passing_profile(synced, practice.anchors_toml), worker=False)
        with open_inbox(profile) as inbox:
            return next(one for one in browse.every_id(inbox) if inbox.lists.one(one).sha256 == wanted)

    return call


def words(path) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(path).pages))


def bare(text: str) -> str:
    return re.sub(r"<[^>]+>", " ", text)


def test_a_fine_on_paper(mine, number, practice, tmp_path):
    ident, out = number("fine"), tmp_path / "fine.pdf"
    said = mine("show", ident, "--sheet", out)
    assert (said.status, said.out) == (0, "")
    assert "fine.pdf" in said.err
    assert len(PdfReader(out).pages) <= 2
    text = words(out)
    fine = next(message for message in practice.messages if message.name == "fine")
    asked = json.loads(mine("show", ident, "--json").out)
    assert len(asked["deadlines"]) == 4
    for deadline in asked["deadlines"]:
        assert deadline["article"] in text
    for code in ("question-what", "question-when", "question-nothing", "not-advice", "paper-keep"):
        assert SENTENCES[code] in text
    assert "3010 0002 6001 2345 12" in text
    assert "€77.90" in text
    assert fine.sha256 in text.replace(" ", "")
    assert re.search(r"citizen-inbox \d+\.\d+", text)


def test_a_notification_names_its_iun_and_says_what_is_presumed(mine, number, tmp_path):
    out = tmp_path / "send.html"
    assert mine("show", number("send"), "--sheet", out).status == 0
    page = out.read_text(encoding="utf-8")
    assert re.search(r"[A-Z]{4}-[A-Z]{4}-[A-Z]{4}-\d{6}-[A-Z]-1", page)
    assert "(presumed" in page
    assert "<script" not in page
    assert "default-src 'none'" in page


def test_a_forgery_warns_first_and_names_no_way_to_pay(mine, number, tmp_path):
    out = tmp_path / "forged.html"
    assert mine("show", number("forged"), "--sheet", out).status == 0
    page = out.read_text(encoding="utf-8")
    assert page.index('class="refuted"') < page.index("<h1>")
    assert SENTENCES["paper-refuted"] in page
    assert "3010 0002 6066 6001" not in page
    assert SENTENCES["question-when"] not in page


def test_a_code_that_pays_another_is_told_and_not_repeated(mine, number, tmp_path):
    out = tmp_path / "qr.html"
    assert mine("show", number("qr-redirected"), "--sheet", out).status == 0
    assert SENTENCES["paper-refuted-one"] in bare(out.read_text(encoding="utf-8"))


def test_other_forms_are_refused_and_written_is_whole_or_nothing(mine, number, tmp_path):
    ident = number("fine")
    said = mine("show", ident, "--sheet", tmp_path / "fine.txt")
    assert said.status == 73
    assert ".html or .pdf" in said.err
    assert mine("show", ident, "--sheet", tmp_path / "nowhere" / "fine.pdf").status == 73
    assert list(tmp_path.iterdir()) == []
