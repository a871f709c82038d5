"""What all controls of the page of settings have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from karareader.ui.common.settings_table import Row


class Control(QWidget):
    """A control of one setting.

    Signals: `edited` (object) – the reader chose another value, of the setting's own type.
    """

    edited = Signal(object)

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
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
