"""A signature in, its certificates to look at and to save out. Nothing in them is believed or opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.evidence.certificate_text import CertificateView, chain_of, describe, pem
from citizen_inbox.evidence.report import Signature
from citizen_inbox.gui import saving
from citizen_inbox.gui.labels import PlainLabel, tool_tip
from citizen_inbox.gui.page_style import length, style_sheet
from citizen_inbox.gui.pieces import WrapRow, button, table
from citizen_inbox.gui.plain import visible
from citizen_inbox.translation import Voice


@dataclass(frozen=True, slots=True)
class Link:
    """One step of the chain. der is b"" for an authority whose certificate was not enclosed."""

    role: str
    """"signer", "enclosed" or "absent"."""
    name: str
    der: bytes
    pinned: bool
    """Whether its key is one that the program knows."""


def links_of(signature: Signature) -> tuple[Link, ...]:
    """The chain of a signature from its signer upwards; () when there is no signer.

    The pinned authority is known by its key; without an enclosed certificate of it there is a link with its name alone.
    """
    signer = signature.signer
    if signer is None:
        return ()
    ders = chain_of(signer.certificate, signature.enclosed)
    views = [describe(der) for der in ders]
    links = [Link("signer", views[0].name or signer.subject, ders[0], pinned=False)]
    for der, view in zip(ders[1:], views[1:], strict=True):
        pinned = bool(signer.anchor_key) and view.key_sha256 == signer.anchor_key
        links.append(Link("enclosed", view.name, der, pinned))
    if len(links) == 1 and not (views[0].readable and signer.subject == signer.issuer):
        links.append(Link("absent", signer.anchor or signer.issuer, b"", pinned=bool(signer.anchor)))
    return tuple(links)


class CertificateDialog(QDialog):
    """The chain as a tree, what is printed in the chosen certificate, and ways to save.

    p7s: the signature as it came, b"" when it is not at hand. certified_at: aware; the time that validity is compared
    with, None when unknown.
    """

    def __init__(
        self,
        signature: Signature,
        p7s: bytes,
        certified_at: datetime | None,
        voice: Voice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setStyleSheet(style_sheet())
        self.setWindowTitle(self.tr("The signer's certificate"))
        self._voice, self._p7s, self._certified_at = voice, p7s, certified_at
        self.links = links_of(signature)
        self.tree = self._make_tree()
        self.printed = QWidget()
        self._body = QVBoxLayout()
        self._body.addWidget(self.printed)
        advice = self.tr("What is printed here is what the certificate says of itself. The checks tell what is proven.")
        inner = QWidget()
        inner.setObjectName("sheet")
        sheet = QVBoxLayout(inner)
        sheet.setContentsMargins(0, 0, 8, 0)
        sheet.setSpacing(12)
        sheet.addWidget(PlainLabel(self.tr("Who vouches for the signer"), "heading"))
        sheet.addWidget(self.tree)
        sheet.addLayout(self._body)
        sheet.addWidget(PlainLabel(advice, "small"))
        sheet.addLayout(self._buttons())
        sheet.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        close = button(self.tr("Close"), self.reject, main=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 16)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.tree.currentItemChanged.connect(self._show_current)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self._fit()

    def _fit(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(length(880), room.width() - 40), min(length(760), room.height() - 60))

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Chain of certificates"))
        tree.setHeaderHidden(True)
        tree.setColumnCount(1)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        tree.setWordWrap(True)
        tree.setUniformRowHeights(False)
        parent: QTreeWidget | QTreeWidgetItem = tree
        for link in self.links:
            item = QTreeWidgetItem(parent)
            item.setText(0, f"{visible(link.name[:200])}  ·  {self._role(link)}")
            item.setToolTip(0, tool_tip(link.name[:200]))
            item.setExpanded(True)
            parent = item
        tree.setFixedHeight(length(26) * max(2, len(self.links)) + 12)
        return tree

    def _role(self, link: Link) -> str:
        if link.role == "signer":
            return self.tr("signed this message")
        if link.role == "absent":
            return self.tr("known authority, not enclosed") if link.pinned else self.tr("unknown issuer, not enclosed")
        return self.tr("known authority, enclosed") if link.pinned else self.tr("issuer, enclosed")

    def _buttons(self) -> WrapRow:
        row = WrapRow()
        self.save_pem = button(self.tr("Save certificate (PEM)…"), self._save_pem)
        self.save_der = button(self.tr("Save certificate (DER)…"), self._save_der)
        self.save_chain = button(self.tr("Save the chain…"), self._save_chain)
        self.save_p7s = button(self.tr("Save the signature (.p7s)…"), self._save_p7s)
        self.save_p7s.setVisible(bool(self._p7s))
        self.save_chain.setEnabled(bool(self.links))
        for made in (self.save_pem, self.save_der, self.save_chain, self.save_p7s):
            made.setAutoDefault(False)
            row.addWidget(made)
        return row

    @property
    def current(self) -> Link | None:
        """The link on show."""
        item, depth = self.tree.currentItem(), 0
        while item is not None and item.parent() is not None:
            item, depth = item.parent(), depth + 1
        return self.links[depth] if item is not None else None

    def _show_current(self) -> None:
        link = self.current
        whole = link is not None and bool(link.der)
        self.save_pem.setEnabled(whole)
        self.save_der.setEnabled(whole)
        if link is not None:
            old, self.printed = self.printed, self._printed(link)
            self._body.replaceWidget(old, self.printed)
            old.setParent(None)
            old.deleteLater()

    def _printed(self, link: Link) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("What is printed in the certificate"))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        if not link.der:
            text = self.tr("The signature does not enclose this certificate, so there is nothing to show.")
            column.addWidget(PlainLabel(text, "muted"))
        else:
            view = describe(link.der)
            if not view.readable:
                column.addWidget(PlainLabel(self.tr("This certificate cannot be read."), "warning"))
            codes = frozenset(self._digests(view, link)) | {self.tr("Serial number")}
            column.addWidget(table(self._rows(view, link), mono=codes))
        return holder

    def _rows(self, view: CertificateView, link: Link) -> tuple[tuple[str, str], ...]:
        rows = {
            self.tr("Certificate of"): view.subject,
            self.tr("Issued by"): view.issuer,
            self.tr("Serial number"): view.serial.replace(":", " "),  # a label wraps at blanks only
            **self._validity(view),
            self.tr("Key"): view.key,
            self.tr("Signed with"): view.algorithm,
            self.tr("E-mail addresses"): ", ".join(view.emails),
            self.tr("Made for"): ", ".join(self._usage(usage) for usage in view.usages),
            self.tr("May certify others"): (self.tr("yes") if view.authority else self.tr("no"))
            if view.readable
            else "",
            self.tr("Lists of revoked certificates"): "\n".join(view.crls),
            self.tr("Tells whether it was revoked"): "\n".join(view.ocsp),
            **self._digests(view, link),
        }
        return tuple((name, value) for name, value in rows.items() if value)

    def _validity(self, view: CertificateView) -> dict[str, str]:
        if view.valid_from is None or view.valid_to is None:
            return {}
        rows = {
            self.tr("Valid from"): self._voice.instant(view.valid_from),
            self.tr("Valid to"): self._voice.instant(view.valid_to),
        }
        if self._certified_at is not None:
            when = self._voice.instant(self._certified_at)
            told = self.tr("yes, on {when}") if view.covers(self._certified_at) else self.tr("no, not on {when}")
            rows[self.tr("Valid at the certified time")] = told.format(when=when)
        return rows

    def _digests(self, view: CertificateView, link: Link) -> dict[str, str]:
        key = _grouped(view.key_sha256)
        if link.pinned and key:
            key += "  ✓ " + self.tr("known to this program")
        return {
            self.tr("SHA-256 of the certificate"): _grouped(view.sha256),
            self.tr("SHA-1 of the certificate"): _grouped(view.sha1),
            self.tr("SHA-256 of the key"): key,
        }

    def _usage(self, usage: str) -> str:
        words = {
            "digital-signature": self.tr("signing"),
            "content-commitment": self.tr("signing documents (non-repudiation)"),
            "key-encipherment": self.tr("encrypting keys"),
            "data-encipherment": self.tr("encrypting data"),
            "key-agreement": self.tr("agreeing on keys"),
            "key-cert-sign": self.tr("signing certificates"),
            "crl-sign": self.tr("signing lists of revoked certificates"),
            "email-protection": self.tr("e-mail"),
            "client-auth": self.tr("signing in"),
            "server-auth": self.tr("web sites"),
            "time-stamping": self.tr("time stamps"),
            "ocsp-signing": self.tr("answering about revocation"),
            "any-usage": self.tr("anything"),
        }
        return words.get(usage, usage)

    def _save_pem(self) -> None:
        if self.current is not None:
            saving.ask_where(pem(self.current.der), f"{self.current.name}.pem", self)

    def _save_der(self) -> None:
        if self.current is not None:
            saving.ask_where(self.current.der, f"{self.current.name}.cer", self)

    def _save_chain(self) -> None:
        whole = b"".join(pem(link.der) for link in self.links if link.der)
        saving.ask_where(whole, f"{self.links[0].name}-chain.pem", self)

    def _save_p7s(self) -> None:
        saving.ask_where(self._p7s, "smime.p7s", self)


def _grouped(digest: str) -> str:
    """Hexadecimal in groups of eight: a label wraps at blanks only."""
    return " ".join(digest[place : place + 8] for place in range(0, len(digest), 8))
