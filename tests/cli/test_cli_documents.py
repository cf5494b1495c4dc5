"""`documents ID`: the tree says what is there, and saving writes it where it was asked to, once and safely."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import replace

import pytest

from citizen_inbox.usecases import browse
from citizen_inbox.usecases.inbox import open_inbox
from citizen_inbox.usecases.profiles import passing_profile


@pytest.fixture(scope="module")
def kept(synced, practice):
    """Id and documents of the practice message with most inside."""
    profile = replace(passing_profile(synced, practice.anchors_toml), worker=False)
    with open_inbox(profile) as inbox:
        pages = [(one, browse.page(inbox, one).reading.documents) for one in browse.every_id(inbox)]
    return max(pages, key=lambda page: sum(len(top.walk()) for top in page[1]))


def test_the_tree_names_every_document_with_its_digest(mine, kept):
    number, documents = kept
    said = mine("documents", number)
    assert (said.status, said.err) == (0, "")
    for document in (one for top in documents for one in top.walk()):
        assert any(text.lstrip().startswith(f"{document.path}  ") for text in said.lines)
        assert not document.sha256 or document.sha256 in said.out


def test_json_says_the_same(mine, kept):
    number, documents = kept
    told = json.loads(mine("documents", number, "--json").out)
    assert (told["format"], told["id"], told["saved"]) == ("citizen-inbox/documents/1", number, None)
    assert [one["path"] for one in told["documents"]] == [one.path for one in documents]
    assert [one["pages"] for one in told["documents"]] == [one.pages or None for one in documents]


def test_saving_in_a_folder_twice_overwrites_nothing(mine, kept, tmp_path):
    number, documents = kept
    first = json.loads(mine("documents", number, "--save", tmp_path, "--json").out)
    again = json.loads(mine("documents", number, "--save", tmp_path, "--json").out)
    names = [*first["saved"]["names"], *again["saved"]["names"]]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    written = [hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() for name in first["saved"]["names"]]
    assert written == [one.sha256 for one in documents if one.content]


def test_one_document_inside_another_goes_into_an_archive(mine, kept, tmp_path):
    number, documents = kept
    inner = next(one for top in documents for one in top.walk() if "/" in one.path and one.content)
    target = tmp_path / "out.zip"
    said = mine("documents", number, inner.path, "--save", target)
    assert said.status == 0
    assert "out.zip" in said.err
    with zipfile.ZipFile(target) as archive:
        assert [archive.read(name) for name in archive.namelist()] == [inner.content]


def test_what_is_not_there_has_its_exit_status(mine, kept, tmp_path):
    number, _ = kept
    assert mine("documents", "99999").status == 66
    unknown = mine("documents", number, "9.9.9")
    assert (unknown.status, unknown.out) == (66, "")
    assert "9.9.9" in unknown.err
    refused = mine("documents", number, "--save", tmp_path / "nowhere")
    assert refused.status == 73
    assert "folder" in refused.err
