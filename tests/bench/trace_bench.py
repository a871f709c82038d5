"""How far it is from a click to the frame, and from a position to the mark: in calls of functions, and in files.

Traced in the real window with libVLC: a click from the release of the button until the player was told to seek and the
note is marked, a position from the tick in which the player is asked until the note is marked. What the player does in
its own files counts for itself, and so does all that follows in the same turn.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.table import Row
from tests.tracing import Trace, traced

SEEK = ("media/vlc/player.py", "seek")
MARK = ("ui/note/marker.py", "show")
RELEASED = ("ui/note/view.py", "mouseReleaseEvent")
TICK = ("ui/video/playback.py", "tick")
# What belongs to the player that plays, and is asked by whoever holds it.
ENGINE = ("media/vlc/", "media/player/serial.py")
CLICK_BAR, POSITION_BAR, STATUS_BAR = (150, 15), (60, 10), 6
PATIENCE_MS = 20_000


def inside(folder: Path, profile: Path) -> dict[str, Trace]:
    """Be the program: click on a time while the video is held, and while it plays, then see it reach two others.

    `folder` holds one note and its film.
    """
    from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from karareader.library.files.scan import scan
    from karareader.media.engines import EngineStart
    from karareader.media.player.base import PlayerState
    from karareader.settings import Profile
    from karareader.ui.video.playback import Playback
    from tests.ui.programs import App

    ticks: list[tuple[object, object, Trace]] = []
    made: list[App] = []
    tick = Playback.tick

    def traced_tick(playback: Playback) -> None:
        if not made or sys.getprofile() is not None:  # it is part of a click
            tick(playback)
            return
        note = made[0].note
        before = note.moment
        with traced() as trace:
            tick(playback)
        ticks.append((before, note.moment, trace))

    Playback.tick = traced_tick  # type: ignore[method-assign]
    engine = EngineStart()
    application = QApplication(["karareader"])
    app = App(application, Profile(profile), engine.player)
    made.append(app)
    app.begin(next(iter(scan(folder))), None)

    def wait(done: Callable[[], object]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not done():
            if clock.elapsed() > PATIENCE_MS:
                raise AssertionError("it never happened")
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def click(anchor: int) -> Trace:
        page, viewport = app.note.page, app.note.view.viewport()
        assert page is not None
        rect = page.layout.painter.chip_rects.of(anchor)[0]
        spot = rect.translated(0, -app.note.view.verticalScrollBar().value()).center().toPoint()
        QTest.mouseMove(viewport, spot)
        wait(lambda: app.note.view.marks.hovered == anchor)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot)
        with traced() as trace:
            QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot)
        return trace

    def changes() -> list[Trace]:
        return [trace for before, after, trace in ticks if before != after]

    wait(lambda: app.note.page is not None and app.playback.state is PlayerState.PAUSED)
    held = click(2)
    wait(lambda: app.playback.state is PlayerState.PLAYING)
    playing = click(0)
    ticks.clear()
    wait(lambda: len(changes()) >= 2)
    result = {"click, video held": held, "click, video playing": playing, "position": changes()[-1]}
    app.window.close()
    return result


def write_library(folder: Path) -> None:
    """A note with a time for every other second of its film."""
    from tests import media_factory

    media_factory.barcode_video(folder / "Frames [tracebench1].mp4", 30, fps=25)
    times = "".join(
        f'It is said <a class="yt-timestamp" data-t="00:00:{second:02}">[00:00:{second:02}]</a>.\n\n'
        for second in range(2, 28, 2)
    )
    (folder / "frames.md").write_text(f"---\ntitle: Frames\nvideoId: tracebench1\n---\n## All of it\n\n{times}")


def run() -> list[Row]:
    """Trace, and give the rows of the table."""
    from tests.screen.desktop import Desktop

    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as name:
        work = Path(name)
        library = work / "library"
        library.mkdir()
        write_library(library)
        desktop = Desktop(work)
        try:
            command = [sys.executable, "-m", "tests.bench.trace_bench", "--inside", str(library), str(work / "p")]
            done = subprocess.run(command, env=desktop.env, capture_output=True, text=True, check=False, timeout=120)
        finally:
            desktop.close()
    if done.returncode:
        raise AssertionError(done.stderr)
    print(done.stderr, file=sys.stderr)
    told = json.loads(done.stdout.splitlines()[-1])
    bars = {"click, video held": CLICK_BAR, "click, video playing": CLICK_BAR, "position": POSITION_BAR}
    rows = []
    for what, (calls, files) in bars.items():
        path, engine, whole = told[what]
        rows.append(
            Row(
                f"from {what}, to the mark",
                f"≤ {calls} calls in {files} files",
                f"{path[0]} in {path[1]}; the player's own {engine[0]} in {engine[1]}; all that follows {whole[0]} in "
                f"{whole[1]}",
                path[0] <= calls and path[1] <= files,
            )
        )
    asked = told["status"]
    row = f"{asked[0]} calls in {asked[1]} files"
    return [*rows, Row("what libVLC is asked in a tick", f"≤ {STATUS_BAR} files", row, asked[1] <= STATUS_BAR)]


def _figures(traces: dict[str, Trace]) -> dict[str, list[tuple[int, int]]]:
    """Of each trace the calls and files of the way to the mark, of the player's part in it, and of all of it."""
    result = {}
    for what, trace in traces.items():
        path = trace.between(TICK, MARK) if what == "position" else trace.between(RELEASED, SEEK, MARK)
        parts = (path.without(*ENGINE), path.within(*ENGINE), trace)
        result[what] = [(len(part.calls), len(part.files)) for part in parts]
        for part in parts:
            print(f"{what}: {part.told()}", file=sys.stderr)
    asked = traces["position"].within("media/vlc/")
    result["status"] = [len(asked.calls), len(asked.files)]  # type: ignore[list-item]
    return result


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        print(json.dumps(_figures(inside(Path(sys.argv[2]), Path(sys.argv[3])))))
    else:
        from tests.bench.table import print_table

        print_table(run())
