"""The window with all its panes, before anything is in them: what the reader sees, and what every part needs."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from karareader.media.player.base import Player
from karareader.settings import Profile, Settings, State
from karareader.ui.assembly.video import begin_playback
from karareader.ui.common import fonts as typeface
from karareader.ui.common.actions import Actions
from karareader.ui.common.focus_keys import FocusKeys
from karareader.ui.common.messages import Message, MessageLine, Messages
from karareader.ui.common.style_sheet import Style
from karareader.ui.common.theme import ThemeManager
from karareader.ui.library.folder_controller import RecentMenu
from karareader.ui.library.pane import LibraryPane
from karareader.ui.note.page.style import Look
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.outline_panel import OutlinePanel, SidePanel
from karareader.ui.runtime.ending import Ending
from karareader.ui.runtime.garbage_collection import Garbage
from karareader.ui.runtime.gui_priority import GuiPriority
from karareader.ui.runtime.tasks import Pool
from karareader.ui.search.panel import SearchPanel
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.small_transport import SmallTransport
from karareader.ui.window.appearance import Appearance
from karareader.ui.window.left_pane import LeftPane
from karareader.ui.window.main_window import MainWindow
from karareader.ui.window.top_bar import TopBar
from karareader.ui.window.welcome import Welcome


def make_application() -> QApplication:
    """The application as the desktop knows it; to be made before any widget."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("karareader")
    application.setApplicationDisplayName("KaraReader")
    application.setDesktopFileName("karareader")
    typeface.choose()
    return application


class Shell(QObject):
    """The window, its panes and what they look like. `engine` gives the player, and what to tell about it."""

    def __init__(self, application: QApplication, profile: Profile, engine: Callable[[], tuple[Player, str]]) -> None:
        super().__init__(application)
        self.settings = Settings.load(profile.config / "settings.json")
        self.state = State.load(profile.data / "state.json")
        self.garbage = Garbage(self)
        self.pool = Pool()
        self.ending = Ending()
        self.messages = Messages(self)
        self.themes = ThemeManager(self.settings.theme, self)
        self.style = Style(application, self.themes)
        FocusKeys(application)
        self.actions = Actions(self.settings.keys, self.themes, self)
        self.appearance = Appearance(self.settings, self.themes, self.actions, self)
        self.note = NotePane(
            self.themes,
            self.pool,
            family=self.appearance.family,
            zoom=self.settings.zoom,
            lines=(self.settings.line_width, self.settings.line_spacing, not self.settings.strict_line_breaks),
        )
        self.library = LibraryPane(self.themes)
        self.search_panel = SearchPanel(self.themes)
        self.left = LeftPane(
            self.library,
            self.search_panel,
            start_search=self.search_panel.start,
            focus_filter=self.library.focus_filter,
        )
        self.recent = RecentMenu()
        self.top_bar = TopBar(self.actions, self.themes, self.recent)
        self.outline = OutlinePanel(self.themes)
        self.side = SidePanel()
        self.side.add(self.outline, "Outline")
        self.side.set_theme(self.themes.theme)
        self.themes.changed.connect(self.side.set_theme)
        self.line = MessageLine()
        self.welcome = Welcome(self.themes)
        player, self._engine_words = engine()
        self.playback = begin_playback(player, self.state, self)
        self.video = VideoPane(self.playback, self.themes)
        self.small = SmallTransport(self.playback, self.themes)
        self.window = MainWindow(
            actions=self.actions,
            state=self.state,
            top_bar=self.top_bar,
            library=self.left,
            note=self.note,
            welcome=self.welcome,
            video=self.video,
            small=self.small,
            side=self.side,
            messages=self.line,
        )
        GuiPriority(self.window, self.pool)
        self.note.follow.set_enabled(self.settings.follow)

    def look(self) -> Look:
        """How notes look at the moment."""
        return self.note.look

    def join_shell(self) -> None:
        """Join what concerns the looks of the window and its line of messages."""
        self.actions.keys_changed.connect(self._keep_keys)
        self.messages.told.connect(self.line.show_message)
        self.messages.taken_back.connect(self.line.forget)
        self.messages.progress_changed.connect(self.line.show_progress)
        self.messages.share_changed.connect(self.line.show_share)
        self.note.message.connect(self.messages.about_note)
        self.note.zoom_changed.connect(self.appearance.keep_zoom)
        self.note.timeline_changed.connect(self.small.set_timeline)
        self.small.show_video_requested.connect(self.window.lay_out_side)
        self.appearance.family_chosen.connect(self.note.set_family)
        self.appearance.lines_chosen.connect(self.note.set_lines)
        self.appearance.follow_chosen.connect(self.note.follow.set_enabled)
        self.appearance.zoom_chosen.connect(self.note.set_zoom)
        self.outline.heading_chosen.connect(self.note.scroll_to_block)

    @Slot(object)
    def _keep_keys(self, keys: dict[str, list[str]]) -> None:
        self.settings.keys = keys

    def tell_beginning(self) -> None:
        """What there is to say before the reader does anything."""
        for problem in (*self.settings.problems, *self.state.problems):
            self.messages.problem(problem)
        if self._engine_words and not self.state.engine_told:
            self.state.engine_told = True
            self.messages.tell(Message(self._engine_words, "warning"))
