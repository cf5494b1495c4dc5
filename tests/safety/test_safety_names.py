"""500 names that mean harm, from the mail to the disk: nothing outside the folder, nothing over a file (G20)."""

from __future__ import annotations

import base64
from email.header import Header
from itertools import islice, product

import pytest
from fakes.watch import watched

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.reading import read
from citizen_inbox.usecases.saving import save_document

BEFORE = ("", "../", "../../../../etc/", "/etc/cron.d/", "C:\\", "\\\\host\\share\\", "~/.ssh/", ".", "-rf ", "$(id)",
          "`id`;", "CON.", "nul ", "a\u202e", "\u200b", "a/", "file:///",
          "%2e%2e%2f", "\u2025\uff0f", "..;/")  # fmt: skip
NAMES = (
    "atto.pdf",
    "passwd",
    ".bashrc",
    "COM1",
    "aux.txt",
    "x" * 300,
    "è" * 200 + ".pdf.p7m",
    "a.pdf:b.exe",
    "fattura.lnk",
)
AFTER = ("", ".", " ", "/", "::$DATA")
HOSTILE = tuple(islice((f"{first}{name}{last}" for first, name, last in product(BEFORE, NAMES, AFTER)), 0, 1_000, 1))[
    :500
]


def mail():
    """A mail with an attachment of each name, written in the three ways of headers."""
    parts = []
    for number, name in enumerate(HOSTILE):
        utf8 = name.encode("utf-8", "surrogatepass")
        escaped = "".join(f"%{octet:02X}" for octet in utf8)
        quoted = name.replace("\\", "\\\\")
        written = (
            f"filename*=utf-8''{escaped}",
            f'filename="{Header(name, "utf-8", maxlinelen=100_000).encode()}"',
            f'filename="{quoted}"' if name.isascii() else f"filename*=utf-8''{escaped}",
        )[number % 3]
        content = base64.b64encode(f"%PDF-1.4 {number}".encode()).decode()
        parts.append(
            f"--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; {written}\r\n"
            f"Content-Transfer-Encoding: base64\r\n\r\n{content}\r\n"
        )
    head = "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    return (head + "".join(parts) + "--b--\r\n").encode()


def test_every_name_stays_in_the_folder_and_over_nothing(tmp_path, monkeypatch, now):
    folder = tmp_path / "outer" / "chosen"
    folder.mkdir(parents=True)
    mine = folder / "atto.pdf"
    mine.write_bytes(b"mine")
    monkeypatch.chdir(folder)
    assert len(set(HOSTILE)) == 500
    documents = read(mail(), Grounds(TrustAnchors(()), now)).documents
    assert len(documents) == 500
    with watched(folder) as seen:
        saved = [save_document(document.content, document.untrusted_name, folder) for document in documents]
    assert [event for event in seen.events if str(folder) not in event] == []
    assert mine.read_bytes() == b"mine"
    assert len({one.path for one in saved}) == 500
    assert {one.path.parent for one in saved} == {folder}
    assert sorted(tmp_path.iterdir()) == [tmp_path / "outer"]
    assert list((tmp_path / "outer").iterdir()) == [folder]
    assert [one.path.read_bytes() for one in saved] == [document.content for document in documents]


@pytest.mark.parametrize("name", HOSTILE[::25])
def test_the_name_on_show_is_the_name_that_is_written(name, tmp_path):
    saved = save_document(b"x", name, tmp_path)
    assert saved.path.name == saved.names[0]
    assert not set(saved.path.name) & set('<>:"/\\|?*\u202e\u200b')
