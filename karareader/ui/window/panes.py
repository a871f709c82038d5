"""The panes of the window, before anything is in them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget

from karareader.ui.common.messages import MessageLine
from karareader.ui.common.side_panel import SidePanel
from karareader.ui.note.pane import NotePane
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.small_transport import SmallTransport
from karareader.ui.window.top_bar import TopBar
from karareader.ui.window.welcome import Welcome


@dataclass(frozen=True)
class Panes:
    """What the window is made of. `left` shows one of the pages that features put into it."""

    top_bar: TopBar
    left: QStackedWidget
    note: NotePane
    welcome: Welcome
    video: VideoPane
    small: SmallTransport
    side: SidePanel
    line: MessageLine
