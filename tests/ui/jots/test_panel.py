"""The list of marks and jots by itself."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from karareader.ui.common.sentence_list import CitedSentence
from karareader.ui.common.theme import ThemeManager
from karareader.ui.jots.panel import JotRow, JotsPanel


def jots(*seconds: int) -> list[JotRow]:
    return [JotRow("jot", f"jot-{second}", CitedSentence("Jot", "Words", float(second))) for second in seconds]


def seen(panel: JotsPanel, row: int) -> bool:
    view = panel.list
    return view.viewport().rect().contains(view.visualRect(view.model().index(row, 0)))


def test_what_was_just_kept_is_brought_into_view(qtbot: QtBot) -> None:
    panel = JotsPanel(ThemeManager("light"))
    qtbot.addWidget(panel)
    panel.resize(300, 260)
    panel.show()
    panel.show_rows(jots(*range(20)), "")
    assert seen(panel, 0)
    panel.show_rows(jots(*range(21)), "")
    assert seen(panel, 20)
    panel.show_rows(jots(*range(20)), "")  # one that went, and others of another video, leave the list where it is
    panel.show_rows(jots(*range(100, 140)), "")
    panel.list.verticalScrollBar().setValue(0)
    panel.show_rows(jots(*range(100, 138), 138, 139), "")
    assert seen(panel, 0)


def test_a_narrow_panel_clips_no_button(qtbot: QtBot) -> None:
    panel = JotsPanel(ThemeManager("light"))
    qtbot.addWidget(panel)
    panel.set_tags({"one": 1})
    panel.show_rows([JotRow("mark", "m", CitedSentence("Mark", "Words", 1.0)), *jots(1, 2)], "")
    panel.resize(220, 260)
    panel.show()
    for each in (panel.film, panel.tags, panel.sweep):
        assert each.width() >= each.sizeHint().width()
        assert panel.rect().contains(each.geometry())
    panel.resize(220, 60)
    assert panel.film.height() >= panel.film.sizeHint().height()
