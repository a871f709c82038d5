"""Text that is read from right to left, and text that mixes both: what is painted is where it is clicked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPainter,
    QTextCharFormat,
)

from karareader.ui.note.copy_text import plain
from karareader.ui.note.find_bar import find_all
from karareader.ui.note.geometry import format_range
from karareader.ui.note.page.model import NotePage
from tests.ui.pages import VIDEO, page

pytestmark = pytest.mark.usefixtures("qapp")

LINK = f"https://www.youtube.com/watch?v={VIDEO.id}&t=113"
MIXED = [
    "שלום [0:30] עולם abc [0:20-0:25] סוף",
    "مرحبا English [0:05].",
    "Latin שלום עולם [0:15] ועוד and [1:00] end",
    "Latin ends with שלום [0:15]",
    "שלום [0:30] עולם abc [0:20-0:25] סוף, ויש עוד מילים של משפט ארוך שעובר לשורה השנייה [1:15] ועם abc [1:20] בתוכו.",
    f"ויש [מילים with Latin]({LINK}) בתוך השורה",
]


def laid(body: str, width: float = 600) -> NotePage:
    made = page(body, title="A note")
    made.layout.set_width(width)
    while made.layout.go_on(1.0):
        pass
    return made


def painted(made: NotePage, begin: int, end: int) -> list[QRectF]:
    """Where the ink of the text from `begin` to before `end` of the document is, one rectangle a line."""
    rect = made.layout.leaf_rect(made.leaf_at(begin))
    image = QImage(int(rect.right()) + 40, int(rect.bottom()) + 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    clip = QRectF(0, 0, image.width(), image.height())
    painter = QPainter(image)
    leaf = made.leaf_at(begin)
    layout, start = made.layout.lines(leaf), made.starts[leaf]
    seen = QTextCharFormat()
    seen.setForeground(QColor("#ff0000"))
    layout.setPosition(made.layout.text_at(leaf))
    layout.draw(painter, QPointF(0, 0), [format_range(begin - start, end - start, seen)], clip)
    painter.end()
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        top = int(made.layout.text_at(leaf).y() + line.y())
        red = [
            x
            for y in range(top, top + int(line.height()))
            for x in range(image.width())
            if (pixel := image.pixelColor(x, y)).red() > 200 and pixel.blue() < 120
        ]
        if red:
            found.append(QRectF(min(red), top, max(red) + 1 - min(red), line.height()))
    return found


@pytest.mark.parametrize("body", MIXED)
def test_chips_are_where_they_are_painted(body: str) -> None:
    made = laid(body)
    assert made.anchors
    for at, anchor in enumerate(made.anchors):
        ink = painted(made, *anchor.chip)
        boxes = made.layout.painter.chip_rects.chips(at)
        assert len(ink) == len(boxes) == 1
        # The ink stands in the middle of its chip, which is no wider than its text and a space on either side.
        assert boxes[0].left() - 1 <= ink[0].left() <= ink[0].right() <= boxes[0].right() + 1
        assert abs(boxes[0].center().x() - ink[0].center().x()) <= 2
        assert boxes[0].width() <= ink[0].width() + 12


def test_words_of_a_mixed_link_are_clicked_where_they_are_painted() -> None:
    made = laid(MIXED[-1])
    (anchor,) = made.anchors
    ink = painted(made, anchor.begin, anchor.chip[0] - 1)
    words = made.layout.painter.chip_rects.words(0)
    assert min(rect.left() for rect in words) - 1 <= ink[0].left()
    assert ink[0].right() <= max(rect.right() for rect in words) + 1


def test_chips_do_not_touch_one_another() -> None:
    for body in MIXED:
        made = laid(body)
        boxes = [rect for at in range(len(made.anchors)) for rect in made.layout.painter.chip_rects.chips(at)]
        assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_what_is_read_from_right_to_left_is_mirrored() -> None:
    made = laid(
        "# כותרת\n\nפסקה [0:05].\n\n- פריט [0:10]\n- item\n\n> [!note] שם\n> גוף\n\n"
        "| א | ב |\n| - | - |\n| x | [0:25] |"
    )
    leaves, layout = made.flow.leaves, made.layout
    by_text = {leaf.text: at for at, leaf in enumerate(leaves)}
    right = layout.origin + layout.column

    def edges(at: int) -> tuple[float, float]:
        rect = layout.lines(at).lineAt(0).naturalTextRect().translated(layout.text_at(at))
        return rect.left(), rect.right()

    assert edges(by_text["כותרת"])[1] == pytest.approx(right, abs=1)
    item = next(at for at, leaf in enumerate(leaves) if leaf.marker and leaf.rtl)
    assert edges(item)[1] < right - 10
    assert edges(by_text["item"])[0] > layout.origin + 10
    assert [box.rtl for box in made.flow.boxes] == [True, False, True]
    assert layout.text_at(by_text["שם"]).x() < layout.text_at(by_text["item"]).x()
    first, second = by_text["א"], by_text["ב"]
    assert layout.leaf_rect(first).left() >= layout.leaf_rect(second).right() - 1
    assert layout.leaf_rect(first).right() == pytest.approx(right, abs=1)
    cell = by_text["x"]
    assert layout.leaf_rect(cell).left() == layout.leaf_rect(first).left()
    # A click in a cell is in that cell.
    for at in (cell, cell + 1):
        hit = layout.hitTest(layout.leaf_rect(at).center(), Qt.HitTestAccuracy.FuzzyHit)
        assert made.leaf_at(hit) == at


def whole(made: NotePage, window: Qt.LayoutDirection) -> QImage:
    """The page as it is painted in a window of that direction."""
    image = QImage(700, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(window)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(image.rect())
    made.layout.draw(painter, context)
    painter.end()
    return image


def test_a_note_looks_the_same_in_a_window_that_reads_from_right_to_left() -> None:
    made = laid("1. One [0:05].\n2. Two\n\n- [ ] Task\n\n> [!note]\n> Words\n\n| A | B |\n| - | - |\n| x | [0:25] |")
    assert whole(made, Qt.LayoutDirection.RightToLeft) == whole(made, Qt.LayoutDirection.LeftToRight)


def test_a_note_in_one_direction_is_left_alone() -> None:
    made = laid("Text [0:05] and `code`.\n\n- item")
    assert not any(leaf.bidi or leaf.rtl or leaf.mirrored for leaf in made.flow.leaves)
    assert "\u2066" not in made.document.toPlainText()


def test_what_keeps_a_chip_together_is_no_text() -> None:
    made = laid("שלום [0:30] עולם [0:20-0:25] סוף")
    begin = made.starts[2]
    assert plain(made, begin, made.document.characterCount()) == "שלום 0:30 עולם 0:20–0:25 סוף"
    for words in ("שלום 0:30", "0:30 עולם", "שלום עולם סוף"):
        assert len(find_all(made, words)) == 1, words
