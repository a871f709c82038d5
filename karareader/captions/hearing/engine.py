"""What hears: any engine that turns a stretch of sound into words, and whether one is installed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

from karareader.base.errors import UserError
from karareader.base.translation import noop, tr

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE = 16_000  # samples a second of what an engine hears
HOW = noop("To install it: pip install 'karareader[listen]'")
MISSING = noop("This computer cannot listen to films yet: the package faster-whisper is not installed.")


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word, from when until when it is said (seconds), and how sure the engine is of it, 0 to 1.

    `text` begins with a space where one stands before the word.
    """

    text: str
    start: float
    end: float
    probability: float


class HearingEngine(Protocol):
    """An engine with a model, loaded."""

    @property
    def multilingual(self) -> bool:
        """False for a model that knows English only."""
        ...

    def language_of(self, samples: Samples) -> str:
        """The language that is spoken, as a tag such as "en"; empty where too little is said to tell."""
        ...

    def hear(self, samples: Samples, language: str) -> Sequence[HeardWord]:
        """The words that are said in at most half a minute of sound, by the seconds from its beginning; none in
        silence, noise and music.
        """
        ...


def installed() -> bool:
    """True if the engine is there. Loads nothing of it."""
    return find_spec("faster_whisper") is not None


def must_be_installed() -> None:
    """Raises UserError, which tells how to get the engine, where there is none."""
    if not installed():
        raise UserError(tr(MISSING), tr(HOW))
