"""How long `karareader check` takes over a library, how much memory, and how soon Ctrl+C ends it: prints a table.

    python -m tests.bench.check_bench FOLDER [--write]

The bars are for 21,000 notes on two cores. Memory is what all its processes hold together, pages that they share
counted once (PSS). With --write, repaired copies are written too, and checked again.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.bench.table import Row, print_table

SECONDS, MEGABYTES, STOP = 25.0, 400.0, 1.0
_LOOK = 0.1  # seconds between two looks at the memory


@dataclass(frozen=True)
class Run:
    """One run: seconds by the clock and of processor time, the most memory in MB, and the summary it printed."""

    wall: float
    processor: float
    memory: float
    resident: float
    summary: dict[str, int]


def command(folder: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "karareader", "check", str(folder), "--json", *more]


def family(process: psutil.Process) -> list[psutil.Process]:
    try:
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


def held(processes: Sequence[psutil.Process]) -> tuple[float, float]:
    """What processes hold together, in MB: shared pages counted once, and counted for each."""
    shared = each = 0
    for process in processes:
        try:
            full = process.memory_full_info()
            shared += getattr(full, "pss", full.uss)
            each += full.rss
        except psutil.Error:
            continue
    return shared / 1e6, each / 1e6


def measure(folder: Path, *more: str) -> Run:
    with tempfile.TemporaryFile("w+") as out:
        before = psutil.Process().cpu_times()
        began = time.perf_counter()
        running = subprocess.Popen(command(folder, *more), stdout=out, stderr=subprocess.DEVNULL)
        process = psutil.Process(running.pid)
        memory = resident = 0.0
        while running.poll() is None:
            shared, each = held(family(process))
            memory, resident = max(memory, shared), max(resident, each)
            time.sleep(_LOOK)
        wall = time.perf_counter() - began
        after = psutil.Process().cpu_times()
        out.seek(0)
        last = out.read().rstrip().rpartition("\n")[2]
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(wall, spent, memory, resident, json.loads(last)["summary"])


def stop(folder: Path) -> tuple[float, int]:
    """How many seconds pass from Ctrl+C to the end, and how many processes are left then."""
    running = subprocess.Popen(
        command(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(3.0)
    processes = family(psutil.Process(running.pid))
    for process in processes:
        process.send_signal(signal.SIGINT)
    began = time.perf_counter()
    running.wait()
    return time.perf_counter() - began, sum(process.is_running() for process in processes[1:])


def main(folder: Path, *, write: bool) -> None:
    run = measure(folder)
    notes = run.summary["notes"]
    share = notes / 21_000
    waited, left = stop(folder)
    rows = [
        Row(f"seconds for {notes:,} notes", f"≤ {SECONDS * share:.0f}", f"{run.wall:.1f}", run.wall <= SECONDS * share),
        Row("processor time, seconds", "–", f"{run.processor:.1f}; {1000 * run.processor / notes:.2f} ms a note", None),
        Row("memory of all its processes, MB", f"≤ {MEGABYTES:.0f}", f"{run.memory:.0f}", run.memory <= MEGABYTES),
        Row("the same, shared pages counted for each", "–", f"{run.resident:.0f}", None),
        Row("Ctrl+C ends it, seconds", f"≤ {STOP:.0f}", f"{waited:.2f}, {left} left", waited <= STOP and not left),
    ]
    if write:
        with tempfile.TemporaryDirectory() as name:
            first, second = Path(name) / "first", Path(name) / "second"
            writing = measure(folder, "--write-to", str(first))
            again = measure(first, "--write-to", str(second)).summary["repaired-time"]
            differing = sum(
                path.read_bytes() != (second / path.relative_to(first)).read_bytes() for path in first.rglob("*.md")
            )
        rows += [
            Row("seconds with copies written", "–", f"{writing.wall:.1f}", None),
            Row("times repaired in the copies again", "0", str(again), again == 0),
            Row("copies that differ from their copies", "0", str(differing), differing == 0),
        ]
    print_table(rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    main(given.folder, write=given.write)
