"""The window's source in; every widget that might take words of a mail for markup is one of those that were looked at.

A new bare label, box, tool tip or rich text view fails here: words of a mail belong into `PlainLabel`, `tool_tip` and
`MessageBrowser`; what shows only words of our own is added to the list below.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parents[2] / "citizen_inbox" / "gui"
OWN_WORDS = {
    ("calculator_dialog.py", "QLabel"): 1,  # a fixed word
    ("header.py", "QLabel"): 1,  # the product's name, plain
    ("places_pane.py", "QLabel"): 1,  # plain
    ("probes.py", "QLabel"): 1,  # measures a fixed word
    ("shortcuts.py", "QLabel"): 3,  # commands and keys
    ("states.py", "QLabel"): 1,  # plain
    ("viewers/image.py", "QLabel"): 1,  # a picture
    ("offered_files.py", "QMessageBox"): 1,
    ("saving.py", "QMessageBox"): 1,
    ("tools.py", "QMessageBox"): 1,
}
WATCHED = frozenset({"QLabel", "QMessageBox", "QTextBrowser", "QTextEdit", "QTextDocument", "QErrorMessage",
                     "QGraphicsTextItem", "QStaticText", "QWhatsThis", "QProgressDialog", "QInputDialog",
                     "QSplashScreen", "QWizardPage"})  # fmt: skip
SUBCLASSES = {
    "PlainLabel": "labels.py",
    "MessageBrowser": "message_browser.py",
    "ClosedDocument": "closed_document.py",
}
PAPER = {"payment_paper.py", "report_paper.py"}
HTML_SETTERS = {
    "setHtml": {"message_browser.py"} | PAPER,
    "setDefaultStyleSheet": PAPER,
    "setOpenLinks": {"message_browser.py"},
    "setOpenExternalLinks": {"message_browser.py"},
}
NEVER = ("insertHtml", "setMarkdown", "setWhatsThis", "setStatusTip", "setSearchPaths", "setBaseUrl",
         "setMetaInformation", "addResource", "setSource")  # fmt: skip
STATIC_BOXES = frozenset({"information", "warning", "critical", "question", "about", "aboutQt"})


@cache
def trees() -> list[tuple[str, ast.Module]]:
    return [
        (path.relative_to(GUI).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(GUI.rglob("*.py"))
    ]


@cache
def calls() -> list[tuple[str, ast.Call, str]]:
    return [
        (name, node, node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""))
        for name, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    ]


def test_no_new_widget_may_take_words_for_markup():
    found: dict[tuple[str, str], int] = {}
    for name, _, called in calls():
        if called in WATCHED:
            found[name, called] = found.get((name, called), 0) + 1
    assert found == OWN_WORDS


def test_only_our_own_subclasses_of_rich_widgets():
    found = {
        node.name: name
        for name, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(getattr(base, "id", "") in WATCHED | {"QSystemTrayIcon", "QPlainTextEdit"} for base in node.bases)
    }
    assert found == SUBCLASSES


@pytest.mark.parametrize("setter", [*HTML_SETTERS, *NEVER])
def test_markup_is_set_only_where_it_was_looked_at(setter):
    assert {name for name, _, called in calls() if called == setter} == HTML_SETTERS.get(setter, set())


def test_every_message_box_is_plain():
    for name, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.FunctionDef):
                continue
            inner = [call for call in ast.walk(node) if isinstance(call, ast.Call)]
            names = [getattr(call.func, "attr", getattr(call.func, "id", "")) for call in inner]
            assert "QMessageBox" not in names or "setTextFormat" in names, f"{name}: {node.name}"


def test_no_box_that_cannot_be_made_plain():
    for name, node, called in calls():
        owner = getattr(getattr(node.func, "value", None), "id", "")
        assert (owner, called in STATIC_BOXES) != ("QMessageBox", True), f"{name}:{node.lineno}"


def test_every_tool_tip_is_our_own_words_or_escaped():
    """`tool_tip(...)`, `self.tr(...)`, and variables that are known to hold our own words."""
    own = {("agenda_view.py", "name"), ("header.py", "name"), ("rule_chooser.py", "name")}
    for name, node, called in calls():
        if called not in {"setToolTip", "showText"}:
            continue
        shown = node.args[-1]
        made = getattr(shown.func, "attr", getattr(shown.func, "id", "")) if isinstance(shown, ast.Call) else ""
        ours = made in {"tool_tip", "tr", "translate", "_what_is_sent"}
        assert ours or (name, getattr(shown, "id", "")) in own, f"{name}:{node.lineno}"


def test_models_give_no_other_tool_tips():
    found = {name for name, tree in trees() for node in ast.walk(tree) if getattr(node, "attr", "") == "ToolTipRole"}
    assert found == {"agenda_month.py", "verify_table.py"}


def test_the_tray_is_the_only_other_place():
    assert {name for name, _, called in calls() if called == "showMessage"} == {"reminding.py"}
