"""A mail inside a mail has the page of a mail, with a verdict of its own, and ends somewhere."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from guishell_fakes import InlineBackground
from PySide6.QtWidgets import QLabel

from citizen_inbox.documents.document import identify
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.failures import Failure
from citizen_inbox.gui.page_sheet import Sheet
from citizen_inbox.gui.viewers.later import Opening
from citizen_inbox.gui.viewers.message import DEEPEST, PageInside
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import voice
from citizen_inbox.usecases import opened, standing

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "evidence"))
from mailroom import NOW, genuine

PLAIN = b"From: a@posta.example\r\nTo: b@posta.example\r\nDate: Thu, 19 Nov 2026 09:00:00 +0100\r\n"


def wrapped(inner: bytes, subject: str = "Inoltro") -> bytes:
    edge = f"b{len(inner)}".encode()
    return b"\r\n".join(
        (
            PLAIN + b"Subject: " + subject.encode(),
            b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=" + edge,
            b"\r\n--" + edge + b"\r\nContent-Type: text/plain\r\n\r\nvedi\r\n--" + edge,
            b'Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="in.eml"\r\n',
            inner,
            b"--" + edge + b"--\r\n",
        )
    )


@pytest.fixture
def shown(qtbot, monkeypatch, tmp_path, authority):
    inbox = SimpleNamespace(profile=SimpleNamespace(places=SimpleNamespace(data=tmp_path)))
    background = InlineBackground()
    run = background.run
    background.run = lambda lane, job, **more: run(lane, lambda _, *rest: job(inbox, *rest), **more)
    grounds = Grounds(parse_anchors(authority.anchors_toml()), NOW)
    monkeypatch.setattr(standing, "kept_grounds", lambda inbox, at: grounds)
    around = Surroundings(
        background, voice("en", Path()), lambda found: viewer_for(found).widget(found, around), lambda *_: None
    )

    def show(content: bytes):
        document = identify(content, "a.eml", "1")
        widget = viewer_for(document).widget(document, around)
        qtbot.addWidget(widget)
        widget.resize(800, 900)
        widget.show()
        return widget

    return show


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_a_certified_mail_inside_has_its_own_verdict(shown, provider_a):
    widget = shown(genuine("transport", provider_a))
    assert isinstance(widget, PageInside)
    assert "what it proves by itself" in widget.note.text()
    verdict = widget.sheet.page.reading.evidence.verdict
    assert verdict.outcome.name == "PROVEN"
    assert widget.sheet.verdict.isVisibleTo(widget)


def test_a_changed_one_is_refuted_inside_too(shown, provider_a):
    raw = genuine("transport", provider_a)
    widget = shown(raw.replace(b"messaggio", b"messaggia", 1) if b"messaggio" in raw else raw.replace(b"e", b"f", 400))
    assert widget.sheet.page.reading.evidence.verdict.outcome.name != "PROVEN"


def test_an_ordinary_mail_inside_shows_its_words(shown):
    widget = shown(PLAIN + b"Subject: Ciao\r\n\r\nTesto interno\r\n")
    view = widget.sheet.tabs.view(0)
    assert "Testo interno" in view.browser.toPlainText()


def test_mails_inside_mails_end_as_letters(shown):
    raw = PLAIN + b"Subject: fondo\r\n\r\nfondo\r\n"
    for level in range(6):
        raw = wrapped(raw, f"livello {level}")
    widget = outermost = shown(raw)
    for _ in range(DEEPEST - 1):
        view = widget.sheet.tabs.view(1)
        view.open_path(view.cards[0].document.path)
        widget = view.findChild(PageInside)
        assert isinstance(widget.sheet, Sheet)
    view = widget.sheet.tabs.view(1)
    view.open_path(view.cards[0].document.path)
    assert view.findChild(PageInside) is None
    assert view.findChild(Opening) is not None
    assert outermost.isVisible()


def test_what_cannot_be_read_is_a_letter(shown, monkeypatch):
    def refuse(inbox, raw):
        raise Failure("unexpected")

    monkeypatch.setattr(opened, "read_enclosed", refuse)
    widget = shown(PLAIN + b"Subject: Ciao\r\n\r\nTesto interno\r\n")
    assert "Ciao" in texts(widget)
    assert widget.findChild(Opening) is not None
