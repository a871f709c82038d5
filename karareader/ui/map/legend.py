"""The legend of a map: which colour is which channel; a click picks a channel out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QToolButton, QWidget

from karareader.base.translation import number, tr
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.map.colours import NEUTRAL, ChannelColour, colours

_DOT = 10  # pixels
_WIDEST = 150


class MapLegend(QWidget):
    """Signals: `hue_chosen` (int) – the notes of this colour are to be picked out; -1 for none."""

    hue_chosen = Signal(int)

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapLegend")
        self.setAccessibleName(tr("Channels on the map"))
        self._themes = themes
        self._flow = _Flow(self)
        self.entries: list[_Entry] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._recolour)

    def show_channels(self, channels: Sequence[ChannelColour]) -> None:
        """Name these channels; those without a colour of their own together."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        own = [channel for channel in channels if channel.hue != NEUTRAL]
        others = [channel for channel in channels if channel.hue == NEUTRAL]
        self.entries = [_Entry(channel.hue, channel.name, channel.notes, self) for channel in own]
        if others:
            count = len(others)
            words = tr("%n other channel", "%n other channels", count)
            self.entries.append(_Entry(NEUTRAL, words, sum(channel.notes for channel in others), self))
        for entry in self.entries:
            entry.chosen.connect(self._choose)
            self._flow.addWidget(entry)
        self._recolour(self._themes.theme)
        self.setVisible(bool(self.entries))
        self.updateGeometry()

    @Slot(int, bool)
    def _choose(self, hue: int, on: bool) -> None:
        for entry in self.entries:
            entry.setChecked(on and entry.hue == hue)
        self.hue_chosen.emit(hue if on else -1)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        known = colours(theme)
        for entry in self.entries:
            entry.set_colour(known[entry.hue])


class _Entry(QToolButton):
    """One channel. Signals: `chosen` (int, bool) – its colour, and whether it is picked out now."""

    chosen = Signal(int, bool)

    def __init__(self, hue: int, name: str, notes: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.hue = hue
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_DOT, _DOT))
        short = QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST)
        self.setText(f" {short}  {number(notes)}".replace("&", "&&"))
        said = tr("{name}: %n note on this map", "{name}: %n notes on this map", notes, name=name)
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.clicked.connect(self._clicked)

    def set_colour(self, colour: str) -> None:
        """Show the colour as a dot."""
        ratio = self.devicePixelRatioF()
        dot = QPixmap(round(_DOT * ratio), round(_DOT * ratio))
        dot.setDevicePixelRatio(ratio)
        dot.fill(Qt.GlobalColor.transparent)
        painter = QPainter(dot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(0, 0, _DOT, _DOT)
        painter.end()
        self.setIcon(QIcon(dot))

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        self.chosen.emit(self.hue, on)


class _Flow(QLayout):
    """Lays widgets out in lines, as words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(8, 0, 8, 4)
        self.setSpacing(0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Put the widgets into `rect`, as far as `move` says so; how high they are in all."""
        margins = self.contentsMargins()
        left, right = rect.left() + margins.left(), rect.right() - margins.right()
        x, y, line = left, rect.top() + margins.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > left and x + size.width() > right + 1:
                x, y, line = left, y + line, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width()
            line = max(line, size.height())
        return y + line - rect.top() + margins.bottom()
