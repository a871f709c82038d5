"""The controls below the picture: the seek bar and the transport bar, and when they hide by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karareader.timeline.cues import Timeline
from karareader.ui.common.theme import Theme
from karareader.ui.video.playback import Playback
from karareader.ui.video.seek_bar import SeekBar
from karareader.ui.video.transport_bar import TransportBar

HIDE_MS = 2500  # so long after the pointer rested


class AutoHide(QObject):
    """Shows and hides `controls`, which lie over `surface` where `full_screen` is set.

    Signals: `changed` – they came, or went.
    """

    changed = Signal()

    def __init__(self, playback: Playback, surface: QWidget, controls: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._playback, self._surface, self._controls = playback, surface, controls
        self.full_screen = False
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(HIDE_MS)
        self._hiding.timeout.connect(self.hide)

    @Slot()
    def show(self) -> None:
        """Show them; they go again after a while."""
        self._surface.unsetCursor()
        self._controls.show()
        self.changed.emit()
        if self.full_screen:
            self._hiding.start()

    @Slot()
    def hide(self) -> None:
        """Hide them on a full screen, unless nothing plays or the pointer is on them."""
        pointed = self._controls.rect().contains(self._controls.mapFromGlobal(self._controls.cursor().pos()))
        if not self.full_screen or not self._playback.playing or pointed:
            return
        self._controls.hide()
        self._surface.setCursor(Qt.CursorShape.BlankCursor)
        self.changed.emit()


class VideoControls(QWidget):
    """Both bars, kept up to date with the playback."""

    moment_clicked = Signal(object)  # timeline.cues.Moment: its tick was clicked

    def __init__(self, playback: Playback, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("videoControls")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._playback = playback
        self._chapter = ""
        self.seek_bar = SeekBar(theme, self)
        self.transport = TransportBar(playback, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.seek_bar)
        column.addWidget(self.transport)
        playback.position_changed.connect(self._position_changed)
        playback.length_changed.connect(self._length_changed)
        playback.chapters_changed.connect(self.seek_bar.set_film_chapters)
        self.seek_bar.seek_requested.connect(playback.seek)
        self.seek_bar.moment_clicked.connect(self.moment_clicked)

    def set_marks(self, timeline: Timeline, headings: Sequence[tuple[float, str]] = ()) -> None:
        """The moments of the note, and its headings with the second that each begins at."""
        self.seek_bar.set_marks(timeline, headings)
        self._show_chapter(self._playback.position)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.seek_bar.set_theme(theme)
        self.transport.set_theme(theme)

    def _position_changed(self, seconds: float) -> None:
        self.seek_bar.set_position(seconds)
        self._show_chapter(seconds)

    def _length_changed(self, seconds: float) -> None:
        self.seek_bar.set_length(seconds)
        self._show_chapter(self._playback.position)

    def _show_chapter(self, seconds: float) -> None:
        chapter = self.seek_bar.heading_at(seconds)
        if chapter != self._chapter:
            self._chapter = chapter
            self.transport.set_chapter(chapter)
