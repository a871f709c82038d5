"""The video of the note that is open: opening it where it was left, and remembering all that hangs on it."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.readable_text import name_of
from karareader.base.translation import tr
from karareader.media.player.base import PlayerState as Playing
from karareader.media.player.base import Source
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.reading.chosen_files import Before, ChosenFiles
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.next_video import AS_LEFT, Beginning, NextVideo
from karareader.ui.reading.opened import Find, Opened
from karareader.ui.reading.session import Session
from karareader.ui.reading.sync import past_the_end
from karareader.ui.video import placeholder as empty_state
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback

# A video left this near to its beginning or its end begins anew, in seconds.
_NEAR_START = 5.0
_NEAR_END = 10.0
_NOTE_EVERY = 2.0
_PLAYS = (Playing.PLAYING, Playing.PAUSED, Playing.ENDED)


class VideoController(QObject):
    """Knows which video is open.

    Signals: `length_known` (str, float) – the key of a video and its length in seconds; `absent` (VideoRef, seconds or
    None) – the note has a video whose file is not here, and it was to begin there; `put_away` – no video is open.
    """

    length_known = Signal(str, float)  # key, seconds
    absent = Signal(object, object)  # VideoRef; seconds, or None for where it was left
    put_away = Signal()

    def __init__(
        self,
        context: Context,
        session: Session,
        chosen: ChosenFiles,
        pane: VideoPane,
        playback: Playback,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(context.window)
        self._state, self._messages = context.state, context.messages
        self._session, self.chosen, self._pane, self._playback, self._now = session, chosen, pane, playback, now
        self._ref: VideoRef | None = None
        self._file: Path | None = None
        self._streams = False  # what plays comes from the web
        self._lasts = True  # what is open has a length and times
        self._chosen: tuple[Path, Before] | None = None  # by hand, not known to play yet; what was remembered before
        self._noted = 0.0
        self._remarks: set[str] = set()  # told already
        self.next = NextVideo(playback)
        self._began = 0.0  # where it was to begin, in seconds, until its length is known
        playback.position_changed.connect(self.position_changed)
        playback.length_changed.connect(self.length_changed)
        playback.volume_changed.connect(self.volume_changed)
        playback.state_changed.connect(self.note_position)
        playback.failed.connect(self._failed)
        playback.remarked.connect(self._tell_once)
        chosen.taking_back.connect(self._let_go)
        chosen.taken_back.connect(self._taken_back)

    @Slot(str)
    def _tell_once(self, remark: str) -> None:
        if remark not in self._remarks:
            self._remarks.add(remark)
            self._messages.info(remark)

    @property
    def left_at(self) -> float:
        """Where the video of the note would go on, in seconds."""
        return self._sensible(self._state.positions.get(self._ref.key, 0.0)) if self._ref is not None else 0.0

    def change(self) -> None:
        """Another video of the note is looked for: put away the one that is open."""
        self._put_away()
        self.next.wait()

    @Slot(object)
    def note_opened(self, opened: Opened) -> None:
        """Another note is about to be shown: its times must not be taken for those of the video before."""
        if is_help(opened.wish.path):
            return  # help stands beside the video, whichever it is
        other = self._ref is None or opened.loaded is None or opened.loaded.key != self._ref.key
        if other and not opened.wish.reload:
            self._put_away()

    @Slot()
    def note_closed(self) -> None:
        """No note is open: its video does not stay."""
        self._put_away()
        self._pane.show_words(empty_state.no_note())

    @Slot(object)
    def show(self, find: Find) -> None:
        """Open a video of a note, unless it is open already."""
        if is_help(find.note):
            return
        begin = self.next.take(find.note)
        if find.file is not None:
            self._open(find.video, find.file, begin)
        elif self._streams_already(find.video):
            self._ref = find.video
            self._go_on(begin)
        else:
            self._put_away()
            self._ref = find.video
            if find.video is None:
                self._pane.show_words(empty_state.no_video())
                return
            self._pane.show_missing(find.video)
            self.absent.emit(find.video, begin.seconds)
            if begin.plays and self._playback.can_be_had:
                self._playback.wished.emit(begin.seconds)

    def open_stream(self, source: Source, begin: float | None, *, paused: bool, live: bool = False) -> None:
        """Play the video that is absent from the web, from `begin` (None: where it was left), or hold there.

        Also for the same video once more, by another link.
        """
        assert self._ref is not None
        start = self.left_at if begin is None else begin
        self._streams, self._lasts = True, not live
        self._pane.show_player()
        self._began = 0.0 if live else start
        self._playback.open(source, start=self._began, paused=paused)

    def lost_stream(self, seconds: float) -> None:
        """The stream broke off at `seconds`: that is where it was left, not its end."""
        if self._remembers() and self._ref is not None:
            self._state.remember_position(self._ref.key, seconds)

    def tell_length(self, seconds: float) -> None:
        """The site tells how long the video is."""
        if self._ref is not None and seconds > 0:
            self._state.remember_length(self._ref.key, seconds)
            self.length_known.emit(self._ref.key, seconds)

    def _streams_already(self, video: VideoRef | None) -> bool:
        same = self._streams and video is not None and self._ref is not None and video.key == self._ref.key
        return same and self._playback.state not in (Playing.EMPTY, Playing.FAILED)

    def _go_on(self, begin: Beginning) -> None:
        """What is to be opened is open already."""
        if begin.seconds is not None:
            self._playback.seek(begin.seconds)
        if begin.plays:
            self._playback.play()

    def _open(self, ref: VideoRef | None, file: Path, begin: Beginning = AS_LEFT) -> None:
        same = file == self._file and self._playback.state not in (Playing.EMPTY, Playing.FAILED)
        if same:
            self._ref = ref
            self._go_on(begin)
            return
        # A stream whose file arrived goes on without a jump.
        goes_on, at = self._streams_already(ref), begin.seconds
        playing = begin.plays or (goes_on and self._playback.playing)
        if goes_on and at is None:
            at = self._playback.position
        self._put_away()
        self._ref, self._file = ref, file
        left = self._state.positions.get(ref.key, 0.0) if ref and at is None else 0.0
        start = at if at is not None else self._sensible(left)
        self._pane.show_player()
        self._began = start
        self._playback.open(Source(str(file)), start=start, paused=not playing)
        if at is None and start > 0:
            self._pane.offer_resume(start)

    def _sensible(self, left: float) -> float:
        """Where to go on; from the start if hardly anything was seen, or nearly all."""
        length = self._state.lengths.get(self._ref.key, 0.0) if self._ref else 0.0
        if left < _NEAR_START or (length and left > length - _NEAR_END):
            return 0.0
        return left

    def _put_away(self) -> None:
        self.note_position()
        self._ref = self._file = self._chosen = None
        self._streams, self._lasts = False, True
        self.next.stop()
        if self._playback.source is not None:
            self._playback.close()
        self.put_away.emit()

    # Remembering

    @Slot(float)
    def position_changed(self, _seconds: float) -> None:
        """Note the position now and then."""
        if self._now() - self._noted >= _NOTE_EVERY:
            self.note_position()

    @Slot()
    def note_position(self) -> None:
        """Keep the position of the video that is open."""
        self._noted = self._now()
        if not self._remembers():
            return
        assert self._ref is not None
        if self._file is not None and self._chosen is not None and self._playback.state in _PLAYS:
            (file, before), self._chosen = self._chosen, None
            if file == self._file:
                self.chosen.keep(self._ref.key, file, before)
        if self._playback.state in (Playing.PLAYING, Playing.PAUSED):
            self._state.remember_position(self._ref.key, self._playback.position)
        elif self._playback.state is Playing.ENDED:
            self._state.remember_position(self._ref.key, 0.0)

    @Slot(float)
    def length_changed(self, seconds: float) -> None:
        """The player tells the length of the video."""
        if self._remembers():
            self.tell_length(seconds)
        began, self._began = self._began, 0.0
        if words := past_the_end(began, seconds):
            self._messages.about_note(words)
            # Not in the midst of what the player tells.
            QTimer.singleShot(0, self, partial(self._begin_anew, self._playback.source))

    def _begin_anew(self, source: Source | None) -> None:
        """It was to begin past its end: hold it where it was left."""
        if source is not None and source is self._playback.source:
            self._playback.open(source, start=self.left_at)

    def _remembers(self) -> bool:
        """True if position and length are those of a video that the note names."""
        return self._ref is not None and self._lasts and (self._file is not None or self._streams)

    @Slot(int, bool)
    def volume_changed(self, volume: int, muted: bool) -> None:
        """Keep how loud it is."""
        self._state.volume, self._state.muted = volume, muted

    # Choosing

    @Slot(object)
    def take(self, file: Path) -> None:
        """`file` is the video of this note, now and, if it can be played, in future."""
        self._session.video_given()
        current = self._session.current
        ref = current.loaded if current else None
        if ref is None and current is not None:
            words = tr("“{name}” plays beside this note for now: the note names no video.", name=name_of(file))
            self.chosen.put_beside(file, self.take, words)
        self.note_position()
        chosen = (file, self.chosen.before(ref.key)) if ref is not None else None
        self._open(ref, file)
        self._chosen = chosen
        if self._playback.state is Playing.FAILED:
            self._failed()
        self.note_position()

    @property
    def file(self) -> Path | None:
        """The file that is open, if it is on this computer."""
        return self._file

    @Slot()
    def _failed(self) -> None:
        """A file cannot be played. One chosen by hand is not kept; in place of another, the web may have the video."""
        chosen, self._chosen = self._chosen, None
        if chosen is None and self._file is not None and self._ref is not None and self._ref.url:
            words = tr("The file “{name}” on this computer cannot be played.", name=name_of(self._file))
            self._messages.tell(Message(words, "warning", about="video"))
            self.absent.emit(self._ref, None)
        elif chosen is not None and chosen[0] == self._file:
            words = tr("“{name}” cannot be played. It was not kept as the video of this note.", name=name_of(chosen[0]))
            self.chosen.put_beside(chosen[0], self.take, words, "warning")

    @Slot(str)
    def _let_go(self, key: str) -> None:
        """What is remembered of a video is about to be replaced: nothing of what plays is noted any more."""
        if self._ref is not None and self._ref.key == key:
            self._ref = self._chosen = None

    @Slot(str)
    def _taken_back(self, key: str) -> None:
        self.length_known.emit(key, self._state.lengths.get(key, 0.0))
        current = self._session.current
        if current is not None and current.loaded is not None and current.loaded.key == key:
            self._session.find_video_again()
