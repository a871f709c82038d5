"""The map of notes in the whole program: shown and left, following and pinned, opened from; its words without one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from karareader.ui.common.popup_list import NotePopup
from karareader.ui.map import controller as map_desk
from karareader.ui.map.controller import MapController
from karareader.ui.map.pane import MapPane
from karareader.ui.map.window import MapWindow
from karareader.ui.reading.opened import OpenRequest
from karareader.ui.services.index import IndexStatus
from tests.library.index.libraries import anchor, write
from tests.ui.programs import App, Index

VIDEO = "aaaaaaaaaaa"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A chain of four notes of two channels, a note without links, and one with dead links only."""
    root = tmp_path / "lib"
    root.mkdir()
    more = "channel: Prisms"
    write(
        root, "one.md", f"To [[two]] {anchor('00:01:40')}, and to [[nowhere]].\n",
        title="The first", video=VIDEO, more=more,
    )  # fmt: skip
    write(root, "two.md", "To [[three]].\n", title="The second", more=more)
    write(root, "three.md", "To [[four]].\n", title="The third", more="channel: Lenses")
    write(root, "four.md", "The end.\n", title="The fourth", more="channel: Lenses")
    write(root, "alone.md", "Nothing.\n", title="Alone")
    write(root, "vain.md", "To [[nowhere]] and [[elsewhere]].\n", title="In vain")
    (root / f"Film [{VIDEO}].mp4").write_bytes(b"film")
    return root


def desk(app: App) -> MapController:
    assert app.features.map.controller is not None
    return app.features.map.controller


def pane(app: App) -> MapPane:
    return desk(app).pane


def titles(app: App) -> list[str]:
    """The notes on the map, the one in the middle first; none where there are words instead."""
    scene = pane(app).scene
    return [node.title for node in scene.nodes] if scene is not None else []


def click(app: App, title: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    canvas = pane(app).canvas
    assert canvas.scene is not None
    at = canvas.view.seen(canvas.scene.places[titles(app).index(title)])
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, modifiers, QPointF(*at).toPoint())


def show(qtbot: QtBot, app: App, index: Index) -> None:
    index()
    app.actions["map"].trigger()
    qtbot.waitUntil(lambda: bool(titles(app)))


def test_nothing_of_it_is_made_before_it_is_asked_for(app: App) -> None:
    assert app.features.map.controller is None


def test_it_takes_the_place_of_the_note_and_the_video_plays_on(qtbot: QtBot, app: App, index: Index) -> None:
    app.playback.play()
    show(qtbot, app, index)
    assert titles(app) == ["The first", "The second", "The third"]
    assert pane(app).isVisible()
    assert not app.note.isVisible()
    assert app.video.isVisible()
    assert app.playback.playing
    assert pane(app).canvas.hasFocus()
    assert pane(app).bar.title.text() == "The first"
    assert pane(app).count.text() == "3 notes, joined by 2 links"
    assert [entry.text().strip() for entry in pane(app).legend.entries] == ["Prisms  2", "Lenses  1"]


def test_escape_leaves_it_and_the_key_comes_back(qtbot: QtBot, app: App, index: Index) -> None:
    show(qtbot, app, index)
    app.actions["escape"].trigger()
    assert app.note.isVisible()
    assert app.note.isAncestorOf(app.window.focusWidget()) or app.note.hasFocus()
    app.actions["map"].trigger()
    assert titles(app) == ["The first", "The second", "The third"]
    app.actions["map"].trigger()
    assert app.note.isVisible()
    app.actions["map"].trigger()
    close = pane(app).findChild(QToolButton, "mapClose")
    assert close is not None
    close.click()
    assert app.note.isVisible()


def test_a_click_opens_the_note_and_the_map_is_then_that_of_it(qtbot: QtBot, app: App, index: Index) -> None:
    show(qtbot, app, index)
    click(app, "The second")
    qtbot.waitUntil(lambda: app.session.path is not None and app.session.path.stem == "two")
    assert app.note.isVisible()
    app.actions["map"].trigger()
    qtbot.waitUntil(lambda: titles(app)[:1] == ["The second"])
    assert set(titles(app)) == {"The first", "The second", "The third", "The fourth"}


def test_a_click_on_the_note_that_is_open_goes_back_to_it(qtbot: QtBot, app: App, index: Index) -> None:
    show(qtbot, app, index)
    click(app, "The first")
    assert app.note.isVisible()


def test_whatever_leads_into_the_note_brings_it_back(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    show(qtbot, app, index)
    app.actions["find"].trigger()
    assert app.note.isVisible()
    app.actions["map"].trigger()
    assert not app.note.isVisible()
    app.library.note_requested.emit(library / "one.md")
    assert app.note.isVisible()
    app.actions["map"].trigger()
    app.outline.heading_chosen.emit("h1")
    assert app.note.isVisible()


def test_a_file_that_changes_does_not_take_the_map_away(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    show(qtbot, app, index)
    with qtbot.waitSignal(app.session.opened):
        app.go.read_again()
    assert pane(app).isVisible()
    (library / "one.md").write_text("Now to [[alone]].\n")
    index()
    qtbot.waitUntil(lambda: titles(app) == ["one", "Alone"])
    assert pane(app).isVisible()


def test_another_note_in_the_middle_is_not_opened_and_home_leads_back(qtbot: QtBot, app: App, index: Index) -> None:
    show(qtbot, app, index)
    bar = pane(app).bar
    assert not bar.home.isVisible()
    click(app, "The third", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(app)[:1] == ["The third"])
    assert app.session.path is not None
    assert app.session.path.stem == "one"
    assert bar.home.isVisible()
    QTest.keyClick(pane(app).canvas, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: titles(app)[:1] == ["The first"])
    assert not bar.home.isVisible()


def test_in_its_own_window_it_follows_the_note_unless_it_is_pinned(
    qtbot: QtBot, app: App, index: Index, library: Path
) -> None:
    show(qtbot, app, index)
    app.actions["map_window"].trigger()
    own = pane(app).window()
    assert isinstance(own, MapWindow)
    assert app.note.isVisible()
    assert titles(app)[:1] == ["The first"]
    app.go.open(library / "three.md")
    qtbot.waitUntil(lambda: titles(app)[:1] == ["The third"])
    pane(app).bar.pin.setChecked(True)
    with qtbot.waitSignal(app.session.opened):
        app.go.open(library / "four.md")
    assert titles(app)[:1] == ["The third"]
    assert pane(app).bar.home.isVisible()
    pane(app).bar.pin.setChecked(False)
    qtbot.waitUntil(lambda: titles(app)[:1] == ["The fourth"])
    click(app, "The third")
    qtbot.waitUntil(lambda: titles(app)[:1] == ["The third"])
    QTest.keyClick(own, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane(app).window() is app.window)
    assert len(app.state.map_window) == 4
    app.actions["map"].trigger()
    assert pane(app).window() is app.window
    assert titles(app)[:1] == ["The third"]


def test_out_of_its_window_it_goes_back_into_the_place_of_the_note(qtbot: QtBot, app: App, index: Index) -> None:
    show(qtbot, app, index)
    app.actions["map_window"].trigger()
    app.actions["map_window"].trigger()
    assert pane(app).window() is app.window
    assert pane(app).isVisible()
    assert titles(app) == ["The first", "The second", "The third"]


def test_where_only_the_video_is_shown_there_is_room_made_for_it(qtbot: QtBot, app: App, index: Index) -> None:
    app.actions["layout_video"].trigger()
    show(qtbot, app, index)
    assert app.window.stage.layout_name == "side"
    assert pane(app).isVisible()


def test_what_it_shows_is_chosen_and_remembered(qtbot: QtBot, app: App, index: Index) -> None:
    show(qtbot, app, index)
    bar = pane(app).bar
    bar.far.click()
    qtbot.waitUntil(lambda: titles(app) == ["The first", "The second"])
    bar.dead.click()
    qtbot.waitUntil(lambda: titles(app) == ["The first", "The second", "nowhere"])
    assert pane(app).count.text() == "2 notes, 1 dead link, joined by 2 links"
    assert (app.state.map_far, app.state.map_hubs, app.state.map_dead) == (False, False, True)


def test_a_dead_link_offers_what_may_have_been_meant(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    (library / "one.md").write_text("To [[two]] and [[alone again]].\n")
    show(qtbot, app, index)
    pane(app).bar.dead.click()
    qtbot.waitUntil(lambda: "alone again" in titles(app))
    click(app, "alone again")
    qtbot.waitUntil(lambda: pane(app).findChild(NotePopup) is not None)
    chooser = pane(app).findChild(NotePopup)
    assert chooser is not None
    assert chooser.isVisible()
    assert [note.title for note in chooser.rows.notes] == ["Alone"]
    with qtbot.waitSignal(desk(app).search_requested) as searched:
        chooser.search_requested.emit(chooser.rows.search)
    assert searched.args == ["alone again"]
    chooser.list.row_chosen.emit(chooser.rows.index(0, 0), True, 0)
    qtbot.waitUntil(lambda: app.session.path == library / "alone.md")


def test_a_channel_of_the_legend_is_picked_out(qtbot: QtBot, app: App, index: Index) -> None:
    show(qtbot, app, index)
    lenses = pane(app).legend.entries[1]
    lenses.click()
    assert pane(app).canvas.picked.notes == {2}
    pane(app).legend.entries[0].click()
    assert pane(app).canvas.picked.notes == {0, 1}
    assert not lenses.isChecked()
    pane(app).legend.entries[0].click()
    assert pane(app).canvas.picked.notes is None


def test_until_the_library_is_read_it_says_so(qtbot: QtBot, app: App, index: Index) -> None:
    app.actions["map"].trigger()
    words = pane(app).words
    assert words.title.text() == map_desk.NOT_READ.title
    keeper = app.services.index
    keeper.status = IndexStatus("stopped")
    keeper.status_changed.emit(keeper.status)
    assert words.title.text() == map_desk.STOPPED.title
    assert words.action.isVisible()
    index()
    qtbot.waitUntil(lambda: bool(titles(app)))


def test_a_note_without_links_has_friendly_words(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    index()
    app.go.open(library / "alone.md")
    qtbot.waitUntil(lambda: app.session.path is not None and app.session.path.stem == "alone")
    app.actions["map"].trigger()
    words = pane(app).words
    qtbot.waitUntil(lambda: words.title.text() == map_desk.ALONE.title)
    assert not words.action.isVisible()
    assert pane(app).bar.title.text() == "Alone"
    assert not pane(app).legend.isVisible()


def test_a_note_with_dead_links_only_offers_to_show_them(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    index()
    app.go.open(library / "vain.md")
    qtbot.waitUntil(lambda: app.session.path is not None and app.session.path.stem == "vain")
    app.actions["map"].trigger()
    words = pane(app).words
    qtbot.waitUntil(lambda: words.text.text() == map_desk.IN_VAIN)
    words.action.click()
    qtbot.waitUntil(lambda: titles(app) == ["In vain", "elsewhere", "nowhere"])


def test_a_note_outside_the_library_has_no_map(
    qtbot: QtBot, app: App, index: Index, tmp_path: Path, library: Path
) -> None:
    show(qtbot, app, index)
    outside = write(tmp_path, "outside.md", "See [[one]].\n")
    app.session.open(OpenRequest(outside))
    qtbot.waitUntil(lambda: app.session.path == outside)
    app.actions["map"].trigger()
    assert pane(app).words.title.text() == map_desk.OUTSIDE.title


def test_the_latest_wish_wins(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    show(qtbot, app, index)
    for name in ("two", "four", "three"):
        desk(app).centre_on(library / f"{name}.md")
    qtbot.waitUntil(lambda: titles(app)[:1] == ["The third"])


def test_its_menu_opens_a_note_or_puts_it_into_the_middle(qtbot: QtBot, app: App, index: Index) -> None:
    from karareader.ui.map.context_menu import NodeMenu

    show(qtbot, app, index)
    scene = pane(app).scene
    assert scene is not None
    menu = NodeMenu(scene.nodes[1], pane(app))
    menu.centre_requested.connect(desk(app).centre_on)
    opening, centring = menu.actions()
    with qtbot.waitSignal(menu.open_requested):
        opening.trigger()
    centring.trigger()
    qtbot.waitUntil(lambda: titles(app)[:1] == ["The second"])
    menu.deleteLater()
    assert not NodeMenu(scene.nodes[0], pane(app)).actions()[1].isEnabled()
