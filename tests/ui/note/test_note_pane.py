"""The pane as the reader uses it: pointing, clicking, keys, folding, finding, zooming, copying."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from karareader.notes.model.links import NoteLink, parse
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.comments_popup import CommentsPopup
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.note.geometry import GUTTER
from karareader.ui.note.pane import NotePane
from karareader.ui.note.tooltips import tip
from tests.ui.pages import long_body, settle, show, stamp

BODY = f"""First words {stamp("00:01:53")} and [[other note]] and [[dead note]].

> [!tip]- Folded
> Hidden {stamp("00:02:00")}.

Paragraph without a time.

## Head: two

The end {stamp("00:03:00")}.
"""


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[NotePane]:
    made = NotePane(ThemeManager("light"))
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def point_of(pane: NotePane, anchor: int) -> QPoint:
    assert pane.page is not None
    rect = pane.page.layout.painter.chip_rects.of(anchor)[0]
    return QPointF(rect.center().x(), rect.center().y() - pane.view.verticalScrollBar().value()).toPoint()


def anchor_named(pane: NotePane, text: str) -> int:
    assert pane.page is not None
    return next(at for at, each in enumerate(pane.page.anchors) if text in each.href)


def test_a_click_on_a_time_asks_to_seek(pane: NotePane, qtbot: QtBot) -> None:
    show(pane, BODY)
    with qtbot.waitSignal(pane.seek_requested) as told:
        QTest.mouseClick(
            pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, anchor_named(pane, "seek:113"))
        )
    assert told.args == [113.0]


def test_a_click_on_a_link_is_told_and_a_drag_is_none(pane: NotePane, qtbot: QtBot) -> None:
    show(pane, BODY)
    view, at = pane.view.viewport(), point_of(pane, anchor_named(pane, "note:other"))
    with qtbot.waitSignal(pane.link_activated) as told:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [NoteLink("other note")]
    with qtbot.assertNotEmitted(pane.link_activated):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(view, at + QPoint(60, 0))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 0))


def test_tab_goes_over_the_links_and_enter_follows_one(pane: NotePane, qtbot: QtBot) -> None:
    show(pane, BODY)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Tab)
    assert pane.view.marks.focused == 0
    with qtbot.waitSignal(pane.seek_requested) as told:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert told.args == [113.0]
    QTest.keyClick(pane.view, Qt.Key.Key_Tab)
    QTest.keyClick(pane.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert pane.view.marks.focused == 0
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert pane.view.marks.focused == -1


def test_the_play_mark_shows_beside_timed_paragraphs_only(pane: NotePane, qtbot: QtBot) -> None:
    show(pane, BODY)
    made = pane.page
    assert made is not None
    timed = made.anchors[anchor_named(pane, "seek:113")].leaf
    plain = next(at for at, leaf in enumerate(made.flow.leaves) if leaf.text.startswith("Paragraph"))
    for leaf, expected in ((timed, timed), (plain, -1)):
        spot = made.layout.painter.play_rect(leaf).center().toPoint()
        move = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(spot), QPointF(pane.view.viewport().mapToGlobal(spot)),
            Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(pane.view.viewport(), move)
        assert pane.view.marks.play == expected
    spot = made.layout.painter.play_rect(timed).center().toPoint()
    with qtbot.waitSignal(pane.seek_requested) as told:
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [113.0]


def test_marking_marks_the_paragraph_the_sentence_and_the_chip(pane: NotePane) -> None:
    show(pane, BODY)
    made = pane.page
    assert made is not None
    pane.mark(made.timeline.at(113.0))
    marks = pane.view.marks
    assert [made.flow.leaves[at].text.startswith("First words") for at in marks.leaves] == [True]
    assert marks.anchors == frozenset([made.anchor_of[0]])
    assert marks.sentences[0][0] in marks.leaves
    pane.mark(None)
    assert not marks.leaves


def test_a_time_inside_a_shut_callout_marks_its_title(pane: NotePane) -> None:
    show(pane, BODY)
    made = pane.page
    assert made is not None
    pane.mark(made.timeline.at(120.0))
    assert [made.flow.leaves[at].text for at in pane.view.marks.leaves] == ["Folded"]


def test_a_click_on_its_title_opens_a_callout_in_place(pane: NotePane) -> None:
    show(pane, BODY)
    made = pane.page
    assert made is not None
    title = next(at for at, leaf in enumerate(made.flow.leaves) if leaf.text == "Folded")
    at = made.layout.leaf_rect(title).center().toPoint()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert any("Hidden" in leaf.text for leaf in pane.page.flow.leaves)  # type: ignore[union-attr]
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not any("Hidden" in leaf.text for leaf in pane.page.flow.leaves)  # type: ignore[union-attr]


def test_another_theme_and_size_keep_the_place(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    pane = NotePane(themes)
    qtbot.addWidget(pane)
    pane.resize(760, 500)
    pane.show()
    show(pane, long_body(80))
    pane.scroll_to_block(pane.page.flow.leaves[40].block)  # type: ignore[union-attr]
    before = pane.view_state()
    themes.choose("dark")
    assert pane.page is not None
    assert pane.page.look.theme.dark
    with qtbot.waitSignal(pane.zoom_changed) as told:
        pane.zoom_in()
    assert told.args == [1.1]
    settle(pane)
    after = pane.view_state()
    assert (after["block"], after["leaf"]) == (before["block"], before["leaf"])
    assert after["share"] == pytest.approx(before["share"], abs=0.05)
    pane.close()


def test_the_view_comes_back_to_its_place(pane: NotePane) -> None:
    show(pane, long_body(80))
    pane.view.verticalScrollBar().setValue(2345)
    state = pane.view_state()
    show(pane, BODY)
    show(pane, long_body(80))
    pane.restore_view_state(state)
    assert pane.view.verticalScrollBar().value() == 2345
    pane.restore_view_state({"block": "none", "leaf": "x"})
    assert pane.view.verticalScrollBar().value() == 2345


def test_headings_are_gone_to_by_name(pane: NotePane) -> None:
    show(pane, BODY + "\n\n" + long_body(30))
    assert pane.scroll_to_heading("head two")
    assert not pane.scroll_to_heading("no such heading")
    assert pane.view.verticalScrollBar().value() > 0


def test_footnotes_lead_to_their_text_and_back(pane: NotePane) -> None:
    show(pane, f"A word[^1] first.\n\n{long_body(30)}\n\n[^1]: The text of it.\n")
    page, bar = pane.page, pane.view.verticalScrollBar()
    assert page is not None
    there, back = (parse(each.href) for each in page.anchors if each.href.startswith("note:"))
    assert isinstance(there, NoteLink)
    assert isinstance(back, NoteLink)
    assert pane.scroll_to_heading(there.heading)
    settle(pane)
    assert bar.value() == bar.maximum() > 0
    assert pane.scroll_to_heading(back.heading)
    settle(pane)
    assert bar.value() < bar.maximum() / 4


def test_finding_counts_and_goes_round(pane: NotePane) -> None:
    show(pane, "One word, two WORDS.\n\nA third w**or**d.")
    pane.open_find()
    field = pane.findChild(QLineEdit, "findField")
    assert field is not None
    count = lambda: pane.findChild(object, "findCount").text()  # type: ignore[attr-defined]  # noqa: E731
    QTest.keyClicks(field, "word")
    assert count() == "1 of 3"
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count() == "3 of 3"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count() == "1 of 3"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count() == "3 of 3"
    assert sum(len(hits) for hits in pane.view.marks.found.values()) == 3
    QTest.keyClicks(field, "x")
    assert count() == "Nothing found"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert not pane.view.marks.found


def test_copying_the_note_and_a_part_of_it(pane: NotePane) -> None:
    show(pane, BODY)
    made, clipboard = pane.page, QGuiApplication.clipboard()
    assert made is not None
    pane.copy_markdown()
    assert clipboard.text() == made.note.body.strip("\n") + "\n"
    cursor = pane.view.textCursor()
    leaf = next(at for at, each in enumerate(made.flow.leaves) if each.text.startswith("Paragraph"))
    cursor.setPosition(made.starts[leaf])
    cursor.setPosition(made.starts[leaf] + 5, cursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    pane.copy_markdown()
    assert clipboard.text() == "Paragraph without a time.\n"
    pane.copy_text()
    assert clipboard.text() == "Parag"
    pane.view.copy()
    assert clipboard.text() == "Parag"


def test_tooltips_tell_the_reading(pane: NotePane) -> None:
    show(pane, BODY)
    made = pane.page
    assert made is not None
    assert "1:53 · written 00:01:53" in tip(made, made.anchors[anchor_named(pane, "seek:113")])
    assert "No note is called “dead note”" in tip(made, made.anchors[anchor_named(pane, "note:dead")])
    at = point_of(pane, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, at, pane.view.viewport().mapToGlobal(at))
    assert QApplication.sendEvent(pane.view.viewport(), event)


def test_the_menu_of_a_time_copies_its_link(pane: NotePane) -> None:
    show(pane, BODY)
    made = pane.page
    assert made is not None
    menu = NoteMenu(made, made.anchors[anchor_named(pane, "seek:113")], lambda _anchor: None, [], pane)
    labels = [action.text() for action in menu.actions() if action.text()]
    assert labels == ["Play from 1:53", "Copy link to this moment", "Copy time (1:53)", "Copy as written (00:01:53)"]
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == "https://www.youtube.com/watch?v=qd7ezvCtIYg&t=113s"
    menu.deleteLater()


def test_an_empty_note_and_no_note(pane: NotePane) -> None:
    show(pane, "")
    pane.open_find()
    pane.mark(None)
    pane.copy_text()
    pane.clear_page()
    assert pane.page is None
    assert pane.view_state() == {}
    pane.view.viewport().repaint()


def test_the_wheel_with_ctrl_zooms(pane: NotePane) -> None:
    show(pane, BODY)
    pane.view.zoomed.emit(1)
    assert pane.look.size_px == pytest.approx(17.6)
    pane.zoom_reset()
    assert pane.look.size_px == 16.0


def test_hidden_comments_are_shown_on_demand(pane: NotePane, qtbot: QtBot) -> None:
    show(pane, "Words %%a remark [1:00]%%.\n\n%%\nover\nlines\n%%\n\n<!-- of HTML --> End.")
    made = pane.page
    assert made is not None
    assert "remark" not in made.document.toPlainText()
    pane.view.activated.emit(made.anchors[anchor_named(pane, "comments:")])
    (popup,) = pane.findChildren(CommentsPopup)
    assert popup.words.toPlainText() == "Line 1: a remark [1:00]\n\nLine 3: over\nlines\n\nLine 8: of HTML"
    assert popup.isVisible()
    QTest.keyClick(popup.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not pane.findChildren(CommentsPopup))


WORDS = (
    "Electroencephalography",
    "Counterintuitive",
    "Phenomenological",
    "Internationalization",
    "Straightforwardness",
)


# Both are wider than 45 % of the column; only the address is broken for that.
LONGER, ADDRESS = "Donaudampfschifffahrtsgesellschaft", "example.org/a/very/long/path/to/some/file/that/nobody/types"


def test_a_wide_table_takes_the_room_beside_the_text_before_it_scrolls(pane: NotePane) -> None:
    head = "| " + " | ".join((*WORDS, "When")) + " |"
    show(pane, f"{BODY}\n\n{head}\n{'| --- ' * 6}|\n| a | b | c | d | e | [1:20] |\n\nText after the table.")
    pane.resize(1100, 500)
    made, bar = pane.page, pane.view.horizontalScrollBar()
    assert made is not None
    cells = [made.layout.leaf_rect(at) for at, leaf in enumerate(made.flow.leaves) if leaf.row >= 0]
    first, last = min(cell.left() for cell in cells), max(cell.right() for cell in cells)
    assert last - first > made.layout.column
    assert bar.maximum() == 0
    assert GUTTER <= first < made.layout.origin
    assert last <= pane.view.viewport().width()
    anchor = len(made.anchors) - 1
    assert pane.view.anchor_at(pane.view.link_rect(anchor).center()) == anchor


def test_a_wide_table_breaks_no_word_and_scrolls_sideways(pane: NotePane, qtbot: QtBot) -> None:
    head = "| " + " | ".join((*WORDS, "When")) + " |"
    rows = f"{head}\n{'| --- ' * 6}|\n| {LONGER} | b | c | d | {ADDRESS} | [1:20] |\n"
    show(pane, f"{BODY}\n\n{rows}\nText after the table.")
    made, bar = pane.page, pane.view.horizontalScrollBar()
    assert made is not None
    for at, leaf in enumerate(made.flow.leaves):
        if leaf.kind == "th" or leaf.text == LONGER:
            assert made.layout.lines(at).lineCount() == 1
        elif leaf.text == ADDRESS:
            assert made.layout.lines(at).lineCount() > 1
        elif leaf.row < 0:
            assert made.layout.leaf_rect(at).right() <= pane.view.viewport().width()
    assert bar.maximum() > 0
    anchor = len(made.anchors) - 1
    assert pane.view.link_rect(anchor).left() > pane.view.viewport().width()
    pane.view.focus_anchor(anchor)
    rect = pane.view.link_rect(anchor)
    assert bar.value() > 0
    assert pane.view.viewport().rect().contains(rect)
    assert pane.view.anchor_at(rect.center()) == anchor
    with qtbot.waitSignal(pane.seek_requested):
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    show(pane, BODY)
    assert (bar.value(), bar.maximum()) == (0, 0)
