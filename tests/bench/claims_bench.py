"""How well cited sentences are found in captions, and how soon.

    python -m tests.bench.claims_bench [FOLDER]

Captions of three hours are made of generated speech and, where FOLDER holds real notes, of their sentences, read out as
if they were a talk: as people write captions, and as a machine hears them. Sentences that are absent are of the same
speaker, or of other notes of the same channel.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from karareader.base.errors import UserError
from karareader.captions.citations import compare as claims
from karareader.captions.citations.speech import Speech
from karareader.library.files.scan import scan
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.render import render
from karareader.timeline.cues import Cue
from tests.bench.table import Row, print_table
from tests.captions.citations.speech import (
    RATE,
    Sentence,
    Speaker,
    captioned,
    hours,
    in_another_order,
    said,
    with_a_word_more,
)

HOURS = 3.0
NEAR = 12.0  # seconds that a place may be off
CLAIMS = 150
NOTE = 60
NOTES = 110  # of a channel

WAYS: dict[str, Callable[[str, random.Random], str]] = {
    "as is": lambda text, _: text,
    "± 1 word": with_a_word_more,
    "other order": in_another_order,
}


@dataclass
class Tally:
    """Counts of one corpus."""

    right: dict[str, int] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    asked: int = 0
    absent: int = 0
    supported: int = 0
    elsewhere: int = 0
    seconds: list[float] = field(default_factory=list)


def cue(index: int, start: float, sentence: str) -> Cue:
    return Cue(index, "b0", start, None, "", "", "anchor", sentence)


def measure(
    spoken: Sequence[Sentence], absent: Sequence[str], tally: Tally, *, heard: bool, chance: random.Random
) -> None:
    """Ask for sentences where they are said, where they are not, and for such as are never said."""
    captions = captioned(spoken, heard=heard)
    length = spoken[-1].end
    some = [each for each in spoken if len(each.text.split()) >= 9]
    chosen = chance.sample(some, min(CLAIMS, len(some)))
    began = time.process_time()
    speech = Speech(captions)
    claims.check([cue(at, each.start, each.text) for at, each in enumerate(chosen[:NOTE])], speech)
    tally.seconds.append(time.process_time() - began)
    tally.asked += len(chosen)
    for way, change in WAYS.items():
        texts = [change(each.text, chance) for each in chosen]
        here = claims.check(
            [cue(at, each.start, text) for at, (each, text) in enumerate(zip(chosen, texts, strict=True))], speech
        )
        right = sum(
            found.verdict == "here" and abs(found.start - each.start) <= NEAR
            for found, each in zip(here, chosen, strict=True)
        )
        tally.right[way] = tally.right.get(way, 0) + right
        wrong = [
            cue(at, (each.start + chance.uniform(0.1, 0.9) * length) % length, text)
            for at, (each, text) in enumerate(zip(chosen, texts, strict=True))
        ]
        there = claims.check(wrong, speech)
        hits = sum(
            found.verdict == "elsewhere" and abs(found.start - each.start) <= NEAR
            for found, each in zip(there, chosen, strict=True)
        )
        tally.found[way] = tally.found.get(way, 0) + hits
    none = claims.check([cue(at, chance.uniform(0, length), text) for at, text in enumerate(absent)], speech)
    kinds = claims.summary(none)
    tally.absent += len(absent)
    tally.supported += kinds["here"]
    tally.elsewhere += kinds["elsewhere"]


def generated(tally: Tally, *, heard: bool) -> None:
    """Three talks of generated speech."""
    for seed in range(3):
        speaker, chance = Speaker(seed), random.Random(seed)
        spoken = said(list(hours(speaker, HOURS)))
        measure(spoken, [speaker.sentence() for _ in range(400)], tally, heard=heard, chance=chance)


def of_notes(folder: Path, tally: Tally, *, heard: bool) -> None:
    """Talks made of the sentences of real notes, one for each channel."""
    chance = random.Random(1)
    for channel in sorted(path for path in folder.iterdir() if path.is_dir())[:8]:
        by_video: dict[str, list[str]] = {}
        for path in sorted(scan(channel))[:NOTES]:
            try:
                note = load(path)
            except UserError:
                continue
            video = reference.find(note)
            sentences = dict.fromkeys(
                each.sentence for each in render(note, video=True).timeline.cues if len(each.sentence.split()) >= 9
            )
            by_video.setdefault(video.key if video else path.name, []).extend(sentences)
        videos = list(by_video.values())
        chance.shuffle(videos)
        talk: list[str] = []
        while videos and sum(len(text.split()) for text in talk) < HOURS * 3600 * RATE * 0.97:
            talk += videos.pop()
        absent = [text for texts in videos for text in texts if text not in set(talk)]
        if len(talk) > 100 and len(absent) > 100:
            measure(said(talk), chance.sample(absent, min(400, len(absent))), tally, heard=heard, chance=chance)


def run(folder: Path | None) -> list[Row]:
    """The rows of the table."""
    rows: list[Row] = []
    sources: list[tuple[str, Callable[..., None]]] = [("generated", generated)]
    if folder is not None and folder.is_dir():
        sources.append(("real notes read out", lambda tally, **how: of_notes(folder, tally, **how)))
    for name, source in sources:
        for heard in (False, True):
            tally = Tally()
            source(tally, heard=heard)
            if tally.asked:
                rows += _rows(f"{name}, {'heard' if heard else 'written'}", tally)
    return rows


def _rows(name: str, tally: Tally) -> list[Row]:
    rows = []
    for way in WAYS:
        for what, count in (
            ("at its time: supported here", tally.right[way]),
            ("at another time: place told", tally.found[way]),
        ):
            share = count / tally.asked
            rows.append(Row(f"{name}; {way}, {what}", "≥ 95 %", f"{share:.1%} of {tally.asked}", share >= 0.95))
    share = tally.supported / tally.absent
    rows.append(Row(f"{name}; absent: called supported", "≤ 2 %", f"{share:.2%} of {tally.absent}", share <= 0.02))
    rows.append(Row(f"{name}; absent: called said elsewhere", "–", f"{tally.elsewhere / tally.absent:.2%}", None))
    worst = max(tally.seconds) * 1000
    middle = statistics.median(tally.seconds) * 1000
    rows.append(
        Row(
            f"{name}; {NOTE} sentences against 3 h, index and all (processor time)",
            "≤ 300 ms",
            f"{middle:.0f} ms, at most {worst:.0f} ms",
            worst <= 300,
        )
    )
    return rows


if __name__ == "__main__":
    print_table(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
