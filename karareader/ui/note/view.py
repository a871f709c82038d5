"""The note on the screen: pointing, clicking, and moving over its links with the keyboard."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from karareader.ui.note import copy_text as note_text
from karareader.ui.note.page.content import Anchor
from karareader.ui.note.painter import BAND_OUT
from karareader.ui.note.screen_reader import Caret
from karareader.ui.note.surface import NoteSurface
from karareader.ui.note.tooltips import tip
from karareader.ui.note.visible_part import seen_text

_TABBING = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_CLICK = 5  # pixels that the pointer may move between press and release


class NoteView(NoteSurface):
    """The page under the reader's hand.

    Signals: `activated` (Anchor) – a link was clicked, or chosen by Enter; `play_requested` (int) – the ▶ of a leaf was
    clicked; `menu_wanted` (Anchor or None, QPoint) – the context menu, at a point of the screen; `link_met` (int) – the
    pointer or the keyboard came to the link or time with this index, or left it (-1); `sign_clicked` (int) – a sign in
    the margin was clicked, which stands for the cue with this index.
    """

    activated = Signal(object)  # Anchor
    play_requested = Signal(int)  # leaf
    menu_wanted = Signal(object, QPoint)  # Anchor or None, point of the screen
    link_met = Signal(int)  # index of the anchor, -1 for none
    sign_clicked = Signal(int)  # index of a cue

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.viewport().setMouseTracking(True)
        self._pressed: QPoint | None = None
        self._pointed: tuple[object, ...] = ()  # where the pointer was, and over what, when that was last looked at
        self._passing = False  # Tab goes on to the next pane, not over the links
        self.caret = Caret(self)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What Ctrl+C copies and a drag carries: plain text."""
        data, cursor = QMimeData(), self.textCursor()
        if self._page is not None and cursor.hasSelection():
            data.setText(note_text.plain(self._page, cursor.selectionStart(), cursor.selectionEnd()))
        return data

    # Pointing

    def _in_document(self, point: QPoint) -> QPointF:
        seen = self.visible()
        return QPointF(point.x() + seen.left(), point.y() + seen.top())

    def anchor_at(self, point: QPoint) -> int:
        """The index of the link or time at a point of the viewport, or -1."""
        if self._page is None:
            return -1
        place, layout = self._in_document(point), self._page.layout
        for leaf in self._leaves_at(place):
            start = self._page.starts[leaf]
            first, last = seen_text(layout, leaf, QRectF(place.x(), place.y() - 3, 1, 6))
            for at in self._page.anchors_in.get(leaf, ()):
                anchor = self._page.anchors[at]
                if anchor.end - start <= first or anchor.begin - start >= last:
                    continue
                if any(rect.adjusted(-1, -3, 1, 3).contains(place) for rect in layout.painter.chip_rects.of(at)):
                    return at
        return -1

    def _leaves_at(self, place: QPointF) -> range:
        assert self._page is not None
        layout = self._page.layout
        return layout.units[layout.unit_at(place.y())] if layout.units else range(0)

    def _signs_at(self, point: QPoint) -> tuple[int, ...]:
        """The times that the sign in the margin at a point stands for."""
        page, place = self._page, self._in_document(point)
        if page is None or not self.marks.signs or place.x() < page.layout.origin + page.layout.column:
            return ()
        return next(
            (found for leaf in self._leaves_at(place) if (found := page.layout.painter.icons.anchors_at(leaf, place))),
            (),
        )

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
            if page.first_time(leaf) is not None and place.y() <= page.layout.bottom(page.layout.unit_of[leaf]):
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
        """Find what is under the pointer, unless nothing moved since that was done."""
        place = (point, self.visible(), self._page)
        if place == self._pointed:
            return
        self._pointed = place
        marks = self.marks
        hovered, play = self.anchor_at(point), self._play_leaf_at(point)
        over = self._over_play(play, point)
        hand = hovered >= 0 or over or bool(self._signs_at(point)) or self._fold_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        if hovered != marks.hovered:
            self.link_met.emit(hovered)
        if (marks.hovered, marks.play, marks.play_hovered) != (hovered, play, over):
            marks.hovered, marks.play, marks.play_hovered = hovered, play, over
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed = ()
        marks = self.marks
        if marks.hovered >= 0:
            self.link_met.emit(-1)
        if marks.hovered >= 0 or marks.play >= 0:
            marks.hovered = marks.play = -1
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)
        self._passing = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        near = pressed is not None and (point - pressed).manhattanLength() <= _CLICK
        click = near and event.button() == Qt.MouseButton.LeftButton
        # A click acts before Qt looks after its selection.
        done = click and self._click(point)
        super().mouseReleaseEvent(event)
        if click and not done and not self.textCursor().hasSelection():
            fold = self._fold_at(point)
            if fold is not None:
                self.activated.emit(fold)

    def _click(self, point: QPoint) -> bool:
        """Do what a click there asks for; False where it asks for nothing, but perhaps to fold a box."""
        self._point_at(point)
        page, marks = self._page, self.marks
        if page is None:
            return False
        if marks.hovered >= 0:
            self.activated.emit(page.anchors[marks.hovered])
        elif marks.play_hovered:
            self.play_requested.emit(marks.play)
        elif signs := self._signs_at(point):
            self.sign_clicked.emit(page.layout.painter.icons.first(signs))
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.marks.focused if event.reason() == QContextMenuEvent.Reason.Keyboard else self.anchor_at(event.pos())
        anchor = self._page.anchors[at] if self._page and at >= 0 else None
        self.menu_wanted.emit(anchor, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.anchor_at(event.pos())
            text = tip(self._page, self._page.anchors[at]) if self._page and at >= 0 else ""
            text = text or "".join(self.marks.signs[sign].tip for sign in self._signs_at(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # The keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab goes on by Tab, and enters by Enter: there may be hundreds of links."""
        super().focusInEvent(event)
        if event.reason() in _TABBING:
            self._passing = self.marks.focused < 0
        elif event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._passing = False

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab and Shift+Tab go over the links and times; past the last one the focus goes on to the next widget."""
        page = self._page
        if page is None or not page.anchors or self._passing:
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
        self.link_met.emit(at)
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
            self.bring_in(self._page.layout.painter.chip_rects.of(at))
            if self.objects is not None:
                self.objects.tell_focus()
        self.viewport().update()

    def focus_link(self, target: str, nth: int) -> None:
        """Give the keyboard to the link to a note that is written `target`; of several, to the one with this number."""
        href = f"note:{quote(target, safe='/')}"
        found = [at for at, anchor in enumerate(self._page.anchors) if anchor.href == href] if self._page else []
        if found:
            self.focus_anchor(found[min(nth, len(found) - 1)])

    def link_rect(self, at: int) -> QRect:
        """Where a link or time stands in the viewport, in pixels: its last line, if it is broken; null if unknown."""
        if self._page is None or not 0 <= at < len(self._page.anchors):
            return QRect()
        rects = self._page.layout.painter.chip_rects.of(at)
        return rects[-1].translated(-self.visible().topLeft()).toAlignedRect() if rects else QRect()

    def event(self, event: QEvent) -> bool:
        """Esc leaves the links before it does anything else in the window."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.marks.focused >= 0:
            event.accept()
            return True
        if override and isinstance(event, QKeyEvent) and self.caret.takes(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.caret.paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.marks.focused
        if focused < 0 and self.caret.on and self._page is not None:
            at = self.textCursor().position()
            focused = next((n for n, each in enumerate(self._page.anchors) if each.begin <= at < each.end), -1)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused >= 0 and self._page is not None:
            self.activated.emit(self._page.anchors[focused])
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._passing:
            self._passing = False
            self.focusNextPrevChild(True)
            return
        if event.key() == Qt.Key.Key_Escape and focused >= 0:
            self.focus_anchor(-1)
            self.link_met.emit(-1)
            self._passing = True
            return
        super().keyPressEvent(event)
