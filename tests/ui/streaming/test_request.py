"""Asking for a stream: in order, and never in the thread of the window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from karareader.media.streaming.cache import StreamCache
from karareader.media.streaming.choose import Want
from karareader.media.ytdlp_options import WebOptions
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.runtime.tasks import Pool
from karareader.ui.streaming.request import StreamRequest

REF = VideoRef("youtube", "Kr4Rd3rT0ur", "https://www.youtube.com/watch?v=Kr4Rd3rT0ur")


def test_the_window_does_not_wait_until_a_process_is_started(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool, parent, told, may_start = Pool(), QObject(), [], threading.Event()
    request = StreamRequest(WebOptions, StreamCache(tmp_path), pool, parent)

    def start(name: str) -> None:
        assert may_start.wait(5), "the window waits"
        told.append(name)

    for name in ("warm", "ask", "cancel"):
        monkeypatch.setattr(request.resolver, name, lambda *_given, name=name: start(name))
    request.warm(REF)
    request.ask(REF, Want())
    qtbot.waitUntil(lambda: len(request._calls._calls) == 2)
    request.cancel()
    assert told == []
    may_start.set()
    qtbot.waitUntil(lambda: told == ["warm", "ask", "cancel"])
    request.finish()
    pool.close()
