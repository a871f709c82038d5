"""The note for those who listen: a caret walks every word of it, and each marked sentence is said once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from karareader.ui.common.theme import ThemeManager
from karareader.ui.note import screen_reader
from karareader.ui.note.copy_text import plain
from karareader.ui.note.pane import NotePane
from tests.ui.pages import show, stamp

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed-note.md"
BODY = f"""Click here {stamp("00:00:15")}. It plays {stamp("00:00:19")}; the *third* sentence {stamp("00:00:24")}.

- a row of a list {stamp("00:00:29")}
- another one {stamp("00:00:35")}

| left | right |
| --- | --- |
| cell {stamp("00:00:46")} | other |

## A heading

The end {stamp("00:01:00")}.
"""


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[NotePane]:
    made = NotePane(ThemeManager("light"))
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def walked(pane: NotePane) -> list[str]:
    """What a screen reader hears that reads the word at the caret, from the top of the note to its end."""
    view, words = pane.view, []
    reader = QAccessible.queryAccessibleInterface(view).textInterface()
    pane.scroll_to_top()
    pane.toggle_caret()
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    before = -1
    while view.textCursor().position() != before:
        before = view.textCursor().position()
        assert reader.cursorPosition() == before
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        words.append(reader.text(before, view.textCursor().position()))
    pane.toggle_caret()
    return "".join(words).split()


def test_a_caret_walks_every_word(pane: NotePane) -> None:
    """Also of the note with which this program began, where a checkout has it beside it."""
    bodies = [BODY]
    if SEED.is_file():
        bodies.append(SEED.read_text(encoding="utf-8").partition("\n---\n")[2])
    for body in bodies:
        show(pane, body)
        assert pane.page is not None
        whole = pane.page.document.toPlainText()
        assert walked(pane) == whole.split()
        assert len(whole.split()) > 20


def test_keys_of_the_window_are_its_own_while_it_is_on_and_enter_follows_a_time(pane: NotePane, qtbot: QtBot) -> None:
    show(pane, BODY)
    view = pane.view
    assert not view.caret.on
    pane.toggle_caret()
    assert view.caret.on
    cursor = view.textCursor()
    assert pane.page is not None
    cursor.setPosition(pane.page.anchors[1].begin + 1)
    view.setTextCursor(cursor)
    with qtbot.waitSignal(pane.seek_requested) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [19.0]
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.textCursor().hasSelection()
    pane.toggle_caret()
    assert not view.caret.on


def test_each_marked_sentence_is_said_once_and_can_be_silent(pane: NotePane, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def take(_view: QTextBrowser, words: str) -> None:
        said.append(words)

    monkeypatch.setattr(screen_reader, "announce", take)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    show(pane, BODY)
    assert pane.page is not None
    timeline, starts = pane.page.rendered.timeline, pane.page.starts
    wanted = []
    for seconds in (15.0, 16.0, 19.0, 24.0, 29.0, 35.0, 46.0, 60.0):
        pane.mark(timeline.at(seconds))
        marked = " ".join(
            plain(pane.page, starts[leaf] + a, starts[leaf] + b) for leaf, a, b in pane.view.marks.sentences
        )
        wanted.append(" ".join(marked.split()))
    assert said == list(dict.fromkeys(wanted))
    assert said[0].startswith("Click here")
    pane.said.wanted = False
    pane.mark(timeline.at(15.0))
    assert len(said) == 7
