"""How well, how quickly and how safely films are heard; needs espeak-ng and the small model of the tests.

    python -m tests.bench --only hearing

Speech is made by espeak-ng of sentences whose times are known. A film of two hours is heard at places spread over it,
since times that drift do so over all of it; speed is counted by processor time. `note_hearing` measures the check of
notes.
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
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import numpy as np

from karareader.captions import choose
from karareader.captions.caption_file import CaptionFile
from karareader.captions.hearing import journal, store, windows
from karareader.captions.hearing.engine import RATE, HeardWord
from karareader.captions.hearing.journal import HeardFilm
from karareader.captions.hearing.protocol import Job
from karareader.captions.hearing.sound import Sound
from karareader.captions.hearing.whisper import Whisper
from tests.bench import wordless
from tests.bench.table import Row
from tests.captions.hearing.ears import model, written

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
HOURS = 2.0
PLACES = 80  # windows of the long film that are heard
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


def speech(path: Path, seconds: float) -> list[tuple[float, float, str]]:
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
    """The first word of each sentence, where it was heard as it is said, against when it is said."""
    sound = Sound(path)
    off: list[float] = []
    total = windows.count(sound.length)
    for place in range(PLACES):
        window = round(place * (total - 1) / (PLACES - 1))
        start, end = windows.span(window)
        heard = [(text, word.start) for word in _hear(ears, sound, window) for text in _words(word.text)[:1]]
        inside = [each for each in said if start + 1 < each[0] and each[1] < end - 1]
        told = [(text, each[0] if first else -1) for each in inside for first, text in _firsts(each[2])]
        for block in SequenceMatcher(
            None, [text for text, _ in told], [text for text, _ in heard], False
        ).get_matching_blocks():
            pairs = zip(told[block.a : block.a + block.size], heard[block.b : block.b + block.size], strict=True)
            off += [abs(at - when) for (_, at), (_, when) in pairs if at >= 0]
    distances = sorted(off)
    about = f"{len(off)} sentences in {PLACES} windows over {sound.length / 3600:.1f} h"
    middle = statistics.median(distances)
    p95 = distances[int(len(distances) * 0.95)]
    return [
        Row(f"word times off, median ({about})", "≤ 0.3 s", f"{middle:.2f} s", middle <= 0.3),
        Row("word times off, p95", "≤ 1 s", f"{p95:.2f} s", p95 <= 1),
    ]


def _firsts(sentence: str) -> list[tuple[bool, str]]:
    """The words of a sentence, and whether each is its first one."""
    return [(not at, text) for at, text in enumerate(_words(sentence))]


def _invented(ears: Whisper) -> Row:
    """Twelve minutes of sounds without a word."""
    invented = 0
    for _, sound in wordless.sounds():
        for begin in range(0, wordless.SECONDS, int(windows.HOP)):
            samples = sound[begin * RATE : (begin + int(windows.LENGTH)) * RATE].astype(np.float32)
            invented += len(ears.hear(samples, "en"))
    minutes = len(wordless.KINDS) * wordless.SECONDS // 60
    return Row(f"words invented in {minutes} min of silence, noise and music", "0", str(invented), not invented)


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
        said = speech(folder / "Long talk.wav", HOURS * 3600)
        return [*rows, *_drift(ears, folder / "Long talk.wav", said)]
