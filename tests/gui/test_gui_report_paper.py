"""A report on paper: numbered pages, headings with their text, all printed once, a record that comes out again."""

from __future__ import annotations

import re

import pytest
from pypdf import PdfReader

from citizen_inbox.failures import Failure
from citizen_inbox.gui.report_paper import print_report
from citizen_inbox.usecases.reports import Paper


def paper(html: str, record: bytes = b"{}") -> Paper:
    return Paper(html, "Title", "the head", "Sheet {page} of {pages}", ("record.json", record))


def words(page) -> str:
    return re.sub(r"\s+", " ", page.extract_text())


@pytest.fixture
def printed(tmp_path, qapp):
    def call(html: str, record: bytes = b"{}") -> PdfReader:
        print_report(paper(html, record), tmp_path / "out.pdf")
        return PdfReader(tmp_path / "out.pdf")

    return call


def test_pages_are_numbered_and_nothing_is_lost_or_doubled(printed):
    sections = "".join(f"<h3>Section {n}.</h3><p>{'lorem ' * 150} End{n}.</p>" for n in range(40))
    pages = [words(page) for page in printed(f"<h1>Report</h1>{sections}").pages]
    assert len(pages) > 3
    for number, text in enumerate(pages, start=1):
        assert f"Sheet {number} of {len(pages)}" in text
        assert "the head" in text
    whole = " ".join(pages)
    for number in range(40):
        assert whole.count(f"Section {number}.") == 1
        assert whole.count(f"End{number}.") == 1


@pytest.mark.parametrize("lines", range(40, 60, 3))
def test_no_heading_stands_alone_at_the_foot(printed, lines):
    html = "<p>x</p>" * lines + "<h2>Chapter</h2><h3>Part</h3><p>text of the part</p>"
    pages = [words(page) for page in printed(html).pages]
    (page,) = (text for text in pages if "Chapter" in text)
    assert "Part" in page
    assert "text of the part" in page


def test_a_table_repeats_its_head_on_every_page(printed):
    rows = "".join(f"<tr><td>row {number}</td></tr>" for number in range(200))
    pages = printed(f"<table><thead><tr><th>Column</th></tr></thead><tbody>{rows}</tbody></table>").pages
    assert len(pages) > 2
    assert all("Column" in words(page) for page in pages)


@pytest.mark.parametrize("lines", range(30, 46))
def test_no_row_is_torn_between_sheets(printed, lines):
    rows = "".join(
        f"<tr><td>yes</td><td>Begin{number}.<br>{'words ' * 40}<br>End{number}.</td></tr>" for number in range(30)
    )
    pages = [words(page) for page in printed("<p>x</p>" * lines + f"<table><tbody>{rows}</tbody></table>").pages]
    assert len(pages) > 2
    for number in range(30):
        (page,) = (text for text in pages if f"Begin{number}." in text)
        assert f"End{number}." in page
    assert " ".join(pages).count("End") == 30


@pytest.mark.parametrize("lines", range(34, 60, 2))
def test_a_question_goes_with_its_first_check_and_a_lead_with_its_table(printed, lines):
    table = (
        "<h4>Checks</h4><table><tbody><tr><th colspan=2>Question</th></tr><tr><td>yes</td><td>answer</td></tr>"
        "</tbody></table>"
    )
    html = "<p>x</p>" * lines + f"<h3>Mail</h3><p>lead</p><table><tr><td>File</td><td>name</td></tr></table>{table}"
    pages = [words(page) for page in printed(html).pages]
    for first, second in (("Mail", "name"), ("Checks", "Question"), ("Question", "answer")):
        (page,) = (text for text in pages if first in text)
        assert second in page


def test_a_row_longer_than_a_sheet_is_divided_between_lines(printed):
    cell = "<br>".join(f"line{number}." for number in range(150))
    html = f"<table><thead><tr><th>Column</th></tr></thead><tbody><tr><td>{cell}</td></tr></tbody></table><p>after</p>"
    pages = [words(page) for page in printed(html).pages]
    assert len(pages) > 2
    found = [[number for number in range(150) if f"line{number}." in page] for page in pages]
    assert sorted({number for page in found for number in page}) == list(range(150))
    assert sum(map(len, found)) <= 150 + len(pages)  # a line that touches the cut may be there unseen
    assert all("Column" in page for page, lines in zip(pages, found, strict=True) if lines)
    assert " ".join(pages).count("after") == 1


@pytest.mark.parametrize("html", ["", "<p></p>", "<table><tr><td></td></tr></table>", "<h1>Alone</h1>", "<ul></ul>"])
def test_nothing_to_say_is_one_sheet(printed, html):
    (page,) = printed(html).pages
    assert "Sheet 1 of 1" in words(page)


def test_headings_without_end_are_still_printed(printed):
    pages = [words(page) for page in printed("".join(f"<h2>Head{n}.</h2>" for n in range(100))).pages]
    assert len(pages) > 2
    assert [" ".join(pages).count(f"Head{n}.") for n in range(100)] == [1] * 100


def test_the_record_comes_out_as_it_went_in(printed):
    record = b'{"a": "' + b"x" * 100_000 + b'"}'
    assert printed("<p>x</p>", record).attachments == {"record.json": [record]}


def test_fonts_are_embedded(printed):
    page = printed("<h1>Verità</h1><p>perché ✓ ✗</p>").pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
    assert "perché" in words(page)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_place_that_cannot_be_written_is_a_failure(tmp_path, qapp):
    with pytest.raises(Failure) as caught:
        print_report(paper("<p>x</p>"), tmp_path / "nowhere" / "out.pdf")
    assert caught.value.code == "report-no-paper"


def test_an_image_or_link_of_a_stranger_loads_nothing(printed, tmp_path):
    (tmp_path / "secret.html").write_text("secret")
    html = '<p>&lt;img src="file:///etc/passwd"&gt;</p><p>shown</p>'
    assert '<img src="file:///etc/passwd">' in words(printed(html).pages[0])
