"""A question about hostile bytes in, its answer out on the window's thread: the one way of the window to a confined
process."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import Background, Report, Run, Stopped, is_there
from citizen_inbox.gui.desk import Inbox
from citizen_inbox.usecases import confined

SHOW = "show"
"""A lane of its own: a question about a hostile file may take its whole allowance, and the lists go on meanwhile."""

T = TypeVar("T")


def ask(
    background: Background,
    owner: QObject,
    question: partial[T],
    *,
    done: Callable[[T], None] | None = None,
    failed: Callable[[Failure], None] | None = None,
    patient: bool = False,
) -> Run:
    """Have `question`, a public function with its arguments, answered in the confined process.

    patient: it is about everything in a file, not about what is seen of it at once, and has a minute.
    Large bytes are to be arguments of their own: they are handed over once. done and failed: bound methods; Failure
    "content-refused" when the process did not survive. A question still waiting is dropped when its owner goes.
    """

    def answer(inbox: Inbox, report: Report, stopped: Stopped) -> T:
        if not is_there(owner):
            raise Failure("content-refused", reason="unwanted")
        return (confined.ask_mail if patient else confined.ask)(question.func, *question.args)

    return background.run(SHOW, answer, done=done, failed=failed)
