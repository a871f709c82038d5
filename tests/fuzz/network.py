"""Two windows on one library that lies on a slow network: each answer of its folder takes 50 ms, and some take 4 s.

What is slow is put between the programs and the system's library (`slow_folder.c`), so that all they ask goes that way.
The windows must go on answering, and complain of nothing.
"""

from __future__ import annotations

import contextlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.fuzz import soak_watch, soak_world
from tests.fuzz.soak_hand import Hand
from tests.fuzz.soak_runner import SLOW, Runner, SilentError
from tests.fuzz.tally import Tally, Task
from tests.screen.desktop import Desktop, missing_tools

_HERE = Path(__file__).resolve().parent
_START = 90.0  # seconds
_REST = 0.3  # seconds between two acts
_WINDOWS = 2
# What takes its time for another reason: Qt asks the folders of its own dialog in the thread of the window, and
# dressing a window anew is work for the processor.
_OTHERWISE = ("in choose_folder", "style_sheet.py")


def run(task: Task) -> Tally:
    """Use both windows in turn until the time is over."""
    missing = missing_tools() + [tool for tool in ("gcc",) if shutil.which(tool) is None]
    if missing:
        raise RuntimeError(f"wanted for this: {', '.join(missing)}")
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="karareader-network-", ignore_cleanup_errors=True) as name:
        folder, desktop = Path(name), Desktop(Path(name))
        try:
            _use(task, tally, folder, desktop)
        finally:
            desktop.close()
    return tally


def _use(task: Task, tally: Tally, folder: Path, desktop: Desktop) -> None:
    rng = random.Random(task.seed)
    library = soak_world.make_world(folder, rng)
    runners = list(_windows(folder, library, desktop))
    took: list[float] = []
    try:
        seen = [_first_answer(runner) for runner in runners]
        hands = [Hand(desktop, library, random.Random(rng.random())) for _ in runners]
        while task.goes_on(tally.tried):
            for at, runner in enumerate(runners):
                with contextlib.suppress(subprocess.SubprocessError):
                    desktop.xdotool("windowactivate", seen[at]["window"])
                act = hands[at].act(seen[at])
                tally.tried += 1
                began = time.monotonic()
                seen[at] = runner.look()
                stacks = "".join(stacks for _, stacks in runner.slow)
                runner.slow.clear()
                if stacks and not any(why in stacks for why in _OTHERWISE):
                    kept = f"{act}\n{stacks}".encode()
                    tally.fault(f"no answer for {SLOW:.0f} s", task, f"slow-{tally.tried}.txt", kept)
                elif not stacks:
                    took.append(time.monotonic() - began)
                time.sleep(_REST)
    except SilentError as silent:
        tally.fault("a window ended, or hangs", task, "silent.txt", str(silent).encode())
    for runner in runners:
        for complaint in dict.fromkeys(soak_watch.complaints(runner.said)):
            tally.fault(complaint, task, "said.txt", runner.said.encode())
        runner.end(5.0)
    if took:
        tally.notes.append(f"answers: median {statistics.median(took) * 1000:.0f} ms, slowest {max(took):.1f} s")


def _windows(folder: Path, library: Path, desktop: Desktop) -> Iterator[Runner]:
    slow = folder / "slow.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", slow, _HERE / "slow_folder.c", "-ldl"], check=True)
    home = folder / "home"
    home.mkdir()
    env = {name: value for name, value in desktop.env.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
    env |= {"QT_QPA_PLATFORM": "xcb", "HOME": str(home), "PYTHONPATH": str(_HERE.parent.parent)}
    env |= {"LD_PRELOAD": str(slow), "SLOW_FOLDER": str(library)}
    for number in range(_WINDOWS):
        life, profile = folder / f"life{number}", folder / f"profile{number}"
        life.mkdir()
        soak_world.make_profile(profile)
        words = [str(library / "sample" / "1 Welcome.md"), "--profile", str(profile)]
        yield Runner(life, [sys.executable, "-m", "tests.fuzz.soak_child"], words, env)


def _first_answer(runner: Runner) -> dict[str, Any]:
    began = time.monotonic()
    while True:
        try:
            return runner.look(2.0, stacks=False)
        except SilentError:
            if runner.process.poll() is not None or time.monotonic() - began > _START:
                raise
