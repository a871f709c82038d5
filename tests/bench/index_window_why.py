"""What held the thread of the window, for `index_window_inside --why`."""

from __future__ import annotations

import re
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

_SAMPLE = 0.004  # seconds between two looks at what the threads do
_SLOW = 15  # milliseconds that an event takes to be told
# Threads that wait.
_IDLE = re.compile(r"^(thread\._worker|threading\.wait|main\.watch)")


class Watched(QApplication):
    """Keeps which events took long: when, milliseconds on the clock, of the processor, and what it was."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(words)
        self.slow: list[tuple[float, float, float, str]] = []

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        clock, used = time.perf_counter(), time.thread_time()
        kind = event.type()
        done = super().notify(receiver, event)
        took = (time.perf_counter() - clock) * 1000
        if took > _SLOW and isValid(receiver):
            over = type(receiver.parent()).__name__
            name = f"{type(receiver).__name__} {receiver.objectName()} of {over}: {kind.name}"
            self.slow.append((time.perf_counter(), took, (time.thread_time() - used) * 1000, name))
        return done


class Sampler(threading.Thread):
    """Looks at what the threads are doing."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.seen: list[tuple[float, list[str]]] = []
        self._gui = threading.main_thread().ident or 0

    def run(self) -> None:
        while True:
            time.sleep(_SAMPLE)
            frames = sys._current_frames()
            if self._gui not in frames:
                return
            gui = _where(frames.pop(self._gui))
            others = [_where(frames[number]) for number in frames if number != self.ident]
            # Nothing of another thread may live or die by this one.
            del frames
            self.seen.append((time.perf_counter(), [gui, *others]))


def explain(
    held: Sequence[tuple[float, float, float, float, float]],
    slow: Sequence[tuple[float, float, float, str]],
    seen: Sequence[tuple[float, list[str]]],
) -> None:
    """Print, for each hold, the events that took long in it and what the threads were seen to do."""
    for when, net, own, whole, gap in held:
        print(f"held {net:.0f} ms (thread {own:.0f}, process {whole:.0f}, clock {gap:.0f})", file=sys.stderr)
        for at, took, used, name in slow:
            if when - (gap + 4) / 1000 <= at <= when + 0.004:
                print(f"   {name}: {took:.0f} ms (thread {used:.0f})", file=sys.stderr)
        looks = [lines for at, lines in seen if when - (gap + 4) / 1000 <= at <= when + 0.004]
        beside = [stack for lines in looks for stack in lines[1:]]
        for who, stacks in (("here", [lines[0] for lines in looks]), ("beside", beside)):
            for stack, count in Counter(each for each in stacks if not _IDLE.search(each)).most_common(3):
                print(f"      {who} {count}× {stack}", file=sys.stderr)


def _where(frame: FrameType | None) -> str:
    """The innermost lines that a thread is in."""
    lines: list[str] = []
    while frame is not None and len(lines) < 5:
        if frame.f_code.co_name not in ("notify", "run_for"):
            lines.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(lines)
