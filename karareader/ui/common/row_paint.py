"""What the rows of all lists have in common: their ground, and the chip of a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTextLine
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from karareader.base.contrast import blend
from karareader.ui.common import icons
from karareader.ui.common.fonts import smaller
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.theme import Theme

ROUND = 6.0
"""The radius of a row's corners in pixels."""

_CHIP_ROUND = 4.0
ROW, ROW_SHORT = 46, 34
"""The heights of a row with both lines, and of one with the first alone, in pixels."""
_SMALL = 0.87  # of the size of the first line
_POINTED_AT = QStyle.StateFlag.State_MouseOver


def ground(
    painter: QPainter,
    rect: QRect,
    option: QStyleOptionViewItem,
    theme: Theme,
    *,
    chosen: str = "",
    raised: bool = False,
    ring: bool = True,
) -> None:
    """Begin a row, with its ground in `rect`: raised where the pointer is or where `raised`, a ring for the keyboard.

    `chosen` is the colour of the ground of the row that stands out, "" for any other. Without `ring` something else
    shows the keyboard. From here on the row is mirrored where the window is read from right to left.
    """
    mirror(painter, option)
    colour = chosen or (theme.raised if raised or option.state & _POINTED_AT else "")
    focused = ring and option.state & QStyle.StateFlag.State_HasFocus
    if not colour and not focused:
        return
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect), ROUND, ROUND)
    if colour:
        painter.fillPath(shape, QColor(colour))
    if focused:
        painter.setPen(QColor(theme.accent))
        painter.drawPath(shape)


def mirror(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """From here on paint a row as it stands from left to right: it comes out mirrored where the window is.

    Words and pictures go through `words` and `picture`, or stand in `upright`, which turn them back.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        # As in the note, each text reads in its own direction.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        _turn(painter, QRectF(option.rect))


def _turn(painter: QPainter, box: QRectF) -> None:
    painter.translate(box.left() + box.right(), 0)
    painter.scale(-1, 1)


@contextmanager
def upright(painter: QPainter, box: QRectF) -> Iterator[bool]:
    """Paint in a box of a row as it is read, wherever the box stands; True if the row is mirrored."""
    turned = painter.worldTransform().m11() < 0
    painter.save()
    if turned:
        _turn(painter, box)
    yield turned
    painter.restore()


def upright_line(painter: QPainter, line: QTextLine, corner: QPointF) -> AbstractContextManager[bool]:
    """Paint a line of a text whose upper left corner is there; what is read from the left stands at its beginning."""
    natural = line.naturalTextRect()
    box = natural if natural.left() <= line.x() + 1 else line.rect()
    return upright(painter, box.translated(corner))


def words(painter: QPainter, box: QRect, text: str, *, at_end: bool = False) -> None:
    """Write a line at the beginning of a box of a row, or at its end, in the font and the pen of the painter."""
    with upright(painter, QRectF(box)) as turned:
        side = Qt.AlignmentFlag.AlignRight if turned != at_end else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)


def picture(painter: QPainter, corner: QPoint, shown: QPixmap) -> None:
    """Paint a picture with its upper left corner there."""
    with upright(painter, QRectF(QPointF(corner), shown.deviceIndependentSize())):
        painter.drawPixmap(corner, shown)


def icon(painter: QPainter, box: QRect, name: str, theme: Theme) -> None:
    """Paint an icon in a box."""
    with upright(painter, QRectF(box)):
        icons.icon(name, theme).paint(painter, box)


def as_painted(view: QListView, index: AnyIndex, point: QPoint) -> QPoint:
    """A point of the viewport in the row at `index`, as it is painted: from left to right."""
    if not view.isRightToLeft():
        return point
    row = view.visualRect(index)
    return QPoint(row.left() + row.right() - point.x(), point.y())


def bar(painter: QPainter, rect: QRect, theme: Theme, inset: int = 5) -> None:
    """Paint the bar at the left of the row that stands out, shorter than the row by `inset` pixels at each end."""
    painter.fillRect(QRect(rect.left(), rect.top() + inset, 3, rect.height() - 2 * inset), QColor(theme.accent))


def chip_edge(theme: Theme) -> QColor:
    """The outline of a time that has no ground: one of a video that is not loaded."""
    return QColor(blend(theme.line, theme.quiet, 0.25))


def kept_sign(painter: QPainter, x: float, y: float, theme: Theme, *, written: bool) -> None:
    """Paint the diamond of what a reader kept, hollow while it is not written about, with its middle at x and y."""
    painter.setPen(QPen(QColor(theme.success), 1.4))
    painter.setBrush(QColor(theme.success if written else theme.surface))
    half = 3.6
    corners = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    painter.drawPolygon(QPolygonF(corners))


def chip(painter: QPainter, rect: QRect, time: str, theme: Theme, *, quiet: bool = False) -> None:
    """Paint a time as the note shows it, in the font of the painter; `quiet` for one of a video that is not loaded."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _CHIP_ROUND, _CHIP_ROUND)
    if quiet:
        painter.setPen(chip_edge(theme))
        painter.drawPath(shape)
    else:
        painter.fillPath(shape, QColor(theme.chip))
    painter.setPen(QColor(theme.quiet if quiet else theme.chip_ink))
    with upright(painter, QRectF(rect)):
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, time)


class TwoLines(QStyledItemDelegate):
    """Paints what `texts` tells of a row: a title, and quietly what there is to say of it.

    A row without a second line is one that searches. The title of the row `strong` is bold, -1 for none.
    """

    def __init__(self, texts: Callable[[int], tuple[str, str]], theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._texts, self._theme = texts, theme
        self.strong = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, ROW if self._texts(index.row())[1] else ROW_SHORT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, (title, where) = self._theme, self._texts(index.row())
        rect = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground(painter, rect, option, theme, raised=selected, ring=False)
        if selected:
            bar(painter, rect, theme, 7)
        inner = rect.adjusted(10, 4, -10, -4)
        if not where:
            icon(painter, QRect(inner.left(), rect.center().y() - 7, 15, 15), "search", theme)
            inner.adjust(23, 0, 0, 0)
        font = QFont(option.font)
        font.setBold(index.row() == self.strong)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if where else theme.link))
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2 if where else inner.height())
        fitting = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        words(painter, upper, fitting)
        if where:
            small = smaller(option.font, _SMALL)
            painter.setFont(small)
            painter.setPen(QColor(theme.quiet))
            lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() // 2)
            fitting = QFontMetrics(small).elidedText(where, Qt.TextElideMode.ElideRight, inner.width())
            words(painter, lower, fitting)
        painter.restore()
