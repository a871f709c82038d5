"""Links that carry a time, on the page: their words are read, found, copied and clicked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.timeline.cues import Timeline
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.blocks import BREAK
from karareader.ui.note.copy_text import from_qt, leaf_text, plain, sentence_of
from karareader.ui.note.find_bar import find_all
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import with_timeline
from karareader.ui.note.pane import NotePane
from karareader.ui.note.tooltips import tip
from tests.ui.pages import VIDEO, page, show

LINK = f"https://www.youtube.com/watch?v={VIDEO.id}&t=113"
TIME = '<a class="yt-timestamp" data-t="00:02:00">[2:00]</a>'
BODY = f"Look at [how the **rain** falls]({LINK}) in full, and at {TIME}."


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[NotePane]:
    made = NotePane(ThemeManager("light"))
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.mark.usefixtures("qapp")
def test_words_and_chip_on_the_page() -> None:
    made = page(BODY)
    assert leaf_text(made, 2) == "Look at how the rain falls \u00a01:53\u00a0 in full, and at \u00a02:00\u00a0."
    words, alone = made.anchors
    assert [words.cue, alone.cue] == [0, 1]
    start = made.starts[2]
    text = leaf_text(made, 2)
    assert text[words.begin - start : words.end - start] == "how the rain falls \u00a01:53\u00a0"
    assert text[words.chip[0] - start : words.chip[1] - start] == "\u00a01:53\u00a0"
    assert words.words == [(words.begin, words.chip[0])]
    assert (alone.begin, alone.end) == alone.chip
    assert alone.words == []


@pytest.mark.usefixtures("qapp")
def test_words_are_found_across_the_chip_and_copied_with_it() -> None:
    made = page(BODY)
    text = leaf_text(made, 2)
    for words in ("rain", "how the rain falls", "falls in full", "rain falls 1:53", "1:53", "at 2:00"):
        assert len(find_all(made, words)) == 1, words
    (hit,) = find_all(made, "falls in full")
    assert text[hit.begin : hit.end] == "falls \u00a01:53\u00a0 in full"
    assert find_all(made, "full in") == []
    begin = made.starts[2]
    copied = plain(made, begin, begin + len(text))
    assert copied == "Look at how the rain falls 1:53 in full, and at 2:00."


@pytest.mark.usefixtures("qapp")
def test_the_sentence_ends_with_the_chip() -> None:
    made = page(BODY)
    begin, end = sentence_of(made, 0)
    assert leaf_text(made, 2)[begin:end] == "Look at how the rain falls \u00a01:53\u00a0"


def test_a_click_on_the_words_and_on_the_chip_seeks(pane: NotePane, qtbot: QtBot) -> None:
    show(pane, BODY)
    assert pane.page is not None
    painter = pane.page.layout.painter
    for rect in (painter.chip_rects.words(0)[0], painter.chip_rects.chips(0)[0]):
        point = QPointF(rect.center().x(), rect.center().y() - pane.view.verticalScrollBar().value()).toPoint()
        assert pane.view.anchor_at(point) == 0
        with qtbot.waitSignal(pane.seek_requested) as told:
            QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert told.args == [113.0]
    assert painter.chip_rects.words(0)[0].right() <= painter.chip_rects.chips(0)[0].left() + 1
    assert pane.view.anchor_at(QPoint(int(painter.chip_rects.words(0)[0].left()) - 6, point.y())) == -1
    assert painter.chip_rects.words(1) == []


def test_words_go_where_the_time_is_read_now(pane: NotePane, qtbot: QtBot) -> None:
    show(pane, BODY)
    assert pane.page is not None
    cues = pane.page.timeline.cues
    later = Timeline((cues[0]._replace(start=200.0, reason="another reading"), cues[1]))
    pane.show_page(with_timeline(Paper(), pane.page, later))
    page_now = pane.page
    assert page_now is not None
    assert "how the rain falls \u00a03:20\u00a0" in leaf_text(page_now, 2)
    assert "read as 3:20" in tip(page_now, page_now.anchors[page_now.anchor_of[0]])
    with qtbot.waitSignal(pane.seek_requested) as told:
        pane.view.activated.emit(page_now.anchors[page_now.anchor_of[0]])
    assert told.args == [200.0]


@pytest.mark.usefixtures("qapp")
def test_a_heading_of_such_words_is_the_title_once() -> None:
    made = page(f"# [A *note*]({LINK})\n\nText.", title="A note")
    assert [leaf_text(made, at) for at in range(3)] == ["A note \u00a01:53\u00a0", "1 time", "Text."]


@pytest.mark.usefixtures("qapp")
def test_words_behind_a_time_of_their_own_and_in_every_kind_of_block() -> None:
    made = page(
        f"## [1:53 Rain]({LINK})\n\n> [!note] On [rain]({LINK})\n> text\n\n- [rain]({LINK})\n\n"
        f"| a |\n| --- |\n| [rain]({LINK}) |\n\n[[talk.mp4#t=113|rain]] [rain][1][^1]\n\n"
        f"[1]: {LINK}\n[^1]: [rain]({LINK})\n"
    )
    texts = [leaf_text(made, at) for at in range(2, len(made.flow.leaves))]
    assert [text.replace("\u00a0", " ").split() for text in texts] == [
        ["1:53", "Rain"], ["On", "rain", "1:53"], ["text"], ["rain", "1:53"], ["a"], ["rain", "1:53"],
        ["rain", "1:53", "rain", "1:53", "1"], ["rain", "1:53", "↩"],
    ]  # fmt: skip
    first = made.anchors[0]
    assert first.chip[0] == first.begin
    assert first.words == [(first.chip[1], first.end)]
    assert len(find_all(made, "rain")) == 7


@pytest.mark.usefixtures("qapp")
def test_formulas_are_copied_as_they_are_written() -> None:
    made = page("\U0001f600 The sum $a+b$ is [0:15-0:24] $c$.")
    assert plain(made, made.starts[2], made.document.characterCount()) == "\U0001f600 The sum $a+b$ is 0:15–0:24 $c$."


def test_a_line_that_stays_as_written_ends_no_sentence() -> None:
    made = page("Words 🙂 that go\non in the *next*\nline [0:10]. More.\n\nOne line.\nAnother\nline [0:20].")
    for anchor, words in (
        (0, "Words 🙂 that go on in the next line \u00a00:10\u00a0"),
        (1, "Another line \u00a00:20\u00a0"),
    ):
        begin, end = sentence_of(made, anchor)
        leaf = made.anchors[anchor].leaf
        document = made.document.findBlockByNumber(leaf).text()
        back = from_qt(document)
        assert leaf_text(made, leaf)[back(begin) : back(end)] == words
        assert document.count(BREAK) == 2
    assert "that go\non in the next\nline" in plain(made, 0, made.document.characterCount())
