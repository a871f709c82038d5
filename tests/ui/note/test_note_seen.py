"""Of a paragraph of thousands of times, only what is seen is painted and pointed at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF
from pytestqt.qtbot import QtBot

from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.chip_rects import ChipRects
from karareader.ui.note.pane import NotePane
from karareader.ui.note.visible_part import seen_text
from tests.ui.pages import page

TIMES = 3000


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[NotePane]:
    """A pane with one paragraph of thousands of times, all of the same second."""
    made = NotePane(ThemeManager("light"))
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show_page(page("".join(f"word{at} [00:01], " for at in range(TIMES)), look=made.look))
    while made.view.page is not None and made.view.page.layout.go_on(1.0):
        pass
    yield made
    made.close()


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The links that it was asked for where they stand."""
    asked: list[int] = []
    placed = ChipRects._placed

    def counted(self: ChipRects, anchor: int) -> tuple[list[QRectF], list[QRectF]]:
        asked.append(anchor)
        return placed(self, anchor)

    monkeypatch.setattr(ChipRects, "_placed", counted)
    return asked


def test_only_what_is_seen_is_painted(pane: NotePane, measured: list[int]) -> None:
    assert pane.page is not None
    pane.mark(pane.page.timeline.moments[0])
    pane.grab()
    assert 20 < len(set(measured)) < 600
    assert min(measured) == 0


def test_wherever_one_is(pane: NotePane, measured: list[int]) -> None:
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    pane.grab()
    assert len(set(measured)) < 600
    assert max(measured) == TIMES - 1


def test_only_links_near_the_pointer_are_looked_at(pane: NotePane, measured: list[int]) -> None:
    assert pane.page is not None
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for at in (TIMES // 2, TIMES // 2 + 1):
        rect = pane.page.layout.painter.chip_rects.of(at)[0].translated(0, -bar.value())
        measured.clear()
        assert pane.view.anchor_at(rect.center().toPoint()) == at
        assert len(measured) < 100
    assert pane.view.anchor_at(QPoint(1, 1)) == -1


def test_all_of_a_short_paragraph_is_seen(pane: NotePane) -> None:
    pane.show_page(page("one [00:01] two", look=pane.look))
    assert pane.page is not None
    begin, end = seen_text(pane.page.layout, len(pane.page.starts) - 1, QRectF(0, 0, 1, 1))
    assert begin == 0
    assert end > pane.page.document.characterCount()
