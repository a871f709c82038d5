"""How well a note is checked by hearing, on films that several voices speak; needs espeak-ng and ffmpeg with flite.

    python -m tests.bench.note_hearing_bench [FOLDER] [--films 6] [--keep DIR]

Each film is half an hour of sentences of the real notes in FOLDER, read out by one voice: those of flite, which were
made of the recordings of real speakers, and espeak-ng's. All its windows are heard once, by the engine that the program
uses, and kept in DIR; later runs measure on them in a minute. Twenty notes cite ten sentences of each film, half of
them as they are said and half with a word more or less; half of the times are moved by 100 to 300 s. Each note is
checked on its own: it is given a window only when it asks for it, and what it asked for is counted.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
import wave
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from karareader.base.errors import UserError
from karareader.captions import language
from karareader.captions.hearing import journal, note_check, windows
from karareader.captions.hearing.engine import RATE, HeardWord
from karareader.captions.hearing.journal import HeardFilm, HearingJournal
from karareader.captions.hearing.sound import Sound
from karareader.captions.hearing.whisper import Whisper
from karareader.library.files.scan import scan
from karareader.notes.load import load
from karareader.notes.render import render
from karareader.timeline.cues import Cue
from tests.bench.table import Row, print_table
from tests.captions.citations.speech import Sentence, with_a_word_more
from tests.captions.hearing.ears import model, written

FILMS, LENGTH = 6, 1800.0
NOTES, TIMES = 20, 10
MOVED = (100.0, 300.0)
KEPT = Path(tempfile.gettempdir(), "karareader spoken films")
NEAR = 15.0  # seconds by which a place that is told may be off
# The voices of flite and of espeak-ng, with the words a minute of the latter.
VOICES = (
    ("slt", 0),
    ("en-us", 150),
    ("rms", 0),
    ("en-gb-x-rp+f3", 165),
    ("awb", 0),
    ("en-gb-scotland+m4", 140),
    ("kal16", 0),
    ("en-us+f4", 175),
)
_PLAIN = re.compile(r"[A-Z][A-Za-z0-9 ,.;:'’“”\"%()\-–]+[.!?]")
_WORDS = range(8, 31)
Samples = np.ndarray[Any, np.dtype[np.int16]]


def sentences(folder: Path, seed: int) -> Iterator[str]:
    """Sentences of real notes, note after note in a chance order, each once."""
    paths = sorted(scan(folder))
    random.Random(seed).shuffle(paths)
    known: set[str] = set()
    for path in paths:
        try:
            cues = render(load(path), video=True).timeline.cues
        except UserError:
            continue
        if language.guess(" ".join(cue.sentence for cue in cues)) != "en":
            continue
        for cue in cues:
            text = " ".join(cue.sentence.split())
            if text not in known and len(text.split()) in _WORDS and _PLAIN.fullmatch(text):
                known.add(text)
                yield text


def speak(texts: Sequence[str], voice: str, speed: int) -> list[Samples]:
    """Sentences, each said by a voice."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command, outputs = ["ffmpeg", "-v", "error"], []
        for at, text in enumerate(texts):
            (folder / f"{at}.txt").write_text(text, encoding="utf-8")
            if speed:
                espeak = ["espeak-ng", "-v", voice, "-s", str(speed), "-w", str(folder / f"{at}.wav")]
                subprocess.run([*espeak, "-f", str(folder / f"{at}.txt")], check=True)
            command += ["-f", "lavfi", "-i", f"flite=textfile={folder / f'{at}.txt'}:voice={voice}"]
            outputs += ["-map", f"{at}:a", str(folder / f"{at}.wav")]
        if not speed:
            subprocess.run([*command, *outputs], check=True)
        return [_samples(folder / f"{at}.wav") for at in range(len(texts))]


def _samples(path: Path) -> Samples:
    with wave.open(str(path)) as sound:
        samples = np.frombuffer(sound.readframes(1 << 24), np.int16)
        rate = sound.getframerate()
    at = np.arange(0, len(samples), rate / RATE)
    return np.interp(at, np.arange(len(samples)), samples).astype(np.int16)


def spoken(path: Path, folder: Path, number: int) -> list[Sentence]:
    """A film with a voice of its own, in the quiet hiss of a room; what is said in it, and when."""
    voice, speed = VOICES[number % len(VOICES)]
    chance, parts, said, at = random.Random(number), [], [], 0
    texts = sentences(folder, number)
    spoken_texts = (
        pair
        for some in iter(lambda: list(islice(texts, 25)), [])
        for pair in zip(some, speak(some, voice, speed), strict=True)
    )
    for text, samples in spoken_texts:
        pause = np.zeros(round(chance.uniform(0.3, 1.3) * RATE), np.int16)
        if at + len(samples) > LENGTH * RATE:
            break
        said.append(Sentence(text, at / RATE, (at + len(samples)) / RATE))
        parts += [samples, pause]
        at += len(samples) + len(pause)
    whole = np.concatenate(parts).astype(np.float32)
    whole += np.random.default_rng(number).normal(0, 40, len(whole)).astype(np.float32)
    written(path, np.clip(whole, -32768, 32767).astype(np.int16))
    return said


def heard(keep: Path, folder: Path, number: int) -> tuple[list[Sentence], HeardFilm]:
    """What is said in a film, and what was heard of all of it; from `keep` as far as it was heard before."""
    where = keep / f"{number:02d} {VOICES[number % len(VOICES)][0]}"
    told, film = where / "said.json", where / "film.wav"
    done = journal.load(where)
    if done is None or not done.whole:
        where.mkdir(parents=True, exist_ok=True)
        if not (told.exists() and film.exists()):
            told.write_text(json.dumps([asdict(each) for each in spoken(film, folder, number)]))
        done = _hear(where, film)
        film.unlink()
    return [Sentence(**each) for each in json.loads(told.read_text())], done


def _hear(where: Path, film: Path) -> HeardFilm:
    sound, ears = Sound(film), Whisper(model(), 1)
    kept = HearingJournal(where, where.name, sound.length, model().name, "en")
    for window in range(kept.heard.total):
        if window not in kept.heard.windows:
            start, end = windows.span(window)
            words = ears.hear(sound.read(start, min(end, sound.length)), "en")
            moved = [HeardWord(each.text, each.start + start, each.end + start, each.probability) for each in words]
            kept.append(journal.window_record(window, moved))
    kept.close()
    sound.close()
    return kept.heard


@dataclass
class Tally:
    """What was told of true and of moved claims: `verdicts` by whether a claim was moved."""

    verdicts: Counter[tuple[bool, str]] = field(default_factory=Counter)
    placed: int = 0  # moved claims whose place was found
    shares: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def told(self, moved: bool) -> int:
        """Claims of that kind whose times were called wrong."""
        return self.verdicts[moved, "elsewhere"] + self.verdicts[moved, "not found"]

    def count(self, moved: bool) -> int:
        """Claims of that kind."""
        return sum(count for (kind, _), count in self.verdicts.items() if kind == moved)


def measure(said: Sequence[Sentence], film: HeardFilm, number: int, tally: Tally) -> None:
    """Check notes on one film; no sentence is cited by two."""
    chance = random.Random(1000 + number)
    some = [each for each in said if each.end < film.length - 5]
    chance.shuffle(some)
    for first in range(0, min(NOTES * TIMES, len(some) - TIMES + 1), TIMES):
        cited = sorted(some[first : first + TIMES], key=lambda each: each.start)
        moved = chance.sample([True, False] * (TIMES // 2), TIMES)
        cues = []
        for at, (each, off) in enumerate(zip(cited, moved, strict=True)):
            text = each.text if chance.random() < 0.5 else with_a_word_more(each.text, chance)
            start = each.start - chance.uniform(0, 3)
            if off:
                start = _moved(start, film.length, chance)
            cues.append(Cue(at, "b", float(max(int(start), 0)), None, "", "", "", text))
        mine = HeardFilm("", film.length, "", "en")

        def hear(wanted: Sequence[int], mine: HeardFilm = mine) -> None:
            mine.windows.update({window: film.windows[window] for window in wanted})

        findings = note_check.check(cues, mine, hear)
        tally.shares.append(mine.share)
        for cue, found, each, off in zip(cues, findings, cited, moved, strict=True):
            tally.verdicts[off, found.verdict] += 1
            tally.placed += off and found.verdict == "elsewhere" and abs(found.start - each.start) < NEAR
            if (found.verdict == "here") == off:
                tally.wrong.append(
                    f"{number}: {'moved' if off else 'true'} {cue.start:.0f}/{each.start:.0f} {found} {each.text}"
                )


def _moved(start: float, length: float, chance: random.Random) -> float:
    sides = [side for side in (-1, 1) if 0 <= start + side * MOVED[1] < length]
    return start + chance.choice(sides) * chance.uniform(*MOVED)


def run(folder: Path, films: int = FILMS, keep: Path = KEPT) -> tuple[list[Row], Tally]:
    """The rows of the table, and what was told."""
    tally = Tally()
    for number in range(films):
        began = time.process_time()
        said, film = heard(keep, folder, number)
        measure(said, film, number, tally)
        print(f"film {number + 1} of {films}: {time.process_time() - began:.0f} s of processor time", file=sys.stderr)
    right, wrong = tally.told(True), tally.told(False)
    precision, recall = right / max(right + wrong, 1), right / tally.count(True)
    share = sum(tally.shares) / len(tally.shares)
    about = f"{tally.count(False)} true and {tally.count(True)} moved claims, {films} films and voices"
    return [
        Row(f"note check by hearing, precision ({about})", "≥ 0.95", f"{precision:.3f}", precision >= 0.95),
        Row("… recall", "≥ 0.8", f"{recall:.3f}", recall >= 0.8),
        Row("… of the sound heard", "≤ 30 %", f"{share:.1%}", share <= 0.3),
        Row("… moved claims whose right place was told", "", f"{tally.placed / tally.count(True):.0%}", None),
        Row("… true claims that were confirmed", "", f"{tally.verdicts[False, 'here'] / tally.count(False):.0%}", None),
    ], tally


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parents[3] / "shared" / "notes"
    parser.add_argument("folder", type=Path, nargs="?", default=default, metavar="FOLDER", help="real notes")
    parser.add_argument("--films", type=int, default=FILMS, help="how many, of half an hour each")
    parser.add_argument("--keep", type=Path, default=KEPT, metavar="DIR", help="where what was heard is kept")
    parser.add_argument("--wrong", action="store_true", help="print what was told wrongly")
    options = parser.parse_args()
    rows, told = run(options.folder, options.films, options.keep)
    if options.wrong:
        print(*told.wrong, sep="\n")
    print_table(rows)
