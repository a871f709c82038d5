"""The note for those who listen: a caret that walks its text by keys, and the marked sentence, said aloud."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from karareader.ui.note.copy_text import plain
from karareader.ui.note.surface import NoteSurface

_WIDTH = 2  # pixels
_KEYS = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier


class Caret:
    """A caret in the text of a note, which the keys of movement walk while it is on; with Shift they select.

    Qt tells screen readers where it is, so that they read the letter, word or line that it comes to.
    """

    def __init__(self, view: QTextBrowser) -> None:
        self._view = view
        view.setCursorWidth(_WIDTH)
        view.cursorPositionChanged.connect(view.viewport().update)

    @property
    def on(self) -> bool:
        """True while keys walk it."""
        return bool(self._view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def toggle(self) -> None:
        """Put it at the top of what is seen, or take it away."""
        view = self._view
        view.setTextInteractionFlags(view.textInteractionFlags() ^ Qt.TextInteractionFlag.TextSelectableByKeyboard)
        if self.on:
            view.setTextCursor(view.cursorForPosition(QPoint(view.viewport().width() // 2, 1)))
            view.setFocus()
        view.viewport().update()

    def takes(self, event: QKeyEvent) -> bool:
        """True for a key that moves it, which then is no shortcut of the window."""
        held = event.modifiers()
        video = held & Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return self.on and event.key() in _KEYS and not held & ~_HELD and not video

    def paint(self) -> None:
        """Paint it; to be called while the view is painted."""
        if self.on and self._view.hasFocus():
            painter = QPainter(self._view.viewport())
            rect = QTextEdit.cursorRect(self._view)
            painter.fillRect(QRect(rect.x(), rect.y(), _WIDTH, rect.height()), self._view.palette().text())
            painter.end()


class SaidMarks:
    """Lets a screen reader say the sentence that is marked, each once, after what it says already."""

    def __init__(self, view: NoteSurface) -> None:
        self.wanted = True
        self._view = view
        self._said = ""

    def say(self) -> None:
        """Another moment is marked, and a screen reader may be there."""
        page = self._view.page
        if page is None or not self.wanted:
            return
        starts = page.starts
        parts = [
            plain(page, starts[leaf] + begin, starts[leaf] + end) for leaf, begin, end in self._view.marks.sentences
        ]
        words = " ".join(" ".join(parts).split())
        if words and words != self._said:
            announce(self._view, words)
        self._said = words


def announce(view: QTextBrowser, words: str) -> None:
    """Let a screen reader say `words` when it has nothing more pressing to say."""
    event = QAccessibleAnnouncementEvent(view, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
