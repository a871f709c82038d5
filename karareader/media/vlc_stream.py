"""What libVLC 3 needs help with where it plays from the web: the times of HLS, and proxies."""

from __future__ import annotations

import os
from collections.abc import Callable, MutableMapping

_VARIABLES = ("http_proxy", "https_proxy")

# After a seek in HLS, libVLC tells for up to a second the time at which the segment before began.
UNTRUE_S = 1.5


class SegmentedTimes:
    """The position in a stream of segments (HLS), of which libVLC tells a new one only once a second.

    A report is true when it changes, and untrue for a while after a seek. What is told here changes only with reports
    that can be believed, so that a clock can fill in what lies between. `now` gives monotonic seconds.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._told = 0.0
        self._last = 0.0
        self._believe_from = 0.0

    def sought(self, seconds: float) -> None:
        """It was told to go to `seconds`, or was opened there."""
        self._told = seconds
        self._believe_from = self._now() + UNTRUE_S

    def position(self, reported: float) -> float:
        """What to tell where libVLC says `reported`; both in seconds."""
        changed, self._last = reported != self._last, reported
        if changed and self._now() >= self._believe_from:
            self._told = reported
        return self._told


class Proxy:
    """The proxy that libVLC goes through.

    It has an option for one, which its reader of https ignores; what it heeds is the environment of the process.
    """

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        self._environment = environment
        self._before: dict[str, str | None] | None = None

    def use(self, proxy: str) -> None:
        """Go through `proxy` from now on (`http://HOST:PORT`); empty for whatever the machine uses."""
        if proxy:
            if self._before is None:
                self._before = {name: self._environment.get(name) for name in _VARIABLES}
            self._environment.update(dict.fromkeys(_VARIABLES, proxy))
        elif self._before is not None:
            for name, value in self._before.items():
                if value is None:
                    self._environment.pop(name, None)
                else:
                    self._environment[name] = value
            self._before = None
