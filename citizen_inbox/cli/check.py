"""`check`: a saved report, or a folder with reports, in; what has become of every mail in it out."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from citizen_inbox import __version__
from citizen_inbox.cli.arguments import EX_NOINPUT
from citizen_inbox.cli.read import grounds_for
from citizen_inbox.cli.verify import run, status
from citizen_inbox.cli.words import tell
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.report.evidence_json import Json
from citizen_inbox.report.forms import place, result_json, table, word, word_of
from citizen_inbox.report.lines import MARKS, json_line, line
from citizen_inbox.report.record import keys_digest
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.checking import Checker, Rechecked
from citizen_inbox.usecases.inbox import Profile
from citizen_inbox.usecases.mail_files import MailFile
from citizen_inbox.usecases.reports import Record, find_reports, read_record
from citizen_inbox.usecases.verifying import Verification

FORMAT = "citizen-inbox/check/1"

_OUTCOMES = {
    "same": Outcome.PROVEN,
    "changed": Outcome.UNDETERMINED,
    "missing": Outcome.UNDETERMINED,
    "unjudged": Outcome.UNDETERMINED,
    "extra": Outcome.UNDETERMINED,
    "altered": Outcome.REFUTED,
}
_STATUS = {Outcome.PROVEN: 0, Outcome.UNDETERMINED: 1, Outcome.REFUTED: 2}


def check(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `check` command.

    Exit status: 0 every mail is there, with the same bytes and verdict; 1 one is missing, new or judged otherwise;
    2 one has other bytes or is now refuted; 66 a report (or the anchors) cannot be read.
    """
    grounds = grounds_for(options.anchors, options.at or clock.now(), profile, voice)
    if grounds is None:
        return EX_NOINPUT
    search = options.folder
    try:
        reports: Sequence[Path] = (options.what,)
        if options.what.is_dir():
            search = search or options.what
            reports = tuple(find_reports(options.what))
    except Failure as failure:
        tell(failure, voice)
        return EX_NOINPUT
    if not reports:
        return _verify_instead(options, grounds, voice)
    with Verification(grounds, jobs=options.jobs) as verification:
        teller = _Teller(voice, keys_digest(grounds.anchors), as_json=options.json)
        checker = Checker(verification, search)
        for path in reports:
            teller.report(path, checker)
        teller.extras(checker.extras())
    return teller.status


def _verify_instead(options: Namespace, grounds: Grounds, voice: Voice) -> int:
    results = run([options.what], grounds, options.jobs, voice)
    if options.json:
        print("\n".join(json_line(result_json(found, voice)) for found in results))
    else:
        print(voice.say("commands", "check-no-reports", {"path": line(str(options.what))}))
        print("\n".join(table(results, voice)))
    return status(results)


class _Teller:
    """Says what was found, and remembers the gravest of it."""

    def __init__(self, voice: Voice, keys_sha256: str, *, as_json: bool) -> None:
        self._voice = voice
        self._keys_sha256 = keys_sha256
        self._as_json = as_json
        self.status = 0

    def report(self, path: Path, checker: Checker) -> None:
        """Check one report; one that cannot be read is said on standard error."""
        try:
            record = read_record(path)
        except Failure as failure:
            tell(failure, self._voice)
            self.status = EX_NOINPUT
            return
        found = list(checker.check(record, path.absolute().parent))
        for one in found:
            self._note(_outcome(one))
        if self._as_json:
            for one in found:
                print(json_line(self._json(one, record, path)))
        else:
            print("\n".join(self._lines(found, record, path)))

    def extras(self, mails: Sequence[MailFile]) -> None:
        """Mails beside the report that it does not know."""
        for mail in mails:
            self._note(Outcome.UNDETERMINED)
            if self._as_json:
                print(json_line(_plain_json("", mail.name, mail.number, "extra")))
            else:
                shown = place(mail.name, mail.number, self._voice)
                print(f"  {MARKS[Outcome.UNDETERMINED]} {shown}: {self._voice.say('commands', 'check-extra')}")

    def _note(self, outcome: Outcome) -> None:
        self.status = max(self.status, _STATUS[outcome])

    def _lines(self, found: Sequence[Rechecked], record: Record, path: Path) -> Iterator[str]:
        facts = {"path": line(str(path)), "made": line(record["made_at"]), "version": line(record["version"])}
        yield self._voice.say("commands", "check-report", facts)
        for one in found:
            yield f"  {MARKS[_outcome(one)]} {_place(one, self._voice)}: {self._sentence(one)}"
            yield from (f"       {why}" for why in self._why(one, record))
        counted = {state: str(sum(one.state == state for one in found)) for state in _OUTCOMES}
        yield self._voice.say("commands", "check-totals", {"total": str(len(found)), **counted})
        yield self._voice.say("commands", "check-digest")

    def _sentence(self, one: Rechecked) -> str:
        before = word_of(one.entry["verdict"]["code"], one.entry["verdict"]["outcome"], self._voice)
        after = word(one.now.evidence.verdict, self._voice) if one.now else ""
        said = self._voice.say("commands", f"check-{one.state}", {"before": before, "after": after})
        if one.state == "same":
            said = f"{said} ({before})"
        return said

    def _why(self, one: Rechecked, record: Record) -> Iterator[str]:
        """Where it was found, and what may have moved a verdict."""
        if one.found_as:
            yield self._voice.say("commands", "check-moved", {"path": line(one.found_as)})
        if one.state != "changed" or one.now is None:
            return
        if record["version"] != __version__:
            facts = {"before": line(record["version"]), "after": __version__}
            yield self._voice.say("commands", "check-why-version", facts)
        if record["keys_sha256"] != self._keys_sha256:
            yield self._voice.say("commands", "check-why-keys")
        before = {
            (str(old["code"]), str(old.get("outcome"))): str(old.get("sentence", "")) for old in one.entry["findings"]
        }
        now = {(new.code, new.outcome.value): new for new in one.now.evidence.findings}
        for key, sentence in before.items():
            if key not in now:
                yield self._voice.say("commands", "check-why-gone", {"sentence": line(sentence)})
        for key, finding in now.items():
            if key not in before:
                sentence = line(self._voice.finding("evidence", finding))
                yield self._voice.say("commands", "check-why-new", {"sentence": sentence})

    def _json(self, one: Rechecked, record: Record, path: Path) -> Json:
        verdict = one.now.evidence.verdict if one.now else None
        return {
            **_plain_json(str(path), one.entry["file"], one.entry["message"] or 0, one.state),
            "found_as": one.found_as or None,
            "sha256": one.entry["sha256"],
            "before": {name: one.entry["verdict"][name] for name in ("code", "outcome")},
            "now": {"code": verdict.code.value, "outcome": verdict.outcome.value} if verdict else None,
            "why": list(self._why(one, record)),
        }


def _plain_json(report: str, file: str, number: int, state: str) -> Json:
    nothing = dict.fromkeys(("found_as", "sha256", "before", "now"))
    return {
        "format": FORMAT,
        "report": report or None,
        "file": file,
        "message": number or None,
        "state": state,
        **nothing,
        "why": [],
    }


def _outcome(one: Rechecked) -> Outcome:
    """How grave it is: a verdict that turned into a refutation is as grave as other bytes."""
    if one.state == "changed" and one.now and one.now.outcome is Outcome.REFUTED:
        return Outcome.REFUTED
    return _OUTCOMES[one.state]


def _place(one: Rechecked, voice: Voice) -> str:
    return place(str(one.entry["file"]), one.entry["message"] or 0, voice)
