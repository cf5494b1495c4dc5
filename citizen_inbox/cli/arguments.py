"""The command line's grammar: words in, a namespace out. Usage errors exit with 64 (sysexits EX_USAGE)."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from citizen_inbox import __version__
from citizen_inbox.cli.terminal import program
from citizen_inbox.translation import LANGUAGES

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


def parser() -> Parser:
    """The grammar of `citizen-inbox`."""
    top = Parser(prog=program(), description="Official PEC mail, understood, proven and payable.")
    top.add_argument("--version", action="version", version=f"citizen-inbox {__version__}")
    _everywhere(top, None)
    top.add_argument("--self-test", action="store_true", help="check fonts, PDF, crypto, keyring and translations")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _read(commands.add_parser("read", help="read mail or document files: proof, notice, deadlines, payments"))
    _mailbox_commands(commands)
    _pay(commands.add_parser("pay", help="the payments of a file or message, and the QR code"))
    actions = _account(commands.add_parser("account", help="list, add or remove a mailbox"))
    _demo(commands.add_parser("demo", help="a practice mailbox with fictitious notices"))
    window = commands.add_parser("open", help="open the window, with files if named")
    window.add_argument("files", nargs="*", type=Path, metavar="FILE")
    for command in (*commands.choices.values(), *actions.choices.values()):
        _everywhere(command, argparse.SUPPRESS)
    return top


def _everywhere(command: argparse.ArgumentParser, default: str | None) -> None:
    """Options that may stand before or after the command."""
    command.add_argument("--lang", choices=LANGUAGES, default=default, help="language of what is printed")
    command.add_argument("--profile", type=Path, metavar="DIR", default=default, help="keep everything in this folder")


def _read(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help="mail or document files; - is standard input")
    command.add_argument("--json", action="store_true", help="one JSON object a file, one a line")
    command.add_argument("--anchors", type=Path, metavar="FILE", help="trust these issuer keys instead of the shipped")
    command.add_argument("--at", type=instant, metavar="TIME", help="judge as of this ISO 8601 time")


def _mailbox_commands(commands: argparse._SubParsersAction[Parser]) -> None:
    sync = commands.add_parser("sync", help="fetch new mail of every mailbox (nothing on the server changes)")
    sync.add_argument("address", nargs="?", metavar="ADDRESS", help="only this mailbox")
    sync.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    sync.add_argument("--watch", action="store_true", help="stay and fetch new mail as it arrives")
    listing = commands.add_parser("list", help="the notices of a place")
    listing.add_argument(
        "place", nargs="?", default="all", metavar="PLACE", choices=LIST_PLACES, help=", ".join(LIST_PLACES)
    )
    show = commands.add_parser("show", help="one message in full")
    show.add_argument("id", type=_number, metavar="ID", help="its number in the list")
    show.add_argument("--source", action="store_true", help="the original bytes")
    search = commands.add_parser("search", help="words in subjects, people, bodies and attachments")
    search.add_argument("words", nargs="+", metavar="WORD")
    deadlines = commands.add_parser("deadlines", help="what is due when, over all mailboxes")
    for command in (listing, show, search, deadlines):
        command.add_argument("--json", action="store_true", help="one JSON object a line")


LIST_PLACES = ("todo", "all", "deadlines", "payments", "sent", "archive")


def _pay(command: argparse.ArgumentParser) -> None:
    command.add_argument("what", metavar="FILE|ID")
    command.add_argument("--qr", type=Path, metavar="OUT.png|OUT.svg", help="save the QR code")
    command.add_argument("--number", metavar="NOTICE", help="which notice number, when there are several")
    command.add_argument("--json", action="store_true", help="one JSON object a payment")
    command.add_argument("--anchors", type=Path, metavar="FILE", help=argparse.SUPPRESS)


def _account(command: argparse.ArgumentParser) -> argparse._SubParsersAction[Parser]:
    actions: argparse._SubParsersAction[Parser] = command.add_subparsers(
        dest="action", required=True, metavar="ACTION", parser_class=Parser
    )
    actions.add_parser("list", help="the mailboxes of this profile")
    add = actions.add_parser("add", help="add a mailbox; the password goes to the system keyring only")
    add.add_argument("address", metavar="ADDRESS")
    add.add_argument("--user", help="user name, when it is not the address")
    add.add_argument("--host", help="IMAP server, when the provider is not known")
    add.add_argument("--port", type=int, default=993, help="implicit TLS port (993)")
    add.add_argument("--ca", type=Path, metavar="PEM", help="trust this certification authority for the server")
    add.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    remove = actions.add_parser("remove", help="forget a mailbox; what was downloaded stays")
    remove.add_argument("address", metavar="ADDRESS")
    return actions


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--check", action="store_true", help="do the whole job without a window and compare")
    command.add_argument("--screenshots", type=Path, metavar="DIR", help="write a PNG of every view")


def instant(text: str) -> datetime:
    """An aware datetime from ISO 8601; a time without offset is taken as Europe/Rome."""
    from citizen_inbox.translation import ROME

    try:
        value = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 time") from error
    if not 1900 <= value.year <= 2999:
        raise argparse.ArgumentTypeError(f"{text!r} is not between the years 1900 and 2999")
    return value if value.tzinfo else value.replace(tzinfo=ROME)


def message_number(text: str) -> int | None:
    """The number of a message in the list, None when the text is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else None


def _number(text: str) -> int:
    number = message_number(text)
    if number is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no message number; see: {program()} list")
    return number
