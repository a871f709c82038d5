"""What the transport bar is put together from: buttons, a slider for the volume, a label that shortens itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme

SIDE = 32  # pixels: the area that can be hit
ICON = 20
SPACING = 2  # between two controls
LEAST_LABEL = 72  # a heading cut shorter than this tells nothing

NOTCH = 120  # what Qt tells for one notch of the wheel
PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
MOVING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class BarButton(QToolButton):
    """A button with a line icon, whose tooltip names what it does and the key that does it too.

    A click leaves the keyboard where it was; Tab reaches it. While it has the focus, Space and Enter press it, even
    where they are shortcuts of the window.
    """

    def __init__(self, name: str, words: str, parent: QWidget | None = None, *, side: int = SIDE) -> None:
        super().__init__(parent)
        self._icon_name = name
        self._ink: str | None = None
        self._theme: Theme | None = None
        self._words = words
        self._key = ""
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(side, side)
        self.setIconSize(QSize(ICON, ICON))
        self.set_words(words)

    def set_theme(self, theme: Theme, ink: str | None = None) -> None:
        """Draw the icon in the colours of `theme`, or in `ink` (`#rrggbb`)."""
        self._theme, self._ink = theme, ink
        self._draw()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon_name:
            self._icon_name = name
            self._draw()

    def set_words(self, words: str) -> None:
        """What a click does, in plain words: tooltip and accessible name."""
        self._words = words
        self.setAccessibleName(words)
        self._tell()

    def set_key(self, key: str) -> None:
        """The key that does the same, as the reader knows it, such as «Shift+F»; empty if there is none."""
        self._key = key
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(f"{self._words} ({self._key})" if self._key else self._words)

    def _draw(self) -> None:
        if self._theme and self._icon_name:
            self.setIcon(icons.icon(self._icon_name, self._ink or self._theme))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in PRESSING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class WheelSteps:
    """Counts the notches of a wheel, and those of a touch pad that tells them in small pieces."""

    def __init__(self) -> None:
        self._rest = 0

    def take(self, event: QWheelEvent) -> int:
        """The whole notches up (positive) or down that are complete with this event."""
        self._rest += event.angleDelta().y()
        notches = int(self._rest / NOTCH)
        self._rest -= notches * NOTCH
        return notches


class VolumeSlider(QSlider):
    """A slider from 0 to 100 that keeps its arrow keys even where they are shortcuts of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 100)
        self.setSingleStep(5)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Volume"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in MOVING:
            event.accept()
            return True
        return super().event(event)

    def show_value(self, value: int) -> None:
        """Set the value without telling it back."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)


class ElidedLabel(QLabel):
    """One line of plain text that ends in «…» where it does not fit; the tooltip then has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self.width() >= LEAST_LABEL:
            self.style().drawItemText(
                painter, self.rect(), align, self.palette(), self.isEnabled(), shown, self.foregroundRole()
            )
        self.setToolTip(self.text() if shown != self.text() else "")


def fitting(width: int, always: int, optional: Sequence[int], more: int, spacing: int = SPACING) -> int:
    """How many of the optional controls fit, the most important first; all lengths in pixels.

    `always` is what the others take; `more` is the button that appears as soon as one is left out.
    """
    room = width - always
    if sum(optional) + spacing * len(optional) <= room:
        return len(optional)
    room -= more + spacing
    count = 0
    for each in optional:
        room -= each + spacing
        if room < 0:
            break
        count += 1
    return count
