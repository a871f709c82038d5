"""Processes that talk in lines of JSON: `Child` is one that was started, `Parent` whoever started this one.

What a child is told comes on its input, and what it tells goes to its output, an object on each line.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TextIO

from karareader.base.self_command import own_folder

Word = dict[str, Any]


class Child:
    """A process that runs `command`. Raises OSError where it cannot be started.

    `hear(child, word)` is called in a thread of its own for each word of it, and with None at its end; lines that are
    no objects are passed over. It has a session of its own: Ctrl+C on a terminal is for us, and what it starts is
    killed along with it.
    """

    def __init__(self, command: Sequence[str], hear: Callable[[Child, Word | None], None], name: str = "child") -> None:
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            cwd=own_folder(),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._thread = threading.Thread(target=self._listen, args=(hear,), name=name, daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """True until it has ended."""
        return self._process.poll() is None

    def tell(self, word: Mapping[str, Any]) -> bool:
        """Tell it something; False if it can hear nothing any more."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(word) + "\n")
            self._process.stdin.flush()
        except (OSError, ValueError):  # the latter where its pipe was closed meanwhile
            return False
        return True

    def interrupt(self) -> None:
        """Ask it to end, as Ctrl+C on a terminal does, and by the end of its input."""
        if sys.platform != "win32" and self.running:
            with contextlib.suppress(OSError):
                os.kill(self._process.pid, signal.SIGINT)
        self.say_no_more()

    def say_no_more(self) -> None:
        """End its input."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def kill(self) -> None:
        """End it at once with all that it started, without waiting for it."""
        with contextlib.suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()

    def wait(self, seconds: float) -> bool:
        """Wait until it has ended; False if `seconds` were not enough."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        return not self.running

    def hear_out(self) -> None:
        """Wait, after its end, until all that it told was heard."""
        self._thread.join()

    def _listen(self, hear: Callable[[Child, Word | None], None]) -> None:
        assert self._process.stdout is not None
        with contextlib.suppress(OSError, ValueError), self._process.stdout as lines:
            for line in lines:
                word = _read(line)
                if word is not None:
                    hear(self, word)
        self._process.wait()
        self.say_no_more()
        hear(self, None)


class Parent:
    """Whoever started this process. To go through it gives what it says, until it says no more."""

    def __init__(self, output: TextIO | None = None) -> None:
        self._output = output or _own_output()

    def __iter__(self) -> Iterator[Word]:
        """A line that is no object is an empty word."""
        for line in sys.stdin:
            yield _read(line) or {}

    def tell(self, word: Mapping[str, Any]) -> None:
        """Tell it something. Raises OSError where nobody listens any more."""
        self._output.write(json.dumps(word) + "\n")
        self._output.flush()

    def event(self, event: str, **facts: Any) -> None:
        """Tell it what happened."""
        self.tell({"event": event, **facts})


def _own_output() -> TextIO:
    """The output for words alone: what packages print is not meant for whoever listens."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    sys.stdout = sys.stderr
    return output


def _read(line: str) -> Word | None:
    try:
        word = json.loads(line)
    except ValueError:
        return None
    return word if isinstance(word, dict) else None
