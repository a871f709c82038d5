"""The video beside the note: the player, its pane and keys, and what keeps it in step with the note. Joined here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from karareader.media.player.base import Player
from karareader.settings import Settings, State
from karareader.ui.common.messages import Messages
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.chosen_files import ChosenFiles
from karareader.ui.reading.outline_panel import OutlinePanel
from karareader.ui.reading.presenter import Presenter
from karareader.ui.reading.session import Session
from karareader.ui.reading.sync import Sync
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.services.library import LibraryService
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.video.player_commands import PlayerKeys
from karareader.ui.window.main_window import MainWindow


def begin_playback(player: Player, state: State, parent: QObject) -> Playback:
    """Playback by `player`, as loud as the reader left it."""
    playback = Playback(player, parent)
    playback.set_volume(state.volume)
    playback.set_muted(state.muted)
    return playback


class VideoFeature(QObject):
    """What acts on playback and the pane of the video, once there is a window round them."""

    def __init__(
        self,
        *,
        keeper: LibraryService,
        messages: Messages,
        note: NotePane,
        outline: OutlinePanel,
        pane: VideoPane,
        playback: Playback,
        session: Session,
        settings: Settings,
        state: State,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._outline, self.pane, self._playback, self._session, self._window = (
            outline,
            pane,
            playback,
            session,
            window,
        )
        self.sync = Sync(playback, note, self)
        self.keys = PlayerKeys(playback, self)
        self._keeper, self._note = keeper, note
        self.chosen = ChosenFiles(state, messages, session, self._notes_on)
        self.desk = VideoController(
            playback=playback,
            pane=pane,
            session=session,
            settings=settings,
            state=state,
            messages=messages,
            chosen=self.chosen,
            window=window,
        )
        self.presenter = Presenter(
            window=window,
            note=note,
            video=pane,
            outline=outline,
            playback=playback,
            sync=self.sync,
            keys=self.keys,
        )

    def _notes_on(self, video: str) -> int:
        """How many notes of the library are about the video with this key, as far as they are read."""
        return sum(entry.video == video for entry in self._keeper.entries)

    def join(self) -> None:
        """Join the signals; `session.opened` reaches the player before it reaches the page."""
        self._session.opened.connect(self.desk.note_opened)
        self._session.opened.connect(self.presenter.show)
        self._session.closed.connect(self.desk.note_closed)
        self._session.closed.connect(self.presenter.clear)
        self._session.cues_changed.connect(self.presenter.show_cues)
        self.pane.moment_clicked.connect(self.presenter.show_moment)
        self.pane.full_screen_requested.connect(self._window.toggle_full_screen)
        self.pane.pop_out_requested.connect(self._window.toggle_pop_out)
        self.keys.resumed.connect(self._note.follow.resume)
        self._outline.time_chosen.connect(self.presenter.play_from)
