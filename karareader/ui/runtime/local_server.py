"""Takes commands from other programs of the same user, on this computer: one line of text, one line of answer.

A line is the name of a command, and behind a space what it is given.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_LONGEST = 20_000  # bytes of a line
Command = Callable[[str], str]
_UNKNOWN = "KaraReader does not know that."


class LocalServer(QObject):
    """Listens at `address` (see `Profile.address`); what is added is called by its name, and what it gives is told.

    Where another window listens there already, it stays with that one.
    """

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._address = address
        self._commands: dict[str, Command] = {}
        self._server: QLocalServer | None = None

    def add(self, name: str, command: Command) -> None:
        """Let others call `command`, with what they give it."""
        self._commands[name] = command

    def listen(self) -> bool:
        """Begin; False where another window listens, or nothing can."""
        # Qt's network library is not loaded before the window stands.
        from PySide6.QtNetwork import QLocalServer

        if self._is_taken():
            return False
        # What a window left that was killed.
        QLocalServer.removeServer(self._address)
        try:
            Path(self._address).parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        self._server = server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._connected)
        listens = server.listen(self._address)
        if not listens:
            log.info("No commands are taken: %s", server.errorString())
        return listens

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def _is_taken(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._address)
        taken = socket.waitForConnected(100)
        socket.abort()
        return taken

    @Slot()
    def _connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            self._answer(socket)

    @Slot()
    def _read(self) -> None:
        self._answer(cast("QLocalSocket", self.sender()))

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        line = bytes(socket.readLine(_LONGEST).data()).decode("utf-8", "replace").strip()
        name, _, given = line.partition(" ")
        command = self._commands.get(name)
        answer = command(given) if command is not None else _UNKNOWN
        socket.write(f"{'ok' if command is not None else 'no'} {answer}\n".encode())
        socket.flush()
        socket.disconnectFromServer()
