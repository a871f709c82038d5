"""The menu of the video: playing, sound and captions, which file it is, and where it is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent
from PySide6.QtWidgets import QMenu

from karareader.base.readable_text import name_of
from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.common.actions import Actions
from karareader.ui.common.theme import ThemeManager
from karareader.ui.reading.chosen_files import ChosenFiles
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.services.file_manager import FileManager
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.video.player_commands import SPEEDS
from karareader.ui.video.speed_popup import speed_words
from karareader.ui.video.style_sheet import style_sheet
from karareader.ui.window.more_menu import LOOP, WATCH

_LEAST_SPEED = 0.5  # slower ones are for the keys and the sheet of speeds


class VideoMenu(QObject):
    """Opens at a right click on the picture, or by the menu key while the pane has the keyboard."""

    def __init__(
        self,
        *,
        actions: Actions,
        chosen: ChosenFiles,
        desk: VideoController,
        files: FileManager,
        pane: VideoPane,
        playback: Playback,
        themes: ThemeManager,
    ) -> None:
        super().__init__(pane)
        self._actions, self._chosen, self._desk, self._pane = actions, chosen, desk, pane
        self._playback, self._themes, self._files = playback, themes, files
        # Without a parent, as all menus over the picture: see `OverflowMenu`.
        self.menu = QMenu()
        self.menu.setObjectName("videoMenu")
        self._tracks = pane.transport.tracks_menu
        self._at = QPoint()
        self.speeds, self.file = QMenu(tr("Speed")), QMenu(tr("Video file"))
        self.watch, self.loops = QMenu(tr("Watch")), QMenu(tr("Loop"))
        for below, names in ((self.watch, WATCH), (self.loops, LOOP)):
            for name in names:
                if name:
                    below.addAction(actions[name])
                else:
                    below.addSeparator()
        self._tracks_action = QAction(self)
        self._tracks_action.triggered.connect(self._show_tracks)
        self.destroyed.connect(self.menu.deleteLater)
        for widget in (pane, pane.surface, pane.empty):
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A wish for the menu."""
        if isinstance(event, QContextMenuEvent):
            by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.show(self._pane.mapToGlobal(QPoint(24, 24)) if by_keyboard else event.globalPos())
            return True
        return False

    def show(self, at: QPoint) -> None:
        """Open the menu at a point of the screen."""
        self._at = at
        self.fill()
        for menu in (self.menu, self.watch, self.loops, self.speeds, self.file):
            menu.setStyleSheet(style_sheet(self._themes.theme))
        # The words of an entry without an icon would not begin where those of the others do.
        for part, name in (
            (self.watch, "film"), (self.loops, "loop"), (self.speeds, "speed"), (self.file, "file"),
            (self._tracks_action, "subtitles"),
        ):  # fmt: skip
            part.setIcon(icons.icon(name, self._themes.theme))
        self._pop_up(self.menu)

    def _pop_up(self, menu: QMenu) -> None:
        menu.ensurePolished()
        menu.winId()
        menu.windowHandle().setTransientParent(self._pane.window().windowHandle())
        menu.popup(self._at)

    @Slot()
    def _show_tracks(self) -> None:
        self._tracks.fill()
        self._pop_up(self._tracks)

    def fill(self) -> None:
        """Put into the menu what can be done now."""
        menu, actions = self.menu, self._actions
        menu.clear()
        self._fill_speeds()
        self._fill_file()
        loaded = self._playback.source is not None
        if loaded:
            for name in ("play", "watch_note"):
                menu.addAction(actions[name])
            for part in (self.watch, self.loops, self.speeds):
                menu.addMenu(part)
            # Not as a submenu: that of the bar is hidden with the control it stands in for.
            self._tracks_action.setText(f"{self._tracks.title()}…")
            menu.addAction(self._tracks_action)
            menu.addSeparator()
        several = self._pane.switcher.several
        if several:
            for name in ("videos", "next_video", "main_video"):
                menu.addAction(actions[name])
            menu.addSeparator()
        menu.addMenu(self.file)
        for name in ("download_video", "download_linked")[: 2 if several else 1]:
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("pop_out", "full_screen"):
            menu.addAction(actions[name])

    def _fill_speeds(self) -> None:
        self.speeds.clear()
        group = QActionGroup(self.speeds)
        for speed in SPEEDS:
            if speed >= _LEAST_SPEED:
                action = self.speeds.addAction(speed_words(speed))
                action.setCheckable(True)
                action.setChecked(abs(speed - self._playback.status.rate) < 0.01)
                action.setActionGroup(group)
                action.triggered.connect(partial(self._playback.set_rate, speed))

    def _fill_file(self) -> None:
        """What file the video is, who chose it, and how that is taken back."""
        menu = self.file
        menu.clear()
        chosen, file = self._chosen.file, self._desk.file
        if chosen is not None:
            self._words(tr("Chosen by you: {name}", name=name_of(chosen)))
        elif file is not None:
            self._words(tr("Found: {name}", name=name_of(file)))
        else:
            self._words(
                tr("Streamed from the web") if self._playback.source is not None else tr("No file on this computer")
            )
        if file is not None:
            menu.addAction(tr("Show in its folder")).triggered.connect(self._show_folder)
        menu.addSeparator()
        menu.addAction(self._actions["choose_video"])
        if chosen is not None:
            menu.addAction(self._actions["forget_video"])
        menu.addAction(self._actions["choose_media_folder"])

    def _words(self, words: str) -> QAction:
        action = self.file.addAction(words.replace("&", "&&"))
        action.setEnabled(False)
        return action

    @Slot()
    def _show_folder(self) -> None:
        if self._desk.file is not None:
            self._files.show(self._desk.file)
