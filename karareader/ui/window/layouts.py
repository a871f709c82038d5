"""How library, note, video and side panel share the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.settings import LayoutName
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.small_transport import SmallTransport
from karareader.ui.window.pop_out import PopOut, PopOutPlaceholder
from karareader.ui.window.splitter import Splitter

# The shares of the parts before the reader moved anything.
_USUAL: dict[str, list[float]] = {
    "library": [0.19, 0.81],
    "search": [0.27, 0.73],
    "main.side": [0.56, 0.44],
    "main.top": [0.52, 0.48],
    "column.side": [0.62, 0.38],
    "column.top": [0.72, 0.28],
}

_MOST = 16_777_215  # pixels: no bound, as Qt has it
# Between these lies the usual width of what stands at the left, in pixels.
_AT_LEFT = {"library": (216, 320), "search": (304, 440)}


class PaneSplitters(QWidget):
    """The splitters. Left the library; right of it the note and the column of the video and its side panel.

    `pop_out_place` is where the window of the video was when it was closed last, null before.

    `shares` is kept up to date as the reader moves a splitter: splitter and layout → shares that add up to 1.

    Signals: `popped_out_changed` (QWidget or None) – the window of its own that the video stands in now.
    """

    popped_out_changed = Signal(object)  # QWidget, None

    def __init__(
        self,
        *,
        library: QWidget,
        note: QWidget,
        video: VideoPane,
        small: SmallTransport,
        side: QWidget,
        shares: dict[str, list[float]],
    ) -> None:
        super().__init__()
        self._library, self._video, self._small, self._side = library, video, small, side
        self._note, self._under_video = _below(note, small), _below(side, None)
        self._strips = _below(None, None)
        self._strips.hide()
        self._each_strip: list[QWidget] = []
        small.there_changed.connect(self._show_small)
        video.height_changed.connect(self._share_out)
        self._shares = shares
        self._layout: LayoutName = "side"
        self._library_shown = True
        self._searching = False
        self._full_screen = False
        self._folded = False
        self._pop_out: PopOut | None = None
        self.pop_out_place = QRect()
        self._elsewhere = PopOutPlaceholder()
        self._elsewhere.back_requested.connect(self.pop_in)
        self._elsewhere.hide()
        self._column = self._splitter(
            tr("Edge between video and panels"), Qt.Orientation.Vertical, self._elsewhere, video, self._under_video
        )
        self._column.setObjectName("videoColumn")
        self._main = self._splitter(
            tr("Edge between note and video"), Qt.Orientation.Horizontal, self._note, self._column
        )
        self._outer = self._splitter(
            tr("Edge between library and note"), Qt.Orientation.Horizontal, library, self._main
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._outer)

    @property
    def layout_name(self) -> LayoutName:
        """The arrangement that holds."""
        return self._layout

    @property
    def popped_out(self) -> bool:
        """True while the video stands in a window of its own."""
        return self._pop_out is not None

    def set_layout(self, name: LayoutName) -> None:
        """Arrange note and video as `name` says; the column of the video is there, even where it was folded."""
        self._layout, self._folded = name, False
        self._arrange()

    def fold_video(self, folded: bool) -> None:
        """Give the note the whole width, because it has no video, or put the column of the video back."""
        if folded != self._folded:
            self._folded = folded
            self._arrange()

    def add_strip(self, strip: QWidget) -> None:
        """Let `strip` stand right below the video in all layouts, or below the note where only that is shown.

        It is shown and hidden by `show_strip`; those that were added first stand nearest to the video.
        """
        strip.hide()
        self._each_strip.append(strip)
        _rows(self._strips).addWidget(strip)
        self._place_strips()

    def show_strip(self, strip: QWidget, shown: bool) -> None:
        """Show or hide what was given to `add_strip`."""
        strip.setVisible(shown)
        self._strips.setVisible(not all(each.isHidden() for each in self._each_strip))
        self._arrange()

    def show_library(self, shown: bool) -> None:
        """Show or hide the library."""
        if shown != self._library_shown:
            self._library_shown = shown
            self._arrange()

    @Slot(bool)
    def set_searching(self, on: bool) -> None:
        """The search stands in the place of the library: sentences need more room than names, and have their own."""
        self._searching = on
        self._share_out()

    def set_full_screen(self, on: bool) -> None:
        """Show the video alone, or everything again."""
        self._full_screen = on
        self._video.set_full_screen(on)
        self._arrange()

    def pop_out(self, place: QRect) -> None:
        """Take the video into a window of its own at `place` of the screen, which stays on top."""
        if self._pop_out is not None:
            return
        self._pop_out = PopOut(self._video, place)
        self._pop_out.closed.connect(self.pop_in)
        self._pop_out.show()
        self._video.set_popped_out(True)
        self._video.setFocus()
        self._arrange()
        self.popped_out_changed.emit(self._pop_out)

    @Slot()
    def pop_in(self) -> None:
        """Put the video back into the window."""
        if self._pop_out is None:
            return
        window, self._pop_out = self._pop_out, None
        self.pop_out_place = window.normalGeometry()
        self._elsewhere.hide()  # before, or the native window of the picture stays where it first comes to stand
        self._column.insertWidget(1, self._video)
        self._video.show()
        window.hide()
        window.deleteLater()
        self._video.set_full_screen(False)
        self._video.set_popped_out(False)
        self._arrange()
        self.popped_out_changed.emit(None)

    @property
    def pop_out_is_full_screen(self) -> bool:
        """True while the window of the video fills the screen."""
        return self._pop_out is not None and self._pop_out.isFullScreen()

    def toggle_pop_out_full_screen(self) -> None:
        """Let the window of the video fill the screen, or not any more."""
        if self._pop_out is None:
            return
        on = not self._pop_out.isFullScreen()
        self._video.set_full_screen(on)
        if on:
            self._pop_out.showFullScreen()
        else:
            self._pop_out.showNormal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The shares hold at every size."""
        super().resizeEvent(event)
        self._share_out()

    def _arrange(self) -> None:
        alone = self._full_screen and not self.popped_out
        name: LayoutName = "video" if alone else self._layout
        on_top = name == "top"
        self._main.setOrientation(Qt.Orientation.Vertical if on_top else Qt.Orientation.Horizontal)
        if (self._main.indexOf(self._column) == 0) is not on_top:
            self._main.insertWidget(0, self._column if on_top else self._note)
        self._column.setOrientation(Qt.Orientation.Horizontal if on_top else Qt.Orientation.Vertical)
        self._library.setVisible(self._library_shown and not alone)
        self._note.setVisible(name != "video")
        self._show_small()
        self._column.setVisible(name == "video" or (name != "note" and not (self._folded and not self.popped_out)))
        self._side.setVisible(not alone and name != "video")
        self._place_strips()
        self._elsewhere.setVisible(self.popped_out)
        self._video.set_filling(name in ("video", "top") or self.popped_out)
        self._share_out()

    @Slot()
    def _show_small(self) -> None:
        """Where the pane of the video is hidden, a small row of controls stands below the note."""
        self._small.setVisible(self._layout == "note" and not self.popped_out and self._small.there)

    def _place_strips(self) -> None:
        strips, only_video = self._strips, self._full_screen or self._layout == "video"
        shown, below_note = not strips.isHidden(), self._column.isHidden()
        self._under_video.setVisible(not only_video or (shown and not below_note))
        self._under_video.setMaximumHeight(strips.sizeHint().height() if only_video else _MOST)
        where = self._note if below_note else self._under_video
        if strips.parentWidget() is not where:
            _rows(where).insertWidget(1 if below_note else 0, strips)
            strips.setVisible(shown)

    def _key(self, splitter: QSplitter) -> str:
        if splitter is self._outer:
            return "search" if self._searching else "library"
        part = "main" if splitter is self._main else "column"
        return f"{part}.{'top' if self._layout == 'top' else 'side'}"

    @Slot()
    def _share_out(self) -> None:
        for splitter in (self._outer, self._main, self._column):
            key = self._key(splitter)
            shares = self._shares.get(key, _USUAL[key])
            if len(shares) != 2 or min(shares) <= 0.02:
                shares = _USUAL[key]
            space = splitter.width() if splitter.orientation() == Qt.Orientation.Horizontal else splitter.height()
            if key in _AT_LEFT and key not in self._shares and space > 0:
                narrow, wide = _AT_LEFT[key]
                least = min(max(shares[0], narrow / space), wide / space)
                shares = [least, 1 - least]
            if key == "column.side" and key not in self._shares and space > 0:
                # Until the reader decides, the picture gets the height that its width needs.
                needed = self._video.heightForWidth(self._column.width()) + splitter.handleWidth()
                fitting = min(needed / space, 0.72)
                shares = [fitting, 1 - fitting]
            sizes = [round(share * max(space, 100)) for share in shares]
            if splitter is self._column:
                sizes = [80 if self.popped_out else 0, *(sizes if not self.popped_out else sizes[1:])]
            splitter.setSizes(sizes)

    def _splitter(self, name: str, orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
        splitter = Splitter(orientation)
        splitter.setAccessibleName(name)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for part in parts:
            splitter.addWidget(part)
        for at in range(1, splitter.count()):
            splitter.handle(at).setAccessibleName(name)
        splitter.splitterMoved.connect(self._moved)
        return splitter

    @Slot()
    def _moved(self) -> None:
        splitter = self.sender()
        if not isinstance(splitter, QSplitter):
            return
        sizes = [size for size in splitter.sizes() if size > 0]
        if len(sizes) == 2 and not (splitter is self._column and self.popped_out):
            shares = [round(size / sum(sizes), 4) for size in sizes]
            self._shares[self._key(splitter)] = shares


def _rows(whole: QWidget) -> QVBoxLayout:
    """The layout of what `_below` made."""
    layout = whole.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def _below(main: QWidget | None, controls: QWidget | None) -> QWidget:
    """The note, and right below it the controls; or the side panel alone; or room for either."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if main is not None:
        column.addWidget(main, 1)
    if controls is not None:
        column.addWidget(controls)
    return whole
