"""`documents ID`: what is attached to a message as a tree, as text or JSON; saved when the person says where."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence

from citizen_inbox.cli.arguments import EX_CANTCREAT, EX_NOINPUT
from citizen_inbox.cli.json_form import document_json
from citizen_inbox.cli.mailbox import unknown_message
from citizen_inbox.cli.text_form import document_remarks
from citizen_inbox.cli.words import tell
from citizen_inbox.documents.document import Document
from citizen_inbox.failures import Failure
from citizen_inbox.report.lines import folded, json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import browse, saving
from citizen_inbox.usecases.inbox import Profile, open_inbox
from citizen_inbox.usecases.saving import Saved

FORMAT = "citizen-inbox/documents/1"


def documents(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `documents` command. Exit status 66 for a number or a path that is not there, 73 when nothing could be
    saved."""
    with open_inbox(profile) as inbox:
        try:
            every = browse.page(inbox, options.id).reading.documents
        except Failure as failure:
            return unknown_message(failure, options.id, voice)
    chosen = _chosen(every, options.paths, voice)
    if chosen is None:
        return EX_NOINPUT
    saved: Saved | None = None
    if options.save is not None:
        try:
            saved = saving.save_all(chosen, options.save)
        except Failure as failure:
            tell(failure, voice)
            return EX_CANTCREAT
    if options.json:
        print(json_line(_json(options.id, chosen, saved)))
        return 0
    for text in folded(found for top in chosen for found in tree_lines(top, voice)):
        print(text)
    if not chosen:
        print(voice.say("commands", "no-documents"))
    if saved is not None:
        facts = {"count": str(len(saved.names)), "path": line(str(saved.path))}
        print(voice.say("commands", "documents-saved", facts), file=sys.stderr)
    return 0


def _chosen(every: Sequence[Document], paths: Sequence[str], voice: Voice) -> tuple[Document, ...] | None:
    """The documents at these paths, all attachments without any; None, with a sentence, when one is not there."""
    if not paths:
        return tuple(every)
    known = {one.path: one for top in every for one in top.walk()}
    missing = [path for path in paths if path not in known]
    for path in missing:
        print(voice.say("commands", "no-such-document", {"path": line(path)}), file=sys.stderr)
    return None if missing else tuple(known[path] for path in dict.fromkeys(paths))


def tree_lines(document: Document, voice: Voice, depth: int = 0) -> Iterator[str]:
    """A document and what is in it, indented: path, name, type, size, pages; its digest; signatures and remarks."""
    indent = "  " * depth
    facts = [line(document.name), line(document.media_type), voice.size(document.size)]
    if document.pages:
        facts.append(voice.say("commands", "document-pages", {"count": str(document.pages)}))
    yield f"{indent}{document.path}  {'  '.join(fact for fact in facts if fact)}"
    if document.sha256:
        yield f"{indent}  SHA-256 {document.sha256}"
    yield from (f"{indent}  {remark}" for remark in document_remarks(document, voice))
    for inner in document.contains:
        yield from tree_lines(inner, voice, depth + 1)


def _json(number: int, chosen: Sequence[Document], saved: Saved | None) -> dict[str, object]:
    return {
        "format": FORMAT,
        "id": number,
        "documents": [document_json(document) for document in chosen],
        "saved": {"path": str(saved.path), "names": list(saved.names)} if saved else None,
    }
