"""Opens the page of settings, and brings what was changed there to those whom it concerns."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.undo import Change, Swap
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.ui.settings.dialog import SettingsDialog


class SettingsFeature(Feature):
    """Signals: `changed` (str) – the setting of that name was changed, and its feature has taken it up."""

    changed = Signal(str)

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._context = context
        self._dialog: SettingsDialog | None = None
        self.commands = (
            Command("settings", "Settings…", ("Ctrl+,",), "Change how KaraReader looks and works", "Program", self.show_settings, "settings"),
        )  # fmt: skip
        reading.video.setting_requested.connect(self.show_setting)

    @property
    def dialog(self) -> SettingsDialog:
        """The page; made when it is wanted for the first time, since what only it needs is not loaded at the start."""
        if self._dialog is None:
            from karareader.ui.settings.dialog import SettingsDialog

            context = self._context
            self._dialog = SettingsDialog(context.settings, context.options.sections, context.themes, context.window)
            self._dialog.changed.connect(self._changed)
            self._dialog.edited.connect(self._edited)
            for name in ("undo", "redo"):
                self._dialog.addAction(context.actions[name])
        return self._dialog

    @Slot()
    def show_settings(self) -> None:
        """Show the page."""
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot(str)
    def show_section(self, title: str) -> None:
        """Show the page at the section of that title."""
        self.show_settings()
        self.dialog.show_section(title)

    @Slot(str)
    def show_setting(self, key: str) -> None:
        """Show the page at the setting of that name, with the keyboard on it."""
        self.show_settings()
        self.dialog.show_setting(key)

    @Slot(object)
    def _edited(self, before: dict[str, object]) -> None:
        dialog, rows = self.dialog, self._context.options
        swap = Swap(partial(dialog.values, list(before)), dialog.put_all, before)
        first = rows.row(next(iter(before))).label
        name = f"setting “{first}”" if len(before) == 1 else f"{len(before)} settings"
        self._context.undo.push(Change(name, swap, swap))

    @Slot(str)
    def _changed(self, key: str) -> None:
        row = self._context.options.row(key)
        if row.changed is not None:
            row.changed()
        self.changed.emit(key)
