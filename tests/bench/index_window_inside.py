"""The program with a reader at it, for `index_window_bench`; prints what was seen as a line of JSON.

    python -m tests.bench.index_window_inside FOLDER PROFILE [--why] [--queries 200]

It starts as `karareader.__main__` does, on the profile as it is; what only the reader needs is loaded once the window
is there.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from karareader.base import malloc_tuning as heap

heap.keep_small()
gc.disable()

from karareader.ui.runtime import quick_imports  # noqa: E402 - before all else of Qt, as in the program

quick_imports.apply()

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget  # noqa: E402

from karareader.media.engines import EngineStart  # noqa: E402
from karareader.settings import Profile  # noqa: E402
from tests.ui.programs import App  # noqa: E402

_STEP = 90  # milliseconds between two things that the reader does
_WORTH = 15  # milliseconds that a hold lasts at least to be kept
_TITLES, _LETTERS = 24, 18  # what is typed into the filter: the beginnings of so many titles, so long at most


class Painted(QObject):
    """Sees when something was painted that was wanted: `then` is called once the painting is over."""

    def __init__(self, wanted: Callable[[], bool], then: Callable[[], None]) -> None:
        super().__init__()
        self.wanted, self.then = wanted, then

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.wanted():
            QTimer.singleShot(0, self.then)
        return False


class Beat(QObject):
    """Beats every 2 ms, and keeps every time that two beats were far apart."""

    def __init__(self) -> None:
        super().__init__()
        # When, and in milliseconds: on the clock without the waiting in line, thread, process, clock.
        self.held: list[tuple[float, float, float, float, float]] = []
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start(2)

    @staticmethod
    def _now() -> tuple[float, float, float, float]:
        return time.perf_counter(), time.thread_time(), time.process_time(), in_line()

    def beat(self) -> None:
        now = self._now()
        gap, own, whole, stood = ((b - a) * 1000 for a, b in zip(self._last, now, strict=True))
        if gap - stood > _WORTH:
            self.held.append((now[0], gap - stood - 2, own, whole, gap - 2))
        self._last = now


class Program:
    """The program, and when what was there: seconds since the start of the process, and its processor time then."""

    def __init__(self, profile: Path, application: QApplication, engine: EngineStart) -> None:
        self.app = App(application, Profile(profile), engine.player)
        self.moments: dict[str, float] = {}
        self.worked: dict[str, float] = {}

    def begin(self, folder: Path) -> None:
        """Open the folder, and wait until tree and note are there."""
        app = self.app
        app.keeper.finished.connect(self._mark("listed"))
        app.session.opened.connect(self._mark("note"))
        indexed = self._mark("indexed")
        app.services.index.status_changed.connect(lambda status: indexed() if status.stage == "ready" else None)
        tree = app.library.list.viewport()
        full = Painted(lambda: len(app.keeper.entries) > 1 and app.library.model.rowCount() > 0, self._mark("filled"))
        tree.installEventFilter(full)
        app.begin(folder, None)
        app.garbage.settle()
        run_for(60, lambda: {"filled", "listed", "note"} <= self.moments.keys())

    def _mark(self, name: str) -> Callable[..., None]:
        def note(*_: object) -> None:
            self.moments.setdefault(name, time.clock_gettime(time.CLOCK_BOOTTIME) - born())
            self.worked.setdefault(name, time.process_time())

        return note


class Reader:
    """Opens notes, scrolls, types into the search and into the filter, and never pauses."""

    def __init__(self, app: App) -> None:
        rng = random.Random(5)
        entries = list(app.keeper.entries)
        self._notes = [entry.path for entry in rng.sample(entries, min(200, len(entries)))]
        self._app = app
        self.field = line(app, "librarySearchField")
        self.filter = line(app, "libraryFilter")
        self._turn = 0
        self.searched = 0  # how often the search was left
        self.timer = QTimer()
        self.timer.timeout.connect(self._act)
        self.timer.start(_STEP)

    def _act(self) -> None:
        from karareader.ui.reading.opened import OpenRequest

        self._turn += 1
        part, step = divmod(self._turn, 24)
        words = ["light", "music theory", "the", "how to", "world"]
        word = words[part % len(words)]
        if step < 6:
            if step == 0:
                self._app.session.open(OpenRequest(self._notes[part % len(self._notes)]))
            else:
                bar = self._app.note.view.verticalScrollBar()
                bar.setValue(bar.value() + 90)
        elif step < 14:
            if step == 6:
                press(self._app, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
                self.field.clear()
            elif step - 7 < len(word):
                type_into(self.field, word[step - 7])
        elif step == 14:
            press(self._app, Qt.Key.Key_Escape)
            self.searched += not self._app.search_paneling
            self.filter.clear()
        elif step - 15 < min(len(word), 7):
            type_into(self.filter, word[step - 15])
        else:
            self.filter.clear()


class Stopwatch:
    """What passed since: milliseconds on the clock without the waiting in line, of the processor, on the clock."""

    def __init__(self) -> None:
        self._stood = in_line(whole=True)  # looking at that takes a millisecond itself
        self._begin, self._used = time.perf_counter(), time.process_time()

    def read(self) -> tuple[float, float, float]:
        clock, used = time.perf_counter() - self._begin, time.process_time() - self._used
        stood = in_line(whole=True) - self._stood
        return max(0.0, clock - stood) * 1000, used * 1000, clock * 1000


def searches(app: App, asked: list[str]) -> list[tuple[float, float, float, str]]:
    """From the last key of each query until what was found is painted."""
    app.features.search.controller.open()
    run_for(1)
    field, panel = line(app, "librarySearchField"), app.features.search.controller._panel
    loop = QEventLoop()
    answer = Painted(lambda: panel._answered == panel.query, loop.quit)
    panel.list.viewport().installEventFilter(answer)
    panel._words.installEventFilter(answer)
    took = []
    for query in asked:
        field.setText(query[:-1])
        run_for(0.5, lambda: panel._answered == panel.query or not panel.query.strip())
        run_for(0.06)
        watch = Stopwatch()
        QTimer.singleShot(3000, loop, loop.quit)
        # Where the same is found again, and that is nothing, there is nothing to paint.
        same = QTimer()
        same.timeout.connect(lambda: loop.quit() if panel._answered == panel.query and not panel._hits.hits else None)
        same.start(4)
        type_into(field, query[-1])
        if panel._answered != panel.query:
            loop.exec()
        took.append((*watch.read(), query))
    app.features.search.controller.close()
    run_for(0.5)
    return took


def filters(app: App) -> list[tuple[float, float, float, str]]:
    """From each key in the filter of the tree until its rows are painted, titles typed letter by letter."""
    field, tree = line(app, "libraryFilter"), app.library.list.viewport()
    loop, seen = QEventLoop(), []

    def note() -> None:
        seen.append(True)
        loop.quit()

    painted = Painted(lambda: app.library.model.query == field.text().strip(), note)
    tree.installEventFilter(painted)
    titles = [entry.title for entry in random.Random(7).sample(list(app.keeper.entries), _TITLES)]
    took = []
    for title in titles:
        for letter in title.lower()[:_LETTERS]:
            run_for(0.03)
            seen.clear()
            watch = Stopwatch()
            QTimer.singleShot(500, loop, loop.quit)
            type_into(field, letter)
            if letter != " ":  # which asks for the same rows
                if not seen:  # pressing a key may let the window live
                    loop.exec()
                took.append((*watch.read(), field.text()))
        field.clear()
        run_for(0.1)
    return took


def memory_of(app: App) -> dict[str, float]:
    """The memory of the window in MB, the tree filled and filtered."""
    import psutil

    type_into(line(app, "libraryFilter"), "e")
    run_for(0.5)
    memory = psutil.Process().memory_full_info()
    files = re.search(r"RssFile:\s*(\d+)", Path("/proc/self/status").read_text())
    return {
        "pss": memory.pss / 1e6, "rss": memory.rss / 1e6, "own": memory.uss / 1e6,
        "files": int(files[1]) * 1024 / 1e6 if files else 0.0,
    }  # fmt: skip


def run_for(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    """Let the window live so long, or until something holds."""
    loop = QEventLoop()
    end = time.monotonic() + seconds
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
    timer.start(20)
    loop.exec()


def line(app: App, name: str) -> QLineEdit:
    found = app.window.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def press(app: App, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the window."""
    from PySide6.QtTest import QTest

    QTest.keyClick(app.window.windowHandle(), key, modifiers)


def type_into(field: QLineEdit, letter: str) -> None:
    """Press a key."""
    from PySide6.QtTest import QTest

    field.setFocus()
    window: QWidget = field.window()
    if letter.isascii():
        QTest.keyClick(window.windowHandle(), letter)
    else:
        field.insert(letter)  # as an input method does


def born() -> float:
    """When this process was started, on the clock since the machine was; see proc(5). Exact to ten milliseconds.

    What psutil tells may be off by most of a second: the moment that the machine started is known in whole ones only.
    """
    facts = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    return int(facts[19]) / os.sysconf("SC_CLK_TCK")


def in_line(*, whole: bool = False) -> float:
    """Seconds that this thread, or all threads of this process, stood in line for a processor."""
    if not whole:
        return int(Path("/proc/thread-self/schedstat").read_bytes().split()[1]) / 1e9
    return sum(int(each.read_bytes().split()[1]) for each in Path("/proc/self/task").glob("*/schedstat")) / 1e9


def run(folder: Path, profile: Path, queries: int, why: bool) -> dict[str, Any]:
    """Be the program and its reader."""
    engine = EngineStart()
    if why:
        from tests.bench.index_window_why import Sampler, Watched, explain

        application: QApplication = Watched(["karareader"])
    else:
        application = QApplication(["karareader"])
    program = Program(profile, application, engine)
    beat = Beat()
    if why:
        sampler = Sampler()
        sampler.start()
    program.begin(folder)
    run_for(0.05)
    beat.held.clear()
    started = time.perf_counter()
    reader = Reader(program.app)
    run_for(900, lambda: "indexed" in program.moments)
    run_for(4)
    reader.timer.stop()
    held = sorted(beat.held, key=lambda each: each[1], reverse=True)[:12]
    told: dict[str, Any] = {
        "marks": program.moments, "worked": program.worked, "while": time.perf_counter() - started, "held": held,
    }  # fmt: skip
    if why:
        explain(held[:9], application.slow, sampler.seen)  # type: ignore[attr-defined]
    reader.filter.clear()
    # Thought of elsewhere: that takes the memory of a second program.
    thinking = [sys.executable, "-m", "tests.bench.index_window_bench", str(folder), "--think", str(profile)]
    asked = json.loads(subprocess.check_output([*thinking, "--queries", str(queries)], text=True))
    told["took"] = searches(program.app, asked)
    told["filter"] = filters(program.app)
    told["memory"] = memory_of(program.app)
    told["notes"] = len(program.app.keeper.entries)
    program.app.window.close()
    run_for(0.2)
    return told


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("profile", type=Path)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--why", action="store_true")
    options = parser.parse_args()
    print(json.dumps(run(options.folder, options.profile, options.queries, options.why)))
