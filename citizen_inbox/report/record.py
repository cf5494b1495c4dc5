"""Verified mails and their grounds in; a report as a page or on paper out, with its record inside."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from citizen_inbox import __version__
from citizen_inbox.evidence.certificates import read_certificate
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.failures import Failure
from citizen_inbox.report.evidence_json import Json, instant
from citizen_inbox.report.forms import passed_sentence, result_json
from citizen_inbox.report.page import body, page
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.mail_files import STANDARD_INPUT, PassedOver
from citizen_inbox.usecases.reports import (
    FORMAT,
    LARGEST_ATTACHED,
    RECORD_NAME,
    Paper,
    PrintReport,
    Record,
    record_text,
    sealed,
    write_report,
)
from citizen_inbox.usecases.verifying import Checked, Result


def save_report(
    results: Sequence[Result],
    grounds: Grounds,
    path: Path,
    print_report: PrintReport,
    voice: Voice,
    *,
    full: bool = False,
    replace: bool = False,
) -> None:
    """Write the report whole or not at all. Failures "report-exists", "report-no-paper", "disk-error" (fact path)."""
    record = make_record(results, grounds, path.absolute().parent, voice)
    content = body(record, voice, full=full)

    def write(made: Path) -> None:
        if path.suffix.lower() == ".html":
            made.write_text(page(content, record, voice), encoding="utf-8")
            return
        attached = record_text(record).encode("ascii")
        if len(attached) > LARGEST_ATTACHED:
            raise Failure("report-no-paper", path=str(path))
        paper = Paper(
            html=content,
            title=voice.say("report", "title"),
            header=header(record, voice),
            footer=voice.say("report", "page", {"page": "{page}", "pages": "{pages}"}),
            attachment=(RECORD_NAME, attached),
        )
        print_report(paper, made)
        if not made.stat().st_size:
            raise Failure("report-no-paper", path=str(path))

    write_report(path, write, replace=replace)


def header(record: Record, voice: Voice) -> str:
    """What stands at the head of every sheet of paper."""
    return voice.say("report", "header", {"version": record["version"], "made": record["made_at"]})


def make_record(results: Sequence[Result], grounds: Grounds, folder: Path, voice: Voice) -> Record:
    """Everything a later check needs, with paths relative to the folder of the report."""
    listed = grounds.trusted_list
    return sealed(
        {
            "format": FORMAT,
            "program": "citizen-inbox",
            "version": __version__,
            "language": voice.language,
            "made_at": instant(clock.now()),
            "judged_at": instant(grounds.at),
            "keys": [_key_json(grounds.anchors, place) for place in range(len(grounds.anchors.anchors))],
            "keys_sha256": keys_digest(grounds.anchors),
            "answers": len(grounds.answers),
            "trusted_list": {"territory": listed.territory, "sequence": listed.sequence} if listed else None,
            "mails": [_entry(one, folder, voice) for one in results if isinstance(one, Checked)],
            "passed_over": [_passed(one, voice) for one in results if isinstance(one, PassedOver)],
            "certificates": dict(_certificates(one.certificates for one in results if isinstance(one, Checked))),
        }
    )


def keys_digest(anchors: TrustAnchors) -> str:
    """SHA-256, lower case hex, of the trusted keys with their names, roles and days, whatever their order."""
    lines = sorted(
        f"{one.name}\t{one.role}\t{one.valid_from}\t{one.valid_to}\t{one.spki.hex()}\n" for one in anchors.anchors
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _key_json(anchors: TrustAnchors, place: int) -> Json:
    one = anchors.anchors[place]
    return {
        "name": one.name,
        "role": one.role,
        "subject": one.subject,
        "valid_from": one.valid_from.isoformat(),
        "valid_to": one.valid_to.isoformat(),
        "sha256": hashlib.sha256(one.spki).hexdigest(),
    }


def _entry(one: Checked, folder: Path, voice: Voice) -> Json:
    whole = result_json(one, voice)
    del whole["format"], whole["passed_over"]
    return {**whole, "path": _relative(one.mail.name, folder)}


def _relative(name: str, folder: Path) -> str | None:
    """The way from the report to a file, with slashes; None when there is none (standard input, another drive)."""
    if name == STANDARD_INPUT:
        return None
    try:
        return Path(os.path.relpath(Path(name).absolute(), folder)).as_posix()
    except ValueError:  # another drive
        return None


def _passed(one: PassedOver, voice: Voice) -> Json:
    found = result_json(one, voice)
    return {
        "file": found["file"],
        "message": found["message"],
        "reason": one.reason,
        "why": passed_sentence(one, voice),
    }


def _certificates(found: Iterable[tuple[bytes, ...]]) -> Iterable[tuple[str, Json]]:
    import base64

    for der in dict.fromkeys(der for ders in found for der in ders):
        name = hashlib.sha256(der).hexdigest()
        read = read_certificate(der)
        yield (
            name,
            {
                "subject": read.subject if read else None,
                "issuer": read.issuer if read else None,
                "serial": f"{read.serial:x}" if read else None,
                "valid_from": instant(read.valid_from) if read else None,
                "valid_to": instant(read.valid_to) if read else None,
                "emails": list(read.emails) if read else [],
                "der": base64.b64encode(der).decode("ascii"),
            },
        )
