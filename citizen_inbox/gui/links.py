"""An address from a mail in, one question to the person out; only then, and only for web and mail, the browser."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import table
from citizen_inbox.gui.plain import visible

Opener = Callable[[QUrl], bool]
_SCHEMES = ("http", "https", "mailto")
_FILES = frozenset(
    {"doc", "docx", "eml", "htm", "html", "jpg", "odt", "pdf", "png", "tsd", "txt", "xls", "xlsx", "xml", "zip"}
)
"""Ends of names that are files, not sites."""
_MOST_WORDS = 40
_SECOND_LEVEL = frozenset(["ac", "co", "com", "edu", "gov", "gob", "gouv", "net", "org"])


@dataclass(frozen=True, slots=True)
class Target:
    """Where an address really leads."""

    scheme: str
    host: str
    """ASCII (punycode for other letters); for mailto the domain of the address."""
    domain: str
    """The last labels of the host: what somebody had to register. The whole host when it is a number."""
    address: str
    """The whole address, as text."""
    warnings: tuple[str, ...]
    """"user-info", "numeric", "punycode", "not-encrypted", "text-differs", "passes-on"."""


def read_target(untrusted_address: str, untrusted_text: str = "") -> Target | None:
    """What an address leads to; None when it is not http, https or mailto, or has no readable host.

    untrusted_text: what the link shows; when that looks like another host, "text-differs" is among the warnings.
    Browsers take a backslash for a slash (WHATWG URL, 4.4), so it is one here: the site shown is the site opened.
    """
    address = untrusted_address.strip().replace("\\", "/")
    try:
        parts = urlsplit(address)
        host = _ascii(parts.hostname or "") if parts.scheme != "mailto" else _mail_domain(parts.path)
    except ValueError:
        return None
    if parts.scheme not in _SCHEMES or not host or any(ord(character) < 33 for character in address):
        return None
    if parts.scheme != "mailto" and not _opens_at(address, host):
        return None
    found = {
        "user-info": parts.scheme != "mailto" and "@" in parts.netloc,
        "numeric": _is_number(host),
        "punycode": any(label.startswith("xn--") for label in host.split(".")),
        "not-encrypted": parts.scheme == "http",
        "text-differs": _names_another(untrusted_text, host),
        "passes-on": parts.scheme != "mailto" and _passes_on(address, host),
    }
    warnings = tuple(code for code, applies in found.items() if applies)
    return Target(parts.scheme, host, _domain(host), address, warnings)


def _ascii(host: str) -> str:
    name = unquote(host).rstrip(".").lower()
    if name.isascii():
        return name if all(character.isalnum() or character in "-._:" for character in name) else ""
    return name.encode("idna").decode("ascii")


def _mail_domain(path: str) -> str:
    return _ascii(unquote(path).rpartition("@")[2].partition(",")[0]) if "@" in unquote(path) else ""


def _domain(host: str) -> str:
    labels = host.split(".")
    if _is_number(host) or len(labels) < 3:
        return host
    return ".".join(labels[-3:] if len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else labels[-2:])


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return all(label.isdigit() or label.startswith("0x") for label in host.split("."))
    return True


def _opens_at(address: str, host: str) -> bool:
    """Whether Qt, which opens it, reads the same site in it as we show."""
    opened = QUrl(address, QUrl.ParsingMode.TolerantMode)
    shown = opened.host(QUrl.ComponentFormattingOption.FullyEncoded).rstrip(".").lower()
    return shown == host or (_is_number(host) and _is_number(shown))


def _passes_on(address: str, host: str) -> bool:
    """Whether the address of another site stands inside it, as in redirections."""
    inside = unquote(unquote(address)).lower()
    return any(
        _domain(_ascii_or_nothing(rest)) != _domain(host)
        for scheme in ("http://", "https://")
        for rest in inside.split(scheme)[1 if inside.startswith(scheme) else 0 :][1:]
    )


def _ascii_or_nothing(rest: str) -> str:
    try:
        return _ascii(urlsplit(f"https://{rest}").hostname or "")
    except ValueError:
        return ""


def _names_another(untrusted_text: str, host: str) -> bool:
    words = [word.strip("()[]<>,;:!?.\"'«»“”…") for word in untrusted_text.split()[:_MOST_WORDS]]
    return any(_is_another(word, host) for word in words if "." in word and "@" not in word)


def _is_another(word: str, host: str) -> bool:
    try:
        shown = _ascii(urlsplit(word if "://" in word else f"https://{word}").hostname or "")
    except ValueError:
        return True
    last = shown.rpartition(".")[2]
    plausible = "." in shown and (last.isalpha() or last.startswith("xn--") or _is_number(shown)) and last not in _FILES
    return plausible and _domain(shown) != _domain(host)


class LinkDialog(QDialog):
    """Shows where a link leads, in plain text, and opens it when the person says so."""

    def __init__(
        self,
        target: Target,
        parent: QWidget | None = None,
        opener: Opener | None = None,
        rows: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(parent)
        self._target = target
        self._opener = opener or QDesktopServices.openUrl
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open this link?"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        lead = self.tr("This writes a mail to:") if target.scheme == "mailto" else self.tr("This link leads to:")
        column.addWidget(PlainLabel(lead, "muted"))
        self.domain = PlainLabel(target.domain, "domain", selectable=True)
        column.addWidget(self.domain)
        if rows:
            column.addWidget(table(rows, mono=frozenset(name for name, _ in rows)))
        column.addWidget(self._whole_address())
        for code in target.warnings:
            column.addWidget(PlainLabel("⚠ " + self._warning(code), "danger"))
        column.addLayout(self._buttons())

    def _whole_address(self) -> QPlainTextEdit:
        field = QPlainTextEdit(visible(self._target.address[:4000]), self)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(self.tr("Whole address"))
        field.setMaximumHeight(84)
        return field

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = QPushButton(self.tr("Copy address"), self)
        copy.clicked.connect(self._copy)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.open_button = QPushButton(self.tr("Open {host}").format(host=self._target.host[:60]), self)
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self._open)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(self.open_button)
        row.addWidget(cancel)
        return row

    def _warning(self, code: str) -> str:
        return {
            "user-info": self.tr("What stands before the @ is not the site: the site is the name in bold."),
            "numeric": self.tr("The site hides behind a number instead of a name."),
            "punycode": self.tr("The name is written with letters of another alphabet that may look like ours."),
            "not-encrypted": self.tr("The connection is not encrypted."),
            "passes-on": self.tr("The address of another site stands in it: you may be passed on to that one."),
            "text-differs": self.tr("The link shows another address than the one it leads to."),
        }[code]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._target.address)

    def _open(self) -> None:
        self.accept()
        self._opener(QUrl(self._target.address, QUrl.ParsingMode.TolerantMode))


def ask_to_open(
    untrusted_address: str,
    untrusted_text: str,
    parent: QWidget,
    opener: Opener | None = None,
    rows: tuple[tuple[str, str], ...] = (),
) -> LinkDialog | None:
    """Ask about a link of a mail; None, and nothing happens, when it is of a kind that is never opened.

    rows: names and values in the address that the person should compare.
    """
    target = read_target(untrusted_address, untrusted_text)
    if target is None:
        return None
    dialog = LinkDialog(target, parent, opener, rows)
    dialog.open()
    return dialog
