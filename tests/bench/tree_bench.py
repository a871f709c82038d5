"""How quick the tree of a library is: filling it, filtering it, arranging it otherwise, and files that change.

    python -m tests.bench.tree_bench FOLDER [--profile DIR] [--write]

The index is made first if there is none below DIR, which takes its time. With `--write`, FOLDER is written to: notes
come and go. Processor time stands beside the time on the clock: that of the thread of the window where it is that which
is held up, that of all threads else.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from karareader.library.tree.arrange import Mode, Order
from karareader.settings import State
from karareader.ui.common.theme import ThemeManager
from karareader.ui.library.pane import LibraryPane
from karareader.ui.library.tree_loader import LibraryTree
from karareader.ui.library.video_status import VideoPlaces
from karareader.ui.runtime.garbage_collection import Garbage
from karareader.ui.runtime.tasks import Pool
from karareader.ui.services.library import LibraryService
from tests.bench.table import Row, print_table

MODES: tuple[Mode, ...] = ("channels", "folders", "list")
ORDERS: tuple[Order, ...] = ("date", "times", "title")
HELD_BAR = 50.0  # milliseconds
_PATIENCE = 60.0  # seconds
_WORDS = 40  # words that are typed in each arrangement


class Beat(QObject):
    """Sees how long the thread of the window is held: on the clock, and by what it does itself (milliseconds)."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.own = 0.0
        self._last = (time.perf_counter(), time.thread_time())
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(1)
        timer.timeout.connect(self._tick)
        timer.start()

    def start(self) -> None:
        """Begin to look."""
        self._tick()
        self.longest = self.own = 0.0

    def _tick(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now[0] - self._last[0]) * 1000 - 1)
        self.own = max(self.own, (now[1] - self._last[1]) * 1000)
        self._last = now


def wait(until: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    end = time.monotonic() + _PATIENCE
    while not until():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        if time.monotonic() > end:
            raise TimeoutError


class Window:
    """A library pane with all that fills it."""

    def __init__(self, cache: Path) -> None:
        self.pool = Pool()
        self.keeper = LibraryService(self.pool, None, cache)
        self.pane = LibraryPane(ThemeManager("light"))
        self.state = State()
        self.pane.marks.state = self.state
        self.places = VideoPlaces(keeper=self.keeper, marks=self.pane.marks, folders=self._folders, pool=self.pool)
        self.tree = LibraryTree(
            keeper=self.keeper, pane=self.pane, places=self.places, state=self.state, pool=self.pool
        )
        self.pane.resize(280, 800)
        self.pane.show()
        self.finished = False
        self.keeper.finished.connect(self._finished)

    def _folders(self) -> list[Path]:
        return [self.keeper.root] if self.keeper.root is not None else []

    def _finished(self) -> None:
        self.finished = True

    @property
    def shown(self) -> int:
        return len(self.pane.model.made.notes)

    def close(self) -> None:
        self.pool.close()
        self.pane.close()


def measured(what: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the clock, and of this thread's processor time."""
    clock, used = time.perf_counter(), time.thread_time()
    what()
    return (time.perf_counter() - clock) * 1000, (time.thread_time() - used) * 1000


def spread(times: Sequence[tuple[float, float]]) -> tuple[float, str]:
    """The 95th percentile of the processor time in ms, and words for all."""
    clock, used = sorted(each[0] for each in times), sorted(each[1] for each in times)
    at = min(len(times) - 1, int(len(times) * 0.95))
    words = f"p50 {used[len(used) // 2]:.1f}, p95 {used[at]:.1f}, max {used[-1]:.1f} ms"
    return used[at], f"{words} (clock p95 {clock[at]:.1f}, max {clock[-1]:.1f})"


def fill(folder: Path, cache: Path, beat: Beat) -> Row:
    """From the wish to see a folder to a filled tree, and on until the folder itself is read."""
    window = Window(cache)
    beat.start()
    clock, used = time.perf_counter(), time.process_time()
    window.keeper.open(folder)
    wait(lambda: window.shown > 0 and window.shown == len(window.keeper.entries) and window.pane.model.rowCount() > 0)
    window.pane.list.viewport().grab()
    first = time.perf_counter() - clock, time.process_time() - used
    wait(lambda: window.finished)
    whole = time.perf_counter() - clock
    words = f"{first[0]:.2f} s (processor {first[1]:.2f} s); folder looked through after {whole:.2f} s"
    words += f"; held {beat.longest:.0f} ms (own {beat.own:.0f})"
    what = "tree filled" + (" from the index" if window.keeper.titles else " without an index")
    window.close()
    return Row(what, "≤ 1 s", words, first[0] <= 1 and beat.own <= HELD_BAR)


def typing(window: Window, rng: random.Random) -> list[Row]:
    """Words typed letter by letter into the filter, and wiped away again."""
    rows = []
    for mode in MODES:
        arrange(window, mode, "title")
        updates: list[tuple[float, float]] = []
        paints: list[tuple[float, float]] = []
        titles = [entry.title for entry in rng.sample(window.keeper.entries, _WORDS)]
        most = 0
        for title in titles:
            word = " ".join(title.lower().split()[:3])
            for typed in [word[: at + 1] for at in range(len(word))] + [word[: len(word) // 2], ""]:
                updates.append(measured(lambda typed=typed: window.pane.filter.setText(typed)))  # type: ignore[misc]
                most = max(most, window.pane.model.rowCount())
                paints.append(measured(lambda: window.pane.list.viewport().grab()))
        p95, said = spread(updates)
        rows.append(Row(f"a key in the filter, {mode} (≤ {most:,} rows)", "p95 ≤ 16 ms", said, p95 <= 16))
        rows.append(Row(f"painting after it, {mode}", "–", spread(paints)[1], None))
    return rows


def arrange(window: Window, mode: Mode, order: Order) -> tuple[float, float]:
    """Seconds on the clock and of all threads until this arrangement is shown."""
    window.state.tree_order = order
    clock, used = time.perf_counter(), time.process_time()
    window.tree.set_mode(mode)
    wait(lambda: (window.pane.model.made.mode, window.pane.model.made.order) == (mode, order))
    return time.perf_counter() - clock, time.process_time() - used


def switching(window: Window, beat: Beat) -> list[Row]:
    """Other modes, other orders, with all branches open."""
    rows = []
    for mode in MODES:
        for order in ORDERS:
            beat.start()
            clock, used = arrange(window, mode, order)
            held = f"held {beat.longest:.0f} ms (own {beat.own:.0f})"
            window.pane.set_opened(list(window.pane.model.made.number))
            wait(lambda: True)
            words = f"{clock * 1000:.0f} ms (processor {used * 1000:.0f}); {held}"
            rows.append(Row(f"{mode} by {order}", "held ≤ 50 ms", words, beat.own <= HELD_BAR))
    return rows


def changing(window: Window, folder: Path, beat: Beat) -> list[Row]:
    """A note comes and goes, then a folder with thousands; told as the watcher tells it."""
    rows = []
    note, many = folder / "zz bench.md", folder / "zz bench"
    total = window.shown
    window.pane.list.verticalScrollBar().setValue(3000)

    def told(what: str, paths: list[Path] | None, wanted: int) -> None:
        beat.start()
        clock = time.perf_counter()
        window.keeper.look(paths)
        wait(lambda: window.shown == wanted)
        words = f"{(time.perf_counter() - clock) * 1000:.0f} ms; held {beat.longest:.0f} ms (own {beat.own:.0f})"
        rows.append(Row(what, "≤ 1 s", words, time.perf_counter() - clock <= 1 and beat.own <= HELD_BAR))

    try:
        note.write_text("A note.", encoding="utf-8")
        told("a note comes", [note], total + 1)
        note.unlink()
        told("a note goes", [note], total)
        many.mkdir()
        for number in range(3000):
            (many / f"note {number}.md").write_text("A note.", encoding="utf-8")
        told("3,000 notes come at once", None, total + 3000)
        for path in many.iterdir():
            path.unlink()
        many.rmdir()
        told("they go, as one folder", [many], total)
    finally:
        note.unlink(missing_ok=True)
        if many.is_dir():
            for path in many.iterdir():
                path.unlink()
            many.rmdir()
    return rows


def make_index(folder: Path, profile: Path) -> None:
    command = [sys.executable, "-m", "karareader", "index", str(folder), "--profile", str(profile)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main() -> int:
    """Measure, and print the table; the exit status is 1 if a bar is not met."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.tree_bench", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--profile", type=Path, help="where the index lies, or is to be made")
    parser.add_argument("--write", action="store_true", help="let notes come and go in FOLDER")
    options = parser.parse_args()
    application = QApplication(["tree_bench"])
    garbage = Garbage(application)
    beat = Beat()
    with tempfile.TemporaryDirectory() as temporary:
        profile = options.profile or Path(temporary) / "profile"
        make_index(options.folder, profile)
        rows = [fill(options.folder, Path(temporary) / "none", beat)]
        rows.append(fill(options.folder, profile / "cache", beat))
        window = Window(profile / "cache")
        window.keeper.open(options.folder)
        wait(lambda: window.finished and window.shown == len(window.keeper.entries))
        rows += typing(window, random.Random(1))
        rows += switching(window, beat)
        if options.write:
            rows += changing(window, options.folder, beat)
        window.close()
    garbage.end()
    print_table(rows)
    return int(any(row.met is False for row in rows))


if __name__ == "__main__":
    raise SystemExit(main())
