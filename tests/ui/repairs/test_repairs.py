"""Repaired times in the whole program: by what evidence, what the reader sees of it, and how it is set back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from karareader.library.choices import Choices
from karareader.media.player.base import PlayerState as Playing
from karareader.settings import State
from karareader.timeline.export_formats import FORMATS
from karareader.timeline.timecode import format_clock
from karareader.ui.common.messages import Message
from karareader.ui.export.dialog import ExportDialog
from karareader.ui.export.write import Order
from karareader.ui.note.tooltips import tip
from karareader.ui.reading import help_pages
from karareader.ui.repairs.panel import ALL_LEFT, ALL_WELL
from tests.library.cited import MEANT, OTHER_KEY, OWN_STARTS, citing, siblings
from tests.ui.pages import stamp
from tests.ui.programs import App, Make

ID = "qd7ezvCtIYg"
KEY = f"youtube:{ID}"
# Minutes, seconds and a field that means nothing; one is past the end of a video of 600 s, and one is sound.
SHIFTED = ("01:08:14", "02:30:41", "02:42:09", "09:10:52", "11:20:30")
# Hours that are possible as they stand: only what other notes say speaks against them.
ODD = ("01:02:02", "02:04:04", "03:06:06", "04:08:08", "05:10:10")
FILLING = "\n\n".join(["Words that fill the page, and then some more of them. " * 4] * 30)

Start = Callable[..., App]


def note(path: Path, *times: str, video: str = ID, more: str = "") -> Path:
    text = "\n\n".join(f"Sentence {at} {stamp(time)}." for at, time in enumerate(times))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: {path.stem}\nvideoId: {video}\n---\n## Part\n\n{text}\n\n{more}\n")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return note(tmp_path / "lib" / "shifted.md", *SHIFTED, more=FILLING).parent


@pytest.fixture
def film(library: Path) -> Path:
    path = library / f"Film [{ID}].mp4"
    path.write_bytes(b"film")
    return path


@pytest.fixture
def start(qtbot: QtBot, make: Make) -> Start:
    def start(path: Path, length: float = 600.0) -> App:
        app = make(length=length)
        app.begin(path, None)
        qtbot.waitUntil(lambda: app.session.path == path)
        return app

    return start


def starts(app: App) -> list[int]:
    page = app.note.page
    assert page is not None
    return [int(cue.start) for cue in page.timeline.cues]


def facts(app: App) -> str:
    page = app.note.page
    assert page is not None
    return page.flow.leaves[1].text.replace("\u00a0", " ")


def click(app: App, cue: int) -> None:
    page = app.note.page
    assert page is not None
    app.note.view.activated.emit(page.anchors[page.anchor_of[cue]])


def menu(app: App, cue: int) -> dict[str, QAction]:
    """The entries of the context menu of a time, shown."""
    page = app.note.page
    assert page is not None
    app.note.view.menu_wanted.emit(page.anchors[page.anchor_of[cue]], QPoint(10, 10))
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return {action.text(): action for action in shown.actions()}


def choose(actions: dict[str, QAction], text: str) -> None:
    """Choose an entry as a click does."""
    actions[text].trigger()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def button(app: App, name: str) -> QToolButton:
    found = app.line.findChild(QToolButton, name)
    assert found is not None
    return found


@pytest.fixture
def opened(qtbot: QtBot, start: Start, library: Path, film: Path) -> App:
    """The shifted note, its video loaded and its length known."""
    app = start(library / "shifted.md")
    qtbot.waitUntil(lambda: "10:00" in facts(app))
    return app


def test_the_length_is_learned_and_the_note_read_by_it_in_place(
    qtbot: QtBot, start: Start, library: Path, film: Path
) -> None:
    film.rename(library / "elsewhere.mp4")
    app = start(library / "shifted.md")
    qtbot.waitUntil(app.video.empty.isVisible)
    page = app.note.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.layout.go_on(0.05))  # all heights are known: nothing moves any more
    app.note.scroll_to_bottom()
    bar = app.note.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    before = app.note.view.place()
    with qtbot.waitSignal(app.session.cues_changed):
        app.reading.controller.take(library / "elsewhere.mp4")
    assert starts(app) == [68, 150, 162, 550, 680]
    after = app.note.view.place()
    assert (after.leaf, round(after.below)) == (before.leaf, round(before.below))
    assert "10:00  ·  5 times  ·  4 repaired  ·  1 doubtful" in facts(app)
    # Ticks, outline, keys and marks go by the same readings.
    assert [int(start) for start in app.video.seek_bar._starts] == [68, 150, 162, 550]
    assert [round(cue.start) for cue in app.outline.times.values()] == [68]
    app.actions["next_time"].trigger()
    assert round(app.playback.position) == 68
    assert app.note.moment is not None


def test_a_remembered_length_counts_at_once(qtbot: QtBot, opened: App, start: Start, library: Path, film: Path) -> None:
    opened.window.close()
    film.unlink()
    again = start(library / "shifted.md")
    assert starts(again) == [68, 150, 162, 550, 680]
    assert "1 doubtful" in facts(again)


def test_the_description_beside_the_video_tells_its_length(
    qtbot: QtBot, start: Start, library: Path, film: Path
) -> None:
    film.with_name(film.stem + ".info.json").write_text(json.dumps({"id": ID, "duration": 590}))
    # A player that never learns how long it is.
    app = start(library / "shifted.md", length=0.0)
    qtbot.waitUntil(lambda: "9:50" in facts(app))
    assert starts(app)[0] == 68
    assert app.state.lengths == {KEY: 590.0}


def test_other_notes_on_the_video_are_evidence(qtbot: QtBot, start: Start, library: Path) -> None:
    note(library / "one.md", "00:01:08", "00:04:30", "00:09:12")
    app = start(note(library / "odd.md", *ODD))
    panel = app.features.repairs.panel
    qtbot.waitUntil(lambda: bool(panel.rows) and panel.rows[3].why == "other notes on this video end at 9:12")
    assert starts(app) == [62, 124, 186, 248, 310]
    assert "5 repaired" in facts(app)


# Three notes end early, and one does not: in minutes it would fit them, and other videos of the channel are long.
EVEN = ("01:18:02", "00:02:07", "00:22:02")
EARLY = (
    ("00:00:20", "00:01:01", "00:06:09"),
    ("00:03:33", "00:05:45", "00:07:29"),
    ("00:15:25", "00:16:07", "00:18:24"),
)


def test_times_of_another_video_are_read_by_what_is_known_of_that(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "cited"
    citing(folder)
    siblings(folder)
    app = start(folder / "citing.md")
    qtbot.waitUntil(lambda: starts(app) == [*map(int, OWN_STARTS), *map(int, MEANT)])
    # What was repaired is told, with its reason, and so it is read by the length of that video, which says more.
    qtbot.waitUntil(lambda: "4 repaired" in facts(app))
    app.state.remember_length(OTHER_KEY, 200.0)
    app.reading.evidence.length_known(OTHER_KEY, 200.0)
    qtbot.waitUntil(lambda: "2 doubtful" in facts(app))
    assert "2 repaired" in facts(app)


@pytest.fixture
def even(tmp_path: Path, start: Start) -> App:
    """A note of whose times nobody can tell whether they are hours or minutes."""
    folder = tmp_path / "even"
    for at, times in enumerate(EARLY):
        note(folder / f"early{at}.md", *times)
    for at in range(40):
        seconds = range(40 + at, 1800 + 135 * at, (60, 120, 300, 700, 1200)[at % 5])
        note(folder / f"long{at}.md", *map(format_clock, seconds), video=f"long-{at:06}")
    return start(note(folder / "even.md", *EVEN))


def test_where_the_evidence_is_even_both_readings_are_one_click_away(qtbot: QtBot, even: App) -> None:
    qtbot.waitUntil(lambda: "1 doubtful" in facts(even) or "3 doubtful" in facts(even))
    assert starts(even)[0] == 4682, "as written wins"
    cue = even.session.current.rendered.timeline.cues[0]  # type: ignore[union-attr]
    page = even.note.page
    assert page is not None
    assert "it may as well mean 1:18" in tip(page, page.anchors[page.anchor_of[0]])
    said: list[Message] = []
    even.messages.told.connect(said.append)
    played: list[float] = []
    even.features.repairs.controller.play_requested.connect(lambda _video, seconds: played.append(seconds))
    even.features.repairs.controller.tell_doubtful(cue)
    message = said[-1]
    assert message.text == "1:18:02 is doubtful: it may as well mean 1:18."
    assert message.action == "Play from 1:18"
    assert message.do is not None
    message.do()
    assert played == [pytest.approx(78.02)]
    assert message.do_other is not None
    message.do_other()
    qtbot.waitUntil(lambda: starts(even) == [78, 2, 22])
    assert even.features.repairs.panel.rows[0].why == "you chose minutes and seconds for this note"
    said[-1].do()  # type: ignore[misc]
    qtbot.waitUntil(lambda: starts(even)[0] == 4682)


def test_the_library_is_read_for_notes_on_the_same_video(qtbot: QtBot, start: Start, library: Path) -> None:
    note(library / "a" / "one.md", "00:01:08", "00:04:30", "00:09:12")
    odd = note(library / "b" / "other.md", *ODD)
    app = start(library / "shifted.md")
    qtbot.waitUntil(lambda: odd in app.reading.evidence.siblings.of(ID, library / "shifted.md"))
    app.go.open(odd)
    qtbot.waitUntil(lambda: app.session.path == odd and starts(app) == [62, 124, 186, 248, 310])


def test_a_chip_says_in_full_why(opened: App) -> None:
    page = opened.note.page
    assert page is not None
    words = tip(page, page.anchors[page.anchor_of[0]])
    assert "Written 01:08:14, read as 1:08:" in words
    assert "the video is 10:00 long." in words
    assert "Doubtful: the video is only 10:00 long." in tip(page, page.anchors[page.anchor_of[4]])


def test_a_doubtful_time_asks_instead_of_jumping(qtbot: QtBot, opened: App) -> None:
    click(opened, 4)
    assert (opened.playback.position, opened.playback.state) == (0.0, Playing.PAUSED)
    assert opened.line.text == "11:20 is a doubtful time: the video is only 10:00 long."
    button(opened, "messageAction").click()
    assert opened.playback.position == 599.0
    opened.playback.seek(5.0)
    opened.playback.pause()
    click(opened, 4)
    with qtbot.waitSignal(opened.session.cues_changed):
        button(opened, "messageOther").click()
    assert starts(opened)[4] == 11 * 3600 + 20 * 60 + 30
    # Not doubtful any more, since it was wanted; but it leads nowhere.
    click(opened, 4)
    assert opened.playback.position == 5.0
    assert "past the end of the video" in opened.line.text


def test_one_time_is_set_back_and_stays_so(qtbot: QtBot, opened: App, start: Start, library: Path) -> None:
    with qtbot.waitSignal(opened.session.cues_changed):
        choose(menu(opened, 1), "As written")
    assert starts(opened) == [68, 2 * 3600 + 30 * 60 + 41, 162, 550, 680]
    opened.window.close()
    # Another text around it, and the same time once more before it: the key is the first of those written so.
    note(library / "shifted.md", SHIFTED[0], "00:00:30", *SHIFTED[1:], more="Changed.")
    again = start(library / "shifted.md")
    assert starts(again)[2:4] == [2 * 3600 + 30 * 60 + 41, 162]
    entries = menu(again, 2)
    assert "As written" not in entries
    with qtbot.waitSignal(again.session.cues_changed):
        choose(entries, "Repair again")
    assert starts(again)[2] == 150
    assert again.state.as_written == {}


def test_all_times_are_set_back_and_repaired_again(qtbot: QtBot, opened: App) -> None:
    with qtbot.waitSignal(opened.session.cues_changed):
        choose(menu(opened, 0), "All times of this note as written")
    assert starts(opened)[0] == 3600 + 8 * 60 + 14
    assert opened.state.as_written == {f"{KEY} lib/shifted.md": ["*"]}
    panel = opened.features.repairs.panel
    assert panel.switch.isChecked()
    assert panel.words.text() == ALL_LEFT
    with qtbot.waitSignal(opened.session.cues_changed):
        panel.switch.click()
    assert starts(opened) == [68, 150, 162, 550, 680]
    assert not panel.switch.isChecked()


def test_the_message_takes_it_back(qtbot: QtBot, opened: App) -> None:
    with qtbot.waitSignal(opened.session.cues_changed):
        choose(menu(opened, 1), "As written")
    assert button(opened, "messageAction").text() == "Undo"
    with qtbot.waitSignal(opened.session.cues_changed):
        button(opened, "messageAction").click()
    assert starts(opened)[1] == 150


def test_a_sound_time_has_nothing_to_set_back(qtbot: QtBot, start: Start, library: Path) -> None:
    app = start(note(library / "sound.md", "00:01:08", "00:04:30", "00:09:12"))
    entries = menu(app, 0)
    assert "Copy time (1:08)" in entries
    assert not {"As written", "All times of this note as written"} & set(entries)
    choose(entries, "Copy time (1:08)")
    assert QGuiApplication.clipboard().text() == "1:08"
    assert app.features.repairs.panel.words.text() == ALL_WELL
    assert not app.features.repairs.panel.switch.isEnabled()


def test_the_line_of_facts_opens_the_list(qtbot: QtBot, opened: App) -> None:
    page = opened.note.page
    assert page is not None
    doubtful = next(anchor for anchor in page.anchors if anchor.href == "repairs:doubtful")
    opened.window.activateWindow()
    opened.note.view.activated.emit(doubtful)
    panel = opened.features.repairs.panel
    assert opened.side.currentWidget() is panel
    assert panel.list.currentIndex().row() == 4
    assert [(row.written, row.shown, row.outcome) for row in panel.rows][::4] == [
        ("01:08:14", "1:08", "repaired"),
        ("11:20:30", "11:20", "doubtful"),
    ]
    assert panel._model.index(0).data() == "written 01:08:14, read as 1:08: the video is 10:00 long"


def test_a_row_shows_its_time_and_plays_it(qtbot: QtBot, opened: App) -> None:
    opened.actions["repairs"].trigger()
    panel = opened.features.repairs.panel
    page = opened.note.page
    assert page is not None
    rect = panel.list.visualRect(panel._model.index(1))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 20, rect.center().y()))
    assert opened.note.view.marks.focused == page.anchor_of[1]
    assert not opened.playback.playing
    chip = panel.time_rect(1, rect, panel.list.font())
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=chip.center())
    assert (int(opened.playback.position), opened.playback.playing) == (150, True)
    panel.list.setCurrentIndex(panel._model.index(2))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.note.view.marks.focused == page.anchor_of[2]
    QTest.keyClick(panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert int(opened.playback.position) == 162


def test_a_row_is_set_back_from_its_menu(qtbot: QtBot, opened: App) -> None:
    panel = opened.features.repairs.panel
    panel.list.menu_wanted.emit(panel._model.index(1), QPoint(10, 10))
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    with qtbot.waitSignal(opened.session.cues_changed):
        choose({action.text(): action for action in shown.actions()}, "As written")
    assert panel.rows[1].outcome == "as written"
    assert "as written: you wanted it so" in panel._model.index(1).data()


def test_a_range_is_looped_from_the_menu(qtbot: QtBot, start: Start, library: Path, film: Path) -> None:
    path = note(library / "range.md", "00:00:10", "00:04:30")
    path.write_text(path.read_text().replace("[00:00:10]", "[00:00:14]"))
    app = start(path)
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED)
    choose(menu(app, 0), "Loop this range")
    assert app.reading.loop.span == (10.0, 14.0)
    assert app.actions["loop"].isChecked()
    assert app.video.seek_bar._loop == (10.0, 14.0)
    assert app.video.osd.words == "Loop 0:10–0:14"
    entries = menu(app, 1)
    assert "End the loop" in entries
    choose(entries, "Loop from here to the next time")
    assert app.reading.loop.span == (270.0, 600.0)
    app.actions["loop"].trigger()
    assert app.reading.loop.span is None
    assert app.video.osd.words == "Loop off"
    assert not app.actions["loop"].isChecked()


def test_an_id_in_the_wrong_case_is_told_and_set_back(qtbot: QtBot, start: Start, library: Path) -> None:
    right = "aB3-_xyzK9w"
    path = library / "cased.md"
    path.write_text(f"---\nvideoId: {right.lower()}\n---\nSee https://youtu.be/{right} [0:10].\n")
    app = start(path)
    panel = app.features.repairs.panel
    page = app.note.page
    assert page is not None
    assert any(right in leaf.text for leaf in page.flow.leaves[:4])
    assert right in panel.id_words.text()
    panel.id_button.click()

    def own() -> str:
        return app.session.current.video.id if app.session.current and app.session.current.video else ""

    qtbot.waitUntil(lambda: own() == right.lower())
    assert "as it is written" in panel.id_words.text()
    app.actions["undo"].trigger()
    qtbot.waitUntil(lambda: own() == right)
    app.actions["redo"].trigger()
    qtbot.waitUntil(lambda: own() == right.lower())
    # Once the state is written, the index is told to look at the note again.
    with qtbot.waitSignal(app.reading.evidence.choices_saved) as told:
        app._saver.look()
    assert told.args == [[path, path, path]]
    assert Choices.of(State.load(app.state.path)).leaves_id(path)


@pytest.mark.parametrize("name", list(FORMATS))
def test_the_times_are_written_in_every_format(qtbot: QtBot, opened: App, tmp_path: Path, name: str) -> None:
    target = tmp_path / "out" / f"times{FORMATS[name].ending}"
    opened.features.export.controller.write(Order(FORMATS[name], target, ()))
    qtbot.waitUntil(lambda: str(target) in opened.line.text)
    assert opened.line.text.startswith("4 times written")
    text = target.read_text(encoding="utf-8")
    assert "Sentence 1" in text
    assert "Sentence 4" not in text


def test_all_notes_on_the_video_are_written_together(qtbot: QtBot, opened: App, library: Path, tmp_path: Path) -> None:
    other = note(library / "one.md", "00:01:30", "00:04:30", "00:09:12")
    target = tmp_path / "all.csv"
    opened.playback.seek(100.0)
    opened.actions["mark"].trigger()

    def shown() -> ExportDialog | None:
        return opened.window.findChild(ExportDialog)

    opened.actions["export_times"].trigger()
    qtbot.waitUntil(lambda: shown() is not None)
    dialog = shown()
    assert dialog is not None
    assert dialog.all.text() == "All 2 notes on this video"
    parts = {part: (box.text(), box.isEnabled(), box.isChecked()) for part, box in dialog.parts.items()}
    assert parts["times"] == ("Times of the notes", True, True)
    assert parts["marks"] == ("Marks (1)", True, False)
    assert parts["jots"] == ("Jots and spans (0)", False, False)
    chosen: list[object] = []
    dialog.chosen.disconnect()
    dialog.chosen.connect(lambda *what: chosen.append(what))
    dialog.parts["times"].click()
    assert not dialog.go.isEnabled()
    dialog.parts["marks"].click()
    dialog.go.click()
    assert chosen == [("youtube", False, ("marks",))]
    opened.features.export.controller.write(Order(FORMATS["csv"], target, [other]))
    qtbot.waitUntil(lambda: target.exists() and "of 2 notes" in opened.line.text)
    assert target.read_text().count("Sentence") == 7
    opened.features.export.controller.write(Order(FORMATS["csv"], target, [other], ("marks",)))
    qtbot.waitUntil(lambda: target.exists() and "1 moment of 2 notes" in opened.line.text)
    assert target.read_text().splitlines()[1].startswith("95.000,")


def test_no_note_is_ever_written_over(qtbot: QtBot, opened: App, library: Path) -> None:
    target = library / "shifted.md"
    before = target.read_bytes()
    opened.features.export.controller.write(Order(FORMATS["markdown"], target, ()))
    qtbot.waitUntil(lambda: "never written over" in opened.line.text)
    assert target.read_bytes() == before


def test_the_repaired_note_is_copied_and_the_file_left_alone(qtbot: QtBot, opened: App, library: Path) -> None:
    before = (library / "shifted.md").read_bytes()
    opened.actions["copy_repaired"].trigger()
    qtbot.waitUntil(lambda: "4 times written as meant" in opened.line.text)
    copied = QGuiApplication.clipboard().text()
    assert stamp("00:01:08") in copied
    assert stamp("11:20:30") in copied
    assert (library / "shifted.md").read_bytes() == before


@pytest.mark.parametrize(
    ("command", "form"),
    [
        ("copy_as_anchors", stamp("00:01:08")),
        ("copy_as_media_extended", "#t=68)"),
        ("copy_as_logseq", "{{youtube-timestamp 68}}"),
        ("copy_as_links", "&t=68s)"),
    ],
)
def test_the_note_is_copied_in_another_form(qtbot: QtBot, opened: App, library: Path, command: str, form: str) -> None:
    before = (library / "shifted.md").read_bytes()
    opened.actions[command].trigger()
    qtbot.waitUntil(lambda: "The note was copied." in opened.line.text)
    assert form in QGuiApplication.clipboard().text()
    assert (library / "shifted.md").read_bytes() == before


def test_the_help_opens_as_a_note_and_is_not_where_one_begins(qtbot: QtBot, opened: App, library: Path) -> None:
    opened.actions["help_repairs"].trigger()
    qtbot.waitUntil(lambda: opened.session.path == help_pages.help_page())
    assert opened.window.windowTitle().startswith("How times are repaired")
    assert opened.state.last_note == str(library / "shifted.md")
    page = opened.note.page
    assert page is not None
    assert page.rendered.problems == ()
    opened.actions["back"].trigger()
    qtbot.waitUntil(lambda: opened.session.path == library / "shifted.md")
