"""The map of notes: in the place of the note, or in a window of its own."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal, Slot

from karareader.base.translation import tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.screens import free_screens, remembered_place
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

if TYPE_CHECKING:
    from karareader.ui.map.controller import MapController
    from karareader.ui.map.pane import MapPane
    from karareader.ui.map.window import MapWindow

_USUAL = QSize(760, 640)
_LEAST = QSize(320, 260)


class MapFeature(Feature):
    """Nothing of the map is loaded before it is asked for.

    Signals: `search_requested` (str) – words to be looked for in all notes.
    """

    search_requested = Signal(str)

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._context, self._services, self._reading, self._main = context, services, reading, reading.window
        self.controller: MapController | None = None
        self._own: MapWindow | None = None
        self.commands = (
            Command("map", tr("Map of notes"), ("Ctrl+G",), tr("Show how this note and those round it link, or come back to the note"), "Go", self.toggle, "map"),
            Command("map_window", tr("Map in its own window"), ("Ctrl+Shift+G",), tr("Take the map of notes out into a window of its own, or put it back"), "Go", self.toggle_window, "popout"),
        )  # fmt: skip

    def finish(self) -> None:
        """Remember where the map's own window was."""
        self.close_window()

    @Slot()
    def toggle(self) -> None:
        """Show the map of the note, or go back to the note."""
        controller = self._made()
        if self._own is not None and self._own.isActiveWindow():
            self.close_window()
            self._main.activateWindow()
        elif self._own is not None:
            self._own.raise_()
            self._own.activateWindow()
            controller.pane.take_focus()
        elif self._main.pages.guest is controller.pane:
            self._main.pages.leave_guest()
        else:
            self._show(controller.pane)

    @Slot()
    def toggle_window(self) -> None:
        """Take the map into a window of its own, or put it back."""
        pane = self._made().pane
        if self._own is not None:
            self.close_window()
            self._main.activateWindow()
            self._show(pane)
        else:
            from karareader.ui.map.window import MapWindow

            self._main.pages.leave_guest()
            self._own = MapWindow(pane)
            self._own.closed.connect(self.close_window)
            self._own.setGeometry(self._place())
            self._context.actions.install(self._own)
            pane.bar.show_in_window(True)
            self._own.show()
            pane.take_focus()

    @Slot()
    def close_window(self) -> None:
        """Put the window of the map away."""
        own, self._own = self._own, None
        if own is None:
            return
        place = own.normalGeometry()
        self._context.state.map_window = [place.x(), place.y(), place.width(), place.height()]
        pane = self._made().pane
        pane.hide()
        pane.setParent(self._main)
        pane.bar.show_in_window(False)
        own.hide()
        own.deleteLater()

    def _show(self, pane: MapPane) -> None:
        """Show the map in the place of the note."""
        self._main.leave_full_screen()
        if self._main.stage.layout_name == "video":
            self._main.lay_out_side()
        self._main.pages.show_guest(pane)
        pane.take_focus()

    def _place(self) -> QRect:
        """Where the window was, else the middle of the main one."""
        place = remembered_place(self._context.state.map_window, free_screens(), _LEAST)
        if place is not None:
            return place
        place = QRect(self._main.geometry().topLeft(), _USUAL.boundedTo(self._main.screen().availableSize()))
        place.moveCenter(self._main.geometry().center())
        return place

    def _made(self) -> MapController:
        """What fills the map: made when it is asked for first."""
        if self.controller is None:
            from karareader.ui.map.controller import MapController

            index, reading = self._services.index, self._reading
            controller = MapController(self._context, self._services, reading.session)
            self.controller = controller
            bar = controller.pane.bar
            bar.close_requested.connect(self._close)
            bar.window_requested.connect(self.toggle_window)
            controller.note_requested.connect(reading.navigator.open)
            controller.search_requested.connect(self.search_requested)
            reading.note_shown.connect(controller.note_opened)
            index.changed.connect(controller.index_changed)
            index.status_changed.connect(controller.status_changed)
        return self.controller

    @Slot()
    def _close(self) -> None:
        if self._own is not None:
            self.close_window()
        else:
            self._main.pages.leave_guest()
