"""From where to where a time, a moment or a paragraph lasts: what is played again and again."""

from __future__ import annotations

from karareader.timeline.cues import Cue, Moment, Timeline

Span = tuple[float, float]
"""Begin and end in seconds."""

# Nothing shorter than this, in seconds, is worth being repeated.
LEAST = 0.2


def of_cue(timeline: Timeline, cue: Cue, length: float) -> Span | None:
    """The span of one time: to its own end, else to the next time, else to the end of the video.

    `length` is that of the video in seconds, 0 if it is not known. None where nothing is left to play.
    """
    end = cue.end
    if end is None:
        following = next((moment.start for moment in timeline.moments if moment.start > cue.start), None)
        end = length if following is None else following
    return _within(cue.start, end, length)


def of_paragraph(timeline: Timeline, moment: Moment, length: float) -> Span | None:
    """The span of the paragraph that `moment` stands in first: from its first time to the end of its last.

    Times of the paragraph with others between them in the video belong to another span: a summary that cites the
    whole video is not played as a whole. `length` as for `of_cue`.
    """
    moments = timeline.moments
    if moment not in moments:
        return None
    first = last = moments.index(moment)
    block = moment.first.block
    while first > 0 and _in(moments[first - 1], block):
        first -= 1
    while last + 1 < len(moments) and _in(moments[last + 1], block):
        last += 1
    ends = [cue.end for cue in moments[last].cues]
    known = [end for end in ends if end is not None]
    following = moments[last + 1].start if last + 1 < len(moments) else length
    return _within(moments[first].start, max(known) if len(known) == len(ends) else following, length)


def _in(moment: Moment, block: str) -> bool:
    return any(cue.block == block for cue in moment.cues)


def _within(begin: float, end: float, length: float) -> Span | None:
    if length:
        end = min(end, length)
    return (begin, end) if end - begin >= LEAST else None
