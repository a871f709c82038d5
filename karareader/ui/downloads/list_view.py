"""The rows of downloads: title, a thin line that fills, how it stands, and what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from karareader.base.contrast import blend
from karareader.base.translation import noop, tr
from karareader.media.downloads.model import DownloadItem, DownloadStage
from karareader.ui.common import icons, row_paint
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.downloads.model import DownloadModel

_EDGE, _BAR, _BUTTON, _ICON = 12, 3, 28, 16
# What the buttons of a row do, by its stage: (what, icon, words), the rightmost last.
_PAUSE = ("pause", "pause", noop("Pause"))
_RESUME = ("resume", "play", noop("Go on"))
_RETRY = ("resume", "reload", noop("Try again now"))
_REMOVE = ("remove", "close", noop("Take out of the list"))
_CANCEL = ("remove", "close", noop("Cancel, and delete what is here of it"))
_SHOW = ("show", "folder", noop("Show in its folder"))
_DEEDS = {
    DownloadStage.WAITING: (_PAUSE, _CANCEL),
    DownloadStage.RUNNING: (_PAUSE, _CANCEL),
    DownloadStage.PAUSED: (_RESUME, _CANCEL),
    DownloadStage.FAILED: (_RETRY, _REMOVE),
    DownloadStage.DONE: (_SHOW, _REMOVE),
}

_MOVES = {
    int(Qt.Key.Key_Home): "first", int(Qt.Key.Key_Up): "up", int(Qt.Key.Key_Down): "down", int(Qt.Key.Key_End): "last",
}  # fmt: skip


def deeds(item: DownloadItem) -> tuple[tuple[str, str, str], ...]:
    """What can be done with an item: (what, icon, words)."""
    return _DEEDS[item.stage]


class DownloadList(RowList):
    """Signals: `wanted` (str, list[str]) – "pause", "resume", "remove", "show", "open", "first", "up", "down", "last",
    and the keys of items.
    """

    wanted = Signal(str, object)  # what, list of keys

    def __init__(self, model: DownloadModel, themes: ThemeManager) -> None:
        super().__init__("downloadsList", tr("Downloads"))
        self.rows = model
        self.setModel(model)
        model.came.connect(self._paint_rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_DownloadPainter(self, themes))
        themes.changed.connect(self._recolour)

    @property
    def chosen(self) -> list[str]:
        """The keys of the rows that are selected."""
        return [self.rows.item(index.row()).key for index in self.selectionModel().selectedIndexes()]

    def button_at(self, index: QModelIndex, place: QPoint) -> tuple[str, str, str] | None:
        """The button of a row at a place of the viewport."""
        if not index.isValid():
            return None
        given, place = deeds(self.rows.item(index.row())), row_paint.as_painted(self, index, place)
        for number, deed in enumerate(given):
            if button_rect(self.visualRect(index), len(given) - number).contains(place):
                return deed
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a button selects nothing."""
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.button_at(self.indexAt(at), at) is not None:
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a button does what it says."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        deed = self.button_at(index, at)
        if event.button() == Qt.MouseButton.LeftButton and deed is not None:
            self.wanted.emit(deed[0], [self.rows.item(index.row()).key])
            return
        QAbstractItemView.mouseReleaseEvent(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens what is done."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.button_at(index, event.position().toPoint()) is None:
            self.wanted.emit("open", [self.rows.item(index.row()).key])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes out, Space holds or goes on, Enter opens, Alt with the arrows moves in the queue."""
        keys = self.chosen
        if keys and event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            self.wanted.emit(_MOVES[event.key()], keys)
        elif keys and event.key() == Qt.Key.Key_Delete:
            self.wanted.emit("remove", keys)
        elif keys and event.key() == Qt.Key.Key_Space:
            current = self.rows.item(self.currentIndex().row())
            self.wanted.emit("pause" if current.unfinished else "resume", keys)
        elif keys and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit("open", keys[:1])
        else:
            super().keyPressEvent(event)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """All rows are equally high: nothing is to be laid out anew, as QListView would."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def event(self, event: QEvent) -> bool:
        """Space and Delete belong to the list while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete) and not event.modifiers():
                event.accept()
                return True
            if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
                event.accept()
                return True
            if event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The words of the button under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            deed = self.button_at(self.indexAt(event.pos()), event.pos())
            if deed is not None:
                QToolTip.showText(event.globalPos(), tr(deed[2]), self.viewport())
                return True
        return super().viewportEvent(event)

    @Slot(object)
    def _paint_rows(self, rows: list[int]) -> None:
        for row in rows:
            self.viewport().update(self.visualRect(self.rows.index(row)))

    @Slot(object)
    def _recolour(self, _theme: object) -> None:
        self.viewport().update()


def button_rect(row: QRect, from_right: int) -> QRect:
    """The place of the button that is the `from_right`-th of a row, counted from its right."""
    left = row.right() - _EDGE - from_right * _BUTTON
    return QRect(left, row.center().y() - _BUTTON // 2 + 1, _BUTTON, _BUTTON)


class _DownloadPainter(QStyledItemDelegate):
    """Paints a row: title; a line that fills; how it stands. Buttons at the right."""

    def __init__(self, view: DownloadList, themes: ThemeManager) -> None:
        super().__init__(view)
        self._view, self._themes = view, themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(160, 2 * QFontMetrics(option.font).height() + _BAR + 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item, theme = self._view.rows.item(index.row()), self._themes.theme
        rect = option.rect.adjusted(6, 1, -6, -1)
        painter.save()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        selected = option.state & QStyle.StateFlag.State_Selected
        row_paint.ground(painter, rect, option, theme, chosen=theme.band if selected else "")
        given = deeds(item)
        words = QRect(rect)
        words.setLeft(rect.left() + _EDGE)
        words.setRight(button_rect(option.rect, len(given)).left() - _EDGE)
        self._paint_words(painter, item, words, option.font)
        pointer = row_paint.as_painted(
            self._view, index, self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        )
        for number, (_, name, _) in enumerate(given):
            place = button_rect(option.rect, len(given) - number)
            over = hovered and place.contains(pointer)
            if over:
                ground = QPainterPath()
                ground.addRoundedRect(QRectF(place.adjusted(1, 1, -1, -1)), 5, 5)
                painter.fillPath(ground, QColor(blend(theme.raised, theme.ink, 0.12)))
            ink = theme.ink if over else theme.quiet
            picture = icons.pixmap(name, ink, _ICON, self._view.devicePixelRatioF())
            row_paint.picture(painter, place.center() - QPoint(_ICON // 2 - 1, _ICON // 2 - 1), picture)
        painter.restore()

    def _paint_words(self, painter: QPainter, item: DownloadItem, rect: QRect, font: QFont) -> None:
        theme, metrics = self._themes.theme, QFontMetrics(font)
        line = metrics.height()
        barred = item.stage is DownloadStage.RUNNING or (item.done > 0 and item.stage is not DownloadStage.DONE)
        between = _BAR + 12 if barred else 5
        title = QRect(rect.left(), rect.center().y() - (2 * line + between) // 2 + 1, rect.width(), line)
        below = title.translated(0, line + between)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if item.stage is not DownloadStage.DONE else theme.quiet))
        row_paint.words(painter, title, metrics.elidedText(item.name, Qt.TextElideMode.ElideRight, title.width()))
        if barred:
            self._paint_bar(painter, item, QRectF(rect.left(), title.bottom() + 7, rect.width(), _BAR), theme)
        failed = item.stage is DownloadStage.FAILED and not item.next_try
        painter.setPen(QColor(theme.danger if failed else theme.quiet))
        words = self._view.rows.words(item)
        row_paint.words(painter, below, metrics.elidedText(words, Qt.TextElideMode.ElideRight, below.width()))

    @staticmethod
    def _paint_bar(painter: QPainter, item: DownloadItem, bar: QRectF, theme: Theme) -> None:
        ground, filled = QPainterPath(), QPainterPath()
        ground.addRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.fillPath(ground, QColor(theme.line))
        share = min(item.done / item.total, 1.0) if item.total else 0.0
        if share > 0:
            filled.addRoundedRect(QRectF(bar.left(), bar.top(), max(bar.width() * share, _BAR), _BAR), 1.5, 1.5)
            painter.fillPath(filled, QColor(theme.accent if item.stage is DownloadStage.RUNNING else theme.quiet))
