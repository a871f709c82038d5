"""A small list beside a link: the notes that it may mean, or that are nearest to what it says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from karareader.base.contrast import blend
from karareader.base.translation import tr
from karareader.library.link_candidates import NoteChoice
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList
from karareader.ui.common.row_paint import ROW, ROW_SHORT, TwoLines
from karareader.ui.common.screens import beside
from karareader.ui.common.theme import Theme

_WIDE, _SHOWN = 420, 7  # pixels, and rows that are seen at once
_EDGE, _AWAY = 6, 8  # pixels inside, and round it


class _Rows(QAbstractListModel):
    """The notes, and after them what else can be done, if anything."""

    def __init__(self, notes: Sequence[NoteChoice], search: str, parent: QObject) -> None:
        super().__init__(parent)
        self.notes, self.search = notes, search

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.notes) + bool(self.search)

    def texts(self, row: int) -> tuple[str, str]:
        """What the two lines of a row say."""
        if row < len(self.notes):
            return self.notes[row].title, self.notes[row].where
        return tr("Search all notes for “{words}”", words=self.search), ""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; all of it for those who listen instead of look, and where the pointer rests."""
        texts = self.texts(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, texts))
        if role == Qt.ItemDataRole.ToolTipRole and index.row() < len(self.notes):
            return str(self.notes[index.row()].path)
        return None


def no_note_called(name: str, *, near: bool) -> str:
    """What stands above the notes that are nearest to a name that none has; `near` tells that there are such."""
    words = tr("No note is called “{name}”.", name=name)
    return words + " " + tr("The nearest:") if near else words


class NotePopup(QFrame):
    """Stands over the note, beside the link, until something is chosen. Esc takes it away, or going elsewhere.

    `head` says what is offered; `search` are the words that the last row searches for, "" for no such row.

    Signals: `chosen` (Choice) – a note; `search_requested` (str).
    """

    chosen = Signal(object)  # library.choices.Choice
    search_requested = Signal(str)

    # No window of its own: Qt hides those that close by themselves from assistive technology.
    def __init__(self, head: str, notes: Sequence[NoteChoice], search: str, theme: Theme, note: QWidget) -> None:
        super().__init__(note)
        self.setObjectName("linkChooser")
        self.setAccessibleName(head)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ground = theme.paper if not theme.dark else blend(theme.surface, theme.raised, 0.4)
        edge = blend(theme.line, theme.ink, 0.22)
        self.setStyleSheet(f"#linkChooser {{ background: {ground}; border: 1px solid {edge}; border-radius: 8px; }}")
        self._head = QLabel(head)
        self._head.setObjectName("quiet")
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        self._head.setContentsMargins(11, 7, 11, 5)
        self.rows = _Rows(notes, search, self)
        self.list = RowList("linkChoices", head)
        self.list.setUniformItemSizes(False)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TwoLines(self.rows.texts, theme, self.list))
        self.list.row_chosen.connect(self._choose)
        self.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE - 2, _EDGE, _EDGE)
        column.setSpacing(2)
        column.addWidget(self._head)
        column.addWidget(self.list)
        self.list.setCurrentIndex(self.rows.index(0, 0))
        self.setFocusProxy(self.list)

    def open_at(self, link: QRect, room: QRect) -> None:
        """Show it under the link, above it where there is no room; both are places in the note that it stands over."""
        width = min(_WIDE, room.width() - 2 * _AWAY)
        head = self._head.heightForWidth(width - 2 * _EDGE)
        rows = min(len(self.rows.notes), _SHOWN) * ROW + (ROW_SHORT if self.rows.search else 0)
        rows = max(ROW, min(rows, room.height() - head - 2 * _EDGE - 2 * _AWAY))
        self.list.setFixedHeight(rows)
        size = QSize(width, head + rows + 2 * _EDGE)
        self.setGeometry(beside(link, room, size, before=12, away=_AWAY, edge=_AWAY))
        self.raise_()
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the list has the keyboard, no plain key is a command of the window, and Esc takes the list away."""
        if isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and not self._comes_back(event):
            self.close()
        return super().eventFilter(watched, event)

    @staticmethod
    def _comes_back(event: QFocusEvent) -> bool:
        """True if the keyboard only went to another window."""
        return event.reason() == Qt.FocusReason.ActiveWindowFocusReason

    def _leave(self) -> None:
        """Go, and give the keyboard back to the note."""
        note = self.parentWidget()
        self.close()
        if note is not None:
            note.setFocus()

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, _by_mouse: bool, _x: int) -> None:
        row = index.row()
        self._leave()
        if row < len(self.rows.notes):
            self.chosen.emit(self.rows.notes[row])
        else:
            self.search_requested.emit(self.rows.search)
