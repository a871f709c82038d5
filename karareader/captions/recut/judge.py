"""Whether the film at hand was cut anew since a note's times were right, by what is said in it.

The evidence, and its bounds:

- A note is *right* for a film where its sentences are found near their times, in its earlier times as in its later ones
  (`is_right`). Then the words of the film are kept. Captions that tell the same are no news.
- Other words later on are aligned with those that were kept (`align`). Nothing is said of times that came into the note
  since, nor of a note whose times are others meanwhile: they may be right for the film at hand.
- Captions may be of another cut than the film beside them. So a film that is as long as it was has not been cut by what
  its captions say, unless as much was put in as was taken out; and where everything lies later or earlier by the same,
  its length has to say so too.
- Sentences that are plainly said where the note has them, and not where they would be moved to, speak against it.

What the note says is no evidence by itself where no words were kept: that its sentences are said elsewhere may be so
because of captions that are of another cut, and nothing would tell. The list of the check offers each time instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from karareader.captions.recut import align
from karareader.captions.recut.kept import Right, digest_of
from karareader.captions.recut.words import SpokenFilm
from karareader.timeline.cues import Cue
from karareader.timeline.repair.recut import AS_IT_WAS, RECUT, Recut

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Finding

_LEAST = 3.5  # seconds; see `align`
_SAME_LENGTH = 1.5  # seconds
_FOUND = 4  # sentences that are found, at least
_EARLY, _LATE = -15.0, 25.0  # seconds in which most of them are said, from their times on …
_MOST = 0.6
_APART = 6.0  # … and by which the earlier half of the note may differ from the later one
_SAME_TIMES = 0.8  # share of the times that a note had when it was right which are still there
_PLAIN = 0.7  # score of what is plainly said
_AGAINST = 2
_MORE = 1.2


class Judgement(NamedTuple):
    """How the film at hand was cut against the one that the note is right for; `keep` tells that the note is right for
    the film at hand, and that its words are to be kept."""

    recut: Recut = AS_IT_WAS
    keep: bool = False


def judge(
    now: SpokenFilm,
    right: Right | None,
    times: Sequence[str],
    read: tuple[Sequence[Cue], Sequence[Finding]],
    unmoved: Callable[[float | None], tuple[Sequence[Cue], Sequence[Finding]]],
) -> Judgement:
    """What the film at hand, as it is `now`, tells of a note.

    `right` is what was kept, `times` are the keys of the note's times in their order, `read` is how they are read now
    and where captions have them. `unmoved` gives the same as they are meant in the film as it was, of that length; it
    is asked only where a film was cut. Takes some tenths of a second for hours. Callable in any thread.
    """
    if right is not None and digest_of(now.words) == right.digest:
        news = right.times != set(times) or (right.length is None and now.length is not None)
        return Judgement(keep=news and _is_right_as_read(*read))
    if right is not None and len(right.times.intersection(times)) >= _SAME_TIMES * len(right.times):
        recut = align.find(right.words, now.words)
        if recut is not None and recut.pieces and _fits(recut, right.length, now.length):
            then = [time in right.times for time in times]
            cues, findings = unmoved(right.length)
            against = _is_against(recut, list(compress(cues, then)), list(compress(findings, then)))
            return Judgement() if against else Judgement(recut._replace(length=right.length))
        if recut is not None:
            # It is the film as it was; but its captions may tell more of it.
            more = not recut.pieces and len(now.words.terms) > _MORE * len(right.words.terms)
            return Judgement(keep=more and _is_right_as_read(*read))
    return Judgement(keep=_is_right_as_read(*read))


def _is_right_as_read(cues: Sequence[Cue], findings: Sequence[Finding]) -> bool:
    """True if a note is right for the film at hand, none of its times being moved for that."""
    return not any(cue.rule.endswith(RECUT) for cue in cues) and is_right(cues, findings)


def is_right(cues: Sequence[Cue], findings: Sequence[Finding]) -> bool:
    """True if enough sentences of a note are found near its times, early in the film as well as late."""
    found = [
        (cue.start, finding.start - cue.start)
        for cue, finding in zip(cues, findings, strict=True)
        if finding.verdict in ("here", "elsewhere")
    ]
    off = [each for _, each in sorted(found)]
    if len(off) < _FOUND or sum(_EARLY <= each <= _LATE for each in off) < _MOST * len(off):
        return False
    half = len(off) // 2
    return abs(median(off[:half]) - median(off[half:])) <= _APART


def _fits(recut: Recut, before: float | None, now: float | None) -> bool:
    """True if the lengths of both films, as far as they are known, do not speak against a cut."""
    steps = [piece.by for piece in recut.pieces if piece.by is not None]
    if before is None or now is None:
        return len(steps) > 1
    longer, last = now - before, steps[-1]
    if len(steps) > 1:
        return abs(longer) >= _SAME_LENGTH or abs(last) < _LEAST
    return min(last / 2, last * 2) <= longer <= max(last / 2, last * 2)


def _is_against(recut: Recut, cues: Sequence[Cue], findings: Sequence[Finding]) -> bool:
    """True if more sentences are plainly said where the note has them than where they would be moved to."""
    stay = move = 0
    for cue, finding in zip(cues, findings, strict=True):
        place = recut.at(cue.start)
        if place is None or finding.score < _PLAIN or finding.verdict not in ("here", "elsewhere"):
            continue
        nearer = abs(finding.start - cue.start) - abs(finding.start - place)
        if abs(place - cue.start) >= _LEAST and abs(nearer) >= _LEAST / 2:
            stay, move = stay + (nearer < 0), move + (nearer > 0)
    return stay >= _AGAINST and stay > move
