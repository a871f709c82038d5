"""Makes the window with all its features, joins what runs between these, and runs the loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self, get_type_hints

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget

from karareader.base.fault_log import FaultLog
from karareader.media.engines import EngineStart
from karareader.media.player.base import Player
from karareader.settings import Profile, Settings, State
from karareader.ui.assembly.application import begin_language, make_application
from karareader.ui.assembly.crash_and_signals import Outside
from karareader.ui.assembly.settings_saver import Saver
from karareader.ui.common.actions import Actions
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.focus import FocusKeys
from karareader.ui.common.messages import Message, MessageLine, Messages
from karareader.ui.common.settings_table import SettingsTable
from karareader.ui.common.side_panel import SidePanel
from karareader.ui.common.style_sheet import Style
from karareader.ui.common.theme import ThemeManager
from karareader.ui.common.undo import Undo
from karareader.ui.desktop.feature import DesktopFeature
from karareader.ui.downloads.feature import DownloadsFeature
from karareader.ui.drops.feature import DropsFeature
from karareader.ui.export.feature import ExportFeature
from karareader.ui.help.feature import HelpFeature
from karareader.ui.highlights.feature import HighlightsFeature
from karareader.ui.jots.feature import JotsFeature
from karareader.ui.library.feature import LibraryFeature
from karareader.ui.links.feature import LinksFeature
from karareader.ui.listening.feature import ListeningFeature
from karareader.ui.map.feature import MapFeature
from karareader.ui.moments.feature import MomentsFeature
from karareader.ui.note.pane import NotePane
from karareader.ui.palette.feature import PaletteFeature
from karareader.ui.reading.reading import Reading
from karareader.ui.repairs.feature import RepairsFeature
from karareader.ui.resume.feature import ResumeFeature
from karareader.ui.runtime.ending import Ending
from karareader.ui.runtime.garbage_collection import Garbage
from karareader.ui.runtime.gui_priority import GuiPriority
from karareader.ui.runtime.tasks import Pool
from karareader.ui.search.feature import SearchFeature
from karareader.ui.services.services import Services
from karareader.ui.settings.appearance import AppearanceFeature, family_of, lines_of
from karareader.ui.settings.feature import SettingsFeature
from karareader.ui.speech.feature import SpeechFeature
from karareader.ui.stills.feature import StillsFeature
from karareader.ui.streaming.feature import StreamingFeature
from karareader.ui.transcript.feature import TranscriptFeature
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.video.small_transport import SmallTransport
from karareader.ui.watch.feature import WatchFeature
from karareader.ui.window.main_window import MainWindow
from karareader.ui.window.panes import Panes
from karareader.ui.window.top_bar import TopBar
from karareader.ui.window.welcome import Welcome


@dataclass(frozen=True)
class Features:
    """All features by name, a line each. They are made in this order, and so stand their panels and their commands."""

    appearance: AppearanceFeature
    speech: SpeechFeature
    transcript: TranscriptFeature
    listening: ListeningFeature
    watch: WatchFeature
    repairs: RepairsFeature
    map: MapFeature
    moments: MomentsFeature
    jots: JotsFeature
    highlights: HighlightsFeature
    export: ExportFeature
    resume: ResumeFeature
    stills: StillsFeature
    links: LinksFeature
    search: SearchFeature
    library: LibraryFeature
    drops: DropsFeature
    streaming: StreamingFeature
    downloads: DownloadsFeature
    settings: SettingsFeature
    palette: PaletteFeature
    help: HelpFeature
    desktop: DesktopFeature

    @classmethod
    def made(cls, context: Context, services: Services, reading: Reading) -> Self:
        """Make them all."""
        return cls(**{name: kind(context, services, reading) for name, kind in get_type_hints(cls).items()})

    def __iter__(self) -> Iterator[Feature]:
        return (getattr(self, field.name) for field in fields(self))


def connect(features: Features, services: Services) -> None:
    """Join what runs between features; to be read from top to bottom, though its order does not matter."""
    library, search, links, transcript = features.library, features.search, features.links, features.transcript
    streaming, downloads = features.streaming, features.downloads
    # Words to be looked for in all notes
    links.search_requested.connect(search.controller.look_for)
    features.map.search_requested.connect(search.controller.look_for)
    # What notes are called
    links.names_learned.connect(library.pane.marks_changed)
    links.names_learned.connect(features.moments.names_learned)
    # Videos and captions that are wanted, and that come
    library.fetch_requested.connect(downloads.controller.download)
    transcript.fetch_requested.connect(downloads.controller.fetch_captions)
    downloads.captions_fetched.connect(transcript.captions.take)
    downloads.files_changed.connect(library.places.look_soon)
    downloads.refused.connect(streaming.controller.note)
    downloads.ended.connect(features.desktop.notifications.say)
    # What is heard
    transcript.listen_requested.connect(features.listening.listen)
    transcript.transcript.listening.hold_wanted.connect(features.listening.queue.hold)
    transcript.transcript.listening.cancel_wanted.connect(features.listening.queue.cancel)
    features.listening.progress_changed.connect(transcript.transcript.show_listening)
    features.listening.heard.connect(transcript.captions.heard)
    features.listening.checked.connect(transcript.take_checked)
    transcript.check_requested.connect(features.listening.check)
    transcript.transcript.passage_menu_opening.connect(search.meaning.add_to_passage_menu)
    library.menu.listen_requested.connect(features.listening.listen_to_notes)
    # Folders and notes
    features.drops.open_requested.connect(library.folders.open)
    features.desktop.requests.open_requested.connect(library.folders.open)
    # What is watched span by span; what is said ends it
    transcript.captions.changed.connect(features.watch.take_captions)
    search.film_requested.connect(features.watch.controller.watch_hits)
    for films in (features.highlights, features.jots.rows, features.moments.moments_controller):
        films.film_requested.connect(features.watch.controller.watch)
    # What the reader keeps
    transcript.captions.changed.connect(features.jots.here.take_captions)
    features.jots.cited.connect(features.moments.moments_controller.take_jots)
    features.jots.marks_changed.connect(features.resume.take_marks)
    features.jots.folder_requested.connect(library.folders.open)
    # Settings
    downloads.settings_requested.connect(features.settings.show_section)
    features.settings.changed.connect(services.setting_changed)
    features.palette.setting_requested.connect(features.settings.show_setting)
    search.setting_requested.connect(features.settings.show_setting)


class App(QObject):
    """The running program. `engine` gives the player, and what to tell the reader about it."""

    def __init__(self, application: QApplication, profile: Profile, engine: Callable[[], tuple[Player, str]]) -> None:
        super().__init__(application)
        self.settings = Settings.load(profile.config / "settings.json")
        begin_language(application, self.settings.language)
        self.state = State.load(profile.data / "state.json")
        self.garbage = Garbage(self)
        self.pool = Pool()
        self.ending = Ending()
        self.messages = Messages(self)
        self.themes = ThemeManager(self.settings.theme, self, motion=self.settings.motion)
        style = Style(application, self.themes)
        FocusKeys(application)
        self.actions = Actions(self.settings.keys, self.themes, self)
        player, engine_words = engine()
        self.playback = _playback(player, self.state, self)
        self.panes = self._make_panes()
        self.window = MainWindow(self.actions, self.state, self.panes)
        GuiPriority(self.window, self.pool)
        self.context = Context(
            profile=profile,
            settings=self.settings,
            state=self.state,
            pool=self.pool,
            messages=self.messages,
            undo=Undo(self.messages, self.actions, self),
            themes=self.themes,
            actions=self.actions,
            options=SettingsTable(),
            side=self.panes.side,
            window=self.window,
        )
        self.services = Services(self.context)
        self.reading = Reading(self.context, self.services, self.window, self.playback)
        self.features = Features.made(self.context, self.services, self.reading)
        everything = (self.reading, *self.features)
        self.actions.add([command for feature in everything for command in feature.commands])
        self.context.options.add([section for feature in everything for section in feature.settings])
        if self.actions.missing:
            raise LookupError(f"No feature brings the commands {', '.join(self.actions.missing)}.")
        self.actions.install(self.window)
        connect(self.features, self.services)
        self.actions.keys_changed.connect(self._keep_keys)
        self.window.closing.connect(self._close)
        self._saver = Saver(self.settings, self.state, self.messages, self.pool, self)
        # What is chosen for notes by hand reaches the index once it is written.
        self._saver.saving.connect(self.reading.evidence.state_saving)
        self._saver.saved.connect(self.reading.evidence.state_saved)
        self.reading.evidence.choices_saved.connect(self.services.index.look)
        style.begin()
        self._tell_beginning(engine_words)

    def _make_panes(self) -> Panes:
        """What the window is made of, before anything is in it."""
        settings, themes, line = self.settings, self.themes, MessageLine()
        note = NotePane(
            themes,
            self.pool,
            family=family_of(settings),
            zoom=settings.zoom,
            lines=lines_of(settings),
        )
        left = QStackedWidget()
        left.setObjectName("leftPane")
        self.messages.told.connect(line.show_message)
        self.messages.taken_back.connect(line.forget)
        self.messages.progress_changed.connect(line.show_progress)
        self.messages.share_changed.connect(line.show_share)
        line.stop_requested.connect(self.messages.stop)
        return Panes(
            top_bar=TopBar(self.actions, themes),
            left=left,
            note=note,
            welcome=Welcome(themes),
            video=VideoPane(self.playback, themes),
            small=SmallTransport(self.playback, themes),
            side=SidePanel(themes, self.state.side_tab),
            line=line,
        )

    def _tell_beginning(self, engine_words: str) -> None:
        """What there is to say before the reader does anything."""
        for problem in (*self.settings.problems, *self.state.problems):
            self.messages.problem(problem)
        if engine_words and not self.state.engine_told:
            self.state.engine_told = True
            self.messages.tell(Message(engine_words, "warning"))

    def begin(self, path: Path | None, at: float | None, address: str = "") -> None:
        """Show the window and open what it begins with: `path`, or what an address asks for (see `desktop.address`)."""
        if at is not None:
            self.reading.controller.next.begin_at(at)
            self.reading.navigator.restore((), 0)
        self.features.library.begin(path)
        self.window.show()
        self.messages.flush()
        for feature in (self.reading, *self.features):
            feature.start()
        if address:
            self.features.desktop.requests.open_address(address)

    def save(self) -> bool:
        """Write settings and state now. True if all could be written; what could not is told."""
        return self._saver.save()

    @Slot(object)
    def _keep_keys(self, keys: dict[str, list[str]]) -> None:
        self.settings.keys = keys

    @Slot()
    def _close(self) -> None:
        """The window closes: keep what is to be kept, let go of everything."""
        self.ending.begin()
        for feature in (self.reading, *self.features):
            feature.finish()
        self._saver.finish()
        self.services.finish()
        self.playback.close()
        self.pool.close()
        self.garbage.end()


def _playback(player: Player, state: State, parent: QObject) -> Playback:
    """Playback by `player`, as loud as the reader left it."""
    playback = Playback(player, parent)
    playback.set_volume(state.volume)
    playback.set_muted(state.muted)
    return playback


def run(path: Path | None, *, at: float | None = None, address: str = "", profile: Path | None = None) -> None:
    """Open the window at `path` (None: what was open last), at `at` seconds, or at what `address` asks for.

    Comes back when it is closed.
    """
    engine = EngineStart()
    application = make_application()
    place = Profile(profile)
    faults = FaultLog(place.logs)
    crash = faults.begin()
    app = App(application, place, engine.player)
    outside = Outside(
        app.messages, app.window, faults=faults, save=app.save, player=app.playback.engine, parent=application
    )
    outside.tell_crash(crash)
    app.ending.arm()
    app.begin(path, at, address)
    app.garbage.settle()
    application.exec()
    outside.end()
    faults.end()
    app.ending.finish(app.pool)
