"""A mail and a person's file in; the file kept beside the mail, with its digest, out."""

from __future__ import annotations

from citizen_inbox.documents.naming import safe_name
from citizen_inbox.failures import Failure
from citizen_inbox.store.record import Filed
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import FiledLine

LIMIT = 50 * 1024 * 1024
"""Bytes of the largest file that is kept."""
ROLES = ("act", "aar", "attestation", "payment", "payment-receipt", "other")
"""What a file is to the mail beside which it lies."""


def file_away(inbox: Inbox, message: int, content: bytes, untrusted_name: str, role: str, about: str = "") -> FiledLine:
    """Keep a file beside a mail, bytes first. The same bytes again change only what is said of them.

    role: one of ROLES, else ValueError. about: more about the role, "" for nothing. Failures "mail-unknown",
    "filed-too-large" (facts name, limit in MB), "filed-empty" (name) and those of the archive and the store.
    """
    if role not in ROLES:
        raise ValueError(role)
    name = safe_name(untrusted_name)
    if len(content) > LIMIT:
        raise Failure("filed-too-large", name=name, limit=str(LIMIT // 2**20))
    if not content:
        raise Failure("filed-empty", name=name)
    stored = inbox.lists.one(message)
    sha256 = inbox.archive.put(content)
    filed = Filed(0, sha256, len(content), name, role, about, clock.now())
    return _line(inbox.filing.file(stored.account, stored.sha256, filed))


def filed(inbox: Inbox, message: int) -> tuple[FiledLine, ...]:
    """The files beside a mail, in the order they were put there. Failure "mail-unknown"."""
    stored = inbox.lists.one(message)
    return tuple(map(_line, inbox.filing.filed(stored.account, stored.sha256)))


def unfile(inbox: Inbox, filed_id: int) -> None:
    """A file no longer lies beside its mail; its bytes stay in the archive. Failure "filed-unknown"."""
    inbox.filing.unfile(filed_id)


def filed_content(inbox: Inbox, filed_id: int) -> bytes:
    """The bytes of a filed file, hashed again. Failures "filed-unknown", "filed-missing", "filed-altered"."""
    kept = inbox.filing.one(filed_id)
    try:
        return inbox.archive.get(kept.sha256)
    except Failure as failure:
        code = {"mail-missing": "filed-missing", "mail-altered": "filed-altered"}.get(failure.code)
        if code is None:
            raise
        raise Failure(code, name=kept.name, sha256=kept.sha256) from failure


def _line(kept: Filed) -> FiledLine:
    return FiledLine(kept.id, kept.name, kept.role, kept.about, kept.size, kept.sha256, kept.filed_at)
