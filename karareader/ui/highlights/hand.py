"""What the hand does in the note: selecting words brings the bar, a click on a highlight or its sign too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.ui.highlights.bar import HighlightBar
from karareader.ui.highlights.controller import HighlightsController
from karareader.ui.highlights.editor import CommentEditor
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.note.marks import Shade
from karareader.ui.note.pane import NotePane

_LEAST = 2  # letters: less is no selection that one would highlight


class HighlightHand(QObject):
    """Signals: `note_wanted` (str) – the margin note of the highlight with this id, "" for what is selected."""

    note_wanted = Signal(str)

    def __init__(self, note: NotePane, desk: HighlightsController, bar: HighlightBar, editor: CommentEditor) -> None:
        super().__init__(note)
        self._note, self._desk, self._bar, self._editor = note, desk, bar, editor
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._released)
        self._at = QPoint()
        self.current = ""  # the highlight that the bar is about
        note.view.viewport().installEventFilter(self)
        note.view.verticalScrollBar().valueChanged.connect(self.leave)
        note.page_taken.connect(self.leave)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse in the note, and keys while the bar is there."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._at = event.position().toPoint()
            self._soon.start()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.leave()
        elif kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and watched is self._note.view.viewport():
            shade = self._sign_at(event.pos())
            if shade is not None:
                QToolTip.showText(event.globalPos(), readable(shade.comment), self._note.view)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def leave(self) -> None:
        """The reader goes on: the bar goes."""
        if self._bar.isVisible():
            self._note.view.removeEventFilter(self)
            self._bar.hide()

    def _offer(self, lines: list[QRect], colour: str = "") -> None:
        if lines:
            self._note.view.installEventFilter(self)  # keys matter only now
            self._bar.open_at(lines[0], lines[-1], self.room(), colour)

    @Slot()
    def _released(self) -> None:
        """A button of the mouse was released, and the note has done what it does then."""
        if QApplication.mouseButtons() or self._editor.isVisible():
            return
        start, end = self._desk.selected() if self._note.view.textCursor().hasSelection() else (0, 0)
        sign = self._sign_at(self._at)
        if end - start >= _LEAST:
            self.current = ""
            self._offer(self.words(start, end))
        elif sign is not None:
            self.note_wanted.emit(sign.id)
        elif self._note.view.anchor_at(self._at) < 0 and (shade := self.shade_at(self._at)) is not None:
            self.current = shade.id
            self._desk.pick(shade.id)
            self._offer(self._lines_of(shade.id), shade.colour)

    # Where things stand

    def shade_at(self, point: QPoint) -> Shade | None:
        """The highlight at a point of the viewport."""
        page, place = self._note.page, self._place(point)
        if page is None or not page.layout.marks.shades or not page.layout.units:
            return None
        leaves = page.layout.units[page.layout.unit_at(place.y())]
        return next((it for leaf in leaves if (it := page.layout.painter.highlights.shade_at(leaf, place))), None)

    def _sign_at(self, point: QPoint) -> Shade | None:
        page, place = self._note.page, self._place(point)
        if page is None or not page.layout.marks.shades or not page.layout.units:
            return None
        leaves = page.layout.units[page.layout.unit_at(place.y())]
        return next((it for leaf in leaves if (it := page.layout.painter.highlights.sign_at(leaf, place))), None)

    def _place(self, point: QPoint) -> QPointF:
        return QPointF(point) + self._note.view.visible().topLeft()

    def words_of(self, id_: str) -> QRect:
        """Where the last line of a highlight stands in the note pane, in pixels."""
        return next(reversed(self._lines_of(id_)), QRect())

    def _lines_of(self, id_: str) -> list[QRect]:
        shades = self._note.view.marks.shades
        page = self._note.page
        if page is None:
            return []
        return [
            self._on_pane(rect.toAlignedRect())
            for leaf, each in shades.items()
            for shade in each
            if shade.id == id_
            for rect in page.layout.rects(leaf, shade.begin, shade.end)
        ]

    def words(self, start: int, end: int) -> list[QRect]:
        """Where the lines of a stretch of the text stand in the note pane, in pixels."""
        page, text = self._note.page, self._desk.text
        places = text.on_page(start, end) if text is not None else []
        if page is None:
            return []
        return [self._on_pane(rect.toAlignedRect()) for place in places for rect in page.layout.rects(*place)]

    def _on_pane(self, rect: QRect) -> QRect:
        view = self._note.view
        moved = rect.translated(-view.visible().topLeft().toPoint())
        return QRect(view.viewport().mapTo(self._note, moved.topLeft()), moved.size())

    def room(self) -> QRect:
        """Where bar and editor may stand, in the note pane."""
        return self._note.view.geometry()

    @Slot(object, QPoint)
    def add_to_menu(self, menu: NoteMenu, point: QPoint) -> None:
        """Offer what can be done with the highlight that the menu is about."""
        shade = self.shade_at(point)
        if shade is not None:
            self.current = shade.id
            menu.addSeparator()
            menu.addAction(tr("Margin note…"), self._note_of_current)
            menu.addAction(tr("Remove highlight"), self._remove_current)

    @Slot()
    def _note_of_current(self) -> None:
        self.note_wanted.emit(self.current)

    @Slot()
    def _remove_current(self) -> None:
        self._desk.remove(self.current)
