"""A profile in; what it lets a mail be judged by, that never came to it, out: for files on disk."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.usecases import shipped, trust, trusted_lists
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox


def standing_grounds(profile: Profile, at: datetime, anchors: Path | None = None) -> Grounds:
    """The keys that the profile trusts, the answers about revocation and the trusted list that it keeps.

    at: "now", aware. anchors: judge by the keys in this file instead, without the answers. A profile that does not
    exist yet is not made. Failure "anchors-unreadable", and those of the store.
    """
    data = profile.places.data
    listed = trusted_lists.loaded(trusted_lists.trust_folder(data))
    if anchors is not None:
        return Grounds(shipped.anchors_from(anchors), at, trusted_list=listed)
    if not (data / "inbox.sqlite3").exists():
        return Grounds(trust.current(profile), at, trusted_list=listed)
    with open_inbox(profile) as inbox:
        return kept_grounds(inbox, at)


def kept_grounds(inbox: Inbox, at: datetime) -> Grounds:
    """The same of a profile in use that is open already; `at` is aware."""
    from citizen_inbox.usecases.proofs import known_answers  # only a profile in use has any

    listed = trusted_lists.loaded(trusted_lists.trust_folder(inbox.profile.places.data))
    return Grounds(inbox.anchors, at, answers=known_answers(inbox), trusted_list=listed)
