"""What is known of the videos of notes: lengths, other notes, what was set back. Tells when there is more of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from karareader.captions.recut.kept import KeptWords
from karareader.library.choices import ID, Choices, key_of, name_of
from karareader.library.names.catalog import CatalogEntry
from karareader.library.siblings import Siblings
from karareader.media import known_lengths
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.settings import State
from karareader.timeline.repair.candidates import NOTHING, OtherNotes
from karareader.timeline.repair.context import Known
from karareader.timeline.repair.elsewhere import OtherVideos
from karareader.timeline.repair.recut import Recut
from karareader.ui.reading.opened import Find, Opened
from karareader.ui.runtime.tasks import Latest, Pool, Reporter

# The first lines of all notes are read in small portions with rests between (seconds), so that nobody notices.
_PORTION = 16
_REST = 0.006


class EvidenceGatherer(QObject):
    """Gathers evidence outside the GUI thread, after a note is shown, never before.

    Signals: `changed` (str) – more is known about the video with this key ("" for none), or about a note on it;
    `choices_saved` (list[Path]) – the file of the state holds what the reader chose for these notes.
    """

    changed = Signal(str)  # key of a video
    choices_saved = Signal(object)  # list[Path]

    def __init__(self, pool: Pool, state: State, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept = KeptWords(data)
        # Notes by their names beside another film than the one of which it is known how it was cut.
        self._other_films: set[str] = set()
        self._state, self._choices = state, Choices.of(state)
        self._choices.take_effect()
        # Notes for which something was chosen: not written yet, and being written.
        self._unsaved: list[Path] = []
        self._saving: list[Path] = []
        self.siblings = Siblings(_key_of)
        self._contexts: dict[Path, tuple[str, OtherNotes]] = {}
        # What notes on the other videos that a note cites tell, by their keys; of the note that is open, its own key.
        self._others: dict[Path, Mapping[str, OtherNotes]] = {}
        self._open = ""
        self._heard: dict[str, dict[str, float]] = {}
        self._surveying = Latest(pool, self)
        self._describing = Latest(pool, self)
        self._holding = Latest(pool, self)
        self._heads = Latest(pool, self)
        self._found: list[CatalogEntry] = []

    def known(self, video: VideoRef | None, note: Path) -> Known:
        """What is known of the times of a note; callable in any thread."""
        named = key_of(video)
        known = self._choices.known(named, note, Known(heard=self._heard.get(name_of(named, note), {})))
        if known.cuts and self._other_films:
            cuts = {
                each: cut for each, cut in known.cuts.items() if name_of(each or named, note) not in self._other_films
            }
            known = replace(known, cuts=cuts)
        if video is None:
            return known
        key, context = self._contexts.get(note, ("", NOTHING))
        contexts, lengths = self._others.get(note, {}), self._state.lengths
        others = OtherVideos({each: lengths[each] for each in contexts if each in lengths}, contexts)
        told = context if key == video.key else NOTHING
        return replace(known, length=lengths.get(video.key), context=told, others=others)

    def leave_id(self, note: Path, *, on: bool) -> None:
        """The reader wants the id of the video of a note as it is written, or no longer so."""
        name = name_of("", note)
        left = set(self._state.as_written.get(name, ()))
        self._state.remember_as_written(name, left | {ID} if on else left - {ID})
        self.siblings.forget_note(note)
        self._unsaved.append(note)

    def leave_as_written(self, video: VideoRef | None, note: Path, times: Collection[str]) -> None:
        """The reader wants exactly these times of a note as written; by their `timeline.repair.context.keys`."""
        self._state.remember_as_written(name_of(key_of(video), note), times)
        self._unsaved.append(note)
        self.changed.emit(video.key if video else "")

    def read_as_said(self, video: VideoRef | None, note: Path, times: Mapping[str, float]) -> None:
        """The reader wants exactly these times of a note set by the captions: by their keys, in seconds."""
        self._state.remember_said(name_of(key_of(video), note), times)
        self._unsaved.append(note)
        self.changed.emit(video.key if video else "")

    def decided_by_captions(self, video: VideoRef | None, note: Path, times: Mapping[str, float]) -> None:
        """The captions decide exactly these times of a note, by their keys, in seconds; as long as the program runs."""
        name = name_of(key_of(video), note)
        if times != self._heard.get(name, {}):
            self._heard[name] = dict(times)
            self.changed.emit(video.key if video else "")

    def cut_anew(self, video: VideoRef, note: Path, recut: Recut) -> None:
        """The film at hand of a video of the note that is open was found to be cut like that."""
        name = name_of(video.key, note)
        hidden, before = name in self._other_films, self._state.cuts.get(name, "")
        # Set by hand for the film as it was, and not set anew since.
        said = sorted(self._state.said.get(name, {}).items())
        set_then = set(Recut.unpacked(before).by_hand if before else said)
        packed = recut._replace(by_hand=tuple(each for each in said if each in set_then)).packed()
        if packed != before:
            self._state.remember_cut(name, packed)
            self._unsaved.append(note)
        if hidden or packed != before:
            self._other_films.discard(name)
            self.changed.emit(self._open)

    def renamed(self, video: str, before: Path, now: Path) -> None:
        """A note on the video with this key has another name: what was kept of it goes along."""
        self.kept.renamed(name_of(video, before), name_of(video, now))

    @Slot(object)
    def state_saving(self, store: object) -> None:
        """What a store holds now is being written."""
        if store is self._state:
            self._saving, self._unsaved = [*self._saving, *self._unsaved], []

    @Slot(object)
    def state_saved(self, store: object) -> None:
        """It was written."""
        if store is self._state and self._saving:
            notes, self._saving = self._saving, []
            self.choices_saved.emit(notes)

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

        def survey() -> tuple[OtherNotes, Mapping[str, OtherNotes]]:
            told = siblings.others(note, lengths).contexts if cited else {}
            return siblings.context(key, named, note, length), {each: told.get(each, NOTHING) for each in cited}

        def take(told: tuple[OtherNotes, Mapping[str, OtherNotes]]) -> None:
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
        if video is not None and (packed := self._state.cuts.get(name := name_of(video.key, found.note))):
            self._holding.run(
                lambda: reference.from_file(file).key if file is not None else "",
                partial(self._hold, name, Recut.unpacked(packed).film),
            )
        if video is None or file is None or video.key in self._state.lengths:
            return
        key = video.key

        def take(seconds: float | None) -> None:
            # The player may have told it meanwhile, and more exactly.
            if seconds is not None and key not in self._state.lengths:
                self._state.remember_length(key, seconds)
                self.changed.emit(key)

        self._describing.run(_length_of(file), take)

    def _hold(self, name: str, cut: str, film: str) -> None:
        """The `film` at hand is the one that was `cut`, or another one."""
        if (film != cut) != (name in self._other_films):
            self._other_films ^= {name}
            self.changed.emit(self._open)

    # Which notes are about which video

    @Slot()
    def library_opened(self) -> None:
        """Another folder is being read."""
        self._heads.cancel()
        self._found = []
        self.siblings.forget()

    @Slot(object)
    def notes_found(self, entries: list[CatalogEntry]) -> None:
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
                siblings.learn([note.file for note in unknown[at : at + _PORTION]])
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
