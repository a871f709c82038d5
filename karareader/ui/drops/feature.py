"""What is dropped on the window: a folder or a note opens; a video becomes the note's, over the video's pane only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from karareader.base.readable_text import name_of, stem_of
from karareader.base.translation import tr
from karareader.library.files.scan import is_note
from karareader.media.files.locate import CAPTION_SUFFIXES, is_media
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.theme import Theme
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services
from karareader.ui.video.osd import make_overlay

Deed = Literal["open", "video", "captions", "refuse"]


@dataclass(frozen=True, slots=True)
class Drop:
    """What the drop of `path` does, and the words that say so while it hovers. A refused one says why."""

    deed: Deed
    words: str
    path: Path | None = None


def plan(data: QMimeData, *, over_video: bool, target: Callable[[], str]) -> Drop | None:
    """What a drop of `data` would do; None for what is no file, which is not the window's business.

    `over_video`: it hovers over the pane of the video; `target` names what a video dropped there becomes, as “the
    video of 9 notes”, and is empty where no note is open.
    """
    urls = data.urls()
    if not urls:
        return None
    if len(urls) > 1:
        return Drop("refuse", tr("Drop one file or folder at a time"))
    if not urls[0].isLocalFile():
        return Drop("refuse", tr("Only files on this computer can be dropped here"))
    path = Path(urls[0].toLocalFile())
    if path.is_dir():
        return Drop("open", tr("Open the folder “{name}”", name=name_of(path)), path)
    if not path.is_file():
        return Drop("refuse", tr("“{name}” is not a file", name=name_of(path)))
    if is_note(path):
        return Drop("open", tr("Open the note “{name}”", name=stem_of(path)), path)
    return _over_video(path, target()) if over_video else _elsewhere(path, target)


def _over_video(path: Path, target: str) -> Drop:
    if is_media(path):
        words = (
            tr("Use “{name}” as {target}", name=name_of(path), target=target)
            if target
            else tr("Play “{name}”", name=name_of(path))
        )
        return Drop("video", words, path)
    if path.suffix.lower() in CAPTION_SUFFIXES:
        return Drop("captions", tr("Show the captions “{name}”", name=name_of(path)), path)
    return Drop("refuse", tr("“{name}” is not a video", name=name_of(path)))


def _elsewhere(path: Path, target: Callable[[], str]) -> Drop:
    if is_media(path):
        what = target()
        if what:
            return Drop("refuse", tr("Drop it on the video pane to make it {target}", target=what))
        return Drop("refuse", tr("Drop it on the video pane to make it play"))
    if path.suffix.lower() in CAPTION_SUFFIXES:
        return Drop("refuse", tr("Drop it on the video pane to show its captions"))
    return Drop("refuse", tr("“{name}” is not a note, a folder or a video", name=name_of(path)))


_PAD_X, _PAD_Y = 22, 14  # pixels, as all lengths here
_EDGE = 6  # between the rim of the sheet and its dashed line
_WIDEST = 460


class DropHint(QWidget):
    """Lies over a pane, or as a small sheet in the middle of the window. It is solid: pictures of films lie below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        make_overlay(self)
        self.setObjectName("dropHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme: Theme | None = None
        self._refused = False
        self.words = ""
        self.hide()

    def tell(self, words: str, theme: Theme, room: QRect, *, refused: bool, whole: bool) -> None:
        """Show `words` over `room` of the parent: all over it, or as a sheet in its middle."""
        self._theme, self._refused, self.words = theme, refused, words
        self.setAccessibleName(words)
        place = QRect(room)
        if not whole:
            place = QRect(QPoint(0, 0), self._size(room.width()))
            place.moveCenter(room.center())
        self.setGeometry(place)
        self.show()
        self.raise_()
        self.update()

    def _size(self, room: int) -> QSize:
        widest = min(_WIDEST, room - 2 * _PAD_X)
        words = self.fontMetrics().boundingRect(QRect(0, 0, widest, 400), self._flags(), self.words)
        return QSize(words.width() + 2 * _PAD_X + 2, words.height() + 2 * _PAD_Y)

    @staticmethod
    def _flags() -> int:
        return int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.raised))
        pen = QPen(QColor(theme.quiet if self._refused else theme.accent), 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), 6, 6)
        painter.setPen(QColor(theme.quiet if self._refused else theme.ink))
        inner = self.rect().adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        painter.drawText(inner, self._flags(), self.words)


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
            return Drop("refuse", tr("Captions need a video to be shown on"))
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
