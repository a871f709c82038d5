"""A single row of controls below the note, where only the note is shown: the video can still be heard and steered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.media.player.base import PlayerState
from karareader.timeline.cues import Timeline
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.video.bar_widgets import BarButton
from karareader.ui.video.playback import Playback
from karareader.ui.video.seek_bar import SeekBar
from karareader.ui.video.style_sheet import style_sheet

_STEP = 5.0  # seconds
_EDGE = 6  # pixels


class SmallTransport(QWidget):
    """Play, a little back or forward, and the way through the video. Its place is the owner's business.

    Signals: `there_changed` – there is something to play now, or is not any more; `show_video_requested`.
    """

    there_changed = Signal()
    show_video_requested = Signal()

    def __init__(self, playback: Playback, themes: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("videoControls")  # looks like those below the picture
        self.setAccessibleName(tr("Playback controls"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs in every language
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._playback, self._themes = playback, themes
        self.there = False
        self.back = BarButton("seek-back", tr("Back 5 seconds"), self)
        self.play = BarButton("play", tr("Play"), self)
        self.play.setObjectName("smallPlayButton")
        self.forward = BarButton("seek-forward", tr("Forward 5 seconds"), self)
        self.seek_bar = SeekBar(themes.theme, self)
        self.show_video = BarButton("layout-side", tr("Show the video beside the note"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(2)
        for widget in (self.back, self.play, self.forward):
            row.addWidget(widget)
        row.addWidget(self.seek_bar, 1)
        row.addWidget(self.show_video)
        self._connect()
        self._recolour(themes.theme)
        self._state_changed(playback.state)

    def _connect(self) -> None:
        playback = self._playback
        self.back.clicked.connect(self._go_back)
        self.play.clicked.connect(playback.toggle)
        self.forward.clicked.connect(self._go_forward)
        self.show_video.clicked.connect(self.show_video_requested)
        self.seek_bar.seek_requested.connect(playback.seek)
        playback.position_changed.connect(self._moved)
        playback.length_changed.connect(self.seek_bar.set_length)
        playback.state_changed.connect(self._state_changed)
        self._themes.changed.connect(self._recolour)

    @Slot(object)
    def set_timeline(self, timeline: Timeline) -> None:
        """The times of the note get ticks."""
        self.seek_bar.set_marks(timeline)

    def showEvent(self, event: object) -> None:
        """What went by while nobody saw it."""
        self.seek_bar.set_position(self._playback.position)

    @Slot(float)
    def _moved(self, seconds: float) -> None:
        if self.isVisible():
            self.seek_bar.set_position(seconds)

    @Slot(object)
    def _state_changed(self, state: PlayerState) -> None:
        icon, words = {
            PlayerState.PLAYING: ("pause", tr("Pause")),
            PlayerState.ENDED: ("replay", tr("Play again")),
        }.get(state, ("play", tr("Play")))
        self.play.set_icon(icon)
        self.play.set_words(words)
        there = state not in (PlayerState.EMPTY, PlayerState.FAILED)
        if there is not self.there:
            self.there = there
            self.there_changed.emit()

    @Slot()
    def _go_back(self) -> None:
        self._playback.seek_by(-_STEP)

    @Slot()
    def _go_forward(self) -> None:
        self._playback.seek_by(_STEP)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme) + f"#videoControls {{ border-top: 1px solid {theme.line}; }}")
        for button in (self.back, self.play, self.forward, self.show_video):
            button.set_theme(theme)
        self.seek_bar.set_theme(theme)
