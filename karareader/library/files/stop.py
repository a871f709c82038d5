"""An order to stop that reaches a thread wherever it waits."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator


class Stop(threading.Event):
    """An event that also rouses whoever waits for something else, so that nobody has to look again and again."""

    def __init__(self) -> None:
        super().__init__()
        self._guard = threading.Lock()
        self._rousing: list[Callable[[], object]] = []

    def set(self) -> None:
        """Stop."""
        with self._guard:
            super().set()
            for rouse in self._rousing:
                rouse()

    @contextlib.contextmanager
    def rousing(self, rouse: Callable[[], object]) -> Iterator[None]:
        """Call `rouse` when this is set, or at once if it is; never after the end of the block. It has to be quick."""
        with self._guard:
            self._rousing.append(rouse)
            if self.is_set():
                rouse()
        try:
            yield
        finally:
            with self._guard:
                self._rousing.remove(rouse)
