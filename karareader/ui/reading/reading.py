"""The open note and its video: everything that keeps the two at the same place, and what happens when a note opens."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from karareader.base.translation import tr
from karareader.media.player.base import Source
from karareader.timeline.cues import Timeline
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.messages import Messages
from karareader.ui.note import commands as note_commands
from karareader.ui.note.page.style import Look
from karareader.ui.reading import video_commands
from karareader.ui.reading.chosen_files import ChosenFiles
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.loop import Loop
from karareader.ui.reading.loop_button import LoopControl
from karareader.ui.reading.message_scope import MessageScope
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.note_sources import NoteSources
from karareader.ui.reading.note_videos import NoteVideos
from karareader.ui.reading.open_feedback import OpenFeedback
from karareader.ui.reading.opened import Find, Opened
from karareader.ui.reading.outline_panel import OutlinePanel
from karareader.ui.reading.paragraph_pause import ParagraphPause
from karareader.ui.reading.presenter import Presenter
from karareader.ui.reading.rename import RenameFollow
from karareader.ui.reading.saved_places import SavedPlaces
from karareader.ui.reading.session import Session
from karareader.ui.reading.sync import Sync
from karareader.ui.reading.time_evidence import EvidenceGatherer
from karareader.ui.reading.video_commands import VideoChoice
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.reading.video_menu import VideoMenu
from karareader.ui.services.services import Services
from karareader.ui.video.playback import Playback
from karareader.ui.video.player_commands import PlayerKeys
from karareader.ui.window import commands as window_commands
from karareader.ui.window.main_window import MainWindow


class Reading(Feature):
    """What every other feature may ask about the note that is open, and about its video.

    What the session tells is taken here, and in the order that is written here: first by what shows note and video,
    then by features, in whatever order these were made.

    Signals: `note_asked` (Path) – another note is to be opened; `note_shown` (Opened) – another note is on the screen,
    or the same one read again; `note_closed` – none is; `times_changed` (Timeline, float) – the times of the note are
    read otherwise, with the seconds that the video is long; `video_changed` – another video of the note is to be loaded, and its times are shown as such; `video_found`
    (Find) – the video that is to be loaded is open, or its file is known to be nowhere.
    """

    note_asked = Signal(object)  # Path
    note_shown = Signal(object)  # opened.Opened
    note_closed = Signal()
    times_changed = Signal(object, float)  # Timeline, seconds; 0 if that is not known
    video_changed = Signal()
    video_found = Signal(object)  # opened.Find

    def __init__(self, context: Context, services: Services, window: MainWindow, playback: Playback) -> None:
        super().__init__(window)
        state, messages, pool, panes = context.state, context.messages, context.pool, window.panes
        self._services, self._actions, self._state = services, context.actions, state
        self.window, self.playback, self.note, self.video = window, playback, panes.note, panes.video
        self.outline = OutlinePanel(context.themes)
        context.side.add(self.outline, tr("Outline"), "outline")
        # The note
        self.evidence = EvidenceGatherer(pool, state, context.profile.data, self)
        self.combined = CombinedPage(lambda: services.index.library, self.evidence.known)
        sources = NoteSources(
            resolver=services.library.resolver_soon,
            known=self.combined.known,
            locate=services.files.find,
            read=self.combined.read,
            folders=services.library_folders,
        )
        self.session = Session(pool, sources, self._look, self)
        self.navigator = Navigator(
            session=self.session, note=self.note, playback=playback, messages=messages, window=window
        )
        self._scope = MessageScope(panes.line)
        self._feedback = OpenFeedback(context, window, self.session, self.combined)
        self._places = SavedPlaces(state, self.navigator, context.side)
        RenameFollow(context, services, self.navigator, self.session, self.evidence)
        # The video
        self.chosen = ChosenFiles(state, messages, context.undo, self.session, services.notes_on)
        self.controller = VideoController(context, self.session, self.chosen, self.video, playback)
        self.choice = VideoChoice(context, self.session, self.controller, self.video)
        self.videos = NoteVideos(
            context,
            services,
            session=self.session,
            controller=self.controller,
            note=self.note,
            pane=self.video,
            playback=playback,
        )
        self.keys = PlayerKeys(playback, self)
        self.sync = Sync(playback, self.note, self)
        self.presenter = Presenter(
            window=window,
            note=self.note,
            video=self.video,
            outline=self.outline,
            playback=playback,
            sync=self.sync,
            keys=self.keys,
        )
        settings = context.settings
        self.loop = Loop(playback, self, repeats=lambda: (settings.loop_times, settings.loop_pause))
        self.paragraphs = ParagraphPause(playback, self)
        LoopControl(
            self.video.transport,
            self.loop,
            playback,
            context.actions,
            seek_bars=(self.video.seek_bar, panes.small.seek_bar),
        )
        VideoMenu(
            actions=context.actions,
            chosen=self.chosen,
            desk=self.controller,
            files=services.file_manager,
            pane=self.video,
            playback=playback,
            themes=context.themes,
        )
        self.commands = (
            *video_commands.commands(
                keys=self.keys,
                loop=self.loop,
                paragraphs=self.paragraphs,
                videos=self.videos,
                choice=self.choice,
                chosen=self.chosen,
            ),
            Command("find", tr("Find in the note…"), ("Ctrl+F",), tr("Find words in this note"), "Note", self.open_find, "search"),
            *note_commands.commands(self.note),
            Command("back", tr("Back"), ("Alt+Left", "Back"), tr("Go back to the place visited before, in notes and videos"), "Go", self.navigator.go_back, "back", disabled=tr("There is no place to go back to.")),
            Command("forward", tr("Forward"), ("Alt+Right", "Forward"), tr("Go forward again"), "Go", self.navigator.go_forward, "forward", disabled=tr("There is no place to go forward to.")),
            *window_commands.commands(window),
            *context.undo.commands,
        )  # fmt: skip
        self._connect(messages)

    def _connect(self, messages: Messages) -> None:
        session, navigator, presenter, evidence = self.session, self.navigator, self.presenter, self.evidence
        # What the session tells, each in one method
        session.asked.connect(self._asked)
        session.opened.connect(self._show)
        session.closed.connect(self._clear)
        session.cues_changed.connect(self._show_cues)
        session.video_changed.connect(self._change_video)
        session.video_found.connect(self._take_video)
        session.changed.connect(self._read_again)
        # From the note
        self.note.message.connect(messages.about_note)
        self.note.link_activated.connect(navigator.follow)
        self.note.time_menu_opening.connect(self.loop.add_to_menu)
        self.note.timeline_changed.connect(self.loop.set_timeline)
        self.note.timeline_changed.connect(self.window.panes.small.set_timeline)
        self.outline.heading_chosen.connect(self._show_heading)
        self.outline.time_chosen.connect(self.note.play)
        # From the video
        self.video.moment_clicked.connect(presenter.show_moment)
        self.playback.source_changed.connect(self._source_changed)
        self.video.sentence.step_requested.connect(self._step)
        self.keys.resumed.connect(self.note.follow.resume)
        self.paragraphs.changed.connect(self._paragraphs_changed)
        for told in (self.loop.words, self.paragraphs.words):
            told.connect(self.video.say)
        # Where to go
        navigator.can_go_changed.connect(self._can_go)
        navigator.stayed.connect(self.window.show_note)
        navigator.spot_wanted.connect(presenter.show_spot)
        navigator.place_wanted.connect(presenter.show_place)
        self.sync.jumped.connect(navigator.jumped)
        navigator.moment_wanted.connect(self.controller.next.begin_at)
        navigator.video_wanted.connect(self.videos.play_on)
        self.videos.note_requested.connect(navigator.open)
        self._can_go(False, False)
        # What speaks for one reading of a time
        library = self._services.library
        library.opened.connect(evidence.library_opened)
        library.found.connect(evidence.notes_found)
        library.finished.connect(evidence.library_read)
        self.controller.length_known.connect(evidence.length_known)
        evidence.changed.connect(session.more_known)

    def is_open(self, video: str) -> bool:
        """True if the video with this key is the one that is loaded, or is to be."""
        current = self.session.current
        return current is not None and current.loaded is not None and current.loaded.key == video

    @Slot()
    def open_find(self) -> None:
        """Find words in the note, which has to be seen for that."""
        self.window.show_note()
        self.note.open_find()

    def start(self) -> None:
        """Take the video into its own window, if it was there."""
        if self._state.popped_out:
            self.window.toggle_pop_out()

    def finish(self) -> None:
        """Keep where the reader was."""
        self._places.leave()
        self.controller.note_position()

    # What happens when a note opens

    @Slot(object)
    def _asked(self, path: Path) -> None:
        """Another note is asked for; the one that is open stays until that one is ready."""
        self._scope.asked()
        self._feedback.asked()
        self.note_asked.emit(path)

    @Slot(object)
    def _show(self, opened: Opened) -> None:
        """A note is ready: show it, in this order."""
        self._scope.opened(opened)  # what was told of the note before goes
        self.controller.note_opened(opened)  # its video goes before other times are shown
        self.presenter.show(opened)
        if not is_help(opened.wish.path):  # help stands beside the video, whichever it is
            self.window.fold_video(opened.loaded is None)
        self.navigator.arrived(opened)
        self._places.keep()
        self._feedback.arrived(opened)
        self.videos.note_shown()
        self.evidence.note_opened(opened)
        self._services.index.note_painted()
        self.note_shown.emit(opened)

    @Slot()
    def _clear(self) -> None:
        """No note is open any more."""
        self.controller.note_closed()
        self.presenter.clear()
        self.videos.note_shown()
        self.window.fold_video(False)
        self.note_closed.emit()

    @Slot(object)
    def _source_changed(self, source: Source | None) -> None:
        """What was chosen for a note without a video is to be seen."""
        if source is not None:
            self.window.fold_video(False)

    @Slot(object, float)
    def _show_cues(self, timeline: Timeline, length: float) -> None:
        """The times of the note are read otherwise."""
        self.presenter.show_cues(timeline, length)
        self.times_changed.emit(timeline, length)

    @Slot(object)
    def _change_video(self, timeline: Timeline) -> None:
        """Another video of the note is to be loaded: the one that `timeline` is about."""
        current = self.session.current
        self._scope.loaded(current.loaded if current is not None else None)
        self.controller.change()  # what plays goes before other times are shown
        self.presenter.show_video(timeline)
        self.window.fold_video(False)
        self.videos.show()
        self.video_changed.emit()

    @Slot(object)
    def _take_video(self, find: Find) -> None:
        """It is known where the video that is to be loaded lies."""
        self.controller.show(find)
        self.evidence.video_found(find)
        self.video_found.emit(find)

    @Slot()
    def _read_again(self) -> None:
        """The file of the note holds something else now; that is told sooner than the folder can."""
        self.navigator.read_again()
        if self.session.path is not None:
            self._services.index.look([self.session.path])

    # Inside

    def _look(self) -> Look:
        return self.note.look

    @Slot(int)
    def _step(self, by: int) -> None:
        """To the time before, or the next one."""
        (self.keys.next_time if by > 0 else self.keys.previous_time)()

    @Slot(str)
    def _show_heading(self, block: str) -> None:
        self.navigator.mark_place()
        self.note.scroll_to_block(block)
        self.window.show_note()

    @Slot(bool)
    def _paragraphs_changed(self, on: bool) -> None:
        self._actions.check("pause_paragraphs", on)

    @Slot(bool, bool)
    def _can_go(self, back: bool, forward: bool) -> None:
        self._actions["back"].setEnabled(back)
        self._actions["forward"].setEnabled(forward)
