"""The page of settings: sections at the left, their settings at the right; what is changed holds at once."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import get_type_hints

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from karareader.base import json_store as values
from karareader.base.translation import tr
from karareader.settings import Settings
from karareader.ui.common import icons
from karareader.ui.common.screens import open_sized
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.settings.controls import make
from karareader.ui.settings.number import Control

_SECTIONS_WIDTH, _SECTIONS_SPACE = 150, 12
_SIZE = QSize(720, 560)


class SettingsDialog(QDialog):
    """Shows and changes `settings`, in the sections of `table`.

    Signals: `changed` (str) – the name of a setting that has another value; it is in `settings` already; `edited`
    (dict) – the reader gave these settings other values; with those before, by their names.
    """

    changed = Signal(str)
    edited = Signal(object)  # dict[str, object]

    def __init__(
        self, settings: Settings, table: Sequence[Section], themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(tr("Settings"))
        self._settings, self._table, self._themes = settings, table, themes
        self._kinds = get_type_hints(Settings)
        self._bounds = {each.name: each.metadata["bounds"] for each in dataclasses.fields(Settings)}
        self.controls: dict[str, Control] = {}
        self.resets: list[ResetButton] = []
        self.sections = QListWidget()
        self.sections.setObjectName("settingsSections")
        self.sections.setAccessibleName(tr("Sections"))
        self.sections.setIconSize(QSize(18, 18))
        self._pages = QStackedWidget()
        for section in table:
            QListWidgetItem(tr(section.title), self.sections)
            self._pages.addWidget(self._page(section))
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.sections.setCurrentRow(0)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(10, 16, 6, 10)
        column.addWidget(self.sections)
        edge = QFrame()
        edge.setObjectName("settingsEdge")
        edge.setFixedWidth(1)
        line.addLayout(column)
        line.addWidget(edge)
        line.addWidget(self._pages, 1)
        self._recolour(themes.theme)
        self.sections.ensurePolished()  # the font is known then
        self.sections.setFixedWidth(max(_SECTIONS_WIDTH, self.sections.sizeHintForColumn(0) + _SECTIONS_SPACE))
        themes.changed.connect(self._recolour)
        open_sized(self, _SIZE)

    def show_section(self, title: str) -> None:
        """Turn to the section of that title."""
        for at, section in enumerate(self._table):
            if section.title == title:
                self.sections.setCurrentRow(at)

    def show_setting(self, key: str) -> None:
        """Turn to the setting of that name, and let the keyboard change it."""
        for at, section in enumerate(self._table):
            if any(row.key == key for row in section.rows):
                self.sections.setCurrentRow(at)
                control, area = self.controls[key], self._pages.widget(at)
                if isinstance(area, QScrollArea):
                    area.ensureWidgetVisible(control)
                control.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what holds: it may have been changed elsewhere."""
        for key, control in self.controls.items():
            control.show_value(getattr(self._settings, key))

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()
        super().changeEvent(event)

    def _page(self, section: Section) -> QWidget:
        page = QWidget()
        page.setObjectName("settingsPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(0)
        title = QLabel(tr(section.title))
        title.setObjectName("settingsTitle")
        column.addWidget(title)
        column.addSpacing(2)
        column.addWidget(_quiet(section.intro))
        for row in section.rows:
            column.addSpacing(18)
            self._add(row, column)
        reset = ResetButton([row.key for row in section.rows], self)
        self.resets.append(reset)
        column.addSpacing(24)
        column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def _add(self, row: SettingRow, column: QVBoxLayout) -> None:
        control = make(row, self._bounds[row.key], self._kinds[row.key] is int, self._themes)
        control.edited.connect(_Taker(row.key, self).take)
        self.controls[row.key] = control
        if row.kind != "switch":  # its box carries the words
            label = QLabel(row.label)
            label.setBuddy(control)
            column.addWidget(label)
            column.addSpacing(5)
        column.addWidget(control)
        if row.help:
            column.addSpacing(4)
            column.addWidget(_quiet(row.help))

    def take(self, key: str, value: object) -> None:
        """Keep the new value of a setting, and tell."""
        before = self.values([key])
        if self.put(key, value):
            self.edited.emit(before)
            for reset in self.resets:
                reset.forget()

    def put(self, key: str, value: object) -> bool:
        """The same, for one of several at once; True if that is another value."""
        if value == getattr(self._settings, key):
            return False
        setattr(self._settings, key, value)
        self.changed.emit(key)
        return True

    def put_all(self, wanted: Mapping[str, object]) -> list[str]:
        """Give these settings these values, and show them; the names of those that had others."""
        changed = [key for key, value in wanted.items() if self.put(key, value)]
        self.refresh()
        return changed

    def values(self, keys: Sequence[str]) -> dict[str, object]:
        """What these settings are now."""
        return {key: values.copied(getattr(self._settings, key)) for key in keys}

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        for at, section in enumerate(self._table):
            self.sections.item(at).setIcon(icons.icon(section.icon, theme))


class ResetButton(QPushButton):
    """Gives the settings `keys` their defaults, and then takes that back."""

    def __init__(self, keys: Sequence[str], dialog: SettingsDialog) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._keys, self._dialog = keys, dialog
        self._before: dict[str, object] = {}
        self.clicked.connect(self._press)
        self.forget()

    def forget(self) -> None:
        """Something else was changed: there is nothing to take back."""
        self._before = {}
        self.setText(tr("Reset these settings"))

    @Slot()
    def _press(self) -> None:
        before, usual = self._before, Settings()
        wanted = before or {key: getattr(usual, key) for key in self._keys}
        now = self._dialog.values(self._keys)
        changed = self._dialog.put_all(wanted)
        self.forget()
        if changed:
            self._dialog.edited.emit(now)
        if changed and not before:
            self._before = now
            self.setText(tr("Undo reset"))


class _Taker(QObject):
    """Carries the value of one control to the dialog, together with the setting's name."""

    def __init__(self, key: str, dialog: SettingsDialog) -> None:
        super().__init__(dialog)
        self._key, self._dialog = key, dialog

    @Slot(object)
    def take(self, value: object) -> None:
        """A new value."""
        self._dialog.take(self._key, value)


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    return label
