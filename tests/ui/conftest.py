"""The whole program without a screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karareader.library.index.update import Indexer
from karareader.library.reader import Library
from karareader.media.player.base import PlayerState as Playing
from karareader.settings import Profile
from karareader.ui.services.index import IndexService
from tests.fakes import FakeClock, FakePlayer
from tests.ui.programs import App, Index, Make


@pytest.fixture(scope="module")
def _dressed(qapp: QApplication) -> Iterator[None]:
    """The program’s looks stay from one test of a file to the next: to dress a window takes as long as to make it."""
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def make(qapp: QApplication, tmp_path: Path, _dressed: None) -> Iterator[Make]:
    """Makes the program as often as wanted, always with the same profile; at the end all are closed."""
    apps: list[App] = []

    def make(*, length: float = 60.0, words: str = "", player: FakePlayer | None = None) -> App:
        playing = player or FakePlayer(FakeClock(), length=length, granularity=0)
        app = App(qapp, Profile(tmp_path / "profile"), lambda: (playing, words))
        apps.append(app)
        return app

    yield make
    for app in apps:
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    """The program at `one.md` of the test's `library`, its video loaded; nothing is indexed yet."""
    monkeypatch.setattr(IndexService, "begin", lambda _self: None)
    app = make(length=600.0)
    app.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: app.session.current is not None and app.playback.state is Playing.PAUSED)
    return app


@pytest.fixture
def index(app: App, library: Path, tmp_path: Path) -> Index:
    """Brings the index up to date, and tells of it."""

    def index() -> None:
        Indexer(library, tmp_path / "cache", workers=1).update(None)
        keeper = app.services.index
        if keeper.library is None:
            keeper.library = Library(library, tmp_path / "cache")
        keeper.library.refresh()
        keeper.changed.emit()

    return index
