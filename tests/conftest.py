"""The rules of the house for every test: no screen, no network, a profile of its own, and nothing left behind."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# Before anything imports Qt. Plain tests draw nowhere; those in tests/screen start the program on a screen of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false;qt.qpa.fonts*=false")

# What a script starts in the background ignores Ctrl+C, and so would all programs that a test starts and stops by it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A video site on the loopback for whoever asks for `site`.
pytest_plugins = ["tests.media.site.fixtures"]

# Qt's objects die in the thread that made them, here as in the program: between two tests, never in a thread of one.
gc.disable()
_tests = itertools.count(1)

# Files whose tests take longest: where several processes test side by side, none begins with one of these at the end.
LONGEST = (
    "test_faults.py",
    "ui/test_plenty.py",
    "ui/map/test_map_layout.py",
    "library/search/test_written.py",
    "notes/markdown/test_plenty.py",
    "library/test_siblings.py",
    "notes/test_shared_cases.py",
    "cli/test_cli_words.py",
    "media/downloads/test_download_worker.py",
    "ui/note/page/test_words_kept.py",
    "test_current_folder.py",
    "ui/note/page/test_drawings.py",
    "library/index/test_kills.py",
)

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what takes longest come first; everything else stays in its order."""
    here = Path(__file__).parent
    places = {here / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


@pytest.fixture(autouse=True)
def _collect_in_the_main_thread() -> Iterator[None]:
    """Python's own collector may run in any thread, that of a test's server or child too."""
    yield
    gc.disable()  # a test may have tried what turns it on
    gc.collect(2 if next(_tests) % 100 == 0 else 1)


@pytest.fixture(autouse=True)
def _own_profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, state and caches of the person who runs the tests are neither read nor written."""
    home = tmp_path_factory.getbasetemp() / "home"
    for name, folder in (("CONFIG", "config"), ("DATA", "data"), ("CACHE", "cache"), ("STATE", "state")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / folder))
    # Nor does their desktop hear of it.
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that wants to reach another machine fails."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        local = self.family == getattr(socket, "AF_UNIX", None) or address[0] in ("127.0.0.1", "::1", "localhost")
        if not local:
            raise AssertionError(f"a test tried to reach {address!r}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def expected_logs() -> list[str]:
    """Texts of the warnings that a test brings about on purpose: append a part of each."""
    return []


@pytest.fixture(autouse=True)
def _no_unexpected_logs(caplog: pytest.LogCaptureFixture, expected_logs: list[str]) -> Iterator[None]:
    """A log record of WARNING or worse fails the test, unless it holds one of `expected_logs`."""
    yield
    expected = expected_logs
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    loud = [record for record in records if record.levelno >= logging.WARNING]
    unexpected = [
        text for text in map(logging.LogRecord.getMessage, loud) if not any(part in text for part in expected)
    ]
    assert not unexpected, f"unexpected log records: {unexpected}"


@pytest.fixture(autouse=True)
def _no_stray_windows() -> Iterator[None]:
    """A test that leaves a window open fails, and the window is closed for the next one."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if not isinstance(app, widgets.QApplication if widgets else ()):
        return
    stray = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    for widget in stray:
        widget.close()
        widget.deleteLater()
    assert not stray, f"windows left open: {[widget.objectName() or type(widget).__name__ for widget in stray]}"


@pytest.fixture(scope="session")
def shared_notes() -> Path:
    """The folder of real notes, where this checkout has one beside it."""
    folder = SHARED / "notes"
    if not folder.is_dir():
        pytest.skip("the real notes (../shared/notes) are not on this machine")
    return folder


@pytest.fixture(scope="session")
def seed_note() -> Path:
    """The real note that the project started from, where it is there."""
    note = SHARED / "seed-note.md"
    if not note.is_file():
        pytest.skip("the real note (../shared/seed-note.md) is not on this machine")
    return note


@pytest.fixture(scope="session")
def sample() -> Path:
    """The sample library that KaraReader brings along."""
    from karareader.base import resources as assets

    return assets.path("sample")
