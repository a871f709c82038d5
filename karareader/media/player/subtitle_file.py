"""The one kind of caption file that a player is given: `Rewritten`, made by `karareader.captions.formats.write`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Captions for the picture: the file at `path` was written by `rewrite` out of `source`, and is called `name`."""

    path: Path
    source: str
    name: str
