"""Qt objects die in the GUI thread, here as in the program."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from karareader.app import App
from karareader.settings import Profile
from tests.fakes import FakeClock, FakePlayer
from tests.ui.programs import Make


@pytest.fixture(autouse=True)
def _collect_in_the_gui_thread() -> Iterator[None]:
    """Python's collector never runs in a worker thread of a test."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def make(qapp: QApplication, tmp_path: Path) -> Iterator[Make]:
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
    qapp.setStyleSheet("")
