"""The side panel under the video, and in it the outline of the note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QWidget,
)

from karareader.notes.model.note import Heading
from karareader.timeline.timecode import format_time
from karareader.ui.common import icons, row_paint
from karareader.ui.common.fonts import smaller
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList
from karareader.ui.common.theme import Theme, ThemeManager

_STEP = 14
_ROW = 28
_ICON = 16  # pixels
_SMALL = 0.88  # of the size of a row’s type
# What stands for the name of a tab where there is no room for all names.
_ICONS = {
    "Outline": "outline", "Transcript": "transcript", "Repairs": "clock", "At this moment": "moments",
    "Backlinks": "backlinks",
}  # fmt: skip


class SidePanel(QTabWidget):
    """The panels under the video, one at a time.

    Their tabs say their names. Where there is no room for all, the current one says its name and icons stand for the
    others; where there is no room for these either, the row of tabs scrolls. No name is cut or another one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAccessibleName("Side panel")
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setIconSize(QSize(_ICON, _ICON))
        self.tabBar().setExpanding(False)
        self.setMinimumHeight(80)
        self.setMinimumWidth(150)
        self._names: list[str] = []
        self._counts: dict[QWidget, int] = {}
        self._theme: Theme | None = None
        self.currentChanged.connect(self._name_tabs)

    def add(self, panel: QWidget, name: str, *_shorter: str) -> None:
        """Add a panel."""
        self._names.append(name)
        self.addTab(panel, name)
        self._name_tabs()

    @property
    def current_name(self) -> str:
        """The name of the panel that is shown."""
        return self._names[self.currentIndex()] if self._names else ""

    def show_name(self, name: str) -> None:
        """Show the panel of this name, if there is one."""
        if name in self._names:
            self.setCurrentIndex(self._names.index(name))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self._theme = theme
        self._name_tabs()

    def set_count(self, panel: QWidget, count: int) -> None:
        """Let the tab of a panel say how much there is in it; 0 says nothing."""
        if self._counts.get(panel, 0) != count:
            self._counts[panel] = count
            self._name_tabs()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._name_tabs()

    @Slot()
    def _name_tabs(self) -> None:
        """Say the names if there is room for them."""
        self._set_names(short=False)
        if self.tabBar().sizeHint().width() > self.width():
            self._set_names(short=True)

    def _set_names(self, *, short: bool) -> None:
        for at, name in enumerate(self._names):
            panel = self.widget(at)
            count = self._counts.get(panel, 0) if panel is not None else 0
            drawn = short and at != self.currentIndex() and self._theme is not None and name in _ICONS
            text = f"{'' if drawn else name} {count:,}" if count else "" if drawn else name
            if self.tabText(at) != text:
                self.setTabText(at, text)
            self.setTabIcon(at, icons.icon(_ICONS[name], self._theme) if drawn and self._theme else QIcon())
            self.setTabToolTip(at, name if drawn else "")
            self.tabBar().setAccessibleTabName(at, f"{name} {count:,}" if count else name)


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

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
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
        metrics = QFontMetrics(smaller(font, _SMALL))
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
