"""The text of a page as Python sees it, and as it leaves the page: Markdown, plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtGui import QTextCursor

from karareader.notes import sentences
from karareader.ui.note.blocks import BREAK
from karareader.ui.note.page.model import NotePage

_SPACES = 200  # so many characters at most stand between a sentence and its time
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# What keeps a chip together, and is no text.
KEEPERS = re.compile("[\u2060\u2066\u2069]")
_INSIDE = re.compile(r"(?<=[^\W_])\u00a0+(?=[^\W_])")


def leaf_text(page: NotePage, leaf: int, soft_break: str = " ") -> str:
    """The text of a leaf as it stands in the document, with breaks as line feeds, but soft ones as `soft_break`."""
    text = page.document.findBlockByNumber(leaf).text()
    soft = page.soft.get(leaf)
    if soft:
        back, letters = from_qt(text), list(text)
        for at in soft:
            letters[back(at)] = soft_break
        text = "".join(letters)
    return text.replace(BREAK, "\n")


def to_qt(text: str) -> Callable[[int], int]:
    """What turns places in `text` into Qt's, which count letters beyond U+FFFF twice."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return int
    places = [0]
    for letter in text:
        places.append(places[-1] + (2 if letter > "\uffff" else 1))
    return lambda at: places[at]


def from_qt(text: str) -> Callable[[int], int]:
    """What turns Qt's places into those in `text`."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return int
    places: list[int] = []
    for at, letter in enumerate(text):
        places += [at] * (2 if letter > "\uffff" else 1)
    places.append(len(text))
    return lambda at: places[min(at, len(places) - 1)]


def sentence_of(page: NotePage, anchor: int) -> tuple[int, int]:
    """Where the sentence that a time supports begins, and where its shade ends, in its leaf, as Qt counts."""
    return next((begin, end) for _, begin, end in sentences_of(page, [anchor]))


def sentences_of(page: NotePage, anchors: Iterable[int]) -> set[tuple[int, int, int]]:
    """The sentences of some times: the leaf, where the sentence begins, and where its shade ends, as Qt counts.

    The shade reaches over the time itself, if that stands after its sentence.
    """
    wanted: dict[int, list[int]] = {}
    for anchor in anchors:
        wanted.setdefault(page.anchors[anchor].leaf, []).append(anchor)
    return {(leaf, *place) for leaf, inside in wanted.items() for place in _in_leaf(page, leaf, inside)}


def words_of(page: NotePage, anchor: int) -> list[tuple[str, int, int]]:
    """The words of the sentence that a time supports, each with its place in the leaf, as Qt counts."""
    each = page.anchors[anchor]
    text = leaf_text(page, each.leaf)
    back, forth = from_qt(text), to_qt(text)
    first, last = (back(place) for place in sentence_of(page, anchor))
    chip = range(back(each.chip[0] - page.starts[each.leaf]), back(each.chip[1] - page.starts[each.leaf]))
    words = (match for match in _WORD.finditer(text, first, last) if match.start() not in chip)
    return [(match[0], forth(match.start()), forth(match.end())) for match in words]


def _in_leaf(page: NotePage, leaf: int, anchors: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = page.starts[leaf]
    text = leaf_text(page, leaf)
    back, forth = from_qt(text), to_qt(text)
    times = [each for each in page.anchors_in[leaf] if page.anchors[each].cue >= 0]
    chips = [page.anchors[each].chip for each in times]
    places = [(back(begin - start), back(end - start)) for begin, end in chips]
    at = {anchor: number for number, anchor in enumerate(times)}
    spans = sentences.spans(text, places)
    for anchor in anchors:
        (begin, end), own = spans[at[anchor]], places[at[anchor]]
        if begin >= end:
            chip = page.anchors[anchor]
            yield chip.begin - start, chip.end - start
            continue
        # A space or two, not all of a long text.
        if end <= own[0] <= end + _SPACES and not text[end : own[0]].strip():
            end = own[1]
        elif begin - _SPACES <= own[1] <= begin and not text[own[1] : begin].strip():
            begin = own[0]
        yield forth(begin), forth(end)


def selected_markdown(page: NotePage, cursor: QTextCursor) -> str:
    """What `cursor` selects, or the whole note, as its file has it."""
    if not cursor.hasSelection():
        return markdown(page, 0, len(page.flow.leaves) - 1)
    return markdown(page, page.leaf_at(cursor.selectionStart()), page.leaf_at(cursor.selectionEnd() - 1))


def selected_text(page: NotePage, cursor: QTextCursor) -> str:
    """What `cursor` selects, or the whole note, as plain text."""
    if not cursor.hasSelection():
        return plain(page, 0, page.document.characterCount())
    return plain(page, cursor.selectionStart(), cursor.selectionEnd())


def markdown(page: NotePage, first: int, last: int) -> str:
    """The lines of the note's file that the leaves from `first` to `last` were made of."""
    leaves, lines = page.flow.leaves, page.note.body.split("\n")
    known = [leaf.line for leaf in leaves[first : last + 1] if leaf.line]
    if not known or (first == 0 and last >= len(leaves) - 1):
        return page.note.body.strip("\n") + "\n"
    begin, reached = min(known), max(known)
    following = (leaf.line for leaf in leaves[last + 1 :] if leaf.line > reached)
    end = next(following, len(lines) + 1)
    return "\n".join(lines[begin - 1 : end - 1]).strip("\n") + "\n"


def plain(page: NotePage, begin: int, end: int) -> str:
    """The text between two positions of the document, as one would type it: bullets, numbers, cells with tabs."""
    parts: list[str] = []
    leaves = page.flow.leaves
    for at in range(page.leaf_at(begin), page.leaf_at(max(begin, end - 1)) + 1):
        leaf, text = leaves[at], leaf_text(page, at, "\n")
        back = from_qt(text)
        start = page.starts[at]
        low, high = back(max(0, begin - start)), back(max(0, end - start))
        piece = text[low:high]
        if "\ufffc" in piece:
            forth = to_qt(text)
            piece = "".join(
                page.said.get(start + forth(low + place), "") if letter == "\ufffc" else letter
                for place, letter in enumerate(piece)
            )
        piece = KEEPERS.sub("", piece)
        # A chip has a space of its own at either end, which parts it from a word that it touches.
        piece = _INSIDE.sub(" ", piece) if at in page.anchors_in else piece
        piece = piece.replace("\u00a0", "" if at in page.anchors_in else " ")
        depth = sum(1 for box in page.layout.spacing.chain(leaf.box) if page.flow.boxes[box].kind == "item")
        if leaf.marker and low == 0:
            mark = leaf.marker if leaf.task is None else f"[{leaf.task}]"
            piece = f"{'  ' * (depth - 1)}{mark} {piece}"
        if parts:
            previous = leaves[at - 1]
            if leaf.row >= 0 and previous.row == leaf.row:
                parts.append("\t")
            else:
                close = (leaf.tight and previous.tight) or (leaf.row >= 0 and previous.row >= 0)
                parts.append("\n" if close else "\n\n")
        parts.append(piece)
    return "".join(parts)
