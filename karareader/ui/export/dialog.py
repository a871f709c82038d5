"""The dialog that asks in which format the times are to be written, and of which notes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from karareader.base.translation import noop, number, tr
from karareader.library.kept import HIGHLIGHTS, JOTS, MARKS, TIMES
from karareader.media.export_formats import FORMATS
from karareader.ui.common.inputs import CheckBox, ChoiceBox
from karareader.ui.common.theme import ThemeManager

_PARTS = {
    TIMES: noop("Times of the notes"),
    MARKS: noop("Marks"),
    JOTS: noop("Jots and spans"),
    HIGHLIGHTS: noop("Highlights and margin notes"),
}


class ExportDialog(QDialog):
    """Offers the formats, the `others` (how many) notes on the same video, and what goes in: `counts` of each part.

    Signals: `chosen` (str, bool, tuple[str, ...]) – the name of a format, whether all the notes on the video are meant,
    and the parts (see `library.kept`).
    """

    chosen = Signal(str, bool, object)  # name in FORMATS; all notes on the video; names in kept.PARTS

    def __init__(self, others: int, counts: Mapping[str, int], themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr("Export the times"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(430)
        self.formats = ChoiceBox()
        self.formats.setAccessibleName(tr("Format"))
        for name, form in FORMATS.items():
            self.formats.addItem(tr(form.title), name)
        self.formats.currentIndexChanged.connect(self._explain)
        self._use = QLabel()
        self._use.setObjectName("quiet")
        self._use.setWordWrap(True)
        many = (
            tr("All {others} notes on this video", others=others + 1)
            if others
            else tr("All notes on this video (there is no other)")
        )
        self.all = CheckBox(many, themes)
        self.all.setEnabled(others > 0)
        self.parts = {part: CheckBox(tr(words), themes) for part, words in _PARTS.items()}
        for part, box in self.parts.items():
            if part != TIMES:
                box.setText(f"{tr(_PARTS[part])} ({number(counts[part])})")
            box.setEnabled(counts[part] > 0)
            box.setChecked(part == TIMES and box.isEnabled())
            box.toggled.connect(self._tell_parts)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel)
        buttons.button(standard.Cancel).setIcon(QIcon())
        self.go = buttons.addButton(tr("Choose the file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        label, what = QLabel(tr("&Format")), QLabel(tr("What goes in"))
        label.setBuddy(self.formats)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(6)
        rows = ((label, 0), (self.formats, 0), (self._use, 10), (what, 0), *((box, 0) for box in self.parts.values()))
        for widget, after in (*rows[:-1], (rows[-1][0], 10), (self.all, 14)):
            column.addWidget(widget)
            column.addSpacing(after)
        column.addWidget(buttons)
        self._explain()
        self._tell_parts()

    @Slot()
    def _tell_parts(self) -> None:
        """A file with nothing in it is of no use."""
        self.go.setEnabled(any(box.isChecked() for box in self.parts.values()))

    @Slot()
    def _explain(self) -> None:
        self._use.setText(tr(FORMATS[self.formats.currentData()].use))

    @Slot()
    def _accept(self) -> None:
        name, everything = self.formats.currentData(), self.all.isChecked()
        parts = tuple(part for part, box in self.parts.items() if box.isChecked())
        self.accept()
        self.chosen.emit(name, everything, parts)
