"""Opens notes: everything from the file to what can be shown, outside the GUI thread; only the latest one counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from karareader.base.errors import UserError
from karareader.library.files.file_stamp import FileChange, WatchedFile
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.render import render
from karareader.notes.videos import NoteVideo, videos
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.repair import context as known
from karareader.timeline.repair.context import Known
from karareader.ui.common.file_watch import FileWatch
from karareader.ui.note.page import model as note_page
from karareader.ui.note.page.deferred_drawings import DRAWING, Drawings
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.style import Look
from karareader.ui.reading.note_sources import NoteSources
from karareader.ui.reading.opened import Find, Opened, OpenRequest
from karareader.ui.runtime.tasks import Latest, Pool

_LITTLE = 0.5  # seconds
_SOON = 1200  # milliseconds: a note that is not shown by then takes its time


class Session(QObject):
    """The note that is open.

    `look` tells how notes look.

    Signals: `asked` (Path) – another note is to be opened; `opened` (Opened); `failed` (Path, UserError); `slow` (Path)
    – a note is still being read; `video_changed` (Timeline) – another video of the note is to be loaded, with these
    times; `video_found` (Find); `closed` – no note is open any more; `cues_changed` (Timeline,
    float) – more is known now, and the times are read by it, with the length of the video, if that is known; `changed`
    – the file holds something else now; `gone` (Path) – it is no longer there; `renamed` (Path, Path) – it lies
    elsewhere now. Of a note, `opened` comes before `video_found`, unless it is the first one.
    """

    asked = Signal(object)  # Path
    opened = Signal(object)  # Opened
    failed = Signal(object, object)  # Path, UserError
    video_changed = Signal(object)  # Timeline
    video_found = Signal(object)  # Find
    cues_changed = Signal(object, float)  # Timeline, seconds that the video is long, 0 if that is not known
    changed = Signal()  # the file of the note holds something else now
    gone = Signal(object)  # Path
    renamed = Signal(object, object)  # Path before, Path now
    slow = Signal(object)  # Path
    closed = Signal()

    def __init__(
        self, pool: Pool, sources: NoteSources, look: Callable[[], Look], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._sources = look, sources
        self.pool = pool
        self._pages = Latest(pool, self)
        self._videos = Latest(pool, self)
        self._readings = Latest(pool, self)
        self._looks = Latest(pool, self)
        self._drawings = Drawings(pool, self)
        self._drawings.drawn.connect(self.changed)
        self._watch = FileWatch(self)
        self._watch.touched.connect(self._touched)
        self._told_gone = False
        self._wanted: Path | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._is_slow)
        self._found: Find | None = None
        self.current: Opened | None = None

    @property
    def path(self) -> Path | None:
        """The path of the note that is shown."""
        return self.current.wish.path if self.current else None

    @property
    def leaving(self) -> bool:
        """True if another note is about to take the place of the one that is shown."""
        return self._pages.busy and self._wanted != self.path

    def open(self, wish: OpenRequest) -> None:
        """Open a note; `opened` or `failed` tells how it went, unless another one is opened meanwhile."""
        look, paper, sources = self._look(), Paper(), self._sources

        def find_video(ref: VideoRef | None) -> Find:
            return Find(wish.path, ref, sources.locate(ref, wish.path) if ref else None)

        def make_page() -> Opened:
            try:
                watched = WatchedFile(wish.path)
                note = sources.read(wish.path)
                ref = reference.find(note)
            except BaseException:
                found_out(None)
                raise
            if wish.video is None:
                found_out(ref)
            facts = sources.known(ref, wish.path)
            rendered, written = _render(note, ref, sources.resolver, facts)
            others = tuple(map(identified, videos(note, ref, rendered)))
            if wish.video is not None:
                loaded = next((each for each in others if each.key == wish.video), None)
                rendered = replace(rendered, timeline=rendered.timeline.of(loaded.key if loaded else None))
                found_out(loaded.video if loaded else ref)
            page = note_page.prepare(paper, note, rendered, ref, look, length=facts.length)
            return Opened(wish, note, ref, rendered, page, watched, facts, others, written)

        def identified(each: NoteVideo) -> NoteVideo:
            """A film that lies elsewhere than its link says is known by its content too."""
            path = each.video.path if each.key is not None else None
            file = sources.locate(each.video, wish.path) if path is not None and each.video.id == path.name else None
            moved = file is not None and path is not None and file.name == path.name
            return NoteVideo(each.key, reference.from_file(file)) if file is not None and moved else each

        def tell_failed(error: UserError) -> None:
            self._soon.stop()
            self.failed.emit(wish.path, error)

        self._wanted = wish.path
        if not wish.reload:
            self.asked.emit(wish.path)
        self._soon.start()
        self._readings.cancel()
        found_out: Callable[[VideoRef | None], None] = _ignore
        if not wish.reload or self._videos.busy:
            self._found = None
            found_out = self._videos.prepare(find_video, self._take_video)
        self._pages.run(make_page, self._show, tell_failed)

    def close(self) -> None:
        """Close the note; whatever is being done for it, or for one that was to be opened, is dropped."""
        for task in (self._pages, self._videos, self._readings, self._looks):
            task.cancel()
        self._soon.stop()
        self._watch.watch(None)
        self._wanted = self._found = None
        if self.current is not None:
            self.current = None
            self.closed.emit()

    def reload(self, view: Mapping[str, Any]) -> None:
        """Read the note again, and show it at `view`; not if it is about to be left for another one."""
        if self.path is not None and not self.leaving:
            self.open(
                OpenRequest(self.path, view, reload=True, video=self.current.loaded_key if self.current else None)
            )

    def load_video(self, video: str | None) -> None:
        """Load another video of the note, by its key in the cues, and tell its times; see `video_found`."""
        if self.current is not None:
            self.current = self.current.loading(video)
            self.video_changed.emit(self.current.rendered.timeline)
            self.find_video_again()

    @Slot()
    def find_video_again(self) -> None:
        """Look for the video that is to be loaded: there may be a new place to look in."""
        current = self.current
        if current is None:
            return
        self._found = None  # that of another one, which came before its note
        path, ref, locate = current.wish.path, current.loaded, self._sources.locate
        self._videos.run(lambda: Find(path, ref, locate(ref, path) if ref else None), self._take_video)

    def video_given(self) -> None:
        """The reader gave the video by hand: what is still being looked for must not take its place."""
        self._videos.cancel()
        self._found = None

    @Slot(str)
    def more_known(self, video: str) -> None:
        """More is known about the video with this key ("" for none): read the times of the note by it, if it is its."""
        current = self.current
        if current is None or video != (current.video.key if current.video else ""):
            return
        facts = self._sources.known(current.video, current.wish.path)
        if _alike(facts, current.known):
            self._readings.cancel()
            return
        cues = current.rendered.timeline.cues

        def read_again() -> Timeline:
            return Timeline(known.read(current.written, facts), current.loaded_key)

        def take(timeline: Timeline) -> None:
            # Another video may have been loaded meanwhile.
            timeline = timeline.of(self.current.loaded_key if self.current is not None else None)
            rendered = replace(current.rendered, timeline=timeline)
            self.current = replace(current, rendered=rendered, known=facts)
            if timeline.cues != cues or facts.length != current.known.length:
                self.cues_changed.emit(timeline, facts.length or 0.0)

        self._readings.run(read_again, take)

    @Slot()
    def _is_slow(self) -> None:
        self.slow.emit(self._wanted)

    def _show(self, opened: Opened) -> None:
        self._soon.stop()
        before = self.current if opened.wish.reload else None
        if before is not None and opened.named(before.loaded_key) is not None:
            opened = opened.loading(before.loaded_key)  # another one may have been loaded meanwhile
            opened.page.follow_video(opened.rendered.timeline)
        self.current = opened
        self._told_gone = False
        self._watch.watch(opened.wish.path)
        self.opened.emit(opened)
        self._drawings.shown(opened.wish.path, opened.rendered, opened.page)
        # What came to be known while the note was made ready.
        self.more_known(opened.video.key if opened.video else "")
        found, self._found = self._found, None
        if found is not None:
            self._take_video(found)
        elif before is not None and before.loaded_key != opened.loaded_key:
            self.find_video_again()  # the note does not name the one that was loaded any more

    def _take_video(self, found: Find) -> None:
        """Another note's video must not play beside the note that is still shown; where none is, it may begin."""
        if self.current is None or self.current.wish.path == found.note:
            self.video_found.emit(found)
        else:
            self._found = found

    @Slot(object)
    def _touched(self, _path: Path) -> None:
        if self.current is not None:
            watched, folders = self.current.watched, [self.current.wish.path.parent, *self._sources.folders()]
            self._looks.run(partial(watched.look_in, folders), self._looked)

    def _looked(self, found: tuple[FileChange, Path | None]) -> None:
        change, elsewhere = found
        if change is FileChange.CHANGED and self.current is not None:
            self.changed.emit()
        elif elsewhere is not None:
            self.renamed.emit(self.path, elsewhere)
        elif change is FileChange.GONE and not self._told_gone:
            self._told_gone = True
            self.gone.emit(self.path)


def _render(
    note: Note, video: VideoRef | None, resolver: Callable[[], WikilinkResolver], facts: Known
) -> tuple[Rendered, list[Cue]]:
    """A note, rendered, and its times as they are written.

    The names of the library are asked for only if the note has links, and once.
    """
    names = cache(resolver)
    written: list[Cue] = []

    def read(cues: Sequence[Cue]) -> list[Cue]:
        written.extend(cues)
        return known.read(cues, facts)

    def resolve(target: str, beside: Path) -> str | None:
        found = names().file(target, beside)
        return str(found) if found else None

    rendered = render(
        note,
        video=video is not None,
        video_id=video.id if video else "",
        resolve=partial(resolve, beside=note.path),
        read=read,
        patience=DRAWING,
        embedded=resolve,
    )
    told = zip(written, rendered.timeline.cues, strict=True)
    return rendered, [cue._replace(sentence=read.sentence) for cue, read in told]


def _ignore(_ref: VideoRef | None) -> None:
    """A note that is read again keeps its video."""


def _alike(one: Known, other: Known) -> bool:
    """True if nothing of weight changed: a player and a description may differ by a little."""
    if (one.context, one.as_written, one.said, one.heard, one.others, one.cuts) != (
        other.context, other.as_written, other.said, other.heard, other.others, other.cuts
    ):  # fmt: skip
        return False
    if one.length is None or other.length is None:
        return one.length == other.length
    return abs(one.length - other.length) < _LITTLE
