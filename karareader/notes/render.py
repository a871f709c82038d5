"""From a note to what is shown of it: HTML, blocks, timeline, headings and links, out of one pass over one tree."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.util import AtomicString

from karareader.base.translation import tr
from karareader.notes import annotate as stamps
from karareader.notes import header
from karareader.notes.embeds import Embeds, ResolveIn
from karareader.notes.markdown import block_ids, callouts, comments, formulas, html_blocks
from karareader.notes.markdown import highlight as code
from karareader.notes.markdown import limits as plenty
from karareader.notes.markdown import task_lists as tasks
from karareader.notes.markdown.context import PATIENCE, RenderContext
from karareader.notes.markdown.extension import CommonMarkExtension
from karareader.notes.markdown.footnotes import Footnotes
from karareader.notes.markdown.inlines import inline
from karareader.notes.model import video_ref
from karareader.notes.model.note import Note, Picture, Rendered
from karareader.notes.timestamps import cited_video as own_video
from karareader.notes.timestamps.families import blocks as time_blocks
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.repair import read as repair

_LEAVES = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "caption"])
_INNER_BLOCKS = frozenset(["div", "p", "ul", "ol", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"])
_TOLD = 200
"""So many characters of a formula are told in a problem."""
_local = threading.local()


def render(
    note: Note,
    *,
    video: bool,
    video_id: str = "",
    resolve: Callable[[str], str | None] | None = None,
    length: float | None = None,
    read: Callable[[Sequence[Cue]], Sequence[Cue]] | None = None,
    whole: bool = False,
    patience: float = PATIENCE,
    embedded: ResolveIn | None = None,
) -> Rendered:
    """Render a note.

    `video` tells whether it has a video, `video_id` its id. `resolve` gives the path of the note that a wikilink
    means, or None where there is none; without it no link is known to be dead. `length` is the length of the video in
    seconds, if known; `read` reads the times by more than that. With `whole` the line that names the channel and a
    heading that repeats the title stay in the text. Formulas are drawn for `patience` seconds; the others are put off.
    `embedded` finds the notes that are shown in this one; without it they are links.
    """
    context = RenderContext(
        note, video, video_id, own_video.of(note, video_id), resolve, formulas=formulas.Patience(patience)
    )
    unsaid = comments.all_of(note.body)
    repaired = read or partial(repair.read, length=length)
    root, stamped = _read(note, context, repaired, unsaid)
    channel, line = header.channel(root)
    hidden: set[str] = set()
    blocks = stamped.blocks
    if not whole:
        title = header.repeated_title(root, note.title)
        if line is not None:
            block, rest = line.get("id"), header.cut(line)
            blocks = tuple(replace(each, text=rest) if each.id == block else each for each in blocks)
        for element in (line if line is not None and not rest else None, title):
            if element is not None and not any("data-found" in each.attrib for each in element.iter()):
                hidden.add(element.get("id", ""))
                root.remove(element)
            elif element is not None:
                element.set(header.TITLE, "")
    embeds = None
    if embedded is not None and "![" in note.body:
        found = video_ref.find(note)
        embeds = Embeds(found.key if found is not None else "", embedded, _read, partial(repair.read))
        embeds.expand(root, context)
    return Rendered(
        tree=root,
        blocks=tuple(block for block in blocks if block.id not in hidden),
        timeline=Timeline(stamped.cues),
        headings=tuple(each for each in stamped.headings if each.block not in hidden),
        links=stamped.links,
        problems=(*note.problems, *context.problems),
        pictures=tuple(context.pictures.values()),
        channel=channel,
        names=stamped.names,
        put_off=tuple(context.formulas.put_off),
        films={**context.own.films.found, **(embeds.films if embeds is not None else {})},
        facts={"comments": str(len(unsaid))} if unsaid else {},
    )


def _read(
    note: Note, context: RenderContext, repaired: stamps.Repair, unsaid: Sequence[comments.Span] | None = None
) -> tuple[Element, stamps.NoteTimes]:
    """The finished tree of a note, and what is in it; `unsaid` are its comments, where they are known."""
    unsaid = comments.all_of(note.body) if unsaid is None else unsaid
    root = _tree(comments.removed(note.body, comments.unknown_to_html(note.body, unsaid)), context)
    return root, stamps.stamp(root, context, repaired)


def _markdown() -> Markdown:
    """This thread's Markdown: making one takes longer than rendering a short note."""
    md: Markdown | None = getattr(_local, "markdown", None)
    if md is None:
        md = Markdown(extensions=[CommonMarkExtension()])
        _local.markdown = md
    md.reset()
    md.references = {}
    return md


def _tree(body: str, context: RenderContext) -> Element:
    """The tree of a body, all passes but the last done."""
    md = _markdown()
    body, rest = plenty.split(body)
    lines = body.split("\n")
    for preprocessor in md.preprocessors:
        lines = preprocessor.run(lines)
    root = md.parser.parseDocument(lines).getroot()
    if root is None:
        return Element("div")
    context.references = md.references
    html_blocks.run(root, context)
    callouts.run(root)
    tasks.run(root)
    if "^" in body:
        block_ids.run(root)
    footnotes = Footnotes(root, context)
    _inline(root, context)
    footnotes.append(root, partial(_footnote, context=context))
    if rest:
        plenty.append(root, rest, body.count("\n") + 1, context)
    return root


def _inline(root: Element, context: RenderContext) -> None:
    """Read the text of all leaves under `root`, in document order; draw mathematics, colour code."""
    row = 0
    for element in list(root.iter()):
        if element.tag == "tr":
            row = int(element.get("data-line", "0"))
        if element.tag in _LEAVES:
            _leaf(element, context, row if element.tag in ("td", "th") else 0)
        elif element.tag == "mathblock":
            tex = element.text or ""
            element.tag, element.text = "p", None
            element.set("class", "math")
            _formula(element, tex, True, int(element.get("data-line", "0")), context)
        elif element.tag == "pre" and element.get("class") is None:
            _code(element, context)


def _leaf(element: Element, context: RenderContext, row: int = 0) -> None:
    """Read the text of a leaf; `row` is the line of the body that a cell of a table stands in."""
    source = element.text
    if not source or isinstance(source, AtomicString):
        return
    element.text = None
    inline.parse(element, source, context, int(element.get("data-line", row)))
    for each in list(element.iter()):
        if each.tag == "span" and "math" in each.get("class", ""):
            _inline_formula(each, context)
    while len(element) and element[-1].tag == "br" and not (element[-1].tail or "").strip():
        del element[-1]
    if element.tag == "p" and any(each.tag in _INNER_BLOCKS for each in element):
        element.tag = "div"
        element.set("data-leaf", "")


def _inline_formula(element: Element, context: RenderContext) -> None:
    tex, display = element.text or "", element.get("class") == "math display"
    line = int(element.get("data-line", "0"))
    element.text = None
    _formula(element, tex, display, line, context)
    child = element[0]
    if child.tag == "img":
        element.tag = "img"
        element.attrib = {**child.attrib, "class": element.get("class", "math")}
        element[:] = []


def _formula(parent: Element, tex: str, display: bool, line: int, context: RenderContext) -> None:
    """Hang the drawing of `tex` under `parent`, or its source where it cannot be drawn."""
    drawing = context.formulas.draw(tex, display)
    if isinstance(drawing, formulas.Undrawn):
        source = Element("code", {"class": "math"})
        source.text = tex
        parent.append(source)
        # A source that means nothing is plain to see, and what is put off is drawn soon, if anybody looks.
        if drawing.reason not in (tr(formulas.UNKNOWN), tr(formulas.PUT_OFF)):
            why = Element("span", {"class": "quiet"})
            why.text = f" ({drawing.reason})"
            parent.append(why)
        if drawing.reason != tr(formulas.PUT_OFF):
            context.problem("math", line, tr("This formula {reason}: {tex}", reason=drawing.reason, tex=_short(tex)))
        return
    key = f"{'display' if display else 'inline'} {tex}"
    picture = context.pictures.get(key)
    if picture is None:
        name = f"math:{len(context.pictures)}"
        picture = Picture(name, drawing.svg, drawing.width, drawing.height, drawing.depth)
        context.pictures[key] = picture
    parent.append(Element("img", {"src": picture.name, "alt": tex}))


def _short(tex: str) -> str:
    return tex if len(tex) <= _TOLD else f"{tex[:_TOLD]}…"


def _code(pre: Element, context: RenderContext) -> None:
    inner = pre.find("code")
    if inner is None:
        return
    source, language = inner.text or "", code.language_of(inner.get("class", ""))
    inner.text = None
    if language in time_blocks.LANGUAGES and context.video:
        _rows(inner, source, context, int(pre.get("data-line", "0")))
    else:
        code.colour(inner, source, language)


def _rows(parent: Element, source: str, context: RenderContext, line: int) -> None:
    """A block of times and what happens at them, one a row; its fence stands in this line of the body."""
    at, last = 0, None
    for found in time_blocks.rows(source):
        if found.start is None:
            continue
        row = line + 1 + source.count("\n", 0, found.begin) if line else 0
        video = context.body.governed.others.get(row)
        context.times.append(found if video is None else found._replace(video=video))
        chip = Element("a", {"class": "time", "data-found": str(len(context.times) - 1)})
        _say(parent, last, source[at : found.begin])
        parent.append(chip)
        at, last = found.end, chip
    _say(parent, last, source[at:])


def _say(parent: Element, last: Element | None, text: str) -> None:
    if last is None:
        parent.text = text
    else:
        last.tail = text


def _footnote(item: Element, context: RenderContext) -> None:
    context.in_footnote = True
    _inline(item, context)
    name = item.get("data-name")
    if not name:
        return
    last = next((child for child in reversed(item) if child.tag == "p"), None)
    if last is None:
        last = Element("p")
        item.append(last)
    back = Element(
        "a", {"class": "footnote back", "data-back": name, "data-silent": "", "title": tr("Back to the text")}
    )
    back.text = "\u00a0↩"
    last.append(back)
