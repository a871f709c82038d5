"""Captions that roll over the screen, as YouTube's automatic ones do, without what they show twice.

They show two rows: what was said before, and below it what is said now. When a row is complete, a cue of 10 ms shows
it alone; then it stands above the next one:

    00:00.120 --> 00:02.389    «» / «hello<00:00.480><c> my</c><00:00.640><c> dear</c>»
    00:02.389 --> 00:02.399    «hello my dear» / «»
    00:02.399 --> 00:04.470    «hello my dear» / «and<00:02.700><c> so</c>»

So each row is shown three times and is said once. What a cue takes over from the one before is a run of its first rows
that are the last rows of that one; the rest is new. Where the voice repeats itself («no no no»), that run is told from
new rows by what the format says: a row whose words have times of their own is new, and so is one below a blank row; a
cue that is not over at once says something new in its last row, unless it shows that row blank.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from karareader.captions.model import Line, Word, joined

# A cue that is over after this (seconds) only shows a complete row once more.
_AT_ONCE = 0.05
# Rows stay on the screen where the next cue begins within this (seconds) of the end of the one before.
_TOUCH = 0.05
# This share of the cues that could take a row over must do so.
_MOST = 0.5


@dataclass(frozen=True, slots=True)
class CaptionRow:
    """A row of a cue; `words` only where the row gives times to its words."""

    text: str
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownCue:
    """A cue as its file has it: what the screen shows from `start` to `end` (seconds), row by row, blank ones too."""

    start: float
    end: float
    rows: tuple[CaptionRow, ...]

    @property
    def texts(self) -> list[str]:
        """The texts of its rows that are not blank."""
        return [row.text for row in self.rows if row.text]


def is_rolling(cues: Sequence[ShownCue]) -> bool:
    """True if the cues roll: most of those that follow another at once begin with the last rows of that one.

    Where all rows of both are the same text, that tells nothing: a refrain looks so too.
    """
    taken = chances = settled = 0
    for before, cue in pairwise(cues):
        above, now = before.texts, cue.texts
        if not above or not now or cue.start - before.end > _TOUCH:
            continue
        at_once = cue.end - cue.start <= _AT_ONCE
        if not at_once and len(set(above + now)) == 1:
            continue
        chances += 1
        if _overlap(above, now, len(now)):
            taken += 1
            settled += at_once or len(now) > 1
    return settled > 0 and taken >= _MOST * chances


def unrolled(cues: Sequence[ShownCue]) -> list[Line]:
    """What rolling cues say, each row once, in their order."""
    lines: list[Line] = []
    on_screen: list[str] = []
    until = float("-inf")
    for cue in cues:
        rows = [row for row in cue.rows if row.text]
        if not rows:
            # A blank screen: what comes next is new, whatever it says.
            on_screen, until = [], cue.end
            continue
        if cue.start - until > _TOUCH and len(cue.rows) == 1:
            # The rows were cleared meanwhile. (A row that stays through a pause has another one below it.)
            on_screen = []
        taken = _taken(cue, rows, on_screen)
        fresh = rows[taken:]
        if fresh:
            words = tuple(word for row in fresh for word in row.words) if all(row.words for row in fresh) else ()
            lines.append(Line(cue.start, cue.end, joined(row.text for row in fresh), words))
        on_screen, until = [row.text for row in rows], cue.end
    return lines


def _taken(cue: ShownCue, rows: Sequence[CaptionRow], on_screen: Sequence[str]) -> int:
    """How many of the first rows of a cue are what was on the screen already."""
    most = next((at for at, row in enumerate(rows) if row.words), len(rows))
    blank_below = not cue.rows[-1].text
    alone = len(cue.rows) == 1
    if not alone and not blank_below and len(rows) == 1:
        # All rows above are blank, so this is none that has moved up.
        return 0
    if cue.end - cue.start > _AT_ONCE and not blank_below and not alone:
        most = min(most, len(rows) - 1)
    return _overlap(on_screen, [row.text for row in rows], most)


def _overlap(above: Sequence[str], now: Sequence[str], most: int) -> int:
    """How many of the first rows `now` are the last rows of those `above`, but at most so many."""
    for count in range(min(most, len(above), len(now)), 0, -1):
        if above[-count:] == now[:count]:
            return count
    return 0
