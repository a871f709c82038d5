"""The program ends within a bounded time, whatever does not."""

from __future__ import annotations

import os
import sys
import threading

from karareader.ui.runtime.tasks import Pool

# How long all that is done at the end may take together, in seconds. It takes a tenth of one; a disk or a decoder that
# does not answer would take for ever.
_LONGEST = 8.0


class Ending:
    """Ends the process by force where it does not end by itself. Does nothing before `arm`: tests end many windows."""

    def __init__(self) -> None:
        self._armed = False

    def arm(self) -> None:
        """The process is the program's own: it may be ended."""
        self._armed = True

    def begin(self) -> None:
        """The window closes: from now on the time runs."""
        if self._armed:
            timer = threading.Timer(_LONGEST, _end_now)
            timer.daemon = True
            timer.start()

    def finish(self, pool: Pool) -> None:
        """Everything is kept. Python would wait for threads that were left behind: do not."""
        if self._armed and pool.left_behind:
            _end_now()


def _end_now() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a frozen program may have none
            stream.flush()
    os._exit(0)
