"""Opens the command palette, with all commands, settings, panels and the notes opened last."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from karareader.base.readable_text import name_of, stem_of
from karareader.base.translation import tr
from karareader.ui.common.actions import written
from karareader.ui.common.commands import GROUPS, Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.palette.window import PaletteRow, RowFinder
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.ui.palette.window import PaletteWindow

_NOTES = 30  # offered, of those opened last


class PaletteFeature(Feature):
    """Signals: `setting_requested` (str) – the page of settings is to be shown at the setting of that name."""

    setting_requested = Signal(str)

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._context, self._reading = context, reading
        self._window: PaletteWindow | None = None
        self.commands = (
            Command("palette", tr("Command palette…"), ("Ctrl+Shift+P",), tr("Find any command, setting, panel or recent note by a few letters"), "Program", self.show_palette, "search"),
        )  # fmt: skip

    @property
    def window(self) -> PaletteWindow:
        """The palette; made when it is wanted for the first time, since what only it needs is not loaded at the start."""
        if self._window is None:
            from karareader.ui.palette.window import PaletteWindow

            self._window = PaletteWindow(self._context.themes, self._context.window)
            self._window.chosen.connect(self._choose)
        return self._window

    @Slot()
    def show_palette(self) -> None:
        """Show it."""
        rows = [*self._commands(), *self._panels(), *self._notes(), *self._settings()]
        self.window.open_with(RowFinder(rows, self._context.state.palette))

    @Slot(object)
    def _choose(self, row: PaletteRow) -> None:
        self._context.state.remember_palette(row.id)
        row.do()

    def _commands(self) -> Iterator[PaletteRow]:
        actions = self._context.actions
        values = {row.key: row.label for section in self._context.options.sections for row in section.rows}
        for command in actions.commands.values():
            action = actions[command.id]
            if command.id != "palette":
                enabled = action.isEnabled()
                text = action.text().replace("&&", "&")
                if command.choice in values:
                    text = f"{values[command.choice]}: {text}"
                yield PaletteRow(
                    id=f"command:{command.id}",
                    text=text,
                    group=tr(GROUPS[command.group]),
                    do=action.trigger,
                    meaning=command.meaning if enabled else command.disabled or command.meaning,
                    keys=", ".join(written(keys) for keys in actions.keys(command.id)[:2]),
                    icon=command.icon,
                    enabled=enabled,
                    on=action.isChecked(),
                )

    def _panels(self) -> Iterator[PaletteRow]:
        side = self._context.side
        for name, icon, panel in side.panels:
            yield PaletteRow(
                id=f"panel:{name}",
                text=name,
                group=tr("Panel"),
                do=partial(side.show_panel, panel),
                meaning=tr("Show the panel “{name}”", name=name),
                icon=icon,
            )

    def _notes(self) -> Iterator[PaletteRow]:
        for path in map(Path, self._context.state.recent_notes[:_NOTES]):
            if path != self._reading.session.path:
                folder = name_of(path.parent)
                go = partial(self._reading.navigator.open, path)
                yield PaletteRow(
                    f"note:{path}",
                    stem_of(path),
                    tr("Recent note in {folder}", folder=folder),
                    go,
                    str(path),
                    icon="note",
                )

    def _settings(self) -> Iterator[PaletteRow]:
        for section in self._context.options.sections:
            for row in section.rows:
                yield PaletteRow(
                    id=f"setting:{row.key}",
                    text=row.label,
                    group=tr("Setting › {section}", section=tr(section.title)),
                    do=partial(self.setting_requested.emit, row.key),
                    meaning=row.help or tr("Open the settings at this one"),
                    icon=section.icon or "settings",
                    also=" ".join(row.choices.values()),
                )
