"""The open library: which note a link means, whoever asks when."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pytestqt.qtbot import QtBot

from karareader.ui.library_keeper import LibraryKeeper
from karareader.ui.tasks import Pool


def test_a_note_that_waits_for_names_gets_those_of_the_folder_opened_after_it(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Mill.md").write_text("A mill.", encoding="utf-8")
    pool = Pool()
    keeper = LibraryKeeper(pool)
    with ThreadPoolExecutor(1) as reader:
        asked = reader.submit(keeper.resolver)
        qtbot.waitUntil(asked.running)
        with qtbot.waitSignal(keeper.finished):
            keeper.open(tmp_path)
        assert asked.result(10).resolve("Mill", tmp_path / "River.md") == tmp_path / "Mill.md"
    pool.close()
