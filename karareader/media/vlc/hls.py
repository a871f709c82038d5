"""What libVLC 3 needs help with where it plays from the web: the times of HLS, and proxies."""

from __future__ import annotations

import os
from collections.abc import Callable, MutableMapping

_VARIABLES = ("http_proxy", "https_proxy")

# After a seek in HLS, libVLC tells for up to a second the time at which the segment before began.
UNTRUE_S = 1.5
STEP_S = 0.4  # a change by less is a tremor
FAR_S = 3.0  # a change back by more is no tremor


class SegmentedTimes:
    """The position in a stream of segments (HLS), which libVLC tells in steps of a second, with tremors between.

    Read against frame numbers coded in the picture, it is true to 0.2 s at the moment of a step, and up to a second
    behind before the next one. What is told here changes only with steps, so that a clock can fill in what lies
    between. `now` gives monotonic seconds.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._told = 0.0
        self._step: float | None = None  # what was reported at the last step
        self._believe_from = 0.0

    def sought(self, seconds: float) -> None:
        """It was told to go to `seconds`, or was opened there."""
        self._told, self._step = seconds, None
        self._believe_from = self._now() + UNTRUE_S

    def position(self, reported: float) -> float:
        """What to tell where libVLC says `reported`; both in seconds."""
        if self._now() < self._believe_from:
            return self._told
        if self._step is None:
            self._step = reported  # perhaps in the middle of a step
        elif reported >= self._step + STEP_S or reported < self._step - FAR_S:
            self._told = self._step = reported
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
