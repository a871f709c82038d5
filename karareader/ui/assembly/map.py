"""The map of notes as a part of the program: in the place of the note, or in a window of its own. Joined here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Slot

from karareader.settings import State
from karareader.ui.common.actions import Actions
from karareader.ui.common.screens import free_screens, remembered_place
from karareader.ui.common.theme import ThemeManager
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Pool
from karareader.ui.search.controller import SearchController
from karareader.ui.services.index import IndexService
from karareader.ui.services.library import LibraryService
from karareader.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from karareader.ui.map.controller import MapController
    from karareader.ui.map.pane import MapPane
    from karareader.ui.map.window import MapWindow

_USUAL = QSize(760, 640)
_LEAST = QSize(320, 260)


class MapFeature(QObject):
    """The tools. Nothing of the map is loaded before it is asked for."""

    def __init__(
        self,
        *,
        actions: Actions,
        go: Navigator,
        index: IndexService,
        keeper: LibraryService,
        pool: Pool,
        search: SearchController,
        session: Session,
        state: State,
        themes: ThemeManager,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._actions, self._go, self._index, self._keeper, self._pool = actions, go, index, keeper, pool
        self._search, self._session, self._state, self._themes, self._main = search, session, state, themes, window
        self.desk: MapController | None = None
        self._own: MapWindow | None = None
        window.closing.connect(self.close_window)
        # Words are found in the note: before its field opens, it has to be seen.
        actions["find"].triggered.connect(window.show_note)

    @Slot()
    def toggle(self) -> None:
        """Show the map of the note, or go back to the note."""
        desk = self._desk()
        if self._own is not None and self._own.isActiveWindow():
            self.close_window()
            self._main.activateWindow()
        elif self._own is not None:
            self._own.raise_()
            self._own.activateWindow()
            desk.pane.take_focus()
        elif self._main.pages.guest is desk.pane:
            self._main.pages.leave_guest()
        else:
            self._show(desk.pane)

    @Slot()
    def toggle_window(self) -> None:
        """Take the map into a window of its own, or put it back."""
        pane = self._desk().pane
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
            self._actions.install(self._own)
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
        self._state.map_window = [place.x(), place.y(), place.width(), place.height()]
        pane = self._desk().pane
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
        place = remembered_place(self._state.map_window, free_screens(), _LEAST)
        if place is not None:
            return place
        place = QRect(self._main.geometry().topLeft(), _USUAL.boundedTo(self._main.screen().availableSize()))
        place.moveCenter(self._main.geometry().center())
        return place

    def _desk(self) -> MapController:
        """What fills the map: made when it is asked for first."""
        if self.desk is None:
            from karareader.ui.map.controller import MapController

            desk = self.desk = MapController(
                index=self._index,
                session=self._session,
                resolver=self._keeper.resolver,
                state=self._state,
                themes=self._themes,
                pool=self._pool,
                parent=self,
            )
            bar = desk.pane.bar
            bar.close_requested.connect(self._close)
            bar.window_requested.connect(self.toggle_window)
            desk.note_requested.connect(self._go.open)
            desk.search_requested.connect(self._search.look_for)
            self._session.opened.connect(desk.note_opened)
            self._index.changed.connect(desk.index_changed)
            self._index.status_changed.connect(desk.status_changed)
        return self.desk

    @Slot()
    def _close(self) -> None:
        if self._own is not None:
            self.close_window()
        else:
            self._main.pages.leave_guest()
