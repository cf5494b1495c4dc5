"""The command line: arguments in, exit status out. One use case a command, the same as the window's."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from citizen_inbox.cli.arguments import EX_UNAVAILABLE, SIGPIPE_STATUS, parse
from citizen_inbox.cli.help_form import asked_language
from citizen_inbox.cli.screen import has_screen
from citizen_inbox.cli.words import choose_language, hint, tell, voice_for
from citizen_inbox.failures import Failure
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.inbox import Profile
from citizen_inbox.usecases.profiles import profile_at
from citizen_inbox.usecases.reports import PrintReport

if TYPE_CHECKING:  # most commands pay nothing
    from citizen_inbox.report.payment_words import PaymentSheet


@dataclass(frozen=True, slots=True)
class Faces:
    """What the window can do for the command line; handed over by `__main__`, because the faces are strangers."""

    open_window: Callable[[Profile, str, Sequence[Path]], int]
    screenshots: Callable[[Profile, Path, str], Sequence[Path]]
    probes: Callable[[], Sequence[tuple[str, Callable[[], str]]]]
    print_report: PrintReport
    payment_pdf: Callable[[PaymentSheet], bytes]


def main(arguments: Sequence[str], faces: Faces) -> int:
    """Run one command. Failures of the world become a sentence, a way on, and status 69."""
    voice = voice_for("en" if arguments[:1] == ["--version"] else asked_language(arguments))  # no words to load then
    options = parse(arguments, voice)
    try:
        status = _run(options, faces, voice)
        sys.stdout.flush()
    except Failure as failure:
        tell(failure, voice)
        return EX_UNAVAILABLE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else the interpreter complains at its end
        return SIGPIPE_STATUS
    except KeyboardInterrupt:
        return 130
    return status


def _run(options: Namespace, faces: Faces, voice: Voice) -> int:
    if options.self_test:
        from citizen_inbox.cli.self_test import self_test

        return self_test(faces.probes())
    if options.command in {None, "open"}:
        if not has_screen():
            print(hint(voice, "no-screen"), file=sys.stderr)
            return EX_UNAVAILABLE
        files = getattr(options, "files", ())
        return faces.open_window(profile_at(options.profile), choose_language(options.lang), files)
    if options.command == "demo":
        from citizen_inbox.cli.demo import demo

        return demo(options, faces, voice)
    if options.command in {"read", "verify", "check"}:
        return _files(options, faces, voice)
    if options.command == "pay":
        _prepare()
        from citizen_inbox.cli.pay import pay

        return pay(options, profile_at(options.profile), faces.payment_pdf, voice)
    if options.command == "deadlines" and options.action:
        return _calculator(options, voice)
    return _mailbox(options, profile_at(options.profile), faces, voice)


def _prepare() -> None:
    """The process that reads starts while this one loads what it prints with."""
    from citizen_inbox.usecases import confined

    confined.prepare()


def _calculator(options: Namespace, voice: Voice) -> int:
    """`deadlines compute` and `deadlines rules`: no profile is looked at."""
    from citizen_inbox.cli import calculator

    return calculator.compute(options, voice) if options.action == "compute" else calculator.rules(options, voice)


def _files(options: Namespace, faces: Faces, voice: Voice) -> int:
    """The commands about files; of a profile they only read what it trusts."""
    profile = profile_at(options.profile)
    if options.command == "read":
        _prepare()
        from citizen_inbox.cli.read import read_files

        return read_files(options, profile, voice)
    if options.command == "verify":
        from citizen_inbox.cli.verify import verify

        return verify(options, profile, faces.print_report, voice)
    from citizen_inbox.cli.check import check

    return check(options, profile, voice)


def _mailbox(options: Namespace, profile: Profile, faces: Faces, voice: Voice) -> int:
    if options.command == "account":
        from citizen_inbox.cli.account import account

        return account(options, profile, voice)
    if options.command == "trust":
        from citizen_inbox.cli.trust import trust

        return trust(options, profile, voice)
    if options.command == "authorities":
        from citizen_inbox.cli.authorities import authorities

        return authorities(options, profile, voice)
    if options.command == "revocation":
        from citizen_inbox.cli.revocation import revocation

        return revocation(options, profile, voice)
    if options.command == "dossier":
        from citizen_inbox.cli.dossier import dossier

        return dossier(options, profile, voice)
    if options.command == "sync":
        from citizen_inbox.cli.sync import sync

        return sync(options, profile, voice)
    if options.command in {"show", "documents"}:
        _prepare()
    from citizen_inbox.cli import mailbox
    from citizen_inbox.cli.documents import documents

    if options.command == "show":
        return mailbox.show(options, profile, faces.print_report, voice)
    commands: dict[str, Callable[[Namespace, Profile, Voice], int]] = {
        "documents": documents,
        "list": mailbox.listing,
        "search": mailbox.search,
        "deadlines": mailbox.deadlines,
    }
    return commands[options.command](options, profile, voice)
