"""A note made ready for the screen: its document, and where in it the blocks and the times are.

`prepare` may run in a worker thread. What it makes is drawn and laid out in the GUI thread.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from karareader.media.reference import VideoRef
from karareader.notes.links import SeekLink, VideoLink, parse
from karareader.notes.note import Note, Rendered
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.timecode import format_time
from karareader.ui import note_html
from karareader.ui.note_flow import Flow, Leaf, Run, shut
from karareader.ui.note_header import with_header
from karareader.ui.note_layout import NoteLayout
from karareader.ui.note_paper import Paper
from karareader.ui.note_pictures import PICTURE, PICTURE_KEY, Drawing, formula, from_file
from karareader.ui.note_style import Look, Sheet

_PAINTED = frozenset(["code", "kbd", "mark", "leftout"])


@dataclass(slots=True)
class Anchor:
    """A link in the document, from `begin` to before `end`; `cue` is the index of its cue, -1 if it is no time."""

    begin: int
    end: int
    href: str
    leaf: int
    cue: int = -1
    title: str = ""
    dead: bool = False


@dataclass(slots=True)
class Span:
    """Text with a ground of its own (`kind`: code, kbd, mark, leftout), from `begin` to before `end` in its leaf."""

    begin: int
    end: int
    kind: str


@dataclass(slots=True)
class NotePage:
    """A note ready for the screen.

    `starts` are the positions of the leaves in the document; `blocks` gives the first and the last leaf of a block by
    its id; `anchors` are in text order, `anchor_of` gives their index by that of their cue.
    """

    note: Note
    rendered: Rendered
    video: VideoRef | None
    look: Look
    sheet: Sheet
    flow: Flow
    folds: Mapping[str, bool]
    paper: Paper
    starts: list[int] = field(default_factory=list)
    blocks: dict[str, tuple[int, int]] = field(default_factory=dict)
    anchors: list[Anchor] = field(default_factory=list)
    anchor_of: dict[int, int] = field(default_factory=dict)
    anchors_in: dict[int, list[int]] = field(default_factory=dict)
    spans: dict[int, list[Span]] = field(default_factory=dict)
    pictures: list[Drawing] = field(default_factory=list)
    length: float | None = None

    @property
    def document(self) -> QTextDocument:
        """The text."""
        return self.paper.document

    @property
    def layout(self) -> NoteLayout:
        """The layout of the document."""
        return self.paper.layout

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

    def same_anchor(self, before: NotePage, at: int) -> int:
        """The anchor that is here what `at` was in an earlier page of the same note; -1 for none."""
        cue = before.anchors[at].cue if 0 <= at < len(before.anchors) else -1
        return self.anchor_of.get(cue, min(at, len(self.anchors) - 1))

    def first_time(self, leaf: int) -> Cue | None:
        """The first time in a leaf that can be gone to in the note's own video."""
        cues = (self.cue(self.anchors[at]) for at in self.anchors_in.get(leaf, ()))
        return next((cue for cue in cues if cue is not None and not cue.doubtful and cue.video is None), None)

    def toggled(self, fold: str) -> dict[str, bool]:
        """The folds with one box opened or shut."""
        shown = next((self.folds.get(fold, box.open) for box in self.flow.boxes if box.fold == fold), True)
        return {**self.folds, fold: not shown}

    def unfolded(self) -> dict[str, bool]:
        """The folds with every box open."""
        return {**self.folds, **{box.fold: True for box in self.flow.boxes if box.fold}}


def prepare(
    paper: Paper,
    note: Note,
    rendered: Rendered,
    video: VideoRef | None,
    look: Look,
    *,
    length: float | None = None,
    folds: Mapping[str, bool] | None = None,
) -> NotePage:
    """Write a note on empty paper, ready for the screen; callable in any thread.

    `video` is the note's video, `length` its length in seconds, if known; `folds` tells which folded blocks the reader
    opened or shut.
    """
    sheet = Sheet(look)
    folds = dict(folds or {})
    flow = with_header(shut(note_html.read(rendered.html), folds), note, rendered, length)
    page = NotePage(note, rendered, video, look, sheet, flow, folds, paper, length=length)
    paper.document.setDefaultFont(sheet.font())
    _Writer(page).write()
    paper.layout.take(page)
    return page


def prepare_again(paper: Paper, page: NotePage, look: Look, folds: Mapping[str, bool] | None = None) -> NotePage:
    """The same note for another look, or with other folds."""
    folds = page.folds if folds is None else folds
    return prepare(paper, page.note, page.rendered, page.video, look, length=page.length, folds=folds)


def with_timeline(paper: Paper, page: NotePage, timeline: Timeline, length: float | None = None) -> NotePage:
    """The same note with its times read anew; its chips show them."""
    rendered = replace(page.rendered, timeline=timeline)
    return prepare(paper, page.note, rendered, page.video, page.look, length=length or page.length, folds=page.folds)


def time_label(cue: Cue) -> str:
    """What a chip shows: `1:53`, or `1:53–2:01`, which never breaks."""
    label = format_time(cue.start)
    if cue.end is not None:
        label += f"\u2060–\u2060{format_time(cue.end)}"
    return f"\u00a0{label}\u00a0"


class _Writer:
    """Writes the leaves into the document, and notes down the places."""

    def __init__(self, page: NotePage) -> None:
        self._page = page
        self._cursor = QTextCursor(page.document)
        self._widest = page.sheet.column()
        self._formulas = {picture.name: picture for picture in page.rendered.pictures}

    def write(self) -> None:
        page, cursor = self._page, self._cursor
        # As one edit: after each edit Qt looks through the whole paragraph.
        cursor.beginEditBlock()
        for at, leaf in enumerate(page.flow.leaves):
            base = page.sheet.text((leaf.kind,))
            if at:
                cursor.insertBlock()
                cursor.setBlockCharFormat(base)
            else:
                cursor.setBlockCharFormat(base)
            page.starts.append(cursor.position())
            if leaf.block:
                first, _ = page.blocks.get(leaf.block, (at, at))
                page.blocks[leaf.block] = (first, at)
            for run in leaf.runs:
                self._run(at, leaf, run)
        cursor.endEditBlock()
        for box in page.flow.boxes:
            if box.block and box.first >= 0:  # an item that holds nothing but another list
                page.blocks.setdefault(box.block, (box.first, box.first))
        for block, at in page.flow.hidden.items():
            page.blocks.setdefault(block, (at, at))

    def _run(self, at: int, leaf: Leaf, run: Run) -> None:
        page, begin = self._page, self._cursor.position()
        text, cue = run.text, -1
        if run.image:
            self._picture(leaf, run)
        else:
            if "time" in run.styles:
                link = parse(run.href)
                cue = link.cue if isinstance(link, SeekLink | VideoLink) and link.cue is not None else -1
                cues = page.timeline.cues
                if 0 <= cue < len(cues):
                    text = time_label(cues[cue])
                else:
                    text, cue = f"\u00a0{text.strip().strip('[]()')}\u00a0", -1
            self._cursor.insertText(text, page.sheet.text((leaf.kind, *run.styles)))
        end = self._cursor.position()
        if run.href:
            self._anchor(Anchor(begin, end, sys.intern(run.href), at, cue, run.title, "dead" in run.styles))
        for kind in run.styles:
            if kind in _PAINTED:
                start = page.starts[at]
                page.spans.setdefault(at, []).append(Span(begin - start, end - start, kind))

    def _anchor(self, anchor: Anchor) -> None:
        page = self._page
        last = page.anchors[-1] if page.anchors else None
        if last is not None and last.end == anchor.begin and last.href == anchor.href and anchor.cue < 0:
            last.end = anchor.end
            return
        if anchor.cue >= 0:
            page.anchor_of.setdefault(anchor.cue, len(page.anchors))
        page.anchors_in.setdefault(anchor.leaf, []).append(len(page.anchors))
        page.anchors.append(anchor)

    def _picture(self, leaf: Leaf, run: Run) -> None:
        page = self._page
        drawn = self._formulas.get(run.image)
        drawing = (
            formula(drawn, page.look, self._widest)
            if drawn
            else from_file(run.image, (run.width, run.height), page.look, self._widest)
        )
        if drawing is None:
            name = run.title or run.image
            self._cursor.insertText(name, page.sheet.text((leaf.kind, "leftout")))
            return
        made = QTextCharFormat(page.sheet.text((leaf.kind, *run.styles)))
        made.setObjectType(PICTURE)
        made.setProperty(PICTURE_KEY, len(page.pictures))
        page.pictures.append(drawing)
        self._cursor.insertText("\ufffc", made)
