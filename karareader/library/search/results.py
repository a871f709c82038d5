"""What the index answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

# Places in a text, from where to where.
Matches = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class HitNote:
    """A note. `video` is the key of its video, "" for none; `changed` is its file's time of change in nanoseconds.

    `times`, `repaired` and `doubtful` count its times as they are read; `problems` counts what was wrong in it.
    """

    path: Path
    title: str
    channel: str
    video: str
    times: int
    repaired: int
    doubtful: int
    problems: int
    changed: int


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """A video that notes are about: `title` as a channel's page lists it, "" where none does."""

    key: str
    title: str
    channel: str
    notes: int
    times: int


@dataclass(frozen=True, slots=True)
class NoteNames:
    """What a note can be called besides the name of its file, `file`."""

    file: str
    title: str
    aliases: tuple[str, ...]

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return Path(self.file)


@dataclass(frozen=True, slots=True)
class HeadingFacts:
    """A heading of a note; `line` counts from 1 in the file."""

    level: int
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Backlink:
    """A link that leads to a note: where it stands, the sentence round it, the place of its label in that sentence.

    `start` is the time (seconds) that the sentence carries, and `cue` its number in the linking note; None for none.
    `nth` counts, from 0, the links of the note that have this target.
    """

    note: Path
    title: str
    sentence: str
    label: tuple[int, int]
    target: str
    line: int
    start: float | None
    cue: int | None
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A note that was found, and its sentence that tells why.

    `matches` and `title_matches` are places in `sentence` and `title`. `section` is the heading that the sentence
    stands under; `line` its line in the file, from 1 (that of its paragraph). `start` is the time in seconds that the
    sentence carries, `cue` its number among the note's times. `cited` is the key of the video that it is a time of, ""
    where that is the note's own.
    """

    path: Path
    title: str
    channel: str
    video: str
    sentence: str
    matches: Matches
    title_matches: Matches
    section: str
    line: int
    start: float | None
    cue: int | None
    cited: str = ""


@dataclass(frozen=True, slots=True)
class JotHit(Hit):
    """A jot that was found, in a file that is no note of the library: `sentence` is all of its text."""


@dataclass(frozen=True, slots=True)
class CaptionHit:
    """A moment of a video in which what was sought is said, by the captions in the file `captions`.

    `video` is the key of the video, `media` the file that the captions lie beside, None where there is none. `title`
    and `channel` are those of the video. `start` is when the sentence begins, in seconds; `matches` and
    `title_matches` are places in `sentence` and `title`.
    """

    video: str
    title: str
    channel: str
    sentence: str
    matches: Matches
    title_matches: Matches
    start: float
    language: str
    captions: Path
    media: Path | None


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found: the best notes, and how many there are in all; the best moments of videos in which it is
    said, and about how many there are of these. `spoken` tells that there are captions to search in. The jots
    are those that are no notes of the library.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    said: tuple[CaptionHit, ...] = ()
    said_total: int = 0
    spoken: bool = True
    jots: tuple[JotHit, ...] = ()
    jots_total: int = 0
