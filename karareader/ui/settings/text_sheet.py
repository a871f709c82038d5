"""The sheet below the tool bar: how the note looks, to be tried out beside the note itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import partial
from typing import get_type_hints

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from karareader.base.contrast import blend
from karareader.base.translation import noop, tr
from karareader.settings import Settings
from karareader.ui.common.screens import beside
from karareader.ui.common.settings_table import SettingsTable
from karareader.ui.common.theme import Theme, ThemeChoice, ThemeManager
from karareader.ui.settings.controls import make
from karareader.ui.settings.number import Control

_KEYS = ("font", "zoom", "line_width", "line_spacing", "paragraph_spacing")
_SWATCHES: tuple[ThemeChoice, ...] = ("system", "light", "sepia", "dark", "contrast")
_SHORT = {"system": noop("System")}
_EDGE = 14  # pixels


class TextSheet(QFrame):
    """Shows a few rows of the page of settings. It closes when the reader clicks elsewhere, or by Esc.

    Signals: `edited` (str, object) – the reader gave the setting of that name this value; `more_requested`.
    """

    edited = Signal(str, object)
    more_requested = Signal()

    def __init__(self, settings: Settings, table: SettingsTable, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("textSheet")
        self.setAccessibleName(tr("Text"))
        self._settings, self._themes = settings, themes
        self.controls: dict[str, Control] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        grid.setHorizontalSpacing(_EDGE)
        grid.setVerticalSpacing(8)
        theme = table.row("theme")
        self.swatches = self._make_swatches(theme.choices)
        self._add(grid, theme.label, *self.swatches.values())
        bounds = {each.name: each.metadata["bounds"] for each in dataclasses.fields(Settings)}
        kinds = get_type_hints(Settings)
        for key in _KEYS:
            row = table.row(key)
            control = self.controls[key] = make(row, bounds[key], kinds[key] is int, themes)
            control.edited.connect(self._taker(key))
            self._add(grid, row.label, control)
        more = QPushButton(tr("All settings…"))
        more.clicked.connect(self._leave)
        grid.addWidget(more, grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        self._recolour(themes.theme)
        themes.changed.connect(self._recolour)

    def open_at(self, button: QWidget) -> None:
        """Open below `button`, with what holds."""
        self.refresh()
        window = button.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        place = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
        self.setGeometry(beside(place, room, self.sizeHint(), before=self.sizeHint().width(), away=6, edge=6))
        self.show()
        self.swatches[self._settings.theme].setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Show what holds: it may have been changed elsewhere."""
        self.swatches[self._settings.theme].setChecked(True)
        for key, control in self.controls.items():
            control.show_value(getattr(self._settings, key))

    def _make_swatches(self, choices: Mapping[object, str]) -> dict[str, QToolButton]:
        group, made = QButtonGroup(self), dict[str, QToolButton]()
        for name in _SWATCHES:
            button = made[name] = QToolButton()
            button.setText(tr(_SHORT.get(name, choices[name])))
            button.setCheckable(True)
            button.setAccessibleName(choices[name])
            button.clicked.connect(self._taker("theme", name))
            group.addButton(button)
        return made

    @staticmethod
    def _add(grid: QGridLayout, label: str, *controls: QWidget) -> None:
        at, words = grid.rowCount(), QLabel(label)
        words.setObjectName("quiet")
        words.setBuddy(controls[0])
        row = QHBoxLayout()
        row.setSpacing(6)
        for control in controls:
            row.addWidget(control)
        row.addStretch(1)
        grid.addWidget(words, at, 0)
        grid.addLayout(row, at, 1)

    def _taker(self, key: str, *value: object) -> Callable[..., None]:
        """What tells of a value: `value`, or the one that the control gives."""
        return partial(self._take, key, *value)

    def _take(self, key: str, value: object, *_more: object) -> None:
        self.edited.emit(key, value)

    @Slot()
    def _leave(self) -> None:
        self.close()
        self.more_requested.emit()

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        ground = theme.paper if not theme.dark else blend(theme.surface, theme.raised, 0.4)
        edge = blend(theme.line, theme.ink, 0.22)
        self.setStyleSheet(f"#textSheet {{ background: {ground}; border: 1px solid {edge}; }}")
        for name in _SWATCHES:
            look = self._themes.theme_of(name)
            self.swatches[name].setStyleSheet(
                f"QToolButton {{ background: {look.paper}; color: {look.ink};"
                f" border: 1px solid {edge}; padding: 6px 9px; }}"
                f"QToolButton:checked {{ border: 2px solid {theme.accent}; padding: 5px 8px; }}"
                f"QToolButton:focus {{ border: 2px solid {theme.ink}; padding: 5px 8px; }}"
            )
