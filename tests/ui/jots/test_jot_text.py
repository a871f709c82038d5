"""The tags that are offered while one is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from karareader.ui.jots.jot_text import JotText

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_tag_that_begins_a_longer_one_leaves_both_to_choose(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    text = JotText(window)
    text.resize(200, text.sizeHint().height())
    text.set_tags({"idea/late": 3, "idea": 1, "other": 1})
    kept: list[str] = []
    text.kept.connect(lambda: kept.append(text.toPlainText()))
    window.show()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    text.set_prompt("What was said there, which is\nlonger than the field is wide")
    assert text.placeholderText().startswith("What was said")
    assert text.placeholderText().endswith("…")  # one line, not two of which one is cut
    QTest.keyClicks(text, "A #idea")
    popup = text._completer.popup()
    assert popup is not None
    assert popup.isVisible()
    assert not popup.currentIndex().isValid()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert (kept, popup.isVisible()) == (["A #idea"], False)  # Enter keeps what is written
    text.setPlainText("")
    QTest.keyClicks(text, "B #idea")
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert text.toPlainText() == "B #idea/late"
    assert not popup.isVisible()  # none begins with it
