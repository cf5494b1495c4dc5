"""The command line's grammar: words in, a namespace out. Usage errors exit with 64 (sysexits EX_USAGE)."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import NoReturn, Protocol, TypeVar

from citizen_inbox import __version__
from citizen_inbox.cli.help_form import speaking
from citizen_inbox.cli.terminal import program
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.channels import read_sum
from citizen_inbox.translation import LANGUAGES, Voice

T = TypeVar("T")

EX_USAGE = 64
EX_NOINPUT = 66
EX_UNAVAILABLE = 69
EX_CANTCREAT = 73
SIGPIPE_STATUS = 141
"""What a shell reports for a program whose reader went away."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors exit with 64."""

    def error(self, message: str) -> NoReturn:
        """Print usage and the reason, exit 64."""
        self.print_usage(sys.stderr)
        self.exit(EX_USAGE, f"{self.prog}: {message}\n")


def parse(arguments: Sequence[str], voice: Voice) -> argparse.Namespace:
    """The arguments parsed; help, usage and objections are this voice's. SystemExit 0 after help, 64 on wrong usage."""
    with speaking(voice):
        return parser(voice).parse_args(list(arguments))


def parser(voice: Voice) -> Parser:
    """The grammar of `citizen-inbox`, explained in this voice."""
    say = partial(voice.say, "help")
    top = Parser(prog=program(), description=say("program"), add_help=False)
    _help(top, say)
    top.add_argument("--version", action="version", version=f"citizen-inbox {__version__}", help=say("version"))
    top.add_argument("--self-test", action="store_true", help=say("self-test"))
    made = _Commands(top.add_subparsers(dest="command", metavar=say("name.command"), parser_class=Parser), say)
    _read(made.add("read"), say)
    _verify(made.add("verify"), say)
    _check(made.add("check"), say)
    _mailbox_commands(made, say)
    _pay(made.add("pay"), say)
    account = made.add("account")
    _account(account.add_subparsers(dest="action", required=True, metavar=say("name.action"), parser_class=Parser), say)
    trust = made.add("trust")
    _trust(trust.add_subparsers(dest="action", required=True, metavar=say("name.action"), parser_class=Parser), say)
    authorities = made.add("authorities")
    _authorities(
        authorities.add_subparsers(dest="action", required=True, metavar=say("name.action"), parser_class=Parser), say
    )
    revocation = made.add("revocation").add_subparsers(
        dest="action", required=True, metavar=say("name.action"), parser_class=Parser
    )
    for action in ("on", "off", "refresh", "list"):
        _Commands(revocation, say, "revocation.").add(action)
    _demo(made.add("demo"), say)
    made.add("open").add_argument("files", nargs="*", type=Path, metavar=say("name.file"), help=say("open.files"))
    _everywhere(top, None, say)
    return top


class _Say(Protocol):
    """A code of the room "help" in, its sentence out."""

    def __call__(self, code: str, facts: Mapping[str, str] | None = None) -> str: ...


@dataclass(frozen=True, slots=True)
class _Commands:
    """Makes commands, each explained twice by the sentence of its code: in the list and in its own help."""

    _made: argparse._SubParsersAction[Parser]
    _say: _Say
    _path: str = ""

    def add(self, name: str) -> Parser:
        """One more command, with --help and the options that may stand anywhere."""
        explained = self._say(f"{self._path}{name}")
        command = self._made.add_parser(name, help=explained, description=_sentence(explained), add_help=False)
        _help(command, self._say)
        _everywhere(command, argparse.SUPPRESS, self._say)
        return command


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _help(command: argparse.ArgumentParser, say: _Say) -> None:
    command.add_argument("-h", "--help", action="help", default=argparse.SUPPRESS, help=say("help"))


def _everywhere(command: argparse.ArgumentParser, default: str | None, say: _Say) -> None:
    """Options that may stand before or after the command."""
    command.add_argument("--lang", choices=LANGUAGES, default=default, help=say("lang"))
    command.add_argument("--profile", type=Path, metavar=say("name.folder"), default=default, help=say("profile"))


def _read(command: argparse.ArgumentParser, say: _Say) -> None:
    file = say("name.file")
    command.add_argument("files", nargs="+", metavar=file, help=say("read.files"))
    command.add_argument("--json", action="store_true", help=say("read.json"))
    command.add_argument("--anchors", type=Path, metavar=file, help=say("read.anchors"))
    command.add_argument("--at", type=_worded(instant, say), metavar=say("name.time"), help=say("read.at"))


def _verify(command: argparse.ArgumentParser, say: _Say) -> None:
    command.add_argument("paths", nargs="+", metavar=say("name.path"), help=say("verify.paths"))
    command.add_argument("--json", action="store_true", help=say("verify.json"))
    command.add_argument("--report", type=Path, metavar=say("name.report"), help=say("verify.report"))
    command.add_argument("--full", action="store_true", help=say("verify.full"))
    command.add_argument("--force", action="store_true", help=say("verify.force"))
    _grounds(command, say)


def _check(command: argparse.ArgumentParser, say: _Say) -> None:
    command.add_argument("what", type=Path, metavar=say("name.report-or-folder"), help=say("check.what"))
    command.add_argument("--in", dest="folder", type=Path, metavar=say("name.folder"), help=say("check.in"))
    command.add_argument("--json", action="store_true", help=say("check.json"))
    _grounds(command, say)


def _grounds(command: argparse.ArgumentParser, say: _Say) -> None:
    """What many mails are judged by."""
    command.add_argument("--anchors", type=Path, metavar=say("name.file"), help=say("read.anchors"))
    command.add_argument("--at", type=_worded(instant, say), metavar=say("name.time"), help=say("read.at"))
    command.add_argument("--jobs", type=_worded(_jobs, say), metavar=say("name.count"), help=say("verify.jobs"))


def _mailbox_commands(made: _Commands, say: _Say) -> None:
    sync = made.add("sync")
    sync.add_argument("address", nargs="?", metavar=say("name.address"), help=say("sync.address"))
    sync.add_argument("--password-stdin", action="store_true", help=say("password-stdin"))
    sync.add_argument("--watch", action="store_true", help=say("sync.watch"))
    listing = made.add("list")
    places = say("list.place", {"places": ", ".join(LIST_PLACES)})
    listing.add_argument("place", nargs="?", default="all", metavar=say("name.place"), choices=LIST_PLACES, help=places)
    show = made.add("show")
    show.add_argument("id", type=_worded(_number, say), metavar=say("name.id"), help=say("show.id"))
    show.add_argument("--source", action="store_true", help=say("show.source"))
    show.add_argument("--sheet", type=Path, metavar=say("name.file"), help=say("show.sheet"))
    _documents(made.add("documents"), say)
    _dossier(made.add("dossier"), say)
    search = made.add("search")
    search.add_argument("words", nargs="+", metavar=say("name.word"), help=say("search.words"))
    deadlines = made.add("deadlines")
    deadlines.add_argument("--ics", metavar=say("name.file"), help=say("deadlines.ics"))
    for command in (listing, show, search, deadlines):
        command.add_argument("--json", action="store_true", help=say("rows.json"))
    _deadlines(deadlines, say)


def _documents(command: argparse.ArgumentParser, say: _Say) -> None:
    command.add_argument("id", type=_worded(_number, say), metavar=say("name.id"), help=say("show.id"))
    command.add_argument("paths", nargs="*", metavar=say("name.path"), help=say("documents.paths"))
    command.add_argument("--save", type=Path, metavar=say("name.folder-or-zip"), help=say("documents.save"))
    command.add_argument("--json", action="store_true", help=say("documents.json"))


def _dossier(command: argparse.ArgumentParser, say: _Say) -> None:
    command.add_argument("id", type=_worded(_number, say), metavar=say("name.id"), help=say("dossier.id"))
    file = say("name.file")
    command.add_argument("--add", nargs="+", type=Path, default=(), metavar=file, help=say("dossier.add"))
    command.add_argument("--force", action="store_true", help=say("dossier.force"))
    viewed = command.add_mutually_exclusive_group()
    time = say("name.time")
    viewed.add_argument("--viewed", type=_worded(instant, say), metavar=time, help=say("dossier.viewed"))
    viewed.add_argument("--not-viewed", action="store_true", help=say("dossier.not-viewed"))
    declared = _worded(_declared, say)
    what = say("name.declared")
    command.add_argument("--declare", type=declared, metavar=what, help=say("dossier.declare"))
    command.add_argument("--note", metavar=say("name.text"), help=say("dossier.note"))
    command.add_argument("--json", action="store_true", help=say("dossier.json"))


DAYS = ("adesione",)
"""What `--declare` knows: `usecases.declarations.DAYS`, not imported because the grammar must come at once."""

UNDELIVERED = "undelivered"
"""The other one, with an instant: `store.dossiers.UNDELIVERED`."""

LIST_PLACES = ("todo", "all", "deadlines", "payments", "sent", "archive")


def _deadlines(command: Parser, say: _Say) -> None:
    """Without a word after it the command lists; "compute" and "rules" are the calculator."""
    actions = command.add_subparsers(dest="action", metavar=say("name.action"), parser_class=Parser)
    made = _Commands(actions, say, "deadlines.")
    compute = made.add("compute")
    moment, when = _worded(read_moment, say), say("name.moment")
    compute.add_argument("rule", metavar=say("name.rule"), help=say("compute.rule", {"program": program()}))
    compute.add_argument("--from", dest="start", type=moment, required=True, metavar=when, help=say("compute.from"))
    compute.add_argument("--viewed", type=moment, action="append", default=[], metavar=when, help=say("compute.viewed"))
    compute.add_argument("--send", nargs="?", const="pec", default="", choices=SEND_WAYS, metavar=say("name.way"),
                         help=say("compute.send", {"ways": ", ".join(SEND_WAYS)}))  # fmt: skip
    compute.add_argument("--length", type=_worded(_length, say), metavar=say("name.length"), help=say("compute.length"))
    compute.add_argument("--outage", nargs=3, type=moment, metavar=(when, when, say("name.day")),
                         help=say("compute.outage"))  # fmt: skip
    for action, code in ((compute, "compute.json"), (made.add("rules"), "rules.json")):
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=say(code))


SEND_WAYS = ("pec", "undelivered", "paper", "paper-stored")
"""How SEND may have delivered: `usecases.calculator.WAYS`, named here so that the grammar loads no rules."""


def _pay(command: argparse.ArgumentParser, say: _Say) -> None:
    command.add_argument("what", metavar=say("name.file-or-id"), help=say("pay.what"))
    command.add_argument("--qr", type=Path, metavar=say("name.picture"), help=say("pay.qr"))
    command.add_argument("--number", metavar=say("name.notice"), help=say("pay.number"))
    command.add_argument("--sum", type=_worded(_cents, say), metavar=say("name.euro"), help=say("pay.sum"))
    command.add_argument("--json", action="store_true", help=say("pay.json"))
    told = command.add_mutually_exclusive_group()
    day = _worded(_day, say)
    told.add_argument("--paid", type=day, nargs="?", const=True, metavar=say("name.date"), help=say("pay.paid"))
    told.add_argument("--unpaid", action="store_true", help=say("pay.unpaid"))
    command.add_argument("--amount", type=_worded(_cents, say), metavar=say("name.euro"), help=say("pay.amount"))
    command.add_argument("--receipt", type=Path, metavar=say("name.file"), help=say("pay.receipt"))
    command.add_argument("--anchors", type=Path, metavar=say("name.file"), help=argparse.SUPPRESS)


def _account(actions: argparse._SubParsersAction[Parser], say: _Say) -> None:
    made = _Commands(actions, say, "account.")
    made.add("list")
    add = made.add("add")
    add.add_argument("address", metavar=say("name.address"), help=say("account.add.address"))
    add.add_argument("--user", metavar=say("name.user"), help=say("account.add.user"))
    add.add_argument("--host", metavar=say("name.host"), help=say("account.add.host"))
    port = _worded(_port, say)
    add.add_argument("--port", type=port, default=993, metavar=say("name.port"), help=say("account.add.port"))
    add.add_argument("--ca", type=Path, metavar=say("name.pem"), help=say("account.add.ca"))
    add.add_argument("--password-stdin", action="store_true", help=say("password-stdin"))
    made.add("remove").add_argument("address", metavar=say("name.address"), help=say("account.add.address"))


def _trust(actions: argparse._SubParsersAction[Parser], say: _Say) -> None:
    made = _Commands(actions, say, "trust.")
    made.add("list").add_argument("--json", action="store_true", help=say("trust.json"))
    add = made.add("add")
    add.add_argument("file", type=Path, metavar=say("name.file"), help=say("trust.add.file"))
    add.add_argument("--fingerprint", metavar=say("name.sha256"), help=say("trust.add.fingerprint"))
    add.add_argument("--historical", action="store_true", help=say("trust.add.historical"))
    remove = made.add("remove")
    remove.add_argument("which", metavar=say("name.anchor"), help=say("trust.remove.which"))
    refresh = made.add("refresh")
    refresh.add_argument("source", metavar=say("name.file-or-url"), help=say("trust.refresh.source"))
    refresh.add_argument("--sha256", metavar=say("name.sha256"), help=say("trust.refresh.sha256"))


def _authorities(actions: argparse._SubParsersAction[Parser], say: _Say) -> None:
    made = _Commands(actions, say, "authorities.")
    taking = made.add("import")
    taking.add_argument("file", type=Path, metavar=say("name.file"), help=say("authorities.import.file"))
    taking.add_argument("--force", action="store_true", help=say("authorities.import.force"))
    status, find = made.add("status"), made.add("find")
    find.add_argument("words", nargs="+", metavar=say("name.word"), help=say("authorities.find.words"))
    for command in (taking, status, find):
        command.add_argument("--json", action="store_true", help=say("authorities.json"))


def _demo(command: argparse.ArgumentParser, say: _Say) -> None:
    command.add_argument("--check", action="store_true", help=say("demo.check"))
    command.add_argument("--screenshots", type=Path, metavar=say("name.folder"), help=say("demo.screenshots"))


class Objection(ValueError):
    """Why a text is no such value: a code of the room "help"."""


def _worded(read: Callable[[str], T], say: _Say) -> Callable[[str], T]:
    """The same reader for argparse, its objection worded."""

    def worded(text: str) -> T:
        try:
            return read(text)
        except Objection as objection:
            facts = {"text": repr(text), "program": program()}
            raise argparse.ArgumentTypeError(say(str(objection), facts)) from objection

    return worded


def instant(text: str) -> datetime:
    """An aware datetime from ISO 8601; a time without offset is taken as Europe/Rome. Objection when it is none."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError as error:
        raise Objection("bad-time") from error
    if not 1900 <= value.year <= 2999:
        raise Objection("bad-year")
    return value if value.tzinfo else value.replace(tzinfo=ROME)


def read_moment(text: str) -> tuple[datetime, bool]:
    """As `instant`, and whether an hour was given; a day alone is its noon in Europe/Rome. Objection when neither."""
    try:
        return instant(f"{date.fromisoformat(text).isoformat()}T12:00"), False
    except Objection:
        raise
    except ValueError:
        return instant(text), True


_LENGTH = re.compile(r"([0-9]{1,5})([dmy]?)")


def _length(text: str) -> tuple[int, str]:
    """A number and "days", "months" or "years"."""
    match = _LENGTH.fullmatch(text.lower())
    if match is None:
        raise Objection("bad-length")
    return int(match[1]), {"m": "months", "y": "years"}.get(match[2], "days")


def message_number(text: str) -> int | None:
    """The number of a message in the list, None when the text is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Objection("bad-day") from error


def _cents(text: str) -> int:
    cents = read_sum(text)
    if cents is None:
        raise Objection("bad-sum")
    return cents


def _number(text: str) -> int:
    number = message_number(text)
    if number is None:
        raise Objection("bad-number")
    return number


def _declared(text: str) -> tuple[str, date | None]:
    """("adesione", day) from "adesione=2026-03-01", ("undelivered", instant); nothing after the sign takes it back."""
    what, sign, day = text.partition("=")
    if what not in {*DAYS, UNDELIVERED} or not sign:
        raise Objection("bad-declared")
    try:
        if what == UNDELIVERED:
            return what, instant(day) if day else None
        return what, date.fromisoformat(day) if day else None
    except ValueError as error:
        raise Objection("bad-declared") from error


def _jobs(text: str) -> int:
    number = message_number(text)
    if number is None or number > 256:
        raise Objection("bad-jobs")
    return number


def _port(text: str) -> int:
    number = message_number(text)
    if number is None or not 1 <= number <= 65535:
        raise Objection("bad-port")
    return number
