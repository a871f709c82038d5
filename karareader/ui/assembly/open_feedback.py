"""A note has come, could not be read, is slow, or is gone: what the window and its message line make of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from karareader.base.errors import UserError
from karareader.base.readable_text import name_of
from karareader.settings import State
from karareader.ui.common.actions import Actions
from karareader.ui.common.messages import Message, Messages
from karareader.ui.library.pane import LibraryPane
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.session import Opened, Session
from karareader.ui.window.main_window import MainWindow


class Arrivals(QObject):
    """Joins the session of notes with the tree, the message line, and the commands «back» and «forward»."""

    def __init__(
        self,
        *,
        actions: Actions,
        combined: CombinedPage,
        go: Navigator,
        library: LibraryPane,
        messages: Messages,
        note: NotePane,
        session: Session,
        state: State,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._actions, self._combined, self._library, self._messages = actions, combined, library, messages
        self._note, self._session, self._state, self._window = note, session, state, window
        session.asked.connect(self._asked)
        session.opened.connect(self._arrived)
        session.failed.connect(self._could_not_open)
        session.slow.connect(self._slow)
        session.gone.connect(self._gone)
        session.closed.connect(self._reveal)
        go.can_go_changed.connect(self._can_go)
        self._can_go(False, False)
        self._waited = ""  # what was told of a note that took long
        self._focused: QWidget | None = None  # where the keyboard was when the note was asked for

    @Slot()
    def _asked(self) -> None:
        self._focused = self._window.focusWidget()

    @Slot(object)
    def _arrived(self, opened: Opened) -> None:
        self._no_longer_slow()
        path = opened.wish.path
        # What is read is painted before the tree is: both at once would hold up whoever types.
        QTimer.singleShot(0, self._reveal)
        if not opened.wish.reload:
            if not is_help(path) and path not in self._combined:
                self._state.remember_note(path)
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Give the note the keyboard, unless the reader moved it since the note was asked for, or is typing."""
        focused = self._window.focusWidget()
        if focused is None or (focused is self._focused and not isinstance(focused, QLineEdit)):
            self._note.setFocus()

    @Slot()
    def _reveal(self) -> None:
        """Pick out the note in the tree, and show where it lies."""
        self._library.set_current(self._session.path)

    @Slot(object, object)
    def _could_not_open(self, _path: Path, error: UserError) -> None:
        self._no_longer_slow()
        self._messages.tell(Message(str(error), "error", about="note"))
        if self._session.current is None:
            self._window.show_welcome()

    @Slot(object)
    def _slow(self, path: Path) -> None:
        self._no_longer_slow()
        self._waited = f"{name_of(path)} is still being read. Another note can be opened meanwhile."
        self._messages.info(self._waited)

    def _no_longer_slow(self) -> None:
        if self._waited:
            self._messages.take_back(self._waited)
            self._waited = ""

    @Slot(object)
    def _gone(self, path: Path) -> None:
        self._messages.tell(
            Message(f"{name_of(path)} was deleted or moved. Showing its last version.", "warning", about="note")
        )

    @Slot(bool, bool)
    def _can_go(self, back: bool, forward: bool) -> None:
        self._actions["back"].setEnabled(back)
        self._actions["forward"].setEnabled(forward)
