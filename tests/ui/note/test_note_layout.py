"""Where things stand: nothing overlaps, the column keeps its width, the mark moves nothing."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from karareader.notes.load import parse_note
from karareader.notes.render import render
from karareader.ui.common.theme import LIGHT
from karareader.ui.note.copy_text import leaf_text
from karareader.ui.note.geometry import GUTTER
from karareader.ui.note.layout import NoteLayout
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare
from karareader.ui.note.page.style import Look
from tests.ui.pages import long_body, page, stamp

pytestmark = pytest.mark.usefixtures("qapp")

EVERYTHING = f"""Some text with `code` and a time {stamp("00:01:53")}.

> [!INFO] Title
> Inside {stamp("00:02:00")}.
>
> - one
> - two

> A quote

```python
print("hello")
```

| a | b |
|---|--:|
| x y z {stamp("00:03:00")} | 1 |

$$\\frac{{a}}{{b}}$$

---

1. one
   - nested
2. two
"""


def laid_out(made: NotePage, width: float = 760.0) -> NoteLayout:
    layout = made.layout
    layout.set_width(width)
    while layout.go_on(1.0):
        pass
    return layout


def lines_of(layout: NoteLayout, made: NotePage, leaf: int) -> int:
    return made.document.findBlock(made.starts[leaf]).layout().lineCount()


def test_a_cell_with_code_and_a_time_fits_on_its_line_where_there_is_room() -> None:
    made = page(f"| a | b |\n|---|---|\n| 1 | `il(i, fill, i)` {stamp('00:01:10')} |\n| 2 | x |")
    layout = laid_out(made)
    assert [lines_of(layout, made, leaf) for leaf, each in enumerate(made.flow.leaves) if each.table >= 0] == [1] * 6


def test_the_type_is_a_real_one_so_that_digits_look_alike_in_every_script() -> None:
    assert page("x", look=Look(LIGHT, "serif")).sheet.font().family() not in ("serif", "Serif")


@pytest.mark.parametrize("width", [300.0, 420.0, 760.0, 1600.0])
def test_units_follow_one_another(width: float) -> None:
    layout = laid_out(page(EVERYTHING), width)
    for unit in range(1, len(layout.units)):
        assert layout.top(unit) >= layout.bottom(unit - 1)
    assert layout.documentSize().height() >= layout.bottom(len(layout.units) - 1)


@pytest.mark.parametrize("width", [300.0, 760.0, 1600.0])
def test_no_line_reaches_out_of_its_leaf(width: float) -> None:
    made = page(EVERYTHING + "\n\n" + "unbreakable" * 60)
    layout = laid_out(made, width)
    for leaf in range(len(made.flow.leaves)):
        rect = layout.leaf_rect(leaf)
        for line in layout.rects(leaf, 0, 10_000):
            assert line.left() >= rect.left() - 0.5
            assert line.right() <= rect.right() + 0.5


def test_the_column_is_in_the_middle_and_at_most_72_letters_wide() -> None:
    made = page(long_body(20))
    layout = laid_out(made, 1600.0)
    assert layout.origin == pytest.approx((1600 - layout.column) / 2, abs=1)
    longest = 0
    for leaf in range(2, len(made.flow.leaves)):
        lines, text = layout.lines(leaf), leaf_text(made, leaf)
        for line in map(lines.lineAt, range(lines.lineCount())):
            longest = max(longest, len(text[line.textStart() :][: line.textLength()].rstrip()))
    assert 60 <= longest <= 72


def test_a_narrow_pane_still_has_room_for_the_margin() -> None:
    layout = laid_out(page(EVERYTHING), 420.0)
    assert layout.origin == GUTTER
    assert layout.origin + layout.column < 420


def test_another_width_of_the_pane_breaks_lines_anew_only_if_the_column_changes() -> None:
    layout = laid_out(page(long_body(3)), 1600.0)
    assert layout.set_width(1400.0) is False
    assert layout.set_width(420.0) is True


def test_a_point_in_the_text_is_found_again() -> None:
    made = page(EVERYTHING)
    layout = laid_out(made)
    for anchor in range(len(made.anchors)):
        for rect in layout.painter.chip_rects.of(anchor):
            position = layout.hitTest(rect.center(), Qt.HitTestAccuracy.ExactHit)
            assert made.anchor_at(position) == anchor


def test_beside_the_text_there_is_no_exact_hit() -> None:
    layout = laid_out(page(EVERYTHING))
    assert layout.hitTest(QPointF(2, 100), Qt.HitTestAccuracy.ExactHit) == -1
    assert layout.hitTest(QPointF(2, 1e6), Qt.HitTestAccuracy.FuzzyHit) >= 0


def test_what_was_not_reached_yet_has_an_estimate() -> None:
    made = page(long_body(200))
    made.layout.set_width(760.0)
    guess = made.layout.height()
    exact = laid_out(made).height()
    assert guess == pytest.approx(exact, rel=0.25)


def test_a_block_that_qt_asks_for_is_laid_out() -> None:
    made = page(long_body(30))
    made.layout.set_width(760.0)
    block = made.document.lastBlock()
    rect = made.layout.blockBoundingRect(block)
    assert block.layout().lineCount() > 1
    assert block.layout().position() == rect.topLeft()


def test_formulas_stand_on_the_base_line() -> None:
    made = page("Text $\\frac{a}{b}$ text.")
    layout = laid_out(made)
    leaf = next(at for at, each in enumerate(made.flow.leaves) if "\ufffc" in each.text)
    line = layout.lines(leaf).lineAt(0)
    drawing = made.pictures[0]
    assert drawing.depth > 0
    assert line.descent() >= drawing.depth - 0.5
    assert line.ascent() >= drawing.height - drawing.depth - 0.5


def test_the_mark_paints_and_moves_no_text() -> None:
    made = page(EVERYTHING)
    layout = laid_out(made)
    before = [layout.rects(leaf, 0, 10_000) for leaf in range(len(made.flow.leaves))]
    plain = picture_of(layout)
    layout.marks.leaves, layout.marks.anchors = frozenset([2]), frozenset([0])
    layout.marks.sentences = ((2, 0, 9),)
    assert picture_of(layout) != plain
    assert [layout.rects(leaf, 0, 10_000) for leaf in range(len(made.flow.leaves))] == before


def test_the_band_covers_no_bullet() -> None:
    made = page(f"- item {stamp('00:00:07')}")
    layout = laid_out(made)
    leaf = made.anchors[0].leaf
    layout.marks.leaves = frozenset([leaf])
    rect = layout.leaf_rect(leaf)
    image = picture_of(layout)
    column = range(int(rect.left() - 18), int(rect.left() - 4))
    colours = {image.pixelColor(x, y).name() for x in column for y in range(int(rect.top()), int(rect.bottom()))}
    assert made.look.theme.band in colours
    assert made.look.theme.quiet in colours


def picture_of(layout: NoteLayout) -> QImage:
    image = QImage(760, 1200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    context = NoteLayout.PaintContext()
    context.clip = image.rect().toRectF() if hasattr(image.rect(), "toRectF") else image.rect()
    layout.draw(painter, context)
    painter.end()
    return image


def test_lines_stand_on_a_rhythm_of_one_and_a_half() -> None:
    made = page(long_body(1))
    layout = laid_out(made)
    lines = layout.lines(1 if made.flow.leaves[1].kind == "p" else 2)
    tops = [lines.lineAt(at).y() for at in range(lines.lineCount())]
    assert {round(below - above) for above, below in pairwise(tops)} == {24}
    assert QFontMetricsF(made.sheet.font()).height() < 24


def test_a_picture_is_never_wider_than_its_line(tmp_path: Path) -> None:
    picture = QImage(2000, 400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "wide.png"))
    note = parse_note(tmp_path / "note.md", b"![[wide.png]]\n\n> ![[wide.png|120]] small")
    made = prepare(Paper(), note, render(note, video=False), None, Look(LIGHT))
    for width in (1200.0, 420.0):
        layout = laid_out(made, width)
        for leaf, each in enumerate(made.flow.leaves):
            for line in layout.rects(leaf, 0, 100) if "\ufffc" in each.text else ():
                assert 100 <= line.width() <= layout.room(leaf) + 0.5
    assert made.pictures[1].width == 120


def test_deeply_nested_text_keeps_room_for_its_words() -> None:
    made = page(
        "> " * 90 + "some words that are quoted by ninety people\n\n" + "\n".join("  " * n + "- a" for n in range(60))
    )
    layout = laid_out(made)
    assert all(layout.room(leaf) > 200 for leaf in range(len(made.flow.leaves)))
