"""Asks a process of its own, in which yt-dlp runs, what is behind a page on the web. Only the latest request counts."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from karareader.base.json_lines import Child, Word
from karareader.base.self_command import own_command
from karareader.base.translation import tr
from karareader.media.availability import Standing, Verdict
from karareader.media.streaming import formats as stream
from karareader.media.streaming.choose import Want
from karareader.media.streaming.formats import ResolvedVideo
from karareader.media.ytdlp_options import WebOptions

logger = logging.getLogger(__name__)

FLAG = "--resolver"  # starts the program as that process


@dataclass(frozen=True, slots=True)
class StreamRefused:
    """Why a page cannot be played, and what would help as far as that is known already; else `hint` is empty.

    `setting` names the setting that would mend it, if it is known.
    """

    verdict: Verdict
    hint: str = ""
    title: str = ""  # where the standing alone says too little
    setting: str = ""


Answer = ResolvedVideo | StreamRefused


def command() -> list[str]:
    """The command line of the process."""
    return own_command(FLAG)


class StreamResolver:
    """Asks one thing at a time: another question, or `cancel`, ends the process in the middle of the last one.

    A new process is then started at once, so that the next question finds it warm. It ends by itself after some idle
    minutes. `web` tells how the web is reached. Answers come in a thread of the resolver's.
    """

    def __init__(self, web: Callable[[], WebOptions], start: Sequence[str] | None = None) -> None:
        self._web = web
        self._start = list(start or command())
        self._lock = threading.RLock()
        self._child: Child | None = None
        self._id = 0
        self._then: Callable[[Answer], None] | None = None
        self._step: Callable[[str], None] | None = None
        self._closed = False

    @property
    def busy(self) -> bool:
        """True while a question waits for its answer."""
        return self._then is not None

    @property
    def running(self) -> bool:
        """True while there is a process."""
        child = self._child
        return child is not None and child.running

    def warm(self) -> None:
        """Have the process ready: the first question is answered half a second sooner."""
        with self._lock:
            if not self._closed and not self.running:
                self._say({})

    def ask(
        self, page: str, want: Want, then: Callable[[Answer], None], step: Callable[[str], None] | None = None
    ) -> None:
        """Have `then(answer)` called in another thread, unless something else is asked before.

        The answer is ready to be played as is wanted. `step` is called with what yt-dlp is doing, in its own few words.
        """
        with self._lock:
            if self._closed:
                return
            self._drop()
            self._id += 1
            self._then, self._step = then, step
            self._say({"id": self._id, "page": page, "want": want.to_json()})

    def cancel(self) -> None:
        """Nobody waits for the answer any more."""
        with self._lock:
            if self._drop() and not self._closed:
                self._say({})

    def close(self) -> None:
        """End the process; nothing is answered any more."""
        with self._lock:
            self._closed = True
            self._then = self._step = None
            self._end()

    def _drop(self) -> bool:
        """Forget the question that is under way, and end what works on it; False if there was none."""
        if self._then is None:
            return False
        self._then = self._step = None
        self._end()
        return True

    def _end(self) -> None:
        """End the process with all that it started (Deno may be computing)."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _say(self, word: Mapping[str, Any]) -> None:
        told = {**word, "web": self._web().to_json()}
        for _ in range(2):  # it may have gone idle just now
            try:
                if self._child is None or not self._child.running:
                    self._child = Child(self._start, self._hear, "resolver")
            except OSError as error:
                logger.info("The resolver could not be started: %s", error)
                break
            if self._child.tell(told):
                return
            self._child = None
        self._answer(StreamRefused(Verdict(Standing.TEMPORARY, tr("yt-dlp could not be started."))))

    def _hear(self, child: Child, word: Word | None) -> None:
        if word is not None:
            with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
                self._take(word)
            return
        with self._lock:
            if child is self._child:
                self._child = None
                self._answer(StreamRefused(Verdict(Standing.TEMPORARY, tr("yt-dlp ended unexpectedly."))))

    def _take(self, word: Mapping[str, Any]) -> None:
        with self._lock:
            if word["id"] != self._id or self._then is None:
                return
            if "step" in word:
                if self._step is not None:
                    self._step(str(word["step"]))
            elif "found" in word:
                self._answer(stream.from_json(word["found"]))
            else:
                verdict = Verdict(Standing(word["standing"]), str(word["said"]))
                self._answer(StreamRefused(verdict, str(word.get("hint", ""))))

    def _answer(self, answer: Answer) -> None:
        then, self._then, self._step = self._then, None, None
        if then is not None:
            then(answer)
