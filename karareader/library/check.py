"""What is wrong in a library: times, tags, links, videos, front matter, duplicates.

The first pass reads every note by itself; the second one reads those again whose times do not fit what the other notes
on the same video say. One is a function of a note, the other of the notes on a video, so that many processes can share
the work.
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from string import whitespace

from karareader.errors import UserError
from karareader.files import read_bytes
from karareader.library.check_links import Links
from karareader.notes.frontmatter import UNREAD
from karareader.notes.load import parse_note
from karareader.notes.note import Note, Problem
from karareader.notes.rewrite import rewritten
from karareader.notes.survey import Survey, survey
from karareader.timeline import agreement, repair
from karareader.timeline.agreement import Siblings, Voice
from karareader.timeline.cues import Cue

# What makes `karareader check` fail.
UNREADABLE = frozenset({"unreadable-time", "unreadable-note"})
# Problems of reading a note that are about its head.
_HEAD = frozenset({"front matter", UNREAD})


@dataclass(frozen=True, slots=True)
class VideoId:
    """The video of a note, as far as checking needs it: `key` as `VideoRef.key`, `id` for links into it."""

    key: str
    id: str
    missing_file: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one note. `path` is relative to the library; `last` and `span` are as in `agreement.Voice`."""

    path: str
    title: str = ""
    video: str = ""
    times: int = 0
    repaired: int = 0
    doubtful: int = 0
    last: float = 0.0
    span: float = 0.0
    digest: str = ""
    findings: tuple[Problem, ...] = ()

    def count(self, kind: str) -> int:
        """How many findings there are of one kind."""
        return sum(1 for finding in self.findings if finding.kind == kind)

    @property
    def voice(self) -> Voice:
        """What the note says of its video."""
        return Voice(self.times, self.doubtful, self.last, self.span)


@dataclass(frozen=True, slots=True)
class _Looked:
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
    links: Links
    find_video: Callable[[Note], VideoId | None]
    lengths: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        root: Path,
        paths: Sequence[Path],
        find_video: Callable[[Note], VideoId | None],
        lengths: Mapping[str, float],
    ) -> Examiner:
        """An examiner that knows the names of all the notes of the library."""
        return cls(root, Links(root, paths), find_video, lengths)

    def examine(self, path: Path, copy_to: Path | None = None) -> Report:
        """Read the note at `path` by itself and report; write its repaired copy below `copy_to`, if given."""
        try:
            looked = self._look(path)
        except OSError as error:
            text = f"The file cannot be read: {error.strerror or error}."
            return Report(self._relative(path), path.stem, findings=(Problem("unreadable-note", 0, text),))
        return self._report(looked, self._read(looked, ()), copy_to)

    def examine_together(
        self, paths: Sequence[Path], voices: Sequence[Voice], copy_to: Path | None = None
    ) -> Iterator[Report]:
        """The reports of those of the notes on one video that are read again because the others contradict them.

        `voices` are what the notes say when each is read by itself. The copies below `copy_to` are written anew.
        """
        looked: dict[int, _Looked] = {}
        readings: dict[int, Sequence[Cue]] = {}

        def read_again(at: int, siblings: Siblings) -> Voice:
            if at not in looked:
                looked[at] = self._look(paths[at])
            readings[at] = self._read(looked[at], siblings)
            return agreement.voice(readings[at])

        try:
            agreement.settle(voices, read_again)
        except OSError:
            return  # One of them went away meanwhile: then what was found before counts.
        for at, read in readings.items():
            yield self._report(looked[at], read, copy_to)

    def _look(self, path: Path) -> _Looked:
        data = read_bytes(path)
        note = parse_note(path, data)
        video = self.find_video(note)
        found = survey(note, video=video is not None, video_id=video.id if video else "")
        return _Looked(path, data, note, video, found)

    def _read(self, looked: _Looked, siblings: Siblings) -> list[Cue]:
        length = self.lengths.get(looked.video.key) if looked.video else None
        return repair.read(looked.found.cues, length=length, siblings=siblings)

    def _report(self, looked: _Looked, readings: Sequence[Cue], copy_to: Path | None) -> Report:
        note, video, found = looked.note, looked.video, looked.found
        relative = self._relative(looked.path)
        if copy_to is not None:
            _write(copy_to / relative, rewritten(note, looked.data, found, readings))
        voice = agreement.voice(readings)
        repaired = sum(1 for cue in readings if cue.reason and not cue.doubtful)
        findings = [
            *(_head(problem) for problem in note.problems),
            *(_of_times(found, readings) if repaired or voice.doubtful else ()),
            *found.problems,
            *self.links.dead(looked.path, found.links),
            *_of_video(video, readings),
        ]
        return Report(
            relative,
            note.title,
            video.key if video else "",
            voice.times,
            repaired,
            voice.doubtful,
            voice.last,
            voice.span,
            _digest(note.body),
            tuple(sorted(findings, key=lambda finding: finding.line)),
        )

    def _relative(self, path: Path) -> str:
        name, above = os.fspath(path), os.path.join(self.root, "")  # noqa: PTH118
        return name[len(above) :] if name.startswith(above) else os.path.relpath(name, self.root)


def _digest(body: str) -> str:
    """What two texts share that are the same but for spaces and line ends; "" for an empty one."""
    letters = body.encode().translate(None, whitespace.encode())
    return hashlib.blake2b(letters, digest_size=12).hexdigest() if letters else ""


def _write(target: Path, data: bytes) -> None:
    """Write a copy so that none is ever half written; thousands of them are not forced onto the disk one by one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{os.getpid()}.tmp")
    try:
        temporary.write_bytes(data)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _of_times(found: Survey, readings: Sequence[Cue]) -> Iterable[Problem]:
    for cue, place in zip(readings, found.places, strict=True):
        if cue.doubtful:
            yield Problem(
                "doubtful-time", place.line, cue.reason or f"written {cue.written}: past the end of the video"
            )
        elif cue.reason:
            yield Problem("repaired-time", place.line, cue.reason)


def _head(problem: Problem) -> Problem:
    return replace(problem, kind="front-matter") if problem.kind in _HEAD else problem


def _of_video(video: VideoId | None, readings: Sequence[Cue]) -> Iterable[Problem]:
    if video is None and readings:
        yield Problem("missing-video", 0, "The note has times but names no video.")
    elif video is not None and video.missing_file:
        yield Problem("missing-video", 0, f"The video file {video.missing_file} is not there.")


def at_odds(reports: Sequence[Report], lengths: Mapping[str, float]) -> list[list[int]]:
    """The places in `reports` of notes on one video that contradict each other, for each such video.

    They are in the order of their paths. Where the length of a video is known, nothing else counts; `lengths` are in
    seconds.
    """
    videos: dict[str, list[int]] = defaultdict(list)
    for number, report in enumerate(reports):
        if report.video and report.times and lengths.get(report.video, 0.0) < 1:
            videos[report.video].append(number)
    found = [sorted(numbers, key=lambda number: reports[number].path) for numbers in videos.values() if numbers[1:]]
    return [numbers for numbers in found if agreement.differs([reports[number].voice for number in numbers])]


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
        "repaired-time", "doubtful-time", "unreadable-time", "broken-tag", "dead-link", "missing-video", "front-matter",
        "duplicate", "unreadable-note", "fence", "encoding", "said-elsewhere",
    )  # fmt: skip
    for kind in kinds:
        counts[kind] = sum(report.count(kind) for report in reports)
    return counts


def fails(reports: Sequence[Report]) -> bool:
    """True if anything in the library cannot be read."""
    return any(finding.kind in UNREADABLE for report in reports for finding in report.findings)


def must_be_elsewhere(root: Path, target: Path) -> None:
    """Raises UserError if copies would be written into the library itself: notes are never changed."""
    root, target = root.resolve(), target.resolve()
    if target == root or root in target.parents or target in root.parents:
        raise UserError(
            f"“{target}” lies in the library itself.", "Name a folder outside it: the notes are never changed."
        )
