"""Marks and jots: how soon a mark is shown and kept, what it costs the picture, and what a kill costs the jots.

What is shown is read from the screen, frames by the number that each carries; keys are pressed through XTest. All of it
takes three minutes: marks wait for the words about the one before to go, and frames are watched for a minute.
"""

from __future__ import annotations

import ctypes
import tempfile
import time
from pathlib import Path

import numpy as np

from tests.bench.playback_bench import Eyes, write_library
from tests.bench.table import Row, print_table
from tests.library.jots import kills
from tests.screen.atspi import Box
from tests.screen.desktop import Desktop, Program, wait_for

MARKS = 20
STRETCH = 10.0  # seconds that are watched at a time
STRETCHES = 3  # with marks, and as many without
GROUND = (0x16, 0x18, 0x1D)  # of the words on the picture
INSET = 14
GONE = 2.4  # seconds after which a toast is gone
KILLS = 50
BAR = 0.050  # seconds


class Keyboard:
    """A key pressed through XTest: at once, without a program to be started first."""

    def __init__(self, display: str) -> None:
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))

    def press(self, key: str) -> float:
        """Press a key and let it go; when it went down (monotonic seconds)."""
        code = self._x11.XKeysymToKeycode(self._display, ctypes.c_ulong(ord(key)))
        begin = time.monotonic()
        self._test.XTestFakeKeyEvent(self._display, code, 1, ctypes.c_ulong(0))
        self._test.XTestFakeKeyEvent(self._display, code, 0, ctypes.c_ulong(0))
        self._x11.XFlush(self._display)
        return begin

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)


class Watched:
    """The program at a film, the toast on its picture, and the file of its marks."""

    def __init__(self, program: Program, keyboard: Keyboard, marks: Path) -> None:
        self._program, self._keyboard, self._marks = program, keyboard, marks
        surface = program.find("videoSurface").box
        self._corner = Box(surface.x + INSET + 2, surface.y + INSET + 2, 6, 6)
        self._eyes = Eyes(program.desktop, surface)

    def toast(self) -> bool:
        """True while words stand on the picture."""
        seen = self._program.desktop.look(self._corner)
        return bool(np.all(seen == np.array(GROUND, dtype=np.uint8)))

    def size(self) -> int:
        return self._marks.stat().st_size if self._marks.exists() else 0

    def play(self) -> None:
        """Play, once the window has the keyboard."""
        first = self._eyes.frame()
        for _ in range(10):
            self._keyboard.press(" ")
            time.sleep(1.0)
            if self._eyes.frame() not in (first, None):
                return
        raise AssertionError("the film never played")

    def mark(self) -> tuple[float, float]:
        """Press the key; seconds until the mark is shown, and until it is on the disk."""
        before = self.size()
        begin = self._keyboard.press("d")
        shown = kept = 0.0
        while not (shown and kept):
            if not kept and self.size() > before:
                kept = time.monotonic() - begin
            if not shown and self.toast():
                shown = time.monotonic() - begin
            if time.monotonic() - begin > 5:
                raise AssertionError("the mark never came")
        return shown, kept

    def frames(self, seconds: float, *, marking: bool) -> tuple[int, int]:
        """Watch the picture; how many frames were due, and how many of them were never seen."""
        seen: list[int] = []
        end = time.monotonic() + seconds
        next_mark = time.monotonic() + 0.5
        while (now := time.monotonic()) < end:
            frame = self._eyes.frame()
            if frame is not None:
                seen.append(frame)
            if marking and now >= next_mark:
                self._keyboard.press("d")
                next_mark = now + 1.0
        there = set(seen)
        due = range(min(there), max(there) + 1)
        return len(due), sum(frame not in there for frame in due)


def _in_the_window() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as name:
        folder = Path(name)
        note = write_library(folder)
        desktop = Desktop(folder)
        keyboard = Keyboard(desktop.display)
        try:
            program = Program(desktop, folder / "profile", note)
            try:
                watched = Watched(program, keyboard, folder / "profile" / "data" / "marks.jsonl")
                watched.play()
                wait_for("no words on the picture", lambda: not watched.toast() or None)
                shown, kept = [], []
                for _ in range(MARKS):
                    time.sleep(GONE)
                    wait_for("no words on the picture", lambda: not watched.toast() or None)
                    one, other = watched.mark()
                    shown.append(one)
                    kept.append(other)
                turns: dict[bool, list[tuple[int, int]]] = {True: [], False: []}
                for turn in range(2 * STRETCHES):
                    if turn % 2 == 0:
                        _from_the_start(program)
                    turns[turn % 2 == 1].append(watched.frames(STRETCH, marking=turn % 2 == 1))
            finally:
                program.close()
        finally:
            keyboard.close()
            desktop.close()
    rows = [
        Row(f"mark: key → {what}, p95 of {MARKS} (median, worst)", "≤ 50 ms", _times(times), _p95(times) <= BAR)
        for what, times in (("shown", shown), ("on disk", kept))
    ]
    seen = {marking: " ".join(f"{gone} of {frames}" for frames, gone in each) for marking, each in turns.items()}
    # Other programs cost frames now and then; what a mark costs, it costs in each turn.
    quietest = min(gone for _, gone in turns[True])
    rows.append(
        Row(
            f"frames not seen on the screen while marking once a second, {STRETCHES} turns, as many without",
            "0 in the quietest turn",
            f"{quietest} (with marks {seen[True]}; without {seen[False]})",
            quietest == 0,
        )
    )
    return rows


def _from_the_start(program: Program) -> None:
    """Play from the beginning."""
    program.desktop.key("ctrl+Left", "ctrl+Left", "ctrl+Left", "ctrl+Left", "ctrl+Left", "ctrl+Left")
    time.sleep(1.5)


def _times(times: list[float]) -> str:
    ordered = sorted(times)
    return f"{1000 * _p95(times):.0f} ms ({1000 * ordered[len(ordered) // 2]:.0f}, {1000 * ordered[-1]:.0f})"


def _p95(times: list[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1))]


def _under_kills() -> Row:
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as name:
        tally = kills.run(Path(name), KILLS, seed=int(time.time()))
    return Row(
        f"jots under kill -9 at {tally.rounds} random moments, beside {tally.edits} saves by hand, {tally.shown} kept",
        "0 lost, 0 doubled",
        f"{len(tally.lost)} lost, {len(tally.doubled)} doubled, {len(tally.hand_lost)} edits by hand lost",
        not (tally.lost or tally.doubled or tally.hand_lost),
    )


def run() -> list[Row]:
    """The rows of the table."""
    return [*_in_the_window(), _under_kills()]


if __name__ == "__main__":
    print_table(run())
