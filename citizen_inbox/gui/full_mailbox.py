"""How full the mailboxes are in; a line under the places out, and quiet news before one can refuse notices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from citizen_inbox.gui.desk import AccountLine
from citizen_inbox.gui.places_pane import PlacesPane
from citizen_inbox.gui.states import Banner
from citizen_inbox.gui.words import Words

LEVELS = (95, 90, 80)
"""Per cent of the quota at which the person is told, once each."""


def filled(account: AccountLine) -> int:
    """How full a mailbox is in whole per cent, rounded down; 0 where its server does not say."""
    if not account.used_bytes or not account.quota_bytes:
        return 0
    return account.used_bytes * 100 // account.quota_bytes


class FullMailbox(QObject):
    """Shows the space, and warns of each level once a session; other news is never pushed away."""

    def __init__(self, words: Words, places: PlacesPane, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._places, self._banner = words, places, banner
        self._told: dict[str, int] = {}

    def set_accounts(self, accounts: Sequence[AccountLine]) -> None:
        """What is known of the mailboxes now."""
        full = max(accounts, key=filled, default=None)
        if full is None:
            return
        space = self._space(full)
        if space and len(accounts) > 1:
            space = f"{full.address}: {space}"
        addresses = ", ".join(account.address for account in accounts)
        self._places.show_mailbox(addresses, space, warned=filled(full) >= LEVELS[-1])
        self._warn(full)

    def _warn(self, account: AccountLine) -> None:
        level = next((level for level in LEVELS if filled(account) >= level), 0)
        before = self._told.get(account.address, 0)
        if level < before:
            self._told[account.address] = level
        if level <= before or self._banner.title:
            return
        self._told[account.address] = level
        title = self.tr("Your mailbox is {share} % full").format(share=filled(account))
        text = self.tr(
            "{space}. A full mailbox can refuse official notices. Make room at your provider: what was received here "
            "stays on this computer."
        )
        self._banner.tell("warning", title, text.format(space=self._space(account)))

    def _space(self, account: AccountLine) -> str:
        if account.used_bytes is None or not account.quota_bytes:
            return ""
        space = self._words.space
        return self.tr("{used} of {whole} used").format(
            used=space(account.used_bytes), whole=space(account.quota_bytes)
        )
