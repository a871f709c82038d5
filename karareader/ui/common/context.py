"""What every feature of the window gets when it is made, and what it brings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from karareader.settings import Profile, Settings, State
from karareader.ui.common.actions import Actions
from karareader.ui.common.commands import Command
from karareader.ui.common.messages import Messages
from karareader.ui.common.settings_table import Section, SettingsTable
from karareader.ui.common.side_panel import SidePanel
from karareader.ui.common.theme import ThemeManager
from karareader.ui.common.undo import Undo
from karareader.ui.runtime.tasks import Pool


@dataclass(frozen=True)
class Context:
    """Made once, by `app`. `window` is the parent of dialogs; what it can do is told by `Reading.window`."""

    profile: Profile
    settings: Settings
    state: State
    pool: Pool
    messages: Messages
    undo: Undo
    themes: ThemeManager
    actions: Actions
    options: SettingsTable
    side: SidePanel
    window: QWidget


class Feature(QObject):
    """One thing that the window can do, in one package. It is whole once it is made: nobody wires it afterwards.

    `commands` are what the reader can do with it, `settings` the rows that it brings for the page of settings. It adds
    its panels to `Context.side`. What another feature has to know of it, its signals tell; `ui.assembly.connections`
    joins these.
    """

    commands: Sequence[Command] = ()
    settings: Sequence[Section] = ()

    def start(self) -> None:
        """The window is shown."""

    def finish(self) -> None:
        """The window closes: keep what is to be kept, end what runs."""
