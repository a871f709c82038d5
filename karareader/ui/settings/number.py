"""The control of a setting that is a number: what cannot be had is refused in words, not made to fit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QToolButton, QWidget

from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.common.settings_table import SettingRow
from karareader.ui.common.theme import Theme, ThemeManager


class Control(QWidget):
    """A control of one setting.

    Signals: `edited` (object) – the reader chose another value, of the setting's own type.
    """

    edited = Signal(object)

    def __init__(self, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)

    def show_value(self, value: Any) -> None:
        """Show what holds, without telling it as an edit."""
        raise NotImplementedError

    def _name(self, widget: QWidget) -> None:
        widget.setAccessibleName(self.row.label)
        widget.setAccessibleDescription(self.row.help)
        widget.setObjectName(f"setting_{self.row.key}")
        self.setFocusProxy(widget)


class _NumberField(QDoubleSpinBox):
    """A field for a number. Turning the wheel above it scrolls the page, and changes nothing.

    Anything may be typed; what is no number that can be had leaves the value as it was. Signals: `refused` (str) – what
    was typed.
    """

    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(140)
        self.lineEdit().setTextMargins(7, 0, 0, 0)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Qt would take no key that leads out of the bounds, so that 5000 became 500."""
        state, *_ = super().validate(text, at)
        return (state if state == QValidator.State.Acceptable else QValidator.State.Intermediate, text, at)

    def fixup(self, text: str) -> str:
        """Typing has ended, and it is no such number: Qt goes back to the one before."""
        self.refused.emit(text.removesuffix(self.suffix()).strip())
        return text

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberControl(Control):
    """A number with its unit."""

    def __init__(
        self,
        row: SettingRow,
        bounds: tuple[float, float],
        whole: bool,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(row, parent)
        self._whole = whole
        self._buttons: dict[str, QToolButton] = {}
        self._box = _NumberField()
        self._box.setDecimals(0)
        self._box.setRange(bounds[0] * row.scale, min(bounds[1] * row.scale, 1e9))
        self._box.setSingleStep(row.step)
        self._box.setSuffix(row.unit)
        if row.zero:
            self._box.setSpecialValueText(row.zero)
        self._box.setKeyboardTracking(False)
        self._box.valueChanged.connect(self._changed)
        self._box.refused.connect(self._refuse)
        self._box.lineEdit().textEdited.connect(self._accept)
        self.refused = QLabel()
        self.refused.setObjectName("refused")
        self.refused.setTextFormat(Qt.TextFormat.PlainText)
        self.refused.setWordWrap(True)
        self._name(self._box)
        self._line.setSpacing(4)
        self._line.addWidget(self._box)
        for words, icon, step in ((tr("Less"), "minus", self._box.stepDown), (tr("More"), "plus", self._box.stepUp)):
            button = QToolButton()
            button.setAccessibleName(f"{words}: {row.label}")
            button.setToolTip(words)
            button.setAutoRepeat(True)
            button.clicked.connect(step)
            self._buttons[icon] = button
            self._line.addWidget(button)
        self._line.addSpacing(6)
        self._line.addWidget(self.refused, 1)
        self._recolour(themes.theme)
        themes.changed.connect(self._recolour)

    def show_value(self, value: Any) -> None:
        blocked = self._box.blockSignals(True)
        self._box.setValue(value * self.row.scale)
        self._box.blockSignals(blocked)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        for icon, button in self._buttons.items():
            button.setIcon(icons.icon(icon, theme))

    @Slot(str)
    def _refuse(self, text: str) -> None:
        """Say what was typed in vain, and what could be."""
        box = self._box
        self.refused.setText(
            tr(
                "“{text}” is not a number from {minimum:,.0f} to {maximum:,.0f}.",
                text=text[:20],
                minimum=box.minimum(),
                maximum=box.maximum(),
            )
        )
        self._mark(wrong=True)

    @Slot()
    def _accept(self) -> None:
        if self.refused.text():
            self.refused.clear()
            self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self._box.setProperty("wrong", wrong)
        self._box.style().unpolish(self._box)
        self._box.style().polish(self._box)
        self._box.setAccessibleDescription(self.refused.text() or self.row.help)

    @Slot(float)
    def _changed(self, shown: float) -> None:
        self._accept()
        value = shown / self.row.scale
        self.edited.emit(round(value) if self._whole else value)
