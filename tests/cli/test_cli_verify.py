"""`verify` and `check`: table, JSON, reports on page and paper, and what becomes of a report's files."""

from __future__ import annotations

import hashlib
import html
import json
import re
import shutil
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from evidence.mailroom import write_mail
from pypdf import PdfReader

from citizen_inbox.cli.main import Faces, main
from citizen_inbox.report.page import body, page
from citizen_inbox.usecases.reports import RECORD_NAME, digest, read_record, record_text, sealed
from citizen_inbox.wording.proof import SENTENCES, explained, of_message


@pytest.fixture
def folder(mails, tmp_path) -> Path:
    """A folder of five practice mails and a document."""
    inside = tmp_path / "mails"
    inside.mkdir()
    for name in ("fine", "forged", "friend", "altered", "access-delivery-9"):
        shutil.copy(mails / f"{name}.eml", inside)
    (inside / "act.pdf").write_bytes(b"%PDF-1.7")
    return inside


@pytest.fixture
def verify(run, mails):
    """Verify in this process with the practice anchors."""
    return lambda *arguments: run("verify", "--jobs", "0", "--anchors", mails / "anchors.toml", *arguments)


@pytest.fixture
def check(run, mails):
    return lambda *arguments: run("check", "--jobs", "0", "--anchors", mails / "anchors.toml", *arguments)


@pytest.fixture
def report(verify, folder, tmp_path) -> Path:
    path = tmp_path / "report.html"
    assert verify(folder, "--report", path).status == 2
    return path


def states(said) -> dict[str, str]:
    return {Path(one["file"]).name: one["state"] for one in map(json.loads, said.lines)}


def test_the_table_has_a_line_a_mail_the_contradicted_first(verify, folder):
    said = verify(folder)
    assert said.status == 2
    rows = [line for line in said.lines if line.startswith("[")]
    assert [row[:4] for row in rows] == ["[!!]", "[!!]", "[? ]", "[ok]", "[ok]"]
    assert re.match(r"\[!!\]  Altered +\d{4}-\d\d-\d\d  .*altered\.eml$", rows[0])
    assert "     This mail pretends to be PEC, but no provider signed it. Do not trust it." in said.lines
    assert said.lines[-3:] == [
        "1 not judged:",
        f"  {folder / 'act.pdf'}: no mail",
        "5 mails: 2 verified, 1 not verified, 2 contradicted.",
    ]


@pytest.mark.parametrize(
    ("names", "status"),
    [(["fine"], 0), (["fine", "friend"], 1), (["friend", "forged"], 2), (["fine", "nowhere"], 66), (["anchors"], 1)],
)
def test_the_exit_status_is_that_of_read(verify, mails, names, status):
    paths = [mails / ("anchors.toml" if name == "anchors" else f"{name}.eml") for name in names]
    assert verify(*paths).status == status


def test_nothing_to_verify_is_not_proven(verify, tmp_path):
    said = verify(tmp_path)
    assert said.status == 1
    assert said.lines == ["No mail was found here."]
    (tmp_path / "empty.eml").touch()
    shutil.copy(Path(__file__), tmp_path / "notes.txt")
    assert verify(tmp_path).status == 1


def test_bad_anchors_and_bad_numbers_are_refused(run, folder, verify):
    assert run("verify", "--anchors", folder / "act.pdf", folder).status == 66
    assert run("check", "--anchors", folder / "act.pdf", folder).status == 66
    for number in ("-1", "257", "two"):
        said = verify(folder, f"--jobs={number}")
        assert said.status == 64
        assert "no number of processes" in said.err


def test_json_has_the_fields_of_read_and_the_file(verify, run, mails):
    path = mails / "fine.eml"
    at = ("--at", "2026-12-01")
    one = json.loads(verify(path, "--json", *at).out)
    read = json.loads(run("read", "--json", "--anchors", mails / "anchors.toml", path, *at).out)
    assert one["format"] == "citizen-inbox/verify/1"
    assert (one["sha256"], one["size"]) == (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_size)
    for key in ("file", "kind", "verdict", "certification"):
        assert one[key] == read[key]
    assert [{key: one_[key] for key in ("code", "outcome", "facts")} for one_ in one["findings"]] == read["findings"]
    assert all(finding["sentence"] and finding["axis"] for finding in one["findings"])
    assert one["signature"]["signer"].pop("certificate_sha256") == one["certificates"][0]
    assert one["signature"] == read["signature"]
    assert one["passed_over"] is None


def test_json_of_what_was_passed_over_has_the_same_keys(verify, mails):
    mail, other = map(json.loads, verify(mails / "fine.eml", mails / "anchors.toml", "--json").lines)
    assert set(mail) == set(other)
    assert other["passed_over"] == {"reason": "not-mail", "detail": None, "sentence": "no mail"}
    assert other["verdict"] is None


def test_every_key_of_the_format_is_documented(verify, mails):
    docs = (Path(__file__).parents[2] / "docs" / "verify-json.md").read_text(encoding="utf-8")
    for key in json.loads(verify(mails / "fine.eml", "--json").out):
        assert f"`{key}`" in docs


def test_an_mbox_says_what_its_format_may_have_done(verify, mails, tmp_path):
    box = tmp_path / "archive.mbox"
    line = b"From a@b.example Sat Nov 21 10:00:00 2026\r\n"
    box.write_bytes(b"".join(line + (mails / f"{name}.eml").read_bytes() + b"\r\n" for name in ("fine", "altered")))
    said = verify(box)
    assert said.status == 1
    assert f"{box}, mail 2" in said.out
    assert "Altered" not in said.out
    assert "2 of them lay in mbox files" in said.out
    first, second = map(json.loads, verify(box, "--json").lines)
    assert (first["message"], first["verdict"]["outcome"], second["verdict"]["code"]) == (1, "proven", "NOT_CHECKABLE")
    content = box.read_bytes()[second["offset"] :][: second["size"]]
    assert content == (mails / "altered.eml").read_bytes()


HOSTILE = "</script><script>alert(1)</script><img src=x onerror=y>\u202e\x1b[31m&quot;"


@pytest.fixture
def hostile(tmp_path, now) -> Path:
    """A mail and a file name that try to be HTML, JSON, terminal and direction commands."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    raw = write_mail("a@b.example", ("c@d.example",), "x", "text", now, "<1@b.example>")
    import base64

    word = b"=?utf-8?b?" + base64.b64encode(HOSTILE.encode()) + b"?="
    raw = raw.replace(b"Subject: x", b"Subject: " + word).replace(b"<1@b.example>", b"<script>alert(2)</script>")
    (folder / "a\x1b]0;\n\u202e<b>&'.eml").write_bytes(raw)
    (folder / "bytes\udcff.eml").write_bytes(raw)
    return folder


class _Reader(HTMLParser):
    """Collects the tags and the text of the record."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.record = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        if self.tags and self.tags[-1][0] == "script":
            self.record += data


def test_a_hostile_mail_stays_text_everywhere(verify, check, hostile, tmp_path):
    path = tmp_path / "report.html"
    said = verify(hostile, "--report", path)
    for printed in (said, verify(hostile, "--json"), check(path)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", printed.out)
    text = path.read_text(encoding="utf-8")
    assert "\u202e" not in text
    assert "\x1b" not in text
    found = _Reader()
    found.feed(text)
    assert [attributes for tag, attributes in found.tags if tag == "script"] == [
        {"type": "application/json", "id": "citizen-inbox-record"}
    ]
    assert not {"img", "iframe", "link", "object", "form"} & {tag for tag, _ in found.tags}
    assert not any(name.startswith("on") or name == "src" for _, attributes in found.tags for name in attributes)
    assert json.loads(found.record) == read_record(path)
    assert read_record(path)["mails"][0]["subject"] == HOSTILE.replace("\x1b", " ")
    assert check(path).status == 0


def test_a_report_on_a_page_is_accessible_and_loads_nothing(report, verify):
    text = report.read_text(encoding="utf-8")
    assert '<html lang="en">' in text
    assert "default-src 'none'" in text
    assert re.findall(r"https?://", text.split("<script")[0]) == []
    headings = [int(level) for level in re.findall(r"<h(\d)", text)]
    assert headings[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
    assert text.count("<th ") == text.count('scope="')
    assert "legal value" not in text.lower()


def test_a_report_says_what_with_which_keys_and_when(report, folder, mails):
    record = read_record(report)
    text = re.sub(r"<[^>]+>", "", report.read_text(encoding="utf-8").split("<script")[0])
    for mail in record["mails"]:
        assert mail["sha256"] in text.replace(" ", "")
        assert mail["verdict"]["sentence"].split(".")[0].split("'")[0] in text
    for certificate, about in record["certificates"].items():
        import base64

        assert hashlib.sha256(base64.b64decode(about["der"])).hexdigest() == certificate
        assert certificate in text.replace(" ", "")
    assert [key["sha256"] in text.replace(" ", "") for key in record["keys"]] == [True]
    assert record["mails"][0]["path"] == "mails/access-delivery-9.eml"
    assert "Certified time" in text
    assert "Date (unproven)" in text


def test_a_report_explains_every_mail_and_every_check_as_the_page_does(report):
    text = plain(report)
    for mail in read_record(report)["mails"]:
        worth = of_message(mail["kind"], mail["verdict"]["code"], mail["verdict"]["outcome"])
        assert all(SENTENCES[key].split("{")[0] in text for key in (*worth.proves, *worth.limits))
        assert not worth.law or SENTENCES[worth.law] in text
        for one in mail["findings"]:
            for key in explained(one["code"], one["axis"], one["outcome"]):
                assert SENTENCES[key] in text
    assert text.count(SENTENCES["limits-content-intact"]) == 1


def test_a_report_promises_nothing_that_pec_cannot_give(report):
    said = plain(report)
    for phrase in NEVER:
        assert not re.search(phrase, said, re.IGNORECASE), phrase


def plain(report: Path) -> str:
    """What a person reads of a report on a page."""
    shown = report.read_text(encoding="utf-8").split("<body>")[1].split("<script")[0]
    return html.unescape(re.sub(r"<[^>]+>", "", shown))


NEVER = (
    *(r"(recipient|anybody|somebody) has read", r"\breally is\b", r"legally valid|legal value|valid notification"),
    *(r"(term|deadline) (expires|ends|runs out) on", r"\bguarantee", r"has been notified", r"\bauthentic\b"),
    *(r"european PEC|\bqualified\b",),
)


def test_many_proven_mails_get_a_row_and_all_checks_only_on_demand(verify, mails, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(11):
        shutil.copy(mails / "fine.eml", folder / f"{number}.eml")
    shutil.copy(mails / "altered.eml", folder)
    verify(folder, "--report", tmp_path / "short.html")
    verify(folder, "--report", tmp_path / "full.html", "--full")
    short, full = ((tmp_path / f"{name}.html").read_text(encoding="utf-8") for name in ("short", "full"))
    assert short.count("<h3>") == 1
    assert full.count("<h3>") == 12
    assert short.count("</td></tr>") > 12


def test_a_report_on_paper_carries_its_record(verify, check, folder, tmp_path, qapp):
    path = tmp_path / "report.pdf"
    assert verify(folder, "--report", path).status == 2
    paper = PdfReader(path)
    assert paper.metadata.title == "Verification report"
    for number, sheet in enumerate(paper.pages, start=1):
        assert f"Page {number} of {len(paper.pages)}" in sheet.extract_text().replace("\t", " ")
    assert "signed by nobody" in paper.pages[-1].extract_text().replace("\t", " ").replace("\n", " ")
    assert set(paper.attachments) == {RECORD_NAME}
    assert read_record(path)["mails"][0]["sha256"]
    assert check(path).status == 0


def test_nothing_is_overwritten_but_an_older_report_on_demand(verify, folder, tmp_path, report):
    before = report.read_bytes()
    said = verify(folder, "--report", report)
    assert (said.status, report.read_bytes() == before) == (73, True)
    assert "was not overwritten" in said.err
    assert verify(folder, "--report", report, "--force").status == 2
    assert report.read_bytes() != before
    letter = tmp_path / "letter.html"
    letter.write_text("<p>mine</p>")
    assert verify(folder, "--report", letter, "--force").status == 73
    assert letter.read_text() == "<p>mine</p>"
    link = tmp_path / "link.html"
    link.symlink_to(report)
    assert verify(folder, "--report", link, "--force").status == 73
    assert verify(folder, "--report", tmp_path / "report.txt").status == 73
    assert verify(folder, "--report", tmp_path / "nowhere" / "report.html").status == 73
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.html", "link.html", "mails", "report.html"]


def test_a_paper_that_cannot_be_made_leaves_no_file(folder, tmp_path, capsys):
    faces = Faces(lambda *_: 0, lambda *_: (), lambda: (), lambda paper, path: None, lambda sheet: b"")
    arguments = ["--lang", "en", "verify", "--jobs", "0", str(folder), "--report", str(tmp_path / "report.pdf")]
    assert main(arguments, faces) == 73
    assert "could not be made" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mails"]


def test_check_finds_everything_as_it_was(check, report):
    said = check(report)
    assert said.status == 0
    assert "5 mails: 5 unchanged, 0 judged otherwise, 0 with other bytes, 0 missing." in said.lines
    assert "That is no signature" in said.out


def test_check_tells_other_bytes_missing_moved_and_new_files(check, report, folder, mails):
    (folder / "fine.eml").write_bytes((folder / "fine.eml").read_bytes() + b"x")
    (folder / "friend.eml").unlink()
    (folder / "forged.eml").rename(folder / "other-name.eml")
    shutil.copy(mails / "old.eml", folder)
    said = check(report, "--json")
    assert said.status == 2
    assert states(said) == {
        "access-delivery-9.eml": "same",
        "altered.eml": "same",
        "fine.eml": "altered",
        "forged.eml": "missing",
        "friend.eml": "missing",
    }
    said = check(report, "--in", folder, "--json")
    assert states(said) | {"forged.eml": "same", "old.eml": "extra"} == states(said)
    assert "extra" not in states(check(report, "--json")).values()
    assert "not in the report" in check(report, "--in", folder).out


def test_mails_that_a_report_names_by_another_way_are_not_extra(verify, check, folder, tmp_path):
    (tmp_path / "reports").mkdir()
    path = tmp_path / "reports" / "r.html"
    verify(folder, "--report", path)
    assert read_record(path)["mails"][0]["path"].startswith("../mails/")
    assert check(path, "--in", folder).status == 0


def test_a_record_too_large_for_paper_is_refused(verify, folder, tmp_path, monkeypatch, qapp):
    monkeypatch.setattr("citizen_inbox.report.record.LARGEST_ATTACHED", 1000)
    assert verify(folder, "--report", tmp_path / "r.pdf").status == 73
    assert verify(folder, "--report", tmp_path / "r.html").status == 2


def test_check_says_why_a_verdict_changed(run, check, report, mails):
    said = check(report, "--at", "2040-01-01")
    assert said.status == 1
    assert "same bytes, another verdict: Verified then, Verified now" in said.out
    assert "now found: The certificate has expired since" in said.out
    other = run("check", "--jobs", "0", report)
    assert "the trusted keys are others than then" in other.out
    assert "no longer found:" in other.out
    assert other.status == 1


def test_a_verdict_that_turns_into_a_refutation_is_grave(check, report, folder):
    record = read_record(report)
    for mail in record["mails"]:
        mail["verdict"]["outcome"] = "proven"
    (report.parent / "false.json").write_text(json.dumps(sealed({**record, "version": "0.0.1"})))
    said = check(report.parent / "false.json")
    assert said.status == 2
    assert "another version of the program judged it: 0.0.1" in said.out


def test_a_folder_is_checked_by_its_reports_else_verified(check, verify, folder, mails, tmp_path):
    said = check(folder)
    assert said.lines[0] == f"There is no report in {folder}: its mails were verified instead."
    assert said.status == 2
    assert {json.loads(line)["format"] for line in check(folder, "--json").lines} == {"citizen-inbox/verify/1"}
    verify(folder, "--report", folder / "a.html")
    assert check(folder).status == 0
    (folder / "b.html").write_bytes((folder / "a.html").read_bytes().replace(b'"size":', b'"size":1', 1))
    said = check(folder)
    assert said.status == 66
    assert "The record in" in said.err
    assert "5 mails: 5 unchanged" in said.out


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda record: record | {"format": "citizen-inbox/report/2"}, "newer version"),
        (lambda record: record | {"version": "9"}, "is damaged"),
        (lambda record: sealed({**record, "mails": [{"file": 1}]}), "is damaged"),
        (lambda record: sealed({**record, "mails": None}), "is damaged"),
        (lambda record: sealed({**record, "mails": [{**record["mails"][0], "size": 10**15}]}), "is damaged"),
        (lambda record: sealed({**record, "mails": [{**record["mails"][0], "offset": -1}]}), "is damaged"),
        (lambda record: sealed({**record, "mails": [{**record["mails"][0], "findings": [{}]}]}), "is damaged"),
        (lambda record: {"format": "something/1"}, "is no verification report"),
    ],
)
def test_records_that_cannot_be_compared(check, report, tmp_path, change, words):
    path = tmp_path / "other.html"
    path.write_text(
        f'<script type="application/json" id="citizen-inbox-record">{record_text(change(read_record(report)))}</script>'
    )
    said = check(path)
    assert said.status == 66
    assert words in said.err


@pytest.mark.parametrize(
    "content", [b"", b"<p>x</p>", b"%PDF-1.7 nothing", b'{"format": "citizen-inbox/report/1"', b"[" * 9]
)
def test_files_that_are_no_report(check, tmp_path, content):
    path = tmp_path / "x.html"
    path.write_bytes(content)
    assert check(path).status == 66
    assert check(tmp_path / "nowhere").status == 66


@pytest.mark.parametrize("way", ["/etc/passwd", "..\\x", "C:x", "//host/x", "a\0b", "missing/x.eml", None])
def test_a_record_opens_nothing_by_absolute_path_drive_or_host(check, report, tmp_path, way, monkeypatch):
    record = read_record(report)
    record["mails"] = [{**record["mails"][0], "path": way}]
    path = tmp_path / "false.json"
    path.write_text(json.dumps(sealed(record)))
    assert states(check(path, "--json")) == {"access-delivery-9.eml": "missing"}


def test_a_packed_mbox_is_searched_for_the_mail(verify, check, mails, tmp_path):
    box, line = tmp_path / "box", b"From a@b.example Sat Nov 21 10:00:00 2026\r\n"
    fine, old = ((mails / f"{name}.eml").read_bytes() for name in ("fine", "old"))
    box.write_bytes(line + fine + b"\r\n" + line + old + b"\r\n")
    verify(box, "--report", tmp_path / "r.html")
    assert check(tmp_path / "r.html").status == 0
    box.write_bytes(line + old + b"\r\n")
    assert [json.loads(text)["state"] for text in check(tmp_path / "r.html", "--json").lines] == ["altered", "same"]


def test_standard_input_is_found_by_its_digest_only(verify, check, mails, tmp_path, monkeypatch):
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((mails / "fine.eml").read_bytes())))
    assert verify("-", "--report", tmp_path / "r.html").status == 0
    assert states(check(tmp_path / "r.html", "--json")) == {"-": "missing"}
    (tmp_path / "found").mkdir()
    shutil.copy(mails / "fine.eml", tmp_path / "found")
    said = check(tmp_path / "r.html", "--in", tmp_path / "found")
    assert said.status == 0
    assert f"found as {tmp_path / 'found' / 'fine.eml'}" in said.out


def test_the_digest_depends_on_everything_but_itself():
    record = {"a": 1, "b": [{"c": "è\udcff"}]}
    assert digest(record) == digest({**record, "digest": "x"})
    assert digest(record) != digest({"a": 2, "b": record["b"]})


def test_page_and_body_are_the_same_report(report):
    from citizen_inbox.cli.words import voice_for

    record = read_record(report)
    text = body(record, voice_for("en"))
    assert text in page(text, record, voice_for("en"))
    assert text in report.read_text(encoding="utf-8")
