"""One thing that the reader can do, as a row of the one table of commands: text, keys, meaning, and what does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from karareader.base.translation import noop

Group = Literal["Video", "Note", "Go", "Window", "Program"]
# How they are read, once given to `tr`.
GROUPS: Mapping[Group, str] = {
    "Video": noop("Video"),
    "Note": noop("Note"),
    "Go": noop("Go"),
    "Window": noop("Window"),
    "Program": noop("Program"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the reader can do; each feature brings its own, and `Actions` holds them all.

    `keys` are the default keys in Qt's portable form; `do` is the bound slot that does it; `repeats` tells that holding
    the key does it again and again; a command with `choice` is one of several of which one holds (a layout, a theme),
    `toggles` marks one that is on or off; `disabled` says why it cannot be done where its action is disabled.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    meaning: str
    group: Group
    do: Callable[[], object]
    icon: str = ""
    repeats: bool = False
    toggles: bool = False
    choice: str = ""
    disabled: str = ""
