"""The panes of the window, and which of them has the focus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

from karareader.ui.common.messages import MessageLine
from karareader.ui.common.side_panel import SidePanel
from karareader.ui.note.pane import NotePane
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.small_transport import SmallTransport
from karareader.ui.window.top_bar import TopBar
from karareader.ui.window.welcome import Welcome


@dataclass(frozen=True)
class Panes:
    """What the window is made of. `left` shows one of the pages that features put into it."""

    top_bar: TopBar
    left: QStackedWidget
    note: NotePane
    welcome: Welcome
    video: VideoPane
    small: SmallTransport
    side: SidePanel
    line: MessageLine


_REASON = Qt.FocusReason.ShortcutFocusReason
# What a pane is there for: its list, its text, its seek bar.
_MAIN = (QAbstractItemView, QAbstractScrollArea, QAbstractSlider)


class PaneFocus(QObject):
    """Goes through `panes` in their order, leaving out those in which nothing can take the keyboard."""

    def __init__(self, panes: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes

    def go(self, step: int) -> None:
        """To the next pane (1) or the one before (-1), round and round."""
        focused = QApplication.focusWidget()
        count = len(self._panes)
        here = next((at for at, pane in enumerate(self._panes) if _holds(pane, focused)), -1 if step > 0 else count)
        for far in range(1, count + 1):
            pane = self._panes[(here + step * far) % count]
            goal = _goal(pane)
            if goal is not None and not _holds(pane, focused):
                goal.window().activateWindow()
                goal.setFocus(_REASON)
                return


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))


def _goal(pane: QWidget) -> QWidget | None:
    """What takes the keyboard in a pane: what had it there last, else what the pane is there for."""
    if not pane.isVisible():
        return None
    last = pane.focusWidget()
    if last is not None and last is not pane and _can(last):
        return last
    inside = list(_inside(pane))
    return next((widget for widget in inside if isinstance(widget, _MAIN)), inside[0] if inside else None)


def _inside(pane: QWidget) -> Iterator[QWidget]:
    """What Tab reaches in a pane, in the order in which it was made.

    WORKAROUND: `nextInFocusChain` would know the order of Tab. PySide takes the widget that it gives for a child of the
    one that was asked: once the chain has been walked, all wrappers of scroll bars and menus of the window hang on one
    another, and become invalid, though what they stand for lives, when a single one goes. The window fell over then.
    """
    if _can(pane):
        yield pane
    for child in pane.children():
        if isinstance(child, QWidget) and not child.isWindow() and not isinstance(child, QScrollBar):
            yield from _inside(child)


def _can(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isVisible() and widget.isEnabled()
