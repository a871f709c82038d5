"""The seek bar: where the playback is, where the note's times lie, and the way to each of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from karareader.base.translation import tr
from karareader.timeline.cues import Timeline
from karareader.timeline.spans import Span
from karareader.timeline.timecode import format_time
from karareader.ui.common.theme import Theme
from karareader.ui.video import seek_paint as paint
from karareader.ui.video.seek_geometry import BarChapters, LoopDrag, Scale, Tick, heat, nearest, ticks
from karareader.ui.video.seek_kept import KeptMoment, kept_at, paint_kept
from karareader.ui.video.seek_paint import BASE, EDGE, HIGH, WatchedSpan
from karareader.ui.video.seek_tooltip import SeekTooltip, tabular

HEIGHT = 38
SPACE = 10  # between a time and the track
PITCH = 4.0  # two ticks closer than this are drawn as one
REACH = 4.0  # pixels: so near, a tick is meant
DRAG = 3  # pixels of movement that make a click a drag
SCRUB_MS = 80
SENTENCE = 220  # characters shown of a sentence


class SeekBar(QAbstractSlider):
    """A slider over the seconds of a video, with the moments of a note on it.

    For assistive technology it is a slider whose value is the position in whole seconds.
    """

    seek_requested = Signal(float)  # seconds
    moment_clicked = Signal(object)  # timeline.cues.Moment: its tick was clicked; a seek to its start was requested
    hovered = Signal(float)  # seconds under the pointer; negative where it left
    loop_requested = Signal(object)  # timeline.spans.Span: drawn with Shift and the mouse, or by an end of the loop

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seekBar")
        self.setAccessibleName(tr("Position in the video"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs in every language
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        self.setFont(font)
        self._theme = theme
        self._position = self._length = 0.0
        self._timeline = Timeline()
        self._starts: list[float] = []
        self._chapters = BarChapters()
        self._loop: Span | None = None
        self._drawn = LoopDrag()
        self.cited: tuple[float, ...] = ()
        self.kept: tuple[KeptMoment, ...] = ()
        self.watched: tuple[WatchedSpan, ...] = ()
        self._hills: list[list[tuple[float, float]]] = []
        self._ticks: list[Tick] = []
        self._ticked: Scale | None = None  # what the ticks and the hills were made for
        self._hover: int | None = None  # x of the pointer
        self._low = False  # it is below the track, where what was kept lies
        self._pressed: int | None = None  # x where the button went down
        self._dragging = False
        self._painted = (-1, "")  # what of the position is on the screen: quarter pixels, words
        self._wanted: float | None = None  # seconds that the next tick of the throttle asks for
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setInterval(SCRUB_MS)
        self._throttle.timeout.connect(self._scrub)
        self.bubble = SeekTooltip(self)
        self.set_theme(theme)
        self.set_length(0.0)

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.bubble.set_theme(theme)
        self.update()

    def set_length(self, seconds: float) -> None:
        """The length of the video in seconds; 0 while unknown, and the bar is off."""
        self._length = max(seconds, 0.0)
        self._chapters.set(length=self._length)
        self.setRange(0, int(self._length))
        self.setEnabled(self._length > 0)
        self.set_position(self._position)
        self.update()

    def set_position(self, seconds: float) -> None:
        """The position of the playback in seconds. Cheap: paints only if a reader could see the difference."""
        if self._dragging:
            return
        self._show_position(seconds)

    def set_marks(self, timeline: Timeline, headings: Sequence[tuple[float, str]] = ()) -> None:
        """The moments that get a tick, and the headings (seconds, text) that make chapters."""
        self._timeline = timeline
        self._starts = [moment.start for moment in timeline]
        self._ticked = None
        self._chapters.set(headings=headings)
        self.update()

    @Slot(object)
    def set_film_chapters(self, chapters: Sequence[tuple[float, str]]) -> None:
        """The chapters of the film itself (seconds, name)."""
        self._chapters.set(film=chapters)
        self.update()

    @Slot(object)
    def set_cited(self, starts: Sequence[float]) -> None:
        """The times (seconds) that all notes on the video cite, whose density is shown as heat."""
        self.cited = tuple(starts)
        self._ticked = None
        self.update()

    @Slot(object)
    def set_kept(self, kept: Sequence[KeptMoment]) -> None:
        """What the reader kept of the video: it gets a sign below the track."""
        self.kept = tuple(kept)
        self.update()

    def set_watched(self, watched: Sequence[WatchedSpan]) -> None:
        """The spans of the video that are watched one after the other; none where it is watched as a whole."""
        self.watched = tuple(watched)
        self.update()

    @property
    def scale(self) -> Scale:
        """How the seconds of the video lie on the track, in pixels of this widget."""
        room = self._room()
        left = EDGE + room + SPACE
        return Scale(self._length, left, max(0.0, self.width() - 2.0 * left))

    @Slot(object)
    def set_loop(self, span: Span | None) -> None:
        """What is played again and again (seconds), or None."""
        self._loop = span
        self.update()

    def heading_at(self, seconds: float) -> str:
        """The heading of the chapter at a time, empty where there is none."""
        return self._chapters.title_at(seconds)

    def _room(self) -> int:
        # All digits are equally wide.
        widest = format_time(self._length) if self._length >= 600 else "0:00"
        return self.fontMetrics().horizontalAdvance(widest)

    def _show_position(self, seconds: float) -> None:
        self._position = seconds
        words = format_time(seconds)
        # Half a pixel is the least that shows: each painting wakes the processor twice.
        seen = (round(self.scale.x_of(seconds) * 2), words)
        if seen == self._painted:
            return
        if words != self._painted[1]:
            self.setAccessibleDescription(tr("{words} of {time}", words=words, time=format_time(self._length)))
            self.setValue(int(seconds))
        self._painted = seen
        self.update()

    # Going there

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self._go(self._position - (1 if fine else 5))
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self._go(self._position + (1 if fine else 5))
            case Qt.Key.Key_PageDown:
                self._go(self._position - 30)
            case Qt.Key.Key_PageUp:
                self._go(self._position + 30)
            case Qt.Key.Key_Home:
                self._go(0.0)
            case Qt.Key.Key_End:
                self._go(self._length - 1)  # the very end would only stop the playback
            case _:
                event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not taken away by shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
            others = ~Qt.KeyboardModifier.ShiftModifier
            if event.key() in keys and not event.modifiers() & others & ~Qt.KeyboardModifier.KeypadModifier:
                event.accept()
                return True
        return super().event(event)

    def _go(self, seconds: float) -> None:
        seconds = min(max(seconds, 0.0), self._length)
        self._show_position(seconds)
        self.seek_requested.emit(seconds)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._length <= 0:
            event.ignore()
            return
        x = event.position().x()
        self._pressed = round(x)
        end = self._loop_end(x, event.position().y())
        if end is not None and self._loop is not None:
            self._drawn.take(self._loop, end)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drawn.begin(self.scale.seconds_at(x))
            return
        index = nearest(self._starts, self.scale, x, REACH)
        kept = kept_at(self.kept, self.scale, x, REACH) if event.position().y() > BASE + REACH else None
        if kept is not None:
            self._go(kept.start)
        elif index is None:
            self._go(self.scale.seconds_at(x))
        else:
            self._go(self._starts[index])
            self.moment_clicked.emit(self._timeline.moments[index])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        self._hover, self._low = x, event.position().y() > BASE + REACH
        if self._drawn.span is not None:
            self._drawn.move(min(max(self.scale.seconds_at(x), 0.0), self._length))
        elif self._pressed is not None and (self._dragging or abs(x - self._pressed) > DRAG):
            self._dragging = True
            self._wanted = self.scale.seconds_at(x)
            self._show_position(self._wanted)
            if not self._throttle.isActive():
                self._scrub()
        at_end = self._drawn.span is not None or self._loop_end(x, event.position().y()) is not None
        self.setCursor(Qt.CursorShape.SizeHorCursor if at_end else Qt.CursorShape.ArrowCursor)
        self._tell()
        self.update()

    def _loop_end(self, x: float, y: float) -> int | None:
        """Which end of the loop lies under the pointer: it hangs below the track."""
        return LoopDrag.end_at(self._loop, self.scale, x, REACH) if y > BASE + REACH else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._throttle.stop()
        if self._wanted is not None:
            self._scrub()
            self._throttle.stop()
        self._pressed, self._dragging = None, False
        if (drawn := self._drawn.drop()) is not None:
            self.loop_requested.emit(drawn)
        self.update()

    def _scrub(self) -> None:
        """Ask for the last place dragged to, and not again for a while."""
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.seek_requested.emit(wanted)
            self._throttle.start()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self._tell()
        self.update()

    def hideEvent(self, event: QEvent) -> None:
        self.bubble.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.bubble.hide()

    def _tell(self) -> None:
        """Say in the bubble what lies under the pointer."""
        scale = self.scale
        x = self._hover
        if x is None or self._length <= 0 or not -REACH <= x - scale.left <= scale.width + REACH:
            self.bubble.hide()
            self.hovered.emit(-1.0)
            return
        index = None if self._dragging else nearest(self._starts, scale, x, REACH)
        kept = None if self._dragging or not self._low else kept_at(self.kept, scale, x, REACH)
        seconds = kept.start if kept else scale.seconds_at(x) if index is None else self._starts[index]
        sentence = kept.words if kept else "" if index is None else self._timeline.moments[index].first.sentence
        if len(sentence) > SENTENCE:
            sentence = sentence[:SENTENCE].rstrip() + "…"
        self.hovered.emit(seconds)
        if self._drawn.span is not None:
            begin, end = map(format_time, self._drawn.span)
            self.bubble.tell(f"{begin}–{end}", tr("Loop"), "")
        else:
            self.bubble.tell(format_time(seconds), self._chapters.words_at(seconds), sentence)
        within = QRect(self.window().mapToGlobal(QPoint(0, 0)), self.window().size())
        self.bubble.show_over(self.mapToGlobal(QPoint(round(scale.x_of(seconds)), round(BASE - HIGH - 4))), within)

    # Drawing

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.scale
        paint.paint_times(painter, self._theme, (self.width(), self._room()), self._position, self._length)
        if scale != self._ticked:
            self._ticks, self._ticked = ticks(self._starts, scale, PITCH), scale
            self._hills = heat(self.cited, scale)
        under = None if self._hover is None else nearest(self._starts, scale, self._hover, REACH)
        now = self._timeline.at(self._position)
        paint.paint_heat(painter, self._hills, self._theme)
        paint.paint_track(
            painter, scale, self._theme, self._chapters.segments, position=0.0 if self.watched else self._position,
            pointed=None if self._hover is None else scale.seconds_at(self._hover),
            thick=paint.THIN if self.watched else paint.THICK,
        )  # fmt: skip
        paint.paint_watched(painter, scale, self._theme, self.watched, self._position)
        paint.paint_notches(painter, [scale.x_of(start) for start in self._chapters.notches], self._theme)
        paint_kept(painter, self.kept, scale, self._theme, BASE)
        loop = self._drawn.span or self._loop
        if loop is not None and self._length > 0:
            paint.paint_loop(painter, scale, self._theme, loop)
        paint.paint_ticks(
            painter, self._ticks, self._theme, self._position,
            now=now.start if now else None, meant=None if under is None else self._starts[under],
        )  # fmt: skip
        if self._length > 0:
            radius = 7.0 if self._dragging else 6.0 if self._hover is not None or self.hasFocus() else 5.0
            paint.paint_knob(painter, scale.x_of(self._position), radius, self._theme, focused=self.hasFocus())
