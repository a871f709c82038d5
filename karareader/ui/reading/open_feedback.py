"""A note has come, could not be read, is slow, or is gone: what the window and its message line make of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from karareader.base.errors import UserError
from karareader.base.readable_text import name_of
from karareader.base.translation import tr
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.session import Session
from karareader.ui.window.main_window import MainWindow


class OpenFeedback(QObject):
    """Tells how it goes, remembers the note, and gives it the keyboard."""

    def __init__(self, context: Context, window: MainWindow, session: Session, combined: CombinedPage) -> None:
        super().__init__(window)
        self._messages, self._state = context.messages, context.state
        self._window, self._session, self._combined = window, session, combined
        session.failed.connect(self._could_not_open)
        session.slow.connect(self._slow)
        session.gone.connect(self._gone)
        self._waited = ""  # what was told of a note that took long
        self._focused: QWidget | None = None  # where the keyboard was when the note was asked for

    def asked(self) -> None:
        """Another note is asked for."""
        self._focused = self._window.focusWidget()

    def arrived(self, opened: Opened) -> None:
        """A note is shown."""
        self._no_longer_slow()
        path = opened.wish.path
        if not opened.wish.reload:
            if not is_help(path) and path not in self._combined:
                self._state.remember_note(path)
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Give the note the keyboard, unless the reader moved it since the note was asked for, or is typing."""
        focused = self._window.focusWidget()
        if focused is None or (focused is self._focused and not isinstance(focused, QLineEdit)):
            self._window.panes.note.setFocus()

    @Slot(object, object)
    def _could_not_open(self, _path: Path, error: UserError) -> None:
        self._no_longer_slow()
        self._messages.tell(Message(str(error), "error", about="note"))
        if self._session.current is None:
            self._window.show_welcome()

    @Slot(object)
    def _slow(self, path: Path) -> None:
        self._no_longer_slow()
        self._waited = tr("{name} is still being read. Another note can be opened meanwhile.", name=name_of(path))
        self._messages.info(self._waited)

    def _no_longer_slow(self) -> None:
        if self._waited:
            self._messages.take_back(self._waited)
            self._waited = ""

    @Slot(object)
    def _gone(self, path: Path) -> None:
        self._messages.tell(
            Message(
                tr("{name} was deleted or moved. Showing its last version.", name=name_of(path)),
                "warning",
                about="note",
            )
        )
