"""The note scrolls along with the playback: gently, only when it must, and never against the reader's hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QObject,
    QRectF,
    QVariantAnimation,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtWidgets import QScrollBar, QStyle, QWidget

from karareader.timeline.follow import FollowState


class Scrollable(Protocol):
    """A view that scrolls to its mark: a scroll area that tells when the reader's hand scrolled it."""

    @property
    def scrolled_by_hand(self) -> SignalInstance:
        """Emitted when the reader scrolls."""

    def verticalScrollBar(self) -> QScrollBar:
        """As of QAbstractScrollArea."""

    def viewport(self) -> QWidget:
        """As of QAbstractScrollArea."""

    def isVisible(self) -> bool:
        """As of QWidget."""

    def style(self) -> QStyle:
        """As of QWidget."""


DURATION_MS = 220
# The comfortable middle: as long as the mark is between these shares of the height of the view, nothing scrolls …
_UPPER, _LOWER = 0.10, 0.72
# … and where its top comes to stand when it has to.
_REST = 0.28


class FollowScroll(QObject):
    """Scrolls a view to the mark.

    `mark` gives the rectangle that is to be seen, in pixels of the document, or None where nothing is marked.

    Signals: `changed` (bool, int) – whether the note follows, and where the mark is: -1 above what is seen, 0 in it, 1
    below; it comes at every change of either; `wanted` – the reader wants to follow, though that is switched off.
    """

    changed = Signal(bool, int)
    wanted = Signal()

    def __init__(self, view: Scrollable, mark: Callable[[], QRectF | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._mark = view, mark
        self._bar = view.verticalScrollBar()
        self.state = FollowState()
        self.held = False  # stays where it is until the playback moves
        self._told: tuple[bool, bool, int] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        view.scrolled_by_hand.connect(self._by_hand)
        self._bar.valueChanged.connect(self.tell)

    @Slot(bool)
    def set_enabled(self, enabled: bool) -> None:
        """Follow at all, or never."""
        self.state.enabled = enabled
        if enabled:
            self.resume()
        else:
            self.stop()
            self.tell()

    def mark_changed(self) -> None:
        """Another paragraph is marked, or the playback was sought: bring it into view, if the note follows."""
        self.state.mark_changed()
        rect = self._mark()
        if rect is not None and self.state.following and not self.held:
            self._align(rect)
        self._tell(rect)

    def release(self) -> None:
        """The playback moves: what was held goes along with it, if it follows."""
        if self.held:
            self.held = False
            self.mark_changed()

    def go_along(self) -> None:
        """The reader clicked a time: follow again, from the next change of the mark on."""
        self.held = False
        self.state.resume()

    @Slot()
    def resume(self) -> None:
        """The reader clicked the follow chip, or played on: follow again, and go to the mark."""
        self.go_along()
        self.mark_changed()

    @Slot()
    def chip_clicked(self) -> None:
        """The reader wants to follow."""
        if self.state.enabled:
            self.resume()
        else:
            self.wanted.emit()

    def align(self, *, at_once: bool = False) -> None:
        """Scroll to the mark unless it is in the comfortable middle."""
        if at_once:
            self.stop()
        rect = self._mark()
        if rect is not None:
            self._align(rect, at_once=at_once)

    def _align(self, rect: QRectF, *, at_once: bool = False) -> None:
        height = self._view.viewport().height()
        top = self._target() if self._running() else self._bar.value()
        if rect.top() >= top + _UPPER * height and rect.bottom() <= top + _LOWER * height:
            return
        if rect.height() > (_LOWER - _UPPER) * height and top <= rect.top() <= top + _REST * height:
            return
        target = round(rect.top() - _REST * height)
        target = max(self._bar.minimum(), min(target, self._bar.maximum()))
        if target == self._bar.value():
            self.stop()
        elif at_once or not self._view.isVisible() or not animated(self._view):
            self.stop()
            self._bar.setValue(target)
        elif not (self._running() and self._target() == target):
            self._animation.stop()
            self._animation.setDuration(DURATION_MS)
            self._animation.setStartValue(self._bar.value())
            self._animation.setEndValue(target)
            self._animation.start()

    def stop(self) -> None:
        """Stand still where it is."""
        self._animation.stop()

    def where(self) -> int:
        """-1 where the mark is above what is seen, 1 below, 0 in it or nowhere."""
        return self._where(self._mark(), self._bar.value())

    @Slot()
    def tell(self) -> None:
        """Tell how it stands, if that is news."""
        self._tell(self._mark())

    def _tell(self, rect: QRectF | None) -> None:
        now = (self.state.enabled, self.state.following, self._where(rect, self._bar.value()))
        if now != self._told:
            self._told = now
            self.changed.emit(*now[1:])

    def _running(self) -> bool:
        return self._animation.state() == QAbstractAnimation.State.Running

    def _target(self) -> int:
        return int(self._animation.endValue())

    def _where(self, rect: QRectF | None, top: int) -> int:
        if rect is None or (rect.bottom() > top + 4 and rect.top() < top + self._view.viewport().height() - 4):
            return 0
        return -1 if rect.bottom() <= top + 4 else 1

    @Slot(int, int)
    def _by_hand(self, old: int, new: int) -> None:
        self.stop()
        rect = self._mark()
        if rect is not None:
            self.state.scrolled_by_hand(mark_visible=not self._where(rect, new), was_visible=not self._where(rect, old))
        # While a scroll bar moves, whatever is told could change the size of the view, and stop it.
        if max(self._bar.minimum(), min(new, self._bar.maximum())) == self._bar.value():
            self.tell()

    @Slot("QVariant")
    def _move(self, value: Any) -> None:
        self._bar.setValue(int(value))


def animated(view: Scrollable) -> bool:
    """Whether things may move: not where the reader or the style of the desktop asks for calm."""
    # The style sheet says it of the view, see `style_sheet.sheet`; the viewport in it has no rule of its own.
    widget = view.viewport().parentWidget()
    return view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) != 0
