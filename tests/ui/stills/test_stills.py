"""Stills over the seek bar: shown where the pointer is, taken one at a time, and none of a stream."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from karareader.media.player.base import Source
from karareader.ui.stills import feature as stills
from tests.ui.programs import App


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "one.md").write_text("---\ntitle: one\nvideoId: aaaaaaaaaaa\n---\n\nSaid here [00:01:53].\n")
    (folder / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return folder


def test_stills_follow_the_pointer(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[float] = []

    def still(_stills: object, _film: Path, seconds: float) -> QImage | None:
        taken.append(seconds)
        picture = QImage(224, 126, QImage.Format.Format_RGB32)
        picture.fill(QColor(round(seconds) % 256, 0, 0))
        return picture if seconds < 500 else None

    monkeypatch.setattr(stills, "_still", still)
    bar = app.video.seek_bar
    bubble = bar.bubble
    assert bubble.still.isHidden()  # no room is kept before one is known
    bar.hovered.emit(100.0)
    bar.hovered.emit(200.0)  # while the first one is taken
    bar.hovered.emit(300.0)
    qtbot.waitUntil(lambda: len(taken) == 2 and not bubble.still.pixmap().isNull())
    assert taken == [101.0, 301.0]  # the one between was passed over
    assert bubble.still.pixmap().toImage().pixelColor(5, 5).red() == 301 % 256
    assert bubble.still.size().toTuple() == (224, 126)
    bar.hovered.emit(100.5)  # the same still as at 100
    assert bubble.still.pixmap().toImage().pixelColor(5, 5).red() == 101
    assert len(taken) == 2
    bar.hovered.emit(-1.0)
    for at in (510.0, 520.0, 530.0, 540.0):
        bar.hovered.emit(at)
        qtbot.waitUntil(lambda: not app.features.stills._taking.busy)
    assert len(taken) == 5  # three in vain, and no more
    assert bubble.still.pixmap().isNull()
    app.playback.source_changed.emit(Source("https://example.org/a.mp4", is_url=True))
    bar.hovered.emit(50.0)
    assert len(taken) == 5
    assert bubble.still.isHidden()
