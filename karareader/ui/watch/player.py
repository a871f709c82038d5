"""Plays clips one after the other by the one playback: seeks, opens notes, loads videos, knows when each is over."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from karareader.media.player.base import PlayerState, Source
from karareader.timeline.clips import Clip
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.opened import Find, Opened, OpenRequest, loaded_video
from karareader.ui.reading.reading import Reading
from karareader.ui.reading.span_end import SpanEnd

# A seek this near (seconds) to a clip is one into it.
_NEAR = 0.3
# A clip to the very end of the video is over so much (seconds) before it: an engine that has ended is slow to go on.
_BEFORE_END = 0.12


class WatchPlayer(QObject):
    """Steers the playback through `clips`; at `index` is the one that is watched, -1 for none.

    What the reader does meanwhile counts: a seek into another clip of the video goes on from there; a seek elsewhere,
    another note or another video leave the clips, and the playback goes on where it is.

    Signals: `changed` – another clip is watched, or none any more; `skipped` (str) – what could not be watched, by its
    title; `finished` – the last one is over; `left` – the reader went elsewhere.
    """

    changed = Signal()
    skipped = Signal(str)
    finished = Signal()
    left = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._reading, self._playback, self._session = reading, reading.playback, reading.session
        self.clips: tuple[Clip, ...] = ()
        self._before: tuple[float, ...] = (0.0,)  # the seconds of all clips before each, and of all at the end
        self.index = -1
        self.last = 0  # the clip that was watched last
        self.loads = False  # the video of the clip is not there yet
        self._listens = False
        self._steers = False  # what happens now is done here
        self._expected: Path | None = None  # a note that is being opened here
        self._waits = False  # the clip is over, but the reader loops a part of it
        self._end = SpanEnd(self._playback, self)
        self._end.reached.connect(self._over)
        reading.loop.changed.connect(self._loop_changed)

    def _listen(self, on: bool) -> None:
        """Hear what happens meanwhile, or nothing of it any more: each listener costs every seek a little."""
        if on == self._listens:
            return
        self._listens = on
        playback, reading = self._playback, self._reading
        for told, slot in (
            (playback.seeked, self._seeked),
            (playback.source_changed, self._source_changed),
            (playback.failed, self._failed),
            (reading.note_asked, self._asked),
            (reading.note_shown, self._note_shown),
            (reading.note_closed, self._closed),
            (reading.video_changed, self._video_changed),
            (reading.video_found, self._video_found),
        ):
            told.connect(slot) if on else told.disconnect(slot)

    @property
    def clip(self) -> Clip | None:
        """The clip that is watched."""
        return self.clips[self.index] if self.index >= 0 else None

    @property
    def share(self) -> float:
        """How much of all clips is watched, 0 to 1."""
        clip, whole = self.clip, self._before[-1]
        if clip is None or whole <= 0:
            return 0.0
        here = min(max(self._playback.position - clip.start, 0.0), clip.end - clip.start) if not self.loads else 0.0
        return (self._before[self.index] + here) / whole

    def start(self, clips: Sequence[Clip], at: int = 0) -> None:
        """Watch these from the one at `at` on."""
        self.clips = tuple(clips)
        self._before = tuple(accumulate((clip.end - clip.start for clip in clips), initial=0.0))
        self._reading.navigator.mark_place()
        self._reading.paragraphs.suspended = True
        self.go(at)

    def go(self, index: int) -> None:
        """Watch the clip at `index` from its beginning."""
        if 0 <= index < len(self.clips):
            self._reading.note.follow.go_along()
            self._go(index, flows=False)

    @Slot()
    def next(self) -> None:
        """Skip the rest of this clip; after the last one it is over."""
        if self.index == len(self.clips) - 1:
            self._finish()
        else:
            self.go(self.index + 1)

    @Slot()
    def previous(self) -> None:
        """Back to the clip before."""
        self.go(max(self.index - 1, 0))

    @Slot()
    def repeat(self) -> None:
        """Watch this clip again."""
        self.go(self.index)

    @Slot()
    def leave(self) -> None:
        """Let the playback go on as it is."""
        if self.index < 0:
            return
        self._listen(False)
        self.last, self.index = self.index, -1
        self.loads, self._expected, self._waits = False, None, False
        self._end.disarm()
        self._playback.mark_early((0.0, 0.0))
        self._reading.paragraphs.suspended = False
        self.changed.emit()

    # Going on

    def _go(self, index: int, *, flows: bool) -> None:
        """Watch the clip at `index`; `flows` tells that the playback is at its start already."""
        clip, playback, current = self.clips[index], self._playback, self._session.current
        self._listen(True)
        self.index, self.loads, self._waits = index, False, False
        self._end.disarm()
        playback.mark_early((max(clip.begin - _NEAR, 0.0), clip.start))
        beside = current is not None and current.wish.path == clip.source.note and not self._session.leaving
        loaded = loaded_video(current, playback.source)
        there = loaded is not None and loaded.key == clip.source.video
        self._steers = True
        if there and playback.loaded:
            if not flows:
                self._seek(self._target(clip))
            if not beside:
                self._open(clip)
            self._arm(clip)
        else:
            self.loads = True
            if playback.playing:
                playback.pause()
            if beside and current is not None:
                self._load(current, clip)
            else:
                self._reading.controller.next.begin_at(self._target(clip), clip.source.note, plays=True)
                self._open(clip)
        self._steers = False
        self.changed.emit()

    def _target(self, clip: Clip) -> float:
        """Where to seek, so that nothing is seen from before the clip, and all of it from its start on."""
        return min(clip.begin + self._playback.abilities.shows_before, clip.start) if clip.begin > 0 else 0.0

    def _seek(self, seconds: float) -> None:
        playback = self._playback
        if playback.state is PlayerState.ENDED:
            playback.play()
        playback.seek(seconds, quiet=True)
        if not playback.playing:
            playback.play()

    def _open(self, clip: Clip) -> None:
        """Open the note of a clip; with the clip's video as the one of it that is loaded."""
        if clip.source.note is not None:
            self._expected = clip.source.note
            self._reading.navigator.leave()
            self._session.open(OpenRequest(clip.source.note, video=clip.source.cited))

    def _load(self, current: Opened, clip: Clip) -> None:
        """Load the video of a clip, one of the note that is open."""
        found = [each.key for each in current.videos if each.video.key == clip.source.video]
        if found:
            self._reading.videos.load(found[0], self._target(clip), plays=True)
        else:
            self._skip()

    def _arm(self, clip: Clip) -> None:
        length = self._playback.length
        self._end.arm(min(clip.end, length - _BEFORE_END) if length else clip.end)

    @Slot()
    def _over(self) -> None:
        """The end of the clip is reached."""
        if self._reading.loop.span is not None:
            self._waits = True
        elif self.index == len(self.clips) - 1:
            self._finish()
        elif self.index >= 0:
            self._go(self.index + 1, flows=self.clips[self.index + 1].joined)

    def _finish(self) -> None:
        self._playback.pause()
        self.leave()
        self.finished.emit()

    def _skip(self) -> None:
        """The video of the clip is not to be had: on to the next one in another video."""
        clip = self.clip
        if clip is None:
            return
        self.skipped.emit(clip.source.title)
        rest = range(self.index + 1, len(self.clips))
        other = next((at for at in rest if not self.clips[at].source.same_film(clip.source)), None)
        if other is None:
            self.leave()
            self.finished.emit()
        else:
            self._go(other, flows=False)

    @Slot(object)
    def _loop_changed(self, span: object) -> None:
        if span is None and self._waits and self.clip is not None:
            self._waits = False
            self._arm(self.clip)

    # What happens meanwhile

    def _leave_by_hand(self) -> None:
        self.leave()
        self.left.emit()

    @Slot(float)
    def _seeked(self, seconds: float) -> None:
        clip = self.clip
        if clip is None or self._steers or self.loads:
            return
        if clip.begin - _NEAR <= seconds <= clip.end:
            self._arm(clip)  # it may have been over already
            return
        inside = [
            at
            for at, each in enumerate(self.clips)
            if each.source == clip.source and each.begin - _NEAR <= seconds < each.end
        ]
        if inside:
            self.index, self._waits = min(inside, key=lambda at: abs(at - self.index)), False
            self._arm(self.clips[self.index])
            self.changed.emit()
        else:
            self._leave_by_hand()

    @Slot(object)
    def _source_changed(self, source: Source | None) -> None:
        clip, current = self.clip, self._session.current
        if clip is None or self._steers:
            return
        if source is None:
            if self._expected is None and not self.loads:
                self._leave_by_hand()
            self.loads = self.index >= 0
        elif self.loads and current is not None and current.loaded is not None:
            self._arrived(current.loaded.key, clip)

    def _arrived(self, video: str, clip: Clip) -> None:
        if video == clip.source.video:
            self.loads = False
            self._arm(clip)
            self.changed.emit()

    @Slot(object)
    def _asked(self, path: Path) -> None:
        if path != self._expected and not is_help(path):
            self._leave_by_hand()

    @Slot(object)
    def _note_shown(self, opened: Opened) -> None:
        """The note of the clip is shown: where it names its videos otherwise than the clip does, load the right one."""
        clip = self.clip
        if clip is None or opened.wish.path != self._expected:
            return
        self._expected = None
        if opened.loaded is None or opened.loaded.key != clip.source.video:
            self._steers = self.loads = True
            self._load(opened, clip)
            self._steers = False

    @Slot()
    def _closed(self) -> None:
        self._leave_by_hand()

    @Slot()
    def _video_changed(self) -> None:
        if not self._steers and not self.loads:
            self._leave_by_hand()

    @Slot(object)
    def _video_found(self, find: Find) -> None:
        """Its file is known to be nowhere; it may still be played from the web."""
        nowhere = find.file is None and self._playback.source is None and not self._playback.can_be_had
        if self.loads and self._expected is None and nowhere:
            self._skip()

    @Slot(str)
    def _failed(self, _words: str) -> None:
        self._skip()
