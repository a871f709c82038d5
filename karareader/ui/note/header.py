"""The head of a page: the title, once, and the line of facts under it."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from karareader.base.translation import tr
from karareader.notes.frontmatter import UNREAD
from karareader.notes.load import id_told
from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.slugs import same
from karareader.timeline.cues import count, of_own_video
from karareader.timeline.timecode import format_time
from karareader.ui.note.blocks import Box, Flow, Leaf, TextRun

# What the counts of repaired and doubtful times link to, with one of these words after it.
REPAIRS = "repairs:"
# What the count of hidden comments links to.
COMMENTS = "comments:"

# The problems of which the page tells: what is in the file and cannot be seen, or is seen wrong.
_TOLD = frozenset([UNREAD, "encoding"])


def with_header(flow: Flow, note: Note, rendered: Rendered, length: float | None = None) -> Flow:
    """The flow with the title and the line of facts before it; `length` of the video is in seconds, if known.

    Where the note itself starts with its title or with the line of its channel, these move into the header. What of the
    file was not read is told in a box below them.
    """
    leaves = list(flow.leaves)
    title = Leaf("title", "", runs=[TextRun(note.title)])
    for at, leaf in enumerate(leaves[:2]):
        if leaf.kind == "title":
            title = leaf
            leaves[at] = Leaf("", leaf.block)
    facts = _facts([_channel(rendered)] if rendered.channel else [], note, rendered, length)
    head = [title, Leaf("facts", "", runs=facts)] if facts else [title]
    told = [problem.text for problem in rendered.problems if problem.kind in _TOLD]
    if note.repaired_id is not None and not note.id_as_written:
        told.append(id_told(*note.repaired_id))
    if not told:
        return _put_before(flow, leaves, head)
    box = len(flow.boxes)
    first = len(head)
    head.append(Leaf("callout-title", "", box, runs=[TextRun(tr("This file was not read as written"))]))
    head += [Leaf("p", "", box, runs=[TextRun(text)], tight=True) for text in told]
    made = _put_before(flow, leaves, head)
    made.boxes.append(Box("callout", "warning", "", -1, first=first, last=len(head) - 1))
    return made


def _facts(channel: Sequence[TextRun], note: Note, rendered: Rendered, length: float | None) -> list[TextRun]:
    """Channel · title of the video · its length · how many times, repaired ones, doubtful ones, hidden comments."""
    cues = of_own_video(rendered.timeline.cues)
    elsewhere = len(rendered.timeline.cues) - len(cues)
    repaired, doubtful = count(rendered.timeline.cues)
    parts: list[list[TextRun]] = [list(channel)] if channel else []
    video = rendered.facts.get("video_title", "")
    if video and not same(video, note.title):
        parts.append([TextRun(video)])
    if length:
        parts.append([TextRun(format_time(length))])
    if cues:
        parts.append([TextRun(tr("%n time", "%n times", len(cues)))])
    if elsewhere:
        where = tr("%n in another video", "%n in other videos", elsewhere)
        parts.append([TextRun(where, title=tr("A click on one of these loads its video"))])
    if repaired:
        meaning = tr("Times that do not mean what is written: show them, and why")
        words = tr("%n\u00a0repaired", "%n\u00a0repaired", repaired)
        parts.append([TextRun(words, ("link",), REPAIRS + "repaired", title=meaning)])
    if doubtful:
        meaning = tr("Times whose meaning is in doubt: show them, and why")
        words = tr("%n\u00a0doubtful", "%n\u00a0doubtful", doubtful)
        parts.append([TextRun(words, ("link",), REPAIRS + "doubtful", title=meaning)])
    hidden = rendered.facts.get("comments", "")
    if hidden:
        words = tr("%n comment hidden", "%n comments hidden", int(hidden))
        parts.append([TextRun(words, ("link",), COMMENTS, title=tr("Show the comments (%% … %% and <!-- … -->)"))])
    runs: list[TextRun] = []
    for part in parts:
        runs += [TextRun("  ·  "), *part] if runs else part
    return runs


def _channel(rendered: Rendered) -> TextRun:
    """The channel, as the link to its note."""
    link = next((each for each in rendered.links if each.kind == "wikilink" and each.text == rendered.channel), None)
    if link is None:
        return TextRun(rendered.channel)
    dead = () if link.resolved else ("dead",)
    return TextRun(rendered.channel, ("quiet", *dead), f"note:{quote(link.target, safe='/')}")


def _put_before(flow: Flow, leaves: list[Leaf], head: list[Leaf]) -> Flow:
    """The flow with `head` before `leaves`, without those leaves whose kind was taken away."""
    places: list[int] = []
    kept = list(head)
    hidden = dict(flow.hidden)
    for leaf in leaves:
        places.append(len(kept))
        if leaf.kind:
            kept.append(leaf)
    boxes = []
    for box in flow.boxes:
        if box.first >= 0:
            box.first, box.last = places[box.first], places[box.last]
        boxes.append(box)
    present = {leaf.block for leaf in kept}
    hidden = {block: places[at] for block, at in hidden.items()}
    hidden.update((leaf.block, 0) for leaf in leaves if not leaf.kind and leaf.block not in present)
    return Flow(kept, boxes, hidden)
