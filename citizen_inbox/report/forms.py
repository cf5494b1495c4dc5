"""Verified mails in; an aligned table of text, or JSON objects of format "citizen-inbox/verify/1", out."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from citizen_inbox.evidence.report import Verdict, axis_of
from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.report.evidence_json import (
    Json,
    certification_json,
    finding_json,
    instant,
    signature_json,
    verdict_json,
)
from citizen_inbox.report.lines import MARKS, columns, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.mail_files import PassedOver
from citizen_inbox.usecases.verifying import Checked, Result
from citizen_inbox.wording.sentences import ROOMS

FORMAT = "citizen-inbox/verify/1"
GRAVEST_FIRST = (Outcome.REFUTED, Outcome.UNDETERMINED, Outcome.PROVEN)
NAMES = ("proof", "column-verdict", "column-date", "column-provider", "sender", "subject", "column-file")
_WORD, _PROVIDER, _SENDER, _SUBJECT = 18, 22, 28, 34


def table(results: Sequence[Result], voice: Voice, *, head: bool = False, fit: bool = True) -> Iterator[str]:
    """One line a mail, the contradicted first, each with its sentence below; then what was not judged, and totals.

    `head`: with the names of the columns; `fit`: on a terminal no wider than it is.
    """
    checked = [found for found in results if isinstance(found, Checked)]
    ordered = sorted(checked, key=lambda one: GRAVEST_FIRST.index(one.outcome))
    names = tuple(voice.say("commands", code) for code in NAMES) if head else ()
    widest = (0, _WORD, 0, _PROVIDER, _SENDER, _SUBJECT, 0)
    lines = columns([_cells(one, voice) for one in ordered], widest, head=names, fit=fit)
    if ordered and head:
        yield next(lines)
    for one, text in zip(ordered, lines, strict=True):
        yield text
        if one.outcome is Outcome.REFUTED:
            verdict = one.evidence.verdict
            yield f"     {line(voice.verdict(verdict.code.value, verdict.outcome, dict(verdict.facts)))}"
    yield from _passed_over([found for found in results if isinstance(found, PassedOver)], voice)
    yield from _totals(checked, voice)


def result_json(found: Result, voice: Voice) -> Json:
    """The object for one mail, or for what was not judged."""
    number = found.mail.number if isinstance(found, Checked) else found.number
    head: Json = {
        "format": FORMAT,
        "file": shown_file(found.mail.name if isinstance(found, Checked) else found.name),
        "message": number or None,
    }
    return head | (checked_json(found, voice) if isinstance(found, Checked) else _passed_json(found, voice))


def checked_json(one: Checked, voice: Voice) -> Json:
    """Everything about one mail but the name of its file."""
    signature = signature_json(one.evidence.signature)
    signer = one.evidence.signature.signer
    if signer:
        signature["signer"]["certificate_sha256"] = hashlib.sha256(signer.certificate).hexdigest()
    return {
        "offset": one.mail.offset,
        "size": one.mail.size,
        "sha256": one.sha256,
        "kind": one.kind.value,
        "verdict": verdict_json(one.evidence, voice),
        "findings": [
            {
                **finding_json(finding),
                "axis": axis_of(finding.code).value,
                "sentence": voice.finding("evidence", finding),
            }
            for finding in one.evidence.findings
        ],
        "signature": signature,
        "certification": certification_json(one.daticert) if one.daticert else None,
        "message_id": one.message_id or None,
        "sender": one.sender,
        "subject": one.subject,
        "at": instant(one.at),
        "certificates": [hashlib.sha256(der).hexdigest() for der in one.certificates],
        "judged_with": [name for name, holds in _company(one) if holds],
        "passed_over": None,
    }


_KEYS_OF_CHECKED = (
    *("offset", "size", "sha256", "kind", "verdict"),
    *("signature", "certification", "message_id", "sender", "subject", "at"),
)


def _passed_json(found: PassedOver, voice: Voice) -> Json:
    nothing: Json = dict.fromkeys(_KEYS_OF_CHECKED)
    reason = {"reason": found.reason, "detail": found.detail or None, "sentence": passed_sentence(found, voice)}
    return nothing | {"findings": [], "certificates": [], "judged_with": [], "passed_over": reason}


def passed_sentence(found: PassedOver, voice: Voice) -> str:
    """Why something was not judged."""
    return voice.say("commands", f"passed-{found.reason}", {"detail": line(found.detail)})


def place(name: str, number: int, voice: Voice) -> str:
    """The name of a file as shown, with the place of the mail in it when it is an mbox."""
    facts = {"file": line(name), "number": str(number)}
    return voice.say("report", "place-in-mbox", facts) if number else line(name)


def word(verdict: Verdict, voice: Voice) -> str:
    """The one or two words of a headline."""
    return word_of(verdict.code.value, verdict.outcome.value, voice)


def word_of(code: str, outcome: str, voice: Voice) -> str:
    """The same from the codes; a code that this version does not know stands as it is."""
    known = ROOMS["evidence"]
    special = f"word-{code}-{outcome}"
    if special in known:
        return voice.say("evidence", special)
    return voice.say("evidence", f"word-{code}") if f"word-{code}" in known else line(code)


def provider_of(one: Checked) -> str:
    """The provider as its certificate names it; "" for an ordinary mail."""
    return dict(one.evidence.verdict.facts).get("provider", "")


def shown_file(name: str) -> str:
    """A file name as JSON text: bytes that are no UTF-8 become escapes."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _company(one: Checked) -> tuple[tuple[str, bool], ...]:
    return ("acceptance", one.with_acceptance), ("sent", one.with_sent)


def _cells(one: Checked, voice: Voice) -> tuple[str, ...]:
    return (
        MARKS[one.outcome],
        word(one.evidence.verdict, voice),
        one.at.astimezone(ROME).date().isoformat() if one.at else "",
        line(provider_of(one)),
        line(one.sender),
        line(one.subject),
        place(one.mail.name, one.mail.number, voice),
    )


def _passed_over(passed: Sequence[PassedOver], voice: Voice) -> Iterator[str]:
    if passed:
        yield voice.say("commands", "verify-passed-over", {"count": str(len(passed))})
    for found in passed:
        yield f"  {place(found.name, found.number, voice)}: {passed_sentence(found, voice)}"


def _totals(checked: Sequence[Checked], voice: Voice) -> Iterator[str]:
    if not checked:
        yield voice.say("commands", "verify-nothing")
        return
    yield voice.say("commands", "verify-totals", totals([one.outcome.value for one in checked]))
    stored = sum(1 for one in checked if one.mail.number)
    if stored:
        yield voice.say("commands", "verify-mbox", {"count": str(stored)})


def totals(outcomes: Sequence[str]) -> dict[str, str]:
    """How many of each outcome, and of all, as facts for a sentence."""
    counted = Counter(outcomes)
    return {"total": str(len(outcomes))} | {one.value: str(counted[one.value]) for one in Outcome}
