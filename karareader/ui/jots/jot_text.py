"""The field that a jot is written in: Enter keeps, Esc puts away, # offers the tags that are there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QSizePolicy, QWidget

from karareader.base.translation import tr
from karareader.ui.common.theme import Theme

_MOST_LINES = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BEGUN = re.compile(r"(?<![\w/#&\\])#([\w/-]*)\Z")
_MODIFIED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
# What moves and deletes by words, and would else move the video.
_BY_WORDS = frozenset({
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z,
    Qt.Key.Key_Y,
})  # fmt: skip


class JotText(QPlainTextEdit):
    """As high as its text, up to six lines.

    Signals: `kept` – Enter; `put_away` – Esc.
    """

    kept = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("jotText")
        self.setAccessibleName(tr("Jot"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self._prompt = ""
        self._counts: dict[str, int] = {}
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._complete)
        self.textChanged.connect(self._grow)
        self.textChanged.connect(self._offer_tags)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`; the list of tags is a window of its own, and has them by itself."""
        popup = self._completer.popup()
        if popup is not None:
            popup.setStyleSheet(
                f"QAbstractItemView {{ background: {theme.paper}; color: {theme.ink};"
                f" border: 1px solid {theme.line}; }}"
                "QAbstractItemView::item { padding: 3px 6px; }"
                f"QAbstractItemView::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}"
            )

    def set_prompt(self, words: str) -> None:
        """What stands in the empty field, on its one line; its tooltip has all of it."""
        self._prompt = words
        self.setToolTip(words)
        self._fit_prompt()

    def set_tags(self, counts: Mapping[str, int]) -> None:
        """The tags that were used, and how often: they are offered, the most used first."""
        self._counts = dict(counts)
        ordered = sorted(counts, key=lambda tag: (-counts[tag], tag.casefold()))
        self._names.setStringList([f"{tag}  ({counts[tag]})" for tag in ordered])

    def event(self, event: QEvent) -> bool:
        """Keys that write, move or delete here are not taken by commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modified = event.modifiers() & _MODIFIED
            function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            by_words = modified == Qt.KeyboardModifier.ControlModifier and event.key() in _BY_WORDS
            if (not modified and not function) or by_words:
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes a tag from the list while it is open."""
        popup = self._completer.popup()
        return not (popup is not None and popup.isVisible()) and super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible() and event.key() in (*_ENTER, Qt.Key.Key_Tab):
            if popup.currentIndex().isValid():
                event.ignore()  # the list of tags takes it
                return
            popup.hide()
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)
        margins = 2 * round(self.document().documentMargin()) + 6
        return QSize(200, lines * self.fontMetrics().lineSpacing() + margins)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._grow()
        self._fit_prompt()

    def _fit_prompt(self) -> None:
        room = self.viewport().width() - 2 * round(self.document().documentMargin()) - 4
        line = " ".join(self._prompt.split())
        self.setPlaceholderText(self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, max(room, 0)))

    @Slot()
    def _grow(self) -> None:
        longer = self.document().size().height() > _MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if longer else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    @Slot()
    def _offer_tags(self) -> None:
        begun, popup = self._begun(), self._completer.popup()
        if popup is None:
            return
        if begun is not None:
            self._completer.setCompletionPrefix(begun)
        whole = begun in self._counts  # a tag that may begin longer ones: these are offered, but Enter keeps the jot
        if begun is None or not self.hasFocus() or self._completer.completionCount() <= whole:
            popup.hide()
            return
        popup.setCurrentIndex(QModelIndex() if whole else self._completer.completionModel().index(0, 0))
        room = self.cursorRect()
        room.setBottom(self.height() - 2)
        room.setWidth(min(popup.sizeHintForColumn(0) + 40, 320))
        self._completer.complete(room)

    def _begun(self) -> str | None:
        """The letters of a tag before the cursor, without its #; None where none is being written."""
        cursor = self.textCursor()
        found = _BEGUN.search(cursor.block().text()[: cursor.positionInBlock()])
        return found[1] if found else None

    @Slot(str)
    def _complete(self, row: str) -> None:
        begun = self._begun()
        if begun is None:
            return
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(row.rpartition("  (")[0])
        self.setTextCursor(cursor)
