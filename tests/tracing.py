"""Which functions of the program run while something is done: what a click or a position of the player sets going."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import karareader

_PACKAGE = str(Path(karareader.__file__).resolve().parent) + os.sep

# A file below `karareader/`, and the name of a function in it.
Function = tuple[str, str]


class Trace:
    """The calls of functions of the program, in order.

    Every call counts, those of comprehensions and each step of a generator too. What Qt or another library does inside
    does not.
    """

    def __init__(self) -> None:
        self.calls: list[Function] = []
        self._done: dict[Function, int] = {}

    @property
    def files(self) -> set[str]:
        """The files that were called into."""
        return {file for file, _ in self.calls}

    def between(self, first: Function, *last: Function) -> Trace:
        """What ran from the first call of a function on until each of the others was first done.

        Raises an error where one was not called.
        """
        result = Trace()
        result.calls = self.calls[self.calls.index(first) : max(self._done[function] for function in last)]
        return result

    def within(self, *places: str) -> Trace:
        """The calls into files whose names begin with one of these."""
        result = Trace()
        result.calls = [call for call in self.calls if call[0].startswith(places)]
        return result

    def without(self, *places: str) -> Trace:
        """The calls into all other files."""
        result = Trace()
        result.calls = [call for call in self.calls if not call[0].startswith(places)]
        return result

    def count(self, function: Function) -> int:
        """How often a function was called."""
        return self.calls.count(function)

    def __str__(self) -> str:
        return f"{len(self.calls)} calls in {len(self.files)} files"

    def told(self) -> str:
        """The files with what was called in them how often, in the order in which they were met."""
        lines = [str(self)]
        for file in dict.fromkeys(file for file, _ in self.calls):
            counts = Counter(name for each, name in self.calls if each == file)
            lines.append(f"  {file}: " + ", ".join(f"{name} {count}" for name, count in counts.items()))
        return "\n".join(lines)

    def _see(self, frame: FrameType, event: str, _argument: object) -> None:
        code = frame.f_code
        if event in ("call", "return") and code.co_filename.startswith(_PACKAGE):
            function = (code.co_filename.removeprefix(_PACKAGE), code.co_name)
            if event == "call":
                self.calls.append(function)
            else:
                self._done.setdefault(function, len(self.calls))


@contextmanager
def traced() -> Iterator[Trace]:
    """Trace what runs in this thread inside the block."""
    trace, before = Trace(), sys.getprofile()
    sys.setprofile(trace._see)
    try:
        yield trace
    finally:
        sys.setprofile(before)
