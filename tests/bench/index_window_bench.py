"""The real window over a large library: while its index is first made, and with an index that is up to date.

    python -m tests.bench.index_window_bench FOLDER [--why] [--queries 200] [--keep PROFILE] [--screen]

While the index is made, a reader who never pauses opens notes, scrolls, types into the search and into the filter. A
beat in the GUI thread tells how long it was held. Beside the time on the clock stands the processor time that the
thread itself used meanwhile, and how long it stood in line for a processor, as Linux tells (see `schedstat` in
proc(5)): what other programs take away is no hold. What is left is work, and waiting for Python's lock.
With `--why` the longest holds are told with what the thread was doing.

Runs in two processes: the other one (`--inside`) is the program with a hand on its parts.
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
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.bench.table import Row, print_table

HELD_BAR = 50.0  # milliseconds
TYPED_P95, TYPED_MAX = 60.0, 200.0
MEMORY_BAR = 500.0  # MB
_STEP = 90  # milliseconds between two things that the reader does
_SAMPLE = 0.004  # seconds between two looks at what the threads do
# Threads that wait.
_IDLE = re.compile(r"^(thread\._worker|threading\.wait|main\.watch)")


def inside(folder: Path, profile: Path, queries: int, why: bool) -> dict[str, Any]:
    """Be the program and its reader, on the profile as it is.

    It starts as `karareader.__main__` does, and what only the reader needs is loaded once the window is there.
    """
    from karareader import heap

    heap.keep_small()
    gc.disable()
    from karareader.ui import quick_imports

    quick_imports.apply()
    from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication, QLineEdit
    from shiboken6 import isValid

    from karareader.app import App
    from karareader.media.engines import EngineStart
    from karareader.settings import Profile

    engine = EngineStart()
    slow: list[tuple[float, float, float, str]] = []

    class Watched(QApplication):
        """Tells which events took long."""

        def notify(self, receiver: QObject, event: QEvent) -> bool:
            clock, used = time.perf_counter(), time.thread_time()
            kind = event.type()
            done = super().notify(receiver, event)
            took = (time.perf_counter() - clock) * 1000
            if took > 15 and isValid(receiver):
                over = type(receiver.parent()).__name__
                name = f"{type(receiver).__name__} {receiver.objectName()} of {over}: {kind.name}"
                slow.append((time.perf_counter(), took, (time.thread_time() - used) * 1000, name))
            return done

    application = (Watched if why else QApplication)(["karareader"])
    app = App(application, Profile(profile), engine.player)
    moments: dict[str, float] = {}
    worked: dict[str, float] = {}  # processor time until then, in seconds

    def mark(name: str) -> Callable[..., None]:
        def note(*_: object) -> None:
            moments.setdefault(name, time.clock_gettime(time.CLOCK_BOOTTIME))
            worked.setdefault(name, time.process_time())

        return note

    class Painted(QObject):
        """Sees when something was painted: the answer comes once the painting is over."""

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
            if gap - stood > 15:
                self.held.append((now[0], gap - stood - 2, own, whole, gap - 2))
            self._last = now

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

    def run_for(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        loop = QEventLoop()
        end = time.monotonic() + seconds
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
        timer.start(20)
        loop.exec()

    def type_into(line: QLineEdit, letter: str) -> None:
        line.setFocus()
        if letter.isascii():
            QTest.keyClick(app.window.windowHandle(), letter)
        else:
            line.insert(letter)  # as an input method does

    beat = Beat()
    sampler = Sampler()
    if why:
        sampler.start()
    keeper, index = app.keeper, app.tools.index
    keeper.finished.connect(mark("listed"))
    app.session.opened.connect(mark("note"))
    index.status_changed.connect(lambda status: mark("indexed")() if status.stage == "ready" else None)
    tree = app.library.list.viewport()
    full = Painted(lambda: len(keeper.entries) > 1 and app.library.model.rowCount() > 0, mark("filled"))
    tree.installEventFilter(full)
    app.begin(folder, None)
    app.garbage.settle()
    run_for(60, lambda: {"filled", "listed", "note"} <= moments.keys())
    from PySide6.QtTest import QTest

    from karareader.ui.session import Wish

    run_for(0.05)
    beat.held.clear()
    started = time.perf_counter()

    # The reader
    rng = random.Random(5)
    notes = [entry.path for entry in rng.sample(list(keeper.entries), min(200, len(keeper.entries)))]
    field = app.window.findChild(QLineEdit, "librarySearchField")
    filtering = app.window.findChild(QLineEdit, "libraryFilter")
    bar = app.note.view.verticalScrollBar()
    words = ["light", "music theory", "the", "how to", "world"]
    turn = 0

    def act() -> None:
        nonlocal turn
        turn += 1
        part, step = divmod(turn, 24)
        word = words[part % len(words)]
        if step < 6:
            if step == 0:
                app.session.open(Wish(notes[part % len(notes)]))
            else:
                bar.setValue(bar.value() + 90)
        elif step < 14:
            if step == 6:
                app.tools.search.open()
                field.clear()
            elif step - 7 < len(word):
                type_into(field, word[step - 7])
        elif step == 14:
            app.tools.search.close()
            filtering.clear()
        elif step - 15 < min(len(word), 7):
            type_into(filtering, word[step - 15])
        else:
            filtering.clear()

    acting = QTimer()
    acting.timeout.connect(act)
    acting.start(_STEP)
    run_for(900, lambda: "indexed" in moments)
    run_for(4)
    acting.stop()
    held = list(beat.held)
    import psutil

    process = psutil.Process()
    told: dict[str, Any] = {
        "marks": {name: moment - born() for name, moment in moments.items()},
        "worked": worked,
        "while": time.perf_counter() - started,
        "held": sorted(held, key=lambda each: each[1], reverse=True)[:12],
    }
    if why:
        for when, net, own, whole, gap in told["held"][:9]:
            print(f"held {net:.0f} ms (thread {own:.0f}, process {whole:.0f}, clock {gap:.0f})", file=sys.stderr)
            for at, took, used, name in slow:
                if when - (gap + 4) / 1000 <= at <= when + 0.004:
                    print(f"   {name}: {took:.0f} ms (thread {used:.0f})", file=sys.stderr)
            seen = [lines for at, lines in sampler.seen if when - (gap + 4) / 1000 <= at <= when + 0.004]
            beside = [stack for lines in seen for stack in lines[1:]]
            for who, stacks in (("here", [lines[0] for lines in seen]), ("beside", beside)):
                for stack, count in Counter(each for each in stacks if not _IDLE.search(each)).most_common(3):
                    print(f"      {who} {count}× {stack}", file=sys.stderr)

    # Searching, key to paint
    filtering.clear()
    app.tools.search.open()
    run_for(1)
    panel = app.tools.search._panel
    # In milliseconds: on the clock without the waiting in line, processor, clock.
    took: list[tuple[float, float, float, str]] = []
    # Thought of elsewhere: that takes the memory of a second program.
    thinking = [sys.executable, "-m", "tests.bench.index_window_bench", str(folder), "--think", str(profile)]
    asked = json.loads(subprocess.check_output([*thinking, "--queries", str(queries)], text=True))
    loop = QEventLoop()
    answer = Painted(lambda: panel._answered == panel.query, loop.quit)
    panel.list.viewport().installEventFilter(answer)
    panel._words.installEventFilter(answer)
    for query in asked:
        field.setText(query[:-1])
        run_for(0.5, lambda: panel._answered == panel.query or not panel.query.strip())
        run_for(0.06)
        begin, used, stood = time.perf_counter(), time.process_time(), in_line(whole=True)
        QTimer.singleShot(3000, loop, loop.quit)
        # Where the same is found again, and that is nothing, there is nothing to paint.
        same = QTimer()
        same.timeout.connect(lambda: loop.quit() if panel._answered == panel.query and not panel._hits.hits else None)
        same.start(4)
        type_into(field, query[-1])
        if panel._answered != panel.query:
            loop.exec()
        clock, stood = time.perf_counter() - begin, in_line(whole=True) - stood
        took.append((max(0.0, clock - stood) * 1000, (time.process_time() - used) * 1000, clock * 1000, query))
    app.tools.search.close()
    run_for(0.5)
    typed: list[float] = []
    for word in ("light", "music", "a", "the w", "how to"):
        for letter in word:
            begin = time.perf_counter()
            type_into(filtering, letter)
            typed.append((time.perf_counter() - begin) * 1000)
        filtering.clear()
    told["filter"] = typed
    told["took"] = took
    type_into(filtering, "e")
    run_for(0.5)
    memory = process.memory_full_info()
    told["memory"] = {"pss": memory.pss / 1e6, "rss": memory.rss / 1e6, "own": memory.uss / 1e6}
    files = re.search(r"RssFile:\s*(\d+)", Path("/proc/self/status").read_text())
    told["memory"]["files"] = int(files[1]) * 1024 / 1e6 if files else 0.0
    told["notes"] = len(keeper.entries)
    app.window.close()
    run_for(0.2)
    return told


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


def _where(frame: Any) -> str:
    """The innermost lines that a thread is in."""
    lines: list[str] = []
    while frame is not None and len(lines) < 5:
        if frame.f_code.co_name not in ("notify", "run_for"):
            lines.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(lines)


def spread(values: list[float]) -> str:
    """Median, 95th percentile and largest."""
    ordered = sorted(values)
    return (
        f"p50 {ordered[len(ordered) // 2]:.0f}, p95 {ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]:.0f}, "
        f"max {ordered[-1]:.0f} ms"
    )


def start(folder: Path, profile: Path, env: dict[str, str], *more: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.index_window_bench", str(folder), "--inside", str(profile), *more]
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=False, timeout=1200)
    if done.returncode:
        raise AssertionError(f"the window ended with {done.returncode}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def holds(name: str, told: dict[str, Any]) -> Row:
    """The longest hold, and what the process did meanwhile.

    On a machine that does other things too, a thread that has Python's lock may be kept from going on, and all others
    with it: the processor time of the whole process in a hold is what would be left of it on a machine that does not.
    """
    gaps = told["held"] or [(0.0,) * 5]
    net, own, whole, clock = (max(each[at] for each in gaps) for at in (1, 2, 3, 4))
    at_work = max(min(each[1], each[3]) for each in gaps)
    over = sum(min(each[1], each[3]) > HELD_BAR for each in gaps)
    said = (
        f"{net:.0f} ms, in which the process worked {at_work:.0f} ms at most, and the thread itself {own:.0f} ms "
        f"(with the waiting for a processor {clock:.0f} ms; {over} over the bar; the "
        f"process worked {whole:.0f} ms at most in one)"
    )
    name = f"longest hold of the GUI thread, {name} ({told['while']:.0f} s)"
    return Row(name, f"≤ {HELD_BAR:.0f} ms", said, at_work <= HELD_BAR)


def run(
    folder: Path, *, why: bool = False, screen: bool = False, keep: Path | None = None, queries: int = 200
) -> list[Row]:
    """Start twice on one profile, and give the rows of the table."""
    more = [*(["--why"] if why else []), "--queries", str(queries)]
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as temporary, ExitStack() as ends:
        profile = keep or Path(temporary) / "p"
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KARAREADER_AUDIO_OUTPUT": "dummy"}
        if screen:
            from tests.screen.desktop import Desktop

            desktop = Desktop(Path(temporary))
            ends.callback(desktop.close)
            env = {name: each for name, each in desktop.env.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        first = start(folder, profile, env, *more)
        second = start(folder, profile, env, *more)
    marks, again, worked = first["marks"], second["marks"], second["worked"]
    rows = [
        Row(
            f"first start over {first['notes']:,} notes: usable", "≤ 2 s",
            f"note {marks['note']:.2f} s, tree {marks['filled']:.2f} s, all notes listed {marks['listed']:.2f} s, "
            f"indexed {marks['indexed']:.1f} s",
            max(marks["note"], marks["filled"]) <= 2,
        ),
        holds("first index", first),
        Row(
            "start with an index: tree filled", "≤ 1 s",
            f"tree {again['filled']:.2f} s, note {again['note']:.2f} s, all listed {again['listed']:.2f} s "
            f"(processor {worked['filled']:.2f}, {worked['note']:.2f}, {worked['listed']:.2f} s)",
            again["filled"] <= 1,
        ),
        Row("changes found", "≤ 2 s", f"{again['indexed']:.2f} s after the start", again["indexed"] <= 2),
        holds("index up to date", second),
    ]  # fmt: skip
    for name, told in (("after the first index", first), ("index up to date", second)):
        took = sorted(told["took"])
        p95, slowest = took[int(len(took) * 0.95)][0], took[-1]
        used = spread([each[1] for each in took])
        said = (
            f"{spread([each[0] for each in took])}; processor {used}; with the waiting for one "
            f"{spread([each[2] for each in took])}; slowest “{slowest[3]}”"
        )
        rows.append(
            Row(
                f"{len(took)} searches, key to painted, {name}", f"p95 ≤ {TYPED_P95:.0f}, max ≤ {TYPED_MAX:.0f} ms",
                said, p95 <= TYPED_P95 and slowest[0] <= TYPED_MAX,
            )
        )  # fmt: skip
    filtered = sorted(second["filter"])
    rows.append(
        Row("filter of the tree per key", "p95 ≤ 16 ms", spread(filtered), filtered[int(len(filtered) * 0.95)] <= 16)
    )
    memory = second["memory"]
    rows.append(
        Row(
            "memory of the window, tree filled, filter typed", f"≤ {MEMORY_BAR:.0f} MB PSS",
            f"PSS {memory['pss']:.0f} MB, RSS {memory['rss']:.0f} MB, of which {memory['files']:.0f} MB are files "
            f"(after the first index {first['memory']['pss']:.0f} MB PSS)",
            memory["pss"] <= MEMORY_BAR,
        )
    )  # fmt: skip
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--inside", type=Path, metavar="PROFILE", help=argparse.SUPPRESS)
    parser.add_argument("--think", type=Path, metavar="PROFILE", help=argparse.SUPPRESS)
    parser.add_argument("--why", action="store_true", help="tell what held the thread")
    parser.add_argument("--keep", type=Path, help="the profile to use; it may hold an index")
    parser.add_argument("--screen", action="store_true", help="on a screen of its own, whose server takes its time too")
    parser.add_argument("--queries", type=int, default=200)
    options = parser.parse_args()
    if options.think is not None:
        from karareader.library.index.reader import Library
        from karareader.settings import Profile
        from tests.bench.library_bench import queries as of_all_kinds

        library = Library(options.folder, Profile(options.think).cache)
        print(json.dumps(of_all_kinds(library, options.queries, random.Random(6))))
        return
    if options.inside is not None:
        print(json.dumps(inside(options.folder, options.inside, options.queries, options.why)))
        return
    print_table(run(options.folder, why=options.why, screen=options.screen, keep=options.keep, queries=options.queries))
    print(f"load of the machine meanwhile: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
