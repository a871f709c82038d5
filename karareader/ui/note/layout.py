"""The layout of a page as Qt wants it: drawing, pointing, and the sizes.

Qt's own layout of documents lays out in steps of up to 200,000 characters, does it all again for every new width of
the pane, and knows neither padding nor a base line for pictures.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPainterPath,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextInlineObject,
    QTextLayout,
    QTextLine,
)

from karareader.ui.note.geometry import Geometry, format_range
from karareader.ui.note.marks import PageMarks
from karareader.ui.note.page import line_breaks as note_wrap
from karareader.ui.note.page.content import PageContent
from karareader.ui.note.page.pictures import PICTURE, PICTURE_KEY
from karareader.ui.note.painter import Painter
from karareader.ui.note.visible_part import seen_text

_FEW = 20  # formats that need not be looked through


class NoteLayout(Geometry):
    """Draws the content of a page, and answers what Qt asks. `marks` are what is marked in it."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.marks = PageMarks()
        self.registerHandler(PICTURE, _Pictures(self))

    def take(self, page: PageContent) -> None:
        super().take(page)
        self.painter = Painter(page, self, self.marks)

    def forget_lines(self) -> None:
        self.painter.chip_rects.forget()

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw what the clip of the context shows: the grounds, then the text."""
        clip = QRectF(context.clip)
        if not self.units:
            return
        self.ensure_between(clip.top(), clip.bottom())
        units = range(self.unit_at(clip.top()), self.unit_at(clip.bottom()) + 1)
        self.place(units)
        self.painter.grounds(painter, units, clip)
        # The cursor and the format of a selection live only as long as the list they come from: copies are kept.
        given = context.selections
        selections = [
            (each.cursor.selectionStart(), each.cursor.selectionEnd(), QTextCharFormat(each.format)) for each in given
        ]
        for unit in units:
            for leaf in self.units[unit]:
                if self._page.look.paper:
                    self._print(painter, leaf, clip)
                    continue
                formats = [*self.painter.active_formats(leaf), *self._selected(leaf, selections)]
                if len(formats) > _FEW:  # Qt looks through all of them for every line
                    begin, end = seen_text(self, leaf, clip)
                    formats = [each for each in formats if each.start < end and each.start + each.length > begin]
                self._blocks[leaf].layout().draw(painter, QPointF(0, 0), formats, clip)
        self.painter.over(painter, units)

    def _print(self, painter: QPainter, leaf: int, clip: QRectF) -> None:
        """Draw the lines of a leaf that are in the clip.

        WORKAROUND: `QTextLayout.draw` also draws the line before them, which a search of the printed file would find
        twice.
        """
        layout = self._blocks[leaf].layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            top = layout.position().y() + line.y()
            if top + line.height() > clip.top() and top < clip.bottom():
                line.draw(painter, layout.position())

    def _selected(self, leaf: int, selections: list[tuple[int, int, QTextCharFormat]]) -> list[QTextLayout.FormatRange]:
        result = []
        first, length = self._blocks[leaf].position(), self._blocks[leaf].length()
        for begin, end, format_ in selections:
            start, stop = max(0, begin - first), min(end - first, length)
            if start < stop:
                result.append(format_range(start, stop, format_))
        return result

    def hitTest(self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy) -> int:
        """The position in the document at a point, -1 where an exact hit is asked for and there is no text."""
        if not self.units:
            return 0
        if not isinstance(point, QPointF):
            point = QPointF(point.x, point.y) if isinstance(point, QPainterPath.Element) else QPointF(point)
        exact = accuracy == Qt.HitTestAccuracy.ExactHit
        unit = self.unit_at(point.y())
        if unit + 1 < len(self.units) and point.y() > (self.bottom(unit) + self.top(unit + 1)) / 2:
            unit += 1
        self.ensure(unit)
        # Of cells that stand side by side, the one that is nearest: the columns of some tables go from right to left.
        leaf = min(self.units[unit], key=lambda at: _away(self.leaf_rect(at), point.x()))
        layout, corner = self._blocks[leaf].layout(), self.text_at(leaf)
        inside = point - corner
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if inside.y() < line.y() + line.height() or number == layout.lineCount() - 1:
                break
        else:
            return -1 if exact else self._blocks[leaf].position()
        if self._page.flow.leaves[leaf].rtl:
            inside.setX(inside.x() + note_wrap.lead(line))
        if exact and not line.naturalTextRect().adjusted(-2, -4, 2, 4).contains(inside):
            return -1
        edge = QTextLine.CursorPosition.CursorOnCharacter if exact else QTextLine.CursorPosition.CursorBetweenCharacters
        return self._blocks[leaf].position() + line.xToCursor(inside.x(), edge)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where the lines of a block stand. It is laid out for that."""
        leaf = block.blockNumber()
        if not 0 <= leaf < len(self.unit_of):
            return QRectF()
        self.ensure(self.unit_of[leaf])
        corner, rect = self.text_at(leaf), self.leaf_rect(leaf)
        style = self.spacing.styles[leaf]
        layout = self._blocks[leaf].layout()
        layout.setPosition(corner)
        return QRectF(corner.x(), corner.y(), rect.right() - corner.x(), rect.height() - style.top)

    def documentSize(self) -> QSizeF:
        """The size of the document; its height is an estimate until all is laid out."""
        return QSizeF(max(self.wide, 1.0), self.height())

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """The rectangle of the only frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def pageCount(self) -> int:
        """One: nothing is broken into pages."""
        return 1

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Nobody edits the document; Qt also comes here where the pane became wider or narrower."""
        if not self.units:  # it is being written
            return
        width = self.document().pageSize().width()
        if width > 0 and self.set_width(width):
            self.documentSizeChanged.emit(self.documentSize())

    def resizeInlineObject(self, item: QTextInlineObject, position: int, format_: QTextFormat) -> None:
        """Give a picture its place on the base line, no wider than the line and no higher than a page."""
        drawing = self._page.pictures[int(format_.property(PICTURE_KEY))]
        room = self.room(self._page.leaf_at(position))
        scale = min(1.0, room / max(drawing.width, 1.0), self.tallest / max(drawing.height, 1.0))
        item.setWidth(drawing.width * scale)
        item.setAscent((drawing.height - drawing.depth) * scale)
        item.setDescent(drawing.depth * scale)

    def drawInlineObject(
        self, painter: QPainter, rect: QRectF | QRect, item: QTextInlineObject, position: int, format_: QTextFormat
    ) -> None:
        """Draw a picture."""
        drawing = self._page.pictures[int(format_.property(PICTURE_KEY))]
        where = QRectF(round(rect.x()), round(rect.y()), rect.width(), rect.height())
        if self._page.look.paper and drawing.svg:
            drawing.draw(painter, where)
            return
        device = painter.device()
        painter.drawImage(where, drawing.at_ratio(device.devicePixelRatio() if device else 1.0))


def _away(rect: QRectF, x: float) -> float:
    """How far `x` is out of a rectangle."""
    return max(rect.left() - x, x - rect.right(), 0.0)


class _Pictures(QPyTextObject):
    """Qt wants a handler for an object type, but the layout above does all the work."""

    def intrinsicSize(self, document: QTextDocument, position: int, format_: QTextFormat) -> QSizeF:
        return QSizeF()

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, format_: QTextFormat
    ) -> None:
        return
