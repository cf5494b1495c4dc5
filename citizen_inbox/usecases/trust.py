"""What a person does about trust: look at the anchors, add one, take it away, take in a newer list."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from citizen_inbox.failures import Failure
from citizen_inbox.usecases import clock, trust_store
from citizen_inbox.usecases.anchor_files import Candidate, anchor_table, same_key
from citizen_inbox.usecases.inbox import Inbox, Profile
from citizen_inbox.usecases.trusted_lists import KeptList
from citizen_inbox.usecases.trusted_lists import kept as kept_lists

if TYPE_CHECKING:
    from citizen_inbox.evidence.trust import Anchor, TrustAnchors

STALE_DAYS = 365
"""After so many days a list is called old: it can only lack what came since, never trust too much."""


@dataclass(frozen=True, slots=True)
class AnchorLine:
    """One anchor as a list of them shows it."""

    anchor: Anchor
    origin: str
    """"shipped", "refreshed" or "added"."""
    since: str
    """ISO 8601 day or instant of the list or of the person's own act, "" when unknown."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """Everything that verdicts of a profile rest on."""

    lines: tuple[AnchorLine, ...]
    version: int
    published: date | None
    source: str
    """Where a newer list came from, "" for the shipped one."""
    accepted_at: str
    publishers: tuple[str, ...]
    """SHA-256 of the keys that may sign a newer list."""
    warnings: tuple[str, ...]
    """Codes of the room "failures"."""
    trusted_lists: tuple[KeptList, ...]
    """The EU trusted lists that the person loaded."""

    def age(self, today: date) -> int | None:
        """Days since the list was published, None when it does not say when."""
        return (today - self.published).days if self.published else None


def current(profile: Profile) -> TrustAnchors:
    """The anchors in use in a profile; nothing is written, also where the profile does not exist yet."""
    return trust_store.parsed(trust_store.load(profile.places.data, profile.anchors_toml).text)


def inventory(profile: Profile) -> Inventory:
    """The anchors in use with their origin. Failure "anchors-missing"."""
    kept = trust_store.load(profile.places.data, profile.anchors_toml)
    listed = trust_store.parsed(kept.base)
    published = listed.published.isoformat() if listed.published else ""
    origin, since = ("refreshed", kept.accepted_at) if kept.refreshed else ("shipped", published)
    return Inventory(
        lines=(
            *(AnchorLine(anchor, origin, since) for anchor in listed.anchors),
            *(AnchorLine(anchor, "added", anchor.added_at) for anchor in trust_store.parsed(kept.added).anchors),
        ),
        version=listed.version,
        published=listed.published,
        source=kept.source,
        accepted_at=kept.accepted_at,
        publishers=tuple(hashlib.sha256(found.spki).hexdigest() for found in listed.publishers),
        warnings=kept.warnings,
        trusted_lists=kept_lists(trust_store.folder_of(profile.places.data), clock.now()),
    )


def add(inbox: Inbox, found: Candidate, typed: str, *, whole: bool) -> None:
    """Trust these keys from now on in this profile. `typed`: see `Candidate.confirmed_by`.

    Failures "anchor-unconfirmed" when the fingerprint is another, "anchor-known" when somebody was faster.
    """
    if not found.confirmed_by(typed, whole=whole):
        raise Failure("anchor-unconfirmed", fingerprint=found.fingerprint)
    data, at = inbox.profile.places.data, clock.now().isoformat(timespec="seconds")
    with inbox.records.writing():  # one at a time, whichever process or lane asks
        kept = trust_store.load(data, inbox.profile.anchors_toml)
        present = trust_store.parsed(kept.text)
        for anchor in found.anchors:
            if same_key(anchor, present):
                raise Failure("anchor-known", name=anchor.name)
        tables = [anchor_table(replace(anchor, added=True, added_at=at)) for anchor in found.anchors]
        trust_store.keep_added(data, "\n".join([*([kept.added] if kept.added else []), *tables]))
    inbox.rest_on_trust()


def remove(inbox: Inbox, which: str) -> Anchor:
    """Trust an own addition no longer: its name, or the SHA-256 of its key or its certificate.

    Failures "anchor-not-yours" for one of the list, "anchor-unknown" when there is none, "anchor-several" when the
    name is that of more than one.
    """
    data = inbox.profile.places.data
    with inbox.records.writing():
        kept = trust_store.load(data, inbox.profile.anchors_toml)
        own = trust_store.parsed(kept.added).anchors
        chosen = [anchor for anchor in own if _is_meant(anchor, which)]
        if not chosen:
            listed = any(_is_meant(anchor, which) for anchor in trust_store.parsed(kept.base).anchors)
            raise Failure("anchor-not-yours" if listed else "anchor-unknown", name=which)
        if len(chosen) > 1:
            raise Failure("anchor-several", name=which)
        trust_store.keep_added(data, "\n".join(anchor_table(anchor) for anchor in own if anchor is not chosen[0]))
    inbox.rest_on_trust()
    return chosen[0]


def read_again(inbox: Inbox) -> int:
    """Read every mail whose verdict may differ under the trust that is in use now; how many were read."""
    from citizen_inbox.usecases.intake import reread

    done = 0
    for _ in range(2):  # whom the first round recognised may show others to be strangers
        outcome = reread(inbox, lambda progress: None, lambda: False)
        done += outcome.read
        if not outcome.read:
            break
    return done


def _is_meant(anchor: Anchor, which: str) -> bool:
    digits = which.lower().replace(":", "")
    return anchor.name == which or (len(digits) == 64 and digits in {anchor.fingerprint, anchor.certificate})
