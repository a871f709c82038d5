"""The process that hears one film, or fetches one model; what it is told and what it tells stands in `protocol`.

It may be killed at any moment: each window is in the journal before it is told of, and the next process goes on there.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy, FileLock
from karareader.base.give_way import give_way
from karareader.base.json_lines import Parent, Word
from karareader.base.translation import tr
from karareader.captions.hearing import journal as journals
from karareader.captions.hearing import models, power, protocol, store, windows
from karareader.captions.hearing.engine import HeardWord, HearingEngine, must_be_installed
from karareader.captions.hearing.journal import HearingJournal
from karareader.captions.hearing.protocol import Job
from karareader.captions.hearing.sound import Sound

if TYPE_CHECKING:
    from karareader.captions.hearing.engine import Samples

Tell = Callable[..., None]
_NICE, _NICER = 5, 10  # as long as somebody looks forward to the first words, and how much more from then on
_EVERY = 5.0  # seconds between two looks whether it may go on
_POLL = 0.3  # seconds between two looks at how much of a model came
_MEASURED = 3  # windows after which the speed is worth keeping
_URGENT = 3  # windows that somebody is looking forward to
_LOCK = "hearing.lock"


def main() -> int:
    """Do the one job that the first line of the input tells."""
    parent = Parent()
    words = iter(parent)
    told = next(words, None)
    if told is None:
        return 0
    give_way(_NICE)
    inbox: SimpleQueue[Word | None] = SimpleQueue()
    threading.Thread(target=_listen, args=(words, inbox), daemon=True).start()
    try:
        job = protocol.from_json(told)
        os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
        if job.get:
            if job.proxy:
                os.environ.update(HTTP_PROXY=job.proxy, HTTPS_PROXY=job.proxy)
            fetch(job, parent.event)
        else:
            os.environ["HF_HUB_OFFLINE"] = "1"  # whatever happens, hearing asks nothing of the web
            work(job, inbox, parent.event, _engine)
    except UserError as error:
        parent.event("failed", said=error.what, hint=error.hint)
    except BrokenPipeError:
        pass
    except Exception as error:  # of the engine's many parts, in films nobody thought of
        parent.event(
            "failed", said=tr("Listening failed ({name}: {error}).", name=type(error).__name__, error=error), hint=""
        )
    return 0


def work(job: Job, inbox: SimpleQueue[Word | None], tell: Tell, engine: Callable[[Job], HearingEngine]) -> None:
    """Hear what is asked for, and tell of it. Raises UserError."""
    film = Path(job.film)
    sound = Sound(film)
    try:
        name = models.called(job.model)
        where = store.folder(Path(job.data), film, name, job.language)
        where.mkdir(parents=True, exist_ok=True)
        with FileLock(where / _LOCK, lambda: False):
            kept = HearingJournal(where, film.name, sound.length, name, job.language)
            try:
                hearing = _Hearing(job, sound, kept, inbox, tell)
                if job.claims:
                    hearing.check(engine)
                    return
                hearing.run(engine)
                if job.whole and kept.heard.whole:
                    path = store.publish(where, kept.heard, film if job.beside else None)
                    tell("done", file=str(path))
            finally:
                kept.close()
    except Busy as error:
        raise UserError(tr("This film is being listened to already.")) from error
    except OSError as error:
        raise UserError(tr("What was heard cannot be kept: {why}.", why=error.strerror or error)) from error
    finally:
        sound.close()


def fetch(job: Job, tell: Tell) -> None:
    """Fetch a model, and tell how much of it came. Raises UserError."""
    must_be_installed()
    data, over = Path(job.data), threading.Event()
    whole = models.BY_NAME[job.get].size if job.get in models.BY_NAME else 0

    def watch() -> None:
        while not over.wait(_POLL):
            with contextlib.suppress(OSError):
                tell("got", done=min(models.came(data, job.get), whole), total=whole)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        models.get(data, job.get)
    finally:
        over.set()
        watcher.join()
    tell("done", file=str(models.folder(data, job.get)))


class _Hearing:
    """Hears window after window, in the order that is asked for."""

    def __init__(
        self, job: Job, sound: Sound, kept: HearingJournal, inbox: SimpleQueue[Word | None], tell: Tell
    ) -> None:
        self._job, self._sound, self._kept, self._inbox, self._tell = job, sound, kept, inbox, tell
        heard = kept.heard
        self._queue = windows.order(heard.total, windows.at(job.at, heard.total)) if job.whole else []
        self._held = self._ended = self._asked = False
        self._times: list[float] = []

    def run(self, engine: Callable[[Job], HearingEngine]) -> None:
        """Go on until all is heard, or nobody wants it any more."""
        heard, ears = self._kept.heard, None
        self._tell("began", length=heard.length, heard=len(heard.windows), total=heard.total, language=heard.language)
        while True:
            self._hear_parent()
            if self._ended:
                return
            window = next((each for each in self._queue if each not in heard.windows), None)
            if window is None:
                if self._job.whole:
                    return
                if self._asked:
                    self._tell("idle")
                self._queue, self._asked = [], False
                self._hear_parent(wait=True)
            elif not self._must_wait():
                ears = ears or engine(self._job)
                self._hear(ears, window)

    def check(self, engine: Callable[[Job], HearingEngine]) -> None:
        """Check a note, and tell what was found."""
        # What only this needs is not loaded for each film.
        from karareader.captions.hearing import note_check

        heard, ears = self._kept.heard, None

        def hear(wanted: Sequence[int]) -> None:
            nonlocal ears
            for window in wanted:
                self._hear_parent()
                if self._ended:
                    raise UserError(tr("Listening was stopped."))
                ears = ears or engine(self._job)
                self._hear(ears, window)

        self._tell("began", length=heard.length, heard=len(heard.windows), total=heard.total, language=heard.language)
        findings = note_check.check(self._job.claims, heard, hear, self._job.video)
        self._tell("checked", findings=[asdict(found) for found in findings])

    def _hear(self, ears: HearingEngine, window: int) -> None:
        began = time.monotonic()
        start, end = windows.span(window)
        samples = self._sound.read(start, min(end, self._kept.heard.length or end))
        heard = [
            HeardWord(word.text, start + word.start, start + word.end, word.probability)
            for word in ears.hear(samples, self._language(ears, samples))
        ]
        record = journals.window_record(window, heard)
        self._kept.append(record)
        self._times.append(time.monotonic() - began)
        if len(self._times) == _URGENT and self._job.polite:
            give_way(_NICER)
        self._told(record)

    def _language(self, ears: HearingEngine, samples: Samples) -> str:
        """The language of the film, which is found once somebody has spoken for some seconds."""
        heard = self._kept.heard
        if not heard.language and (found := ears.language_of(samples)):
            self._kept.append({"found": found})
            self._tell("language", language=found)
        return heard.language

    def _told(self, record: Word) -> None:
        heard = self._kept.heard
        lately = self._times[-10:]
        each = sum(lately) / len(lately)
        left = each * sum(window not in heard.windows for window in self._queue)
        self._tell("window", **record, heard=len(heard.windows), total=heard.total, left=round(left, 1))
        if len(self._times) >= _MEASURED:
            name = models.called(self._job.model)
            models.keep_speed(Path(self._job.data), name, windows.HOP * len(self._times) / sum(self._times))

    def _must_wait(self) -> bool:
        """Wait for a while where that is polite."""
        urgent = len(self._times) < _URGENT
        why = power.why_wait(urgent=urgent) if self._job.polite else ""
        if not why:
            return False
        self._tell("waits", why=why)
        self._hear_parent(wait=True, seconds=_EVERY)
        if not power.why_wait(urgent=urgent):
            self._tell("waits", why="")
        return True

    def _hear_parent(self, *, wait: bool = False, seconds: float | None = None) -> None:
        """Take what was said meanwhile; `wait` for a word, but no longer than so many seconds."""
        block = wait or self._held
        while True:
            try:
                word = self._inbox.get(block, seconds)
            except Empty:
                return
            self._take(word)
            block = self._held and not self._ended

    def _take(self, word: Word | None) -> None:
        total = self._kept.heard.total
        if word is None or word.get("end"):
            self._ended = True
        elif "held" in word:
            self._held = bool(word["held"])
        elif "hear" in word:
            wanted = [int(each) for each in word["hear"] if 0 <= int(each) < total]
            self._queue, self._asked = [*wanted, *(self._queue if self._job.whole else ())], True
        elif "at" in word:
            self._queue = windows.order(total, windows.at(float(word["at"]), total))


def _engine(job: Job) -> HearingEngine:
    from karareader.captions.hearing.whisper import Whisper

    return Whisper(models.folder(Path(job.data), job.model), job.threads)


def _listen(words: Iterator[Word], inbox: SimpleQueue[Word | None]) -> None:
    for word in words:
        inbox.put(word)
    inbox.put(None)
