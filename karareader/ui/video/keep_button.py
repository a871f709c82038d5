"""A button that offers to keep the video on this computer, and fills while it comes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from karareader.base.translation import noop, tr
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme
from karareader.ui.video.seek_tooltip import tabular

_BAR = 3  # pixels: the line that fills
_INSET = 8
_WIDEST = noop("Downloading 100 %")

Deed = Literal["download", "resume", "show"]


@dataclass(frozen=True, slots=True)
class KeepButtonText:
    """What a button for this says: `words` where there is room, `short` where there is little (empty: its icon does).

    `meaning` is a sentence for those who want to know more; `share` is how much is here, 0 to 1, None while nothing
    comes. `deed` is what a click does.
    """

    words: str = field(default_factory=lambda: tr("Download"))
    meaning: str = field(default_factory=lambda: tr("Keep this video on this computer: then it plays without the web"))
    short: str = ""
    share: float | None = None
    deed: Deed = "download"


class KeepButton(QPushButton):
    """Says a `KeepButtonText`. Its width stays while figures change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keepButton")
        self.setProperty("second", True)
        self.setFont(tabular(self.font()))
        self._share: float | None = None
        self._theme: Theme | None = None
        self.say(KeepButtonText())

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self._draw()

    def say(self, keeping: KeepButtonText) -> None:
        """Show how it stands with the video."""
        self._share = keeping.share
        self.setText(keeping.words)
        self.setToolTip(keeping.meaning)
        self.setAccessibleDescription(keeping.meaning)
        self._draw()
        self.setMinimumWidth(0 if keeping.share is None else self.widest)
        self.update()

    @property
    def widest(self) -> int:
        """The width that it needs while it fills, in pixels."""
        measure = self.fontMetrics().horizontalAdvance
        return self.sizeHint().width() + max(measure(tr(_WIDEST)) - measure(self.text()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line lies along the lower edge."""
        super().paintEvent(event)
        if self._share is None or self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(_INSET, self.height() - _BAR - 3, self.width() - 2 * _INSET, _BAR)
        for width, colour in ((room.width(), self._theme.line), (room.width() * self._share, self._theme.accent)):
            line = QPainterPath()
            line.addRoundedRect(QRectF(room.topLeft(), room.size()).adjusted(0, 0, width - room.width(), 0), 1.5, 1.5)
            painter.fillPath(line, QColor(colour))

    def _draw(self) -> None:
        if self._theme is not None:
            self.setIcon(icons.icon("download", self._theme.quiet))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
