"""`read` and `pay FILE`: files in, pages or JSON lines out, no network; of the profile only its trust is read."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePath

from citizen_inbox.cli.arguments import EX_NOINPUT
from citizen_inbox.cli.json_form import file_json, payees_json, reading_json, writer_json
from citizen_inbox.cli.text_form import document_file_lines, reading_lines
from citizen_inbox.cli.words import tell
from citizen_inbox.documents.document import Document, DocumentKind, identify
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome, worst
from citizen_inbox.obligations.payment_instruments import OtherInstrument
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.reading import Reading, read, read_document
from citizen_inbox.report.lines import folded, json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import authorities, clock, signatures
from citizen_inbox.usecases.inbox import Profile
from citizen_inbox.usecases.rows import KnownPayee, Writer
from citizen_inbox.usecases.standing import standing_grounds

STATUS = {Outcome.PROVEN: 0, Outcome.UNDETERMINED: 1, Outcome.REFUTED: 2}

_FILES = {
    DocumentKind.PDF,
    DocumentKind.SIGNED_FILE,
    DocumentKind.ARCHIVE,
    DocumentKind.IMAGE,
    DocumentKind.XML,
    DocumentKind.HTML,
}


@dataclass(frozen=True, slots=True)
class FileReading:
    """A file that is no mail."""

    document: Document
    payments: tuple[PaymentNotice, ...]
    instruments: tuple[OtherInstrument, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The worst of its payment findings and signatures; undetermined when it proves nothing."""
        found = [finding.outcome for payment in self.payments for finding in payment.findings]
        found += [signature.outcome for one in self.document.walk() for signature in one.signatures]
        return worst(found) if found else Outcome.UNDETERMINED


def read_files(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `read` command. Exit status: 0 proven, 1 undetermined, 2 refuted, 66 unreadable (mail or anchors)."""
    grounds = grounds_for(options.anchors, options.at or clock.now(), profile, voice)
    if grounds is None:
        return EX_NOINPUT
    outcomes: list[Outcome] = []
    unreadable = False
    for name in options.files:
        raw = file_bytes(name, voice)
        if raw is None:
            unreadable = True
            continue
        found = _judged(read_any(raw, name, grounds), grounds, profile)
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


def read_any(raw: bytes, name: str, grounds: Grounds) -> Reading | FileReading:
    """Read a file as mail, or as a document when its content says that it is one."""
    if PurePath(name).suffix.lower() != ".eml" and identify_kind(raw, name) in _FILES:
        return FileReading(*read_document(raw, PurePath(name).name, grounds.at))
    return read(raw, grounds)


def _judged(found: Reading | FileReading, grounds: Grounds, profile: Profile) -> Reading | FileReading:
    """With the signatures of the documents judged by the trusted lists of the profile."""
    data = profile.places.data
    if isinstance(found, Reading):
        return signatures.judged_reading(found, data, grounds.at, grounds.answers)
    return replace(found, document=signatures.judged((found.document,), data, grounds.at, grounds.answers)[0])


def identify_kind(raw: bytes, name: str) -> DocumentKind:
    """What the content is, whatever the name says."""
    return identify(raw, PurePath(name).name, "1").kind


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
