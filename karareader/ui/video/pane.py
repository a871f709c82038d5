"""The video pane: the picture, the seek bar and the transport bar below it, or what stands there instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from karareader.base.translation import tr
from karareader.media.player.base import PlayerState
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.cues import Timeline
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.video import placeholder as empty_state
from karareader.ui.video.controls import AutoHide, VideoControls
from karareader.ui.video.keep_button import KeepButtonText
from karareader.ui.video.osd import SHOWN_MS, Announcer, Osd, make_overlay
from karareader.ui.video.placeholder import EmptyState, PlaceholderText
from karareader.ui.video.playback import Playback
from karareader.ui.video.resume_bar import HEIGHT as RESUME_HEIGHT
from karareader.ui.video.resume_bar import ResumeBar
from karareader.ui.video.sentence_strip import SentenceLine
from karareader.ui.video.style_sheet import style_sheet
from karareader.ui.video.surface import VideoSurface, picture_size
from karareader.ui.video.switcher import HEIGHT as SWITCHER
from karareader.ui.video.switcher import VideoSwitcher

LEAST_PICTURE = 60  # pixels of height
NARROWEST = 240
INSET = 14  # pixels between the words on the picture and its corner
SILENT_MS = 1500  # so long after a start, no picture means that there is none


class VideoPane(QWidget):
    """Joins the playback with its picture and its controls.

    The picture keeps 16:9 at the top of the pane and the controls follow right below it; with `set_filling` it takes
    all the height there is. On a full screen the controls lie over its lower edge and go when the pointer rests; the
    sentence that is marked stands below it there, and in a window of its own.
    """

    choose_file_requested = Signal()
    setting_requested = Signal(str)  # the name of the setting that the words offer to open
    offer_taken = Signal()  # the offer of the words that stand in place of the video
    keep_requested = Signal()  # the button that keeps the video on this computer, see `set_keeping`
    moment_clicked = Signal(object)  # timeline.cues.Moment: its tick was clicked
    full_screen_requested = Signal()  # in, or out again
    pop_out_requested = Signal()  # out, or back in again
    height_changed = Signal()  # more or less stands below the picture, see `heightForWidth`

    def __init__(self, playback: Playback, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("videoPane")
        self.setAccessibleName(tr("Video"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Qt would make everything beside the surface a native window too.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)
        self._playback = playback
        self._filling = False
        self.surface = VideoSurface(self)
        self.controls = VideoControls(playback, themes.theme, self)
        self.seek_bar, self.transport = self.controls.seek_bar, self.controls.transport
        self.resume = ResumeBar(playback, themes.theme, self)
        self.switcher = VideoSwitcher(themes.theme, self)
        self.osd = Osd(self)
        self.sentence = SentenceLine(self, playback, themes)
        self.empty = EmptyState(themes.theme, self)
        self._resting = AutoHide(playback, self.surface, self.controls, self)
        self._resting.changed.connect(self._arrange_overlays)
        self._listening = self._timer(SILENT_MS, self._look_for_picture)
        self._announcer = Announcer(playback, self)
        self._connect()
        themes.changed.connect(self._set_theme)
        self._set_theme(themes.theme)
        self.show_words(empty_state.no_note())

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        playback, surface = self._playback, self.surface
        playback.state_changed.connect(self._state_changed)
        playback.seeked.connect(self._seeked)
        playback.source_changed.connect(self._source_changed)
        playback.failed.connect(self._failed)
        self._announcer.words.connect(self.say)
        surface.window_changed.connect(playback.attach)
        surface.resized.connect(playback.resized)
        surface.clicked.connect(playback.toggle)
        surface.double_clicked.connect(self._double_clicked)
        surface.turned.connect(self.transport.change_volume)
        surface.moved.connect(self._show_controls)
        self.controls.moment_clicked.connect(self.moment_clicked)
        self.transport.full_screen_requested.connect(self.full_screen_requested)
        self.transport.pop_out_requested.connect(self.pop_out_requested)
        self.empty.choose_requested.connect(self.choose_file_requested)
        self.empty.offer_taken.connect(self.offer_taken)
        self.empty.setting_requested.connect(self.setting_requested)
        self.switcher.shown_changed.connect(self._below_changed)
        self.sentence.changed.connect(self._below_changed)
        for part in (self.empty, self.transport):
            part.keep_requested.connect(self.keep_requested)

    # What is shown

    def show_words(self, words: PlaceholderText) -> None:
        """Show these words in place of the video; `ui.video.placeholder` has those for the usual cases."""
        self.empty.tell(words)
        self.resume.hide()
        self.osd.hide()
        self._show(player=False)

    def show_missing(self, ref: VideoRef) -> None:
        """Say that the note's video is not on this machine, and what would make it play."""
        self.show_words(empty_state.missing(ref))

    def show_player(self) -> None:
        """Show the picture and the controls. To be called before the first video is opened.

        Only then, the surface gets its native window and the engine is told: before the pane has its place in a
        window, it would get another one soon after.
        """
        self.surface.winId()
        self._show(player=True)

    def _show(self, *, player: bool) -> None:
        for widget, shown in ((self.surface, player), (self.controls, player), (self.empty, not player)):
            widget.setVisible(shown)
        self.sentence.there = player
        self.sentence.arrange()
        self._arrange()

    def offer_resume(self, seconds: float) -> None:
        """Offer to go on at `seconds`; the offer goes when the reader plays or goes elsewhere."""
        self.resume.offer(seconds)
        self._arrange()

    def set_marks(self, timeline: Timeline, headings: Sequence[tuple[float, str]] = ()) -> None:
        """The moments of the note, and its headings with the second that each begins at."""
        self.controls.set_marks(timeline, headings)
        self.sentence.times = bool(timeline.moments)
        self.sentence.arrange()

    @Slot(object)
    def set_keeping(self, keeping: KeepButtonText | None) -> None:
        """Offer to keep the video on this computer, or say how far that is; None for nothing of the kind."""
        self.empty.set_keeping(keeping)
        self.transport.set_keeping(keeping)

    def set_caption(self, text: str) -> None:
        """What stands on the black while there is no picture."""
        self.surface.set_caption(text)

    def say(self, words: str, shown_ms: int = SHOWN_MS, *, at_once: bool = False) -> bool:
        """Show a word or two on the picture for a moment: what was just done. False where there is no picture.

        `at_once` shows them before all else that is to be drawn, which then takes its time in this call.
        """
        if self.surface.isVisible():
            self.osd.say(words, shown_ms)
            self._arrange_overlays()
            if at_once:
                self.osd.repaint()
        return self.surface.isVisible()

    def set_filling(self, on: bool) -> None:
        """Whether the picture takes all the height there is, or as much as 16:9 needs."""
        self._filling = on
        self._arrange()

    def set_full_screen(self, on: bool) -> None:
        """Lay the controls over the picture, and hide them while the pointer rests."""
        self._resting.full_screen = self.sentence.full_screen = on
        self.transport.set_full_screen(on)
        if on:
            make_overlay(self.controls)
        self.sentence.arrange()
        self._arrange()
        self._show_controls()

    def set_popped_out(self, on: bool) -> None:
        """Whether the pane stands in a window of its own."""
        self.transport.set_popped_out(on)
        self.sentence.popped_out = on
        self.sentence.arrange()

    def _set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme))
        for part in (self.controls, self.resume, self.switcher, self.empty):
            part.set_theme(theme)

    # Where it lies

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows a 16:9 picture and the controls at this width, in pixels."""
        return picture_size(width, width).height() + self._below()

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, self._below() + LEAST_PICTURE)

    def _below(self) -> int:
        """The height of what stands below the picture, in pixels."""
        return self.controls.sizeHint().height() + (SWITCHER if self.switcher.several else 0) + self.sentence.height

    @Slot()
    def _below_changed(self) -> None:
        self._arrange()
        self.height_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        below = self.controls.sizeHint().height()
        room = max(height - self._below(), LEAST_PICTURE)
        picture = QSize(width, room) if self._filling else picture_size(width, room)
        top = picture.height()
        if self._resting.full_screen:
            picture = QSize(width, height - self.sentence.height)
            top = picture.height() - below
        self.surface.setGeometry((width - picture.width()) // 2, 0, picture.width(), picture.height())
        self.controls.setGeometry(0, top, width, below)
        self.sentence.place(width, height if self._resting.full_screen else top + below + self.sentence.height)
        self._arrange_switcher(top + below + self.sentence.height)
        self._arrange_overlays()

    def _arrange_switcher(self, controls_end: int) -> None:
        """It stands below the controls; where words stand in place of the video, below these."""
        shown = self.switcher.several and not self._resting.full_screen
        self.switcher.setVisible(shown)
        there = self.height() - (SWITCHER if shown else 0)
        self.empty.setGeometry(0, 0, self.width(), there)
        self.switcher.setGeometry(0, there if self.empty.isVisibleTo(self) else controls_end, self.width(), SWITCHER)

    def _arrange_overlays(self) -> None:
        bottom = self.controls.y() if self._resting.full_screen and self.controls.isVisible() else self.surface.height()
        self.resume.setGeometry(0, bottom - RESUME_HEIGHT, self.width(), RESUME_HEIGHT)
        self.osd.move(INSET, INSET)
        if self._resting.full_screen:
            self.controls.raise_()

    # What happens

    def _state_changed(self, state: PlayerState) -> None:
        if state is PlayerState.PLAYING:
            self.resume.hide()
        if state in (PlayerState.PLAYING, PlayerState.PAUSED):
            self._listening.start()
        self._show_controls()

    def _seeked(self, _seconds: float) -> None:
        self.resume.hide()

    def _source_changed(self, source: object) -> None:
        self.resume.hide()
        self.osd.hide()
        self.surface.set_caption("")
        self.surface.set_cover(b"")
        if source is not None:
            self.show_player()

    def _failed(self, error: str) -> None:
        self.show_words(empty_state.failed(error))

    def _look_for_picture(self) -> None:
        shows = self._playback.state in (PlayerState.PLAYING, PlayerState.PAUSED, PlayerState.ENDED)
        self.surface.set_cover(self._playback.status.cover if shows else b"")
        self.surface.set_caption(tr("Sound only") if shows and not self._playback.status.has_video else "")

    def _double_clicked(self) -> None:
        self._playback.toggle()  # takes back what the first click did
        self.full_screen_requested.emit()

    # Controls on a full screen

    def _show_controls(self) -> None:
        if self.empty.isVisibleTo(self):
            return
        self._resting.show()
