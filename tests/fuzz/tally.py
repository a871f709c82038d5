"""What a fuzzer is given to do, what it found, and the table of all of them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

KEPT = 50
"""So many inputs that went wrong are kept of one fuzzer."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a fuzzer has to do: at most `goal` inputs (0: as many as there is time for) within `seconds`.

    All that is left to chance comes from `seed`; inputs that go wrong are kept in the folder `keep`.
    """

    seconds: float
    goal: int
    seed: int
    keep: Path
    began: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return max(0.0, self.began + self.seconds - time.monotonic())

    def goes_on(self, tried: int) -> bool:
        """True while there is time, and something left to try."""
        return self.left > 0 and (not self.goal or tried < self.goal)


@dataclass(slots=True)
class Tally:
    """What came out of one fuzzer: how many inputs were tried, and each fault with how often it was met.

    `notes` are figures that are no faults, such as the slowest input.
    """

    tried: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    kept: list[Path] = field(default_factory=list)

    def fault(self, kind: str, task: Task, name: str = "", data: bytes = b"") -> None:
        """Count a fault of this `kind`, and keep the input that it came of."""
        self.faults[kind] += 1
        path = task.keep / name
        if name and len(self.kept) < KEPT and path not in self.kept:
            task.keep.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            self.kept.append(path)


def print_table(rows: Iterable[tuple[str, Tally]]) -> None:
    """Print what came out as a Markdown table, and below it the inputs that went wrong."""
    rows = list(rows)
    print("| fuzzer | tried | faults | |")
    print("| --- | --- | --- | --- |")
    for name, tally in rows:
        faults = ", ".join(f"{kind} {count}" for kind, count in tally.faults.most_common()) or "none"
        print(f"| {name} | {tally.tried} | {faults} | {'; '.join(tally.notes)} |")
    for name, tally in rows:
        for path in tally.kept:
            print(f"{name}: {path}")
