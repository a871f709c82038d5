"""The line under the picture that names the video that is loaded, where a note has several, and leads to the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme
from karareader.ui.video.bar_widgets import BarButton
from karareader.ui.video.row_sheet import RowSheet

HEIGHT = 36  # pixels
_SIDE = 28
_ICON, _ARROW, _GAP = 16, 14, 8
_ROOMY = 380  # pixels: from this width on, the way back has words


@dataclass(frozen=True, slots=True)
class VideoRow:
    """A video as the list shows it: its `title`, and what else there is to say of it."""

    title: str
    where: str


class VideoSwitcher(QWidget):
    """«‹ Main video · Title of what is loaded · 2 of 3 ▾». It is there only where there is something to choose from.

    Signals: `chosen` (int) – the row of the video that is wanted; `main_requested` – the note's own is;
    `shown_changed` – it is to come, or to go.
    """

    chosen = Signal(int)
    main_requested = Signal()
    shown_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("videoSwitcher")
        self.setAccessibleName(tr("Videos of this note"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.rows: Sequence[VideoRow] = ()
        self.at = -1
        self._theme = theme
        self._list: RowSheet | None = None
        self.back = BarButton("back", tr("Back to the note’s main video"), self, side=_SIDE)
        self.back.setObjectName("mainVideoButton")
        self.back.setText(tr("Main video"))
        self.back.clicked.connect(self.main_requested)
        self.title = _Title(self)
        self.title.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        self.set_theme(theme)
        self.hide()

    @property
    def several(self) -> bool:
        """True if there is something to choose from."""
        return len(self.rows) > 1

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.back.set_theme(theme)
        self.title.set_theme(theme)

    def set_keys(self, main: str, videos: str) -> None:
        """The keys that the tooltips name."""
        self.back.set_key(main)
        self.title.set_key(videos)

    def show_videos(self, rows: Sequence[VideoRow], at: int, main: int) -> None:
        """The videos of the note; that in row `at` is loaded (-1 for none), and that in row `main` is its own."""
        before = self.several
        self.rows, self.at = tuple(rows), at
        self.back.setVisible(main >= 0 and at != main)
        self.title.show_row(
            rows[at].title if 0 <= at < len(rows) else "", tr("{at} of {count}", at=at + 1, count=len(rows))
        )
        if self._list is not None:
            self._list.close()
        if self.several != before:
            self.shown_changed.emit()

    @Slot()
    def open(self) -> None:
        """Open the list of the videos."""
        if self.several:
            rows = [(row.title, row.where) for row in self.rows]
            self._list = RowSheet(tr("Videos of this note"), rows, self._theme, self, at=self.at)
            self._list.chosen.connect(self.chosen)
            self._list.destroyed.connect(self._closed)
            self._list.open_at(self.title)

    @Slot()
    def _closed(self) -> None:
        self._list = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the arrow alone leads back."""
        roomy = self.width() >= _ROOMY
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.back.setToolButtonStyle(style)
        self.back.setFixedSize(self.back.sizeHint().width() if roomy else _SIDE, _SIDE)


class _Title(BarButton):
    """The name of the video that is loaded, as a button that opens the list of all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", tr("Videos of this note"), parent, side=_SIDE)
        self.setObjectName("videoTitle")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self.setMaximumWidth(16_777_215)
        self._title = self._count = ""

    def show_row(self, title: str, count: str) -> None:
        """Show this title; `count` tells which of how many it is."""
        self._title, self._count = title, count
        self.set_words(
            tr("{title} – video {count} of this note", title=title, count=count) if title else tr("Videos of this note")
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, title, count, arrow."""
        super().paintEvent(event)
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        inner, middle = self.rect().adjusted(_GAP, 0, -_GAP, 0), self.rect().center().y()
        icons.icon("film", theme).paint(painter, QRect(inner.left(), middle - _ICON // 2 + 1, _ICON, _ICON))
        arrow = QRect(inner.right() - _ARROW + 1, middle - _ARROW // 2 + 1, _ARROW, _ARROW)
        icons.icon("down", theme).paint(painter, arrow)
        width = painter.fontMetrics().horizontalAdvance(self._count)
        count = QRect(arrow.left() - _GAP - width, 0, width, self.height())
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(theme.quiet))
        painter.drawText(count, place, self._count)
        left = inner.left() + _ICON + _GAP
        room = QRect(left, 0, count.left() - _GAP - left, self.height())
        painter.setPen(QColor(theme.ink))
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, place, title)
