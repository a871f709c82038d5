"""The proxy that libVLC goes through where it plays from the web."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

_VARIABLES = ("http_proxy", "https_proxy")


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
