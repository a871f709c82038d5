"""What is wrong in a library: times, tags, links, videos, front matter, duplicates.

The first pass reads every note by itself; the next ones read those again whose times do not fit what the other notes
on the same video say, until nothing changes. Each is a function of one note, so that many processes can share the work.
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from pathlib import Path

from karareader.errors import UserError
from karareader.files import read_bytes
from karareader.library.nearest import NearestNames
from karareader.library.wikilinks import Resolver
from karareader.notes.load import parse_note
from karareader.notes.note import Note, Problem
from karareader.notes.rewrite import rewritten
from karareader.notes.survey import Survey, survey
from karareader.timeline import repair
from karareader.timeline.cues import Cue

# What makes `karareader check` fail.
UNREADABLE = frozenset({"unreadable-time", "unreadable-note"})
# Fewer times than this are no measure of a video.
_ENOUGH = 3
# Problems of reading a note that are about its head.
_HEAD = frozenset({"front-matter", "frontmatter", "yaml"})


@dataclass(frozen=True, slots=True)
class VideoId:
    """The video of a note, as far as checking needs it: `key` as `VideoRef.key`, `id` for links into it."""

    key: str
    id: str
    missing_file: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one note. `path` is relative to the library; `last` is its last time in seconds.

    `span` is that too where the note, as its repaired copy has it, is a measure for others on its video; else 0.
    """

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


@dataclass(slots=True)
class Examiner:
    """Examines notes of one library; made once in each process."""

    root: Path
    resolver: Resolver
    nearest: NearestNames
    find_video: Callable[[Note], VideoId | None]
    lengths: Mapping[str, float] = field(default_factory=dict)
    _near: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        root: Path,
        paths: Sequence[Path],
        find_video: Callable[[Note], VideoId | None],
        lengths: Mapping[str, float],
    ) -> Examiner:
        """An examiner that knows the names of all the notes of the library."""
        return cls(root, Resolver(root, paths), NearestNames(path.stem for path in paths), find_video, lengths)

    def examine(self, path: Path, siblings: Sequence[float] = (), copy_to: Path | None = None) -> Report:
        """Read the note at `path` and report; write its repaired copy below `copy_to`, if given."""
        relative = os.path.relpath(path, self.root)
        try:
            data = read_bytes(path)
        except OSError as error:
            text = f"The file cannot be read: {error.strerror or error}."
            return Report(relative, path.stem, findings=(Problem("unreadable-note", 0, text),))
        note = parse_note(path, data)
        video = self.find_video(note)
        found = survey(note, video=video is not None, video_id=video.id if video else "")
        length = self.lengths.get(video.key) if video else None
        readings = repair.read(found.cues, length=length, siblings=list(siblings) or None)
        if copy_to is not None:
            _write(copy_to / relative, rewritten(note, data, found, readings))
        repaired = sum(1 for cue in readings if cue.reason and not cue.doubtful)
        span = repair.span(readings) if len(readings) >= _ENOUGH else None
        findings = [
            *(_head(problem) for problem in note.problems),
            *_of_times(found, readings),
            *found.problems,
            *self._of_links(path, found),
            *_of_video(video, readings),
        ]
        return Report(
            relative,
            note.title,
            video.key if video else "",
            len(readings),
            repaired,
            sum(1 for cue in readings if cue.doubtful),
            max((cue.start for cue in readings if not cue.doubtful), default=0.0),
            span or 0.0,
            hashlib.blake2b(" ".join(note.body.split()).encode(), digest_size=12).hexdigest()
            if note.body.strip()
            else "",
            tuple(sorted(findings, key=lambda finding: finding.line)),
        )

    def _of_links(self, path: Path, found: Survey) -> Iterable[Problem]:
        for target, line in found.links:
            if self.resolver.resolve(target, path) is None and not _is_file(target):
                near = self._near.get(target)
                if near is None:
                    near = self._near[target] = self.nearest.near(target.partition("#")[0].rpartition("/")[2], most=3)
                hint = f"; nearest: {', '.join(near)}" if near else ""
                yield Problem("dead-link", line, f"[[{target}]] leads nowhere{hint}")


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


def _is_file(target: str) -> bool:
    """True if a link names a file that is no note, such as a picture: those are not looked for here."""
    suffix = os.path.splitext(target.partition("#")[0])[1]  # noqa: PTH122
    return 1 < len(suffix) <= 5 and suffix[1:].isalnum() and not suffix[1:].isdigit() and suffix.lower() != ".md"


def _head(problem: Problem) -> Problem:
    return replace(problem, kind="front-matter") if problem.kind in _HEAD else problem


def _of_video(video: VideoId | None, readings: Sequence[Cue]) -> Iterable[Problem]:
    if video is None and readings:
        yield Problem("missing-video", 0, "The note has times but names no video.")
    elif video is not None and video.missing_file:
        yield Problem("missing-video", 0, f"The video file {video.missing_file} is not there.")


def misfits(
    reports: Sequence[Report], known: Mapping[str, tuple[float, ...]] | None = None
) -> dict[str, tuple[float, ...]]:
    """The notes that are to be read again, with the last times (seconds) of the others on the same video.

    Those are the notes whose times reach past what the others say, and the ones that were read with other times than
    these before: `known` holds them by path. Repaired notes are evidence as clean ones are, for in a copy they are.
    One note of a video at a time, that which reaches furthest, or two might chase one another without end.
    """
    known = known or {}
    spans: dict[str, list[float]] = defaultdict(list)
    for report in reports:
        if report.video and report.span:
            spans[report.video].append(report.span)
    again: dict[str, tuple[float, ...]] = {}
    videos: set[str] = set()
    for report in sorted(reports, key=attrgetter("last"), reverse=True):
        if not report.times or not report.video or report.video in videos:
            continue
        others = list(spans.get(report.video, ()))
        if report.span in others:
            others.remove(report.span)
        found = tuple(sorted(others))
        limit = repair.reach(found)
        if known.get(report.path, ()) == found or (limit is None and report.path not in known):
            continue
        if report.path in known or report.doubtful or (limit is not None and report.last > limit):
            again[report.path] = found
            videos.add(report.video)
    return again


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
        "duplicate", "unreadable-note", "fence", "encoding",
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
