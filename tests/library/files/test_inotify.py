"""Nothing is looked at while nothing changes, and who waits can be stopped."""

from __future__ import annotations

import ctypes
import errno
import os
import select
import sys
import threading
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.library.files import folder_watch, inotify
from karareader.library.files.inotify import Happening, Inotify
from karareader.library.files.stop import Stop

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="inotify is a thing of Linux")
_PATIENCE = 20.0  # seconds


class Sleeps:
    """Stands for `select.poll`: notes how long it was told to sleep, then does something instead of sleeping."""

    def __init__(self, *then: object) -> None:
        self.asked: list[float | None] = []
        self._then = list(then)

    def register(self, *what: object) -> None:
        pass

    def poll(self, timeout: float | None = None) -> list[object]:
        self.asked.append(timeout)
        act = self._then.pop(0)
        return [act()] if callable(act) else []


def test_it_sleeps_for_as_long_as_nothing_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop = Stop()
    sleeps = Sleeps(stop.set)
    monkeypatch.setattr(select, "poll", lambda: sleeps)
    assert list(folder_watch.changes(tmp_path, stop)) == []
    assert sleeps.asked == [None], "one sleep without an end"


def test_what_comes_together_is_told_together_and_not_too_late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 5.0

    def write() -> None:
        nonlocal now
        now += 0.3
        (tmp_path / f"{now:.1f}.md").touch()

    sleeps = Sleeps(write, write, write, write)
    monkeypatch.setattr(select, "poll", lambda: sleeps)
    with Inotify() as watched:
        watched.add(str(tmp_path))
        told = watched.wait(Stop(), 0.4, 0.7, lambda: now)
    assert {Path(each.path).name for each in told} == {"5.3.md", "5.6.md", "5.9.md", "6.2.md"}
    assert sleeps.asked == [None, 400.0, 400.0, pytest.approx(100.0)], "at most 0.7 s after the first"


def test_a_quiet_moment_ends_what_is_told_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sleeps = Sleeps((tmp_path / "a.md").touch, None)
    monkeypatch.setattr(select, "poll", lambda: sleeps)
    with Inotify() as watched:
        watched.add(str(tmp_path))
        assert watched.wait(Stop(), 0.1, 0.7, lambda: 0.0)
    assert sleeps.asked == [None, 100.0]


def test_whoever_waits_is_roused_by_a_stop(tmp_path: Path) -> None:
    stop, told = Stop(), [Happening("?", folders=False)]
    with Inotify() as watched:
        watched.add(str(tmp_path))
        thread = threading.Thread(target=lambda: told.__setitem__(slice(None), watched.wait(stop, 1.0, 1.0)))
        thread.start()
        stop.set()
        thread.join(_PATIENCE)
        assert not thread.is_alive()
        assert told == []
        assert watched.wait(stop, 1.0, 1.0) == [], "it stays so"
    stop.set()  # nobody is roused who is gone


def test_folders_that_come_or_go_are_known_as_such(tmp_path: Path) -> None:
    stop, inner = Stop(), tmp_path / "in"
    inner.mkdir()
    with Inotify() as watched:
        watched.add(str(tmp_path))
        watched.add(str(inner))
        watched.add(str(tmp_path / "gone"))
        (inner / "note.md").write_text("x")
        assert {Happening(str(inner / "note.md"), folders=False)} == set(watched.wait(stop, 0.0, 1.0))
        inner.rename(tmp_path / "out")
        assert Happening(str(inner), folders=True) in watched.wait(stop, 0.0, 1.0)


def test_that_some_were_lost_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lost = inotify._HEAD.pack(-1, inotify._OVERFLOW, 0, 0)
    monkeypatch.setattr(os, "read", lambda *_: lost)
    with Inotify() as watched:
        assert watched._read() == [Happening("", folders=True)]


def test_a_limit_of_the_system_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*others: object) -> int:
        ctypes.set_errno(errno.ENOSPC)
        return -1

    before = Inotify.__init__

    def begin(self: Inotify) -> None:
        before(self)
        monkeypatch.setattr(self._c, "inotify_add_watch", refuse)

    monkeypatch.setattr(Inotify, "__init__", begin)
    with pytest.raises(UserError, match="lets no more folders be watched"):
        next(folder_watch.changes(tmp_path, Stop()))
