"""Task lists: `- [ ] to do` and `- [x] done`; any other sign in a box, as in `- [/] half`, is a tick as in Obsidian."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

_BOX = re.compile(r"\[([ xX/\-><?!])\][ \t]+(?=\S)")


def run(root: Element) -> None:
    """Give the list items of a tree that begin with a box the classes `task` or `task task-done`."""
    for item in root.iter("li"):
        first = item[0] if len(item) else None
        if first is None or first.tag != "p" or not first.text:
            continue
        box = _BOX.match(first.text)
        if box is None:
            continue
        item.set("class", "task" if box[1] == " " else "task task-done")
        first.text = first.text[box.end() :]
