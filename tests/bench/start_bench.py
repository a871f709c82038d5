"""From the start of the installed program to the sample note painted and the first frame of its video, as seen.

A warm start: the profile, the files and the libraries were used before. What counts is the screen: the time at which
both the note and the picture first look as they look when all has settled.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from tests.bench.table import Row
from tests.screen.atspi import Box
from tests.screen.desktop import Desktop, Picture, Program, wait_for

BAR = 1.0  # seconds
SETTLE = 2.5  # seconds
SAME = 6.0  # mean difference of grey levels that still counts as the same picture


def command(profile: Path) -> list[str]:
    """The program as `pip install .` sets it up, else as a module."""
    beside = Path(sys.executable).with_name("karareader")
    program = [str(beside)] if beside.exists() else [sys.executable, "-m", "karareader"]
    return [*program, "--profile", str(profile)]


def same(one: Picture, other: Picture) -> bool:
    return float(np.abs(one.astype(np.int16) - other.astype(np.int16)).mean()) < SAME


def inner(box: Box) -> Box:
    """The middle half of a box: what belongs to the pane in any case."""
    return Box(box.x + box.width // 4, box.y + box.height // 4, box.width // 2, box.height // 2)


def run(runs: int = 9) -> list[Row]:
    """Start the program `runs` times and give the row of the table."""
    folder = Path(tempfile.mkdtemp(prefix="karareader-bench-"))
    desktop = Desktop(folder)
    try:
        profile = folder / "profile"
        program = Program(desktop, profile)
        wait_for("the sample's first frame", lambda: program.find("videoSurface").box.width > 0)
        time.sleep(SETTLE)
        note = inner(program.find("notePane").box)
        video = inner(program.find("videoSurface").box)
        program.close()
        # An installed program has been compiled; a checkout is, at its first start, unless that is forbidden.
        unlike = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "PYTHONDONTWRITEBYTECODE"}
        env = {name: value for name, value in desktop.env.items() if name not in unlike}

        def start() -> subprocess.Popen[bytes]:
            return subprocess.Popen(command(profile), env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def stop(process: subprocess.Popen[bytes]) -> None:
            process.terminate()
            process.wait(20)
            time.sleep(0.3)

        process = start()
        time.sleep(SETTLE + 2)
        note_then, video_then = desktop.look(note).copy(), desktop.look(video).copy()
        stop(process)
        if note_then.std() < 1 or video_then.std() < 1:
            raise AssertionError("the sample shows an empty note or an empty picture")
        notes, both = [], []
        for _ in range(runs):
            begin = time.monotonic()
            process = start()
            note_at = video_at = 0.0
            while not (note_at and video_at) and time.monotonic() - begin < 30:
                if not note_at and same(desktop.look(note), note_then):
                    note_at = time.monotonic() - begin
                if not video_at and same(desktop.look(video), video_then):
                    video_at = time.monotonic() - begin
                time.sleep(0.004)
            stop(process)
            notes.append(note_at or 30.0)
            both.append(max(note_at, video_at) if note_at and video_at else 30.0)
        median = statistics.median(both)
        return [
            Row(
                "start to sample note painted and first frame, warm",
                f"≤ {BAR:.1f} s",
                f"median {median:.2f} s (note alone {statistics.median(notes):.2f} s; {runs} runs, "
                f"{min(both):.2f} to {max(both):.2f})",
                median <= BAR,
            )
        ]
    finally:
        desktop.close()
        shutil.rmtree(folder, ignore_errors=True)
