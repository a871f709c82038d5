"""What is said in videos, for the search: how long reading captions takes, how large they get, how quick the search is.

    python -m tests.bench.said_bench [FOLDER] [--hours 500] [--keep DIR]

The captions are of speech that nobody gave: half of them written by people, half heard by a machine and rolling, an
hour each. With a FOLDER of notes, notes and captions are searched together. Half of the searches are for words that are
said; the others are of all kinds, as those in notes.
"""

from __future__ import annotations

import argparse
import os
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from karareader.captions import find as captions_found
from karareader.captions.find import CaptionSources
from karareader.library.captions_index import store
from karareader.library.captions_index.update import CaptionsIndexer
from karareader.library.index.update import Indexer
from karareader.library.reader import Library
from tests.bench.library_bench import STOP_WORDS, queries, size, spread, timed
from tests.bench.table import Row, print_table
from tests.captions.citations.speech import Speaker, captioned, hours, said
from tests.captions.rolling import Way, rolled
from tests.library.said.shelves import vtt

HOURS = 500
# Bars of the search in notes, which must hold with captions too.
P95, MOST = 30.0, 100.0
SHOWN = 4


def write(folder: Path, count: int) -> None:
    """`count` caption files of an hour each, in the folders of some channels."""
    for number in range(count):
        speech = list(hours(Speaker(number), 1.0))
        if number % 2:
            words = [word for text in speech for word in text.lower().rstrip(".").split()]
            rows = [tuple(words[at : at + 7]) for at in range(0, len(words), 7)]
            text = rolled(rows, [0] * len(rows), Way())
        else:
            lines = captioned(said(speech)).lines
            text = vtt(*((line.start, line.text) for line in lines))
        path = folder / f"Channel {number % 20}" / f"Talk number {number} [{number:011d}].en.vtt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def spoken(count: int, rng: random.Random) -> list[str]:
    """Queries for what is said."""
    words = Speaker(3).words
    often = words[:60]
    kinds = (
        lambda: rng.choice(words),
        lambda: rng.choice(words)[: rng.randint(2, 4)],
        lambda: rng.choice(STOP_WORDS) + rng.choice(["", " "]),
        lambda: f"{rng.choice(words)} {rng.choice(often)}",
        lambda: f'"{rng.choice(often)} {rng.choice(often)}"',
        lambda: f"{rng.choice(often)} -{rng.choice(often)} ",
        lambda: f"in:captions {rng.choice(often)}",
        lambda: f"channel:3 {rng.choice(words)}",
    )
    return [kinds[number % len(kinds)]() for number in range(count)]


def rows(notes: Path | None, work: Path, count: int, keep: Path | None) -> Iterator[Row]:
    """The rows of the table."""
    root = notes or work / "library"
    root.mkdir(exist_ok=True)
    folder, cache = work / "videos", keep or work / "cache"
    write(folder, count)
    if not Library(root, cache).ready:
        Indexer(root, cache).update()
    indexer = CaptionsIndexer(root, cache)
    clock, used = time.perf_counter(), time.process_time()
    found = captions_found.find(CaptionSources((str(folder),)))
    outcome = indexer.update(found)
    clock, used = time.perf_counter() - clock, time.process_time() - used
    assert outcome.files == count
    if outcome.read:
        measured = f"{clock:.0f} s ({used:.0f} s of one processor, {1000 * used / count:.0f} ms a file)"
        yield Row(f"{count} caption files of an hour read, in the background", "–", measured, None)
        kept = size(store.place(root, cache).folder)
        yield Row("room that this takes", "≤ 80 MB", f"{kept:.0f} MB", kept <= 80 * max(1.0, count / HOURS))
    looks: list[tuple[float, float]] = []
    for _ in range(5):
        with timed(looks):
            indexer.update(captions_found.find(CaptionSources((str(folder),))))
    yield Row("nothing new is found out", "≤ 1 s", spread(looks)[1], spread(looks)[0] <= 1000)
    changed = Path(found[0].path)
    changed.write_text(vtt((5, "a wholly benchmarkish remark")), encoding="utf-8")
    news: list[tuple[float, float]] = []
    library = Library(root, cache)
    with timed(news):
        indexer.update(captions_found.find(CaptionSources((str(folder),))))
        library.refresh_said()
        assert library.search("benchmarkish", said=1).said_total == 1
    yield Row("one changed file is found", "≤ 1 s", spread(news)[1], spread(news)[0] <= 1000)
    rng = random.Random(5)
    asked = spoken(100, rng) + (queries(library, 100, rng) if notes is not None else spoken(100, rng))
    library.search("warm", said=SHOWN)
    took: list[tuple[float, float]] = []
    slowest = (0.0, "")
    for query in asked:
        with timed(took):
            library.search(query, 16, said=SHOWN)
        slowest = max(slowest, (took[-1][0], query))
    p95, words = spread(took)
    where = f"{len(library.notes()):,} notes and {count} hours of speech" if notes else f"{count} hours of speech"
    yield Row(f"{len(asked)} searches in {where}", f"p95 ≤ {P95:.0f} ms", words, p95 <= P95)
    yield Row("the slowest of them", f"≤ {MOST:.0f} ms", f"{slowest[0]:.1f} ms for “{slowest[1]}”", slowest[0] <= MOST)


def run(notes: Path | None = None, count: int = HOURS, keep: Path | None = None) -> list[Row]:
    """Measure in a folder of its own; `keep` is a cache that may hold an index of the notes already."""
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as work:
        return list(rows(notes, Path(work), count, keep))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="notes to search in too")
    parser.add_argument("--hours", type=int, default=HOURS)
    parser.add_argument("--keep", type=Path, help="the cache to use; it may hold an index of the notes")
    options = parser.parse_args()
    print_table(run(options.folder, options.hours, options.keep))
    print(f"load of the machine meanwhile: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
