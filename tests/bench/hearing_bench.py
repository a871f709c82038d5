"""How well, how quickly and how safely films are heard; needs espeak-ng and the small model of the tests.

    python -m tests.bench --only hearing

Speech is made by espeak-ng of sentences whose times are known. A film of two hours is heard at places spread over it,
since times that drift do so over all of it; speed is counted by processor time. The note check hears whole windows of
the same film.
"""

from __future__ import annotations

import io
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import wave
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from karareader.captions import choose
from karareader.captions.caption_file import CaptionFile
from karareader.captions.hearing import journal, note_check, store, windows
from karareader.captions.hearing.engine import RATE, HeardWord
from karareader.captions.hearing.journal import HeardFilm
from karareader.captions.hearing.protocol import Job
from karareader.captions.hearing.sound import Sound
from karareader.captions.hearing.whisper import Whisper
from karareader.timeline.cues import Cue
from tests.bench.table import Row
from tests.captions.hearing.ears import model, written

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
HOURS = 2.0
PLACES = 24  # windows of the long film that are heard
NOTES, TIMES = 4, 10  # half of their times are moved
KILLS = 20
_WORDS = (
    "engineers teachers sailors farmers doctors painters pilots bakers lawyers miners singers weavers",
    "measured repaired painted carried counted studied ordered cleaned tested described moved collected",
    "bridges engines letters baskets windows bottles tables ladders mirrors hammers blankets candles",
    "harbour station church mountain river market school castle garden factory library theatre",
    "winter war summer morning evening storm harvest holiday meeting dinner journey lecture",
)
Samples = np.ndarray[Any, np.dtype[np.int16]]


def _sentences(count: int) -> list[str]:
    chance = random.Random(17)
    who, did, what, where, when = (words.split() for words in _WORDS)
    pick = chance.choice
    return [
        f"{pick(who)} and {pick(who)} {pick(did)} {chance.randrange(3, 60)} {pick(what)} near the {pick(where)}"
        f" before the {pick(when)}."
        for _ in range(count)
    ]


def _spoken(sentence: str) -> Samples:
    made = subprocess.run(["espeak-ng", "-s", "150", "--stdout", sentence], capture_output=True, check=True).stdout
    with wave.open(io.BytesIO(made)) as sound:
        samples = np.frombuffer(sound.readframes(1 << 30), np.int16)
        rate = sound.getframerate()
    at = np.arange(0, len(samples), rate / RATE)
    return np.interp(at, np.arange(len(samples)), samples).astype(np.int16)


def _film(path: Path, seconds: float) -> list[tuple[float, float, str]]:
    """A film as long as that; from when until when each sentence is said."""
    parts, said, at = [], [], 0
    for sentence in _sentences(round(seconds / 4)):
        if at > seconds * RATE:
            break
        samples = _spoken(sentence)
        said.append((at / RATE, (at + len(samples)) / RATE, sentence))
        parts += [samples, np.zeros(RATE, np.int16)]
        at += len(samples) + RATE
    written(path, np.concatenate(parts))
    return said


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower().replace("’", "'").replace("karareader", "kara reader"))


def _hear(ears: Whisper, sound: Sound, window: int) -> tuple[HeardWord, ...]:
    start, end = windows.span(window)
    heard = ears.hear(sound.read(start, min(end, sound.length)), "en")
    return tuple(HeardWord(each.text, each.start + start, each.end + start, each.probability) for each in heard)


def _sample(ears: Whisper) -> list[Row]:
    from rapidfuzz.distance import Levenshtein

    sound = Sound(next(SAMPLE.glob("*.mp4")))
    began = time.process_time()
    heard = HeardFilm(
        "", sound.length, "", "en", {at: _hear(ears, sound, at) for at in range(windows.count(sound.length))}
    )
    took = time.process_time() - began
    said = _words(choose.load(CaptionFile(next(SAMPLE.glob("*.vtt")), "en", False)).text)
    wrong = Levenshtein.distance(said, _words(store.captions_of(heard).text)) / len(said)
    return [
        Row("words wrong, sample film", "≤ 8 %", f"{wrong:.1%}", wrong <= 0.08),
        Row("times real time, by processor time", "≥ 8", f"{(speed := sound.length / took):.1f}", speed >= 8),
    ]


def _drift(ears: Whisper, path: Path, said: list[tuple[float, float, str]]) -> list[Row]:
    """The first word of each sentence that was heard as it is said, against when it is said."""
    sound = Sound(path)
    off = []
    total = windows.count(sound.length)
    for place in range(PLACES):
        window = round(place * (total - 1) / (PLACES - 1))
        words = _hear(ears, sound, window)
        for before, word in pairwise(words):
            # Names also stand within sentences; the first word of one is that after a silence.
            text = "".join(_words(word.text))
            near = [each for each in said if abs(each[0] - word.start) < 6 and _words(each[2])[0] == text]
            if near and word.start - before.end > 0.4 and word.start < windows.span(window)[1] - 2:
                off.append(min(abs(each[0] - word.start) for each in near))
    distances = sorted(off)
    about = f"{len(off)} sentences in {PLACES} windows over {sound.length / 3600:.1f} h"
    middle = statistics.median(distances)
    p95 = distances[int(len(distances) * 0.95)]
    return [
        Row(f"word times off, median ({about})", "≤ 0.3 s", f"{middle:.2f} s", middle <= 0.3),
        Row("word times off, p95", "≤ 1 s", f"{p95:.2f} s", p95 <= 1),
    ]


def _invented(ears: Whisper) -> Row:
    """Ten minutes: silence, white and brown noise, hum, chords, and a rhythm."""
    chance, at = np.random.default_rng(17), np.arange(120 * RATE) / RATE
    brown = np.cumsum(chance.standard_normal(len(at)))
    chords = sum(np.sin(2 * np.pi * f * at) for f in (220, 277, 330, 440)) * (0.6 + 0.4 * np.sin(2 * np.pi * at / 2))
    beat = chance.standard_normal(len(at)) * (np.modf(at * 2)[0] < 0.08) + np.sin(2 * np.pi * 110 * at) * 0.4
    kinds = [np.zeros(len(at)), chance.standard_normal(len(at)) * 0.1, brown / np.abs(brown).max() * 0.5]
    kinds += [chords / 8, beat / 6]
    invented: list[str] = []
    for sound in kinds:
        for begin in range(0, 120, int(windows.HOP)):
            samples = sound[begin * RATE : (begin + 30) * RATE].astype(np.float32)
            invented += [word.text for word in ears.hear(samples, "en")]
    return Row("words invented in 10 min of silence, noise and music", "0", str(len(invented)), not invented)


def _checks(ears: Whisper, path: Path, said: list[tuple[float, float, str]]) -> list[Row]:
    """Notes of true and moved claims, each on half an hour of the film that begins elsewhere."""
    chance = random.Random(3)
    sound, part = Sound(path), 1800.0
    right = wrong = missed = true = moved = placed = 0
    shares = []
    for note in range(NOTES):
        begin = note * part
        inside = [each for each in said if begin + 60 < each[0] < begin + part - 60]
        cited = sorted(chance.sample(inside, TIMES))
        off = [0.0 if at % 2 else chance.choice((-1, 1)) * chance.uniform(100, 300) for at in range(TIMES)]
        cues = [
            Cue(at, "b", min(max(each[0] - begin + shift, 0.0), part), None, "", "", "", each[2])
            for at, (each, shift) in enumerate(zip(cited, off, strict=True))
        ]
        heard = HeardFilm("", part, "", "en")

        def hear(wanted: Any, heard: HeardFilm = heard, begin: float = begin) -> None:
            for window in wanted:
                start, end = windows.span(window)
                found = ears.hear(sound.read(begin + start, begin + min(end, part)), "en")
                heard.windows[window] = tuple(
                    HeardWord(each.text, each.start + start, each.end + start, each.probability) for each in found
                )

        findings = note_check.check(cues, heard, hear)
        shares.append(heard.share)
        for found, each, shift in zip(findings, cited, off, strict=True):
            told = found.verdict in ("elsewhere", "not found")
            true, moved = true + (not shift), moved + bool(shift)
            right, wrong, missed = (
                right + bool(told and shift),
                wrong + (told and not shift),
                missed + bool(shift and not told),
            )
            placed += bool(shift) and found.verdict == "elsewhere" and abs(found.start + begin - each[0]) < 15
    precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
    about = f"{true} true and {moved} moved claims"
    return [
        Row(f"note check by hearing, precision ({about})", "≥ 0.95", f"{precision:.2f}", precision >= 0.95),
        Row("… recall", "≥ 0.8", f"{recall:.2f}", recall >= 0.8),
        Row("… moved claims whose right place was found", "", f"{placed / max(moved, 1):.2f}", None),
        Row("… of the sound heard", "≤ 30 %", f"{statistics.mean(shares):.0%}", statistics.mean(shares) <= 0.3),
    ]


def _kills(folder: Path) -> list[Row]:
    """A process that hears 20 minutes in the fake engine's way is killed at 20 moments."""
    from tests.captions.hearing import fake_listener
    from tests.captions.hearing.ears import film

    path, data = film(folder / "Long.wav", 1200), folder / "data"
    chance, twice, halves, kills = random.Random(5), 0, 0, 0
    where = store.folder(data, path, "tiny", "en")
    job = Job(str(data), str(path), "tiny", "en", polite=False)
    from karareader.base.json_lines import Child

    while kills < KILLS:
        told: list[int] = []
        before = set((journal.load(where) or HeardFilm()).windows)
        child = Child(
            [sys.executable, "-P", fake_listener.__file__],
            lambda _, word, told=told: told.append(word["window"]) if word and "window" in word else None,
        )
        child.tell(job.to_json())
        time.sleep(chance.uniform(0.5, 1.2))
        if child.running:
            kills += 1
            child.kill()
        child.wait(5)
        child.hear_out()
        twice += len(before.intersection(told))
        heard = journal.load(where)
        halves += bool(store.offered(data, path)) and not (heard is not None and heard.whole)
        if heard is not None and heard.whole:
            shutil.rmtree(store.of_film(data, path))
    return [
        Row(f"windows heard twice after {KILLS} × kill -9", f"≤ {KILLS}", str(twice), twice <= KILLS),
        Row("half transcripts shown as whole", "0", str(halves), not halves),
    ]


def run() -> list[Row]:
    """The rows of the table."""
    if shutil.which("espeak-ng") is None:
        return [Row("hearing: espeak-ng is not installed", "", "", None)]
    ears = Whisper(model(), 2)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [*_sample(ears), _invented(ears), *_kills(folder)]
        said = _film(folder / "Long talk.wav", HOURS * 3600)
        return [*rows, *_drift(ears, folder / "Long talk.wav", said), *_checks(ears, folder / "Long talk.wav", said)]
