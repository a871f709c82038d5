"""A list of sentences out of other notes, each with its note and maybe its time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPixmap,
    QPixmapCache,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from karareader.timeline.timecode import format_time
from karareader.ui.common import row_paint
from karareader.ui.common.fonts import smaller
from karareader.ui.common.highlighted_text import units
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList
from karareader.ui.common.theme import Theme, ThemeManager

_LINES = 2  # of a sentence
_EDGE, _GAP, _TOP = 12, 8, 6  # pixels
_WITH_PICTURE = 240  # pixels of a row from which on there is room for its picture
# Where a link stands late in a long sentence, so many characters before it are shown.
_BEFORE = 44


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A row: the title of a note, a sentence of it, the time (seconds) that it carries, a place in it to pick out.

    `sign` is that of what a reader kept: "mark" while it waits, "jot" once it is written; `picture` that of a still.
    """

    title: str
    sentence: str
    start: float | None = None
    label: tuple[int, int] = (0, 0)
    sign: str = ""
    picture: str = ""


class SentenceList(RowList):
    """`hint` tells what a click does.

    Signals: `chosen` (int, bool) – a row, and whether its time was meant."""

    chosen = Signal(int, bool)  # row, by its time

    def __init__(self, name: str, accessible_name: str, themes: ThemeManager, hint: str) -> None:
        super().__init__(name, accessible_name)
        self._hint = hint
        self.rows: tuple[CitedSentence, ...] = ()
        self.current_row = -1
        self._strings = QStringListModel(self)
        self.setModel(self._strings)
        self.setItemDelegate(_CitedPainter(self, themes))
        self.row_chosen.connect(self._choose)
        self.row_played.connect(self._play)
        themes.changed.connect(self._recolour)

    def show_rows(self, rows: Sequence[CitedSentence]) -> None:
        """Show these rows; where they are as they were, nothing moves."""
        rows = tuple(rows)
        if rows == self.rows:
            return
        chosen = self.currentIndex().row()
        kept = self.rows[chosen] if 0 <= chosen < len(self.rows) else None
        self.rows, self.current_row = rows, -1
        self._strings.setStringList([_spoken(row) for row in rows])
        if kept is not None and rows:
            at = rows.index(kept) if kept in rows else min(chosen, len(rows) - 1)
            self.setCurrentIndex(self._strings.index(at))

    def mark(self, row: int) -> None:
        """Pick out a row; -1 for none."""
        if row != self.current_row:
            self.current_row = row
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole sentence is told where the pointer rests, with what a click does."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            told = [self.rows[index.row()].sentence, self._hint] if index.isValid() else []
            QToolTip.showText(event.globalPos(), "".join(f"<p>{escape(words)}</p>" for words in told), self)
            return True
        return super().viewportEvent(event)

    def chip_rect(self, row: int, rect: QRect, font: QFont) -> QRect:
        """Where the time of a row stands in the rectangle of the row; null if it has none."""
        start = self.rows[row].start
        if start is None:
            return QRect()
        metrics = QFontMetrics(smaller(font))
        width, height = metrics.horizontalAdvance(format_time(start)) + 10, metrics.height() + 2
        return QRect(rect.left() + _EDGE, rect.top() + _TOP, width, height)

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, by_mouse: bool, x: int) -> None:
        chip = self.chip_rect(index.row(), self.visualRect(index), self.font())
        pointer = self.viewport().mapFromGlobal(self.cursor().pos()) if by_mouse else QPoint()
        on_chip = by_mouse and chip.adjusted(-4, -4, 4, 4).contains(QPoint(x, pointer.y()))
        self.chosen.emit(index.row(), on_chip)

    @Slot(QModelIndex)
    def _play(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row(), True)

    @Slot(object)
    def _recolour(self, _theme: object) -> None:
        self.viewport().update()


class _CitedPainter(QStyledItemDelegate):
    """A row: its time as a chip and the title in a quiet line, and two lines of the sentence below."""

    def __init__(self, cited: SentenceList, themes: ThemeManager) -> None:
        super().__init__(cited)
        self._list, self._themes = cited, themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        heights = QFontMetrics(smaller(option.font)).height() + _LINES * QFontMetrics(option.font).height()
        return QSize(120, heights + 2 * _TOP + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, theme = self._list.rows[index.row()], self._themes.theme
        rect = option.rect.adjusted(6, 1, -6, -1)
        painter.save()
        current = index.row() == self._list.current_row
        row_paint.ground(painter, rect, option, theme, chosen=theme.band if current else "")
        if current:
            row_paint.bar(painter, rect, theme)
        small = smaller(option.font)
        metrics = QFontMetrics(small)
        left, right = option.rect.left() + _EDGE, rect.right() - _GAP
        painter.setFont(small)
        chip = self._list.chip_rect(index.row(), option.rect, option.font)
        head = QRect(left + 4, option.rect.top() + _TOP, right - left - 4, metrics.height() + 2)
        if row.start is not None:
            row_paint.chip(painter, chip, format_time(row.start), theme)
            head.setLeft(chip.right() + _GAP)
        if row.picture and right - left >= _WITH_PICTURE:
            right -= _draw_picture(painter, row.picture, option.rect, right) + _GAP
            head.setRight(right)
        if row.sign:
            row_paint.kept_sign(painter, head.left() + 4, head.center().y() + 1, theme, written=row.sign == "jot")
            head.setLeft(head.left() + 8 + _GAP)
        painter.setPen(QColor(theme.quiet))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, head.width())
        row_paint.words(painter, head, title)
        painter.setPen(QColor(theme.ink))
        _draw_sentence(painter, row, QRect(left + 4, head.bottom() + 4, right - left - 4, rect.height()), option, theme)
        painter.restore()


def _draw_picture(painter: QPainter, path: str, row: QRect, right: int) -> int:
    """A still at the right end of a row; how wide it is, in pixels."""
    height = row.height() - 2 * _TOP
    key = f"still {height} {path}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        ratio = painter.device().devicePixelRatio()
        picture = QPixmap(path)
        if not picture.isNull():
            picture = picture.scaledToHeight(round(height * ratio), Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, picture)
    if picture.isNull():
        return 0
    width = round(picture.deviceIndependentSize().width())
    row_paint.picture(painter, QPoint(right - width, row.top() + _TOP), picture)
    return width


def _draw_sentence(
    painter: QPainter, row: CitedSentence, room: QRect, option: QStyleOptionViewItem, theme: Theme
) -> None:
    """The sentence in as many lines as there is room for, the last one ending in … where it is longer."""
    text, (begin, end) = _excerpt(row.sentence, row.label)
    picked = QTextLayout.FormatRange()
    # Qt counts in units of UTF-16.
    picked.start, picked.length = units(text[:begin]), units(text[begin:end])
    styled = QTextCharFormat()
    styled.setForeground(QColor(theme.link))
    styled.setFontWeight(QFont.Weight.DemiBold)
    picked.format = styled
    metrics = QFontMetrics(option.font)
    formats = [picked] if end > begin else []
    layout = _laid_out(text, option.font, room.width(), formats)
    if layout.lineCount() > _LINES:
        last = layout.lineAt(_LINES - 1)
        before, rest = _cut(text, last.textStart())
        rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
        layout = _laid_out(before + rest, option.font, room.width(), formats)
    for number in range(layout.lineCount()):
        line, corner = layout.lineAt(number), QPointF(room.topLeft())
        with row_paint.upright_line(painter, line, corner):
            line.draw(painter, corner)


def _cut(text: str, at: int) -> tuple[str, str]:
    """The text before and after a place that Qt told."""
    if text.isascii():
        return text[:at], text[at:]
    packed = text.encode("utf-16-le", "surrogatepass")
    return packed[: 2 * at].decode("utf-16-le", "replace"), packed[2 * at :].decode("utf-16-le", "replace")


def _laid_out(text: str, font: QFont, width: int, formats: Sequence[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    # One line more than is shown tells that there is more.
    for _ in range(_LINES + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _excerpt(sentence: str, label: tuple[int, int]) -> tuple[str, tuple[int, int]]:
    """The sentence from a little before `label` on, and where that lies in it."""
    begin, end = label
    cut = sentence.rfind(" ", 0, begin - _BEFORE) + 1 if begin > 2 * _BEFORE else 0
    mark = "…" if cut else ""
    moved = len(mark) - cut
    return mark + sentence[cut:], (begin + moved, end + moved)


def _spoken(row: CitedSentence) -> str:
    time = "" if row.start is None else f"{format_time(row.start)}, "
    return f"{time}{row.title}: {row.sentence}"
