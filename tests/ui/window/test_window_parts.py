"""The smaller parts of the window: where it opens, the outline's times, the search box, and whose a key is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import karareader
from karareader.library.names.catalog import CatalogEntry
from karareader.notes.model.note import Heading, NoteBlock, Rendered
from karareader.timeline.cues import Cue, Timeline
from karareader.ui.common import screens
from karareader.ui.common.file_watch import FileWatch
from karareader.ui.common.focus import FocusKeys
from karareader.ui.common.screens import remembered_place
from karareader.ui.common.style_sheet import sheet
from karareader.ui.common.theme import DARK, LIGHT, ThemeManager
from karareader.ui.reading.outline_panel import OutlinePanel
from karareader.ui.reading.presenter import heading_times, section_of
from karareader.ui.runtime.garbage_collection import Garbage
from karareader.ui.window.quick_open import QuickOpen
from karareader.ui.window.splitter import Splitter
from karareader.ui.window.welcome import Welcome

SCREEN = QRect(0, 0, 1920, 1080)
KEY = Qt.Key


def cue(index: int, block: str, start: float) -> Cue:
    return Cue(index, block, start, None, "", "", "test")


RENDERED = Rendered(
    tree=Element("div"),
    blocks=(
        NoteBlock("b0", "paragraph", 0, "before"),
        NoteBlock("b1", "heading", 2, "One"),
        NoteBlock("b2", "paragraph", 0, "text"),
        NoteBlock("b3", "heading", 3, "Empty"),
        NoteBlock("b4", "heading", 2, "Two"),
        NoteBlock("b5", "paragraph", 0, "text"),
    ),
    timeline=Timeline([cue(0, "b2", 50), cue(1, "b2", 40), cue(2, "b5", 5), cue(3, "b0", 1)]),
    headings=(Heading("b1", 2, "One", "one"), Heading("b3", 3, "Empty", "empty"), Heading("b4", 2, "Two", "two")),
)


@pytest.mark.parametrize(
    ("geometry", "place"),
    [
        ([100, 100, 900, 700], QRect(100, 100, 900, 700)),
        ([], None),
        ([0, 0, 10, 10], None),
        ([5000, 100, 900, 700], None),
        ([100, -600, 900, 700], None),
        ([-850, 100, 900, 700], None),
        ([0, 0, 5000, 4000], QRect(0, 0, 1920, 1080)),
        ([60, 47, 2200, 1400], QRect(0, 0, 1920, 1080)),  # as it was on a larger screen
        ([1500, 600, 900, 700], QRect(1020, 380, 900, 700)),
    ],
)
def test_the_window_opens_where_it_was_if_it_would_be_seen(geometry: list[int], place: QRect | None) -> None:
    assert remembered_place(geometry, [SCREEN], QSize(640, 420)) == place


def test_a_window_on_two_screens_stays_on_both() -> None:
    place, other = QRect(1500, 300, 900, 700), QRect(1920, 0, 1920, 1080)
    assert remembered_place([1500, 300, 900, 700], [SCREEN, other], QSize(640, 420)) == place


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_edge_between_two_panes_is_moved_by_keys(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    panes = Splitter(Qt.Orientation.Horizontal)
    panes.setLayoutDirection(direction)
    panes.addWidget(QLineEdit())
    panes.addWidget(QLineEdit())
    qtbot.addWidget(panes)
    panes.resize(600, 100)
    panes.show()
    panes.activateWindow()
    panes.widget(0).setFocus()
    qtbot.waitUntil(panes.widget(0).hasFocus)
    edge = panes.handle(1)
    for at in range(2):
        QTest.keyClick(panes.widget(at), KEY.Key_Tab)
    assert edge.hasFocus()
    before = edge.x()
    with qtbot.waitSignal(panes.splitterMoved):
        QTest.keyClick(edge, KEY.Key_Right)
    assert edge.x() == before + 24
    QTest.keyClick(edge, KEY.Key_Left)
    QTest.keyClick(edge, KEY.Key_Left)
    QTest.keyClick(edge, KEY.Key_Up)
    assert edge.x() == before - 24


def test_no_dialog_opens_larger_than_the_screen(qtbot: QtBot) -> None:
    """At 200 % a screen has a quarter of the room."""
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    screens.open_sized(window, QSize(100, 120))
    assert window.size() == QSize(100, 120)
    screens.open_sized(window, room * 2)
    assert (window.width() < room.width(), window.height() < room.height()) == (True, True)
    dialogs = [
        path for path in Path(karareader.__file__).parent.rglob("*.py") if "(QDialog)" in path.read_text("utf-8")
    ]
    assert len(dialogs) > 6
    assert [path.name for path in dialogs if "self.resize(" in path.read_text("utf-8")] == []


def test_sections_reach_to_the_next_heading() -> None:
    assert section_of(RENDERED) == {"b0": "", "b1": "b1", "b2": "b1", "b3": "b3", "b4": "b4", "b5": "b4"}
    times = heading_times(RENDERED, RENDERED.timeline)
    assert {block: cue.start for block, cue in times.items()} == {"b1": 40, "b4": 5}


def test_the_outline_marks_a_heading_and_is_walked_by_keys(qtbot: QtBot) -> None:
    panel = OutlinePanel(ThemeManager("light"))
    qtbot.addWidget(panel)
    panel.resize(300, 300)
    panel.show_headings(RENDERED.headings, heading_times(RENDERED, RENDERED.timeline))
    panel.show()
    panel.mark("b4")
    assert panel.current == 2
    panel.mark("")
    assert panel.current == -1
    rows = panel.findChild(QListView)
    assert rows is not None
    rows.setCurrentIndex(rows.model().index(1, 0))
    with qtbot.waitSignal(panel.heading_chosen) as chosen, qtbot.assertNotEmitted(panel.time_chosen):
        QTest.keyClick(rows, KEY.Key_Return)
    assert chosen.args == ["b3"]
    panel.show_headings((), {})
    assert panel.currentIndex() == 1


def test_rows_are_mirrored_where_the_window_is_but_not_their_words(qtbot: QtBot) -> None:
    """Each row is the mirror image of what it is from left to right; its words and times are not; clicks follow."""
    shown, theme = [], ThemeManager("light").theme
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        panel = OutlinePanel(ThemeManager("light"))
        panel.setLayoutDirection(direction)
        qtbot.addWidget(panel)
        panel.resize(300, 300)
        panel.show_headings(RENDERED.headings, heading_times(RENDERED, RENDERED.timeline))
        panel.show()
        panel.mark("b1")
        rows = panel.findChild(QListView)
        assert rows is not None
        row = rows.visualRect(rows.model().index(0, 0))
        image = rows.viewport().grab(row).toImage()
        chip = panel.chip_rect(rows.model().index(0, 0), row, rows.font())
        shown.append((image, chip))
    (plain, chip), (mirrored, _) = shown
    wide, high, level = plain.width(), plain.height(), plain.height() // 2
    bars = [[x for x in range(wide) if image.pixelColor(x, level) == theme.accent] for image in (plain, mirrored)]
    assert bars[0]
    assert bars[1] == [wide - 1 - x for x in reversed(bars[0])]
    # A time stands at the other side, and is read as before.
    place = chip.translated(0, -row.top())
    there = QRect(wide - 1 - place.right(), place.top(), place.width(), place.height())
    assert mirrored.copy(there.adjusted(3, 3, -3, -3)) == plain.copy(place.adjusted(3, 3, -3, -3))
    assert mirrored.copy(0, 0, wide // 2, high) != plain.copy(0, 0, wide // 2, high)
    with qtbot.waitSignal(panel.time_chosen) as chosen:
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=there.translated(0, row.top()).center())
    assert chosen.args == [None, 40.0]
    with qtbot.assertNotEmitted(panel.time_chosen):
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(wide - 30, row.center().y()))


@pytest.fixture
def box(qtbot: QtBot) -> QuickOpen:
    box = QuickOpen(ThemeManager("light"))
    qtbot.addWidget(box)
    entries = [CatalogEntry.make(Path("/lib"), Path(f"/lib/{name}.md")) for name in ("alpha", "beta", "gamma")]
    box.set_source(lambda text: [entry for entry in entries if text in entry.title])
    box.show()
    return box


def test_the_search_box_opens_what_is_picked_out(qtbot: QtBot, box: QuickOpen) -> None:
    popup = box._popup
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QTest.keyClicks(box, "a")
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == 4  # the last one searches all notes
    QTest.keyClick(popup, KEY.Key_Down)
    with qtbot.waitSignal(box.note_chosen) as chosen:
        QTest.keyClick(popup, KEY.Key_Return)
    assert chosen.args == [Path("/lib/beta.md")]
    assert box.text() == ""
    assert not popup.isVisible()


def test_enter_without_a_match_opens_nothing(qtbot: QtBot, box: QuickOpen) -> None:
    box.setText("zzz")
    with qtbot.assertNotEmitted(box.note_chosen):
        QTest.keyClick(box, KEY.Key_Return)
    QTest.keyClick(box, KEY.Key_Escape)
    assert box.text() == ""


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[FocusKeys]:
    keys = FocusKeys(qapp)
    yield keys
    qapp.focusChanged.disconnect(keys._focus_changed)
    keys.deleteLater()


def test_a_key_is_a_command_unless_the_focus_needs_it(qtbot: QtBot, keys: FocusKeys) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, field, plain = QPushButton("Press"), QLineEdit(), QWidget()
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    for part in (button, field, plain):
        column.addWidget(part)
    pressed: list[str] = []
    commands: list[str] = []
    button.clicked.connect(lambda: pressed.append("button"))
    for key in ("Space", "Down", "Esc"):
        action = window.addAction(key)
        action.setShortcut(key)
        action.triggered.connect(lambda _checked=False, key=key: commands.append(key))
    window.show()
    window.activateWindow()

    def press(part: QWidget, key: Qt.Key) -> None:
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)
        QTest.keyClick(part, key)

    press(plain, KEY.Key_Space)
    assert commands == ["Space"]
    press(button, KEY.Key_Space)
    press(button, KEY.Key_Return)
    assert (pressed, commands) == (["button"] * 2, ["Space"])
    for key in (KEY.Key_Down, KEY.Key_Escape, KEY.Key_Space):
        press(field, key)
    assert commands == ["Space"]
    assert field.text() == " "
    press(plain, KEY.Key_Down)
    assert commands == ["Space", "Down"]


def test_a_watch_sees_files_replaced_and_looks_once_at_the_beginning(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("one")
    watch = FileWatch()
    with qtbot.waitSignal(watch.touched):
        watch.watch(path)
    other = tmp_path / "note.tmp"
    other.write_text("two")
    with qtbot.waitSignal(watch.touched):
        other.replace(path)
    with qtbot.waitSignal(watch.touched):
        path.write_text("three")
    watch.watch(None)


def test_both_themes_make_a_whole_style_sheet() -> None:
    for theme in (LIGHT, DARK):
        assert "$" not in sheet(theme)
        assert theme.accent in sheet(theme)


def test_the_welcome_offers_folders_that_were_open_and_says_which_are_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    welcome = Welcome(ThemeManager("light"))
    qtbot.addWidget(welcome)
    welcome.resize(QSize(600, 500))
    welcome.show_recent([tmp_path, Path("/no/such/folder")])
    with qtbot.waitSignal(welcome.folder_requested) as asked:
        welcome.rows("Recent folders")[0].click()
    assert asked.args == [tmp_path]
    assert "not there" not in welcome.rows("Recent folders")[0].text()
    assert "not there" in welcome.rows("Recent folders")[1].text()
    welcome.show_recent([])
    assert welcome.rows("Recent folders") == []
    assert not welcome._sections["Recent folders"].isVisibleTo(welcome)


def test_garbage_is_collected_by_the_look_alone(qtbot: QtBot) -> None:
    class Knot:
        count = 0

        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            Knot.count += 1

    garbage = Garbage()
    for _ in range(6000):
        Knot()
    assert Knot.count == 0
    garbage.look()
    assert Knot.count == 6000
    garbage.end()
