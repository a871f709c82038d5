"""Tables of GitHub Flavored Markdown (https://github.github.com/gfm/#tables-extension-).

Where the specification leaves room, they are read as markdown-it does. Two things go beyond it: the pipe in a wikilink
`[[a|b]]` parts no cells, and cells beyond the last column are kept in it.
"""

from __future__ import annotations

import re

from karareader.notes.markdown.blocks import Block

_ROW_BELOW = re.compile(r"[ \t>]*+[|:-][|:\- \t]++$")
_DELIMITERS = re.compile(r"(?!-[ \t])[|:-][|:\- \t]++$")
_DASHES = re.compile(r"(:?)-+(:?)$")
_PIPE = re.compile(r"(?<!\\)\|")
_PIPE_OR_LINK = re.compile(r"\[\[[^\[\]]*+\]\]|(?<!\\)\|")
_SIDES = {("", ""): "", (":", ""): "left", ("", ":"): "right", (":", ":"): "center"}

# Rows may be shorter than the header; so many cells at most are added for that in one table, so that a small note
# cannot grow into a huge one. markdown-it has the same limit.
_MAX_ADDED_CELLS = 0x10000


class Table(Block):
    """A table: `aligns` has "", "left", "right" or "center" for each column; `rows` the cells and line of each row."""

    __slots__ = ("_added", "aligns", "header", "rows")

    def __init__(self, start: int, header: list[str], aligns: list[str]) -> None:
        super().__init__(start)
        self.end = start + 1
        self.header = header
        self.aligns = aligns
        self.rows: list[tuple[int, list[str]]] = []
        self._added = 0

    def add(self, text: str, number: int) -> bool:
        """Add a row, or refuse it where the table would grow out of all measure."""
        columns = len(self.aligns)
        self._added += columns - len(_cells(text, _PIPE))
        if self._added > _MAX_ADDED_CELLS:
            return False
        cells = _cells(text, _PIPE_OR_LINK)
        if len(cells) > columns:
            cells[columns - 1 :] = [" | ".join(cells[columns - 1 :])]
        cells.extend([""] * (columns - len(cells)))
        self.rows.append((number, cells))
        self.end = number
        return True


def may_be_delimiters(line: str) -> bool:
    """Whether a line, with what containers may stand before it, could be the row of dashes below a header."""
    return _ROW_BELOW.match(line) is not None


def opening(header: str, delimiters: str, number: int) -> Table | None:
    """The table that two lines open, the first of them being line `number`."""
    if "|" not in header or not _DELIMITERS.match(delimiters):
        return None
    aligns = _aligns(delimiters)
    if not aligns:
        return None
    plain = _cells(header, _PIPE)
    linked = _cells(header, _PIPE_OR_LINK)
    if len(linked) == len(aligns):
        return Table(number, linked, aligns)
    return Table(number, plain, aligns) if len(plain) == len(aligns) else None


def _aligns(delimiters: str) -> list[str] | None:
    parts = [part.strip() for part in delimiters.split("|")]
    aligns: list[str] = []
    for place, part in enumerate(parts):
        if not part and place in (0, len(parts) - 1):
            continue
        found = _DASHES.match(part)
        if not found:
            return None
        aligns.append(_SIDES[found[1], found[2]])
    return aligns


def _cells(row: str, separator: re.Pattern[str]) -> list[str]:
    row = row.strip()
    cells: list[str] = []
    begin = 0
    for found in separator.finditer(row):
        if found[0] == "|":
            cells.append(row[begin : found.start()])
            begin = found.end()
    cells.append(row[begin:])
    if not cells[0]:
        cells.pop(0)
    if cells and not cells[-1]:
        cells.pop()
    return [cell.replace("\\|", "|").strip() for cell in cells]
