"""What is wrong in a library: times, tags, links, videos, front matter, duplicates.

The first pass reads every note by itself; the second one reads those again whose times may mean something else by what
other notes say. One is a function of a note, the other of the notes on a video, so that many processes can share the
work.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from string import whitespace

from karareader.base.files import read_bytes
from karareader.base.readable_text import stem_of
from karareader.library import channels
from karareader.library.check import copies as check_copies
from karareader.library.check.links import Links, Packed
from karareader.library.check.video import VideoId, find_video
from karareader.library.index.extract import aliases
from karareader.notes.frontmatter import UNREAD
from karareader.notes.load import parse_note
from karareader.notes.model.note import Note, Problem
from karareader.notes.rewrite import rewritten
from karareader.notes.survey import Survey, survey
from karareader.timeline.cues import Cue, count
from karareader.timeline.repair import agreement
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.agreement import Voice
from karareader.timeline.repair.candidates import NOTHING, Context
from karareader.timeline.repair.read import Weighed
from karareader.timeline.repair.usual import Usual

# What makes `karareader check` fail.
UNREADABLE = frozenset({"unreadable-time", "unreadable-note"})
# Problems of reading a note that are about its head.
_HEAD = frozenset({"front matter", UNREAD})


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one note. `path` is relative to the library; `channel` is as in `channels.group`.

    `voice` is what the note says by itself; `repaired` and `doubtful` count times as they are read in the end, `last`
    is the last one then, in seconds; `length` is that of its video, 0 if it is not known. `links` are those of which
    only all notes together tell whether they lead anywhere, see `check_links.Links`.
    """

    path: str
    title: str = ""
    video: str = ""
    channel: str = ""
    voice: Voice = agreement.SILENT
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


# The notes on a video, what each says by itself, what is usual in the channel of each, and its length in seconds.
Together = tuple[Sequence[Path], Sequence[Voice], Sequence[Usual], float]


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
    lengths: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        root: Path,
        paths: Sequence[Path],
        lengths: Mapping[str, float],
    ) -> Examiner:
        """An examiner that knows the names of all the notes of the library."""
        return cls(root, Links(root, paths), lengths)

    def examine(self, path: Path, copy_to: Path | None = None) -> Report:
        """Read the note at `path` by itself and report; write its repaired copy below `copy_to`, if given."""
        try:
            looked = self._look(path)
        except OSError as error:
            text = f"The file cannot be read: {error.strerror or error}."
            return Report(self._relative(path), stem_of(path), findings=(Problem("unreadable-note", 0, text),))
        weighed = self._weigh(looked)
        return self._report(looked, weighed.cues, agreement.voice(looked.found.cues, weighed), copy_to)

    def examine_together(self, together: Together, copy_to: Path | None = None) -> Iterator[Report]:
        """The reports of those of the notes on one video that other notes may change, read with what those say.

        The copies below `copy_to` are written anew.
        """
        paths, voices, usuals, length = together
        looked: dict[int, _Looked] = {}

        def look(at: int) -> _Looked:
            if at not in looked:
                looked[at] = self._look(paths[at])
            return looked[at]

        def seconds(at: int) -> frozenset[int]:
            return agreement.seconds(look(at).found.cues)

        try:
            for at, context in agreement.contexts(voices, usuals, seconds, length).items():
                yield self._report(look(at), self._weigh(look(at), context).cues, voices[at], copy_to)
        except OSError:
            return  # One of them went away meanwhile: then what was found before counts.

    def _look(self, path: Path) -> _Looked:
        data = read_bytes(path)
        note = parse_note(path, data)
        video = find_video(note)
        found = survey(note, video=video is not None, video_id=video.id if video else "")
        return _Looked(path, data, note, video, found)

    def _weigh(self, looked: _Looked, context: Context = NOTHING) -> Weighed:
        return repair.weigh(looked.found.cues, length=self._length(looked.video), context=context)

    def _length(self, video: VideoId | None) -> float | None:
        return (self.lengths.get(video.key) or video.length) if video else None

    def _report(self, looked: _Looked, readings: Sequence[Cue], voice: Voice, copy_to: Path | None) -> Report:
        note, video, found = looked.note, looked.video, looked.found
        relative = self._relative(looked.path)
        if copy_to is not None:
            check_copies.write(copy_to / relative, rewritten(note, looked.data, found, readings))
        repaired, doubtful = count(readings)
        findings = [
            *(_head(problem) for problem in note.problems),
            *(_of_times(found, readings) if repaired or doubtful else ()),
            *found.problems,
            *_of_video(video, readings),
        ]
        return Report(
            relative,
            note.title,
            video.key if video else "",
            channels.group(note, relative),
            voice,
            repaired,
            doubtful,
            max([cue.start for cue in readings if not cue.doubtful], default=0.0),
            self._length(video) or 0.0,
            _digest(note.body),
            tuple(aliases(note)),
            self.links.unsure(looked.path, found),
            tuple(sorted(findings, key=lambda finding: finding.line)),
        )

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


def usuals(reports: Sequence[Report]) -> Callable[[Report], Usual]:
    """What is usual in the channel of a note, by the notes on the channel's other videos."""
    found = channels.usuals((report.path, report.channel, report.video, report.voice) for report in reports)
    return lambda report: found[report.channel].of(report.video) if report.channel in found else Usual()


def at_odds(root: Path, reports: Sequence[Report]) -> list[Together]:
    """The notes on each video of which other notes may change one."""
    usual = usuals(reports)
    videos: dict[str, list[int]] = defaultdict(list)
    for number, report in enumerate(reports):
        if report.video and report.times:
            videos[report.video].append(number)
    found: list[Together] = []
    for numbers in videos.values():
        on = sorted([reports[number] for number in numbers], key=_path)
        voices, around, length = [each.voice for each in on], [usual(each) for each in on], on[0].length
        if agreement.differs(voices, around, length):
            found.append(([root / each.path for each in on], voices, around, length))
    return found


def _path(report: Report) -> str:
    return report.path


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
