"""What comes from outside the usual course: unexpected errors, and the system's wish that the program ends."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QWidget

from karareader.base.errors import UserError
from karareader.ui.common.messages import Messages

log = logging.getLogger(__name__)

# SIGHUP comes where the terminal or the session ends that the program was started in.
_ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Outside(QObject):
    """Tells unexpected errors on the message line; on SIGINT, SIGTERM and SIGHUP closes the window, which saves."""

    def __init__(self, messages: Messages, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages, self._window = messages, window
        self._before = {number: signal.getsignal(number) for number in _ENDING}
        sys.excepthook = self._unexpected
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in self._before:
            signal.signal(number, self._asked_to_end)
        # Python handles a signal only when it runs code: this makes it run some at once.
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def end(self) -> None:
        """Leave everything as it was before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        sys.excepthook = sys.__excepthook__
        self._reader.close()
        self._writer.close()

    def _unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("Unexpected error", exc_info=(kind, error, trace))
        what = f"Something went wrong inside KaraReader ({kind.__name__}: {error})."
        self._messages.problem(UserError(what, "You can read on."))

    def _asked_to_end(self, _number: int, _frame: object) -> None:
        self._window.close()

    @Slot()
    def _woken(self) -> None:
        self._reader.recv(64)
