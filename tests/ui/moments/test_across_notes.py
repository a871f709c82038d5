"""What goes across notes in the whole program: other notes at this moment, backlinks, heat, all notes on a video."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from karareader.notes.model.links import NoteLink
from karareader.ui.moments import feature
from karareader.ui.moments import panel as moments_panel
from karareader.ui.reading.opened import Spot
from karareader.ui.services.index import IndexStatus
from tests.library.index.libraries import anchor, write
from tests.ui.programs import App, Index

VIDEO = "aaaaaaaaaaa"
FILLING = "\n\n".join(["Words that fill the page, and then some more of them. " * 4] * 30)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Three notes on one video of 600 s, one alone on another, and one on none."""
    root = tmp_path / "lib"
    root.mkdir()
    write(
        root, "one.md", f"The ball falls {anchor('00:01:40')}.\n\n{FILLING}\n\nIt lies {anchor('00:05:00')}.\n",
        title="The first", video=VIDEO,
    )  # fmt: skip
    write(
        root, "x/two.md", f"{FILLING}\n\nIt drops {anchor('00:01:42')}. See [[one|the first note]] for more.\n",
        title="The second", video=VIDEO,
    )  # fmt: skip
    write(root, "x/three.md", f"It sinks {anchor('00:05:03')}.\n", title="The third", video=VIDEO)
    write(root, "alone.md", f"Nobody else {anchor('00:00:10')}.\n", title="Alone", video="bbbbbbbbbbb")
    write(root, "plain.md", "No video.\n", title="Plain")
    (root / f"Film [{VIDEO}].mp4").write_bytes(b"film")
    (root / "Film [bbbbbbbbbbb].mp4").write_bytes(b"film")
    return root


def cited(app: App) -> list[str]:
    return [row.sentence for row in app.features.moments.moments.list.rows]


def title(app: App) -> str:
    assert app.session.current is not None
    return app.session.current.note.title


def click_row(app: App, at: int, x: int = 200) -> None:
    rows = app.features.moments.moments.list
    where = rows.visualRect(rows.model().index(at, 0))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, where.top() + 40))


def in_view(app: App, words: str) -> bool:
    """True if the paragraph with these words is on the screen."""
    view, page = app.note.view, app.note.page
    assert page is not None
    at = page.document.toPlainText().find(words)
    cursor = view.textCursor()
    cursor.setPosition(at)
    top = page.layout.blockBoundingRect(cursor.block()).top() - view.verticalScrollBar().value()
    return at >= 0 and -20 <= top < view.viewport().height()


def test_other_notes_speak_about_this_moment(qtbot: QtBot, app: App, index: Index) -> None:
    assert app.features.moments.moments.words.text() == moments_panel.NOT_READ
    app.playback.seek(100.0)
    index()
    qtbot.waitUntil(lambda: cited(app) == ["It drops"])
    assert app.features.moments.moments.count.text() == "2 other notes"
    assert app.features.moments.moments.list.current_row == -1
    app.playback.seek(103.0)
    assert app.features.moments.moments.list.current_row == 0
    app.playback.seek(200.0)
    assert cited(app) == []
    assert "The next to be cited is 5:03." in app.features.moments.moments.words.text()
    app.playback.seek(299.0)
    assert cited(app) == ["It sinks"]
    app.playback.seek(500.0)
    assert "nor anything after" in app.features.moments.moments.words.text()


def test_a_click_goes_to_that_note_at_that_place_and_the_video_stays(qtbot: QtBot, app: App, index: Index) -> None:
    app.actions["moments"].trigger()
    assert app.side.currentWidget() is app.features.moments.moments
    app.playback.seek(100.0)
    index()
    qtbot.waitUntil(lambda: cited(app) == ["It drops"])
    opened: list[object] = []
    app.playback.source_changed.connect(opened.append)
    click_row(app, 0)
    qtbot.waitUntil(lambda: title(app) == "The second")
    qtbot.waitUntil(lambda: cited(app) == ["The ball falls"])
    assert in_view(app, "It drops")
    assert app.playback.position == 100.0
    assert opened == []


def test_its_time_plays(qtbot: QtBot, app: App, index: Index) -> None:
    app.actions["moments"].trigger()
    app.playback.seek(100.0)
    index()
    qtbot.waitUntil(lambda: cited(app) == ["It drops"])
    app.features.moments.moments.list.row_played.emit(app.features.moments.moments.list.model().index(0, 0))
    assert app.playback.position == 102.0
    assert app.playback.playing
    assert title(app) == "The first"


def test_where_nobody_speaks_it_says_why(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    index()
    app.go.open(library / "alone.md")
    qtbot.waitUntil(lambda: app.features.moments.moments.words.text() == moments_panel.NO_OTHER)
    app.go.open(library / "plain.md")
    qtbot.waitUntil(lambda: app.features.moments.moments.words.text() == moments_panel.NO_VIDEO)
    app.go.open(library / "one.md")
    qtbot.waitUntil(lambda: app.features.moments.moments.count.text() == "2 other notes")
    qtbot.waitUntil(
        lambda: (
            "5:03" in app.features.moments.moments.words.text() or "1:42" in app.features.moments.moments.words.text()
        )
    )


def test_heat_is_that_of_the_video_that_is_open(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    index()
    qtbot.waitUntil(lambda: app.video.seek_bar.cited == (100.0, 102.0, 300.0, 303.0))
    app.go.open(library / "plain.md")
    qtbot.waitUntil(lambda: app.video.seek_bar.cited == ())


def test_backlinks_stand_with_their_sentences_and_lead_there(
    qtbot: QtBot, app: App, index: Index, library: Path
) -> None:
    panel = app.features.moments.backlinks
    assert panel.words.text() == feature.NOT_READ
    index()
    qtbot.waitUntil(lambda: [link.title for link in panel.links] == ["The second"])
    row = panel.list.rows[0]
    assert row.sentence[slice(*row.label)] == "the first note"
    app.actions["backlinks"].trigger()
    assert app.side.currentWidget() is panel
    panel.list.chosen.emit(0, False)
    qtbot.waitUntil(lambda: title(app) == "The second")
    assert in_view(app, "It drops")
    qtbot.waitUntil(lambda: panel.words.text() == feature.NONE)
    (library / "plain.md").write_text("Now it links to [[two]].")
    index()
    qtbot.waitUntil(lambda: [link.note.stem for link in panel.links] == ["plain"])


def test_of_several_links_in_a_note_the_one_that_was_clicked_is_shown(
    qtbot: QtBot, app: App, index: Index, library: Path
) -> None:
    (library / "plain.md").write_text(
        f"\U0001f41f First [[one]].\n\n{FILLING}\n\n\U0001f41f Again [[one]], the last.\n"
    )
    index()
    panel = app.features.moments.backlinks
    qtbot.waitUntil(lambda: len(panel.links) == 3)
    tabs = [app.side.tabText(at) for at in range(app.side.count())]
    assert any(text.endswith(" 3") for text in tabs)
    second = next(at for at, row in enumerate(panel.list.rows) if "Again" in row.sentence)
    assert panel.list.rows[second].sentence[slice(*panel.list.rows[second].label)] == "one"
    panel.list.chosen.emit(second, False)
    qtbot.waitUntil(lambda: title(app) == "plain")
    assert in_view(app, "Again")
    page = app.note.page
    assert page is not None
    assert page.anchors[app.note.view.marks.focused].begin > 1000


def test_a_note_that_is_renamed_is_found_by_its_new_name(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    (library / "one.md").write_text("See [[alone]] and [[renamed]].")
    app.go.read_again()
    index()
    links = {"alone": True, "renamed": False}

    def resolved() -> dict[str, bool]:
        assert app.session.current is not None
        return {link.target: link.resolved is not None for link in app.session.current.rendered.links}

    qtbot.waitUntil(lambda: resolved() == links)
    (library / "alone.md").write_text("---\ntitle: Other\n---\n")
    (library / "alone.md").rename(library / "renamed.md")
    app.services.index.status = IndexStatus("ready", 5, 5)
    index()
    qtbot.waitUntil(lambda: resolved() == {"alone": False, "renamed": True})
    app.go.follow(NoteLink("renamed"))
    qtbot.waitUntil(lambda: title(app) == "Other")
    qtbot.waitUntil(lambda: [link.note.stem for link in app.features.moments.backlinks.links] == ["one"])


def test_all_notes_on_a_video_are_a_page_that_is_no_file(qtbot: QtBot, app: App, index: Index, library: Path) -> None:
    before = sorted(library.rglob("*"))
    app.actions["all_notes"].trigger()
    assert title(app) == "The first"
    index()
    app.actions["moments"].trigger()
    button = app.features.moments.moments.findChild(QToolButton, "allNotesButton")
    assert button is not None
    qtbot.waitUntil(button.isVisible)
    button.click()
    qtbot.waitUntil(lambda: title(app) == "All notes on this video")
    page = app.note.page
    assert page is not None
    assert [cue.start for cue in page.timeline.cues] == [100.0, 102.0, 300.0, 303.0]
    assert app.features.moments.backlinks.words.text() == feature.NO_FILE
    qtbot.waitUntil(lambda: app.features.moments.moments.count.text() == "3 notes")
    assert not button.isVisible()
    assert app.playback.source is not None
    app.playback.seek(301.0)
    assert app.note.moment is not None
    assert app.note.moment.start == 300.0
    assert app.state.recent_notes[0].endswith("one.md")
    # What one of its notes says anew is on it.
    write(library, "x/three.md", f"It is gone {anchor('00:06:00')}.\n", title="The third", video=VIDEO)
    index()
    qtbot.waitUntil(lambda: [cue.start for cue in app.note.page.timeline.cues][-1] == 360.0)  # type: ignore[union-attr]
    app.actions["back"].trigger()
    qtbot.waitUntil(lambda: title(app) == "The first")
    app.actions["forward"].trigger()
    qtbot.waitUntil(lambda: title(app) == "All notes on this video")
    assert sorted(library.rglob("*")) == before


def test_its_links_lead_to_the_notes_and_its_text_can_be_copied(
    qtbot: QtBot, qapp: QApplication, app: App, index: Index
) -> None:
    index()
    app.actions["all_notes"].trigger()
    qtbot.waitUntil(lambda: title(app) == "All notes on this video")
    app.actions["copy_repaired"].trigger()
    qtbot.waitUntil(lambda: "[[./x/two|The second]]" in qapp.clipboard().text())
    page = app.note.page
    assert page is not None
    leads = [anchor for anchor in page.anchors if anchor.href == "note:./x/three"]
    app.note.view.activated.emit(leads[0])
    qtbot.waitUntil(lambda: title(app) == "The third")
    assert not (app.session.path or Path()).name.endswith(".all-notes")


def test_tabs_can_be_read_where_there_is_little_room(qtbot: QtBot, app: App) -> None:
    side = app.side

    def names() -> list[str]:
        return [side.tabText(at) for at in range(side.count())]

    side.setParent(None)  # type: ignore[call-overload]
    qtbot.addWidget(side)
    side.resize(800, 200)
    side.show()
    side.set_count(app.features.moments.backlinks, 1234)
    assert names() == ["Outline", "Transcript", "Repairs", "At this moment", "Backlinks 1,234", "Marks", "Highlights"]
    side.resize(330, 200)
    assert names() == ["Outline", "", "", "", " 1,234", "", ""]
    assert [side.tabIcon(at).isNull() for at in range(7)] == [True] + 6 * [False]
    assert [side.tabToolTip(at) for at in range(3)] == ["", "Transcript", "Repairs"]
    assert side.tabBar().accessibleTabName(3) == "At this moment"
    side.setCurrentIndex(3)
    assert names() == ["", "", "", "At this moment", " 1,234", "", ""]
    bar = side.tabBar()
    side.resize(160, 200)
    # Where there is no room for icons, the row scrolls; the name of the current tab is never cut.
    assert names() == ["", "", "", "At this moment", " 1,234", "", ""]
    assert bar.tabRect(3).width() >= bar.fontMetrics().horizontalAdvance("At this moment")
    assert bar.tabRect(3).left() >= 0
    assert bar.tabRect(3).right() <= 160
    side.setCurrentIndex(0)
    assert bar.property("crowded") is True
    side.resize(800, 200)
    assert bar.property("crowded") is False
    side.set_count(app.features.moments.backlinks, 0)
    assert names() == ["Outline", "Transcript", "Repairs", "At this moment", "Backlinks", "Marks", "Highlights"]


def test_the_keyboard_stays_with_the_panel_through_silent_seconds(qtbot: QtBot, app: App, index: Index) -> None:
    panel = app.features.moments.moments
    app.playback.seek(100.0)
    index()
    qtbot.waitUntil(lambda: cited(app) == ["It drops"])
    app.actions["moments"].trigger()
    assert app.window.focusWidget() is panel.list
    app.playback.seek(200.0)
    assert app.window.focusWidget() is panel
    app.playback.seek(302.0)
    assert app.window.focusWidget() is panel.list
    assert panel.list.currentIndex().row() == 0


def test_a_place_in_the_note_that_is_open_is_shown(qtbot: QtBot, app: App, library: Path) -> None:
    assert not in_view(app, "It lies")
    app.go.open_at(library / "one.md", Spot(1))
    assert in_view(app, "It lies")
    app.go.open_at(library / "one.md", Spot(99, "nowhere"))
    assert in_view(app, "It lies")
