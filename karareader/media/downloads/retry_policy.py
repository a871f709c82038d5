"""What follows from a download that failed: is it tried again, and when; does the whole queue wait; in what words."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from karareader.base.translation import noop, tr
from karareader.media.availability import Standing
from karareader.media.downloads.protocol import Trouble


class Hold:
    """Nothing is begun while it holds; afterwards one item goes ahead to see how it fares.

    `now` gives monotonic seconds, by which processes tell when they began too; `clock` those of the epoch.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic, clock: Callable[[], float] = time.time) -> None:
        self._now, self._clock = now, clock
        self._since = self._until = 0.0
        self.why = ""
        self.times = 0  # in a row; 0 when nothing is waited for

    @property
    def on(self) -> bool:
        """True while nothing may be begun."""
        return self.times > 0 and self._now() < self._until

    @property
    def left(self) -> float:
        """Seconds until it is tried again; infinite where nothing is waited for."""
        return self._until - self._now() if self.times else float("inf")

    def begin(self, why: str, seconds: float, *, tell_when: bool = False) -> None:
        """From now on for `seconds`, because of `why` (a sentence); with `tell_when` it says until when."""
        if tell_when:
            # Rounded up: nothing is to be expected before that minute.
            until = time.localtime(self._clock() + seconds + 59)
            why = tr("{why} Downloads resume at {time}.", why=why, time=time.strftime("%H:%M", until))
        self.why, self._since = why, self._now()
        self._until = self._since + seconds
        self.times += 1

    def fares_well(self, began: float) -> None:
        """What began at `began` goes well: what was waited for is over, if that was after it."""
        if began > self._since:
            self.end()

    def end(self) -> None:
        """Nothing is waited for any more."""
        self.why, self.times = "", 0


MOST_TRIES = 8  # failures in a row in which nothing arrived
_FIRST, _LONGEST = 4.0, 1800.0  # seconds
_FINAL = frozenset({
    Standing.GONE, Standing.PRIVATE, Standing.REGION, Standing.AGE, Standing.LOGIN, Standing.DRM, Standing.UNSUPPORTED,
    Standing.NOT_LIVE, Standing.UPCOMING,
})  # fmt: skip
_FINAL_TROUBLES = frozenset({Trouble.FFMPEG, Trouble.LIVE, Trouble.NO_CAPTIONS})
# Of these, what the site says in its words is not worth repeating.
_SAY_ALL = frozenset({Trouble.BROKEN, Trouble.FFMPEG, Trouble.LIVE, Trouble.NO_CAPTIONS, Trouble.BUSY})
_SAY_ENOUGH = frozenset(
    {Standing.PRIVATE, Standing.REGION, Standing.AGE, Standing.DRM, Standing.OFFLINE, Standing.BLOCKED}
)
_WORDS = {
    Trouble.FULL: noop("There is too little room on the disk of the downloads."),
    Trouble.FOLDER: noop("The folder for downloads cannot be used."),
    Trouble.FFMPEG: noop("This video comes as picture and sound apart; ffmpeg, which joins them, is not installed."),
    Trouble.LIVE: noop("It is live, or has not begun: it can be downloaded when it is over."),
    Trouble.NO_CAPTIONS: noop("There are no captions for this video."),
    Trouble.BROKEN: noop("The connection broke again and again."),
    Trouble.JOINING: noop("Picture and sound could not be made one file."),
    Trouble.ENDED: noop("The download ended unexpectedly."),
    Trouble.BUSY: noop("Another KaraReader is downloading it."),
}
_STANDINGS = {
    Standing.GONE: noop("The video is gone."),
    Standing.PRIVATE: noop("The video is private."),
    Standing.REGION: noop("The video is not available in this country."),
    Standing.AGE: noop("The site wants to know your age: cookies of a browser in which you are signed in would help."),
    Standing.LOGIN: noop("The site wants you to sign in: cookies of a browser in which you are signed in would help."),
    Standing.DRM: noop("The video is protected against copying."),
    Standing.UPCOMING: noop("The video has not begun."),
    Standing.NOT_LIVE: noop("Nothing is sent there now."),
    Standing.UNSUPPORTED: noop("There is no video that could be read at this address."),
    Standing.BLOCKED: noop("The site takes this computer for a robot, or asks to slow down."),
    Standing.OFFLINE: noop("Cannot reach the site."),
}


@dataclass(frozen=True, slots=True)
class RetryOutcome:
    """`again` is in how many seconds the item is tried again, 0 for never. `all_wait` tells that the others would fare
    the same: the whole queue waits so long, and the item has its turn first then. `tell_when` tells that the reader
    should know until when."""

    why: str
    again: float
    all_wait: bool = False
    tell_when: bool = False


def outcome(trouble: Trouble, standing: Standing, said: str, tries: int, waits: int) -> RetryOutcome:
    """What follows. `tries` counts the failures of the item, this one too; `waits` how often the queue had to wait."""
    why = words(trouble, standing, said)
    if trouble in (Trouble.FULL, Trouble.FOLDER):
        return RetryOutcome(why, 30.0, all_wait=True)
    if trouble is Trouble.SITE and standing is Standing.OFFLINE:
        return RetryOutcome(why, min(5.0 * 2**waits, 300.0), all_wait=True)
    if trouble is Trouble.SITE and standing is Standing.BLOCKED and tries < MOST_TRIES:
        return RetryOutcome(why, min(300.0 * 2**waits, 3600.0), all_wait=True, tell_when=True)
    final = trouble in _FINAL_TROUBLES or (trouble is Trouble.SITE and standing in _FINAL)
    if final or tries >= MOST_TRIES:
        return RetryOutcome(why, 0.0)
    return RetryOutcome(why, delay(tries))


def delay(tries: int) -> float:
    """Seconds before the next try after so many failures: doubled each time, and spread."""
    return float(min(_FIRST * 2 ** (tries - 1), _LONGEST) * random.uniform(0.5, 1.0))


def words(trouble: Trouble, standing: Standing, said: str) -> str:
    """Why it failed, in one or two sentences."""
    own = tr(_STANDINGS.get(standing, "") if trouble is Trouble.SITE else _WORDS[trouble])
    said = said.strip()
    if not said or trouble in _SAY_ALL or (trouble is Trouble.SITE and standing in _SAY_ENOUGH):
        return own or tr("It could not be downloaded.")
    quoted = said if said.endswith((".", "…", "!", "?")) else f"{said}."
    return f"{own} {quoted}".strip()
