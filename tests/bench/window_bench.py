"""Opening notes in the real window: how long it takes, how long the GUI thread is held, how much memory stays.

Runs in two processes: this one makes a desktop, the other one (`--inside`) is the program with a hand on its session.
"""

from __future__ import annotations

import gc
import json
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.bench.table import Row

HELD_BAR = 50.0
MEMORY_BAR = 230.0
GROWTH_BAR = 30.0
TICK_BAR = 0.2
TICKS = 2000
PATIENCE = 20.0


def inside(folder: Path, profile: Path, count: int, seed: int) -> dict[str, object]:
    """Be the program: play the sample, then open `count` notes of `folder`, the largest ones first."""
    from karareader.base import malloc_tuning as heap
    from karareader.base import resources as assets

    heap.keep_small()
    gc.disable()
    from karareader.ui.runtime import quick_imports

    quick_imports.apply()
    from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from karareader.library.files.scan import scan
    from karareader.media.engines import EngineStart
    from karareader.settings import Profile
    from karareader.timeline.cues import Cue, Timeline
    from karareader.ui.reading.opened import OpenRequest
    from tests.bench.heartbeat import Heartbeat, run_for
    from tests.ui.programs import App

    engine = EngineStart()
    application = QApplication(["karareader"])
    app = App(application, Profile(profile), engine.player)
    app.begin(None, None)

    class Painted(QObject):
        """Sees when the page that is waited for has been painted."""

        def __init__(self) -> None:
            super().__init__()
            self.path: Path | None = None
            self.at = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            page = app.note.view.page
            if event.type() == QEvent.Type.Paint and page is not None and page.note.path == self.path:
                self.path = None
                QTimer.singleShot(0, self.done)
            return False

        def done(self) -> None:
            self.at = time.perf_counter()

    process = psutil.Process()

    def memory() -> float:
        return process.memory_info().rss / 2**20

    notes = sorted(scan(folder))
    by_size = sorted(notes, key=lambda path: path.stat().st_size, reverse=True)
    chosen = random.Random(seed).sample(notes, min(count, len(notes)))
    # Nothing of this timeline comes up while it is measured: what is left is the cost of every tick.
    timeline = Timeline([Cue(at, f"x{at}", 3600.0 + at, None, "", "", "anchor") for at in range(10_000)])
    run_for(2.5)
    app.playback.play()
    run_for(5.0)
    playing = memory()
    app.reading.sync.set_timeline(timeline)
    ticks = []
    for _ in range(TICKS):
        begin = time.perf_counter()
        app.playback.tick()
        ticks.append((time.perf_counter() - begin) * 1000)
    app.playback.pause()

    painted = Painted()
    app.note.view.viewport().installEventFilter(painted)
    heart = Heartbeat()

    def open_note(path: Path) -> tuple[float, float]:
        # A reader is there: what waits for a pause, such as looking through all objects for garbage, goes on waiting.
        QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Shift)
        painted.path, painted.at = path, 0.0
        heart.restart()
        begin = time.perf_counter()
        app.session.open(OpenRequest(path))
        while not painted.at and time.perf_counter() - begin < PATIENCE:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
        took = (painted.at - begin) * 1000 if painted.at else PATIENCE * 1000
        run_for(0.05)  # what comes after the painting holds the thread as well
        return took, heart.longest

    for path in chosen[:20]:
        open_note(path)
    before = memory()
    largest = [(path.name, path.stat().st_size, *open_note(path)) for path in by_size[:5]]
    results = [open_note(path) for path in chosen]
    after = memory()
    # The same sample playing again: what is left of the notes is the difference.
    app.session.open(OpenRequest(sorted(scan(assets.path("sample")))[0]))
    run_for(3.0)
    app.playback.play()
    run_for(5.0)
    again = memory()
    app.window.close()
    run_for(0.2)
    return {
        "took": [took for took, _ in results],
        "held": [held for _, held in results],
        "largest": largest,
        "playing": playing,
        "tick": statistics.fmean(ticks),
        "before": before,
        "after": after,
        "again": again,
    }


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def run(folder: Path, count: int = 500) -> list[Row]:
    """Measure over `count` random notes of `folder` and give the rows of the table."""
    from tests.screen.desktop import Desktop

    work = Path(tempfile.mkdtemp(prefix="karareader-bench-"))
    desktop = Desktop(work)
    try:
        env = {name: value for name, value in desktop.env.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        command = [
            sys.executable,
            "-m",
            "tests.bench.window_bench",
            "--inside",
            str(folder),
            str(work / "p"),
            str(count),
        ]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=900)
        if done.returncode:
            raise AssertionError(done.stderr)
        told = json.loads(done.stdout.splitlines()[-1])
    finally:
        desktop.close()
        shutil.rmtree(work, ignore_errors=True)
    took, held = told["took"], told["held"]
    growth = told["again"] - told["playing"]
    median, late = statistics.median(took), percentile(took, 0.95)
    longest = max([*held, *(row[3] for row in told["largest"])])
    name, size, large_took, large_held = told["largest"][0]
    return [
        Row(
            f"open a note, click to painted, {len(took)} random notes",
            "p50 ≤ 40 ms, p95 ≤ 90 ms",
            f"p50 {median:.0f} ms, p95 {late:.0f} ms",
            median <= 40 and late <= 90,
        ),
        Row(
            "GUI thread held by one note",
            f"≤ {HELD_BAR:.0f} ms",
            f"longest {longest:.0f} ms, p99 {percentile(held, 0.99):.0f} ms; "
            f"{name[:24]}… ({size // 1000} KB) {large_held:.0f} ms, painted after {large_took:.0f} ms",
            longest <= HELD_BAR,
        ),
        Row(
            "one tick in the window, libVLC playing, 10,000 times, nothing changes",
            f"≤ {TICK_BAR} ms",
            f"{told['tick']:.3f} ms",
            told["tick"] <= TICK_BAR,
        ),
        Row(
            "resident memory, sample note playing",
            f"≤ {MEMORY_BAR:.0f} MB",
            f"{told['playing']:.0f} MB",
            told["playing"] <= MEMORY_BAR,
        ),
        Row(
            "memory after opening these notes, the sample playing again",
            f"+{GROWTH_BAR:.0f} MB at most",
            f"{growth:+.0f} MB ({told['again']:.0f} MB; {told['after']:.0f} MB before it played)",
            growth <= GROWTH_BAR,
        ),
    ]


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        print(json.dumps(inside(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), seed=7)))
    else:
        from tests.bench.table import print_table

        print_table(run(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 500))
