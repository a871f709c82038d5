"""What comes from outside the usual course: unexpected errors, and the system's wish that the program ends."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from functools import partial
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QWidget

from karareader.base.fault_log import FaultLog
from karareader.base.translation import noop, tr
from karareader.ui.assembly.fault_window import FaultWindow, report
from karareader.ui.common.messages import Message, Messages

log = logging.getLogger(__name__)

# SIGHUP comes where the terminal or the session ends that the program was started in.
_ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_ASK = noop("What happened…")
_KEPT = noop("Marks, jots and highlights were written when you made them, and notes are never changed.")


class Outside(QObject):
    """Tells unexpected errors on the message line; on SIGINT, SIGTERM and SIGHUP closes the window, which saves.

    `save` writes settings and positions at once, and is True if it could; `player` says what plays the videos.
    """

    def __init__(
        self,
        messages: Messages,
        window: QWidget,
        *,
        faults: FaultLog,
        save: Callable[[], bool],
        player: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._messages, self._window = messages, window
        self._faults, self._save, self._player = faults, save, player
        self._shown: FaultWindow | None = None
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

    def tell_crash(self, trace: str) -> None:
        """An earlier run ended by a fault, and left `trace`; nothing is told where it is empty."""
        if trace:
            title = tr("KaraReader ended unexpectedly the last time.")
            about = tr(
                "A library that it uses failed. {kept} What you set in the last seconds before may be lost.",
                kept=tr(_KEPT),
            )
            self._tell(title, about, trace, "warning")

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
        saved = (
            tr("Settings and positions were saved.")
            if self._save()
            else tr("Settings and positions could not be saved.")
        )
        title = tr(
            "Something went wrong inside KaraReader ({name}: {error}). You can read on.",
            name=kind.__name__,
            error=error,
        )
        about = tr("{saved} {kept} If something looks wrong now, quit and start again.", saved=saved, kept=tr(_KEPT))
        self._tell(title, about, "".join(traceback.format_exception(kind, error, trace)), "error")

    def _tell(self, title: str, about: str, trace: str, kind: str) -> None:
        show = partial(self._show, title, about, trace)
        self._messages.tell(Message(title, "error" if kind == "error" else "warning", tr(_ASK), show))

    def _show(self, title: str, about: str, trace: str) -> None:
        if self._shown is None:
            self._shown = FaultWindow(self._window.close, self._window)
        self._shown.tell(title, about, report(trace, self._faults.tail(), self._player))

    def _asked_to_end(self, _number: int, _frame: object) -> None:
        self._window.close()

    @Slot()
    def _woken(self) -> None:
        self._reader.recv(64)
