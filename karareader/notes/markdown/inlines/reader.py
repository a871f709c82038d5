"""What the readers of inline text share: the text, the pieces read so far, and the times in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from karareader.base.translation import tr
from karareader.notes.markdown.context import FoundTime, RenderContext
from karareader.notes.markdown.inlines.delimiters import DelimiterRun, Piece
from karareader.notes.markdown.masking import is_escaped
from karareader.notes.timestamps import find as times
from karareader.notes.timestamps import governing_video as governing
from karareader.notes.timestamps import link_words as time_words
from karareader.notes.timestamps.surroundings import Around

HIDDEN = "\ufffc"
"""What stands for a letter of code where code is hidden; no note holds it, see `readable`."""
_RUN = re.compile(r"\\?`+")


@dataclass(frozen=True, slots=True)
class CodeSpan:
    """A code span: its content as shown, and where it ends."""

    content: str
    end: int


def find(text: str) -> dict[int, CodeSpan]:
    """The code spans of `text` by the place they begin at. Source: CommonMark 0.31.2, section 6.1; linear time."""
    if "`" not in text:
        return {}
    runs: list[tuple[int, int, bool]] = []
    for found in _RUN.finditer(text):
        begin = found.start() + (found[0][0] == "\\")
        escaped = is_escaped(text, begin)
        runs.append((begin, found.end() - begin, escaped))
    later: dict[int, list[int]] = {}
    for index in range(len(runs) - 1, -1, -1):
        later.setdefault(runs[index][1], []).append(index)
    spans: dict[int, CodeSpan] = {}
    index = 0
    while index < len(runs):
        begin, length, escaped = runs[index]
        if escaped:  # The first backtick is text; what follows it is a shorter run.
            begin, length = begin + 1, length - 1
        closing = _closing(later.get(length, []), index) if length else None
        if closing is None:
            index += 1
            continue
        end = runs[closing][0]
        content = text[begin + length : end].replace("\n", " ")
        if content.startswith(" ") and content.endswith(" ") and content.strip(" "):
            content = content[1:-1]
        spans[begin] = CodeSpan(content, end + length)
        index = closing + 1
    return spans


def _closing(indexes: list[int], after: int) -> int | None:
    """The first of `indexes` (in falling order) past `after`; drops those that are behind."""
    while indexes and indexes[-1] <= after:
        indexes.pop()
    return indexes[-1] if indexes else None


def mask(text: str, spans: dict[int, CodeSpan]) -> str:
    """`text` with its code spans blanked, every other character in its place."""
    if not spans:
        return text
    parts: list[str] = []
    at = 0
    for begin, span in spans.items():
        parts += (text[at:begin], HIDDEN * (span.end - begin))
        at = span.end
    parts.append(text[at:])
    return "".join(parts)


_MAY_BE_TIME = re.compile(r"[\d<]|\{\{")


class InlineReader:
    """One text on its way into `pieces`. Without `links` no link, time or picture is made of it.

    `read_words` hangs the meaning of a piece of text, in which no link is, under an element. It must not hold what
    holds the reader: what was read goes at once when it is not needed any more, not when garbage is looked for.
    """

    def __init__(
        self, text: str, context: RenderContext, line: int, links: bool, read_words: Callable[[Element, str], None]
    ) -> None:
        self.text = text
        self.context = context
        self.line = line
        self.links = links
        self.pieces: list[Piece] = []
        self.spans = find(text)
        self._read_words = read_words
        self._masked = text
        self.line_of = _Lines(text, line).of
        self._around = Around(context.body, self.line_of)
        self._next = 0
        self._found: list[times.TimeInText] = []
        if links and _MAY_BE_TIME.search(text):
            self._masked = mask(text, self.spans)
            told: list[tuple[int, str]] = []
            found = times.find(
                self._masked,
                video=context.video,
                video_id=context.video_id,
                own=context.own,
                around=self._around,
                told=told,
            )
            for begin, problem in told:
                context.problem("unlinked-time", self.line_of(begin), problem)
            self._found = [_with_code(each, self._masked, text) for each in found] if self.spans else list(found)

    def moment(self, at: int) -> times.TimeInText | None:
        """The next time that begins at or after `at`."""
        found = self._found
        while self._next < len(found) and found[self._next].begin < at:
            self._next += 1
        return found[self._next] if self._next < len(found) else None

    def add_time(self, found: times.TimeInText) -> None:
        """Take in a time as a piece."""
        index = len(self.context.times)
        if governing.is_bare(found.rule, found.written):
            video = self._around.video(found.begin)
            found = found._replace(video=video) if video is not None else found
        self.context.times.append(found)
        attributes = {"class": "time", "data-found": str(index)}
        if found.start is None:
            element = Element("span", {**attributes, "class": "time unreadable"})
            element.text = found.label or found.written or self.text[found.begin : found.end]
            what = found.problem or tr("This time cannot be read.")
            self.context.problem(
                "time", self.line_of(found.begin), tr("{what} (written: {written})", what=what, written=found.written)
            )
        else:
            element = Element("a", attributes)
            self._add_words(element, found)
        self.pieces.append(element)

    def _add_words(self, element: Element, found: FoundTime) -> None:
        """Hang what `found` is shown as under its element: the words that its writer gave it, or its label."""
        place = time_words.place(self.text, self._masked, (found.begin, found.end), found.written, found.label)
        if place is not None:
            element.set("data-text", "own")
            self._read_words(element, self.text[slice(*place)])
        elif time_words.has_words(found.label, found.written):
            element.set("data-text", "own")
            element.text = found.label
        else:
            element.text = found.label


class _Lines:
    """The lines of the body that the places of a text stand in; `first` is that of its begin, 0 if it is not known."""

    def __init__(self, text: str, first: int) -> None:
        self._text, self._first = text, first
        self._counted = (0, first)

    def of(self, at: int) -> int:
        """The line of the body that `at` stands in; counted on from the last time that it was asked for."""
        if not self._first:
            return 0
        last, line = self._counted
        count = self._text.count
        line = line + count("\n", last, at) if at >= last else self._first + count("\n", 0, at)
        self._counted = (at, line)
        return line


def _with_code(found: times.TimeInText, masked: str, text: str) -> times.TimeInText:
    """A time whose words, as far as they are code, stand in `text`, but not in `masked`."""
    label, written = (_unmasked(words, found, masked, text) for words in (found.label, found.written))
    return found._replace(label=label, written=written)


def _unmasked(words: str, found: times.TimeInText, masked: str, text: str) -> str:
    at = masked.find(words, found.begin, found.end) if HIDDEN in words else -1
    return text[at : at + len(words)] if at >= 0 else words


def plain(piece: Piece) -> str:
    """The text of a piece, as far as it stands in the text that is read."""
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Element):
        return piece.get("alt") or "".join(piece.itertext()) or (" " if piece.tag == "br" else "")
    return piece.char * piece.count if isinstance(piece, DelimiterRun) and not (piece.opens or piece.closes) else ""
