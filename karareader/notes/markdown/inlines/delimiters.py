"""From a flat list of inline pieces to elements: emphasis as CommonMark 0.31 says, marks, strikes, and HTML tags.

The pieces of a text are strings, finished elements, delimiter runs (`**`), and opening and closing tags. `match` pairs
the runs (CommonMark's «process emphasis»), and `attach` hangs the result under an element. Both take linear time.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from karareader.notes.markdown.safe_html import PARENTS

DEEPEST = 60
"""Elements nested deeper than this are not opened; their text stands in the one above."""

_RUN = re.compile(r"(?<!\\)(?:\*+|~+|=+)")
_NAMES = {("*", 1): "em", ("_", 1): "em", ("*", 2): "strong", ("_", 2): "strong", ("~", 2): "del", ("=", 2): "mark"}


@dataclass(slots=True)
class Open:
    """An opening tag; `literal` is its source."""

    tag: str
    attributes: dict[str, str]
    literal: str = ""


@dataclass(slots=True)
class Close:
    """A closing tag; `literal` is its source, empty for the end of emphasis."""

    tag: str
    literal: str = ""


@dataclass(slots=True)
class DelimiterRun:
    """A run of delimiters; `left` of the `count` it was written with are not yet paired.

    `at` is its place among the runs of its text.
    """

    char: str
    count: int
    opens: bool
    closes: bool
    left: int = 0
    at: int = 0
    before: list[Close] = field(default_factory=list)
    after: list[Open] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.left = self.count


Piece = str | Element | DelimiterRun | Open | Close


def run(char: str, count: int, before: str, after: str) -> DelimiterRun | None:
    """The delimiter run of `count` times `char` between the characters `before` and `after`, or None if it is text.

    `before` and `after` are "" at the ends of the text. Source: CommonMark 0.31.2, section 6.2; `~~` as in GFM; `==`
    follows the same rules as `**`. Chinese, Japanese and Korean are written without spaces between words, so that a
    run beside one of their letters or signs needs none: `**「重要」**です`. Source: the amendment that
    https://github.com/tats-u/markdown-cjk-friendly specifies, as GitHub shows it.
    """
    if char in "~=" and count != 2:
        return None
    space_before = before == "" or before.isspace()
    space_after = after == "" or after.isspace()
    sign_before = not space_before and _is_sign(before)
    sign_after = not space_after and _is_sign(after)
    left = not space_after and (not sign_after or space_before or sign_before or _is_cjk(before))
    right = not space_before and (not sign_before or space_after or sign_after or _is_cjk(after))
    if char == "_":
        opens, closes = left and (not right or sign_before), right and (not left or sign_after)
    else:
        opens, closes = left, right
    return DelimiterRun(char, count, opens, closes) if opens or closes else None


def _is_sign(char: str) -> bool:
    """Punctuation or a symbol, as Unicode says; all that is neither letter, digit nor space comes near enough."""
    return not char.isalnum() and not _is_cjk(char) and not "\ue000" <= char <= "\uf8ff" and char not in "\u200d\ufe0f"


def _is_cjk(char: str) -> bool:
    """A letter or a sign of Chinese, Japanese or Korean."""
    return char >= "\u1100" and unicodedata.east_asian_width(char) in "WFH" and not _is_emoji(char)


def _is_emoji(char: str) -> bool:
    """They are as wide, and belong to no script."""
    return "\u2190" <= char <= "\u2bff" or "\U0001f000" <= char <= "\U0001faff"


def match(pieces: list[Piece]) -> None:
    """Pair the delimiter runs of `pieces` in place: CommonMark's «process emphasis»."""
    openers: list[DelimiterRun] = []
    bottoms: dict[tuple[str, bool, int], int] = {}
    for at, piece in enumerate(pieces):
        if not isinstance(piece, DelimiterRun):
            continue
        piece.at = at
        if piece.closes:
            _close(piece, openers, bottoms)
        if piece.opens and piece.left:
            openers.append(piece)


def unpaired(text: str) -> dict[int, int]:
    """Where runs stand in the block `text` that touch words on both sides, and how many of their signs pair with none.

    These are shown as they are. Only what `text` shows counts: links and code are to be blanked out.
    """
    pieces: list[Piece] = []
    places: list[tuple[int, DelimiterRun]] = []
    for found in _RUN.finditer(text):
        begin, end = found.span()
        made = run(text[begin], end - begin, text[begin - 1 : begin], text[end : end + 1])
        if made is not None:
            pieces.append(made)
            places.append((begin, made))
    match(pieces)
    return {at: made.left for at, made in places if made.left and made.opens and made.closes}


def _close(closer: DelimiterRun, openers: list[DelimiterRun], bottoms: dict[tuple[str, bool, int], int]) -> None:
    """Pair `closer` with as many of the `openers` as it can; `bottoms` keeps vain searches from being repeated."""
    while closer.left:
        key = (closer.char, closer.opens, closer.count % 3)
        bottom = bottoms.get(key, -1)
        at = len(openers) - 1
        while at >= 0 and openers[at].at > bottom:
            opener = openers[at]
            if opener.char == closer.char and _agree(opener, closer):
                break
            at -= 1
        else:
            bottoms[key] = openers[-1].at if openers else -1
            return
        opener = openers[at]
        del openers[at + 1 :]
        size = 2 if opener.left >= 2 and closer.left >= 2 else 1
        name = _NAMES[closer.char, size]
        opener.after.append(Open(name, {}))
        closer.before.append(Close(name))
        opener.left -= size
        closer.left -= size
        if not opener.left:
            openers.pop()


def _agree(opener: DelimiterRun, closer: DelimiterRun) -> bool:
    if (opener.closes or closer.opens) and closer.char in "*_":
        return (opener.count + closer.count) % 3 != 0 or (opener.count % 3 == 0 and closer.count % 3 == 0)
    return True


def attach(parent: Element, pieces: list[Piece]) -> None:
    """Hang `pieces`, whose runs are matched, under `parent`, after what it holds already.

    A closing tag that fits nothing is shown as it is written; what is never closed ends with `parent`.
    """
    _Builder(parent).add(pieces)


class _Builder:
    """Puts pieces under a parent; text is collected and joined once."""

    def __init__(self, parent: Element) -> None:
        self._stack = [parent]
        self._text: list[str] = []
        self._skipped: list[str] = []

    def add(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            if isinstance(piece, str):
                self._text.append(piece)
            elif isinstance(piece, DelimiterRun):
                for close in piece.before:
                    self._close(close)
                if piece.left:
                    self._text.append(piece.char * piece.left)
                for opening in reversed(piece.after):
                    self._open(opening)
            elif isinstance(piece, Open):
                self._open(piece)
            elif isinstance(piece, Close):
                self._close(piece)
            else:
                self._flush()
                self._stack[-1].append(piece)
        self._flush()

    def _open(self, piece: Open) -> None:
        if len(self._stack) > DEEPEST:
            self._skipped.append(piece.tag)
            return
        self._flush()
        if piece.tag in PARENTS and self._stack[-1].tag not in PARENTS[piece.tag]:
            self._stack[-1].append(left_out(piece.literal))
            return
        element = Element(piece.tag, piece.attributes)
        self._stack[-1].append(element)
        self._stack.append(element)

    def _close(self, piece: Close) -> None:
        if self._skipped and self._skipped[-1] == piece.tag:
            self._skipped.pop()
            return
        for depth in range(len(self._stack) - 1, 0, -1):
            if self._stack[depth].tag == piece.tag:
                self._flush()
                del self._stack[depth:]
                return
        if piece.literal:
            self._flush()
            self._stack[-1].append(left_out(piece.literal))

    def _flush(self) -> None:
        if not self._text:
            return
        text = "".join(self._text)
        self._text.clear()
        top = self._stack[-1]
        if len(top):
            last = top[-1]
            last.tail = (last.tail or "") + text
        else:
            top.text = (top.text or "") + text


def left_out(text: str) -> Element:
    """The visible remains of what is not shown as it was meant: its source, as quiet text."""
    element = Element("span", {"class": "leftout"})
    element.text = text
    return element
