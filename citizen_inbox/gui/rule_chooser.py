"""The table of rules in; the one that a person finds by plain words out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.obligations.rules import RULES
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.calculator import GROUPS

_ID = Qt.ItemDataRole.UserRole


class RuleChooser(QWidget):
    """A field of words above the rules, grouped; Down and Return go from the words to the rules."""

    chosen = Signal(str)
    """The id of the rule that is marked now."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self.words = _SearchField(self)
        self.words.setPlaceholderText(self.tr("Search: fine, appeal, SEND…"))
        self.words.setAccessibleName(self.tr("Search the rules"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setWordWrap(True)
        self.tree.setAccessibleName(self.tr("Rules"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = PlainLabel(self.tr("No rule has these words."), "muted")
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)
        self._fill()
        self.tree.currentItemChanged.connect(self._marked)
        self._rule = ""

    @property
    def rule(self) -> str:
        """The id of the rule chosen last."""
        return self._rule

    def choose(self, rule: str) -> None:
        """Mark a rule. KeyError on an unknown one."""
        self.tree.setCurrentItem(self._items[rule])

    def shown(self) -> tuple[str, ...]:
        """The ids of the rules that the words leave."""
        return tuple(rule for rule, item in self._items.items() if not item.isHidden())

    def enter(self) -> None:
        """Go to the rules: to the one chosen, or the first that is left."""
        left = self.shown()
        if left:
            self.choose(self._rule if self._rule in left else left[0])
            self.tree.setFocus()

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        self._headings: dict[str, QTreeWidgetItem] = {}
        for group in GROUPS:
            heading = QTreeWidgetItem(self.tree, [self._voice.say("deadlines", f"group-{group}")])
            self._headings[group] = heading
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            for rule in (rule for rule in RULES.values() if rule.group == group):
                name = self._voice.say("deadlines", f"name-{rule.id}")
                item = QTreeWidgetItem(heading, [name])
                item.setToolTip(0, name)
                item.setData(0, _ID, rule.id)
                self._items[rule.id] = item
        self.tree.expandAll()

    @Slot(str)
    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for rule, item in self._items.items():
            said = f"{self._headings[RULES[rule].group].text(0)} {item.text(0)} {rule}".casefold()
            item.setHidden(not all(word in said for word in words))
        left = {RULES[rule].group for rule in self.shown()}
        for group, heading in self._headings.items():
            heading.setHidden(group not in left)
        self.nothing.setVisible(not left)

    @Slot()
    def _marked(self) -> None:
        item = self.tree.currentItem()
        rule = item.data(0, _ID) if item else None
        if rule:
            self._rule = rule
            self.chosen.emit(rule)


class _SearchField(QLineEdit):
    def __init__(self, chooser: RuleChooser) -> None:
        super().__init__()
        self._chooser = chooser

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Return lead to the rules; Return must not press a button of the dialog."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._chooser.enter()
            event.accept()
        else:
            super().keyPressEvent(event)
