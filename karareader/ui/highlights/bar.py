"""The small bar beside a selection or a highlight: four colours, a margin note, and the way to remove it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from karareader.base.translation import noop, tr
from karareader.notes.annotations.model import COLOURS, Colour
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme
from karareader.ui.note.highlights import colours

_ICON, _AWAY, _EDGE = 18, 8, 8  # pixels
_FAR = 200  # pixels: the hand is at the end of the words, and looks no farther for the bar
_NEXT = 1.5  # heights of a line: the one that is read next, and the gap before it
_NAMES: dict[Colour, str] = {
    "yellow": noop("Yellow"),
    "green": noop("Green"),
    "blue": noop("Blue"),
    "pink": noop("Pink"),
}


def swatch(colour: str, theme: Theme, ratio: float = 2.0) -> QIcon:
    """A round sample of a colour of highlights."""
    picture = QPixmap(round(_ICON * ratio), round(_ICON * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    ground, line = map(QColor, colours(colour, theme))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1.5))
    painter.setBrush(ground)
    painter.drawEllipse(QRect(2, 2, _ICON - 4, _ICON - 4))
    painter.end()
    return QIcon(picture)


def colour_name(colour: Colour) -> str:
    """What a colour is called."""
    return tr(_NAMES[colour])


def place(first: QRect, last: QRect, room: QRect, size: QSize) -> QRect:
    """Where in `room` something of `size` covers neither words with this first and last line nor the line after them.

    That is above them, over what was read before, unless this is far from the last line or out of the room; else below
    the line that is read next.
    """
    lowest = room.bottom() - _EDGE - size.height()
    above = first.top() - _AWAY - size.height()
    below = last.bottom() + round(_NEXT * last.height()) + _AWAY
    far = last.bottom() - first.top() > _FAR
    tops = (below, above) if far else (above, below)
    top = next((top for top in tops if room.top() + _EDGE <= top <= lowest), lowest)
    line = last if top == below else first
    left = min(max(line.left(), line.right() - size.width() // 2), room.right() - size.width() - _EDGE)
    return QRect(QPoint(max(room.left() + _EDGE, left), top), size)


class HighlightBar(QFrame):
    """Stands beside the words until something is chosen, or the reader goes on; it never takes the keyboard.

    Signals: `colour_chosen` (str); `note_wanted`; `removal_wanted`.
    """

    colour_chosen = Signal(str)
    note_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("highlightBar")
        self.setAccessibleName(tr("Highlight"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for colour in COLOURS:
            button = self._button(tr("Highlight in {colour}", colour=tr(_NAMES[colour]).lower()))
            button.setCheckable(True)
            button.clicked.connect(_Chosen(colour, self).tell)
            self.buttons[colour] = button
            row.addWidget(button)
        self.note = self._button(tr("Write a margin note"))
        self.note.clicked.connect(self.note_wanted)
        self.removal = self._button(tr("Remove this highlight"))
        self.removal.clicked.connect(self.removal_wanted)
        row.addWidget(self.note)
        row.addWidget(self.removal)
        self.set_theme(theme)
        self.hide()

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(_ICON, _ICON))
        return button

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for colour, button in self.buttons.items():
            button.setIcon(swatch(colour, theme))
        self.note.setIcon(icons.icon("jot", theme))
        self.removal.setIcon(icons.icon("close", theme))

    def open_at(self, first: QRect, last: QRect, room: QRect, colour: str = "") -> None:
        """Show it beside words with this first and last line; `colour` is that of a highlight they have."""
        for name, button in self.buttons.items():
            button.setChecked(name == colour)
        self.removal.setVisible(bool(colour))
        self.adjustSize()
        self.setGeometry(place(first, last, room, self.sizeHint()))
        self.raise_()
        self.show()


class _Chosen(QObject):
    """Carries the name of a button's colour."""

    def __init__(self, colour: str, bar: HighlightBar) -> None:
        super().__init__(bar)
        self._colour, self._bar = colour, bar

    @Slot()
    def tell(self) -> None:
        self._bar.colour_chosen.emit(self._colour)
