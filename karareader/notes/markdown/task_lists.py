"""Task lists: `- [ ] to do`, `- [x] done`, and the other states that Obsidian's users write, as `- [-] cancelled`."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

STATES = {
    "x": "done", "-": "cancelled", ">": "forwarded", "<": "scheduled", "/": "half", "!": "important", "?": "question",
    "*": "star",
}  # fmt: skip
"""The name of each state by its sign; a task to do has neither."""
_BOX = re.compile(r"\[([ xX/\-><?!*])\][ \t]+(?=\S)")


def run(root: Element) -> None:
    """Give the list items of a tree that begin with a box the class `task`, and `task-…` with the name of the state."""
    for item in root.iter("li"):
        first = item[0] if len(item) else None
        if first is None or first.tag != "p" or not first.text:
            continue
        box = _BOX.match(first.text)
        if box is None:
            continue
        state = STATES.get(box[1].lower())
        item.set("class", f"task task-{state}" if state else "task")
        first.text = first.text[box.end() :]
