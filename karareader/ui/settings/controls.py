"""The controls of the page of settings: one for each kind of row, all with `value`, `show_value` and `edited`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from karareader.base.translation import tr
from karareader.ui.common.inputs import CheckBox, ChoiceBox
from karareader.ui.common.settings_table import SettingRow
from karareader.ui.common.theme import ThemeManager
from karareader.ui.settings.number import Control, NumberControl


class FontControl(Control):
    """One of the installed families, or none. They are listed when the page is seen first: there may be hundreds."""

    def __init__(self, row: SettingRow, parent: QWidget | None = None) -> None:
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
            self._box.addItem(
                value if QFontDatabase.hasFamily(value) else tr("{name}  (not installed)", name=value), value
            )
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


_FOLDER_ROWS = 4  # folders that can be seen at once


class ChoiceControl(Control):
    """One of a few."""

    def __init__(self, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self._box = ChoiceBox()
        for value, words in row.choices.items():
            self._box.addItem(words, value)
        self._box.activated.connect(self._chosen)
        self._name(self._box)
        self._line.addWidget(self._box)
        self._line.addStretch(1)

    def show_value(self, value: Any) -> None:
        self._box.setCurrentIndex(self._box.findData(value))

    @Slot()
    def _chosen(self) -> None:
        self.edited.emit(self._box.currentData())


class SwitchControl(Control):
    """On or off; the box carries the label itself."""

    def __init__(self, row: SettingRow, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self._box = CheckBox(row.label, themes)
        self._box.clicked.connect(self._clicked)
        self._name(self._box)
        self._line.addWidget(self._box)
        self._line.addStretch(1)

    def show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))

    @Slot()
    def _clicked(self) -> None:
        self.edited.emit(self._box.isChecked())


class TextControl(Control):
    """A line of text; for "words", words with spaces or commas between them."""

    def __init__(self, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(row.empty)
        self._edit.editingFinished.connect(self._finished)
        self._name(self._edit)
        self._line.addWidget(self._edit)
        self._shown: Any = None

    def show_value(self, value: Any) -> None:
        self._shown = value
        self._edit.setText(", ".join(value) if self.row.kind == "words" else str(value))

    @Slot()
    def _finished(self) -> None:
        text = self._edit.text().strip()
        value = text.replace(",", " ").split() if self.row.kind == "words" else text
        if value != self._shown:
            self._shown = value
            self.edited.emit(value)


class FolderControl(Control):
    """One folder, chosen in a dialog; may be none."""

    def __init__(self, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self._folder = ""
        self._words = QLabel()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setWordWrap(True)
        self._choose = _button(tr("Choose…"))
        self._choose.clicked.connect(self._ask)
        self._usual = _button(tr("Default folder"))
        self._usual.clicked.connect(self._forget)
        self._name(self._choose)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self._choose)
        self._line.addWidget(self._usual)

    def show_value(self, value: Any) -> None:
        self._folder = value
        self._words.setText(value or self.row.empty)
        self._usual.setVisible(bool(value))

    @Slot()
    def _ask(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.row.label, self._folder):
            self.show_value(folder)
            self.edited.emit(folder)

    @Slot()
    def _forget(self) -> None:
        self.show_value("")
        self.edited.emit("")


class FoldersControl(Control):
    """Several folders, to be added and taken away."""

    def __init__(self, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self.list = QListWidget()
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_FOLDER_ROWS * (self.fontMetrics().height() + 10))
        self.list.itemSelectionChanged.connect(self._selected)
        self._name(self.list)
        add = _button(tr("Add…"))
        add.clicked.connect(self._ask)
        self._remove = _button(tr("Remove"))
        self._remove.clicked.connect(self._take_away)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        self._line.addWidget(self.list, 1)
        self._line.addLayout(buttons)
        self._selected()

    def show_value(self, value: Any) -> None:
        folders: Sequence[str] = value
        self.list.clear()
        for folder in folders:
            self.list.addItem(folder)
            if not Path(folder).is_dir():
                self.list.item(self.list.count() - 1).setText(tr("{folder}  (not there)", folder=folder))
            self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.UserRole, folder)
            self.list.item(self.list.count() - 1).setToolTip(folder)
        self._selected()

    @property
    def folders(self) -> list[str]:
        """The folders that are listed."""
        return [self.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.list.count())]

    @Slot()
    def _selected(self) -> None:
        self._remove.setEnabled(bool(self.list.selectedItems()))

    @Slot()
    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.row.label)
        if folder and folder not in self.folders:
            self.show_value([*self.folders, folder])
            self.edited.emit(self.folders)

    @Slot()
    def _take_away(self) -> None:
        gone = {item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()}
        self.show_value([folder for folder in self.folders if folder not in gone])
        self.edited.emit(self.folders)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    # Enter in a field is not meant for a button of another row.
    button.setAutoDefault(False)
    return button


def make(row: SettingRow, bounds: tuple[float, float], whole: bool, themes: ThemeManager) -> Control:
    """The control of a row; `bounds` are those of a number, which is a whole one or not."""
    if row.kind == "choice":
        return ChoiceControl(row)
    if row.kind == "switch":
        return SwitchControl(row, themes)
    if row.kind == "number":
        return NumberControl(row, bounds, whole, themes)
    if row.kind == "font":
        return FontControl(row)
    if row.kind == "folder":
        return FolderControl(row)
    if row.kind == "folders":
        return FoldersControl(row)
    return TextControl(row)
