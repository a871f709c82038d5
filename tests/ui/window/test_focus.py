"""Where the keyboard is: with the note or the video, never where the next key would surprise."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from karareader.library.search.results import Hits
from karareader.media.player.base import PlayerState as Playing
from karareader.ui.search.model import HitModel
from tests.ui.programs import App, Make

KEY = Qt.Key
NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\n# {title}\n\n{text}"
TIMES = "".join(f"Sentence {n} of it [0:{n}].\n\n" for n in range(10, 50))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Two notes with forty times on one video."""
    root = tmp_path / "lib"
    root.mkdir()
    for name in ("one", "two"):
        (root / f"{name}.md").write_text(NOTE.format(title=f"Note {name}", text=TIMES))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path) -> App:
    """The program at `one.md`, in front of all others."""
    made = make(length=600.0)
    made.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    qtbot.waitUntil(lambda: len(made.library.model.made.notes) == 2)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    made.note.view.setFocus()
    return made


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifier)


def open_soon(app: App, path: Path) -> None:
    app.go.open(path)
    assert app.session.path != path


# A note that arrives


def test_a_note_does_not_take_the_keyboard_from_a_field_one_types_in_meanwhile(
    qtbot: QtBot, app: App, library: Path
) -> None:
    open_soon(app, library / "two.md")
    app.window.focus_search()
    with qtbot.waitSignal(app.session.opened):
        press(KEY.Key_M)
    assert focus() is app.top_bar.search
    press(KEY.Key_M)
    assert app.top_bar.search.text() == "mm"
    assert not app.playback.status.muted


def test_a_note_leaves_the_keyboard_with_a_list_gone_to_meanwhile(qtbot: QtBot, app: App, library: Path) -> None:
    with qtbot.waitSignal(app.session.opened):
        open_soon(app, library / "two.md")
        app.library.list.setFocus()
    assert focus() is app.library.list


def test_a_note_that_is_not_asked_for_by_hand_leaves_the_field_alone(qtbot: QtBot, app: App, library: Path) -> None:
    app.features.library.focus_filter()
    with qtbot.waitSignal(app.session.opened):
        app.features.library.folders.note_requested.emit(library / "two.md")
    assert focus() is app.library.filter


def test_enter_in_a_field_gives_the_keyboard_to_the_note_at_once(qtbot: QtBot, app: App) -> None:
    app.features.library.focus_filter()
    QTest.keyClicks(app.library.filter, "two")
    with qtbot.waitSignal(app.session.opened):
        press(KEY.Key_Return)
        assert focus() is app.note.view
    assert focus() is app.note.view


def test_a_click_in_the_tree_gives_the_keyboard_to_the_note(qtbot: QtBot, app: App, library: Path) -> None:
    app.library.list.setFocus()
    with qtbot.waitSignal(app.session.opened):
        app.library.list.note_chosen.emit(library / "two.md")
    assert focus() is app.note.view


def test_the_welcome_does_not_interrupt_typing(app: App) -> None:
    app.features.library.focus_filter()
    app.window.show_welcome()
    assert focus() is app.library.filter


@pytest.mark.parametrize("key", [KEY.Key_Down, KEY.Key_Up, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Return])
def test_moving_in_a_search_without_hits_does_nothing(app: App, key: Qt.Key) -> None:
    app.features.search.controller.open()
    panel = app.features.search.panel
    panel.show_hits("nothing", Hits(), 1.0)
    QTest.keyClick(panel.field, key)
    assert not panel.list.currentIndex().isValid()
    assert HitModel(app).step(-1, 1) == -1


# After a change of the layout


@pytest.mark.parametrize("layout", ["layout_note", "layout_video", "layout_side", "layout_top", "full_screen"])
@pytest.mark.parametrize("where", ["note", "video", "filter", "outline"])
def test_space_plays_after_any_change_of_the_layout(
    qtbot: QtBot, app: App, library: Path, layout: str, where: str
) -> None:
    with qtbot.waitSignal(app.session.opened):
        app.go.open(library / "two.md")  # now there is a note to go back to
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)
    places = {
        "note": app.note.view, "video": app.video.seek_bar, "filter": app.library.filter, "outline": app.outline._list
    }  # fmt: skip
    places[where].setFocus()
    app.actions[layout].trigger()
    assert focus() is (app.note.view if app.note.isVisible() else app.video)
    press(KEY.Key_Space)
    assert app.session.path == library / "two.md"
    assert app.playback.playing
    app.window.leave_full_screen()


def test_what_is_hidden_leaves_the_keyboard_to_the_note(app: App) -> None:
    app.features.library.focus_filter()
    app.window.toggle_library()
    assert focus() is app.note.view
    app.note.open_find()
    assert focus() is not app.note.view
    app.note._find.hide()
    assert focus() is app.note.view
    app.outline._list.setFocus()
    app.side.hide()
    assert focus() is app.note.view


def test_the_keyboard_comes_back_with_the_video(qtbot: QtBot, app: App) -> None:
    app.window.toggle_pop_out()
    app.window.stage.pop_in()
    qtbot.waitUntil(app.window.isActiveWindow)
    assert app.window.focusWidget() is app.note.view


# From pane to pane


def pane(app: App) -> str:
    panes = {
        "library": app.panes.left, "note": app.note, "small": app.small, "video": app.video, "side": app.side,
        "messages": app.line,
    }  # fmt: skip
    return next((name for name, widget in panes.items() if widget.isAncestorOf(focus()) or widget is focus()), "")


def test_f6_goes_round_the_panes_and_shift_back(app: App) -> None:
    seen = [pane(app)]
    for _ in range(4):
        press(KEY.Key_F6)
        seen.append(pane(app))
    assert seen == ["note", "video", "side", "library", "note"]
    back = []
    for _ in range(4):
        press(KEY.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        back.append(pane(app))
    assert back == ["library", "side", "video", "note"]


def test_f6_goes_to_what_a_pane_is_for_and_comes_back_to_what_was_used_there(app: App) -> None:
    press(KEY.Key_F6)
    assert focus() is app.video.seek_bar
    app.video.transport.play.setFocus()
    for _ in range(4):
        press(KEY.Key_F6)
    assert focus() is app.video.transport.play


def test_f6_leaves_out_what_is_not_there_and_goes_to_a_message_with_a_button(app: App) -> None:
    app.window.lay_out_note()
    app.window.left.show(False)
    press(KEY.Key_F6)
    assert pane(app) == "small"
    press(KEY.Key_F6)
    assert pane(app) == "note"
    app.messages.warn("A word.")
    press(KEY.Key_F6)
    press(KEY.Key_F6)
    assert pane(app) == "messages"
    press(KEY.Key_F6)
    assert pane(app) == "note"


def test_f6_leaves_every_widget_with_its_parent(app: App) -> None:
    """PySide makes what some calls give a child of what was asked: one that goes then makes the others invalid."""

    def parent(child: QObject) -> str:
        return next(line for line in Shiboken.dump(child).splitlines() if line.startswith("parent"))

    held = [app.note.view.verticalScrollBar(), app.library.list.verticalScrollBar(), app.library.head.menu, app.note]
    before = [parent(each) for each in held]
    assert "NoteView" in before[0]
    for _ in range(8):
        press(KEY.Key_F6)
    assert [parent(each) for each in held] == before


def test_tab_walks_the_links_of_the_note_and_esc_leaves_them(app: App) -> None:
    view = app.note.view
    press(KEY.Key_Tab)
    press(KEY.Key_Tab)
    assert (focus() is view, view.marks.focused) == (True, 1)
    press(KEY.Key_Escape)
    assert (focus() is view, view.marks.focused) == (True, -1)
    press(KEY.Key_Tab)
    assert pane(app) != "note"


def test_tab_from_elsewhere_goes_through_the_note_in_one_step_and_enter_goes_in(app: App) -> None:
    view = app.note.view
    app.library.list.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(KEY.Key_Tab)
    assert pane(app) != "note"
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(KEY.Key_Return)
    assert view.marks.focused == 0
    press(KEY.Key_Tab)
    assert view.marks.focused == 1


def test_tab_reaches_every_pane_without_walking_links(app: App) -> None:
    app.library.list.setFocus()
    seen = [pane(app)]
    for _ in range(40):
        focus().focusNextChild()
        if pane(app) != seen[-1]:
            seen.append(pane(app))
        assert app.note.view.marks.focused < 0
    assert [name for name in seen if name][:4] == ["library", "note", "video", "side"]
