"""Keeps the tree of a library for the next start, in a thread of the indexer, when nothing has changed for a while."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from karareader.library.tree.arrange import Mode, Order

# Nothing changed for so long, in seconds; and so long after it was kept last, for who writes a note saves it now and
# then, and each time all of it is written.
_QUIET, _AGAIN = 1.5, 20.0


class TreeCacheWriter:
    """Keeps the tree of the library at `root`, whose index lies below `cache`; `wanted` tells how it is arranged."""

    def __init__(
        self, root: Path, cache: Path, wanted: Callable[[], tuple[Mode, Order]], *, quiet: float = _QUIET
    ) -> None:
        self._root, self._cache, self._wanted, self._quiet = root, cache, wanted, quiet
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._kept = -_AGAIN  # when it was kept last, on the clock of `time.monotonic`

    def begin(self) -> None:
        """The index is up to date: keep what it tells, unless it is soon told otherwise."""
        self.stop()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._keep, args=(self._stopped,), name="keeping", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """The index is about to change. Comes back when no thread is left: a process that has one cannot be forked."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _keep(self, stopped: threading.Event) -> None:
        if not stopped.wait(max(self._quiet, self._kept + _AGAIN - time.monotonic())):
            from karareader.library.tree import cache as shown

            if shown.keep(self._root, self._cache, *self._wanted(), stopped.is_set):
                self._kept = time.monotonic()
