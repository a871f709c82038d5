"""Messages about one note or video go with it, and none is cut without an ellipsis; buttons show all their words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QStyle, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from karareader.base.errors import UserError
from karareader.media.player.base import PlayerState as Playing
from karareader.ui.common.elided_label import LineText
from karareader.ui.common.messages import Message, MessageLine
from tests.ui.programs import App, Make

NOTE = "---\ntitle: {title}\nvideoId: {video}\n---\nA sentence of it [0:20], and one too far [59:00].\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Two notes on one video that is there, and one on another that is not."""
    root = tmp_path / "lib"
    root.mkdir()
    for name, video in (("one", "a"), ("two", "a"), ("three", "b")):
        (root / f"{name}.md").write_text(NOTE.format(title=f"Note {name}", video=video * 11))
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path) -> App:
    """The program at `one.md`, its video loaded."""
    made = make(length=60.0)
    made.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    return made


def go(qtbot: QtBot, app: App, path: Path) -> None:
    with qtbot.waitSignal(app.session.opened):
        app.go.open(path)


def text(app: App, name: str) -> LineText:
    found = app.line.findChild(LineText, name)
    assert found is not None
    return found


def test_what_is_told_of_a_note_goes_with_it(qtbot: QtBot, app: App, library: Path) -> None:
    app.note.message.emit("The note was copied as Markdown.")
    app.messages.warn("The disk is nearly full.")
    app.note.message.emit("Something else about it.")
    go(qtbot, app, library / "two.md")
    assert app.line.text == "The disk is nearly full."
    assert app.line.pending == [Message("The disk is nearly full.", "warning")]


def test_a_note_that_could_not_be_read_is_forgotten_with_the_next_one(qtbot: QtBot, app: App, library: Path) -> None:
    with qtbot.waitSignal(app.session.failed):
        app.go.open(library / "gone.md")
    assert "gone.md" in app.line.text
    go(qtbot, app, library / "two.md")
    assert app.line.text == ""


def test_what_is_told_of_a_video_stays_with_it(qtbot: QtBot, app: App, library: Path) -> None:
    words = Message("This video is slow to load.", "warning", about="video")
    app.messages.tell(words)
    go(qtbot, app, library / "two.md")
    assert app.line.text == words.text
    go(qtbot, app, library / "three.md")
    assert app.line.text == ""


def test_what_is_told_of_the_note_that_comes_is_not_taken_for_the_one_before(
    qtbot: QtBot, app: App, library: Path
) -> None:
    with qtbot.waitSignal(app.session.opened):
        app.go.open(library / "two.md", "No such heading")
    assert app.line.text == "The note is here, but nothing in it is called “No such heading”."


def test_a_note_that_is_read_again_keeps_what_was_told_of_it(qtbot: QtBot, app: App) -> None:
    app.note.message.emit("A word about it.")
    with qtbot.waitSignal(app.session.opened):
        app.go.read_again()
    assert app.line.text == "A word about it."


LONG = "A message that is so long that no window has room for it " * 6


@pytest.mark.parametrize("width", [640, 1024, 1400])
def test_a_message_that_does_not_fit_ends_in_an_ellipsis(qtbot: QtBot, app: App, width: int) -> None:
    app.window.resize(width, 480)
    app.messages.problem(UserError(LONG.strip()))
    label = text(app, "messageText")
    assert label.shown.endswith("…")
    assert label.fontMetrics().horizontalAdvance(label.shown) <= label.width()
    assert label.toolTip() == label.text() == LONG.strip()
    app.messages.report("index", "Reading all of the many notes of a very large library")
    progress = text(app, "progressText")
    assert progress.fontMetrics().horizontalAdvance(progress.shown) <= progress.width()
    assert label.width() >= 48


def test_line_breaks_do_not_hide_the_rest(qtbot: QtBot) -> None:
    line = MessageLine()
    qtbot.addWidget(line)
    line.resize(600, 28)
    line.show()
    line.show_message(Message("One\ntwo"))
    label = line.findChild(LineText, "messageText")
    assert label is not None
    assert label.shown == "One two"


def words_needed(button: QAbstractButton) -> QSize:
    """The room that a button needs for all its words, in pixels; nothing for one without words."""
    shows = bool(button.text())
    if isinstance(button, QToolButton):
        only_icon = button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()
        shows = shows and not only_icon
    if not shows:
        return QSize(0, 0)
    frame = button.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
    return QSize(button.fontMetrics().horizontalAdvance(button.text().replace("&", "")) + 2 * frame, 0)


def clipped(window: QWidget) -> list[str]:
    """The visible buttons whose words are cut, by their own width or by what they lie in."""
    wrong = []
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or not button.width():
            continue
        place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
        seen, parent = place, button.parentWidget()
        while parent is not None and parent is not window:
            shown = QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
            above = parent.parentWidget()
            if isinstance(above, QAbstractScrollArea):  # one scrolls to what is below
                shown.setTop(min(shown.top(), place.top()))
                shown.setBottom(max(shown.bottom(), place.bottom()))
                seen, above = seen.intersected(shown), None
            else:
                seen = seen.intersected(shown)
            parent = above
        if button.width() < words_needed(button).width() or seen != place:
            wrong.append(f"{button.objectName() or type(button).__name__} “{button.text()}” {place} {seen}")
    return wrong


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def offer(app: App) -> None:
    app.messages.tell(
        Message(LONG, "warning", action="Open in browser", do=app.window.show_note, other="Show its folder")
    )
    app.messages.report("downloads", "Downloading 12 videos of this library", 3, 12)


@pytest.mark.parametrize("size", [(640, 480), (800, 480), (1024, 640), (1400, 900)])
@pytest.mark.parametrize("layout", ["side", "top", "note", "video"])
def test_no_button_clips_its_words(qtbot: QtBot, app: App, library: Path, size: tuple[int, int], layout: str) -> None:
    app.window.resize(*size)
    offer(app)
    wrong: list[str] = []
    for act in (
        app.window.show_note,
        app.features.transcript.show_transcript,
        app.features.repairs.controller.show_panel,
        app.features.search.controller.open,
        app.features.search.controller.close,
        app.note.open_find,
        app.window.show_welcome,
    ):
        act()
        app.actions[f"layout_{layout}"].trigger()
        settle()
        wrong += [f"{act.__name__}: {each}" for each in clipped(app.window)]
    go(qtbot, app, library / "three.md")
    settle()
    wrong += clipped(app.window)
    assert not wrong, "\n".join(wrong)
