"""The button that loops the paragraph that plays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from karareader.base.translation import tr
from karareader.media.player.base import PlayerState
from karareader.timeline.spans import Span
from karareader.timeline.timecode import format_time
from karareader.ui.common.actions import Actions, native
from karareader.ui.common.theme import Theme
from karareader.ui.reading.loop import Loop
from karareader.ui.video.bar_widgets import BarButton
from karareader.ui.video.playback import Playback
from karareader.ui.video.seek_bar import SeekBar
from karareader.ui.video.transport_bar import TransportBar

_RANK = 3  # speed, sound and the full screen are more important
# The commands behind the buttons of the bar, whose keys the reader may have changed.
_COMMANDS = {
    "play": "play", "back": "back_5", "forward": "on_5", "mute": "mute", "loop": "loop", "full_screen": "full_screen",
    "pop_out": "pop_out", "captions": "captions",
}  # fmt: skip


class LoopButton(BarButton):
    """Is down while something is looped."""

    def __init__(self, bar: TransportBar) -> None:
        super().__init__("loop", tr("Loop this paragraph"), bar)
        self.setObjectName("loopButton")
        self.setCheckable(True)

    def set_theme(self, theme: Theme, ink: str | None = None) -> None:
        """Draw in the colours of `theme`; on the ground of a button that is down the ink is another."""
        super().set_theme(theme, theme.chip_active_ink if self.isChecked() else ink)


class LoopControl(QObject):
    """Joins the button and the seek bars with the loop; it also tells the buttons of the bar which keys do the same."""

    def __init__(
        self, bar: TransportBar, loop: Loop, playback: Playback, actions: Actions, *, seek_bars: Sequence[SeekBar]
    ) -> None:
        super().__init__(bar)
        self._bar, self._loop, self._actions, self._seek_bars = bar, loop, actions, seek_bars
        self.button = LoopButton(bar)
        bar.add_control("loop", self.button, tr("Loop this paragraph"), before=bar.speed, rank=_RANK)
        self.button.clicked.connect(loop.toggle)
        loop.changed.connect(self._changed)
        loop.begun.connect(self._begun)
        for seek_bar in seek_bars:
            seek_bar.loop_requested.connect(loop.set)
        playback.state_changed.connect(self._state_changed)
        actions.keys_changed.connect(self._tell_keys)
        actions.added.connect(self._tell_keys)
        self._state_changed(playback.state)

    @Slot(object)
    def _changed(self, span: Span | None) -> None:
        self._actions.check("loop", span is not None)
        for seek_bar in self._seek_bars:
            seek_bar.set_loop(span)
        words = (
            tr("End the loop {begin}–{end}", begin=format_time(span[0]), end=format_time(span[1]))
            if span
            else tr("Loop this paragraph")
        )
        self.button.setChecked(span is not None)
        self.button.set_words(words)
        self.button.set_theme(self._bar.theme)
        self._bar.more_menu.of[self.button].setText(words)

    @Slot(float)
    def _begun(self, seconds: float) -> None:
        for seek_bar in self._seek_bars:
            seek_bar.set_loop((seconds, seconds))

    @Slot(object)
    def _state_changed(self, state: PlayerState) -> None:
        self.button.setEnabled(state not in (PlayerState.EMPTY, PlayerState.FAILED))

    @Slot()
    def _tell_keys(self) -> None:
        self._bar.set_keys({name: native(self._actions.keys(command)) for name, command in _COMMANDS.items()})
