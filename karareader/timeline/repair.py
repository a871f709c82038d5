"""From what a note writes to what it means: the readings of its times."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from karareader.timeline.cues import Cue


def read(
    cues: Sequence[Cue],
    *,
    length: float | None = None,
    siblings: Sequence[float] | None = None,
    as_written: Collection[int] | None = None,
) -> list[Cue]:
    """The cues of a note as they are meant.

    `length` is the length of the video in seconds, `siblings` the last times (seconds) of clean notes on the same
    video, `as_written` the indexes of cues that the reader wants left as they are.
    """
    del length, siblings, as_written
    return list(cues)
