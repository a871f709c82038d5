"""Code spans of a text, found before all else: nothing in them means anything."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
        escaped = found[0][0] == "\\" and _odd_backslashes(text, found.start())
        begin = found.start() + (found[0][0] == "\\")
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


def _odd_backslashes(text: str, at: int) -> bool:
    first = at
    while first > 0 and text[first - 1] == "\\" and at - first < 1000:
        first -= 1
    return (at - first) % 2 == 0


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
