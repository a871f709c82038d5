"""What a libVLC player is up to: the steps between asking for something and its being on the screen.

libVLC 3 does some things that nobody would expect (seen by reading the screen):

- A player that starts paused, or is paused before it draws, shows no picture: it has to draw first, then hold.
- A missing or broken file never shows as an error when polled, but as an end without any playing.
- The end is not what it seems: see `vlc_end`. Nor is a seek at another speed than 1: see `vlc_speed`.
- After single steps, playing on jumps ahead by the time that went by: a seek to where it stands mends that.
- Held, it tells the position of its last report, up to half a second old, and runs on for one or two frames.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from karareader.media import trouble
from karareader.media.player import Source, State, Status
from karareader.media.vlc_end import EndWatch, Outcome
from karareader.media.vlc_facts import VlcFacts
from karareader.media.vlc_looks import Looks
from karareader.media.vlc_options import draw_into, make_media
from karareader.media.vlc_phase import OPEN, TOLD, Phase
from karareader.media.vlc_speed import Speed
from karareader.media.vlc_stream import Proxy, SegmentedTimes
from karareader.media.vlc_tracks import VlcTracks
from karareader.timeline.clock import PlaybackClock

SETTLE_S = 0.004  # the pace of looking while something is about to happen
RUNS_ON_S = 0.05  # the picture runs on for so long after it was told to hold
USUAL_FPS = 25.0


class VlcSession:
    """One libVLC media player and the source in it. Not safe for threads: the caller lets in one at a time.

    `vlc` is the module, `instance` a libVLC instance; `now` gives monotonic seconds. Methods that may block for long
    say so; the others take well under a millisecond.
    """

    def __init__(self, vlc: Any, instance: Any, now: Callable[[], float] = time.monotonic) -> None:
        self._instance = instance
        self.player = instance.media_player_new()
        # Mouse and keys belong to the window.
        self.player.video_set_mouse_input(False)
        self.player.video_set_key_input(False)
        self.tracks = VlcTracks(vlc, self.player)
        self._facts = VlcFacts(vlc, self.player)
        self._end_watch = EndWatch(self._facts, now)
        self._now = now
        self._clock = PlaybackClock(now)
        self._segmented, self._proxy = SegmentedTimes(now), Proxy()
        self._window = 0
        self._phase = Phase.EMPTY
        self._since = 0.0  # when the phase began
        self._source: Source | None = None
        self._problem = ""
        self._held = True  # what was asked for: hold, or play
        self._start = 0.0  # where the source is to be opened, seconds
        self._resting: float | None = None  # the exact position while held, where it is known
        self._stepped = False
        self.lost = False  # it cannot be sought in any more: `settle` has to open it again
        self._looks = Looks(self._facts, now)
        self._again = False  # a start beyond the end was mended already
        self._speed = Speed(self.player, now)

    def attach(self, window: int) -> None:
        """Draw into this native window, and move there at once if something is drawn already. May block."""
        if window == self._window:
            return
        moves = self._window != 0
        self._window = window
        draw_into(self.player, window)
        if moves and self._phase is Phase.AT_END:
            self._load(self._looks.inside(self._looks.length), held=True)
        elif moves and self._phase in OPEN:
            # libVLC looks at its window only when it begins to draw.
            self._load(self._clock.read() if self._resting is None else self._resting, self._held)

    def open(self, source: Source, start: float, held: bool, problem: str = "") -> None:
        """Play `source` from `start`, or hold there. `problem` says why it cannot be. May block."""
        self._source, self._problem = source, problem
        self.tracks.forget()
        self._looks.length = 0.0
        if problem:
            self.player.stop()
            self._enter(Phase.FAILED)
        else:
            self._again = False
            self._load(start, held)

    def close(self) -> None:
        """Stop, and let go of the source. May block."""
        self.player.stop()
        self.player.set_media(None)
        self._source, self._problem, self._looks.length = None, "", 0.0
        self._enter(Phase.EMPTY)

    def restart(self, start: float, held: bool) -> None:
        """After the end: play the same source from `start`, or hold there. May block."""
        if self._phase is Phase.OVER:
            self._again = False
            self._load(start, held)

    @property
    def over(self) -> bool:
        """True after the end, when only `restart` helps."""
        return self._phase is Phase.OVER

    def play(self) -> None:
        """Play on."""
        self._held = False
        self._end_watch.told_to_play()
        if self._phase is Phase.AT_END:
            self._resting = None
            self._end_watch.leaves_end()
            self._go(0.0)
            self.player.set_pause(0)
            self._enter(Phase.LIVE)
        elif self._phase is Phase.HOLDING:
            self.player.set_pause(0)
            self._enter(Phase.LOADING)
        elif self._phase is Phase.LIVE:
            self.player.set_pause(0)
            if self._stepped and self._resting is not None:
                self._go(self._resting)
            self._stepped, self._resting = False, None
            self._speed.plays_on()

    def pause(self) -> None:
        """Hold."""
        if self._phase is Phase.LIVE and not self._held:
            self.player.set_pause(1)
            # What libVLC tells from now on is old.
            self._resting = self._looks.inside(self._clock.read() + RUNS_ON_S * self._speed.rate)
        self._held = True

    def seek(self, seconds: float) -> None:
        """Go to `seconds`."""
        seconds = self._looks.inside(seconds)
        if self._phase is Phase.AT_END:
            self._held = True
            self._end_watch.leaves_end()
            self._enter(Phase.LIVE)
        if self._phase in OPEN:
            self._start = seconds
            self._go(seconds)
            self._resting = seconds if self._held else None

    def step(self) -> None:
        """Show the next frame and hold."""
        if self._phase is not Phase.LIVE:
            return
        self.pause()
        self.player.next_frame()
        self._stepped = True
        self._resting = self._position() + 1 / (self._facts.fps() or USUAL_FPS)

    def set_rate(self, rate: float) -> None:
        """Play `rate` times as fast."""
        self._speed.set(rate)

    def settle(self) -> float | None:
        """Take the next step of what is under way; in how many seconds to look again, None if nothing is."""
        if self.lost:
            self._load(self._end_watch.sought, self._held)
        if self._phase in (Phase.LOADING, Phase.HOLDING):
            self._looks.measure()
            if self._facts.has_ended():
                self._end()
            elif self._phase is Phase.LOADING:
                self._settle_loading()
            else:
                self._settle_holding()
        if not self._held:
            self._speed.settle()
        busy = self._phase in (Phase.LOADING, Phase.HOLDING) or (self._speed.waits and not self._held)
        return SETTLE_S if busy else None

    def status(self) -> Status:
        """What is going on, without volume and muting."""
        # While it is loading, libVLC holds those who ask for up to 20 ms: only `settle` asks then.
        if self._phase in (Phase.LIVE, Phase.AT_END):
            self._look_for_end()
        live = self._phase in (Phase.LIVE, Phase.AT_END)
        position = self._position()
        if live:
            running = self._phase is Phase.LIVE and not self._held
            self._clock.report(position, rate=self._speed.rate, running=running)
            self._looks.look_again()
        return Status(
            TOLD.get(self._phase, State.PAUSED if self._held else State.PLAYING),
            position,
            self._looks.length,
            self._speed.rate,
            fps=self._looks.fps if live else 0.0,
            has_video=live and self._looks.draws,
            error=self._problem,
        )

    def _look_for_end(self) -> None:
        if self._phase is Phase.AT_END:
            if self._facts.plays():
                self._enter(Phase.LIVE)  # it only took long to go on
            return
        outcome = self._end_watch.look(self._held, self._looks.length)
        if outcome is Outcome.HOLDS:
            self._enter(Phase.AT_END)
        elif outcome is Outcome.ENDED:
            self._end()
        elif outcome is Outcome.DEAF:
            self._end_watch.told_to_play()
            self.player.set_pause(0)
        self.lost = outcome is Outcome.LOST

    def _load(self, start: float, held: bool) -> None:
        assert self._source is not None
        self.player.stop()
        self._proxy.use(self._source.proxy)
        media = make_media(self._instance, self._source, start)
        self.tracks.prepare(media)
        self.player.set_media(media)
        media.release()
        self._start, self._held = start, held
        self._resting, self._stepped, self._looks.shown = None, False, False
        self._speed.opens(start)
        self._clock.report(start, running=False)
        self._clock.seek(start)
        self._end_watch.opened(start)
        self._segmented.sought(start)
        self._enter(Phase.LOADING)
        self.player.play()

    def _settle_loading(self) -> None:
        holds = self._facts.holds()
        if not self._facts.plays() and not holds:
            return
        if holds and not self._facts.shows():
            if self._end_watch.heard():
                # Over before anything was drawn: it has to end instead.
                self._end_watch.told_to_play()
                self.player.set_pause(0)
        elif not self._facts.shows() and not self._facts.position() > self._start:
            self._doubt()
        elif self._held:
            # Any sooner, and now and then nothing is ever drawn.
            self.player.set_pause(1)
            self._enter(Phase.HOLDING)
        else:
            self._go_live()

    def _settle_holding(self) -> None:
        if self._facts.holds() and self._facts.shows():
            self._go_live()
            # One frame may have gone by before it held.
            self._resting = self._looks.inside(self._start)
            self._go(self._resting)
        else:
            self._doubt()

    def _end(self) -> None:
        """It ended: because it is over, because it was to start beyond its end, or because it cannot be played."""
        if self._phase is Phase.LIVE and self._looks.shown:
            self._enter(Phase.OVER)
        elif self._start > 0 and not self._again:
            self._again = True
            inside = self._looks.inside(self._start)
            self._load(inside if inside < self._start else 0.0, self._held)
        elif self._phase is Phase.HOLDING and self._looks.length > 0:
            self._enter(Phase.OVER)  # so short that it ended before it held
        else:
            self._give_up()

    def _doubt(self) -> None:
        """Give up a source in which nothing to play was found for long."""
        assert self._source is not None
        if self._now() - self._since > trouble.patience(self._source) and not self._facts.has_tracks():
            self._give_up()

    def _go_live(self) -> None:
        self._enter(Phase.LIVE)
        self.tracks.restore()
        self._looks.look()

    def _give_up(self) -> None:
        assert self._source is not None
        self._problem = trouble.unplayable(self._source)
        self._enter(Phase.FAILED)
        self.player.stop()

    def _go(self, seconds: float) -> None:
        self._speed.seeks()
        self._end_watch.told_to_go(seconds)
        self._segmented.sought(seconds)
        self.player.set_time(round(seconds * 1000))
        self._clock.seek(seconds)

    def _enter(self, phase: Phase) -> None:
        self._phase, self._since = phase, self._now()
        self.lost = False

    def _position(self) -> float:
        if self._phase in (Phase.LOADING, Phase.HOLDING):
            return self._start
        if self._phase in (Phase.AT_END, Phase.OVER):
            return self._looks.length
        if self._phase is not Phase.LIVE:
            return 0.0
        if self._resting is not None:
            return self._resting
        position = self._facts.position()
        return self._segmented.position(position) if self._source and self._source.segmented else position
