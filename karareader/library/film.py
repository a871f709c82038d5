"""A question to a library as a film: what a search finds as spans of videos, each beside its note, with its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import is_regular
from karareader.captions import choose
from karareader.captions.model import Captions
from karareader.captions.passages import said_until
from karareader.library.moment_note import note_for
from karareader.library.reader import Library
from karareader.library.search.results import CaptionHit, Hit
from karareader.media import known_lengths
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.clips import Clip, ClipSource, Shot
from karareader.timeline.entries import Entry, ExportedVideo

# A sentence that is said in less (seconds) is not all that is meant: the one after it is heard too.
_LEAST = 3.0


def of_hits(library: Library, hits: Iterable[Hit | CaptionHit]) -> list[Shot]:
    """The moments that were found, in their order; notes without a time are left out. Work for a worker."""
    found = []
    for hit in hits:
        if isinstance(hit, CaptionHit):
            source = ClipSource(hit.video, None, None, hit.title, hit.captions)
            found.append(Shot(hit.start, None, hit.sentence, source))
        elif hit.start is not None and hit.cue is not None:
            other, end = library.cited(hit.path, hit.cue)
            found.append(
                Shot(hit.start, end, hit.sentence, ClipSource(other or hit.video, hit.path, other or None, hit.title))
            )
    return found


def named(shots: Sequence[Shot], known: Mapping[Path, str]) -> list[Shot]:
    """The shots with the video for each that tells only its note; those of notes without one are left out.

    `known` are keys of the videos of notes. A note that is gone is forgotten.
    """
    keys = dict(known)
    found = []
    for shot in shots:
        note, video = shot.source.note, shot.source.video
        if note is not None and note not in keys and not is_regular(note):
            note = None
        if not video and note is not None:
            if note not in keys:
                ref = _video_of(note)
                keys[note] = ref.key if ref is not None else ""
            video = keys[note]
        if video:
            found.append(replace(shot, source=replace(shot.source, video=video, note=note)))
    return found


def _video_of(note: Path | None) -> VideoRef | None:
    """The video that a note is about; None where it names none, or cannot be read."""
    try:
        return reference.find(load(note)) if note is not None else None
    except UserError:
        return None


def beside_notes(library: Library, shots: Sequence[Shot], current: Path | None) -> list[Shot]:
    """The shots with a note for each that has none yet, where one is about its video; the `current` one, if it is."""
    placed = []
    for shot in shots:
        source = shot.source
        if source.note is None and (note := note_for(library, source.video, shot.start, current)) is not None:
            facts = library.note(note)
            source = replace(source, note=note, title=facts.title if facts is not None else source.title)
        placed.append(replace(shot, source=source))
    return placed


@dataclass
class FilmFacts:
    """What is known of the films of shots: files, lengths, captions. Asked in a worker; what was found is kept.

    `find` looks for the file of a video beside a note; `known` are lengths (seconds), `chosen` files of captions and
    `offsets` the seconds by which captions are later, by the keys of videos; `refs` and `captions` are those that are
    open already. What this computer heard lies in the folder `data`.
    """

    find: Callable[[VideoRef, Path], Path | None]
    known: Mapping[str, float] = field(default_factory=dict)
    chosen: Mapping[str, str] = field(default_factory=dict)
    offsets: Mapping[str, float] = field(default_factory=dict)
    refs: dict[str, VideoRef | None] = field(default_factory=dict)
    captions: dict[str, Captions | None] = field(default_factory=dict)
    data: Path | None = None
    _files: dict[str, Path | None] = field(default_factory=dict)
    _lengths: dict[str, float] = field(default_factory=dict)

    def ref(self, source: ClipSource) -> VideoRef | None:
        """The video of a source; None where its note does not name it any more."""
        if source.video not in self.refs:
            self.refs[source.video] = reference.from_key(source.video) or _video_of(source.note)
        return self.refs[source.video]

    def file(self, source: ClipSource) -> Path | None:
        """The file of a film, if it is on this computer."""
        if source.video not in self._files:
            ref = self.ref(source)
            self._files[source.video] = self.find(ref, source.note or Path()) if ref is not None else None
        return self._files[source.video]

    def length(self, source: ClipSource) -> float:
        """How long a film is, in seconds; 0 where that is not known."""
        if source.video in self.known:
            return self.known[source.video]
        if source.video not in self._lengths:
            file = self.file(source)
            self._lengths[source.video] = (known_lengths.of_file(file) or 0.0) if file is not None else 0.0
        return self._lengths[source.video]

    def said(self, source: ClipSource) -> Captions | None:
        """What is said in a film; None where no captions are there."""
        if source.video not in self.captions:
            self.captions[source.video] = self._read(source)
        return self.captions[source.video]

    def _read(self, source: ClipSource) -> Captions | None:
        chosen = source.captions or (Path(self.chosen[source.video]) if source.video in self.chosen else None)
        file = self.file(source)
        if chosen is not None and is_regular(chosen):
            best = choose.by_name(chosen)
        else:
            found = choose.choose(choose.offered(file, self.data), [])
            if found is None:
                return None
            best = found
        try:
            return choose.load(best, self.offsets.get(source.video, 0.0))
        except UserError:
            return None

    def with_ends(self, shots: Iterable[Shot]) -> list[Shot]:
        """The shots; those whose note tells no end go to the end of what is said, where captions tell that."""
        ended = []
        for shot in shots:
            if shot.end is None and (captions := self.said(shot.source)) is not None:
                ended.append(replace(shot, end=said_until(captions, shot.start, _LEAST)))
            else:
                ended.append(shot)
        return ended

    def video(self, source: ClipSource, rate: float = 0.0) -> ExportedVideo:
        """What other programs are told of a film; `rate` in frames a second, where it is known."""
        ref, file = self.ref(source), self.file(source)
        title = file.stem if file is not None else source.title
        location = str(file) if file is not None else ""
        return ExportedVideo(title, ref.url if ref is not None else "", location, self.length(source) or None, rate)


def entries(clips: Sequence[Clip], films: FilmFacts, *, lead: bool, rate: float = 0.0) -> list[Entry]:
    """The clips for other programs, each with its film: from where they begin, or without their `lead`."""
    videos = {
        source.video: films.video(source, rate)
        for source in {clip.source.video: clip.source for clip in clips}.values()
    }
    return [
        Entry(clip.begin if lead and not clip.joined else clip.start, clip.end, clip.text, videos[clip.source.video])
        for clip in clips
    ]
