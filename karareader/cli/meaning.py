"""Finding by sense: for a command, and beside the window.

`karareader --meaning` is how the window has it: the first line on its input is a JSON object with `root` and `cache`.
Then it makes the vectors of what the indexes hold by now, and takes further lines meanwhile and afterwards:

- `{"look": true}` the indexes hold something new
- `{"hold": true}` no vectors are to be made for now, `false` that they are again
- `{"ask": N, "text": "…", "most": N, "without": "PATH"}` a question; the last may be empty

It tells, one JSON object on a line:

- `{"event": "progress", "done": N, "total": N}` of notes and caption files
- `{"event": "ready", "sources": N, "made": N, "removed": N}`
- `{"event": "answer", "id": N, "hits": […]}` the answer to a question, hits as `result_json` has them
- `{"event": "busy"}` where another process makes them
- `{"event": "failed", "what": "…", "hint": "…"}`; where the model cannot be had, it ends then

It ends when its input does, and after some minutes in which it was not told anything.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TextIO

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy
from karareader.base.give_way import give_way
from karareader.base.json_lines import Parent, Word
from karareader.cli.output import Counter
from karareader.library.meaning import embedder as models
from karareader.library.meaning.embedder import Embedder
from karareader.library.search.result_json import told
from karareader.library.search.results import CaptionHit, Hit

_EVERY = 0.5  # seconds between two words of progress
_NICE = 10
_MOST = 50
# Who asks nothing for so many seconds gets the model loaded anew for the next question.
_IDLE = 300.0


def threads() -> int:
    """In how many threads the model computes: the reader's own work goes before."""
    return 2 if (os.cpu_count() or 1) >= 8 else 1


class _Over(Exception):  # noqa: N818 - nothing went wrong
    """Whoever wanted this is gone."""


def update(root: Path, cache: Path, err: TextIO) -> str:
    """What `karareader index --meaning` does once all is read; gives what became of it. Raises UserError."""
    counter = _counter(err)
    made = _update(root, cache, models.load(threads()), counter, counter.wait)
    return f"{made:,} sentences read for their meaning" if made else "no sentence is new"


def answered(root: Path, cache: Path, question: str, most: int, err: TextIO) -> list[Hit | CaptionHit]:
    """What answers a question, the best first, once all sentences are read; Ctrl+C asks of those that are read by now,
    and so does another process that reads them. Raises UserError.
    """
    from karareader.library.meaning.answers import Answers

    model, counter = models.load(threads()), _counter(err)
    try:
        _update(root, cache, model, counter, lambda: False)
    except (KeyboardInterrupt, Busy):
        counter.clear()
        print("karareader: Not all is read yet for its meaning; this is of what is.", file=err)
    answers = Answers(root, cache, model)
    try:
        return answers.ask(question, most)
    finally:
        answers.close()


def _counter(err: TextIO) -> Counter:
    return Counter(err, "notes and captions read for their meaning", "Another KaraReader reads them; waiting for it.")


def _update(root: Path, cache: Path, model: Embedder, counter: Counter, wait: Callable[[], bool]) -> int:
    from karareader.library.meaning.update import MeaningIndexer

    outcome = MeaningIndexer(root, cache, model).update(progress=counter, wait=wait)
    counter.clear()
    return outcome.made


def main() -> int:
    """`karareader --meaning`. Gives the exit status."""
    give_way(_NICE)
    parent = Parent(sys.stdout)
    words = iter(parent)
    try:
        job = next(words, {})
        root, cache = Path(job["root"]), Path(job["cache"])
    except (KeyError, TypeError):
        return 2
    said: SimpleQueue[Word | None] = SimpleQueue()
    threading.Thread(target=_listen, args=(words, said), daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError, _Over):
        try:
            Served(root, cache, models.load(threads()), said, parent.event).run()
        except UserError as error:
            parent.event("failed", what=error.what, hint=error.hint)
    return 0


def _listen(words: Iterator[Word], said: SimpleQueue[Word | None]) -> None:
    with contextlib.suppress(OSError, ValueError):
        for word in words:
            said.put(word)
    said.put(None)


class Served:
    """Does what is `said`, None at the end, and tells of it by `say`."""

    def __init__(
        self, root: Path, cache: Path, model: Embedder, said: SimpleQueue[Word | None], say: Callable[..., None]
    ) -> None:
        from karareader.library.meaning.answers import Answers
        from karareader.library.meaning.update import MeaningIndexer

        self._indexer, self._answers = MeaningIndexer(root, cache, model), Answers(root, cache, model)
        self._said, self._say = said, say
        self._look, self._held = True, False
        self._told = 0.0

    def run(self, idle: float = _IDLE) -> None:
        """Until nobody says anything for so many seconds. Raises _Over."""
        while True:
            if self._look and not self._held:
                self._look = False
                self._update()
            try:
                self._hear(self._said.get(timeout=idle))
            except Empty:
                if not self._look:  # else it is held, and there is more to do
                    return

    def _update(self) -> None:
        try:
            self._say("ready", **asdict(self._indexer.update(progress=self._progress, between=self._between)))
        except Busy:
            self._say("busy")
        except UserError as error:
            self._say("failed", what=error.what, hint=error.hint)

    def _between(self) -> None:
        """Questions go before; and wait as long as that is wanted."""
        with contextlib.suppress(Empty):
            while True:
                self._hear(self._said.get(block=self._held))

    def _progress(self, done: int, total: int) -> None:
        if time.monotonic() - self._told > _EVERY:
            self._told = time.monotonic()
            self._say("progress", done=done, total=total)

    def _hear(self, word: Word | None) -> None:
        if word is None:
            raise _Over
        self._look = self._look or bool(word.get("look"))
        self._held = bool(word.get("hold", self._held))
        if "ask" in word:
            hits = []
            # What is damaged is mended by those who write it.
            with contextlib.suppress(UserError):
                without = Path(word["without"]) if word.get("without") else None
                hits = [
                    told(hit) for hit in self._answers.ask(str(word["text"]), min(int(word["most"]), _MOST), without)
                ]
            self._say("answer", id=word["ask"], hits=hits)
