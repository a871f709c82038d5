"""Links between notes in the window: where they lead, what is offered, what is shown before one goes there."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from karareader.library.names.catalog import CatalogEntry
from karareader.notes.model.links import NoteLink, TagLink
from karareader.ui.common.popup_list import NotePopup
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.services import library as library_keeper
from karareader.ui.services.index import IndexService
from tests.ui.programs import App, Make

VIDEO = "Kr4Rd3rT0ur"
NOTES = {
    "one.md": f"---\nvideoId: {VIDEO}\n---\n[[twin]] [[gone waves]] [[two#Below]] [[two#t=1:20]] [[#t=1:20]] [[two]]"
    " [[twin#Deep]]\n\nA word[^1] and [[#Own part]].\n\nHere it is [1:20].\n\n## Own part\n\nOwn words.\n\n"
    + "More.\n\n" * 90
    + "[^1]: The words of the footnote.\n",
    "two.md": f"---\nvideoId: {VIDEO}\ntitle: The second note\n---\n"
    "It begins so.\n\n## Above\n\nNot this.\n\n## Below\n\nThe words below [0:40].\n\n"
    + "More.\n\n" * 90
    + "At the end [1:20].\n",
    "long waves.md": "Waves that are long.",
    "x/twin.md": "---\ntitle: Twin X\n---\nx",
    "y/twin.md": "---\ntitle: Twin Y\nchannel: The channel\n---\n## Deep\n\ny",
}

Start = Callable[[], App]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    for name, text in NOTES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (root / f"Film [{VIDEO}].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def start(qtbot: QtBot, make: Make, library: Path) -> Start:
    """Starts the program at the first note; the same profile every time."""

    def start() -> App:
        app = make(length=900.0)
        app.begin(library / "one.md", None)
        # The page is made anew once the length of the video is known.
        qtbot.waitUntil(lambda: title(app) == "one" and app.note.page is not None and app.note.page.length == 900)
        return app

    return start


def title(app: App) -> str:
    return app.session.current.note.title if app.session.current is not None else ""


def shown(app: App) -> NotePopup | None:
    return next((each for each in app.note.findChildren(NotePopup) if each.isVisible()), None)


def chooser(qtbot: QtBot, app: App, link: NoteLink) -> NotePopup:
    """Follow a link that has to ask."""
    app.go.follow(link)
    qtbot.waitUntil(lambda: shown(app) is not None)
    found = shown(app)
    assert found is not None
    return found


def rows(chooser: NotePopup) -> list[tuple[str, str]]:
    return [chooser.rows.texts(row) for row in range(chooser.rows.rowCount())]


def anchor(app: App, href: str) -> int:
    """The index of the link whose address ends so."""
    assert app.note.page is not None
    return next(at for at, each in enumerate(app.note.page.anchors) if each.href.endswith(href))


def point_at(app: App, at: int) -> None:
    """Move the pointer to a link."""
    view = app.note.view
    place = QPointF(view.link_rect(at).center())
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, view.viewport().mapToGlobal(place), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), moved)


def preview(app: App) -> QWidget:
    return app.features.links.previews.frame


def in_view(app: App, words: str) -> bool:
    view, page = app.note.view, app.note.page
    assert page is not None
    leaf = next(at for at, leaf in enumerate(page.flow.leaves) if words in leaf.text)
    seen = view.visible()
    return seen.top() - 1 <= page.layout.leaf_rect(leaf).top() < seen.bottom()


# Where links lead


def test_a_tag_is_searched_for(start: Start) -> None:
    app = start()
    app.go.follow(TagLink("lecture/one"))
    assert app.features.search.controller._panel.field.text() == "tag:lecture/one"


def test_a_link_to_a_heading_opens_the_note_there(qtbot: QtBot, start: Start) -> None:
    app = start()
    app.go.follow(NoteLink("two", "Below"))
    qtbot.waitUntil(lambda: title(app) == "The second note")
    qtbot.waitUntil(lambda: in_view(app, "The words below") and app.note.view.verticalScrollBar().value() > 0)


def test_a_place_that_is_not_there_is_told(qtbot: QtBot, start: Start) -> None:
    app = start()
    app.go.follow(NoteLink("two", "Gone"))
    qtbot.waitUntil(lambda: "“Gone”" in app.line.text)
    assert title(app) == "The second note"
    app.go.follow(NoteLink("", "Nowhere"))
    assert "“Nowhere”" in app.line.text


def test_a_link_to_a_time_of_another_note_opens_it_there_and_takes_the_video_there(qtbot: QtBot, start: Start) -> None:
    app = start()
    app.go.follow(NoteLink("two", "t=1:20"))
    qtbot.waitUntil(lambda: title(app) == "The second note" and app.playback.position == 80)
    qtbot.waitUntil(lambda: in_view(app, "At the end"))
    assert not app.playback.playing


def test_a_link_to_a_time_of_its_own_note_plays_as_a_time_does(qtbot: QtBot, start: Start) -> None:
    app = start()
    app.go.follow(NoteLink("", "t=1:20"))
    assert app.playback.position == 80
    assert app.playback.playing


# What is offered


def test_a_note_is_there_before_its_folder_is_read_and_its_links_come_alive(
    qtbot: QtBot, make: Make, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    read = library_keeper.entries

    def slowly(root: Path) -> Iterator[list[CatalogEntry]]:
        go_on.wait(30)
        yield from read(root)

    monkeypatch.setattr(library_keeper, "entries", slowly)
    monkeypatch.setattr(IndexService, "begin", lambda _self: None)
    app = make(length=900.0)
    app.begin(library / "one.md", None)

    def leads_to(target: str) -> str | None:
        current = app.session.current
        assert current is not None
        return next(link.resolved for link in current.rendered.links if link.target == target)

    qtbot.waitUntil(lambda: title(app) == "one")
    assert leads_to("two") is None
    go_on.set()
    qtbot.waitUntil(lambda: leads_to("two") == str(library / "two.md"))
    assert leads_to("gone waves") is None


def test_a_link_that_may_mean_several_notes_asks_once(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    app = start()
    asked = chooser(qtbot, app, NoteLink("twin", "Deep"))
    assert "Several notes are called “twin”" in asked.accessibleName()
    assert rows(asked) == [("Twin X", "x"), ("Twin Y", "y")]
    qtbot.keyClick(asked.list, Qt.Key.Key_Down)
    qtbot.keyClick(asked.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title(app) == "Twin Y")
    assert "Twin Y" in app.line.text
    app.go.go_back()
    qtbot.waitUntil(lambda: title(app) == "one")
    app.go.follow(NoteLink("twin", "Deep"))
    qtbot.waitUntil(lambda: title(app) == "Twin Y")
    app.window.close()
    kept = json.loads((tmp_path / "profile" / "data" / "state.json").read_text())["link_choices"]
    assert [Path(path).parent.name for path in kept.values()] == ["y"]

    again = start()
    again.go.follow(NoteLink("twin", "Deep"))
    qtbot.waitUntil(lambda: title(again) == "Twin Y")


def test_what_was_chosen_can_be_chosen_anew_from_the_menu_of_the_link(qtbot: QtBot, start: Start) -> None:
    app = start()
    asked = chooser(qtbot, app, NoteLink("twin", ""))
    qtbot.keyClick(asked.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title(app) == "Twin X")
    # From the message, and from the menu of the link.
    button = app.line.findChild(QToolButton, "messageAction")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: shown(app) is not None)
    asked = shown(app)
    assert asked is not None
    qtbot.keyClick(asked.list, Qt.Key.Key_Down)
    qtbot.keyClick(asked.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title(app) == "Twin Y")
    app.go.go_back()
    app.go.go_back()
    qtbot.waitUntil(lambda: title(app) == "one")
    page = app.note.page
    assert page is not None
    at = page.anchors[anchor(app, "note:twin")]
    menu = NoteMenu(page, at, app.note.view.activated.emit, [], app.note)
    app.note.link_menu_opening.emit(menu, at)
    next(each for each in menu.actions() if each.text() == "Choose another note…").trigger()
    menu.deleteLater()
    qtbot.waitUntil(lambda: shown(app) is not None)
    asked = shown(app)
    assert asked is not None
    asked.close()


def test_a_dead_link_offers_the_nearest_and_the_search(qtbot: QtBot, start: Start) -> None:
    app = start()
    asked = chooser(qtbot, app, NoteLink("gone_waves", ""))
    assert "No note is called “Gone waves”" in asked.accessibleName()
    assert rows(asked) == [("long waves", "in the library's folder"), ("Search all notes for “Gone waves”", "")]
    qtbot.keyClick(asked.list, Qt.Key.Key_End)
    qtbot.keyClick(asked.list, Qt.Key.Key_Return)
    assert app.features.search.controller._panel.query == "Gone waves"
    app.features.search.controller.close()

    asked = chooser(qtbot, app, NoteLink("gone_waves", ""))
    qtbot.keyClick(asked.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title(app) == "long waves")
    assert not app.state.link_choices


def test_a_dead_link_with_nothing_near_offers_the_search_alone(qtbot: QtBot, start: Start) -> None:
    app = start()
    asked = chooser(qtbot, app, NoteLink("qqqq zzzz", ""))
    assert rows(asked) == [("Search all notes for “qqqq zzzz”", "")]
    qtbot.keyClick(asked.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(app) is None)
    assert title(app) == "one"


# Going to a note by its name


def test_names_that_are_nearly_typed_are_found(qtbot: QtBot, start: Start) -> None:
    app = start()
    box = app.top_bar.search
    app.actions["go_to_note"].trigger()
    qtbot.keyClicks(box, "lnog wavs")
    qtbot.waitUntil(lambda: [entry.title for entry in box._found.entries] == ["long waves"])
    assert box._found.texts(1) == ("Search all notes for “lnog wavs”", "")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title(app) == "long waves")


def test_words_that_are_no_name_can_be_looked_for_in_all_notes(qtbot: QtBot, start: Start) -> None:
    app = start()
    box = app.top_bar.search
    app.actions["go_to_note"].trigger()
    qtbot.keyClicks(box, "begins so")
    assert box._found.texts(0) == ("Search all notes for “begins so”", "No note has a name like that")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert app.features.search.controller._panel.query == "begins so"
    assert not box.text()
    app.features.search.controller.close()


# What is shown before


def test_resting_on_a_link_shows_what_it_leads_to(qtbot: QtBot, start: Start) -> None:
    app = start()
    point_at(app, anchor(app, "note:two%23Below"))
    qtbot.waitUntil(preview(app).isVisible)
    said = preview(app).accessibleName()
    assert "The second note" in said
    assert "2 times" in said
    assert "Below. The words below" in said
    assert "Not this" not in said
    assert preview(app).testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    app.note.view.verticalScrollBar().setValue(40)
    assert not preview(app).isVisible()


def test_the_keyboard_shows_it_too_and_escape_takes_only_it_away(qtbot: QtBot, start: Start) -> None:
    app = start()
    at = anchor(app, "note:two")
    app.note.view.setFocus()
    app.note.view.focus_anchor(at - 1)
    QTest.keyClick(app.note.view, Qt.Key.Key_Tab)
    qtbot.waitUntil(preview(app).isVisible)
    assert "It begins so." in preview(app).accessibleName()
    QTest.keyClick(app.note.view, Qt.Key.Key_Escape)
    assert not preview(app).isVisible()
    assert app.note.view.marks.focused == at


def test_a_footnote_and_a_part_of_the_note_itself_are_shown(qtbot: QtBot, start: Start) -> None:
    app = start()
    page = app.note.page
    assert page is not None
    footnote = next(at for at, each in enumerate(page.anchors) if each.href.startswith("note:%23%5E"))
    for at, words in ((footnote, "The words of the footnote."), (anchor(app, "Own%20part"), "Own part. Own words.")):
        point_at(app, at)
        qtbot.waitUntil(lambda words=words: words in preview(app).accessibleName() and preview(app).isVisible())


def test_a_link_that_may_mean_several_notes_shows_which(qtbot: QtBot, start: Start) -> None:
    app = start()
    point_at(app, anchor(app, "note:twin"))
    qtbot.waitUntil(preview(app).isVisible)
    assert "2 notes have this name" in preview(app).accessibleName()
    assert "Twin Y" in preview(app).accessibleName()


def test_dead_links_show_nothing(qtbot: QtBot, start: Start) -> None:
    app = start()
    point_at(app, anchor(app, "note:two"))
    qtbot.waitUntil(preview(app).isVisible)
    point_at(app, anchor(app, "note:gone%20waves"))
    assert not preview(app).isVisible()
    assert not app.features.links.previews._rest.isActive()
