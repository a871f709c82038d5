"""What the reader's hand meets in the window as a whole: arriving notes, drops, the menu of the video, following."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from karareader.ui.assembly.drop_handler import Dropped
from karareader.ui.assembly.open_feedback import Arrivals
from karareader.ui.assembly.transcript import TranscriptFeature
from karareader.ui.assembly.video import VideoFeature
from karareader.ui.assembly.workbench import Shell
from karareader.ui.library.folder_controller import FolderController
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.follow_command import FollowControl
from karareader.ui.reading.message_scope import MessageScope
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.rename import RenameFollow
from karareader.ui.reading.saved_places import SavedPlaces
from karareader.ui.reading.session import Session
from karareader.ui.reading.video_menu import VideoMenu
from karareader.ui.services.library import LibraryService


class InputFeature(QObject):
    """The tools; `owners` are the objects that the commands of `ui.common.commands` name. To be made as soon as there
    is a session: what was told of the note before goes before anything is told of the next one."""

    def __init__(self, shell: Shell, session: Session, keeper: LibraryService) -> None:
        super().__init__(shell)
        self._shell, self._session, self._keeper = shell, session, keeper
        self._said: TranscriptFeature | None = None
        MessageScope(shell.line, session)
        self.follow = FollowControl(shell.note, shell.appearance, shell.actions, self)
        self.owners: dict[str, QObject] = {"follow": self.follow}

    @Slot()
    def signs_changed(self) -> None:
        """Other signs are wanted in the margin."""
        if self._said is not None:
            self._said.claims.show_all_signs(self._shell.settings.all_signs)

    def join(
        self,
        *,
        combined: CombinedPage,
        desk: FolderController,
        go: Navigator,
        said: TranscriptFeature,
        watching: VideoFeature,
    ) -> None:
        """Join them with the library, the captions, and what watches the video."""
        shell, self._said = self._shell, said
        self.signs_changed()
        SavedPlaces(shell.state, go, self._session, shell.side, shell.window)
        Arrivals(
            actions=shell.actions,
            combined=combined,
            go=go,
            library=shell.library,
            messages=shell.messages,
            note=shell.note,
            session=self._session,
            state=shell.state,
            window=shell.window,
        )
        RenameFollow(
            go=go,
            marks=shell.library.marks,
            root=lambda: self._keeper.root,
            session=self._session,
            state=shell.state,
        )
        VideoMenu(
            actions=shell.actions,
            chosen=watching.chosen,
            desk=watching.desk,
            pane=shell.video,
            playback=shell.playback,
            themes=shell.themes,
        )
        Dropped(
            chosen=watching.chosen,
            library=desk,
            pane=shell.video,
            playback=shell.playback,
            themes=shell.themes,
            video=watching.desk,
            window=shell.window,
        )
