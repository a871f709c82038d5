"""How long the thread of the window is held while a long queue of downloads comes in, its window open.

Counted in processor time of that thread, between two events: what else the machine does is not its fault.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench.table import Row

ITEMS, SECONDS = 3000, 15.0
LIBRARY = 21_000
BAR = 0.05
FAKE = Path(__file__).resolve().parents[1] / "media" / "fake_downloader.py"


def run() -> list[Row]:
    """Measure with processes that only pretend to download, hundreds of them within seconds."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from karareader.media.downloads import active_workers as download_process
    from karareader.media.downloads.model import DownloadItem
    from karareader.settings import Profile, Settings
    from tests.fakes import FakeClock, FakePlayer
    from tests.ui.programs import App

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    real, download_process.command = download_process.command, lambda: [sys.executable, "-S", "-E", str(FAKE)]
    with tempfile.TemporaryDirectory() as folder:
        note = Path(folder) / "note.md"
        note.write_text("---\nvideoId: fine-000000\n---\nWords [0:10].\n")
        profile = Profile(Path(folder) / "profile")
        settings = Settings.load(profile.config / "settings.json")
        settings.download_folder, settings.download_jobs, settings.download_keep_free = str(Path(folder) / "m"), 4, 0
        settings.save()
        app = App(application, profile, lambda: (FakePlayer(FakeClock(), granularity=0), ""))
        app.begin(note, None)
        _turn(application, 3.0)
        library = [
            DownloadItem(f"youtube:slow-{n:06}", f"https://v.example/l{n}", f"Video {n}") for n in range(LIBRARY)
        ]
        keys = [item.key for item in library]
        held = 0.0
        before = time.thread_time()

        def beat() -> None:
            nonlocal before, held
            now = time.thread_time()
            held, before = max(held, now - before), now

        timer = QTimer()
        timer.timeout.connect(beat)
        timer.start(0)
        app.features.downloads.controller.show_downloads()
        keeper = app.features.downloads.keeper
        keeper.add([DownloadItem(f"youtube:fine-{n:06}", f"https://v.example/{n}", f"Title {n}") for n in range(ITEMS)])
        _turn(application, SECONDS)
        done, coming, held = keeper.totals.done, held, 0.0
        for change, until in (
            (partial(keeper.add, library), lambda: len(keeper.items) >= LIBRARY),
            (keeper.pause, lambda: keeper.totals.paused >= LIBRARY),
            (keeper.resume, lambda: keeper.totals.paused == 0),
            (partial(keeper.move, keys[-10:], -2), lambda: keeper.items[keys[-1]].place < keeper.items[keys[0]].place),
            (partial(keeper.remove, keys), lambda: keys[-1] not in keeper.items),
        ):
            change()
            _turn(application, 60.0, until)
            _turn(application, 1.0)  # what follows from it
        timer.stop()
        app.features.downloads.controller.list_window.close()
        app.window.close()
    download_process.command = real
    return [
        Row(
            f"the thread of the window held, a queue of {ITEMS:,}, of which {done:,} came meanwhile",
            f"≤ {1000 * BAR:.0f} ms",
            f"{1000 * coming:.0f} ms",
            coming <= BAR,
        ),
        Row(
            f"the thread of the window held, {LIBRARY:,} downloads added, held, resumed, moved and removed at once",
            f"≤ {1000 * BAR:.0f} ms",
            f"{1000 * held:.0f} ms",
            held <= BAR,
        ),
    ]


def _turn(application: object, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        application.processEvents()  # type: ignore[attr-defined]
