"""Nobody keeps the program from ending, and nobody works on for a reader who has gone."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.gui_priority import give_way, unhurried
from karareader.ui.runtime.tasks import Latest, Pool


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[Pool]:
    pool = Pool()
    yield pool
    pool.close()


class Counting:
    """A job that would go on for ever, were it not for the places where it gives way."""

    def __init__(self) -> None:
        self.begun, self.ended = threading.Event(), threading.Event()

    def __call__(self) -> None:
        try:
            while True:
                give_way()
                self.begun.set()
        finally:
            self.ended.set()


def test_a_job_that_was_overtaken_or_cancelled_ends_where_it_gives_way(qtbot: QtBot, pool: Pool) -> None:
    task, first, second, answers = Latest(pool), Counting(), Counting(), []
    task.run(first, answers.append)
    assert first.begun.wait(5)
    task.run(second, answers.append)
    assert first.ended.wait(5)
    assert second.begun.wait(5)
    task.cancel()
    assert second.ended.wait(5)
    done: list[int] = []
    task.run(lambda: len(list(unhurried(range(1000)))), done.append)
    qtbot.waitUntil(lambda: done == [1000])
    assert answers == []


def test_a_closed_pool_ends_what_gives_way(qtbot: QtBot) -> None:
    pool, job = Pool(), Counting()
    Latest(pool).run(job, print)
    assert job.begun.wait(5)
    pool.close(patience=30)
    assert job.ended.is_set()
    assert pool.left_behind == 0


def test_a_closed_pool_leaves_behind_what_never_ends(qtbot: QtBot, expected_logs: list[str]) -> None:
    expected_logs.append("Left behind")
    pool, go_on, begun = Pool(), threading.Event(), threading.Event()

    def stuck() -> None:
        begun.set()
        go_on.wait()

    pool.submit(stuck)
    assert begun.wait(5)
    pool.close(patience=0.01)
    assert pool.left_behind == 1
    go_on.set()


# The program as `app.run` makes it, at a folder; `at_end` is called as soon as its note is shown.
PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from karareader import app as program
from karareader.media.player.null import NoPlayer
from karareader.ui.runtime import ending

class Engine:
    player = staticmethod(lambda: (NoPlayer("Nothing is played here."), ""))

program.EngineStart = Engine
begin = program.App.begin

def begin_and_end(self, path, at, address):
    begin(self, path, at, address)
    at_end(self)

program.App.begin = begin_and_end
%s
program.run(Path(sys.argv[1]), profile=Path(sys.argv[2]))
print("It ended by itself", flush=True)
"""


def end(tmp_path: Path, at_end: str) -> str:
    """Run the program, and what it says; it has to end well."""
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "one.md").write_text("Words.\n")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM % at_end, str(notes), str(tmp_path / "profile")],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "profile").rglob("state.json"))
    return done.stdout


def test_the_program_ends_though_a_thread_does_not(tmp_path: Path) -> None:
    said = end(
        tmp_path,
        "def at_end(app):\n    app.pool.submit(threading.Event().wait)\n    QTimer.singleShot(300, app.window.close)\n",
    )
    assert said == ""  # what would have come after it waits for that thread


def test_the_program_ends_though_its_player_does_not(tmp_path: Path) -> None:
    said = end(
        tmp_path,
        "ending._LONGEST = 0.5\n"
        "def at_end(app):\n"
        "    app.playback.close = threading.Event().wait\n"
        "    QTimer.singleShot(300, app.window.close)\n",
    )
    assert said == ""


def test_the_program_ends_by_itself(tmp_path: Path) -> None:
    said = end(tmp_path, "def at_end(app):\n    QTimer.singleShot(300, app.window.close)\n")
    assert said == "It ended by itself\n"
