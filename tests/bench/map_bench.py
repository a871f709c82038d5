"""The map of notes in the real window: from asking to painted, how long the window is held, how long a frame takes.

`python -m tests.bench.map_bench FOLDER [--profile DIR] [--notes 20]` takes the notes with the most others within two
steps. The index of the folder is made first, under DIR, which may be kept for the next time. Besides the clock on the
wall, the processor's time is told, which says more on a machine that has other things to do.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.table import Row, print_table

HELD_BAR, FRAME_BAR, PAINTED_BAR = 50.0, 16.0, 1500.0
FRAMES = 20
PATIENCE = 60.0


def inside(folder: Path, profile: Path, count: int) -> dict[str, list[float]]:
    """Be the program: show the maps, the largest ones first. All figures are milliseconds."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, QTimer
    from PySide6.QtWidgets import QApplication

    from karareader.base import malloc_tuning as heap

    heap.keep_small()
    from karareader.media.player.null import NoPlayer
    from karareader.settings import Profile
    from tests.ui.programs import App

    application = QApplication(["karareader"])
    app = App(application, Profile(profile), lambda: (NoPlayer("Nothing is played here."), ""))
    app.begin(folder, None)
    index = app.services.index

    def wait(until: object, seconds: float = PATIENCE) -> None:
        begin = time.perf_counter()
        while not until() and time.perf_counter() - begin < seconds:  # type: ignore[operator]
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)

    wait(lambda: index.status.stage == "ready" and index.ready)
    app.actions["map"].trigger()
    desk = app.features.map.controller
    assert desk is not None
    canvas = desk.pane.canvas
    chosen = largest(index.library, app.keeper.resolver(), count)

    class Watcher(QObject):
        """Beats every 2 ms, keeps the longest time between two beats, and sees when a map has been painted."""

        def __init__(self) -> None:
            super().__init__()
            self.longest, self.own, self.painted = 0.0, 0.0, 0.0
            self._last, self._used = time.perf_counter(), time.thread_time()
            self._timer = QTimer(self)
            self._timer.setTimerType(self._timer.timerType().PreciseTimer)
            self._timer.timeout.connect(self.beat)
            self._timer.start(2)
            canvas.installEventFilter(self)

        def beat(self) -> None:
            now, used = time.perf_counter(), time.thread_time()
            self.longest = max(self.longest, (now - self._last) * 1000 - 2)
            self.own = max(self.own, (used - self._used) * 1000)
            self._last, self._used = now, used

        def begin(self) -> None:
            self.longest = self.own = self.painted = 0.0
            self._last, self._used = time.perf_counter(), time.thread_time()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and canvas.scene is not None:
                self.painted = self.painted or (time.perf_counter() if canvas.scene.nodes[0].path == path else 0.0)
            return False

    path = chosen[0]
    wait(lambda: desk.pane.scene is not None)
    wait(lambda: False, 3.0)  # what the start of the program still has to do
    watcher = Watcher()
    told: dict[str, list[float]] = {
        "painted": [],
        "work": [],
        "held": [],
        "own": [],
        "notes": [],
        "pan": [],
        "zoom": [],
        "hover": [],
    }

    def frame(kind: str, change: object) -> None:
        change()  # type: ignore[operator]
        begin = time.thread_time()
        canvas.repaint()
        told[kind].append((time.thread_time() - begin) * 1000)

    for path in [*chosen[1:], chosen[0]]:
        watcher.begin()
        begin, work = time.perf_counter(), time.process_time()
        desk.centre_on(path)
        wait(lambda: watcher.painted)
        told["painted"].append((watcher.painted - begin) * 1000)
        told["work"].append((time.process_time() - work) * 1000)
        wait(lambda: False, 0.3)  # what comes after the painting holds the thread as well
        told["held"].append(watcher.longest)
        told["own"].append(watcher.own)
        told["notes"].append(len(canvas.scene.nodes) if canvas.scene is not None else 0)
        for _ in range(FRAMES):
            frame("pan", lambda: canvas.pan(QPointF(4, 3)))
        for _ in range(FRAMES):
            frame("zoom", lambda: canvas.zoom(1.04, QPointF(300, 300)))
        canvas.fit()
        for canvas.hovered in range(FRAMES):
            frame("hover", canvas.update)
        canvas.hovered = None
    app.window.close()
    wait(lambda: False, 0.2)
    return told


def largest(library: object, resolver: object, count: int) -> list[Path]:
    """The notes of a library with the most others within two steps."""
    from karareader.library.names.wikilinks import WikilinkResolver
    from karareader.library.reader import Library

    assert isinstance(library, Library)
    assert isinstance(resolver, WikilinkResolver)
    beside: dict[Path, set[Path]] = {}
    for source, target in library.linked().outgoing(each.path for each in library.notes()):
        meant = resolver.resolve(target, source)
        if meant is not None and meant != source:
            beside.setdefault(source, set()).add(meant)
            beside.setdefault(meant, set()).add(source)
    sizes = {path: len(set().union(near, *(beside[other] for other in near))) for path, near in beside.items()}
    return sorted(sizes, key=lambda path: (-sizes[path], path))[:count]


def run(folder: Path, profile: Path | None = None, count: int = 20) -> list[Row]:
    """Measure, and give the rows of the table. Without a `profile` the index is made for this once."""
    from tests.screen.desktop import Desktop

    work = Path(tempfile.mkdtemp(prefix="karareader-bench-"))
    where = [str(folder), "--profile", str(profile or work / "p")]
    subprocess.run([sys.executable, "-m", "karareader", "index", *where], check=True, capture_output=True)
    desktop = Desktop(work)
    try:
        env = {name: value for name, value in desktop.env.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        command = [sys.executable, "-m", "tests.bench.map_bench", *where, "--notes", str(count), "--inside"]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=900)
        if done.returncode:
            raise AssertionError(done.stderr)
        told = json.loads(done.stdout.splitlines()[-1])
    finally:
        desktop.close()
        shutil.rmtree(work, ignore_errors=True)
    painted, held = told["painted"], told["held"]
    rows = [
        Row(
            f"a map, asked to painted, {len(painted)} largest ({statistics.fmean(told['notes']):.0f} notes)",
            f"≤ {PAINTED_BAR:.0f} ms",
            f"median {statistics.median(painted):.0f} ms, longest {max(painted):.0f} ms; "
            f"processor {statistics.median(told['work']):.0f} ms",
            max(painted) <= PAINTED_BAR,
        ),
        Row(
            "GUI thread held by a map",
            f"≤ {HELD_BAR:.0f} ms",
            f"longest {max(held):.0f} ms, median {statistics.median(held):.0f} ms; "
            f"its own work longest {max(told['own']):.0f} ms, median {statistics.median(told['own']):.0f} ms",
            max(held) <= HELD_BAR,
        ),
    ]
    for kind in ("pan", "zoom", "hover"):
        times = sorted(told[kind])
        late = times[int(0.95 * len(times))]
        words = f"p50 {statistics.median(times):.1f} ms, p95 {late:.1f} ms, longest {times[-1]:.1f} ms"
        rows.append(Row(f"a frame of it: {kind} (processor)", f"p95 ≤ {FRAME_BAR:.0f} ms", words, late <= FRAME_BAR))
    return rows


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.map_bench", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--profile", type=Path)
    parser.add_argument("--notes", type=int, default=20)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        print(json.dumps(inside(options.folder, options.profile, options.notes)))
        return
    print_table(run(options.folder.resolve(), options.profile, options.notes))


if __name__ == "__main__":
    main()
