"""Remembers where each video stands, and when it is sensible to ask again."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from karareader.base.files import read_bytes, write_atomic
from karareader.media.availability import Standing, Verdict

logger = logging.getLogger(__name__)

VIDEOS_REMEMBERED = 20_000
_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0

# These videos cannot be had, whoever asks.
_REFUSED = frozenset({Standing.GONE, Standing.PRIVATE, Standing.REGION, Standing.DRM, Standing.UNSUPPORTED})
# After so many seconds it is asked again, doubled at each failure up to the second figure.
_PACE: Mapping[Standing, tuple[float, float]] = {
    Standing.OFFLINE: (15, 5 * _MINUTE),
    Standing.TEMPORARY: (20, _HOUR),
    Standing.BLOCKED: (15 * _MINUTE, _DAY),
    Standing.UPCOMING: (30 * _MINUTE, 6 * _HOUR),
    Standing.NOT_LIVE: (30 * _MINUTE, 6 * _HOUR),
    Standing.LOGIN: (_DAY, 7 * _DAY),
    Standing.AGE: (_DAY, 7 * _DAY),
    Standing.PRIVATE: (7 * _DAY, 28 * _DAY),
    Standing.REGION: (7 * _DAY, 28 * _DAY),
    Standing.DRM: (28 * _DAY, 28 * _DAY),
    Standing.UNSUPPORTED: (7 * _DAY, 28 * _DAY),
    Standing.GONE: (21 * _DAY, 84 * _DAY),
}


@dataclass(frozen=True, slots=True)
class AvailabilityEntry:
    """What is remembered of a video: `at` in seconds of the epoch, `tries` in a row with the same outcome."""

    standing: Standing = Standing.UNKNOWN
    said: str = ""
    title: str = ""
    at: float = 0.0
    tries: int = 0


class AvailabilityStore:
    """The standings of all videos that were ever asked for, by `VideoRef.key`, kept in the file at `path`.

    `now` gives seconds of the epoch. Safe for threads.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._path, self._now = path, now
        self._lock = threading.Lock()
        self._entries = _read(path)

    def entry(self, key: str) -> AvailabilityEntry:
        """What is known of a video."""
        return self._entries.get(key, AvailabilityEntry())

    def note(self, key: str, verdict: Verdict, title: str = "") -> AvailabilityEntry:
        """Remember how it stands with a video now. `title` is kept from before if it is empty."""
        with self._lock:
            before = self._entries.pop(key, AvailabilityEntry())
            tries = before.tries + 1 if before.standing is verdict.standing else 1
            entry = AvailabilityEntry(verdict.standing, verdict.said, title or before.title, self._now(), tries)
            self._entries[key] = entry
            while len(self._entries) > VIDEOS_REMEMBERED:
                del self._entries[next(iter(self._entries))]
        return entry

    def again_in(self, key: str) -> float:
        """In how many seconds it is sensible to ask again; 0 for now."""
        entry = self.entry(key)
        if entry.standing not in _PACE:
            return 0.0
        first, most = _PACE[entry.standing]
        pause = min(first * 2.0 ** min(entry.tries - 1, 20), most)
        since = self._now() - entry.at
        return max(pause - since, 0.0) if since >= 0 else 0.0  # a clock that was set back must not lock a video out

    def refused(self, key: str) -> bool:
        """True if its site said of a video, not long ago, that it cannot be had."""
        return self.entry(key).standing in _REFUSED and self.again_in(key) > 0

    def standing(self, key: str) -> Standing:
        """Where a video stands."""
        return self.entry(key).standing

    def standings(self) -> dict[str, Standing]:
        """All that is known, for marks in a list: the standing of each video by its key."""
        return {key: entry.standing for key, entry in self._entries.copy().items()}

    def save(self) -> None:
        """Write the file; what cannot be written is forgotten at the end."""
        with self._lock:
            data = {key: {**asdict(entry), "standing": entry.standing.value} for key, entry in self._entries.items()}
        try:
            write_atomic(self._path, json.dumps(data, ensure_ascii=False).encode("utf-8", "backslashreplace"))
        except OSError as error:
            logger.info("The standings of the videos cannot be kept: %s", error)


_BYTES = 64 << 20


def _read(path: Path) -> dict[str, AvailabilityEntry]:
    try:
        data = json.loads(read_bytes(path, _BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    entries = {}
    for key, row in data.items() if isinstance(data, dict) else ():
        try:
            entries[key] = AvailabilityEntry(
                Standing(row["standing"]), str(row["said"]), str(row["title"]), float(row["at"]), int(row["tries"])
            )
        except (ValueError, KeyError, TypeError, OverflowError):
            continue
    return entries
