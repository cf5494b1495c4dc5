"""Fixtures of the window's tests: the shipped resources, a theme, the fictitious desk."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from citizen_inbox.gui.background import Background
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import voice

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def pytest_collection_modifyitems(items) -> None:
    """The offscreen platform warns of every dialog: that is about itself, not about us."""
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def _nothing_left(qapp):
    """Widgets of one test are gone before the next: a style sheet is laid on every living one."""
    gc.disable()  # a widget that dies in a thread of another test takes the whole run along
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    gc.enable()


@pytest.fixture(scope="session")
def resources() -> Path:
    """The checkout's resources."""
    return RESOURCES


@pytest.fixture
def theme(qapp):
    """The light theme at 100 %."""
    from citizen_inbox.gui.theme import Theme

    made = Theme(RESOURCES, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def unconfined(monkeypatch):
    """Questions are answered in this process, where a test can put stand-ins."""
    from citizen_inbox.usecases import confined

    for name in ("ask", "ask_mail", "ask_slow"):
        monkeypatch.setattr(confined, name, lambda function, *arguments: function(*arguments))


@pytest.fixture
def open_window(qtbot, tmp_path, monkeypatch):
    """Makes a started window over a fake desk; every job runs at once."""
    from guishell_fakes import FakeDesk, FakePage, InlineBackground

    from citizen_inbox.gui import application

    monkeypatch.setattr(application, "Background", lambda open_inbox: InlineBackground())
    made = []

    def make(desk=None, *, start=True, size=(1440, 900), start_demo=None):
        page = FakePage()
        sources = application.Sources(tmp_path / "config", desk or FakeDesk(), lambda: None)
        shipped = application.Shipped(RESOURCES, RESOURCES)
        window = application.Window(sources, shipped, "en", make_page=lambda fittings: page, start_demo=start_demo)
        window.page = page
        window.desk = sources.desk
        qtbot.addWidget(window.main)
        window.main.resize(*size)
        window.main.show()
        if start:
            window.main.start()
        made.append(window)
        return window

    yield make
    for window in made:
        window.main.round.stop()
        window.fittings.theme.deleteLater()


@pytest.fixture
def around(qapp):
    """Surroundings in which viewers open viewers, over lanes of their own."""
    background = Background(lambda: None)
    made = Surroundings(
        background, voice("en", Path()), lambda found: viewer_for(found).widget(found, made), lambda *link: None
    )
    yield made
    background.close()
