"""Comments, which are not for readers: `%% … %%` as in Obsidian, and `<!-- … -->`.

A `%%` opens a comment unless a letter or digit stands right before it («5%%»). One that opens its line may go over
blank lines; within a line, it ends in the same paragraph. What nothing closes is text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from karareader.notes.markdown.masking import mask_code

Span = tuple[int, int]

_OPENING = re.compile(r"(?P<percent>(?<![\w%\\])%%(?!%))|<!--")
_LINE_START = re.compile(r"[ \t>]*(?:[-*+][ \t]+)?\Z")
_LONGEST = 20_000  # letters of a comment of HTML, as in `safe_html`
_PARAGRAPH_END = re.compile(r"\n[ \t>]*\n")


def spans(masked: str) -> list[Span]:
    """Where the comments stand in a text in which code was hidden."""
    found: list[Span] = []
    # What holds no such letter at all is told from it several times as fast.
    if not ("%" in masked and "%%" in masked) and not ("!" in masked and "<!--" in masked):
        return found
    at = 0
    # Where the next end of each kind stands: it is looked for once, so that the work grows with the length alone.
    following = {"%%": 0, "-->": 0}
    while (opening := _OPENING.search(masked, at)) is not None:
        begin, inside = opening.span()
        mark = "%%" if opening["percent"] else "-->"
        if 0 <= following[mark] < inside:
            following[mark] = masked.find(mark, inside)
        end = following[mark]
        if mark == "-->" and (end - begin > _LONGEST or masked.startswith((">", "->"), inside)):
            end = -1
        if end >= 0 and mark == "%%" and not _opens_line(masked, begin):
            stop = _PARAGRAPH_END.search(masked, inside, end)
            end = -1 if stop is not None else end
        if end < 0:
            at = inside
            continue
        at = end + len(mark)
        found.append((begin, at))
    return found


def prose(body: str) -> str:
    """The body of a note with its code and its comments as blanks: same length, same lines."""
    masked = mask_code(body)
    return blanked(masked, spans(masked))


def all_of(body: str) -> list[Span]:
    """Where the comments stand in the body of a note."""
    return spans(mask_code(body)) if "%%" in body or "<!--" in body else []


def of_obsidian(body: str, found: Sequence[Span]) -> list[Span]:
    """Those of the comments that are no HTML, which is left to whoever reads that."""
    return [(begin, end) for begin, end in found if body.startswith("%%", begin)]


def blanked(text: str, hidden: Sequence[Span]) -> str:
    """`text` with blanks in the place of what is hidden; line ends stay, and so do all offsets."""
    return _without(text, hidden, " ")


def removed(text: str, hidden: Sequence[Span]) -> str:
    """`text` without what is hidden; line ends stay, and so do the marks of quotes."""
    return _without(text, hidden, "")


def _without(text: str, hidden: Sequence[Span], blank: str) -> str:
    if not hidden:
        return text
    parts: list[str] = []
    at = 0
    for begin, end in hidden:
        first, *more = text[begin:end].split("\n")
        parts += [text[at:begin], blank * len(first)]
        for line in more:
            bare = line.lstrip(" \t>")
            parts += ["\n", line[: len(line) - len(bare)], blank * len(bare)]
        at = end
    return "".join([*parts, text[at:]])


def _opens_line(text: str, at: int) -> bool:
    begin = text.rfind("\n", max(0, at - 40), at) + 1
    return (begin > 0 or at <= 40) and _LINE_START.match(text, begin, at) is not None
