"""A note made ready for the screen: its document, and where in it the blocks and the times are.

`prepare` may run in a worker thread. What it makes is drawn and laid out in the GUI thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from urllib.parse import unquote

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from karareader.base.readable_text import name_of
from karareader.notes.model.links import SeekLink, VideoLink, parse
from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.model.web_address import web_address
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.timecode import format_time
from karareader.ui.note import bidi as note_bidi
from karareader.ui.note.blocks import BREAK, SOFT_BREAK, Leaf, TextRun, shut
from karareader.ui.note.header import with_header
from karareader.ui.note.layout import NoteLayout
from karareader.ui.note.page.content import Anchor, PageContent, Span
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.from_tree import read
from karareader.ui.note.page.pictures import PICTURE, PICTURE_KEY, Drawing, PictureFiles, formula
from karareader.ui.note.page.style import FormatSheet, Look

# So many seconds, by the clock, may the pictures of a page that are not mere points keep it waiting.
_DRAWING = 0.5
_PRINTING = 30.0  # nothing is put off on paper
_PAINTED = frozenset(["code", "kbd", "mark", "leftout"])


@dataclass(slots=True, kw_only=True, eq=False)
class NotePage(PageContent):
    """A note ready for the screen: its content on the paper that lays it out, and the layout of that."""

    paper: Paper
    layout: NoteLayout


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
    sheet = FormatSheet(look)
    folds = dict(folds or {})
    flow = with_header(shut(read(rendered.tree, line_breaks=look.line_breaks), folds), note, rendered, length)
    note_bidi.set_directions(flow)
    document, layout = paper.document, paper.layout
    page = NotePage(
        note, rendered, video, look, sheet, flow, folds, document, length=length, paper=paper, layout=layout
    )
    document.setDefaultFont(sheet.font())
    _Writer(page).write()
    layout.take(page)
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

    def __init__(self, page: PageContent) -> None:
        self._page = page
        self._cursor = QTextCursor(page.document)
        self._widest = page.sheet.column()
        # What is not mixed is left to Qt.
        self._directions = {key: QTextBlockFormat() for key in ((False, False), (True, False), (True, True))}
        self._directions[True, False].setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._directions[True, True].setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._formulas = {picture.name: picture for picture in page.rendered.pictures}
        self._files = PictureFiles(page.look, self._widest, _PRINTING if page.look.paper else _DRAWING)
        self._drawn: dict[tuple[str, int, int], int] = {}

    def write(self) -> None:
        page, cursor = self._page, self._cursor
        # As one edit: after each edit Qt looks through the whole paragraph.
        cursor.beginEditBlock()
        for at, leaf in enumerate(page.flow.leaves):
            base = page.sheet.text((leaf.kind,))
            if at:
                cursor.insertBlock(self._directions[leaf.bidi, leaf.rtl])
            else:
                cursor.setBlockFormat(self._directions[leaf.bidi, leaf.rtl])
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
        page.put_off = self._files.put_off

    def _run(self, at: int, leaf: Leaf, run: TextRun) -> None:
        page, begin = self._page, self._cursor.position()
        text, (cue, video), kept = run.text, self._target(run.href), False
        if run.image:
            self._picture(leaf, run)
        else:
            if "time" in run.styles:
                cues = page.timeline.cues
                text = time_label(cues[cue]) if cue >= 0 else f"\u00a0{text.strip().strip('[]()')}\u00a0"
            style = self._linked(page.sheet.text((leaf.kind, *run.styles)), run.href, cue)
            kept = leaf.bidi and "time" in run.styles
            if kept:
                self._cursor.insertText(note_bidi.ISOLATE, style)
                begin += 1
            *lines, text = text.split(SOFT_BREAK)
            for line in lines:
                self._cursor.insertText(line, style)
                page.soft.setdefault(at, []).append(self._cursor.position() - page.starts[at])
                self._cursor.insertText(BREAK, style)
            self._cursor.insertText(text, style)
        end = self._cursor.position()
        if kept:
            self._cursor.insertText(note_bidi.END, style)
        if run.href:
            chip = (begin, end) if "time" in run.styles else (end, end)
            dead = "dead" in run.styles
            self._anchor(Anchor(begin, end, run.href, at, cue, run.title, dead, chip, video))
        for kind in run.styles:
            if kind in _PAINTED:
                start = page.starts[at]
                page.spans.setdefault(at, []).append(Span(begin - start, end - start, kind))

    def _linked(self, style: QTextCharFormat, href: str, cue: int) -> QTextCharFormat:
        """The format of a link: on paper it is one itself, which the file of the print leads out of the page by."""
        if not href or not self._page.look.paper:
            return style
        address = web_address(href, self._page.timeline.cues[cue] if cue >= 0 else None, self._page.video)
        if address:
            style = QTextCharFormat(style)
            style.setAnchor(True)
            style.setAnchorHref(address)
        return style

    def _target(self, href: str) -> tuple[int, str | None]:
        """The index of the cue that a link goes to, -1 if it goes to none; the key of the video that it leads into."""
        link = parse(href) if href.startswith(("seek:", "video:")) else None
        if not isinstance(link, SeekLink | VideoLink):
            return -1, None
        cue = link.cue if link.cue is not None and link.cue < len(self._page.timeline.cues) else -1
        return cue, link.video if isinstance(link, VideoLink) else None

    def _anchor(self, anchor: Anchor) -> None:
        page = self._page
        last = page.anchors[-1] if page.anchors else None
        near = last is not None and anchor.begin - last.end <= 1  # what keeps a chip together may stand between
        if last is not None and near and last.href == anchor.href and last.leaf == anchor.leaf:
            last.end = anchor.end
            if anchor.chip[0] < anchor.chip[1] or last.chip[0] == last.chip[1]:
                last.chip = anchor.chip
            return
        if anchor.cue >= 0:
            page.anchor_of.setdefault(anchor.cue, len(page.anchors))
        page.anchors_in.setdefault(anchor.leaf, []).append(len(page.anchors))
        page.anchors.append(anchor)

    def _picture(self, leaf: Leaf, run: TextRun) -> None:
        page = self._page
        # A formula that stands in a note a thousand times is drawn once.
        name = (run.image, run.width, run.height)
        at = self._drawn.get(name)
        drawn = self._formulas.get(run.image)
        drawing: Drawing | str
        if at is not None:
            drawing = page.pictures[at]
        elif drawn is not None:
            drawing = formula(drawn, page.look, self._widest)
        else:
            drawing = self._files.drawing(run.image, (run.width, run.height))
        if isinstance(drawing, str):
            words = run.title or name_of(PurePath(unquote(run.image)))
            why = f" ({drawing})" if drawing else ""
            self._cursor.insertText(words + why, page.sheet.text((leaf.kind, "leftout")))
            return
        made = QTextCharFormat(page.sheet.text((leaf.kind, *run.styles)))
        made.setObjectType(PICTURE)
        if at is None:
            at = self._drawn[name] = len(page.pictures)
            page.pictures.append(drawing)
        made.setProperty(PICTURE_KEY, at)
        page.said[self._cursor.position()] = f"${run.title}$" if drawn else run.title
        self._cursor.insertText("\ufffc", made)
