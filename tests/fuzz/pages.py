"""The window's page builder, fed with mutated notes: nothing crashes, hangs or loses words."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path

from tests.fuzz.tally import Tally, Task

_ROOT = Path(__file__).resolve().parents[2]
# Seconds by the clock after which a note hangs, and so many notes are tried by one process.
_PATIENCE, _PORTION = 60.0, 2000


def run(task: Task) -> Tally:
    """Try mutated notes, in processes that may fall over."""
    tally = Tally()
    slowest = (0.0, 0)
    number = 0
    while task.goes_on(number):
        last = min(number + _PORTION, task.goal) if task.goal else number + _PORTION
        with _Process(task.seed, number, last) as process:
            while task.goes_on(number):
                word = process.next(min(_PATIENCE, task.left + 5))
                if word is None:
                    if task.left <= 0:
                        break
                    _keep(tally, task, process.fault(), number)
                    number += 1
                    break
                if "done" in word:
                    number = word["done"] + 1
                    slowest = max(slowest, (word["seconds"], word["done"]))
                    for wrong in word["wrong"]:
                        _keep(tally, task, wrong, word["done"])
                    if number >= last:
                        break
    tally.tried = number
    tally.notes.append(f"the slowest took {slowest[0]:.1f} s of the processor (number {slowest[1]})")
    return tally


def _keep(tally: Tally, task: Task, fault: str, number: int) -> None:
    from tests.fuzz.page_window import made

    tally.fault(fault, task, f"{number}.md", made(task.seed, number)[0])


class _Process:
    """One process that tries notes; what it says is waited for."""

    def __init__(self, seed: int, first: int, last: int) -> None:
        command = [sys.executable, "-m", "tests.fuzz.page_window", str(seed), str(first), str(last)]
        self._process = subprocess.Popen(
            command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
        )
        self._words: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        threading.Thread(target=self._hear, daemon=True).start()

    def __enter__(self) -> _Process:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def next(self, seconds: float) -> dict[str, object] | None:
        """What it says next; None where it says nothing any more, or nothing for so long."""
        try:
            line = self._words.get(timeout=seconds)
        except queue.Empty:
            return None
        return json.loads(line) if line is not None else None

    def fault(self) -> str:
        """What befell it, after it said nothing."""
        code = self._process.poll()
        return "it hangs" if code is None else f"the process ended with {code}"

    def _hear(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._words.put(line)
        self._process.wait()
        self._words.put(None)
