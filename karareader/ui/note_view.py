"""The note on the screen: scrolling, pointing, clicking, and moving over its links with the keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from karareader.ui.note_page import Anchor, NotePage
from karareader.ui.note_paint import BAND_OUT, Marks
from karareader.ui.note_tips import tip
from karareader.ui.theme import Theme, palette

_SLICE = 0.006  # seconds that laying out may hold the window at a time
_CLICK = 5  # pixels that the pointer may move between press and release


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a page: a leaf, and how far below its top (in pixels) the upper edge of the view is."""

    leaf: int
    below: float


class NoteView(QTextBrowser):
    """Shows a `NotePage`.

    Signals: `activated` (Anchor) – a link was clicked, or chosen by Enter; `play_requested` (int) – the ▶ of a leaf was
    clicked; `scrolled_by_hand` (int, int) – the reader scrolls, by whatever means, from and to a height; `zoomed` (int)
    – steps of the wheel with Ctrl; `menu_wanted` (Anchor or None, QPoint) – the context menu, at a point of the screen;
    `settled` – all is laid out.
    """

    activated = Signal(object)  # Anchor
    play_requested = Signal(int)  # leaf
    scrolled_by_hand = Signal(int, int)  # value of the scroll bar before and after
    zoomed = Signal(int)  # steps, positive for larger
    menu_wanted = Signal(object, QPoint)  # Anchor or None, point of the screen
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteText")
        self.setAccessibleName("Text of the note")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.viewport().setMouseTracking(True)
        self._page: NotePage | None = None
        self._empty = QTextDocument(self)
        self._pressed: QPoint | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._lay_out_more)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme: ground, selection, scroll bar."""
        self.setPalette(palette(theme))
        self.setStyleSheet(
            f"#noteText {{ background: {theme.paper}; color: {theme.ink}; border: 0;"
            f" selection-background-color: {theme.selection}; selection-color: {theme.ink}; }}"
            "#noteText QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: 0; }"
            f"#noteText QScrollBar::handle:vertical {{ background: {theme.line}; min-height: 36px; border-radius: 3px;"
            " margin: 2px 3px; }"
            f"#noteText QScrollBar::handle:vertical:hover {{ background: {theme.dead}; }}"
            "#noteText QScrollBar::add-line, #noteText QScrollBar::sub-line { height: 0; }"
            "#noteText QScrollBar::add-page, #noteText QScrollBar::sub-page { background: transparent; }"
        )

    # The page

    @property
    def page(self) -> NotePage | None:
        """The page that is shown."""
        return self._page

    @property
    def marks(self) -> Marks:
        """What is marked in the page."""
        return self._page.layout.marks if self._page else Marks()

    def set_page(self, page: NotePage | None) -> None:
        """Show a page, from its top."""
        old = self._page
        self._page = page
        self._later.stop()
        if page is None:
            self.setDocument(self._empty)
        else:
            page.layout.set_width(self.viewport().width())
            self.setDocument(page.document)
            page.layout.ensure_between(0, self.viewport().height())
            self._later.start(0)
        if old is not None and old is not page:
            old.document.deleteLater()
        self.verticalScrollBar().setValue(0)
        self._adjust()

    def _adjust(self) -> None:
        """Let the scroll bar know how high the document is."""
        if self._page is not None:
            bar, height = self.verticalScrollBar(), self.viewport().height()
            bar.setRange(0, max(0, int(self._page.layout.height()) - height))
            bar.setPageStep(height)
            bar.setSingleStep(round(self._page.sheet.em * 3))

    @Slot()
    def _lay_out_more(self) -> None:
        page = self._page
        if page is None:
            return
        place = self.place()
        more = page.layout.go_on(_SLICE)
        self._adjust()
        self.go_to(place)
        if more:
            self._later.start(4)
        else:
            self.settled.emit()

    # Scrolling

    def place(self) -> Place:
        """What is at the upper edge of the view."""
        if self._page is None or not self._page.layout.units:
            return Place(0, 0.0)
        layout, y = self._page.layout, float(self.verticalScrollBar().value())
        unit = layout.unit_at(y)
        if unit == 0 and y <= layout.top(0):
            return Place(0, y - layout.top(0))
        return Place(layout.units[unit].start, y - layout.top(unit))

    def go_to(self, place: Place) -> None:
        """Scroll so that `place` is at the upper edge of the view. No hand did it."""
        y = self.height_of(place)
        if y is not None and y != self.verticalScrollBar().value():
            self.verticalScrollBar().setValue(y)

    def height_of(self, place: Place) -> int | None:
        """The value of the scroll bar at which `place` is at the upper edge, once what is seen there is laid out."""
        page = self._page
        if page is None or not 0 <= place.leaf < len(page.flow.leaves):
            return None
        layout = page.layout
        unit = layout.unit_of[place.leaf]
        if layout.ensure_between(
            layout.top(unit) + place.below, layout.top(unit) + place.below + self.viewport().height()
        ):
            self._adjust()
        return max(0, round(layout.top(unit) + place.below))

    @Slot(int)
    def _scrolled(self, _action: int) -> None:
        bar = self.verticalScrollBar()
        self.scrolled_by_hand.emit(bar.value(), bar.sliderPosition())

    def visible(self) -> QRectF:
        """What is seen of the document, in its pixels."""
        viewport = self.viewport()
        return QRectF(0, self.verticalScrollBar().value(), viewport.width(), viewport.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.zoomed.emit(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.place()
        super().resizeEvent(event)
        self._adjust()
        self.go_to(place)
        if self._page is not None:
            self._later.start(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is not None:
            rect = event.rect()
            top = self.verticalScrollBar().value() + rect.top()
            if self._page.layout.ensure_between(top, top + rect.height()):
                self._later.start(0)
        else:
            painter = QPainter(self.viewport())
            painter.fillRect(event.rect(), self.palette().base())
            painter.end()
        super().paintEvent(event)

    # Pointing

    def _in_document(self, point: QPoint) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def anchor_at(self, point: QPoint) -> int:
        """The index of the link or time at a point of the viewport, or -1."""
        if self._page is None:
            return -1
        place, layout = self._in_document(point), self._page.layout
        for leaf in self._leaves_at(place):
            for at in self._page.anchors_in.get(leaf, ()):
                if any(rect.adjusted(-1, -3, 1, 3).contains(place) for rect in layout.painter.chip_rects(at)):
                    return at
        return -1

    def _leaves_at(self, place: QPointF) -> range:
        assert self._page is not None
        layout = self._page.layout
        return layout.units[layout.unit_at(place.y())] if layout.units else range(0)

    def _fold_at(self, point: QPoint) -> Anchor | None:
        """The title of a box that can be folded, as a link that folds it."""
        page = self._page
        if page is None:
            return None
        place = self._in_document(point)
        for leaf in self._leaves_at(place):
            each = page.flow.leaves[leaf]
            box = page.flow.boxes[each.box] if each.box >= 0 else None
            if (
                box
                and box.fold
                and box.first == leaf
                and page.layout.leaf_rect(leaf).adjusted(-12, -8, 12, 8).contains(place)
            ):
                return Anchor(0, 0, f"fold:{box.fold}", leaf)
        return None

    def _play_leaf_at(self, point: QPoint) -> int:
        """The leaf whose ▶ shows while the pointer is there: one with a time, in whose height and left margin it is."""
        page = self._page
        if page is None:
            return -1
        place = self._in_document(point)
        right = page.layout.origin + page.layout.column + BAND_OUT
        if not page.layout.origin - BAND_OUT - 26 <= place.x() <= right:
            return -1
        for leaf in self._leaves_at(place):
            timed = any(page.anchors[at].cue >= 0 for at in page.anchors_in.get(leaf, ()))
            if timed and place.y() <= page.layout.bottom(page.layout.unit_of[leaf]):
                return leaf
        return -1

    def _over_play(self, leaf: int, point: QPoint) -> bool:
        return leaf >= 0 and self._page is not None and self._page.layout.painter.play_rect(leaf).contains(
            self._in_document(point)
        )  # fmt: skip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point_at(event.position().toPoint())

    def _point_at(self, point: QPoint) -> None:
        marks = self.marks
        hovered, play = self.anchor_at(point), self._play_leaf_at(point)
        over = self._over_play(play, point)
        hand = hovered >= 0 or over or self._fold_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        if (marks.hovered, marks.play, marks.play_hovered) != (hovered, play, over):
            marks.hovered, marks.play, marks.play_hovered = hovered, play, over
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        marks = self.marks
        if marks.hovered >= 0 or marks.play >= 0:
            marks.hovered = marks.play = -1
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or self._page is None:
            return
        if (point - pressed).manhattanLength() > _CLICK:
            return
        play = self._play_leaf_at(point)
        at = self.anchor_at(point)
        if at >= 0:
            self.activated.emit(self._page.anchors[at])
        elif self._over_play(play, point):
            self.play_requested.emit(play)
        elif not self.textCursor().hasSelection():
            fold = self._fold_at(point)
            if fold is not None:
                self.activated.emit(fold)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.marks.focused if event.reason() == QContextMenuEvent.Reason.Keyboard else self.anchor_at(event.pos())
        anchor = self._page.anchors[at] if self._page and at >= 0 else None
        self.menu_wanted.emit(anchor, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.anchor_at(event.pos())
            text = tip(self._page, self._page.anchors[at]) if self._page and at >= 0 else ""
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # The keyboard

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab and Shift+Tab go over the links and times; past the last one the focus goes on to the next widget."""
        page = self._page
        if page is None or not page.anchors:
            return QWidget.focusNextPrevChild(self, following)
        at = self.marks.focused
        if at < 0:
            at = self._first_seen() if following else self._first_seen() - 1
        else:
            at += 1 if following else -1
        if not 0 <= at < len(page.anchors):
            self.focus_anchor(-1)
            return QWidget.focusNextPrevChild(self, following)
        self.focus_anchor(at)
        return True

    def _first_seen(self) -> int:
        assert self._page is not None
        layout = self._page.layout
        seen = layout.units[layout.unit_at(self.visible().top())].start
        return next((at for at, anchor in enumerate(self._page.anchors) if anchor.leaf >= seen), 0)

    def focus_anchor(self, at: int) -> None:
        """Give the keyboard to a link or time, and bring it into view; -1 takes it away."""
        self.marks.focused = at
        if at >= 0 and self._page is not None:
            anchor = self._page.anchors[at]
            cursor = self.textCursor()
            value = self.verticalScrollBar().value()
            cursor.setPosition(anchor.begin + 1)
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(value)
            self.bring_in(self._page.layout.painter.chip_rects(at))
        self.viewport().update()

    def bring_in(self, rects: list[QRectF]) -> None:
        """Scroll, as by hand, so that rectangles of the document are seen."""
        seen = self.visible()
        margin = min(80.0, seen.height() / 4)
        if rects and (rects[0].top() < seen.top() + 8 or rects[-1].bottom() > seen.bottom() - 8):
            above = rects[0].top() < seen.top() + 8
            y = rects[0].top() - margin if above else rects[-1].bottom() + margin - seen.height()
            bar = self.verticalScrollBar()
            self.scrolled_by_hand.emit(bar.value(), round(y))
            bar.setValue(round(y))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.marks.focused
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused >= 0 and self._page is not None:
            self.activated.emit(self._page.anchors[focused])
            return
        if event.key() == Qt.Key.Key_Escape and focused >= 0:
            self.focus_anchor(-1)
            return
        super().keyPressEvent(event)
