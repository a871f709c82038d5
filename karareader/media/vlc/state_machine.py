"""The steps of a libVLC player between being told something and its being on the screen.

libVLC 3 does some things that nobody would expect (seen by reading the screen):

- A player that starts paused, or is paused before it draws, shows no picture: it has to draw first, then hold.
- A missing or broken file never shows as an error when polled, but as an end without any playing.
- The end is not what it seems: see `EndWatch`. Nor is a seek at another speed than 1: see `PlaybackSpeed`.
- After single steps, playing on jumps ahead by the time that went by: a seek to where it stands mends that.
- Held, it does not tell where it is: see `VlcPlace`.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Any

from karareader.media.files.container import Container
from karareader.media.files.cover import cover_of
from karareader.media.player import messages as trouble
from karareader.media.player import sound_devices
from karareader.media.player.base import PlayerState, Source
from karareader.media.vlc.end import EndWatch, PlayOutcome
from karareader.media.vlc.facts import Chapters, Looks, VlcFacts
from karareader.media.vlc.options import Proxy, make_media
from karareader.media.vlc.position import PlaybackSpeed, VlcPlace
from karareader.media.vlc.redraw import Redraw
from karareader.media.vlc.rest import Rest
from karareader.media.vlc.seek_queue import SeekQueue
from karareader.media.vlc.tracks import VlcTracks

SETTLE_S = 0.004  # the pace of looking while something is about to happen
# A film whose end came before it drew anything is opened so much before it, then at its beginning.
RETREATS_S = (0.0, 1.0, math.inf)
SOUND_LOOK_S = 3.0  # the pace of looking for a sound device where there is none
SOUND_FIRST_S = 4.0  # for so long a stream whose sound is there is expected to have a picture
BLIND_S = 1.0  # a film that holds for so long without a picture has none there


class Phase(Enum):
    """What is under way, as far as libVLC does not say it, in the order in which it is gone through."""

    EMPTY = auto()
    LOADING = auto()  # opened; nothing shown yet
    HOLDING = auto()  # told to hold as soon as the first picture is there
    LIVE = auto()
    AT_END = auto()  # it holds on the last frame
    OVER = auto()  # it ended, and has to be opened again
    FAILED = auto()


# Something is opened, and can be sought in.
OPEN = (Phase.LOADING, Phase.HOLDING, Phase.LIVE, Phase.AT_END)
# What is told of a phase; of `LIVE`, whether it plays or holds.
TOLD = {
    Phase.EMPTY: PlayerState.EMPTY,
    Phase.LOADING: PlayerState.OPENING,
    Phase.HOLDING: PlayerState.OPENING,
    Phase.AT_END: PlayerState.ENDED,
    Phase.OVER: PlayerState.ENDED,
    Phase.FAILED: PlayerState.FAILED,
}


class VlcStateMachine:
    """One libVLC media player, the source in it, and what is under way. `VlcSession` tells it what is wished.

    `vlc` is the module, `instance` a libVLC instance; `now` gives monotonic seconds.
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
        self._proxy = Proxy()
        self._window = 0
        self._phase = Phase.EMPTY
        self._since = 0.0  # when the phase began
        self._source: Source | None = None
        self._container: Container | None = None  # what a local file is
        self._described: Chapters = ()  # as whoever offers the film has them
        self._cover = b""  # of a sound
        self._problem = ""
        self._held = True  # what was asked for: hold, or play
        self._start = 0.0  # where the source is to be opened, seconds
        self.lost = False  # it cannot be sought in any more: `settle` has to open it again
        self.sound_came = False  # there is a sound device now: `settle` has to open it again, for it to be heard
        self._silent = False  # there was no sound device when it was opened
        self._next_sound = 0.0  # when to look for one
        self._looks = Looks(self._facts, now)
        self._place = VlcPlace(self._facts, self._looks, now)
        self._retries = 0  # how often a start near or beyond the end was mended already
        self._speed = PlaybackSpeed(self.player, now)
        self._redraw = Redraw(self.player, self._facts, now)
        self._rest = Rest(now)
        self._seeks = SeekQueue(self._facts, now)

    def settle(self) -> float | None:
        """Take the next step of what is under way; in how many seconds to look again, None if nothing is."""
        if self.lost:
            self._load(self._end_watch.sought, self._held)
        elif self.sound_came:
            self._load(self._place.read(), self._held)
        if self._phase in (Phase.LOADING, Phase.HOLDING):
            self._looks.measure()
            if self._facts.has_ended():
                self._end()
            elif self._phase is Phase.LOADING:
                self._settle_loading()
            else:
                self._settle_holding()
        due = self._seeks.due() if self._phase is Phase.LIVE else None
        if due is not None:
            self._go(due)
        if not self._held:
            self._speed.settle()
        elif self._phase is Phase.LIVE and self._redraw.settle():
            self._place.redrawn()
        busy = self._phase in (Phase.LOADING, Phase.HOLDING) or (self._speed.waits and not self._held)
        busy = busy or (self._phase is Phase.LIVE and self._seeks.waits)
        if busy:
            return SETTLE_S
        if not self._stands_still():
            return None
        wait = self._redraw.waits() if self._phase is Phase.LIVE else None
        return self._rest.settle(self._window) if wait is None else wait

    def waits_for_settle(self) -> bool:
        """True if `settle` has something to do that came about without a command."""
        return self.lost or self.sound_came or (self._stands_still() and self._rest.wanted())

    def _stands_still(self) -> bool:
        return self._phase is Phase.AT_END or (self._phase is Phase.LIVE and self._held)

    def _look_for_end(self) -> None:
        if self._phase is Phase.AT_END:
            if self._facts.plays():
                self._enter(Phase.LIVE)  # it only took long to go on
            return
        outcome = self._end_watch.look(self._held, self._looks.length)
        if outcome is PlayOutcome.HOLDS:
            self._enter(Phase.AT_END)
        elif outcome is PlayOutcome.ENDED:
            self._end()
        elif outcome is PlayOutcome.DEAF:
            self._end_watch.told_to_play()
            self.player.set_pause(0)
        self.lost = outcome is PlayOutcome.LOST

    def _look_for_sound(self) -> None:
        if self._silent and self._now() >= self._next_sound:
            self._next_sound = self._now() + SOUND_LOOK_S
            self.sound_came = sound_devices.is_present()

    def _choose_sound(self) -> None:
        """Play silently where there is no sound device, until there is one."""
        self.sound_came = False
        silent = not sound_devices.is_present()
        if silent is not self._silent:
            self._silent = silent
            self.player.audio_output_set("adummy" if silent else "any")

    def _load(self, start: float, held: bool) -> None:
        assert self._source is not None
        self._rest.ends()
        self.player.stop()
        self._choose_sound()
        self._proxy.use(self._source.proxy)
        media = make_media(self._instance, self._source, start, self._container)
        self.tracks.prepare(media)
        self.player.set_media(media)
        media.release()
        self._start, self._held = start, held
        self._looks.shown = False
        self._redraw.forget()
        self._speed.opens(start)
        self._place.opens(start, segmented=self._source.segmented)
        self._end_watch.opened(start)
        self._seeks.opens(segmented=self._source.segmented)
        self._enter(Phase.LOADING)
        self.player.play()

    def _shows(self) -> bool:
        """True once there is a picture, or sound alone; of segments (HLS) the sound may come first."""
        assert self._source is not None
        if self._source.segmented and self._now() - self._since < SOUND_FIRST_S:
            return self._facts.draws() and self._facts.has_displayed()
        return self._facts.shows()

    def _settle_loading(self) -> None:
        assert self._source is not None
        holds = self._facts.holds()
        if not self._facts.plays() and not holds:
            return
        if holds and not self._shows():
            if self._end_watch.heard():
                # Over before anything was drawn: it has to end instead.
                self._end_watch.told_to_play()
                self.player.set_pause(0)
        elif not self._shows() and (self._source.segmented or not self._facts.position() > self._start):
            self._doubt()
        elif self._held:
            # Any sooner, and now and then nothing is ever drawn.
            self.player.set_pause(1)
            self._enter(Phase.HOLDING)
        else:
            self._go_live()
            if self._source.segmented and self._start > 0:
                # A start leads to the beginning of its segment only, a seek to the frame.
                self._go(self._start)

    def _settle_holding(self) -> None:
        blind = self._facts.has_tracks() and self._now() - self._since > BLIND_S
        if self._facts.holds() and (self._shows() or blind):
            self._redraw.look()
            self._go_live()
            # One frame may have gone by before it held.
            self._place.resting = self._looks.inside(self._start)
            self._go(self._place.resting)
        else:
            self._doubt()

    def _end(self) -> None:
        """It ended: because it is over, because it was to start beyond its end, or because it cannot be played."""
        if self._phase is Phase.LIVE and self._looks.shown:
            self._enter(Phase.OVER)
        elif self._start > 0 and self._retries < len(RETREATS_S):
            retreat = RETREATS_S[self._retries]
            self._retries += 1
            inside = self._looks.inside(self._start) - retreat
            self._load(max(inside, 0.0) if inside < self._start else 0.0, self._held)
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
        if self._source is not None and not self._source.is_url and not self._looks.draws and not self._cover:
            self._cover = cover_of(Path(self._source.location))

    def _give_up(self) -> None:
        assert self._source is not None
        self._problem = trouble.unplayable(self._source)
        self._enter(Phase.FAILED)
        self.player.stop()

    def _go(self, seconds: float) -> None:
        self._rest.ends()
        self._speed.seeks()
        self._end_watch.told_to_go(seconds)
        self._place.goes(seconds)
        if not self._seeks.ask(seconds):
            return
        self.player.set_time(round(seconds * 1000))
        if self._held and self._source is not None and not self._source.is_url:
            self._redraw.goes(seconds)

    def _enter(self, phase: Phase) -> None:
        self._phase, self._since = phase, self._now()
        self.lost = False

    def _position(self) -> float:
        if self._phase in (Phase.LOADING, Phase.HOLDING):
            return self._start
        if self._phase in (Phase.AT_END, Phase.OVER):
            return self._looks.length
        return self._place.told() if self._phase is Phase.LIVE else 0.0
