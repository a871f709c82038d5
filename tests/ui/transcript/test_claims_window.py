"""Does the video say so, in the whole program: signs, list, a time set by the captions, and how that is taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from karareader.timeline.timecode import format_clock
from karareader.ui.note.copy_text import leaf_text
from karareader.ui.note.tooltips import tip
from karareader.ui.transcript import empty_page
from karareader.ui.transcript.citations_list import CitationsList
from tests.ui.pages import stamp
from tests.ui.programs import App, Make

ID, OTHER = "qd7ezvCtIYg", "x9Yz8Wv7Ut6"
SAID = (
    "The old bridge over the river was opened in nineteen thirty two.",
    "Lotteries paid for a quarter of the money that the city needed.",
    "They painted it grey because nobody had ordered any red paint.",
    "Engineers measure every girder twice before the winter storms come.",
    "Tourists photograph the lanterns along the northern walkway at night.",
)
STARTS = (10, 110, 210, 310, 410)
HERE = "The bridge over the river was opened in 1932"
ELSEWHERE = "They painted the bridge grey because nobody had ordered red paint"
ABSENT = "Penguins march across frozen harbours while violins accompany their captain"
SHORT = "So it was"

Start = Callable[..., App]


def captions(*, step: int = 0) -> str:
    cues = (
        f"{format_clock(start + step, millis=True)} --> {format_clock(start + step + 6, millis=True)}\n{text}\n"
        for start, text in zip(STARTS, SAID, strict=True)
    )
    return "WEBVTT\n\n" + "\n".join(cues)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "lib" / "bridge.md"
    path.parent.mkdir()
    cited = ((HERE, "00:00:10"), (ELSEWHERE, "00:05:10"), (ABSENT, "00:01:50"), (SHORT, "00:06:50"))
    text = "\n\n".join(f"{sentence} {stamp(time)}." for sentence, time in cited)
    path.write_text(f"---\ntitle: Bridge\nvideoId: {ID}\n---\n{text}\n")
    (path.parent / f"Film [{ID}].mp4").write_bytes(b"film")
    (path.parent / f"Film [{ID}].en.vtt").write_text(captions())
    return path


@pytest.fixture
def start(qtbot: QtBot, make: Make) -> Start:
    def start(path: Path, length: float = 600.0) -> App:
        app = make(length=length)
        app.window.resize(1200, 800)
        app.settings.all_signs = True
        app.features.transcript.signs_changed()
        app.begin(path, None)
        qtbot.waitUntil(lambda: app.session.path == path)
        return app

    return start


def kinds(app: App) -> dict[int, str]:
    page = app.note.page
    assert page is not None
    return {page.anchors[at].cue: sign.kind for at, sign in page.layout.marks.signs.items()}


def starts(app: App) -> list[float]:
    page = app.note.page
    assert page is not None
    return [cue.start for cue in page.timeline.cues]


ALL = {0: "here", 1: "elsewhere", 2: "not found"}


@pytest.fixture
def app(start: Start, note: Path, qtbot: QtBot) -> App:
    app = start(note)
    qtbot.waitUntil(lambda: kinds(app) == ALL)
    return app


def foot(app: App) -> QPushButton:
    found = app.window.findChild(QPushButton, "claimsButton")
    assert found is not None
    return found


def rows(app: App) -> list[str]:
    return [row.words for row in app.features.transcript.panel.list.rows]


def test_the_transcript_is_there_and_follows(app: App) -> None:
    assert [each.text for each in app.features.transcript.transcript.list.passages] == list(SAID)
    app.playback.seek(215.0)
    assert app.features.transcript.transcript.list.current == (2, 0)


def test_each_video_is_checked_against_its_own_captions(start: Start, note: Path, qtbot: QtBot) -> None:
    (note.parent / f"Other [{OTHER}].mp4").write_bytes(b"another film")
    (note.parent / f"Other [{OTHER}].en.vtt").write_text(captions(step=100))
    pair = note.with_name("pair.md")
    link = f"[1:50](https://youtu.be/{OTHER}?t=110)"
    pair.write_text(f"---\nvideoId: {ID}\n---\n{HERE} {stamp('00:00:10')}.\n\n{HERE} {link}.\n")
    app = start(pair)
    qtbot.waitUntil(lambda: kinds(app) == {0: "here"})
    transcript = app.features.transcript.transcript.list
    assert transcript.passages[0].start == 10
    app.reading.videos.play(f"youtube:{OTHER}", 110.0)
    qtbot.waitUntil(lambda: kinds(app) == {1: "here"})
    assert transcript.passages[0].start == 110
    app.features.transcript.captions.set_offset(0.5)
    assert app.state.caption_offsets == {f"youtube:{OTHER}": 0.5}
    # What is fetched is for the video that is loaded, or for all of the note.
    fetched: list[list[str]] = []
    app.features.downloads.controller.download = lambda refs, *_: fetched.append([ref.key for ref in refs])  # type: ignore[method-assign]
    for command in ("fetch_captions", "download_video", "download_linked"):
        app.actions[command].trigger()
    assert fetched == [[f"youtube:{OTHER}"], [f"youtube:{OTHER}"], [f"youtube:{ID}", f"youtube:{OTHER}"]]
    app.reading.videos.load_main()
    qtbot.waitUntil(lambda: kinds(app) == {0: "here"})


def test_every_line_with_times_gets_a_sign_and_its_words(app: App) -> None:
    page = app.note.page
    assert page is not None
    signs = page.layout.marks.signs
    assert SAID[0] in signs[page.anchor_of[0]].tip
    assert "Said at 3:30 instead" in signs[page.anchor_of[1]].tip
    assert "own words" in signs[page.anchor_of[2]].tip
    app.note.grab()
    app.themes.choose("dark")
    assert kinds(app) == ALL
    app.note.grab()


def test_the_list_has_first_what_can_be_done_something_about(app: App) -> None:
    app.actions["claims"].trigger()
    assert app.side.currentWidget() is app.features.transcript.panel
    assert app.features.transcript.panel.list.hasFocus()
    assert rows(app) == [
        "said at 3:30 instead",
        "not found near its time",
        "confirmed",
        "not compared: it is too short to tell",
    ]
    app.features.transcript.panel.list.grab()
    back = app.window.findChild(QToolButton, "claimsBack")
    assert back is not None
    back.click()
    assert "1 confirmed · 1 elsewhere · 1 not found" in foot(app).text()
    assert foot(app).isVisible()
    foot(app).click()
    assert app.features.transcript.panel.stack.currentIndex() == 1
    app.actions["transcript"].trigger()
    assert app.features.transcript.panel.stack.currentIndex() == 0


def click_action(listed: CitationsList, row: int) -> None:
    rect = listed.action_rect(row, listed.visualRect(listed.model().index(row, 0)), listed.font())
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_one_click_sets_a_time_by_the_captions_and_another_takes_it_back(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    app.actions["claims"].trigger()
    click_action(app.features.transcript.panel.list, 0)
    qtbot.waitUntil(lambda: starts(app)[1] == 210.0)
    page = app.note.page
    assert page is not None
    assert "the captions say this at 3:30" in tip(page, page.anchors[page.anchor_of[1]])
    qtbot.waitUntil(lambda: kinds(app) == {0: "here", 1: "here", 2: "not found"})
    qtbot.waitUntil(lambda: "set by the captions" in rows(app))
    assert [row.outcome for row in app.features.repairs.panel.rows] == ["repaired"]
    app.state.save()
    stored = json.loads((tmp_path / "profile" / "data" / "state.json").read_text())
    assert stored["said"] == {f"youtube:{ID} lib/bridge.md": {"00:05:10 1": 210.0}}
    click_action(app.features.transcript.panel.list, rows(app).index("set by the captions"))
    qtbot.waitUntil(lambda: starts(app)[1] == 310.0)
    qtbot.waitUntil(lambda: kinds(app) == ALL)
    assert app.state.said == {}


def test_it_is_remembered(start: Start, note: Path, app: App, qtbot: QtBot) -> None:
    app.features.transcript.claims.adopt(app.features.transcript.panel.list.rows[0])
    qtbot.waitUntil(lambda: starts(app)[1] == 210.0)
    app.window.close()
    again = start(note)
    assert starts(again)[1] == 210.0


def test_as_written_wins_over_what_was_set_before(app: App, qtbot: QtBot) -> None:
    claim = app.features.transcript.panel.list.rows[0]
    app.features.transcript.claims.adopt(claim)
    qtbot.waitUntil(lambda: starts(app)[1] == 210.0)
    app.features.repairs.controller.set_as_written(claim.key, True)
    qtbot.waitUntil(lambda: starts(app)[1] == 310.0)
    qtbot.waitUntil(lambda: kinds(app) == ALL)
    app.features.transcript.claims.adopt(app.features.transcript.panel.list.rows[0])
    qtbot.waitUntil(lambda: starts(app)[1] == 210.0)
    assert app.state.as_written == {}


def test_captions_decide_a_time_that_may_mean_two_things(start: Start, note: Path, qtbot: QtBot) -> None:
    # In a film of three hours both an hour and 50 minutes, and a minute and 50 seconds, are possible.
    text = note.read_text().replace(ABSENT, SAID[1]).replace("00:01:50", "01:50:00")
    note.write_text(f"{text}\nElsewhere [2:00](https://youtu.be/{OTHER}?t=120).\n")
    (note.parent / f"Other [{OTHER}].mp4").write_bytes(b"another film")
    app = start(note, 3 * 3600.0)
    qtbot.waitUntil(lambda: starts(app)[2] == 110.0)
    qtbot.waitUntil(lambda: kinds(app) == {0: "here", 1: "elsewhere", 2: "here"})
    page = app.note.page
    assert page is not None
    assert "the captions say this there" in tip(page, page.anchors[page.anchor_of[2]])
    assert app.state.said == {}
    # What they decide holds while another video is loaded, which has none.
    app.reading.videos.play(f"youtube:{OTHER}", 120.0)
    qtbot.waitUntil(lambda: kinds(app) == {})
    qtbot.waitUntil(lambda: app.playback.source is not None and OTHER in app.playback.source.location)
    assert starts(app)[2] == 110.0
    app.reading.videos.load_main()
    qtbot.waitUntil(lambda: kinds(app) == {0: "here", 1: "elsewhere", 2: "here"})
    app.features.repairs.controller.set_as_written("01:50:00 1", True)
    qtbot.waitUntil(lambda: starts(app)[2] == 6600.0)
    qtbot.waitUntil(lambda: kinds(app)[2] == "elsewhere")
    assert starts(app)[2] == 6600.0


def test_the_menu_of_a_time_offers_the_place(app: App, qtbot: QtBot) -> None:
    page = app.note.page
    assert page is not None
    app.note.view.menu_wanted.emit(page.anchors[page.anchor_of[1]], QPoint(10, 10))
    menu = app.note.findChild(QMenu)
    assert menu is not None
    actions: dict[str, QAction] = {action.text(): action for action in menu.actions()}
    assert "Play from 3:30, where the captions say it" in actions
    actions["Read as 3:30 from now on"].trigger()
    menu.close()
    qtbot.waitUntil(lambda: starts(app)[1] == 210.0)


def test_a_click_on_a_sign_shows_it_in_the_list(app: App) -> None:
    page = app.note.page
    assert page is not None
    at = page.anchor_of[2]
    rect = page.layout.painter.chip_rects.of(at)[-1]
    scrolled = app.note.view.verticalScrollBar().value()
    point = QPoint(round(page.layout.origin + page.layout.column + 22), round(rect.center().y()) - scrolled)
    QTest.mouseClick(app.note.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert app.side.currentWidget() is app.features.transcript.panel
    assert app.features.transcript.panel.stack.currentIndex() == 1
    assert (
        app.features.transcript.panel.list.rows[app.features.transcript.panel.list.currentIndex().row()].cue.index == 2
    )


def test_shift_enter_plays_the_place(app: App) -> None:
    app.actions["claims"].trigger()
    QTest.keyClick(app.features.transcript.panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert app.playback.position == 210.0


def test_a_row_has_a_menu_and_tells_the_whole_sentence(app: App, qtbot: QtBot) -> None:
    listed = app.features.transcript.panel.list
    app.actions["claims"].trigger()
    assert ELSEWHERE in listed.rows[0].tip
    assert SAID[2] in listed.rows[0].tip
    listed.menu_wanted.emit(listed.model().index(0, 0), QPoint(10, 10))
    menu = listed.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    assert [text for text in actions if text] == ["Show in the note", "Play from 3:30", "Read as 3:30"]
    actions["Show in the note"].trigger()
    page = app.note.page
    assert page is not None
    assert page.anchors[app.note.view.marks.focused].cue == 1
    actions["Read as 3:30"].trigger()
    menu.close()
    qtbot.waitUntil(lambda: starts(app)[1] == 210.0)


def test_captions_that_come_later_are_found_by_choosing_them(start: Start, note: Path, qtbot: QtBot) -> None:
    beside = note.parent / f"Film [{ID}].en.vtt"
    beside.unlink()
    app = start(note)
    qtbot.waitUntil(lambda: "no captions beside this video" in app.features.transcript.transcript.words.text())
    assert kinds(app) == {}
    assert not foot(app).isVisible()
    app.actions["claims"].trigger()
    qtbot.waitUntil(lambda: "nothing to compare" in app.line.text)
    chosen = note.parent / "elsewhere.srt"
    chosen.write_text(captions(step=300))
    app.features.transcript.captions.take(chosen)
    qtbot.waitUntil(lambda: kinds(app).get(0) == "elsewhere")
    assert app.state.captions == {f"youtube:{ID}": str(chosen)}


def test_the_language_of_the_note_decides_and_what_is_there_already_is_not_shown_anew(
    app: App, note: Path, qtbot: QtBot
) -> None:
    kept = app.features.transcript.captions.captions
    other = note.with_name("other.md")
    other.write_text(f"---\nvideoId: {ID}\n---\n{HERE} {stamp('00:00:10')}, and that is what they said of it.\n")
    app.go.open(other)
    qtbot.waitUntil(lambda: kinds(app) == {0: "here"})
    qtbot.waitUntil(lambda: not app.features.transcript.captions.busy)
    assert app.features.transcript.captions.captions is kept
    german = note.with_name("german.md")
    german.write_text(
        f"---\nvideoId: {ID}\n---\nDas ist die alte Brücke, und sie wurde nicht rot, wie wir es auch von den anderen "
        f"wissen {stamp('00:00:10')}.\n"
    )
    (note.parent / f"Film [{ID}].de.srt").write_text(
        "1\n00:00:10,000 --> 00:00:15,000\nDie alte Brücke ist nicht rot.\n"
    )
    app.go.open(german)
    qtbot.waitUntil(
        lambda: (
            app.features.transcript.captions.captions is not None
            and app.features.transcript.captions.captions.language == "de"
        )
    )


def test_a_note_is_compared_with_captions_in_its_language_whatever_is_shown(app: App, note: Path, qtbot: QtBot) -> None:
    german = note.parent / f"Film [{ID}].de.srt"
    german.write_text("1\n00:00:10,000 --> 00:00:15,000\nDas ist die alte Brücke, und sie ist nicht rot.\n")
    app.features.transcript.captions.take(german)
    qtbot.waitUntil(lambda: len(app.features.transcript.transcript.list.passages) == 1)
    qtbot.waitUntil(lambda: kinds(app) == ALL)
    assert app.features.transcript.captions.captions is not None
    assert app.features.transcript.captions.captions.language == "de"


def test_where_no_captions_are_in_its_language_nothing_is_compared(start: Start, note: Path, qtbot: QtBot) -> None:
    (note.parent / f"Film [{ID}].en.vtt").rename(note.parent / f"Film [{ID}].de.vtt")
    app = start(note)
    qtbot.waitUntil(lambda: bool(app.features.transcript.panel.list.rows))
    assert {row.finding.verdict for row in app.features.transcript.panel.list.rows} == {"not compared"}
    assert kinds(app) == {}
    assert not foot(app).isVisible()


def test_captions_that_were_fetched_alone_are_shown_without_the_video(start: Start, note: Path, qtbot: QtBot) -> None:
    (note.parent / f"Film [{ID}].mp4").unlink()
    app = start(note)
    app.features.transcript.captions.take(note.parent / f"Film [{ID}].en.vtt")
    qtbot.waitUntil(lambda: kinds(app) == ALL)
    assert app.features.transcript.transcript._tracks.text() == "English"
    other = note.with_name("other.md")
    other.write_text(f"---\nvideoId: {ID}\n---\n{HERE} {stamp('00:00:10')}.\n")
    app.go.open(other)
    qtbot.waitUntil(lambda: kinds(app) == {0: "here"})
    stranger = note.with_name("stranger.md")
    stranger.write_text(f"---\nvideoId: dQw4w9WgXcQ\n---\n{HERE} {stamp('00:00:10')}.\n")
    app.go.open(stranger)
    qtbot.waitUntil(lambda: app.session.path == stranger)
    assert kinds(app) == {}
    assert app.features.transcript.captions.captions is None
    assert app.features.transcript.transcript.words.text() == empty_page.ON_WEB


def test_unreadable_captions_are_told_in_words(start: Start, note: Path, qtbot: QtBot) -> None:
    (note.parent / f"Film [{ID}].en.vtt").write_text("WEBVTT\n\n")
    app = start(note)
    qtbot.waitUntil(lambda: "No captions could be read from" in app.features.transcript.transcript.words.text())
    app.features.transcript.captions.take(note.parent / "gone.vtt")
    qtbot.waitUntil(lambda: app.features.transcript.captions.captions is not None)


def test_without_a_video_there_is_no_transcript(start: Start, note: Path, qtbot: QtBot) -> None:
    (note.parent / f"Film [{ID}].mp4").unlink()
    app = start(note)
    qtbot.waitUntil(lambda: app.features.transcript.transcript.words.text() == empty_page.ON_WEB)
    assert kinds(app) == {}
    with qtbot.waitSignal(app.features.transcript.captions.fetch_requested):
        app.features.transcript.transcript.fetch.click()
    note.with_name("plain.md").write_text("No video.\n")
    app.go.open(note.with_name("plain.md"))
    qtbot.waitUntil(lambda: app.features.transcript.transcript.words.text() == empty_page.NO_VIDEO)
    assert app.features.transcript.transcript.fetch.isHidden()


def test_another_note_takes_the_signs_away(app: App, note: Path, qtbot: QtBot) -> None:
    other = note.with_name("other.md")
    other.write_text(f"Nothing {stamp('00:00:10')}.\n")
    app.go.open(other)
    qtbot.waitUntil(lambda: app.session.path == other)
    assert kinds(app) == {}
    qtbot.waitUntil(lambda: app.features.transcript.captions.captions is None)
    assert kinds(app) == {}


def test_the_help_says_what_it_can_tell_and_is_no_note_of_the_readers(app: App, qtbot: QtBot) -> None:
    app.actions["help_claims"].trigger()
    qtbot.waitUntil(lambda: app.session.path is not None and app.session.path.name == "claims.md")
    assert app.state.last_note.endswith("bridge.md")


def test_the_list_that_is_asked_for_too_early_comes_by_itself(start: Start, note: Path, qtbot: QtBot) -> None:
    app = start(note)
    app.actions["claims"].trigger()
    qtbot.waitUntil(lambda: app.features.transcript.panel.stack.currentIndex() == 1)
    assert "nothing to compare" not in app.line.text


def test_only_disagreement_is_shown_unless_all_is_wanted(app: App) -> None:
    app.features.settings.dialog.take("all_signs", False)
    assert kinds(app) == {1: "elsewhere"}
    app.features.settings.dialog.take("all_signs", True)
    assert kinds(app) == ALL
    app.features.settings.dialog.take("all_signs", False)
    app.themes.choose("dark")
    assert kinds(app) == {1: "elsewhere"}


def test_by_default_only_disagreement_is_shown(make: Make, note: Path, qtbot: QtBot) -> None:
    app = make(length=600.0)
    app.begin(note, None)
    qtbot.waitUntil(lambda: kinds(app) == {1: "elsewhere"})


def test_the_words_of_a_quote_light_up_as_they_are_said(start: Start, note: Path, qtbot: QtBot) -> None:
    words = SAID[0].split()
    timed = " ".join(f"<{format_clock(10 + at * 0.5, millis=True)}>{word}" for at, word in enumerate(words))
    (note.parent / f"Film [{ID}].en.vtt").write_text(captions().replace(SAID[0], timed))
    app = start(note)
    qtbot.waitUntil(lambda: kinds(app).get(0) == "here")

    def lit() -> str:
        page, word = app.note.page, app.note.page.layout.marks.word
        return leaf_text(page, word[0])[word[1] : word[2]] if word is not None else ""

    seen = []
    for at in (words.index("bridge"), words.index("river"), words.index("in")):
        app.playback.seek(10.0 + at * 0.5 + 0.2)
        app.playback.tick()
        seen.append(lit())
    assert seen == ["bridge", "river", "in"]
    app.playback.seek(40.0)
    app.playback.tick()
    assert lit() == ""
    app.playback.seek(310.0)
    app.playback.tick()
    assert lit() == ""
