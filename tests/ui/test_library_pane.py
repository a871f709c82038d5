"""The library pane: filling, filtering, folding, and the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from karareader.library.catalog import Entry
from karareader.ui.library_model import Folder
from karareader.ui.library_pane import LibraryPane
from karareader.ui.theme import ThemeKeeper

ROOT = Path("/lib")
NAMES = ("physics/heat_flow.md", "physics/waves/tides.md", "physics/light.md", "music/Wärme.md", "read_me.md")
KEY = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot) -> LibraryPane:
    pane = LibraryPane(ThemeKeeper("light"))
    qtbot.addWidget(pane)
    pane.resize(260, 600)
    pane.start(ROOT)
    pane.add([Entry.make(ROOT, ROOT / name) for name in NAMES])
    pane.finish()
    pane.show()
    return pane


def rows(pane: LibraryPane) -> list[str]:
    return pane.model.stringList()


def press(pane: LibraryPane, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(pane.list, key)


def test_folders_come_first_and_closed(pane: LibraryPane) -> None:
    assert rows(pane) == ["music", "physics", "Read me"]


def test_the_open_note_is_brought_into_view(pane: LibraryPane) -> None:
    pane.set_current(ROOT / "physics/waves/tides.md")
    assert rows(pane) == ["music", "physics", "waves", "tides", "Heat flow", "light", "Read me"]
    assert pane.model.row(pane.list.currentIndex()) is pane.model.entry(ROOT / "physics/waves/tides.md")


def test_a_filter_unfolds_what_matches_and_ignores_accents(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.filter.setText("WARM")
    assert rows(pane) == ["music", "Wärme"]
    pane.filter.setText("phys flow")
    assert rows(pane) == ["physics", "Heat flow"]
    pane.filter.setText("")
    assert rows(pane) == ["music", "physics", "Read me"]


def test_nothing_found_says_what_to_do(pane: LibraryPane) -> None:
    pane.filter.setText("xyzzy")
    label = pane.findChild(QLabel, "libraryEmpty")
    assert label is not None
    assert label.isVisible()
    assert "fewer" in label.text()


def test_enter_in_the_filter_opens_the_first_match(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.filter.setText("light")
    with qtbot.waitSignal(pane.note_requested) as asked:
        QTest.keyClick(pane.filter, KEY.Key_Return)
    assert asked.args == [ROOT / "physics/light.md"]


def test_down_from_the_filter_then_the_keys_of_a_tree(qtbot: QtBot, pane: LibraryPane) -> None:
    QTest.keyClick(pane.filter, KEY.Key_Down)
    assert pane.list.currentIndex().row() == 0
    press(pane, KEY.Key_Down, KEY.Key_Right)
    assert rows(pane)[1:4] == ["physics", "waves", "Heat flow"]
    press(pane, KEY.Key_Right, KEY.Key_Down)
    assert rows(pane)[pane.list.currentIndex().row()] == "Heat flow"
    with qtbot.waitSignal(pane.note_requested) as asked:
        press(pane, KEY.Key_Return)
    assert asked.args == [ROOT / "physics/heat_flow.md"]
    press(pane, KEY.Key_Left)
    assert rows(pane)[pane.list.currentIndex().row()] == "physics"
    press(pane, KEY.Key_Left)
    assert rows(pane) == ["music", "physics", "Read me"]


def test_up_at_the_top_goes_to_the_filter(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.list.setCurrentIndex(pane.model.index(0))
    with qtbot.waitSignal(pane.list.filter_requested):
        press(pane, KEY.Key_Up)


def test_letters_go_to_the_name_they_begin(pane: LibraryPane) -> None:
    pane.list.setCurrentIndex(pane.model.index(0))
    pane.list.keyboardSearch("r")
    assert rows(pane)[pane.list.currentIndex().row()] == "Read me"
    pane.list.keyboardSearch("ph")
    assert rows(pane)[pane.list.currentIndex().row()] == "physics"


def test_a_click_opens_a_folder_and_a_note(qtbot: QtBot, pane: LibraryPane) -> None:
    def click(place: int) -> None:
        centre: QPoint = pane.list.visualRect(pane.model.index(place)).center()
        QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)

    with qtbot.waitSignal(pane.folder_opened) as opened:
        click(0)
    assert isinstance(opened.args[0], Folder)
    with qtbot.waitSignal(pane.note_requested) as asked:
        click(1)
    assert asked.args == [ROOT / "music/Wärme.md"]


def test_notes_that_come_later_do_not_lose_the_place(pane: LibraryPane) -> None:
    pane.set_current(ROOT / "read_me.md")
    pane.add([Entry.make(ROOT, ROOT / "biology/cell.md")])
    pane.finish()
    assert rows(pane)[0] == "biology"
    assert rows(pane)[pane.list.currentIndex().row()] == "Read me"


def test_a_learned_title_shows_without_moving_anything(pane: LibraryPane) -> None:
    entry = pane.model.entry(ROOT / "read_me.md")
    assert entry is not None
    entry.learn_title("Read me first!")
    pane.model.titles_changed()
    assert rows(pane) == ["music", "physics", "Read me first!"]


def test_rows_tell_who_cannot_see_what_they_are(pane: LibraryPane) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert pane.model.data(pane.model.index(1), role) == "physics, folder, closed, 3 notes"


def test_an_empty_library_says_so(qtbot: QtBot) -> None:
    pane = LibraryPane(ThemeKeeper("dark"))
    qtbot.addWidget(pane)
    label = pane.findChild(QLabel, "libraryEmpty")
    assert label is not None
    assert label.text() == "No folder is open."
    pane.start(ROOT)
    assert "Looking" in label.text()
    pane.finish()
    assert "no Markdown notes" in label.text()


def test_many_matches_stay_folded_and_tell_their_count(qtbot: QtBot) -> None:
    pane = LibraryPane(ThemeKeeper("light"))
    qtbot.addWidget(pane)
    pane.start(ROOT)
    pane.add([Entry.make(ROOT, ROOT / f"many/note_{n}.md") for n in range(3000)] + [Entry.make(ROOT, ROOT / "a/b.md")])
    pane.finish()
    pane.filter.setText("note")
    assert rows(pane) == ["many"]
    assert pane.model.shown == 3000
    pane.filter.setText("note 299")
    assert len(rows(pane)) == 1 + len({299, 1299, 2299} | set(range(2990, 3000)))
