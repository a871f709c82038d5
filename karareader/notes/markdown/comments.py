"""Comments, which are not for readers: `%% … %%` as in Obsidian, and `<!-- … -->`.

A `%%` opens a comment unless a letter or digit stands right before it («5%%»). A comment that opens its line may go
over blank lines; within a line, it ends in the same paragraph. What nothing closes is text. Of a comment and of
mathematics that overlap, the one that begins first counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from karareader.notes.markdown import math as mathematics
from karareader.notes.markdown.masking import mask_code

Span = tuple[int, int]

_OPENING = re.compile(r"(?P<percent>(?<![\w%\\])%%(?!%))|<!--")
_MOST_DOLLARS = 20_000
_BLOCK = re.compile(r"\n[ \t>]*(?:[-*+][ \t]|[0-9]{1,9}[.)][ \t]|#{1,6}[ \t]|\||\n)")
_WIKILINK = re.compile(r"\[\[[^\[\]\n]*\]\]")
_LINE_START = re.compile(r"[ \t>]*(?:[-*+][ \t]+)?\Z")
_LONGEST = 20_000  # letters of a comment of HTML, as in `safe_html`
_PARAGRAPH_END = re.compile(r"\n[ \t>]*\n")


def spans(masked: str) -> list[Span]:
    """Where the comments stand in a text in which code was hidden."""
    # What holds no such letter at all is told from it several times as fast.
    if not ("%" in masked and "%%" in masked) and not ("!" in masked and "<!--" in masked):
        return []
    return _scan(masked)[0]


def unread(masked: str) -> tuple[list[Span], list[Span]]:
    """Where the comments stand in a text in which code was hidden, and where its mathematics does."""
    return _scan(masked) if "$" in masked else (spans(masked), [])


def _scan(masked: str) -> tuple[list[Span], list[Span]]:
    found: list[Span] = []
    formulas: list[Span] = []
    at = 0
    # Where the next end of each kind stands: it is looked for once, so that the work grows with the length alone.
    following = {"%%": 0, "-->": 0}
    opening = _next(masked, 0)
    dollar, dollars = masked.find("$"), 0
    while opening is not None or dollar >= 0:
        if dollar >= 0 and (opening is None or dollar < opening.start()):
            end = _end_of_formula(masked, dollar) if dollar == 0 or masked[dollar - 1] != "\\" else 0
            if end:
                formulas.append((dollar, end))
            at = end or dollar + 1
            dollars += 1
            dollar = masked.find("$", at) if dollars < _MOST_DOLLARS else -1
            if opening is not None and opening.start() < at:
                opening = _next(masked, at)
            continue
        assert opening is not None
        begin, inside = opening.span()
        mark = "%%" if opening["percent"] else "-->"
        if 0 <= following[mark] < inside:
            following[mark] = masked.find(mark, inside)
        end = following[mark]
        if mark == "-->" and (end - begin > _LONGEST or masked.startswith((">", "->"), inside)):
            end = -1
        if end >= 0 and not _opens_line(masked, begin):
            stop = _PARAGRAPH_END.search(masked, inside, end)
            end = -1 if stop is not None else end
        at = inside
        if end >= 0:
            at = end + len(mark)
            found.append((begin, at))
        opening = _next(masked, at)
        if 0 <= dollar < at:
            dollar = masked.find("$", at)
    return found, formulas


def _next(masked: str, at: int) -> re.Match[str] | None:
    """What may open the next comment; most texts with dollars have none."""
    may = ("%" in masked and "%%" in masked) or "<!--" in masked if at == 0 else True
    return _OPENING.search(masked, at) if may else None


def _end_of_formula(text: str, at: int) -> int:
    """Where the mathematics ends that begins at `at`; 0 if that is none, or would reach into another block or cell."""
    if text.startswith("$$", at) and _opens_line(text, at) and (end := mathematics.block_end(text, at)):
        return end
    formula = mathematics.read(text, at)
    if formula is None or _BLOCK.search(text, at, formula.end) is not None:
        return 0
    if " | " in (inside := _WIKILINK.sub("", text[at : formula.end])) or (
        "|" in inside and text[text.rfind("\n", 0, at) + 1 : at].lstrip(" \t>").startswith("|")
    ):
        return 0
    return formula.end


def prose(body: str) -> str:
    """The body of a note with its code, its comments and its mathematics as blanks: same length, same lines."""
    masked = mask_code(body)
    hidden, formulas = unread(masked)
    return blanked(blanked(masked, hidden), formulas)


def all_of(body: str) -> list[Span]:
    """Where the comments stand in the body of a note."""
    return spans(mask_code(body)) if "%%" in body or "<!--" in body else []


def unknown_to_html(body: str, found: Sequence[Span]) -> list[Span]:
    """Those of the comments that who reads HTML would not know as such: those of Obsidian, and those over blank lines,
    which may end a block of HTML that they stand in.
    """
    return [
        (begin, end)
        for begin, end in found
        if body.startswith("%%", begin) or _PARAGRAPH_END.search(body, begin, end) is not None
    ]


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
