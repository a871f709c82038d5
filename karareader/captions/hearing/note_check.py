"""Does the video say so, where it has no captions? It is heard only where that can tell.

First the window round each cited time, those first that need least hearing; where the sentence is not said there, its
neighbours within 20 s; then farther and farther outward from the time, until it is found or enough was heard. Where one
time of a note turned out to be off, others are looked for off by as much: times mostly slip together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from karareader.base.translation import noop, tr
from karareader.captions.citations import compare
from karareader.captions.citations.compare import Finding
from karareader.captions.citations.speech import Speech
from karareader.captions.hearing import store, windows
from karareader.captions.hearing.journal import HeardFilm
from karareader.timeline.cues import Cue

SHARE = 0.3  # of a film is heard for its notes, at most
_LEAST = 8  # windows that may be heard of any film
# A sentence that a time stands behind is said from a little before it to so many seconds after it; and at the most.
_BEFORE, _AFTER, _ROUND = 2.0, 10.0, 20.0
NOT_HEARD = noop("this part of the video was not heard")


@dataclass
class _Check:
    """`hear` hears windows, and adds them to `heard`."""

    cues: Sequence[Cue]
    heard: HeardFilm
    hear: Callable[[Sequence[int]], None]
    video: str | None
    most: int
    used: int = 0
    findings: list[Finding] = field(default_factory=list)

    def look(self) -> None:
        """Compare the note with what was heard so far."""
        self.findings = compare.check(self.cues, Speech(store.captions_of(self.heard)), self.video)

    def open(self) -> list[Cue]:
        """The times whose sentences were not found yet, though they could be."""
        return [cue for cue, found in zip(self.cues, self.findings, strict=True) if self._is_open(found)]

    def _is_open(self, found: Finding) -> bool:
        if not self.heard.words():
            return found.why in ("", compare.NO_CAPTIONS)
        return found.verdict == "not found"

    def missing(self, wanted: Sequence[int]) -> list[int]:
        """Those of the windows that were not heard."""
        return [window for window in dict.fromkeys(wanted) if window not in self.heard.windows]

    def take(self, wanted: Sequence[int]) -> bool:
        """Hear these windows, as far as there is enough left to be heard; True if anything was."""
        new = self.missing(wanted)[: max(self.most - self.used, 0)]
        if new:
            self.hear(new)
            self.used += len(new)
        return bool(new)


def check(
    cues: Sequence[Cue], heard: HeardFilm, hear: Callable[[Sequence[int]], None], video: str | None = None
) -> list[Finding]:
    """What the film says of the cues of a note, in text order; `video` is the one that was heard, as cues have it.

    `hear(windows)` hears these windows of the film and adds them to `heard`, which holds what was heard before.
    """
    done = _Check(cues, heard, hear, video, max(int(SHARE * heard.total), _LEAST))
    done.look()
    for before, after in ((_BEFORE, _AFTER), (_ROUND, _ROUND)):
        _round(done, before, after)
    _outward(done)
    return [_told(done, cue, found) for cue, found in zip(cues, done.findings, strict=True)]


def _near(done: _Check, cue: Cue, before: float, after: float) -> list[int]:
    return list(
        windows.covering(max(cue.start - before, 0.0), max(cue.start, cue.end or 0.0) + after, done.heard.total)
    )


def _round(done: _Check, before: float, after: float) -> None:
    """Hear what lies round the times that are open, the cheapest ones first."""
    own = [cue for cue in done.open() if cue.video == done.video]
    while own:
        cheapest = min(own, key=lambda cue: len(done.missing(_near(done, cue, before, after))))
        own.remove(cheapest)
        done.take(_near(done, cheapest, before, after))
    done.look()


def _outward(done: _Check) -> None:
    """Look for what was not found farther away, a window for each sentence at a time."""
    reach = 0
    while reach <= done.heard.total:
        reach += 1
        for cue in [cue for cue in done.open() if cue.video == done.video]:
            here = windows.at(cue.start, done.heard.total)
            guesses = [window for shift in _shifts(done) for window in _near(done, _moved(cue, shift), _BEFORE, _AFTER)]
            sides = [side for side in (here - reach, here + reach) if 0 <= side < done.heard.total]
            if done.take([*guesses, *sides]):
                done.look()
            if done.used >= done.most:
                return
        if not done.open():
            return


def _shifts(done: _Check) -> list[float]:
    """By how many seconds times of this note are off that were found elsewhere, the latest first."""
    pairs = zip(done.cues, done.findings, strict=True)
    found = [float(round(found.start - cue.start)) for cue, found in pairs if found.verdict == "elsewhere"]
    return list(dict.fromkeys(found))[-2:]


def _moved(cue: Cue, seconds: float) -> Cue:
    return cue._replace(start=max(cue.start + seconds, 0.0), end=None)


def _told(done: _Check, cue: Cue, found: Finding) -> Finding:
    """Of a time round which nothing was heard nothing can be told."""
    silent = found.why == compare.NO_CAPTIONS and not done.missing(_near(done, cue, _BEFORE, _AFTER))
    if silent:
        return Finding(cue.index, "not found")
    if found.verdict == "not found" and done.missing(_near(done, cue, _BEFORE, _AFTER)):
        return replace(found, verdict="not compared", why=tr(NOT_HEARD), score=0.0)
    return found
