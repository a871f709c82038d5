"""The dialog that asks whether stills of the film are wanted on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.notes.kept_section import TITLE
from karareader.ui.common.inputs import CheckBox
from karareader.ui.common.theme import ThemeManager


class PaperDialog(QDialog):
    """Asked before `title` (“Print”, “Save as PDF”), of a note with stills of so many `sections`, and with so many
    moments that were `kept` of its video.

    Signals: `chosen` (bool) – go on, with or without stills.
    """

    chosen = Signal(bool)

    def __init__(self, title: str, sections: int, themes: ThemeManager, parent: QWidget, kept: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName("paperDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(400)
        self.stills = CheckBox(tr("A still under each heading"), themes)
        words = QLabel(
            tr(
                "Taken from the video file at the first time of each section (%n\u00a0still).",
                "Taken from the video file at the first time of each section (%n\u00a0stills).",
                sections,
            )
        )
        words.setObjectName("quiet")
        words.setWordWrap(True)
        for widget in (self.stills, words):
            widget.setVisible(sections > 0)
        self.kept = CheckBox(tr("{title} below the note ({kept:,})", title=TITLE, kept=kept), themes)
        self.kept.setVisible(kept > 0)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel)
        buttons.button(standard.Cancel).setIcon(QIcon())
        go = buttons.addButton(f"{title}…", QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(6)
        column.addWidget(self.stills)
        column.addWidget(words)
        column.addWidget(self.kept)
        column.addSpacing(14)
        column.addWidget(buttons)
        go.setFocus()  # Enter goes on, as everywhere

    @Slot()
    def _accept(self) -> None:
        stills = self.stills.isChecked()
        self.accept()
        self.chosen.emit(stills)
