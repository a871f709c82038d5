"""What is dropped on the window: a folder or a note opens; a video becomes the note's, over the video's pane only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from karareader.ui.common.context import Context, Feature
from karareader.ui.drops.hint import DropHint
from karareader.ui.drops.plan import Drop, plan
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

_ENTER, _MOVE, _LEAVE, _DROP = (
    QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop
)  # fmt: skip


class DropsFeature(Feature):
    """Shows what a drop will do while it hovers over the window or the pane of the video, and does it.

    Signals: `open_requested` (Path) – a folder or a note was dropped.
    """

    open_requested = Signal(object)  # Path

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        window, pane = reading.window, reading.video
        self._window, self._pane, self._themes = window, pane, context.themes
        self._chosen, self._video, self._playback = reading.chosen, reading.controller, reading.playback
        self._hints: dict[QWidget, DropHint] = {}
        for widget in (window, pane, pane.surface):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags that enter, move over, leave or end on the window or the pane."""
        kind = event.type()
        if kind == _LEAVE:
            self._hide()
        elif kind in (_ENTER, _MOVE, _DROP) and isinstance(event, QDropEvent) and isinstance(watched, QWidget):
            drop = self._plan(watched, event)
            if drop is None:
                event.ignore()
            elif kind == _DROP:
                self._hide()
                event.setAccepted(drop.deed != "refuse")
                self._do(drop)
            else:
                self._hover(drop, watched, event)
            return True
        return False

    def _plan(self, watched: QWidget, event: QDropEvent) -> Drop | None:
        over = self._over_video(watched, event.position().toPoint())
        drop = plan(event.mimeData(), over_video=over, target=self._chosen.words)
        if drop is not None and drop.deed == "captions" and self._playback.source is None:
            return Drop("refuse", "Captions need a video to be shown on")
        return drop

    def _over_video(self, watched: QWidget, point: QPoint) -> bool:
        pane = self._pane
        if watched is not self._window:
            return True
        return pane.window() is watched and pane.isVisible() and pane.rect().contains(pane.mapFrom(watched, point))

    def _hover(self, drop: Drop, watched: QWidget, event: QDropEvent) -> None:
        # What was refused at once would not be told where it goes next.
        refused = drop.deed == "refuse"
        if refused and isinstance(event, QDragMoveEvent) and event.type() == _MOVE:
            event.ignore()
        else:
            event.acceptProposedAction()
        over = self._over_video(watched, event.position().toPoint())
        owner = self._pane if over else self._window
        for other, hint in self._hints.items():
            hint.setVisible(other is owner)
        if owner not in self._hints:
            self._hints[owner] = DropHint(owner)
        room = QRect(QPoint(0, 0), owner.size())
        self._hints[owner].tell(drop.words, self._themes.theme, room, refused=refused, whole=over)

    def _do(self, drop: Drop) -> None:
        if drop.path is None:
            return
        if drop.deed == "open":
            self.open_requested.emit(drop.path)
        elif drop.deed == "video":
            self._video.take(drop.path)
        elif drop.deed == "captions":
            self._playback.tracks.add_file(drop.path)

    @Slot()
    def _hide(self) -> None:
        for hint in self._hints.values():
            hint.hide()
