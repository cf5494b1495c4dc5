"""`read` and `pay FILE`: files in, pages or JSON lines out, no network; of the profile only its trust is read."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path, PurePath

from citizen_inbox.cli.arguments import EX_NOINPUT
from citizen_inbox.cli.json_form import file_json, payees_json, reading_json, writer_json
from citizen_inbox.cli.text_form import document_file_lines, reading_lines
from citizen_inbox.cli.words import tell
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome, worst
from citizen_inbox.reading import FileReading, Reading, read_file
from citizen_inbox.report.lines import folded, json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import authorities, clock, confined, signatures
from citizen_inbox.usecases.inbox import Profile
from citizen_inbox.usecases.rows import KnownPayee, Writer
from citizen_inbox.usecases.standing import standing_grounds

STATUS = {Outcome.PROVEN: 0, Outcome.UNDETERMINED: 1, Outcome.REFUTED: 2}


def read_files(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `read` command. Exit status: 0 proven, 1 undetermined, 2 refuted, 66 unreadable (mail or anchors)."""
    grounds = grounds_for(options.anchors, options.at or clock.now(), profile, voice)
    if grounds is None:
        return EX_NOINPUT
    outcomes: list[Outcome] = []
    unreadable = False
    for name in options.files:
        raw = file_bytes(name, voice)
        read = read_any(raw, name, grounds, voice) if raw is not None else None
        if read is None:
            unreadable = True
            continue
        found = _judged(read, grounds, profile, voice)
        outcomes.append(outcome(found))
        if options.json:
            print(json_line(_json(name, found, profile, voice)))
        else:
            print("\n".join(folded(_lines(name, found, profile, voice))), end="\n\n")
    return EX_NOINPUT if unreadable else STATUS[worst(outcomes)]


def grounds_for(path: Path | None, at: datetime, profile: Profile, voice: Voice) -> Grounds | None:
    """What the keys in a file, or the profile, let a mail be judged by (see `usecases.standing`).

    None with a sentence on standard error when the file holds no keys.
    """
    try:
        return standing_grounds(profile, at, path)
    except Failure as failure:
        if failure.code != "anchors-unreadable":
            raise
        tell(failure, voice)
        return None


def outcome(found: Reading | FileReading) -> Outcome:
    """What the exit status is made of: the proof and the payments, and any document whose signature is broken."""
    if isinstance(found, FileReading):
        return found.outcome
    signed = (one.outcome for top in found.documents for inner in top.walk() for one in inner.signatures)
    return Outcome.REFUTED if Outcome.REFUTED in signed else found.outcome


def file_bytes(name: str, voice: Voice) -> bytes | None:
    """The file's bytes ("-" is standard input), or None with a sentence on standard error."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        print(voice.say("commands", "unreadable", {"path": line(name), "reason": reason}), file=sys.stderr)
        return None


def read_any(raw: bytes, name: str, grounds: Grounds, voice: Voice) -> Reading | FileReading | None:
    """Read a file as mail, or as a document when its content says that it is one, where it can do no harm.

    None with a sentence on standard error when it brought its reader down.
    """
    try:
        return confined.ask_mail(read_file, raw, PurePath(name).name, grounds)
    except Failure as failure:
        _refused(failure, name, voice)
        return None


def _judged(found: Reading | FileReading, grounds: Grounds, profile: Profile, voice: Voice) -> Reading | FileReading:
    """With the signatures of the documents judged by the trusted lists of the profile; as it is when that fails."""
    documents = found.documents if isinstance(found, Reading) else (found.document,)
    reference_at = signatures.certified_time(found) if isinstance(found, Reading) else None
    try:
        data = profile.places.data
        judged = signatures.judged(documents, data, grounds.at, grounds.answers, reference_at, alone=True)
    except Failure as failure:
        _refused(failure, documents[0].name, voice)
        return found
    return replace(found, documents=judged) if isinstance(found, Reading) else replace(found, document=judged[0])


def _refused(failure: Failure, name: str, voice: Voice) -> None:
    """Say that a file cannot be read safely; any other failure goes on."""
    if failure.code != "content-refused":
        raise failure
    print(voice.say("commands", "refused", {"path": line(name)}), file=sys.stderr)


def _json(name: str, found: Reading | FileReading, profile: Profile, voice: Voice) -> dict[str, object]:
    found, writer, payees = register_says(found, profile)
    asked = {"writer": writer_json(writer), "payees": payees_json(payees)}
    if isinstance(found, Reading):
        return {**reading_json(name, found, voice), **asked}
    return {**file_json(name, found.document, found.payments, found.instruments), **asked}


def _lines(name: str, found: Reading | FileReading, profile: Profile, voice: Voice) -> Iterator[str]:
    found, writer, payees = register_says(found, profile)
    if isinstance(found, Reading):
        return reading_lines(name, found, voice, writer, payees)
    return document_file_lines(name, found.document, found.payments, voice, found.instruments, payees)


def register_says(
    found: Reading | FileReading, profile: Profile
) -> tuple[Reading | FileReading, Writer | None, dict[str, KnownPayee]]:
    """The file with what the register of public bodies leaves to draw, and what it says of who wrote and is paid."""
    with authorities.registers(profile.places.data) as known:
        writer = authorities.writer_of(found, known) if isinstance(found, Reading) else None
        payees = authorities.payees_of(found.payments, writer, known)
    return replace(found, payments=authorities.drawable(found.payments, payees)), writer, payees
