"""Menus: none has more than a dozen rows; the menu of the video, and the loop button on its bar."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.ui.reading.loop_button import LoopButton
from karareader.ui.reading.video_menu import VideoMenu
from tests.ui.programs import App, Make

MOST = 12
NOTE = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\nA sentence of it [0:20].\n\nAnother one [0:40].\n"


@pytest.fixture
def app(qtbot: QtBot, make: Make, tmp_path: Path) -> App:
    """The program at a note, its video loaded."""
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(NOTE.format(title="One"))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    made = make(length=60.0)
    made.begin(root / "one.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    return made


def rows(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def menus(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menus(below)


def button_menu(app: App, name: str) -> QMenu:
    button = app.top_bar.findChild(QToolButton, name)
    assert button is not None
    menu = button.menu()
    assert isinstance(menu, QMenu)
    return menu


def video_menu(app: App) -> VideoMenu:
    found = app.video.findChild(VideoMenu)
    assert found is not None
    found.fill()
    return found


def test_no_menu_has_more_than_a_dozen_rows(app: App) -> None:
    found = [*menus(button_menu(app, "moreButton")), *menus(button_menu(app, "layoutButton"))]
    found += [*menus(video_menu(app).menu), *menus(app.video.transport.more_menu)]
    assert len(found) > 10
    assert {menu.title(): len(rows(menu)) for menu in found if len(rows(menu)) > MOST} == {}


def test_what_the_menu_had_is_still_in_it(app: App) -> None:
    within = {action for menu in menus(button_menu(app, "moreButton")) for action in menu.actions()}
    wanted = (
        "open_folder open_sample search_library find follow copy_markdown copy_text copy_repaired map all_notes moments"
        " backlinks transcript claims repairs export_times theme_system theme_light theme_dark zoom_in zoom_out"
        " zoom_reset face_sans face_serif download_video download_linked download_library fetch_captions downloads"
        " choose_video choose_media_folder settings keys help_times help_repairs help_claims help_search welcome about"
        " videos next_video main_video help_videos highlight margin_note highlights export_highlights help_highlights"
        " undo redo palette quit print save_pdf save_web_page help_paper copy_as_anchors copy_as_media_extended"
        " help_back copy_as_logseq copy_as_links read_aloud text theme_sepia theme_contrast reduced_motion"
        " sentence_line pop_out full_screen bookmark bookmarks read_later reading_list help_window"
    )
    assert [name for name in wanted.split() if app.actions[name] not in within] == []


def test_the_menu_of_the_video_says_which_file_it_is_and_who_chose_it(app: App, tmp_path: Path) -> None:
    menu = video_menu(app)
    assert rows(menu.file)[0] == "Found: Film [aaaaaaaaaaa].mp4"
    assert app.actions["forget_video"] not in menu.file.actions()
    other = tmp_path / "Holiday & sea.mp4"
    other.write_bytes(b"film")
    app.reading.controller.take(other)
    menu.fill()
    assert rows(menu.file)[0] == "Chosen by you: Holiday && sea.mp4"
    assert app.actions["forget_video"] in menu.file.actions()
    app.actions["forget_video"].trigger()
    menu.fill()
    assert rows(menu.file)[0].startswith("Found: ") or rows(menu.file)[0].startswith("No file")
    assert app.state.files == {}


def test_nothing_chosen_is_said_where_it_is_to_be_taken_back(app: App) -> None:
    app.actions["forget_video"].trigger()
    assert app.line.text == "No file was chosen by hand for this video."


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_it_opens_at_a_right_click_and_by_the_menu_key(app: App, reason: QContextMenuEvent.Reason) -> None:
    menu = video_menu(app).menu
    target = app.video.surface if reason is QContextMenuEvent.Reason.Mouse else app.video.seek_bar
    QApplication.sendEvent(target, QContextMenuEvent(reason, QPoint(5, 5), target.mapToGlobal(QPoint(5, 5))))
    assert menu.isVisible()
    menu.close()


def test_the_menu_leads_to_sound_and_captions(app: App) -> None:
    tracks = app.video.transport.tracks_menu
    action = next(each for each in video_menu(app).menu.actions() if each.text() == f"{tracks.title()}…")
    assert action.isVisible()
    action.trigger()
    assert tracks.isVisible()
    tracks.close()


def test_the_menu_sets_the_speed(app: App) -> None:
    menu = video_menu(app)
    next(action for action in menu.speeds.actions() if action.text() == "1.5×").trigger()
    assert app.playback.status.rate == 1.5
    menu.fill()
    assert [action.text() for action in menu.speeds.actions() if action.isChecked()] == ["1.5×"]


def test_without_a_video_the_menu_offers_only_what_can_be_done(app: App) -> None:
    app.playback.close()
    menu = video_menu(app)
    assert app.actions["play"] not in menu.menu.actions()
    assert menu.file.menuAction() in menu.menu.actions()


def loop_button(app: App) -> LoopButton:
    found = app.video.transport.findChild(LoopButton)
    assert found is not None
    return found


def test_the_loop_button_loops_and_shows_it(app: App) -> None:
    button = loop_button(app)
    app.playback.seek(25.0)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert app.reading.loop.span is not None
    assert button.isChecked()
    assert button.accessibleName().startswith("End the loop 0:20")
    assert "(L)" in button.toolTip()
    # Its sign is drawn in the ink for this ground.
    assert button.grab().toImage().pixelColor(button.width() // 2, 5).name() == app.themes.theme.chip_active
    app.actions["loop"].trigger()
    assert not button.isChecked()
    app.playback.seek(1.0)
    button.click()  # before the first time there is nothing to loop
    assert not button.isChecked()
    app.playback.close()
    assert not button.isEnabled()


def test_where_the_bar_is_narrow_the_loop_is_in_its_menu(app: App) -> None:
    bar = app.video.transport
    bar.resize(220, bar.height())
    button = loop_button(app)
    assert not button.isVisible()
    action = bar.more_menu.of[button]
    assert action.isVisible()
    app.playback.seek(25.0)
    action.trigger()
    assert app.reading.loop.span is not None


def test_tooltips_of_the_bar_name_the_keys_of_the_reader(app: App) -> None:
    app.actions.set_keys("play", ["P"])
    assert "(P)" in app.video.transport.play.toolTip()
    app.actions.reset_keys()
    assert "(Space)" in app.video.transport.play.toolTip()


def test_every_command_has_an_owner(app: App) -> None:
    assert all(app.actions[command.id].receivers("2triggered(bool)") for command in app.actions.commands.values())
