"""The library pane: filling, arranging, filtering, folding, and the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from karareader.library.names.catalog import CatalogEntry
from karareader.library.tree.arrange import Mode, Order, arrange
from karareader.ui.common.theme import ThemeManager
from karareader.ui.library.pane import LibraryPane

ROOT = Path("/lib")
NAMES = ("physics/heat_flow.md", "physics/waves/tides.md", "physics/light.md", "music/Wärme.md", "read_me.md")
KEY = Qt.Key


def note(name: str, channel: str = "", video: str = "") -> CatalogEntry:
    entry = CatalogEntry.make(ROOT, ROOT / name)
    if channel or video:
        entry.known, entry.channel, entry.video = True, channel, video
    return entry


def show(pane: LibraryPane, entries: list[CatalogEntry], mode: Mode = "folders", order: Order = "title") -> None:
    pane.show_arrangement(arrange(entries, mode, order, {"youtube:heat": "Heat, explained"}))
    pane.finish()


@pytest.fixture
def pane(qtbot: QtBot) -> LibraryPane:
    pane = LibraryPane(ThemeManager("light"))
    qtbot.addWidget(pane)
    pane.resize(260, 600)
    pane.start(ROOT)
    show(pane, [note(name) for name in NAMES])
    pane.show()
    return pane


def rows(pane: LibraryPane) -> list[str]:
    return [pane.model.title(row)[0] for row in range(pane.model.rowCount())]


def chosen(pane: LibraryPane) -> str:
    return pane.model.title(pane.list.currentIndex().row())[0]


def press(pane: LibraryPane, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(pane.list, key)


def row_centre(pane: LibraryPane, row: int) -> QPoint:
    return pane.list.visualRect(pane.model.index(row, 0)).center()


def label(pane: LibraryPane) -> QLabel:
    found = pane.findChild(QLabel, "libraryEmpty")
    assert found is not None
    return found


def test_folders_come_first_and_closed(pane: LibraryPane) -> None:
    assert rows(pane) == ["music", "physics", "Read me"]


def test_the_open_note_is_brought_into_view(pane: LibraryPane) -> None:
    pane.set_current(ROOT / "physics/waves/tides.md")
    assert rows(pane) == ["music", "physics", "waves", "tides", "Heat flow", "light", "Read me"]
    assert chosen(pane) == "tides"


def test_branches_that_nobody_opened_close_behind_the_note(pane: LibraryPane) -> None:
    pane.set_current(ROOT / "physics/waves/tides.md")
    pane.set_current(ROOT / "music/Wärme.md")
    assert rows(pane) == ["music", "Wärme", "physics", "Read me"]


def test_a_branch_that_was_closed_round_the_open_note_stays_closed(pane: LibraryPane) -> None:
    pane.set_current(ROOT / "physics/light.md")
    pane.toggle(pane.model.made.branches[pane.model.made.number["f:physics"]])
    show(pane, [note(name) for name in (*NAMES, "music/new.md")])
    assert rows(pane) == ["music", "physics", "Read me"]
    pane.set_current(ROOT / "physics/heat_flow.md")
    assert "Heat flow" in rows(pane)


def test_the_open_note_is_shown_in_every_arrangement(pane: LibraryPane) -> None:
    entries = [note("physics/heat_flow.md", "Hour", "youtube:heat"), note("a.md", "Hour", "youtube:heat")]
    entries += [note(f"other/{number}.md", f"Channel {number}", "youtube:x") for number in range(60)]
    pane.set_current(ROOT / "physics/heat_flow.md")
    for mode in ("channels", "list", "folders"):
        show(pane, entries, mode)
        assert chosen(pane) == "Heat flow"
        assert pane.list.viewport().rect().contains(row_centre(pane, pane.list.currentIndex().row()))


def test_a_filter_unfolds_what_matches_and_ignores_accents(pane: LibraryPane) -> None:
    pane.filter.setText("WARM")
    assert rows(pane) == ["music", "Wärme"]
    pane.filter.setText("phys flow")
    assert rows(pane) == ["physics", "Heat flow"]
    pane.filter.setText("")
    assert rows(pane) == ["music", "physics", "Read me"]


def test_a_branch_can_be_closed_under_a_filter_until_something_else_is_typed(pane: LibraryPane) -> None:
    pane.filter.setText("phys")
    assert rows(pane) == ["physics", "waves", "tides", "Heat flow", "light"]
    pane.list.setCurrentIndex(pane.model.index(1, 0))
    press(pane, KEY.Key_Left)
    assert rows(pane) == ["physics", "waves", "Heat flow", "light"]
    pane.filter.setText("physi")
    assert len(rows(pane)) == 5
    pane.filter.clear()
    assert pane.model.opened == set()


def test_nothing_found_says_so_and_offers_a_way_back(pane: LibraryPane) -> None:
    pane.filter.setText("xyzzy")
    assert label(pane).isVisible()
    assert label(pane).text() == "No note matches “xyzzy”."
    clear = next(button for button in pane.findChildren(QPushButton) if button.isVisible())
    clear.click()
    assert pane.filter.text() == ""
    assert rows(pane) == ["music", "physics", "Read me"]


def test_enter_in_the_filter_opens_the_first_match(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.filter.setText("light")
    with qtbot.waitSignal(pane.note_requested) as asked:
        QTest.keyClick(pane.filter, KEY.Key_Return)
    assert asked.args == [ROOT / "physics/light.md"]


def test_down_from_what_was_typed_goes_to_the_first_match(pane: LibraryPane) -> None:
    pane.filter.setText("light")
    QTest.keyClick(pane.filter, KEY.Key_Down)
    assert chosen(pane) == "light"


def test_down_from_the_filter_then_the_keys_of_a_tree(qtbot: QtBot, pane: LibraryPane) -> None:
    QTest.keyClick(pane.filter, KEY.Key_Down)
    assert pane.list.currentIndex().row() == 0
    press(pane, KEY.Key_Down, KEY.Key_Right)
    assert rows(pane)[1:4] == ["physics", "waves", "Heat flow"]
    press(pane, KEY.Key_Right, KEY.Key_Down)
    assert chosen(pane) == "Heat flow"
    with qtbot.waitSignal(pane.note_requested) as asked:
        press(pane, KEY.Key_Return)
    assert asked.args == [ROOT / "physics/heat_flow.md"]
    press(pane, KEY.Key_Left)
    assert chosen(pane) == "physics"
    press(pane, KEY.Key_Left)
    assert rows(pane) == ["music", "physics", "Read me"]


def test_up_at_the_top_goes_to_the_filter(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.list.setCurrentIndex(pane.model.index(0, 0))
    with qtbot.waitSignal(pane.list.filter_requested):
        press(pane, KEY.Key_Up)


def test_letters_go_to_the_name_they_begin(pane: LibraryPane) -> None:
    pane.list.setCurrentIndex(pane.model.index(0, 0))
    pane.list.keyboardSearch("r")
    assert chosen(pane) == "Read me"
    pane.list.keyboardSearch("ph")
    assert chosen(pane) == "physics"


def test_a_click_opens_a_folder_and_a_note(qtbot: QtBot, pane: LibraryPane) -> None:
    def click(place: int) -> None:
        at = row_centre(pane, place)
        QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    with qtbot.waitSignal(pane.branches_changed):
        click(0)
    with qtbot.waitSignal(pane.note_requested) as asked:
        click(1)
    assert asked.args == [ROOT / "music/Wärme.md"]


def test_ctrl_enter_asks_what_else_can_be_done(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.list.setCurrentIndex(pane.model.index(1, 0))
    with qtbot.waitSignal(pane.list.menu_wanted) as asked:
        QTest.keyClick(pane.list, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args is not None
    assert asked.args[0].row() == 1


def test_notes_that_come_later_do_not_lose_the_place(pane: LibraryPane) -> None:
    pane.set_current(ROOT / "read_me.md")
    show(pane, [note(name) for name in (*NAMES, "biology/cell.md")])
    assert rows(pane)[0] == "biology"
    assert chosen(pane) == "Read me"


def test_what_is_on_the_screen_stays_there_when_notes_come_and_go(pane: LibraryPane) -> None:
    names = [f"note_{number:03}.md" for number in range(300)]
    show(pane, [note(name) for name in names])
    pane.list.verticalScrollBar().setValue(28 * 150 + 9)
    pane.list.setCurrentIndex(pane.model.index(155, 0))
    top = pane.list.visualRect(pane.model.index(155, 0)).top()
    gone = [name for name in names if not 10 <= int(name[5:8]) < 40]
    show(pane, [note(name) for name in (*gone, "aaa.md", "aab.md", "zzz.md")])
    assert chosen(pane) == "Note 155"
    assert pane.list.visualRect(pane.list.currentIndex()).top() == top


def test_who_scrolled_away_from_the_chosen_note_is_not_taken_back(pane: LibraryPane) -> None:
    names = [f"note_{number:03}.md" for number in range(300)]
    show(pane, [note(name) for name in names])
    pane.set_current(ROOT / "note_003.md")
    pane.list.verticalScrollBar().setValue(28 * 200)
    show(pane, [note(name) for name in (*names, "aaa.md")])
    assert pane.model.title(pane.list.visible_rows().start)[0] == "Note 200"
    assert chosen(pane) == "Note 003"


def test_who_has_not_scrolled_sees_what_comes_at_the_top(pane: LibraryPane) -> None:
    names = [f"note_{number:03}.md" for number in range(100)]
    show(pane, [note(name) for name in names])
    show(pane, [note(name) for name in (*names, "aaa.md")])
    assert pane.list.verticalScrollBar().value() == 0
    assert pane.list.visible_rows().start == 0


def test_open_branches_stay_open_when_the_library_changes(pane: LibraryPane) -> None:
    pane.set_opened(["f:physics"])
    show(pane, [note(name) for name in (*NAMES, "physics/new.md")])
    assert rows(pane) == ["music", "physics", "waves", "Heat flow", "light", "new", "Read me"]


def test_a_learned_title_shows_without_moving_anything(pane: LibraryPane) -> None:
    entry = pane.model.made.notes[pane.model.made.place["/lib/read_me.md"]]
    entry.learn_title("Read me first!")
    pane.marks_changed()
    assert rows(pane) == ["music", "physics", "Read me first!"]


def test_the_sight_of_notes_that_nobody_read_is_told(qtbot: QtBot, pane: LibraryPane) -> None:
    with qtbot.waitSignal(pane.notes_seen) as seen:
        pane.set_opened(["f:music"])
    assert seen.args is not None
    assert [entry.title for entry in seen.args[0]] == ["Wärme", "Read me"]


def test_an_empty_library_says_so(qtbot: QtBot) -> None:
    pane = LibraryPane(ThemeManager("dark"))
    qtbot.addWidget(pane)
    assert label(pane).text() == "No folder is open."
    pane.start(ROOT)
    assert "Looking" in label(pane).text()
    pane.finish()
    assert "no Markdown notes" in label(pane).text()
