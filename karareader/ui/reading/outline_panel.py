"""The outline of the note, as a side panel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from karareader.base.translation import tr
from karareader.notes.model.note import Heading
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_time
from karareader.ui.common import row_paint
from karareader.ui.common.fonts import smaller
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList
from karareader.ui.common.theme import ThemeManager

_STEP = 14
_ROW = 28
_SMALL = 0.88  # of the size of a row’s type


class _HeadingPainter(QStyledItemDelegate):
    """A heading: indented by its level, its time at the right as a chip."""

    def __init__(self, panel: OutlinePanel, themes: ThemeManager) -> None:
        super().__init__(panel)
        self._panel = panel
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, max(_ROW, QFontMetrics(option.font).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        heading, theme = self._panel.headings[index.row()], self._themes.theme
        rect = option.rect.adjusted(6, 1, -6, -1)
        current = index.row() == self._panel.current
        painter.save()
        row_paint.ground(painter, rect, option, theme, chosen=theme.band if current else "")
        if current:
            row_paint.bar(painter, rect, theme)
        left = rect.left() + 12 + _STEP * (heading.level - self._panel.top_level)
        chip = self._panel.chip_rect(index, option.rect, option.font)
        right = rect.right() - 8
        if not chip.isNull():
            right = chip.left() - 8
            painter.setFont(smaller(option.font, _SMALL))
            cue = self._panel.times[heading.block]
            row_paint.chip(painter, chip, format_time(cue.start), theme, quiet=cue.video != self._panel.video)
        font = QFont(option.font)
        if heading.level == self._panel.top_level:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        space = QRect(left, rect.top(), max(0, right - left), rect.height())
        text = QFontMetrics(font).elidedText(heading.text, Qt.TextElideMode.ElideRight, space.width())
        row_paint.words(painter, space, text)
        painter.restore()


class OutlinePanel(QStackedWidget):
    """The headings of the note. A click on one goes there, a click on its time plays from it.

    Signals: `heading_chosen` (str) – block id of a heading to scroll to; `time_chosen` (str or None, float) – a video
    of the note, by its key in the cues, and the seconds to play from.
    """

    heading_chosen = Signal(str)  # block id
    time_chosen = Signal(object, float)  # key of the video, None for the note's own; seconds

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.headings: Sequence[Heading] = ()
        self.times: Mapping[str, Cue] = {}
        self.video: str | None = None
        self.current = -1
        self.top_level = 1
        self._model = QStringListModel(self)
        self._list = RowList("outlineList", tr("Outline of the note"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_HeadingPainter(self, themes))
        self._list.row_chosen.connect(self._choose)
        self._empty = QLabel(tr("This note has no headings."))
        self._empty.setObjectName("quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(16, 20, 16, 16)
        self.addWidget(self._list)
        self.addWidget(self._empty)
        themes.changed.connect(self._recolour)

    def show_headings(self, headings: Sequence[Heading], times: Mapping[str, Cue], video: str | None = None) -> None:
        """Show the headings of a note; `times` are the first of their sections, by block id.

        `video` is the key of the video that is loaded, as cues have it.
        """
        self.headings, self.times, self.video, self.current = tuple(headings), times, video, -1
        self.top_level = min((heading.level for heading in headings), default=1)
        self._model.setStringList([heading.text for heading in headings])
        self.setCurrentIndex(0 if headings else 1)

    @Slot(str)
    def mark(self, block: str) -> None:
        """Pick out the heading with this block id; an empty one for none."""
        place = next((at for at, heading in enumerate(self.headings) if heading.block == block), -1)
        if place == self.current:
            return
        self.current = place
        self._list.viewport().update()
        if place >= 0 and not self._list.underMouse():
            self._list.scrollTo(self._model.index(place), QAbstractItemView.ScrollHint.EnsureVisible)

    def chip_rect(self, index: AnyIndex, row: QRect, font: QFont) -> QRect:
        """Where the time of a heading stands in its row; null if its section has none."""
        cue = self.times.get(self.headings[index.row()].block)
        if cue is None:
            return QRect()
        metrics = QFontMetrics(smaller(font, _SMALL))
        width, height = metrics.horizontalAdvance(format_time(cue.start)) + 10, metrics.height() + 2
        return QRect(row.right() - width - 12, row.center().y() - height // 2 + 1, width, height)

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, by_mouse: bool, x: int) -> None:
        heading = self.headings[index.row()]
        chip = self.chip_rect(index, self._list.visualRect(index), self._list.font())
        self.heading_chosen.emit(heading.block)
        if by_mouse and not chip.isNull() and x >= chip.left() - 4:
            cue = self.times[heading.block]
            self.time_chosen.emit(cue.video, cue.start)

    @Slot(object)
    def _recolour(self, _theme: object) -> None:
        self._list.viewport().update()
