"""The controls of the page of settings: one for each kind of row, all with `value`, `show_value` and `edited`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from karareader.ui import icons
from karareader.ui.check_box import CheckBox
from karareader.ui.choice_box import ChoiceBox
from karareader.ui.settings_rows import Row
from karareader.ui.theme import Theme, ThemeKeeper

_FOLDER_ROWS = 4  # folders that can be seen at once


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


class ChoiceControl(Control):
    """One of a few."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
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

    def __init__(self, row: Row, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
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


class _NumberField(QDoubleSpinBox):
    """A field for a number. Turning the wheel above it scrolls the page, and changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(130)
        self.lineEdit().setTextMargins(7, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberControl(Control):
    """A number with its unit."""

    def __init__(
        self, row: Row, bounds: tuple[float, float], whole: bool, themes: ThemeKeeper, parent: QWidget | None = None
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
        self._name(self._box)
        self._line.setSpacing(4)
        self._line.addWidget(self._box)
        for words, icon, step in (("Less", "minus", self._box.stepDown), ("More", "plus", self._box.stepUp)):
            button = QToolButton()
            button.setAccessibleName(f"{words}: {row.label}")
            button.setToolTip(words)
            button.setAutoRepeat(True)
            button.clicked.connect(step)
            self._buttons[icon] = button
            self._line.addWidget(button)
        self._line.addStretch(1)
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

    @Slot(float)
    def _changed(self, shown: float) -> None:
        value = shown / self.row.scale
        self.edited.emit(round(value) if self._whole else value)


class TextControl(Control):
    """A line of text; for "words", words with spaces or commas between them."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
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

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self._folder = ""
        self._words = QLabel()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setWordWrap(True)
        self._choose = _button("Choose…")
        self._choose.clicked.connect(self._ask)
        self._usual = _button("Usual folder")
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

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(row, parent)
        self.list = QListWidget()
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_FOLDER_ROWS * (self.fontMetrics().height() + 10))
        self.list.itemSelectionChanged.connect(self._selected)
        self._name(self.list)
        add = _button("Add…")
        add.clicked.connect(self._ask)
        self._remove = _button("Remove")
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
                self.list.item(self.list.count() - 1).setText(f"{folder}  (not there)")
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


def make(row: Row, bounds: tuple[float, float], whole: bool, themes: ThemeKeeper) -> Control:
    """The control of a row; `bounds` are those of a number, which is a whole one or not."""
    if row.kind == "choice":
        return ChoiceControl(row)
    if row.kind == "switch":
        return SwitchControl(row, themes)
    if row.kind == "number":
        return NumberControl(row, bounds, whole, themes)
    if row.kind == "folder":
        return FolderControl(row)
    if row.kind == "folders":
        return FoldersControl(row)
    return TextControl(row)
