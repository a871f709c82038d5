"""Ends the indexer by force at random moments, and looks whether the index is right afterwards.

    python -m tests.bench.kills_bench FOLDER [--first 20] [--updates 10] [--changed 1500] [--seed 4]

FOLDER is copied first. After each kill the index that readers see then, and the one that the next indexer leaves, are
compared with one made from nothing, row by row and search by search; no process and no file may be left over.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from karareader.library.files.scan import scan
from karareader.library.index.update import Indexer
from karareader.library.reader import Library
from tests.bench.table import Row, print_table
from tests.library.index.alike import contents, differences, leftovers

QUERIES = (
    "the",
    "of a",
    "music",
    '"of the"',
    "th",
    "light -the",
    "has:repaired",
    "title:the",
    "channel:a",
    "changedword",
)
STATE = {"volume": 41, "recent_notes": ["/somewhere/note.md"], "positions": {"youtube:abcdefghijk": 12.5}}


@dataclass(slots=True)
class Told:
    """What went wrong, and how it ended."""

    wrong: list[str] = field(default_factory=list)
    right: int = 0
    rebuilt: int = 0
    updated: int = 0


class Kills:
    """A library in two states, and the indexes that belong to them."""

    def __init__(self, folder: Path, work: Path, changed: int, seed: int) -> None:
        self.root, self.profile = work / "library", work / "profile"
        self.cache = self.profile / "cache"
        self._rng = random.Random(seed)
        shutil.copytree(folder, self.root)
        notes = sorted(scan(self.root))
        self._changed = self._rng.sample(notes, min(changed, len(notes) // 3))
        (self.profile / "data").mkdir(parents=True)
        (self.profile / "data" / "state.json").write_text(json.dumps(STATE))
        self._before = {path: path.read_bytes() for path in self._changed}
        self.state = "before"
        self._right: dict[str, dict[str, Any]] = {}
        for state in ("after", "before"):
            self.change(state)
            cache = work / state
            began = time.perf_counter()
            Indexer(self.root, cache).update()
            self.seconds = time.perf_counter() - began
            self._right[state] = contents(self.root, cache, QUERIES)
            shutil.rmtree(cache)

    def change(self, state: str) -> None:
        """Take the library into this state: notes changed, some removed, some added."""
        for number, path in enumerate(self._changed):
            added = path.with_name(f"added {number}.md")
            if state == "before":
                path.write_bytes(self._before[path])
                added.unlink(missing_ok=True)
            elif number % 20 == 0:
                path.unlink()
                added.write_bytes(b"# Changedword\n\n" + self._before[path])
            else:
                path.write_bytes(self._before[path] + b"\n\nThis is changedword.\n")
        self.state = state

    def start(self, *more: str) -> psutil.Popen:
        command = [sys.executable, "-m", "karareader", "index", str(self.root), "--profile", str(self.profile), *more]
        return psutil.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def kill(self, process: psutil.Popen, how: str) -> None:
        """End all of them at once, only the one that writes, or one that reads."""
        try:
            helpers = process.children(recursive=True)
        except psutil.NoSuchProcess:
            return  # it had ended
        if how == "group":
            os.killpg(process.pid, signal.SIGKILL)
        elif how == "parent" or not helpers:
            process.kill()
        else:
            self._rng.choice(helpers).kill()
        process.wait(120)
        _, alive = psutil.wait_procs(helpers, timeout=10)
        if alive:
            raise AssertionError(f"{len(alive)} processes are left over")

    def one(self, how: str, told: Told, *more: str, seconds: float) -> None:
        """Start, kill, look, make right, look."""
        allowed = [self._right["before"], self._right["after"]]
        moment = self._rng.uniform(0.05, seconds)
        process = self.start(*more)
        time.sleep(moment)
        ended = process.poll() is not None
        self.kill(process, how)
        name = f"{how} after {moment:.2f} s{' (had ended)' if ended else ''}"
        between = Library(self.root, self.cache)
        if between.ready:
            notes = len(between.notes())
            if notes not in {len(each["note"]) for each in allowed}:
                told.wrong.append(f"{name}: {notes} notes between")
            if not between.search("the").hits:
                told.wrong.append(f"{name}: nothing found between")
        between.close()
        clock = time.perf_counter()
        outcome = Indexer(self.root, self.cache).update()
        took = time.perf_counter() - clock
        if took > 4 * self.seconds + 5:
            told.wrong.append(f"{name}: the next one took {took:.1f} s")
        told.rebuilt += outcome.built
        told.updated += not outcome.built and outcome.news
        told.right += not outcome.news
        wrong = differences(contents(self.root, self.cache, QUERIES), self._right[self.state])
        wrong += leftovers(self.root, self.cache)
        if json.loads((self.profile / "data" / "state.json").read_text()) != STATE:
            wrong.append("the state")
        told.wrong += [f"{name}: {each}" for each in wrong]
        print(f"  {name}: {'built' if outcome.built else outcome}, {wrong or 'right'}", file=sys.stderr, flush=True)


def run(folder: Path, first: int = 20, updates: int = 10, changed: int = 500, seed: int = 4) -> list[Row]:
    hows = ("group", "parent", "group", "worker")
    with tempfile.TemporaryDirectory() as temporary:
        kills = Kills(folder, Path(temporary), changed, seed)
        at_first, at_update = Told(), Told()
        for number in range(first):
            shutil.rmtree(kills.cache, ignore_errors=True)
            kills.one(hows[number % len(hows)], at_first, seconds=kills.seconds + 0.5)
        again: Callable[[], str] = lambda: "after" if kills.state == "before" else "before"  # noqa: E731
        kills.change(again())
        clock = time.perf_counter()
        kills.start().wait()
        seconds = time.perf_counter() - clock
        for number in range(updates):
            kills.change(again())
            kills.one(hows[number % len(hows)], at_update, seconds=seconds)
        notes = len(list(scan(kills.root)))
    rows = []
    for told, count, what in ((at_first, first, "first index"), (at_update, updates, "update")):
        ends = f"{told.right} right, {told.updated} updated, {told.rebuilt} rebuilt"
        rows.append(
            Row(
                f"killed at {count} random moments of the {what} of {notes:,} notes",
                "right or rebuilt, nothing left over",
                f"{len(told.wrong)} wrong ({ends})",
                not told.wrong,
            )
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--first", type=int, default=20)
    parser.add_argument("--updates", type=int, default=10)
    parser.add_argument("--changed", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=4)
    options = parser.parse_args()
    print_table(run(options.folder, options.first, options.updates, options.changed, options.seed))


if __name__ == "__main__":
    main()
