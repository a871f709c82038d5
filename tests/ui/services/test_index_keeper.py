"""The window and the process that reads the library beside it: what is told, tried again, and mended."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.library.index.location import IndexPlace
from karareader.ui.runtime.tasks import Pool
from karareader.ui.services import index as index_keeper
from karareader.ui.services.index import IndexService, IndexStatus
from tests.library.index.libraries import Shelf, write

# An indexer that answers each word on its input by the next line of a file, and keeps what it was told in another one.
FAKE = """
import pathlib, sys
answers, heard = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
for line in sys.stdin:
    with heard.open("a") as file:
        file.write(line)
    first, _, rest = answers.read_text().partition("\\n")
    answers.write_text(rest)
    if first == "die":
        sys.exit(1)
    print(first or '{"event": "ready", "notes": 3}', flush=True)
"""
READY = '{"event": "ready", "notes": 3}'
NO_ROOM = '{"event": "failed", "what": "There is no room.", "hint": "It is tried again."}'
AWAY = '{"event": "failed", "what": "The folder is not there.", "hint": ""}'


class Beside(QObject):
    """A keeper with an indexer that says what a test wants it to."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.shelf = Shelf(folder / "library", folder / "cache")
        self._answers, self._heard = folder / "answers", folder / "heard"
        self._answers.touch()
        self._heard.touch()
        command = [sys.executable, "-c", FAKE, str(self._answers), str(self._heard)]
        self.pool = Pool()
        self.keeper = IndexService(self.pool, self.shelf.cache, lambda _: command, self)
        self.failures: list[UserError] = []
        self.stages: list[str] = []
        self.keeper.failed.connect(self.failures.append)
        self.recoveries = 0
        self.keeper.recovered.connect(self._recovered)
        self.keeper.status_changed.connect(self._keep)

    def _keep(self, status: IndexStatus) -> None:
        self.stages.append(status.stage)

    def _recovered(self) -> None:
        self.recoveries += 1

    def answer(self, *lines: str) -> None:
        self._answers.write_text("".join(f"{line}\n" for line in lines))

    @property
    def heard(self) -> list[str]:
        return self._heard.read_text().splitlines()

    def try_again(self) -> None:
        """The time until the next try is over."""
        assert self.keeper._again.isActive()
        self.keeper._again.stop()
        self.keeper._try_again()


@pytest.fixture
def beside(qtbot: QtBot, tmp_path: Path) -> Iterator[Beside]:
    beside = Beside(tmp_path)
    yield beside
    beside.keeper.finish()
    beside.pool.close()


def begin(beside: Beside) -> None:
    beside.keeper.open(beside.shelf.root)
    beside.keeper.begin()


def test_what_fails_is_told_once_and_tried_until_it_goes(beside: Beside, qtbot: QtBot) -> None:
    beside.answer(NO_ROOM, NO_ROOM, NO_ROOM, READY)
    begin(beside)
    waits = []
    for tries in (1, 2, 3):
        qtbot.waitUntil(lambda: len(beside.heard) == tries and beside.keeper._again.isActive())  # noqa: B023
        waits.append(beside.keeper._again.interval())
        beside.try_again()
    qtbot.waitUntil(lambda: beside.keeper.status.stage == "ready")
    assert [str(error).split(".")[0] for error in beside.failures] == ["There is no room"]
    assert waits == sorted(set(waits)), "each time a longer while"
    assert not beside.keeper._again.isActive()
    assert beside.recoveries == 1


def test_another_failure_is_told_too_and_an_old_one_again_after_a_success(beside: Beside, qtbot: QtBot) -> None:
    beside.answer(NO_ROOM, AWAY, READY, AWAY)
    begin(beside)
    qtbot.waitUntil(lambda: len(beside.failures) == 1)
    beside.try_again()
    qtbot.waitUntil(lambda: len(beside.failures) == 2)
    beside.try_again()
    qtbot.waitUntil(lambda: beside.keeper.status.stage == "ready")
    beside.keeper.look_at_all()
    qtbot.waitUntil(lambda: len(beside.failures) == 3)


def test_the_reader_who_asks_is_told_again(beside: Beside, qtbot: QtBot) -> None:
    beside.answer(NO_ROOM, NO_ROOM)
    begin(beside)
    qtbot.waitUntil(lambda: len(beside.failures) == 1)
    beside.keeper.open(beside.shelf.root)
    qtbot.waitUntil(lambda: len(beside.failures) == 2)


def test_a_folder_that_was_away_is_watched_anew(beside: Beside, qtbot: QtBot) -> None:
    beside.answer(AWAY, READY)
    begin(beside)
    qtbot.waitUntil(lambda: len(beside.failures) == 1)
    before = beside.keeper.watcher._stop
    beside.try_again()
    qtbot.waitUntil(lambda: beside.keeper.status.stage == "ready")
    assert before.is_set()
    assert not beside.keeper.watcher._stop.is_set()


def test_an_indexer_that_ends_is_started_again_but_not_for_ever(beside: Beside, qtbot: QtBot) -> None:
    beside.answer("die", "die", "die", READY)
    begin(beside)
    for deaths in (1, 2):
        qtbot.waitUntil(lambda: beside.keeper._deaths == deaths)  # noqa: B023
        beside.try_again()
    qtbot.waitUntil(lambda: beside.keeper._deaths == 3)
    assert not beside.keeper._again.isActive()
    assert "F5" in str(beside.failures[-1])
    beside.keeper.open(beside.shelf.root)
    beside.keeper.begin()
    qtbot.waitUntil(lambda: beside.keeper.status.stage == "ready")


def test_a_damaged_index_is_mended_once_for_all_who_ask(beside: Beside, qtbot: QtBot) -> None:
    write(beside.shelf.root, "a.md", "Words.")
    beside.shelf.update()
    place = IndexPlace(beside.shelf.root, beside.shelf.cache)
    making = place.current()
    assert making is not None
    begin(beside)
    qtbot.waitUntil(lambda: beside.keeper.ready and beside.keeper.status.stage == "ready")
    (making / "text" / "meta.json").write_text("nonsense")
    beside.answer('{"event": "mending"}', READY)
    library = beside.keeper.library
    assert library is not None
    with qtbot.waitSignal(beside.keeper.mending):
        for _ in range(2):
            with pytest.raises(UserError, match="damaged"):
                library.search("words")
    assert [line for line in beside.heard if "damaged" in line] == [f'{{"damaged": "{making.name}"}}']


def test_an_index_that_is_gone_is_made_anew(beside: Beside, qtbot: QtBot) -> None:
    begin(beside)
    process = beside.keeper._process
    assert process is not None
    qtbot.waitUntil(lambda: beside.keeper.status.stage == "ready" and not process.busy)
    beside.keeper._lost.emit("")
    qtbot.waitUntil(lambda: len(beside.heard) == 2)
    assert beside.heard[-1] == "{}"


def test_where_nothing_can_be_watched_it_looks_as_often_as_looking_is_cheap(
    beside: Beside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(beside)
    keeper = beside.keeper
    qtbot.waitUntil(lambda: keeper.status.stage == "ready")
    now = [100.0]
    monkeypatch.setattr(index_keeper.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(index_keeper.QGuiApplication, "applicationState", lambda: Qt.ApplicationState.ApplicationActive)
    keeper._cannot_watch(UserError("Too few watches."))
    assert keeper._now_and_then.interval() == index_keeper._EVERY
    for took, rest in ((0.1, index_keeper._EVERY), (1.0, 30_000), (9.0, index_keeper._SELDOM)):
        asked = len(beside.heard)
        keeper._look_now_and_then()
        now[0] += took
        assert keeper._process is not None
        busy = keeper._process
        qtbot.waitUntil(lambda: len(beside.heard) == asked + 1 and not busy.busy)  # noqa: B023
        assert keeper._now_and_then.interval() == rest
