"""What is marked in a note at a moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["here", "elsewhere", "not found"]


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands in the margin for a time; `tip` says what it means, as HTML."""

    kind: Kind
    tip: str


@dataclass(frozen=True, slots=True)
class Shade:
    """A part of a highlight in a leaf: from `begin` to before `end` as Qt counts, in the colour of that name.

    `id` is that of the highlight; `comment` its margin note, at its first part; `picked`: it stands out now.
    """

    begin: int
    end: int
    colour: str
    id: str
    comment: str = ""
    picked: bool = False


@dataclass(slots=True)
class PageMarks:
    """What is marked now. All are indices into the page, `sentences` are (leaf, begin, end), `word` is the one that
    is said of them, `found` are the hits of
    “find” by leaf as (begin, end, whether it is the current one), `signs` those in the margin by anchor, `shades` the
    highlights by leaf."""

    leaves: frozenset[int] = frozenset()
    sentences: tuple[tuple[int, int, int], ...] = ()
    word: tuple[int, int, int] | None = None  # leaf, begin, end
    anchors: frozenset[int] = frozenset()
    hovered: int = -1  # anchor under the pointer
    focused: int = -1  # anchor with the keyboard
    play: int = -1  # leaf that the ▶ stands beside
    play_hovered: bool = False
    found: dict[int, list[tuple[int, int, bool]]] = field(default_factory=dict)
    signs: dict[int, Sign] = field(default_factory=dict)
    shades: Mapping[int, Sequence[Shade]] = field(default_factory=dict)
