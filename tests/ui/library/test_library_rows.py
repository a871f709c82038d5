"""The rows of the library: what they look like, and what they tell who cannot see them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from pytestqt.qtbot import QtBot

from karareader.ui.common.theme import ThemeManager
from karareader.ui.library.pane import LibraryPane
from tests.ui.library.test_library_pane import NAMES, ROOT, note, show

ROLE = Qt.ItemDataRole


@pytest.fixture
def pane(qtbot: QtBot) -> LibraryPane:
    pane = LibraryPane(ThemeManager("light"))
    qtbot.addWidget(pane)
    pane.start(ROOT)
    show(pane, [note(name) for name in NAMES])
    return pane


def test_rows_tell_who_cannot_see_what_they_are(pane: LibraryPane) -> None:
    def spoken(row: int) -> str:
        return str(pane.model.data(pane.model.index(row, 0), ROLE.AccessibleTextRole))

    assert spoken(1) == "physics, folder, 3 notes, closed"
    entries = [note("a.md", "Hour", "youtube:heat"), note("b.md", "Hour", "youtube:lone")]
    pane.marks.open(ROOT)
    pane.marks.videos = {"youtube:heat": "offline", "youtube:lone": "missing"}
    pane.marks.state.remember_length("youtube:heat", 200)
    pane.marks.state.remember_position("youtube:heat", 50)
    pane.marks.state.remember_read("lib/a.md", 1)
    pane.set_current(ROOT / "a.md")
    show(pane, entries, "channels")
    assert [spoken(row) for row in range(4)] == [
        "Hour, channel, 2 notes, open",
        "b, missing",
        "Heat, explained, video, offline, 25 % watched, 1 note, open",
        "a, read, shown",
    ]
    tree = QAccessible.queryAccessibleInterface(pane.list)
    rows = [tree.child(row) for row in range(tree.childCount())]
    assert (tree.role(), {row.role() for row in rows}) == (QAccessible.Role.Tree, {QAccessible.Role.TreeItem})
    levels = [row.attributesInterface().attributeValue(QAccessible.Attribute.Level) for row in rows]
    assert levels == [1, 2, 2, 3]
    assert [row.text(QAccessible.Text.Name) for row in rows] == [spoken(row) for row in range(4)]
    assert [(row.state().expandable, row.state().expanded) for row in rows] == [(1, 1), (0, 0), (1, 1), (0, 0)]


def test_a_screen_reader_opens_a_row(pane: LibraryPane, qtbot: QtBot) -> None:
    tree = QAccessible.queryAccessibleInterface(pane.list)
    branch, before = tree.child(1), tree.childCount()
    assert branch.state().collapsed
    branch.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    qtbot.waitUntil(lambda: tree.childCount() > before)
    at = next(row for row in range(tree.childCount()) if not tree.child(row).state().expandable)
    note = tree.child(at)
    assert (tree.indexOfChild(note), note.parent()) == (at, tree)
    with qtbot.waitSignal(pane.list.note_chosen):
        note.actionInterface().doAction(QAccessibleActionInterface.pressAction())


def test_a_tool_tip_tells_all_of_a_row_and_is_never_taken_for_markup(pane: LibraryPane) -> None:
    entry = note("a.md", "Hour", "youtube:lone")
    entry.learn_title("<b>Bold</b> & plain")
    show(pane, [entry], "list")
    told = pane.model.data(pane.model.index(0, 0), ROLE.ToolTipRole)
    assert told == "&lt;b&gt;Bold&lt;/b&gt; &amp; plain<br>/lib/a.md"


def test_rows_are_painted_in_both_themes(qtbot: QtBot) -> None:
    for theme in ("light", "dark"):
        pane = LibraryPane(ThemeManager(theme))
        qtbot.addWidget(pane)
        pane.resize(260, 400)
        pane.start(ROOT)
        pane.marks.videos = {"youtube:heat": "offline"}
        pane.marks.state.finished["youtube:heat"] = 1
        show(pane, [note("a.md", "Hour", "youtube:heat"), note("b.md", "Hour", "youtube:heat")], "channels", "times")
        plain = pane.list.grab().toImage()
        pane.filter.setText("heat")
        assert pane.list.grab().toImage() != plain
