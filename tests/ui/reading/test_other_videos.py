"""Times of other videos in the window: they look so, and a click opens nothing wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from karareader.notes.model.links import Refused, VideoLink, parse
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.note.tooltips import tip
from karareader.ui.reading.other_videos import called
from tests.ui.pages import page
from tests.ui.programs import App, Make

OWN, OTHER = "Kr4Rd3rT0ur", "x9Yz8Wv7Ut6"
BODY = f"""Own [1:20].

There [2:20](https://youtu.be/{OTHER}?t=140).

A file [[clip two.mp4#t=0:40]], none [[gone.mp4#t=0:41]], a page [3:00](https://pod.example/ep/1?t=180).
"""

Start = Callable[[], App]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(f"---\nvideoId: {OWN}\n---\n{BODY}")
    (root / "two.md").write_text(f"---\nvideoId: {OTHER}\ntitle: The other film\n---\nWords [2:20].\n")
    (root / f"Film [{OWN}].mp4").write_bytes(b"film")
    (root / "clip two.mp4").write_bytes(b"film")
    return root


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path) -> App:
    made = make(length=900.0)
    made.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: made.note.page is not None and made.note.page.length == 900)
    index = made.services.index
    qtbot.waitUntil(
        lambda: index.ready and bool(index.library and index.library.siblings(f"youtube:{OTHER}")), timeout=20000
    )
    return made


def click(app: App, text: str) -> None:
    """Click the time whose chip shows this."""
    view, shown = app.note.view, app.note.page
    assert shown is not None
    cue = next(at for at, cue in enumerate(shown.timeline.cues) if text in (cue.label, cue.written))
    place = view.link_rect(shown.anchor_of[cue]).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def buttons(app: App) -> dict[str, QToolButton]:
    return {each.text(): each for each in app.line.findChildren(QToolButton) if each.isVisibleTo(app.line)}


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the system."""
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(QUrl(url).toString()))
    return urls


def test_a_click_tells_which_video_it_means_and_seeks_nothing(qtbot: QtBot, app: App, opened: list[str]) -> None:
    with qtbot.assertNotEmitted(app.note.seek_requested):
        click(app, "2:20")
    qtbot.waitUntil(lambda: "“The other film”" in app.line.text)
    assert app.line.text.startswith("2:20 is a time in")
    buttons(app)["Open in browser"].click()
    assert opened == [f"https://youtu.be/{OTHER}?t=140"]


def test_a_note_on_that_video_is_opened_at_the_time(qtbot: QtBot, app: App) -> None:
    click(app, "2:20")
    qtbot.waitUntil(lambda: "Open its note" in buttons(app))
    with qtbot.waitSignal(app.go.moment_wanted) as told:
        buttons(app)["Open its note"].click()
    assert told.args[0] == 140
    qtbot.waitUntil(lambda: app.session.current is not None and app.session.current.note.title == "The other film")


def test_a_file_is_opened_only_if_it_is_there(qtbot: QtBot, app: App, library: Path, opened: list[str]) -> None:
    click(app, "clip two.mp4#t=0:40")
    qtbot.waitUntil(lambda: "“clip two.mp4”" in app.line.text)
    buttons(app)["Open file"].click()
    assert opened == [QUrl.fromLocalFile(str(library / "clip two.mp4")).toString()]
    click(app, "gone.mp4#t=0:41")
    qtbot.waitUntil(lambda: "“gone.mp4”" in app.line.text)
    assert "was not found" in app.line.text
    assert "Open file" not in buttons(app)


def test_a_page_of_an_unknown_site_is_named_by_its_host(qtbot: QtBot, app: App) -> None:
    click(app, "3:00")
    qtbot.waitUntil(lambda: "a video on pod.example" in app.line.text)


def test_only_own_times_are_on_the_seek_bar_and_in_the_margin(app: App) -> None:
    shown = app.note.page
    assert shown is not None
    assert [moment.start for moment in shown.timeline] == [80]
    leaves = [at for at, leaf in enumerate(shown.flow.leaves) if "There" in leaf.text]
    assert [shown.first_time(at) for at in leaves] == [None]


def test_the_menu_and_the_tip_of_such_a_time(app: App) -> None:
    shown = app.note.page
    assert shown is not None
    anchor = next(each for each in shown.anchors if each.href.startswith("video:youtube"))
    assert "2:20 in another video on YouTube" in tip(shown, anchor)
    menu = NoteMenu(shown, anchor, lambda _: None, [], app.note)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Show which video this is", "Copy time (2:20)", "Copy as written"]
    menu.deleteLater()


def test_what_such_a_link_means() -> None:
    assert parse("video:file%3Aa%20%3Fb.mp4?t=40.5#c3") == VideoLink("file:a ?b.mp4", 40.5, 3)
    assert isinstance(parse("video:x"), Refused)


def test_a_note_cannot_write_one_itself() -> None:
    made = page("[x](video:youtube%3Aabc?t=4#c0) <a href='video:youtube?t=1'>y</a>")
    assert [each.href for each in made.anchors if each.href.startswith("video:")] == []


def test_the_video_of_a_macro_is_no_text() -> None:
    made = page("- {{video https://www.youtube.com/watch?v=qd7ezvCtIYg}}\n\t- Said {{youtube-timestamp 90}}")
    assert "{{" not in made.document.toPlainText()
    assert [each.href for each in made.anchors] == ["seek:0", "seek:90#c0"]


@pytest.mark.parametrize(
    ("key", "title", "words"),
    [
        ("youtube:x", "", "another video on YouTube"),
        ("youtube:x", "Its title", "“Its title”"),
        ("file:clip two.mp4", "", "“clip two.mp4”"),
        ("url:https://www.pod.example/a.mp3", "", "a video on pod.example"),
        ("url:http://[bad", "", "another video"),
    ],
)
def test_how_a_video_is_called(key: str, title: str, words: str) -> None:
    assert called(key, title) == words
