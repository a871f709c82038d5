"""Builds the objects, joins their signals and runs the loop: the only place that knows everything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from karareader.media.engines import EngineStart
from karareader.media.player.base import Player
from karareader.settings import Profile
from karareader.ui.assembly.downloads import DownloadsFeature
from karareader.ui.assembly.input import InputFeature
from karareader.ui.assembly.library import LibraryFeature
from karareader.ui.assembly.links import LinksFeature
from karareader.ui.assembly.map import MapFeature
from karareader.ui.assembly.repairs import RepairsFeature
from karareader.ui.assembly.search import SearchFeature
from karareader.ui.assembly.transcript import TranscriptFeature
from karareader.ui.assembly.video import VideoFeature
from karareader.ui.assembly.workbench import Shell, make_application
from karareader.ui.common.crash_and_signals import Outside
from karareader.ui.common.settings_saver import Saver
from karareader.ui.help.feature import Help
from karareader.ui.library.folder_controller import FolderController, sample_folder
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.session import Session
from karareader.ui.reading.time_evidence import Evidence
from karareader.ui.services.library import LibraryService
from karareader.ui.services.video_files import VideoFiles
from karareader.ui.settings.feature import SettingsController
from karareader.ui.streaming.controller import StreamingController


class App(Shell):
    """All parts of the running program. `engine` gives the player, and what to tell the reader about it."""

    def __init__(self, application: QApplication, profile: Profile, engine: Callable[[], tuple[Player, str]]) -> None:
        super().__init__(application, profile, engine)
        self.keeper = LibraryService(self.pool, self, profile.cache)
        self.finder = VideoFiles(self.state.files.get, self._media_folders)
        self.evidence = Evidence(self.pool, self.state, self)
        self.combined = CombinedPage(lambda: self.tools.index.library, self.evidence.known)
        self.session = Session(
            self.pool,
            look=self.look,
            resolver=self.keeper.resolver_soon,
            known=self.combined.known,
            locate=self.finder.find,
            read=self.combined.read,
            parent=self,
        )
        self.hand = InputFeature(self, self.session, self.keeper)
        self.desk = FolderController(
            keeper=self.keeper, state=self.state, messages=self.messages, pool=self.pool, window=self.window
        )
        self.watching = VideoFeature(
            keeper=self.keeper,
            messages=self.messages,
            note=self.note,
            outline=self.outline,
            pane=self.video,
            playback=self.playback,
            session=self.session,
            settings=self.settings,
            state=self.state,
            window=self.window,
        )
        self.said = TranscriptFeature(
            cache=profile.cache,
            evidence=self.evidence,
            messages=self.messages,
            note=self.note,
            pane=self.video,
            playback=self.playback,
            pool=self.pool,
            session=self.session,
            settings=self.settings,
            side=self.side,
            state=self.state,
            themes=self.themes,
            window=self.window,
        )
        self.streams = StreamingController(
            profile=profile,
            video=self.watching.desk,
            pane=self.video,
            playback=self.playback,
            settings=self.settings,
            messages=self.messages,
            pool=self.pool,
            parent=self,
        )
        self.go = Navigator(session=self.session, note=self.note, messages=self.messages, window=self.window)
        self.times = RepairsFeature(
            actions=self.actions,
            evidence=self.evidence,
            messages=self.messages,
            note=self.note,
            playback=self.playback,
            pool=self.pool,
            session=self.session,
            side=self.side,
            themes=self.themes,
            video=self.video,
            window=self.window,
        )
        self.tools = SearchFeature(
            profile=profile,
            desk=self.desk,
            keeper=self.keeper,
            left=self.left,
            library=self.library,
            panel=self.search_panel,
            go=self.go,
            session=self.session,
            note=self.note,
            playback=self.playback,
            video=self.watching.desk,
            line=self.line,
            messages=self.messages,
            pool=self.pool,
            recent=self.recent,
            state=self.state,
            top_bar=self.top_bar,
            welcome=self.welcome,
            window=self.window,
        )
        self.tree = LibraryFeature(
            combined=self.combined,
            go=self.go,
            index=self.tools.index,
            keeper=self.keeper,
            messages=self.messages,
            note=self.note,
            pane=self.library,
            playback=self.playback,
            pool=self.pool,
            session=self.session,
            state=self.state,
            video=self.watching.desk,
            window=self.window,
        )
        self.links = LinksFeature(
            box=self.top_bar.search,
            go=self.go,
            index=self.tools.index,
            keeper=self.keeper,
            messages=self.messages,
            note=self.note,
            pool=self.pool,
            search=self.tools.search,
            session=self.session,
            state=self.state,
            themes=self.themes,
            video=self.watching.desk,
            parent=self,
        )
        self.library.marks.standing = self.streams.book.standing
        self.streams.standings.changed.connect(self.library.marks_changed)
        self.across = self.times.across_notes(self.tools.index, self.combined, self.keeper)
        self.map = MapFeature(
            actions=self.actions,
            go=self.go,
            index=self.tools.index,
            keeper=self.keeper,
            pool=self.pool,
            search=self.tools.search,
            session=self.session,
            state=self.state,
            themes=self.themes,
            window=self.window,
        )
        self.downloads = DownloadsFeature(
            profile=profile,
            library=lambda: self.tools.index.library,
            finder=self.finder,
            messages=self.messages,
            pool=self.pool,
            session=self.session,
            settings=self.settings,
            state=self.state,
            themes=self.themes,
            window=self.window,
        )
        self.help = Help(self.actions, self.playback, self.window)
        looks = dict.fromkeys(self.appearance.concerns, self.appearance.take_up)
        looks["all_signs"] = self.hand.signs_changed
        concerns = {**looks, **self.streams.concerns, **self.downloads.concerns, "media_folders": self.finder.forget}
        self.settings_desk = SettingsController(self.settings, self.themes, concerns, self.window)
        self.saver = Saver(self.settings, self.state, self.messages, self.pool, self)
        self.style.begin()
        self._join()
        self.tell_beginning()

    def _join(self) -> None:
        """Every signal between two parts is joined here."""
        self.actions.join(
            {
                "player": self.watching.keys,
                "note": self.note,
                "window": self.window,
                "look": self.appearance,
                "go": self.go,
                "library": self.desk,
                "video": self.watching.desk,
                "chosen": self.watching.chosen,
                "messages": self.messages,
                "help": self.help,
                "map": self.map,
                "settings": self.settings_desk,
                **self.downloads.owners,
                **self.hand.owners,
                **self.said.owners,
                **self.times.owners,
                **self.tools.owners,
            }
        )
        self.join_shell()
        self.keeper.failed.connect(self.messages.problem)
        # The library
        self.keeper.opened.connect(self._library_opened)
        self.desk.rescan_requested.connect(self.finder.forget)
        self.desk.rescan_requested.connect(self.tree.places.look_soon)
        self.tools.join_library()
        # Notes
        self.watching.join()
        self.session.opened.connect(self.go.arrived)
        self.go.stayed.connect(self.window.show_note)
        self.hand.join(combined=self.combined, desk=self.desk, go=self.go, said=self.said, watching=self.watching)
        self.session.changed.connect(self.go.read_again)
        self.note.link_activated.connect(self.go.follow)
        # The times
        self.times.join_evidence(self.keeper, self.watching.desk)
        self.times.repairs.play_requested.connect(self.watching.presenter.play_from)
        self.times.export.note_requested.connect(self.go.open)
        self.help.note_requested.connect(self.go.open)
        self.across.join(self.go, self.watching.presenter)
        self.tools.names.learned.connect(self.across.backlinks_desk.ask)
        # The video
        self.said.join(self.go, self.watching.presenter)
        self.said.captions.reading_changed.connect(self.tools.said.look_soon)
        self.outline.heading_chosen.connect(self.window.show_note)
        self.video.setting_requested.connect(self.settings_desk.show_setting)
        self.tools.join_search(combined=self.combined, downloads=self.downloads.desk, settings=self.settings_desk)
        self.downloads.join(
            captions=self.said.captions,
            line=self.line,
            settings=self.settings_desk,
            streams=self.streams,
            tree=self.tree,
            watching=self.watching,
        )
        self.window.closing.connect(self._close)

    def begin(self, path: Path | None, at: float | None) -> None:
        """Show the window and open what it begins with."""
        if at is not None:
            self.watching.desk.begin_at(at)
            self.go.restore((), 0)
        self.desk.tell_recent()
        self.desk.begin(path)
        self.window.show()
        self.messages.flush()

    def _media_folders(self) -> list[Path]:
        return [*([self.keeper.root] if self.keeper.root else []), *self.watching.desk.folders]

    @Slot(object)
    def _library_opened(self, root: Path) -> None:
        self.finder.forget()
        self.library.start(root, sample=root == sample_folder())

    @Slot()
    def _close(self) -> None:
        """The window closes: keep what is to be kept, let go of everything."""
        self.ending.begin()
        self.watching.desk.note_position()
        self.saver.finish()
        self.streams.finish()
        self.downloads.finish()
        self.tools.finish()
        self.keeper.finish()
        self.playback.close()
        self.pool.close()
        self.garbage.end()


def run(path: Path | None, *, at: float | None = None, profile: Path | None = None) -> None:
    """Open the window at `path` (None: what was open last), at `at` seconds; comes back when it is closed."""
    engine = EngineStart()
    application = make_application()
    app = App(application, Profile(profile), engine.player)
    outside = Outside(app.messages, app.window, application)
    app.ending.arm()
    app.begin(path, at)
    app.garbage.settle()
    application.exec()
    outside.end()
    app.ending.finish(app.pool)
