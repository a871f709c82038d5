"""The dialog that asks in which format the times are to be written, and of which notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from karareader.media.export_formats import FORMATS
from karareader.ui.common.combo_box import ChoiceBox


class ExportDialog(QDialog):
    """Offers the formats, and the `others` (how many) notes on the same video.

    Signals: `chosen` (str, bool) – the name of a format, and whether all the notes on the video are meant.
    """

    chosen = Signal(str, bool)  # name in FORMATS; all notes on the video

    def __init__(self, others: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle("Export the times")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(430)
        self.formats = ChoiceBox()
        self.formats.setAccessibleName("Format")
        for name, form in FORMATS.items():
            self.formats.addItem(form.title, name)
        self.formats.currentIndexChanged.connect(self._explain)
        self._use = QLabel()
        self._use.setObjectName("quiet")
        self._use.setWordWrap(True)
        self.own = QRadioButton("This note")
        many = f"All {others + 1} notes on this video" if others else "All notes on this video (there is no other)"
        self.all = QRadioButton(many)
        self.all.setEnabled(others > 0)
        self.own.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.own)
        group.addButton(self.all)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel)
        buttons.button(standard.Cancel).setIcon(QIcon())
        go = buttons.addButton("Choose the file…", QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        label = QLabel("&Format")
        label.setBuddy(self.formats)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(6)
        for widget, after in ((label, 0), (self.formats, 0), (self._use, 10), (self.own, 0), (self.all, 14)):
            column.addWidget(widget)
            column.addSpacing(after)
        column.addWidget(buttons)
        self._explain()

    @Slot()
    def _explain(self) -> None:
        self._use.setText(FORMATS[self.formats.currentData()].use)

    @Slot()
    def _accept(self) -> None:
        name, everything = self.formats.currentData(), self.all.isChecked()
        self.accept()
        self.chosen.emit(name, everything)
