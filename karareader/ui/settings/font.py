"""The control of a setting that is a font."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QWidget

from karareader.ui.common.combo_box import ChoiceBox
from karareader.ui.common.settings_table import Row
from karareader.ui.settings.control import Control


class FontControl(Control):
    """One of the installed families, or none. They are listed when the page is seen first: there may be hundreds."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self._box = ChoiceBox()
        self._box.addItem(row.empty, "")
        self._box.setMinimumWidth(220)
        self._box.activated.connect(self._chosen)
        self._name(self._box)
        self._line.addWidget(self._box)
        self._line.addStretch(1)

    def show_value(self, value: Any) -> None:
        if self._box.findData(value) < 0:
            self._box.addItem(value if QFontDatabase.hasFamily(value) else f"{value}  (not installed)", value)
        self._box.setCurrentIndex(self._box.findData(value))

    def showEvent(self, event: QShowEvent) -> None:
        """List what is installed."""
        super().showEvent(event)
        for family in QFontDatabase.families():
            if self._box.findData(family) < 0 and not QFontDatabase.isPrivateFamily(family):
                self._box.addItem(family, family)

    @Slot()
    def _chosen(self) -> None:
        self.edited.emit(self._box.currentData())
