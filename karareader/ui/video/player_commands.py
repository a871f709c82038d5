"""What the keys of the player do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from karareader.timeline.cues import Timeline
from karareader.ui.video.playback import Playback

# The speeds that [ and ] step through.
SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
# «Previous time» goes to the moment before the one that began this little ago, in seconds.
_JUST_BEGUN = 1.5
_LOUDNESS_STEP = 5


class PlayerKeys(QObject):
    """Short verbs round the playback.

    Signals: `resumed` – the reader went to a time by a key, so the note should follow again.
    """

    resumed = Signal()

    def __init__(self, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._timeline = Timeline()

    def set_timeline(self, timeline: Timeline) -> None:
        """The times that J and K go to."""
        self._timeline = timeline

    @Slot()
    def toggle(self) -> None:
        """Play or hold."""
        self._playback.toggle()

    @Slot()
    def back_1(self) -> None:
        """A second back."""
        self._playback.seek_by(-1)

    @Slot()
    def on_1(self) -> None:
        """A second on."""
        self._playback.seek_by(1)

    @Slot()
    def back_5(self) -> None:
        """Five seconds back."""
        self._playback.seek_by(-5)

    @Slot()
    def on_5(self) -> None:
        """Five seconds on."""
        self._playback.seek_by(5)

    @Slot()
    def back_10(self) -> None:
        """Ten seconds back."""
        self._playback.seek_by(-10)

    @Slot()
    def on_10(self) -> None:
        """Ten seconds on."""
        self._playback.seek_by(10)

    @Slot()
    def previous_time(self) -> None:
        """To the time before; within the first moments after a time, to the one before that."""
        now = self._playback.position
        moment = self._timeline.before(now - _JUST_BEGUN) if self._playback.playing else self._timeline.before(now)
        if moment is not None:
            self._playback.seek(moment.start)
            self.resumed.emit()

    @Slot()
    def next_time(self) -> None:
        """To the next time."""
        moment = self._timeline.after(self._playback.position)
        if moment is not None:
            self._playback.seek(moment.start)
            self.resumed.emit()

    @Slot()
    def frame_back(self) -> None:
        """One frame back."""
        self._playback.step(-1)

    @Slot()
    def frame_on(self) -> None:
        """One frame on."""
        self._playback.step(1)

    @Slot()
    def slower(self) -> None:
        """The next lower speed."""
        below = [speed for speed in SPEEDS if speed < self._playback.status.rate - 0.01]
        if below:
            self._playback.set_rate(below[-1])

    @Slot()
    def faster(self) -> None:
        """The next higher speed."""
        above = [speed for speed in SPEEDS if speed > self._playback.status.rate + 0.01]
        if above:
            self._playback.set_rate(above[0])

    @Slot()
    def usual_speed(self) -> None:
        """The usual speed."""
        self._playback.set_rate(1.0)

    @Slot()
    def toggle_mute(self) -> None:
        """Sound off, or on."""
        self._playback.set_muted(not self._playback.status.muted)

    @Slot()
    def louder(self) -> None:
        """Louder."""
        self._playback.set_muted(False)
        self._playback.set_volume(self._playback.status.volume + _LOUDNESS_STEP)

    @Slot()
    def softer(self) -> None:
        """Softer."""
        self._playback.set_volume(self._playback.status.volume - _LOUDNESS_STEP)
