"""The transport bar: play, go a little back or on, speed, sound, tracks, and the larger pictures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from karareader.base.translation import tr
from karareader.media.player.base import PlayerState
from karareader.ui.common.theme import Theme
from karareader.ui.video.bar_widgets import SIDE, SPACING, BarButton, ElidedLabel, VolumeSlider, WheelSteps, fitting
from karareader.ui.video.control_row import ControlRow, OverflowMenu, pop_up_above
from karareader.ui.video.keep_button import KeepButtonText
from karareader.ui.video.playback import Playback
from karareader.ui.video.seek_tooltip import tabular
from karareader.ui.video.speed_popup import SpeedPopup, speed_words
from karareader.ui.video.style_sheet import style_sheet
from karareader.ui.video.tracks_menu import TracksMenu

STEP = 5.0  # seconds
PLAY_SIDE = 38  # pixels, as all lengths here
SPEED_WIDTH = 52
SLIDER_WIDTH = 76
MARGIN = 8
VOLUME_STEP = 5  # per notch of the wheel
QUIET = 50  # below this volume the icon shows one wave less

# The keys of a fresh installation; `set_keys` tells others.
KEYS = {
    "play": "Space", "back": "←", "forward": "→", "speed": "[ and ]", "mute": "M", "captions": "C", "full_screen": "F",
    "pop_out": "",
}  # fmt: skip


class TransportBar(ControlRow):
    """The controls below the seek bar. Where it is too narrow for all, the less important ones go into a «⋯» menu.

    The controls act on the playback themselves; only what concerns the window is requested.
    """

    full_screen_requested = Signal()
    pop_out_requested = Signal()
    captions_requested = Signal()  # on, or off: see `set_captions`
    keep_requested = Signal()  # see `set_keeping`

    def __init__(self, playback: Playback, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transportBar")
        self.setAccessibleName(tr("Playback controls"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs in every language
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._playback = playback
        self._theme = theme
        self._wheel = WheelSteps()
        self.play = BarButton("play", tr("Play"), self, side=PLAY_SIDE)
        self.play.setObjectName("playButton")
        self.back = BarButton("seek-back", tr("Back 5 seconds"), self)
        self.forward = BarButton("seek-forward", tr("Forward 5 seconds"), self)
        self.chapter = ElidedLabel(self)
        self.chapter.setObjectName("chapterLabel")
        self.speed = BarButton("", tr("Speed"), self)
        self.mute = BarButton("volume", tr("Mute"), self)
        self.volume = VolumeSlider(self)
        self.keep = BarButton("download", tr("Download"), self)
        self.keep.setObjectName("transportKeep")
        self._keeping: KeepButtonText | None = None
        self.captions = BarButton("subtitles", tr("Captions"), self)
        self.captions.setObjectName("captionsButton")
        self.captions.setCheckable(True)
        self.tracks = BarButton("tracks", tr("Sound and captions"), self)
        self.pop_out = BarButton("popout", tr("Show the video in a window of its own"), self)
        self.full_screen = BarButton("fullscreen", tr("Full screen"), self)
        self.more = BarButton("more", tr("More controls"), self)
        self._buttons = {
            "play": self.play, "back": self.back, "forward": self.forward, "speed": self.speed, "mute": self.mute,
            "captions": self.captions, "keep": self.keep, "tracks": self.tracks, "pop_out": self.pop_out,
            "full_screen": self.full_screen, "more": self.more,
        }  # fmt: skip
        # From the most to the least important: what is hidden first stands last.
        self._optional: tuple[QWidget, ...] = (
            self.speed, self.mute, self.full_screen, self.captions, self.keep, self.volume, self.tracks, self.pop_out
        )  # fmt: skip
        self.popup = SpeedPopup(theme, self)
        self.tracks_menu = TracksMenu(playback, self)
        self.more_menu = OverflowMenu()
        self._hidden = self.more_menu.of
        self._fill_menu()
        self._arrange()
        self._connect()
        self.set_theme(theme)
        self.set_keys(KEYS)
        self._state_changed(playback.state)
        self._rate_changed(playback.status.rate)
        self._volume_changed(playback.status.volume, playback.status.muted)

    # Building

    def _arrange(self) -> None:
        for figures in (self.speed, self.keep):
            figures.setFont(tabular(figures.font()))
        self.speed.setFixedWidth(SPEED_WIDTH)
        self.speed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.volume.setFixedWidth(SLIDER_WIDTH)
        for button in (self.back, self.forward):
            button.setIconSize(QSize(22, 22))
            button.setAutoRepeat(True)
            button.setAutoRepeatDelay(500)
            button.setAutoRepeatInterval(200)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # `_fit` sees to it
        row.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        row.setSpacing(SPACING)
        for widget in (self.back, self.play, self.forward):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self.chapter, 1)
        row.addWidget(self.speed)
        row.addWidget(self.mute)
        row.addWidget(self.volume)
        for widget in (self.keep, self.captions, self.tracks, self.pop_out, self.full_screen, self.more):
            row.addWidget(widget)

    def _fill_menu(self) -> None:
        """Give every control that may be hidden its place in the «⋯» menu."""
        menu = self.more_menu
        menu.add_volume(self.volume)
        menu.add(self.mute, tr("Mute"))
        menu.add(self.speed, tr("Speed…"))
        menu.add(self.captions, tr("Captions"))
        menu.add_menu(self.tracks, self.tracks_menu)
        menu.add(self.keep, tr("Download"))
        menu.add(self.pop_out, tr("Pop out video"))
        menu.add(self.full_screen, tr("Full screen"))

    def _connect(self) -> None:
        playback, hidden = self._playback, self._hidden
        playback.state_changed.connect(self._state_changed)
        playback.rate_changed.connect(self._rate_changed)
        playback.volume_changed.connect(self._volume_changed)
        self.play.clicked.connect(playback.toggle)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_on)
        self.speed.clicked.connect(self._open_speed)
        hidden[self.speed].triggered.connect(self._open_speed)
        self.popup.rate_chosen.connect(playback.set_rate)
        self.mute.clicked.connect(self._toggle_mute)
        hidden[self.mute].triggered.connect(self._toggle_mute)
        for slider in (self.volume, self.more_menu.volume):
            slider.valueChanged.connect(self._slide_volume)
        self.captions.clicked.connect(self.captions_requested)
        hidden[self.captions].triggered.connect(self.captions_requested)
        self.tracks.clicked.connect(self._open_tracks)
        self.more.clicked.connect(self._open_more)
        self.keep.clicked.connect(self.keep_requested)
        hidden[self.keep].triggered.connect(self.keep_requested)
        self.pop_out.clicked.connect(self.pop_out_requested)
        hidden[self.pop_out].triggered.connect(self.pop_out_requested)
        self.full_screen.clicked.connect(self.full_screen_requested)
        hidden[self.full_screen].triggered.connect(self.full_screen_requested)

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        for button in self._buttons.values():
            button.set_theme(theme)
        self.play.set_theme(theme, theme.chip_active_ink if self.play.isEnabled() else None)
        self.captions.set_theme(theme, theme.accent if self.captions.isChecked() else None)
        self.popup.set_theme(theme)
        for menu in (self.more_menu, self.tracks_menu):
            menu.setStyleSheet(style_sheet(theme))

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that the tooltips name: play, back, forward, speed, mute, full_screen, pop_out → «Ctrl+X»."""
        for name, key in keys.items():
            self._buttons[name].set_key(key)

    def set_chapter(self, title: str) -> None:
        """The heading that the playback is under; empty for none."""
        self.chapter.setText(title)
        self.chapter.setAccessibleName(tr("Part of the note: {title}", title=title) if title else "")

    def set_keeping(self, keeping: KeepButtonText | None) -> None:
        """Offer to keep the video on this computer, or say how far that is; None hides that."""
        self._keeping = keeping
        if keeping is not None:
            style = Qt.ToolButtonStyle.ToolButtonTextOnly if keeping.short else Qt.ToolButtonStyle.ToolButtonIconOnly
            self.keep.setToolButtonStyle(style)
            self.keep.setText(keeping.short)
            self.keep.setFixedWidth(SPEED_WIDTH if keeping.short else SIDE)
            said = keeping.meaning if keeping.deed == "download" else f"{keeping.words}. {keeping.meaning}"
            self.keep.set_words(said)
            self._hidden[self.keep].setText(keeping.words)
        self._fit()

    def set_captions(self, shown: bool, there: bool) -> None:
        """Whether captions are shown on the picture, and whether there are any."""
        words = tr("Captions off") if shown else tr("Captions on") if there else tr("No captions")
        self.captions.setChecked(shown)
        self.captions.set_words(words)
        self.captions.set_theme(self._theme, self._theme.accent if shown else None)
        self._hidden[self.captions].setText(words)

    def set_full_screen(self, on: bool) -> None:
        """Whether the video fills the screen now: the button then leads back."""
        self.full_screen.set_icon("fullscreen-exit" if on else "fullscreen")
        self.full_screen.set_words(tr("Leave full screen") if on else tr("Full screen"))
        self._hidden[self.full_screen].setText(tr("Leave full screen") if on else tr("Full screen"))

    def set_popped_out(self, on: bool) -> None:
        """Whether the video has a window of its own now: the button then leads back."""
        self.pop_out.set_icon("popin" if on else "popout")
        self.pop_out.set_words(
            tr("Put the video back beside the note") if on else tr("Show the video in a window of its own")
        )
        self._hidden[self.pop_out].setText(tr("Back beside the note") if on else tr("Pop out video"))

    def _state_changed(self, state: PlayerState) -> None:
        loaded = state not in (PlayerState.EMPTY, PlayerState.FAILED)
        for widget in (self.play, self.back, self.forward, self.speed, self.captions, self.tracks):
            widget.setEnabled(loaded)
        icon, words = {
            PlayerState.PLAYING: ("pause", tr("Pause")),
            PlayerState.ENDED: ("replay", tr("Play again")),
        }.get(state, ("play", tr("Play")))
        self.play.set_icon(icon)
        self.play.set_words(words)
        self.play.set_theme(self._theme, self._theme.chip_active_ink if loaded else None)

    def _rate_changed(self, rate: float) -> None:
        words = speed_words(rate)
        self.speed.setText(words)
        self.speed.setAccessibleName(tr("Speed, {words}", words=words))
        self.popup.set_rate(rate)

    def _volume_changed(self, volume: int, muted: bool) -> None:
        silent = muted or volume == 0
        self.mute.set_icon("volume-mute" if silent else "volume-low" if volume < QUIET else "volume")
        self.mute.set_words(tr("Sound on") if muted else tr("Mute"))
        self._hidden[self.mute].setText(tr("Sound on") if muted else tr("Mute"))
        for slider in (self.volume, self.more_menu.volume):
            slider.show_value(0 if muted else volume)
            slider.setToolTip(tr("Volume: muted") if muted else tr("Volume: {volume} %", volume=volume))

    # What is done

    def _go_back(self) -> None:
        self._playback.seek_by(-STEP)

    def _go_on(self) -> None:
        self._playback.seek_by(STEP)

    def _toggle_mute(self) -> None:
        self._playback.set_muted(not self._playback.status.muted)

    def _slide_volume(self, volume: int) -> None:
        if self._playback.status.muted:
            self._playback.set_muted(False)
        self._playback.set_volume(volume)

    def change_volume(self, notches: int) -> None:
        """Louder (positive) or quieter by so many notches of the wheel."""
        self._slide_volume(min(max(self._playback.status.volume + notches * VOLUME_STEP, 0), 100))

    def _open_speed(self) -> None:
        self.popup.show_over(self.speed if self.speed.isVisible() else self.more)

    def _open_tracks(self) -> None:
        self.tracks_menu.fill()  # its size is needed before it opens
        pop_up_above(self.tracks_menu, self.tracks)

    def _open_more(self) -> None:
        pop_up_above(self.more_menu, self.more)

    # Fitting

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over the loudspeaker and its slider the wheel changes the volume."""
        over = self.childAt(event.position().toPoint())
        if over in (self.mute, self.volume):
            self.change_volume(self._wheel.take(event))
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        always = 2 * MARGIN + 2 * SIDE + PLAY_SIDE + 4 * SPACING + 6
        offered = [widget for widget in self._optional if widget is not self.keep or self._keeping is not None]
        count = fitting(self.width(), always, [widget.minimumWidth() for widget in offered], SIDE)
        for widget in self._optional:
            widget.setVisible(widget in offered[:count])
            self._hidden[widget].setVisible(widget in offered[count:])
        self.more.setVisible(count < len(offered))

    def minimumSizeHint(self) -> QSize:
        always = 2 * MARGIN + 3 * SIDE + PLAY_SIDE + 5 * SPACING + 6
        return QSize(always, PLAY_SIDE + MARGIN)

    def sizeHint(self) -> QSize:
        return QSize(480, PLAY_SIDE + MARGIN)
