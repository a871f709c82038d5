"""Which notes of an index were read before the reader chose something else for them."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from karareader.library.choices import Choices, name_of

_KEPT = "choices"  # the row of `meta` that has those which the notes were read with


def remember(table: sqlite3.Connection, choices: Choices) -> None:
    """The notes were read with these choices."""
    table.execute("insert or replace into meta values (?, ?)", (_KEPT, choices.packed()))


def chosen_otherwise(table: sqlite3.Connection, root: Path, choices: Choices) -> set[str]:
    """The paths of the notes of the library at `root` that are to be read again.

    Where there are none, the choices are remembered: nearly all are for notes of other libraries.
    """
    (kept,) = table.execute("select value from meta where name = ?", (_KEPT,)).fetchone() or ("",)
    names = choices.changed_since(kept)
    if not names:
        return set()
    ends = {name.rpartition("/")[2] for name in names}
    found: set[str] = set()
    for (packed,) in table.execute("select path from note"):
        path = os.fsdecode(packed)
        if path.rpartition("/")[2] in ends:
            ending = name_of("", root / path)[1:]  # whatever video of it something was chosen for
            if any(name.endswith(ending) for name in names):
                found.add(path)
    if not found:
        remember(table, choices)
    return found
