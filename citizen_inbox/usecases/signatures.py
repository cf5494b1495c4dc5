"""Documents and a profile in; the same documents with their signatures judged out: when they are shown, not before.

Off line: trusted lists and answers about revocation are those that the profile keeps.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from citizen_inbox.documents.document import Document, DocumentSignature, identify
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.findings import Outcome
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.reading import Reading
from citizen_inbox.signatures.model import Circumstances
from citizen_inbox.signatures.registry import is_signed, judge_documents, may_be_signed
from citizen_inbox.usecases import clock, confined, trusted_lists
from citizen_inbox.usecases.inbox import Inbox


def any_signed(documents: tuple[Document, ...]) -> bool:
    """Whether judging would find something to judge: a cheap look."""
    return any(map(may_be_signed, documents))


def looks_signed(document: Document) -> bool:
    """Whether a document itself, not what is in it, may bear a signature: a cheap look."""
    return is_signed(document)


def judged(
    documents: tuple[Document, ...],
    data: Path,
    at: datetime,
    answers: tuple[Answer, ...] = (),
    reference_at: datetime | None = None,
    *,
    alone: bool = False,
) -> tuple[Document, ...]:
    """The documents with every signature judged by the trusted lists under a profile's data folder.

    at: "now", aware. reference_at: when certified mail brought them, None for files. Takes up to seconds, in the
    process that judges; alone: where nothing else is shown meanwhile, in the one that reads, which saves starting
    another. Failure "content-refused" when that one was lost.
    """
    if not any_signed(documents):
        return documents
    ask = confined.ask_mail if alone else confined.ask_slow
    return ask(judge_documents, documents, _around(data, at, answers, reference_at))


def judged_here(inbox: Inbox, documents: tuple[Document, ...], reference_at: datetime | None) -> tuple[Document, ...]:
    """`judged` of an open profile, now, with the answers about revocation that it keeps. Failures of the store."""
    from citizen_inbox.usecases.proofs import known_answers

    return judged(documents, inbox.profile.places.data, clock.now(), known_answers(inbox), reference_at)


def signed_revision(document: Document, signature: DocumentSignature, name: str) -> Document:
    """A PDF as one of its signers signed it, not judged yet; all of it where nothing was added later.

    name: what to call it, untrusted. Failure "content-refused".
    """
    length = signature.signed_bytes or len(document.content)
    path = f"{document.path}@{length}"
    return confined.ask(identify, document.content[:length], name, path)


def certified_time(reading: Reading) -> datetime | None:
    """When certified mail brought the documents of a reading; None for ordinary mail and for what is refuted."""
    certified = reading.envelope.kind is not EnvelopeKind.ORDINARY
    return reading.delivered_at if certified and reading.evidence.verdict.outcome is not Outcome.REFUTED else None


def _around(data: Path, at: datetime, answers: tuple[Answer, ...], reference_at: datetime | None) -> Circumstances:
    return Circumstances(at, trusted_lists.all_loaded(trusted_lists.trust_folder(data)), answers, reference_at)
