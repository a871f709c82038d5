"""What can be told of a running program from outside: threads, open files, memory; and what it wrote that it must not.

Linux only: everything is read below /proc, see proc(5).
"""

from __future__ import annotations

import contextlib
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_HARMLESS = re.compile(r"^\s*$|^(Unexpected error|A task failed)$")  # a traceback follows
_NUMBER = re.compile(r"0x[0-9a-f]+|\d+")
_VARIES = re.compile(r"0x[0-9a-f]+|\d+|(/[^\s:]+)+")
_ROOM = {"threads": 6.0, "files": 12.0, "memory, MB": 40.0, "processes": 2.0}
"""By so much the last third may lie above the middle one."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One look at a program: `at` seconds after its start; memory (PSS) in MB of the process, and of its children."""

    at: float
    threads: int
    files: int
    memory: float
    children: int
    beside: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One figure over time: for each third of the run its lowest tenth and its middle value."""

    name: str
    low: tuple[float, float, float]
    middle: tuple[float, float, float]

    @property
    def is_level(self) -> bool:
        """True unless it still grows: what is used at rest is looked at, a large note for a while is none of it."""
        return self.low[2] <= self.low[1] + _ROOM[self.name]


def children(pid: int) -> list[int]:
    """The processes that a process has started, and those that they have started."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in (_PROC / str(pid) / "task").iterdir():
            for child in map(int, (task / "children").read_text().split()):
                found += [child, *children(child)]
    return found


def memory(pid: int) -> float:
    """The memory of a process in MB, with its share of what it shares (PSS); 0 where it has gone."""
    with contextlib.suppress(OSError):
        for line in (_PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def sample(pid: int, at: float) -> Sample | None:
    """Look at a process once; None where it has gone."""
    try:
        threads = len(os.listdir(_PROC / str(pid) / "task"))  # noqa: PTH208 - only how many
        files = len(os.listdir(_PROC / str(pid) / "fd"))  # noqa: PTH208
    except OSError:
        return None
    below = children(pid)
    own = memory(pid)
    return Sample(at, threads, files, own, len(below), sum(map(memory, below))) if own else None


def open_files(pid: int) -> Counter[str]:
    """What a process has open: each kind of file, and how many of it."""
    kinds: Counter[str] = Counter()
    with contextlib.suppress(OSError):
        for handle in (_PROC / str(pid) / "fd").iterdir():
            with contextlib.suppress(OSError):
                kinds[_NUMBER.sub("…", str(handle.readlink()))] += 1
    return kinds


def rows(samples: Sequence[Sample]) -> list[Row]:
    """What the samples come to, a third of the time each; nothing for fewer than six."""
    if len(samples) < 6:
        return []
    begin, end = samples[0].at, samples[-1].at
    thirds: list[list[Sample]] = [[], [], []]
    for each in samples:
        thirds[min(2, int(3 * (each.at - begin) / max(end - begin, 1e-9)))].append(each)
    if not all(thirds):
        return []

    def row(name: str, field: str) -> Row:
        values = [sorted(float(getattr(each, field)) for each in third) for third in thirds]
        low = [each[len(each) // 10] for each in values]
        middle = [each[len(each) // 2] for each in values]
        return Row(name, (low[0], low[1], low[2]), (middle[0], middle[1], middle[2]))

    return [
        row("threads", "threads"),
        row("files", "files"),
        row("memory, MB", "memory"),
        row("processes", "children"),
    ]


def table(made: Sequence[Row]) -> str:
    """The rows as a Markdown table: the lowest tenth and the middle of each third."""
    lines = ["| | first third | middle | last | |", "| --- | --- | --- | --- | --- |"]
    for each in made:
        cells = " | ".join(f"{low:.0f} – {middle:.0f}" for low, middle in zip(each.low, each.middle, strict=True))
        lines.append(f"| {each.name} | {cells} | {'level' if each.is_level else 'grows'} |")
    return "\n".join(lines)


def complaints(said: str) -> Iterator[str]:
    """What a program wrote and should not have, each kind named so that the same one counts as the same.

    A program with a window that runs well writes nothing at all. Of a traceback only its last line is told.
    """
    inside = False
    for line in said.splitlines():
        if line.startswith("Traceback"):
            inside = True
        elif inside and (line.startswith((" ", "\t")) or not line):
            continue
        elif inside:
            inside = False
            yield f"traceback: {line[:100]}"
        elif not _HARMLESS.match(line):
            yield f"it says: {_VARIES.sub('…', line)[:100]}"
