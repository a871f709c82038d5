"""The engine that is used: faster-whisper (CTranslate2) on the processor, in the process of `worker` only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.captions.hearing.engine import RATE, HeardWord, must_be_installed

if TYPE_CHECKING:
    from karareader.captions.hearing.engine import Samples

# Silero's voice detection: silences of two seconds are cut out, what is shorter than a word is no speech.
_VOICE = {"min_silence_duration_ms": 2000, "min_speech_duration_ms": 150, "speech_pad_ms": 400, "threshold": 0.5}
_LEAST_VOICE = 0.3  # seconds of speech below which nothing is heard
_TELLING_VOICE = 5.0  # and by which a language is told
# Of 1,308 words of six voices 225 are wrong; 232 with a patience of 1, 270 with a beam of 4.
_BEAM, _PATIENCE = 5, 2.0
_PASSED_OVER = 3.0  # seconds of speech without a word
_SURE = 0.5  # probability of a language
# A segment is invented if it repeats itself (as gzip tells: a ratio of bytes), if the model doubts every word, or if it
# doubts many and takes the sound for silence; the limits are those of Whisper's paper, the last one is stricter.
_REPEATS, _DOUBT, _SILENT, _SILENT_DOUBT = 2.4, -1.2, 0.6, -0.7
_TEMPERATURES = (0.0, 0.4)  # a second, freer try where the first one repeats itself or doubts


class Whisper:
    """A model of Whisper in CTranslate2's form, in the folder `model`; loading takes about a second.

    Raises UserError where the package is missing, or the folder holds no such model.
    """

    def __init__(self, model: Path, threads: int) -> None:
        must_be_installed()
        from faster_whisper import WhisperModel

        try:
            self._model = WhisperModel(
                str(model), device="cpu", compute_type="int8", cpu_threads=threads, local_files_only=True
            )
        except (OSError, RuntimeError, ValueError) as error:
            raise UserError(
                tr("“{name}” holds no model that can be loaded: {error}.", name=model.name, error=error),
                tr("Choose another model in the settings, or get this one again."),
            ) from error

    @property
    def multilingual(self) -> bool:
        """False for a model that knows English only."""
        return bool(self._model.model.is_multilingual)

    def language_of(self, samples: Samples) -> str:
        """The language that is spoken, where the model is at least half sure of it."""
        if not self.multilingual:
            return "en"
        speech = _cut(samples, _speech(samples))
        if len(speech) < _TELLING_VOICE * RATE:
            return ""
        language, probability, _ = self._model.detect_language(speech)
        return language if probability >= _SURE else ""

    def hear(self, samples: Samples, language: str) -> Sequence[HeardWord]:
        """The words that are said; the silences between them are cut out first, in which models invent words."""
        speech = _speech(samples)
        alone = _cut(samples, speech)
        if len(alone) < _LEAST_VOICE * RATE:
            return ()
        words = self._words(alone, 0, language)
        # Small models pass over whole sentences now and then: what was passed over is heard once more by itself.
        for first, last in _unheard(words, len(alone)):
            words += self._words(alone[first:last], first, language)
        place = _Places(speech)
        return [
            HeardWord(word.text, *place.times(word.start, word.end), word.probability)
            for word in sorted(words, key=lambda word: word.start)
        ]

    def _words(self, speech: Samples, first: int, language: str) -> list[HeardWord]:
        """The words of a stretch of speech that begins with its sample `first`."""
        segments, _ = self._model.transcribe(
            speech,
            language=(language or None) if self.multilingual else "en",
            beam_size=_BEAM,
            patience=_PATIENCE,
            word_timestamps=True,
            condition_on_previous_text=False,
            temperature=_TEMPERATURES,
            compression_ratio_threshold=_REPEATS,
            vad_filter=False,
        )
        begin = first / RATE
        return [
            HeardWord(word.word, begin + float(word.start), begin + float(word.end), float(word.probability))
            for segment in segments
            if not _invented(segment)
            for word in segment.words or ()
            if word.word.strip()
        ]


class _Places:
    """Where in the sound lies what is said at a second of its speech alone."""

    def __init__(self, speech: Sequence[tuple[int, int]]) -> None:
        self._speech = speech
        self._begins = [0, *accumulate(end - start for start, end in speech)]

    def times(self, start: float, end: float) -> tuple[float, float]:
        """Both in one stretch: no word goes on over a silence."""
        middle = round((start + end) / 2 * RATE)
        at = min(max(bisect_right(self._begins, middle) - 1, 0), len(self._speech) - 1)
        first, last = self._speech[at]
        shift = first - self._begins[at]
        return (
            min(max(start * RATE + shift, first), last) / RATE,
            min(max(end * RATE + shift, first), last) / RATE,
        )


def _unheard(words: Sequence[HeardWord], size: int) -> list[tuple[int, int]]:
    """From which sample until which one of speech no word was heard for so long that some must have been said."""
    edges = [0.0, *(edge for word in words for edge in (word.start, word.end)), size / RATE]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return [(round(start * RATE), round(end * RATE)) for start, end in gaps if end - start > _PASSED_OVER]


def _speech(samples: Samples) -> list[tuple[int, int]]:
    """From which sample until which one somebody speaks."""
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    return [(each["start"], each["end"]) for each in get_speech_timestamps(samples, VadOptions(**_VOICE))]


def _cut(samples: Samples, speech: Sequence[tuple[int, int]]) -> Samples:
    import numpy as np

    return np.concatenate([samples[start:end] for start, end in speech]) if speech else samples[:0]


def _invented(segment: Any) -> bool:
    """True for words that nobody says, by what the model tells of itself."""
    doubt = float(segment.avg_logprob)
    silent = float(segment.no_speech_prob) > _SILENT and doubt < _SILENT_DOUBT
    return silent or doubt < _DOUBT or float(segment.compression_ratio) > _REPEATS
