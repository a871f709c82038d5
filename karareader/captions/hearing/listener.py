"""The process that hears, as whoever started it sees it without a window; see `protocol`."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any

from karareader.base.errors import UserError
from karareader.base.json_lines import Child, Word
from karareader.base.self_command import own_command
from karareader.base.translation import tr
from karareader.captions.hearing import journal
from karareader.captions.hearing.engine import HeardWord, must_be_installed
from karareader.captions.hearing.journal import HeardFilm
from karareader.captions.hearing.protocol import FLAG, Job

_END = 5.0  # seconds that the end may take


class Listener:
    """Does a job in a process of its own, from `with` to the end of the block.

    `command` starts the process (for tests). Raises UserError where the engine is missing or does not start.
    """

    def __init__(self, job: Job, command: Sequence[str] | None = None) -> None:
        if command is None:
            must_be_installed()
        self._words: queue.SimpleQueue[Word | None] = queue.SimpleQueue()
        try:
            self._child = Child(command or own_command(FLAG), lambda _, word: self._words.put(word), "listen")
        except OSError as error:
            raise UserError(tr("Listening cannot be started: {why}.", why=error.strerror or error)) from error
        self._child.tell(job.to_json())

    def __enter__(self) -> Listener:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.say_no_more()
        if kind is not None or not self._child.wait(_END):
            self._child.kill()
            self._child.wait(_END)

    def tell(self, word: Mapping[str, Any]) -> None:
        """Tell it something."""
        self._child.tell(word)

    def words(self) -> Iterator[Word]:
        """What it tells, until it was done or is idle. Raises UserError where it failed or ended."""
        while True:
            word = self._words.get()
            if word is None:
                raise UserError(tr("Listening ended by itself."), tr("What was heard is kept; try again."))
            if word.get("event") == "failed":
                raise UserError(str(word["said"]), str(word["hint"]))
            yield word
            if word.get("event") in ("done", "idle", "checked"):
                return

    def hear(self, heard: HeardFilm, wanted: Sequence[int]) -> list[tuple[HeardWord, ...]]:
        """Hear these windows, as far as they are not in `heard` yet, and add them. Raises UserError."""
        new = [window for window in wanted if window not in heard.windows]
        if new:
            self.tell({"hear": new})
            for word in self.words():
                if word.get("event") in ("window", "language"):
                    journal.take(heard, word if "window" in word else {"found": word["language"]})
        return [heard.windows.get(window, ()) for window in wanted]
