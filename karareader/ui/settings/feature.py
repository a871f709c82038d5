"""Opens the page of settings, and brings what was changed there to those whom it concerns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from karareader.settings import Settings
from karareader.ui.common.theme import ThemeManager

if TYPE_CHECKING:
    from karareader.ui.settings.dialog import SettingsDialog


class SettingsController(QObject):
    """`concerns` names for a setting what is to be called when it was changed.

    Signals: `changed` (str) – the setting of that name was, and those whom it concerns know it.
    """

    changed = Signal(str)

    def __init__(
        self, settings: Settings, themes: ThemeManager, concerns: Mapping[str, Callable[[], None]], window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings, self._themes, self._concerns, self._window = settings, themes, concerns, window
        self._dialog: SettingsDialog | None = None

    @property
    def dialog(self) -> SettingsDialog:
        """The page; made when it is wanted for the first time, since what only it needs is not loaded at the start."""
        if self._dialog is None:
            from karareader.ui.settings.dialog import SettingsDialog

            self._dialog = SettingsDialog(self._settings, self._themes, self._window)
            self._dialog.changed.connect(self._changed)
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

    @Slot(str)
    def _changed(self, key: str) -> None:
        concerned = self._concerns.get(key)
        if concerned is not None:
            concerned()
        self.changed.emit(key)
