"""What is wrong in a library: times, tags, links, videos, front matter, duplicates.

The first pass reads every note by itself; the second one reads those again whose times may mean something else by what
other notes say. One is a function of a note, the other of the notes on a video, so that many processes can share the
work.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from string import whitespace

from karareader.base.files import NOTE_BYTES, read_bytes
from karareader.base.readable_text import stem_of
from karareader.library import channels
from karareader.library.check import copies as check_copies
from karareader.library.check.links import LinkChecker, Packed
from karareader.library.check.video import VideoId, find_video
from karareader.library.choices import NO_CHOICES, Choices
from karareader.library.index.extract import aliases
from karareader.media.streaming import known_pages
from karareader.notes.frontmatter import UNREAD
from karareader.notes.load import parse_note
from karareader.notes.model import id_case, other_sites
from karareader.notes.model.note import Note, Problem
from karareader.notes.rewrite import rewritten
from karareader.notes.survey import Survey, survey
from karareader.timeline.cues import Cue, count, of_own_video
from karareader.timeline.repair import agreement
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.agreement import Voice
from karareader.timeline.repair.candidates import OtherNotes
from karareader.timeline.repair.context import Known, read
from karareader.timeline.repair.elsewhere import NO_OTHERS, OtherVideos

# What makes `karareader check` fail.
UNREADABLE = frozenset({"unreadable-time", "unreadable-note"})
# Problems of reading a note that are about its head.
_HEAD = frozenset({"front matter", UNREAD})


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one note. `path` is relative to the library; `channel` is as in `channels.group`.

    `voice` is what the note says by itself, `cited` the same of the other videos that it cites, each with its key and
    its length (0 if it is not known); `repaired` and `doubtful` count times as they are read in the end, `last`
    is the last one then, in seconds; `length` is that of its video, 0 if it is not known. `links` are those of which
    only all notes together tell whether they lead anywhere, see `check_links.Links`.
    """

    path: str
    title: str = ""
    video: str = ""
    channel: str = ""
    voice: Voice = agreement.SILENT
    cited: tuple[tuple[str, float, Voice], ...] = ()
    repaired: int = 0
    doubtful: int = 0
    last: float = 0.0
    length: float = 0.0
    digest: str = ""
    aliases: tuple[str, ...] = ()
    links: tuple[Packed, ...] = ()
    findings: tuple[Problem, ...] = ()

    @property
    def times(self) -> int:
        """How many times the note has."""
        return self.voice.times


# A note that is to be read again: its path, and what other notes tell of its video and of others that it cites.
Again = tuple[Path, OtherNotes, Mapping[str, OtherNotes]]


@dataclass(frozen=True, slots=True)
class Readings:
    """How the times of a note are read: what a `Report` says of them, and all findings of the note."""

    path: str
    repaired: int
    doubtful: int
    last: float
    findings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _NoteToCheck:
    """A note that was looked through, before its times are read."""

    path: Path
    data: bytes
    note: Note
    video: VideoId | None
    found: Survey


@dataclass(slots=True)
class Examiner:
    """Examines notes of one library; made once in each process."""

    root: Path
    links: LinkChecker
    lengths: Mapping[str, float] = field(default_factory=dict)
    choices: Choices = NO_CHOICES

    @classmethod
    def of(
        cls,
        root: Path,
        paths: Sequence[Path],
        lengths: Mapping[str, float],
        choices: Choices = NO_CHOICES,
    ) -> Examiner:
        """An examiner that knows the names of all the notes of the library."""
        id_case.look_in(root)
        other_sites.ask(known_pages.is_video_page)
        choices.take_effect()
        return cls(root, LinkChecker(root, paths), lengths, choices)

    def examine(self, path: Path, copy_to: Path | None = None) -> Report:
        """Read the note at `path` by itself and report; write its repaired copy below `copy_to`, if given."""
        try:
            looked = self._look(path)
        except OSError as error:
            text = f"The file cannot be read: {error.strerror or error}."
            return Report(self._relative(path), stem_of(path), findings=(Problem("unreadable-note", 0, text),))
        others = self._others(looked.found)
        weighed = repair.weigh(looked.found.cues, length=self._length(looked.video), others=others)
        found, note, video = looked.found, looked.note, looked.video
        made = self._readings(looked, self._chosen(looked, Known(others=others)) or weighed.cues, copy_to)
        return Report(
            made.path,
            note.title,
            video.key if video else "",
            channels.group(channels.named(note), made.path),
            agreement.voice(found.cues, weighed),
            tuple(
                (each, others.lengths.get(each, 0.0), said)
                for each, said in agreement.voices(found.cues, others).items()
            ),
            made.repaired,
            made.doubtful,
            made.last,
            self._length(video) or 0.0,
            _digest(note.body),
            tuple(aliases(note)),
            self.links.unsure(path, found),
            made.findings,
        )

    def examine_again(self, again: Again, copy_to: Path | None = None) -> Readings | None:
        """How a note is read with what other notes say; None if it went away meanwhile.

        The copy below `copy_to` is written anew.
        """
        path, context, contexts = again
        try:
            looked = self._look(path)
        except OSError:
            return None
        others = replace(self._others(looked.found), contexts=contexts)
        cues = self._chosen(looked, Known(context=context, others=others))
        if cues is None:
            length = self._length(looked.video)
            cues = repair.read(looked.found.cues, length=length, context=context, others=others)
        return self._readings(looked, cues, copy_to)

    def _chosen(self, looked: _NoteToCheck, known: Known) -> list[Cue] | None:
        """The times of a note as they are meant by what the reader chose, too; None if that is nothing."""
        video = looked.video
        chosen = self.choices.known(video.key if video else "", looked.path, known)
        return read(looked.found.cues, replace(chosen, length=self._length(video))) if chosen.of_its_own else None

    def _look(self, path: Path) -> _NoteToCheck:
        data = read_bytes(path, NOTE_BYTES)
        note = parse_note(path, data)
        video = find_video(note, self.choices)
        found = survey(note, video=video is not None, video_id=video.id if video else "")
        return _NoteToCheck(path, data, note, video, found)

    def _others(self, found: Survey) -> OtherVideos:
        """The lengths of the other videos that a note cites."""
        cited = {cue.video for cue in found.cues} - {None} if found.odd else ()
        lengths = {key: self.lengths.get(key) for key in cited if key is not None}
        return OtherVideos({key: length for key, length in lengths.items() if length}) if lengths else NO_OTHERS

    def _length(self, video: VideoId | None) -> float | None:
        return (self.lengths.get(video.key) or video.length) if video else None

    def _readings(self, looked: _NoteToCheck, readings: Sequence[Cue], copy_to: Path | None) -> Readings:
        note, found = looked.note, looked.found
        relative = self._relative(looked.path)
        if copy_to is not None:
            check_copies.write(copy_to / relative, rewritten(note, looked.data, found, readings))
        repaired, doubtful = count(readings)
        findings = [
            *(_head(problem) for problem in note.problems),
            *(_of_times(found, readings) if repaired or doubtful else ()),
            *found.problems,
            *_of_video(looked.video, readings),
        ]
        last = max([cue.start for cue in of_own_video(readings) if not cue.doubtful], default=0.0)
        ordered = tuple(sorted(findings, key=lambda finding: finding.line))
        return Readings(relative, repaired, doubtful, last, ordered)

    def _relative(self, path: Path) -> str:
        name, above = os.fspath(path), os.path.join(self.root, "")  # noqa: PTH118
        return name[len(above) :] if name.startswith(above) else os.path.relpath(name, self.root)


def _digest(body: str) -> str:
    """What two texts share that are the same but for spaces and line ends; "" for an empty one."""
    letters = body.encode().translate(None, whitespace.encode())
    return hashlib.blake2b(letters, digest_size=12).hexdigest() if letters else ""


def _of_times(found: Survey, readings: Sequence[Cue]) -> Iterable[Problem]:
    for cue, place in zip(readings, found.places, strict=True):
        if not cue.reason and not cue.doubtful:
            continue
        if cue.doubtful or cue.uncertain:
            yield Problem(
                "doubtful-time", place.line, cue.reason or f"written {cue.written}: past the end of the video"
            )
        else:
            yield Problem("repaired-time", place.line, cue.reason)


def _head(problem: Problem) -> Problem:
    return replace(problem, kind="front-matter") if problem.kind in _HEAD else problem


def _of_video(video: VideoId | None, readings: Sequence[Cue]) -> Iterable[Problem]:
    if video is None and readings:
        yield Problem("missing-video", 0, "The note has times but names no video.")
    elif video is not None and video.missing_file:
        yield Problem("missing-video", 0, f"The video file {video.missing_file} is not there.")


def duplicates(reports: Sequence[Report]) -> dict[str, Problem]:
    """The notes whose text is that of an earlier one, word for word; one finding each."""
    first: dict[str, str] = {}
    found: dict[str, Problem] = {}
    for report in reports:
        if not report.digest:
            continue
        if report.digest in first:
            found[report.path] = Problem("duplicate", 0, f"The same text as {first[report.digest]}.")
        else:
            first[report.digest] = report.path
    return found


def summary(reports: Sequence[Report]) -> dict[str, int]:
    """Counts over a library: notes, times, and findings of each kind."""
    counts = {
        "notes": len(reports),
        "videos": len({report.video for report in reports if report.video}),
        "times": sum(report.times for report in reports),
    }
    kinds = (
        "repaired-time", "doubtful-time", "unreadable-time", "unlinked-time", "broken-tag", "dead-link",
        "missing-video", "front-matter", "duplicate", "unreadable-note", "fence", "encoding", "said-elsewhere",
    )  # fmt: skip
    found = Counter(finding.kind for report in reports for finding in report.findings)
    return counts | {kind: found[kind] for kind in kinds}


def fails(reports: Sequence[Report]) -> bool:
    """True if anything in the library cannot be read."""
    return any(finding.kind in UNREADABLE for report in reports for finding in report.findings)
