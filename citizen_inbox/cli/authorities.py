"""`authorities import|status|find`: the register of public bodies of a profile."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator

from citizen_inbox.authorities.matching import Standing
from citizen_inbox.authorities.register import Body
from citizen_inbox.cli.arguments import EX_NOINPUT
from citizen_inbox.cli.json_form import writer_json
from citizen_inbox.cli.text_form import writer_lines
from citizen_inbox.cli.words import tell
from citizen_inbox.failures import Failure
from citizen_inbox.report.lines import folded, json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import authorities as usecase
from citizen_inbox.usecases.inbox import Profile
from citizen_inbox.usecases.rows import Progress

NOT_FOUND = 1
"""Exit status of `authorities find` when nothing was found."""


def authorities(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `authorities` command. Exit status 0 done, 1 nothing found, 66 file unreadable, 69 refused."""
    if options.action == "import":
        return _import(options, profile, voice)
    return _status(options, profile, voice) if options.action == "status" else _find(options, profile, voice)


def _import(options: Namespace, profile: Profile, voice: Voice) -> int:
    def report(progress: Progress) -> None:
        if sys.stderr.isatty():
            print(voice.say("interface", f"stage-{progress.stage}"), file=sys.stderr)

    try:
        change = usecase.import_file(profile.places.data, options.file, report, force=options.force)
    except Failure as failure:
        if failure.code != "register-unreadable":
            raise
        tell(failure, voice)
        return EX_NOINPUT
    if options.json:
        counts = {"rows": change.rows, "new": change.new, "gone": change.gone, "changed": change.changed}
        print(json_line({**counts, "offices": change.offices, **_state_json(usecase.state(profile.places.data))}))
        return 0
    facts = {name: str(getattr(change, name)) for name in ("rows", "new", "gone", "changed")}
    print(voice.say("authorities", "imported", facts))
    return _status(options, profile, voice)


def _status(options: Namespace, profile: Profile, voice: Voice) -> int:
    state = usecase.state(profile.places.data)
    if options.json:
        print(json_line(_state_json(state)))
        return 0
    for text in folded(state_lines(state, voice)):
        print(text)
    if state.trouble:
        tell(Failure(state.trouble), voice)
    return 0


def state_lines(state: usecase.State, voice: Voice) -> Iterator[str]:
    """What is known of public bodies, from when, and whether that is old."""
    counts = {"bodies": str(state.bodies), "addresses": str(state.addresses)}
    if state.imported is None:
        yield voice.say("authorities", "state-seed", counts)
        yield voice.say("authorities", "state-how")
        return
    yield voice.say("authorities", "state", counts)
    if state.day:
        yield voice.say("authorities", "state-day", {"day": state.day.isoformat(), "age": str(state.age)})
    source = {"day": state.imported.isoformat(), "source": line(state.source)}
    yield voice.say("authorities", "state-imported", source)
    yield voice.say("authorities", "state-sha256", {"sha256": state.sha256})
    if state.stale:
        yield voice.say("authorities", "state-stale")


def _state_json(state: usecase.State) -> dict[str, object]:
    return {
        "bodies": state.bodies,
        "addresses": state.addresses,
        "day": state.day.isoformat() if state.day else None,
        "imported": state.imported.isoformat() if state.imported else None,
        "source": state.source or None,
        "sha256": state.sha256 or None,
        "age_days": state.age,
        "stale": state.stale,
        "trouble": state.trouble or None,
    }


def _find(options: Namespace, profile: Profile, voice: Voice) -> int:
    words, data = " ".join(options.words), profile.places.data
    found = usecase.find(data, words)
    if "@" in words and " " not in words:
        return _whose(words, found, options, profile, voice)
    for body in found:
        print(json_line(_body_json(body)) if options.json else "\n".join(_body_lines(body, voice)))
    if not found and not options.json:
        print(voice.say("authorities", "nothing-found"), file=sys.stderr)
    return 0 if found else NOT_FOUND


def _whose(address: str, found: tuple[Body, ...], options: Namespace, profile: Profile, voice: Voice) -> int:
    """What would be said of this sender, and the bodies with it."""
    with usecase.registers(profile.places.data) as known:
        writer = known.writer(address)
    if options.json:
        bodies = [_body_json(body) for body in found]
        print(json_line({"writer": {"asked": address, **(writer_json(writer) or {})}, "bodies": bodies}))
    else:
        print("\n".join(writer_lines(writer, voice)))
        for body in found:
            print("\n".join(_body_lines(body, voice)))
    return 0 if writer.standing != Standing.UNKNOWN.value else NOT_FOUND


def _body_lines(body: Body, voice: Voice) -> Iterator[str]:
    code = voice.say("authorities", "fiscal-code", {"code": body.fiscal_code}) if body.fiscal_code else ""
    yield line("  ".join(part for part in (body.name, body.code, code) if part))
    for address in (*body.addresses, *body.domains):
        yield f"  {line(address)}"


def _body_json(body: Body) -> dict[str, object]:
    return {
        "code": body.code,
        "name": body.name,
        "fiscal_code": body.fiscal_code or None,
        "addresses": list(body.addresses),
        "domains": list(body.domains),
    }
