"""What is asked of a libVLC player: open, play, hold, go, step; and what is told of it."""

from __future__ import annotations

from pathlib import Path

from karareader.base.translation import tr
from karareader.media.files import description as described
from karareader.media.files.container import Container, container_of
from karareader.media.files.description import FrameCount
from karareader.media.player import messages as trouble
from karareader.media.player.base import PlayerState, PlayerStatus, Source
from karareader.media.vlc.options import draw_into
from karareader.media.vlc.state_machine import OPEN, TOLD, Phase, VlcStateMachine

_SNAPSHOT_TRIES = 2


class VlcSession(VlcStateMachine):
    """One libVLC media player and the source in it. Not safe for threads: the caller lets in one at a time.

    Methods that may block for long say so; the others take well under a millisecond.
    """

    def attach(self, window: int) -> None:
        """Draw into this native window, and move there at once if something is drawn already. May block."""
        if window == self._window:
            return
        self._rest.ends()
        moves = self._window != 0
        self._window = window
        draw_into(self.player, window)
        if moves and self._phase is Phase.AT_END:
            self._load(self._looks.inside(self._looks.length), held=True)
        elif moves and self._phase in OPEN:
            # libVLC looks at its window only when it begins to draw.
            self._load(self._place.read(), self._held)

    def open(self, source: Source, start: float, held: bool, problem: str = "") -> None:
        """Play `source` from `start`, or hold there. `problem` says why it cannot be. May block."""
        self._source, self._problem = source, problem
        self.tracks.forget()
        self._container = None if source.is_url else container_of(source.location)
        inside = self._container.chapters if self._container else source.chapters
        self._described = inside or (() if source.is_url else described.chapters(Path(source.location)))
        self._cover = b""
        self._redraw.late = self._container is not None and self._container.seeks_late
        container = self._container or Container()
        self._looks.opens(FrameCount(source.location, container), container.begins)
        if problem:
            self.player.stop()
            self._enter(Phase.FAILED)
        else:
            self._retries = 0
            self._load(start, held)

    def close(self) -> None:
        """Stop, and let go of the source. May block."""
        self.player.stop()
        self.player.set_media(None)
        self._source, self._problem, self._looks.length = None, "", 0.0
        self._redraw.forget()
        self._enter(Phase.EMPTY)

    def restart(self, start: float, held: bool) -> None:
        """After the end: play the same source from `start`, or hold there. May block."""
        if self._phase is Phase.OVER:
            self._retries = 0
            self._load(start, held)

    @property
    def over(self) -> bool:
        """True after the end, when only `restart` helps."""
        return self._phase is Phase.OVER

    def play(self) -> None:
        """Play on."""
        self._held = False
        self._rest.ends()
        self._redraw.forget()
        self._end_watch.told_to_play()
        if self._phase is Phase.AT_END:
            self._place.resting = None
            self._end_watch.leaves_end()
            self._go(0.0)
            self.player.set_pause(0)
            self._enter(Phase.LIVE)
        elif self._phase is Phase.HOLDING:
            self.player.set_pause(0)
            self._enter(Phase.LOADING)
        elif self._phase is Phase.LIVE:
            self.player.set_pause(0)
            begin = self._place.plays_on()
            if begin is not None:
                self._go(begin)
            self._speed.plays_on()

    def pause(self) -> None:
        """Hold."""
        self._rest.ends()
        if self._phase is Phase.LIVE and not self._held:
            self.player.set_pause(1)
            self._place.holds(self._speed.rate)
            self._redraw.holds()
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
            self._place.resting = seconds if self._held else None

    def draw_again(self, seconds: float) -> None:
        """Read what stands at `seconds` anew while it holds: the picture is the same, what is written on it is not."""
        self.seek(seconds)
        self._redraw.anew(seconds)

    def snapshot(self, file: str, width: int) -> bool:
        """Write the picture on the screen to `file`; False where there is none. May block."""
        # libVLC gives up when no picture came within half a second: on a busy machine that happens now and then.
        return self._looks.draws and any(
            self.player.video_take_snapshot(0, file, width, 0) == 0 for _ in range(_SNAPSHOT_TRIES)
        )

    def step(self) -> None:
        """Show the next frame and hold."""
        if self._phase is not Phase.LIVE:
            return
        self.pause()
        self.player.next_frame()
        self._place.steps()
        self._redraw.holds()

    def resized(self) -> None:
        """The window has another size: what is drawn into it too."""
        self._rest.ends()

    def set_rate(self, rate: float) -> None:
        """Play `rate` times as fast."""
        self._speed.set(rate)

    def status(self) -> PlayerStatus:
        """What is going on, without volume and muting."""
        # While it is loading, libVLC holds those who ask for up to 20 ms: only `settle` asks then.
        if self._phase in (Phase.LIVE, Phase.AT_END):
            self._look_for_end()
            self._look_for_sound()
        live = self._phase in (Phase.LIVE, Phase.AT_END)
        position = self._position()
        if live:
            running = self._phase is Phase.LIVE and not self._held
            self._place.report(position, self._speed.rate, running=running)
            self._looks.look_again()
        return PlayerStatus(
            TOLD.get(self._phase, PlayerState.PAUSED if self._held else PlayerState.PLAYING),
            position,
            self._looks.length,
            self._speed.rate,
            fps=self._looks.fps if live else 0.0,
            has_video=live and self._looks.draws,
            error=self._problem,
            cover=self._cover if live and not self._looks.draws else b"",
            remark=self._remark() if live and self._looks.draws else "",
            chapters=(self._described or self._looks.chapters) if live else (),
            pictures=self._looks.pictures if live else (0, 0),
        )

    def _remark(self) -> str:
        if self._redraw.late:
            return tr(trouble.SEEKS_LATE)
        segmented = self._source is not None and self._source.segmented
        roughly = segmented or (self._container is not None and self._container.holds_roughly)
        return tr(trouble.HELD_ROUGHLY) if roughly else ""
