"""Plays by libVLC 3 through python-vlc.

libVLC is polled, never listened to: calling it from its own callbacks blocks. What can take long (opening, stopping)
runs in a worker thread; what is quick (seeking, pausing) runs at once.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from karareader.base.errors import UserError
from karareader.base.translation import noop
from karareader.media.player import messages as trouble
from karareader.media.player.base import Abilities, Player, PlayerState, PlayerStatus, Source, Track
from karareader.media.player.serial import Serial
from karareader.media.vlc.options import instance_options
from karareader.media.vlc.session import VlcSession

if TYPE_CHECKING:
    from pathlib import Path

    from karareader.media.player.subtitle_file import Rewritten

LIBRARY_ON_LINUX = "libvlc.so.5"

Answer = TypeVar("Answer")


def load_library(options: Sequence[str] | None = None) -> tuple[Any, Any]:
    """The module `vlc` and a libVLC instance. Takes 30 ms, and half a second where VLC has no plugin cache.

    Raises UserError where this machine has no usable VLC.
    """
    hint = noop("For the best playback install VLC 3, from videolan.org or from your system's packages.")
    try:
        with _library_named():
            import vlc
        if not vlc.libvlc_get_version().startswith(b"3."):
            raise UserError(noop("VLC is on this machine, but another version than 3, which alone plays here."), hint)
        instance = vlc.Instance(list(instance_options() if options is None else options))
    except (ImportError, OSError, NameError, AttributeError, SystemExit) as error:
        raise UserError(noop("VLC was not found on this machine."), hint) from error
    if instance is None:
        raise UserError(noop("VLC is on this machine, but does not start."), hint)
    instance.set_user_agent("KaraReader", "KaraReader")
    return vlc, instance


@contextlib.contextmanager
def _library_named() -> Iterator[None]:
    """Name libVLC to python-vlc on Linux: its own search runs other programs, and misses that there is none."""
    variable = "PYTHON_VLC_LIB_PATH"
    if not sys.platform.startswith("linux") or variable in os.environ:
        yield
        return
    ctypes.CDLL(LIBRARY_ON_LINUX)
    os.environ[variable] = LIBRARY_ON_LINUX
    try:
        yield
    finally:
        del os.environ[variable]


class VlcPlayer(Player):
    """A `Player` by libVLC; `library` is what `load_library` gave. `now` gives monotonic seconds."""

    # Read from the screen: one or two frames (of 25 a second) after the seek.
    # WORKAROUND: libVLC puts the first picture that its decoder gives after a seek on the screen at once, as late as it
    # is: the frame before the target on which that one builds, up to four away, for 5 to 30 ms.
    abilities = Abilities(runs_on=0.075, shows_before=0.16)

    def __init__(self, library: tuple[Any, Any] | None = None, *, now: Callable[[], float] = time.monotonic) -> None:
        self._vlc, instance = library or load_library()
        self._session = VlcSession(self._vlc, instance, now)
        self._serial = Serial("vlc", self._session.settle)
        self._status = PlayerStatus(PlayerState.EMPTY)
        self._volume, self._muted = 100, False

    @property
    def engine(self) -> str:
        version = self._vlc.libvlc_get_version().decode("ascii", "replace").split()[0]
        return f"VLC {version}"

    def attach(self, window: int) -> None:
        self._serial.later(partial(self._session.attach, window))

    def resized(self) -> None:
        self._serial.call(self._session.resized)

    def open(self, source: Source, *, start: float = 0.0, paused: bool = True) -> None:
        self._status = PlayerStatus(PlayerState.OPENING, max(start, 0.0), rate=self._status.rate)
        self._serial.later(partial(self._open, source, max(start, 0.0), paused))

    def play(self) -> None:
        self._serial.call(self._play)

    def pause(self) -> None:
        self._serial.call(self._pause)

    def seek(self, seconds: float) -> None:
        seconds = max(seconds, 0.0)
        if self._status.state not in (PlayerState.EMPTY, PlayerState.FAILED):
            self._status = replace(self._status, position=seconds)
        self._serial.call(partial(self._seek, seconds))

    def step(self) -> None:
        self._serial.call(self._step)

    def set_rate(self, rate: float) -> None:
        self._serial.call(partial(self._session.set_rate, min(max(rate, 0.25), 4.0)))

    def set_volume(self, volume: int) -> None:
        self._volume = min(max(volume, 0), 100)
        self._serial.call(self._apply_sound)

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._serial.call(self._apply_sound)

    def audio_tracks(self) -> tuple[Track, ...]:
        return self._ask(self._session.tracks.audio, ())

    def subtitle_tracks(self) -> tuple[Track, ...]:
        return self._ask(self._session.tracks.subtitles, ())

    def audio_track(self) -> int:
        return self._ask(self._session.player.audio_get_track, -1)

    def subtitle_track(self) -> int:
        return self._ask(self._session.player.video_get_spu, -1)

    def set_audio_track(self, track: int) -> None:
        self._serial.call(partial(self._session.tracks.set_audio, track))

    def set_subtitle_track(self, track: int) -> None:
        self._serial.call(partial(self._show_subtitles, partial(self._session.tracks.set_subtitle, track)))

    def add_subtitles(self, file: Rewritten) -> None:
        self._serial.call(partial(self._show_subtitles, partial(self._session.tracks.add_subtitles, file)))

    def set_subtitle_delay(self, seconds: float) -> None:
        self._serial.call(partial(self._show_subtitles, partial(self._session.tracks.set_delay, seconds)))

    def snapshot(self, file: Path, width: int, done: Callable[[bool], None]) -> None:
        # It waits for the next picture, and is asked for like all else: libVLC holds such calls back for no other.
        self._serial.later(lambda: done(self._session.snapshot(str(file), width)))

    def status(self) -> PlayerStatus:
        self._status = self._ask(self._session.status, self._status)
        if self._ask(self._session.waits_for_settle, False):
            self._serial.wake()
        return replace(self._status, volume=self._volume, muted=self._muted)

    def close(self) -> None:
        self._status = PlayerStatus(PlayerState.EMPTY, rate=self._status.rate)
        self._serial.later(self._session.close)

    def wait(self, timeout: float) -> bool:
        """Wait until all that was asked for is done, at most `timeout` seconds; True if it is."""
        return self._serial.drain(timeout)

    def _open(self, source: Source, start: float, paused: bool) -> None:
        self._session.open(source, start, paused, trouble.before_opening(source))
        self._apply_sound()

    def _play(self) -> None:
        if self._session.over:
            self._status = replace(self._status, state=PlayerState.OPENING, position=0.0)
            self._serial.later(partial(self._session.restart, 0.0, False))
        else:
            self._session.play()
            self._serial.wake()

    def _pause(self) -> None:
        self._session.pause()
        self._serial.wake()

    def _step(self) -> None:
        self._session.step()
        self._serial.wake()

    def _seek(self, seconds: float) -> None:
        if self._session.over:
            self._status = replace(self._status, state=PlayerState.OPENING, position=seconds)
            self._serial.later(partial(self._session.restart, seconds, True))
        else:
            self._session.seek(seconds)
            self._serial.wake()

    def _show_subtitles(self, choose: Callable[[], None]) -> None:
        choose()
        if self._status.state is PlayerState.PAUSED and not self._session.over:
            # Held, libVLC draws what it read before the choice: without this the caption is missing until the next one.
            self._session.draw_again(self._status.position)
            self._serial.wake()

    def _apply_sound(self) -> None:
        self._session.player.audio_set_volume(self._volume)
        self._session.player.audio_set_mute(self._muted)

    def _ask(self, question: Callable[[], Answer], otherwise: Answer) -> Answer:
        """Put a quick question to libVLC; `otherwise` where it is busy or has not yet done what it was told."""
        if self._serial.waiting or not self._serial.lock.acquire(blocking=False):
            return otherwise
        try:
            return otherwise if self._serial.waiting else question()
        finally:
            self._serial.lock.release()
