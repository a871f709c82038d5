"""The playback as the window knows it: a QObject round a player, with a clock that fills in what it reports.

It is also what follows the times of the note: the one clock and the one follower that all who mark something share.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from karareader.media.player.base import Abilities, Player, PlayerState, PlayerStatus, Source
from karareader.media.player.clock import PlaybackClock
from karareader.timeline.cues import Moment, Timeline
from karareader.timeline.follow import Follower
from karareader.timeline.spans import Span
from karareader.ui.video.playback_tracks import PlaybackTracks
from karareader.ui.video.stills import StillTaker

LIVELY_MS = 16  # the pace of a screen
PLAYING_MS = 50  # enough for a bar that moves: each look wakes the processor
RESTING_MS = 1000  # nothing moves; only a change from outside could be noticed
LIVELY_TICKS = 40  # so many quick ticks after a command, in which its outcome shows
TRACK_TICKS = 10  # every so many of them asks for the tracks too
USUAL_FPS = 25.0  # where the player does not tell


class Playback(QObject):
    """Plays one source at a time and tells what changes.

    The player is polled. `tick` is what the timer calls; tests call it themselves and pass a clock of their own as
    `now` (monotonic seconds).

    Only change is told: no signal repeats what is known already, except that `moment_reached` comes after each seek,
    so that what is marked can be brought back into view.
    """

    moment_reached = Signal(object)  # timeline.cues.Moment of the note that is followed, or None; before the position
    position_changed = Signal(float)  # seconds
    chapters_changed = Signal(object)  # seconds and name of each chapter of the film
    length_changed = Signal(float)  # seconds; 0 while unknown
    state_changed = Signal(object)  # media.player.State
    rate_changed = Signal(float)  # 1 is the usual speed
    volume_changed = Signal(int, bool)  # 0 to 100; muted
    failed = Signal(str)  # a sentence for the reader
    remarked = Signal(str)  # a sentence for the reader: what works less well in what was opened
    source_changed = Signal(object)  # media.player.Source, or None
    jumping = Signal(float)  # the second where the playback still is; the reader or a link goes to a certain time
    seeked = Signal(float)  # seconds; the reader or a link went there
    wished = Signal(object)  # the reader wants to play what can be had: at these seconds, or None for wherever it was
    jumped = Signal(float, float)  # worth telling: where to, and by how much (0 for a jump to a time); seconds

    def __init__(
        self, player: Player, parent: QObject | None = None, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._clock = PlaybackClock(now)
        self._follower = Follower()
        self.source: Source | None = None  # what was opened last
        self.can_be_had = False  # nothing is loaded, but whoever hears `wished` can load it
        self._status = PlayerStatus(PlayerState.EMPTY)
        self._told_position = 0.0
        self._volume, self._share = 100, 1.0  # as the reader set it, and how much of that is heard
        self.tracks = PlaybackTracks(player, self)
        self.tracks.chosen.connect(self._wake)
        self.stills = StillTaker(player, self)
        self._lively = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    # What is going on

    @property
    def engine(self) -> str:
        """The engine's name for the reader."""
        return self._player.engine

    @property
    def abilities(self) -> Abilities:
        """What the engine can do of what not all can."""
        return self._player.abilities

    @property
    def position(self) -> float:
        """Where the playback is now, in seconds, between the player's reports too."""
        position = max(self._clock.read(), 0.0)
        return min(position, self._status.length) if self._status.length else position

    @property
    def moment(self) -> Moment | None:
        """The moment of the note that the playback is in; None where nothing is loaded."""
        return self._follower.moment

    @property
    def timeline(self) -> Timeline:
        """The times of the note that are followed."""
        return self._follower.timeline

    @property
    def loaded(self) -> bool:
        """True if something is there that plays, or may yet."""
        return self.source is not None and self._status.state not in (PlayerState.EMPTY, PlayerState.FAILED)

    @property
    def length(self) -> float:
        """The length in seconds, 0 while unknown."""
        return self._status.length

    @property
    def state(self) -> PlayerState:
        """What the player is doing, as of the last tick."""
        return self._status.state

    @property
    def playing(self) -> bool:
        """True while the picture moves."""
        return self._status.state is PlayerState.PLAYING

    @property
    def status(self) -> PlayerStatus:
        """All that the player told in the last tick; its position is older than `position`."""
        return self._status

    # What can be done

    def attach(self, window: int) -> None:
        """Draw into the native window with this identifier (`QWidget.winId()`)."""
        self._player.attach(window)

    def resized(self) -> None:
        """The window that it draws into has another size now."""
        self._player.resized()

    def open(self, source: Source, start: float = 0.0, paused: bool = True) -> None:
        """Load `source` and show it at `start` seconds, held or playing."""
        self.source = source
        self._clock.report(start, running=False)
        self._clock.seek(start)
        self._player.open(source, start=start, paused=paused)
        self.source_changed.emit(source)
        self._wake()
        self.tick()

    def close(self) -> None:
        """Let go of the source."""
        self._player.close()
        self.source = None
        self._clock.report(0.0, running=False)
        self._clock.seek(0.0)
        self.follow(self.timeline)
        self.source_changed.emit(None)
        self.tick()

    def play(self) -> None:
        """Play on; after the end, from the start."""
        if self.state is PlayerState.ENDED:
            self._clock.seek(0.0)
        self._player.play()
        self._wake()
        if not self.playing:
            self.tick()

    def pause(self) -> None:
        """Hold."""
        self._player.pause()
        self._wake()
        self.tick()

    def toggle(self) -> None:
        """Hold if it plays, play if it holds."""
        if self.source is None and self.can_be_had:
            self.wished.emit(None)
            return
        (self.pause if self.playing else self.play)()

    def seek(self, seconds: float, *, by: float = 0.0, quiet: bool = False) -> None:
        """Go to `seconds`, clamped to the length; playing or held stays so. `position` is there at once.

        `by` says how far that is, in seconds, where no certain time was meant; `quiet`, that it is not worth telling.
        """
        if self.source is None:
            return
        target = max(seconds, 0.0)
        if self.length:
            target = min(target, self.length)
        if not quiet and not by:
            self.jumping.emit(self.position)
        self._player.seek(target)
        self._clock.seek(target)
        self._follower.at(target)
        self.moment_reached.emit(self._follower.moment)
        self._wake()
        self.seeked.emit(target)  # before the position: who waits for one must not take this for the way there
        self._tell_position()
        if not quiet:
            self.jumped.emit(target, by)

    def follow(self, timeline: Timeline) -> None:
        """Tell which moment of these times the playback is in, from now on."""
        self._follower.set_timeline(timeline)
        if self.loaded:
            self._follower.at(self.position)
        self.moment_reached.emit(self._follower.moment)

    def mark_early(self, span: Span) -> None:
        """From the beginning of a span of seconds on, the note is marked as it is at the end of it."""
        self._follower.early = span

    def seek_by(self, seconds: float) -> None:
        """Go on, or back if negative, by `seconds`."""
        self.seek(self.position + seconds, by=seconds)

    @property
    def frame_rate(self) -> float:
        """Frames a second of the film; 0 while unknown."""
        return self._status.fps

    def step(self, frames: int) -> None:
        """Hold, and go on by one frame (1) or back by one (-1)."""
        if self.source is None:
            return
        frame = 1 / (self._status.fps or USUAL_FPS)
        if self.playing:
            self.pause()
        if frames > 0 and self.state is PlayerState.PAUSED:
            self._player.step()
            self._clock.seek(self.position + frame)
            self._wake()
            self._tell_position()
        else:
            self.seek(self.position + frames * frame, quiet=True)

    def set_rate(self, rate: float) -> None:
        """Play `rate` times as fast, 0.25 to 4, with the pitch kept."""
        self._player.set_rate(min(max(rate, 0.25), 4.0))
        self._wake()
        self.tick()

    def set_volume(self, volume: int) -> None:
        """Set the volume, 0 to 100."""
        self._volume = min(max(volume, 0), 100)
        self._player.set_volume(round(self._volume * self._share))
        self.tick()

    def duck(self, share: float) -> None:
        """Play at this share of the volume that the reader set (1 for all of it), which is told as before."""
        if share != self._share:
            self._share = share
            self.set_volume(self._status.volume)

    def set_muted(self, muted: bool) -> None:
        """Silence the sound, or let it be heard."""
        self._player.set_muted(muted)
        self.tick()

    # Polling

    @property
    def pace(self) -> int:
        """How often it is polled: every so many milliseconds, 0 for never."""
        return self._timer.interval() if self._timer.isActive() else 0

    def tick(self) -> None:
        """Ask the player what is going on, and tell what changed."""
        before, status = self._status, self._player.status()
        if self._share != 1.0:
            status = replace(status, volume=self._volume)
        self._status = status
        self._clock.report(status.position, rate=status.rate, running=status.state is PlayerState.PLAYING)
        if status.length != before.length:
            self.length_changed.emit(status.length)
        if status.remark not in ("", before.remark):
            self.remarked.emit(status.remark)
        if status.chapters != before.chapters:
            self.chapters_changed.emit(status.chapters)
        if status.state is not before.state or status.error != before.error:
            self._wake()  # the tracks are known soon
            self.state_changed.emit(status.state)
            if status.state is PlayerState.FAILED:
                self.failed.emit(status.error)
        if status.rate != before.rate:
            self.rate_changed.emit(status.rate)
        if (status.volume, status.muted) != (before.volume, before.muted):
            self.volume_changed.emit(status.volume, status.muted)
        self._tell_position()
        self._pace()

    def _tell_position(self) -> None:
        position = self.position
        if position != self._told_position:
            self._told_position = position
            if self.loaded and self._follower.at(position):
                self.moment_reached.emit(self._follower.moment)
            self.position_changed.emit(position)

    @Slot()
    def _wake(self) -> None:
        """Look quickly for a while: a command was given, and its outcome comes soon."""
        self._lively = LIVELY_TICKS
        self._start(LIVELY_MS)

    def _pace(self) -> None:
        """Choose the time of the next tick."""
        state = self._status.state
        if self._lively:
            self._lively -= 1
            if self._lively % TRACK_TICKS == 0:
                self.tracks.look(state)
        if state in (PlayerState.EMPTY, PlayerState.FAILED):
            self._timer.stop()
            return
        if self._lively or state is PlayerState.OPENING:
            self._start(LIVELY_MS)
        else:
            self._start(PLAYING_MS if state is PlayerState.PLAYING else RESTING_MS)

    def _start(self, pace: int) -> None:
        if not self._timer.isActive() or self._timer.interval() != pace:
            # At rest the system joins this with other timers of whole seconds.
            self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer if pace == RESTING_MS else Qt.TimerType.PreciseTimer)
            self._timer.start(pace)
