"""Opens the page of settings, and brings what was changed there to those whom it concerns."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from karareader.base.translation import tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.undo import Change, Swap
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.ui.settings.dialog import SettingsDialog
    from karareader.ui.settings.text_sheet import TextSheet


class SettingsFeature(Feature):
    """Signals: `changed` (str) – the setting of that name was changed, and its feature has taken it up."""

    changed = Signal(str)

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._context = context
        self._dialog: SettingsDialog | None = None
        self._text: TextSheet | None = None
        self._window = reading.window
        self.commands = (
            Command("text", tr("Text…"), (), tr("Change font, size, spacing and colours, and see the note change"), "Note", self.show_text, "text"),
            Command("settings", tr("Settings…"), ("Ctrl+,",), tr("Change how KaraReader looks and works"), "Program", self.show_settings, "settings"),
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

    @property
    def text(self) -> TextSheet:
        """The sheet about the look of the text; made when it is wanted for the first time."""
        if self._text is None:
            from karareader.ui.settings.text_sheet import TextSheet

            context = self._context
            self._text = TextSheet(context.settings, context.options, context.themes, context.window)
            self._text.edited.connect(self._take)
            self._text.more_requested.connect(self.show_reading)
        return self._text

    @Slot()
    def show_text(self) -> None:
        """Show the sheet below its button."""
        self._window.leave_full_screen()
        self.text.open_at(self._window.panes.top_bar.text_button)

    @Slot()
    def show_reading(self) -> None:
        """Show the page where all of that stands."""
        self.show_section("Reading")

    @Slot(str, object)
    def _take(self, key: str, value: object) -> None:
        """Another value, from the sheet. What follows one another at once, as by holding a button, is undone together."""
        before = getattr(self._context.settings, key)
        if value != before:
            self._put(key, value)
            name = tr("setting “{name}”", name=self._context.options.row(key).label)
            back, again = partial(self._put, key, before), partial(self._put, key, value)
            self._context.undo.push(Change(name, back, again, group=f"setting {key}"))

    def _put(self, key: str, value: object) -> None:
        setattr(self._context.settings, key, value)
        self._changed(key)
        for shown in (self._dialog, self._text):
            if shown is not None and shown.isVisible():
                shown.refresh()

    @Slot(object)
    def _edited(self, before: dict[str, object]) -> None:
        dialog, rows = self.dialog, self._context.options
        swap = Swap(partial(dialog.values, list(before)), dialog.put_all, before)
        first = rows.row(next(iter(before))).label
        name = tr("setting “{name}”", "%n settings", len(before), name=first)
        self._context.undo.push(Change(name, swap, swap))

    @Slot(str)
    def _changed(self, key: str) -> None:
        row = self._context.options.row(key)
        if row.changed is not None:
            row.changed()
        self.changed.emit(key)
