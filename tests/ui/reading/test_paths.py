"""How far it is from a click to the frame, and from a position to the mark: in calls of functions, and in files.

The player is not among them: `tests/bench/trace_bench.py` traces libVLC too.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from karareader.timeline.cues import Timeline
from tests.fakes import FakePlayer
from tests.tracing import Trace, traced
from tests.ui.programs import App, Make

NOTE = "---\ntitle: One\nvideoId: aaaaaaaaaaa\n---\n"
TIMES = "".join(f"Sentence {n} of it, which is long enough to fill a line [{n}:00].\n\n" for n in range(1, 10))

RELEASED = ("ui/note/view.py", "mouseReleaseEvent")
TICK = ("ui/video/playback.py", "tick")
SEEK = ("ui/video/playback.py", "seek")
MARKED = ("ui/note/marker.py", "show")
MEASURED = ("ui/note/marker.py", "rect")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A note on a video."""
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(f"{NOTE}{TIMES}## The end\n\nLast.\n")
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def player() -> FakePlayer:
    """What plays in `app`."""
    return FakePlayer(length=600.0, granularity=0)


@pytest.fixture
def make(make: Make, player: FakePlayer) -> Make:
    """Makes the program with that player."""
    return lambda **_more: make(player=player)


def click(app: App, anchor: int) -> Trace:
    """Point at a time and click on it; what the click set going."""
    page, viewport = app.note.page, app.note.view.viewport()
    assert page is not None
    rect = page.layout.painter.chip_rects.of(anchor)[0]
    spot = rect.translated(0, -app.note.view.verticalScrollBar().value()).center().toPoint()
    no, at = Qt.MouseButton.NoButton, QPointF(spot)
    event = QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), no, no, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)
    assert app.note.view.marks.hovered == anchor
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot)
    with traced() as trace:
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot)
    return trace


def start(app: App) -> float | None:
    return app.note.moment.start if app.note.moment else None


@pytest.mark.parametrize("plays", [False, True], ids=["held", "playing"])
def test_a_click_is_near_to_the_frame_and_to_the_mark(app: App, player: FakePlayer, plays: bool) -> None:
    if plays:
        app.playback.play()
    player.calls.clear()
    trace = click(app, 3)
    assert start(app) == 240.0
    assert [call for call in player.calls if call[0] == "seek"] == [("seek", 240.0)]
    path = trace.between(RELEASED, MARKED)
    assert len(path.calls) <= 60, path.told()
    assert len(path.files) <= 14, path.told()
    assert trace.count(MARKED) == 1
    assert len(trace.calls) <= (500 if not plays else 260), trace.told()


def test_a_click_on_a_time_measures_its_mark_once(app: App) -> None:
    app.playback.play()
    trace = click(app, 3)
    assert trace.count(MEASURED) == 1


def test_a_position_is_near_to_the_mark(app: App, player: FakePlayer) -> None:
    app.playback.play()
    app.playback.seek(299.9)
    assert start(app) == 240.0
    player.clock.advance(0.2)
    with traced() as trace:
        app.playback.tick()
    assert start(app) == 300.0
    path = trace.between(TICK, MARKED)
    assert len(path.calls) <= 40, path.told()
    assert len(path.files) <= 10, path.told()
    assert trace.count(MARKED) == trace.count(MEASURED) == 1
    assert len(trace.calls) <= 80, trace.told()


def test_a_position_that_changes_nothing_costs_little(app: App, player: FakePlayer) -> None:
    app.playback.play()
    app.playback.seek(250.0)
    player.clock.advance(0.2)
    app.playback.tick()
    player.clock.advance(0.05)
    with traced() as trace:
        app.playback.tick()
    assert trace.count(MARKED) == trace.count(MEASURED) == 0
    assert len(trace.calls) <= 40, trace.told()


def test_the_trace_tells_what_ran() -> None:
    with traced() as trace:
        Timeline()
    assert trace.calls[0] == ("timeline/cues.py", "__init__")
    assert trace.files == {"timeline/cues.py"}
    with traced() as nothing:
        len("none of it")
    assert str(nothing) == "0 calls in 0 files"
