"""A process that keeps jots is killed at random moments, while an editor saves the same file: what is lost or doubled?

`python -m tests.library.jots.kills` runs as that process; `run` is the harness.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from karareader.library.jots.book import JotBook
from karareader.library.jots.folder import JotVideo
from karareader.library.jots.jot import Jot, new_id
from karareader.notes.model.video_ref import VideoRef

ROOT = Path(__file__).resolve().parents[3]
VIDEO = JotVideo(VideoRef("youtube", "Kr4Rd3rT0ur", "https://www.youtube.com/watch?v=Kr4Rd3rT0ur"), "A lecture")
_TAG = "<a class="


@dataclass
class Tally:
    """What came of it."""

    rounds: int = 0
    shown: int = 0
    edits: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    hand_lost: list[str] = field(default_factory=list)


def book(work: Path) -> JotBook:
    return JotBook(work / "jots", work / "journal.jsonl")


def keep_for_ever(work: Path) -> None:
    """Keep and change jots, and tell what is kept, until it is killed."""
    jots, chance = book(work), random.Random()
    jots.recover()
    path = jots.folder.file_of(VIDEO)
    mine: list[str] = []
    while True:
        jots.look(path)
        number = len(mine)
        entry = next((each for each in jots.read(path) if mine and each.jot.id == chance.choice(mine)), None)
        if entry is not None and chance.random() < 0.3:
            text = f"{entry.jot.text} more"
            jots.change(path, entry.lines, Jot(entry.jot.id, entry.jot.start, entry.jot.end, text))
            continue
        jot = Jot(new_id(), float(number), None, f"Thought {number} #tag")
        jots.keep(VIDEO, jot)
        mine.append(jot.id)
        print(jot.id, flush=True)


class Hand:
    """An editor: it loads the file, changes something, and saves it whole, sometimes a little later."""

    def __init__(self, path: Path, chance: random.Random) -> None:
        self.path, self._chance, self.words = path, chance, []

    def save(self) -> None:
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return
        lines = data.decode().split("\n")
        first = next((at for at, line in enumerate(lines) if at and line == "---"), None)
        if first is None:
            return  # it is just being made
        word = f"hand{len(self.words)}x{self._chance.randrange(10**6)}"
        at = self._chance.randrange(first + 2, len(lines))
        if _TAG in lines[at] and self._chance.random() < 0.7:
            lines[at] = lines[at].replace(_TAG, f"{word} {_TAG}", 1)
        else:
            lines.insert(at, f"A line by hand, {word}.")
        if self._chance.random() < 0.3:
            time.sleep(self._chance.uniform(0, 0.004))
        new = "\n".join(lines).encode()
        if self._chance.random() < 0.5:
            other = self.path.with_name("editor.swp")
            other.write_bytes(new)
            other.replace(self.path)
        else:
            self.path.write_bytes(new)
        self.words.append(word)


def run(work: Path, rounds: int, seed: int, *, longest: float = 0.5) -> Tally:
    """Kill the process `rounds` times, after at most `longest` seconds of work each."""
    chance, tally, shown = random.Random(seed), Tally(), []
    hand = Hand(book(work).folder.file_of(VIDEO), chance)
    for _ in range(rounds):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.library.jots.kills", str(work)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        shown.append(process.stdout.readline().strip())
        end = time.monotonic() + chance.uniform(0.0, longest)
        while time.monotonic() < end:
            hand.save()
            time.sleep(chance.uniform(0.005, 0.03))
        process.kill()
        shown += process.stdout.read().split()
        process.wait()
        process.stdout.close()
        tally.rounds += 1
    last = book(work)
    last.recover()
    text = hand.path.read_text()
    tally.shown, tally.edits = len(shown), len(hand.words)
    found = re.findall(r"\^(jot-\w+)$", text, re.MULTILINE)
    tally.lost = [name for name in shown if name not in found]
    tally.doubled = sorted({name for name in found if found.count(name) > 1})
    conflicts = "".join(other.read_text() for other in hand.path.parent.glob("*(conflict).md"))
    tally.hand_lost = [word for word in hand.words if word not in text + conflicts]
    return tally


if __name__ == "__main__":
    keep_for_ever(Path(sys.argv[1]))
