"""Stills over the seek bar: `python -m tests.bench --only hover`.

A film of 1080 lines with a key frame every ten seconds is made by ffmpeg, and the pointer moves over its bar.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from karareader.media.files.stills import MOST_BYTES, StillCache, ffmpeg
from tests.bench.table import Row

BAR_WARM_MS = 100.0
_PLACES = 20
_PATIENCE = 20.0  # seconds for one still


def run() -> list[Row]:
    """How soon a still shows: the first time, from the disk, from memory; and what the folder takes after a sweep."""
    if not ffmpeg():
        return [Row("a still over the seek bar", f"≤ {BAR_WARM_MS:.0f} ms, warm", "no ffmpeg here", None)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        film = folder / "film.mp4"
        source = ["-f", "lavfi", "-i", "testsrc2=size=1920x1080:rate=4:duration=120"]
        coding = ["-c:v", "libx264", "-preset", "ultrafast", "-g", "40", "-keyint_min", "40", "-pix_fmt", "yuv420p"]
        subprocess.run([ffmpeg(), "-v", "error", *source, *coding, str(film)], check=True)
        return [*_shown(film, folder / "stills"), _swept(folder / "many")]


def _shown(film: Path, kept: Path) -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from karareader.media.player.base import Source
    from karareader.settings import Profile
    from tests.fakes import FakeClock, FakePlayer
    from tests.ui.programs import App

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    player = FakePlayer(FakeClock(), length=120.0, granularity=0)
    app = App(application, Profile(kept.parent / "profile"), lambda: (player, ""))
    app.playback.open(Source(str(film)))
    bar, bubble, stills = app.video.seek_bar, app.video.seek_bar.bubble, app.features.stills

    beat = QTimer()
    beat.start(2)

    def took() -> tuple[list[float], float]:
        """Milliseconds until each still is shown, and the longest time that the window did nothing else."""
        taken, longest = [], 0.0
        for place in range(_PLACES):
            began = time.perf_counter()
            bar.hovered.emit(-1.0)
            bar.hovered.emit(3.0 + 5.9 * place)
            while bubble.still.pixmap().isNull() and time.perf_counter() - began < _PATIENCE:
                # Waiting for the timer, so that the stills need not fight for the processor.
                application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                woke = time.perf_counter()
                application.processEvents()
                longest = max(longest, time.perf_counter() - woke)
            taken.append(1000 * (time.perf_counter() - began))
            bubble.set_still(None, 0)
        return taken, 1000 * longest

    deadline = time.perf_counter() + 20
    while app.playback.length <= 0 and time.perf_counter() < deadline:
        application.processEvents()
    cold, held = took()
    memory, _ = took()
    stills._pictures.clear()
    warm, _ = took()
    beat.stop()
    app.window.close()
    return [
        Row("a still that was never taken (1080 lines)", "", _told(cold), None),
        Row("… the window is held meanwhile", "≤ 16 ms", f"most {held:.1f} ms", held <= 16),
        Row("a still from the disk", f"≤ {BAR_WARM_MS:.0f} ms", _told(warm), max(warm) <= BAR_WARM_MS),
        Row("a still from memory", f"≤ {BAR_WARM_MS:.0f} ms", _told(memory), max(memory) <= BAR_WARM_MS),
    ]


def _told(taken: list[float]) -> str:
    return f"median {statistics.median(taken):.1f} ms, most {max(taken):.1f} ms of {len(taken)}"


def _swept(folder: Path) -> Row:
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.jpg").write_bytes(bytes(1_000_000))
    StillCache(folder).sweep()
    size = sum(path.stat().st_size for path in folder.iterdir())
    return Row("300 MB of stills after a sweep", "≤ 200 MB", f"{size / 1e6:.0f} MB", size <= MOST_BYTES)
