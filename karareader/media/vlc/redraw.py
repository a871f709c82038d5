"""Sees to it that a seek while paused shows its picture.

WORKAROUND: libVLC 3 decodes a single picture for a seek while it is paused. Where the decoder has it before the input
has filled its buffer, the picture is not shown: the old one stays (seen with MPEG-TS, MPEG-PS, fragmented MP4, and with
any container near a key frame; 3.0.24). The next frame that is asked for is then the one that was missing. Nothing
tells that it happened, so the picture is looked at, as a tiny snapshot before and after.
"""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from karareader.base.files import read_bytes
from karareader.media.vlc.facts import VlcFacts

DRAWN_S = 0.2  # so long after a seek its picture is there, from a disk
HELD_S = 0.1  # so long after it was told to hold nothing moves
LONGEST_S, LOOK_S = 2.5, 0.03  # for so long it is played on to the next key frame, and how often it is looked
_REREADS = 2  # times
_WIDTH = 64  # pixels of a snapshot


class Redraw:
    """Watches the picture of a libVLC player that holds. `now` gives monotonic seconds, `wait` waits.

    `settle` is called by the worker between two commands: it may wait for the picture for up to half a second.
    """

    def __init__(
        self, player: Any, facts: VlcFacts, now: Callable[[], float], wait: Callable[[float], None] = time.sleep
    ) -> None:
        self._player, self._facts, self._now, self._wait = player, facts, now, wait
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._seen = b""  # the picture that it held before the seek; empty while unknown
        self._due: float | None = None  # when to look
        self._sought = False
        self._again = False  # more than one seek since the last look: what is seen may be of an earlier one
        self._stepped = False
        self._rereads = 0
        self._target = 0.0  # seconds
        self.late = False  # the picture comes back only at the next key frame

    def forget(self) -> None:
        """It plays, or something else is opened."""
        self._seen, self._due, self._sought, self._again, self._stepped = b"", None, False, False, False
        self._rereads = 0

    def holds(self) -> None:
        """It was told to hold: what it shows then is known soon."""
        self.forget()
        self._due = self._now() + HELD_S

    def look(self) -> None:
        """Look at once: it holds, and is about to be told to go somewhere. May block."""
        self.forget()
        self._seen = self._snapshot()

    def goes(self, seconds: float) -> None:
        """It was told to go to `seconds` while it holds."""
        self._target = seconds
        self._again = self._sought
        self._sought, self._stepped = True, False
        self._due = self._now() + DRAWN_S

    def anew(self, seconds: float) -> None:
        """It was told to go where it is, for what is written on the picture: that this stays the same is right.

        WORKAROUND: words that were chosen a moment ago are not read yet at the first seek, and are missing then; a
        second one a little later shows them.
        """
        self.forget()
        self._target, self._rereads = seconds, _REREADS
        self._due = self._now() + DRAWN_S

    def waits(self) -> float | None:
        """In how many seconds there is something to be looked at, None for never."""
        return None if self._due is None else max(self._due - self._now(), 0.0)

    def settle(self) -> bool:
        """Look if it is time. True if the picture was missing, and the next frame was asked for. May block."""
        if self._due is None or self._now() < self._due:
            return False
        self._due = None
        if self._rereads:
            self._rereads -= 1
            self._player.set_time(round(self._target * 1000))
            self._due = self._now() + DRAWN_S
            return False
        before, sought, again, stepped = self._seen, self._sought, self._again, self._stepped
        self._sought = self._again = self._stepped = False
        # Where nothing was drawn after the seek there may be nothing to be had either.
        self._seen = self._snapshot() or before
        if stepped and self.late and self._seen == before:
            self._run_to_picture(before)
            return True
        if not sought or (not before and not again) or (self._seen != before and not again):
            return False
        if again:
            # One seek overtook another, and which of the two is seen cannot be told: go there once more.
            self._player.set_time(round(self._target * 1000))
            self.goes(self._target)
            return False
        self._player.next_frame()
        self._due = self._now() + HELD_S
        self._stepped = True
        return True

    def _run_to_picture(self, before: bytes) -> None:
        """Play on, silently, until there is another picture than `before`."""
        muted, end = self._player.audio_get_mute(), self._now() + LONGEST_S
        self._player.audio_set_mute(True)
        self._player.set_pause(0)
        while self._now() < end and self._seen == before:
            self._wait(LOOK_S)
            self._seen = self._snapshot() or before
        self._player.set_pause(1)
        self._player.audio_set_mute(muted == 1)

    def _snapshot(self) -> bytes:
        """What is on the screen, as bytes that can be compared; empty if there is nothing or it cannot be had."""
        if not self._facts.draws():
            return b""
        with contextlib.suppress(OSError):
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="karareader-")
            file = Path(self._folder.name) / "seen.png"
            if self._player.video_take_snapshot(0, str(file), _WIDTH, 0) == 0:
                seen = read_bytes(file)
                file.unlink()
                return seen
        return b""
