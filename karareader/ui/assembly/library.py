"""All that is done in the tree of notes: built and joined here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from karareader.settings import State
from karareader.ui.common.messages import Messages
from karareader.ui.library.context_menu import LibraryMenu
from karareader.ui.library.pane import LibraryPane
from karareader.ui.library.reading_log import ReadingLog
from karareader.ui.library.row_actions import LibraryActs
from karareader.ui.library.tree_loader import LibraryTree
from karareader.ui.library.video_status import VideoPlaces
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.session import Session
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.runtime.tasks import Pool
from karareader.ui.services.index import IndexService
from karareader.ui.services.library import LibraryService
from karareader.ui.video.playback import Playback
from karareader.ui.window.main_window import MainWindow


class LibraryFeature(QObject):
    """The tools: what fills the tree, marks its rows, and what can be done with them."""

    def __init__(
        self,
        *,
        combined: CombinedPage,
        go: Navigator,
        index: IndexService,
        keeper: LibraryService,
        messages: Messages,
        note: NotePane,
        pane: LibraryPane,
        playback: Playback,
        pool: Pool,
        session: Session,
        state: State,
        video: VideoController,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._keeper, self._session, self._video = keeper, session, video
        marks = pane.marks
        marks.state = state
        self.places = VideoPlaces(keeper=keeper, marks=marks, folders=self._folders, pool=pool, parent=self)
        self.tree = LibraryTree(keeper=keeper, pane=pane, places=self.places, state=state, pool=pool, parent=self)
        self.log = ReadingLog(marks=marks, note=note, session=session, playback=playback, parent=self)
        self.acts = LibraryActs(
            combined=combined,
            index=index,
            log=self.log,
            messages=messages,
            places=self.places,
            pool=pool,
            state=state,
            window=window,
        )
        self.menu = LibraryMenu(pane, self.acts)
        self.log.changed.connect(pane.marks_changed)
        session.video_found.connect(self.places.video_found)
        index.changed.connect(keeper.learn_from_index)
        index.files_changed.connect(keeper.look)
        self.acts.note_requested.connect(go.open)
        self.acts.page_requested.connect(go.open)
        self.acts.file_chosen.connect(self._file_chosen)
        for signal in (video.chosen.kept, video.chosen.taken_back):
            signal.connect(self.places.look_soon)

    def _folders(self) -> Sequence[Path]:
        """Where videos are looked for."""
        root = self._keeper.root
        return [*([root] if root is not None else []), *self._video.folders]

    @Slot(str, object)
    def _file_chosen(self, video: str, file: Path) -> None:
        """A file was chosen for a video, which may be the one that is open."""
        self.places.look_soon()
        current = self._session.current
        if current is not None and current.video is not None and current.video.key == video:
            self._video.take(file)
        else:
            chosen = self._video.chosen
            chosen.keep(video, file, chosen.before(video))
