"""A desktop of the tests: a private D-Bus and somebody on it who takes notifications and does what a script says."""

from __future__ import annotations

import shutil
import subprocess
import threading
from types import TracebackType

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


def available() -> bool:
    """Whether a private bus can be started here."""
    return shutil.which("dbus-daemon") is not None


class NotificationServer:
    """Takes notifications. `script` says what happens to each, by number from 1: "click", "close" or "other"."""

    def __init__(self, capabilities=("body", "actions", "body-markup"), script=None, *, serves: bool = True) -> None:
        self.capabilities, self.script, self._serves = list(capabilities), script or {}, serves
        self.taken: list[tuple[object, ...]] = []
        self.address = ""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> NotificationServer:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        self._bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self._bus.stdout.readline().strip()
        self._connection = open_dbus_connection(bus=self.address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME if self._serves else "example.Nobody"))
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()
        self._connection.close()
        self._bus.terminate()
        self._bus.wait()
        self._bus.stdout.close()

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message) -> None:
        member = message.header.fields[HeaderFields.member]
        if member == "GetCapabilities":
            self._connection.send(new_method_return(message, "as", (self.capabilities,)))
        elif member == "Notify":
            self.taken.append(message.body)
            number = len(self.taken)
            self._connection.send(new_method_return(message, "u", (number,)))
            self._happen(number, self.script.get(number, "close"))

    def _happen(self, number: int, what: str) -> None:
        emitter = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        if what in {"click", "other"}:
            action = "default" if what == "click" else "settings"
            self._connection.send(new_signal(emitter, "ActionInvoked", "us", (number, action)))
        self._connection.send(new_signal(emitter, "NotificationClosed", "uu", (number, 2)))
