"""What was heard of a film, window by window, in a file that outlives every end of the program.

A line is a JSON object: the first one tells what is heard by what, each other one a window or the language that was
found. A line that was cut off by the end of a process is passed over; its window is heard again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from karareader.base.errors import UserError
from karareader.base.files import read_bytes
from karareader.base.translation import tr
from karareader.captions.hearing import windows
from karareader.captions.hearing.engine import HeardWord

NAME = "heard.jsonl"
_BYTES = 64 << 20  # twenty hours of speech take a tenth of it
_GRID = [windows.LENGTH, windows.OVERLAP]


@dataclass
class HeardFilm:
    """What was heard so far: the words of each window by its number.

    `film` is the name of the film's file, `length` its seconds, `model` the name of the model, and `language` the tag
    of what is spoken, empty while that was not found.
    """

    film: str = ""
    length: float = 0.0
    model: str = ""
    language: str = ""
    windows: dict[int, tuple[HeardWord, ...]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many windows the film has."""
        return windows.count(self.length)

    @property
    def whole(self) -> bool:
        """True if all of the film was heard."""
        return self.length > 0 and len(self.windows) >= self.total

    @property
    def share(self) -> float:
        """How much of it was heard, 0 to 1."""
        return min(len(self.windows) / self.total, 1.0) if self.length > 0 else 0.0

    def words(self) -> list[HeardWord]:
        """All words that were heard, joined."""
        return windows.joined(self.windows)


def load(folder: Path) -> HeardFilm | None:
    """What the journal in `folder` holds; None where there is none, or one of another grid."""
    try:
        data = read_bytes(folder / NAME, _BYTES)
    except OSError:
        return None
    heard: HeardFilm | None = None
    for line in data.split(b"\n"):
        try:
            record = json.loads(line)
            if "grid" in record:
                if record["grid"] != _GRID:
                    return None
                heard = HeardFilm(
                    str(record["film"]), float(record["length"]), str(record["model"]), record["language"]
                )
            elif heard is not None:
                take(heard, record)
        except (ValueError, TypeError, KeyError, RecursionError):
            continue
    return heard


def take(heard: HeardFilm, record: dict[str, Any]) -> None:
    """Add what one line tells. Raises ValueError, TypeError or KeyError where it is none."""
    if "found" in record:
        heard.language = str(record["found"])
    elif "window" in record:
        words = tuple(
            HeardWord(str(text), float(start), float(end), float(sure)) for text, start, end, sure in record["words"]
        )
        heard.windows[int(record["window"])] = words


def window_record(window: int, words: Sequence[HeardWord]) -> dict[str, Any]:
    """The line for a window; times to the hundredth of a second."""
    rounded = [[word.text, round(word.start, 2), round(word.end, 2), round(word.probability, 2)] for word in words]
    return {"window": window, "words": rounded}


class HearingJournal:
    """The journal in `folder`, to be written by one process; goes on with what is there. Raises UserError."""

    def __init__(self, folder: Path, film: str, length: float, model: str, language: str) -> None:
        there = load(folder)
        self.heard = there or HeardFilm(film, length, model, language)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / NAME
            fresh = there is None
            torn = not fresh and not read_bytes(path, _BYTES).endswith(b"\n")
            self._file = path.open("wb" if fresh else "ab")
            if torn:
                self._file.write(b"\n")
        except OSError as error:
            raise _unwritten(error) from error
        if fresh:
            head = {"grid": _GRID, "film": film, "length": length, "model": model, "language": language}
            self.append(head)

    def append(self, record: dict[str, Any]) -> None:
        """Write a line; it is on the disk when this comes back. Raises UserError."""
        take(self.heard, record)
        try:
            self._file.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise _unwritten(error) from error

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


def _unwritten(error: OSError) -> UserError:
    return UserError(
        tr("What was heard cannot be kept: {why}.", why=error.strerror or error), tr("What is kept already stays.")
    )
