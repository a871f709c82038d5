"""The transcript: passages that follow the playback, words found in it, clicks that seek, and what is copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from karareader.captions.model import Captions, Line, Word
from karareader.captions.passages import Passage, as_text, passages
from karareader.ui.common.theme import ThemeManager
from karareader.ui.transcript.empty_page import EMPTY, NO_NOTE
from karareader.ui.transcript.line_breaks import Wrapper
from karareader.ui.transcript.menus import CaptionState
from karareader.ui.transcript.panel import TranscriptPanel
from tests.captions.citations.speech import Speaker, captioned, said

TALK = captioned(said([Speaker(1).sentence() for _ in range(120)]))


@pytest.fixture
def panel(qtbot: QtBot) -> TranscriptPanel:
    made = TranscriptPanel(ThemeManager("light"))
    qtbot.addWidget(made)
    made.resize(420, 360)
    made.show()
    qtbot.waitExposed(made)
    made.show_captions(TALK, passages(TALK))
    return made


# Passages


def test_passages_hold_every_caption_once_and_in_order() -> None:
    made = passages(TALK)
    assert [line for passage in made for line in passage.lines] == list(TALK.lines)
    for passage in made:
        for at, line in enumerate(passage.lines):
            begin, end = passage.span(at)
            assert passage.text[begin:end] == line.text
            assert passage.line_at(begin) == passage.line_at(end - 1) == at


def lines(*texts: str, gap: float = 0.0) -> Captions:
    made = [Line(at * (2 + gap), at * (2 + gap) + 2, text) for at, text in enumerate(texts)]
    return Captions("en", False, tuple(made))


def test_a_silence_and_another_speaker_begin_a_passage() -> None:
    assert [each.text for each in passages(lines("One.", "Two.", gap=4))] == ["One.", "Two."]
    assert [each.text for each in passages(lines("It is late.", ">> Is it?", "Yes, it", "is."))] == [
        "It is late.",
        ">> Is it? Yes, it is.",
    ]
    assert [each.text for each in passages(lines("So they said,", "[Music]", "and left."))] == [
        "So they said,",
        "[Music] and left.",
    ]


def test_a_passage_ends_with_a_sentence_or_at_the_longest() -> None:
    long = "word " * 40 + "end."
    assert len(passages(lines(long, "Next one.", "And on."))) == 2
    endless = ["and so on and on it goes without an end"] * 30
    assert all(len(each.text) <= 380 for each in passages(lines(*endless)))


def test_the_time_of_a_word_is_told_where_it_is_known() -> None:
    words = tuple(Word(10 + at, text) for at, text in enumerate(("we", "don’t", "wait")))
    (passage,) = passages(Captions("en", True, (Line(1, 9, "Well,"), Line(10, 13, "we don’t wait", words))))
    assert passage.text == "Well, we don’t wait"
    assert [passage.seconds_at(at) for at in (0, 6, 8, 9, 14, 18)] == [1, 10, 10, 11, 11, 12]


def test_text_with_and_without_times() -> None:
    made = (Passage("One.", (0,), (Line(5, 6, "One."),)), Passage("Two.", (0,), (Line(3700, 3701, "Two."),)))
    assert as_text(made, times=False) == "One.\n\nTwo."
    assert as_text(made, times=True) == "0:05  One.\n\n1:01:40  Two."


# Rows


def narrow(text: str, width: int) -> list[str]:
    return [text[begin:end] for begin, end in Wrapper(len).rows(text, width)]


def test_rows_are_as_wide_as_they_may_be_and_lose_nothing() -> None:
    assert narrow("one two three", 7) == ["one two ", "three"]
    assert narrow("one", 7) == ["one"]
    assert narrow("", 7) == [""]
    assert narrow("internationalisation", 8) == ["internat", "ionalisa", "tion"]
    assert narrow("an internationalisation", 8) == ["an ", "internat", "ionalisa", "tion"]
    for width in range(1, 30):
        text = "the quick 今日は、brown fox, unbelievably fast."
        assert "".join(narrow(text, width)) == text


def test_no_mark_begins_a_row_of_japanese() -> None:
    for width in range(2, 9):
        assert all(row[0] not in "、。" for row in narrow("今日は、いい天気です。明日も、晴れ。", width))


# The panel


def test_it_says_why_it_is_empty(qtbot: QtBot) -> None:
    panel = TranscriptPanel(ThemeManager("light"))
    qtbot.addWidget(panel)
    assert panel.words.text() == NO_NOTE
    assert panel.choose.isHidden()
    panel.say(EMPTY.format(name="a.vtt", why="The file is empty."), can_choose=True)
    assert not panel.choose.isHidden()
    with qtbot.waitSignal(panel.file_wanted):
        panel.choose.click()
    panel.moved(12.0)
    panel.copy_text()


def test_what_is_said_is_marked_and_stays_in_view(panel: TranscriptPanel) -> None:
    panel.moved(TALK.lines[0].start)
    assert panel.list.current == (0, 0)
    panel.moved(TALK.lines[-1].start + 0.5)
    last = len(panel.list.passages) - 1
    assert panel.list.current is not None
    assert panel.list.current[0] == last
    panel.follow.align(at_once=True)
    assert panel.follow.where() == 0
    assert panel.list.verticalScrollBar().value() > 0
    panel.moved(0.0)
    assert panel.list.current is None


def chip(panel: TranscriptPanel) -> QToolButton:
    found = panel.findChild(object, "transcriptFollowChip")
    assert found is not None
    return found  # type: ignore[return-value]


def test_the_hand_suspends_the_following_and_the_chip_resumes_it(panel: TranscriptPanel) -> None:
    panel.moved(TALK.lines[0].start)
    assert chip(panel).isHidden()
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    assert panel.follow.state.suspended
    assert not chip(panel).isHidden()
    place = panel.list.verticalScrollBar().value()
    panel.moved(TALK.lines[3].start)
    assert panel.list.verticalScrollBar().value() == place
    chip(panel).click()
    assert not panel.follow.state.suspended
    panel.follow.align(at_once=True)
    assert panel.follow.where() == 0


def point(panel: TranscriptPanel, passage: int, offset: int) -> QPoint:
    """The middle of a letter, in the viewport."""
    rows, text = panel.list.rows.rows(passage), panel.list.passages[passage].text
    number = next(at for at, row in enumerate(rows) if row[0] <= offset < row[1])
    rect = panel.list.visualRect(panel.list.model().index(passage, 0))
    measure = QFontMetricsF(panel.list.font()).horizontalAdvance
    x = panel.list.rows.text_left() + measure(text[rows[number][0] : offset]) + measure(text[offset]) / 2
    return QPoint(round(x), round(rect.top() + 5 + panel.list.rows.pitch() * (number + 0.5)))


def test_a_click_plays_from_the_caption_that_is_clicked(panel: TranscriptPanel, qtbot: QtBot) -> None:
    passage = panel.list.passages[1]
    begin, _ = passage.span(2)
    with qtbot.waitSignal(panel.time_chosen) as chosen:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=point(panel, 1, begin + 1))
    assert chosen.args == [passage.lines[2].start]
    rect = panel.list.visualRect(panel.list.model().index(1, 0))
    with qtbot.waitSignal(panel.time_chosen) as chosen:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, rect.center().y()))
    assert chosen.args == [passage.start]


def test_the_keyboard_moves_and_plays(panel: TranscriptPanel, qtbot: QtBot) -> None:
    panel.take_focus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.time_chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [panel.list.passages[1].start]


def test_words_are_found_and_gone_through(panel: TranscriptPanel) -> None:
    panel.take_focus()
    QTest.keyClick(panel.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.search.field.hasFocus()
    word = panel.list.passages[-1].text.split()[-2]
    QTest.keyClicks(panel.search.field, word.upper())
    places = sum(each.text.lower().count(word.lower()) for each in panel.list.passages)
    assert panel.search.count.text().endswith(f"of {places}")
    found = [hit for hits in panel.list.found.values() for hit in hits]
    assert len(found) == places
    assert sum(current for _, _, current in found) == 1
    first = panel.search.count.text()
    QTest.keyClick(panel.search.field, Qt.Key.Key_Return)
    assert places == 1 or panel.search.count.text() != first
    QTest.keyClick(panel.search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert panel.search.count.text() == first
    QTest.keyClicks(panel.search.field, "qqqq")
    assert panel.search.count.text() == "Nothing found"
    QTest.keyClick(panel.search.field, Qt.Key.Key_Escape)
    assert panel.list.found == {}
    assert panel.list.hasFocus()


def test_all_of_it_or_what_is_selected_is_copied(panel: TranscriptPanel, qtbot: QtBot) -> None:
    board = QGuiApplication.clipboard()
    with qtbot.waitSignal(panel.message):
        panel.copy_with_times()
    assert board.text() == as_text(panel.list.passages, times=True)
    panel.take_focus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == as_text(panel.list.passages[:2], times=False)


def test_rows_are_broken_anew_with_the_width_and_the_place_is_kept(panel: TranscriptPanel) -> None:
    panel.list.scrollTo(panel.list.model().index(9, 0), panel.list.ScrollHint.PositionAtTop)
    before = panel.list.indexAt(QPoint(80, 4)).row()
    rows = sum(len(panel.list.rows.rows(at)) for at in range(len(panel.list.passages)))
    panel.resize(300, 360)
    assert sum(len(panel.list.rows.rows(at)) for at in range(len(panel.list.passages))) > rows
    assert panel.list.indexAt(QPoint(80, 4)).row() == before


def test_tracks_are_offered(panel: TranscriptPanel, qtbot: QtBot) -> None:
    panel.show_tracks(["de", "en · automatic"], 1)
    button = panel.findChild(QToolButton, "transcriptTracks")
    assert button is not None
    assert button.text() == "en · automatic"
    actions: list[QAction] = button.menu().actions()
    assert [action.isChecked() for action in actions[:2]] == [False, True]
    with qtbot.waitSignal(panel.track_chosen) as chosen:
        actions[0].trigger()
    assert chosen.args == [0]
    with qtbot.waitSignal(panel.file_wanted):
        actions[-1].trigger()


def test_timing_and_encoding_are_chosen_there_and_what_was_not_read_is_told(
    panel: TranscriptPanel, qtbot: QtBot
) -> None:
    panel.show_tracks(["English"], 0)
    assert panel.problems.isHidden()
    problem = "1 caption could not be read (line 6)."
    panel.show_tracks(["English"], 0, CaptionState("Cyrillic (Windows-1251)", "cp1251", -0.3, (problem,)))
    assert not panel.problems.isHidden()
    assert panel.problems.text() == problem
    button = panel.findChild(QToolButton, "transcriptTracks")
    assert button is not None
    assert "Read as Cyrillic (Windows-1251)\nShown 0.3 s earlier" in button.toolTip()
    menus = {action.text(): action.menu() for action in button.menu().actions() if action.menu() is not None}
    assert list(menus) == ["Timing (0.3 s earlier)", "Text encoding"]
    kinds = {action.text(): action for action in menus["Text encoding"].actions()}
    assert [text for text, action in kinds.items() if action.isChecked()] == ["Cyrillic (Windows-1251)"]
    with qtbot.waitSignal(panel.encoding_chosen) as encoding:
        kinds["Greek (Windows-1253)"].trigger()
    with qtbot.waitSignal(panel.encoding_chosen) as guessed:
        kinds["Automatic"].trigger()
    assert (encoding.args, guessed.args) == (["cp1253"], [""])
    steps = {action.text(): action for action in menus["Timing (0.3 s earlier)"].actions()}
    with qtbot.waitSignal(panel.moved_by) as moved:
        steps["0.5 seconds later"].trigger()
    assert moved.args == [0.5]
    with qtbot.waitSignal(panel.offset_wanted):
        steps["Set offset…"].trigger()
    panel.show_tracks(["English"], 0, CaptionState("Cyrillic (Windows-1251)"))
    kinds = {action.text() for menu in button.menu().findChildren(QMenu) for action in menu.actions()}
    assert "Automatic: Cyrillic (Windows-1251)" in kinds
    panel.say(NO_NOTE)
    assert panel.problems.isHidden()


def test_every_state_can_be_painted(panel: TranscriptPanel) -> None:
    arabic = Captions("ar", False, (Line(0, 2, "مرحبا بكم في هذا الفيديو"), Line(2, 4, "שלום")))
    panel.show_captions(arabic, passages(arabic))
    panel.moved(0.5)
    panel.search.field.setText("بكم")
    panel.grab()
    panel.show_captions(TALK, passages(TALK))
    panel.moved(30.0)
    panel.take_focus()
    panel.list.selectAll()
    panel.grab()


def test_in_a_mirrored_window_the_times_change_sides_and_the_text_stays(
    qapp: QApplication, panel: TranscriptPanel, request: pytest.FixtureRequest
) -> None:
    """Words from the left stay as they are, with their full stop at their end; a click on a time is one."""

    def text() -> QImage:
        row = panel.list.visualRect(panel.list.model().index(0, 0))
        return panel.list.viewport().grab(row.adjusted(rows.text_left(), 0, 0, 0)).toImage().copy(0, 0, width, 24)

    request.addfinalizer(lambda: qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    short = Captions("en", False, (Line(0, 2, "It ends here."), Line(60, 64, "And here.")))
    panel.show_captions(short, passages(short))
    rows = panel.list.rows
    width, before = rows.text_width, rows.text_left()
    plain = text()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert rows.text_left() < before
    assert rows.text_width == width
    assert text() == plain
    assert panel.list.offset_at(QPoint(rows.text_left() + width + 6, 12)) == (0, 0)


# Word by word


def test_the_word_that_is_said_lights_up_and_only_it_is_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = TranscriptPanel(ThemeManager("light"))
    qtbot.addWidget(panel)
    panel.resize(420, 360)
    panel.show()
    qtbot.waitExposed(panel)
    words = tuple(Word(10 + at, text) for at, text in enumerate(("we", "don’t", "wait", "we", "go")))
    talk = Captions("en", True, (Line(1, 9, "Well,"), Line(10, 16, "we don’t wait, we go", words)))
    panel.show_captions(talk, passages(talk))
    passage, painter = panel.list.passages[0], panel.list._painter

    def lit() -> str:
        return passage.text[slice(*painter.word)] if painter.word else ""

    seen = []
    for moment in (5.0, 10.0, 11.5, 13.2, 13.4, 20.0, 11.0):
        panel.moved(moment)
        seen.append(lit())
    assert seen == ["", "we", "don’t", "we", "we", "go", "don’t"]
    painted: list[tuple[int, ...]] = []
    monkeypatch.setattr(panel.list.viewport(), "update", lambda *rects: painted.extend(r.getRect() for r in rects))
    panel.moved(11.9)
    assert painted == []
    panel.moved(12.0)
    assert len(painted) == 2
    row = panel.list.visualRect(panel.list.model().index(0, 0))
    assert all(width < row.width() / 3 and height < row.height() for _, _, width, height in painted)
    for second, begin, end in ((11, *passage.word_spans(1)[1]), (14, *passage.word_spans(1)[4])):
        assert passage.seconds_at(begin) == passage.seconds_at(end - 1) == second
