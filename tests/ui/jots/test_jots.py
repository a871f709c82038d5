"""Jots in the window: from the key to the file, and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.jots.conftest import jots, rows, settled
from tests.ui.programs import App, Index, Make


def write(app: App, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the editor that is open, and end with a key."""
    field = jots(app).writing.editor.text
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def file(app: App) -> Path:
    path = jots(app).jots.path
    assert path is not None
    return path


def test_a_line_is_kept_while_the_video_plays(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    editor = jots(app).writing.editor
    app.playback.play()
    app.playback.seek(30.4)
    focus = app.window.focusWidget()
    app.actions["jot"].trigger()
    assert editor.isVisible()
    assert editor.text.hasFocus()
    assert editor.time.text() == "0:25"
    write(app, "Mm, a thought about space [] #idea")
    assert app.playback.playing
    assert not editor.isVisible()
    assert app.window.focusWidget() is focus
    settled(qtbot, app)
    assert file(app) == tmp_path / "profile" / "documents" / "KaraReader jots" / "Film one [Kr4Rd3rT0ur].md"
    assert "- Mm, a thought about space [] #idea <a" in file(app).read_text()
    assert rows(app) == [("jot", 25, "Mm, a thought about space [] #idea")]
    assert [(kept.start, kept.written) for kept in app.video.seek_bar.kept] == [(25.0, True)]
    assert app.line.text == "Jot kept at 0:25."
    # Written on, taken out, and put back
    jots(app).rows.panel.list.chosen.emit(0, False)
    write(app, " and more")
    settled(qtbot, app)
    assert [row[2] for row in rows(app)] == ["Mm, a thought about space [] #idea and more"]
    app.actions["undo"].trigger()
    settled(qtbot, app)
    assert rows(app) == [("jot", 25, "Mm, a thought about space [] #idea")]
    # What is changed in the file while one writes stays too
    jots(app).rows.panel.list.chosen.emit(0, False)
    QTest.keyClicks(editor.text, " and more")
    file(app).write_text(file(app).read_text().replace("Mm, a", "Hm, a"))
    qtbot.waitUntil(lambda: rows(app)[0][2].startswith("Hm"))
    write(app, "")
    settled(qtbot, app)
    assert [row[2] for row in rows(app)] == ["Hm, a thought about space [] #idea and more"]
    jots(app).rows.panel.list.removed.emit(0)
    settled(qtbot, app)
    assert rows(app) == []
    app.actions["undo"].trigger()
    settled(qtbot, app)
    assert len(rows(app)) == 1
    # A hand edit shows, and stays
    file(app).write_text(file(app).read_text().replace("a thought", "a good thought") + "By hand [0:50].\n")
    qtbot.waitUntil(lambda: len(rows(app)) == 2)
    assert rows(app)[0][2] == "Hm, a good thought about space [] #idea and more"
    app.actions["open_jots"].trigger()
    qtbot.waitUntil(lambda: app.session.path == file(app))
    assert app.session.current is not None
    assert app.session.current.note.title == "Jots on Film one"
    app.playback.seek(26.0)
    assert app.playback.moment is not None
    assert app.playback.moment.start == 25.0


def test_a_draft_stays_and_a_mark_becomes_a_jot(qtbot: QtBot, begin: Make, library: Path) -> None:
    app = begin()
    app.playback.seek(30.0)
    app.actions["mark"].trigger()
    qtbot.waitUntil(lambda: jots(app).rows.panel.rows[0].shown.picture != "")
    app.actions["marks"].trigger()
    QTest.keyClick(jots(app).rows.panel.list, Qt.Key.Key_Return)
    write(app, "Half a", Qt.Key.Key_Escape)
    assert jots(app).rows.panel.list.hasFocus()
    assert app.session.path == library / "one.md"
    app.actions["jot"].trigger()
    assert jots(app).writing.editor.text.toPlainText() == "Half a"
    # What is about something else does not take its place
    write(app, "", Qt.Key.Key_Escape)
    app.playback.seek(55.0)
    app.actions["span_in"].trigger()
    app.playback.seek(58.0)
    app.actions["span_out"].trigger()
    assert jots(app).writing.editor.text.toPlainText() == ""
    write(app, "Another")
    settled(qtbot, app)
    app.actions["jot"].trigger()
    assert jots(app).writing.editor.text.toPlainText() == "Half a"
    app.window.close()  # while it is being written
    app = begin()
    app.playback.seek(50.0)
    app.actions["jot"].trigger()
    editor = jots(app).writing.editor
    assert (editor.text.toPlainText(), editor.time.text()) == ("Half a", "0:25")
    assert not editor.earlier.isHidden()
    editor.setFixedWidth(140)
    assert editor.earlier.isHidden()  # before the time is cut
    editor.setFixedWidth(400)
    editor.earlier.click()
    write(app, " thought")
    settled(qtbot, app)
    assert rows(app) == [("jot", 24, "Half a thought"), ("jot", 55, "Another")]
    entry = jots(app).jots.entries[-1]
    assert (file(app).parent / entry.jot.still).read_bytes()
    app.actions["undo"].trigger()
    settled(qtbot, app)
    assert [row[0] for row in rows(app)] == ["mark", "jot"]
    app.actions["redo"].trigger()
    settled(qtbot, app)
    assert rows(app)[0] == ("jot", 24, "Half a thought")
    assert "stills/" in file(app).read_text()
    app.actions["jot"].trigger()
    assert (editor.text.toPlainText(), editor.time.text()) == ("", "0:45")
    # Another video: what is being written waits with its own
    write(app, "On the first", Qt.Key.Key_Shift)
    app.go.open(library / "two.md")
    qtbot.waitUntil(lambda: not editor.isVisible())
    settled(qtbot, app)
    qtbot.waitUntil(lambda: app.playback.loaded)
    app.playback.seek(20.0)
    app.actions["jot"].trigger()
    assert editor.isVisible()
    assert editor.text.toPlainText() == ""
    write(app, "", Qt.Key.Key_Escape)
    app.go.go_back()
    qtbot.waitUntil(lambda: app.session.path == library / "one.md" and app.playback.loaded)
    app.actions["jot"].trigger()
    assert editor.text.toPlainText() == "On the first"
    write(app, " and the last")
    app.window.close()  # before it is written
    app = begin()
    assert ("jot", 45, "On the first and the last") in rows(app)


def test_spans_quotes_tags_and_a_pause(qtbot: QtBot, app: App, qapp: QApplication) -> None:
    editor, feature = jots(app).writing.editor, jots(app)
    qtbot.waitUntil(lambda: feature.here.said_at(10.0) != "")
    app.settings.jot_pauses = True
    app.actions["span_out"].trigger()
    assert "Set where the span begins first" in app.line.text
    app.playback.play()
    app.playback.seek(20.5)
    app.actions["span_in"].trigger()
    assert [int(kept.start) for kept in app.video.seek_bar.kept] == [20]
    app.playback.seek(45.0)
    app.actions["span_out"].trigger()
    assert editor.time.text() == "0:20–0:45"
    assert not app.playback.playing
    write(app, "A stretch #one #two/half")
    assert app.playback.playing
    settled(qtbot, app)
    (entry,) = feature.jots.entries
    assert (entry.jot.start, entry.jot.end) == (20.0, 45.0)
    app.playback.seek(10.0)
    app.actions["quote_jot"].trigger()
    settled(qtbot, app)
    qtbot.waitUntil(lambda: rows(app)[0] == ("jot", 8, "“And this is said after that.”"))
    assert Path(feature.rows.panel.rows[0].shown.picture).is_file()
    app.actions["quote"].trigger()
    # Its time is that at which the sentence begins, in the caption before; that of a sentence of the note is its own.
    url = "https://www.youtube.com/watch?v=Kr4Rd3rT0ur"
    assert qapp.clipboard().text() == f"“And this is said after that.” (Film one, 0:08, {url}&t=8s)"
    app.playback.seek(47.0)
    app.actions["quote"].trigger()
    assert qapp.clipboard().text() == f"“Grass is green” (Film one, 0:40, {url}&t=40s)"
    app.playback.seek(50.0)
    app.actions["jot"].trigger()
    QTest.keyClicks(editor.text, "See #t")
    popup = editor.text._completer.popup()
    assert popup is not None
    assert popup.isVisible()
    assert popup.currentIndex().data() == "two/half  (1)"
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert editor.text.toPlainText() == "See #two/half"
    QTest.keyClicks(editor.text, " #on")
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert editor.text.toPlainText() == "See #two/half #one"
    assert editor.text.hasFocus()
    QTest.keyClicks(editor.text, "\b" * len(" #one"))
    write(app, "")
    settled(qtbot, app)
    assert feature.jots.tags == {"one": 1, "two/half": 2}
    feature.rows.panel.tag_chosen.emit("two/half")
    qtbot.waitUntil(lambda: [row[0] for row in rows(app)] == ["tagged", "tagged"])
    assert feature.rows.panel.count.text() == "#two/half · 2 jots"
    feature.rows.panel.tag_chosen.emit("")
    assert len(rows(app)) == 3
    # A span does not take up what was begun about a moment; what is being written may become one, and is there once.
    app.actions["jot"].trigger()
    write(app, "Begun", Qt.Key.Key_Escape)
    for begin, text in ((52.0, ""), (56.0, "Begun")):
        if text:
            app.actions["jot"].trigger()
        app.playback.seek(begin)
        app.actions["span_in"].trigger()
        app.playback.seek(begin + 2.0)
        app.actions["span_out"].trigger()
        assert editor.text.toPlainText() == text
        write(app, "A span")
        settled(qtbot, app)
    assert [row[1:] for row in rows(app)][-2:] == [(52, "A span"), (56, "BegunA span")]
    app.actions["jot"].trigger()
    assert editor.text.toPlainText() == ""


def test_this_moment_is_copied_and_the_form_stays_on_the_key(app: App, qapp: QApplication) -> None:
    app.playback.seek(30.9)
    page = "https://www.youtube.com/watch?v=Kr4Rd3rT0ur"
    for form, text in {
        "time": "0:30",
        "url": f"{page}&t=30s",
        "markdown": f"[0:30]({page}&t=30s)",
        "media_extended": f"[0:30]({page}#t=30)",
        "logseq": "{{youtube-timestamp 30}}",
        "rich": f"{page}&t=30s",
    }.items():
        app.actions[f"copy_moment_{form}"].trigger()
        assert qapp.clipboard().text() == text
        qapp.clipboard().clear()
        app.actions["copy_moment"].trigger()
        assert qapp.clipboard().text() == text
        rich = qapp.clipboard().mimeData().html()
        assert ("Film one, 0:30</a>" in rich) is (form == "rich")


def test_jots_outside_the_library_are_cited_at_their_moment(qtbot: QtBot, app: App, index: Index) -> None:
    index()
    app.playback.seek(30.0)
    app.actions["jot"].trigger()
    write(app, "My own words")
    panel = app.features.moments.moments
    qtbot.waitUntil(lambda: [row.sentence for row in panel.list.rows] == ["My own words"])
    assert panel.list.rows[0].title == "My jots"
    panel.list.chosen.emit(0, False)
    qtbot.waitUntil(lambda: app.session.path == file(app))


def test_the_editor_stands_below_the_video_wherever_that_is(qtbot: QtBot, app: App) -> None:
    editor = jots(app).writing.editor
    app.actions["jot"].trigger()
    width = app.video.width()
    for layout, beside in (("side", app.side), ("top", app.side), ("note", app.small), ("video", app.video)):
        app.actions[f"layout_{layout}"].trigger()
        assert editor.isVisible(), layout
        assert editor.height() >= editor.minimumSizeHint().height()
        place = editor.mapTo(app.window, editor.rect().topLeft())
        other = beside.mapTo(app.window, beside.rect().topLeft())
        assert place.x() == other.x(), layout
        assert (place.y() < other.y()) is (layout != "video"), layout
    app.actions["layout_side"].trigger()
    assert app.video.width() == width
    app.actions["pop_out"].trigger()
    assert editor.isVisible()
    app.actions["pop_out"].trigger()
    write(app, "", Qt.Key.Key_Escape)
    assert editor.isHidden()
