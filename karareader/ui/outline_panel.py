"""The side panel under the video, and in it the outline of the note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QWidget,
)

from karareader.notes.note import Heading
from karareader.timeline.timecode import format_time
from karareader.ui import row_paint
from karareader.ui.library_model import AnyIndex
from karareader.ui.row_list import RowList
from karareader.ui.theme import ThemeKeeper

_STEP = 14
_ROW = 28
# How often the names of tabs can be made shorter, the first names counted.
_LEVELS = 3
_WIDEST = 1 << 24  # pixels


class SidePanel(QTabWidget):
    """The panels under the video, one at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAccessibleName("Side panel")
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.setMinimumHeight(80)
        self.setMinimumWidth(150)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self._names: list[tuple[str, ...]] = []
        self._counts: dict[QWidget, int] = {}
        self._from = self._below = 0  # the widths for which the names are as they are

    def add(self, panel: QWidget, name: str, *shorter: str) -> None:
        """Add a panel; where there is too little room for all names, its tab says one of the `shorter` ones."""
        names = (name, *shorter)
        self._names.append(names + names[-1:] * (_LEVELS - len(names)))
        self.addTab(panel, name)
        self._name_tabs()

    def set_count(self, panel: QWidget, count: int) -> None:
        """Let the tab of a panel say how much there is in it; 0 says nothing."""
        if self._counts.get(panel, 0) != count:
            self._counts[panel] = count
            self._name_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._from <= self.width() < self._below:
            self._name_tabs()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._name_tabs()

    def _name_tabs(self) -> None:
        """Say as much of each name as there is room for; in the end, the tabs stand closer and count nothing."""
        self._from, self._below = 0, _WIDEST
        for level, counted in (*((level, True) for level in range(_LEVELS)), (_LEVELS - 1, False)):
            self._set_names(level, counted=counted)
            needed = self.tabBar().sizeHint().width()
            if needed <= self.width():
                self._from = needed
                break
            self._below = needed

    def _set_names(self, level: int, *, counted: bool) -> None:
        tight = level == _LEVELS - 1
        if bool(self.property("tight")) != tight:
            self.setProperty("tight", tight)
            self.style().polish(self.tabBar())
        for at, names in enumerate(self._names):
            panel = self.widget(at)
            count = self._counts.get(panel, 0) if panel is not None else 0
            text = f"{names[level]} {count:,}" if count and counted else names[level]
            if self.tabText(at) != text:
                self.setTabText(at, text)
            self.setTabToolTip(at, names[0] if names[level] != names[0] else "")


class _HeadingPainter(QStyledItemDelegate):
    """A heading: indented by its level, its time at the right as a chip."""

    def __init__(self, panel: OutlinePanel, themes: ThemeKeeper) -> None:
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
            painter.setFont(_small(option.font))
            row_paint.chip(painter, chip, format_time(self._panel.times[heading.block]), theme)
        font = QFont(option.font)
        if heading.level == self._panel.top_level:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        space = QRect(left, rect.top(), max(0, right - left), rect.height())
        text = QFontMetrics(font).elidedText(heading.text, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class OutlinePanel(QStackedWidget):
    """The headings of the note. A click on one goes there, a click on its time plays from it.

    Signals: `heading_chosen` (str) – block id of a heading to scroll to; `time_chosen` (float) – seconds to play from.
    """

    heading_chosen = Signal(str)  # block id
    time_chosen = Signal(float)  # seconds

    def __init__(self, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.headings: Sequence[Heading] = ()
        self.times: Mapping[str, float] = {}
        self.current = -1
        self.top_level = 1
        self._model = QStringListModel(self)
        self._list = RowList("outlineList", "Outline of the note")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_HeadingPainter(self, themes))
        self._list.row_chosen.connect(self._choose)
        self._empty = QLabel("This note has no headings.")
        self._empty.setObjectName("quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(16, 20, 16, 16)
        self.addWidget(self._list)
        self.addWidget(self._empty)
        themes.changed.connect(self._recolour)

    def show_headings(self, headings: Sequence[Heading], times: Mapping[str, float]) -> None:
        """Show the headings of a note; `times` are the first seconds of their sections, by block id."""
        self.headings, self.times, self.current = tuple(headings), times, -1
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
        seconds = self.times.get(self.headings[index.row()].block)
        if seconds is None:
            return QRect()
        metrics = QFontMetrics(_small(font))
        width, height = metrics.horizontalAdvance(format_time(seconds)) + 10, metrics.height() + 2
        return QRect(row.right() - width - 12, row.center().y() - height // 2 + 1, width, height)

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, by_mouse: bool, x: int) -> None:
        heading = self.headings[index.row()]
        chip = self.chip_rect(index, self._list.visualRect(index), self._list.font())
        self.heading_chosen.emit(heading.block)
        if by_mouse and not chip.isNull() and x >= chip.left() - 4:
            self.time_chosen.emit(self.times[heading.block])

    @Slot(object)
    def _recolour(self, _theme: object) -> None:
        self._list.viewport().update()


def _small(font: QFont) -> QFont:
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * 0.88)
    return result
