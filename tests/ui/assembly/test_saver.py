"""Settings and state are kept until they can be written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.base import json_store as module
from karareader.settings import Settings, State
from karareader.ui.assembly.settings_saver import Saver
from karareader.ui.common.messages import Message, Messages
from karareader.ui.runtime.tasks import Pool


class Kept:
    """A saver, what it keeps, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "state.json"
        self.state = State.load(self.file)
        self.messages = Messages()
        self.messages.flush()
        self.told: list[str] = []
        self.messages.told.connect(self._tell)
        self.pool = Pool()
        self.saver = Saver(Settings.load(folder / "settings.json"), self.state, self.messages, self.pool)
        self.saver._timer.stop()

    def _tell(self, message: Message) -> None:
        self.told.append(message.text)

    def look(self, qtbot: QtBot) -> None:
        self.saver.look()
        qtbot.waitUntil(lambda: not any(task.busy for task in self.saver._tasks.values()))


@pytest.fixture
def kept(qtbot: QtBot, tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path)
    yield kept
    kept.pool.close()


def test_what_cannot_be_written_is_told_once_kept_and_tried_again(
    kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    kept.state.remember_position("youtube:a", 12.0)
    with monkeypatch.context() as patch:
        patch.setattr(module, "write_atomic", full)
        for _ in range(3):
            kept.look(qtbot)
    assert len(kept.told) == 1
    assert "No space left" in kept.told[0]
    kept.look(qtbot)
    assert State.load(kept.file).positions == {"youtube:a": 12.0}
    kept.file.unlink()
    kept.look(qtbot)
    assert not kept.file.exists(), "nothing is left to write"


def test_another_failure_is_told_after_a_success(kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for seconds in (1.0, 2.0):
        kept.state.remember_position("youtube:a", seconds)
        with monkeypatch.context() as patch:
            patch.setattr(module, "write_atomic", full)
            kept.look(qtbot)
        kept.look(qtbot)
    assert len(kept.told) == 2
    assert State.load(kept.file).positions == {"youtube:a": 2.0}


def test_a_file_that_cannot_be_read_now_is_not_wiped(kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.state.remember_position("youtube:a", 12.0)
    kept.look(qtbot)
    kept.state.remember_position("youtube:b", 13.0)

    def away(_path: Path, _most: int) -> bytes:
        raise OSError(116, "Stale file handle")

    with monkeypatch.context() as patch:
        patch.setattr(module, "read_bytes", away)
        kept.look(qtbot)
    assert "Stale file handle" in kept.told[0]
    assert State.load(kept.file).positions == {"youtube:a": 12.0}
    kept.look(qtbot)
    assert State.load(kept.file).positions == {"youtube:a": 12.0, "youtube:b": 13.0}
