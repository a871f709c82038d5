"""How the rows of the library look."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from karareader.base.translation import number
from karareader.library.names.catalog import CatalogEntry, fold
from karareader.library.tree.arrange import Branch
from karareader.ui.common import icons, row_paint
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.library.model import LibraryModel
from karareader.ui.services.library_marks import Mark, date

ROW = 28
_EDGE, _STEP, _ARROW, _ICON, _GAP = 7, 12, 14, 14, 6
_SMALL = 0.85
_TITLE_LEAST = 90  # what a title keeps before something beside it is left out
_TABULAR = QFont.Tag("tnum")


class RowPainter(QStyledItemDelegate):
    """Draws a row: indented, branches with an arrow and a count, the open note with a bar in the accent.

    Videos have a sign that tells where they lie, and a thin line that tells how far they were watched; what was read is
    quieter than what was not, and ticked off.
    """

    def __init__(self, model: LibraryModel, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._themes = themes
        self._font, self._beside_font = QFont(), QFont()
        self._beside_metrics = QFontMetrics(self._beside_font)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """All rows are equally high."""
        return QSize(120, max(ROW, QFontMetrics(option.font).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        branch, note = self._model.branch(index), self._model.note(index)
        rect = option.rect.adjusted(6, 1, -6, -1)
        if option.font != self._font:
            self._take_font(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = note is not None and note.file == self._model.current
        self._ground(painter, option, rect, current)
        space = rect.adjusted(_EDGE + _STEP * self._model.depth(index.row()), 0, -8, 0)
        video = self._model.video(index)
        if branch is not None:
            self._arrow(painter, QPoint(space.left() + 2, rect.center().y()), self._model.is_open(branch))
        if self._model.made.branches:
            space.setLeft(space.left() + _ARROW)
        if note is not None and note.video and not video and self._model.made.mode == "channels":
            # Under the title of its video.
            space.setLeft(space.left() + _ICON + _GAP - _STEP)
        if video:
            self._mark(painter, space, self._model.marks.mark(video))
            space.setLeft(space.left() + _ICON + _GAP)
            self._watched(painter, space, self._model.marks.watched(video))
        read = note is not None and self._model.marks.is_read(note)
        space = self._side(painter, space, self._beside(branch, note), ticked=read)
        quiet = (read and not current) or (branch is not None and (branch.kind == "none" or not branch.named))
        painter.setFont(option.font)
        title, plain = self._model.title(index.row())
        self._title(painter, space, title if branch is None or branch.named else f"{title} …", plain, quiet=quiet)
        painter.restore()

    def _take_font(self, font: QFont) -> None:
        """Rows are written in `font` now: what stands at the right of them is smaller."""
        self._font, self._beside_font = QFont(font), QFont(font)
        if font.pointSizeF() > 0:
            self._beside_font.setPointSizeF(font.pointSizeF() * _SMALL)
        self._beside_font.setFeature(_TABULAR, 1)
        self._beside_metrics = QFontMetrics(self._beside_font)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, current: bool) -> None:
        theme = self._themes.theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row_paint.ground(
            painter, rect, option, theme, chosen=theme.band if current else "", raised=selected, ring=selected
        )
        if current:
            row_paint.bar(painter, rect, theme)

    def _arrow(self, painter: QPainter, at: QPoint, opened: bool) -> None:
        painter.setPen(QPen(QColor(self._themes.theme.quiet), 1.6, c=Qt.PenCapStyle.RoundCap))
        x, y = at.x(), at.y() + 1
        corners = [(-3, -2), (0, 2), (3, -2)] if opened else [(-2, -3), (2, 0), (-2, 3)]
        painter.drawPolyline([QPoint(x + dx, y + dy) for dx, dy in corners])

    def _mark(self, painter: QPainter, space: QRect, mark: Mark) -> None:
        theme = self._themes.theme
        colour = {"offline": theme.ink, "missing": theme.warning}.get(mark, theme.quiet)
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap(f"video-{mark or 'stream'}", colour, _ICON, ratio)
        painter.setOpacity(1.0 if mark else 0.4)
        row_paint.picture(painter, QPoint(space.left(), space.center().y() - _ICON // 2 + 1), picture)
        painter.setOpacity(1.0)

    def _watched(self, painter: QPainter, space: QRect, share: float) -> None:
        if share <= 0:
            return
        track = QRectF(space.left(), space.bottom() - 2.5, space.width(), 2)
        for width, colour in (
            (track.width(), self._themes.theme.line),
            (track.width() * share, self._themes.theme.accent),
        ):
            line = QPainterPath()
            line.addRoundedRect(QRectF(track.left(), track.top(), max(2.0, width), 2), 1, 1)
            painter.fillPath(line, QColor(colour))

    def _beside(self, branch: Branch | None, note: CatalogEntry | None) -> str:
        """What stands at the right of a row: how many notes, or what the notes are sorted by."""
        if branch is not None:
            count = self._model.count(branch)
            return "" if branch.kind == "video" and count == 1 else number(count)
        order = self._model.made.order
        if note is None or order == "title" or not note.known:
            return ""
        return date(note.date) if order == "date" else number(note.times)

    def _side(self, painter: QPainter, space: QRect, text: str, *, ticked: bool) -> QRect:
        """Draw what stands at the right; gives the space that is left for the title."""
        theme = self._themes.theme
        left = QRect(space)
        width = self._beside_metrics.horizontalAdvance(text) if text else 0
        if text and left.width() - width - _GAP >= min(_TITLE_LEAST, left.width() // 2):
            painter.setFont(self._beside_font)
            painter.setPen(QColor(theme.quiet))
            row_paint.words(painter, space, text, at_end=True)
            left.setRight(left.right() - width - 2 * _GAP)
        if ticked:
            picture = icons.pixmap("check", theme.quiet, 12, painter.device().devicePixelRatioF())
            row_paint.picture(painter, QPoint(left.right() - 11, space.center().y() - 5), picture)
            left.setRight(left.right() - 12 - _GAP)
        return left

    def _title(self, painter: QPainter, space: QRect, title: str, plain: str, *, quiet: bool) -> None:
        """Draw a title, the words of the filter picked out by a soft ground."""
        theme, metrics = self._themes.theme, painter.fontMetrics()
        if self._model.query and len(plain) == len(title):
            self._found(painter, space, title, plain)
        painter.setPen(QColor(theme.quiet if quiet else theme.ink))
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, space.width())
        row_paint.words(painter, space, text)

    def _found(self, painter: QPainter, space: QRect, title: str, plain: str) -> None:
        metrics = painter.fontMetrics()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_soft(self._themes.theme))
        for word in fold(self._model.query).split():
            at = plain.find(word)
            if at >= 0:
                begin = metrics.horizontalAdvance(title[:at])
                width = metrics.horizontalAdvance(title[: at + len(word)]) - begin
                top = space.top() + (space.height() - metrics.height()) // 2
                found = QRect(space.left() + begin - 1, top, width + 2, metrics.height())
                painter.drawRoundedRect(found.intersected(space.adjusted(-1, 0, 0, 0)), 3, 3)


def _soft(theme: Theme) -> QColor:
    ground = QColor(theme.found)
    ground.setAlphaF(0.35)
    return ground
