"""Keeps what was found behind pages until its links expire.

The files hold links that work for whoever has them: they are written for their owner only, and never for long.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import time
from collections.abc import Callable
from pathlib import Path

from karareader.base.files import read_bytes, write_atomic
from karareader.media.streaming import formats as stream
from karareader.media.streaming.formats import ResolvedVideo

logger = logging.getLogger(__name__)

MOST_BYTES = 4 << 20


class StreamCache:
    """One small file for each video in `folder`. `now` gives seconds of the epoch. Safe for threads."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self.folder, self._now = folder, now

    def get(self, key: str) -> ResolvedVideo | None:
        """What was found for the video with this key, if its links can still be used."""
        path = self._path(key)
        try:
            found = stream.from_json(json.loads(read_bytes(path, MOST_BYTES)))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            logger.info("A kept stream cannot be used: %s", type(error).__name__)
            return None
        whole = all(Path(joined.path).is_file() for joined in found.joined)
        return found if whole and found.fresh(self._now()) else None

    def put(self, key: str, found: ResolvedVideo) -> None:
        """Keep what was found, and forget what expired. A disk that is full is no reason not to play."""
        with contextlib.suppress(OSError):
            self._clear()
            write_atomic(self._path(key), json.dumps(stream.to_json(found)).encode())

    def drop(self, key: str) -> None:
        """The links do not work any more."""
        with contextlib.suppress(OSError):
            self._path(key).unlink()

    def _clear(self) -> None:
        """Links do not live longer than the usual life, or some hours that they name: a day is enough for all."""
        now = self._now()
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            if now - path.stat().st_mtime > 24 * 3600:
                path.unlink()

    def _path(self, key: str) -> Path:
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.json"
