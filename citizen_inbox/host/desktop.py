"""Texts in, notifications on a freedesktop desktop out, and what the person does with them."""

from __future__ import annotations

import html
import sys
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from citizen_inbox.failures import Failure

if TYPE_CHECKING:
    from collections import deque

    from jeepney import Message

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
ANSWER_S = 5.0
"""How long the desktop may take to answer; it is asked from a lane, never from the window's thread."""
LOOK_S = 0.3
"""Seconds between two looks whether waiting is to end."""
DEFAULT = "default"
"""The action of a click on the notification itself."""
TITLE_LENGTH, TEXT_LENGTH = 120, 400


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to a notification."""

    note: int
    clicked: bool
    """Whether the person wants to see what it is about; False when it is closed for good."""


class Desktop:
    """A session with the Desktop Notifications Specification 1.2 over D-Bus. A context manager, for one thread."""

    def __enter__(self) -> Self:
        """Connect; Failure "desktop-silent" where there is no bus or nobody shows notifications."""
        if not sys.platform.startswith("linux"):
            raise Failure("desktop-silent")
        from jeepney import DBusAddress, MatchRule
        from jeepney.io.blocking import open_dbus_connection

        try:
            self._bus = open_dbus_connection(bus="SESSION")
        except (OSError, KeyError, ValueError, EOFError) as error:
            raise Failure("desktop-silent") from error
        self._address = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        rule = MatchRule(type="signal", interface=NAME, path=PATH)
        self._filter = self._bus.filter(rule, bufsize=50)
        self._events: deque[Message] = self._filter.queue
        try:
            self._can = frozenset(self._ask("GetCapabilities")[0])
            self._add_match(rule)
        except Failure:
            self._bus.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bus.close()

    def show(self, title: str, text: str, open_word: str) -> int:
        """Show one notification; its number. Failure "desktop-silent" when it is refused.

        The text is never markup: where the desktop would read it as such, it is escaped.
        """
        body = text[:TEXT_LENGTH]
        hints = {"urgency": ("y", 1), "desktop-entry": ("s", "citizen-inbox"), "category": ("s", "email.arrived")}
        shown = html.escape(body, quote=False) if "body-markup" in self._can else body
        actions = [DEFAULT, open_word] if "actions" in self._can else []
        arguments = ("Citizen Inbox", 0, "citizen-inbox", title[:TITLE_LENGTH], shown, actions, hints, -1)
        return int(self._ask("Notify", "susssasa{sv}i", arguments)[0])

    def next_event(self) -> Event | None:
        """What happens next, None after LOOK_S without anything. Failure "desktop-silent" when the bus goes away."""
        try:
            message = self._bus.recv_until_filtered(self._events, timeout=LOOK_S)
        except TimeoutError:
            return None
        except (OSError, EOFError) as error:
            raise Failure("desktop-silent") from error
        return _event(message)

    def _add_match(self, rule: Any) -> None:  # noqa: ANN401 - jeepney's own
        from jeepney import message_bus

        self._send(message_bus.AddMatch(rule))

    def _ask(self, method: str, signature: str | None = None, arguments: tuple[object, ...] = ()) -> tuple[Any, ...]:
        from jeepney import new_method_call

        return self._send(new_method_call(self._address, method, signature, arguments))

    def _send(self, message: Message) -> tuple[Any, ...]:
        from jeepney import MessageType

        try:
            reply = self._bus.send_and_get_reply(message, timeout=ANSWER_S)
        except (OSError, EOFError) as error:  # TimeoutError is an OSError
            raise Failure("desktop-silent") from error
        if reply.header.message_type is MessageType.error:
            raise Failure("desktop-silent")
        return tuple(reply.body)


def _event(message: Message) -> Event | None:
    from jeepney import HeaderFields

    member = message.header.fields.get(HeaderFields.member)
    if member == "ActionInvoked" and tuple(message.body[1:]) == (DEFAULT,):
        return Event(int(message.body[0]), clicked=True)
    if member == "NotificationClosed":
        return Event(int(message.body[0]), clicked=False)
    return None
