"""What goes across notes: moments that several of them cite, links from others, all notes on a video. Joined here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot

from karareader.library.names.wikilinks import Resolver
from karareader.ui.common.messages import Messages
from karareader.ui.common.theme import ThemeManager
from karareader.ui.moments.backlinks_controller import BacklinksController
from karareader.ui.moments.backlinks_panel import BacklinksPanel
from karareader.ui.moments.controller import Index, MomentsController
from karareader.ui.moments.panel import MomentsPanel
from karareader.ui.reading.combined_page import CombinedPage
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.outline_panel import SidePanel
from karareader.ui.reading.presenter import Presenter
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Pool
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.window.main_window import MainWindow


class ChangingIndex(Index, Protocol):
    """An index that tells when it holds something new, or is another one."""

    @property
    def changed(self) -> SignalInstance: ...


class MomentsFeature(QObject):
    """The panels «At this moment» and «Backlinks», the heat, and the page of all notes on a video."""

    def __init__(
        self,
        *,
        combined: CombinedPage,
        index: ChangingIndex,
        messages: Messages,
        playback: Playback,
        pool: Pool,
        resolver: Callable[[], Resolver],
        session: Session,
        side: SidePanel,
        themes: ThemeManager,
        video: VideoPane,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._side, self._window = side, window
        self.moments = MomentsPanel(themes)
        self.backlinks = BacklinksPanel(themes)
        side.add(self.moments, "At this moment", "Moment")
        side.add(self.backlinks, "Backlinks", "Backlinks", "Links")
        self.moments_desk = MomentsController(
            index=index,
            session=session,
            playback=playback,
            panel=self.moments,
            seek_bar=video.seek_bar,
            combined=combined,
            messages=messages,
            pool=pool,
            parent=self,
        )
        self.backlinks_desk = BacklinksController(
            index=index, session=session, resolver=resolver, panel=self.backlinks, pool=pool, parent=self
        )
        index.changed.connect(self.moments_desk.index_changed)
        index.changed.connect(self.backlinks_desk.ask)
        session.opened.connect(self.moments_desk.note_opened)
        session.opened.connect(self.backlinks_desk.note_opened)
        session.closed.connect(self.moments_desk.index_changed)
        session.closed.connect(self.backlinks_desk.ask)
        playback.position_changed.connect(self.moments_desk.moved)
        playback.seeked.connect(self.moments_desk.moved)
        playback.source_changed.connect(self.moments_desk.source_changed)
        self.moments.note_chosen.connect(self.moments_desk.open_citation)
        self.moments.all_notes_wanted.connect(self.moments_desk.show_all)
        self.backlinks.link_chosen.connect(self.backlinks_desk.open_link)
        self.backlinks.counted.connect(self._count_backlinks)

    def join(self, go: Navigator, presenter: Presenter) -> None:
        """Let what is chosen here be opened and played."""
        self.moments_desk.note_requested.connect(go.open_at)
        self.moments_desk.page_requested.connect(go.open)
        self.moments_desk.page_changed.connect(go.read_again)
        self.backlinks_desk.note_requested.connect(go.open_at)
        self.moments.time_chosen.connect(presenter.play_from)
        go.spot_wanted.connect(presenter.show_spot)

    @Slot(int)
    def _count_backlinks(self, count: int) -> None:
        self._side.set_count(self.backlinks, count)

    @Slot()
    def show_moments(self) -> None:
        """Show what other notes say about this moment, and give it the keyboard."""
        self._show(self.moments)
        self.moments.take_focus()

    @Slot()
    def show_backlinks(self) -> None:
        """Show which notes link to this one, and give the list the keyboard."""
        self._show(self.backlinks)
        self.backlinks.take_focus()

    @Slot()
    def show_all(self) -> None:
        """Open the page of all notes on the video."""
        self.moments_desk.show_all()

    def _show(self, panel: MomentsPanel | BacklinksPanel) -> None:
        if not self._side.isVisible():
            self._window.lay_out_side()
        self._side.setCurrentWidget(panel)
