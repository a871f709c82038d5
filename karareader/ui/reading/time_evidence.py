"""What is known of the videos of notes: lengths, other notes, what was set back. Tells when there is more of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from karareader.captions.recut.kept import Cut, KeptWords, kept_name
from karareader.library.names.catalog import Entry
from karareader.library.siblings import Siblings
from karareader.media import known_lengths
from karareader.notes.load import with_id_as_written
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.settings import State
from karareader.timeline.repair.candidates import NOTHING, Context
from karareader.timeline.repair.context import Known
from karareader.timeline.repair.elsewhere import Others
from karareader.ui.reading.opened import Find, Opened
from karareader.ui.runtime.tasks import Latest, Pool, Reporter

# The first lines of all notes are read in small portions with rests between (seconds), so that nobody notices.
_PORTION = 16
_ID = "*video id"  # among the times that are left as written
_REST = 0.006


def name_of(video: VideoRef | None, note: Path) -> str:
    """What the times that were set back in a note hang on: its video, and its name and folder's name.

    So they are found again when the library is moved.
    """
    return f"{video.key if video else '-'} {kept_name(note)}"


def film_key(file: Path | None) -> str:
    """The key of a film by its content; empty for one on the web. Reads some of it."""
    return reference.from_file(file).key if file is not None else ""


class Evidence(QObject):
    """Gathers evidence outside the GUI thread, after a note is shown, never before.

    Signals: `changed` (str) – more is known about the video with this key ("" for none), or about a note on it.
    """

    changed = Signal(str)  # key of a video

    def __init__(self, pool: Pool, state: State, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.kept = KeptWords(data)
        self.siblings = Siblings(_key_of)
        self._contexts: dict[Path, tuple[str, Context]] = {}
        # What notes on the other videos that a note cites tell, by their keys; of the note that is open, its own key.
        self._others: dict[Path, Mapping[str, Context]] = {}
        self._open = ""
        self._heard: dict[str, dict[str, float]] = {}
        self._cuts: dict[str, dict[str, Cut]] = {}
        self._cutting = threading.Lock()
        self._surveying = Latest(pool, self)
        self._describing = Latest(pool, self)
        self._holding = Latest(pool, self)
        self._heads = Latest(pool, self)
        self._found: list[Entry] = []

    def known(self, video: VideoRef | None, note: Path) -> Known:
        """What is known of the times of a note; callable in any thread."""
        name = name_of(video, note)
        left, said = frozenset(self._state.as_written.get(name, ())), dict(self._state.said.get(name, {}))
        heard = self._heard.get(name, {})
        if video is None:
            return Known(as_written=left, said=said, heard=heard)
        key, context = self._contexts.get(note, ("", NOTHING))
        contexts, lengths = dict(self._others.get(note, {})), self._state.lengths
        cut, told = self._cut(note), context if key == video.key else NOTHING
        for each, (recut, _) in cut.items():
            if each == video.key:
                told = told._replace(recut=recut)
            else:
                contexts[each] = contexts.get(each, NOTHING)._replace(recut=recut)
        others = Others({each: lengths[each] for each in contexts if each in lengths}, contexts)
        return Known(lengths.get(video.key), told, left, said=said, heard=heard, others=others)

    def _cut(self, note: Path) -> Mapping[str, Cut]:
        """How the films at hand of a note were found to be cut, by the keys of their videos."""
        name = kept_name(note)
        with self._cutting:
            if name not in self._cuts:
                self._cuts[name] = self.kept.cuts(name)
            return dict(self._cuts[name])

    def cut_anew(self, video: VideoRef, note: Path, cut: Cut) -> None:
        """The film at hand of a video of the note that is open is cut like that."""
        known = self._cut(note)
        if cut != known.get(video.key, Cut(film=cut.film)):
            with self._cutting:
                self._cuts[kept_name(note)] = {**known, video.key: cut}
            self.changed.emit(self._open)

    def renamed(self, before: Path, now: Path) -> None:
        """A note has another name: what is kept of it goes along."""
        with self._cutting:
            if (cuts := self._cuts.pop(kept_name(before), None)) is not None:
                self._cuts[kept_name(now)] = cuts
        self.kept.renamed(kept_name(before), kept_name(now))

    def as_wanted(self, note: Note) -> Note:
        """A note with the id of its video as the reader wants it read; callable in any thread."""
        left = note.repaired_id is not None and _ID in self._state.as_written.get(name_of(None, note.path), ())
        return with_id_as_written(note) if left else note

    def leave_id(self, note: Path, *, on: bool) -> None:
        """The reader wants the id of the video of a note as it is written, or no longer so."""
        name = name_of(None, note)
        left = set(self._state.as_written.get(name, ()))
        self._state.remember_as_written(name, left | {_ID} if on else left - {_ID})

    def leave_as_written(self, video: VideoRef | None, note: Path, times: Collection[str]) -> None:
        """The reader wants exactly these times of a note as written; by their `timeline.repair.context.keys`."""
        self._state.remember_as_written(name_of(video, note), times)
        self.changed.emit(video.key if video else "")

    def read_as_said(self, video: VideoRef | None, note: Path, times: Mapping[str, float]) -> None:
        """The reader wants exactly these times of a note set by the captions: by their keys, in seconds."""
        self._state.remember_said(name_of(video, note), times)
        self.changed.emit(video.key if video else "")

    def decided_by_captions(self, video: VideoRef | None, note: Path, times: Mapping[str, float]) -> None:
        """The captions decide exactly these times of a note, by their keys, in seconds; as long as the program runs."""
        name = name_of(video, note)
        if times != self._heard.get(name, {}):
            self._heard[name] = dict(times)
            self.changed.emit(video.key if video else "")

    @Slot(str, float)
    def length_known(self, video: str, _seconds: float) -> None:
        """The length of a video was remembered."""
        self.changed.emit(video)
        if any(video in cited for cited in self._others.values()):
            self.changed.emit(self._open)

    @Slot(object)
    def note_opened(self, opened: Opened) -> None:
        """Look at the other notes on the video and of its channel."""
        video, note = opened.video, opened.wish.path
        if video is None or not opened.rendered.timeline.cues:
            return
        key, named, siblings, length = video.key, video.id, self.siblings, opened.known.length
        cited = dict.fromkeys(cue.video for cue in opened.rendered.timeline.cues if cue.video is not None)
        lengths = {each: seconds for each in cited if (seconds := self._state.lengths.get(each)) is not None}
        self._open = key

        def survey() -> tuple[Context, Mapping[str, Context]]:
            told = siblings.others(note, lengths).contexts if cited else {}
            return siblings.context(key, named, note, length), {each: told.get(each, NOTHING) for each in cited}

        def take(told: tuple[Context, Mapping[str, Context]]) -> None:
            context, others = told
            if (context, others) != (self._contexts.get(note, ("", NOTHING))[1], self._others.get(note, {})):
                self._contexts[note] = (key, context)
                if others:
                    self._others[note] = others
                self.changed.emit(key)

        self._surveying.run(survey, take)

    @Slot(object)
    def video_found(self, found: Find) -> None:
        """Read the length of a video in the description beside it, if it is not known yet.

        What is known of how another film was cut says nothing about the one that was found.
        """
        video, file = found.video, found.file
        if video is not None and (cut := self._cut(found.note).get(video.key, Cut())).recut.pieces:
            self._holding.run(partial(film_key, file), partial(self._hold, found, cut.film))
        if video is None or file is None or video.key in self._state.lengths:
            return
        key = video.key

        def take(seconds: float | None) -> None:
            # The player may have told it meanwhile, and more exactly.
            if seconds is not None and key not in self._state.lengths:
                self._state.remember_length(key, seconds)
                self.changed.emit(key)

        self._describing.run(_length_of(file), take)

    def _hold(self, found: Find, cut: str, film: str) -> None:
        """This film is at hand: if it is another than the one that was `cut`, nothing is known of it."""
        if found.video is not None and film != cut:
            self.cut_anew(found.video, found.note, Cut(film=film))

    # Which notes are about which video

    @Slot()
    def library_opened(self) -> None:
        """Another folder is being read."""
        self._heads.cancel()
        self._found = []
        self.siblings.forget()

    @Slot(object)
    def notes_found(self, entries: list[Entry]) -> None:
        """Some notes of the library."""
        self._found.extend(entries)

    @Slot()
    def library_read(self) -> None:
        """All notes are found: read the first lines of those that the index does not know, without haste."""
        found, siblings = self._found, self.siblings
        self._found = []

        def read(report: Reporter) -> None:
            siblings.know([(note.file, note.video.partition(":")[2]) for note in found if note.known])
            unknown = [note for note in found if not note.known]
            for at in range(0, len(unknown), _PORTION):
                siblings.learn([note.path for note in unknown[at : at + _PORTION]])
                report(None)
                time.sleep(_REST)

        self._heads.run_reporting(read, _nothing, _nothing)


def _nothing(_answer: object) -> None:
    """The first lines are kept where they are read."""


def _length_of(file: Path) -> Callable[[], float | None]:
    return lambda: known_lengths.of_file(file)


def _key_of(note: Note) -> str:
    found = reference.find(note)
    return found.key if found else ""
