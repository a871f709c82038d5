"""What a session with libVLC is up to, as far as libVLC does not say it, and what the reader is told of it."""

from __future__ import annotations

from enum import Enum, auto

from karareader.media.player.base import State


class Phase(Enum):
    """The phases, in the order in which they are gone through."""

    EMPTY = auto()
    LOADING = auto()  # opened; nothing shown yet
    HOLDING = auto()  # told to hold as soon as the first picture is there
    LIVE = auto()
    AT_END = auto()  # it holds on the last frame
    OVER = auto()  # it ended, and has to be opened again
    FAILED = auto()


# Something is opened, and can be sought in.
OPEN = (Phase.LOADING, Phase.HOLDING, Phase.LIVE, Phase.AT_END)
# What is told of a phase; of `LIVE`, whether it plays or holds.
TOLD = {
    Phase.EMPTY: State.EMPTY,
    Phase.LOADING: State.OPENING,
    Phase.HOLDING: State.OPENING,
    Phase.AT_END: State.ENDED,
    Phase.OVER: State.ENDED,
    Phase.FAILED: State.FAILED,
}
