"""The whole program without a screen: how tests make it, and what they call its parts."""

from __future__ import annotations

from collections.abc import Callable

from karareader import app
from karareader.ui.common.messages import MessageLine
from karareader.ui.common.side_panel import SidePanel
from karareader.ui.library.pane import LibraryPane
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.navigator import Navigator
from karareader.ui.reading.outline_panel import OutlinePanel
from karareader.ui.reading.session import Session
from karareader.ui.services.index import IndexService
from karareader.ui.services.library import LibraryService
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.small_transport import SmallTransport
from karareader.ui.window.top_bar import TopBar
from karareader.ui.window.welcome import Welcome


class App(app.App):
    """The program, with short names for what tests look at most."""

    @property
    def note(self) -> NotePane:
        return self.panes.note

    @property
    def video(self) -> VideoPane:
        return self.panes.video

    @property
    def small(self) -> SmallTransport:
        return self.panes.small

    @property
    def side(self) -> SidePanel:
        return self.panes.side

    @property
    def line(self) -> MessageLine:
        return self.panes.line

    @property
    def top_bar(self) -> TopBar:
        return self.panes.top_bar

    @property
    def welcome(self) -> Welcome:
        return self.panes.welcome

    @property
    def library(self) -> LibraryPane:
        return self.features.library.pane

    @property
    def keeper(self) -> LibraryService:
        return self.services.library

    @property
    def index(self) -> IndexService:
        return self.services.index

    @property
    def session(self) -> Session:
        return self.reading.session

    @property
    def go(self) -> Navigator:
        return self.reading.navigator

    @property
    def outline(self) -> OutlinePanel:
        return self.reading.outline


# Makes the program, with the profile of the test and a player that plays nothing: `length` seconds of every video;
# `words` is what there is to say about the player.
Make = Callable[..., App]
# Brings the index of the library up to date, and tells the program of it.
Index = Callable[[], None]
