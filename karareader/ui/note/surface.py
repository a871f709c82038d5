"""A page on the screen: shown, laid out bit by bit, scrolled."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from karareader.base.translation import tr
from karareader.ui.common.accessible.parts import PartsWidget
from karareader.ui.common.theme import Theme, palette
from karareader.ui.note.marks import PageMarks
from karareader.ui.note.page.model import NotePage

_SLICE = 0.006  # seconds that laying out may hold the window at a time


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A place in a page: a leaf, and how far below its top (in pixels) the upper edge of the view is."""

    leaf: int
    below: float


class NoteSurface(QTextBrowser):
    """Shows a `NotePage`.

    Signals: `scrolled_by_hand` (int, int) – the reader scrolls, by whatever means, from and to a height; `zoomed` (int)
    – steps of the wheel with Ctrl; `settled` – all is laid out.
    """

    scrolled_by_hand = Signal(int, int)  # value of the scroll bar before and after
    zoomed = Signal(int)  # steps, positive for larger
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notePane")
        self.setAccessibleName(tr("Note"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._page: NotePage | None = None
        self.objects: PartsWidget | None = None  # once a screen reader asks
        self._empty = QTextDocument(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._lay_out_more)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme: ground, selection, scroll bar."""
        self.setPalette(palette(theme))
        self.setStyleSheet(
            f"#notePane {{ background: {theme.paper}; color: {theme.ink}; border: 0;"
            f" selection-background-color: {theme.selection}; selection-color: {theme.ink}; }}"
            "#notePane QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: 0; }"
            f"#notePane QScrollBar::handle:vertical {{ background: {theme.line}; min-height: 36px; border-radius: 3px;"
            " margin: 2px 3px; }"
            f"#notePane QScrollBar::handle:vertical:hover {{ background: {theme.dead}; }}"
            "#notePane QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: 0; }"
            f"#notePane QScrollBar::handle:horizontal {{ background: {theme.line}; min-width: 36px; border-radius: 3px;"
            " margin: 3px 2px; }"
            f"#notePane QScrollBar::handle:horizontal:hover {{ background: {theme.dead}; }}"
            "#notePane::corner { background: transparent; border: 0; }"
            "#notePane QScrollBar::add-line, #notePane QScrollBar::sub-line { height: 0; width: 0; }"
            "#notePane QScrollBar::add-page, #notePane QScrollBar::sub-page { background: transparent; }"
        )

    # The page

    @property
    def page(self) -> NotePage | None:
        """The page that is shown."""
        return self._page

    @property
    def marks(self) -> PageMarks:
        """What is marked in the page."""
        return self._page.layout.marks if self._page else PageMarks()

    def set_page(self, page: NotePage | None) -> None:
        """Show a page, from its top."""
        old = self._page
        self._page = page
        if self.objects is not None:
            self.objects.forget()
        self._later.stop()
        if page is None:
            self.setDocument(self._empty)
        else:
            page.layout.set_width(self.viewport().width())
            self.setDocument(page.document)
            page.layout.ensure_between(0, self.viewport().height())
            self._later.start(0)
        if old is not None and old is not page:
            old.layout.release()
            old.document.deleteLater()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._adjust()

    def _adjust(self) -> None:
        """Let the scroll bar know how high the document is."""
        if self._page is not None:
            bar, height = self.verticalScrollBar(), self.viewport().height()
            bar.setRange(0, max(0, int(self._page.layout.height()) - height))
            bar.setPageStep(height)
            bar.setSingleStep(round(self._page.sheet.em * 3))
            across, width = self.horizontalScrollBar(), self.viewport().width()
            across.setRange(0, max(0, int(self._page.layout.wide) - width))
            across.setPageStep(width)
            across.setSingleStep(round(self._page.sheet.em * 3))

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

    def place(self, scrolled: int | None = None) -> PagePlace:
        """What is at the upper edge of the view, or was where it was scrolled to that height."""
        if self._page is None or not self._page.layout.units:
            return PagePlace(0, 0.0)
        layout, y = self._page.layout, float(self.verticalScrollBar().value() if scrolled is None else scrolled)
        unit = layout.unit_at(y)
        if unit == 0 and y <= layout.top(0):
            return PagePlace(0, y - layout.top(0))
        return PagePlace(layout.units[unit].start, y - layout.top(unit))

    def go_to(self, place: PagePlace) -> None:
        """Scroll so that `place` is at the upper edge of the view. No hand did it."""
        y = self.height_of(place)
        if y is not None and y != self.verticalScrollBar().value():
            self.verticalScrollBar().setValue(y)

    def height_of(self, place: PagePlace) -> int | None:
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
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QRectF(across, down, viewport.width(), viewport.height())

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

    def bring_in(self, rects: list[QRectF]) -> None:
        """Scroll, as by hand, so that rectangles of the document are seen."""
        seen = self.visible()
        margin = min(80.0, seen.height() / 4)
        if rects and (rects[0].left() < seen.left() or rects[0].right() > seen.right()):
            self.horizontalScrollBar().setValue(max(0, round(rects[0].right() + 24 - seen.width())))
        if rects and (rects[0].top() < seen.top() + 8 or rects[-1].bottom() > seen.bottom() - 8):
            above = rects[0].top() < seen.top() + 8
            y = rects[0].top() - margin if above else rects[-1].bottom() + margin - seen.height()
            bar = self.verticalScrollBar()
            self.scrolled_by_hand.emit(bar.value(), round(y))
            bar.setValue(round(y))
