"""All that is done with a library as a whole: its list, its index, the search in it. Built and joined here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from karareader.library.names.catalog import Entry, best
from karareader.settings import Profile, State
from karareader.ui.common.messages import Message, MessageLine, Messages
from karareader.ui.downloads.controller import DownloadsController
from karareader.ui.library.folder_controller import FolderController, RecentMenu
from karareader.ui.library.pane import LibraryPane
from karareader.ui.links.alias_loader import AliasLoader
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.session import Session
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.runtime.tasks import Pool
from karareader.ui.search.controller import SearchController
from karareader.ui.search.panel import SearchPanel
from karareader.ui.services.captions_index import CaptionsIndexService
from karareader.ui.services.index import IndexService, Status
from karareader.ui.services.index_process import command
from karareader.ui.services.library import LibraryService
from karareader.ui.settings.feature import SettingsController
from karareader.ui.video.playback import Playback
from karareader.ui.window.left_pane import LeftPane
from karareader.ui.window.main_window import MainWindow
from karareader.ui.window.top_bar import TopBar
from karareader.ui.window.welcome import Welcome

if TYPE_CHECKING:
    from karareader.captions.find import Sources

# Fewer notes than this are read before anybody could look at a progress.
_MANY = 200
# Of fewer caption files nothing is told.
_SOME = 20
_WHO, _WHO_SAID = "index", "captions"
# What decides where captions are looked for.
_SOURCES = frozenset({"media_folders", "download_folder"})


class SearchFeature(QObject):
    """The tools; `owners` are what the commands of `ui.common.commands` name, `index` is what others may ask."""

    def __init__(
        self,
        *,
        profile: Profile,
        desk: FolderController,
        keeper: LibraryService,
        left: LeftPane,
        library: LibraryPane,
        panel: SearchPanel,
        go: Navigator,
        session: Session,
        note: NotePane,
        playback: Playback,
        video: VideoController,
        line: MessageLine,
        messages: Messages,
        pool: Pool,
        recent: RecentMenu,
        state: State,
        top_bar: TopBar,
        welcome: Welcome,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._profile = profile
        self._library, self._panel = library, panel
        self._desk, self._keeper, self._left, self._go, self._session = desk, keeper, left, go, session
        self._line, self._messages, self._window, self._video = line, messages, window, video
        self._recent, self._state, self._top_bar, self._welcome = recent, state, top_bar, welcome
        self._counting = False
        self.index = IndexService(pool, profile.cache, self._command, self)
        self.said = CaptionsIndexService(profile.cache, self._sources, self)
        self.search = SearchController(
            index=self.index,
            left=left,
            panel=panel,
            session=session,
            note=note,
            playback=playback,
            video=video,
            messages=messages,
            pool=pool,
            window=window,
        )
        self.names = AliasLoader(index=self.index, keeper=keeper, session=session, pool=pool, parent=self)
        self.owners: dict[str, QObject] = {"search": self.search}

    def join_library(self) -> None:
        """Join the list of notes, the folders that can be opened, and going to a note by its name."""
        desk, keeper, library, welcome = self._desk, self._keeper, self._library, self._welcome
        keeper.found.connect(desk.found_notes)
        library.note_requested.connect(self._go.open)
        library.open_folder_requested.connect(desk.choose_folder)
        desk.note_requested.connect(self._go.open)
        desk.welcome_requested.connect(self._session.close)
        desk.welcome_requested.connect(self._window.show_welcome)
        desk.missing.connect(welcome.show_missing)
        desk.recent_changed.connect(self._recent.show_recent)
        desk.recent_changed.connect(welcome.show_recent)
        self._recent.folder_requested.connect(desk.open)
        welcome.open_folder_requested.connect(desk.choose_folder)
        welcome.sample_requested.connect(desk.open_sample)
        welcome.folder_requested.connect(desk.open)
        self._top_bar.search.set_source(self._look_for)
        self._top_bar.search.note_chosen.connect(self._go.open)

    def join_search(
        self, *, combined: CombinedPage, downloads: DownloadsController, settings: SettingsController
    ) -> None:
        """Join the index and the search, after all that shows a note was joined."""
        index, search, panel, session = self.index, self.search, self._panel, self._session
        # The index
        self._keeper.opened.connect(index.open)
        self._desk.rescan_requested.connect(index.begin)
        session.opened.connect(index.note_painted)
        session.changed.connect(self._note_changed)
        index.status_changed.connect(search.show_status)
        index.status_changed.connect(self._show_progress)
        index.failed.connect(self._messages.problem)
        index.mending.connect(self._tell_mending)
        index.recovered.connect(self._tell_recovered)
        index.stopped.connect(self._tell_stopped)
        index.changed.connect(search.index_changed)
        self._line.stop_requested.connect(self._stop)
        index.changed.connect(self.names.learn_soon)
        self._keeper.finished.connect(self.names.learn_soon)
        self._session.opened.connect(self.names.note_opened)
        self.names.learned.connect(self._library.marks_changed)
        self.names.links_revived.connect(self._go.read_again)
        # What is said
        said = self.said
        self._keeper.opened.connect(said.open)
        self._desk.rescan_requested.connect(said.look_soon)
        index.status_changed.connect(said.index_stands)
        index.watcher.captions_changed.connect(said.look_soon)
        downloads.captions_came.connect(said.look_soon)
        downloads.video_came.connect(said.look_soon)
        settings.changed.connect(self._setting_changed)
        said.progress.connect(self._show_said_progress)
        said.ended.connect(self._end_said_progress)
        said.unread.connect(self._tell_unread)
        said.failed.connect(self._messages.problem)
        said.changed.connect(search.said_changed)
        # The search
        search.join(combined)
        panel.help_requested.connect(search.show_help)
        panel.query_changed.connect(search.typed)
        panel.hit_chosen.connect(search.show)
        panel.hit_played.connect(search.play)
        panel.close_requested.connect(search.close)
        panel.begin_requested.connect(index.begin)
        self._left.searching_changed.connect(self._window.stage.set_searching)
        search.note_requested.connect(self._go.open)
        session.opened.connect(search.arrived)
        session.video_found.connect(search.video_found)

    def finish(self) -> None:
        """The window closes."""
        self.said.finish()
        self.index.finish()

    def _look_for(self, text: str) -> Sequence[Entry]:
        recent = [path for path in map(Path, self._state.recent_notes) if path != self._session.path]
        return best(self._keeper.entries, text, recent)

    def _command(self, root: Path) -> Sequence[str]:
        return command(root, self._profile.root)

    def _sources(self, root: Path) -> Sources:
        """Where the captions of the videos lie."""
        # What is only needed for captions is not loaded at the start.
        from karareader.captions import find as captions_found

        folders = dict.fromkeys(map(str, (root, *self._video.folders)))
        return captions_found.with_state(tuple(folders), self._state)

    @Slot(str)
    def _setting_changed(self, name: str) -> None:
        if name in _SOURCES:
            self.said.look_soon()

    @Slot(int, int)
    def _show_said_progress(self, done: int, total: int) -> None:
        if total >= _SOME:
            self._messages.report(_WHO_SAID, "Reading captions for the search", done, total)

    @Slot()
    def _end_said_progress(self) -> None:
        self._messages.report(_WHO_SAID, "", 0, 0)

    @Slot(object)
    def _tell_unread(self, troubles: Sequence[str]) -> None:
        more = f" So it is with {len(troubles) - 1:,} more." if len(troubles) > 1 else ""
        self._messages.warn(f"{troubles[0]}{more} The search does without.")

    @Slot()
    def _note_changed(self) -> None:
        """The note that is open holds something else now, and that was told sooner than the folder can."""
        if self._session.path is not None:
            self.index.look([self._session.path])

    @Slot(object)
    def _show_progress(self, status: Status) -> None:
        counting = status.stage == "reading" and status.total >= _MANY
        if counting or self._counting:
            words = "Reading notes for the search" if counting else ""
            self._messages.report(_WHO, words, status.done, status.total)
        self._counting = counting

    @Slot()
    def _stop(self) -> None:
        if self._messages.reported == _WHO:
            self.index.stop()
        elif self._messages.reported == _WHO_SAID:
            self.said.stop()

    @Slot()
    def _tell_recovered(self) -> None:
        self._messages.info("The search is up to date again.")

    @Slot()
    def _tell_mending(self) -> None:
        self._messages.info("The index of the library was damaged; it is being made anew. Notes can be read as before.")

    @Slot()
    def _tell_stopped(self) -> None:
        words = "The search knows the notes as they were read before."
        if not self.index.ready:
            words = "Without reading them, notes cannot be searched."
        self._messages.tell(Message(words, action="Read them after all", do=self.index.begin))
