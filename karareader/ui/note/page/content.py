"""What stands on the page of a note: its text, its links and times, and where in the document they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QTextDocument

from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.videos import NoteVideo
from karareader.timeline.cues import Cue, Timeline
from karareader.ui.note.blocks import Flow
from karareader.ui.note.page.pictures import Drawer, Drawing
from karareader.ui.note.page.style import FormatSheet, Look


@dataclass(slots=True)
class Anchor:
    """A link in the document, from `begin` to before `end`; `cue` is the index of its cue, -1 if it is no time of the
    note: an embedded note has times of its own.

    `chip` is where the chip of a time stands in it: it is all of the link, but for a link with words of its own.
    `video` is the key of the video that it leads into, None for the note's own.
    """

    begin: int
    end: int
    href: str
    leaf: int
    cue: int = -1
    title: str = ""
    dead: bool = False
    chip: tuple[int, int] = (0, 0)
    video: str | None = None

    @property
    def words(self) -> list[tuple[int, int]]:
        """Where the words of the link stand, before its chip and behind it."""
        sides = ((self.begin, self.chip[0]), (self.chip[1], self.end))
        return [(begin, end) for begin, end in sides if begin < end]

    @property
    def is_time(self) -> bool:
        """True if it has a chip."""
        return self.chip[0] < self.chip[1]


@dataclass(slots=True)
class Span:
    """Text with a ground of its own (`kind`: code, kbd, mark, leftout), from `begin` to before `end` in its leaf."""

    begin: int
    end: int
    kind: str


@dataclass(slots=True, eq=False)
class PageContent:
    """What stands on a page, and where.

    `starts` are the positions of the leaves in the document; `blocks` gives the first and the last leaf of a block by
    its id; `anchors` are in text order, `anchor_of` gives their index by that of their cue. `said` is what stands for
    a picture in plain text, by its position in the document; `soft`
    are the places of the soft breaks in a leaf, as Qt counts. `videos` are those that its times lead into, by their
    keys in the cues. `put_off` draws pictures that there was no time for.
    """

    note: Note
    rendered: Rendered
    video: VideoRef | None
    look: Look
    sheet: FormatSheet
    flow: Flow
    folds: Mapping[str, bool]
    document: QTextDocument
    starts: list[int] = field(default_factory=list)
    blocks: dict[str, tuple[int, int]] = field(default_factory=dict)
    anchors: list[Anchor] = field(default_factory=list)
    anchor_of: dict[int, int] = field(default_factory=dict)
    anchors_in: dict[int, list[int]] = field(default_factory=dict)
    spans: dict[int, list[Span]] = field(default_factory=dict)
    pictures: list[Drawing] = field(default_factory=list)
    said: dict[int, str] = field(default_factory=dict)
    soft: dict[int, list[int]] = field(default_factory=dict)
    length: float | None = None
    videos: Mapping[str | None, NoteVideo] = field(default_factory=dict)
    put_off: list[Drawer] = field(default_factory=list)

    @property
    def timeline(self) -> Timeline:
        """The times of the note."""
        return self.rendered.timeline

    def leaf_at(self, position: int) -> int:
        """The leaf that holds a position of the document."""
        return max(bisect_right(self.starts, position) - 1, 0)

    def anchor_at(self, position: int) -> int:
        """The index of the anchor that covers a position of the document, or -1."""
        at = bisect_right(self.anchors, position, key=lambda anchor: anchor.begin) - 1
        return at if at >= 0 and position < self.anchors[at].end else -1

    def cue(self, anchor: Anchor) -> Cue | None:
        """The cue of an anchor, if it is a time."""
        cues = self.timeline.cues
        return cues[anchor.cue] if 0 <= anchor.cue < len(cues) else None

    def same_anchor(self, before: PageContent, at: int) -> int:
        """The anchor that is here what `at` was in an earlier page of the same note; -1 for none."""
        cue = before.anchors[at].cue if 0 <= at < len(before.anchors) else -1
        return self.anchor_of.get(cue, min(at, len(self.anchors) - 1))

    def follow_video(self, timeline: Timeline) -> None:
        """The video that `timeline` is about is loaded now; its cues are the same as before."""
        self.rendered = replace(self.rendered, timeline=timeline)

    def go_on_from(self, before: PageContent) -> None:
        """What the reader sees of the videos stays as in an earlier page of the same note."""
        self.videos = before.videos
        self.follow_video(self.timeline.of(before.timeline.video))

    def is_elsewhere(self, anchor: Anchor) -> bool:
        """True if a link leads into a video that is not loaded."""
        return anchor.video != self.timeline.video

    def first_time(self, leaf: int) -> Cue | None:
        """The first time in a leaf that can be gone to; one of the video that is loaded, if there is one."""
        first = None
        for at in self.anchors_in.get(leaf, ()):
            cue = self.cue(self.anchors[at])
            if cue is not None and not cue.doubtful:
                if cue.video == self.timeline.video:
                    return cue
                first = first or cue
        return first

    def toggled(self, fold: str) -> dict[str, bool]:
        """The folds with one box opened or shut."""
        shown = next((self.folds.get(fold, box.open) for box in self.flow.boxes if box.fold == fold), True)
        return {**self.folds, fold: not shown}

    def unfolded(self) -> dict[str, bool]:
        """The folds with every box open."""
        return {**self.folds, **{box.fold: True for box in self.flow.boxes if box.fold}}
