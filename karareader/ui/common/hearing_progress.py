"""How far a film was heard, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Progress:
    """The film that is heard, its `share` from 0 to 1, the seconds `left`, 0 while unknown, and why it `waits`, in a
    sentence. `held`: the reader paused it; so many `others` wait for their turn.
    """

    film: Path
    share: float = 0.0
    left: float = 0.0
    waits: str = ""
    held: bool = False
    others: int = 0
