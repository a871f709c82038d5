"""The session bus of D-Bus. It is spoken by jeepney, because every value goes out with the type that is written down:
Qt's own binding for Python makes 32-bit numbers of what the desktops want to have in 64 bits."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

logger = logging.getLogger(__name__)

_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
# A bus that does not let the program in by then is left alone, in seconds.
_PATIENCE = 5.0
_DO_NOT_QUEUE = 4
Answered = Callable[[tuple[Any, ...]], None]
Refused = Callable[[], None]


def _ignore(*_: object) -> None:
    pass


class SessionBus(QObject):
    """A connection to the session bus, made and listened to in a thread of its own.

    Signals: `connected` – the bus has let the program in; `called` (jeepney.Message) – somebody calls a method of ours.
    """

    connected = Signal()
    called = Signal(object)
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: DBusConnection | None = None
        self._answers: dict[int, tuple[Answered, Refused]] = {}
        self._ended = False
        self._came.connect(self._take)

    @property
    def is_connected(self) -> bool:
        """True while there is a bus that listens."""
        return self._connection is not None and not self._ended

    def begin(self) -> None:
        """Connect, where there is such a bus."""
        if os.environ.get(_ADDRESS):
            threading.Thread(target=self._listen, name="session bus", daemon=True).start()

    def end(self) -> None:
        """Leave the bus."""
        self._ended = True
        if self._connection is not None:
            with contextlib.suppress(OSError):
                self._connection.sock.shutdown(socket.SHUT_RDWR)

    def call(
        self,
        name: str,
        path: str,
        method: str,
        signature: str,
        *values: object,
        then: Answered = _ignore,
        refused: Refused = _ignore,
    ) -> None:
        """Call a method, named with its interface. `then` gets the values of its answer; a refusal is logged too."""
        from jeepney import DBusAddress, new_method_call

        interface, _, method = method.rpartition(".")
        message = new_method_call(DBusAddress(path, name, interface), method, signature, values)
        serial = self.send(message)
        if serial is None:
            refused()
        elif (then, refused) != (_ignore, _ignore):
            self._answers[serial] = then, refused

    def own(self, *names: str) -> None:
        """Take the first of the names that nobody has."""
        if not names:
            return

        def taken(values: tuple[Any, ...]) -> None:
            if values[0] not in (1, 4):  # it has been given to us, or is ours already
                self.own(*names[1:])

        bus = "org.freedesktop.DBus"
        self.call(bus, "/org/freedesktop/DBus", f"{bus}.RequestName", "su", names[0], _DO_NOT_QUEUE, then=taken)

    def send(self, message: Message) -> int | None:
        """Send what was put together; gives its number, or None where there is no bus any more."""
        connection = self._connection
        if connection is None or self._ended:
            return None
        serial: int = next(connection.outgoing_serial)
        try:
            connection.send(message, serial)
        except OSError as error:
            logger.info("the session bus is gone: %s", error)
            self._ended = True
            return None
        return serial

    def _listen(self) -> None:
        """In the thread: connect, and tell all that comes."""
        from jeepney.io.blocking import open_dbus_connection

        try:
            connection = open_dbus_connection("SESSION", auth_timeout=_PATIENCE)
            self._connection = connection
            self.connected.emit()
            while not self._ended:
                self._came.emit(connection.receive())
        except (OSError, EOFError, ValueError, KeyError, RuntimeError) as error:
            if not self._ended:
                logger.info("there is no session bus: %s", error)

    @Slot(object)
    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.method_call:
            self.called.emit(message)
            return
        then, refused = self._answers.pop(fields.get(HeaderFields.reply_serial, -1), (_ignore, _ignore))
        if kind is MessageType.method_return:
            then(message.body)
        elif kind is MessageType.error:
            logger.info("the desktop refused: %s", message.body[:1])
            refused()
