"""All that leads from note to note by name: links, their previews, going to a note. Built and joined here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from karareader.settings import State
from karareader.ui.common.messages import Messages
from karareader.ui.common.theme import ThemeManager
from karareader.ui.links.controller import LinksController
from karareader.ui.links.name_finder import NameFinder
from karareader.ui.links.preview_controller import LinkPreviewer
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.other_videos import OtherVideos
from karareader.ui.reading.session import Session
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.runtime.tasks import Pool
from karareader.ui.search.controller import SearchController
from karareader.ui.services.index import IndexService
from karareader.ui.services.library import LibraryService
from karareader.ui.window.quick_open import QuickOpen


class LinksFeature(QObject):
    """The tools."""

    def __init__(
        self,
        *,
        box: QuickOpen,
        go: Navigator,
        index: IndexService,
        keeper: LibraryService,
        messages: Messages,
        note: NotePane,
        pool: Pool,
        search: SearchController,
        session: Session,
        state: State,
        themes: ThemeManager,
        video: VideoController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.desk = LinksController(
            index=index,
            keeper=keeper,
            messages=messages,
            note=note,
            pool=pool,
            session=session,
            state=state,
            themes=themes,
            parent=self,
        )
        self.previews = LinkPreviewer(
            index=index, keeper=keeper, note=note, pool=pool, session=session, themes=themes, parent=self
        )
        self.videos = OtherVideos(index=index, messages=messages, pool=pool, session=session, parent=self)
        self.finder = NameFinder(keeper, pool, self)
        box.more_wanted.connect(self.finder.look)
        self.finder.found.connect(box.add_found)
        box.search_requested.connect(search.look_for)
        go.tag_followed.connect(lambda tag: search.look_for(f"tag:{tag}"))
        go.note_link_followed.connect(self.desk.follow)
        go.video_link_followed.connect(self.videos.follow)
        self.videos.note_requested.connect(go.open)
        go.moment_wanted.connect(video.begin_at)
        keeper.finished.connect(self.desk.library_read)
        note.link_menu_opening.connect(self.desk.add_to_menu)
        self.desk.note_requested.connect(go.open)
        self.desk.search_requested.connect(search.look_for)
