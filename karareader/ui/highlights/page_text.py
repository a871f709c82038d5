"""The plain text of a page that highlights are kept by, and where in the page each letter of it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from karareader.ui.note.copy_text import from_qt, leaf_text, to_qt
from karareader.ui.note.page.model import NotePage

# What keeps chips together on the page, and is no text.
_KEEPERS = "\u2060\u2066\u2069"
_SKIPPED = ("facts", "toc")
# Two letters of a word, in scripts that part words. Compiled when it is wanted first: that takes 2 ms.
_WORD = r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}"


@dataclass(frozen=True, slots=True)
class _Piece:
    """`size` letters of the text from `start` stand in a leaf, there from `begin` to before `end` as Python counts.

    Letter by letter where both are as long; else as a whole (a time, which the page may show otherwise).
    """

    start: int
    size: int
    leaf: int
    begin: int
    end: int


class PageText:
    """The text of what a note says: its leaves as lines, each time as it is written, however it is read now.

    What the program adds (the line of facts) is no part of it, and nothing in it hangs on how the page looks.
    """

    def __init__(self, page: NotePage) -> None:
        self._page = page
        self._pieces: list[_Piece] = []
        self._leaf_texts: dict[int, str] = {}
        self.times: list[tuple[int, float]] = []
        parts: list[str] = []
        at = 0
        for leaf, each in enumerate(page.flow.leaves):
            if each.kind in _SKIPPED or (each.kind == "title" and not each.block):
                continue
            text = self._leaf_texts[leaf] = leaf_text(page, leaf)
            for begin, end, shown, seconds in self._stretches(leaf, text):
                if seconds is not None:
                    self.times.append((at, seconds))
                self._pieces.append(_Piece(at, len(shown), leaf, begin, end))
                parts.append(shown)
                at += len(shown)
            parts.append("\n")
            at += 1
        self.text = "".join(parts)
        self._starts = [piece.start for piece in self._pieces]

    def _stretches(self, leaf: int, text: str) -> list[tuple[int, int, str, float | None]]:
        """The parts of a leaf: from, to, what stands for them, and the seconds of a time."""
        page, back = self._page, from_qt(text)
        start, made, at = page.starts[leaf], [], 0
        for each in page.anchors_in.get(leaf, ()):
            anchor = page.anchors[each]
            cue = page.cue(anchor)
            if cue is None:
                continue
            begin, end = back(anchor.chip[0] - start), back(anchor.chip[1] - start)
            made += self._plain(text, at, begin)
            seconds = cue.start if cue.video is None and not cue.doubtful else None
            made.append((begin, end, f" {cue.written} ", seconds))
            at = end
        return [*made, *self._plain(text, at, len(text))]

    @staticmethod
    def _plain(text: str, begin: int, end: int) -> list[tuple[int, int, str, float | None]]:
        """The same without what is no text."""
        made: list[tuple[int, int, str, float | None]] = []
        for at in range(begin, end):
            if text[at] in _KEEPERS:
                if begin < at:
                    made.append((begin, at, text[begin:at], None))
                begin = at + 1
        if begin < end:
            made.append((begin, end, text[begin:end], None))
        return made

    def of_page(self, first: int, last: int) -> tuple[int, int]:
        """What lies between two positions of the document: from and to, in the text; (0, 0) for nothing."""
        found: list[tuple[int, int]] = []
        for piece in self._pieces:
            forth = to_qt(self._leaf_texts[piece.leaf])
            base = self._page.starts[piece.leaf]
            begin, end = base + forth(piece.begin), base + forth(piece.end)
            if end <= first or begin >= last:
                continue
            if piece.size != piece.end - piece.begin:
                found.append((piece.start, piece.start + piece.size))
                continue
            back = from_qt(self._leaf_texts[piece.leaf])
            low = back(max(first - base, forth(piece.begin))) - piece.begin
            high = back(min(last - base, forth(piece.end))) - piece.begin
            found.append((piece.start + low, piece.start + high))
        if not found:
            return 0, 0
        start, end = found[0][0], found[-1][1]
        words = self.text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        # Whole words: nobody means a part of one.
        while 0 < start < end and self._in_word(start):
            start -= 1
        while start < end < len(self.text) and self._in_word(end):
            end += 1
        return start, end

    def _in_word(self, at: int) -> bool:
        """True if a place is between two letters of a word, in a script that parts words by spaces."""
        return re.fullmatch(_WORD, self.text[at - 1 : at + 1]) is not None

    def on_page(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Where the text from `start` to before `end` stands: leaf, from and to as Qt counts in it, in order."""
        made: list[tuple[int, int, int]] = []
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._pieces) and self._pieces[at].start < end:
            piece = self._pieces[at]
            at += 1
            if piece.start + piece.size <= start:
                continue
            forth = to_qt(self._leaf_texts[piece.leaf])
            if piece.size == piece.end - piece.begin:
                low, high = max(start - piece.start, 0), min(end - piece.start, piece.size)
                begin, stop = forth(piece.begin + low), forth(piece.begin + high)
            else:
                begin, stop = forth(piece.begin), forth(piece.end)
            if made and made[-1][0] == piece.leaf:
                made[-1] = piece.leaf, made[-1][1], stop
            else:
                made.append((piece.leaf, begin, stop))
        return made
