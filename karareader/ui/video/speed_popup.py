"""Choosing the speed: presets, and a slider for what lies between."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.ui.common.theme import Theme
from karareader.ui.video.bar_widgets import BarButton
from karareader.ui.video.seek_tooltip import tabular

SLOWEST, FASTEST = 0.25, 4.0
PRESETS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
FINE = 0.05
STEPS = 80  # of the slider, from the slowest to the fastest


def speed_words(rate: float) -> str:
    """A speed as it is written: «1×», «1.25×»."""
    return f"{round(rate, 2):g}×"


def to_step(rate: float) -> int:
    """The place of a speed on the slider: equal steps are equal factors, and 1 is in the middle."""
    return round(STEPS * math.log(rate / SLOWEST) / math.log(FASTEST / SLOWEST))


def to_rate(step: int) -> float:
    """The speed of a place on the slider, rounded to a twentieth."""
    rate = SLOWEST * math.exp(step / STEPS * math.log(FASTEST / SLOWEST))
    return min(max(round(rate / FINE) * FINE, SLOWEST), FASTEST)


class SpeedPopup(QFrame):
    """A small sheet over the speed button. It closes by itself when the reader clicks elsewhere."""

    rate_chosen = Signal(float)  # times as fast

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("speedPopup")
        self.setAccessibleName(tr("Speed"))
        self._rate = 1.0
        self._title = QLabel(tr("Speed"), self)
        self._now = QLabel(self)
        font = tabular(self._now.font())
        font.setBold(True)
        self._now.setFont(font)
        self._presets = QButtonGroup(self)
        self._presets.setExclusive(False)  # between two presets, none of them holds
        self._presets.idClicked.connect(self._choose_preset)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, STEPS)
        self._slider.setPageStep(STEPS // 8)
        self._slider.setAccessibleName(tr("Speed, fine"))
        self._slider.valueChanged.connect(self._slid)
        self._slower = BarButton("minus", tr("A little slower"), self, side=28)
        self._faster = BarButton("plus", tr("A little faster"), self, side=28)
        self._slower.clicked.connect(self._go_slower)
        self._faster.clicked.connect(self._go_faster)
        self._arrange()
        self.set_theme(theme)
        self.set_rate(1.0)

    def _arrange(self) -> None:
        head, row, fine = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._now)
        row.setSpacing(2)
        for index, rate in enumerate(PRESETS):
            button = QToolButton(self)
            button.setText(speed_words(rate))
            button.setAccessibleName(tr("Speed {speed}", speed=speed_words(rate)))
            button.setCheckable(True)
            button.setFixedSize(46, 30)
            self._presets.addButton(button, index)
            row.addWidget(button)
        fine.setSpacing(6)
        for widget in (self._slower, self._slider, self._faster):
            fine.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for line in (head, row, fine):
            column.addLayout(line)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._slower.set_theme(theme)
        self._faster.set_theme(theme)

    def set_rate(self, rate: float) -> None:
        """Show the speed that holds."""
        self._rate = rate
        self._now.setText(speed_words(rate))
        for index, preset in enumerate(PRESETS):
            self._presets.button(index).setChecked(abs(preset - rate) < FINE / 4)
        self._slider.blockSignals(True)
        self._slider.setValue(to_step(min(max(rate, SLOWEST), FASTEST)))
        self._slider.blockSignals(False)
        self._slower.setEnabled(rate > SLOWEST)
        self._faster.setEnabled(rate < FASTEST)

    def show_over(self, button: QWidget) -> None:
        """Open above `button`, inside its window."""
        self.adjustSize()
        window = button.window()
        corner = button.mapToGlobal(QPoint(button.width() // 2 - self.width() // 2, -self.height() - 6))
        left = window.mapToGlobal(QPoint(8, 0)).x()
        right = window.mapToGlobal(QPoint(window.width() - 8 - self.width(), 0)).x()
        self.move(max(left, min(corner.x(), right)), corner.y())
        self.show()
        self._slider.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, rate: float) -> None:
        self.set_rate(rate)
        self.rate_chosen.emit(rate)

    def _choose_preset(self, index: int) -> None:
        self._choose(PRESETS[index])

    def _slid(self, step: int) -> None:
        self._choose(to_rate(step))

    def _go_slower(self) -> None:
        self._choose(max(round(self._rate - FINE, 2), SLOWEST))

    def _go_faster(self) -> None:
        self._choose(min(round(self._rate + FINE, 2), FASTEST))
