"""The small page in which a margin note is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.ui.common.screens import beside

_SIZE, _AWAY, _EDGE = QSize(320, 150), 8, 8  # pixels
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommentEditor(QFrame):
    """Stands beside the words. Ctrl+Enter, or going elsewhere, keeps what was written; Esc leaves it as it was.

    Signals: `written` (str, str) – the id of a highlight, and its margin note; `left` – the editor is gone.
    """

    written = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("commentEditor")
        self.setAccessibleName(tr("Margin note"))
        self._id = ""
        self.field = QPlainTextEdit()
        self.field.setObjectName("commentField")
        self.field.setAccessibleName(tr("Margin note"))
        self.field.setPlaceholderText(tr("Margin note"))
        self.field.setTabChangesFocus(True)
        self.field.installEventFilter(self)
        hint = QLabel(tr("Ctrl+Enter saves, Esc cancels"))
        hint.setObjectName("quiet")
        save = QPushButton(tr("Save"))
        save.setObjectName("primary")
        save.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        save.clicked.connect(self.save)
        row = QHBoxLayout()
        row.addWidget(hint, 1)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.field, 1)
        column.addLayout(row)
        self.hide()

    def open_at(self, id_: str, comment: str, words: QRect, room: QRect) -> None:
        """Write the margin note of a highlight, beside its words."""
        self.save()
        self._id = id_
        self.field.setPlainText(comment)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.setGeometry(beside(words, room, _SIZE, before=0, away=_AWAY, edge=_EDGE))
        self.raise_()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def save(self) -> None:
        """Keep what was written."""
        id_, self._id = self._id, ""
        if id_:
            self._leave()
            self.written.emit(id_, self.field.toPlainText().strip())

    def _cancel(self) -> None:
        self._id = ""
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field, and its loss of the keyboard."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self._cancel()
                return True
            if (
                event.type() == QEvent.Type.KeyPress
                and event.key() in _ENTER
                and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self.save()
                return True
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            kept = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if event.reason() not in kept:
                self.save()
        return super().eventFilter(watched, event)
